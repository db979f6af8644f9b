"""Vltavská těsnění: an honest Czech maker of gaskets that sells to firms only and tells prices when asked."""

from __future__ import annotations

from datetime import date
from typing import Any

from trustcheck.demo.services import ares, nominatim
from trustcheck.demo.services.ct import certificate
from trustcheck.demo.shops.craft import builder
from trustcheck.demo.shops.craft.days import years_before
from trustcheck.demo.shops.craft.front import Brand, Leaf, Product, build
from trustcheck.demo.shops.craft.records import mail_zone
from trustcheck.demo.world import DemoShop
from trustcheck.model import Level

DOMAIN = "vltavska-tesneni.cz"
ADDRESS = "81.95.96.44"
SERVERS = ("ns1.jmenozahrad.cz", "ns2.jmenozahrad.cz")
NAME = "Vltavská těsnění s.r.o."
NUMBER = "89999738"  # right by its check digit; no number of that range is given out
STREET, HOUSE, ALONG, POSTCODE, TOWN = "Grafitová", 812, 14, 37001, "České Budějovice"
HERE = nominatim.of(TOWN, str(POSTCODE), "CZ")
WHOIS = """%  (c) 2006-2026 CZ.NIC, z.s.p.o.

domain:       {domain}
registrant:   VLTAVSKATESNENI
registrar:    REG-JMENOZAHRAD
registered:   {created:%d.%m.%Y} 10:12:00
changed:      {created:%d.%m.%Y} 10:12:00
expire:       {created:%d.%m}.{year}

contact:      VLTAVSKATESNENI
org:          {name}
name:         {name}
address:      Grafitová 812/14, České Budějovice, 37001, CZ
"""

HOME = """
Ploché a profilové těsnění pro čerpadla, výměníky a kotle. Sekáme, řežeme vodou a lisujeme podle výkresu nebo podle
starého kusu, který nám pošlete v obálce.

!shelf

## Ceny na poptávku

Dodáváme výhradně firmám a živnostníkům. Cena závisí na materiálu, tloušťce a počtu kusů, proto ji na webu nenajdete.
[Pošlete poptávku](/poptavka), nabídku máte do druhého pracovního dne.
"""

ABOUT = """
Firma vznikla v roce {since} z údržbářské dílny papírny. Dnes je nás čtrnáct a vodní paprsek už máme druhý. Materiály
nakupujeme od evropských výrobců a ke každé dodávce přikládáme atest 3.1.

## Provozovna

Grafitová 812/14, České Budějovice. Osobní odběr po domluvě, pondělí až pátek 6.30–14.30.
"""

CONTACT = """
**Vltavská těsnění s.r.o.**

Grafitová 812/14, 370 01 České Budějovice

IČO: 89999738

DIČ: CZ89999738

Společnost je zapsána v obchodním rejstříku vedeném Krajským soudem v Českých Budějovicích, oddíl C, vložka 99741.

Obchod: [obchod@vltavska-tesneni.cz](mailto:obchod@vltavska-tesneni.cz)

Reklamace: [kvalita@vltavska-tesneni.cz](mailto:kvalita@vltavska-tesneni.cz)
"""

INQUIRY = """
Napište materiál nebo médium, teplotu, tlak, rozměr a počet kusů. Když nevíte, pošlete fotku s metrem vedle.

!form

Uveďte prosím IČO, bez něj nabídku nevystavíme.
"""

TERMS = """
## Prodávající

Vltavská těsnění s.r.o., IČO 89999738, se sídlem Grafitová 812/14, 370 01 České Budějovice.

## Kdo u nás nakupuje

Prodáváme jen podnikatelům. Ustanovení o spotřebitelských smlouvách, zejména právo odstoupit do 14 dnů, se nepoužijí.

## Cena a platba

Ceny v nabídce jsou bez DPH a platí 30 dní. Platí se převodem na fakturu se splatností 14 dní, první zakázka předem nebo
na dobírku. Účet je zveřejněn v registru plátců DPH.

## Dodání

Skladový materiál 3–5 pracovních dnů, lisované díly podle potvrzení objednávky. Doprava PPL nebo vlastní odvoz.

## Reklamace

Vady oznamte písemně do 30 dnů od převzetí na kvalita@vltavska-tesneni.cz. Zboží vracejte na adresu provozovny.
"""

PRIVACY = """
Správcem osobních údajů je Vltavská těsnění s.r.o., IČO 89999738. Zpracováváme jméno, firmu, e-mail a objednávky kvůli
plnění smlouvy a účetnictví, deset let. O přístup nebo výmaz pište na obchod@vltavska-tesneni.cz. Stížnost přijímá Úřad
pro ochranu osobních údajů.
"""

SHELF = tuple(
    Product(path=f"/sortiment/{slug}", name=name, price="Cena na poptávku", sku=sku, stock=stock, text=text)
    for slug, name, sku, stock, text in (
        ("graficke-ploche", "Grafitové ploché těsnění", "VT-G", "Desky skladem",
         "Expandovaný grafit s nerezovou vložkou, do 450 °C. Příruby DN 15 až DN 600, jiné podle výkresu."),
        ("bezazbestova-deska", "Bezazbestová deska 1500 × 1500 mm", "VT-B", "Skladem",
         "Tloušťky 0,5 až 5 mm. Pro vodu, páru a oleje. Atest na pitnou vodu na vyžádání."),
        ("profil-epdm", "Profil EPDM z metráže", "VT-E", "Na zakázku",
         "Lisujeme od 200 m. Výkres v DXF ušetří den, kus v obálce taky."),
    )
)  # fmt: skip


def _registry(created: date, today: date) -> dict[str, Any]:
    """The answer of rdap.nic.cz, which shows an organisation that holds a domain."""
    place = ["", "", f"{STREET} {HOUSE}/{ALONG}", TOWN, "", f"{POSTCODE}", "CZ"]
    card = [["version", {}, "text", "4.0"], ["fn", {}, "text", NAME], ["org", {}, "text", NAME]]
    events = (
        ("registration", created),
        ("last changed", created),
        ("expiration", created.replace(year=today.year + 1)),
    )
    return {
        "objectClassName": "domain",
        "ldhName": DOMAIN,
        "status": ["active"],
        "entities": [
            {
                "objectClassName": "entity", "handle": "VLTAVSKATESNENI", "roles": ["registrant"],
                "vcardArray": ["vcard", [*card, ["adr", {}, "text", place]]],
            },
            {"objectClassName": "entity", "handle": "REG-JMENOZAHRAD", "roles": ["registrar"]},
        ],
        "events": [{"eventAction": action, "eventDate": f"{day}T09:12:00+00:00"} for action, day in events],
        "nameservers": [{"objectClassName": "nameserver", "ldhName": name} for name in SERVERS],
        "rdapConformance": ["rdap_level_0", "fred_version_0"],
    }  # fmt: skip


def shop(today: date) -> DemoShop:
    """The shop as it stands on that day."""
    started = years_before(today, 21, 5, 16)
    created = years_before(today, 19, 2, 27)
    brand = Brand(
        domain=DOMAIN,
        name="Vltavská těsnění",
        tagline="Těsnění podle výkresu",
        language="cs",
        nav=(("Sortiment", "/"), ("O firmě", "/o-firme"), ("Poptávka", "/poptavka"), ("Kontakt", "/kontakt")),
        footer=f"""Vltavská těsnění s.r.o. · IČO 89999738 · DIČ CZ89999738 · Grafitová 812/14, 370 01 České Budějovice

[Obchodní podmínky](/obchodni-podminky) · [Osobní údaje](/osobni-udaje) · © {today.year}""",
        colour="#35506b",
        currency="CZK",
    )
    leaves = (
        Leaf(path="/", title="Těsnění podle výkresu", body=HOME),
        Leaf(path="/o-firme", title="O firmě", body=ABOUT.format(since=started.year)),
        Leaf(path="/poptavka", title="Poptávka", body=INQUIRY),
        Leaf(path="/kontakt", title="Kontakt", body=CONTACT),
        Leaf(path="/obchodni-podminky", title="Obchodní podmínky", body=TERMS),
        Leaf(path="/osobni-udaje", title="Osobní údaje", body=PRIVACY),
    )
    row = ares.subject(
        NUMBER, NAME, STREET, HOUSE, ALONG, POSTCODE, TOWN, datumVzniku=str(started), czNace=["22190", "28140"]
    )
    where = f"{STREET} {HOUSE}/{ALONG}\n{TOWN}\n370 01  ČESKÉ BUDĚJOVICE 1"
    return DemoShop(
        domain=DOMAIN,
        what="Honest: a supplier without prices or consumers; ARES and VIES know its number, name and address, and the "
        ".cz registry names the very same company as holder, though by name alone.",
        honest=True,
        expect=(Level.VERIFIED, Level.UNPROVEN),
        pages=build(brand, builder, leaves, SHELF),
        addresses=(ADDRESS,),
        records=mail_zone(DOMAIN, ADDRESS, SERVERS),
        whois=WHOIS.format(domain=DOMAIN, name=NAME, created=created, year=today.year + 1),
        rdap=_registry(created, today),
        vies={NUMBER: ("VALID", NAME, where)},
        outside={
            "ares": (row,),
            "ct": (certificate(DOMAIN, years_before(today, 9, 1, 30)),),
            "nominatim": (
                nominatim.house(STREET, str(HOUSE), (48.9891, 14.4632), HERE),
                nominatim.street(STREET, (48.9894, 14.4640), HERE),
            ),
        },
    )
