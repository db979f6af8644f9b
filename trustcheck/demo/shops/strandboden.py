"""Strandboden i Ekenäs: a Swedish-language shop in Finland that trades under an auxiliary name."""

from __future__ import annotations

from datetime import date

from trustcheck.demo.shops.craft import legal_sv, modern
from trustcheck.demo.shops.craft.days import years_before
from trustcheck.demo.shops.craft.front import Brand, Leaf, Product, build
from trustcheck.demo.shops.craft.records import Holder, Registration, mail_zone, odata_row, rdap_fi, whois_fi
from trustcheck.demo.shops.craft.registers import Place, company, vat, vies
from trustcheck.demo.shops.craft.seller import Seller
from trustcheck.demo.world import DemoShop
from trustcheck.model import Level

DOMAIN = "strandboden-ekenas.fi"
ADDRESS = "217.30.182.65"
SERVERS = ("ns1.pohjantahdenpalvelin.fi", "ns2.pohjantahdenpalvelin.fi")
NAME = "Granskär Handel Ab"
NUMBER = "9118974-1"
STORE = Place(street="Strandallén", number="47", postcode="10600", town="Tammisaari")
SELLER = Seller(
    name=f"{NAME} / Strandboden i Ekenäs", number=NUMBER, vat=vat(NUMBER), street="Strandallén 47", postcode="10600",
    town="Ekenäs", email="bod@strandboden-ekenas.fi", phone="019 555 0188", days="2–4 vardagar",
    payment="kort, nätbank, MobilePay eller kontant i butiken", carriers="Posti och Matkahuolto",
)  # fmt: skip

HOME = """
Vi säljer det man behöver när båten är sjösatt och kaffet är kokat: yllesockor, fotogenlampor, tjärdoft och grejer som
håller. Butiken ligger vid Norra hamnen, och det är vi som står bakom disken när du ringer.

!shelf

## Öppet i butiken

Strandallén 47, Ekenäs. Maj–september alla dagar 10–18, annars torsdag–lördag 11–16. När det blåser över 21 sekundmeter
stänger vi och hjälper folk med förtöjningarna.
"""

ABOUT = """
Strandboden öppnade {since} i Granskär Handels gamla saltbod. Ägarna är syskon, tredje generationen skärgårdsbor, och
ingen av oss har någonsin tänkt flytta till stan. Det mesta i hyllorna kommer från verkstäder mellan Hangö och Kimito.

Företaget heter Granskär Handel Ab; Strandboden i Ekenäs är vårt bifirmanamn i handelsregistret.
"""

CONTACT = """
**Strandboden i Ekenäs**

Granskär Handel Ab

Strandallén 47, 10600 Ekenäs

Tfn [019 555 0188](tel:+358195550188)

[bod@strandboden-ekenas.fi](mailto:bod@strandboden-ekenas.fi)

FO-nummer 9118974-1

| Maj–september | alla dagar 10–18 |
| Oktober–april | to–lö 11–16 |

!form
"""

FINNISH = """
Palvelemme myös suomeksi, vaikka sivut ovat ruotsiksi. Tilaa sähköpostilla tai soittamalla 019 555 0188, niin kerromme
hinnat ja toimituksen. Myymälä on Tammisaaressa osoitteessa Rantapuistikko 47.
"""

SHELF = (
    Product(
        path="/vara/yllesockor-skargard", name="Yllesockor Skärgård", price="26,00 €", sku="SB-101", stock="I lager",
        text="Stickade i Snappertuna av finskt fårull. Stoppas, kastas inte. Storlek 36–47.",
    ),
    Product(
        path="/vara/fotogenlampa-15", name="Fotogenlampa 15 linjer", price="94,00 €", sku="SB-207", stock="I lager",
        text="Mässing och blåst glas. Veke och reservglas ingår. Brinner tolv timmar på en fyllning.",
    ),
    Product(
        path="/vara/tjartval", name="Tjärtvål 3 st", price="12,50 €", sku="SB-311", stock="I lager",
        text="Kokt på trätjära från Pojo. Luktar som en nytjärad eka, på ett bra sätt.",
    ),
)  # fmt: skip


def _brand(today: date) -> Brand:
    return Brand(
        domain=DOMAIN,
        name="Strandboden i Ekenäs",
        tagline="Grejer som håller",
        language="sv",
        nav=(
            ("Butiken", "/"),
            ("Om oss", "/om-oss"),
            ("Kontakt", "/kontakt"),
            ("Leverans och returer", "/leverans"),
            ("Suomeksi", "/suomeksi"),
        ),
        footer=f"""Strandboden i Ekenäs · Granskär Handel Ab · Strandallén 47, 10600 Ekenäs · FO-nummer 9118974-1

[Köpvillkor](/kopvillkor) · [Dataskydd](/dataskydd) · © {today.year}""",
        colour="#2b4a6f",
        buy="Lägg i korgen",
        basket="/varukorg",
        organisation={
            "@type": "Store",
            "name": "Strandboden i Ekenäs",
            "legalName": NAME,
            "telephone": "+358195550188",
            "address": {
                "@type": "PostalAddress",
                "streetAddress": "Strandallén 47",
                "postalCode": "10600",
                "addressLocality": "Ekenäs",
                "addressCountry": "FI",
            },
        },
    )


def shop(today: date) -> DemoShop:
    """The shop as it stands on that day."""
    started = years_before(today, 19, 4, 27)
    holder = Holder(name=NAME, number=NUMBER, street="Strandallén 47", postcode="10600", town="EKENÄS")
    entry = Registration(domain=DOMAIN, created=years_before(today, 12, 5, 30), holder=holder, nameservers=SERVERS)
    leaves = (
        Leaf(path="/", title="Välkommen till boden", body=HOME),
        Leaf(path="/om-oss", title="Om oss", body=ABOUT.format(since=started.year)),
        Leaf(path="/kontakt", title="Kontakt", body=CONTACT),
        Leaf(path="/leverans", title="Leverans och returer", body=legal_sv.delivery_finland(SELLER)),
        Leaf(path="/kopvillkor", title="Köpvillkor", body=legal_sv.terms_finland(SELLER)),
        Leaf(path="/dataskydd", title="Dataskyddsbeskrivning", body=legal_sv.privacy_finland(SELLER)),
        Leaf(path="/suomeksi", title="Suomeksi", body=FINNISH),
        Leaf(path="/varukorg", title="Varukorg", body="Korgen är tom. [Till butiken](/)"),
    )
    row = company(
        NUMBER, NAME, registered=started, today=today, visiting=STORE, auxiliary=("Strandboden i Ekenäs",),
        parallel=("Granskär Handel Oy",), website="strandboden-ekenas.fi",
    )  # fmt: skip
    return DemoShop(
        domain=DOMAIN,
        what="A Swedish-language shop in Finland under an auxiliary name that the register has; it holds its domain.",
        honest=True,
        expect=(Level.VERIFIED,),
        pages=build(_brand(today), modern, leaves, SHELF, robots="Disallow: /varukorg"),
        addresses=(ADDRESS,),
        records=mail_zone(DOMAIN, ADDRESS, SERVERS),
        whois=whois_fi(entry, today),
        rdap=rdap_fi(entry),
        companies=(row,),
        odata=(odata_row(entry, today),),
        vies=vies(NUMBER, NAME, STORE),
    )
