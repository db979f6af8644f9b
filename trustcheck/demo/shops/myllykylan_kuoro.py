"""Talvipörssi: winter coats at a third of their price on a village choir's name that was given up and taken again."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from trustcheck.demo.services.ct import certificate
from trustcheck.demo.services.wayback import captured
from trustcheck.demo.shops.craft import builder, woo
from trustcheck.demo.shops.craft.days import days_before, years_before
from trustcheck.demo.shops.craft.front import Brand, Leaf, Product, build
from trustcheck.demo.shops.craft.records import Registration, mail_zone, rdap_fi, whois_fi
from trustcheck.demo.world import DemoShop
from trustcheck.model import Level

DOMAIN = "myllykylankuoro.fi"
ADDRESS = "45.132.91.209"
SERVERS = ("ns1.aurinkohosti-dns.com", "ns2.aurinkohosti-dns.com")
MAIL = "asiakaspalvelu@myllykylankuoro.fi"

HOME = """
## Talvitakit poistohintaan

Suosittujen merkkien untuvatakit, parkat ja villakankaat jopa **-70 %**. Erä on rajallinen, ja kun koko loppuu, sitä
ei tule lisää.

!shelf

- Ilmainen toimitus yli 60 euron tilauksiin
- 30 päivän palautusoikeus
- Turvallinen maksaminen korteilla
"""

ABOUT = """
Talvipörssi kokoaa yhteen varastojen ylijäämäerät ja edellisten kausien mallistot. Näin voimme tarjota laatuvaatteita
hintaan, johon kivijalkakaupat eivät pysty. Palvelemme suomalaisia asiakkaita ympäri vuoden.
"""

CONTACT = """
Asiakaspalvelumme vastaa sähköpostiin kahden arkipäivän kuluessa.

[{mail}](mailto:{mail})

!form
"""

DELIVERY = """
## Toimitus

Käsittelemme tilauksen 1–3 päivässä. Toimitusaika on 10–18 arkipäivää. Toimitus on ilmainen yli 60 euron tilauksiin,
muuten 7,90 €.

## Palautus

Palauta tuote 30 päivän kuluessa. Pyydä palautusosoite sähköpostitse ennen lähettämistä. Asiakas maksaa palautuksen.
"""

TERMS = """
Tilaamalla hyväksyt nämä ehdot. Hinnat sisältävät verot. Maksu veloitetaan kortilta tilaushetkellä, ja tiliotteella
voi näkyä maksukumppanimme nimi. Voimme perua tilauksen, jos tuote on loppunut. Emme vastaa kuljetuksen
viivästyksistä.
"""

PRIVACY = """
Keräämme nimen, osoitteen, sähköpostin ja maksutiedot tilauksen toimittamiseksi. Tietoja voidaan luovuttaa
kumppaneille, jotka auttavat palvelun tuottamisessa. Kysymykset: {mail}.
"""

SHELF = (
    Product(
        path="/tuote/untuvatakki-revontuli/", name="Untuvatakki Revontuli, naisten", price="89,90 €", was="299,90 €",
        sku="TP-101", stock="Vain 4 jäljellä", text="Kevyt ja lämmin. Irrotettava huppu. Koot XS–3XL.",
    ),
    Product(
        path="/tuote/parka-kaamos/", name="Parka Kaamos, miesten", price="99,90 €", was="329,90 €", sku="TP-102",
        stock="Vain 2 jäljellä", text="Tuulenpitävä kangas, tekoturkisreunus. Mitoitus on pieni, tilaa kokoa isompi.",
    ),
    Product(
        path="/tuote/villakangastakki-huurre/", name="Villakangastakki Huurre", price="79,90 €", was="259,90 €",
        sku="TP-103", stock="Vain 3 jäljellä", text="Ajaton leikkaus, vyö ja syvät taskut. Polyesteri, villaa 5 %.",
    ),
    Product(
        path="/tuote/talvikengat-routa/", name="Talvikengät Routa", price="49,90 €", was="169,90 €", sku="TP-104",
        stock="Vain 6 jäljellä", text="Pitävä pohja ja pehmeä vuori. Sopii arkeen ja metsäpoluille.",
    ),
)  # fmt: skip

CHOIR = """
Myllykylän sekakuoro harjoittelee torstaisin kello 18 seurantalolla. Bassoista on pulaa, sopraanoista ei.

## Kevätkonsertti

Laulamme helatorstaina Leinoa ja yhden laulun, jonka sanat Pirkko kirjoitti talkoissa. Kahvit kuuluvat hintaan.

## Johtokunta

Puheenjohtaja vaihtui vuosikokouksessa. Nuottikaapin avain on edelleen hukassa.
"""


def _archived(today: date) -> tuple[Mapping[str, Any], ...]:
    """The choir that had the name until two years ago."""
    rows = []
    for years in (11, 8, 5, 2):
        day = years_before(today, years, 5, 7)
        choir = Brand(
            domain=DOMAIN,
            name="Myllykylän sekakuoro",
            tagline="Torstaisin seurantalolla",
            nav=(("Kuoro", "/"), ("Konsertit", "/konsertit"), ("Kuvia", "/kuvia")),
            footer=f"Myllykylän sekakuoro ry · seurantalo, Myllykylä · {day.year}",
        )
        front = Leaf(path="/", title="Myllykylän sekakuoro", body=CHOIR)
        rows.append(captured(DOMAIN, day, builder.page(choir, front, ())))
    return tuple(rows)


def shop(today: date) -> DemoShop:
    """The shop as it stands on that day."""
    taken = days_before(today, 52)
    entry = Registration(domain=DOMAIN, created=taken, nameservers=SERVERS)
    brand = Brand(
        domain=DOMAIN,
        name="Talvipörssi",
        tagline="Talvitakit poistohintaan",
        nav=(
            ("Takit", "/"), ("Meistä", "/meista/"), ("Toimitus ja palautus", "/toimitus-ja-palautus/"),
            ("Ota yhteyttä", "/ota-yhteytta/"),
        ),
        footer=f"""© {today.year} Talvipörssi. Kaikki oikeudet pidätetään.

[Ehdot](/ehdot/) · [Tietosuoja](/tietosuoja/)""",
        colour="#24476b",
        announcement="KAIKKI TAKIT JOPA -70 % · rajoitettu erä",
        basket="/ostoskori/",
    )  # fmt: skip
    leaves = (
        Leaf(path="/", title="Talvipörssi", body=HOME),
        Leaf(path="/meista/", title="Meistä", body=ABOUT),
        Leaf(path="/ota-yhteytta/", title="Ota yhteyttä", body=CONTACT.format(mail=MAIL)),
        Leaf(path="/toimitus-ja-palautus/", title="Toimitus ja palautus", body=DELIVERY),
        Leaf(path="/ehdot/", title="Ehdot", body=TERMS),
        Leaf(path="/tietosuoja/", title="Tietosuoja", body=PRIVACY.format(mail=MAIL)),
        Leaf(path="/ostoskori/", title="Ostoskori", body="Ostoskorisi on tyhjä. [Katso takit](/)"),
    )
    return DemoShop(
        domain=DOMAIN,
        what="A coat outlet without a company on the name of a village choir, registered anew by a private person "
        "seven weeks ago; its own domain takes no mail.",
        honest=False,
        expect=(Level.UNPROVEN, Level.WARNING),
        pages=build(brand, woo, leaves, SHELF, robots="Disallow: /ostoskori/"),
        addresses=(ADDRESS,),
        records=mail_zone(DOMAIN, ADDRESS, SERVERS, mail=False),
        whois=whois_fi(entry, today),
        rdap=rdap_fi(entry),
        outside={
            "wayback": _archived(today),
            "ct": (certificate(DOMAIN, years_before(today, 7, 3, 28)), certificate(DOMAIN, taken, 2)),
        },
    )
