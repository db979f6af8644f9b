"""What the shop tells of itself and offers: age, farewells, prices, delivery, payment, left-overs."""

from __future__ import annotations

import pytest
from made_pages import claims, page, told


@pytest.mark.parametrize(
    ("text", "year"),
    [
        ("Palvelemme vuodesta 1924", 1924),
        ("Perustettu 1987", 1987),
        ("Perheyritys perustettiin vuonna 1952 Turussa", 1952),
        ("Since 1924", 1924),
        ("Established in 1987 by two sisters", 1987),
        ("Skor och väskor sedan 1924", 1924),
        ("EST. 1910", 1910),
        ("Jo vuodesta 1961 Naava Turku on myynyt tuoleja", 1961),
        ("Perustettu 1987. Verkkokauppa vuodesta 2009.", 1987),
    ],
)
def test_the_year_since_which_the_shop_exists_is_told(text: str, year: int) -> None:
    assert told("founded_year", page(text, purpose="about")) == year


@pytest.mark.parametrize(
    "text",
    [
        "© 1998–2026 Naava Turku",
        "Copyright since 1998",
        "Päivitetty vuonna 2020",
        "Kuluttajansuojalaki 38/1978 vuodelta 1978",
        "Alkaen 1 990 €",
        "Perustettu 2199",
        "Vuodesta 1961 Punainen Risti on auttanut",
        "Hintaan 1924 €",
        "Mallisto vuodesta 1999",
    ],
)
def test_other_years_are_no_founding(text: str) -> None:
    assert told("founded_year", page(text, purpose="about")) is None


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("NorPotta was founded in 2003 and has its seat in Oslo", "en"),
        ("Hanhikoski Works was established in 1931", "en"),
        ("www.hanhikoski.com Since 1996.", "en"),
        ("He began his career as a dealer in 1947", "en"),
        ("Aloitti uransa kauppiaana vuonna 1947", "fi"),
        ("Die Hanhikoski Werke wurden 1961 gegründet", "de"),
    ],
)
def test_the_beginning_of_another_is_not_the_shops(text: str, language: str) -> None:
    assert told("founded_year", page(text, purpose="about", language=language)) is None


@pytest.mark.parametrize(
    ("text", "year"),
    [
        ("Naava Turku was founded in 1961", 1961),
        ("The Company was founded in 1924", 1924),
        ("Our Family Business was founded in 1924", 1924),
        ("Anna Larsen founded our store in 1985", 1985),
        ("www.naavaturku.fi since 1996", 1996),
        ("Die Firma wurde 1961 gegründet", 1961),
    ],
)
def test_whoever_founds_and_the_shop_itself_are_no_other(text: str, year: int) -> None:
    assert told("founded_year", page(text, purpose="about", language="en")) == year


def test_the_year_of_a_brand_on_a_product_page_is_not_the_shops() -> None:
    assert told("founded_year", page("Perustettu 1890", purpose="product")) is None


@pytest.mark.parametrize(
    "text",
    [
        "Loppuunmyynti! Liikkeemme sulkee ovensa.",
        "Suljemme ovemme 100 vuoden jälkeen",
        "Closing down sale, everything must go",
    ],
)
def test_a_closing_story_is_told_as_written(text: str) -> None:
    assert told("closing_down", page(text, purpose="home")) in text


@pytest.mark.parametrize("text", ["Final Farewell – Euthanasia", "Ovemme ovat auki", "Kiitos ja hyvästi, kesä"])
def test_other_farewells_are_no_closing_story(text: str) -> None:
    assert told("closing_down", page(text, purpose="home")) is None


@pytest.mark.parametrize(
    "text",
    [
        "Talvimalliston loppuunmyynti! Kaikki jopa -50 %",
        "Lagerrensning! Upp till 60 % rabatt på allt",
        "Clearance sale, everything must go: up to 60% off",
        "Räumungsverkauf der Sommerkollektion, alles muss raus: bis zu 60 % Rabatt auf alles",
        "Vi lägger ner mycket tid på kvalitet. 20 % rabatt på allt",
        "Vi legger ned mye arbeid i hver genser",
        "Vi stänger kl. 16 på julafton. Lagerrensning, 20 % rabatt på allt",
        "Myymälämme sulkee klo 18",
        "Notre magasin ferme à 19h. Soldes : tout doit disparaître",
        "We are closing our store early on Christmas Eve, 20% off",
        "Suljemme myymälämme inventaarion ajaksi",
        "Saying goodbye to summer! Up to 50% off everything",
        "Moving sale! 40% off everything",
    ],
)
def test_a_season_that_ends_and_a_door_closed_for_the_night_are_no_closing_story(text: str) -> None:
    assert told("closing_down", page(text, purpose="home")) is None


@pytest.mark.parametrize(
    "text",
    [
        "Efter 30 år stänger vi. Vi stänger butiken i juni.",
        "Vi stänger butiken. Allt ska bort!",
        "Myymälämme sulkee, tyhjennysmyynti alkaa",
        "Raskain sydämin suljemme ovemme. Nyt alennus kaikesta",
        "Bankruptcy sale",
    ],
)
def test_a_door_that_closes_for_good_is_told_with_its_second_sign(text: str) -> None:
    assert told("closing_down", page(text, purpose="home")) in text


@pytest.mark.parametrize(
    "text", ["Tarjous päättyy pian!", "Sale ends today", "ALE 02 : 14 : 33 jäljellä", "Vain tänään"]
)
def test_pressure_of_time_is_told(text: str) -> None:
    assert told("countdown", page(text, purpose="home"))


@pytest.mark.parametrize(
    "text",
    [
        "Sale ends: December 3, 2026",
        "Sale ends 5th of November",
        "Tarjous päättyy 24.12.2026",
        "L'offerta scade il 25/12/2026",
        "Erbjudandet gäller endast t.o.m. 24 december",
        "Offer ends 2026-12-24",
    ],
)
def test_the_last_day_of_an_offer_told_as_a_date_is_no_pressure(text: str) -> None:
    assert told("countdown", page(text, purpose="home")) is None
    assert told("countdown", page(f"{text}\nTarjous päättyy: 01:59:47", purpose="home"))


@pytest.mark.parametrize(
    "text",
    ["Avoinna vain arkisin", "Only natural wool", "Kello 12:30:00", "The frittata ends in the oven", "Not in a hurry"],
)
def test_plain_words_are_no_pressure(text: str) -> None:
    assert told("countdown", page(text, purpose="home")) is None


@pytest.mark.parametrize(
    ("text", "percent"),
    [
        ("Kaikki tuotteet -70 %", 70),
        ("Alennusmyynti: jopa 80 % alennus", 80),
        ("Up to 65% off everything", 65),
        ("Upp till 50 % rabatt på allt", 50),
    ],
)
def test_a_general_reduction_is_told(text: str, percent: int) -> None:
    assert told("discount_percent", page(text, purpose="home")) == percent


@pytest.mark.parametrize(
    "text",
    [
        "100 % puuvillaa",
        "70 % villaa, 30 % silkkiä",
        "ALV 25,5 %",
        "-30 %",
        "Jopa 30 % lehdistä putoaa",
        "Tyytyväisiä 98 %",
    ],
)
def test_other_percents_are_no_general_reduction(text: str) -> None:
    assert told("discount_percent", page(text, purpose="home")) is None


def test_the_share_of_reduced_products_counts_pairs_of_prices() -> None:
    lines = "Tuoli\n59,90 € 29,90 €\nPöytä\n119,00 €\n79,00 €\nLamppu\n39,90 €\nHylly\n89,90 €"

    assert told("discount_share", page(lines, purpose="home")) == 0.5


def test_a_falling_price_list_is_no_reduction() -> None:
    lines = "A\n90 €\n80 €\n70 €\n60 €\n50 €"

    assert told("discount_share", page(lines, purpose="home")) == 0.0


def test_fewer_than_four_products_tell_no_share() -> None:
    assert told("discount_share", page("59,90 € 29,90 €\n10 €", purpose="home")) is None


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("Toimitusaika 2–5 arkipäivää", 5),
        ("Toimitusaika\n7 - 14 päivää", 14),
        ("Leveranstid: 3-7 arbetsdagar", 7),
        ("Delivery time is 12–20 business days", 20),
        ("Toimitusaika 2-3 viikkoa", 21),
        ("Toimitamme tilaukset 1-3 vrk sisällä. Tilausten toimitusaika ulkomaille on 10 päivää.", 10),
    ],
)
def test_the_longest_ordinary_delivery_is_told_in_days(text: str, days: int) -> None:
    assert told("delivery_days", page(text, purpose="terms")) == days


@pytest.mark.parametrize(
    "text",
    [
        "Palautusoikeus 14 päivää",
        "Toimitamme hyvityksen 30 päivän kuluessa palautuksesta",
        "Laskun maksuaika 14 päivää toimituksesta",
        "Ennakkotilauksen toimitusaika 60 päivää",
        "Paketti säilytetään noutopisteessä 7 päivää",
    ],
)
def test_other_spans_are_no_delivery_time(text: str) -> None:
    assert told("delivery_days", page(text, purpose="terms")) is None


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("Tuotteet lähetetään suoraan Kiinasta", "CN"),
        ("Ships from China", "CN"),
        ("Varastomme sijaitsee Turussa, Suomessa", "FI"),
        ("We ship from our warehouse in Germany", "DE"),
    ],
)
def test_the_country_that_goods_come_from_is_told(text: str, country: str) -> None:
    assert told("delivery_from", page(text, purpose="terms")) == country


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("Palautusosoite:\nNaava Turku Oy\nLinnankatu 5\n20100 Turku", "FI"),
        ("Palautukset lähetetään osoitteeseen: No. 5 Road, Zhejiang, Kiina", "CN"),
        ("Return address: Room 12, Guangzhou, China", "CN"),
        ("Returadress: Storgatan 5, 111 22 Stockholm, Sverige", "SE"),
    ],
)
def test_the_country_of_the_return_address_is_told(text: str, country: str) -> None:
    assert told("return_country", page(text, purpose="returns")) == country


def test_a_country_far_from_the_return_address_is_not_its() -> None:
    text = "Tuotteen voi palauttaa 14 päivän kuluessa. Myymme vain Suomessa."

    assert told("return_country", page(text, purpose="returns")) is None


def test_ways_of_paying_are_told() -> None:
    ways = told(
        "payment_ways",
        page("Maksutavat\nVisa, Mastercard, MobilePay, Klarna\nVerkkopankki\nTilisiirto", purpose="terms"),
    )

    assert set(ways) == {"card", "mobilepay", "klarna", "bank", "transfer"}


def test_ways_of_paying_are_read_from_logos() -> None:
    assert set(told("payment_ways", page(alt=["Visa", "PayPal"]))) == {"card", "paypal"}


@pytest.mark.parametrize("text", ["Business card holder", "Maksa myöhemmin tunteella", "Tee lasku itse"])
def test_other_words_are_no_way_of_paying(text: str) -> None:
    assert told("payment_ways", page(text, purpose="product")) is None


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Visa fler", "sv"),
        ("Visa alla produkter i kategorin", "sv"),
        ("Visa", "sv"),  # a button
        ("Visas i butiken på Storgatan", "sv"),
        ("Soins visage", "fr"),
        ("Visum und Visage", "de"),
        ("Get your travel visa in time", "en"),
        ("A swishing skirt", "en"),
    ],
)
def test_words_that_begin_like_a_brand_are_no_way_of_paying(text: str, language: str) -> None:
    assert told("payment_ways", page(text, language=language)) is None


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Maksa Visalla", "fi"),
        ("Betala med Visa och Mastercard", "sv"),
        ("Betalsätt\nVisa", "sv"),
        ("VISA", "sv"),
        ("We accept visa", "en"),
        ("Visa", "en"),
    ],
)
def test_the_brand_itself_is_one_however_it_is_written(text: str, language: str) -> None:
    assert told("payment_ways", page(text, language=language, purpose="terms")) == ("card",)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Stay safe: beware of wiring money (e.g. Western Union) to strangers", "en"),
        ("Never pay strangers by bank transfer", "en"),
        ("Varokaa huijareita, jotka pyytävät Western Union -maksua", "fi"),
        ("Akta dig för den som vill ha betalt med Western Union", "sv"),
        ("Vi beder aldrig om betaling med Western Union", "da"),
        ("Wir warnen vor Zahlungen mit Western Union", "de"),
        ("Méfiez-vous des paiements par Western Union", "fr"),
        ("Nie płać przez Western Union", "pl"),
    ],
)
def test_a_way_that_is_warned_of_is_not_offered(text: str, language: str) -> None:
    assert told("payment_ways", page(text, language=language, purpose="terms")) is None


def test_only_irreversible_ways_are_called_so() -> None:
    alone = claims(page("Maksutapa: tilisiirto tai Bitcoin", purpose="terms"))
    beside_a_card = claims(page("Maksutavat: tilisiirto, Bitcoin ja Visa", purpose="terms"))

    assert alone["payment_irreversible"].value is True
    assert beside_a_card["payment_irreversible"].value is False


@pytest.mark.parametrize(
    "text", ["Lorem ipsum dolor sit amet", "Rekisterinpitäjä: [Yrityksen nimi]", "Contact {{shop}} now"]
)
def test_text_that_a_template_left_is_told(text: str) -> None:
    assert told("placeholders", page(text, purpose="privacy"))


@pytest.mark.parametrize("text", ["etunimi.sukunimi@naavaturku.fi", "Mallistomme on uusi", "Oletko lisännyt tuotteen?"])
def test_ordinary_text_is_no_left_over(text: str) -> None:
    assert told("placeholders", page(text)) is None


def test_nothing_is_told_that_the_page_does_not_say() -> None:
    names = set(claims(page("Kauniita tuoleja kotiin.", purpose="home")))

    assert names == {"trade_name", "name_fits_domain"}


def test_a_privacy_notice_invites_nobody_to_a_store() -> None:
    deviating = page(
        "Emme luovuta tietoja selosteesta poikkeavalla tavalla. Sopimus ei poikkea tästä.", purpose="terms"
    )
    policy = page("Näin käsittelemme tietoja, kun asioit myymälässämme.", purpose="privacy")

    assert told("store", deviating) is None
    assert told("store", policy) is None
    assert told("store", page("Poikkea meille kahville: Linnankatu 5, 20100 Turku")) is True
