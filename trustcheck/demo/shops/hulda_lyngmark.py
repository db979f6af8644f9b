"""Hulda Lyngmark: a knitwear shop in Oslo that closes "after 46 years", on a name that is two months old."""

from __future__ import annotations

from datetime import date

from trustcheck.demo.services import nominatim
from trustcheck.demo.services.ct import certificate
from trustcheck.demo.services.wayback import captured
from trustcheck.demo.shops.craft import liquid
from trustcheck.demo.shops.craft.days import days_before
from trustcheck.demo.shops.craft.front import Brand, Leaf, Product, build
from trustcheck.demo.shops.craft.records import Registration, mail_zone, rdap_com, whois_com
from trustcheck.demo.world import DemoShop
from trustcheck.model import Level

DOMAIN = "huldalyngmark.com"
ADDRESS = "23.227.70.58"
SERVERS = ("ns1.globalparcel-dns.com", "ns2.globalparcel-dns.com")
MAIL = "kundeservice@huldalyngmark.com"

HOME = """
## Etter 46 år stenger vi dørene for siste gang

Det er med tungt hjerte vi forteller at Hulda Lyngmark legger ned. I 46 år har vi strikket for norske vintre fra den
lille butikken vår i Oslo. Nå skal alt ut. **Opphørssalg: opptil 75 % på hele lageret.**

<div class="countdown-timer">Salget slutter om <span id="timer">00:44:59</span></div>

!shelf

## Takk for alle årene

Mange av dere har handlet hos oss siden mor sto bak disken. Vi kommer til å savne praten, kaffen og lukten av våt ull.

> Har kjøpt gensere her i tjue år. Så trist at dere slutter!
> – Anne-Grete, Drammen ★★★★★

> Nydelig kvalitet, og den siste jeg får.
> – Turid, Trondheim ★★★★★

- Strikket for hånd i Norge
- Fri frakt over 699 kr
- 30 dagers åpent kjøp
"""

ABOUT = """
Hulda Lyngmark åpnet døren i Oslo i {since} med tolv nøster og en lånt kasse. Datteren overtok på nittitallet. Hvert
plagg har gått gjennom hendene våre, maske for maske.

## Hvorfor vi slutter

Leien har doblet seg, og hendene er ikke som før. I vår fikk mamma en beskjed fra legen som snudde alt. Vi vil bruke
tiden vi har igjen sammen, og derfor selger vi ut det siste til priser som knapt dekker ullen.

Når hyllene er tomme, slukker vi lyset.

– Hulda og Ingrid
"""

CONTACT = """
Har du spørsmål? Skriv til oss, så svarer vi innen 48 timer.

**Hulda Lyngmark**

Karl Johans gate, Oslo, Norge

[{mail}](mailto:{mail})

!form
"""

DELIVERY = """
## Frakt

På grunn av stor pågang tar behandlingen 2–5 dager. Leveringstiden er deretter 8–15 virkedager. Du får sporingsnummer på
e-post. Pakken kan bli sendt fra et av våre lagre i utlandet.

## Retur

Du kan returnere innen 30 dager. Skriv til {mail} før du sender noe, så får du returadressen. Varer fra opphørssalget
refunderes normalt ikke, men vi finner gjerne en løsning der du beholder plagget og får igjen en del av beløpet.
"""

TERMS = """
Denne nettsiden drives av Hulda Lyngmark. Ved å bruke siden godtar du vilkårene. Prisene kan endres uten varsel.

## Betaling

Visa, Mastercard, American Express og Apple Pay. Beløpet trekkes ved bestilling og kan stå under et annet navn på
kontoutskriften.

## Ansvar

Vi er ikke ansvarlige for forsinkelser hos transportør eller tollvesen. Toll og avgifter betales av kunden.
"""

PRIVACY = """
Vi samler inn opplysninger når du besøker siden, handler eller kontakter oss. Opplysningene kan deles med leverandører
som hjelper oss med å fullføre bestillingen. Spørsmål sendes til {mail}.
"""

SHELF = (
    Product(
        path="/products/fjord-kofte", name="Fjord | Håndstrikket kofte", price="549 kr", was="2 199 kr", sku="HL-101",
        stock="🔥 Kun 6 igjen – 28 har denne i handlekurven",
        text="""Koften Hulda tegnet den første vinteren. Myk, varm og laget for å arves.

**Materiale:** akryl, polyester og ull. Maskinvask 30 °C.""",
    ),
    Product(
        path="/products/lofoten-genser", name="Lofoten | Varm genser med høy hals", price="479 kr", was="1 899 kr",
        sku="HL-104", stock="🔥 Kun 3 igjen – 41 har denne i handlekurven",
        text="Til fjellet, hytta og kalde mandager. Størrelse S–5XL. Velg én størrelse større enn vanlig.",
    ),
    Product(
        path="/products/selma-ullfrakk", name="Selma | Elegant ullfrakk", price="699 kr", was="2 799 kr", sku="HL-112",
        stock="🔥 Kun 4 igjen – 19 har denne i handlekurven",
        text="Tidløs frakk med skjult lukking. Fôret. De siste eksemplarene mor rakk å sy.",
    ),
    Product(
        path="/products/vinter-stovletter", name="Vinter | Fôrede støvletter", price="499 kr", was="1 999 kr",
        sku="HL-120", stock="🔥 Kun 8 igjen – 33 har denne i handlekurven",
        text="Ortopedisk såle og sklisikker bunn. Går som en drøm på glatta.",
    ),
)  # fmt: skip

COUNTDOWN = (
    "var s=2699,n=document.getElementById('timer');if(n)setInterval(function(){s=s>0?s-1:2699;"
    "n.textContent=new Date(s*1000).toISOString().substr(11,8)},1000);"
)


def _brand(today: date) -> Brand:
    return Brand(
        domain=DOMAIN,
        name="Hulda Lyngmark",
        tagline=f"Strikk fra Oslo siden {today.year - 46}",
        language="nb",
        nav=(
            ("Opphørssalg", "/"),
            ("Vår historie", "/pages/var-historie"),
            ("Frakt og retur", "/policies/frakt-og-retur"),
            ("Kontakt", "/pages/kontakt"),
        ),
        footer=f"""**Hulda Lyngmark** · Oslo · Siden {today.year - 46}

[Vilkår](/policies/vilkar) · [Personvern](/policies/personvern) · © {today.year} Hulda Lyngmark""",
        colour="#7b2d26",
        currency="NOK",
        announcement="OPPHØRSSALG · OPPTIL 75 % · VI STENGER FOR ALLTID",
        basket="/cart",
        script=COUNTDOWN,
        buy="Legg i handlekurven",
    )


def shop(today: date) -> DemoShop:
    """The shop as it stands on that day."""
    entry = Registration(
        domain=DOMAIN, created=days_before(today, 58), nameservers=SERVERS,
        registrar="Brightgate Domains Inc.", registrar_site="www.brightgate-domains.com",
    )  # fmt: skip
    home = Leaf(path="/", title="Vi stenger for alltid", body=HOME)
    leaves = (
        home,
        Leaf(path="/pages/var-historie", title="46 år med ull", body=ABOUT.format(since=today.year - 46)),
        Leaf(path="/pages/kontakt", title="Kontakt", body=CONTACT.format(mail=MAIL)),
        Leaf(path="/policies/frakt-og-retur", title="Frakt og retur", body=DELIVERY.format(mail=MAIL)),
        Leaf(path="/policies/vilkar", title="Vilkår", body=TERMS),
        Leaf(path="/policies/personvern", title="Personvern", body=PRIVACY.format(mail=MAIL)),
        Leaf(path="/cart", title="Handlekurv", body="Handlekurven er tom. [Fortsett å handle](/)"),
    )
    brand = _brand(today)
    return DemoShop(
        domain=DOMAIN,
        what="A tearful closing after 46 years in Oslo, on a name registered and filled two months ago; half an "
        "address, no phone, no number, and no such firm in the Norwegian register.",
        honest=False,
        expect=(Level.WARNING,),
        pages=build(brand, liquid, leaves, SHELF, robots="Disallow: /cart\nDisallow: /checkouts"),
        addresses=(ADDRESS,),
        records=mail_zone(DOMAIN, ADDRESS, SERVERS, mail=False),
        whois=whois_com(entry, today),
        rdap=rdap_com(entry, today),
        outside={
            "wayback": (captured(DOMAIN, days_before(today, 51), liquid.page(brand, home, SHELF)),),
            "nominatim": (nominatim.street("Karl Johans gate", (59.9127, 10.7461), nominatim.of("Oslo", "", "NO")),),
            "ct": (certificate(DOMAIN, days_before(today, 57)),),
        },
    )
