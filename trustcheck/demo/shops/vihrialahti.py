"""Ompelutarvike Vihriälahti: a family shop of forty years with a site of 1999 in ISO-8859-1."""

from __future__ import annotations

from datetime import date

from trustcheck.demo.services import nominatim
from trustcheck.demo.shops.craft import tables
from trustcheck.demo.shops.craft.days import years_before
from trustcheck.demo.shops.craft.front import Brand, Leaf, Product, build
from trustcheck.demo.shops.craft.records import Holder, Registration, mail_zone, odata_row, rdap_fi, whois_fi
from trustcheck.demo.shops.craft.registers import Place, company, vies
from trustcheck.demo.world import DemoShop
from trustcheck.model import Level

DOMAIN = "vihrialahti.fi"
ADDRESS = "84.34.210.77"
SERVERS = ("ns1.savonverkkopalvelu.fi", "ns2.savonverkkopalvelu.fi")
NAME = "Ompelutarvike Vihriälahti Ky"
NUMBER = "9052318-9"
STORE = Place(street="Savonkatu", number="113", postcode="74100", town="Iisalmi")
HERE = nominatim.of(STORE.town, STORE.postcode, "FI")
BOX = Place(box="24", postcode="74101", town="Iisalmi")

HOME = """
TERVETULOA OMPELUN YSTÄVÄN SIVUILLE!

Meiltä saat ompelukoneet, langat, napit, vetoketjut ja hyvät neuvot. Kaikkea ei ole ehditty panna näille sivuille,
joten soita ja kysy. Mäntyharjulta asti on tultu!

!shelf

**HUOM!** Liike on suljettu juhannusviikolla. Huoltoon jätetyt koneet valmistuvat yleensä viikossa.

Sivuja päivitetty viimeksi kun ehdittiin.
"""

COMPANY = """
Arvi ja Helmi avasivat liikkeen Savonkadun varrelle syksyllä {since}. Alussa oli kaksi polkukonetta näyteikkunassa ja
puupenkki, jolla isännät odottivat. Penkki on tallella.

Nykyisin tiskin takana on toinen polvi ja lauantaisin jo kolmaskin. Huollamme edelleen kaikki merkit, vanhat
rautarungotkin. Varaosia on hyllyssä koneisiin, joita ei ole valmistettu kolmeenkymmeneen vuoteen.

Olemme pitäneet kauppaa yli neljäkymmentä vuotta samalla paikalla, samalla y-tunnuksella ja suunnilleen samoilla
vitseillä.
"""

CONTACT = """
OMPELUTARVIKE VIHRIÄLAHTI KY

| Käyntiosoite | Savonkatu 113, 74100 IISALMI |
| Postiosoite | PL 24, 74101 IISALMI |
| Puhelin | 017 555 0142 |
| Huolto | 017 555 0143 |
| Sähköposti | [liike@vihrialahti.fi](mailto:liike@vihrialahti.fi) |
| Y-tunnus | 9052318-9 |

Avoinna ma-pe 9.00-17.00, la 9.00-13.00. Kesälauantait suljettu.

Liike on torin kulmalta kaksi korttelia asemalle päin. Oven edessä saa pysäköidä kiekolla.
"""

TERMS = """
## Tilaaminen

Tilaa puhelimella, sähköpostilla tai käymällä. Verkkokaupan koria meillä ei ole eikä tule.

## Maksaminen

Laskulla 14 päivää netto, postiennakolla tai liikkeessä käteisellä ja kortilla. Ensimmäinen tilaus postiennakolla.

## Hinnat

Hinnat euroina, sis. alv. Oikeus hinnanmuutoksiin pidätetään, jos tehdas niitä muuttaa. Painovirheistä emme vastaa,
mutta naurammeko niille yhdessä, se on eri asia.

## Toimitus

Postissa 2-5 arkipäivää. Postikulut painon mukaan, napit kirjeenä 4,50 euroa. Ompelukoneet Matkahuollolla 19 euroa.

## Palautus ja takuu

Etämyynnissä 14 päivän palautusoikeus. Leikattua kangasta ei oteta takaisin, ellei siinä ole vikaa. Uusissa koneissa
kahden vuoden takuu ja huolto omassa verstaassa. Riidat ratkaisee tarvittaessa kuluttajariitalautakunta, mutta ei ole
vielä tarvinnut.

Palautusosoite: Ompelutarvike Vihriälahti Ky, Savonkatu 113, 74100 Iisalmi
"""

PRIVACY = """
Asiakasrekisteriä pitää Ompelutarvike Vihriälahti Ky, Savonkatu 113, 74100 Iisalmi, puh. 017 555 0142.

Rekisterissä ovat nimi, osoite, puhelin ja mitä konetta on huollettu. Tietoja käytetään laskutukseen ja siihen, että
tiedämme, minkä neulan koneenne tarvitsee. Tietoja ei anneta muille. Omat tietonsa saa nähdä ja poistaa, kun pyytää.

Sivuilla ei ole evästeitä.
"""

SHELF = (
    Product(
        path="/kone_tikka.htm", name="Ompelukone Tikka 200", price="349,00 euroa", stock="Heti liikkeestä",
        text="""Mekaaninen peruskone, metallirunko, 23 ommelta. Kestää farkut ja verhot. Opastus kaupan päälle.

- Paino 7,4 kg
- Takuu 2 vuotta
- Vaihdossa vanha kone -30 euroa""",
    ),
    Product(
        path="/kone_saumuri.htm", name="Saumuri Kurki 4-lankainen", price="429,00 euroa", stock="Toimitusaika viikko",
        text="Neljä lankaa, differentiaalisyöttö, vapaavarsi. Langoitamme valmiiksi, ettei mene sunnuntai pilalle.",
    ),
    Product(
        path="/langat.htm", name="Ompelulanka 500 m, 84 väriä", price="3,90 euroa", stock="Hyllyssä",
        text="Polyesterilanka yleisompeluun. Värikartta postissa maksutta. Yli 10 rullaa -10 %.",
    ),
    Product(
        path="/vetoketjut.htm", name="Vetoketju metrinen, nylon", price="2,40 euroa", stock="Hyllyssä",
        text="Leikataan mitan mukaan. Lukko eri hintaan 0,60 euroa. Värit valkoinen, musta, harmaa, ruskea.",
    ),
)  # fmt: skip


def _brand(today: date) -> Brand:
    return Brand(
        domain=DOMAIN,
        name="Ompelutarvike Vihriälahti",
        tagline="Ompelukoneet - langat - napit - huolto yli 40 vuoden kokemuksella",
        nav=(
            ("ETUSIVU", "/"),
            ("YRITYS", "/yritys.htm"),
            ("YHTEYSTIEDOT", "/yhteys.htm"),
            ("TOIMITUSEHDOT", "/ehdot.htm"),
            ("REKISTERISELOSTE", "/rekisteri.htm"),
        ),
        footer=f"""Ompelutarvike Vihriälahti Ky, PL 24, 74101 IISALMI, puh. 017 555 0142, Y-tunnus 9052318-9

Copyright (C) 1999-{today.year}. Sivut näkyvät parhaiten 800 x 600 tarkkuudella.""",
        colour="#336633",
        encoding="iso-8859-1",
    )


def shop(today: date) -> DemoShop:
    """The shop as it stands on that day."""
    started = years_before(today, 41, 9, 3)
    holder = Holder(name=NAME, number=NUMBER, street="PL 24", postcode="74101", town="IISALMI")
    entry = Registration(
        domain=DOMAIN, created=years_before(today, 27, 10, 19), holder=holder, nameservers=SERVERS, years=5
    )
    leaves = (
        Leaf(path="/", title="Etusivu", body=HOME),
        Leaf(path="/yritys.htm", title="Yritys", body=COMPANY.format(since=started.year)),
        Leaf(path="/yhteys.htm", title="Yhteystiedot", body=CONTACT),
        Leaf(path="/ehdot.htm", title="Toimitusehdot", body=TERMS),
        Leaf(path="/rekisteri.htm", title="Rekisteriseloste", body=PRIVACY),
    )
    row = company(NUMBER, NAME, registered=started, today=today, form="ky", line="47510", visiting=STORE, postal=BOX)
    return DemoShop(
        domain=DOMAIN,
        what="A family firm of forty years with an ugly old site; its own company has long held the domain.",
        honest=True,
        expect=(Level.VERIFIED,),
        pages=build(_brand(today), tables, leaves, SHELF, robots=None, sitemap=False, content_type="text/html"),
        addresses=(ADDRESS,),
        records=mail_zone(DOMAIN, ADDRESS, SERVERS),
        whois=whois_fi(entry, today),
        rdap=rdap_fi(entry),
        companies=(row,),
        odata=(odata_row(entry, today),),
        vies=vies(NUMBER, NAME, STORE),
        outside={"nominatim": (nominatim.house(STORE.street, STORE.number, (63.5592, 27.1907), HERE),)},
    )
