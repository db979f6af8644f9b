"""Arvestykket: an honest second-hand shop in Denmark whose register entry has a mail address on this very domain."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from trustcheck.demo.services import cvr, datafordeler, nominatim, overpass
from trustcheck.demo.services.ct import certificate
from trustcheck.demo.shops.craft import modern, registries
from trustcheck.demo.shops.craft.days import years_before
from trustcheck.demo.shops.craft.front import Brand, Leaf, Product, build
from trustcheck.demo.shops.craft.records import Registration, mail_zone
from trustcheck.demo.world import DemoShop
from trustcheck.model import Level

DOMAIN = "arvestykket.dk"
ADDRESS = "185.129.61.27"
SERVERS = ("ns1.vadehavsdns.dk", "ns2.vadehavsdns.dk")
NAME = "Arvestykket Genbrug ApS"
NUMBER = "99997745"  # right by its check digit, and not given out
MAIL = "hej@arvestykket.dk"
STREET, HOUSE, POSTCODE, TOWN = "Kardestræde", "12", "5000", "Odense C"
DOOR = (55.3961, 10.3886)  # latitude and longitude of the house, degrees
HERE = nominatim.of(TOWN, POSTCODE, "DK")

HOME = """
Brugt tøj, porcelæn og lamper med en fortid. Vi køber dødsboer op i hele Fyn og lægger nyt på siden hver onsdag aften,
når børnene sover.

!shelf

## Kig forbi butikken

Kardestræde 12, 5000 Odense C. Åbent tirsdag til fredag 11–17.30 og lørdag 10–14. Du kan bestille på siden og hente i
butikken uden at betale fragt.
"""

ABOUT = """
Arvestykket begyndte i {since} med en flyttekasse fra mormors loft, som ingen i familien ville have. Nu er vi tre i
butikken og en hund, der ikke er til salg, selv om folk spørger.

Alt er brugt, og det kan ses. Skår, pletter og manglende knapper står i beskrivelsen og på billederne. Har vi overset
noget, tager vi varen retur og betaler fragten.
"""

CONTACT = """
**Arvestykket Genbrug ApS**

CVR-nr. 99 99 77 45

Kardestræde 12, 5000 Odense C

[hej@arvestykket.dk](mailto:hej@arvestykket.dk)

Vi har ingen telefon i butikken, for så får vi aldrig pakket noget. Skriv, så svarer vi samme dag.

## Åbningstider

| Tirsdag–fredag | 11–17.30 |
| Lørdag | 10–14 |

!form
"""

DELIVERY = """
## Levering

| Måde | Pris | Tid |
| Pakkeshop | 45 kr. | 1–3 hverdage |
| Til døren | 65 kr. | 1–3 hverdage |
| Hent i butikken | 0 kr. | samme dag |

Vi sender med GLS og PostNord. Lamper pakker vi i to kasser og et gammelt tæppe.

## Fortrydelse

Du har 14 dages fortrydelsesret, også på brugte ting. Send varen til Arvestykket Genbrug ApS, Kardestræde 12, 5000
Odense C, og læg en seddel i med ordrenummeret. Du betaler selv returfragten, når varen er, som vi har beskrevet den.
"""

TERMS = """
Sælger er Arvestykket Genbrug ApS, CVR-nr. 99997745, Kardestræde 12, 5000 Odense C, hej@arvestykket.dk.

Priserne er i danske kroner. Vi sælger efter brugtmomsordningen, så momsen fremgår ikke af fakturaen. Du kan betale
med Dankort, Visa, Mastercard eller MobilePay; beløbet trækkes først, når pakken er sendt. I butikken tager vi også
kontanter.

Købeloven gælder med to års reklamationsret. Ved brugte varer ser man på alder og pris.

Klager kan du sende til os og derefter til Nævnenes Hus, Toldboden 2, 8800 Viborg, via naevneneshus.dk.
"""

PRIVACY = """
Arvestykket Genbrug ApS er dataansvarlig. Vi gemmer navn, adresse, e-mail og ordrer i fem år efter bogføringsloven.
Fragtfirmaet får adressen, og betalingsfirmaet får kortet. Skriv til hej@arvestykket.dk, hvis du vil se, rette eller
have slettet dine oplysninger. Du kan klage til Datatilsynet.
"""

SHELF = (
    Product(
        path="/vare/kaffekande-maage", name="Kaffekande med blå kant", price="240 kr.", sku="AR-2107",
        stock="1 på lager", text="Fra et dødsbo i Kerteminde. Et lille skår ved tuden, se billede tre. 1,1 liter.",
    ),
    Product(
        path="/vare/sweater-islandsk", name="Islandsk sweater, str. L", price="325 kr.", sku="AR-2119",
        stock="1 på lager", text="Strikket i hånden i slutningen af halvfjerdserne. Stoppet på venstre albue.",
    ),
    Product(
        path="/vare/arkitektlampe", name="Arkitektlampe, grå", price="450 kr.", sku="AR-2125", stock="1 på lager",
        text="Ny ledning og nyt stik, sat i af en elektriker. Fjedrene synger lidt, når man vipper den.",
    ),
)  # fmt: skip


def _on_the_map() -> dict[str, tuple[Mapping[str, Any], ...]]:
    """What the maps show at the shop's door."""
    return {
        "nominatim": (
            nominatim.house(STREET, HOUSE, DOOR, HERE, "shop", "second_hand", "Arvestykket"),
            nominatim.street(STREET, (55.3963, 10.3889), HERE),
            nominatim.town("Odense", (55.4038, 10.4024), "DK"),
        ),
        "overpass": (
            overpass.element(
                9000000401, DOOR, name="Arvestykket", shop="second_hand",
                opening_hours="Tu-Fr 11:00-17:30; Sa 10:00-14:00",
                addr__street=STREET, addr__housenumber=HOUSE,
            ),
        ),
    }  # fmt: skip


def shop(today: date) -> DemoShop:
    """The shop as it stands on that day."""
    started = date(2016, 5, 1)
    entry = Registration(domain=DOMAIN, created=date(2016, 4, 11), nameservers=SERVERS)
    brand = Brand(
        domain=DOMAIN,
        name="Arvestykket",
        tagline="Brugte ting med en fortid",
        language="da",
        nav=(("Butik", "/"), ("Om os", "/om-os"), ("Kontakt", "/kontakt"), ("Levering og retur", "/levering")),
        footer=f"""Arvestykket Genbrug ApS · CVR 99997745 · Kardestræde 12, 5000 Odense C

[Handelsbetingelser](/handelsbetingelser) · [Privatliv](/privatliv) · © {today.year}""",
        colour="#4c6a78",
        currency="DKK",
        basket="/kurv",
        buy="Læg i kurv",
    )
    leaves = (
        Leaf(path="/", title="Brugte ting med en fortid", body=HOME),
        Leaf(path="/om-os", title="Om os", body=ABOUT.format(since=started.year)),
        Leaf(path="/kontakt", title="Kontakt", body=CONTACT),
        Leaf(path="/levering", title="Levering og retur", body=DELIVERY),
        Leaf(path="/handelsbetingelser", title="Handelsbetingelser", body=TERMS),
        Leaf(path="/privatliv", title="Privatlivspolitik", body=PRIVACY),
        Leaf(path="/kurv", title="Kurv", body="Kurven er tom. [Til butikken](/)"),
    )
    row = cvr.company(
        int(NUMBER), NAME, f"{STREET} {HOUSE}", POSTCODE, TOWN, email=MAIL, industrycode=477900,
        industrydesc="Detailhandel med brugte varer i forretninger",
    )  # fmt: skip
    return DemoShop(
        domain=DOMAIN,
        what="Honest and Danish: second-hand goods from a shop with a door; the company register has a mail address on "
        "this domain for it.",
        honest=True,
        expect=(Level.VERIFIED,),
        pages=build(brand, modern, leaves, SHELF, robots="Disallow: /kurv"),
        addresses=(ADDRESS,),
        records=mail_zone(DOMAIN, ADDRESS, SERVERS),
        whois=registries.whois(entry, today),
        outside={
            "cvr": (row,),
            "datafordeler": (datafordeler.firm(int(NUMBER), NAME, STREET, HOUSE, POSTCODE, TOWN, MAIL),),
            "ct": (certificate(DOMAIN, years_before(today, 7, 2, 6)),),
            **_on_the_map(),
        },
    )  # fmt: skip
