"""German."""

from cases.case import Case, Cases

CASES = Cases(
    domain="moosberg-keramik.de",
    html_language="de",
    links=(
        ("contact", "Kontakt", "/kontakt"),
        ("contact", "Kontaktieren Sie uns", "/kontaktformular.html"),
        ("imprint", "Impressum", "/impressum"),
        ("about", "Über uns", "/ueber-uns"),
        ("terms", "AGB", "/agb"),
        ("terms", "Allgemeine Geschäftsbedingungen", "/allgemeine-geschaeftsbedingungen"),
        ("returns", "Widerrufsbelehrung", "/widerrufsbelehrung"),
        ("returns", "Rücksendung", "/retouren"),
        ("privacy", "Datenschutzerklärung", "/datenschutz"),
        ("delivery", "Versand & Zahlung", "/versand-und-zahlung"),
        ("stores", "Unser Laden", "/ladengeschaeft"),
    ),
    faults=(
        ("Seite nicht gefunden", "no such page"),
        ("Diese Domain steht zum Verkauf", "parking"),
        ("Wegen Wartung geschlossen – wir sind bald wieder da", "maintenance"),
    ),
    prose="""
Unsere Schalen werden auf der Scheibe gedreht und bei hoher Hitze gebrannt. Jede ist ein wenig anders, denn die Glasur
läuft im Ofen, wie sie will. Wir mögen das, und wir hoffen, dass Sie es auch mögen. Zum Spülen nehmen Sie am besten
warmes Wasser und einen weichen Schwamm. Für den Ofen sind die Stücke nicht gedacht. Mit der Zeit bekommt die
Oberfläche feine Linien, die zu jedem Steinzeug gehören und der Schale nicht schaden.
""",
    cases=(
        Case(
            name="mail written with [Klammeraffe]",
            html="<p>Schreiben Sie an hallo [Klammeraffe] moosberg-keramik.de</p>",
            told={"email": "hallo@moosberg-keramik.de"},
        ),
        Case(
            name="imprint as the law asks for it",
            purpose="imprint",
            html="""<h1>Impressum</h1><p>Angaben gemäß § 5 DDG</p><p>Moosberg Keramik GmbH<br>Lindenstraße 12<br>
04107 Leipzig</p><p>Vertreten durch: Geschäftsführerin</p><p>Registergericht: Amtsgericht Leipzig<br>
Registernummer: HRB 98765</p><p>Umsatzsteuer-Identifikationsnummer gemäß § 27a UStG: DE 999 000 105</p>""",
            told={
                "legal_name": "Moosberg Keramik GmbH",
                "company_id": "HRB 98765",
                "vat_number": "DE999000105",
                "country": "DE",
                "address": "Lindenstraße 12, 04107 Leipzig, DE",
            },
        ),
        Case(
            name="the VAT number by its short label",
            html="<footer>Moosberg Keramik GmbH · USt-IdNr.: DE999000105</footer>",
            told={"vat_number": "DE999000105", "legal_name": "Moosberg Keramik GmbH"},
        ),
        Case(
            name="a tax number is no VAT number and no telephone",
            html="<p>Steuernummer: 999/000/10500</p><p>Moosberg Keramik GmbH</p>",
            told={"vat_number": None, "phone": None},
        ),
        Case(
            name="phone behind its label, fax left out",
            html="<p>Telefon: 030 23125 000<br>Telefax: 030 23125 999</p>",
            told={"phone": "+493023125000"},
        ),
        Case(
            name="mail written with (at) and (punkt)",
            html="<p>E-Mail: hallo(at)moosberg-keramik(punkt)de</p>",
            told={"email": "hallo@moosberg-keramik.de", "email_own_domain": True},
        ),
        Case(
            name="opening hours of the shop, closed on Sundays",
            html="<h2>Öffnungszeiten</h2><p>Mo–Fr 10:00–18:30</p><p>Sa 10:00–14:00</p><p>So geschlossen</p>",
            told={"opening_hours": "Mo–Fr 10:00–18:30; Sa 10:00–14:00; So geschlossen"},
        ),
        Case(
            name="the terms name the contracting party",
            purpose="terms",
            html="<p>Der Kaufvertrag kommt zustande mit der Tannzweig Handel GmbH, Hauptstraße 3, 04107 Leipzig.</p>",
            told={"legal_name": "Tannzweig Handel GmbH"},
        ),
        Case(
            name="a payment firm's name beside the seller's",
            purpose="imprint",
            html="""<p>Betreiber dieser Website: Moosberg Keramik GmbH</p>
<p>Zahlungsdienstleister ist die Wolkenzahl Pay GmbH, USt-IdNr. DE999000113.</p>""",
            told={"legal_name": "Moosberg Keramik GmbH", "vat_number": None},
        ),
        Case(
            name="since a year",
            purpose="about",
            html="<p>Wir töpfern seit 1924 in Leipzig.</p>",
            told={"founded_year": 1924},
        ),
        Case(
            name="founded in a year",
            purpose="about",
            html="<p>Das Familienunternehmen wurde 1968 gegründet.</p>",
            told={"founded_year": 1968},
        ),
        Case(
            name="closing for good",
            purpose="home",
            html="<h1>Räumungsverkauf</h1><p>Nach 40 Jahren schließen wir. Alles muss raus!</p>",
            told={"closing_down": "Räumungsverkauf"},
        ),
        Case(
            name="closed on a holiday is no closing down",
            purpose="home",
            html="<p>Am 24. Dezember schließen wir unseren Laden schon um 13 Uhr. Ausverkauft: Schale Nebel.</p>",
            told={"closing_down": None},
        ),
        Case(
            name="delivery in working days, not the days of withdrawal",
            purpose="delivery",
            html="<p>Die Lieferzeit beträgt 2–4 Werktage.</p><p>Sie können binnen 14 Tagen widerrufen.</p>",
            told={"delivery_days": 4},
        ),
        Case(
            name="sent from China",
            purpose="delivery",
            html="<p>Der Versand erfolgt direkt aus China, Lieferzeit 3 bis 5 Wochen.</p>",
            told={"delivery_from": "CN", "delivery_days": 35},
        ),
        Case(
            name="returns go to Poland",
            purpose="returns",
            html="<p>Bitte senden Sie die Ware an unsere Rücksendeadresse: ul. Zielona 4, 00-950 Warszawa, Polen</p>",
            told={"return_country": "PL"},
        ),
        Case(
            name="a shop to visit, with goods to fetch",
            html="""<p>Besuchen Sie unser Ladengeschäft: Lindenstraße 12, 04107 Leipzig.</p>
<p>Selbstabholung ist kostenlos.</p>""",
            told={"store": True, "collect_in_store": True},
        ),
        Case(
            name="no shop to visit",
            html="<p>Wir haben kein Ladengeschäft und sind ausschließlich online. Keine Abholung möglich.</p>",
            told={"store": None},
        ),
        Case(
            name="ways of paying",
            purpose="delivery",
            html="<h2>Zahlungsarten</h2><ul><li>Kauf auf Rechnung<li>Lastschrift<li>Vorkasse<li>PayPal</ul>",
            told={"payment_ways": ("invoice", "bank", "paypal", "transfer")},
        ),
        Case(
            name="a template that nobody filled in",
            purpose="imprint",
            html="<p>Max Mustermann<br>Musterstraße 111<br>90210 Musterstadt</p>",
            told={"placeholders": "Max Mustermann"},
        ),
    ),
)
