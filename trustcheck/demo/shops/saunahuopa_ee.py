"""Saunahuopa: an Estonian company that sells felt to Finns in Finnish, and says on every page that it is Estonian."""

from __future__ import annotations

from datetime import date

from trustcheck.demo.services import ariregister, nominatim, rwhois
from trustcheck.demo.services.ct import certificate
from trustcheck.demo.shops.craft import woo
from trustcheck.demo.shops.craft.days import years_before
from trustcheck.demo.shops.craft.front import Brand, Leaf, Product, build
from trustcheck.demo.shops.craft.records import mail_zone
from trustcheck.demo.world import DemoShop
from trustcheck.model import Level

DOMAIN = "saunahuopa.ee"
ADDRESS = "217.146.69.58"
SERVERS = ("ns1.nimekapp.ee", "ns2.nimekapp.ee")
NAME = "Saunavilt OÜ"
NUMBER = "99993710"
VAT = "EE109937715"
HERE = nominatim.of("Pärnu", "80010", "EE")
WHOIS = """Search results may not be used for commercial, advertising, recompilation,
repackaging, redistribution, reuse, obscuring or other similar activities.

Estonia .ee Top Level Domain WHOIS server

Domain:
name:       {domain}
status:     ok (paid and in zone)
registered: {created} 11:20:31 +03:00
changed:    {created} 11:20:31 +03:00
expire:     {year}-{created:%m-%d}
outzone:
delete:

Registrant:
name:       {name}
org id:     {number}
country:    EE
email:      Not Disclosed - Visit www.internet.ee for webbased WHOIS

Registrar:
name:       Nimekapp OÜ
url:        https://www.nimekapp.ee
phone:      +372 000 0000

Estonia .ee Top Level Domain WHOIS server
More information at http://internet.ee
"""

HOME = """
Saunahattuja, istuinalustoja ja kintaita virolaisesta lampaanvillasta. Huovutamme Pärnussa, lähetämme Suomeen kahdesti
viikossa. Kirjoita suomeksi, vastaamme suomeksi; kirjoitusvirheet ovat omiamme.

!shelf

## Miksi hinta on tämä

Villa tulee Saarenmaalta ja kädet ovat omat. Hinnat sisältävät Suomen arvonlisäveron, eikä tullia tai muita maksuja
tule, koska paketti kulkee EU:n sisällä.
"""

ABOUT = """
Saunavilt OÜ on kolmen naisen osakeyhtiö Pärnusta, perustettu vuonna {since}. Aloitimme torilta ja laivalta: ensimmäiset
hatut kulkivat Suomeen ostoskasseissa. Kun suomalaisia tilaajia oli enemmän kuin virolaisia, teimme kaupan suomeksi.

Suomessa meillä ei ole toimipistettä. Verstaassa saa käydä, kun sopii etukäteen: Villa 12, Pärnu.
"""

CONTACT = """
**Saunavilt OÜ**

Rekisterikoodi 99993710 (Viron kaupparekisteri)

ALV-numero (KMKR) EE109937715

Villa tn 12, 80010 Pärnu, Viro

Asiakaspalvelu suomeksi [+358 9 555 0139](tel:+35895550139), ti–to 10–14

[tere@saunahuopa.ee](mailto:tere@saunahuopa.ee)

!form
"""

DELIVERY = """
## Toimitus Pärnusta

Lähetämme maanantaisin ja torstaisin. Paketti on Suomessa 3–6 arkipäivässä Matkahuollon noutopisteessä tai Smartpost-
automaatissa. Hinta 8,90 €, yli 90 euron tilauksista ei postikuluja.

## Palautus Viroon

Sinulla on 14 päivää aikaa peruuttaa kauppa. Kirjoita meille, niin saat palautustarran. Palautus Suomesta maksaa 7,50 €,
ja sen maksat itse, jos tuotteessa ei ole vikaa.

**Palautusosoite:** Saunavilt OÜ, Villa tn 12, 80010 Pärnu, Viro
"""

TERMS = """
## Myyjä

Saunavilt OÜ, rekisterikoodi 99993710, Villa tn 12, 80010 Pärnu, Viro, tere@saunahuopa.ee.

## Tilaus ja maksu

Tilaus sitoo, kun olemme lähettäneet vahvistuksen. Maksutavat: suomalaiset verkkopankit, korttimaksu ja MobilePay.
Tiliotteella lukee "Saunavilt".

## Sinun oikeutesi

Olemme virolainen yritys, mutta myymme Suomeen: sinulla on Suomen kuluttajansuojalain mukaiset oikeudet. Virheestä voit
ilmoittaa kahden vuoden ajan. Korvaamme huovan, jonka sauma aukeaa tavallisessa löylyssä.

## Erimielisyydet

Ota ensin yhteyttä meihin. Apua antaa Euroopan kuluttajakeskus Suomessa (www.ecc.fi), ja Virossa asian ratkaisee
Tarbijavaidluste komisjon.
"""

PRIVACY = """
Rekisterinpitäjä on Saunavilt OÜ, Villa tn 12, 80010 Pärnu, tere@saunahuopa.ee. Säilytämme nimen, osoitteen ja tilaukset
Viron kirjanpitolain mukaan seitsemän vuotta. Tietoja ei siirretä EU:n ulkopuolelle. Valituksen voi tehdä Suomessa
tietosuojavaltuutetulle tai Virossa tietosuojaviranomaiselle (Andmekaitse Inspektsioon).
"""

SHELF = (
    Product(
        path="/tuote/saunahattu-harmaa/", name="Saunahattu, harmaa", price="34,00 €", sku="SV-01",
        text="""Yhdestä palasta huovutettu, ei saumoja. Paino 110 g. Pää pysyy viileänä ja ajatukset hitaina.

Valmistaja: Saunavilt OÜ, Villa tn 12, 80010 Pärnu, Viro, tere@saunahuopa.ee""",
    ),
    Product(
        path="/tuote/istuinalusta/", name="Istuinalusta 40 × 50 cm", price="26,00 €", sku="SV-06",
        text="Paksuus 8 mm. Kuivuu naulassa vuorokaudessa. Pesu käsin, ei rumpuun.",
    ),
    Product(
        path="/tuote/loylykintaat/", name="Löylykintaat", price="29,50 €", sku="SV-09",
        text="Ranteesta pitkät, jotta vihta ei kastele hihaa. Koot S, M ja L.",
    ),
)  # fmt: skip


def shop(today: date) -> DemoShop:
    """The shop as it stands on that day."""
    started = years_before(today, 7, 3, 21)
    created = years_before(today, 5, 10, 14)
    brand = Brand(
        domain=DOMAIN,
        name="Saunahuopa",
        tagline="Huopaa löylyyn, Pärnusta",
        nav=(
            ("Kauppa", "/"),
            ("Meistä", "/meista/"),
            ("Toimitus ja palautus", "/toimitus/"),
            ("Yhteystiedot", "/yhteystiedot/"),
        ),
        footer=f"""Saunavilt OÜ · rekisterikoodi 99993710 · Villa tn 12, 80010 Pärnu, Viro · KMKR EE109937715

[Ehdot](/ehdot/) · [Tietosuoja](/tietosuoja/) · © {today.year} Saunavilt OÜ""",
        colour="#5f6b58",
        basket="/ostoskori/",
    )
    leaves = (
        Leaf(path="/", title="Huopaa löylyyn", body=HOME),
        Leaf(path="/meista/", title="Meistä", body=ABOUT.format(since=started.year)),
        Leaf(path="/yhteystiedot/", title="Yhteystiedot", body=CONTACT),
        Leaf(path="/toimitus/", title="Toimitus ja palautus", body=DELIVERY),
        Leaf(path="/ehdot/", title="Ehdot", body=TERMS),
        Leaf(path="/tietosuoja/", title="Tietosuoja", body=PRIVACY),
        Leaf(path="/ostoskori/", title="Ostoskori", body="Kori on tyhjä. [Takaisin kauppaan](/)"),
    )
    expire = created.replace(year=today.year + 1)
    address = "Pärnu maakond, Pärnu linn, Pärnu linn, Villa tn 12"
    return DemoShop(
        domain=DOMAIN,
        what="Honest: an Estonian company that sells to Finland in Finnish and hides nothing of it; the .ee registry "
        "names it as holder by the same register code.",
        honest=True,
        expect=(Level.VERIFIED,),
        pages=build(brand, woo, leaves, SHELF, robots="Disallow: /ostoskori/"),
        addresses=(ADDRESS,),
        records=mail_zone(DOMAIN, ADDRESS, SERVERS),
        whois=WHOIS.format(domain=DOMAIN, created=created, year=today.year + 1, name=NAME, number=NUMBER),
        vies={VAT[2:]: ("VALID", NAME, "Villa tn 12\n80010 Pärnu linn")},
        outside={
            "ct": (certificate(DOMAIN, created),),
            "nominatim": (nominatim.house("Villa tn", "12", (58.3859, 24.4971), HERE),),
            "ariregister": (ariregister.company(int(NUMBER), NAME, address, "80010"),),
            "rwhois": (rwhois.held(DOMAIN, NAME, NUMBER, created, expire),),
        },
    )
