"""Aukusti Kallio: a goldsmith "since 1924" who closes for ever, on a domain three months old."""

from __future__ import annotations

from datetime import date

from trustcheck.demo.services import nominatim
from trustcheck.demo.shops.craft import liquid
from trustcheck.demo.shops.craft.days import days_before
from trustcheck.demo.shops.craft.front import Brand, Leaf, Product, build
from trustcheck.demo.shops.craft.records import Registration, mail_zone, rdap_com, whois_com
from trustcheck.demo.world import DemoShop
from trustcheck.model import Level

DOMAIN = "aukusti-kallio.com"
ADDRESS = "23.227.70.11"
SERVERS = ("ns1.globalparcel-dns.com", "ns2.globalparcel-dns.com")
MAIL = "tuki@aukusti-kallio.com"

HOME = """
## Suljemme ovemme lopullisesti – kaikki myydään

Raskain sydämin kerromme, että Aukusti Kallion kultasepänliike päättää tarinansa. Sata vuotta, kolme sukupolvea ja
lukemattomia kihlasormuksia myöhemmin on aika sanoa hyvästi. **Loppuunmyynti: kaikki korut jopa -80 %.**

<div class="countdown" data-end="2h">Tarjous päättyy: <span id="cd">01:59:47</span></div>

!shelf

## Viimeinen mahdollisuus

Kun korut loppuvat, ne eivät tule takaisin. Kiitos, että olette kulkeneet kanssamme.

- Käsityötä vuodesta 1924
- Vakuutettu toimitus
- 100 % tyytyväisyystakuu
"""

ABOUT = """
Aukusti Kallio avasi pienen pajansa Helsingissä vuonna 1924. Hänen kätensä muovasivat hopeaa aikana, jolloin
jokaisella korulla oli merkitys. Poika jatkoi isän työtä, ja sitten pojanpoika.

## Miksi lopetamme

Eron jälkeen en ole enää jaksanut pitää liikettä yksin. Vuokra Aleksanterinkadulla on noussut, ja päätös oli elämäni
vaikein. Haluan, että isoisäni korut löytävät kodin, jossa niitä rakastetaan.

– Aukusti, kolmannessa polvessa
"""

CONTACT = """
Onko sinulla kysyttävää? Kirjoita meille, niin vastaamme 48 tunnin kuluessa.

**Aukusti Kallio**

Aleksanterinkatu, Helsinki

[{mail}](mailto:{mail})

Asiakaspalvelu on avoinna ma–pe 9–17.
"""

DELIVERY = """
## Toimitusaika

Suuren kysynnän vuoksi toimitus kestää 8–16 arkipäivää. Lähetykset kulkevat kumppanimme logistiikkakeskuksen kautta.

## Palautus

Sinulla on 14 päivää aikaa palauttaa tuote. Ota ensin yhteyttä asiakaspalveluun ({mail}), niin saat palautusosoitteen.
Loppuunmyyntituotteista hyvitetään ensisijaisesti osa hinnasta, ja voit pitää korun.
"""

TERMS = """
Tätä verkkosivustoa ylläpitää Aukusti Kallio. Käyttämällä sivustoa hyväksyt nämä ehdot. Hinnat voivat muuttua ilman
ennakkoilmoitusta. Emme takaa, että sivuston käyttö on keskeytyksetöntä tai virheetöntä.

## Maksutavat

Visa, Mastercard, American Express, Apple Pay.

## Sovellettava laki

Ehtoihin sovelletaan sivuston ylläpitäjän sijaintivaltion lakia.
"""

PRIVACY = """
Keräämme tietoja, kun vierailet sivustolla, teet ostoksen tai otat yhteyttä. Voimme jakaa tietoja palveluntarjoajille,
jotka auttavat meitä täyttämään tilauksesi. Pyynnöt: {mail}.
"""

SHELF = (
    Product(
        path="/products/aurora-sormus", name="Aurora-hopeasormus", price="39,95 €", was="189,95 €", sku="AK01",
        stock="🔥 17 henkilöä katselee tätä juuri nyt",
        text="""Siro sormus, jonka Aukusti suunnitteli revontulten alla. 925-sterlinghopeaa, zirkonia.

**Vain 9 kpl jäljellä.** Mukana aitoustodistus ja lahjarasia.""",
    ),
    Product(
        path="/products/kielo-kaulakoru", name="Kielo-kaulakoru", price="34,95 €", was="174,95 €", sku="AK02",
        stock="🔥 23 henkilöä katselee tätä juuri nyt",
        text="Kielonkukka sydämen päällä. Ketjun pituus 45 cm. Viimeiset kappaleet isoisän piirustuksista.",
    ),
    Product(
        path="/products/lumi-korvakorut", name="Lumi-korvakorut", price="29,95 €", was="149,95 €", sku="AK03",
        stock="🔥 11 henkilöä katselee tätä juuri nyt",
        text="Kevyet korvakorut jokaiseen päivään. Nikkelitön. Koot yksi.",
    ),
    Product(
        path="/products/ikuisuus-rannekoru", name="Ikuisuus-rannekoru", price="44,95 €", was="224,95 €", sku="AK04",
        stock="🔥 31 henkilöä katselee tätä juuri nyt",
        text="Rakkaus, joka ei pääty, vaikka liike päättyy. Säädettävä pituus 16–20 cm.",
    ),
)  # fmt: skip

COUNTDOWN = (
    "var t=7187,e=document.getElementById('cd');if(e)setInterval(function(){t=t>0?t-1:7187;"
    "e.textContent=new Date(t*1000).toISOString().substr(11,8)},1000);"
    "var n=document.querySelector('.product__inventory');if(n)setInterval(function(){n.textContent='🔥 '+"
    "Math.floor(9+Math.random()*30)+' henkilöä katselee tätä juuri nyt'},4000);"
)


def _brand(today: date) -> Brand:
    return Brand(
        domain=DOMAIN,
        name="Aukusti Kallio",
        tagline="Käsintehtyjä koruja Helsingistä vuodesta 1924",
        nav=(
            ("Etusivu", "/"),
            ("Tarinamme", "/pages/tarinamme"),
            ("Yhteystiedot", "/pages/yhteystiedot"),
            ("Toimitus ja palautus", "/pages/toimitus-ja-palautus"),
        ),
        footer=f"""**Aukusti Kallio** · Helsinki · Vuodesta 1924

[Käyttöehdot](/policies/ehdot) · [Tietosuojakäytäntö](/policies/tietosuoja) · [{MAIL}](mailto:{MAIL})

© {today.year} Aukusti Kallio""",
        colour="#3b2f2f",
        announcement="LOPETUSMYYNTI · KAIKKI -80 % · VIELÄ TÄNÄÄN",
        basket="/cart",
        script=COUNTDOWN,
        buy="Lisää ostoskoriin",
    )


def shop(today: date) -> DemoShop:
    """The shop as it stands on that day."""
    entry = Registration(
        domain=DOMAIN,
        created=days_before(today, 92),
        nameservers=SERVERS,
        registrar="Brightgate Domains Inc.",
        registrar_site="www.brightgate-domains.com",
    )
    leaves = (
        Leaf(path="/", title="Hyvästijättömyynti", body=HOME),
        Leaf(path="/pages/tarinamme", title="Sata vuotta hopeaa", body=ABOUT),
        Leaf(path="/pages/yhteystiedot", title="Yhteystiedot", body=CONTACT.format(mail=MAIL)),
        Leaf(path="/pages/toimitus-ja-palautus", title="Toimitus ja palautus", body=DELIVERY.format(mail=MAIL)),
        Leaf(path="/policies/ehdot", title="Käyttöehdot", body=TERMS),
        Leaf(path="/policies/tietosuoja", title="Tietosuojakäytäntö", body=PRIVACY.format(mail=MAIL)),
        Leaf(path="/cart", title="Ostoskori", body="Ostoskorisi on tyhjä. [Katso korut](/)"),
    )
    return DemoShop(
        domain=DOMAIN,
        what="Closes down after a hundred years, on a domain three months old; no number, no phone, half an address.",
        honest=False,
        expect=(Level.WARNING,),
        pages=build(_brand(today), liquid, leaves, SHELF, robots="Disallow: /cart\nDisallow: /checkouts"),
        addresses=(ADDRESS,),
        records=mail_zone(DOMAIN, ADDRESS, SERVERS, mail=False),
        whois=whois_com(entry, today),
        rdap=rdap_com(entry, today),
        outside={
            "nominatim": (nominatim.street("Aleksanterinkatu", (60.1689, 24.9457), nominatim.of("Helsinki", "", "FI")),)
        },
    )
