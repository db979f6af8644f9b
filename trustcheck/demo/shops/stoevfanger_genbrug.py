"""Støvfanger Genbrug: an honest Danish second-hand shop of one person; the register has its mail at this domain."""

from __future__ import annotations

from datetime import date

from trustcheck.demo.services import cvr, datafordeler, nominatim
from trustcheck.demo.services.ct import certificate
from trustcheck.demo.shops.craft import modern
from trustcheck.demo.shops.craft.days import years_before
from trustcheck.demo.shops.craft.front import Brand, Leaf, Product, build
from trustcheck.demo.shops.craft.records import mail_zone
from trustcheck.demo.world import DemoShop
from trustcheck.model import Level

DOMAIN = "stoevfanger-genbrug.dk"
ADDRESS = "94.231.103.27"
SERVERS = ("ns1.fjordnavne.dk", "ns2.fjordnavne.dk")
NAME = "Støvfanger Genbrug"
NUMBER = "99999187"
STREET, HOUSE, POSTCODE, TOWN = "Klunserstræde", "9", "5700", "Svendborg"
HERE = nominatim.of(TOWN, POSTCODE, "DK")
MAIL = f"hej@{DOMAIN}"
WHOIS = """# Hello 192.0.2.1. Your session has been logged.
#
# Version: 5.2.2
#

Domain:               {domain}
DNS:                  {domain}
Registered:           {created}
Expires:              {year}-{created:%m}-28
Registrar:            Fjordnavne A/S
Registration period:  1 year
VID:                  no
DNSSEC:               Unsigned delegation, no records
Status:               Active

Nameservers
Hostname:             {first}
Hostname:             {second}
"""

HOME = """
Lamper, stel, stole og ting, som ingen ved hvad er. Alt er brugt, og der er kun én af hver. Er den solgt, er den solgt.

!shelf

## Kom forbi

Butikken ligger på Klunserstræde 9 i Svendborg. Vi har åbent torsdag og fredag 12–17 og lørdag 10–14. Der er mere i
kælderen, end der er på siden.
"""

ABOUT = """
Jeg har drevet Støvfanger siden {since}. Før det var jeg bogholder, og det kan man se på hylderne: alt har et nummer.
Tingene kommer fra dødsboer og flyttelæs på Sydfyn. Jeg vasker, limer og skifter ledninger, men jeg maler ikke over
noget.

## Køber du også?

Ja. Send et billede, så får du et ærligt svar. Det er som regel nej tak.
"""

CONTACT = """
**Støvfanger Genbrug**

CVR-nr. 99 99 91 87

Klunserstræde 9, 5700 Svendborg

[{mail}](mailto:{mail})

Jeg svarer om aftenen. Telefon har butikken ikke, for jeg hører den alligevel ikke nede i kælderen.

!form
"""

DELIVERY = """
## Fragt

| Måde | Pris | Tid |
| Pakkeshop | 49 kr. | 2–4 hverdage |
| Skrøbeligt med ekstra indpakning | 79 kr. | 3–5 hverdage |
| Afhentning i butikken | 0 kr. | når der er åbent |

Stole og borde sendes ikke, de skal hentes.

## Fortrydelse

Du har 14 dages fortrydelsesret. Skriv til {mail}, og send varen til Støvfanger Genbrug, Klunserstræde 9, 5700
Svendborg. Du betaler selv returporto. Pengene er tilbage senest 14 dage efter, at du har skrevet.
"""

TERMS = """
## Sælger

Støvfanger Genbrug (enkeltmandsvirksomhed), CVR-nr. 99 99 91 87, Klunserstræde 9, 5700 Svendborg, {mail}.

## Priser

Priserne er i danske kroner. Varerne sælges efter brugtmomsordningen, så der står ingen moms på kvitteringen. Du kan
betale med MobilePay, Dankort eller kontant i butikken. Beløbet trækkes, når pakken er sendt.

## Brugte ting

Skår, ridser og patina er beskrevet og fotograferet. Er der en fejl, som ikke stod der, har du to års reklamationsret
efter købeloven. Gamle lamper har fået ny ledning, og det står på mærkesedlen.

## Klage

Bliver vi ikke enige, kan du klage til Mæglingsteamet for Forbrugerklager hos Nævnenes Hus.
"""

PRIVACY = """
Dataansvarlig er Støvfanger Genbrug, CVR-nr. 99 99 91 87. Jeg gemmer navn, adresse og køb i fem år, fordi
bogføringsloven siger det. Fragtfirmaet ser etiketten, banken ser kortet. Skriv til {mail}, hvis du vil se eller slette
noget. Du kan klage til Datatilsynet.
"""

SHELF = (
    Product(
        path="/ting/arkitektlampe", name="Arkitektlampe, grøn, 1960’erne", price="650 kr.", sku="4471", stock="1 stk.",
        text="Ny stofledning og stik. Lille bule i skærmen, se billede tre. Højde 78 cm.",
    ),
    Product(
        path="/ting/kaffestel-seks", name="Kaffestel, seks kopper og fem underkopper", price="280 kr.", sku="4502",
        stock="1 sæt", text="Den sjette underkop blev tabt i 1987, fortalte sælgeren. Guldkanten er slidt.",
    ),
    Product(
        path="/ting/ukendt-redskab", name="Ukendt redskab af messing", price="120 kr.", sku="4519", stock="1 stk.",
        text="Længde 31 cm. Et hængsel, to kroge. Den første, der ved, hvad det er, får det for 60 kr.",
    ),
)  # fmt: skip


def _brand(today: date) -> Brand:
    return Brand(
        domain=DOMAIN,
        name=NAME,
        tagline="Brugte ting fra Sydfyn",
        language="da",
        nav=(("Ting", "/"), ("Om butikken", "/om"), ("Kontakt", "/kontakt"), ("Fragt og retur", "/fragt")),
        footer=f"""Støvfanger Genbrug · CVR-nr. 99 99 91 87 · Klunserstræde 9, 5700 Svendborg

[Handelsbetingelser](/betingelser) · [Persondata](/persondata) · © {today.year}""",
        colour="#6a5a3f",
        currency="DKK",
        basket="/kurv",
        buy="Læg i kurven",
    )


def shop(today: date) -> DemoShop:
    """The shop as it stands on that day."""
    started = years_before(today, 8, 2, 5)
    leaves = (
        Leaf(path="/", title="Brugte ting fra Sydfyn", body=HOME),
        Leaf(path="/om", title="Om butikken", body=ABOUT.format(since=started.year)),
        Leaf(path="/kontakt", title="Kontakt", body=CONTACT.format(mail=MAIL)),
        Leaf(path="/fragt", title="Fragt og retur", body=DELIVERY.format(mail=MAIL)),
        Leaf(path="/betingelser", title="Handelsbetingelser", body=TERMS.format(mail=MAIL)),
        Leaf(path="/persondata", title="Persondata", body=PRIVACY.format(mail=MAIL)),
        Leaf(path="/kurv", title="Kurv", body="Kurven er tom. [Tilbage til tingene](/)"),
    )
    row = cvr.company(
        int(NUMBER), NAME, f"{STREET} {HOUSE}", POSTCODE, TOWN, email=MAIL, startdate=f"{started:%d/%m - %Y}",
        companycode=10, companydesc="Enkeltmandsvirksomhed", employees=None, industrycode=477910,
        industrydesc="Detailhandel med brugte varer i forretninger",
    )  # fmt: skip
    node = datafordeler.firm(int(NUMBER), NAME, STREET, HOUSE, POSTCODE, TOWN, MAIL)
    created = years_before(today, 8, 2, 11)
    return DemoShop(
        domain=DOMAIN,
        what="Honest: a one-person second-hand shop that the Danish register knows under the same name and address, "
        "with its mail at this very domain.",
        honest=True,
        expect=(Level.VERIFIED,),
        pages=build(_brand(today), modern, leaves, SHELF, robots="Disallow: /kurv"),
        addresses=(ADDRESS,),
        records=mail_zone(DOMAIN, ADDRESS, SERVERS),
        whois=WHOIS.format(
            domain=DOMAIN, created=created, year=today.year + 1, first=SERVERS[0], second=SERVERS[1],
        ),
        vies={NUMBER: ("VALID", NAME.upper(), f"{STREET.upper()} {HOUSE}\n{POSTCODE} {TOWN.upper()}")},
        outside={
            "cvr": (row,),
            "ct": (certificate(DOMAIN, created),),
            "datafordeler": ({**node, "virksomhedStartdato": str(started)},),
            "nominatim": (
                nominatim.house(STREET, HOUSE, (55.0603, 10.6079), HERE, "shop", "second_hand", NAME),
                nominatim.street(STREET, (55.0606, 10.6084), HERE),
                nominatim.town(TOWN, (55.0598, 10.6068), "DK"),
            ),
        },
    )  # fmt: skip
