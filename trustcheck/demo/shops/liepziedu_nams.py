"""Liepziedu nams: a Latvian tea shop with a door in Liepāja; registry and company register name the same firm."""

from __future__ import annotations

from datetime import date

from trustcheck.demo.services import nominatim, overpass, ur
from trustcheck.demo.services.ct import certificate
from trustcheck.demo.shops.craft import woo
from trustcheck.demo.shops.craft.days import years_before
from trustcheck.demo.shops.craft.front import Brand, Leaf, Product, build
from trustcheck.demo.shops.craft.records import mail_zone
from trustcheck.demo.world import DemoShop
from trustcheck.model import Level
from trustcheck.sources import ur_tables

DOMAIN = "liepziedunams.lv"
ADDRESS = "92.240.71.35"
SERVERS = ("ns1.baltijasligzda.lv", "ns2.baltijasligzda.lv")
NAME = "Liepziedu nams"
NUMBER = "59999999303"
STREET, HOUSE, TOWN, INDEX = "Dzintarkrasta iela", "9", "Liepāja", "LV-3401"
DOOR = (56.5098, 21.0071)  # latitude and longitude of the shop, degrees
HERE = nominatim.of(TOWN, INDEX, "LV")
# NIC.LV's layout: a firm is named with its number, and no day of registration is told.
WHOIS = f"""[Domain]
Domain: {DOMAIN}
Status: active

[Holder]
Type: Legal person
Country: LV
Name: SIA "{NAME}"
Address: {STREET} {HOUSE}, {TOWN}, {INDEX}
RegNr: {NUMBER}

[Tech]
Type: Legal person
Country: LV
Name: SIA "Baltijas ligzda"

[Registrar]
Type: Legal person
Name: SIA "Baltijas ligzda"

[Nservers]
Nserver: {SERVERS[0]}
Nserver: {SERVERS[1]}
"""

HOME = """
Liepziedi, raspodiņi, pelašķi un mellenes, ko lasām Kurzemē no jūnija līdz septembrim. Žāvējam bēniņos virs veikala,
tāpēc pie mums smaržo jau no ielas.

!shelf

## Nāciet ciemos

Veikals ir Liepājā, Dzintarkrasta ielā 9. Tēju var pagaršot, pirms pirkt, un interneta pasūtījumu saņemt uz vietas bez
maksas.
"""

ABOUT = """
Liepziedu namu {since}. gadā dibināja trīs māsas, kas negribēja pārdot vecmāmiņas pļavu. Tagad vasarās lasa arī kaimiņi,
un katrai paciņai uz aizmugures ir lasītāja vārds.
"""

CONTACT = """
**SIA "Liepziedu nams"**

Reģ. Nr. 59999999303, PVN Nr. LV59999999303

Dzintarkrasta iela 9, Liepāja, LV-3401

Tālrunis [+371 634 99018](tel:+37163499018)

[teja@liepziedunams.lv](mailto:teja@liepziedunams.lv)

## Darba laiks

| Pirmdiena–piektdiena | 10.00–18.00 |
| Sestdiena | 10.00–15.00 |
| Svētdiena | slēgts |

!form
"""

DELIVERY = """
## Piegāde

Sūtām ar pakomātu (2,90 €) vai kurjeru (4,90 €). Par pirkumu virs 35 € piegāde ir bez maksas. Piegādes laiks Latvijā ir
1–3 darba dienas, Lietuvā un Igaunijā 3–5 darba dienas. Pasūtījumu var saņemt arī veikalā.

## Atgriešana

14 dienu laikā no saņemšanas drīkstat atteikties no pirkuma, neminot iemeslu. Neatvērtu paciņu sūtiet uz adresi:
SIA "Liepziedu nams", Dzintarkrasta iela 9, Liepāja, LV-3401. Naudu atmaksājam 14 dienu laikā.
"""

TERMS = """
## Pārdevējs

SIA "Liepziedu nams", reģ. Nr. 59999999303, juridiskā adrese: Dzintarkrasta iela 9, Liepāja, LV-3401.

## Pasūtījums un samaksa

Cenās ir iekļauts PVN. Maksāt var ar karti, internetbankā vai skaidrā naudā veikalā. Līgums ir noslēgts, kad nosūtām
apstiprinājumu uz jūsu e-pastu.

## Sūdzības

Rakstiet uz teja@liepziedunams.lv, atbildam trīs darba dienu laikā. Ja nevienojamies, varat vērsties Patērētāju tiesību
aizsardzības centrā.
"""

PRIVACY = """
Datu pārzinis ir SIA "Liepziedu nams". Vārdu, adresi un pasūtījumus glabājam tik ilgi, cik prasa grāmatvedības likums.
Piegādātājs redz adresi, banka redz maksājumu, un vairāk neviens. Jautājumi: teja@liepziedunams.lv. Sūdzību var iesniegt
Datu valsts inspekcijā.
"""

SHELF = (
    Product(
        path="/prece/liepziedu-teja/", name="Liepziedu tēja, 40 g", price="5,20 €", sku="LN-01", stock="Ir noliktavā",
        text="Lasīta Durbes pusē jūlija otrajā nedēļā. Uzlej un pagaidi septiņas minūtes.",
    ),
    Product(
        path="/prece/kurzemes-maisijums/", name="Kurzemes maisījums, 60 g", price="6,80 €", sku="LN-04",
        stock="Ir noliktavā", text="Raspodiņš, piparmētra, aveņu lapas un kumelīte. Vakaram.",
    ),
    Product(
        path="/prece/mellenu-pulveris/", name="Kaltētas mellenes, 100 g", price="9,90 €", sku="LN-11",
        stock="Ir noliktavā", text="Žāvētas veselas, bez cukura. Putrai vai saujai.",
    ),
)  # fmt: skip


def _brand(today: date) -> Brand:
    return Brand(
        domain=DOMAIN,
        name="Liepziedu nams",
        tagline="Zāļu tējas no Kurzemes",
        language="lv",
        nav=(("Veikals", "/"), ("Par mums", "/par-mums/"), ("Kontakti", "/kontakti/"), ("Piegāde", "/piegade/")),
        footer=f"""SIA "Liepziedu nams" · Reģ. Nr. 59999999303 · Dzintarkrasta iela 9, Liepāja, LV-3401

[Noteikumi](/noteikumi/) · [Privātums](/privatums/) · © {today.year}""",
        colour="#6b7f2a",
        basket="/grozs/",
        buy="Pievienot grozam",
        organisation={
            "@type": "Store", "name": NAME, "telephone": "+37163499018",
            "openingHours": ["Mo-Fr 10:00-18:00", "Sa 10:00-15:00"],
            "address": {
                "@type": "PostalAddress", "streetAddress": f"{STREET} {HOUSE}", "postalCode": INDEX,
                "addressLocality": TOWN, "addressCountry": "LV",
            },
        },
    )  # fmt: skip


def shop(today: date) -> DemoShop:
    """The shop as it stands on that day."""
    started = years_before(today, 8, 3, 19)
    leaves = (
        Leaf(path="/", title="Tējas no pļavas", body=HOME),
        Leaf(path="/par-mums/", title="Par mums", body=ABOUT.format(since=started.year)),
        Leaf(path="/kontakti/", title="Kontakti", body=CONTACT),
        Leaf(path="/piegade/", title="Piegāde un atgriešana", body=DELIVERY),
        Leaf(path="/noteikumi/", title="Noteikumi", body=TERMS),
        Leaf(path="/privatums/", title="Privātums", body=PRIVACY),
        Leaf(path="/grozs/", title="Grozs", body="Grozs ir tukšs. [Uz veikalu](/)"),
    )
    firm = ur.company(NUMBER, NAME, f"{TOWN}, {STREET} {HOUSE}", "3401", registered=f"{started}T00:00:00")
    return DemoShop(
        domain=DOMAIN,
        what="Honest and Latvian: the firm that the pages name holds the domain, lives in its register, and its shop "
        "stands on the map with the same hours.",
        honest=True,
        expect=(Level.VERIFIED,),
        pages=build(_brand(today), woo, leaves, SHELF, robots="Disallow: /grozs/"),
        addresses=(ADDRESS,),
        records=mail_zone(DOMAIN, ADDRESS, SERVERS),
        whois=WHOIS,
        vies={NUMBER: ("VALID", f'SIA "{NAME.upper()}"', f"{STREET} {HOUSE}\n{TOWN}, {INDEX}")},
        outside={
            "ur": (firm, ur.row_of(ur_tables.VAT, NUMBER, Aktivs="ir")),
            "ct": (certificate(DOMAIN, years_before(today, 7, 5, 2)),),
            "nominatim": (
                nominatim.house(STREET, HOUSE, DOOR, HERE, "shop", "tea", "Liepziedu nams"),
                nominatim.town(TOWN, (56.5047, 21.0108), "LV"),
            ),
            "overpass": (
                overpass.element(
                    9000000872, DOOR, name="Liepziedu nams", shop="tea", website="https://liepziedunams.lv",
                    opening_hours="Mo-Fr 10:00-18:00; Sa 10:00-15:00; Su off",
                    addr__street=STREET, addr__housenumber=HOUSE,
                ),
            ),
        },
    )  # fmt: skip
