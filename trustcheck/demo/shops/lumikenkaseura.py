"""Lumikenkäseura: a snowshoe club's expired name, caught three weeks ago and filled with sneakers.

Those who lost money have reported it: one of the resolvers that protect people blocks it by now.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from trustcheck.demo.services.wayback import captured
from trustcheck.demo.shops.craft import woo
from trustcheck.demo.shops.craft.days import days_before, years_before
from trustcheck.demo.shops.craft.front import Brand, Leaf, Product, build
from trustcheck.demo.shops.craft.records import Registration, mail_zone, rdap_fi, whois_fi
from trustcheck.demo.world import DemoShop
from trustcheck.model import Level

DOMAIN = "lumikenkaseura.fi"
ADDRESS = "185.46.118.64"
SERVERS = ("ns1.quickcart-hosting.com", "ns2.quickcart-hosting.com")
MAIL = "info@lumikenkaseura.fi"

HOME = """
## SNEAKERS OUTLET 70 % ALE

Parhaat merkkilenkkarit Suomen halvimmalla hinnalla! Osta nyt, ilmainen toimitus yli 2 paria. Palvellut suomalaisia
asiakkaita vuodesta {since}.

!shelf

## Miksi ostaa meiltä?

- Laatu taattu 100 %
- Nopea toimitus maailmanlaajuisesti
- Turvallinen maksu
- 30 päivän rahat takaisin
"""

ABOUT = """
Olemme ammattimainen kenkäkauppa. Yrityksemme on perustettu vuonna {since} ja olemme siitä lähtien tarjonnut asiakkaille
korkealaatuisia kenkiä alhaiseen hintaan. Tavoitteemme on asiakkaan tyytyväisyys, jota varten teemme kovasti työtä
joka päivä.

Jos sinulla on mikä tahansa kysymys, ole hyvä ja ota meihin yhteyttä vapaasti.
"""

CONTACT = """
Voit ottaa meihin yhteyttä sähköpostilla: [{mail}](mailto:{mail})

Y-tunnus: 9330164-7

Helsinki, Finland

Vastaamme sinulle 24 tunnin sisällä. Viikonloppuna vastaus voi olla hitaampi.

!form
"""

DELIVERY = """
## Toimitus

Käsittelyaika: 2–4 päivää. Toimitusaika: 10–20 päivää. Kaikki tilaukset lähetetään seuranta numerolla.

## Palautus

Hyväksymme palautukset 30 päivän kuluessa. Palautettavan tuotteen täytyy olla avaamaton. Ota yhteyttä sähköpostilla,
jotta saat osoitteen varastoomme. Asiakas maksaa palautuksen rahdin ja 20 % käsittelymaksun.
"""

TERMS = """
Tervetuloa sivustollemme. Käyttämällä tätä sivustoa hyväksyt seuraavat ehdot. [Company Name] pidättää oikeuden muuttaa
ehtoja milloin tahansa. Kaikki sisältö on [Company Name] omaisuutta.

## Maksu

Hyväksymme luottokortit. Laskussasi voi näkyä eri kauppiaan nimi.
"""

PRIVACY = """
Me välitämme sinun yksityisyydestä. Tiedot joita keräämme: nimi, osoite, sähköposti, kortti. Emme myy tietojasi.
Evästeitä käytetään parantamaan kokemustasi.
"""

OLD_SITE = """
Lumikenkäseura Tassu kokoontuu Hossan majalla joka helmikuu. Ilmoittautumiset sihteerille. Muista oma termos ja hyvä
tuuli!

Kuvia talven retkeltä tulee, kunhan joku muistaa ottaa kameran mukaan.
"""

SHELF = tuple(
    Product(
        path=f"/tuote/{slug}/", name=name, price=price, was=was, sku=f"SN{number}", stock="Varastossa",
        text=f"Aito {name} nyt 70 % alennuksella. Mukava ja muodikas kenkä miehille ja naisille. Tilaa nyt ennen kuin "
        "koko loppuu!\n\n- Päällinen: synteettinen\n- Pohja: kumi\n- Koot 36–46",
    )
    for number, (slug, name, price, was) in enumerate(
        (
            ("sneaker-pulse-90-valkoinen", "Sneaker Pulse 90 valkoinen", "47,70 €", "159,00 €"),
            ("runner-cloud-x-musta", "Runner Cloud X musta", "53,70 €", "179,00 €"),
            ("retro-court-low-vihrea", "Retro Court Low vihreä", "41,70 €", "139,00 €"),
            ("trail-max-gtx-harmaa", "Trail Max GTX harmaa", "59,70 €", "199,00 €"),
            ("street-high-punainen", "Street High punainen", "50,70 €", "169,00 €"),
        ),
        start=7701,
    )
)  # fmt: skip


CLUB = """
Seura kokoontuu tammikuusta maaliskuuhun joka toinen sunnuntai. Reitit ovat viidestä kahdeksaan kilometriä, ja kengät
saa lainaksi, jos ilmoittautuu ajoissa. Eväät syödään laavulla, säästä riippumatta.
"""


def _brand(today: date, since: int) -> Brand:
    return Brand(
        domain=DOMAIN,
        name="Sneakers Outlet Suomi",
        tagline="Merkkikengät -70 %",
        nav=(
            ("Koti", "/"),
            ("Meistä", "/meista/"),
            ("Toimitus & palautus", "/toimitus-palautus/"),
            ("Ota yhteyttä", "/ota-yhteytta/"),
        ),
        footer=f"""Sneakers Outlet Suomi vuodesta {since} · [Ehdot](/ehdot/) · [Yksityisyys](/yksityisyys/)

Tekijänoikeus © {today.year} Sneakers Outlet. Visa MasterCard""",
        colour="#111111",
        announcement="70 % ALE PÄÄTTYY TÄNÄÄN! Koodi EXTRA10 = vielä -10 %",
        basket="/cart/",
        buy="Lisää ostoskärryyn",
    )


def _archived(today: date) -> tuple[Mapping[str, Any], ...]:
    """The club whose name it was, as the web archive kept it."""
    rows = []
    for years in (11, 7, 4, 2):
        day = years_before(today, years, 1, 26)
        brand = Brand(
            domain=DOMAIN, name="Lumikenkäseura", tagline="Kävellään umpihangessa", nav=(("Seura", "/"),),
            footer=f"Lumikenkäseura ry · {day.year}", colour="#27506b",
        )  # fmt: skip
        front = Leaf(path="/", title="Lumikenkäseura – etusivu", body=CLUB)
        rows.append(captured(DOMAIN, day, woo.page(brand, front, ())))
    return tuple(rows)


def shop(today: date) -> DemoShop:
    """The shop as it stands on that day."""
    created = years_before(today, 17, 1, 15)
    entry = Registration(domain=DOMAIN, created=created, moved=days_before(today, 21), nameservers=SERVERS)
    since = created.year
    leaves = (
        Leaf(path="/", title="Sneakers Outlet", body=HOME.format(since=since)),
        Leaf(path="/meista/", title="Meistä", body=ABOUT.format(since=since)),
        Leaf(path="/ota-yhteytta/", title="Ota yhteyttä", body=CONTACT.format(mail=MAIL)),
        Leaf(path="/toimitus-palautus/", title="Toimitus & palautus", body=DELIVERY),
        Leaf(path="/ehdot/", title="Ehdot", body=TERMS),
        Leaf(path="/yksityisyys/", title="Yksityisyys", body=PRIVACY),
        Leaf(path="/cart/", title="Ostoskärry", body="Ostoskärrysi on tyhjä. [Palaa kauppaan](/)"),
        Leaf(path="/retket/", title="Talven retket", body=OLD_SITE),
    )
    return DemoShop(
        domain=DOMAIN,
        what="A club's lapsed domain, a private person's for three weeks, sells sneakers at 70 % off; its company "
        "number fails the check digit.",
        honest=False,
        expect=(Level.WARNING,),
        pages=build(_brand(today, since), woo, leaves, SHELF, robots="Disallow: /cart/", sitemap=False),
        addresses=(ADDRESS,),
        records=mail_zone(DOMAIN, ADDRESS, SERVERS, mail=False),
        whois=whois_fi(entry, today),
        rdap=rdap_fi(entry),
        outside={"wayback": _archived(today), "resolvers": ({"domain": DOMAIN, "by": ("Quad9",)},)},
    )
