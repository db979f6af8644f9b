"""Saippuapihka: a soap maker's own name on a shop platform, which also holds the name for its tenant."""

from __future__ import annotations

from datetime import date

from trustcheck.demo.services import nominatim
from trustcheck.demo.services.ct import certificate
from trustcheck.demo.shops.craft import legal_fi, liquid
from trustcheck.demo.shops.craft.days import years_before
from trustcheck.demo.shops.craft.front import Brand, Leaf, Product, build
from trustcheck.demo.shops.craft.records import Holder, Registration, mail_zone, odata_row, rdap_fi, whois_fi
from trustcheck.demo.shops.craft.registers import Place, company, vat, vies
from trustcheck.demo.shops.craft.seller import Seller
from trustcheck.demo.world import DemoShop
from trustcheck.model import Level

DOMAIN = "saippuapihka.fi"
ADDRESS = "95.216.41.7"
SERVERS = ("ns1.kauppatolppa-dns.fi", "ns2.kauppatolppa-dns.fi")
NAME = "Saippuapihka Ky"
NUMBER = "9667463-1"
PLATFORM = "Kauppatolppa Oy"
PLATFORM_NUMBER = "9615503-0"
COTTAGE = Place(street="Pihkapolku", number="21", postcode="80100", town="Joensuu")
HERE = nominatim.of(COTTAGE.town, COTTAGE.postcode, "FI")
OFFICE = Place(street="Alustakatu", number="76", postcode="33100", town="Tampere")
SELLER = Seller(
    name=NAME, number=NUMBER, vat=vat(NUMBER), street="Pihkapolku 21", postcode="80100", town="Joensuu",
    email="saippuapihka@gmail.com", phone="013 555 0124", days="3–5 arkipäivää", fee="6,90 €", free_over="60 €",
    payment="korttimaksu, verkkopankki ja MobilePay", carriers="Posti ja Matkahuolto",
)  # fmt: skip

HOME = """
Palasaippuaa kuusenpihkasta, tervasta ja pihan yrteistä. Keitämme sunnuntaisin, leikkaamme maanantaina ja annamme
saippuan kuivua kuusi viikkoa. Kiireinen saippua sulaa käsiin.

!shelf

## Missä meitä näkee

Joensuun torilla kesäkuusta syyskuuhun perjantaisin ja Valamon joulumyyjäisissä. Muuten myymme vain täällä verkossa.
"""

ABOUT = """
Saippuapihkassa on kaksi ihmistä ja yksi kattila. Aloitimme vuonna {since}, kun metsuri toi ämpärillisen pihkaa ja
kysyi, mitä sillä tekisi. Ensimmäinen erä tuoksui katonharjalta. Toinen meni jo kaupaksi.

Meillä ei ole myymälää, koska keittiö on kotona ja postilaatikko pihatien päässä.
"""

CONTACT = """
**Saippuapihka Ky**

Y-tunnus 9667463-1

Pihkapolku 21, 80100 Joensuu

Puh. [013 555 0124](tel:+358135550124), parhaiten iltapäivällä

[saippuapihka@gmail.com](mailto:saippuapihka@gmail.com)

!form
"""

PLATFORM_PAGE = """
Verkkokauppamme toimii vuokratulla alustalla, jonka tarjoaa {platform} (y-tunnus {number}), Alustakatu 76, 33100
Tampere. Alusta pitää yllä palvelimia ja on rekisteröinyt verkko-osoitteen saippuapihka.fi puolestamme. {platform} ei
ole kaupan osapuoli: tuotteet myy, pakkaa ja lähettää Saippuapihka Ky.

## Henkilötiedot alustalla

{platform} käsittelee tilaustietoja toimeksiannostamme. Palvelimet ovat Suomessa. Pyynnöt voi lähettää meille, hoidamme
ne alustan kanssa.
"""

SHELF = (
    Product(
        path="/tuotteet/pihkasaippua", name="Kuusenpihkasaippua 95 g", price="7,90 €", sku="SP-01",
        text="""Oliiviöljyä, rypsiöljyä, kookosöljyä ja 8 % kuusenpihkaa. Tuoksuu metsältä eikä metsänraikkaalta.

**Valmistaja:** Saippuapihka Ky, Pihkapolku 21, 80100 Joensuu, saippuapihka@gmail.com""",
    ),
    Product(
        path="/tuotteet/tervashampoopala", name="Tervashampoopala 80 g", price="9,50 €", sku="SP-04",
        text="Hautatervaa Kainuusta. Vaahtoaa niukasti, pesee silti. Tuoksu lähtee hiuksista puolessa tunnissa.",
    ),
    Product(
        path="/tuotteet/saunasetti", name="Saunasetti rasiassa", price="24,00 €", sku="SP-11", stock="12 jäljellä",
        text="Kaksi palaa, pellavainen pesukinnas ja haavan alusta, joka saa kastua.",
    ),
)  # fmt: skip


def _brand(today: date) -> Brand:
    return Brand(
        domain=DOMAIN,
        name="Saippuapihka",
        tagline="Palasaippuaa kuusenpihkasta",
        nav=(("Saippuat", "/"), ("Meistä", "/sivut/meista"), ("Yhteystiedot", "/sivut/yhteystiedot")),
        footer=f"""Saippuapihka Ky · Y-tunnus 9667463-1 · Pihkapolku 21, 80100 Joensuu

[Toimitus ja palautus](/sivut/toimitus) · [Toimitusehdot](/sivut/toimitusehdot) · [Tietosuoja](/sivut/tietosuoja)

Verkkokaupan alusta: [Kauppatolppa](/sivut/alusta) · © {today.year}""",
        colour="#4b5d3a",
        basket="/kori",
    )


def shop(today: date) -> DemoShop:
    """The shop as it stands on that day."""
    started = years_before(today, 3, 4, 8)
    holder = Holder(name=PLATFORM, number=PLATFORM_NUMBER, street="Alustakatu 76", postcode="33100", town="TAMPERE")
    entry = Registration(domain=DOMAIN, created=years_before(today, 3, 5, 2), holder=holder, nameservers=SERVERS)
    terms = legal_fi.easy_terms(SELLER)
    platform = PLATFORM_PAGE.format(platform=PLATFORM, number=PLATFORM_NUMBER)
    leaves = (
        Leaf(path="/", title="Saippuaa pihkasta", body=HOME),
        Leaf(path="/sivut/meista", title="Meistä", body=ABOUT.format(since=started.year)),
        Leaf(path="/sivut/yhteystiedot", title="Yhteystiedot", body=CONTACT),
        Leaf(path="/sivut/toimitus", title="Toimitus ja palautus", body=legal_fi.delivery(SELLER)),
        Leaf(path="/sivut/toimitusehdot", title="Toimitusehdot", body=terms),
        Leaf(path="/sivut/tietosuoja", title="Tietosuoja", body=legal_fi.privacy(SELLER)),
        Leaf(path="/sivut/alusta", title="Kaupan alusta", body=platform),
        Leaf(path="/kori", title="Kori", body="Kori on tyhjä. [Takaisin saippuoihin](/)"),
    )
    own = company(
        NUMBER, NAME, registered=started, today=today, form="ky", visiting=COTTAGE, website="www.saippuapihka.fi",
        entries=("trade", "tax", "prepayment", "vat"),
    )  # fmt: skip
    landlord = company(
        PLATFORM_NUMBER, PLATFORM, registered=years_before(today, 13, 9, 17), today=today, line="62010",
        visiting=OFFICE, website="www.kauppatolppa-palvelut.fi",
    )  # fmt: skip
    return DemoShop(
        domain=DOMAIN,
        what="Honest: the platform under the shop holds the .fi name, and says so, but the company register has this "
        "very site for the soap maker's own company.",
        honest=True,
        expect=(Level.VERIFIED, Level.UNPROVEN),
        pages=build(_brand(today), liquid, leaves, SHELF, robots="Disallow: /kori"),
        addresses=(ADDRESS,),
        records=mail_zone(DOMAIN, ADDRESS, SERVERS, mail=False),
        whois=whois_fi(entry, today),
        rdap=rdap_fi(entry),
        companies=(own, landlord),
        odata=(odata_row(entry, today),),
        vies={**vies(NUMBER, NAME, COTTAGE), **vies(PLATFORM_NUMBER, PLATFORM, OFFICE)},
        outside={
            "ct": (certificate(DOMAIN, years_before(today, 3, 5, 3)),),
            "nominatim": (nominatim.house(COTTAGE.street, COTTAGE.number, (62.6113, 29.7421), HERE),),
        },
    )
