"""Kaikulahti: an honest .com with a hidden holder; the company register itself names the site."""

from __future__ import annotations

from datetime import date

from trustcheck.demo.shops.craft import legal_fi, modern
from trustcheck.demo.shops.craft.days import years_before
from trustcheck.demo.shops.craft.front import Brand, Leaf, Product, build
from trustcheck.demo.shops.craft.records import Registration, mail_zone, rdap_com, whois_com
from trustcheck.demo.shops.craft.registers import Place, company, vat, vies
from trustcheck.demo.shops.craft.seller import Seller
from trustcheck.demo.world import DemoShop
from trustcheck.model import Level

DOMAIN = "kaikulahti.com"
ADDRESS = "172.67.88.19"
SERVERS = ("ns1.pilvisatama-dns.com", "ns2.pilvisatama-dns.com")
NAME = "Kaikulahti Oy"
NUMBER = "9152308-4"
WORKSHOP = Place(street="Telakkakatu", number="74", postcode="06100", town="Porvoo")
SELLER = Seller(
    name=NAME, number=NUMBER, vat=vat(NUMBER), street="Telakkakatu 74", postcode="06100", town="Porvoo",
    email="kuuntelen@kaikulahti.com", phone="019 555 0154", days="5–8 arkipäivää", fee="24,00 €",
    payment="korttimaksu, verkkopankki ja tilisiirto laskulla", carriers="PostNord",
)  # fmt: skip

HOME = """
Rakennamme kaiuttimia vanhalla telakalla Porvoossa. Kotelo on koivuvaneria, äänessä ei ole lakkaa.

!shelf

## Kuuntele ennen kuin ostat

Kuunteluhuone on telakan toisessa kerroksessa. Varaa tunti, tuo oma levy. Kahvi on pahaa mutta kuumaa.
"""

ABOUT = """
Kaikulahti on kahden akustikon ja yhden puusepän yhtiö, rekisteröity vuonna {since}. Valmistamme noin sata paria
vuodessa. Jokaisella parilla on numero, ja tiedämme, kenen olohuoneessa se soi – jos omistaja on halunnut kertoa.
"""

CONTACT = """
Kaikulahti Oy

Telakkakatu 74, 06100 Porvoo

Y-tunnus 9152308-4 · VAT FI91523084

[kuuntelen@kaikulahti.com](mailto:kuuntelen@kaikulahti.com)

[+358 19 555 0154](tel:+358195550154)

Kuunteluhuone ajanvarauksella, pajan ovi on yleensä auki ti–pe 10–16.

!form
"""

SHELF = (
    Product(
        path="/kaiuttimet/lahti-2", name="Lahti 2 -hyllykaiutin, pari", price="1 190,00 €", sku="KL-2",
        stock="Valmistusaika 3 viikkoa",
        text="""Kaksitie, 150 mm paperikartio ja 25 mm silkkikalotti. 46 Hz – 22 kHz.

- Kotelo 21 mm koivuvaneri, öljytty
- Herkkyys 86 dB, impedanssi 8 ohmia
- Viiden vuoden takuu""",
    ),
    Product(
        path="/kaiuttimet/luoto-5", name="Luoto 5 -lattiakaiutin, pari", price="3 480,00 €", sku="KL-5",
        stock="Valmistusaika 6 viikkoa",
        text="Kolmitie, jonka basso ei tule naapurille asti, ellei pyydä. Korkeus 104 cm.",
    ),
    Product(
        path="/tarvikkeet/jalusta", name="Jalusta terästä, pari", price="189,00 €", sku="KL-J1",
        text="Hitsattu samassa talossa. Korkeus 62 cm, hiekalla täytettävä.",
    ),
)  # fmt: skip


def shop(today: date) -> DemoShop:
    """The shop as it stands on that day."""
    started = years_before(today, 8, 5, 18)
    entry = Registration(
        domain=DOMAIN, created=years_before(today, 8, 6, 1), nameservers=SERVERS,
        registrar="Harbourname Registrar Ltd", registrar_site="www.harbourname-registrar.com",
    )  # fmt: skip
    brand = Brand(
        domain=DOMAIN,
        name="Kaikulahti",
        tagline="Kaiuttimia vanhalta telakalta",
        nav=(("Kaiuttimet", "/"), ("Paja", "/paja"), ("Yhteystiedot", "/yhteystiedot"), ("Toimitus", "/toimitus")),
        footer=f"""Kaikulahti Oy · Telakkakatu 74, 06100 Porvoo · Y-tunnus 9152308-4

[Ehdot](/ehdot) · [Tietosuoja](/tietosuoja) · © {today.year}""",
        colour="#39424e",
        organisation={"@type": "Organization", "name": "Kaikulahti", "legalName": NAME, "vatID": vat(NUMBER)},
    )
    leaves = (
        Leaf(path="/", title="Ääni ilman lakkaa", body=HOME),
        Leaf(path="/paja", title="Paja", body=ABOUT.format(since=started.year)),
        Leaf(path="/yhteystiedot", title="Yhteystiedot", body=CONTACT),
        Leaf(path="/toimitus", title="Toimitus ja palautus", body=legal_fi.delivery(SELLER)),
        Leaf(path="/ehdot", title="Ehdot", body=legal_fi.terms(SELLER)),
        Leaf(path="/tietosuoja", title="Tietosuoja", body=legal_fi.privacy(SELLER)),
    )
    row = company(
        NUMBER, NAME, registered=started, today=today, visiting=WORKSHOP, website="https://www.kaikulahti.com/",
    )  # fmt: skip
    return DemoShop(
        domain=DOMAIN,
        what="Honest; the .com registry hides the holder, but the company register names this very site.",
        honest=True,
        expect=(Level.VERIFIED,),
        pages=build(brand, modern, leaves, SHELF),
        addresses=(ADDRESS,),
        records=mail_zone(DOMAIN, "62.148.90.31", SERVERS),
        whois=whois_com(entry, today),
        rdap=rdap_com(entry, today),
        companies=(row,),
        vies=vies(NUMBER, NAME, WORKSHOP),
    )
