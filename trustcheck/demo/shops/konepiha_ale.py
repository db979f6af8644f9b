"""Konepiha Ale: another firm's number, name and address on a domain of five weeks."""

from __future__ import annotations

from datetime import date

from trustcheck.demo.services import nominatim, overpass
from trustcheck.demo.shops.craft import legal_fi, woo
from trustcheck.demo.shops.craft.days import days_before, years_before
from trustcheck.demo.shops.craft.front import Brand, Leaf, Product, build
from trustcheck.demo.shops.craft.records import Holder, Registration, mail_zone, odata_row, rdap_fi, whois_fi
from trustcheck.demo.shops.craft.registers import Place, company, vat, vies
from trustcheck.demo.shops.craft.seller import Seller
from trustcheck.demo.world import DemoShop
from trustcheck.model import Level

DOMAIN = "konepiha-ale.fi"
ADDRESS = "45.132.88.43"
SERVERS = ("ns1.aurinkohosti-dns.com", "ns2.aurinkohosti-dns.com")
VICTIM = "Kettuharjun Konepiha Oy"
NUMBER = "9074530-4"
YARD = Place(street="Teollisuustie", number="148", postcode="60100", town="Seinäjoki")
HERE = nominatim.of(YARD.town, YARD.postcode, "FI")
GATE = (62.7903, 22.8407)  # latitude and longitude of the real firm's yard, degrees
SELLER = Seller(
    name=VICTIM, number=NUMBER, vat=vat(NUMBER), street="Teollisuustie 148", postcode="60100", town="Seinäjoki",
    email="myynti@konepiha-ale.fi", phone="041 555 0188", payment="tilisiirto ennakkoon",
    days="3–6 arkipäivää", fee="0 €", carriers="sopimuskuljetus",
)  # fmt: skip

HOME = """
**Konepihan varastontyhjennys!** Uusi mallisto tulossa – kaikki piha- ja metsäkoneet jopa -55 %. Uudet koneet, täysi
takuu, ilmainen rahti koko Suomeen.

!shelf

## Suomalainen konekauppa

Olemme seinäjokelainen konealan yritys. Varastossamme on yli 400 konetta heti toimitukseen.

- Ilmainen kotiinkuljetus
- 24 kk takuu
- Maksa turvallisesti tilisiirrolla, niin saat lisäksi -5 %
"""

ABOUT = """
Kettuharjun Konepiha Oy on Seinäjoella toimiva maatalous- ja pihakoneiden liike. Asiantunteva henkilökuntamme auttaa
sinua löytämään oikean koneen. Tyytyväisiä asiakkaita on jo tuhansia.

Verkkokaupan kautta myymme ylijäämäerät ja esittelykoneet suoraan varastosta, ilman välikäsiä.
"""

CONTACT = """
Kettuharjun Konepiha Oy

Y-tunnus: 9074530-4

Teollisuustie 148

60100 Seinäjoki

Puhelin ja WhatsApp: 041 555 0188

[myynti@konepiha-ale.fi](mailto:myynti@konepiha-ale.fi)

Huom! Nouto varastolta ei ole mahdollista. Toimitamme kaikki koneet kotiin.

!form
"""

PAYMENT = """
## Maksaminen

Korttimaksut ovat tällä hetkellä poissa käytöstä järjestelmäpäivityksen vuoksi. Saat tilauksen jälkeen laskun
sähköpostiin. Maksu suoritetaan **tilisiirtona** kahden päivän kuluessa, jotta varaus pysyy voimassa.

Laskun saaja voi olla maksupalvelukumppanimme. Tämä on normaalia.

## Toimitus

Kone lähtee, kun maksu näkyy tilillä. Toimitusaika 3–6 arkipäivää. Rahti 0 €.
"""

SHELF = (
    Product(
        path="/tuote/robottileikkuri-r1500/", name="Robottiruohonleikkuri R1500 GPS", price="899,00 €",
        was="1 990,00 €", sku="KP-1500", stock="2 varastossa",
        text="""Langaton GPS-ohjaus, leikkaa 1 500 m². Mukana latausasema ja suoja. Uusi, avaamaton paketti.

- Mäkisyys 45 %
- Ääni 58 dB
- Takuu 24 kk""",
    ),
    Product(
        path="/tuote/halkomakone-8t/", name="Halkomakone 8 t, pysty", price="549,00 €", was="1 190,00 €", sku="KP-0800",
        stock="3 varastossa",
        text="Halkaisuvoima 8 tonnia, moottori 3,5 kW, 400 V. Terä ja risti mukana. Viimeiset kappaleet tähän hintaan!",
    ),
    Product(
        path="/tuote/ajoleikkuri-102/", name="Ajoleikkuri 102 cm, 2-syl.", price="1 490,00 €", was="3 290,00 €",
        sku="KP-0102", stock="1 varastossa",
        text="Hydrostaattinen veto, kerääjä 300 l. Esittelykone, ajettu alle tunti.",
    ),
)  # fmt: skip


def _brand(today: date) -> Brand:
    return Brand(
        domain=DOMAIN,
        name="Konepiha Ale",
        tagline="Piha- ja metsäkoneet varastosta",
        nav=(
            ("Kauppa", "/"),
            ("Yritys", "/yritys/"),
            ("Maksaminen ja toimitus", "/maksaminen-ja-toimitus/"),
            ("Yhteystiedot", "/yhteystiedot/"),
        ),
        footer=f"""Kettuharjun Konepiha Oy · Y-tunnus 9074530-4 · Teollisuustie 148, 60100 Seinäjoki

[Toimitusehdot](/toimitusehdot/) · [Tietosuojaseloste](/tietosuojaseloste/) · © {today.year}""",
        colour="#b8460e",
        announcement="VARASTONTYHJENNYS -55 % · vain kuluvan viikon",
        basket="/ostoskori/",
    )


def _victim(today: date) -> tuple[Registration, Registration]:
    """The real firm's own domains, held by it for long."""
    holder = Holder(name=VICTIM, number=NUMBER, street="Teollisuustie 148", postcode="60100", town="SEINÄJOKI")
    first = Registration(domain="kettuharjunkonepiha.fi", created=years_before(today, 16, 5, 4), holder=holder)
    second = Registration(domain="kettuharju-huolto.fi", created=years_before(today, 7, 2, 11), holder=holder)
    return first, second


def shop(today: date) -> DemoShop:
    """The shop as it stands on that day."""
    entry = Registration(domain=DOMAIN, created=days_before(today, 36), nameservers=SERVERS)
    leaves = (
        Leaf(path="/", title="Konepiha Ale", body=HOME),
        Leaf(path="/yritys/", title="Yritys", body=ABOUT),
        Leaf(path="/yhteystiedot/", title="Yhteystiedot", body=CONTACT),
        Leaf(path="/maksaminen-ja-toimitus/", title="Maksaminen ja toimitus", body=PAYMENT),
        Leaf(path="/toimitusehdot/", title="Toimitusehdot", body=legal_fi.terms(SELLER)),
        Leaf(path="/tietosuojaseloste/", title="Tietosuojaseloste", body=legal_fi.privacy(SELLER)),
        Leaf(path="/ostoskori/", title="Ostoskori", body="Ostoskorisi on tällä hetkellä tyhjä. [Takaisin kauppaan](/)"),
    )
    row = company(
        NUMBER, VICTIM, registered=years_before(today, 24, 6, 12), today=today, line="46610", visiting=YARD,
        website="www.kettuharjunkonepiha.fi",
    )  # fmt: skip
    return DemoShop(
        domain=DOMAIN,
        what="Copies a real firm's name, number and address; that firm has other domains and another site, and this "
        "domain is a private person's, five weeks old. Only bank transfer.",
        honest=False,
        expect=(Level.WARNING,),
        pages=build(_brand(today), woo, leaves, SHELF, robots="Disallow: /wp-admin/\nDisallow: /ostoskori/"),
        addresses=(ADDRESS,),
        records=mail_zone(DOMAIN, ADDRESS, SERVERS),
        whois=whois_fi(entry, today),
        rdap=rdap_fi(entry),
        companies=(row,),
        odata=tuple(odata_row(domain, today) for domain in _victim(today)),
        vies=vies(NUMBER, VICTIM, YARD),
        outside={
            "nominatim": (nominatim.house(YARD.street, YARD.number, GATE, HERE),),
            "overpass": (
                overpass.element(
                    9000000201, GATE, name="Kettuharjun Konepiha", shop="agrarian", opening_hours="Mo-Fr 08:00-17:00",
                    website="https://www.kettuharjunkonepiha.fi",
                    addr__street=YARD.street, addr__housenumber=YARD.number,
                ),
            ),
        },
    )  # fmt: skip
