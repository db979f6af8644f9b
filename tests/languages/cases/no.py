"""Norwegian, bokmål and nynorsk."""

from cases.case import Case, Cases

CASES = Cases(
    domain="fjellmose-ull.no",
    html_language="nb",
    links=(
        ("contact", "Kontakt oss", "/kontakt-oss"),
        ("contact", "Kundeservice", "/kundeservice"),
        ("about", "Om oss", "/om-oss"),
        ("terms", "Salgsbetingelser", "/salgsbetingelser"),
        ("terms", "Kjøpsvilkår", "/kjøpsvilkår"),
        ("returns", "Angrerett", "/angrerett"),
        ("returns", "Bytte og retur", "/bytte-og-retur"),
        ("privacy", "Personvernerklæring", "/personvern"),
        ("delivery", "Frakt og levering", "/frakt-og-levering"),
        ("stores", "Åpningstider", "/butikker"),
    ),
    faults=(
        ("Siden finnes ikke", "no such page"),
        ("Domenet er til salgs", "parking"),
        ("Under vedlikehold – vi er snart tilbake", "maintenance"),
    ),
    prose="""
Garnet spinnes av ull fra sauer som går ute hele sommeren. Derfor er fargen aldri helt lik, og noen nøster blir litt
mørkere enn andre. Vask plagget for hånd i lunkent vann, og la det tørke flatt mellom to håndklær. Hvis det nupper,
kan du ta en kam og dra forsiktig gjennom ulla. Etter noen år blir plagget bare mykere, og det tåler mye uten at det
mister fasongen. Når det ikke er i bruk, skal det ligge mørkt.
""",
    cases=(
        Case(
            name="mail written with [alfakrøll] and [punktum]",
            html="<p>E-post: post [alfakrøll] fjellmose-ull [punktum] no</p>",
            told={"email": "post@fjellmose-ull.no"},
        ),
        Case(
            name="parties of the sale",
            purpose="terms",
            html="<p>Selger er Fjellmose Ull AS, 7011 Trondheim, org.nr 199 000 101 MVA, tlf. 22 00 00 00.</p>",
            told={"legal_name": "Fjellmose Ull AS", "vat_number": "NO199000101MVA"},
        ),
        Case(
            name="the number in the footer",
            html="<footer>Fjellmose Ull AS · Organisasjonsnummer: 199 000 101 · Foretaksregisteret</footer>",
            told={"company_id": "199000101", "company_country": "NO"},
        ),
        Case(
            name="nynorsk says who the seller is",
            purpose="terms",
            html="<p>Seljar er Fjellmose Ull AS, org.nr. 199000101.</p>",
            told={"legal_name": "Fjellmose Ull AS", "company_id": "199000101"},
        ),
        Case(name="phone behind its label", html="<p>Tlf.: 22 00 00 00</p>", told={"phone": "+4722000000"}),
        Case(
            name="a price is no telephone",
            purpose="product",
            html="<p>Genser 2 200,00 kr. Varenr 22 00 00 00</p>",
            told={"phone": None},
        ),
        Case(
            name="mail written with (krøllalfa)",
            html="<p>E-post: post(krøllalfa)fjellmose-ull.no</p>",
            told={"email": "post@fjellmose-ull.no"},
        ),
        Case(
            name="opening hours",
            html="<h3>Åpningstider</h3><p>Mandag–fredag: 10–17</p><p>Lørdag: 10–15</p><p>Søndag stengt</p>",
            told={"opening_hours": "Mandag–fredag: 10–17; Lørdag: 10–15; Søndag stengt"},
        ),
        Case(
            name="nynorsk opening hours",
            html="<h3>Opningstider</h3><p>Måndag - fredag 09.00 - 16.00</p><p>Laurdag 10.00 - 14.00</p>",
            told={"opening_hours": "Måndag - fredag 09.00 - 16.00; Laurdag 10.00 - 14.00"},
        ),
        Case(
            name="the payment firm is not the seller",
            html="""<p>Nettbutikken drives av Fjellmose Ull AS.</p>
<p>Vår betalingsleverandør er Mynterosen Betaling AS.</p>""",
            told={"legal_name": "Fjellmose Ull AS"},
        ),
        Case(
            name="since a year",
            purpose="about",
            html="<p>Familiebedriften har spunnet garn siden 1919.</p>",
            told={"founded_year": 1919},
        ),
        Case(
            name="when the page was brought up to date is no founding",
            purpose="about",
            html="<p>Siden ble sist oppdatert i 2019.</p>",
            told={"founded_year": None},
        ),
        Case(
            name="closing for good",
            purpose="home",
            html="<h1>Opphørssalg</h1><p>Vi stenger dørene for godt. Alt må vekk!</p>",
            told={"closing_down": "Opphørssalg"},
        ),
        Case(
            name="delivery in working days, not the days to regret",
            purpose="delivery",
            html="<p>Leveringstid er 2-5 virkedager.</p><p>Angrefristen er 14 dager.</p>",
            told={"delivery_days": 5},
        ),
        Case(
            name="sent from China",
            purpose="delivery",
            html="<p>Varene sendes direkte fra vårt lager i Kina.</p>",
            told={"delivery_from": "CN"},
        ),
        Case(
            name="goods are fetched in the shop",
            html="<p>Butikken vår ligger i Storgata 12, 7011 Trondheim. Du kan hente i butikken.</p>",
            told={"store": True, "collect_in_store": True},
        ),
        Case(
            name="no shop to visit",
            html="<p>Vi har ikke fysisk butikk, vi selger kun på nett.</p>",
            told={"store": None},
        ),
        Case(
            name="ways of paying",
            purpose="delivery",
            html="<h2>Betalingsmåter</h2><ul><li>Vipps<li>Kredittkort<li>Faktura</ul>",
            told={"payment_ways": ("card", "invoice", "mobilepay")},
        ),
        Case(
            name="a template that nobody filled in",
            purpose="terms",
            html="<p>Selger er [firmanavn], [organisasjonsnummer].</p>",
            told={"placeholders": "[firmanavn]"},
        ),
    ),
)
