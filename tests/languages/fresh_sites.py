"""Eight invented shops in eight languages, four to six pages each, as their owners would write them, and what each
page
tells: written before the reader had seen any of them (docs/reading.md tells how it did at the first try).

No firm, address, number or telephone here is anyone's. Each has traps: other firms' numbers, days of paying and of
returning, years that are no founding, stores that are somebody else's, ways of paying that do not work.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple


class Fresh(NamedTuple):
    """A shop: its pages by purpose, and the facts that a reader must find; None: the pages tell none."""

    brand: str
    domain: str
    language: str
    pages: Mapping[str, str]
    facts: Mapping[str, Any]


SITES = (
    Fresh(
        "Zwetschgenhof Muster",
        "zwetschgenhof-muster.de",
        "de",
        {
            "home": """<header><nav><a href="/laden">Hofladen</a> <a href="/versand">Versand</a></nav></header><main>
<h1>Zwetschgenhof Muster</h1><p>Mus, Dörrobst und Brände von alten Bäumen.</p>
<p>Zwetschgenmus 340 g</p><p>6,80 €</p><p>Dörrzwetschgen 250 g</p><p>5,40 €</p><p>Obstbrand 0,5 l</p><p>24,00 €</p>
<p>Mehr Brände führt die Feinkost Beispiel, Marktplatz 3, 97070 Würzburg.</p></main>
<footer><p>Zwetschgenhof Muster GbR · Obere Gasse 7 · 97999 Igersheim</p><p>© 1998–2026 · Seite erstellt von
Pixelwerk Probe GmbH</p></footer>""",
            "imprint": """<h1>Impressum</h1><p>Zwetschgenhof Muster GbR</p><p>vertreten durch die Gesellschafter Anna
und Veit Muster</p>
<p>Obere Gasse 7</p><p>97999 Igersheim</p><p>Tel. 07931 / 990 01 77</p><p>hof (at) zwetschgenhof-muster.de</p>
<p>Umsatzsteuer-Identifikationsnummer gemäß § 27a UStG: DE 999 980 007</p>
<p>Zuständige Kontrollstelle: DE-ÖKO-006</p><p>Hosting: Serverraum Probe GmbH, Kabelweg 1, 10999 Berlin, HRB
99999</p>""",
            "delivery": """<h1>Versand und Zahlung</h1><p>Wir packen dienstags. Danach ist Ihr Paket meist nach drei
Werktagen bei Ihnen,
spätestens nach fünf Werktagen.</p><p>Innerhalb Deutschlands kostet der Versand 5,90 €, ab 60 € nichts.</p>
<p>Sie zahlen per Rechnung oder Lastschrift; neue Kunden bitten wir um Vorkasse. Nachnahme bieten wir nicht mehr
an.</p>
<p>Rechnungen sind binnen 14 Tagen fällig.</p>""",
            "returns": """<h1>Widerruf</h1><p>Sie können binnen vierzehn Tagen widerrufen.</p>
<p>Bitte schicken Sie ungeöffnete Gläser an: Zwetschgenhof Muster GbR, Obere Gasse 7, 97999 Igersheim. Das Porto
tragen Sie.</p>""",
            "stores": """<h1>Unser Hofladen</h1><p>Den Hof gibt es seit 1874, den Laden haben wir 1998 eröffnet.</p>
<p>Geöffnet freitags 14–18 Uhr, samstags 9–13 Uhr.</p><p>Vorbestelltes können Sie im Hofladen abholen und dort auch
bar oder mit Karte zahlen.</p>""",
        },
        {
            "legal_name": "Zwetschgenhof Muster GbR",
            "vat_number": "DE999980007",
            "email": "hof@zwetschgenhof-muster.de",
            "phones": {"+4979319900177"},
            "address": "Obere Gasse 7, 97999 Igersheim, DE",
            "return_address": "Obere Gasse 7, 97999 Igersheim, DE",
            "return_country": "DE",
            "delivery_days": 5,
            "founded_year": 1874,
            "payment_ways": {"invoice", "bank", "transfer", "card", "cash"},
            "store": True,
            "collect_in_store": True,
            "opening_hours": "freitags 14–18 Uhr",
            "currencies": ("EUR",),
            "closing_down": None,
            "countdown": None,
            "person_named": True,
        },
    ),
    Fresh(
        "Savonnerie de la Galarne",
        "savonnerie-galarne.fr",
        "fr",
        {
            "home": """<header><a href="/">Savonnerie de la Galarne</a><nav><a href="/boutique">La
boutique</a></nav></header><main>
<h1>Des savons, et rien d'autre</h1><p>Saponifiés à froid, coupés au fil, séchés six semaines.</p>
<p>Savon au lait de brebis</p><p>7,50 €</p><p>Savon noir 500 ml</p><p>11,90 €</p><p>Coffret de trois</p><p>24,00 €
19,50 €</p>
<p>On nous trouve aussi chez nos revendeurs, par exemple à l'Épicerie Modèle, 4 place du Marché, 35000
Rennes.</p></main>
<footer><p>EURL La Galarne – 18 chemin du Lavoir – 44999 Corsept</p></footer>""",
            "imprint": """<h1>Mentions légales</h1><p>La Galarne, EURL au capital de 3 000 €</p><p>Siège social : 18
chemin du Lavoir, 44999 Corsept</p>
<p>SIRET 999 984 107 00014 – RCS Saint-Nazaire 999 984 107</p><p>TVA : FR62999984107</p><p>Gérante : Maëlle
Exemple</p>
<p>Tél. : 02 99 00 17 44 (le matin)</p><p>bonjour@savonnerie-galarne.fr</p>
<p>Hébergeur : Nuage Exemple SAS, 2 rue du Câble, 59100 Roubaix, RCS Lille 999 984 115, tél. 09 99 00 10 07</p>""",
            "returns": """<h1>Livraison et retours</h1><h2>Livraison</h2><p>Les colis partent le mardi et le
vendredi. Il faut compter trois à cinq jours
ouvrés jusqu'à votre boîte aux lettres.</p><h2>Retours</h2><p>Vous avez trente jours pour changer d'avis.
Renvoyez-nous les savons intacts :
La Galarne, 18 chemin du Lavoir, 44999 Corsept. Nous remboursons sous 7 jours ouvrés.</p>""",
            "terms": """<h1>Conditions générales de vente</h1><p>Les présentes conditions lient l'acheteur et La
Galarne EURL.</p>
<p>On règle par carte, par chèque ou par virement. Le paiement en trois fois n'est plus proposé.</p>""",
            "about": """<h1>La savonnerie</h1><p>Tout a commencé en 2011 dans une cuisine, avec une balance de 1960
et de l'huile d'olive. Pas de boutique
chez nous : l'atelier ne se visite pas.</p>""",
        },
        {
            "legal_name": "La Galarne",
            "company_id": "999984107",
            "vat_number": "FR62999984107",
            "email": "bonjour@savonnerie-galarne.fr",
            "phones": {"+33299001744"},
            "address": "18 chemin du Lavoir, 44999 Corsept, FR",
            "seat_address": "18 chemin du Lavoir, 44999 Corsept, FR",
            "return_address": "18 chemin du Lavoir, 44999 Corsept, FR",
            "return_country": "FR",
            "delivery_days": 5,
            "founded_year": 2011,
            "payment_ways": {"card", "cash", "transfer"},
            "store": None,
            "collect_in_store": None,
            "currencies": ("EUR",),
            "closing_down": None,
            "person_named": True,
        },
    ),
    Fresh(
        "Cesteria Torrevecchia",
        "cesteria-torrevecchia.it",
        "it",
        {
            "home": """<main><h1>Cesteria Torrevecchia</h1><p>Ceste di salice e castagno, intrecciate a mano in Val
Modello.</p>
<p>Cesta da legna</p><p>68,00 €</p><p>Cestino del pane</p><p>22,00 €</p><p>Gerla piccola</p><p>95,00 €</p>
<p>Saldi di fine stagione: -20% su tutte le ceste da giardino</p></main>
<footer><p>Cesteria Torrevecchia di Modello Pietro & C. snc – via del Salice 21, 12999 Torrevecchia (CN) – P. IVA
99998410015</p></footer>""",
            "contact": """<h1>Contatti</h1><p>Cesteria Torrevecchia di Modello Pietro & C. snc</p><p>via del Salice
21</p><p>12999 Torrevecchia (CN)</p>
<p>tel. 0171 990 0142</p><p>cell. 333 990 0142</p><p>posta: info@cesteria-torrevecchia.it</p><p>Il laboratorio è
aperto dal martedì al sabato, ore 9–12.</p>
<p>Corriere: Spedizioni Prova S.p.A., tel. 02 9990 0100</p>""",
            "returns": """<h1>Spedizioni e resi</h1><h2>Spedizioni</h2><p>Il pacco parte entro due giorni e di solito
arriva in tre-cinque giorni lavorativi;
per le isole da cinque a otto giorni lavorativi.</p><h2>Resi</h2><p>Avete 14 giorni per ripensarci. La merce va
rispedita a Cesteria Torrevecchia,
via del Salice 21, 12999 Torrevecchia (CN). Il rimborso arriva entro 10 giorni.</p>""",
            "terms": """<h1>Condizioni</h1><p>Venditore: Cesteria Torrevecchia di Modello Pietro & C. snc, P. IVA
99998410015, REA CN-299998.</p>
<p>Si paga con carta, con PayPal o in contrassegno. Non accettiamo bonifici dall'estero.</p>""",
            "about": """<h1>La bottega</h1><p>Il nonno Pietro aprì la bottega nel 1951, tornato dalla Francia. Oggi
intrecciamo in tre. Venite a trovarci:
il negozio è accanto alla chiesa e chi ordina sul sito può ritirare in bottega.</p>""",
        },
        {
            "legal_name": "Cesteria Torrevecchia di Modello Pietro & C. snc",
            "vat_number": "IT99998410015",
            "email": "info@cesteria-torrevecchia.it",
            "phones": {"+3901719900142", "+393339900142"},
            "address": "via del Salice 21, 12999 Torrevecchia, IT",
            "return_address": "via del Salice 21, 12999 Torrevecchia, IT",
            "return_country": "IT",
            "delivery_days": 8,
            "founded_year": 1951,
            "payment_ways": {"card", "paypal", "cash"},
            "store": True,
            "collect_in_store": True,
            "opening_hours": "martedì al sabato",
            "discount_percent": 20,
            "currencies": ("EUR",),
            "closing_down": None,
        },
    ),
    Fresh(
        "Alpargatas Ejemplo",
        "alpargatas-ejemplo.es",
        "es",
        {
            "home": """<main><h1>Alpargatas Ejemplo</h1><p>Alpargatas cosidas a mano en Cervera, con suela de
yute.</p>
<p>Alpargata clásica</p><p>29,90 €</p><p>Alpargata con cintas</p><p>34,50 €</p><p>Zapatilla de esparto</p><p>27,00
€</p>
<p>Envío gratis a partir de 60 €.</p></main>
<footer><p>Alpargatas Ejemplo, S.L. · C/ del Cáñamo, 14 · 26999 Cervera del Río · CIF B99998007</p></footer>""",
            "contact": """<h1>Contacto</h1><p>Alpargatas Ejemplo, S.L.</p><p>C/ del Cáñamo, 14</p><p>26999 Cervera
del Río (La Rioja)</p>
<p>Teléfono: 941 990 142 · WhatsApp 600 990 142</p><p>hola arroba
alpargatas-ejemplo.es</p><p>hola@alpargatas-ejemplo.es</p>
<p>Horario de la tienda: de lunes a viernes de 10:00 a 14:00</p>""",
            "returns": """<h1>Envíos y devoluciones</h1><h2>Envíos</h2><p>Los pedidos salen en el día. Llegan en dos
o tres días laborables a la península
y en siete días laborables a las islas.</p><h2>Devoluciones</h2><p>Tienes 30 días. Mándanos las alpargatas sin usar
a: Alpargatas Ejemplo, S.L.,
C/ del Cáñamo, 14, 26999 Cervera del Río. Te devolvemos el dinero en cinco días laborables.</p>""",
            "terms": """<h1>Condiciones de venta</h1><p>El titular de esta web es Alpargatas Ejemplo, S.L., con CIF
B99998007, inscrita en el Registro Mercantil
de La Rioja.</p><p>Se puede pagar con tarjeta, Bizum o transferencia. El contra reembolso no está disponible.</p>""",
            "about": """<h1>Quiénes somos</h1><p>La alpargatería la abrió la bisabuela Remedios en 1932. Seguimos en
el mismo taller, y nuestra tienda está en la planta baja.
Puedes recoger tu pedido en la tienda sin gastos.</p>""",
        },
        {
            "legal_name": "Alpargatas Ejemplo, S.L.",
            "company_id": "B99998007",
            "email": "hola@alpargatas-ejemplo.es",
            "phones": {"+34941990142", "+34600990142"},
            "address": "C/ del Cáñamo 14, 26999 Cervera del Río, ES",
            "return_address": "C/ del Cáñamo 14, 26999 Cervera del Río, ES",
            "return_country": "ES",
            "delivery_days": 7,
            "founded_year": 1932,
            "payment_ways": {"card", "mobilepay", "transfer"},
            "store": True,
            "collect_in_store": True,
            "opening_hours": "lunes a viernes de 10:00 a 14:00",
            "currencies": ("EUR",),
            "closing_down": None,
        },
    ),
    Fresh(
        "Lino drobė",
        "linodrobe-pavyzdys.lt",
        "lt",
        {
            "home": """<main><h1>Lino drobė</h1><p>Lininės staltiesės ir rankšluosčiai iš Aukštaitijos.</p>
<p>Rankšluostis „Rytas“</p><p>18,50 €</p><p>Staltiesė 150 × 250</p><p>74,00 €</p><p>Servetėlės, 4 vnt.</p><p>22,00
€</p>
<p>Tik iki sekmadienio: visoms prekėms –15 %</p></main>
<footer><p>UAB „Lino drobė“, Verpėjų g. 11, LT-28999 Utena, įmonės kodas 399980003</p></footer>""",
            "contact": """<h1>Kontaktai</h1><p>UAB „Lino drobė“</p><p>Įmonės kodas 399980003</p><p>PVM mokėtojo kodas
LT999980016</p><p>Verpėjų g. 11, LT-28999 Utena</p>
<p>Tel. +370 389 99 017</p><p>labas@linodrobe-pavyzdys.lt</p><p>Parduotuvė dirba I–V 10–18 val., VI 10–14 val.</p>""",
            "returns": """<h1>Pristatymas ir grąžinimas</h1><h2>Pristatymas</h2><p>Siunčiame paštomatu (2,90 €) arba
kurjeriu (4,50 €). Paprastai užtrunka dvi–tris darbo dienas,
į Latviją ir Estiją – iki 5 darbo dienų.</p><h2>Grąžinimas</h2><p>Per 14 dienų galite persigalvoti. Siųskite
nenaudotą prekę adresu: UAB „Lino drobė“,
Verpėjų g. 11, LT-28999 Utena. Pinigus grąžiname per 5 darbo dienas.</p>""",
            "terms": """<h1>Pirkimo taisyklės</h1><p>Pardavėjas – UAB „Lino drobė“, įmonės kodas
399980003.</p><p>Mokėti galima banko kortele, per elektroninę bankininkystę
arba grynaisiais parduotuvėje. Mokėjimus aptarnauja UAB „Mokėjimų pavyzdys“, įmonės kodas 399980010.</p>""",
            "about": """<h1>Apie mus</h1><p>Pradėjome 2009 metais su viena staklių pora. Kviečiame užsukti į mūsų
parduotuvę prie audyklos, čia galite ir atsiimti užsakymą nemokamai.</p>""",
        },
        {
            "legal_name": "UAB Lino drobė",
            "company_id": "399980003",
            "vat_number": "LT999980016",
            "email": "labas@linodrobe-pavyzdys.lt",
            "phones": {"+37038999017"},
            "address": "Verpėjų g. 11, 28999 Utena, LT",
            "return_address": "Verpėjų g. 11, 28999 Utena, LT",
            "return_country": "LT",
            "delivery_days": 5,
            "founded_year": 2009,
            "payment_ways": {"card", "bank", "cash"},
            "store": True,
            "collect_in_store": True,
            "opening_hours": "I–V 10–18",
            "discount_percent": 15,
            "currencies": ("EUR",),
            "closing_down": None,
        },
    ),
    Fresh(
        "Knappmakeriet",
        "knappmakeriet-exempel.se",
        "sv",
        {
            "home": """<main><h1>Knappmakeriet</h1><p>Knappar av horn, björk och gammalt porslin.</p>
<p>Hornknapp 18 mm</p><p>32 kronor</p><p>Björkknapp 25 mm</p><p>24 kronor</p><p>Påse med blandat</p><p>120 kronor</p>
<p>Vi finns också hos återförsäljare som Garnboden i Exempelby.</p></main>
<footer><p>Knappmakeriet i Dalby HB · org.nr 969999-0009 · Slöjdgränd 4, 790 99 Dalby</p></footer>""",
            "contact": """<h1>Hitta hit</h1><p>Knappmakeriet i Dalby HB</p><p>Slöjdgränd 4</p><p>790 99
Dalby</p><p>Ring 0280-990 17 eller skriv till
knapp[snabel-a]knappmakeriet-exempel.se</p><p>Boden är öppen onsdag–fredag 12–17 och första lördagen i
månaden.</p>""",
            "returns": """<h1>Frakt och ånger</h1><h2>Frakt</h2><p>Brevet ligger i din låda efter två till fyra
vardagar. Till Norge tar det upp till åtta vardagar.</p>
<h2>Ånger</h2><p>Du har 14 dagar på dig. Lägg knapparna i ett kuvert och skicka till Knappmakeriet, Slöjdgränd 4, 790
99 Dalby. Vi betalar tillbaka inom fem vardagar.</p>""",
            "terms": """<h1>Köpvillkor</h1><p>Säljare är Knappmakeriet i Dalby HB, org.nr 969999-0009.</p><p>Betala
med Swish eller mot faktura (20 dagar). Kort tar vi tyvärr inte emot.</p>""",
            "about": """<h1>Om oss</h1><p>Vi drog igång 2013 i farmors tvättstuga. Farmor föddes 1931 och tycker
fortfarande att vi sågar snett. I boden kan du känna på knapparna och hämta din beställning.</p>""",
        },
        {
            "legal_name": "Knappmakeriet i Dalby HB",
            "email": "knapp@knappmakeriet-exempel.se",
            "phones": {"+4628099017"},
            "address": "Slöjdgränd 4, 790 99 Dalby, SE",
            "return_address": "Slöjdgränd 4, 790 99 Dalby, SE",
            "return_country": "SE",
            "delivery_days": 8,
            "founded_year": 2013,
            "payment_ways": {"swish", "invoice"},
            "store": True,
            "collect_in_store": True,
            "opening_hours": "onsdag–fredag 12–17",
            "currencies": ("SEK",),
            "closing_down": None,
        },
    ),
    Fresh(
        "Košíkárna Vzorová",
        "kosikarna-vzorova.cz",
        "cs",
        {
            "home": """<main><h1>Košíkárna Vzorová</h1><p>Pleteme koše z vrby, jak nás to naučil děda.</p>
<p>Koš na houby</p><p>490 Kč</p><p>Nůše</p><p>1 890 Kč</p><p>Ošatka</p><p>260 Kč</p><p>Vyprodáváme loňské kusy: sleva
až 30 % na vše</p></main>
<footer><p>Košíkárna Vzorová s.r.o., Vrbová 12, 679 99 Lomnička, IČO 89998308</p></footer>""",
            "contact": """<h1>Kontakt</h1><p>Košíkárna Vzorová s.r.o.</p><p>Vrbová 12</p><p>679 99 Lomnička</p><p>IČO
89998308, DIČ CZ89998308</p>
<p>tel.: 516 990 142</p><p>kose@kosikarna-vzorova.cz</p><p>Dílna a prodejna: út–pá 8–16 h</p><p>Účetní: Čísla
Modelová s.r.o., IČO 89998316, tel. 541 990 100</p>""",
            "returns": """<h1>Doprava a vrácení</h1><h2>Doprava</h2><p>Balík předáme Zásilkovně druhý den. Na výdejně
bývá za dva až tři pracovní dny, na Slovensko za čtyři až šest pracovních dnů.</p>
<h2>Vrácení</h2><p>Koš můžete do 14 dnů vrátit. Pošlete ho na adresu Košíkárna Vzorová s.r.o., Vrbová 12, 679 99
Lomnička. Peníze vracíme do 10 dnů.</p>""",
            "terms": """<h1>Obchodní podmínky</h1><p>Prodávajícím je Košíkárna Vzorová s.r.o., IČO 89998308, zapsaná
u Krajského soudu v Brně.</p>
<p>Zaplatit lze kartou, převodem nebo na dobírku; v prodejně i hotově. Kryptoměny nebereme.</p>""",
            "about": """<h1>O nás</h1><p>Dílnu založil děda Vojtěch roku 1947, po znárodnění ji otec otevřel znovu v
roce 1991. Přijďte se podívat do prodejny, objednávku si u nás můžete vyzvednout zdarma.</p>""",
        },
        {
            "legal_name": "Košíkárna Vzorová s.r.o.",
            "company_id": "89998308",
            "vat_number": "CZ89998308",
            "email": "kose@kosikarna-vzorova.cz",
            "phones": {"+420516990142"},
            "address": "Vrbová 12, 679 99 Lomnička, CZ",
            "return_address": "Vrbová 12, 679 99 Lomnička, CZ",
            "return_country": "CZ",
            "delivery_days": 6,
            "founded_year": 1947,
            "payment_ways": {"card", "transfer", "cash"},
            "store": True,
            "collect_in_store": True,
            "opening_hours": "út–pá 8–16",
            "discount_percent": 30,
            "currencies": ("CZK",),
        },
    ),
    Fresh(
        "Klompenhuis Voorbeeld",
        "klompenhuis-voorbeeld.nl",
        "nl",
        {
            "home": """<main><h1>Klompenhuis Voorbeeld</h1><p>Wij gaan dicht! Na 61 jaar klompen maken stoppen we
ermee: alles moet weg, tot 40 % korting.</p>
<p>Klompen blank</p><p>€ 39,50 € 25,00</p><p>Klompen beschilderd</p><p>€ 54,00 € 35,00</p><p>Klompsloffen</p><p>€
49,00</p><p>Schilderset</p><p>€ 18,00</p></main>
<footer><p>Klompenhuis Voorbeeld V.O.F. · Wilgendijk 8 · 7799 ZZ Elsloo · KvK 00999842</p></footer>""",
            "contact": """<h1>Contact</h1><p>Klompenhuis Voorbeeld V.O.F.</p><p>Wilgendijk 8</p><p>7799 ZZ
Elsloo</p><p>Bel 0523 – 99 01 42 (tussen de middag niet)</p>
<p>klomp@klompenhuis-voorbeeld.nl</p><p>KvK-nummer 00999842</p><p>Open: woensdag t/m zaterdag 10.00–17.00 uur</p>
<p>Bezorgdienst: Pakjes Voorbeeld B.V., KvK 00999850, 088 990 0100</p>""",
            "returns": """<h1>Bezorgen en ruilen</h1><h2>Bezorgen</h2><p>Op voorraad? Dan ligt het pakje binnen twee
werkdagen op de mat, beschilderde klompen na een dag of tien.
Naar België rekenen we vier werkdagen.</p><h2>Ruilen en terugsturen</h2><p>Ruilen mag tot 30 dagen na ontvangst.
Stuur ze ongedragen terug naar Klompenhuis Voorbeeld,
Wilgendijk 8, 7799 ZZ Elsloo. Binnen 5 werkdagen staat het geld op uw rekening.</p>""",
            "terms": """<h1>Voorwaarden</h1><p>Deze winkel is van Klompenhuis Voorbeeld V.O.F., KvK
00999842.</p><p>Betalen doet u met iDEAL of met een overschrijving vooraf; in de winkel ook contant. Creditcards
accepteren wij niet.</p>""",
            "about": """<h1>Over ons</h1><p>Vader begon in 1965 met één boormachine. De winkel zit voor, de
werkplaats achter. Kom gerust kijken, en haal uw bestelling gratis op in de winkel.</p>""",
        },
        {
            "legal_name": "Klompenhuis Voorbeeld V.O.F.",
            "company_id": "00999842",
            "email": "klomp@klompenhuis-voorbeeld.nl",
            "phones": {"+31523990142"},
            "address": "Wilgendijk 8, 7799 ZZ Elsloo, NL",
            "return_address": "Wilgendijk 8, 7799 ZZ Elsloo, NL",
            "return_country": "NL",
            "delivery_days": 4,
            "founded_year": 1965,
            "payment_ways": {"bank", "transfer", "cash"},
            "store": True,
            "collect_in_store": True,
            "opening_hours": "woensdag t/m zaterdag 10.00–17.00",
            "discount_percent": 40,
            "currencies": ("EUR",),
            "closing_down": True,
        },
    ),
)
