"""Knopf-Haberlund: an honest button shop in Cologne whose HTML 4 site of frames and tables nobody has touched."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from trustcheck.demo.services import gleif, nominatim, overpass
from trustcheck.demo.services.ct import certificate
from trustcheck.demo.services.wayback import captured
from trustcheck.demo.shops.craft import frames
from trustcheck.demo.shops.craft.days import years_before
from trustcheck.demo.shops.craft.front import Brand, Leaf, Product, build
from trustcheck.demo.shops.craft.records import mail_zone
from trustcheck.demo.world import DemoShop
from trustcheck.model import Level

DOMAIN = "knopf-haberlund.de"
ADDRESS = "217.160.31.208"
SERVERS = ("ns1.domdrehscheibe.de", "ns2.domdrehscheibe.de")
NAME = "Haberlund Knöpfe GmbH"
NUMBER = "HRB 999417"
VAT = "DE999999317"
LEI = "999900DEMOKNOPFKST16"
START = "/start.htm"
DOOR = (50.8801, 6.9972)  # latitude and longitude of the shop, degrees

HOME = """
Knöpfe, Schnallen, Borten. Ihr Programm zeigt keine Rahmen an, darum hier das Verzeichnis:
"""

START_TEXT = """
Guten Tag und herzlich willkommen! Wir führen etwa 9.000 Sorten Knöpfe aus Horn, Steinnuss, Perlmutt, Glas und Metall.
Hier im Netz steht nur ein kleiner Teil davon. Schicken Sie uns einen alten Knopf, wir suchen den passenden dazu.

!shelf

Musterkarten verleihen wir gegen Porto. **Betriebsferien** machen wir zwischen den Jahren und an Karneval.
"""

SHOP = """
Das Geschäft gründete Ottilie Haberlund im Jahr {since} in einem Hausflur. Seither ist es dreimal umgezogen, immer
in derselben Straße. Heute führen es die Enkel, und die Schubladen sind noch die alten.
Diese Seiten hat ein Neffe gebaut. Wir wissen, dass sie nicht schön sind. Die Knöpfe sind es.
"""

IMPRINT = """
Angaben gemäß § 5 DDG

Haberlund Knöpfe GmbH

Tuchwebergasse 17

50999 Köln

Geschäftsführerin: Roswitha Haberlund-Thyssel

Telefon: [0221 4710 187](tel:+492214710187)

E-Mail: [laden@knopf-haberlund.de](mailto:laden@knopf-haberlund.de)

Registergericht: Amtsgericht Köln, HRB 999417

Umsatzsteuer-Identifikationsnummer: DE999999317

## Öffnungszeiten

| Dienstag bis Freitag | 10 - 18 Uhr |
| Samstag | 10 - 14 Uhr |
"""

TERMS = """
## Vertragspartner

Haberlund Knöpfe GmbH, Tuchwebergasse 17, 50999 Köln.

## Bestellung und Preise

Bestellen Sie per E-Mail oder Telefon. Der Vertrag kommt zustande, wenn wir die Bestellung bestätigen. Alle Preise sind
Endpreise mit Mehrwertsteuer. Versand: Brief 3,20 Euro, Päckchen 5,90 Euro, ab 60 Euro frei. Lieferzeit 3 bis 5
Werktage.

## Zahlung

Stammkunden auf Rechnung, sonst Lastschrift, PayPal oder Vorkasse. Im Laden auch bar.

## Widerrufsrecht

Sie können binnen vierzehn Tagen ohne Angabe von Gründen widerrufen. Eine kurze Mitteilung an
laden@knopf-haberlund.de genügt. Rücksendungen an Haberlund Knöpfe GmbH, Tuchwebergasse 17, 50999 Köln. Wir erstatten
den Kaufpreis und die Hinsendekosten binnen vierzehn Tagen. Zugeschnittene Borten nehmen wir nicht zurück.

## Gewährleistung

Es gilt das gesetzliche Mängelhaftungsrecht.
"""

PRIVACY = """
Verantwortlich: Haberlund Knöpfe GmbH, Tuchwebergasse 17, 50999 Köln, laden@knopf-haberlund.de. Wir speichern Namen,
Anschrift und Bestellung, solange es Handels- und Steuerrecht verlangen. Diese Seiten setzen keine Cookies. Sie haben
das Recht auf Auskunft, Berichtigung und Löschung und dürfen sich bei der Landesbeauftragten für Datenschutz beschweren.
"""

SHELF = (
    Product(
        path="/knopf_hirschhorn.htm", name="Hirschhornknopf, 23 mm, 6 Stück", price="14,40 Euro", stock="vorrätig",
        text="Aus Abwurfstangen gedreht, jeder anders gemasert. Zwei Löcher, nicht in die Waschmaschine.",
    ),
    Product(
        path="/knopf_perlmutt.htm", name="Perlmuttknopf, 11 mm, 12 Stück", price="9,60 Euro", stock="vorrätig",
        text="Für Hemden. Vier Löcher, Rand leicht gewölbt. Auch in 9 und 14 mm.",
    ),
    Product(
        path="/knopf_glas.htm", name="Glasknopf, handgemalt", price="3,80 Euro", stock="noch 41 Stück",
        text="Aus einer Gablonzer Auflösung. Wenn sie weg sind, sind sie weg, das ist keine Werbung.",
    ),
)  # fmt: skip


def _brand(year: int) -> Brand:
    return Brand(
        domain=DOMAIN,
        name="Knopf-Haberlund",
        tagline="Knöpfe - Schnallen - Borten - Köln",
        language="de",
        nav=(
            ("Sortiment", START),
            ("Unser Laden", "/laden.htm"),
            ("Impressum und Kontakt", "/impressum.htm"),
            ("AGB und Widerruf", "/agb.htm"),
            ("Datenschutz", "/datenschutz.htm"),
        ),
        footer=f"Haberlund Knöpfe GmbH, Tuchwebergasse 17, 50999 Köln - HRB 999417 - USt-IdNr. {VAT} - (c) 1999-{year}",
        colour="#7a1f1f",
        encoding="iso-8859-1",
    )


def _archived(today: date) -> tuple[Mapping[str, Any], ...]:
    """Home page and imprint as the web archive kept them every other year."""
    rows = []
    for years in range(21, 0, -2):
        day = years_before(today, years, 6, 8)
        home = frames.page(_brand(day.year), Leaf(path="/", title="Knopf-Haberlund", body=HOME), ())
        imprint = frames.page(_brand(day.year), Leaf(path="/impressum.htm", title="Impressum", body=IMPRINT), ())
        rows += [captured(DOMAIN, day, home), captured(DOMAIN, day, imprint, "/impressum.htm")]
    return tuple(rows)


def shop(today: date) -> DemoShop:
    """The shop as it stands on that day."""
    started, changed = years_before(today, 63, 4, 1), years_before(today, 5, 9, 17)
    leaves = (
        Leaf(path="/", title="Knopf-Haberlund", body=HOME),
        Leaf(path="/menue.htm", title="Menü", body=""),
        Leaf(path=START, title="Sortiment", body=START_TEXT),
        Leaf(path="/laden.htm", title="Unser Laden", body=SHOP.format(since=started.year)),
        Leaf(path="/impressum.htm", title="Impressum", body=IMPRINT),
        Leaf(path="/agb.htm", title="AGB und Widerruf", body=TERMS),
        Leaf(path="/datenschutz.htm", title="Datenschutz", body=PRIVACY),
    )
    return DemoShop(
        domain=DOMAIN,
        what="Honest and German: an ugly site of frames whose imprint the web archive has shown unchanged for twenty "
        "years; the firm's entry and its tax number are in order, and .de shows no holder.",
        honest=True,
        expect=(Level.VERIFIED, Level.UNPROVEN),
        pages=build(_brand(today.year), frames, leaves, SHELF, robots="", content_type="text/html"),
        addresses=(ADDRESS,),
        records=mail_zone(DOMAIN, ADDRESS, SERVERS),
        whois=f"Domain: {DOMAIN}\nNserver: {SERVERS[0]}\nNserver: {SERVERS[1]}\nStatus: connect\n"
        f"Changed: {changed}T11:20:07+02:00\n",
        rdap={
            "objectClassName": "domain", "handle": DOMAIN, "ldhName": DOMAIN, "status": ["active"],
            "events": [{"eventAction": "last changed", "eventDate": f"{changed}T11:20:07+02:00"}],
        },
        vies={VAT[2:]: ("VALID", "", "")},
        outside={
            "gleif": (
                gleif.record(
                    LEI, NUMBER, NAME, "Tuchwebergasse 17", "50999", "Köln", "DE",
                    creationDate=f"{years_before(today, 34, 2, 3)}T00:00:00Z",
                ),
            ),
            "nominatim": (
                nominatim.house("Tuchwebergasse", "17", DOOR, nominatim.of("Köln", "50999", "DE")),
                nominatim.town("Köln", (50.9384, 6.9599), "DE"),
            ),
            "overpass": (
                overpass.element(
                    9000000873, DOOR, name="Knopf-Haberlund", shop="haberdashery", website="http://knopf-haberlund.de",
                    opening_hours="Tu-Fr 10:00-18:00; Sa 10:00-14:00",
                    addr__street="Tuchwebergasse", addr__housenumber="17",
                ),
            ),
            "wayback": _archived(today),
            "ct": (certificate(DOMAIN, years_before(today, 9, 3, 12)),),
        },
    )  # fmt: skip
