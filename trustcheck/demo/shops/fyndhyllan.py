"""Fyndhyllan: a Swedish electronics shop whose company number is a plumber's and whose VAT number an accountant's."""

from __future__ import annotations

from datetime import date
from typing import Any

from trustcheck.demo.services import bolagsverket
from trustcheck.demo.services.ct import certificate
from trustcheck.demo.shops.craft import modern
from trustcheck.demo.shops.craft.days import days_before
from trustcheck.demo.shops.craft.front import Brand, Leaf, Product, build
from trustcheck.demo.shops.craft.records import Registration, mail_zone, whois_se
from trustcheck.demo.world import DemoShop
from trustcheck.model import Level

DOMAIN = "fyndhyllan-elektronik.se"
ADDRESS = "45.132.91.12"
SERVERS = ("ns1.aurinkohosti-dns.com", "ns2.aurinkohosti-dns.com")
MAIL = "order@fyndhyllan-elektronik.se"
PLUMBER, PLUMBERS_NUMBER = "Grankottens Rörservice AB", "5999973000"
ACCOUNTANT, ACCOUNTANTS_NUMBER = "Tuvstarrens Redovisning AB", "5999972796"

HOME = """
Telefoner, hörlurar och spelkonsoler till lagerpris. Allt är nytt i obruten förpackning och skickas samma dag från
vårt lager i Jönköping.

!shelf

## Tryggt och enkelt

- Svenskt företag med svensk support
- 2 års garanti
- Fri frakt över 500 kr
- Öppet köp i 30 dagar
"""

ABOUT = """
Fyndhyllan Nordic AB köper upp överskottslager från kedjor som lägger ner eller byter sortiment. Därför kan vi sälja
elektronik till ett pris som andra inte kommer i närheten av. Vi har funnits i branschen i många år och har tusentals
nöjda kunder.
"""

CONTACT = """
**Fyndhyllan Nordic AB**

Rullbandsgatan 41, 554 74 Jönköping

Org.nr 599997-3000

Momsreg.nr SE599997279601

Telefon [08-465 004 77](tel:+46846500477)

[{mail}](mailto:{mail})

!form
"""

PAYMENT = """
## Betalning

Just nu tar vi betalt genom banköverföring i förskott. Kortbetalning, Swish och Klarna är tillfälligt avstängda medan
vi byter leverantör. Du får betalningsuppgifterna med orderbekräftelsen.

## Leverans

Varan skickas när betalningen har kommit in. Leveranstid 1–3 vardagar.

## Retur

Hör av dig till {mail} innan du skickar tillbaka något, så får du en returadress.
"""

TERMS = """
Avtalet ingås med Fyndhyllan Nordic AB, org.nr 599997-3000, Rullbandsgatan 41, 554 74 Jönköping. Priserna är i svenska
kronor inklusive moms.

Du har 14 dagars ångerrätt enligt distansavtalslagen. Garantin gäller i två år mot uppvisande av orderbekräftelsen.
Vid tvist följer vi Allmänna reklamationsnämndens rekommendationer.
"""

PRIVACY = """
Fyndhyllan Nordic AB är personuppgiftsansvarig. Vi sparar namn, adress och beställningar så länge bokföringslagen
kräver. Vill du se eller radera dina uppgifter skriver du till {mail}. Klagomål lämnas till
Integritetsskyddsmyndigheten.
"""

SHELF = (
    Product(
        path="/produkt/telefon-orrion-12", name="Orrion 12 Pro, 256 GB, olåst", price="4 490 kr", was="11 990 kr",
        sku="FH-O12", stock="I lager", text="Ny och oöppnad. Laddare ingår. Färger: svart, sand och grön.",
    ),
    Product(
        path="/produkt/horlurar-tystnad-4", name="Hörlurar Tystnad 4, brusreducerande", price="1 190 kr",
        was="3 490 kr", sku="FH-T04", stock="I lager", text="30 timmars speltid, fodral och kabel i kartongen.",
    ),
    Product(
        path="/produkt/spelkonsol-nexar", name="Spelkonsol Nexar S, 1 TB", price="2 290 kr", was="5 990 kr",
        sku="FH-NX1", stock="Få kvar", text="Med en handkontroll. Två års garanti.",
    ),
)  # fmt: skip


def _line(code: str, words: str) -> dict[str, Any]:
    return {"dataproducent": "SCB", "fel": None, "sni": [{"kod": code, "klartext": words}]}


def shop(today: date) -> DemoShop:
    """The shop as it stands on that day."""
    taken = days_before(today, 44)
    entry = Registration(domain=DOMAIN, created=taken, nameservers=SERVERS, registrar="Brightgate Domains Inc.")
    brand = Brand(
        domain=DOMAIN,
        name="Fyndhyllan",
        tagline="Elektronik till lagerpris",
        language="sv",
        nav=(
            ("Butik", "/"), ("Om oss", "/om-oss"), ("Betalning, leverans och retur", "/betalning-och-leverans"),
            ("Kontakt", "/kontakt"),
        ),
        footer=f"""Fyndhyllan Nordic AB · org.nr 599997-3000 · momsreg.nr SE599997279601

[Köpvillkor](/kopvillkor) · [Integritetspolicy](/integritetspolicy) · © {today.year}""",
        colour="#1b4f9c",
        currency="SEK",
        basket="/varukorg",
        buy="Lägg i varukorgen",
    )  # fmt: skip
    leaves = (
        Leaf(path="/", title="Elektronik till lagerpris", body=HOME),
        Leaf(path="/om-oss", title="Om oss", body=ABOUT),
        Leaf(path="/kontakt", title="Kontakt", body=CONTACT.format(mail=MAIL)),
        Leaf(path="/betalning-och-leverans", title="Betalning, leverans och retur", body=PAYMENT.format(mail=MAIL)),
        Leaf(path="/kopvillkor", title="Köpvillkor", body=TERMS),
        Leaf(path="/integritetspolicy", title="Integritetspolicy", body=PRIVACY.format(mail=MAIL)),
        Leaf(path="/varukorg", title="Varukorg", body="Varukorgen är tom. [Till butiken](/)"),
    )
    firms = (
        bolagsverket.organisation(
            PLUMBERS_NUMBER, PLUMBER, "Muffvägen 6", "52199", "Falköping",
            naringsgrenOrganisation=_line("43221", "Rörarbeten"),
        ),
        bolagsverket.organisation(
            ACCOUNTANTS_NUMBER, ACCOUNTANT, "Kontogatan 19", "39299", "Kalmar",
            naringsgrenOrganisation=_line("69201", "Redovisning och bokföring"),
        ),
    )  # fmt: skip
    return DemoShop(
        domain=DOMAIN,
        what="Prints one firm's company number and another's VAT number under a third name; registers know both firms, "
        "and neither sells electronics. Money in advance alone.",
        honest=False,
        expect=(Level.WARNING,),
        pages=build(brand, modern, leaves, SHELF, robots="Disallow: /varukorg"),
        addresses=(ADDRESS,),
        records=mail_zone(DOMAIN, ADDRESS, SERVERS),
        whois=whois_se(entry, "fyndhy2610-00231", today),
        vies={f"{ACCOUNTANTS_NUMBER}01": ("VALID", ACCOUNTANT.upper(), "KONTOGATAN 19\n392 99 KALMAR")},
        outside={"bolagsverket": firms, "ct": (certificate(DOMAIN, taken),)},
    )
