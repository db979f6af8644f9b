"""Skrubbhella Garn: an honest wool shop in Norway, tied to its company by the Norwegian register; a maker of needles
has it among its dealers."""

from __future__ import annotations

from datetime import date
from typing import Any

from trustcheck.demo.services import brreg, dealers, norid
from trustcheck.demo.shops.craft import modern
from trustcheck.demo.shops.craft.days import years_before
from trustcheck.demo.shops.craft.front import Brand, Leaf, Product, build
from trustcheck.demo.shops.craft.records import Registration, mail_zone
from trustcheck.demo.world import DemoShop
from trustcheck.model import Level

DOMAIN = "skrubbhella-garn.no"
ADDRESS = "185.71.208.33"
SERVERS = ("ns1.polarnavn.no", "ns2.polarnavn.no")
NAME = "Skrubbhella Garn AS"
NUMBER = "100000024"  # right by its check digit, and not given out
STREET, POSTCODE, TOWN = "Spinnerikaia 14", "8400", "Sortland"

HOME = """
Garn av norsk spælsau og grå trøndersau, spunnet på et lite spinneri og farget hjemme i kjelleren. Vi har butikk ved
kaia og sender i hele landet.

!shelf

## Besøk butikken vår

Spinnerikaia 14, 8400 Sortland. Kaffen står på, og strikkebordet er åpent for alle.

Åpningstider: mandag–fredag 10–17, lørdag 10–14
"""

ABOUT = """
Skrubbhella Garn startet i {since}, da spinneriet på andre siden av sundet skulle legges ned og vi fikk kjøpe de siste
hundre kiloene. Siden har det blitt noen tonn. Vi er to søstre og en svoger som kan Excel.

Ulla kommer fra tolv gårder i Vesterålen. Bøndene får betalt etter kvalitet, ikke bare vekt, og det merkes på garnet.
"""

CONTACT = """
**Skrubbhella Garn AS**

Org.nr. 100 000 024 MVA

Spinnerikaia 14, 8400 Sortland

[post@skrubbhella-garn.no](mailto:post@skrubbhella-garn.no)

Vi svarer på e-post samme dag, utenom når det er sauesanking eller bryllup i familien.

## Åpningstider i butikken

| Mandag–fredag | 10–17 |
| Lørdag | 10–14 |

!form
"""

DELIVERY = """
## Frakt

| Leveringsmåte | Pris | Leveringstid |
| Hentested | 79 kr | 2–4 virkedager |
| Pakke i postkassen | 59 kr | 3–5 virkedager |
| Henting i butikken | 0 kr | samme dag |

Fri frakt over 900 kr. Vi sender med Posten og Bring.

## Retur

Du har 14 dagers angrerett. Send varen ubrukt tilbake til Skrubbhella Garn AS, Spinnerikaia 14, 8400 Sortland, og legg
ved ordrenummeret. Garn som er nøstet, tar vi ikke tilbake. Returfrakten betaler du selv når varen er uten feil.
"""

TERMS = """
## Selger

Skrubbhella Garn AS, org.nr. 100 000 024 MVA, Spinnerikaia 14, 8400 Sortland, post@skrubbhella-garn.no.

## Priser og betaling

Prisene er oppgitt i norske kroner og inkluderer merverdiavgift. Du kan betale med Vipps, kort eller faktura. Kortet
blir ikke belastet før varen sendes.

## Angrerett

Etter angrerettloven kan du angre kjøpet innen 14 dager fra du fikk varen. Gi oss beskjed på e-post eller bruk
angrerettskjemaet som ligger i pakken. Pengene er tilbake på konto innen 14 dager.

## Reklamasjon

Er det feil på varen, gjelder forbrukerkjøpsloven. Gi beskjed innen rimelig tid, gjerne med bilde.

## Tvister

Blir vi ikke enige, kan du ta kontakt med Forbrukertilsynet (www.forbrukertilsynet.no), som mekler gratis.
"""

PRIVACY = """
Skrubbhella Garn AS, org.nr. 100 000 024, er ansvarlig for personopplysningene. Vi lagrer navn, adresse, e-post og
ordrer så lenge bokføringsloven krever det, og bare fraktselskapet og betalingstjenesten får det de trenger. Skriv til
post@skrubbhella-garn.no om du vil se, rette eller slette opplysningene dine. Klager går til Datatilsynet.
"""

SHELF = (
    Product(
        path="/produkt/spelsau-3-trads", name="Spælsau 3-tråds, 100 g", price="149 kr", sku="SG-01", stock="På lager",
        text="Ufarget grå spælsau fra Bø og Øksnes. Pinne 3,5–4. Løpelengde 220 meter.",
    ),
    Product(
        path="/produkt/rundpinne-bjork", name="Villvidde rundpinne i bjørk, 80 cm", price="129 kr", sku="VV-80",
        stock="På lager", maker="Villvidde",
        text="Lette pinner som ikke hopper ut av maskene. Finnes i 3, 3,5, 4 og 5 mm.",
    ),
    Product(
        path="/produkt/strikkepakke-hella", name="Strikkepakke Hella, vott", price="389 kr", sku="SG-14",
        stock="På lager",
        text="Garn i to farger og oppskrift på bokmål og nynorsk. Størrelse dame og herre.",
    ),
    Product(
        path="/produkt/ullsape", name="Ullsåpe med lanolin, 500 ml", price="119 kr", sku="SG-31", stock="På lager",
        text="Lukter svakt av sau. Det går over, sier kundene, og noen savner det etterpå.",
    ),
)  # fmt: skip


def _brand(today: date) -> Brand:
    return Brand(
        domain=DOMAIN,
        name="Skrubbhella Garn",
        tagline="Garn av norsk ull",
        language="nb",
        nav=(("Butikk", "/"), ("Om oss", "/om-oss"), ("Kontakt", "/kontakt"), ("Frakt og retur", "/frakt-og-retur")),
        footer=f"""Skrubbhella Garn AS · Org.nr. 100 000 024 MVA · Spinnerikaia 14, 8400 Sortland

[Salgsbetingelser](/salgsbetingelser) · [Personvern](/personvern) · © {today.year}""",
        colour="#5b6f57",
        currency="NOK",
        basket="/handlekurv",
        buy="Legg i handlekurven",
    )


def _whois(entry: Registration) -> str:
    """The answer of whois.norid.no, which shows no holder."""
    return f"""% By looking up information in the domain registration directory
% service, you confirm that you accept the terms and conditions of the
% service.

Domain Information

NORID Handle...............: SKR100D-NORID
Domain Name................: {entry.domain}
Registrar Handle...........: REG990-NORID
Tech-c Handle..............: PH990R-NORID
DNSSEC.....................: Signed

Additional information:
Created:         {entry.created}
Last updated:    {entry.created}
"""


def _rdap(entry: Registration) -> dict[str, Any]:
    """The answer of rdap.norid.no: dates and name servers, no holder."""
    return {
        "objectClassName": "domain",
        "handle": "SKR100D-NORID",
        "ldhName": entry.domain,
        "status": ["active"],
        "events": [{"eventAction": "registration", "eventDate": f"{entry.created}T05:01:02Z"}],
        "nameservers": [{"objectClassName": "nameserver", "ldhName": name} for name in entry.nameservers],
        "entities": [{"objectClassName": "entity", "handle": "REG990-NORID", "roles": ["registrar"]}],
        "rdapConformance": ["rdap_level_0", "norid_level_0"],
    }


def shop(today: date) -> DemoShop:
    """The shop as it stands on that day."""
    started = years_before(today, 9, 2, 13)
    entry = Registration(domain=DOMAIN, created=started, nameservers=SERVERS)
    leaves = (
        Leaf(path="/", title="Garn av norsk ull", body=HOME),
        Leaf(path="/om-oss", title="Om oss", body=ABOUT.format(since=started.year)),
        Leaf(path="/kontakt", title="Kontakt oss", body=CONTACT),
        Leaf(path="/frakt-og-retur", title="Frakt og retur", body=DELIVERY),
        Leaf(path="/salgsbetingelser", title="Salgsbetingelser", body=TERMS),
        Leaf(path="/personvern", title="Personvern", body=PRIVACY),
        Leaf(path="/handlekurv", title="Handlekurv", body="Handlekurven er tom. [Til butikken](/)"),
    )
    unit = brreg.unit(
        NUMBER, NAME, STREET, POSTCODE, TOWN, hjemmeside=f"www.{DOMAIN}", epostadresse=f"post@{DOMAIN}",
        registreringsdatoEnhetsregisteret=str(started), historiskeNavn=[],
        naeringskode1={"kode": "47.510", "beskrivelse": "Butikkhandel med tekstiler og utstyrsvarer"},
    )  # fmt: skip
    branch = brreg.establishment("100000032", NUMBER, "Skrubbhella Garn butikk", STREET, POSTCODE, TOWN)
    needles = dealers.brand(
        "Q99100002", "Villvidde", "https://www.villvidde-demo.no/", "2017-03-02",
        (
            dealers.Dealer("Garnkroken i Bø", "Kirkeveien 214, 3800 Bø i Telemark", "https://www.garnkroken-demo.no/"),
            dealers.Dealer("Skrubbhella Garn", f"{STREET}, {POSTCODE} {TOWN}", f"https://{DOMAIN}/"),
            dealers.Dealer("Strikkestua Hovden", "Fjellgata 188, 4755 Hovden", "https://www.strikkestua-demo.no/"),
        ),
        language="nb",
    )  # fmt: skip
    return DemoShop(
        domain=DOMAIN,
        what="Honest and Norwegian: its register has this website, its mail and its store, it holds .no domains, and a "
        "maker of needles has it among its dealers.",
        honest=True,
        expect=(Level.VERIFIED,),
        pages=build(_brand(today), modern, leaves, SHELF, robots="Disallow: /handlekurv"),
        addresses=(ADDRESS,),
        records=mail_zone(DOMAIN, ADDRESS, SERVERS),
        whois=_whois(entry),
        rdap=_rdap(entry),
        outside={"brreg": (unit, branch), "norid": (norid.holder(NUMBER, 2),), "dealers": (needles,)},
    )
