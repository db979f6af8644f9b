"""De Krattenmaker: an honest Dutch wholesaler that sells to businesses alone; a certificate names its company."""

from __future__ import annotations

from datetime import date

from trustcheck.demo.services.ct import certificate
from trustcheck.demo.shops.craft import modern, registries
from trustcheck.demo.shops.craft.days import years_before
from trustcheck.demo.shops.craft.front import Brand, Leaf, Product, build
from trustcheck.demo.shops.craft.records import Registration, mail_zone
from trustcheck.demo.world import DemoShop
from trustcheck.model import Level

DOMAIN = "krattenmaker.nl"
ADDRESS = "37.97.164.203"
SERVERS = ("ns0.polderzone.nl", "ns1.polderzone.nl")
NAME = "De Krattenmaker Verpakkingen B.V."
VAT = "NL999990007B01"

HOME = """
Fruitkratten, veilingkisten en pallets voor telers, slijters en markthandel. Wij leveren uitsluitend aan bedrijven,
vanaf één pallet.

!shelf

## Op maat, met uw naam erin gebrand

Vanaf vijfhonderd stuks branden wij uw merk in de kopschotten. Stuur een tekening of een foto van uw oude kist, dan
hebt u binnen twee dagen een prijs.
"""

ABOUT = """
In {since} nam Govert Spaanders de kistenmakerij van zijn oom over, met een spijkermachine en veertien klanten. Nu
staan er drie machines en werken er elf mensen. Het populierenhout komt uit de Betuwe en wat er overblijft gaat als
snippers naar de buurman met de paarden.

Particulieren helpen wij niet, ook niet als u het heel vriendelijk vraagt. Onze dealers verkopen de kratten per stuk.
"""

CONTACT = """
**De Krattenmaker Verpakkingen B.V.**

Spanenweg 14, 4004 ZZ Tiel

KvK 00999714 · btw NL999990007B01

[verkoop@krattenmaker.nl](mailto:verkoop@krattenmaker.nl)

Het rechtstreekse nummer van uw vaste contactpersoon staat op uw offerte. Ophalen kan op afspraak, maandag tot en met
vrijdag van 7.30 tot 16.00 uur.

!form
"""

DELIVERY = """
## Levering

Wij leveren met eigen vrachtwagen in Gelderland, Utrecht en Brabant, en met vaste vervoerders in de rest van Nederland
en Vlaanderen. Levertijd uit voorraad: 3 tot 5 werkdagen. Franco vanaf vier pallets, daaronder € 65 per pallet.

## Klachten

Kijk de zending bij ontvangst na en noteer schade op de vrachtbrief. Meld gebreken binnen acht dagen, met foto.
Retouren alleen na overleg, naar De Krattenmaker Verpakkingen B.V., Spanenweg 14, 4004 ZZ Tiel.
"""

TERMS = """
Op alle aanbiedingen en leveringen van De Krattenmaker Verpakkingen B.V., KvK 00999714, zijn deze voorwaarden van
toepassing. Wij verkopen alleen aan afnemers die handelen in de uitoefening van een beroep of bedrijf; het
herroepingsrecht voor consumenten geldt daarom niet.

Prijzen zijn in euro's en exclusief btw. Betaling op rekening binnen 14 dagen; de eerste bestelling rekenen wij vooraf
af met iDEAL of creditcard. Geleverde goederen blijven ons eigendom totdat de factuur is voldaan.

Op alle overeenkomsten is Nederlands recht van toepassing. Geschillen legt de meest gerede partij voor aan de
rechtbank Gelderland.
"""

PRIVACY = """
De Krattenmaker Verpakkingen B.V. bewaart namen, zakelijke adressen en bestellingen zeven jaar, omdat de
Belastingdienst dat vraagt. De vervoerder krijgt het afleveradres. Verder gaat er niets de deur uit. Inzage of
verwijdering vraagt u aan via verkoop@krattenmaker.nl; klagen kan bij de Autoriteit Persoonsgegevens.
"""

SHELF = (
    Product(
        path="/product/fruitkrat-50", name="Fruitkrat 50 × 40 × 30 cm, per pallet van 84", price="€ 378,00",
        sku="KM-5040", stock="Op voorraad",
        text="Populieren, gedroogd tot 18 %. Draagt 30 kilo, stapelbaar tot acht hoog. Prijs exclusief btw.",
    ),
    Product(
        path="/product/wijnkist-6", name="Wijnkist voor 6 flessen, per 100", price="€ 540,00", sku="KM-W06",
        stock="Op voorraad",
        text="Vuren met schuifdeksel en houtwol. Inbranden vanaf 500 stuks. Prijs exclusief btw.",
    ),
    Product(
        path="/product/pallet-licht", name="Lichte pallet 120 × 80 cm, per 20", price="€ 190,00", sku="KM-P12",
        stock="Levertijd 5 werkdagen",
        text="Hittebehandeld volgens ISPM 15, met stempel. Voor eenmalig gebruik. Prijs exclusief btw.",
    ),
)  # fmt: skip


def shop(today: date) -> DemoShop:
    """The shop as it stands on that day."""
    started = years_before(today, 17, 10, 6)
    entry = Registration(domain=DOMAIN, created=started, nameservers=SERVERS, registrar="Polderzone Demo B.V.")
    brand = Brand(
        domain=DOMAIN,
        name="De Krattenmaker",
        tagline="Houten verpakkingen voor bedrijven",
        language="nl",
        nav=(("Assortiment", "/"), ("Over ons", "/over-ons"), ("Contact", "/contact"), ("Levering", "/levering")),
        footer=f"""De Krattenmaker Verpakkingen B.V. · Spanenweg 14, 4004 ZZ Tiel · KvK 00999714 · NL999990007B01

[Voorwaarden](/voorwaarden) · [Privacy](/privacy) · © {today.year}""",
        colour="#8c6b3f",
        basket="/winkelwagen",
        buy="In winkelwagen",
    )
    leaves = (
        Leaf(path="/", title="Houten verpakkingen voor bedrijven", body=HOME),
        Leaf(path="/over-ons", title="Over ons", body=ABOUT.format(since=started.year)),
        Leaf(path="/contact", title="Contact", body=CONTACT),
        Leaf(path="/levering", title="Levering en klachten", body=DELIVERY),
        Leaf(path="/voorwaarden", title="Algemene voorwaarden", body=TERMS),
        Leaf(path="/privacy", title="Privacyverklaring", body=PRIVACY),
        Leaf(path="/winkelwagen", title="Winkelwagen", body="Uw winkelwagen is leeg. [Naar het assortiment](/)"),
    )
    return DemoShop(
        domain=DOMAIN,
        what="Honest and Dutch: sells to businesses alone; VIES knows the company by name, and the certificate "
        "authority that looked into it put that name into the site's certificate.",
        honest=True,
        expect=(Level.VERIFIED, Level.UNPROVEN),
        pages=build(brand, modern, leaves, SHELF, robots="Disallow: /winkelwagen"),
        addresses=(ADDRESS,),
        records=mail_zone(DOMAIN, ADDRESS, SERVERS),
        whois=registries.whois(entry, today),
        rdap=registries.rdap(entry, today),
        vies={VAT[2:]: ("VALID", NAME.upper(), "\nSPANENWEG 00014\n4004ZZ TIEL\n")},
        certificate=f"ov:{NAME}",
        outside={"ct": (certificate(DOMAIN, years_before(today, 9, 1, 22)),)},
    )
