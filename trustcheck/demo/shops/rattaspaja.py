"""Rattaspaja: a bicycle workshop's name that changed hands, with another firm's number and address on it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from trustcheck.demo.services.ct import certificate
from trustcheck.demo.services.wayback import captured
from trustcheck.demo.shops.craft import legal_fi, modern, woo
from trustcheck.demo.shops.craft.days import years_before
from trustcheck.demo.shops.craft.front import Brand, Leaf, Product, build
from trustcheck.demo.shops.craft.records import Registration, mail_zone, rdap_com, whois_com
from trustcheck.demo.shops.craft.registers import Place, company, vat, vies
from trustcheck.demo.shops.craft.seller import Seller
from trustcheck.demo.world import DemoShop
from trustcheck.model import Level

DOMAIN = "rattaspaja.com"
ADDRESS = "45.132.88.97"
SERVERS = ("ns1.aurinkohosti-dns.com", "ns2.aurinkohosti-dns.com")
VICTIM = "Räisälän Kahvipaahtimo Oy"
NUMBER = "9374508-6"
ROASTERY = Place(street="Paahtimonkuja", number="73", postcode="70100", town="Kuopio")
WORKSHOP = "Rattaspaja Sorvari Oy"
WORKSHOP_NUMBER = "9363497-6"
WORKSHOP_PLACE = Place(street="Pajakaarre", number="8", postcode="70150", town="Kuopio")
SELLER = Seller(
    name=VICTIM, number=NUMBER, vat=vat(NUMBER), street="Paahtimonkuja 73", postcode="70100", town="Kuopio",
    email="tilaus@rattaspaja.com", phone="041 555 0127", payment="tilisiirto ennakkoon",
    days="3–5 arkipäivää", fee="0 €", carriers="sopimuskuljetus",
)  # fmt: skip

HOME = """
**Espressokoneet varastohintaan!** Kaikki keittimet ja myllyt -60 %. Tarjous päättyy tänään, viimeiset kappaleet!

!shelf

## Luotettava kahvikauppa

Olemme kuopiolainen kahvialan yritys. Koneet lähtevät heti, kun maksu näkyy tilillä.

- Ilmainen toimitus koko maahan
- 24 kk takuu
- Maksu tilisiirrolla, saat vielä -5 %
"""

ABOUT = """
Räisälän Kahvipaahtimo Oy on kahvin ja kahvikoneiden asiantuntija. Verkkokaupassa myymme esittelykoneet ja
ylijäämäerät suoraan varastosta, ilman välikäsiä.
"""

CONTACT = """
Räisälän Kahvipaahtimo Oy

Y-tunnus: 9374508-6

Paahtimonkuja 73

70100 Kuopio

Puhelin ja WhatsApp: 041 555 0127

[tilaus@rattaspaja.com](mailto:tilaus@rattaspaja.com)

!form
"""

PAYMENT = """
## Maksaminen

Korttimaksut ovat tilapäisesti poissa käytöstä. Saat tilauksen jälkeen laskun sähköpostiin. Maksu suoritetaan
**tilisiirtona** kahden päivän kuluessa, jotta varaus pysyy voimassa.

## Toimitus

Toimitusaika 3–5 arkipäivää maksusta. Rahti 0 €.
"""

SHELF = (
    Product(
        path="/tuote/espressokone-duo/", name="Espressokone Duo, kaksi kattilaa", price="596,00 €", was="1 490,00 €",
        sku="EK-D", stock="2 varastossa", text="Ruostumatonta terästä, 15 baaria, höyryputki. Avaamaton paketti.",
    ),
    Product(
        path="/tuote/kahvimylly-m64/", name="Kahvimylly M64", price="239,00 €", was="599,00 €", sku="KM-64",
        stock="3 varastossa", text="Tasoterät 64 mm, portaaton säätö. Hiljainen moottori.",
    ),
    Product(
        path="/tuote/paahdin-kotiin/", name="Kotipaahdin 500 g", price="319,00 €", was="799,00 €", sku="KP-05",
        stock="1 varastossa", text="Ilmapaahdin kahdella ohjelmalla. Viimeinen kappale tähän hintaan.",
    ),
    Product(
        path="/tuote/vaaka-ajastin/", name="Vaaka ajastimella", price="35,00 €", was="89,00 €", sku="VA-1",
        stock="4 varastossa", text="Tarkkuus 0,1 g, ladattava akku.",
    ),
)  # fmt: skip

WORKSHOP_HOME = """
Pyöränkorjaamo Rattaspaja, Tampereen Pispalassa. Vaihdamme ketjut odottaessa, keskiöt yön yli. Talvisäilytykseen mahtuu
kolmekymmentä pyörää ja yksi tandem.

!shelf

Paja on auki arkisin 9–17. Lauantaina olemme lenkillä.
"""


def _brand(today: date) -> Brand:
    return Brand(
        domain=DOMAIN,
        name="Espressovarasto",
        tagline="Kahvikoneet varastohintaan",
        nav=(
            ("Kauppa", "/"),
            ("Yritys", "/yritys/"),
            ("Maksaminen ja toimitus", "/maksaminen-ja-toimitus/"),
            ("Yhteystiedot", "/yhteystiedot/"),
        ),
        footer=f"""Räisälän Kahvipaahtimo Oy · Y-tunnus 9374508-6 · Paahtimonkuja 73, 70100 Kuopio

[Toimitusehdot](/toimitusehdot/) · [Tietosuojaseloste](/tietosuojaseloste/) · © {today.year}""",
        colour="#5b3a1e",
        announcement="KAIKKI -60 % · tarjous päättyy tänään",
        basket="/ostoskori/",
    )


def _archived(today: date) -> tuple[Mapping[str, Any], ...]:
    """The bicycle workshop that had the name until a year ago."""
    rows = []
    for years in (9, 6, 3, 2):
        day = years_before(today, years, 8, 24)
        brand = Brand(
            domain=DOMAIN,
            name="Rattaspaja",
            tagline="Pyöränkorjaamo Pispalassa",
            nav=(("Paja", "/"), ("Hinnasto", "/hinnasto")),
            footer=f"{WORKSHOP} · Y-tunnus {WORKSHOP_NUMBER} · Pispalanharju 129, 33250 Tampere · © {day.year}",
            colour="#7a1f1f",
        )
        front = Leaf(path="/", title="Pyöränkorjaamo Rattaspaja", body=WORKSHOP_HOME)
        rows.append(captured(DOMAIN, day, modern.page(brand, front, ())))
    return tuple(rows)


def shop(today: date) -> DemoShop:
    """The shop as it stands on that day."""
    entry = Registration(
        domain=DOMAIN, created=years_before(today, 12, 4, 23), nameservers=SERVERS,
        registrar="Brightgate Domains Inc.", registrar_site="www.brightgate-domains.com",
    )  # fmt: skip
    leaves = (
        Leaf(path="/", title="Espressovarasto", body=HOME),
        Leaf(path="/yritys/", title="Yritys", body=ABOUT),
        Leaf(path="/yhteystiedot/", title="Yhteystiedot", body=CONTACT),
        Leaf(path="/maksaminen-ja-toimitus/", title="Maksaminen ja toimitus", body=PAYMENT),
        Leaf(path="/toimitusehdot/", title="Toimitusehdot", body=legal_fi.terms(SELLER)),
        Leaf(path="/tietosuojaseloste/", title="Tietosuojaseloste", body=legal_fi.privacy(SELLER)),
        Leaf(path="/ostoskori/", title="Ostoskori", body="Ostoskorisi on tyhjä. [Takaisin kauppaan](/)"),
    )
    victim = company(
        NUMBER, VICTIM, registered=years_before(today, 18, 9, 3), today=today, visiting=ROASTERY,
        website="www.raisalankahvi.fi",
    )  # fmt: skip
    workshop = company(
        WORKSHOP_NUMBER, WORKSHOP, registered=years_before(today, 12, 3, 30), today=today, visiting=WORKSHOP_PLACE
    )
    return DemoShop(
        domain=DOMAIN,
        what="Copies a real roastery's name, number and address on a twelve-year-old name; the archive shows a bicycle "
        "workshop with another number there. Only bank transfer.",
        honest=False,
        expect=(Level.WARNING, Level.UNPROVEN),
        pages=build(_brand(today), woo, leaves, SHELF, robots="Disallow: /wp-admin/\nDisallow: /ostoskori/"),
        addresses=(ADDRESS,),
        records=mail_zone(DOMAIN, ADDRESS, SERVERS),
        whois=whois_com(entry, today),
        rdap=rdap_com(entry, today),
        companies=(victim, workshop),
        vies={**vies(NUMBER, VICTIM, ROASTERY), **vies(WORKSHOP_NUMBER, WORKSHOP, WORKSHOP_PLACE)},
        outside={
            "wayback": _archived(today),
            "ct": (certificate(DOMAIN, years_before(today, 8, 1, 9)),),
        },
    )
