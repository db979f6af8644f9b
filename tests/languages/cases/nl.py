"""Dutch."""

from cases.case import Case, Cases

CASES = Cases(
    domain="veenlicht-kaarsen.nl",
    html_language="nl",
    links=(
        ("contact", "Neem contact op", "/klantenservice"),
        ("contact", "Klantenservice", "/contactgegevens"),
        ("imprint", "Bedrijfsgegevens", "/bedrijfsgegevens"),
        ("about", "Over ons", "/over-ons"),
        ("terms", "Algemene voorwaarden", "/algemene-voorwaarden"),
        ("returns", "Retourneren", "/retourneren"),
        ("returns", "Ruilen & retourneren", "/retouren"),
        ("privacy", "Privacyverklaring", "/privacyverklaring"),
        ("delivery", "Verzendkosten", "/verzendkosten"),
        ("stores", "Onze winkel", "/onze-winkel"),
    ),
    faults=(
        ("Pagina niet gevonden", "no such page"),
        ("Deze domeinnaam is te koop", "parking"),
        ("Wegens onderhoud – we zijn zo terug", "maintenance"),
    ),
    prose="""
De kaarsen worden met de hand gegoten en drogen daarna een week op het rek. Elke kaars brandt rustig en zonder te
walmen, als u de lont kort houdt en de kaars niet op de tocht zet. Wij gebruiken was van koolzaad en een lont van
katoen. Ook na lang branden blijft er weinig over in het glas, dat u met warm water kunt uitspoelen en opnieuw kunt
gebruiken voor een plantje of voor uw tandenborstel.
""",
    cases=(
        Case(
            name="mail written with (apenstaartje) and (punt)",
            html="<p>Mail: info(apenstaartje)veenlicht-kaarsen(punt)nl</p>",
            told={"email": "info@veenlicht-kaarsen.nl"},
        ),
        Case(
            name="identity of the trader",
            purpose="terms",
            html="""<h2>Identiteit van de ondernemer</h2><p>Veenlicht Kaarsen B.V.<br>Molenpad 14<br>
1017 AB Amsterdam</p>
<p>KvK-nummer: 99000104<br>Btw-nummer: NL999000111B01</p>""",
            told={"legal_name": "Veenlicht Kaarsen B.V.", "vat_number": "NL999000111B01", "company_id": "99000104"},
        ),
        Case(
            name="the VAT number in the footer",
            html="<footer>Veenlicht Kaarsen B.V. | BTW NL999000111B01</footer>",
            told={"vat_number": "NL999000111B01"},
        ),
        Case(
            name="phone behind its label",
            html="<p>Telefoonnummer: 020 700 0000 (op werkdagen)</p>",
            told={"phone": "+31207000000"},
        ),
        Case(
            name="mail written with [at]",
            html="<p>E-mailadres: info [at] veenlicht-kaarsen.nl</p>",
            told={"email": "info@veenlicht-kaarsen.nl"},
        ),
        Case(
            name="opening hours",
            html="<h3>Openingstijden</h3><p>di–vr 10.00–17.30</p><p>za 10.00–17.00</p><p>zo en ma gesloten</p>",
            told={"opening_hours": "di–vr 10.00–17.30; za 10.00–17.00; zo en ma gesloten"},
        ),
        Case(
            name="a trade name of a firm",
            html="<p>Veenlicht is een handelsnaam van Turfkroon Handel B.V., gevestigd te Utrecht.</p>",
            told={"legal_name": "Turfkroon Handel B.V."},
        ),
        Case(
            name="the payment firm is not the seller",
            html="""<p>Deze webshop wordt beheerd door Veenlicht Kaarsen B.V.</p>
<p>Onze betaaldienstverlener is Penningbrug Betalingen B.V.</p>""",
            told={"legal_name": "Veenlicht Kaarsen B.V."},
        ),
        Case(
            name="since a year",
            purpose="about",
            html="<p>Al sinds 1931 gieten wij kaarsen, een echt familiebedrijf.</p>",
            told={"founded_year": 1931},
        ),
        Case(
            name="closing for good",
            purpose="home",
            html="<h1>Opheffingsuitverkoop</h1><p>Wij sluiten onze deuren, alles moet weg.</p>",
            told={"closing_down": "Opheffingsuitverkoop"},
        ),
        Case(
            name="sold out is no closing down",
            purpose="home",
            html="<p>Uitverkocht. Op maandag zijn wij gesloten.</p>",
            told={"closing_down": None, "countdown": None},
        ),
        Case(
            name="delivery in working days, not the days to think it over",
            purpose="delivery",
            html="<p>De levertijd is 1-3 werkdagen.</p><p>U heeft 14 dagen bedenktijd om te herroepen.</p>",
            told={"delivery_days": 3},
        ),
        Case(
            name="sent from China",
            purpose="delivery",
            html="<p>Uw bestelling wordt verzonden vanuit ons magazijn in China.</p>",
            told={"delivery_from": "CN"},
        ),
        Case(
            name="goods are fetched in the shop",
            html="<p>Bezoek onze winkel aan het Molenpad 14, 1017 AB Amsterdam. Gratis afhalen in de winkel.</p>",
            told={"store": True, "collect_in_store": True},
        ),
        Case(
            name="no shop to visit",
            html="<p>Wij hebben geen fysieke winkel. Afhalen is niet mogelijk.</p>",
            told={"store": None},
        ),
        Case(
            name="ways of paying",
            purpose="delivery",
            html="<h2>Betaalmethoden</h2><ul><li>iDEAL<li>Bancontact<li>Achteraf betalen<li>Onder rembours</ul>",
            told={"payment_ways": ("invoice", "bank", "cash")},
        ),
        Case(
            name="a template that nobody filled in",
            purpose="terms",
            html="<p>Deze voorwaarden gelden voor [Bedrijfsnaam], ingeschreven onder [KvK-nummer].</p>",
            told={"placeholders": "[Bedrijfsnaam]"},
        ),
    ),
)
