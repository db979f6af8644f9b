"""Solvei & Randi: a "closing sale after 27 years" in Norway, with a countdown that begins anew at every visit."""

from __future__ import annotations

from datetime import date

from trustcheck.demo.services.ct import certificate
from trustcheck.demo.shops.craft import liquid
from trustcheck.demo.shops.craft.days import days_before
from trustcheck.demo.shops.craft.front import Brand, Leaf, Product, build
from trustcheck.demo.shops.craft.records import Registration, mail_zone, rdap_com, whois_com
from trustcheck.demo.world import DemoShop
from trustcheck.model import Level

DOMAIN = "solvei-randi-bergen.com"
ADDRESS = "23.227.61.201"
SERVERS = ("ns1.brightgate-dns.com", "ns2.brightgate-dns.com")
MAIL = "kundeservice@solvei-randi-bergen.com"
# Nothing is kept between visits: whoever loads the page again has four hours again.
COUNTDOWN = """
var countdownEnd = Date.now() + 4 * 60 * 60 * 1000; setInterval(function () {   var left = Math.max(0, countdownEnd -
Date.now());   var parts = [left / 36e5, left / 6e4 % 60, left / 1e3 % 60].map(function (n) { return ("0" +
Math.floor(n)).slice(-2); });   document.querySelectorAll(".countdown__time").forEach(function (el) { el.textContent =
parts.join(":"); }); }, 1000);
"""

HOME = """
## Opphørssalg etter 27 år

Etter nesten tre tiår i Bergen sier vi takk for oss. Økende husleie og dårlig helse gjør at vi må stenge dørene for
godt. **Alt skal ut, opptil 80 % rabatt.**

<div class="countdown" id="countdown-timer">Salget er over om <span class="countdown__time">03:59:59</span></div>

!shelf

## Fra våre hjerter til ditt

Hvert plagg er håndplukket av oss to søstre. Takk for at dere lot oss leve drømmen!
"""

ABOUT = """
Vi er Solvei og Randi, to søstre fra Bergen. I {since} åpnet vi vår lille butikk i sentrum med strikkede gensere etter
mormors oppskrifter. Siden har vi kledd tre generasjoner bergensere.

Nå er tiden kommet for å stenge. Vi gråter litt mens vi skriver dette, men vi ser også fram til rolige dager på hytta.
"""

CONTACT = """
Solvei & Randi

Torgallmenningen, Bergen

[{mail}](mailto:{mail})

Vi svarer så fort vi kan, men det er mye å gjøre i disse dager.

!form
"""

DELIVERY = """
På grunn av stor pågang må du regne med 9–17 virkedager leveringstid. Frakten er gratis over 500 kr. Du får
sporingsnummer på e-post når pakken er sendt.
"""

RETURNS = """
Du har 14 dager på deg til å returnere varen. Ta kontakt på {mail} før du sender noe tilbake. Varer på salg byttes
bare mot tilgodelapp. Kunden betaler returfrakten.

Returadresse: Solvei & Randi, Building 6, No. 318 Wangjiang Road, Yiwu, Zhejiang 322099, Kina
"""

TERMS = """
Ved å handle hos oss godtar du disse vilkårene. Prisene er i norske kroner. Du kan betale med Visa, Mastercard og
PayPal. Vi forbeholder oss retten til å avlyse ordrer. Størrelsene er små, så vi anbefaler å gå opp en størrelse. Toll
og avgifter kan komme i tillegg.
"""

PRIVACY = """
Vi samler inn navn, adresse, e-post og betalingsopplysninger for å behandle bestillingen. Opplysningene kan deles med
leverandører utenfor EØS. Spørsmål sendes til {mail}.
"""

SHELF = (
    Product(
        path="/products/ingrid-ullgenser", name="Ingrid | Håndstrikket ullgenser", price="449 kr", was="1 799 kr",
        sku="SR-11", stock="Kun 3 igjen", text="Varm og myk, med klassisk rundfelling. Materiale: akryl og polyester.",
    ),
    Product(
        path="/products/astrid-kape", name="Astrid | Vinterkåpe", price="599 kr", was="2 499 kr", sku="SR-12",
        stock="Kun 2 igjen", text="Elegant snitt, fôret og vindtett. En favoritt hos kundene våre.",
    ),
    Product(
        path="/products/liv-skinnstovletter", name="Liv | Skinnstøvletter", price="529 kr", was="2 199 kr", sku="SR-13",
        stock="Kun 5 igjen", text="Myk såle og glidelås på siden. Går til både hverdag og fest.",
    ),
    Product(
        path="/products/maren-skjerf", name="Maren | Skjerf i kasjmirblanding", price="249 kr", was="999 kr",
        sku="SR-14", stock="Kun 4 igjen", text="Lett og varmt. Leveres i gaveeske så langt lageret rekker.",
    ),
)  # fmt: skip


def shop(today: date) -> DemoShop:
    """The shop as it stands on that day."""
    taken = days_before(today, 58)
    entry = Registration(
        domain=DOMAIN, created=taken, nameservers=SERVERS, registrar="Brightgate Domains Inc.",
        registrar_site="www.brightgate-domains.com",
    )  # fmt: skip
    brand = Brand(
        domain=DOMAIN,
        name="Solvei & Randi",
        tagline="Klær med sjel fra Bergen",
        language="nb",
        nav=(
            ("Opphørssalg", "/"), ("Vår historie", "/pages/var-historie"), ("Levering", "/policies/levering"),
            ("Retur", "/policies/retur"), ("Kontakt oss", "/pages/kontakt"),
        ),
        footer=f"""Solvei & Randi · familieeid siden {today.year - 27}

[Kjøpsvilkår](/policies/vilkar) · [Personvern](/policies/personvern) · © {today.year}""",
        colour="#6b3540",
        announcement="OPPHØRSSALG: opptil 80 % på alt",
        basket="/cart",
        buy="Legg i handlekurven",
        currency="NOK",
        script=COUNTDOWN,
    )  # fmt: skip
    leaves = (
        Leaf(path="/", title="Vi stenger etter 27 år", body=HOME),
        Leaf(path="/pages/var-historie", title="Vår historie", body=ABOUT.format(since=today.year - 27)),
        Leaf(path="/pages/kontakt", title="Kontakt oss", body=CONTACT.format(mail=MAIL)),
        Leaf(path="/policies/levering", title="Levering", body=DELIVERY),
        Leaf(path="/policies/retur", title="Retur", body=RETURNS.format(mail=MAIL)),
        Leaf(path="/policies/vilkar", title="Kjøpsvilkår", body=TERMS),
        Leaf(path="/policies/personvern", title="Personvern", body=PRIVACY.format(mail=MAIL)),
        Leaf(path="/cart", title="Handlekurv", body="Handlekurven er tom. [Fortsett å handle](/)"),
    )
    return DemoShop(
        domain=DOMAIN,
        what="A closing sale after twenty-seven years on a name of eight weeks, with a countdown that begins anew and "
        "the same return address in China as a boutique in Utrecht.",
        honest=False,
        expect=(Level.UNPROVEN, Level.WARNING),
        pages=build(brand, liquid, leaves, SHELF, robots="Disallow: /cart\nDisallow: /checkouts"),
        addresses=(ADDRESS,),
        records=mail_zone(DOMAIN, ADDRESS, SERVERS),
        whois=whois_com(entry, today),
        rdap=rdap_com(entry, today),
        outside={"ct": (certificate(DOMAIN, taken),)},
    )
