"""The law of the terms, held against the country that the shop says it is in."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest

from trustcheck.compare import compare
from trustcheck.facts import absent, known, unknown
from trustcheck.model import Case, Cause, Fact, Shop, State

AT = datetime(2026, 11, 21, tzinfo=UTC)


def said(name: str, **given: Any) -> Any:
    """The value, None (ABSENT) or the cause of that fact; given claims: None is ABSENT, a Cause Unknown."""
    facts = {}
    for key, value in {"company_country": None, "country": None, **given}.items():
        fact = f"claim.{key}"
        made = absent(fact) if value is None else unknown(fact, value) if isinstance(value, Cause) else None
        facts[fact] = made or known(fact, value)
    case = Case(shop=Shop(domain="kaarna.com", host="kaarna.com", url="https://kaarna.com/"), at=AT, facts=facts)
    told: Fact = next(one for one in compare(case) if one.name == name)
    return {State.KNOWN: told.value, State.ABSENT: None, State.UNKNOWN: told.cause}[told.state]


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ({"terms_law": ("FI",), "country": "FI"}, True),
        ({"terms_law": ("CN", "FI"), "company_country": "FI"}, True),
        ({"terms_law": ("CN",), "country": "FI"}, False),
        ({"terms_law": ("CN",)}, None),
        ({"terms_law": None, "country": "FI"}, None),
        ({"terms_law": Cause.BLOCKED, "country": "FI"}, Cause.BLOCKED),
        ({"terms_law": ("CN",), "country": Cause.BLOCKED}, Cause.BLOCKED),
    ],
)
def test_law_of_the_terms(given: dict[str, Any], expected: Any) -> None:
    assert said("match.terms_law", **given) == expected
