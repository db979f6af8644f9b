"""What pages from abroad were once misread for: ways of paying that do not work, footers' headings, names of links."""

from __future__ import annotations

from collections.abc import Mapping

import pytest
from page_of import AT, page_of

from trustcheck.model import Fact, Shop
from trustcheck.pages.claims import read_claims
from trustcheck.pages.owner import said
from trustcheck.pages.reading import read
from trustcheck.pages.tongue import language_seen


def claims(body: str, language: str, domain: str = "klubko-demo.cz", title: str = "") -> Mapping[str, Fact]:
    text = f'<!doctype html><html lang="{language}"><head><title>{title}</title></head><body>{body}</body></html>'
    shop = Shop(domain=domain, host=domain, url=f"https://{domain}/")
    return read_claims([page_of(text, url=f"https://{domain}/platba")], shop, AT)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Sie zahlen per Vorkasse. Kreditkarte und PayPal stehen wegen einer Umstellung nicht zur Verfügung."),
        ("de", "Sie zahlen per Vorkasse. Kreditkarten nehmen wir vorübergehend nicht."),
        ("sv", "Betalning sker i förskott. Kortbetalning, Swish och Klarna är tillfälligt avstängda."),
        ("cs", "Přijímáme platbu předem na účet. Platba kartou a dobírka jsou dočasně nedostupné."),
    ],
)
def test_a_way_of_paying_that_does_not_work_now_is_none(language: str, text: str) -> None:
    told = claims(f"<main><p>{text}</p></main>", language)

    assert told["claim.payment_ways"].value == ("transfer",)
    assert told["claim.payment_irreversible"].value is True


def test_goods_that_are_there_at_once_and_an_account_are_no_ways_of_paying() -> None:
    text = "<h2>Zahlung</h2><p>Sofort lieferbar.</p><p>Per Vorkasse auf das Konto unserer Bank.</p>"

    assert claims(f"<main>{text}</main>", "de")["claim.payment_ways"].value == ("transfer",)


@pytest.mark.parametrize("text", ["Turvallinen maksaminen korteilla", "Maksu veloitetaan kortilta tilattaessa"])
def test_a_finnish_card_bends(text: str) -> None:
    assert claims(f"<main><p>{text}</p></main>", "fi")["claim.payment_ways"].value == ("card",)


def test_the_last_line_of_the_text_is_no_heading_of_the_footer() -> None:
    reading = read(
        page_of(
            "<main><p>Spory řeší Česká obchodní inspekce.</p></main>"
            "<footer><p>Klubko Demo s.r.o. · IČO 99907305</p><p>Hoblinová 3, 586 01 Jihlava</p></footer>"
        )
    )
    at = reading.text.index("99907305")

    assert reading.hits["other_firm"]
    assert said(reading, at, at + 8) == ""


@pytest.mark.parametrize(
    ("domain", "name"),
    [
        ("naehstube-demo.de", "Nähstube Demo"),
        ("traepiller-demo.dk", "Træpiller Demo"),
        ("groenbo-demo.no", "Grønbo Demo"),
        ("aalborggarn-demo.dk", "Ålborggarn Demo"),
    ],
)
def test_a_domain_that_spells_letters_out_is_of_that_name(domain: str, name: str) -> None:
    page = "<main><p>Handelsbetingelser</p></main><footer><p>© 2026 Hedda Kvist</p></footer>"
    told = claims(page, "da", domain, f"{name} – Billigt og godt")

    assert told["claim.trade_name"].value == name


def test_links_before_a_year_are_no_name() -> None:
    footer = "<footer><p>Handelsbetingelser · Privatlivspolitik · © 2026</p></footer>"
    named = "<footer><p>Garnbo · Privatlivspolitik · © 2026</p></footer>"

    assert "claim.trade_name" not in claims(f"<main><p>Garn</p></main>{footer}", "da", "xq7-demo.dk")
    assert claims(f"<main><p>Garn</p></main>{named}", "da", "xq7-demo.dk")["claim.trade_name"].value == "Garnbo"


def test_czech_is_not_taken_for_polish() -> None:
    text = (
        "Zboží odesíláme do dvou dnů po připsání platby na účet a za dopravu od nás nic neplatíte. Z místa vašeho "
        "bydliště i z domova do skladu o něm víte vše; po dobu dovolené odesíláme za tři dny od objednávky."
    )

    assert language_seen(page_of(f'<html lang="cs"><body><main><p>{text}</p></main></body></html>')) != "pl"
