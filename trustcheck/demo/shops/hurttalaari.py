"""Hurttalaari: an honest online-only shop with the ids of payment and delivery firms all over its pages."""

from __future__ import annotations

from datetime import date

from trustcheck.demo.shops.craft import legal_fi, noise, woo
from trustcheck.demo.shops.craft.bystanders import KLARNA, MATKAHUOLTO, PAYTRAIL, PLATFORM, POSTI, POSTNORD
from trustcheck.demo.shops.craft.days import years_before
from trustcheck.demo.shops.craft.front import Brand, Leaf, Product, build
from trustcheck.demo.shops.craft.records import Holder, Registration, mail_zone, odata_row, rdap_fi, whois_fi
from trustcheck.demo.shops.craft.registers import Place, company, vat, vies
from trustcheck.demo.shops.craft.seller import Seller
from trustcheck.demo.world import DemoShop, Site
from trustcheck.model import Level

DOMAIN = "hurttalaari.fi"
ADDRESS = "80.69.166.12"
SERVERS = ("ns1.kauppasampo-dns.fi", "ns2.kauppasampo-dns.fi")
NAME = "Hurttalaari Oy"
NUMBER = "9085641-8"
OFFICE = Place(street="Varastokatu", number="62", entrance="B", postcode="15110", town="Lahti")
SELLER = Seller(
    name=NAME, number=NUMBER, vat=vat(NUMBER), street="Varastokatu 62 B", postcode="15110", town="Lahti",
    email="hau@hurttalaari.fi", phone="03 555 0166", free_over="49 €", days="1–3 arkipäivää",
    payment="Paytrailin verkkopankit ja kortit, Klarna-lasku ja MobilePay", carriers="Posti, Matkahuolto ja PostNord",
)  # fmt: skip

HOME = """
Koiranruokaa, luita ja leluja suoraan Lahden varastosta. Meillä ei ole myymälää, mutta meillä on Pena, joka koemaistaa
kaiken. Pena on bernhardilainen.

!shelf

## Tilaa ennen kello 14, niin säkki lähtee tänään

Yli 49 euron tilaukset kotiin tai noutopisteeseen ilman postikuluja. Painavat säkit tuodaan ovelle asti.

## Tuliko väärä koko?

Avaamattoman säkin voi palauttaa 30 päivää. Avatusta puhutaan: jos maha meni sekaisin, hyvitetään puolet.
"""

ABOUT = """
Hurttalaari on pelkkä verkkokauppa, ja se on tarkoituskin. Vuokraan menevät rahat on pantu pakastimiin ja lämpimiin
käsineisiin. Aloitimme vuonna {since} autotallissa; nyt meitä on kuusi ihmistä ja vaihteleva määrä koiria.

Varastolle ei valitettavasti pääse asioimaan, koska trukki ja innostunut labradori eivät sovi samaan tilaan.
"""

CONTACT = """
## Asiakaspalvelu

Puh. [03 555 0166](tel:+35835550166) (ma–pe 9–15)

[hau@hurttalaari.fi](mailto:hau@hurttalaari.fi)

## Yrityksen tiedot

Hurttalaari Oy

Varastokatu 62 B, 15110 Lahti

Y-tunnus 9085641-8

!form
"""

PAYMENT = """
Verkkokaupan pitäjä on Hurttalaari Oy (y-tunnus 9085641-8). Maksut välittävät alla olevat yhtiöt, jotka eivät ole kaupan
osapuolia.

## {paytrail[0]}

Verkkopankki- ja korttimaksut kulkevat maksulaitos {paytrail[0]}:n ({paytrail[1]}) kautta. Siksi tiliotteessasi lukee
saajana {paytrail[0]}, vaikka ostat meiltä; se tilittää rahat meille. Tavaraa ja palautuksia koskevat asiat hoidamme me.

{paytrail[0]}, y-tunnus: {paytrail[1]}

Keskuskatu 181, 00100 Helsinki

Puhelin 09 555 0190

## Klarna

Lasku- ja osamaksupalvelun tarjoaa {klarna[0]}, Y-tunnus {klarna[1]}. Klarna tekee luottopäätöksen. Klarnan
asiakaspalvelu 09 555 0199.

## Kortit

Visa, Visa Electron, Mastercard. Korttimaksussa tiliotteella lukee "Paytrail Hurttalaari".
"""

CARRIERS = """
## Kuka kuljettaa

| Kuljettaja | Y-tunnus | Palvelu |
| {posti[0]} | {posti[1]} | Postipaketti, kotiovelle |
| {matkahuolto[0]} | {matkahuolto[1]} | Lähellä-paketti |
| {postnord[0]} | {postnord[1]} | MyPack |

Toimitukset tekee {posti[0]} (Y-tunnus {posti[1]}), kun valitset kotiinkuljetuksen. Kuljetusvahingosta ilmoita ensin
meille, niin hoidamme asian kuljettajan kanssa.
"""

TECHNICAL = """
## Tietojen käsittelijät

Verkkokaupan alustan toimittaa {platform[0]}, Y-tunnus {platform[1]}, Keskuskatu 181, Helsinki. Maksut käsittelee
{paytrail[0]}, Y-tunnus {paytrail[1]}. Laskut käsittelee {klarna[0]}, Y-tunnus {klarna[1]}. Kukin on tehnyt kanssamme
sopimuksen henkilötietojen käsittelystä.
"""

SHELF = (
    Product(
        path="/tuote/hauskutin-lammas-12kg/", name="Hauskutin lammas & riisi 12 kg", price="54,90 €", sku="HL-1201",
        text="Aikuisen koiran perusruoka herkkävatsaisille. Lammasta 34 %. Pena antoi viisi häntää viidestä.",
    ),
    Product(
        path="/tuote/poronkorva-10kpl/", name="Kuivattu poronkorva 10 kpl", price="12,90 €", sku="HL-3310",
        text="Kuivattu Kainuussa. Rapsakka ja vähärasvainen. Anna valvotusti ja pidä vettä lähellä.",
    ),
    Product(
        path="/tuote/vetolelu-kettu/", name="Vetolelu Kettu", price="14,50 €", was="18,90 €", sku="HL-5102",
        text="Kaksinkertainen köysi, ei täytettä levitettäväksi. Alin hinta 30 päivän ajalta 16,90 €.",
    ),
    Product(
        path="/tuote/pakaste-nauta-4kg/", name="Raakaruoka nauta 4 kg pakaste", price="21,60 €", sku="HL-7004",
        text="Lähtee maanantaisin ja tiistaisin, jotta se on perillä jäässä. Vain Etelä-Suomeen.",
    ),
)  # fmt: skip


def _brand(today: date) -> Brand:
    return Brand(
        domain=DOMAIN,
        name="Hurttalaari",
        tagline="Koiran eväät kotiovelle",
        nav=(
            ("Kauppa", "/"),
            ("Meistä", "/meista/"),
            ("Maksutavat", "/maksutavat/"),
            ("Toimitus ja palautus", "/toimitus-ja-palautus/"),
            ("Yhteystiedot", "/yhteystiedot/"),
        ),
        footer=f"""**Hurttalaari Oy** | Y-tunnus: 9085641-8 | Varastokatu 62 B, 15110 Lahti

[Toimitusehdot](/toimitusehdot/) | [Tietosuojaseloste](/tietosuoja/) | hau@hurttalaari.fi

<div class="payment-logos"><img src="/media/maksutavat.svg" alt="Paytrail, Klarna, MobilePay, Visa, Mastercard"></div>

Maksut: {PAYTRAIL[0]}, y-tunnus {PAYTRAIL[1]}

Verkkokauppa: {PLATFORM[0]}

© {today.year}""",
        colour="#c46a1b",
        basket="/ostoskori/",
        organisation={"@type": "OnlineStore", "name": "Hurttalaari", "legalName": NAME, "vatID": vat(NUMBER)},
    )


def _leaves(since: int) -> tuple[Leaf, ...]:
    firms = {"paytrail": PAYTRAIL, "klarna": KLARNA, "posti": POSTI, "matkahuolto": MATKAHUOLTO}
    firms |= {"postnord": POSTNORD, "platform": PLATFORM}
    delivery = legal_fi.delivery(SELLER) + CARRIERS.format(**firms)
    terms = legal_fi.terms(SELLER) + PAYMENT.format(**firms)
    privacy = legal_fi.privacy(SELLER) + TECHNICAL.format(**firms)
    return (
        Leaf(path="/", title="Hurttalaari", body=HOME),
        Leaf(path="/meista/", title="Meistä", body=ABOUT.format(since=since)),
        Leaf(path="/yhteystiedot/", title="Yhteystiedot", body=CONTACT),
        Leaf(path="/maksutavat/", title="Maksutavat", body=PAYMENT.format(**firms)),
        Leaf(path="/toimitus-ja-palautus/", title="Toimitus ja palautus", body=delivery),
        Leaf(path="/toimitusehdot/", title="Toimitusehdot", body=terms),
        Leaf(path="/tietosuoja/", title="Tietosuojaseloste", body=privacy),
        Leaf(path="/ostoskori/", title="Ostoskori", body="Kori on tyhjä kuin Penan kuppi. [Takaisin kauppaan](/)"),
    )


def shop(today: date) -> DemoShop:
    """The shop as it stands on that day."""
    started = years_before(today, 6, 8, 21)
    holder = Holder(name=NAME, number=NUMBER, street="Varastokatu 62 B", postcode="15110", town="LAHTI")
    entry = Registration(domain=DOMAIN, created=years_before(today, 6, 9, 2), holder=holder, nameservers=SERVERS)
    row = company(NUMBER, NAME, registered=started, today=today, line="47760", visiting=OFFICE)
    pages = build(_brand(today), woo, _leaves(started.year), SHELF, robots="Disallow: /ostoskori/")
    logos = Site(body=noise.picture("maksutavat", "#333333").encode(), content_type="image/svg+xml")
    return DemoShop(
        domain=DOMAIN,
        what="Online only and honest; its own number stands among those of five payment, delivery and platform firms.",
        honest=True,
        expect=(Level.VERIFIED,),
        pages={**pages, "/media/maksutavat.svg": logos},
        addresses=(ADDRESS,),
        records=mail_zone(DOMAIN, ADDRESS, SERVERS),
        whois=whois_fi(entry, today),
        rdap=rdap_fi(entry),
        companies=(row,),
        odata=(odata_row(entry, today),),
        vies=vies(NUMBER, NAME, OFFICE),
    )
