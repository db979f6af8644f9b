"""Lambalood: an honest Estonian firm; the .ee registry names it as the holder, with its number in the register."""

from __future__ import annotations

from datetime import date

from trustcheck.demo.services import ariregister, rwhois
from trustcheck.demo.services.ct import certificate
from trustcheck.demo.shops.craft import modern, registries, replies
from trustcheck.demo.shops.craft.days import years_before
from trustcheck.demo.shops.craft.front import Brand, Leaf, Product, build
from trustcheck.demo.shops.craft.records import Holder, Registration, expiry, mail_zone
from trustcheck.demo.world import DemoShop, Site
from trustcheck.model import Level

DOMAIN = "lambalood.ee"
ADDRESS = "217.146.69.38"
SERVERS = ("ns1.nimelaud.ee", "ns2.nimelaud.ee")
NAME = "Lambalood OÜ"
NUMBER = "99998802"  # right by its check digit, and not given out
VAT = "EE199997558"
STREET, POSTCODE, TOWN = "Voki tn 7", "71011", "Viljandi"

REPLY = {
    "et": "Telefoni meil ei ole: päeval oleme lammaste juures. Kirjale vastame samal õhtul, aadress on äriregistris.",
    "en": "We have no telephone: by day we are with the sheep. Letters are answered the same evening.",
}  # of lambalood.ee; whoever copies the pages copies it with that name in it

HOME = """
Lambanahad, villatekid ja kampsunid Lõuna-Eesti lammastelt. Kraasime, ketrame ja parkime Viljandis, lammas karjatab
end ise.

!shelf

## Tule katsu järele

Meie töötuba on Voki tn 7, Viljandi. Uks on lahti tööpäeviti kella 10–17 ja laupäeval 10–14. Internetist tellitud
kauba saab siit ka ise ära viia.
"""

ABOUT = """
Alustasime {since}. aastal, kui naabri vill läks kolmandat suve järjest prügimäele. Nüüd ostame villa kaheteistkümnest
talust ja maksame kilo eest rohkem, kui kokkuostja lubas. Oleme neljakesi, lisaks Manni, kes on lammas ja käib tööl
kolmapäeviti.

Nahad pargib Heino taimse parkainega. See võtab kuus nädalat ja lõhnab nagu mets pärast vihma.
"""

CONTACT = """
**Lambalood OÜ**

Registrikood 99998802

KMKR EE199997558

Voki tn 7, 71011 Viljandi

[lood@{domain}](mailto:lood@{domain})

Kirjuta julgesti, vastame tavaliselt samal päeval, heinaajal järgmisel.

!form
"""

DELIVERY = """
## Tarne

| Viis | Hind | Aeg |
| Omniva pakiautomaat | 3,50 € | 1–3 tööpäeva |
| Itella Smartpost | 3,20 € | 1–3 tööpäeva |
| Kuller koju | 6,90 € | 1–2 tööpäeva |
| Ise töötoast | 0 € | samal päeval |

## Tagastamine

Kaupa saab tagastada 14 päeva jooksul põhjust ütlemata. Saada see aadressile Lambalood OÜ, Voki tn 7, 71011 Viljandi,
ja pane kaasa tellimuse number. Raha tuleb tagasi hiljemalt 14 päeva pärast. Tagasisaatmise kulu jääb ostja kanda.
"""

TERMS = """
Müüja on Lambalood OÜ, registrikood 99998802, Voki tn 7, 71011 Viljandi, lood@{domain}.

Hinnad on eurodes ja sisaldavad käibemaksu. Maksta saab pangalingiga, kaardiga või järelmaksuga; maksed vahendab
Montonio. Leping on sõlmitud, kui oleme saatnud tellimuse kinnituse.

Kaubal on kaheaastane pretensiooni esitamise õigus. Kui me kokkuleppele ei jõua, saab pöörduda tarbijavaidluste
komisjoni poole.
"""

PRIVACY = """
Isikuandmete vastutav töötleja on Lambalood OÜ, registrikood 99998802. Hoiame nime, aadressi ja tellimusi seitse
aastat, sest raamatupidamise seadus nõuab. Kuller näeb aadressi ja pank makset, rohkem ei näe keegi midagi. Küsimused
ja kustutamise soovid saada aadressile lood@{domain}. Kaebuse saab esitada Andmekaitse Inspektsioonile.
"""

SHELF = (
    Product(
        path="/toode/lambanahk-hall", name="Lambanahk, hall kihar", price="129,00 €", sku="LL-01", stock="Laos",
        text="Taimparknahk, umbes 110 × 70 cm. Iga lammas on ise nägu, seega ka iga nahk.",
    ),
    Product(
        path="/toode/villatekk", name="Villatekk „Udu”, 150 × 200 cm", price="165,00 €", sku="LL-07", stock="Laos",
        text="Pehme toimne kude, värvimata vill. Tuuluta, ära pese: vill peseb end ise.",
    ),
    Product(
        path="/toode/kampsun", name="Kampsun „Karjane”", price="189,00 €", sku="LL-12", stock="Koome tellimisel",
        text="Kõrge krae, sadulõlg, õmblusteta kere. Ütle rinnaümbermõõt, teeme kolme nädalaga.",
    ),
)  # fmt: skip


def site(domain: str, today: date, since: int) -> dict[str, Site]:
    """All pages as they stand at that domain: the shop's own, or wherever somebody puts them."""
    brand = Brand(
        domain=domain,
        name="Lambalood",
        tagline="Villa ja nahka Viljandist",
        language="et",
        nav=(("Pood", "/"), ("Meist", "/meist"), ("Kontakt", "/kontakt"), ("Tarne ja tagastamine", "/tarne")),
        footer=f"""Lambalood OÜ · registrikood 99998802 · Voki tn 7, 71011 Viljandi

[Müügitingimused](/tingimused) · [Privaatsus](/privaatsus) · © {today.year}""",
        colour="#6b6250",
        basket="/ostukorv",
        buy="Lisa korvi",
    )
    leaves = (
        Leaf(path="/", title="Villa ja nahka Viljandist", body=HOME),
        Leaf(path="/meist", title="Meist", body=ABOUT.format(since=since)),
        Leaf(path="/kontakt", title="Kontakt", body=CONTACT.format(domain=domain)),
        Leaf(path="/tarne", title="Tarne ja tagastamine", body=DELIVERY),
        Leaf(path="/tingimused", title="Müügitingimused", body=TERMS.format(domain=domain)),
        Leaf(path="/privaatsus", title="Privaatsus", body=PRIVACY.format(domain=domain)),
        Leaf(path="/ostukorv", title="Ostukorv", body="Ostukorv on tühi. [Tagasi poodi](/)"),
    )
    reply = replies.file(DOMAIN, today, "reachability/phone-given", "ariregister", REPLY)
    return {**build(brand, modern, leaves, SHELF, robots="Disallow: /ostukorv"), **reply}


def shop(today: date) -> DemoShop:
    """The shop as it stands on that day."""
    started = years_before(today, 8, 4, 17)
    holder = Holder(name=NAME, number=NUMBER, street=STREET, postcode=POSTCODE, town=TOWN)
    entry = Registration(domain=DOMAIN, created=started, holder=holder, nameservers=SERVERS)
    row = ariregister.company(int(NUMBER), NAME, "Viljandi maakond, Viljandi linn, Viljandi linn, Voki tn 7", POSTCODE)
    return DemoShop(
        domain=DOMAIN,
        what="Honest and Estonian: the .ee registry names the company with its number as the holder, and the business "
        "register and VIES know it.",
        honest=True,
        expect=(Level.VERIFIED,),
        pages=site(DOMAIN, today, started.year),
        addresses=(ADDRESS,),
        records=mail_zone(DOMAIN, ADDRESS, SERVERS),
        whois=registries.whois(entry, today),
        vies={VAT[2:]: ("VALID", NAME.upper(), "Voki tn 7\n71011 Viljandi linn")},
        outside={
            "ariregister": (row,),
            "rwhois": (rwhois.held(DOMAIN, NAME, NUMBER, started, expiry(entry, today)),),
            "ct": (certificate(DOMAIN, started),),
        },
    )
