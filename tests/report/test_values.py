"""Values in words: dates, numbers, countries, and names whose letters mislead."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from example_cases import unproven, verified

from trustcheck import rulebook
from trustcheck.countries import all_countries
from trustcheck.facts import absent, known, unknown
from trustcheck.model import Address, Case, Cause, CompanyId, Shop
from trustcheck.report.values import (
    day,
    fact_words,
    fill,
    in_language,
    moment,
    named,
    percent,
    place_words,
    shop_name,
    value_words,
)
from trustcheck.report.words import words

EN, FI, SV = words("en"), words("fi"), words("sv")


def _shop(domain: str, *facts: object) -> Case:
    return Case(shop=Shop(domain=domain, host=domain, url=f"https://{domain}/"), at=datetime(2026, 11, 21, tzinfo=UTC))


def test_a_day_as_each_language_writes_it() -> None:
    when = date(2026, 3, 9)

    assert [day(when, EN), day(when, FI), day(when, SV)] == ["9 March 2026", "9.3.2026", "9 mars 2026"]


def test_a_moment_is_told_in_utc() -> None:
    helsinki = datetime(2026, 11, 22, 0, 5, tzinfo=timezone(timedelta(hours=2)))

    assert moment(helsinki, FI) == "21.11.2026 klo 22.05 UTC"
    assert moment(helsinki, EN) == "21 November 2026 at 22:05 UTC"


def test_nothing_is_ever_quite_certain() -> None:
    assert [percent(share, EN).replace("\u00a0", " ") for share in (0.0, 0.009, 0.01, 0.5, 0.99, 0.991, 1.0)] == [
        "under 1%", "under 1%", "1%", "50%", "99%", "over 99%", "over 99%",
    ]  # fmt: skip
    assert percent(0.996, FI) == "yli\u00a099\u00a0%"


def test_values_of_facts() -> None:
    assert value_words("register.active", True, SV) == "ja"
    assert value_words("claim.country", "SE", FI) == "Ruotsi"
    assert value_words("claim.country", "XK", FI) == "XK"
    assert value_words("claim.discount_share", 0.5, FI) == "0,5"
    assert value_words("claim.payment_ways", ("card", "transfer"), EN) == "card, bank transfer"
    assert value_words("register.names", tuple("abcdefg"), EN) == "a, b, c, d, e and 2 more"
    assert value_words(
        "claim.company_ids", (CompanyId(country="FI", number="9012344-1", kind="company", owner="x"),), EN
    )
    assert value_words("claim.addresses", (Address(street="Tie", number="1", town="Salo"),), EN) == "Tie 1, Salo"
    assert len(value_words("claim.legal_name", "x" * 5000, EN)) == 300


def test_absent_and_unknown_are_different_words() -> None:
    told = [absent("claim.phone"), unknown("claim.phone", Cause.BLOCKED), known("claim.phone", "+358401234567")]

    assert [fact_words(fact, EN) for fact in told] == ["none", "not known", "+358401234567"]


def test_a_name_of_foreign_letters_has_its_technical_form_beside_it() -> None:
    assert named("myynti@käpälä.fi") == "myynti@käpälä.fi (xn--kpl-qlabb.fi)"
    assert named("аpple Oy") == "аpple (xn--pple-43d) Oy"
    assert named("www.аррӏе.com/tili") == "www.аррӏе.com (www.xn--80ak6aa92e.com)/tili"


@pytest.mark.parametrize(
    "text", ["Käpälän lanka Oy", "Mäkelä & Söner, Åbo", "kahvi.fi", "", "Tule tänne.Älä lähde", "日本の店"]
)
def test_ordinary_words_stay_as_they_are(text: str) -> None:
    assert named(text) == text


def test_the_technical_form_is_added_once() -> None:
    once = named("käpälä.fi ja аpple")

    assert named(once) == once


@pytest.mark.parametrize("letter", "асеіорху")
def test_a_look_alike_letter_never_passes_alone(letter: str) -> None:
    shop = f"k{letter}uppa.fi"

    assert named(shop) != shop
    assert "(xn--" in named(shop)


def test_the_shop_s_own_name_always_shows_the_technical_form() -> None:
    assert shop_name(verified(), EN) == "koivulanlanka.fi"
    assert shop_name(unproven(), EN) == "käpämä.example (xn--kpm-qlabb.example)"
    assert shop_name(_shop("xn--80ak6aa92e.com"), EN).endswith("technically xn--80ak6aa92e.com)")
    assert "several alphabets" in shop_name(_shop("xn--80ak6aa92e.com"), EN)


def test_messages_are_filled_with_facts_and_never_with_the_facts_of_facts() -> None:
    case = verified()
    hostile = Case(shop=case.shop, at=case.at, facts={"register.name": known("register.name", "{claim.phone} %s {0}")})

    assert fill("Nimi: {register.name}.", case, FI) == "Nimi: Koivulan Lanka Oy."
    assert fill("{register.name}", hostile, FI) == "{claim.phone} %s {0}"
    assert fill("{register.registered}", case, FI) == "6.5.2019"
    assert fill("{register.website}", case, FI) == "ei tiedossa"


def test_a_language_that_a_rule_lacks_falls_back_to_english() -> None:
    assert in_language({"en": "yes", "fi": "kyllä"}, "fi") == "kyllä"
    assert in_language({"en": "yes"}, "sv") == "yes"
    assert in_language(None, "sv") == ""


def test_a_place_on_a_page_in_words_and_a_machine_s_place_in_none() -> None:
    assert place_words("footer div > div#block-9 > p", FI) == "sivun alaosa"
    assert place_words("JSON-LD legalName", EN) == "details for search engines"
    assert place_words("companies[0].names", EN) == place_words("", EN) == ""


def test_the_country_at_the_end_of_an_address_is_a_word() -> None:
    assert value_words("claim.address", "Tie 1, 24100 Salo, FI", SV) == "Tie 1, 24100 Salo, Finland"
    assert value_words("claim.legal_name", "Kauppa, FI", SV) == "Kauppa, FI"


@pytest.mark.parametrize(("name", "said"), [("Těsnění s.r.o.", "It is Těsnění s.r.o."), ("Koe Oy", "It is Koe Oy.")])
def test_a_name_that_ends_in_a_full_stop_takes_the_sentences_along(name: str, said: str) -> None:
    assert rulebook.fill("It is {register.name}.", lambda _: name) == said
    assert rulebook.fill("{register.name} is it.", lambda _: name) == f"{name} is it."


@pytest.mark.parametrize("lang", ["en", "fi", "sv"])
def test_a_country_at_the_end_of_an_address_is_told_by_its_name(lang: str) -> None:
    for code in all_countries():
        for name in ("claim.return_address", "register.address"):
            assert not value_words(name, f"Tie 1, 24100 Salo, {code}", words(lang)).endswith(f", {code}")
