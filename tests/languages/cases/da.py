"""Danish."""

from cases.case import Case, Cases

CASES = Cases(
    domain="klitroser-keramik.dk",
    html_language="da",
    links=(
        ("contact", "Kontakt os", "/kontakt-os"),
        ("contact", "Kundeservice", "/kundeservice"),
        ("imprint", "Firmaoplysninger", "/firmaoplysninger"),
        ("about", "Om os", "/om-os"),
        ("terms", "Handelsbetingelser", "/handelsbetingelser"),
        ("returns", "Fortrydelsesret", "/fortrydelsesret"),
        ("returns", "Retur og reklamation", "/retur-og-reklamation"),
        ("privacy", "Privatlivspolitik", "/privatlivspolitik"),
        ("privacy", "Persondatapolitik", "/persondatapolitik"),
        ("privacy", "Privatliv", "/privatliv"),
        ("delivery", "Fragt og levering", "/fragt-og-levering"),
        ("stores", "Vores butik", "/find-butik"),
    ),
    faults=(
        ("Siden blev ikke fundet", "no such page"),
        ("Domænet er til salg", "parking"),
        ("Under ombygning", "maintenance"),
    ),
    prose="""
Kopperne drejes i hånden og brændes to gange, så glasuren bliver blank og tæt. Derfor er der altid nogle små forskelle
mellem dem, og det er meningen. De tåler opvaskemaskinen, hvis du ikke stiller dem for tæt, og de bliver ikke grimme af
te. Efter et par år kan der komme fine streger i bunden, men det gør ikke noget. Sæt dem ikke i ovnen, og hæld ikke
kogende vand i en kop, der lige har stået i kulden.
""",
    cases=(
        Case(
            name="mail written with (snabel) and (prik)",
            html="<p>Skriv til hej(snabel)klitroser-keramik(prik)dk</p>",
            told={"email": "hej@klitroser-keramik.dk"},
        ),
        Case(
            name="terms with the firm's number",
            purpose="terms",
            html="<p>Sælger er Klitroser Keramik ApS, Strandgade 12, 8000 Aarhus C, CVR-nr. 99 00 01 04.</p>",
            told={"legal_name": "Klitroser Keramik ApS", "company_id": "99000104", "company_country": "DK"},
        ),
        Case(
            name="the number in the footer",
            html="<footer>Klitroser Keramik ApS | CVR: 99000104</footer>",
            told={"company_id": "99000104"},
        ),
        Case(
            name="the VAT number",
            html="<p>Klitroser Keramik ApS, momsnummer DK99000104</p>",
            told={"vat_number": "DK99000104"},
        ),
        Case(name="phone behind its label", html="<p>Tlf.: 33 12 00 00</p>", told={"phone": "+4533120000"}),
        Case(
            name="the firm's number is no telephone",
            html="<p>CVR-nr. 99000104</p>",
            told={"phone": None},
        ),
        Case(
            name="mail written with (snabel-a)",
            html="<p>Mailadresse: hej(snabel-a)klitroser-keramik.dk</p>",
            told={"email": "hej@klitroser-keramik.dk"},
        ),
        Case(
            name="opening hours",
            html="<h3>Åbningstider</h3><p>Mandag-fredag 10.00-17.30</p><p>Lørdag 10.00-14.00</p><p>Søndag lukket</p>",
            told={"opening_hours": "Mandag-fredag 10.00-17.30; Lørdag 10.00-14.00; Søndag lukket"},
        ),
        Case(
            name="the payment firm is not the seller",
            html="""<p>Webshoppen drives af Klitroser Keramik ApS.</p>
<p>Vores betalingsudbyder er Rugmønt Betaling A/S.</p>""",
            told={"legal_name": "Klitroser Keramik ApS"},
        ),
        Case(
            name="the data controller",
            purpose="privacy",
            html="<p>Dataansvarlig: Klitroser Keramik ApS. Klager sendes til Datatilsynet.</p>",
            told={"legal_name": "Klitroser Keramik ApS"},
        ),
        Case(
            name="since a year",
            purpose="about",
            html="<p>Vi har drejet kopper siden 1947.</p>",
            told={"founded_year": 1947},
        ),
        Case(
            name="when the page was brought up to date is no founding",
            purpose="about",
            html="<p>Siden er opdateret 2019.</p>",
            told={"founded_year": None},
        ),
        Case(
            name="closing for good",
            purpose="home",
            html="<h1>Ophørsudsalg</h1><p>Vi drejer nøglen om. Alt skal væk!</p>",
            told={"closing_down": "Ophørsudsalg"},
        ),
        Case(
            name="delivery in working days, not the days to regret",
            purpose="delivery",
            html="<p>Leveringstiden er 1-3 hverdage.</p><p>Du har fortrydelsesret.</p><p>Fortryd i 14 dage.</p>",
            told={"delivery_days": 3},
        ),
        Case(
            name="sent from China",
            purpose="delivery",
            html="<p>Varerne afsendes fra vores lager i Kina.</p>",
            told={"delivery_from": "CN"},
        ),
        Case(
            name="goods are fetched in the shop",
            html="<p>Besøg vores butik på Strandgade 12, 8000 Aarhus. Afhentning i butikken er gratis.</p>",
            told={"store": True, "collect_in_store": True},
        ),
        Case(
            name="no shop to visit",
            html="<p>Vi har ikke en fysisk butik og sælger kun online.</p>",
            told={"store": None},
        ),
        Case(
            name="ways of paying",
            purpose="delivery",
            html="<h2>Betalingsmetoder</h2><ul><li>Dankort<li>MobilePay<li>Bankoverførsel</ul>",
            told={"payment_ways": ("card", "mobilepay", "transfer")},
        ),
        Case(
            name="a template that nobody filled in",
            purpose="terms",
            html="<p>Butikken ejes af [virksomhedsnavn], [CVR-nummer].</p>",
            told={"placeholders": "[virksomhedsnavn]"},
        ),
    ),
)
