"""Tranco: the newest rank within the million, ABSENT where there is none, never a reason against a shop."""

from __future__ import annotations

from typing import Any

import pytest
from source_stage import answer, asked, case, told

from trustcheck import rulebook
from trustcheck.model import Cause
from trustcheck.sources import tranco

SHOP = case("villavakka.fi")
URL = "https://tranco-list.eu/api/ranks/domain/villavakka.fi"


def word(body: Any) -> Any:
    fact = told(tranco, SHOP, answer("tranco", URL, body))["list.popularity_rank"]
    return fact.cause or fact.value


def test_only_a_domain_of_the_shops_own_is_asked() -> None:
    assert asked(tranco, SHOP) == [URL]
    assert asked(tranco, case("naava.myshopify.com")) == []
    assert told(tranco, case("naava.myshopify.com")) == {}


@pytest.mark.parametrize(
    ("ranks", "expected"),
    [
        ([], None), ([{"date": "2026-11-20", "rank": 5}], 5), ([{"date": "2026-11-20", "rank": 1_000_001}], None),
        ([{"date": "2026-11-18", "rank": 9}, {"date": "2026-11-20", "rank": 7}, {"date": "2026-11-19", "rank": 8}], 7),
        ([{"date": "2026-11-20", "rank": "5"}], Cause.UNREADABLE), ([{"rank": 5}], Cause.UNREADABLE),
        ([{"date": "2026-11-20", "rank": True}], Cause.UNREADABLE), ([None], Cause.UNREADABLE),
        ({}, Cause.UNREADABLE), (None, Cause.UNREADABLE),
    ],
)  # fmt: skip
def test_what_the_ranks_mean(ranks: Any, expected: Any) -> None:
    assert word({"ranks": ranks}) == expected


def test_no_rule_can_lower_a_shop_that_nobody_knows() -> None:
    looking = [rule for rule in rulebook.load().rules if "list.popularity_rank" in rule.looks_at]
    assert looking and all(rule.weight.if_fail == 0 for rule in looking)
