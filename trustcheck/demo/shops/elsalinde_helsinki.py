"""Elsalinde Helsinki: "a family firm from Helsinki" whose dresses come from, and go back to, Zhejiang."""

from __future__ import annotations

from datetime import date

from trustcheck.demo.shops.craft import liquid
from trustcheck.demo.shops.craft.days import days_before
from trustcheck.demo.shops.craft.front import Brand, Leaf, Product, build
from trustcheck.demo.shops.craft.records import Registration, mail_zone, rdap_com, whois_com
from trustcheck.demo.world import DemoShop
from trustcheck.model import Level

DOMAIN = "elsalinde-helsinki.com"
ADDRESS = "185.46.118.103"
SERVERS = ("ns1.globalparcel-dns.com", "ns2.globalparcel-dns.com")
MAIL = "support@elsalinde-helsinki.com"
SELLER = "Brightloom Commerce Limited"

HOME = """
## Helsinkiläinen perheyritys, jossa jokainen vaate valitaan rakkaudella

Elsalinde on äidin ja tyttären yhteinen unelma. Pieni putiikkimme tuo sinulle kauniita, mukavia ja ajattomia vaatteita
kaikkiin vuodenaikoihin. **Syysale: -50 % kaikesta, kun ostat kaksi.**

!shelf

## Asiakkaamme rakastavat meitä

> Nopea toimitus ja ihana asiakaspalvelu. Tuntuu hyvältä tukea suomalaista perheyritystä!
> – Riitta H., Espoo

> Takki on juuri niin lämmin kuin luvattiin.
> – Pirjo L., Kuopio

- Suomalainen perheyritys
- Ilmainen toimitus yli 70 € tilauksiin
- Helppo palautus
"""

ABOUT = """
Hei, me olemme Elsa ja Linde. Äiti ja tytär, kaksi sukupolvea, sama intohimo. Avasimme pienen putiikkimme Helsingissä
vuonna {since}, kun huomasimme, kuinka vaikeaa on löytää vaatteita, joissa nainen voi olla oma itsensä.

Joka aamu keitämme kupin kahvia, avaamme ikkunat Helsingin kattojen ylle ja alamme pakata tilauksianne. Jokainen paketti
on meille henkilökohtainen.

Kiitos, että tuet pientä suomalaista perheyritystä.

Rakkaudella, Elsa & Linde
"""

CONTACT = """
Autamme mielellämme! Täytä lomake tai kirjoita meille, niin palaamme asiaan 1–2 arkipäivässä.

[{mail}](mailto:{mail})

Elsalinde Helsinki

!form
"""

DELIVERY = """
## Toimitusajat

Jokainen tilaus tarkistetaan ja pakataan huolella. Käsittelyaika on 2–4 arkipäivää. Toimitusaika on 12–20 arkipäivää.

Tilauksesi voi saapua useammassa paketissa. Mahdollisista tulli- ja tuontimaksuista vastaa asiakas.

## Toimituskulut

Yli 70 € tilaukset ilmaiseksi, muuten 6,95 €.
"""

RETURNS = """
Haluamme, että olet tyytyväinen. Voit palauttaa tuotteen 14 päivän kuluessa siitä, kun sait sen.

## Näin palautat

- Kirjoita ensin osoitteeseen {mail} ja kerro palautuksen syy. Ilman lupaa lähetettyjä paketteja ei oteta vastaan.
- Asiakas maksaa palautuksen ja huolehtii seurannasta.

**Palautusosoite:**

Building 12, Room 403, Qingkou Industrial Park

Yiwu, Zhejiang 322000, China

Jos et halua palauttaa tuotetta, voimme tarjota 20 % hyvityksen, ja saat pitää tuotteen.
"""

TERMS = """
## Yleistä

Tätä verkkosivustoa ylläpitää {seller}. Sivustolla termit "me", "meitä" ja "meidän" viittaavat yhtiöön {seller}.
Sivustoa käyttämällä hyväksyt nämä käyttöehdot.

## Tuotteet

Olemme pyrkineet esittämään värit mahdollisimman tarkasti. Koot ovat aasialaista mitoitusta, joten suosittelemme
tilaamaan yhtä kokoa suuremman.

## Sovellettava laki

Näitä ehtoja säätelee Hongkongin lainsäädäntö.

## Yhteys

{seller}, Unit 1907, Wing Tat Commercial Centre, Kowloon, Hong Kong
"""

PRIVACY = """
Keräämme laitetietoja ja tilaustietoja. Jaamme henkilötietojasi kolmansille osapuolille, jotta voimme toimittaa
tilauksen. Tietosi voidaan siirtää Euroopan ulkopuolelle, myös Kiinaan ja Yhdysvaltoihin. Yhteys: {mail}.
"""

SHELF = (
    Product(
        path="/products/elsa-villatakki", name="Elsa | Lämmin villatakki", price="64,95 €", was="129,95 €",
        sku="EH-22",
        text="Pehmeä takki, johon on helppo kääriytyä. Elsan suosikki! Materiaali: polyesteri.",
    ),
    Product(
        path="/products/linde-maksimekko", name="Linde | Kukallinen maksimekko", price="49,95 €", was="99,95 €",
        sku="EH-31",
        text="Laskeutuu kauniisti ja sopii kaikille vartaloille. Koot S–5XL, aasialainen mitoitus.",
    ),
    Product(
        path="/products/helmi-nilkkurit", name="Helmi | Mukavat nilkkurit", price="59,95 €", was="119,95 €",
        sku="EH-47",
        text="Ortopedinen pohja, pehmeä vuori. Kävelet kuin pilvessä.",
    ),
    Product(
        path="/products/tuuli-tuulihousut", name="Tuuli | Väljät pellavahousut", price="39,95 €", was="79,95 €",
        sku="EH-52",
        text="Ilmavat housut kesän päiviin. Taskut molemmin puolin.",
    ),
)  # fmt: skip


def _brand(today: date) -> Brand:
    return Brand(
        domain=DOMAIN,
        name="Elsalinde Helsinki",
        tagline="Helsinkiläinen perheyritys",
        nav=(
            ("Uutuudet", "/"),
            ("Tarinamme", "/pages/tarinamme"),
            ("Toimitus", "/policies/toimitus"),
            ("Palautukset", "/policies/palautukset"),
            ("Ota yhteyttä", "/pages/yhteys"),
        ),
        footer=f"""**Elsalinde Helsinki** – perheyritys sydämellä 🇫🇮

[Käyttöehdot](/policies/ehdot) · [Tietosuoja](/policies/tietosuoja)

© {today.year} Elsalinde Helsinki""",
        colour="#b58b86",
        announcement="🍂 SYYSALE | OSTA 2, SAAT -50 % | ILMAINEN TOIMITUS YLI 70 €",
        basket="/cart",
        buy="Lisää ostoskoriin",
    )


def shop(today: date) -> DemoShop:
    """The shop as it stands on that day."""
    entry = Registration(
        domain=DOMAIN, created=days_before(today, 241), nameservers=SERVERS,
        registrar="Brightgate Domains Inc.", registrar_site="www.brightgate-domains.com",
    )  # fmt: skip
    leaves = (
        Leaf(path="/", title="Elsalinde Helsinki", body=HOME),
        Leaf(path="/pages/tarinamme", title="Tarinamme", body=ABOUT.format(since=today.year - 14)),
        Leaf(path="/pages/yhteys", title="Ota yhteyttä", body=CONTACT.format(mail=MAIL)),
        Leaf(path="/policies/toimitus", title="Toimitus", body=DELIVERY),
        Leaf(path="/policies/palautukset", title="Palautukset", body=RETURNS.format(mail=MAIL)),
        Leaf(path="/policies/ehdot", title="Käyttöehdot", body=TERMS.format(seller=SELLER)),
        Leaf(path="/policies/tietosuoja", title="Tietosuoja", body=PRIVACY.format(mail=MAIL)),
        Leaf(path="/cart", title="Ostoskori", body="Ostoskorisi on tyhjä. [Jatka ostoksia](/)"),
    )
    return DemoShop(
        domain=DOMAIN,
        what="Poses as a family firm from Helsinki; the terms name a firm in Hong Kong, goods go back to Zhejiang.",
        honest=False,
        expect=(Level.WARNING, Level.UNPROVEN),
        pages=build(_brand(today), liquid, leaves, SHELF, robots="Disallow: /cart\nDisallow: /checkouts"),
        addresses=(ADDRESS,),
        records=mail_zone(DOMAIN, ADDRESS, SERVERS),
        whois=whois_com(entry, today),
        rdap=rdap_com(entry, today),
    )
