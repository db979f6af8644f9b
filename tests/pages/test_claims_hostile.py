"""Nothing leaves the readers but facts, whatever the pages hold; and they end soon."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from made_pages import AT, SHOP, claims, page

from trustcheck.facts import CATALOGUE, known
from trustcheck.model import Cause, Fact
from trustcheck.pages.claims import read_claims
from trustcheck.pages.page import Block, Page

PIECES = (
    *("Oy", "Ab", "tmi", "1234567-1", "FI12345671", "Y-tunnus", "ALV", "20100", "Turku", "Linnankatu", "5", "info@"),
    *(
        "@",
        "(at)",
        "puh.",
        "+358",
        "040",
        "123",
        "4567",
        "ma-pe",
        "10-18",
        "-70",
        "%",
        "59,90",
        "€",
        "vuodesta",
        "1924",
    ),
    *("PL", "12", "c/o", "palautusosoite", "Kiina", "[yritys]", "(", ")", "[", "]", "{", "}", "|", "·", "©", "\u200b"),
    *(
        "\u202e",
        "\u0130",
        "ß",
        "ﬁ",
        "9",
        "99",
        "999",
        "Paytrail",
        "Oyj",
        "myyjä:",
        "Box",
        "\n",
        "toimitusaika",
        "päivää",
    ),
)
HOSTILE = [
    "1" * 60_000,
    "1 " * 30_000,
    "1-" * 30_000,
    "@" * 30_000,
    "a@" * 20_000,
    "a@a." * 15_000,
    "(at)" * 15_000,
    "A" * 60_000,
    "A " * 30_000,
    "Oy " * 20_000,
    "Aa Oy " * 10_000,
    "PL 1 " * 12_000,
    "12345 A" * 9_000,
    "Katu 1, 00100 Helsinki " * 3_000,
    "ma-pe 10-18 " * 5_000,
    "ma ti ke to pe " * 4_000,
    "Y-tunnus 9123456-5 " * 3_000,
    "50 % " * 12_000,
    "1 € " * 15_000,
    "Since 1924 " * 6_000,
    "vuodesta " * 7_000,
    "toimitusaika 5 päivää " * 3_000,
    "palautusosoite " * 4_000,
    "[" * 60_000,
    "{{" * 30_000,
    " " * 60_000,
    "\u0130" * 30_000,
    "c/o " * 15_000,
    "+358 " * 12_000,
    "00:00:00 " * 7_000,
    "Paytrail Oyj 9234567-0 " * 2_000,
]


@pytest.mark.parametrize("text", HOSTILE, ids=lambda text: text[:12].strip() or "blank")
def test_long_and_odd_texts_end_soon(text: str) -> None:
    began = time.process_time()
    claims(page(text[:60_000]), page(text[:60_000].replace(" ", "\n"), purpose="terms"))

    assert time.process_time() - began < 4


@settings(max_examples=150, deadline=None, derandomize=True)
@given(
    st.lists(st.sampled_from(PIECES) | st.text(max_size=6), max_size=40),
    st.sampled_from(["contact", "home", "terms", "product"]),
)
def test_junk_gives_facts_of_the_catalogue_and_never_an_error(words: list[str], purpose: str) -> None:
    text = " ".join(words)
    facts = read_claims(
        [page(text, purpose=purpose, footer=text, structured=[text], metas={"og:site_name": text})], SHOP, AT
    )

    for name, fact in facts.items():
        assert name == fact.name
        assert not fact.is_absent
        if fact.is_known:
            assert known(name, fact.value, *fact.evidence) == fact
        else:
            assert fact.cause is Cause.AMBIGUOUS


def test_no_page_and_no_usable_page_tell_nothing() -> None:
    blocked = Page(url="https://www.naavaturku.fi/", purpose="home", sha256="0", at=AT, fault=Cause.BLOCKED)

    assert read_claims([], SHOP, AT) == {}
    assert read_claims([blocked], SHOP, AT) == {}


def test_an_empty_page_tells_nothing() -> None:
    empty = Page(url="https://www.naavaturku.fi/", purpose="home", sha256="0", at=AT, blocks=(Block("", "main"),))

    assert read_claims([empty], SHOP, AT) == {}


def test_a_blocked_pages_text_is_not_the_shops() -> None:
    blocked = Page(
        url="https://www.naavaturku.fi/", purpose="home", sha256="0", at=AT, fault=Cause.BLOCKED,
        blocks=(Block("Cloudflare, Inc. Y-tunnus 9123456-5", "main"),),
    )  # fmt: skip

    told = read_claims([blocked, page("Kauniita tuoleja")], SHOP, AT)

    assert told.keys() == {"claim.trade_name", "claim.name_fits_domain"}


def test_pages_are_read_alike_in_any_order_and_again() -> None:
    pages = [
        page("Naava Turku Oy, Y-tunnus 9123456-5, Linnankatu 5, 20100 Turku", footer="info@naavaturku.fi"),
        page("Toimitusaika 2-5 arkipäivää. Maksutavat: Visa", purpose="terms"),
        page("Perustettu 1987", purpose="about"),
    ]
    first = read_claims(pages, SHOP, AT)

    assert read_claims(pages, SHOP, AT) == first
    assert _values(read_claims(pages[::-1], SHOP, AT)) == _values(first)


def _values(facts: dict[str, Fact]) -> dict[str, object]:
    return {name: fact.value for name, fact in facts.items()}


def test_a_page_of_the_same_address_and_other_text_is_read_anew() -> None:
    first = page("Y-tunnus 9123456-5", url="https://www.naavaturku.fi/a")
    second = page("Y-tunnus 9234567-0", url="https://www.naavaturku.fi/a")

    assert claims(first)["company_id"].value != claims(second)["company_id"].value


def test_every_told_fact_is_one_that_the_website_may_tell() -> None:
    facts = read_claims([page("Naava Turku Oy, Y-tunnus 9123456-5, puh. 040 123 4567")], SHOP, AT)

    assert all(CATALOGUE[name].tellers == ("website",) for name in facts)
    assert all(fact.evidence for fact in facts.values())
