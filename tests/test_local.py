"""Country and town that the shop says it is in, beside its company, prices, telephone and addresses."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest

from trustcheck.compare import compare
from trustcheck.facts import absent, known, unknown
from trustcheck.model import Address, Case, Cause, Phone, Shop, State

AT = datetime(2026, 11, 21, tzinfo=UTC)
HOME = Address(street="Keksitie", number="3", postcode="20100", town="Turku", country="FI")
ABROAD = Address(street="Example Road", number="3", postcode="W1 1AA", town="London", country="GB")


def said(name: str, **given: Any) -> Any:
    """The value, None (ABSENT) or the cause of that fact; given: None is ABSENT, a Cause Unknown."""
    facts = {"claim.site_read": known("claim.site_read", True)}
    for key, value in given.items():
        fact = key.replace("__", ".")
        made = absent(fact) if value is None else unknown(fact, value) if isinstance(value, Cause) else None
        facts[fact] = made or known(fact, value)
    shop = Shop(domain="kaarna.fi", host="kaarna.fi", url="https://kaarna.fi/")
    told = next(one for one in compare(Case(shop=shop, at=AT, facts=facts)) if one.name == name)
    return {State.KNOWN: told.value, State.ABSENT: None, State.UNKNOWN: told.cause}[told.state]


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ({"claim__addresses": (HOME,), "register__country": "FI"}, True),
        ({"claim__addresses": (HOME,), "register__country": "GB"}, False),
        ({"claim__addresses": (HOME, ABROAD), "register__country": "GB"}, True),
        ({"claim__addresses": (Address(town="Turku"),), "register__country": "GB"}, None),
        ({"claim__addresses": None, "register__country": "GB"}, None),
        ({"claim__addresses": (Address(town="Leipzig", country="DE", role="returns"), HOME), "register__country": "DE"},
         False),  # where goods go back to is no seat
        ({"claim__addresses": (HOME,), "register__country": Cause.NO_ANSWER}, Cause.NO_ANSWER),
        ({"claim__addresses": Cause.BLOCKED, "register__country": "FI"}, Cause.BLOCKED),
    ],
)  # fmt: skip
def test_the_country_of_company_and_address(given: dict[str, Any], expected: Any) -> None:
    assert said("match.company_country", **given) == expected


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ({"claim__currencies": ("EUR",), "claim__country": "FI"}, True),
        ({"claim__currencies": ("USD", "EUR"), "claim__country": "FI"}, True),
        ({"claim__currencies": ("USD",), "claim__country": "FI", "claim__company_country": None}, False),
        ({"claim__currencies": ("SEK",), "claim__country": "FI", "claim__company_country": "SE"}, True),
        ({"claim__currencies": ("USD",), "claim__country": "FI"}, Cause.NOT_ASKED),  # its company may be American
        ({"claim__currencies": ("USD",), "claim__country": "AQ", "claim__company_country": None}, None),
        ({"claim__currencies": None, "claim__country": "FI"}, None),
        ({"claim__currencies": Cause.AMBIGUOUS, "claim__country": "SE"}, Cause.AMBIGUOUS),
    ],
)
def test_the_money_of_the_country(given: dict[str, Any], expected: Any) -> None:
    assert said("match.currency", **given) == expected


def line(town: str) -> Phone:
    return Phone(number="+35825550100", valid=True, country="FI", kind="fixed_line" if town else "mobile", town=town)


@pytest.mark.parametrize(
    ("phones", "place", "expected"),
    [
        ((line("Turku/Pori"),), HOME, True),
        ((line(""), line("Turku/Pori")), HOME, True),
        ((line("Turku/Pori"),), Address(street="Esimerkkikatu", town="Pori", country="FI"), True),
        ((line("Turku/Pori"),), Address(street="Exempelgatan", town="Åbo", country="FI"), True),
        ((line("Helsinki"),), HOME, None),  # an area bears the name of one of its towns
        ((line(""),), HOME, None),
        ((line("Turku/Pori"),), Address(street="Keksitie", country="FI"), None),
    ],
)
def test_the_area_code_of_the_town(phones: tuple[Phone, ...], place: Address, expected: Any) -> None:
    assert said("match.phone_town", claim__phones=phones, claim__addresses=(place,)) is expected


def test_an_area_code_without_pages_or_phones() -> None:
    assert said("match.phone_town", claim__phones=None, claim__addresses=(HOME,)) is None
    assert said("match.phone_town", claim__phones=(line("Turku"),), claim__addresses=Cause.BLOCKED) is Cause.BLOCKED
    assert said("match.phone_town", claim__phones=Cause.DEADLINE, claim__addresses=(HOME,)) is Cause.DEADLINE


def test_the_stores_count_before_other_addresses() -> None:
    store = Address(street="Kuja", number="1", town="Pori", country="FI", role="store", care_of="Toinen liike")

    assert said("match.care_of", claim__stores=(store,), claim__addresses=(HOME, store)) is True
    assert said("match.care_of", claim__stores=(store, HOME), claim__addresses=(HOME,)) is False
    assert said("match.care_of", claim__addresses=(HOME,)) is False
    assert said("match.care_of", claim__addresses=None) is None
    assert said("match.care_of", claim__addresses=Cause.BLOCKED) is Cause.BLOCKED


@pytest.mark.parametrize(
    ("named", "country", "company", "expected"),
    [
        (("FI",), "FI", None, True),
        (("CN", "FI"), None, "FI", True),
        (("CN",), "FI", None, False),
        (("CN",), None, None, None),
        (None, "FI", None, None),
        (Cause.BLOCKED, "FI", None, Cause.BLOCKED),
        (("CN",), Cause.BLOCKED, None, Cause.BLOCKED),
    ],
)
def test_the_law_that_the_terms_name(named: Any, country: Any, company: Any, expected: Any) -> None:
    told = {"claim__terms_law": named, "claim__country": country, "claim__company_country": company}

    assert said("match.terms_law", **told) == expected
