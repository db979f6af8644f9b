"""Levná zahradní technika: a Czech shop with the name, number and seat of a joinery that has a site of its own."""

from __future__ import annotations

from datetime import date

from trustcheck.demo.services import ares, wikidata
from trustcheck.demo.services.ct import certificate
from trustcheck.demo.shops.craft import registries, woo
from trustcheck.demo.shops.craft.days import days_before
from trustcheck.demo.shops.craft.front import Brand, Leaf, Product, build
from trustcheck.demo.shops.craft.records import Registration, mail_zone
from trustcheck.demo.world import DemoShop
from trustcheck.model import Level

DOMAIN = "levna-zahradni-technika.cz"
ADDRESS = "91.200.43.177"
SERVERS = ("ns1.aurinkohosti-dns.com", "ns2.aurinkohosti-dns.com")
MAIL = "objednavky@levna-zahradni-technika.cz"
VICTIM = "Truhlářství Habrovský s.r.o."
NUMBER = "99907313"  # right by its check digit, and not given out

HOME = """
**Výprodej skladu: robotické sekačky, pily a elektrocentrály až o 60 % levněji.** Doprava zdarma po celé republice.

!shelf

## Proč nakoupit u nás?

- Český prodejce s vlastním skladem
- Prodloužená záruka 36 měsíců
- Zboží skladem, expedujeme do 24 hodin
- Při platbě předem sleva 5 %
"""

ABOUT = """
Společnost Truhlářství Habrovský s.r.o. působí na českém trhu řadu let. Kromě své hlavní činnosti se věnujeme prodeji
zahradní techniky předních světových značek. Díky přímým dodávkám od výrobců vám můžeme nabídnout ceny, které jinde
nenajdete.
"""

CONTACT = """
## Provozovatel

Truhlářství Habrovský s.r.o.

Hoblinová 318/7, 586 01 Jihlava

IČO: 99907313

Zapsáno v obchodním rejstříku. Nejsme plátci DPH.

E-mail: [{mail}](mailto:{mail})

Osobní odběr není z provozních důvodů možný.

!form
"""

PAYMENT = """
## Platba

Přijímáme platbu předem na účet. Platba kartou a dobírka jsou dočasně nedostupné. Po objednávce vám zašleme zálohovou
fakturu se splatností dva dny, potom rezervace propadá. Účet je z technických důvodů veden u zahraniční banky.

## Doprava

Zboží odesíláme po připsání platby. Dodací lhůta je 3–7 pracovních dnů. Doprava je zdarma.
"""

TERMS = """
Tyto obchodní podmínky upravují prodej v internetovém obchodě společnosti Truhlářství Habrovský s.r.o., IČO 99907313,
se sídlem Hoblinová 318/7, 586 01 Jihlava. Odesláním objednávky kupující s podmínkami souhlasí.

Kupující může od smlouvy odstoupit do 14 dnů od převzetí zboží. Odstoupení zasílá na adresu {mail}; adresu pro vrácení
zboží sdělíme obratem. Práva z vadného plnění se řídí občanským zákoníkem.

K mimosoudnímu řešení sporů je příslušná Česká obchodní inspekce.
"""

PRIVACY = """
Správcem osobních údajů je Truhlářství Habrovský s.r.o., IČO 99907313. Údaje zpracováváme za účelem vyřízení
objednávky po dobu stanovenou zákonem. Své dotazy posílejte na {mail}. Stížnost můžete podat u Úřadu pro ochranu
osobních údajů.
"""

SHELF = (
    Product(
        path="/produkt/roboticka-sekacka-rs1200/", name="Robotická sekačka RS 1200 bez drátu", price="9 990 Kč",
        was="24 990 Kč", sku="ZT-1200", stock="Skladem", text="Do 1 200 m². GPS, dešťový senzor, svah 36 %.",
    ),
    Product(
        path="/produkt/elektrocentrala-invertor-35/", name="Invertorová elektrocentrála 3,5 kW", price="6 490 Kč",
        was="15 990 Kč", sku="ZT-3500", stock="Skladem", text="Tichý chod 58 dB, dvě zásuvky. Nové zboží.",
    ),
    Product(
        path="/produkt/aku-pila-40/", name="Akumulátorová pila 40 V, lišta 35 cm", price="2 990 Kč", was="7 490 Kč",
        sku="ZT-0040", stock="Poslední kusy", text="Bezuhlíkový motor, dva akumulátory a nabíječka v balení.",
    ),
)  # fmt: skip


def shop(today: date) -> DemoShop:
    """The shop as it stands on that day."""
    taken = days_before(today, 39)
    entry = Registration(domain=DOMAIN, created=taken, nameservers=SERVERS, registrar="REG-DEMO")
    brand = Brand(
        domain=DOMAIN,
        name="Levná zahradní technika",
        tagline="Zahradní technika ze skladu",
        language="cs",
        nav=(
            ("E-shop", "/"), ("O nás", "/o-nas/"), ("Doprava a platba", "/doprava-a-platba/"), ("Kontakt", "/kontakt/"),
        ),
        footer=f"""Truhlářství Habrovský s.r.o. · IČO 99907313 · Hoblinová 318/7, 586 01 Jihlava

[Obchodní podmínky](/obchodni-podminky/) · [Ochrana osobních údajů](/ochrana-udaju/) · © {today.year}""",
        colour="#2e7d32",
        announcement="VÝPRODEJ SKLADU: slevy až 60 % jen do neděle",
        basket="/kosik/",
        buy="Do košíku",
        currency="CZK",
    )  # fmt: skip
    leaves = (
        Leaf(path="/", title="Zahradní technika za skladové ceny", body=HOME),
        Leaf(path="/o-nas/", title="O nás", body=ABOUT),
        Leaf(path="/kontakt/", title="Kontakt", body=CONTACT.format(mail=MAIL)),
        Leaf(path="/doprava-a-platba/", title="Doprava a platba", body=PAYMENT),
        Leaf(path="/obchodni-podminky/", title="Obchodní podmínky", body=TERMS.format(mail=MAIL)),
        Leaf(path="/ochrana-udaju/", title="Ochrana osobních údajů", body=PRIVACY.format(mail=MAIL)),
        Leaf(path="/kosik/", title="Košík", body="Váš košík je prázdný. [Zpět do obchodu](/)"),
    )
    victim = ares.subject(
        NUMBER, VICTIM, "Hoblinová", 318, 7, 58601, "Jihlava", datumVzniku="2009-05-18", czNace=["16230"], dic=None,
        seznamRegistraci=ares.states(Dph="NEEXISTUJICI"),
    )  # fmt: skip
    site = wikidata.item(
        "Q99000417", "Truhlářství Habrovský", "https://www.truhlarstvi-habrovsky.cz", "2018-02-11", P4156=NUMBER
    )
    return DemoShop(
        domain=DOMAIN,
        what="Copies name, number and seat of a Czech joinery that has another site; a name of six weeks, machines at "
        "less than half their price, money in advance to a foreign account.",
        honest=False,
        expect=(Level.UNPROVEN, Level.WARNING),
        pages=build(brand, woo, leaves, SHELF, robots="Disallow: /kosik/"),
        addresses=(ADDRESS,),
        records=mail_zone(DOMAIN, ADDRESS, SERVERS),
        whois=registries.whois(entry, today),
        rdap=registries.rdap(entry, today),
        outside={"ares": (victim,), "wikidata": (site,), "ct": (certificate(DOMAIN, taken),)},
    )
