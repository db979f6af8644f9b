"""The count of a company's .no domains: asked for Norwegian companies on .no alone, and 0 is an answer."""

from __future__ import annotations

from typing import Any

import pytest
from source_stage import answer, asked, case, told

from trustcheck.facts import known
from trustcheck.model import Case, Cause, Fact
from trustcheck.sources import norid

NUMBER = "100000008"
URL = f"https://rdap.norid.no/norid_domain_count/{NUMBER}"


def _shop(domain: str = "ullvotten-demo.no", number: str = NUMBER, country: str = "NO") -> Case:
    return case(domain, known("register.company_id", number), known("register.country", country))


def _count(value: Any, **rest: Any) -> Fact:
    return told(norid, _shop(), answer("norid", URL, value, **rest))["domain.company_count"]


def test_a_norwegian_company_on_no_is_asked_for() -> None:
    assert asked(norid, _shop()) == [URL]


@pytest.mark.parametrize(
    "shop",
    [
        _shop("ullvotten-demo.com"),
        _shop(country="SE"),
        _shop(number="9876540-6"),
        _shop(number="100000009"),
        case("a-demo.no"),
    ],
)
def test_nobody_else_is(shop: Case) -> None:
    assert asked(norid, shop) == []
    assert told(norid, shop) == {}


def test_domains_under_no_and_under_its_sublevels_are_counted_together() -> None:
    both = [{"count": 2, "parentDomainName": "no"}, {"count": 1, "parentDomainName": "priv.no"}]
    assert _count({"domain_count": both}).value == 3
    assert _count({"domain_count": [{"count": 0, "parentDomainName": "no"}]}).value == 0
    assert _count({"domain_count": []}).value == 0


@pytest.mark.parametrize(
    "value",
    [
        {},
        [],
        {"domain_count": 3},
        {"domain_count": [3]},
        {"domain_count": [{"count": "3"}]},
        {"domain_count": [{"count": -1}]},
        {"domain_count": [{"count": True}]},
    ],
)
def test_what_is_no_count_is_unknown(value: Any) -> None:
    assert _count(value).cause is Cause.UNREADABLE


def test_an_error_is_no_zero() -> None:
    assert _count({"errorCode": 404, "title": "Not Found"}, status=404).cause is Cause.NO_ANSWER
    assert _count({"errorCode": 429}, status=429).cause is Cause.THROTTLED
