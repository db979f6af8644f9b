"""Haukiairo: an honest .com with a hidden holder; only its own archived pages tie it to its company."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from trustcheck.demo.services.ct import certificate
from trustcheck.demo.services.wayback import captured
from trustcheck.demo.shops.craft import legal_fi, modern
from trustcheck.demo.shops.craft.days import years_before
from trustcheck.demo.shops.craft.front import Brand, Leaf, Product, build
from trustcheck.demo.shops.craft.records import Registration, mail_zone, rdap_com, whois_com
from trustcheck.demo.shops.craft.registers import Place, company, vat, vies
from trustcheck.demo.shops.craft.seller import Seller
from trustcheck.demo.world import DemoShop
from trustcheck.model import Level

DOMAIN = "haukiairo.com"
ADDRESS = "78.47.119.64"
SERVERS = ("ns1.pilvisatama-dns.com", "ns2.pilvisatama-dns.com")
NAME = "Haukiairo Oy"
NUMBER = "9352386-2"
SHED = Place(street="Venekatu", number="88", postcode="08100", town="Lohja")
SELLER = Seller(
    name=NAME, number=NUMBER, vat=vat(NUMBER), street="Venekatu 88", postcode="08100", town="Lohja",
    email="airot@haukiairo.com", phone="019 555 0161", days="4–6 arkipäivää", fee="18,00 €",
    payment="korttimaksu, verkkopankki ja lasku", carriers="Matkahuolto",
)  # fmt: skip

HOME = """
Veistämme airoja Lohjanjärven rannassa. Kuusi tulee naapurin metsästä, lehti taotaan vasta kun puu on kuivunut talven
yli. Hyvää airoa ei huomaa, huonon muistaa koko kesän.

!shelf

## Mitoitus

Kerro veneen leveys hankojen kohdalta, niin lasketaan pituus puolestasi. Jos airo on väärän mittainen, lyhennämme sen
maksutta; pidentää emme osaa.
"""

OLD_HOME = """
Veistämme airoja Lohjanjärven rannassa. Tänä talvena kuivuu neljäkymmentä paria, joista puolet on jo luvattu.

!shelf

Vene kannattaa mitata ennen kuin tilaa. Mittanauhan puuttuessa kelpaa köysi, johon on tehty solmu.
"""

ABOUT = """
Haukiairo Oy on kahden veneenveistäjän yhtiö, perustettu vuonna {since}. Paja on entinen uittoyhtiön varasto, jonka
lattia viettää järveen päin. Siksi kaikki airot ovat aluksi hieman kallellaan.
"""

CONTACT = """
Haukiairo Oy

Venekatu 88, 08100 Lohja

Y-tunnus 9352386-2

[airot@haukiairo.com](mailto:airot@haukiairo.com)

[+358 19 555 0161](tel:+358195550161)

!form
"""

SHELF = (
    Product(
        path="/airot/jarviairo", name="Järviairo, pari", price="168,00 €", sku="HA-J", stock="Varastossa",
        text="Kuusta, 210–270 cm. Lehti hieman kaareva, nahat ja kumit valmiina.",
    ),
    Product(
        path="/airot/meriairo", name="Meriairo, pari", price="214,00 €", sku="HA-M", stock="Toimitus 3 viikkoa",
        text="Saarnilehti kuusivarressa, pituus mittojen mukaan. Kestää karit, jos niitä ei hae.",
    ),
    Product(
        path="/tarvikkeet/hangat", name="Hankaimet, pari", price="32,00 €", sku="HA-H", stock="Varastossa",
        text="Taottu teräs, kuumasinkitty. Sopivat 13 mm reikään.",
    ),
)  # fmt: skip


def _brand(year: int) -> Brand:
    return Brand(
        domain=DOMAIN,
        name="Haukiairo",
        tagline="Airoja Lohjanjärveltä",
        nav=(("Airot", "/"), ("Paja", "/paja"), ("Yhteystiedot", "/yhteystiedot"), ("Toimitus", "/toimitus")),
        footer=f"""Haukiairo Oy · Venekatu 88, 08100 Lohja · Y-tunnus 9352386-2

[Ehdot](/ehdot) · [Tietosuoja](/tietosuoja) · © {year}""",
        colour="#2c5a6b",
    )


def _archived(today: date) -> tuple[Mapping[str, Any], ...]:
    """The home page as the web archive kept it: the first summer, and each spring since."""
    rows = []
    for years in (6, 5, 4, 3, 2, 1):
        day = years_before(today, years, 5, 19)
        page = modern.page(_brand(day.year), Leaf(path="/", title="Airoja", body=OLD_HOME), SHELF[: 1 + (years < 4)])
        rows.append(captured(DOMAIN, day, page))
    return tuple(rows)


def shop(today: date) -> DemoShop:
    """The shop as it stands on that day."""
    started = years_before(today, 7, 2, 11)
    entry = Registration(
        domain=DOMAIN, created=years_before(today, 7, 3, 4), nameservers=SERVERS,
        registrar="Harbourname Registrar Ltd", registrar_site="www.harbourname-registrar.com",
    )  # fmt: skip
    leaves = (
        Leaf(path="/", title="Airoja", body=HOME),
        Leaf(path="/paja", title="Paja", body=ABOUT.format(since=started.year)),
        Leaf(path="/yhteystiedot", title="Yhteystiedot", body=CONTACT),
        Leaf(path="/toimitus", title="Toimitus ja palautus", body=legal_fi.delivery(SELLER)),
        Leaf(path="/ehdot", title="Ehdot", body=legal_fi.terms(SELLER)),
        Leaf(path="/tietosuoja", title="Tietosuoja", body=legal_fi.privacy(SELLER)),
    )
    return DemoShop(
        domain=DOMAIN,
        what="Honest; the .com registry hides the holder, but the web archive shows its number there for six years.",
        honest=True,
        expect=(Level.VERIFIED,),
        pages=build(_brand(today.year), modern, leaves, SHELF),
        addresses=(ADDRESS,),
        records=mail_zone(DOMAIN, ADDRESS, SERVERS),
        whois=whois_com(entry, today),
        rdap=rdap_com(entry, today),
        companies=(company(NUMBER, NAME, registered=started, today=today, visiting=SHED),),
        vies=vies(NUMBER, NAME, SHED),
        outside={
            "wayback": _archived(today),
            "ct": (certificate(DOMAIN, years_before(today, 7, 3, 6)),),
        },
    )
