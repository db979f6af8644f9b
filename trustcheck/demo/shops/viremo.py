"""Viremo: a clothing store that stands in Helsinki, and whose company holds the domain."""

from __future__ import annotations

from datetime import date

from trustcheck.demo.services import nominatim, overpass
from trustcheck.demo.shops.craft import legal_fi, modern
from trustcheck.demo.shops.craft.days import years_before
from trustcheck.demo.shops.craft.front import Brand, Leaf, Product, build
from trustcheck.demo.shops.craft.records import Holder, Registration, mail_zone, odata_row, rdap_fi, whois_fi
from trustcheck.demo.shops.craft.registers import Place, company, vat, vies
from trustcheck.demo.shops.craft.seller import Seller
from trustcheck.demo.world import DemoShop
from trustcheck.model import Level

DOMAIN = "viremo.fi"
ADDRESS = "91.150.33.8"
SERVERS = ("ns1.pohjantahdenpalvelin.fi", "ns2.pohjantahdenpalvelin.fi")
NAME = "Liikevire Oy"
NUMBER = "9041207-5"
STORE = Place(street="Fredrikinkatu", number="93", postcode="00120", town="Helsinki")
DOOR = (60.1609, 24.9371)  # latitude and longitude of the store, degrees
HERE = nominatim.of(STORE.town, STORE.postcode, "FI")
SELLER = Seller(
    name=NAME, number=NUMBER, vat=vat(NUMBER), street="Fredrikinkatu 93", postcode="00120", town="Helsinki",
    email="hei@viremo.fi", phone="09 555 0142", free_over="80 €",
    payment="korttimaksu, verkkopankki, MobilePay ja lasku",
)  # fmt: skip

HOME = """
Viremo tekee treenivaatteita ihmisille, jotka liikkuvat omaan tahtiin. Kankaat kudotaan Portugalissa, leikkaukset
piirretään Fredrikinkadulla ja jokainen malli hiotaan myymälän sovituskopissa – oikeilla ihmisillä, oikean kokoisilla.

!shelf

## Tule kokeilemaan

Myymälämme on Punavuoressa, Fredrikinkatu 93. Ratikka 1 pysähtyy oven edessä. Saat treenitrikoot kotiin kokeiltavaksi,
ja verkosta tilatun paketin voi noutaa myymälästä maksutta jo samana päivänä. [Katso aukioloajat](/myymala).

## Korjaamme ompeleet

Ratkesiko sauma? Tuo vaate myymälään, niin ompelemme sen ilmaiseksi kuinka vanha se sitten onkin.
"""

STORE_PAGE = """
**Viremo Store Helsinki**

Fredrikinkatu 93, 00120 Helsinki

Puh. [09 555 0142](tel:+35895550142)

## Aukioloajat

| ma–pe | 10–18 |
| la | 11–16 |
| su | suljettu |

Juhlapyhien poikkeusajat löydät ovesta ja Instagramista.

## Perille pääsee

- Raitiovaunu 1, pysäkki Viiskulma
- Metro: Kamppi, kävelyä 12 minuuttia
- Pyöräteline on sisäpihalla, portti on auki aukioloaikoina

Nouda ja maksa myymälässä: valitse kassalla "Nouto myymälästä".
"""

CONTACT = """
## Asiakaspalvelu

Sähköposti [hei@viremo.fi](mailto:hei@viremo.fi)

Puhelin [09 555 0142](tel:+35895550142), ma–pe 10–16

## Myymälä ja toimisto

Liikevire Oy / Viremo

Fredrikinkatu 93

00120 Helsinki

Y-tunnus 9041207-5, ALV-numero FI90412075

## Laskutus

Verkkolaskut: ota yhteyttä, niin saat osoitteen.

!form
"""

ABOUT = """
Viremon perustivat vuonna {since} kaksi entistä yleisurheilijaa, jotka eivät löytäneet trikoita, joissa olisi tasku
puhelimelle ja vyötärö, joka ei rullaudu. Ensimmäiset 200 paria myytiin Töölön kentän laidalta.

## Kuka meillä on töissä

Meitä on yhdeksän: kolme myymälässä, kaksi suunnittelussa, loput varastossa, asiakaspalvelussa ja kirjanpidossa.
Ompelimo sijaitsee Bragassa Portugalissa, ja käymme siellä neljä kertaa vuodessa.

## Yhtiö

Viremo on Liikevire Oy:n aputoiminimi. Yhtiön omistavat perustajat.
"""

SHELF = (
    Product(
        path="/tuotteet/taskutrikoot", name="Taskutrikoot, korkea vyötärö", price="79,00 €", sku="VR-210-MU",
        text="""Trikoot, joiden vyötärö pysyy. Kaksi sivutaskua, yksi vetoketjullinen takana.

- 76 % kierrätettyä polyamidia, 24 % elastaania
- Koot XS–3XL
- Valmistettu Bragassa, Portugalissa

**Valmistaja:** Liikevire Oy, Fredrikinkatu 93, 00120 Helsinki, hei@viremo.fi""",
    ),
    Product(
        path="/tuotteet/merinopaita", name="Pitkähihainen merinopaita", price="89,00 €", sku="VR-118-HA",
        text="Ohut merinovilla toimii lenkillä ja toimistolla. 160 g/m². Ei haise, vaikka unohtuisi kassiin.",
    ),
    Product(
        path="/tuotteet/tuulitakki", name="Tuulitakki Viima", price="129,00 €", was="149,00 €", sku="VR-305-SI",
        text="Taittuu omaan taskuunsa. Alin hinta 30 viime päivän aikana 149,00 €. Heijastimet edessä ja takana.",
    ),
    Product(
        path="/tuotteet/pipo", name="Juoksupipo", price="29,00 €", sku="VR-402-KE",
        text="Ponihännälle reikä, korville lämpöä. Yksi koko.",
    ),
)  # fmt: skip


def _organisation() -> dict[str, object]:
    return {
        "@type": "ClothingStore",
        "name": "Viremo",
        "legalName": NAME,
        "taxID": NUMBER,
        "vatID": vat(NUMBER),
        "url": f"https://{DOMAIN}/",
        "telephone": "+35895550142",
        "email": "hei@viremo.fi",
        "openingHours": ["Mo-Fr 10:00-18:00", "Sa 11:00-16:00"],
        "address": {
            "@type": "PostalAddress",
            "streetAddress": "Fredrikinkatu 93",
            "postalCode": "00120",
            "addressLocality": "Helsinki",
            "addressCountry": "FI",
        },
    }


def _brand(today: date) -> Brand:
    return Brand(
        domain=DOMAIN,
        name="Viremo",
        tagline="Treenivaatteita omaan tahtiin",
        nav=(
            ("Myymälä", "/myymala"),
            ("Meistä", "/meista"),
            ("Yhteystiedot", "/yhteystiedot"),
            ("Toimitus ja palautus", "/toimitus"),
        ),
        footer=f"""Liikevire Oy · Fredrikinkatu 93, 00120 Helsinki · Y-tunnus 9041207-5

[09 555 0142](tel:+35895550142) · [hei@viremo.fi](mailto:hei@viremo.fi)

[Toimitusehdot](/toimitusehdot) · [Tietosuojaseloste](/tietosuoja) · © {today.year} Viremo""",
        colour="#1f4e5f",
        organisation=_organisation(),
        basket="/ostoskori",
    )


def shop(today: date) -> DemoShop:
    """The shop as it stands on that day."""
    started = years_before(today, 11, 3, 9)
    holder = Holder(name=NAME, number=NUMBER, street="Fredrikinkatu 93", postcode="00120", town="HELSINKI")
    entry = Registration(domain=DOMAIN, created=years_before(today, 11, 2, 17), holder=holder, nameservers=SERVERS)
    leaves = (
        Leaf(path="/", title="Liiku omaan tahtiin", body=HOME),
        Leaf(path="/myymala", title="Myymälä Helsingissä", body=STORE_PAGE),
        Leaf(path="/yhteystiedot", title="Yhteystiedot", body=CONTACT),
        Leaf(path="/meista", title="Meistä", body=ABOUT.format(since=started.year)),
        Leaf(path="/toimitus", title="Toimitus ja palautus", body=legal_fi.delivery(SELLER)),
        Leaf(path="/toimitusehdot", title="Toimitusehdot", body=legal_fi.terms(SELLER)),
        Leaf(path="/tietosuoja", title="Tietosuojaseloste", body=legal_fi.privacy(SELLER)),
        Leaf(path="/ostoskori", title="Ostoskori", body="Korissa ei ole vielä mitään. [Takaisin kauppaan](/)"),
    )
    row = company(
        NUMBER, NAME, registered=started, today=today, line="47710", visiting=STORE, auxiliary=("Viremo",),
        website="www.viremo.fi",
    )  # fmt: skip
    return DemoShop(
        domain=DOMAIN,
        what="A clothing store with a door in Helsinki; register, registry, VAT and certificate name its company.",
        honest=True,
        expect=(Level.VERIFIED,),
        pages=build(_brand(today), modern, leaves, SHELF, robots="Disallow: /ostoskori"),
        addresses=(ADDRESS,),
        records={**mail_zone(DOMAIN, ADDRESS, SERVERS), "CAA": ['0 issue "letsencrypt.org"']},
        whois=whois_fi(entry, today),
        rdap=rdap_fi(entry),
        companies=(row,),
        odata=(odata_row(entry, today),),
        vies=vies(NUMBER, NAME, STORE),
        certificate=f"ov:{NAME}",
        outside={
            "nominatim": (
                nominatim.house(STORE.street, STORE.number, DOOR, HERE, "shop", "clothes", "Viremo Store Helsinki"),
                nominatim.street(STORE.street, (60.1612, 24.9375), HERE),
                nominatim.town(STORE.town, (60.1675, 24.9427), "FI"),
            ),
            "overpass": (
                overpass.element(
                    9000000101, DOOR, name="Viremo Store Helsinki", shop="clothes", website="https://www.viremo.fi",
                    opening_hours="Mo-Fr 10:00-18:00; Sa 11:00-16:00; Su off",
                    addr__street=STORE.street, addr__housenumber=STORE.number,
                ),
            ),
        },
    )  # fmt: skip
