"""Koivukansi: a bookbinder who became a sole trader three months ago, too small for VAT and for the trade register."""

from __future__ import annotations

from datetime import date

from trustcheck.demo.services.ct import certificate
from trustcheck.demo.shops.craft import legal_fi, woo
from trustcheck.demo.shops.craft.days import days_before
from trustcheck.demo.shops.craft.front import Brand, Leaf, Product, build
from trustcheck.demo.shops.craft.records import Registration, mail_zone, rdap_fi, whois_fi
from trustcheck.demo.shops.craft.registers import Place, company
from trustcheck.demo.shops.craft.seller import Seller
from trustcheck.demo.world import DemoShop
from trustcheck.model import Level

DOMAIN = "koivukansi.fi"
ADDRESS = "95.216.187.41"
SERVERS = ("ns1.pohjantahdenpalvelin.fi", "ns2.pohjantahdenpalvelin.fi")
NAME = "Tmi Helka Rantasuo"
NUMBER = "9781406-9"
HOME_STREET = "Kortesuonraitti 61 B 4"
HOUSE = Place(
    street="Kortesuonraitti", number="61", entrance="B", apartment="4", postcode="40200", town="Jyväskylä",
)  # fmt: skip
SELLER = Seller(
    name=NAME, number=NUMBER, street=HOME_STREET, postcode="40200", town="Jyväskylä", email="helka@koivukansi.fi",
    phone="045 555 0163", payment="verkkopankki, kortti tai MobilePay Paytrailin kautta", carriers="Posti",
    days="3–6 arkipäivää", fee="4,90 €",
)  # fmt: skip

HOME = """
Sidon muistikirjoja, joiden kannet ovat koivuviilua ja selkä pellavalankaa. Yksi kirja vie noin puolitoista tuntia,
joten hyllyssä on kerrallaan parikymmentä. Jos haluamasi on loppu, kirjoita, niin teen lisää.

!shelf

## Missä kirjoja voi hypistellä?

Myymälää minulla ei ole. Olen käsityötoreilla, kun jaksan kantaa laatikot, ja seuraavasta kerron aina täällä.
"""

ABOUT = """
Hei! Olen Helka, artesaani Jyväskylästä. Valmistuin kirjansitojaksi keväällä ja perustin toiminimen {month} {year}, eli
tämä kauppa on vielä aivan uusi. Teen kaiken itse keittiön pöydän ääressä: taitan, neulon, puristan ja hion.

Paperi on suomalaista ja happovapaata, viilu tulee vaneritehtaan ylijäämästä ja lanka nypläystarvikekaupasta.

## Miksi hinnoissa ei ole arvonlisäveroa?

Myyntini on niin vähäistä, etten ole arvonlisäverovelvollinen. Sen hinnan maksat, jonka näet.
"""

CONTACT = """
## Koivukansi

Tmi Helka Rantasuo

Y-tunnus 9781406-9

Kortesuonraitti 61 B 4, 40200 Jyväskylä

Puh. [045 555 0163](tel:+358455550163) – tekstiviesti on varmin, sillä liimaiset sormet eivät vastaa

[helka@koivukansi.fi](mailto:helka@koivukansi.fi)

!form
"""

SHELF = (
    Product(
        path="/tuote/muistikirja-a5/", name="Muistikirja A5, koivukannet", price="34,00 €", sku="KK-A5",
        stock="6 varastossa",
        text="""Koptilainen sidos, joten kirja aukeaa täysin litteäksi. 96 lehteä, 100 g/m², viivaton.

- Viilun kuvio on jokaisessa erilainen
- Lankaväri: luonnonvalkoinen, sinappi tai musta

Valmistaja: Tmi Helka Rantasuo, Kortesuonraitti 61 B 4, 40200 Jyväskylä, helka@koivukansi.fi""",
    ),
    Product(
        path="/tuote/taskuvihko/", name="Taskuvihko, 3 kpl", price="15,00 €", sku="KK-T3", stock="11 varastossa",
        text="Yhden arkin vihkoja, jotka mahtuvat rintataskuun. Kannet kierrätyskartonkia, leimat omaa piirrosta.",
    ),
    Product(
        path="/tuote/vieraskirja/", name="Vieraskirja nimellä", price="79,00 €", sku="KK-V", stock="Tilauksesta",
        text="Nimi ja päivä poltetaan kanteen. Toimitus noin kolmen viikon päästä. Nimellä tehtyä kirjaa en voi "
        "ottaa takaisin, ellei siinä ole vikaa.",
    ),
)  # fmt: skip
MONTHS = (
    "tammikuussa", "helmikuussa", "maaliskuussa", "huhtikuussa", "toukokuussa", "kesäkuussa", "heinäkuussa",
    "elokuussa", "syyskuussa", "lokakuussa", "marraskuussa", "joulukuussa",
)  # fmt: skip


def _brand(today: date) -> Brand:
    return Brand(
        domain=DOMAIN,
        name="Koivukansi",
        tagline="Käsin sidottuja muistikirjoja",
        nav=(
            ("Kauppa", "/"),
            ("Tekijä", "/tekija/"),
            ("Toimitus ja palautus", "/toimitus/"),
            ("Yhteystiedot", "/yhteystiedot/"),
        ),
        footer=f"""Koivukansi · Tmi Helka Rantasuo · Y-tunnus 9781406-9 · Jyväskylä

[Toimitusehdot](/ehdot/) · [Tietosuoja](/tietosuoja/) · © {today.year}""",
        colour="#8a6a3c",
        basket="/ostoskori/",
        organisation={"@type": "Organization", "name": "Koivukansi", "legalName": NAME, "taxID": NUMBER},
    )


def shop(today: date) -> DemoShop:
    """The shop as it stands on that day."""
    started = days_before(today, 94)
    entry = Registration(domain=DOMAIN, created=days_before(today, 89), nameservers=SERVERS)
    leaves = (
        Leaf(path="/", title="Kirjoja, joihin saa kirjoittaa", body=HOME),
        Leaf(path="/tekija/", title="Tekijä", body=ABOUT.format(month=MONTHS[started.month - 1], year=started.year)),
        Leaf(path="/yhteystiedot/", title="Yhteystiedot", body=CONTACT),
        Leaf(path="/toimitus/", title="Toimitus ja palautus", body=legal_fi.delivery(SELLER)),
        Leaf(path="/ehdot/", title="Toimitusehdot", body=legal_fi.easy_terms(SELLER)),
        Leaf(path="/tietosuoja/", title="Tietosuoja", body=legal_fi.privacy(SELLER)),
        Leaf(path="/ostoskori/", title="Ostoskori", body="Ostoskori on tyhjä. [Kauppaan](/)"),
    )
    row = company(
        NUMBER, NAME, registered=started, today=today, form="tmi", visiting=HOUSE, website="https://koivukansi.fi",
        entries=("tax", "prepayment"),
    )  # fmt: skip
    return DemoShop(
        domain=DOMAIN,
        what="Honest: a sole trader of three months, not liable for VAT, the domain her own as a private person; the "
        "register has the same name and address as the pages, and this very website.",
        honest=True,
        expect=(Level.VERIFIED,),
        pages=build(_brand(today), woo, leaves, SHELF, robots="Disallow: /ostoskori/"),
        addresses=(ADDRESS,),
        records=mail_zone(DOMAIN, ADDRESS, SERVERS),
        whois=whois_fi(entry, today),
        rdap=rdap_fi(entry),
        companies=(row,),
        outside={"ct": (certificate(DOMAIN, days_before(today, 88)),)},
    )
