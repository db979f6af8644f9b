"""Märta Sjöholm: a Stockholm coat maker "since 1931" who shuts for ever, on a domain of ten weeks; in Swedish."""

from __future__ import annotations

from datetime import date

from trustcheck.demo.services import nominatim
from trustcheck.demo.services.ct import certificate
from trustcheck.demo.shops.craft import liquid
from trustcheck.demo.shops.craft.days import days_before
from trustcheck.demo.shops.craft.front import Brand, Leaf, Product, build
from trustcheck.demo.shops.craft.records import Registration, mail_zone, rdap_com, whois_com
from trustcheck.demo.world import DemoShop
from trustcheck.model import Level

DOMAIN = "marta-sjoholm.com"
ADDRESS = "23.227.71.58"
SERVERS = ("ns1.globalparcel-dns.com", "ns2.globalparcel-dns.com")
MAIL = "kundservice@marta-sjoholm.com"

HOME = """
## Efter snart hundra år släcker vi lampan i ateljén

Det är med tårar i ögonen vi berättar att Märta Sjöholm stänger sin butik för alltid. Tack för alla år, alla skratt i
provrummet och alla kappor som fått gå i arv. **Utförsäljning: allt ska bort, upp till 75 % rabatt så länge lagret
räcker.**

!shelf

## Därför älskar våra kunder oss

> Min mormor hade en Sjöholmskappa, nu har jag också en. Så ledsen att ni stänger!
> – Birgitta, Uppsala

> Vilken kvalitet! Jag beställde två till.
> – Lena, Örebro

- Sytt för hand i Stockholm
- Fri frakt över 700 kr
- 30 dagars nöjd kund-garanti
"""

ABOUT = """
År 1931 slog Märta Sjöholm upp dörrarna till sin lilla ateljé på Drottninggatan. Hon klippte, nålade och sydde, och
damerna i Stockholm stod i kö. Dottern Astrid tog över saxen, och i dag är det jag, Märtas barnbarn, som sitter vid
samma symaskin.

## Ett svårt beslut

När min man gick bort i våras orkade jag inte längre. Hyran har fördubblats och händerna vill inte som förr. Därför
säljer vi nu de allra sista plaggen. När de är slut finns Märta Sjöholm bara i era garderober.

Med kärlek, Margareta
"""

CONTACT = """
Har du en fråga? Skriv till oss så svarar vi inom 24–48 timmar.

**Märta Sjöholm Stockholm**

Drottninggatan, Stockholm

[{mail}](mailto:{mail})

Kundtjänst: måndag–fredag 9–17

!form
"""

DELIVERY = """
## Leveranstid

På grund av den stora efterfrågan under utförsäljningen är leveranstiden just nu 9–16 vardagar. Plaggen kan komma i
flera försändelser. Du får ett spårningsnummer när paketet har lämnat lagret.

## Frakt

Fri frakt över 700 kr, annars 69 kr.
"""

RETURNS = """
Du har 30 dagar på dig att ångra dig. Kontakta oss först på {mail}; paket som skickas utan godkännande tas inte emot.
Kunden betalar returfrakten och ansvarar för paketet tills det har kommit fram.

**Returadress:**

Building 12, Room 403, Qingkou Industrial Park

Yiwu, Zhejiang 322000, China

Vill du hellre behålla plagget? Då kan vi erbjuda 30 % av köpesumman tillbaka.
"""

TERMS = """
## Översikt

Denna webbplats drivs av Märta Sjöholm. Genom att besöka webbplatsen eller köpa något av oss godkänner du dessa villkor.
Vi förbehåller oss rätten att neka vem som helst service av vilken anledning som helst.

## Priser

Priserna kan ändras utan föregående meddelande.

## Betalning

Visa, Mastercard, PayPal, Klarna.

## Ansvar

Vi garanterar inte att kvaliteten på produkter du köper motsvarar dina förväntningar.
"""

PRIVACY = """
När du handlar hos oss samlar vi in namn, adress, e-post och den betalningsinformation du lämnar. Uppgifterna delas med
våra samarbetspartner för att kunna leverera din order. Frågor: {mail}.
"""

SHELF = (
    Product(
        path="/products/ullkappa-astrid", name="Ullkappa Astrid", price="799 kr", was="2 999 kr", sku="MS-01",
        stock="Endast 7 kvar",
        text="""Vår mest älskade kappa, klippt efter Märtas egna mönster. Mjuk ullblandning, djupa fickor.

**Sista chansen – sys aldrig mer.** Storlekarna är små, välj gärna en storlek större.""",
    ),
    Product(
        path="/products/kofta-margareta", name="Stickad kofta Margareta", price="499 kr", was="1 899 kr", sku="MS-02",
        stock="Endast 4 kvar", text="Varm kofta med hornknappar. Stickad i vår ateljé, maskin- eller handtvätt.",
    ),
    Product(
        path="/products/kangor-drottning", name="Kängor Drottning", price="699 kr", was="2 499 kr", sku="MS-03",
        stock="Endast 9 kvar", text="Fodrade kängor med halkfri sula. Dragkedja på insidan.",
    ),
    Product(
        path="/products/handvaska-elin", name="Handväska Elin", price="549 kr", was="2 199 kr", sku="MS-04",
        stock="Endast 3 kvar", text="Rymlig väska i mjukt material. Tre fack och justerbar rem.",
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
        name="Märta Sjöholm Stockholm",
        tagline="Handsydda kappor sedan 1931",
        language="sv",
        nav=(("Hem", "/"), ("Historia", "/pages/var-historia"), ("Kontakt", "/pages/kontakt")),
        footer=f"""**Märta Sjöholm** · Stockholm · Sedan 1931

[Leverans](/pages/leverans) · [Returer](/policies/returer) · [Villkor](/policies/villkor)

[Integritetspolicy](/policies/integritet) · © {today.year} Märta Sjöholm Stockholm""",
        colour="#4b2e3a",
        announcement="VI STÄNGER FÖR ALLTID · UPP TILL 75 % · FRI FRAKT ÖVER 700 KR",
        basket="/cart",
        buy="Lägg i varukorgen",
        currency="SEK",
    )
    leaves = (
        Leaf(path="/", title="Ett sista farväl", body=HOME),
        Leaf(path="/pages/var-historia", title="Vår historia", body=ABOUT),
        Leaf(path="/pages/kontakt", title="Kontakta oss", body=CONTACT.format(mail=MAIL)),
        Leaf(path="/pages/leverans", title="Leverans", body=DELIVERY),
        Leaf(path="/policies/returer", title="Returpolicy", body=RETURNS.format(mail=MAIL)),
        Leaf(path="/policies/villkor", title="Allmänna villkor", body=TERMS),
        Leaf(path="/policies/integritet", title="Integritetspolicy", body=PRIVACY.format(mail=MAIL)),
        Leaf(path="/cart", title="Varukorg", body="Varukorgen är tom. [Se plaggen](/)"),
    )
    return DemoShop(
        domain=DOMAIN,
        what="Sews in Stockholm since 1931 and shuts for ever, on a domain of ten weeks; names no firm and no house "
        "number, and takes returns in Zhejiang, at the address of another such shop: each can be shown.",
        honest=False,
        expect=(Level.WARNING, Level.UNPROVEN),  # its writer hoped for a warning: docs/method.md
        pages=build(brand, liquid, leaves, SHELF, robots="Disallow: /cart\nDisallow: /checkouts"),
        addresses=(ADDRESS,),
        records=mail_zone(DOMAIN, ADDRESS, SERVERS),
        whois=whois_com(entry, today),
        rdap=rdap_com(entry, today),
        outside={
            "nominatim": (
                nominatim.street("Drottninggatan", (59.3345, 18.0612), nominatim.of("Stockholm", "", "SE")),
                nominatim.town("Stockholm", (59.3251, 18.0711), "SE"),
            ),
            "ct": (certificate(DOMAIN, days_before(today, 70)),),
        },
    )
