"""Przędzalnia Krosienko: an honest shop in Poland that prints its tax number alone, as most there do."""

from __future__ import annotations

from datetime import date

from trustcheck.demo.services import krs, white_list
from trustcheck.demo.shops.craft import modern
from trustcheck.demo.shops.craft.days import years_before
from trustcheck.demo.shops.craft.front import Brand, Leaf, Product, build
from trustcheck.demo.shops.craft.records import Registration, mail_zone, rdap_fi
from trustcheck.demo.world import DemoShop
from trustcheck.model import Level

DOMAIN = "przedzalnia-krosienko.pl"
ADDRESS = "185.253.212.33"
# NASK's layout; it shows no holder.
WHOIS = """
DOMAIN NAME:           {domain}
registrant type:       organization
nameservers:           {first}.
                       {second}.
created:               {created:%Y.%m.%d} 10:00:00
last modified:         {created:%Y.%m.%d} 10:00:00
renewal date:          {until}.{created:%m.%d} 10:00:00

no option

dnssec:                Unsigned

REGISTRAR:
Wzorowy Serwer Demo
ul. Serwerowa 1
99-999 Wzorówek
Polska/Poland

WHOIS database responses: https://dns.pl/en/whois
"""
SERVERS = ("ns1.wzorowyserwer.pl", "ns2.wzorowyserwer.pl")
NIP = "9999999976"
KRS = "0001999996"
NAME = "KROSIENKO SPÓŁKA Z OGRANICZONĄ ODPOWIEDZIALNOŚCIĄ"

HOME = """
Ręcznie farbowana wełna z małej przędzalni pod Wzorówkiem. Farbujemy w środy, wysyłamy w piątki.

!shelf

## Sklep przy przędzalni

Zapraszamy na ul. Tkacką 8 od wtorku do soboty w godzinach 10–17. Motek można u nas obejrzeć, dotknąć i odłożyć.
"""

ABOUT = """
Zaczynaliśmy w {since} roku od jednego garnka i dwóch owiec sąsiada. Dziś pracuje nas pięcioro, a owce mamy własne.
Wełnę pierzemy i przędziemy sami, barwimy ją łupinami cebuli, marzanną i tym, co wyrośnie za płotem.
"""

CONTACT = """
**Krosienko Sp. z o.o.**

ul. Tkacka 8, 99-999 Wzorówek

NIP: 999-999-99-76

Telefon [22 999 01 18](tel:+48229990118)

[sklep@przedzalnia-krosienko.pl](mailto:sklep@przedzalnia-krosienko.pl)

!form
"""

DELIVERY = """
Paczki nadajemy w piątki. Przesyłka kurierska kosztuje 15 zł, a przy zakupach powyżej 250 zł jest za darmo. Czas
dostawy: 2–4 dni robocze.

## Zwroty

Od umowy można odstąpić w ciągu 14 dni bez podania przyczyny. Towar prosimy odesłać na adres: Krosienko Sp. z o.o.,
ul. Tkacka 8, 99-999 Wzorówek.
"""

TERMS = """
Sprzedawcą jest Krosienko Sp. z o.o., ul. Tkacka 8, 99-999 Wzorówek, NIP 999-999-99-76.

Ceny są podane w złotych i zawierają podatek. Płacić można kartą, przelewem albo gotówką w sklepie. Umowa zostaje
zawarta, gdy potwierdzimy zamówienie e-mailem.

Na towar przysługuje ustawowa odpowiedzialność sprzedawcy. Reklamację prosimy wysłać na adres
sklep@przedzalnia-krosienko.pl; odpowiadamy w ciągu 14 dni.
"""

PRIVACY = """
Administratorem danych jest Krosienko Sp. z o.o. Przechowujemy imię, adres i zamówienia tak długo, jak wymagają tego
przepisy podatkowe. Skargę można złożyć do organu nadzorczego.
"""

SHELF = (
    Product(
        path="/produkt/welna-marzanna", name="Wełna czesankowa „Marzanna”, 100 g", price="49,00 zł", sku="KR-04",
        stock="W magazynie", text="Dwie nitki, 220 m. Czerwień z korzenia marzanny, każdy motek trochę inny.",
    ),
    Product(
        path="/produkt/welna-cebula", name="Wełna „Cebula”, 100 g", price="45,00 zł", sku="KR-07",
        stock="W magazynie", text="Złoto z łupin cebuli. Na czapki i skarpety.",
    ),
    Product(
        path="/produkt/wrzeciono", name="Wrzeciono bukowe", price="79,00 zł", sku="KR-21", stock="Na zamówienie",
        text="Toczone u stolarza z sąsiedniej wsi. Waży 38 g.",
    ),
)  # fmt: skip


def shop(today: date) -> DemoShop:
    """The shop as it stands on that day."""
    started = years_before(today, 12, 3, 5)
    brand = Brand(
        domain=DOMAIN,
        name="Przędzalnia Krosienko",
        tagline="Wełna farbowana ręcznie",
        language="pl",
        nav=(("Sklep", "/"), ("O nas", "/o-nas"), ("Kontakt", "/kontakt"), ("Dostawa i zwroty", "/dostawa")),
        footer=f"""Krosienko Sp. z o.o. · ul. Tkacka 8, 99-999 Wzorówek · NIP 999-999-99-76

[Regulamin](/regulamin) · [Polityka prywatności](/prywatnosc) · © {today.year}""",
        colour="#7a3b3f",
        currency="PLN",
        basket="/koszyk",
        buy="Do koszyka",
    )
    leaves = (
        Leaf(path="/", title="Wełna farbowana ręcznie", body=HOME),
        Leaf(path="/o-nas", title="O nas", body=ABOUT.format(since=started.year)),
        Leaf(path="/kontakt", title="Kontakt", body=CONTACT),
        Leaf(path="/dostawa", title="Dostawa i zwroty", body=DELIVERY),
        Leaf(path="/regulamin", title="Regulamin", body=TERMS),
        Leaf(path="/prywatnosc", title="Polityka prywatności", body=PRIVACY),
        Leaf(path="/koszyk", title="Koszyk", body="Koszyk jest pusty. [Do sklepu](/)"),
    )
    extract = krs.extract(
        KRS, NIP, NAME, "UL. TKACKA", "8", "99-999", "WZORÓWEK", adresStronyInternetowej="WWW.PRZEDZALNIA-KROSIENKO.PL"
    )
    return DemoShop(
        domain=DOMAIN,
        what="Honest and Polish: its tax number leads to the court register, which has this website for the company.",
        honest=True,
        expect=(Level.VERIFIED,),
        pages=build(brand, modern, leaves, SHELF, robots="Disallow: /koszyk"),
        addresses=(ADDRESS,),
        records=mail_zone(DOMAIN, ADDRESS, SERVERS),
        whois=WHOIS.format(domain=DOMAIN, first=SERVERS[0], second=SERVERS[1], created=started, until=today.year + 1),
        rdap=rdap_fi(Registration(domain=DOMAIN, created=started, nameservers=SERVERS)),
        outside={
            "white_list": (white_list.subject(NIP, NAME, KRS, "TKACKA 8, 99-999 WZORÓWEK"),),
            "krs": (extract,),
        },
    )
