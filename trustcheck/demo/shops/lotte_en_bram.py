"""Lotte & Bram: a "family boutique" that closes "after thirty years", ten weeks old; goods go back to Zhejiang."""

from __future__ import annotations

from datetime import date

from trustcheck.demo.shops.craft import liquid
from trustcheck.demo.shops.craft.days import days_before
from trustcheck.demo.shops.craft.front import Brand, Leaf, Product, build
from trustcheck.demo.shops.craft.records import Registration, mail_zone, rdap_com, whois_com
from trustcheck.demo.world import DemoShop
from trustcheck.model import Level

DOMAIN = "lotte-en-bram.com"
ADDRESS = "23.227.61.84"
SERVERS = ("ns1.brightgate-dns.com", "ns2.brightgate-dns.com")
MAIL = "info@lotte-en-bram.com"

HOME = """
## Na 30 jaar sluiten wij onze deuren

Lieve klanten, met pijn in ons hart nemen wij afscheid. Dertig jaar lang stonden wij iedere dag voor u klaar in onze
winkel aan de Oudegracht. Nu is het tijd om van ons pensioen en de kleinkinderen te genieten. **Alles moet weg, met
kortingen tot 70 %.**

!shelf

## Liefs, Lotte en Bram

Wij kunnen u niet genoeg bedanken voor al die mooie jaren. Op is op: als de laatste stukken verkocht zijn, gaat de
winkel voorgoed dicht.
"""

ABOUT = """
In {since} openden wij, een jong stel met een droom, een kleine boetiek in het hart van Utrecht. Bram deed de
boekhouding, Lotte koos elk kledingstuk met de hand uit. Wat begon met één rek groeide uit tot een begrip in de stad.

Nu Bram vanwege zijn gezondheid rustiger aan moet doen, hebben wij het moeilijkste besluit van ons leven genomen. Onze
uitverkoop is ons afscheid van u.
"""

CONTACT = """
Wij zijn een klein familiebedrijf en beantwoorden elk bericht persoonlijk, meestal binnen 24 uur.

Lotte & Bram

Oudegracht, Utrecht

E-mail: [{mail}](mailto:{mail})

!form
"""

DELIVERY = """
Wij verwerken uw bestelling met zorg. Door de grote drukte tijdens onze uitverkoop kan de levering 8 tot 16 werkdagen
duren. De verzending is gratis vanaf € 50. Sommige artikelen komen rechtstreeks van ons internationale magazijn.
"""

RETURNS = """
U hebt 14 dagen de tijd om een artikel te retourneren. Stuur eerst een e-mail naar {mail} met foto's van het artikel.
Retouren zonder toestemming worden niet verwerkt. De verzendkosten zijn voor rekening van de klant.

Retouradres: Lotte & Bram Returns, Building 6, No. 318 Wangjiang Road, Yiwu, Zhejiang 322099, China

Wij bieden ook aan het artikel te houden in ruil voor 20 % van het aankoopbedrag.
"""

TERMS = """
Deze website wordt beheerd door Lotte & Bram. Door iets te kopen gaat u akkoord met deze voorwaarden. Wij behouden ons
het recht voor prijzen te wijzigen en bestellingen te annuleren. Vertraging bij de douane valt buiten onze
verantwoordelijkheid. De maten vallen kleiner uit dan in Nederland gebruikelijk.

U kunt betalen met creditcard, PayPal en iDEAL.
"""

PRIVACY = """
Wij verzamelen de gegevens die u ons geeft wanneer u bij ons koopt, zoals uw naam, adres en e-mailadres. Deze kunnen
worden gedeeld met partijen die ons helpen de bestelling uit te voeren, ook buiten de Europese Unie. Vragen: {mail}.
"""

SHELF = (
    Product(
        path="/products/sofie-wollen-jas", name="Sofie | Wollen jas met riem", price="€ 59,95", was="€ 189,95",
        sku="LB-01", stock="Bijna uitverkocht", text="Tijdloos, warm en elegant. Materiaal: polyester, viscose.",
    ),
    Product(
        path="/products/fleur-gebreide-trui", name="Fleur | Handgebreide trui", price="€ 39,95", was="€ 129,95",
        sku="LB-02", stock="Bijna uitverkocht", text="Een van onze laatste truien. Zacht op de huid en heerlijk warm.",
    ),
    Product(
        path="/products/anouk-laarzen", name="Anouk | Leren laarzen", price="€ 49,95", was="€ 169,95", sku="LB-03",
        stock="Bijna uitverkocht", text="Comfortabel voetbed en een stevige zool. Bestel één maat groter.",
    ),
    Product(
        path="/products/elise-jurk", name="Elise | Zijdezachte jurk", price="€ 34,95", was="€ 119,95", sku="LB-04",
        stock="Bijna uitverkocht", text="Valt prachtig en kreukt niet. Lotte draagt hem zelf ook.",
    ),
)  # fmt: skip


def shop(today: date) -> DemoShop:
    """The shop as it stands on that day."""
    entry = Registration(
        domain=DOMAIN, created=days_before(today, 71), nameservers=SERVERS,
        registrar="Brightgate Domains Inc.", registrar_site="www.brightgate-domains.com",
    )  # fmt: skip
    brand = Brand(
        domain=DOMAIN,
        name="Lotte & Bram",
        tagline="Familieboetiek uit Utrecht",
        language="nl",
        nav=(
            ("Uitverkoop", "/"), ("Ons verhaal", "/pages/ons-verhaal"), ("Verzending", "/policies/verzending"),
            ("Retourneren", "/policies/retourneren"), ("Contact", "/pages/contact"),
        ),
        footer=f"""Lotte & Bram – al 30 jaar met liefde

[Algemene voorwaarden](/policies/voorwaarden) · [Privacybeleid](/policies/privacy) · © {today.year}""",
        colour="#8a4b52",
        announcement="AFSCHEIDSUITVERKOOP: tot 70 % korting, op is op",
        basket="/cart",
        buy="In winkelwagen",
    )  # fmt: skip
    leaves = (
        Leaf(path="/", title="Lotte & Bram sluit na 30 jaar", body=HOME),
        Leaf(path="/pages/ons-verhaal", title="Ons verhaal", body=ABOUT.format(since=today.year - 30)),
        Leaf(path="/pages/contact", title="Contact", body=CONTACT.format(mail=MAIL)),
        Leaf(path="/policies/verzending", title="Verzending", body=DELIVERY),
        Leaf(path="/policies/retourneren", title="Retourneren", body=RETURNS.format(mail=MAIL)),
        Leaf(path="/policies/voorwaarden", title="Algemene voorwaarden", body=TERMS),
        Leaf(path="/policies/privacy", title="Privacybeleid", body=PRIVACY.format(mail=MAIL)),
        Leaf(path="/cart", title="Winkelwagen", body="Uw winkelwagen is leeg. [Verder winkelen](/)"),
    )
    return DemoShop(
        domain=DOMAIN,
        what="A ghost store: a boutique in Utrecht that closes after thirty years, on a name of ten weeks, without "
        "company or house number; goods go back to China.",
        honest=False,
        expect=(Level.UNPROVEN, Level.WARNING),
        pages=build(brand, liquid, leaves, SHELF, robots="Disallow: /cart\nDisallow: /checkouts"),
        addresses=(ADDRESS,),
        records=mail_zone(DOMAIN, ADDRESS, SERVERS),
        whois=whois_com(entry, today),
        rdap=rdap_com(entry, today),
    )
