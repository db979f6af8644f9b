"""Latvian."""

from cases.case import Case, Cases

CASES = Cases(
    domain="kadikasveces.lv",
    html_language="lv",
    links=(
        ("contact", "Kontakti", "/kontakti"),
        ("contact", "Sazinies ar mums", "/sazinies-ar-mums"),
        ("imprint", "Rekvizīti", "/rekviziti"),
        ("about", "Par mums", "/par-mums"),
        ("terms", "Distances līgums", "/distances-ligums"),
        ("terms", "Lietošanas noteikumi", "/lietosanas-noteikumi"),
        ("returns", "Atteikuma tiesības", "/atteikuma-tiesibas"),
        ("returns", "Preču atgriešana", "/precu-atgriesana"),
        ("privacy", "Privātuma politika", "/privatuma-politika"),
        ("delivery", "Piegāde", "/piegade"),
        ("stores", "Mūsu veikali", "/musu-veikali"),
    ),
    faults=(
        ("Lapa nav atrasta", "no such page"),
        ("Domēns tiek pārdots", "parking"),
        ("Notiek apkope – drīz atgriezīsimies", "maintenance"),
    ),
    prose="""
Sveces tiek lietas ar rokām un žūst veselu nedēļu, lai tās degtu mierīgi un bez dūmiem. Katra ir mazliet citāda, jo
vasks atdziest tā, kā pats grib. Mēs lietojam tikai dabisku vasku un kokvilnas dakti. Turiet sveci prom no caurvēja un
saīsiniet dakti, ja liesma kļūst par augstu. Kad svece ir izdegusi, trauku var izmazgāt ar siltu ūdeni un lietot
vēlreiz, bet nelieciet to krāsnī. Mums patīk, ka tā kalpo ilgi.
""",
    cases=(
        Case(
            name="mail written with (et) and (punkts)",
            html="<p>Rakstiet: info(et)kadikasveces(punkts)lv</p>",
            told={"email": "info@kadikasveces.lv"},
        ),
        Case(
            name="the distance contract names the seller",
            purpose="terms",
            html="""<h1>Distances līgums</h1><p>Pārdevējs: SIA "Kadiķa Sveces", reģ. nr. 99990000107,
juridiskā adrese: Liepu iela 12, Rīga, LV-1010.</p>""",
            told={"company_id": "99990000107", "company_country": "LV"},
        ),
        Case(
            name="the VAT number",
            html="<footer>SIA Kadiķa Sveces, PVN reģ. nr. LV99990000107</footer>",
            told={"vat_number": "LV99990000107"},
        ),
        Case(name="phone behind its label", html="<p>Tālr.: 6700 0000</p>", told={"phone": "+37167000000"}),
        Case(
            name="the firm's number is no telephone",
            html="<p>Reģistrācijas numurs 99990000107</p>",
            told={"phone": None},
        ),
        Case(
            name="mail written with (at)",
            html="<p>E-pasts: info(at)kadikasveces.lv</p>",
            told={"email": "info@kadikasveces.lv"},
        ),
        Case(
            name="opening hours by the letters of the days",
            html="<h3>Darba laiks</h3><p>P.–Pk. 9.00–18.00</p><p>S.–Sv. slēgts</p>",
            told={"opening_hours": "P.–Pk. 9.00–18.00; S.–Sv. slēgts"},
        ),
        Case(
            name="opening hours by the names of the days",
            html="<h3>Veikala darba laiks</h3><p>Darba dienās: 10:00–19:00</p><p>Sestdien: 10:00–16:00</p>",
            told={"opening_hours": "Darba dienās: 10:00–19:00; Sestdien: 10:00–16:00"},
        ),
        Case(
            name="the payment firm is not the seller",
            purpose="privacy",
            html="""<p>Personas datu pārzinis: SIA Kadiķa Sveces</p>
<p>Maksājumu pakalpojumu sniedzējs: SIA Sudraba Vērdiņš</p>""",
            told={"legal_name": "SIA Kadiķa Sveces"},
        ),
        Case(
            name="since a year",
            purpose="about",
            html="<p>Ģimenes uzņēmums, kas lej sveces kopš 1993. gada.</p>",
            told={"founded_year": 1993},
        ),
        Case(
            name="founded in a year",
            purpose="about",
            html="<p>Darbnīca dibināta 1997. gadā.</p>",
            told={"founded_year": 1997},
        ),
        Case(
            name="closing for good",
            purpose="home",
            html="<h1>Likvidācijas izpārdošana</h1><p>Veikals tiek slēgts, viss jāizpārdod.</p>",
            told={"closing_down": "Likvidācijas izpārdošana"},
        ),
        Case(
            name="closed on Sundays is no closing down",
            purpose="home",
            html="<p>Svētdienās veikals slēgts.</p>",
            told={"closing_down": None, "countdown": None},
        ),
        Case(
            name="delivery in working days, not the days of refusal",
            purpose="delivery",
            html="<p>Piegādes laiks ir 2–4 darba dienas.</p><p>Atteikuma tiesības: 14 dienas.</p>",
            told={"delivery_days": 4},
        ),
        Case(
            name="sent from China",
            purpose="delivery",
            html="<p>Preces tiek sūtītas no Ķīnas.</p>",
            told={"delivery_from": "CN"},
        ),
        Case(
            name="goods are fetched in the shop",
            html="""<p>Mūsu veikals atrodas Liepu ielā 12, Rīgā.</p><p>Darba laiks: pirmdien–piektdien 10–18</p>
<p>Saņemšana veikalā bez maksas.</p>""",
            told={"store": True, "collect_in_store": True},
        ),
        Case(
            name="no shop to visit",
            html="<p>Mums nav klātienes veikala, tirgojam tikai internetā.</p>",
            told={"store": None},
        ),
        Case(
            name="ways of paying",
            purpose="delivery",
            html="<h2>Apmaksas veidi</h2><ul><li>Internetbanka<li>Maksājumu karte<li>Priekšapmaksa</ul>",
            told={"payment_ways": ("card", "bank", "transfer")},
        ),
        Case(
            name="a template that nobody filled in",
            purpose="terms",
            html="<p>Pārdevējs ir [uzņēmuma nosaukums], [reģistrācijas numurs].</p>",
            told={"placeholders": "[uzņēmuma nosaukums]"},
        ),
    ),
)
