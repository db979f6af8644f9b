"""Policies that say nothing, left-overs of templates, and other shops' names in them."""

from __future__ import annotations

import pytest
from made_pages import page, shown, told

FULL = "<h1>Ehdot</h1><p>" + "Tuotteen voi palauttaa kahden viikon kuluessa sen saapumisesta. " * 5
MENU = "<nav><a href=/>Etusivu</a> <a href=/terms>Ehdot</a></nav>"


def test_a_policy_without_text_of_its_own_is_empty() -> None:
    others = [shown(MENU + "<p>Tervetuloa"), shown(MENU + "<p>Ota yhteyttä", "contact")]

    assert told("empty_policies", *others, shown(MENU + "<h1>Ehdot</h1>", "terms")) == ("terms",)
    policies = [shown(MENU + "<h1>Ehdot</h1>", "terms"), shown(MENU + "<h1>Tietosuoja</h1>", "privacy")]
    assert told("empty_policies", *others, *policies) == ("privacy", "terms")


def test_a_page_that_is_no_other_than_the_rest_is_not_called_empty() -> None:
    assert told("empty_policies", shown(MENU), shown(MENU, "contact"), shown(MENU, "terms")) is None


@pytest.mark.parametrize(
    "body",
    [
        FULL,
        "<h1>Ehdot</h1><iframe src='https://ehdot.example/1'></iframe>",
        "<h1>Ehdot</h1><a href='/ehdot.pdf'>Lataa ehdot</a>",
        "<h1>Ehdot</h1><img src=/ehdot.png>",
        "<h1>Ehdot</h1><script src=https://ehdot.example/a.js></script>",
    ],
)
def test_a_policy_that_says_or_may_show_something_is_not_empty(body: str) -> None:
    assert told("empty_policies", shown(MENU), shown(MENU, "contact"), shown(MENU + body, "terms")) is None


def test_with_too_few_pages_to_compare_nothing_is_called_empty() -> None:
    assert told("empty_policies", shown(MENU), shown(MENU + "<h1>Ehdot</h1>", "terms")) is None


def test_every_left_over_is_told_once_as_it_stands() -> None:
    first = page("Lorem ipsum dolor sit amet. \n lorem ipsum", purpose="home")
    second = page("Contact [company name] at info@example.com", purpose="terms")

    assert told("left_overs", first, second) == ("[company name]", "dolor sit amet", "info@example.com", "lorem ipsum")
    assert told("left_overs", page("Kauniita tuoleja")) is None


@pytest.mark.parametrize(
    "text",
    [
        "This is a sample page. It's different from a blog post",
        "Just another WordPress site",
        "This is a demo store for testing purposes",
        "I'm a paragraph. Click here to add your own text and edit me.",
        "500 Terry Francine Street, San Francisco",
        "Pair text with an image to focus on your chosen product",
        "Tämä on esimerkkisivu. Se poikkeaa blogiartikkelista",
        "Det här är en exempelsida. Den skiljer sig från ett blogginlägg",
    ],
)
def test_standard_texts_of_shop_builders_are_left_overs(text: str) -> None:
    assert told("left_overs", page(text, purpose="about"))


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Welcome to Otherbrand! These terms apply.", "Otherbrand"),
        ("Welcome to otherbrand.com. These terms apply.", None),
        ("Welcome to Otherbrand.com. These terms apply.", "Otherbrand.com"),
        ("The terms “we”, “us” and “our” refer to Velvet Moth. Velvet Moth offers this website", "Velvet Moth"),
        ("This Privacy Policy describes how Velvet Moth (the “Site”) collects your data", "Velvet Moth"),
        ("when you visit or make a purchase from velvetmoth.com (the “Site”).", None),
        ("This website is operated by Velvet Moth. Throughout the site", "Velvet Moth"),
        ("Välkommen till Sammetsmalen! Vi säljer", "Sammetsmalen"),
        ("Tervetuloa verkkokauppaan Samettiyökkö.", "Samettiyökkö"),
        ("Write to support@velvetmoth.com", "support@velvetmoth.com"),
    ],
)
def test_another_shop_that_a_policy_is_of_is_told(text: str, name: str | None) -> None:
    assert told("policy_others", page(text, purpose="terms")) == ((name,) if name else None)


@pytest.mark.parametrize(
    "text",
    [
        "Welcome to Naava Turku! These terms apply.",
        "Welcome to naavaturku.fi",
        "Welcome to our shop. Welcome to the Shop. Welcome to My Account",
        "This website is operated by Shopify",
        "Payments: support@klarna.com, complaints: info@tuomioistuin.gov.fi, kuluttaja@kkv.fi",
        "Write to naavaturku@gmail.com or info@naavaturku.fi",
        "Muita kauppoja ovat Otherbrand ja otherbrand.com",
    ],
)
def test_the_shops_own_name_and_helpers_are_no_others(text: str) -> None:
    assert told("policy_others", page(text, purpose="terms")) is None


def test_a_domain_that_the_shop_writes_from_elsewhere_is_its_own() -> None:
    contact = page("Kysy lisää: asiakaspalvelu@samettiyokko.fi")

    assert told("policy_others", contact, page("Kirjoita info@samettiyokko.fi", purpose="terms")) is None
    assert told("policy_others", page("Welcome to Otherbrand", purpose="about")) is None
