"""Priežu taka: an orienteering club's Latvian domain, let go and picked up; now it sells shoes at 70 % off."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from trustcheck.demo.services.ct import certificate
from trustcheck.demo.services.wayback import captured
from trustcheck.demo.shops.craft import builder, woo
from trustcheck.demo.shops.craft.days import days_before, years_before
from trustcheck.demo.shops.craft.front import Brand, Leaf, Product, build
from trustcheck.demo.shops.craft.records import mail_zone
from trustcheck.demo.world import DemoShop
from trustcheck.model import Level

DOMAIN = "priezutaka.lv"
ADDRESS = "45.132.95.29"
SERVERS = ("ns1.tigerpanel-dns.com", "ns2.tigerpanel-dns.com")
MAIL = "info@priezutaka.lv"
# NIC.LV's layout for a person: neither name nor number, nor any day of registration.
WHOIS = f"""[Domain]
Domain: {DOMAIN}
Status: active

[Holder]
Type: Natural person
Visit: https://www.nic.lv/whois/contact/{DOMAIN} to contact.

[Tech]
Type: Natural person
Visit: https://www.nic.lv/whois/contact/{DOMAIN} to contact.

[Registrar]
Type: Legal person
Name: Brightgate Domains Inc.

[Nservers]
Nserver: {SERVERS[0]}
Nserver: {SERVERS[1]}
"""

HOME = """
## Zīmolu apavi līdz -70%

Laipni lūdzam Apavu Outlet! Sporta apavi, zābaki un kedas par labāko cenu Latvijā. **Izpārdošana visam sortimentam,
piedāvājums beidzas šonakt.**

!shelf

## Kāpēc mēs?

- Strādājam kopš {since}. gada
- 100% oriģināla kvalitāte
- Bezmaksas piegāde
- Naudas atmaksas garantija
"""

ABOUT = """
Apavu Outlet ir uzticams Latvijas interneta veikals kopš {since}. gada. Mēs piedāvājam plašu apavu klāstu vīriešiem,
sievietēm un bērniem. Mūsu lielā noliktava ļauj mums turēt zemas cenas katru dienu.

Tūkstošiem apmierinātu klientu jau izvēlējās mūs. Pievienojieties arī jūs!
"""

CONTACT = """
Mūsu komanda ar prieku palīdzēs. Lūdzu, aizpildiet veidlapu vai rakstiet, un mēs atbildēsim 24 stundu laikā.

[{mail}](mailto:{mail})

!form
"""

DELIVERY = """
## Piegāde

Pasūtījumi tiek nosūtīti 1–3 dienu laikā. Piegādes laiks ir 10–18 darba dienas. Piegāde ir bez maksas.

## Atgriešana

Jūs varat atgriezt preci 14 dienu laikā. Lūdzu, rakstiet mums pirms atgriešanas, lai saņemtu noliktavas adresi. Preces
bez atļaujas netiek pieņemtas.
"""

TERMS = """
Izmantojot šo vietni, jūs piekrītat šiem noteikumiem. Cenas var mainīties bez brīdinājuma. Krāsas var atšķirties no
attēliem. Mēs neatbildam par muitas maksājumiem.

## Maksājums

Visa, Mastercard. Ja karte netiek pieņemta, lūdzu, izmantojiet bankas pārskaitījumu.
"""

PRIVACY = "Mēs apkopojam vārdu, adresi un maksājuma datus, lai apstrādātu pasūtījumu. Jautājumi: {mail}."

SHELF = (
    Product(
        path="/prece/kedas-baltas/", name="Ādas kedas, baltas", price="35,90 €", was="119,90 €", sku="AO-11",
        stock="Palikuši tikai 4", text="Mīkstas ādas kedas ikdienai. Elpojoša odere, gumijas zole. Izmēri 36–45.",
    ),
    Product(
        path="/prece/skriesanas-apavi/", name="Skriešanas apavi Veja", price="41,90 €", was="139,90 €", sku="AO-14",
        stock="Palikuši tikai 6", text="Viegli apavi mežam un asfaltam. Amortizējoša zole.",
    ),
    Product(
        path="/prece/ziemas-zabaki/", name="Ziemas zābaki ar oderi", price="47,90 €", was="159,90 €", sku="AO-21",
        stock="Palikuši tikai 3", text="Silti un ūdensizturīgi. Rāvējslēdzējs sānā.",
    ),
    Product(
        path="/prece/pargajienu-zabaki/", name="Pārgājienu zābaki", price="53,90 €", was="179,90 €", sku="AO-27",
        stock="Palikuši tikai 5", text="Augsti zābaki kalniem. Pastiprināta papēža daļa.",
    ),
)  # fmt: skip

CLUB = """
Orientēšanās klubs „Priežu taka” aicina uz otrdienu treniņiem Kalngales mežā. Starts no 17.00 līdz 19.00, kartes
mērogs 1:10 000, pēdējais kontrolpunkts tiek noņemts pulksten 20.30.

## Rezultāti

| V21 | 6,2 km | 34 dalībnieki |
| S21 | 4,8 km | 27 dalībnieces |
| D12 | 2,1 km | 19 dalībnieki |

## Biedriem

Biedra nauda gadā ir 15 eiro, skolēniem 5 eiro. Kluba kreklus šūs, kad būsim vienojušies par krāsu. Nākamā sapulce
notiek kluba mājā, līdzi jāņem pīrāgi.
"""


def _brand(today: date, since: int) -> Brand:
    return Brand(
        domain=DOMAIN,
        name="Apavu Outlet",
        tagline="Zīmolu apavi līdz -70%",
        language="lv",
        nav=(("Apavi", "/"), ("Par mums", "/par-mums/"), ("Piegāde", "/piegade/"), ("Kontakti", "/kontakti/")),
        footer=f"""Apavu Outlet · © {since}–{today.year}

[Noteikumi](/noteikumi/) · [Privātums](/privatums/)""",
        colour="#c3161c",
        announcement="IZPĀRDOŠANA -70% · BEZMAKSAS PIEGĀDE",
        basket="/grozs/",
        buy="Pievienot grozam",
    )


def _archived(today: date) -> tuple[Mapping[str, Any], ...]:
    """The club's front page as the web archive kept it, up to the autumn before last."""
    rows = []
    for years in (13, 11, 9, 7, 5, 3, 2):
        day = years_before(today, years, 9, 6)
        brand = Brand(
            domain=DOMAIN,
            name="Orientēšanās klubs „Priežu taka”",
            tagline="Otrdienās mežā",
            language="lv",
            nav=(("Jaunumi", "/"), ("Kartes", "/kartes"), ("Biedri", "/biedri")),
            footer=f"Biedrība „Orientēšanās klubs Priežu taka” · {day.year}",
            colour="#2f6b3a",
        )
        rows.append(captured(DOMAIN, day, builder.page(brand, Leaf(path="/", title="Jaunumi", body=CLUB), ())))
    return tuple(rows)


def shop(today: date) -> DemoShop:
    """The shop as it stands on that day."""
    since = years_before(today, 14).year
    leaves = (
        Leaf(path="/", title="Apavu Outlet", body=HOME.format(since=since)),
        Leaf(path="/par-mums/", title="Par mums", body=ABOUT.format(since=since)),
        Leaf(path="/kontakti/", title="Kontakti", body=CONTACT.format(mail=MAIL)),
        Leaf(path="/piegade/", title="Piegāde un atgriešana", body=DELIVERY),
        Leaf(path="/noteikumi/", title="Noteikumi", body=TERMS),
        Leaf(path="/privatums/", title="Privātuma politika", body=PRIVACY.format(mail=MAIL)),
        Leaf(path="/grozs/", title="Grozs", body="Jūsu grozs ir tukšs. [Atpakaļ uz veikalu](/)"),
    )
    return DemoShop(
        domain=DOMAIN,
        what="Says that it has sold shoes for fourteen years, where the web archive has a sports club until two years "
        "ago; a person holds the domain, and no seller is named: the lie can be shown.",
        honest=False,
        expect=(Level.WARNING, Level.UNPROVEN),  # its writer hoped for a warning: docs/method.md
        pages=build(_brand(today, since), woo, leaves, SHELF, robots="Disallow: /grozs/"),
        addresses=(ADDRESS,),
        records=mail_zone(DOMAIN, ADDRESS, SERVERS, mail=False),
        whois=WHOIS,
        outside={
            "wayback": _archived(today),
            "ct": (
                certificate(DOMAIN, years_before(today, 6, 3, 14), 1),
                certificate(DOMAIN, days_before(today, 33), 2),
            ),
        },
    )
