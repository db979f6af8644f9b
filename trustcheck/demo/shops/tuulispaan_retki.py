"""Tuulispään Retkivaruste: an honest shop whose server answers us 403 and nothing else."""

from __future__ import annotations

from datetime import date

from trustcheck.demo.shops.craft import legal_fi, modern
from trustcheck.demo.shops.craft.days import years_before
from trustcheck.demo.shops.craft.front import Brand, Leaf, Product, build
from trustcheck.demo.shops.craft.records import Holder, Registration, mail_zone, odata_row, rdap_fi, whois_fi
from trustcheck.demo.shops.craft.registers import Place, company, vat, vies
from trustcheck.demo.shops.craft.seller import Seller
from trustcheck.demo.world import DemoShop
from trustcheck.model import Level

DOMAIN = "tuulispaanretki.fi"
ADDRESS = "95.216.250.3"
SERVERS = ("ns1.pohjantahdenpalvelin.fi", "ns2.pohjantahdenpalvelin.fi")
NAME = "Tuulispään Retkivaruste Oy"
NUMBER = "9096752-1"
STORE = Place(street="Koskikatu", number="171", postcode="96200", town="Rovaniemi")
SELLER = Seller(
    name=NAME, number=NUMBER, vat=vat(NUMBER), street="Koskikatu 171", postcode="96200", town="Rovaniemi",
    email="tilaukset@tuulispaanretki.fi", phone="016 555 0120", days="2–5 arkipäivää", free_over="100 €",
)  # fmt: skip

HOME = """
Teltat, ahkiot, villa-alusasut ja kaikki, mikä pitää ihmisen lämpimänä, kun tuuli kääntyy pohjoiseen. Testaamme
varusteet Muotkatunturin takamailla ja myymme vain sen, minkä itse ottaisimme mukaan.

!shelf

## Vuokraa ensin, osta sitten

Ahkion tai talviteltan saa viikonlopuksi vuokralle. Jos ostat sen, vuokra hyvitetään hinnasta.
"""

CONTACT = """
Tuulispään Retkivaruste Oy, Koskikatu 171, 96200 Rovaniemi

Puh. 016 555 0120, [tilaukset@tuulispaanretki.fi](mailto:tilaukset@tuulispaanretki.fi)

Y-tunnus 9096752-1

Myymälä on auki ma–pe 10–18, la 10–15. Tammikuun kaamosviikolla suljemme ja lähdemme hiihtämään.
"""

ABOUT = """
Perustajat ovat entinen poropoliisi ja partiojohtaja. Kauppa avattiin vuonna {since}, kun kumpikin oli rikkonut kolme
telttaa samana talvena.
"""

SHELF = (
    Product(
        path="/tuote/ahkio-148", name="Ahkio 148 cm aisoilla", price="329,00 €", sku="TR-148",
        text="Lasikuituahkio, jossa on helma ja irrotettavat aisat. Kantaa kahden hengen viikon tavarat.",
    ),
    Product(
        path="/tuote/tunneliteltta-3", name="Tunneliteltta 3 hlö, talvi", price="749,00 €", sku="TR-T3",
        text="Lumihelmat, tuplakaaret, väri punainen, jotta se löytyy pyryssä. Paino 3,9 kg.",
    ),
)  # fmt: skip


def shop(today: date) -> DemoShop:
    """The shop as it stands on that day."""
    started = years_before(today, 14, 10, 1)
    holder = Holder(name=NAME, number=NUMBER, street="Koskikatu 171", postcode="96200", town="ROVANIEMI")
    entry = Registration(domain=DOMAIN, created=years_before(today, 14, 9, 12), holder=holder, nameservers=SERVERS)
    brand = Brand(
        domain=DOMAIN,
        name="Tuulispään Retkivaruste",
        tagline="Varusteet pohjoisen säihin",
        nav=(("Meistä", "/meista"), ("Yhteystiedot", "/yhteystiedot"), ("Toimitus", "/toimitus"), ("Ehdot", "/ehdot")),
        footer=f"Tuulispään Retkivaruste Oy · 9096752-1 · Rovaniemi · [Tietosuoja](/tietosuoja) · © {today.year}",
        colour="#34506b",
    )
    leaves = (
        Leaf(path="/", title="Pohjoisen säihin", body=HOME),
        Leaf(path="/meista", title="Meistä", body=ABOUT.format(since=started.year)),
        Leaf(path="/yhteystiedot", title="Yhteystiedot", body=CONTACT),
        Leaf(path="/toimitus", title="Toimitus ja palautus", body=legal_fi.delivery(SELLER)),
        Leaf(path="/ehdot", title="Ehdot", body=legal_fi.easy_terms(SELLER)),
        Leaf(path="/tietosuoja", title="Tietosuoja", body=legal_fi.privacy(SELLER)),
    )
    return DemoShop(
        domain=DOMAIN,
        what="Honest, but its server refuses us every page, so nothing it says of itself can be read.",
        honest=True,
        expect=(Level.UNDECIDED,),
        pages=build(brand, modern, leaves, SHELF),
        addresses=(ADDRESS,),
        records=mail_zone(DOMAIN, ADDRESS, SERVERS),
        whois=whois_fi(entry, today),
        rdap=rdap_fi(entry),
        companies=(company(NUMBER, NAME, registered=started, today=today, line="47630", visiting=STORE),),
        odata=(odata_row(entry, today),),
        vies=vies(NUMBER, NAME, STORE),
        faults={"web": "403"},
    )
