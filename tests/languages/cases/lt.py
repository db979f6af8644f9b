"""Lithuanian."""

from cases.case import Case, Cases

CASES = Cases(
    domain="pelkiuuoga.lt",
    html_language="lt",
    links=(
        ("contact", "Kontaktai", "/kontaktai"),
        ("contact", "Susisiekite su mumis", "/susisiekite"),
        ("imprint", "Rekvizitai", "/rekvizitai"),
        ("about", "Apie mus", "/apie-mus"),
        ("terms", "Pirkimo taisyklės", "/pirkimo-taisykles"),
        ("terms", "Pirkimo–pardavimo taisyklės", "/pirkimo-pardavimo-taisykles"),
        ("returns", "Prekių grąžinimas", "/prekiu-grazinimas"),
        ("returns", "Grąžinimas ir keitimas", "/grazinimas"),
        ("privacy", "Privatumo politika", "/privatumo-politika"),
        ("delivery", "Pristatymas", "/pristatymas"),
        ("stores", "Mūsų parduotuvės", "/musu-parduotuves"),
    ),
    faults=(
        ("Puslapis nerastas", "no such page"),
        ("Domenas parduodamas", "parking"),
        ("Vyksta techniniai darbai", "maintenance"),
    ),
    prose="""
Uogienę verdame mažais kiekiais, todėl kiekvienas stiklainis yra šiek tiek kitoks. Uogas renkame patys arba perkame iš
kaimynų, kurie žino savo miškus. Atidarytą stiklainį laikykite vėsiai ir semkite tik švariu šaukštu, kad uogienė ilgai
būtų gera. Taip pat ji tinka prie sūrio arba mėsos. Jei spalva su laiku patamsėja, tai natūralu ir skoniui nekenkia.
Mes cukraus dedame mažai, nes mums patinka, kad jūs jaučiate uogas.
""",
    cases=(
        Case(
            name="mail written with (eta) and (taškas)",
            html="<p>Rašykite: labas(eta)pelkiuuoga(taškas)lt</p>",
            told={"email": "labas@pelkiuuoga.lt"},
        ),
        Case(
            name="the rules name the seller",
            purpose="terms",
            html="""<p>Pardavėjas: UAB „Pelkių uoga“, įmonės kodas 999000113, buveinės adresas Ąžuolų g. 12,
01100 Vilnius.</p>""",
            told={"company_id": "999000113", "company_country": "LT"},
        ),
        Case(
            name="the VAT number",
            html="<footer>UAB Pelkių Uoga, PVM mokėtojo kodas LT990000012</footer>",
            told={"vat_number": "LT990000012"},
        ),
        Case(name="phone behind its label", html="<p>Tel. nr.: 8 5 200 0000</p>", told={"phone": "+37052000000"}),
        Case(
            name="a code of goods is no company number",
            purpose="product",
            html="<p>Prekės kodas: 999000113</p>",
            told={"company_id": None, "phone": None},
        ),
        Case(
            name="mail written with (at)",
            html="<p>El. paštas: labas(at)pelkiuuoga.lt</p>",
            told={"email": "labas@pelkiuuoga.lt"},
        ),
        Case(
            name="opening hours by the numbers of the days",
            html="<h3>Darbo laikas</h3><p>I–V 10.00–18.00</p><p>VI–VII nedirbame</p>",
            told={"opening_hours": "I–V 10.00–18.00; VI–VII nedirbame"},
        ),
        Case(
            name="opening hours by the names of the days",
            html="<h3>Parduotuvės darbo laikas</h3><p>Darbo dienomis 9:00–18:00</p><p>Šeštadienį 10:00–15:00</p>",
            told={"opening_hours": "Darbo dienomis 9:00–18:00; Šeštadienį 10:00–15:00"},
        ),
        Case(
            name="the payment firm is not the seller",
            purpose="privacy",
            html="""<p>Duomenų valdytojas: UAB Pelkių Uoga</p>
<p>Mokėjimo paslaugų teikėjas: UAB Sidabro Skatikas</p>""",
            told={"legal_name": "UAB Pelkių Uoga"},
        ),
        Case(
            name="since a year",
            purpose="about",
            html="<p>Šeimos verslas, veikiantis miške. Dirbame nuo 1992 m.</p>",
            told={"founded_year": 1992},
        ),
        Case(
            name="a change of the rules is no founding",
            purpose="about",
            html="<p>Taisyklės galioja nuo 2019 m. sausio 5 d.</p>",
            told={"founded_year": None},
        ),
        Case(
            name="closing for good",
            purpose="home",
            html="<h1>Likvidacinis išpardavimas</h1><p>Uždarome savo parduotuvę, viskas turi būti išparduota.</p>",
            told={"closing_down": "Likvidacinis išpardavimas"},
        ),
        Case(
            name="delivery in working days, not the days of return",
            purpose="delivery",
            html="<p>Pristatymo terminas 1–3 d. d.</p><p>Prekių grąžinimas per 14 dienų.</p>",
            told={"delivery_days": 3},
        ),
        Case(
            name="sent from China",
            purpose="delivery",
            html="<p>Prekės siunčiamos iš Kinijos.</p>",
            told={"delivery_from": "CN"},
        ),
        Case(
            name="goods are fetched in the shop",
            html="""<p>Mūsų parduotuvė: Ąžuolų g. 12, Vilnius.</p><p>Darbo laikas: pirmadienis–penktadienis 10–18</p>
<p>Atsiėmimas parduotuvėje nemokamas.</p>""",
            told={"store": True, "collect_in_store": True},
        ),
        Case(
            name="no shop to visit",
            html="<p>Fizinės parduotuvės neturime, prekiaujame tik internetu.</p>",
            told={"store": None},
        ),
        Case(
            name="ways of paying",
            purpose="delivery",
            html="<h2>Apmokėjimo būdai</h2><ul><li>El. bankininkystė<li>Mokėjimo kortelė<li>Banko pavedimas</ul>",
            told={"payment_ways": ("card", "bank", "transfer")},
        ),
        Case(
            name="a template that nobody filled in",
            purpose="terms",
            html="<p>Pardavėjas yra [įmonės pavadinimas], [įmonės kodas].</p>",
            told={"placeholders": "[įmonės pavadinimas]"},
        ),
    ),
)
