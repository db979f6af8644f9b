"""Antikvaari Kirjakontti: an honest second-hand bookshop with frames and a certificate that ran out."""

from __future__ import annotations

from datetime import date

from trustcheck.demo.shops.craft import frames
from trustcheck.demo.shops.craft.days import years_before
from trustcheck.demo.shops.craft.front import Brand, Leaf, Product, build
from trustcheck.demo.shops.craft.records import Holder, Registration, mail_zone, odata_row, rdap_fi, whois_fi
from trustcheck.demo.shops.craft.registers import Place, company, vies
from trustcheck.demo.world import DemoShop
from trustcheck.model import Level

DOMAIN = "antikvaari-kirjakontti.fi"
ADDRESS = "194.137.51.28"
SERVERS = ("ns1.savonverkkopalvelu.fi", "ns2.savonverkkopalvelu.fi")
NAME = "Antikvaari Kirjakontti Ky"
NUMBER = "9185631-3"
STORE = Place(street="Niskakatu", number="67", postcode="80100", town="Joensuu")

HOME = """
Vanhoja kirjoja, karttoja ja postikortteja Joensuusta. Selaimesi ei näytä kehyksiä, joten tässä luettelo:
"""

START = """
Päivää! Täällä on noin 14 000 kirjaa, joista näillä sivuilla on ehkä kolmasosa. Loput ovat päässäni, joten kysykää.

!shelf

Uusia hyllyjä puretaan tiistaisin. Jäämistöjä ostetaan, kirjahyllyjä ei.

"Kirja, jota kukaan ei etsi, odottaa vain oikeaa ihmistä." - oven päällä lukee näin, ja se pitää paikkansa noin puolet
ajasta.
"""

CONTACT = """
ANTIKVAARI KIRJAKONTTI KY

| Osoite | Niskakatu 67, 80100 JOENSUU |
| Puhelin | 013 555 0145 |
| Sähköposti | [kirjat@antikvaari-kirjakontti.fi](mailto:kirjat@antikvaari-kirjakontti.fi) |
| Y-tunnus | 9185631-3 |

Ovi on auki ke-pe 11-17, la 10-14. Jos ovella on lappu, olen kahvilla vastapäätä.
"""

ABOUT = """
Kirjakontti aloitti torikauppana. Kontti on edelleen tallella takahuoneessa ja siinä ovat Kalevalan painokset, kaikki,
joita en ole raaskinut myydä. Liikehuoneisto vuokrattiin {since} ja samaan syssyyn perustettiin kommandiittiyhtiö.

Verkkosivut teki veljenpoika vuonna {site}. Hän on nyt insinööri eikä suostu enää koskemaan niihin.
"""

TERMS = """
## Tilaus

Sähköpostilla tai puhelimella. Varaan kirjan viikoksi.

## Maksu

Lasku kirjan mukana tutuille, muille ennakkolasku. Liikkeessä käteinen ja kortti.

## Toimitus

Posti 2-4 arkipäivää, kirje 4,90 euroa, paketti 7,90 euroa. Arvokkaat lähetykset vakuutan.

## Palautus

14 päivää etämyynnissä. Kunnon merkitsen rehellisesti; jos olen silti väärässä, maksan postitkin. Palautukset
osoitteeseen Niskakatu 67, 80100 Joensuu. Kuluttajariitalautakunnan osoite löytyy, jos sellaista joskus tarvitaan.
"""

PRIVACY = """
Asiakkaista kirjataan nimi, osoite ja mitä etsitään. Etsintäkortit ovat pahvia. Rekisterinpitäjä on Antikvaari
Kirjakontti Ky, Niskakatu 67, 80100 Joensuu. Pyydä, niin revin korttisi.
"""

SHELF = (
    Product(
        path="/kirja/suomen-kulkutiet.htm", name="Suomen kulkutiet, karttakirja 1931", price="85,00 euroa",
        stock="1 kpl, K3+",
        text="Puolinahkasidos, selkä kulunut, kartat ehjät. Entisen omistajan hiihtoreitit lyijykynällä, mikä nostaa "
        "hintaa.",
    ),
    Product(
        path="/kirja/marjakeittiot.htm", name="Emännän marjakeittiö 1954", price="18,00 euroa", stock="2 kpl, K3",
        text="Mehutahroja sivulla 41, joten resepti on hyvä.",
    ),
    Product(
        path="/kirja/uittomiehen-muistelmat.htm", name="Uittomiehen muistelmat, omakustanne", price="32,00 euroa",
        stock="1 kpl, K4", text="Painos 200. Tekijän omiste: \"Älä usko kaikkea.\"",
    ),
)  # fmt: skip


def shop(today: date) -> DemoShop:
    """The shop as it stands on that day."""
    started = years_before(today, 28, 5, 11)
    created = years_before(today, 23, 2, 24)
    holder = Holder(name=NAME, number=NUMBER, street="Niskakatu 67", postcode="80100", town="JOENSUU")
    entry = Registration(domain=DOMAIN, created=created, holder=holder, nameservers=SERVERS, years=5)
    brand = Brand(
        domain=DOMAIN,
        name="Antikvaari Kirjakontti",
        tagline="Vanhoja kirjoja, karttoja ja postikortteja",
        nav=(
            ("Luettelo", frames.START),
            ("Liike", "/liike.htm"),
            ("Yhteystiedot", "/yhteys.htm"),
            ("Tilausohjeet ja ehdot", "/tilaus.htm"),
            ("Tietosuoja", "/tietosuoja.htm"),
        ),
        footer="Antikvaari Kirjakontti Ky, Niskakatu 67, 80100 JOENSUU, Y-tunnus 9185631-3",
        colour="#5b3a1e",
        encoding="windows-1252",
    )
    leaves = (
        Leaf(path="/", title="Antikvaari Kirjakontti", body=HOME),
        Leaf(path=frames.MENU, title="Valikko", body=""),
        Leaf(path=frames.START, title="Luettelo", body=START),
        Leaf(path="/liike.htm", title="Liike", body=ABOUT.format(since=started.year, site=created.year)),
        Leaf(path="/yhteys.htm", title="Yhteystiedot", body=CONTACT),
        Leaf(path="/tilaus.htm", title="Tilausohjeet ja toimitusehdot", body=TERMS),
        Leaf(path="/tietosuoja.htm", title="Tietosuoja", body=PRIVACY),
    )
    row = company(
        NUMBER, NAME, registered=started, today=today, form="ky", line="47610", visiting=STORE,
        entries=("trade", "tax", "prepayment", "vat"),
    )  # fmt: skip
    return DemoShop(
        domain=DOMAIN,
        what="An honest second-hand bookshop with frames; its company holds the domain, its certificate ran out.",
        honest=True,
        expect=(Level.VERIFIED, Level.UNPROVEN),
        pages=build(brand, frames, leaves, SHELF, robots=""),
        addresses=(ADDRESS,),
        records=mail_zone(DOMAIN, ADDRESS, SERVERS),
        whois=whois_fi(entry, today),
        rdap=rdap_fi(entry),
        companies=(row,),
        odata=(odata_row(entry, today),),
        vies=vies(NUMBER, NAME, STORE),
        certificate="expired",
    )
