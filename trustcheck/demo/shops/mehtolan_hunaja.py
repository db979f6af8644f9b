"""Mehtolan Hunaja: an honest shop on a day when no register answers."""

from __future__ import annotations

from datetime import date

from trustcheck.demo.shops.craft import legal_fi, woo
from trustcheck.demo.shops.craft.days import years_before
from trustcheck.demo.shops.craft.front import Brand, Leaf, Product, build
from trustcheck.demo.shops.craft.records import Holder, Registration, mail_zone, odata_row, rdap_fi, whois_fi
from trustcheck.demo.shops.craft.registers import Place, company, vat, vies
from trustcheck.demo.shops.craft.seller import Seller
from trustcheck.demo.world import DemoShop
from trustcheck.model import Level

DOMAIN = "mehtolanhunaja.fi"
ADDRESS = "81.90.77.201"
SERVERS = ("ns1.savonverkkopalvelu.fi", "ns2.savonverkkopalvelu.fi")
NAME = "Mehtolan Mehiläistarha Oy"
NUMBER = "9130186-0"
FARM = Place(street="Mehtolantie", number="308", postcode="50970", town="Mikkeli")
SELLER = Seller(
    name=NAME, number=NUMBER, vat=vat(NUMBER), street="Mehtolantie 308", postcode="50970", town="Mikkeli",
    email="mesi@mehtolanhunaja.fi", phone="015 555 0191", days="3–5 arkipäivää", fee="7,50 €", free_over="60 €",
)  # fmt: skip

HOME = """
Hunajaa kahdestasadasta pesästä Saimaan saarilta ja Mehtolan niityiltä. Purkissa ei ole mitään muuta, eikä etiketissä
mitään turhaa.

!shelf

## Tilalta suoraan

Tilapuoti on auki kesällä joka päivä 11–17 ja talvella, kun pihassa palaa valo. Varoitus: lähdet todennäköisesti
kynttilän kanssa kotiin.
"""

ABOUT = """
Isoisä kantoi ensimmäiset pesät saareen soutuveneellä. Me käytämme moottoria, mutta muuten on oltu samaa mieltä. Yhtiö
perustettiin vuonna {since}, kun käsin täytettävät paperit alkoivat haitata mehiläisten hoitoa.

Hunaja lingotaan, seulotaan ja purkitetaan omassa linkoamossa, joka on Ruokaviraston hyväksymä.
"""

CONTACT = """
## Tilapuoti ja tilaukset

Mehtolan Mehiläistarha Oy

Mehtolantie 308, 50970 Mikkeli

Puh. [015 555 0191](tel:+358155550191)

[mesi@mehtolanhunaja.fi](mailto:mesi@mehtolanhunaja.fi)

Y-tunnus 9130186-0, ALV FI91301860
"""

SHELF = (
    Product(
        path="/tuote/niittyhunaja-500/", name="Niittyhunaja 500 g", price="9,80 €", sku="MH-500",
        text="Vaalea, pehmeä ja apilainen. Kiteytyy hitaasti niin kuin kuuluukin.",
    ),
    Product(
        path="/tuote/kanervahunaja-350/", name="Kanervahunaja 350 g", price="12,40 €", sku="MH-350",
        text="Tumma ja väkevä, vähän hapan. Juustoille ja aikuisille.",
    ),
    Product(
        path="/tuote/mehilaisvahakynttila/", name="Mehiläisvahakynttilä, pari", price="18,00 €", sku="MH-900",
        text="Valettu omasta vahasta. Palaa kahdeksan tuntia ja tuoksuu elokuulta.",
    ),
)  # fmt: skip


def _brand(today: date) -> Brand:
    return Brand(
        domain=DOMAIN,
        name="Mehtolan Hunaja",
        tagline="Kahdensadan pesän tarha",
        nav=(
            ("Puoti", "/"),
            ("Tarha", "/tarha/"),
            ("Toimitus", "/toimitus/"),
            ("Yhteystiedot", "/yhteystiedot/"),
        ),
        footer=f"""Mehtolan Mehiläistarha Oy · Mehtolantie 308, 50970 Mikkeli · Y-tunnus 9130186-0

[Tilausehdot](/tilausehdot/) · [Tietosuoja](/tietosuoja/) · © {today.year}""",
        colour="#c08a1e",
    )


def shop(today: date) -> DemoShop:
    """The shop as it stands on that day."""
    started = years_before(today, 18, 3, 12)
    holder = Holder(name=NAME, number=NUMBER, street="Mehtolantie 308", postcode="50970", town="MIKKELI")
    entry = Registration(domain=DOMAIN, created=years_before(today, 15, 11, 6), holder=holder, nameservers=SERVERS)
    leaves = (
        Leaf(path="/", title="Mehtolan Hunaja", body=HOME),
        Leaf(path="/tarha/", title="Tarha", body=ABOUT.format(since=started.year)),
        Leaf(path="/yhteystiedot/", title="Yhteystiedot", body=CONTACT),
        Leaf(path="/toimitus/", title="Toimitus ja palautus", body=legal_fi.delivery(SELLER)),
        Leaf(path="/tilausehdot/", title="Tilausehdot", body=legal_fi.easy_terms(SELLER)),
        Leaf(path="/tietosuoja/", title="Tietosuoja", body=legal_fi.privacy(SELLER)),
    )
    return DemoShop(
        domain=DOMAIN,
        what="Honest, and everything would fit, but today no register and no registry answers.",
        honest=True,
        expect=(Level.UNDECIDED,),
        pages=build(_brand(today), woo, leaves, SHELF),
        addresses=(ADDRESS,),
        records=mail_zone(DOMAIN, ADDRESS, SERVERS),
        whois=whois_fi(entry, today),
        rdap=rdap_fi(entry),
        companies=(company(NUMBER, NAME, registered=started, today=today, line="01490", visiting=FARM),),
        odata=(odata_row(entry, today),),
        vies=vies(NUMBER, NAME, FARM),
        faults={
            "prh": "503",
            "vies": "ms-unavailable",
            "traficom": "404-path",
            "whois": "throttled",
            "rdap": "429-retry-after",
        },
    )
