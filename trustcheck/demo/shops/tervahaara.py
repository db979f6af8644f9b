"""Tervahaara: an honest fishing shop behind a bot wall; registry and company register tie the name to its firm."""

from __future__ import annotations

from datetime import date

from trustcheck.demo.services import nominatim, overpass
from trustcheck.demo.services.ct import certificate
from trustcheck.demo.shops.craft import legal_fi, liquid
from trustcheck.demo.shops.craft.days import years_before
from trustcheck.demo.shops.craft.front import Brand, Leaf, Product, build
from trustcheck.demo.shops.craft.records import Holder, Registration, mail_zone, odata_row, rdap_fi, whois_fi
from trustcheck.demo.shops.craft.registers import Place, company, vat, vies
from trustcheck.demo.shops.craft.seller import Seller
from trustcheck.demo.world import DemoShop
from trustcheck.model import Level

DOMAIN = "tervahaarankalastus.fi"
ADDRESS = "172.67.201.83"
SERVERS = ("iris.ns.cloudflare.com", "otto.ns.cloudflare.com")
NAME = "Tervahaaran Kalastustarvike Oy"
NUMBER = "9782517-1"
STORE = Place(street="Tukkisuvannontie", number="29", postcode="90100", town="Oulu")
DOOR = (65.0141, 25.4802)  # latitude and longitude of the store, degrees
HERE = nominatim.of(STORE.town, STORE.postcode, "FI")
SELLER = Seller(
    name=NAME, number=NUMBER, vat=vat(NUMBER), street="Tukkisuvannontie 29", postcode="90100", town="Oulu",
    email="siima@tervahaarankalastus.fi", phone="08 555 0136", free_over="90 €",
)  # fmt: skip

HOME = """
Vapoja, keloja, perhoja ja kestäviä saappaita. Kauppa on Oulussa Tukkisuvannontiellä, ja tiskin takana seisoo aina joku,
joka on ollut kalassa edellisenä iltana.

!shelf

Siiman vaihto onnistuu odottaessa, ja perhonsidontaillat alkavat taas, kun joki jäätyy.
"""

ABOUT = """
Olemme myyneet kalastustarvikkeita vuodesta {since}. Alkuun autotallissa, nyt vanhassa tukkikonttorissa. Omistajia on
kaksi, veneitä kolme ja saaliskuvia seinällä aivan liikaa.
"""

CONTACT = """
Tervahaaran Kalastustarvike Oy, Y-tunnus 9782517-1

Tukkisuvannontie 29, 90100 Oulu

Puh. 08 555 0136, [siima@tervahaarankalastus.fi](mailto:siima@tervahaarankalastus.fi)

| ma–pe | 10–18 |
| la | 9–14 |

!form
"""

SHELF = (
    Product(
        path="/products/perhovapa-9-6", name="Perhovapa 9' #6", price="219,00 €", sku="TH-906", stock="Varastossa",
        text="Keskinopea vapa harjukselle ja taimenelle. Neljä osaa, putki mukana, takuu kymmenen vuotta.",
    ),
    Product(
        path="/products/kahluusaappaat", name="Kahluusaappaat, huopapohja", price="139,00 €", sku="TH-KS",
        stock="Koot 39–47", text="Lenkkarimainen nilkka ja vaihdettava pohja. Kuivuvat yön yli.",
    ),
    Product(
        path="/products/pilkkivapa-routa", name="Pilkkivapa Routa", price="24,50 €", sku="TH-PR", stock="Varastossa",
        text="Korkkikahva pysyy lämpimänä. Vieterin herkkyys säädetään ilman työkaluja.",
    ),
)  # fmt: skip


def _brand(today: date) -> Brand:
    return Brand(
        domain=DOMAIN,
        name="Tervahaaran Kalastus",
        tagline="Kalastustarvikkeet Oulusta",
        nav=(("Kauppa", "/"), ("Meistä", "/pages/meista"), ("Yhteystiedot", "/pages/yhteystiedot")),
        footer=f"""Tervahaaran Kalastustarvike Oy · 9782517-1 · Oulu · © {today.year}

[Toimitus](/policies/toimitus) · [Ehdot](/policies/ehdot) · [Tietosuoja](/policies/tietosuoja)""",
        colour="#1f4a3a",
        basket="/cart",
    )


def shop(today: date) -> DemoShop:
    """The shop as it stands on that day."""
    started = years_before(today, 16, 2, 15)
    holder = Holder(name=NAME, number=NUMBER, street="Tukkisuvannontie 29", postcode="90100", town="OULU")
    entry = Registration(domain=DOMAIN, created=years_before(today, 13, 8, 24), holder=holder, nameservers=SERVERS)
    leaves = (
        Leaf(path="/", title="Kalaan Oulusta", body=HOME),
        Leaf(path="/pages/meista", title="Meistä", body=ABOUT.format(since=started.year)),
        Leaf(path="/pages/yhteystiedot", title="Yhteystiedot", body=CONTACT),
        Leaf(path="/policies/toimitus", title="Toimitus ja palautus", body=legal_fi.delivery(SELLER)),
        Leaf(path="/policies/ehdot", title="Myyntiehdot", body=legal_fi.terms(SELLER)),
        Leaf(path="/policies/tietosuoja", title="Tietosuoja", body=legal_fi.privacy(SELLER)),
        Leaf(path="/cart", title="Ostoskori", body="Ostoskori on tyhjä. [Kauppaan](/)"),
    )
    row = company(
        NUMBER, NAME, registered=started, today=today, line="47630", visiting=STORE, website="tervahaarankalastus.fi"
    )
    return DemoShop(
        domain=DOMAIN,
        what="Honest; its firm holds the domain and the register has this website, but a bot wall answers 403, so that "
        "nobody without a browser can say what is sold here and on what terms.",
        honest=True,
        expect=(Level.UNDECIDED,),
        pages=build(_brand(today), liquid, leaves, SHELF, robots="Disallow: /cart"),
        addresses=(ADDRESS,),
        records=mail_zone(DOMAIN, "62.148.91.14", SERVERS),
        whois=whois_fi(entry, today),
        rdap=rdap_fi(entry),
        companies=(row,),
        odata=(odata_row(entry, today),),
        vies=vies(NUMBER, NAME, STORE),
        outside={
            "ct": (certificate(DOMAIN, years_before(today, 8, 4, 3)),),
            "nominatim": (
                nominatim.house(STORE.street, STORE.number, DOOR, HERE),
                nominatim.town(STORE.town, (65.0124, 25.4682), "FI"),
            ),
            "overpass": (
                overpass.element(
                    9000000871, DOOR, name="Tervahaaran Kalastus", shop="fishing", opening_hours="Mo-Fr 10:00-18:00",
                    website="https://tervahaarankalastus.fi",
                    addr__street=STORE.street, addr__housenumber=STORE.number,
                ),
            ),
        },
        faults={"web": "403"},
    )  # fmt: skip
