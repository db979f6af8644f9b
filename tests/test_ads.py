"""What an advertisement said, held against the shop: its farewell, its firm, its place, its reduction."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest

from trustcheck import buyer
from trustcheck.buyer import ads
from trustcheck.compare import compare
from trustcheck.facts import absent, known, unknown
from trustcheck.model import Capture, Case, Cause, Fact, Request, Shop, State, UsageFault

AT = datetime(2026, 11, 22, 12, tzinfo=UTC)


def told(text: str, domain: str = "naava-esimerkki.com") -> dict[str, Any]:
    """Known facts of the advertisement by name."""
    captures = {capture.request.url: capture for capture in ads.advertisement(AT, text)}
    facts = buyer.read(captures, AT, domain)
    assert all(fact.evidence for fact in facts)
    return {fact.name: fact.value for fact in facts}


def test_what_an_advertisement_tells() -> None:
    facts = told("Suomalainen perheyritys! Suljemme ovemme 40 vuoden jälkeen, kaikki jopa -80 %. Naava Esimerkki Oy")

    assert facts["buyer.ad_discount"] == 80
    assert "Suljemme ovemme" in facts["buyer.ad_closing"]
    assert facts["buyer.ad_countries"] == ("FI",)
    assert facts["buyer.ad_names"] == ("Naava Esimerkki Oy",)


@pytest.mark.parametrize(
    ("text", "domain", "countries"),
    [
        ("A small family business", "shop.com", None),  # English is spoken everywhere
        ("A small family business", "shop.ie", ("IE",)),
        ("Ett svenskt familjeföretag", "shop.com", ("FI", "SE")),
        ("Ein kleiner Laden, familiengeführt", "shop.com", ("DE",)),
        ("Shoes for everybody", "shop.fi", None),
    ],
)
def test_which_country_local_means(text: str, domain: str, countries: Any) -> None:
    assert told(text, domain).get("buyer.ad_countries") == countries


@pytest.mark.parametrize(
    "text", ["Talvikenkien loppuunmyynti, kaikki jopa -50 %!", "Lagerrensning! Upp till 60% rabatt på allt"]
)
def test_a_sale_of_the_stock_is_no_closing_story(text: str) -> None:
    assert "buyer.ad_closing" not in told(text) and "buyer.ad_discount" in told(text)


def test_an_advertisement_that_tells_nothing_of_the_kind() -> None:
    assert told("New shoes for the autumn.").keys() == {"buyer.ad"}
    assert ads.advertisement(AT, None) == ()


@pytest.mark.parametrize("text", ["", "\u202e\x00", "...", "x" * 10_000])
def test_a_text_that_cannot_be_used_is_refused(text: str) -> None:
    with pytest.raises(UsageFault, match="--ad"):
        ads.advertisement(AT, text)


@pytest.mark.parametrize(
    "text", ["9 % " * 1200, "-80% " * 900, "Oy " * 1500, "closing down " * 300, "<b>Oy</b> \u202e%s{}"]
)
def test_odd_texts_raise_nothing(text: str) -> None:
    assert "buyer.ad" in told(text)


@pytest.mark.parametrize("body", [b"", b"null", b"[" * 5000, b"\xff", b'{"text":1}', b'{"text":"a","b":1}'])
def test_a_kept_text_that_cannot_be_read_is_unknown(body: bytes) -> None:
    capture = Capture.of(Request(source="buyer", url=ads.AD), AT, body=body)
    facts = buyer.read({ads.AD: capture}, AT)

    assert {fact.cause for fact in facts} == {Cause.UNREADABLE} and len(facts) == 6


def said(name: str, given: dict[str, Any]) -> Any:
    def fact(name: str, value: Any) -> Fact:
        if value is None:
            return absent(name)
        return unknown(name, value) if isinstance(value, Cause) else known(name, value)

    facts = {name: fact(name, value) for name, value in given.items()}
    shop = Shop(domain="naava.fi", host="naava.fi", url="https://naava.fi/")
    found = next(one for one in compare(Case(shop=shop, at=AT, facts=facts)) if one.name == name)
    return {State.KNOWN: found.value, State.ABSENT: "absent", State.UNKNOWN: found.cause}[found.state]


CLOSING = {
    "buyer.ad_closing": "Suljemme ovemme",
    "register.found": True,
    "domain.age_days": 90,
    "domain.holder_days": 90,
}
NAMED = {"buyer.ad_names": ("Luotettu Oy",), "claim.legal_name": "Naava Oy", "register.names": ("Naava Oy",)}
LOCAL = {
    "buyer.ad_local": "perheyritys", "buyer.ad_countries": ("FI",), "register.country": "FI", "claim.country": "FI",
    "claim.delivery_from": None, "claim.return_country": None,
}  # fmt: skip


@pytest.mark.parametrize(
    ("name", "given", "expected"),
    [
        ("match.ad_closing", {**CLOSING, "register.age_days": 100}, False),
        ("match.ad_closing", {**CLOSING, "register.age_days": 5000}, True),
        ("match.ad_closing", {**CLOSING, "register.age_days": Cause.NO_ANSWER}, Cause.NO_ANSWER),
        ("match.ad_closing", {"buyer.ad_closing": None}, "absent"),
        ("match.ad_seller", NAMED, False),
        ("match.ad_seller", {**NAMED, "buyer.ad_names": ("Naava Oy", "Luotettu Oy")}, True),
        ("match.ad_seller", {**NAMED, "buyer.ad_names": ("Klarna Bank AB", "Posti Oy")}, "absent"),
        ("match.ad_seller", {**NAMED, "register.names": Cause.BLOCKED}, Cause.BLOCKED),
        ("match.ad_seller", {**NAMED, "claim.legal_name": None, "register.names": None}, "absent"),
        ("match.ad_seller", {"buyer.ad_names": None}, "absent"),
        ("match.ad_local", LOCAL, True),
        ("match.ad_local", {**LOCAL, "claim.return_country": "CN"}, False),
        ("match.ad_local", {**LOCAL, "claim.delivery_from": "CN", "claim.return_country": Cause.BLOCKED}, False),
        ("match.ad_local", {**LOCAL, "register.country": "HK"}, False),
        ("match.ad_local", {**LOCAL, "register.country": "EE", "claim.return_country": "DE"}, "absent"),
        ("match.ad_local", {**LOCAL, "claim.return_country": Cause.BLOCKED}, Cause.BLOCKED),
        ("match.ad_local", {"buyer.ad_local": None, "buyer.ad_countries": None}, "absent"),
        ("match.ad_discount", {"buyer.ad_discount": 80, "claim.discount_percent": 80}, True),
        ("match.ad_discount", {"buyer.ad_discount": 80, "claim.discount_percent": 20}, False),
        ("match.ad_discount", {"buyer.ad_discount": 80, "claim.discount_percent": None}, False),
        ("match.ad_discount", {"buyer.ad_discount": 80, "claim.discount_percent": Cause.BLOCKED}, Cause.BLOCKED),
        ("match.ad_discount", {"buyer.ad_discount": None}, "absent"),
    ],
)
def test_comparisons(name: str, given: dict[str, Any], expected: Any) -> None:
    assert said(name, given) == expected
