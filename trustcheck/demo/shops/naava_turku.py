"""Naava Turku: a polished brand with a story and no company anywhere."""

from __future__ import annotations

from datetime import date

from trustcheck.demo.shops.craft import liquid
from trustcheck.demo.shops.craft.days import days_before
from trustcheck.demo.shops.craft.front import Brand, Leaf, Product, build
from trustcheck.demo.shops.craft.records import Registration, mail_zone, rdap_fi, whois_fi
from trustcheck.demo.world import DemoShop
from trustcheck.model import Level

DOMAIN = "naavaturku.fi"
ADDRESS = "185.46.118.21"
SERVERS = ("ns1.aurinkohosti-dns.com", "ns2.aurinkohosti-dns.com")
MAIL = "asiakaspalvelu@naavaturku.fi"

HOME = """
## Turun rauhaa, villaa ja pellavaa

Naava Turku on pieni suomalainen muotitalo Aurajoen varrelta. Suunnittelemme vaatteita naisille, jotka haluavat pukeutua
kauniisti ilman kiirettä. **Kevään mallisto nyt jopa -60 %.**

!shelf

## Miksi Naava

- Ajaton pohjoismainen leikkaus
- Luonnonmateriaalit, jotka paranevat käytössä
- Yli 12 000 tyytyväistä asiakasta
- Ilmainen toimitus koko Suomeen

> Mekko istui kuin minulle tehty. Tilasin heti toisen!
> – Marjut, vahvistettu ostaja ★★★★★

> Ihanaa, että tällaista tehdään vielä Suomessa.
> – Kirsi, vahvistettu ostaja ★★★★★
"""

ABOUT = """
Naava sai alkunsa Turussa vuonna {since}, kun kaksi ystävystä kyllästyi pikamuotiin. Ensimmäinen pellavapaita ommeltiin
keittiön pöydällä, ja se myytiin samana iltana naapurille. Siitä lähtien jokainen Naavan vaate on syntynyt samasta
ajatuksesta: vähemmän, mutta parempaa.

## Turussa vuodesta {since}

Valon vaihtelu Aurajoella, kaupungin vanhat puutalot ja saariston karu kauneus näkyvät väreissämme. Ateljeemme sijaitsee
Turussa, ja jokainen tilaus pakataan käsin.

## Arvomme

Kestävyys, läpinäkyvyys ja lempeys. Uskomme, että vaate on lupaus.
"""

CONTACT = """
Rakastamme kuulla sinusta! Vastaamme viesteihin arkisin 24 tunnin kuluessa.

Sähköposti: [{mail}](mailto:{mail})

Naava Turku, Turku, Suomi

!form
"""

DELIVERY = """
## Toimitus

Tilaukset käsitellään 1–3 arkipäivässä. Arvioitu toimitusaika on 7–12 arkipäivää. Kysynnän takia toimitus voi joskus
kestää hieman pidempään. Saat seurantanumeron sähköpostiisi, kun pakettisi on matkalla.

## Toimituskulut

Toimitus on aina ilmainen.
"""

RETURNS = """
Sinulla on 14 päivää aikaa palauttaa tuote. Tuotteen tulee olla käyttämätön ja alkuperäisessä pakkauksessa.

Aloita palautus kirjoittamalla osoitteeseen {mail}. Saat palautusohjeet ja palautusosoitteen sähköpostitse. Pyydämme,
ettet lähetä tuotteita takaisin ennen kuin olet saanut ohjeet. Palautuksen kuluista vastaa asiakas.

Alennettuja tuotteita ei valitettavasti voi vaihtaa.
"""

TERMS = """
## 1. Yleistä

Näitä ehtoja sovelletaan kaikkiin verkkosivustolla tehtyihin tilauksiin. Tilaamalla hyväksyt ehdot.

## 2. Hinnat

Hinnat on ilmoitettu euroina ja sisältävät verot. Pidätämme oikeuden muuttaa hintoja ilman erillistä ilmoitusta.

## 3. Maksaminen

Maksaa voi yleisimmillä luotto- ja maksukorteilla. Tiedot salataan SSL-tekniikalla.

## 4. Vastuu

Kuvien värit voivat poiketa todellisista. Emme vastaa toimituksen viivästymisestä, joka johtuu kolmansista osapuolista.
"""

PRIVACY = """
Naava Turku kunnioittaa yksityisyyttäsi. Keräämme nimen, osoitteen ja maksutiedot tilauksen toimittamista varten.
Tietoja voidaan luovuttaa kumppaneille, jotka auttavat meitä palvelun tuottamisessa. Kysymykset: {mail}.
"""

SHELF = (
    Product(
        path="/products/aino-pellavamekko", name="Aino-pellavamekko", price="59,95 €", was="149,95 €", sku="NT-1041",
        stock="Vain 4 jäljellä!",
        text="""Väljä pellavamekko, joka liehuu kuin Aurajoen tuuli. Materiaali: 55 % pellava, 45 % viskoosi.

- Piilotaskut sivusaumoissa
- Konepesu 30 °C
- Mallin pituus 174 cm, yllä koko S""",
    ),
    Product(
        path="/products/saaristo-neuletakki", name="Saaristo-neuletakki", price="69,95 €", was="169,95 €",
        sku="NT-1077", stock="Vain 7 jäljellä!",
        text="Paksu palmikkoneule viileisiin iltoihin. Lämmin, pehmeä ja juuri sopivan iso. Puunapit.",
    ),
    Product(
        path="/products/ruissalo-villatakki", name="Ruissalo-villakangastakki", price="89,95 €", was="219,95 €",
        sku="NT-1102", stock="Vain 3 jäljellä!",
        text="Kaksirivinen villakangastakki, jossa on leveä kaulus ja vyö. Ajaton valinta vuodesta toiseen.",
    ),
    Product(
        path="/products/tammi-nahkasaapikkaat", name="Tammi-nahkasaapikkaat", price="79,95 €", was="189,95 €",
        sku="NT-1130", stock="Vain 5 jäljellä!",
        text="Pehmeät varsikengät, joilla kävelee koko päivän. Vuori hengittävää keinokuitua.",
    ),
)  # fmt: skip


def _brand(today: date) -> Brand:
    return Brand(
        domain=DOMAIN,
        name="Naava Turku",
        tagline="Ajatonta naisten muotia Turusta",
        nav=(
            ("Etusivu", "/"),
            ("Tarinamme", "/pages/tarinamme"),
            ("Ota yhteyttä", "/pages/ota-yhteytta"),
            ("Toimitus", "/pages/toimitus"),
            ("Palautukset", "/pages/palautukset"),
        ),
        footer=f"""**Naava Turku** – Turussa vuodesta {today.year - 11}

[Toimitusehdot](/policies/toimitusehdot) · [Tietosuoja](/policies/tietosuoja) · [Ota yhteyttä](/pages/ota-yhteytta)

© {today.year} Naava Turku. Kaikki oikeudet pidätetään.""",
        colour="#7a8471",
        announcement="🌿 KEVÄTALE: jopa -60 % · Ilmainen toimitus koko Suomeen",
        basket="/cart",
        buy="Lisää ostoskoriin",
    )


def shop(today: date) -> DemoShop:
    """The shop as it stands on that day."""
    entry = Registration(domain=DOMAIN, created=days_before(today, 152), nameservers=SERVERS)
    leaves = (
        Leaf(path="/", title="Naava Turku", body=HOME),
        Leaf(path="/pages/tarinamme", title="Tarinamme", body=ABOUT.format(since=today.year - 11)),
        Leaf(path="/pages/ota-yhteytta", title="Ota yhteyttä", body=CONTACT.format(mail=MAIL)),
        Leaf(path="/pages/toimitus", title="Toimitus", body=DELIVERY),
        Leaf(path="/pages/palautukset", title="Palautukset", body=RETURNS.format(mail=MAIL)),
        Leaf(path="/policies/toimitusehdot", title="Toimitusehdot", body=TERMS),
        Leaf(path="/policies/tietosuoja", title="Tietosuoja", body=PRIVACY.format(mail=MAIL)),
        Leaf(path="/cart", title="Ostoskorisi", body="Ostoskorisi on tyhjä. [Jatka ostoksia](/)"),
    )
    return DemoShop(
        domain=DOMAIN,
        what="Tells of eleven years in Turku; a private person has held the domain for five months, no company exists.",
        honest=False,
        expect=(Level.WARNING, Level.UNPROVEN),
        pages=build(_brand(today), liquid, leaves, SHELF, robots="Disallow: /cart\nDisallow: /checkout"),
        addresses=(ADDRESS,),
        records=mail_zone(DOMAIN, ADDRESS, SERVERS),
        whois=whois_fi(entry, today),
        rdap=rdap_fi(entry),
    )
