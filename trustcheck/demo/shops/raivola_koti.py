"""Raivola Koti: the television test; two hours of experts' work, and every text, number and address in order."""

from __future__ import annotations

from datetime import date

from trustcheck.demo.services import nominatim
from trustcheck.demo.services.ct import certificate
from trustcheck.demo.shops.craft import legal_fi, modern
from trustcheck.demo.shops.craft.days import days_before, years_before
from trustcheck.demo.shops.craft.front import Brand, Leaf, Product, build
from trustcheck.demo.shops.craft.records import Registration, mail_zone, rdap_com, whois_com
from trustcheck.demo.shops.craft.registers import Place, company, vat, vies
from trustcheck.demo.shops.craft.seller import Seller
from trustcheck.demo.world import DemoShop
from trustcheck.model import Level

DOMAIN = "raivolakoti.com"
ADDRESS = "138.201.77.164"
SERVERS = ("ns1.pilvisatama-dns.com", "ns2.pilvisatama-dns.com")
VICTIM = "Raivolan Kodintekstiilit Oy"
NUMBER = "9783628-4"
OFFICE = Place(street="Vuoksenkulma", number="38", postcode="15110", town="Lahti")
HERE = nominatim.of(OFFICE.town, OFFICE.postcode, "FI")
SELLER = Seller(
    name=VICTIM, number=NUMBER, vat=vat(NUMBER), street="Vuoksenkulma 38", postcode="15110", town="Lahti",
    email="asiakaspalvelu@raivolakoti.com", phone="03 555 0163", free_over="90 €",
    payment="verkkopankki, korttimaksu, MobilePay ja lasku",
)  # fmt: skip

HOME = """
Pellava hengittää, pehmenee ja kestää. Raivola Koti valikoi vuodevaatteet, pyyhkeet ja kattauksen, joiden kanssa eletään
vuosia eikä sesonkia.

!shelf

## Ostaminen on helppoa

Toimitamme tilauksen 2–4 arkipäivässä, ja palautusaikaa on 14 päivää. Asiakaspalvelumme vastaa arkisin kello 9–16.
"""

ABOUT = """
Raivola Koti on Raivolan Kodintekstiilit Oy:n verkkokauppa. Yhtiö on toiminut Lahdessa vuodesta {since} ja tehnyt
tähän asti töitä lähinnä hotelleille ja mökkivuokraajille. Nyt samat laadut saa myös kotiin.

## Mistä tuotteet tulevat

Pellava kudotaan Liettuassa ja ommellaan Virossa. Frotee tulee Portugalista. Kerromme valmistajan jokaisen tuotteen
kohdalla.

## Myymälä

Myymme vain verkossa. Toimistollamme ei ole asiakaspalvelua, mutta palautukset voi lähettää sinne.
"""

CONTACT = """
## Asiakaspalvelu

[asiakaspalvelu@raivolakoti.com](mailto:asiakaspalvelu@raivolakoti.com)

Puh. [03 555 0163](tel:+35835550163), ma–pe 9–16

## Yritys

Raivolan Kodintekstiilit Oy

Vuoksenkulma 38, 15110 Lahti

Y-tunnus 9783628-4, ALV-numero FI97836284

!form
"""

WITHDRAWAL = """
Voit peruuttaa tilauksesi 14 päivän kuluessa siitä, kun sait viimeisen tuotteen. Lähetä meille tämä lomake tai
vapaamuotoinen viesti.

- Vastaanottaja: Raivolan Kodintekstiilit Oy, Vuoksenkulma 38, 15110 Lahti, asiakaspalvelu@raivolakoti.com
- Ilmoitan, että haluan peruuttaa tekemäni sopimuksen, joka koskee seuraavia tuotteita
- Tilauspäivä ja vastaanottopäivä
- Kuluttajan nimi, osoite ja allekirjoitus (jos lomake täytetään paperilla)
- Päiväys

Vahvistamme peruutuksen sähköpostilla viimeistään seuraavana arkipäivänä.
"""

SHELF = (
    Product(
        path="/tuotteet/pussilakana-pellava", name="Pussilakana, pesty pellava", price="118,00 €", sku="RK-101",
        text="""Kivipesty pellava, 150 × 210 cm. Piilonapitus jalkopäässä.

- 100 % pellavaa, 165 g/m²
- Konepesu 60 °C
- Värit: luonnonvalkoinen, savi, meri

**Valmistaja:** UAB Lininis Rytas, Kaunas, Liettua, info@lininisrytas.example""",
    ),
    Product(
        path="/tuotteet/kylpypyyhe", name="Kylpypyyhe, frotee", price="32,00 €", sku="RK-204",
        text="Tiivis 550 g/m² puuvillafrotee, 70 × 140 cm. Kuivuu nopeasti, ei nukkaa toisen pesun jälkeen.",
    ),
    Product(
        path="/tuotteet/poytaliina", name="Pöytäliina, kuositon pellava", price="74,00 €", was="86,00 €", sku="RK-310",
        text="150 × 250 cm, kapea päärme. Alin hinta 30 viime päivän aikana 86,00 €.",
    ),
    Product(
        path="/tuotteet/tyynyliina", name="Tyynyliina, pesty pellava, 2 kpl", price="49,00 €", sku="RK-112",
        text="50 × 60 cm, kirjekuorisuu. Sopii pussilakanan sävyihin.",
    ),
)  # fmt: skip


def _brand(today: date) -> Brand:
    return Brand(
        domain=DOMAIN,
        name="Raivola Koti",
        tagline="Kodintekstiilejä pitkään käyttöön",
        nav=(
            ("Kauppa", "/"),
            ("Meistä", "/meista"),
            ("Toimitus ja palautus", "/toimitus"),
            ("Yhteystiedot", "/yhteystiedot"),
        ),
        footer=f"""Raivolan Kodintekstiilit Oy · Y-tunnus 9783628-4 · Vuoksenkulma 38, 15110 Lahti

[03 555 0163](tel:+35835550163) · [asiakaspalvelu@raivolakoti.com](mailto:asiakaspalvelu@raivolakoti.com)

[Toimitusehdot](/toimitusehdot) · [Peruuttamislomake](/peruutus) · [Tietosuoja](/tietosuoja) · © {today.year}""",
        colour="#5f6f73",
        basket="/ostoskori",
        organisation={
            "@type": "OnlineStore", "name": "Raivola Koti", "legalName": VICTIM, "taxID": NUMBER, "vatID": vat(NUMBER),
            "telephone": "+35835550163", "email": "asiakaspalvelu@raivolakoti.com", "url": f"https://{DOMAIN}/",
            "address": {
                "@type": "PostalAddress", "streetAddress": "Vuoksenkulma 38", "postalCode": "15110",
                "addressLocality": "Lahti", "addressCountry": "FI",
            },
        },
    )  # fmt: skip


def shop(today: date) -> DemoShop:
    """The shop as it stands on that day."""
    started = years_before(today, 13, 5, 6)
    entry = Registration(
        domain=DOMAIN, created=days_before(today, 19), nameservers=SERVERS,
        registrar="Harbourname Registrar Ltd", registrar_site="www.harbourname-registrar.com",
    )  # fmt: skip
    leaves = (
        Leaf(path="/", title="Pellavaa arkeen", body=HOME),
        Leaf(path="/meista", title="Meistä", body=ABOUT.format(since=started.year)),
        Leaf(path="/yhteystiedot", title="Yhteystiedot", body=CONTACT),
        Leaf(path="/toimitus", title="Toimitus ja palautus", body=legal_fi.delivery(SELLER)),
        Leaf(path="/toimitusehdot", title="Toimitusehdot", body=legal_fi.terms(SELLER)),
        Leaf(path="/peruutus", title="Peruuttamislomake", body=WITHDRAWAL),
        Leaf(path="/tietosuoja", title="Tietosuojaseloste", body=legal_fi.privacy(SELLER)),
        Leaf(path="/ostoskori", title="Ostoskori", body="Ostoskori on tyhjä. [Kauppaan](/)"),
    )
    return DemoShop(
        domain=DOMAIN,
        what="The television test: flawless texts and policies, own mail, and the true number, name and address of a "
        "firm that has no website and knows nothing of this; nobody outside ties this domain of three weeks to it.",
        honest=False,
        expect=(Level.UNPROVEN, Level.WARNING),
        pages=build(_brand(today), modern, leaves, SHELF, robots="Disallow: /ostoskori"),
        addresses=(ADDRESS,),
        records=mail_zone(DOMAIN, ADDRESS, SERVERS),
        whois=whois_com(entry, today),
        rdap=rdap_com(entry, today),
        companies=(company(NUMBER, VICTIM, registered=started, today=today, line="47510", visiting=OFFICE),),
        vies=vies(NUMBER, VICTIM, OFFICE),
        outside={
            "nominatim": (
                nominatim.house(OFFICE.street, OFFICE.number, (60.9853, 25.6571), HERE),
                nominatim.town(OFFICE.town, (60.9827, 25.6612), "FI"),
            ),
            "ct": (certificate(DOMAIN, days_before(today, 18)),),
        },
    )
