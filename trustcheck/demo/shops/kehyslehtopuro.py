"""Kehys-Lehtopuro: a frame maker's lapsed name, registered anew by somebody who copies a heating firm's identity."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from trustcheck.demo.services import nominatim
from trustcheck.demo.services.ct import certificate
from trustcheck.demo.services.wayback import captured
from trustcheck.demo.shops.craft import builder, legal_fi, woo
from trustcheck.demo.shops.craft.days import days_before, years_before
from trustcheck.demo.shops.craft.front import Brand, Leaf, Product, build
from trustcheck.demo.shops.craft.records import Holder, Registration, mail_zone, odata_row, rdap_fi, whois_fi
from trustcheck.demo.shops.craft.registers import Place, company, vat, vies
from trustcheck.demo.shops.craft.seller import Seller
from trustcheck.demo.world import DemoShop
from trustcheck.model import Level

DOMAIN = "kehyslehtopuro.fi"
ADDRESS = "45.132.88.156"
SERVERS = ("ns1.aurinkohosti-dns.com", "ns2.aurinkohosti-dns.com")
VICTIM = "Pohjoisharjun Lämpö Oy"
NUMBER = "9674536-4"
HALL = Place(street="Lauhdutintie", number="94", postcode="40100", town="Jyväskylä")
HERE = nominatim.of(HALL.town, HALL.postcode, "FI")
SELLER = Seller(
    name=VICTIM, number=NUMBER, vat=vat(NUMBER), street="Lauhdutintie 94", postcode="40100", town="Jyväskylä",
    email="tilaukset@kehyslehtopuro.fi", phone="014 555 0173", payment="tilisiirto", days="4–7 arkipäivää", fee="0 €",
    carriers="sopimusrahti",
)  # fmt: skip

HOME = """
Ilmalämpöpumput, aurinkopaneelit ja invertterit tukkuhintaan suoraan varastosta. **Koko valikoima nyt -45 %** ennen
uuden malliston saapumista.

!shelf

## Turvallinen kotimainen kauppa

Pohjoisharjun Lämpö Oy on jyväskyläläinen lämpöalan yritys. Kaikilla laitteilla on Suomen takuu, ja toimitamme maksutta
kotiovelle.

- Y-tunnus 9674536-4, arvonlisäverorekisterissä
- Yli 6 000 asennettua laitetta
- Takuu 5 vuotta
"""

ABOUT = """
Pohjoisharjun Lämpö Oy on asentanut lämpöpumppuja Keski-Suomessa vuodesta {since}. Verkkokaupassa myymme laitteet ilman
asennusta, jolloin säästät välikäsien katteen.

Henkilökuntamme vastaa kysymyksiisi sähköpostitse. Puhelinpalvelumme on ruuhkautunut, joten kirjoita mieluummin.
"""

CONTACT = """
Pohjoisharjun Lämpö Oy

Y-tunnus 9674536-4

Lauhdutintie 94, 40100 Jyväskylä

Puh. [014 555 0173](tel:+358145550173)

[tilaukset@kehyslehtopuro.fi](mailto:tilaukset@kehyslehtopuro.fi)

Varastomme ei palvele asiakkaita paikan päällä.

!form
"""

PAYMENT = """
## Maksaminen

Maksat tilauksen **tilisiirrolla** ennakkoon. Saat laskun sähköpostiin tunnin kuluessa. Tilin omistajana voi näkyä
rahoituskumppanimme nimi. Korttimaksu palaa valikoimaan myöhemmin.

## Toimitus

Laite lähtee maksua seuraavana arkipäivänä ja on perillä 4–7 arkipäivässä. Rahti ei maksa mitään.
"""

SHELF = (
    Product(
        path="/tuote/ilmalampopumppu-pohja-35/", name="Ilmalämpöpumppu Pohja 35", price="769,00 €", was="1 399,00 €",
        sku="PL-35", stock="14 varastossa",
        text="""Lämmittää -30 asteessa. SCOP 4,9, ääni 19 dB. Mukana asennussarja ja wifi-ohjaus.

- Lämmitysteho 6,5 kW
- Takuu 5 vuotta""",
    ),
    Product(
        path="/tuote/aurinkopaneelisetti-5kw/", name="Aurinkopaneelisetti 5 kW", price="1 990,00 €", was="3 620,00 €",
        sku="PL-A5", stock="6 varastossa", text="Kaksitoista paneelia, invertteri ja kiinnikkeet tiilikatolle.",
    ),
    Product(
        path="/tuote/invertteri-hybridi-8/", name="Hybridi-invertteri 8 kW", price="990,00 €", was="1 800,00 €",
        sku="PL-H8", stock="9 varastossa", text="Kolmivaiheinen, akkuvalmius, valvonta puhelimella.",
    ),
    Product(
        path="/tuote/akku-10kwh/", name="Akku 10 kWh", price="1 870,00 €", was="3 400,00 €", sku="PL-B10",
        stock="3 varastossa", text="Litiumrautafosfaatti, 6 000 sykliä. Seinäteline mukana.",
    ),
)  # fmt: skip

FRAMES_HOME = """
Kehystämme taulut, pellavatyöt, mitalit ja yhden hirvensarven vuodessa. Listamalleja on kolmesataa, ja näytteet saa
kotiin kokeiltavaksi.

Liike on auki tiistaista perjantaihin. Valmiit työt säilytetään vuoden, sitten ne päätyvät ikkunaan.
"""


def _archived(today: date) -> tuple[Mapping[str, Any], ...]:
    """The frame maker's pages, as the web archive kept them until the business was given up."""
    rows = []
    for years in (12, 9, 7, 5, 3):
        day = years_before(today, years, 9, 11)
        brand = Brand(
            domain=DOMAIN, name="Kehys-Lehtopuro", tagline="Kehystämö Porvoossa", nav=(("Kehystämö", "/"),),
            footer=f"Kehys-Lehtopuro · Jokipenger 116, 06100 Porvoo · {day.year}", colour="#6b5430",
        )  # fmt: skip
        front = Leaf(path="/", title="Kehystämö Kehys-Lehtopuro", body=FRAMES_HOME)
        rows.append(captured(DOMAIN, day, builder.page(brand, front, ())))
    return tuple(rows)


def shop(today: date) -> DemoShop:
    """The shop as it stands on that day."""
    since = years_before(today, 19, 3, 27)
    entry = Registration(domain=DOMAIN, created=days_before(today, 47), nameservers=SERVERS)
    holder = Holder(name=VICTIM, number=NUMBER, street="Lauhdutintie 94", postcode="40100", town="JYVÄSKYLÄ")
    own = Registration(domain="pohjoisharjunlampo.fi", created=years_before(today, 15, 8, 30), holder=holder)
    brand = Brand(
        domain=DOMAIN,
        name="Lämpövarasto",
        tagline="Lämpöpumput ja aurinkopaneelit tukkuhintaan",
        nav=(
            ("Kauppa", "/"),
            ("Yritys", "/yritys/"),
            ("Maksu ja toimitus", "/maksu-ja-toimitus/"),
            ("Yhteystiedot", "/yhteystiedot/"),
        ),
        footer=f"""Pohjoisharjun Lämpö Oy · Y-tunnus 9674536-4 · Lauhdutintie 94, 40100 Jyväskylä

[Toimitusehdot](/toimitusehdot/) · [Tietosuojaseloste](/tietosuojaseloste/) · © {today.year}""",
        colour="#1d4f7c",
        announcement="VARASTO TYHJENEE -45 % · ilmainen rahti",
        basket="/ostoskori/",
    )
    leaves = (
        Leaf(path="/", title="Lämpövarasto", body=HOME),
        Leaf(path="/yritys/", title="Yritys", body=ABOUT.format(since=since.year)),
        Leaf(path="/yhteystiedot/", title="Yhteystiedot", body=CONTACT),
        Leaf(path="/maksu-ja-toimitus/", title="Maksu ja toimitus", body=PAYMENT),
        Leaf(path="/toimitusehdot/", title="Toimitusehdot", body=legal_fi.terms(SELLER)),
        Leaf(path="/tietosuojaseloste/", title="Tietosuojaseloste", body=legal_fi.privacy(SELLER)),
        Leaf(path="/ostoskori/", title="Ostoskori", body="Ostoskori on tyhjä. [Kauppaan](/)"),
    )
    row = company(
        NUMBER, VICTIM, registered=since, today=today, visiting=HALL, website="www.pohjoisharjunlampo.fi", line="47540"
    )
    return DemoShop(
        domain=DOMAIN,
        what="Copies a heating firm's name, number and address; the register names another website for that firm, "
        "which holds another domain; this one, a frame maker's until it lapsed, is a private person's for seven weeks.",
        honest=False,
        expect=(Level.WARNING,),
        pages=build(brand, woo, leaves, SHELF, robots="Disallow: /wp-admin/\nDisallow: /ostoskori/"),
        addresses=(ADDRESS,),
        records=mail_zone(DOMAIN, ADDRESS, SERVERS),
        whois=whois_fi(entry, today),
        rdap=rdap_fi(entry),
        companies=(row,),
        odata=(odata_row(own, today),),
        vies=vies(NUMBER, VICTIM, HALL),
        outside={
            "wayback": _archived(today),
            "nominatim": (nominatim.house(HALL.street, HALL.number, (62.2391, 25.7702), HERE),),
            "ct": (certificate(DOMAIN, days_before(today, 46)), certificate(DOMAIN, years_before(today, 8, 5, 6), 2)),
        },
    )
