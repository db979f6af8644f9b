"""Sjöbris Linne: an honest shop in Sweden, known to its register and to VIES; nothing ties the .se name to it."""

from __future__ import annotations

from datetime import date

from trustcheck.demo.services import bolagsverket
from trustcheck.demo.shops.craft import legal_sv, modern
from trustcheck.demo.shops.craft.days import years_before
from trustcheck.demo.shops.craft.front import Brand, Leaf, Product, build
from trustcheck.demo.shops.craft.records import Registration, mail_zone, whois_se
from trustcheck.demo.shops.craft.seller import Seller
from trustcheck.demo.world import DemoShop
from trustcheck.model import Level

DOMAIN = "sjobrislinne.se"
ADDRESS = "83.140.219.46"
SERVERS = ("ns1.skargardsdns.se", "ns2.skargardsdns.se")
NAME = "Sjöbris Linne AB"
NUMBER = "529999-9994"  # the registry's own specification uses this number as its example
VAT = "SE529999999401"
SELLER = Seller(
    name=NAME, number=NUMBER, vat=VAT, street="Tullportsgränd 18", postcode="621 55", town="Visby",
    email="linne@sjobrislinne.se", phone="08-465 004 21", days="2–5 vardagar", fee="59 kr",
    payment="kort, Swish eller Klarna", carriers="PostNord och DB Schenker",
)  # fmt: skip

HOME = """
Handdukar, lakan och dukar i helt linne. Vävda på Gotland, förtvättade i havsvatten (nej, men det känns så).

!shelf

## Ateljén i Visby

Vi syr på beställning och lägger ut restrullar på fredagar. Titta in på Tullportsgränd 18, tisdag till fredag 11–17.
"""

ABOUT = """
Sjöbris började {since} med en ärvd vävstol och för lite golvyta. I dag är vi fyra stycken och tre vävstolar, och
golvytan är fortfarande för liten. Linet kommer från Hälsingland och Normandie.
"""

CONTACT = """
**Sjöbris Linne AB**

Tullportsgränd 18, 621 55 Visby

Org.nr 529999-9994 · Momsreg.nr SE529999999401

Telefon [08-465 004 21](tel:+46846500421)

[linne@sjobrislinne.se](mailto:linne@sjobrislinne.se)

!form
"""

DELIVERY = """
Vi skickar med PostNord till ombud för 59 kr, fritt över 800 kr. Leveranstid 2–5 vardagar inom Sverige, 4–7 till Finland
och Åland.

## Retur

Ångerrätten är 14 dagar. Skicka tillbaka till Sjöbris Linne AB, Tullportsgränd 18, 621 55 Visby. Returfrakten betalar du
själv om varan är hel.
"""

PRIVACY = """
Personuppgiftsansvarig är Sjöbris Linne AB, org.nr 529999-9994. Vi sparar namn, adress och beställningar i sju år enligt
bokföringslagen. Skriv till linne@sjobrislinne.se om du vill se, rätta eller radera dina uppgifter. Klagomål tar
Integritetsskyddsmyndigheten emot.
"""

SHELF = (
    Product(
        path="/produkt/linnehandduk", name="Linnehandduk, våffelvävd", price="289 kr", sku="SJ-11", stock="I lager",
        text="50 × 70 cm, 100 % linne. Blir mjukare för varje tvätt. Färger: sand, tång, skiffer.",
    ),
    Product(
        path="/produkt/paslakan", name="Påslakan i tvättat linne", price="1 690 kr", sku="SJ-31", stock="I lager",
        text="150 × 210 cm. Knappar av pärlemor från gamla skjortor.",
    ),
    Product(
        path="/produkt/bordsduk", name="Bordsduk Klint, 150 × 250 cm", price="1 250 kr", sku="SJ-52",
        stock="Syrs på beställning",
        text="Tung kypert med mitrade hörn. Två veckors leveranstid.",
    ),
)  # fmt: skip


def shop(today: date) -> DemoShop:
    """The shop as it stands on that day."""
    started = years_before(today, 10, 3, 22)
    entry = Registration(
        domain=DOMAIN, created=started, nameservers=SERVERS, registrar="Namnfabriken i Norden AB",
    )  # fmt: skip
    brand = Brand(
        domain=DOMAIN,
        name="Sjöbris Linne",
        tagline="Linne från Gotland",
        language="sv",
        nav=(("Butik", "/"), ("Om oss", "/om-oss"), ("Kontakt", "/kontakt"), ("Frakt och retur", "/frakt")),
        footer=f"""Sjöbris Linne AB · org.nr 529999-9994 · Tullportsgränd 18, 621 55 Visby

[Köpvillkor](/kopvillkor) · [Integritetspolicy](/integritet) · © {today.year}""",
        colour="#6d8796",
        currency="SEK",
        basket="/varukorg",
        buy="Lägg i varukorgen",
    )
    leaves = (
        Leaf(path="/", title="Linne från Gotland", body=HOME),
        Leaf(path="/om-oss", title="Om oss", body=ABOUT.format(since=started.year)),
        Leaf(path="/kontakt", title="Kontakt", body=CONTACT),
        Leaf(path="/frakt", title="Frakt och retur", body=DELIVERY),
        Leaf(path="/kopvillkor", title="Köpvillkor", body=legal_sv.terms_sweden(SELLER)),
        Leaf(path="/integritet", title="Integritetspolicy", body=PRIVACY),
        Leaf(path="/varukorg", title="Varukorg", body="Varukorgen är tom. [Till butiken](/)"),
    )
    where = "TULLPORTSGRÄND 18\n621 55 VISBY"
    return DemoShop(
        domain=DOMAIN,
        what="Honest and Swedish: the register and VIES know the company; the .se registry shows no holder, so nothing "
        "ties the name to it.",
        honest=True,
        expect=(Level.UNPROVEN, Level.UNDECIDED),
        pages=build(brand, modern, leaves, SHELF, robots="Disallow: /varukorg"),
        addresses=(ADDRESS,),
        records=mail_zone(DOMAIN, ADDRESS, SERVERS),
        whois=whois_se(entry, "sjobri1603-00174", today),
        vies={VAT[2:]: ("VALID", NAME.upper(), where)},
        outside={
            "bolagsverket": (
                bolagsverket.organisation(NUMBER.replace("-", ""), NAME, SELLER.street, "62155", SELLER.town),
            )
        },
    )
