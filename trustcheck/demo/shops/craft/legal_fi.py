"""Terms, delivery and privacy texts in Finnish, in two tempers: the careful one and the easy one."""

from __future__ import annotations

from trustcheck.demo.shops.craft.seller import Seller


def _identity(seller: Seller) -> str:
    lines = [f"**{seller.name}**"]
    if seller.number:
        lines.append(f"Y-tunnus: {seller.number}")
    if seller.vat:
        lines.append(f"ALV-numero: {seller.vat}")
    lines += [seller.street, f"{seller.postcode} {seller.town}", f"[{seller.email}](mailto:{seller.email})"]
    if seller.phone:
        lines.append(f"Puh. {seller.phone}")
    return "\n\n".join(lines)


def terms(seller: Seller) -> str:
    """Terms of sale, careful temper."""
    return f"""
## 1. Myyjä

{_identity(seller)}

## 2. Tilauksen tekeminen

Verkkokaupasta voivat tilata täysi-ikäiset yksityishenkilöt, joilla on toimitusosoite Suomessa. Tilaus sitoo, kun olemme
lähettäneet tilausvahvistuksen sähköpostiisi. Tarkista vahvistuksesta, että tuotteet, koot ja osoite ovat oikein, ja ota
meihin yhteyttä heti, jos jokin kohta ei täsmää.

## 3. Hinnat ja maksaminen

Hinnat sisältävät voimassa olevan arvonlisäveron. Toimituskulut näet ostoskorissa ennen kuin vahvistat tilauksen.
Maksutapoina käyvät {seller.payment}. Jos hinta on selvästi virheellinen, esimerkiksi nolla euroa, emme ole velvollisia
myymään tuotetta sillä hinnalla, mutta kerromme asiasta ennen kuin mitään veloitetaan.

## 4. Toimitus

Tavallinen toimitusaika on {seller.days}. Kuljetus: {seller.carriers}. Jos tuote on päässyt loppumaan,
ilmoitamme siitä ja voit joko odottaa, vaihtaa tuotteen tai saada rahasi takaisin.

## 5. Peruuttamisoikeus

Sinulla on oikeus peruuttaa etämyyntikauppa ilmoittamalla siitä meille 14 päivän kuluessa tavaran vastaanottamisesta.
Voit käyttää peruuttamislomaketta tai kirjoittaa vapaamuotoisen viestin osoitteeseen {seller.email}. Palautamme maksun
toimituskuluineen viimeistään 14 päivän kuluessa ilmoituksestasi. Palautuksen postikulut maksat itse, ellei tuotteessa
ole vikaa.

## 6. Virhevastuu

Vastaamme tuotteen virheestä kuluttajansuojalain mukaan. Ilmoita virheestä kohtuullisessa ajassa sen havaitsemisesta;
kaksi kuukautta riittää aina. Mahdollinen takuu ei rajoita lakisääteistä virhevastuuta.

## 7. Jos tulee erimielisyyttä

Yritetään ensin sopia keskenämme. Jos se ei onnistu, ota yhteyttä kuluttajaneuvontaan (www.kkv.fi/kuluttajaneuvonta).
Sen jälkeen asian voi viedä kuluttajariitalautakunnan ratkaistavaksi (www.kuluttajariita.fi).
"""


def easy_terms(seller: Seller) -> str:
    """Terms of sale, the easy temper of a small shop."""
    return f"""
## Kenen kanssa teet kauppaa

Kaupan toinen osapuoli on {seller.name}{f" (y-tunnus {seller.number})" if seller.number else ""}, {
        seller.address
    }. Meidät
tavoittaa sähköpostilla {seller.email}{f" ja puhelimella {seller.phone}" if seller.phone else ""}.

## Näin tilaus etenee

- Keräät tuotteet koriin ja maksat kassalla: {seller.payment}.
- Saat vahvistuksen sähköpostiin muutamassa minuutissa. Jos ei näy, kurkkaa roskapostikansio.
- Pakkaamme tilauksen itse ja lähetämme sen matkaan. Toimitusaika on tavallisesti {seller.days}.

## Mitä se maksaa

Hinnoissa on arvonlisävero mukana. Toimitus maksaa {seller.fee}{
        f", yli {seller.free_over} tilauksista ei mitään" if seller.free_over else ""
    }. Muita kuluja ei tule.

## Kadutko kauppoja?

Ei hätää. Kerro peruutuksesta 14 päivän sisällä siitä, kun sait paketin, ja palauta tuote käyttämättömänä seuraavien 14
päivän aikana osoitteeseen {seller.returns or seller.address}. Hyvitämme maksun samalla tavalla, jolla maksoit.

## Jos jokin on rikki

Lähetä kuva ja pari sanaa, mitä tapahtui. Korjaamme, vaihdamme tai hyvitämme. Kuluttajansuojalaki on tässä sinun
puolellasi, ja niin on meidänkin etumme. Sitkeämpiin pulmiin auttaa kuluttajaneuvonta ja viime kädessä
kuluttajariitalautakunta.
"""


def delivery(seller: Seller) -> str:
    """Delivery and returns."""
    free = f"- Yli {seller.free_over} tilaukset toimitetaan ilman postikuluja.\n" if seller.free_over else ""
    return f"""
## Toimitustavat ja hinnat

| Toimitustapa | Hinta | Arvio |
| Noutopiste tai pakettiautomaatti | {seller.fee} | {seller.days} |
| Kotiinkuljetus | 12,90 € | {seller.days} |

- Kuljetus: {seller.carriers}.
- Saat seurantakoodin, kun paketti lähtee meiltä.
{free}
## Palauttaminen

Palautusoikeus on 14 päivää tavaran vastaanottamisesta. Ilmoita palautuksesta sähköpostilla {seller.email}, pakkaa tuote
huolella ja liitä mukaan tilausnumero.

**Palautusosoite:** {seller.name}, {seller.returns or seller.address}

Rahat palautuvat samaan maksutapaan viimeistään 14 päivän kuluttua siitä, kun saimme peruutusilmoituksen, kuitenkin
aikaisintaan silloin, kun tuote on tullut perille tai olet todistanut lähettäneesi sen.

## Noutamatta jäänyt paketti

Noutamatta jättäminen ei ole peruutus. Muistutamme kerran, minkä jälkeen perimme kuljetuksen ja palautuksen todelliset
kulut.
"""


def privacy(seller: Seller) -> str:
    """Privacy notice as GDPR article 13 wants it."""
    return f"""
## Rekisterinpitäjä

{_identity(seller)}

## Mitä tietoja käsittelemme ja miksi

Käsittelemme nimeäsi, osoitettasi, sähköpostiasi, puhelinnumeroasi ja tilaustesi tietoja, jotta voimme toimittaa
tilaukset, vastata viesteihin ja hoitaa kirjanpidon. Peruste on sopimus ja kirjanpitolaki. Uutiskirje lähtee vain, jos
olet itse tilannut sen, ja sen voi peruuttaa joka viestissä olevasta linkistä.

## Kenelle tietoja annetaan

Kuljetusyhtiö saa toimitukseen tarvittavat tiedot ja maksunvälittäjä maksuun tarvittavat tiedot. Emme myy tietoja
kenellekään emmekä siirrä niitä EU- ja ETA-alueen ulkopuolelle.

## Kuinka kauan tietoja säilytetään

Tilaustiedot säilytetään kirjanpitolain mukaan kuusi vuotta tilikauden päättymisestä. Asiakaspalvelun viestit poistetaan
kahden vuoden kuluttua.

## Oikeutesi

Voit pyytää nähdä, korjata tai poistaa tietosi kirjoittamalla osoitteeseen {seller.email}. Jos katsot, että käsittelemme
tietoja väärin, voit valittaa tietosuojavaltuutetulle.

## Evästeet

Välttämättömät evästeet muistavat ostoskorin. Kävijämäärät mitataan vain suostumuksellasi.
"""
