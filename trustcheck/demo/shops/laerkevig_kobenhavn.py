"""Lærkevig København: "two friends from Copenhagen" whose coats take 25 days, and go back to Shenzhen."""

from __future__ import annotations

from datetime import date

from trustcheck.demo.services.ct import certificate
from trustcheck.demo.shops.craft import liquid
from trustcheck.demo.shops.craft.days import days_before
from trustcheck.demo.shops.craft.front import Brand, Leaf, Product, build
from trustcheck.demo.shops.craft.records import Registration, mail_zone, rdap_com, whois_com
from trustcheck.demo.world import DemoShop
from trustcheck.model import Level

DOMAIN = "laerkevig-kobenhavn.com"
ADDRESS = "23.227.71.77"
SERVERS = ("ns1.globalparcel-dns.com", "ns2.globalparcel-dns.com")
MAIL = "support@laerkevig-kobenhavn.com"
SELLER = "Tallowmere Trading Co., Limited"

HOME = """
## Dansk mode fra hjertet af København

Lærkevig er et lille dansk modehus, skabt af to veninder på Vesterbro. Vi designer tøj til kvinder, der vil gå klædt
smukt uden at gå på kompromis med komforten. **Efterårstilbud: 50 % på udvalgte frakker.**

!shelf

## Derfor vælger danske kvinder Lærkevig

- Dansk design og dansk kundeservice
- Pakket med kærlighed i København
- Gratis fragt over 499 kr.
- 14 dages returret

> Skøn frakke, og så er det dejligt at støtte en lokal butik!
> – Birgitte, Odense ★★★★★
"""

ABOUT = """
Hej! Vi hedder Freja og Alma, og i {since} åbnede vi en lille butik i en baggård på Vesterbro. Vi drømte om tøj, der
sidder godt på rigtige kvinder. I dag sender vi til hele Danmark, men hver pakke går stadig gennem vores hænder.

Når du handler hos os, støtter du en lille, lokal virksomhed.

Kærlig hilsen, Freja & Alma
"""

CONTACT = """
Vi vil meget gerne høre fra dig. Skriv til os, så svarer vi inden for 1–2 hverdage.

[{mail}](mailto:{mail})

Lærkevig København, Danmark

!form
"""

DELIVERY = """
## Levering

Din ordre behandles på 2–4 hverdage. Den forventede leveringstid er 15–25 hverdage. I travle perioder kan det tage
længere. Ordren kan ankomme i flere pakker, og du har selv ansvaret for eventuel told og importmoms.

## Pris

Gratis over 499 kr., ellers 39 kr.
"""

RETURNS = """
Du har 14 dages returret fra den dag, du modtager varen.

- Skriv først til {mail}. Pakker, der sendes uden aftale, bliver ikke modtaget.
- Du betaler selv returfragten og skal vælge en forsendelse med sporing.

**Returadresse:**

Room 1806, Building C, Longgang Huaxin Logistics Park

Shenzhen, Guangdong 518100, China

Vil du undgå besværet, tilbyder vi 25 % af beløbet retur, og du beholder varen.
"""

TERMS = """
## Oversigt

Dette websted drives af {seller}. Overalt på siden henviser "vi", "os" og "vores" til {seller}. Ved at handle hos os
accepterer du disse betingelser.

## Produkter

Størrelserne kan afvige fra danske størrelser. Farver kan se anderledes ud på din skærm.

## Lovvalg

Betingelserne er underlagt lovgivningen i Hongkong.

## Kontakt

{seller}, Flat B, 9/F, Mega Trade Tower, Kwun Tong, Hong Kong
"""

PRIVACY = """
Vi indsamler oplysninger om din enhed og din ordre. Oplysningerne kan deles med tredjeparter uden for EU, herunder i
Kina, så vi kan opfylde ordren. Spørgsmål: {mail}.
"""

SHELF = (
    Product(
        path="/products/alma-uldfrakke", name="Alma™ | Elegant uldfrakke", price="449 kr.", was="899 kr.", sku="LK-11",
        stock="På lager", text="Blød frakke med bælte og store lommer. Materiale: polyester. Vælg en størrelse større.",
    ),
    Product(
        path="/products/freja-strik", name="Freja™ | Oversize strikcardigan", price="299 kr.", was="599 kr.",
        sku="LK-17", stock="På lager", text="Perfekt til kølige aftener ved søerne. Akryl. Størrelse S–4XL.",
    ),
    Product(
        path="/products/nyhavn-stovler", name="Nyhavn™ | Bløde ankelstøvler", price="379 kr.", was="759 kr.",
        sku="LK-23", stock="Kun 5 tilbage", text="Ergonomisk sål, så du kan gå hele dagen. PU-læder.",
    ),
    Product(
        path="/products/tivoli-kjole", name="Tivoli™ | Blomstret maxikjole", price="329 kr.", was="659 kr.",
        sku="LK-30", stock="På lager", text="Falder smukt og passer til alle kropstyper.",
    ),
)  # fmt: skip


def shop(today: date) -> DemoShop:
    """The shop as it stands on that day."""
    entry = Registration(
        domain=DOMAIN, created=days_before(today, 173), nameservers=SERVERS,
        registrar="Brightgate Domains Inc.", registrar_site="www.brightgate-domains.com",
    )  # fmt: skip
    brand = Brand(
        domain=DOMAIN,
        name="Lærkevig København",
        tagline="Dansk mode fra København",
        language="da",
        nav=(
            ("Nyheder", "/"),
            ("Vores historie", "/pages/vores-historie"),
            ("Levering", "/policies/levering"),
            ("Retur", "/policies/retur"),
            ("Kontakt", "/pages/kontakt"),
        ),
        footer=f"""**Lærkevig København** – dansk modehus 🇩🇰

[Handelsbetingelser](/policies/handelsbetingelser) · [Privatliv](/policies/privatliv)

© {today.year} Lærkevig København""",
        colour="#a3807a",
        currency="DKK",
        announcement="🍁 EFTERÅRSTILBUD 50 % | GRATIS FRAGT OVER 499 KR.",
        basket="/cart",
        buy="Læg i kurv",
    )
    leaves = (
        Leaf(path="/", title="Lærkevig København", body=HOME),
        Leaf(path="/pages/vores-historie", title="Vores historie", body=ABOUT.format(since=today.year - 9)),
        Leaf(path="/pages/kontakt", title="Kontakt", body=CONTACT.format(mail=MAIL)),
        Leaf(path="/policies/levering", title="Levering", body=DELIVERY),
        Leaf(path="/policies/retur", title="Retur", body=RETURNS.format(mail=MAIL)),
        Leaf(path="/policies/handelsbetingelser", title="Handelsbetingelser", body=TERMS.format(seller=SELLER)),
        Leaf(path="/policies/privatliv", title="Privatliv", body=PRIVACY.format(mail=MAIL)),
        Leaf(path="/cart", title="Indkøbskurv", body="Din kurv er tom. [Fortsæt med at handle](/)"),
    )
    return DemoShop(
        domain=DOMAIN,
        what="Tells of nine years in Copenhagen and packs there, but delivers in 15 to 25 days, takes returns in "
        "Shenzhen and names a firm in Hong Kong in its terms; goods do arrive.",
        honest=False,
        expect=(Level.WARNING, Level.UNPROVEN),
        pages=build(brand, liquid, leaves, SHELF, robots="Disallow: /cart\nDisallow: /checkouts"),
        addresses=(ADDRESS,),
        records=mail_zone(DOMAIN, ADDRESS, SERVERS),
        whois=whois_com(entry, today),
        rdap=rdap_com(entry, today),
        outside={"ct": (certificate(DOMAIN, days_before(today, 172)),)},
    )
