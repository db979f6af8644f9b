"""Mökkivarma Tukku: a real company that is bankrupt, and whose shop still takes orders."""

from __future__ import annotations

from datetime import date

from trustcheck.demo.shops.craft import legal_fi, woo
from trustcheck.demo.shops.craft.days import days_before, years_before
from trustcheck.demo.shops.craft.front import Brand, Leaf, Product, build
from trustcheck.demo.shops.craft.records import Holder, Registration, mail_zone, odata_row, rdap_fi, whois_fi
from trustcheck.demo.shops.craft.registers import Place, company, vat
from trustcheck.demo.shops.craft.seller import Seller
from trustcheck.demo.world import DemoShop
from trustcheck.model import Level

DOMAIN = "mokkivarmatukku.fi"
ADDRESS = "62.148.90.201"
SERVERS = ("ns1.pohjantahdenpalvelin.fi", "ns2.pohjantahdenpalvelin.fi")
NAME = "Mökkivarma Tukku Oy"
NUMBER = "9196742-7"
YARD = Place(street="Kuljettajankuja", number="53", postcode="08500", town="Lohja")
SELLER = Seller(
    name=NAME, number=NUMBER, vat=vat(NUMBER), street="Kuljettajankuja 53", postcode="08500", town="Lohja",
    email="myynti@mokkivarmatukku.fi", phone="019 555 0177", days="4–8 viikkoa", fee="149,00 €",
    carriers="oma kuljetuskumppani", payment="ennakkomaksu verkkopankissa tai kortilla",
)  # fmt: skip

HOME = """
Mökit, pihasaunat ja piharakennukset avaimet käteen -hintaan. Varaa kesän toimitus nyt: **ennakkomaksu 50 %**
kiinnittää hinnan.

!shelf

## Miksi Mökkivarma

- Kotimainen höylähirsi
- Perustukset ja pystytys samasta talosta
- Yli 900 toimitettua saunaa
"""

ABOUT = """
Mökkivarma Tukku Oy on lohjalainen piharakennusten toimittaja vuodesta {since}. Näyttelypiha on Kuljettajankujalla, ja
kaikki mallit ovat siellä valmiina katsottavaksi.
"""

CONTACT = """
Mökkivarma Tukku Oy

Kuljettajankuja 53, 08500 Lohja

Y-tunnus 9196742-7, ALV FI91967427

Puh. 019 555 0177

[myynti@mokkivarmatukku.fi](mailto:myynti@mokkivarmatukku.fi)

Puhelinpalvelu on ruuhkautunut. Suosittelemme sähköpostia.

!form
"""

SHELF = (
    Product(
        path="/tuote/pihasauna-lauri/", name="Pihasauna Lauri 12 m²", price="14 900,00 €", sku="MV-12",
        stock="Toimitus 6–8 viikkoa",
        text="Saunatupa, löylyhuone ja kuisti. Hirsi 70 mm. Kiuas ja piippu mukana. Pystytys tarjouksen mukaan.",
    ),
    Product(
        path="/tuote/liiteri-paavo/", name="Liiteri Paavo 6 m²", price="1 890,00 €", sku="MV-06",
        stock="Toimitus 4 viikkoa",
        text="Kolme seinää ja katto, yksi seinä omaan makuun. Kattohuopa mukana.",
    ),
    Product(
        path="/tuote/kuisti-lisaosa/", name="Kuistin lisäosa 4 m²", price="2 450,00 €", sku="MV-04",
        stock="Toimitus 4 viikkoa",
        text="Sopii kaikkiin Lauri- ja Väinö-malleihin. Kaiteet höylättyä kuusta.",
    ),
)  # fmt: skip


def _brand(today: date) -> Brand:
    return Brand(
        domain=DOMAIN,
        name="Mökkivarma Tukku",
        tagline="Pihasaunat ja mökit",
        nav=(
            ("Mallisto", "/"),
            ("Yritys", "/yritys/"),
            ("Toimitus", "/toimitus/"),
            ("Yhteystiedot", "/yhteystiedot/"),
        ),
        footer=f"""Mökkivarma Tukku Oy, Kuljettajankuja 53, 08500 Lohja, Y-tunnus 9196742-7

[Sopimusehdot](/sopimusehdot/) · [Tietosuoja](/tietosuoja/) · © {today.year - 1}""",
        colour="#5c6b2f",
        basket="/ostoskori/",
    )


def shop(today: date) -> DemoShop:
    """The shop as it stands on that day."""
    started = years_before(today, 13, 2, 19)
    fell = days_before(today, 38)
    holder = Holder(name=NAME, number=NUMBER, street="Kuljettajankuja 53", postcode="08500", town="LOHJA")
    entry = Registration(domain=DOMAIN, created=years_before(today, 13, 3, 8), holder=holder, nameservers=SERVERS)
    leaves = (
        Leaf(path="/", title="Pihasaunat ja mökit", body=HOME),
        Leaf(path="/yritys/", title="Yritys", body=ABOUT.format(since=started.year)),
        Leaf(path="/yhteystiedot/", title="Yhteystiedot", body=CONTACT),
        Leaf(path="/toimitus/", title="Toimitus", body=legal_fi.delivery(SELLER)),
        Leaf(path="/sopimusehdot/", title="Sopimusehdot", body=legal_fi.terms(SELLER)),
        Leaf(path="/tietosuoja/", title="Tietosuoja", body=legal_fi.privacy(SELLER)),
        Leaf(path="/ostoskori/", title="Ostoskori", body="Ostoskori on tyhjä. [Mallistoon](/)"),
    )
    row = company(
        NUMBER, NAME, registered=started, today=today, visiting=YARD, situations=(("KONK", fell),),
        ended={"prepayment": days_before(today, 30), "vat": days_before(today, 24), "employer": days_before(today, 30)},
    )  # fmt: skip
    return DemoShop(
        domain=DOMAIN,
        what="A real company, bankrupt for five weeks and out of the VAT register; its shop takes half in advance.",
        honest=False,
        expect=(Level.WARNING,),
        pages=build(_brand(today), woo, leaves, SHELF, robots="Disallow: /ostoskori/"),
        addresses=(ADDRESS,),
        records=mail_zone(DOMAIN, ADDRESS, SERVERS),
        whois=whois_fi(entry, today),
        rdap=rdap_fi(entry),
        companies=(row,),
        odata=(odata_row(entry, today),),
        vies={vat(NUMBER)[2:]: ("INVALID", "---", "---")},
    )
