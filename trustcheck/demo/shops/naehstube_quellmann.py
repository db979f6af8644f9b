"""Nähstube Quellmann: an honest sole trader in Germany, exempt from VAT and in no trade register, as the law allows."""

from __future__ import annotations

from datetime import date

from trustcheck.demo.services import nominatim
from trustcheck.demo.services.ct import certificate
from trustcheck.demo.services.wayback import captured
from trustcheck.demo.shops.craft import builder, registries, replies
from trustcheck.demo.shops.craft.days import years_before
from trustcheck.demo.shops.craft.front import Brand, Leaf, Product, build
from trustcheck.demo.shops.craft.records import Registration, mail_zone
from trustcheck.demo.world import DemoShop
from trustcheck.model import Level

DOMAIN = "naehstube-quellmann.de"
ADDRESS = "217.160.99.43"
SERVERS = ("ns1.rechenwerk-dns.de", "ns2.rechenwerk-dns.de")
STREET, NUMBER, POSTCODE, TOWN = "Zwirnsteig", "9", "60437", "Frankfurt am Main"
DOOR = (50.1931, 8.6627)  # latitude and longitude of the house, degrees
HERE = nominatim.of(TOWN, POSTCODE, "DE")

HOME = """
Brotbeutel, Schulranzen-Retter und Schürzen, die den Namen verdienen. Genäht wird bei mir zu Hause im Dachzimmer, an
einer Maschine, die älter ist als ich.

!shelf

## Was nicht passt, wird enger gemacht

Falls ein Gurt zu lang oder ein Fach zu klein geraten ist, schicken Sie mir die Tasche zurück. Ändern kostet nichts
außer dem Porto.
"""

ABOUT = """
Ich heiße Hedda Quellmann und war zwanzig Jahre lang Bühnenschneiderin. Seit {since} nähe ich Taschen statt Korsetts.
Ich arbeite allein; vor Weihnachten hilft mein Mann beim Verpacken und klebt die Briefmarken schief auf.

Die Stoffe kommen von einer Weberei im Vogtland, das Gurtband ist aus Baumwolle. Ein Ladengeschäft habe ich nicht.
"""

IMPRESSUM = """
## Angaben gemäß § 5 DDG

Hedda Quellmann

Nähstube Quellmann (Einzelunternehmen)

Zwirnsteig 9

60437 Frankfurt am Main

## Kontakt

Telefon: [069 90009118](tel:+496990009118)

E-Mail: [hedda@naehstube-quellmann.de](mailto:hedda@naehstube-quellmann.de)

## Umsatzsteuer

Als Kleinunternehmerin im Sinne von § 19 UStG weise ich keine Umsatzsteuer aus und habe keine Umsatzsteuer-ID. Eine
Eintragung im Handelsregister besteht nicht.

## Streitbeilegung

Zur Teilnahme an einem Verfahren vor einer Verbraucherschlichtungsstelle bin ich weder verpflichtet noch bereit. Rufen
Sie mich lieber an.

!form
"""

DELIVERY = """
Ich versende montags und donnerstags mit DHL. Innerhalb Deutschlands kostet das 4,90 €, ab 80 € nichts. Vorrätiges ist
in zwei bis vier Werktagen bei Ihnen, Bestelltes in etwa drei Wochen.

Bezahlen können Sie mit PayPal, per Überweisung oder, wenn Sie schon einmal bestellt haben, auf Rechnung.
"""

WITHDRAWAL = """
## Widerrufsrecht

Sie haben das Recht, binnen vierzehn Tagen ohne Angabe von Gründen diesen Vertrag zu widerrufen. Die Frist beginnt an
dem Tag, an dem Sie die Ware in Besitz genommen haben. Schreiben Sie dazu an Hedda Quellmann, Zwirnsteig 9, 60437
Frankfurt am Main, oder an hedda@naehstube-quellmann.de. Das Geld bekommen Sie spätestens vierzehn Tage danach zurück.

Die Kosten der Rücksendung tragen Sie. Für Taschen mit Ihrem Namenszug gilt das Widerrufsrecht nicht.

## Gewährleistung

Es gilt das gesetzliche Mängelhaftungsrecht.
"""

PRIVACY = """
Verantwortlich für die Datenverarbeitung ist Hedda Quellmann, Zwirnsteig 9, 60437 Frankfurt am Main. Name, Anschrift
und Bestellung bewahre ich so lange auf, wie es die Abgabenordnung verlangt. Weitergegeben wird nur, was DHL für das
Paket und PayPal für die Zahlung braucht. Sie können Auskunft, Berichtigung und Löschung verlangen und sich beim
Hessischen Beauftragten für Datenschutz beschweren.
"""

SHELF = (
    Product(
        path="/brotbeutel", name="Brotbeutel aus Leinen", price="18,00 €", stock="auf Lager",
        text="Für ein Kilo Brot oder acht Brötchen. Bei 60 Grad waschbar, bitte nicht in den Trockner.",
    ),
    Product(
        path="/kuechenschuerze", name="Küchenschürze mit Handtuchschlaufe", price="39,00 €", stock="auf Lager",
        text="Halbleinen in Grau oder Petrol. Die Bänder sind lang genug, um sie vorn zu binden.",
    ),
    Product(
        path="/umhaengetasche", name="Umhängetasche Marktfrau", price="84,00 €", stock="auf Bestellung",
        text="Gewachste Baumwolle, Innenfach für den Schlüssel. Drei Wochen Lieferzeit, weil ich nur zwei Hände habe.",
    ),
)  # fmt: skip


def shop(today: date) -> DemoShop:
    """The shop as it stands on that day."""
    started = years_before(today, 6, 3, 2)
    entry = Registration(domain=DOMAIN, created=started, nameservers=SERVERS, registrar="Rechenwerk Demo GmbH")
    brand = Brand(
        domain=DOMAIN,
        name="Nähstube Quellmann",
        tagline="Taschen und Schürzen aus Frankfurt",
        language="de",
        nav=(
            ("Taschen", "/"), ("Über mich", "/ueber-mich"), ("Versand und Zahlung", "/versand"),
            ("Impressum", "/impressum"),
        ),
        footer=f"""© {today.year} Hedda Quellmann · [Impressum](/impressum) · [Widerruf](/widerruf) ·
[Datenschutz](/datenschutz)

Preise ohne Umsatzsteuer gemäß § 19 UStG, zzgl. Versand.""",
        colour="#7d4f6b",
    )  # fmt: skip
    front = Leaf(path="/", title="Nähstube Quellmann", body=HOME)
    leaves = (
        front,
        Leaf(path="/ueber-mich", title="Über mich", body=ABOUT.format(since=started.year)),
        Leaf(path="/versand", title="Versand und Zahlung", body=DELIVERY),
        Leaf(path="/impressum", title="Impressum", body=IMPRESSUM),
        Leaf(path="/widerruf", title="Widerrufsbelehrung", body=WITHDRAWAL),
        Leaf(path="/datenschutz", title="Datenschutzerklärung", body=PRIVACY),
    )
    seen = [
        captured(DOMAIN, years_before(today, years, 5, 19), builder.page(brand, front, SHELF)) for years in (5, 3, 1)
    ]
    return DemoShop(
        domain=DOMAIN,
        what="Honest and German: a woman who sews alone, with no VAT number and in no trade register; nobody else can "
        "say whose shop it is.",
        honest=True,
        expect=(Level.UNPROVEN, Level.UNDECIDED),
        pages=build(brand, builder, leaves, SHELF, sitemap=False),
        addresses=(ADDRESS,),
        records={
            **mail_zone(DOMAIN, ADDRESS, SERVERS),
            **replies.record(today, "reachability/service-hours", "de", "Ich arbeite allein und rufe zurueck."),
        },
        whois=registries.whois(entry, today),
        rdap=registries.rdap(entry, today),
        outside={
            "ct": (certificate(DOMAIN, started),),
            "wayback": tuple(seen),
            "nominatim": (
                nominatim.house(STREET, NUMBER, DOOR, HERE),
                nominatim.street(STREET, (50.1933, 8.6630), HERE),
                nominatim.town(TOWN, (50.1106, 8.6821), "DE"),
            ),
        },
    )
