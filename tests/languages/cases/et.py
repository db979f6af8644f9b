"""Estonian."""

from cases.case import Case, Cases

CASES = Cases(
    domain="rabavaik.ee",
    html_language="et",
    links=(
        ("contact", "Kontakt", "/kontakt"),
        ("contact", "Võta ühendust", "/kontaktid"),
        ("imprint", "Ettevõtte andmed", "/ettevotte-andmed"),
        ("about", "Meist", "/meist"),
        ("terms", "Müügitingimused", "/muugitingimused"),
        ("terms", "Ostutingimused", "/müügitingimused"),
        ("returns", "Tagastamine", "/tagastamine"),
        ("returns", "Taganemisõigus", "/taganemisoigus"),
        ("privacy", "Privaatsuspoliitika", "/privaatsuspoliitika"),
        ("delivery", "Tarneinfo", "/tarneinfo"),
        ("stores", "Kauplused", "/kauplused"),
    ),
    faults=(
        ("Lehte ei leitud", "no such page"),
        ("See domeen on müügis", "parking"),
        ("E-pood on ajutiselt suletud", "maintenance"),
    ),
    prose="""
Meie seebid valmivad väikestes kogustes ning seisavad enne pakkimist mitu nädalat riiulil. Seda aega on vaja, et seep
muutuks kõvaks ja kestaks kauem. Kasutage seebialust, kust vesi saab ära voolata, sest märjas nõus kulub seep kiiresti.
Lõhn tuleb taimedest, mida korjame raba servast, ning võib seetõttu partiiti erineda. Kui teie nahk on tundlik,
proovige seepi alguses käeseljal. Värv võib aja jooksul tuhmuda, kuid seep ise sellest halvemaks ei lähe.
""",
    cases=(
        Case(
            name="terms with the firm's code",
            purpose="terms",
            html="""<p>Kaupade müüjaks on Rabavaik OÜ, registrikood 99000100, aadress Kase tn 12, 50406 Tartu.</p>""",
            told={"legal_name": "Rabavaik OÜ", "company_id": "99000100", "company_country": "EE"},
        ),
        Case(
            name="both numbers in the footer",
            html="<footer>Rabavaik OÜ | Reg.kood: 99000100 | KMKR: EE999000108</footer>",
            told={"company_id": "99000100", "vat_number": "EE999000108"},
        ),
        Case(
            name="the address",
            html="<footer>Rabavaik OÜ<br>Kase tn 12<br>50406 Tartu</footer>",
            told={"country": "EE"},
        ),
        Case(name="phone behind its label", html="<p>Telefon: 600 0000</p>", told={"phone": "+3726000000"}),
        Case(
            name="the firm's code is no telephone",
            html="<p>Registrikood 99000100</p>",
            told={"phone": None},
        ),
        Case(
            name="mail written with (ät) and (punkt)",
            html="<p>E-post: tere(ät)rabavaik(punkt)ee</p>",
            told={"email": "tere@rabavaik.ee"},
        ),
        Case(
            name="opening hours by the letters of the days",
            html="<h3>Lahtiolekuajad</h3><p>E–R 10.00–18.00</p><p>L–P suletud</p>",
            told={"opening_hours": "E–R 10.00–18.00; L–P suletud"},
        ),
        Case(
            name="opening hours by the names of the days",
            html="<h3>Oleme avatud</h3><p>Esmaspäev–reede 9–17</p><p>Laupäev 10–15</p>",
            told={"opening_hours": "Esmaspäev–reede 9–17; Laupäev 10–15"},
        ),
        Case(
            name="sizes are no opening hours",
            purpose="product",
            html="<p>Suurused: S 34-36, M 38-40, L 10-12, E 8-10</p>",
            told={"opening_hours": None},
        ),
        Case(
            name="the payment firm is not the seller",
            purpose="privacy",
            html="""<p>Vastutav töötleja on Rabavaik OÜ.</p>
<p>Makseteenuse pakkuja on Hõbekopikas Maksed OÜ.</p>""",
            told={"legal_name": "Rabavaik OÜ"},
        ),
        Case(
            name="since a year",
            purpose="about",
            html="<p>Tegutseme aastast 1994.</p>",
            told={"founded_year": 1994},
        ),
        Case(
            name="founded in a year",
            purpose="about",
            html="<p>Pereettevõte on asutatud 1996. aastal.</p>",
            told={"founded_year": 1996},
        ),
        Case(
            name="closing for good",
            purpose="home",
            html="<h1>Lõpumüük</h1><p>Paneme poe uksed kinni. Kõik peab minema!</p>",
            told={"closing_down": "Lõpumüük"},
        ),
        Case(
            name="delivery in working days, not the days of withdrawal",
            purpose="delivery",
            html="<p>Tarneaeg on 1–3 tööpäeva.</p><p>Tagastamise aeg on 14 päeva.</p>",
            told={"delivery_days": 3},
        ),
        Case(
            name="sent from China",
            purpose="delivery",
            html="<p>Tooted saadetakse otse Hiinast.</p>",
            told={"delivery_from": "CN"},
        ),
        Case(
            name="goods are fetched in the shop",
            html="<p>Meie kauplus asub aadressil Kase tn 12, 50406 Tartu. Kättesaamine kauplusest on tasuta.</p>",
            told={"store": True, "collect_in_store": True},
        ),
        Case(
            name="no shop to visit",
            html="<p>Meil ei ole kauplust, müüme ainult internetis.</p>",
            told={"store": None},
        ),
        Case(
            name="ways of paying",
            purpose="delivery",
            html="<h2>Makseviisid</h2><ul><li>Pangalink<li>Krediitkaart<li>Järelmaks<li>Pangaülekanne</ul>",
            told={"payment_ways": ("card", "invoice", "bank", "transfer")},
        ),
        Case(
            name="ways of paying in a sentence",
            purpose="terms",
            html="<h2>Makseviisid</h2><p>Maksta saab pangalingiga, kaardiga või järelmaksuga.</p>",
            told={"payment_ways": ("card", "invoice", "bank")},
        ),
        Case(
            name="a template that nobody filled in",
            purpose="terms",
            html="<p>Müüja on [ettevõtte nimi], registrikood [registrikood].</p>",
            told={"placeholders": "[ettevõtte nimi]"},
        ),
    ),
)
