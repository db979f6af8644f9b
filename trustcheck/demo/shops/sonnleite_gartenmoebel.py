"""Sonnleite Gartenmöbel: a German shop with an invented company and a seal that was given to somebody else."""

from __future__ import annotations

from datetime import date

from trustcheck.demo.services import trusted_shops
from trustcheck.demo.services.ct import certificate
from trustcheck.demo.shops.craft import registries, woo
from trustcheck.demo.shops.craft.days import days_before
from trustcheck.demo.shops.craft.front import Brand, Leaf, Product, build
from trustcheck.demo.shops.craft.records import Registration, mail_zone
from trustcheck.demo.world import DemoShop
from trustcheck.model import Level

DOMAIN = "sonnleite-gartenmoebel.eu"
ADDRESS = "91.200.43.118"
SERVERS = ("ns1.aurinkohosti-dns.com", "ns2.aurinkohosti-dns.com")
SEAL = "X7C41E0D5A9B84F2386D10FE2B7A9C340"  # the issuer gave it to a joinery

HOME = """
Hochwertige Gartenmöbel, Gasgrills und Poolzubehör zu Preisen, die man nur ab Lager machen kann. Alle Artikel sind
sofort lieferbar.

!shelf

## Mehrfach ausgezeichnet und geprüft

Sonnleite ist zertifizierter Händler. Sehen Sie unser [Trusted-Shops-Zertifikat](/zertifikat/) ein: Bewertung 4,91
(sehr gut) aus 2 318 Bewertungen.
"""

CERTIFICATE = """
## Zertifikat

| Zertifizierter Shop | sonnleite-gartenmoebel.eu |
| Betreiber | Sonnleite Gartenmöbel GmbH |
| Zertifikats-ID | X7C41E0D5A9B84F2386D10FE2B7A9C340 |
| Status | gültig, Käuferschutz bis 20.000 € |
| Gesamtnote | 4,91 / 5,00 |

Der Shop wurde nach den Qualitätskriterien von Trusted Shops geprüft. Die Prüfung umfasst Bonität, Preistransparenz,
Kundenservice und Datenschutz.
"""

ABOUT = """
Die Sonnleite Gartenmöbel GmbH steht für Qualität und Service rund um Haus und Garten. Wir unterhalten ein eigenes
Lager in Hessen und liefern mit unserer Spedition bis zur Bordsteinkante. Über 40 000 zufriedene Kunden haben sich
schon für uns entschieden.
"""

IMPRESSUM = """
## Angaben gemäß § 5 DDG

Sonnleite Gartenmöbel GmbH

Am Sandacker 212

34127 Kassel

Vertreten durch den Geschäftsführer Torben Wiesenhagen

Registergericht: Amtsgericht Kassel, HRB 999871

USt-IdNr.: DE999998605

## Kontakt

Telefon: [0171 39200 77](tel:+491713920077)

E-Mail: [service@sonnleite-gartenmoebel.eu](mailto:service@sonnleite-gartenmoebel.eu)

!form
"""

PAYMENT = """
## Zahlung

Sie zahlen bequem per Vorkasse. Kreditkarte und PayPal stehen wegen einer Systemumstellung zurzeit nicht zur
Verfügung. Überweisen Sie den Rechnungsbetrag innerhalb von drei Tagen auf das Konto, das Sie mit der
Bestellbestätigung erhalten. Als Dankeschön ziehen wir 5 % Vorkasse-Rabatt ab.

Kontoinhaber ist unser Zahlungsdienstleister. Das Konto wird im EU-Ausland geführt, die Überweisung ist kostenlos.

## Versand

Lieferzeit 4–8 Werktage nach Zahlungseingang. Versandkostenfrei ab 49 €, auch Speditionsware.
"""

TERMS = """
Vertragspartner ist die Sonnleite Gartenmöbel GmbH, Am Sandacker 212, 34127 Kassel. Der Vertrag kommt mit der
Auftragsbestätigung zustande. Alle Preise enthalten die gesetzliche Mehrwertsteuer.

Verbraucher haben ein vierzehntägiges Widerrufsrecht. Den Widerruf richten Sie an service@sonnleite-gartenmoebel.eu.
Es gilt das gesetzliche Mängelhaftungsrecht.
"""

PRIVACY = """
Verantwortlicher im Sinne der DSGVO ist die Sonnleite Gartenmöbel GmbH, Am Sandacker 212, 34127 Kassel. Wir
verarbeiten Ihre Daten zur Abwicklung der Bestellung. Sie haben das Recht auf Auskunft, Berichtigung und Löschung.
"""

SHELF = (
    Product(
        path="/produkt/loungeset-amrum/", name="Loungeset Amrum, Aluminium, 6-teilig", price="389,00 €",
        was="949,00 €", sku="SL-210", stock="Sofort lieferbar",
        text="Wetterfest, pulverbeschichtet, mit Kissen in Grau. Tischplatte aus Sicherheitsglas.",
    ),
    Product(
        path="/produkt/gasgrill-vulkan-6/", name="Gasgrill Vulkan 6 mit Seitenbrenner", price="279,00 €",
        was="699,00 €", sku="SL-306", stock="Sofort lieferbar",
        text="Sechs Brenner aus Edelstahl, 21 kW, Warmhalterost und Abdeckhaube.",
    ),
    Product(
        path="/produkt/stahlrahmenpool-450/", name="Stahlrahmenpool 450 × 220 cm", price="199,00 €", was="479,00 €",
        sku="SL-451", stock="Sofort lieferbar", text="Komplettset mit Sandfilteranlage, Leiter und Plane.",
    ),
)  # fmt: skip


def shop(today: date) -> DemoShop:
    """The shop as it stands on that day."""
    taken = days_before(today, 47)
    entry = Registration(domain=DOMAIN, created=taken, nameservers=SERVERS, registrar="Brightgate Domains Inc.")
    brand = Brand(
        domain=DOMAIN,
        name="Sonnleite Gartenmöbel",
        tagline="Alles für den Garten ab Lager",
        language="de",
        nav=(
            ("Shop", "/"), ("Über uns", "/ueber-uns/"), ("Zahlung und Versand", "/zahlung-und-versand/"),
            ("Kontakt und Impressum", "/impressum/"),
        ),
        footer=f"""<a href="/zertifikat/"><img src="/media/trusted-shops-guetesiegel.svg" alt="Trusted Shops"></a>

© {today.year} Sonnleite Gartenmöbel GmbH · [AGB und Widerruf](/agb/) · [Datenschutz](/datenschutz/)

<script async src="https://widgets.trustedshops.com/js/{SEAL}.js"></script>""",
        colour="#38761d",
        basket="/warenkorb/",
        buy="In den Warenkorb",
    )  # fmt: skip
    leaves = (
        Leaf(path="/", title="Gartenmöbel und Grills ab Lager", body=HOME),
        Leaf(path="/ueber-uns/", title="Über uns", body=ABOUT),
        Leaf(path="/zahlung-und-versand/", title="Zahlung und Versand", body=PAYMENT),
        Leaf(path="/impressum/", title="Kontakt und Impressum", body=IMPRESSUM),
        Leaf(path="/zertifikat/", title="Trusted Shops Zertifikat", body=CERTIFICATE),
        Leaf(path="/agb/", title="AGB und Widerrufsbelehrung", body=TERMS),
        Leaf(path="/datenschutz/", title="Datenschutzerklärung", body=PRIVACY),
        Leaf(path="/warenkorb/", title="Warenkorb", body="Ihr Warenkorb ist leer. [Zurück zum Shop](/)"),
    )
    return DemoShop(
        domain=DOMAIN,
        what="Shows a seal with a certificate of its own making; the issuer gave that seal to another shop. VIES does "
        "not know the VAT number, and only money in advance is taken.",
        honest=False,
        expect=(Level.WARNING,),
        pages=build(brand, woo, leaves, SHELF, robots="Disallow: /warenkorb/"),
        addresses=(ADDRESS,),
        records=mail_zone(DOMAIN, ADDRESS, SERVERS),
        whois=registries.whois(entry, today),
        outside={
            "trusted_shops": (trusted_shops.shop(SEAL, "www.hobelbank-hinrichs.de", "Möbeltischlerei Hobelbank"),),
            "ct": (certificate(DOMAIN, taken),),
        },
    )
