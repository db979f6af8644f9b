"""Saviaamu: a potter who began three months ago, with a gmail address and her own .fi domain."""

from __future__ import annotations

from datetime import date

from trustcheck.demo.shops.craft import builder
from trustcheck.demo.shops.craft.days import days_before, finnish
from trustcheck.demo.shops.craft.front import Brand, Leaf, Product, build
from trustcheck.demo.shops.craft.records import Holder, Registration, mail_zone, odata_row, rdap_fi, whois_fi
from trustcheck.demo.shops.craft.registers import Place, company
from trustcheck.demo.world import DemoShop
from trustcheck.model import Level

DOMAIN = "saviaamu.fi"
ADDRESS = "62.148.90.14"
SERVERS = ("ns1.sivupaja-dns.fi", "ns2.sivupaja-dns.fi")
NAME = "Tmi Saviaamu"
NUMBER = "9063429-2"
MAIL = "saviaamu.paja@gmail.com"
STUDIO = Place(street="Puutarhakatu", number="131", entrance="C", postcode="40100", town="Jyväskylä")

HOME = """
Hei! Minä olen Iiris ja teen kuppeja. Joskus myös kulhoja. Savi herää ennen minua, siitä nimi.

Poltan pajalla noin kerran kahdessa viikossa, ja tälle sivulle tulee se, mikä uunista selviää ehjänä.

!shelf

## Miten tilataan

Laita sähköpostia tai viestiä, kerro mikä kuppi ja mihin se lähtee. Vastaan yleensä illalla, kun kädet on pesty.
"""

CONTACT = """
**Tmi Saviaamu**, Iiris

Y-tunnus 9063429-2

Paja: Puutarhakatu 131 C, 40100 Jyväskylä (kellarin ovi sisäpihalta, soita ensin)

Puhelin [044 555 0131](tel:+358445550131)

Sähköposti [saviaamu.paja@gmail.com](mailto:saviaamu.paja@gmail.com)

Pajalla saa käydä torstaisin klo 15–18 ja muulloinkin, jos sovitaan.
"""

TERMS = """
## Tilaus ja maksu

Myyjä on Tmi Saviaamu, y-tunnus 9063429-2. Maksu MobilePaylla tai laskulla, joka tulee sähköpostiin. Toiminta on
vähäistä, joten hinnoissa ei ole arvonlisäveroa (AVL 3 §).

## Toimitus

Posti, 6,90 €, 2–5 arkipäivää. Jyväskylässä voit hakea pajalta ja maksaa siinä. Pakkaan sanomalehteen ja kuplamuoviin.

## Palautus

Saat palauttaa 14 päivän sisällä ilman selityksiä. Palautusosoite: Saviaamu, Puutarhakatu 131 C, 40100 Jyväskylä. Jos
kuppi särkyi matkalla, lähetä kuva, niin teen uuden tai maksan takaisin. Jos emme pääse sopuun, kuluttajaneuvonta
auttaa.
"""

PRIVACY = """
Rekisterinpitäjä on Tmi Saviaamu, yhteystiedot löytyvät [täältä](/yhteys). Säästän nimesi ja osoitteesi, jotta osaan
lähettää paketin ja tehdä kirjanpidon. En lähetä mainoksia. Kysy, niin kerron, mitä sinusta tiedän, ja poistan, jos
haluat.
"""

STORY = """
Kävin keramiikkakursseja kymmenen vuotta, sairaanhoitajan töiden ohessa. Keväällä ostin naapurin vanhan uunin ja kannoin
sen kellariin kolmen kaverin kanssa. Toiminimi on rekisteröity {day}, joten olen aivan alussa. Sormet ovat jo ihan
savessa.
"""

SHELF = (
    Product(
        path="/kuppi-usva", name="Usva-kuppi 2,5 dl", price="28 €", stock="3 kpl",
        text="Dreijattu kivitavarasta, lasite harmaa ja vähän sininen. Kestää konepesun, mutta käsi on lempeämpi.",
    ),
    Product(
        path="/kulho-hanki", name="Hanki-kulho", price="46 €", stock="1 kpl",
        text="Puurolle, salaatille tai avaimille. Halkaisija 18 cm. Pohjassa pieni tassunjälki, koska kissa.",
    ),
    Product(
        path="/vati-rimpi", name="Rimpi-vati", price="64 €", stock="tilauksesta, 3 viikkoa",
        text="Iso tarjoiluvati, halkaisija noin 30 cm. Jokainen on vähän eri, niin kuin suotkin.",
    ),
)  # fmt: skip


def shop(today: date) -> DemoShop:
    """The shop as it stands on that day."""
    started = days_before(today, 94)
    holder = Holder(name=NAME, number=NUMBER, street="Puutarhakatu 131 C", postcode="40100", town="JYVÄSKYLÄ")
    entry = Registration(domain=DOMAIN, created=days_before(today, 88), holder=holder, nameservers=SERVERS)
    brand = Brand(
        domain=DOMAIN,
        name="Saviaamu",
        tagline="Kuppeja Jyväskylästä",
        nav=(("Kupit", "/"), ("Kuka", "/kuka"), ("Yhteys", "/yhteys"), ("Ehdot", "/ehdot")),
        footer="Saviaamu · y-tunnus 9063429-2 · Jyväskylä · [saviaamu.paja@gmail.com](mailto:saviaamu.paja@gmail.com)"
        " · [Tietosuoja](/tietosuoja)",
        colour="#8a5a44",
    )
    leaves = (
        Leaf(path="/", title="Saviaamu", body=HOME),
        Leaf(path="/kuka", title="Kuka täällä", body=STORY.format(day=finnish(started))),
        Leaf(path="/yhteys", title="Yhteys", body=CONTACT),
        Leaf(path="/ehdot", title="Tilaus, toimitus ja palautus", body=TERMS),
        Leaf(path="/tietosuoja", title="Tietosuoja", body=PRIVACY),
    )
    row = company(
        NUMBER,
        NAME,
        registered=started,
        today=today,
        form="tmi",
        line="23410",
        postal=STUDIO,
        entries=("tax", "prepayment"),
    )
    return DemoShop(
        domain=DOMAIN,
        what="A sole trader three months old with a free mail address; the domain is held by the same business id.",
        honest=True,
        expect=(Level.VERIFIED, Level.UNPROVEN),
        pages=build(brand, builder, leaves, SHELF, robots="", sitemap=False),
        addresses=(ADDRESS,),
        records=mail_zone(DOMAIN, ADDRESS, SERVERS, mail=False),
        whois=whois_fi(entry, today),
        rdap=rdap_fi(entry),
        companies=(row,),
        odata=(odata_row(entry, today),),
    )
