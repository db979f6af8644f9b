"""Polkimo: a bicycle shop "in Pori" at whose door the map has a pizzeria, and which no maker has among its dealers."""

from __future__ import annotations

from datetime import date

from trustcheck.demo.services import dealers, nominatim, overpass
from trustcheck.demo.shops.craft import woo
from trustcheck.demo.shops.craft.days import days_before
from trustcheck.demo.shops.craft.front import Brand, Leaf, Product, build
from trustcheck.demo.shops.craft.records import Registration, mail_zone, rdap_fi, whois_fi
from trustcheck.demo.world import DemoShop
from trustcheck.model import Level

DOMAIN = "polkimo-pori.fi"
ADDRESS = "45.132.91.77"
SERVERS = ("ns1.aurinkohosti-dns.com", "ns2.aurinkohosti-dns.com")
MAIL = "myynti@polkimo-pori.fi"
STREET, NUMBER, POSTCODE, TOWN = "Antinkatu", "143", "28100", "Pori"
DOOR = (61.4853, 21.7971)  # latitude and longitude of the house, degrees
HERE = nominatim.of(TOWN, POSTCODE, "FI")

HOME = """
## Sähköpyörät suoraan Porista

Kauden viimeiset sähköpyörät puoleen hintaan! Polkimo on porilainen pyöräliike, jossa tiimimme palvelee sinua suurella
sydämellä. **Kaikki mallit -50 %, vain niin kauan kuin niitä riittää.**

!shelf

## Miksi Polkimo?

- Suomalainen pyöräliike
- Poljentavirta-sähköpyörien valtuutettu jälleenmyyjä
- Takuu 3 vuotta
- Ilmainen toimitus kotiovelle
- Yli 4 000 tyytyväistä pyöräilijää
"""

ABOUT = """
Polkimo syntyi rakkaudesta pyöräilyyn. Valikoimme jokaisen pyörän itse ja testaamme sen Porin kaduilla ennen kuin se
pääsee myyntiin. Huoltomme tuntee pyöräsi ruuvia myöten.

Tervetuloa käymään myymälässämme! Meillä voit koeajaa kaikki mallit.
"""

CONTACT = """
## Myymälämme

Polkimo

Antinkatu 143

28100 Pori

Sähköposti: [{mail}](mailto:{mail})

Myymälä on avoinna ma–pe 10–18.

!form
"""

DELIVERY = """
## Toimitus

Pyörä toimitetaan kotiovelle 7–21 arkipäivässä. Toimitus on ilmainen koko Suomeen.

## Palautus

Palautusoikeus on 14 päivää. Pyydä palautusohjeet osoitteesta {mail}. Palautuksen kuluista vastaa asiakas.
"""

TERMS = """
Tilaamalla hyväksyt nämä ehdot. Hinnat sisältävät verot. Maksutapana on tilisiirto ennakkoon, jolloin saat pyörän
nopeimmin. Tilaus vahvistuu, kun maksu näkyy tilillämme. Emme vastaa toimituksen viivästymisestä.
"""

PRIVACY = "Keräämme nimen, osoitteen ja maksutiedot tilausta varten. Kysymykset: {mail}."

SHELF = (
    Product(
        path="/tuote/virta-28/", name="Poljentavirta 28 -sähköpyörä", price="899,00 €", was="1 799,00 €", sku="PK-28",
        stock="Vain 3 jäljellä!", maker="Poljentavirta",
        text="""Kaupunkiin ja maantielle. Keskimoottori, akku 504 Wh, toimintamatka jopa 120 km.

- Seitsemän vaihdetta
- Hydrauliset levyjarrut
- Paino 24 kg""",
    ),
    Product(
        path="/tuote/maasto-e29/", name="Poljentavirta Maasto E29 -täysjousto", price="1 490,00 €", was="2 990,00 €",
        sku="PK-29", stock="Vain 2 jäljellä!", maker="Poljentavirta",
        text="Joustoa edessä ja takana 140 mm. Moottori vääntää 85 Nm ylämäkeen kuin ylämäkeen.",
    ),
    Product(
        path="/tuote/taitto-20/", name="Taitto 20 -taittopyörä", price="690,00 €", was="1 390,00 €", sku="PK-20",
        text="Menee kokoon kymmenessä sekunnissa ja mahtuu junaan. Akku latautuu neljässä tunnissa.",
    ),
)  # fmt: skip


def _brand(today: date) -> Brand:
    return Brand(
        domain=DOMAIN,
        name="Polkimo",
        tagline="Sähköpyörät Porista",
        nav=(
            ("Pyörät", "/"),
            ("Meistä", "/meista/"),
            ("Myymälä ja yhteystiedot", "/yhteystiedot/"),
            ("Toimitus ja palautus", "/toimitus/"),
        ),
        footer=f"""Polkimo · Antinkatu 143, 28100 Pori

[Ehdot](/ehdot/) · [Tietosuoja](/tietosuoja/) · © {today.year} Polkimo""",
        colour="#1f6f4a",
        announcement="KAUDEN PÄÄTÖS -50 % · Ilmainen toimitus",
        basket="/ostoskori/",
    )


def shop(today: date) -> DemoShop:
    """The shop as it stands on that day."""
    entry = Registration(domain=DOMAIN, created=days_before(today, 66), nameservers=SERVERS)
    leaves = (
        Leaf(path="/", title="Polkimo", body=HOME),
        Leaf(path="/meista/", title="Meistä", body=ABOUT),
        Leaf(path="/yhteystiedot/", title="Myymälä ja yhteystiedot", body=CONTACT.format(mail=MAIL)),
        Leaf(path="/toimitus/", title="Toimitus ja palautus", body=DELIVERY.format(mail=MAIL)),
        Leaf(path="/ehdot/", title="Ehdot", body=TERMS),
        Leaf(path="/tietosuoja/", title="Tietosuoja", body=PRIVACY.format(mail=MAIL)),
        Leaf(path="/ostoskori/", title="Ostoskori", body="Ostoskorisi on tyhjä. [Katso pyörät](/)"),
    )
    bicycles = dealers.brand(
        "Q99100003", "Poljentavirta", "https://www.poljentavirta-demo.fi/", "2016-08-11",
        (
            dealers.Dealer("Pyörä-Kataja", "Satamakatu 231, 26100 Rauma", "https://www.pyora-kataja-demo.fi/"),
            dealers.Dealer("Lähteen Pyörähuolto", "Valtakatu 166, 33100 Tampere", "https://www.lahteenpyora-demo.fi/"),
            dealers.Dealer("Kampi ja Ketju", "Humalistonkatu 190, 20100 Turku", "https://www.kampijaketju-demo.fi/"),
        ),
    )  # fmt: skip
    return DemoShop(
        domain=DOMAIN,
        what="Claims a store in Pori where the map has only a pizzeria; a private person's domain, and no company. It "
        "poses as the dealer of a brand whose list has others.",
        honest=False,
        expect=(Level.WARNING, Level.UNPROVEN),
        pages=build(_brand(today), woo, leaves, SHELF, robots="Disallow: /ostoskori/"),
        addresses=(ADDRESS,),
        records=mail_zone(DOMAIN, ADDRESS, SERVERS),
        whois=whois_fi(entry, today),
        rdap=rdap_fi(entry),
        outside={
            "nominatim": (
                nominatim.house(STREET, NUMBER, DOOR, HERE, "amenity", "restaurant", "Pizzeria Uunituuli"),
                nominatim.street(STREET, (61.4861, 21.7990), HERE),
                nominatim.town(TOWN, (61.4868, 21.7972), "FI"),
            ),
            "dealers": (bicycles,),
            "overpass": (
                overpass.element(
                    9000000301, DOOR, name="Pizzeria Uunituuli", amenity="restaurant",
                    addr__street=STREET, addr__housenumber=NUMBER,
                ),
            ),
        },
    )  # fmt: skip
