"""Velario Outlet: shoes at a third of their price on a chess club's name that lapsed and was taken by others."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from trustcheck.demo.services.ct import certificate
from trustcheck.demo.services.wayback import captured
from trustcheck.demo.shops.craft import builder, registries, woo
from trustcheck.demo.shops.craft.days import days_before, years_before
from trustcheck.demo.shops.craft.front import Brand, Leaf, Product, build
from trustcheck.demo.shops.craft.records import Registration, mail_zone
from trustcheck.demo.world import DemoShop
from trustcheck.model import Level

DOMAIN = "schachfreunde-moorwinkel.de"
ADDRESS = "45.132.90.114"
SERVERS = ("ns1.aurinkohosti-dns.com", "ns2.aurinkohosti-dns.com")
MAIL = "kundenservice.velario@outlook.com"

HOME = """
**SALE bis zu -70 %!** Velario Sneaker, Laufschuhe und Boots zum Outlet-Preis. Nur solange der Vorrat reicht.

!shelf

## Warum Velario Outlet?

- 100 % Originalware mit Echtheitszertifikat
- Kostenloser Versand ab 80 €
- 30 Tage Rückgaberecht
- Sichere Zahlung mit SSL-Verschlüsselung
"""

ABOUT = """
Willkommen im Velario Outlet, Ihrem Online-Shop für Markenschuhe. Unser Ziel ist es, Ihnen die neuesten Modelle zum
besten Preis zu bieten. Durch den direkten Einkauf beim Hersteller sparen wir Zwischenhändler und geben den Vorteil an
Sie weiter. Die Zufriedenheit unserer Kunden steht bei uns an erster Stelle.
"""

CONTACT = """
Haben Sie Fragen zu Ihrer Bestellung? Füllen Sie das Formular aus oder schreiben Sie uns eine E-Mail. Unser Team
antwortet innerhalb von 48 Stunden.

E-Mail: [{mail}](mailto:{mail})

!form
"""

DELIVERY = """
## Versand

Bestellungen werden innerhalb von 24–48 Stunden bearbeitet. Die Lieferzeit beträgt 10–20 Werktage. Die Ware wird
direkt aus unserem internationalen Lager verschickt. Ab 80 € ist der Versand kostenlos, darunter berechnen wir 9,90 €.

## Rückgabe

Sie können Ihre Artikel innerhalb von 30 Tagen zurückgeben. Bitte kontaktieren Sie uns vorher per E-Mail, um die
Rücksendeadresse zu erhalten. Pakete ohne vorherige Anmeldung werden nicht angenommen. Die Kosten der Rücksendung
trägt der Kunde.
"""

TERMS = """
Diese Website wird vom Online-Shop betrieben. Mit Ihrer Bestellung stimmen Sie den folgenden Bedingungen zu. Wir
behalten uns vor, Preise und Angebote jederzeit ohne Ankündigung zu ändern und Bestellungen abzulehnen.

Wir akzeptieren Visa und Mastercard. Auf der Abrechnung kann ein anderer Name erscheinen, da wir mit mehreren
Zahlungspartnern arbeiten.

Wir übernehmen keine Haftung für Verzögerungen durch Zoll oder Post. Die Farbe kann vom Foto abweichen.
"""

PRIVACY = """
Wir sammeln Informationen von Ihnen, wenn Sie auf unserer Website eine Bestellung aufgeben: Name, E-Mail-Adresse,
Lieferadresse und Kreditkartendaten. Wir verkaufen, tauschen oder übertragen Ihre Daten nicht an Außenstehende. Bei
Fragen wenden Sie sich an {mail}.
"""

SHELF = (
    Product(
        path="/produkt/velario-aero-3-weiss/", name="Velario Aero 3 Sneaker Herren Weiß", price="47,90 €",
        was="159,90 €", sku="VL-A3W", stock="Nur noch 3 vorrätig",
        text="Der Klassiker in neuem Design. Atmungsaktives Obermaterial, leichte Sohle, perfekter Halt.",
    ),
    Product(
        path="/produkt/velario-aero-3-damen/", name="Velario Aero 3 Sneaker Damen Rosé", price="44,90 €",
        was="149,90 €", sku="VL-A3D", stock="Nur noch 5 vorrätig",
        text="Für Alltag und Freizeit. Fällt normal aus. Lieferung ohne Originalkarton möglich.",
    ),
    Product(
        path="/produkt/velario-trail-gtx/", name="Velario Trail X wasserdicht", price="59,90 €", was="199,90 €",
        sku="VL-TX", stock="Nur noch 2 vorrätig", text="Griffige Sohle für jedes Gelände, wasserdichte Membran.",
    ),
    Product(
        path="/produkt/velario-winter-boot/", name="Velario Winter Boot Lammfell", price="65,90 €", was="219,90 €",
        sku="VL-WB", stock="Nur noch 4 vorrätig", text="Warm gefüttert, rutschfest und bequem. Das Modell der Saison.",
    ),
)  # fmt: skip

CLUB = """
Willkommen bei den Schachfreunden Moorwinkel 1951! Gespielt wird freitags ab 19.30 Uhr im Gemeindehaus, die Jugend
fängt um 17 Uhr an. Gäste sind willkommen, Kiebitze auch, solange sie den Mund halten.

## Aus der zweiten Mannschaft

Gegen Hinterdeich reichte es nur zu einem 4:4. Hinnerk hat am Spitzenbrett eine Figur eingestellt und trotzdem
gewonnen.

## Vereinsmeisterschaft

Die fünfte Runde ist am 14. des Monats. Hängepartien bitte vorher absprechen.
"""


def _archived(today: date) -> tuple[Mapping[str, Any], ...]:
    """The chess club that had the name until three years ago."""
    rows = []
    for years in (9, 7, 5, 3):
        day = years_before(today, years, 9, 12)
        club = Brand(
            domain=DOMAIN,
            name="Schachfreunde Moorwinkel 1951 e. V.",
            tagline="Schach am Freitagabend",
            language="de",
            nav=(("Verein", "/"), ("Termine", "/termine"), ("Jugend", "/jugend")),
            footer=f"Schachfreunde Moorwinkel 1951 e. V. · Gemeindehaus am Siel · {day.year}",
        )
        rows.append(captured(DOMAIN, day, builder.page(club, Leaf(path="/", title="Aktuelles", body=CLUB), ())))
    return tuple(rows)


def shop(today: date) -> DemoShop:
    """The shop as it stands on that day."""
    taken = days_before(today, 63)
    entry = Registration(domain=DOMAIN, created=taken, nameservers=SERVERS, registrar="Brightgate Domains Inc.")
    brand = Brand(
        domain=DOMAIN,
        name="Velario Outlet",
        tagline="Markenschuhe bis -70 %",
        language="de",
        nav=(
            ("Schuhe", "/"), ("Über uns", "/ueber-uns/"), ("Versand und Rückgabe", "/versand/"),
            ("Kontakt", "/kontakt/"),
        ),
        footer=f"""© {today.year} Velario Outlet. Alle Rechte vorbehalten.

[AGB](/agb/) · [Datenschutz](/datenschutz/)""",
        colour="#111111",
        announcement="Black Week: bis zu -70 % auf ALLES",
        basket="/warenkorb/",
        buy="In den Warenkorb",
    )  # fmt: skip
    leaves = (
        Leaf(path="/", title="Velario Schuhe Outlet", body=HOME),
        Leaf(path="/ueber-uns/", title="Über uns", body=ABOUT),
        Leaf(path="/kontakt/", title="Kontakt", body=CONTACT.format(mail=MAIL)),
        Leaf(path="/versand/", title="Versand und Rückgabe", body=DELIVERY),
        Leaf(path="/agb/", title="Allgemeine Geschäftsbedingungen", body=TERMS),
        Leaf(path="/datenschutz/", title="Datenschutz", body=PRIVACY.format(mail=MAIL)),
        Leaf(path="/warenkorb/", title="Warenkorb", body="Ihr Warenkorb ist leer. [Zurück zum Shop](/)"),
    )
    return DemoShop(
        domain=DOMAIN,
        what="A counterfeit outlet without an imprint on the lapsed name of a chess club, whose pages the archive has.",
        honest=False,
        expect=(Level.UNPROVEN, Level.WARNING),
        pages=build(brand, woo, leaves, SHELF, robots="Disallow: /warenkorb/"),
        addresses=(ADDRESS,),
        records=mail_zone(DOMAIN, ADDRESS, SERVERS, mail=False),
        whois=registries.whois(entry, today),
        rdap=registries.rdap(entry, today),
        outside={
            "wayback": _archived(today),
            "ct": (certificate(DOMAIN, years_before(today, 8, 2, 3)), certificate(DOMAIN, taken, 2)),
        },
    )
