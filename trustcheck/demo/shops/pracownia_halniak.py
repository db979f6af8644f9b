"""Pracownia Halniak: "a family workshop under the Tatras since 1987" that forwards parcels for a firm in Hong Kong."""

from __future__ import annotations

from datetime import date

from trustcheck.demo.services import nominatim
from trustcheck.demo.services.ct import certificate
from trustcheck.demo.shops.craft import liquid
from trustcheck.demo.shops.craft.days import days_before
from trustcheck.demo.shops.craft.front import Brand, Leaf, Product, build
from trustcheck.demo.shops.craft.records import Registration, mail_zone, rdap_fi
from trustcheck.demo.shops.krosienko import WHOIS
from trustcheck.demo.world import DemoShop
from trustcheck.model import Level

DOMAIN = "pracownia-halniak.pl"
ADDRESS = "23.227.73.14"
SERVERS = ("ns1.globalparcel-dns.com", "ns2.globalparcel-dns.com")
MAIL = "pomoc@pracownia-halniak.pl"
SELLER = "Brightparcel Trading Limited"

HOME = """
## Rodzinna pracownia pod Tatrami

Od 1987 roku szyjemy kapcie, torby i kożuszki tak, jak uczył nas dziadek Jędrzej: powoli, ręcznie i z sercem. Każda para
przechodzi przez nasze ręce, zanim trafi do Ciebie. **Jesienna promocja: druga para za pół ceny.**

!shelf

## Co mówią klienci

> Ciepłe, mięciutkie i czuć, że szyte z miłością. Warto wspierać polskie rzemiosło!
> – Halina, Kielce

> Kupiłam mamie na imieniny, nie chce ich zdejmować.
> – Bożena, Toruń

- Polska rodzinna pracownia
- Darmowa dostawa od 149 zł
- 30 dni na zwrot
"""

ABOUT = """
Wszystko zaczęło się w 1987 roku w drewnianej chałupie pod Giewontem. Dziadek Jędrzej wyprawiał skóry, babcia Hanka
szyła z nich pierwsze kapcie. Dziś pracownię prowadzimy my, Wojtek i Kasia, a przy oknie siedzi już najmłodsza, Zosia, i
uczy się nawlekać igłę.

Nie jesteśmy fabryką. Jesteśmy rodziną. Dziękujemy, że wybierasz to, co prawdziwe.

Wojtek, Kasia i Zosia
"""

CONTACT = """
Napisz do nas, odpowiadamy w ciągu 24 godzin od poniedziałku do piątku.

**Pracownia Halniak**

Zakopane, Polska

[{mail}](mailto:{mail})

!form
"""

DELIVERY = """
## Czas dostawy

Każde zamówienie przygotowujemy indywidualnie. Realizacja trwa 2–4 dni robocze, a dostawa 10–18 dni roboczych.
Zamówienie może dotrzeć w kilku paczkach.

## Koszty

Od 149 zł wysyłka jest darmowa, poniżej kosztuje 19 zł. Ewentualne opłaty celne i importowe pokrywa kupujący.

## Zwroty

Masz 30 dni na zwrot. Napisz najpierw na {mail}, a podamy adres magazynu. Koszt odesłania ponosi klient, paczki bez
numeru zgłoszenia nie będą przyjęte. Zamiast zwrotu możemy zaproponować 25% rabatu i zatrzymanie produktu.
"""

TERMS = """
## Postanowienia ogólne

Stronę prowadzi {seller}. Określenia „my” i „nasz” odnoszą się do {seller}. Składając zamówienie, akceptujesz ten
regulamin.

## Produkty

Rozmiary podano w numeracji azjatyckiej, zalecamy wybór o jeden rozmiar większego. Kolory mogą się różnić od zdjęć.

## Prawo właściwe

Regulamin podlega prawu Hongkongu.

## Dane

{seller}, Flat B, 9/F, Lucky Harvest Building, Mong Kok, Kowloon, Hong Kong
"""

PRIVACY = """
Zbieramy imię, adres i e-mail, żeby zrealizować zamówienie, i przekazujemy je dostawcom oraz partnerom logistycznym,
także poza Europejskim Obszarem Gospodarczym. Pytania: {mail}.
"""

SHELF = (
    Product(
        path="/products/kapcie-goralskie", name="Kapcie góralskie „Jędrzej”", price="119,00 zł", was="238,00 zł",
        sku="PH-01", stock="Zostało 8 par",
        text="Ciepłe kapcie z futerkiem i antypoślizgową podeszwą. Materiał: poliester, EVA. Pielęgnacja: na sucho.",
    ),
    Product(
        path="/products/torba-hanka", name="Torba na ramię „Hanka”", price="189,00 zł", was="378,00 zł", sku="PH-02",
        stock="Zostały 5 sztuk",
        text="Pojemna torba w stylu vintage z miękkiej ekoskóry. Trzy kieszenie, pasek regulowany.",
    ),
    Product(
        path="/products/kozuszek-zosia", name="Kożuszek „Zosia”", price="249,00 zł", was="498,00 zł", sku="PH-03",
        stock="Zostały 3 sztuki",
        text="Krótki kożuszek z kapturem. Lekki i ciepły. Tabela rozmiarów pod zdjęciem.",
    ),
)  # fmt: skip


def shop(today: date) -> DemoShop:
    """The shop as it stands on that day."""
    created = days_before(today, 152)
    entry = Registration(domain=DOMAIN, created=created, nameservers=SERVERS, registrar="Wzorowy Serwer Demo")
    brand = Brand(
        domain=DOMAIN,
        name="Pracownia Halniak",
        tagline="Rękodzieło spod Tatr od 1987 roku",
        language="pl",
        nav=(
            ("Sklep", "/"),
            ("Nasza historia", "/pages/historia"),
            ("Dostawa i zwroty", "/pages/dostawa"),
            ("Kontakt", "/pages/kontakt"),
        ),
        footer=f"""**Pracownia Halniak** · Zakopane · Od 1987 roku

[Regulamin](/policies/regulamin) · [Prywatność](/policies/prywatnosc) · © {today.year}""",
        colour="#6a3f22",
        currency="PLN",
        announcement="Druga para za pół ceny · Darmowa dostawa od 149 zł",
        basket="/cart",
        buy="Dodaj do koszyka",
    )
    leaves = (
        Leaf(path="/", title="Ciepło z gór", body=HOME),
        Leaf(path="/pages/historia", title="Nasza historia", body=ABOUT),
        Leaf(path="/pages/kontakt", title="Kontakt", body=CONTACT.format(mail=MAIL)),
        Leaf(path="/pages/dostawa", title="Dostawa i zwroty", body=DELIVERY.format(mail=MAIL)),
        Leaf(path="/policies/regulamin", title="Regulamin", body=TERMS.format(seller=SELLER)),
        Leaf(path="/policies/prywatnosc", title="Polityka prywatności", body=PRIVACY.format(mail=MAIL)),
        Leaf(path="/cart", title="Koszyk", body="Koszyk jest pusty. [Wróć do sklepu](/)"),
    )
    whois = WHOIS.format(domain=DOMAIN, first=SERVERS[0], second=SERVERS[1], created=created, until=created.year + 1)
    return DemoShop(
        domain=DOMAIN,
        what="Poses as a mountain family's workshop since 1987, on a domain of five months; its terms name a firm in "
        "Hong Kong, parcels take weeks, duty is the buyer's. Parcels do come, so caution would do as well.",
        honest=False,
        expect=(Level.WARNING, Level.UNPROVEN),
        pages=build(brand, liquid, leaves, SHELF, robots="Disallow: /cart\nDisallow: /checkouts"),
        addresses=(ADDRESS,),
        records=mail_zone(DOMAIN, ADDRESS, SERVERS),
        whois=whois.replace("registrant type:       organization", "registrant type:       individual"),
        rdap=rdap_fi(entry),
        outside={
            "nominatim": (nominatim.town("Zakopane", (49.2992, 19.9496), "PL", "town"),),
            "ct": (certificate(DOMAIN, days_before(today, 151)),),
        },
    )
