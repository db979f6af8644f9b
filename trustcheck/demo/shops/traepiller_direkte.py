"""Træpiller Direkte: wood pellets for a transfer or bitcoin only, under the number of a joiner that has ended."""

from __future__ import annotations

from datetime import date

from trustcheck.demo.services import cvr, datafordeler
from trustcheck.demo.services.ct import certificate
from trustcheck.demo.shops.craft import registries, woo
from trustcheck.demo.shops.craft.days import days_before, years_before
from trustcheck.demo.shops.craft.front import Brand, Leaf, Product, build
from trustcheck.demo.shops.craft.records import Registration, mail_zone
from trustcheck.demo.world import DemoShop
from trustcheck.model import Level

DOMAIN = "traepiller-direkte.dk"
ADDRESS = "45.132.90.221"
SERVERS = ("ns1.aurinkohosti-dns.com", "ns2.aurinkohosti-dns.com")
MAIL = "ordre@traepiller-direkte.dk"
NUMBER = "99997613"  # right by its check digit, and not given out
VICTIM, ROAD, HOUSE, POSTCODE, TOWN = "Højmark Tømrer & Snedker ApS", "Høvlspånsvej", "8", "8660", "Skanderborg"

HOME = """
**Træpiller på palle til 1.499 kr. med fri levering i hele Danmark.** Fuld kalorieværdi, under 0,5 % aske. Vi har tømt
et lager i Baltikum og giver besparelsen videre til dig, så længe lager haves.

!shelf

## Derfor skal du vælge Træpiller Direkte

- Dansk firma med eget lager
- Levering til døren på 2–5 hverdage
- Prisgaranti hele fyringssæsonen
- Mere end 6.000 glade kunder
"""

ABOUT = """
Træpiller Direkte er et dansk familiefirma med mange års erfaring inden for brændsel. Vi køber ind i store partier
direkte fra savværkerne og sparer de dyre mellemled. Hos os får du altid kvalitet til en fair pris.
"""

CONTACT = """
Træpiller Direkte

CVR-nr. 99997613

Lagervejen, 8660 Skanderborg

E-mail: [{mail}](mailto:{mail})

Vi besvarer henvendelser på mail og WhatsApp. Af hensyn til de lave priser har vi ikke telefonisk kundeservice.

!form
"""

PAYMENT = """
## Betaling

Vi modtager betaling ved bankoverførsel eller Bitcoin. Betaler du med Bitcoin, trækker vi 8 % fra. Kortbetaling og
MobilePay er ikke muligt i øjeblikket på grund af den store efterspørgsel.

Betalingsoplysningerne får du på mail straks efter bestillingen. Beløbet skal være indbetalt inden 24 timer, ellers
går pallen videre til den næste på ventelisten.

## Levering

Vi leverer på 2–5 hverdage efter betaling. Levering er gratis.
"""

TERMS = """
Når du bestiller hos Træpiller Direkte, CVR-nr. 99997613, accepterer du disse handelsbetingelser. Alle priser er i
danske kroner inkl. moms. Ordren er bindende, når betalingen er modtaget.

Du har 14 dages fortrydelsesret. Skriv til {mail}, så sender vi dig en returadresse. Kunden betaler returfragten for
hele paller. Vi tager forbehold for udsolgte varer og forsinkelser hos fragtmanden.
"""

PRIVACY = """
Træpiller Direkte er dataansvarlig. Vi gemmer dit navn, din adresse og dine ordrer for at kunne levere. Du kan få
indsigt i eller slettet dine oplysninger ved at skrive til {mail}.
"""

SHELF = (
    Product(
        path="/vare/traepiller-8mm-896/", name="Træpiller 8 mm, 896 kg på palle", price="1499 kr.", was="3795 kr.",
        sku="TD-0896", stock="På lager", text="Nåletræ, 56 sække à 16 kg. Ryd plads til pallen før levering.",
    ),
    Product(
        path="/vare/traepiller-6mm-960/", name="Træpiller 6 mm, 960 kg på palle", price="1649 kr.", was="3995 kr.",
        sku="TD-0960", stock="Få tilbage", text="Til pilleovne og mindre fyr. 64 sække à 15 kg, støvsuget.",
    ),
    Product(
        path="/vare/braendetaarn/", name="Brændetårn, ask og bøg, 1,6 m³", price="995 kr.", was="2495 kr.",
        sku="TD-0016", stock="På lager", text="Ovntørret til under 18 %. Kløvet i 25 cm.",
    ),
)  # fmt: skip


def shop(today: date) -> DemoShop:
    """The shop as it stands on that day."""
    taken, ended = days_before(today, 29), years_before(today, 2, 3, 31)
    entry = Registration(domain=DOMAIN, created=taken, nameservers=SERVERS)
    brand = Brand(
        domain=DOMAIN,
        name="Træpiller Direkte",
        tagline="Brændsel direkte fra lageret",
        language="da",
        nav=(("Butik", "/"), ("Om os", "/om-os/"), ("Betaling og levering", "/betaling/"), ("Kontakt", "/kontakt/")),
        footer=f"""Træpiller Direkte · CVR 99997613 · Skanderborg · {MAIL}

[Handelsbetingelser](/handelsbetingelser/) · [Privatlivspolitik](/privatlivspolitik/) · © {today.year}""",
        colour="#7a5a1e",
        announcement="Fri levering i hele landet · begrænset parti",
        basket="/kurv/",
        buy="Læg i kurv",
        currency="DKK",
    )
    leaves = (
        Leaf(path="/", title="Billige træpiller på palle", body=HOME),
        Leaf(path="/om-os/", title="Om os", body=ABOUT),
        Leaf(path="/kontakt/", title="Kontakt", body=CONTACT.format(mail=MAIL)),
        Leaf(path="/betaling/", title="Betaling og levering", body=PAYMENT),
        Leaf(path="/handelsbetingelser/", title="Handelsbetingelser", body=TERMS.format(mail=MAIL)),
        Leaf(path="/privatlivspolitik/", title="Privatlivspolitik", body=PRIVACY.format(mail=MAIL)),
        Leaf(path="/kurv/", title="Kurv", body="Kurven er tom. [Til butikken](/)"),
    )
    row = cvr.company(
        int(NUMBER), VICTIM, f"{ROAD} {HOUSE}", POSTCODE, TOWN, startdate="01/08 - 2011",
        enddate=f"{ended:%d/%m - %Y}", industrycode=433200, industrydesc="Tømrer- og bygningssnedkervirksomhed",
        creditstatus="OPLØST EFTER KONKURS", employees=None,
    )  # fmt: skip
    node = datafordeler.firm(int(NUMBER), VICTIM, ROAD, HOUSE, POSTCODE, TOWN)
    node |= {"status": "OPLOESTEFTERKONKURS", "virksomhedStartdato": "2011-08-01"}
    return DemoShop(
        domain=DOMAIN,
        what="Prints the number of a joiner's company that went bankrupt and ended years ago; takes nothing but bank "
        "transfers and bitcoin.",
        honest=False,
        expect=(Level.WARNING,),
        pages=build(brand, woo, leaves, SHELF, robots="Disallow: /kurv/"),
        addresses=(ADDRESS,),
        records=mail_zone(DOMAIN, ADDRESS, SERVERS),
        whois=registries.whois(entry, today),
        outside={
            "cvr": (row,),
            "datafordeler": ({**node, "virksomhedOphoersdato": ended.isoformat()},),
            "ct": (certificate(DOMAIN, taken),),
        },
    )
