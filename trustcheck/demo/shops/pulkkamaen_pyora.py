"""Pulkkamäen Pyörä: an honest bicycle shop behind a challenge page that only a browser passes."""

from __future__ import annotations

from datetime import date

from trustcheck.demo.shops.craft import legal_fi, liquid
from trustcheck.demo.shops.craft.days import years_before
from trustcheck.demo.shops.craft.front import Brand, Leaf, Product, build
from trustcheck.demo.shops.craft.records import Holder, Registration, mail_zone, odata_row, rdap_fi, whois_fi
from trustcheck.demo.shops.craft.registers import Place, company, vat, vies
from trustcheck.demo.shops.craft.seller import Seller
from trustcheck.demo.world import DemoShop
from trustcheck.model import Level

DOMAIN = "pulkkamaenpyora.fi"
ADDRESS = "104.21.240.17"
SERVERS = ("ada.ns.cloudflare.com", "kurt.ns.cloudflare.com")
NAME = "Pulkkamäen Pyörä Oy"
NUMBER = "9141297-4"
STORE = Place(street="Satakunnankatu", number="158", postcode="33210", town="Tampere")
SELLER = Seller(
    name=NAME, number=NUMBER, vat=vat(NUMBER), street="Satakunnankatu 158", postcode="33210", town="Tampere",
    email="paja@pulkkamaenpyora.fi", phone="03 555 0144", fee="39,00 €", carriers="Matkahuolto, pyörät koottuina",
)  # fmt: skip

HOME = """
Pyöriä, osia ja verstas. Uusi pyörä lähtee meiltä säädettynä, ei laatikossa. Käytettyjen rivistä löytyy melkein aina
jotain.

!shelf

Verstaalle voi varata ajan [yhteystietosivulta](/pages/yhteystiedot). Renkaan vaihto onnistuu odottaessa.
"""

CONTACT = """
Pulkkamäen Pyörä Oy, Y-tunnus 9141297-4

Satakunnankatu 158, 33210 Tampere

Puh. 03 555 0144, [paja@pulkkamaenpyora.fi](mailto:paja@pulkkamaenpyora.fi)

ma–pe 9–17, kesällä myös la 10–14

!form
"""

ABOUT = """
Kahden mekaanikon ja yhden pulkkamäen kauppa. Talvella mäki ovemme edessä täyttyy lapsista ja me huollamme heidän
vanhempiensa pyöriä. Toiminta alkoi vuonna {since}.
"""

SHELF = (
    Product(
        path="/products/arkipyora-7v", name="Arkipyörä 7-v, tarakka ja lokarit", price="699,00 €", sku="PP-07",
        text="Napavaihteet, napadynamo ja jalkajarru. Kestää harjun mukulakivet.",
    ),
    Product(
        path="/products/talvirengas-nasta", name="Nastarengas 622-40", price="54,90 €", sku="PP-N40",
        text="240 nastaa. Asennus pajalla 15 €, jos jäät kahville.",
    ),
)  # fmt: skip


def shop(today: date) -> DemoShop:
    """The shop as it stands on that day."""
    started = years_before(today, 9, 4, 4)
    holder = Holder(name=NAME, number=NUMBER, street="Satakunnankatu 158", postcode="33210", town="TAMPERE")
    entry = Registration(domain=DOMAIN, created=years_before(today, 9, 4, 20), holder=holder, nameservers=SERVERS)
    brand = Brand(
        domain=DOMAIN,
        name="Pulkkamäen Pyörä",
        tagline="Pyörät, osat ja verstas",
        nav=(("Kauppa", "/"), ("Paja", "/pages/paja"), ("Yhteystiedot", "/pages/yhteystiedot")),
        footer=f"""Pulkkamäen Pyörä Oy · 9141297-4 · © {today.year}

[Toimitus](/policies/toimitus) · [Ehdot](/policies/ehdot) · [Tietosuoja](/policies/tietosuoja)""",
        colour="#aa2e25",
        basket="/cart",
    )
    leaves = (
        Leaf(path="/", title="Pyöriä Tampereelta", body=HOME),
        Leaf(path="/pages/paja", title="Paja", body=ABOUT.format(since=started.year)),
        Leaf(path="/pages/yhteystiedot", title="Yhteystiedot", body=CONTACT),
        Leaf(path="/policies/toimitus", title="Toimitus ja palautus", body=legal_fi.delivery(SELLER)),
        Leaf(path="/policies/ehdot", title="Myyntiehdot", body=legal_fi.terms(SELLER)),
        Leaf(path="/policies/tietosuoja", title="Tietosuoja", body=legal_fi.privacy(SELLER)),
        Leaf(path="/cart", title="Ostoskori", body="Tyhjä. [Kauppaan](/)"),
    )
    return DemoShop(
        domain=DOMAIN,
        what="Honest, but a challenge that only a browser passes stands before every page.",
        honest=True,
        expect=(Level.UNDECIDED,),
        pages=build(brand, liquid, leaves, SHELF, robots="Disallow: /cart"),
        addresses=(ADDRESS,),
        records=mail_zone(DOMAIN, "62.148.90.77", SERVERS),
        whois=whois_fi(entry, today),
        rdap=rdap_fi(entry),
        companies=(company(NUMBER, NAME, registered=started, today=today, line="47630", visiting=STORE),),
        odata=(odata_row(entry, today),),
        vies=vies(NUMBER, NAME, STORE),
        faults={"web": "challenge-403"},
    )
