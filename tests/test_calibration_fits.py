"""Weights without the one voice of a kind, and weights that know of each other."""

from __future__ import annotations

import math
from collections.abc import Sequence

import pytest

from trustcheck.calibration import Row, cross_validated, measure
from trustcheck.calibration_fits import apart, together
from trustcheck.model import Outcome

PASS, FAIL = Outcome.PASS, Outcome.FAIL
KINDS = {"a": "mail", "b": "mail", "c": "site"}


def rows(*groups: tuple[str, bool, int]) -> list[Row]:
    """(rules that pass; those of "abc" that are missing fail, "?" leaves b undecided, fake, how many)."""
    made: list[Row] = []
    for passed, fake, count in groups:
        outcomes = {rule: PASS if rule in passed else FAIL for rule in "abc" if rule != "b" or "?" not in passed}
        made += [Row(f"{passed}{fake}{number}.example", fake, outcomes) for number in range(count)]
    return made


# b repeats a; c says something of its own.
REPEATED = rows(("abc", False, 60), ("ab", False, 30), ("c", False, 5), ("", False, 5),
                ("abc", True, 8), ("ab", True, 32), ("c", True, 15), ("", True, 45))  # fmt: skip


def of(told: Sequence[float], shops: Sequence[Row], passed: str) -> float:
    return next(score for score, row in zip(told, shops, strict=True) if row.domain.startswith(passed))


def test_apart_counts_what_is_said_twice_twice() -> None:
    once, twice = (apart(REPEATED, REPEATED, kinds) for kinds in ({"a": "mail"}, {"a": "mail", "b": "mail"}))

    assert twice == pytest.approx([2 * score for score in once])
    found = measure(REPEATED, "a")
    assert found is not None and once[0] == pytest.approx(found.if_pass.decibans)


def test_together_counts_what_is_said_twice_once() -> None:
    alone, doubled = (together(REPEATED, REPEATED, kinds) for kinds in ({"a": "mail", "c": "site"}, KINDS))

    for passed in ("abc", "ab", "c"):
        assert of(doubled, REPEATED, passed) == pytest.approx(of(alone, REPEATED, passed), abs=0.6)
    # 60 : 8 of a hundred each is 8.8 dB; the ridge draws it a little to the middle.
    assert 6 < of(doubled, REPEATED, "abc") < 10 * math.log10(60 / 8)


def test_together_is_the_regression_that_it_says_it_is() -> None:
    """At the weights found no step is left: honest shops less those expected are the ridge's pull, for each trait."""
    shops = rows(
        ("ac", False, 40), ("?", False, 25), ("b", False, 9), ("ac", True, 22), ("?c", True, 31), ("", True, 30)
    )
    told = together(shops, shops, KINDS)
    prior = math.log((74 + 0.5) / (83 + 0.5))
    by_place = [score * math.log(10) / 10 + prior for score in told]
    shares = [1 / (1 + math.exp(-odds)) for odds in by_place]
    gaps = {
        (rule, outcome): math.fsum(
            (not row.fake) - share
            for row, share in zip(shops, shares, strict=True)
            if row.outcomes.get(rule) is outcome
        )
        for rule in "abc"
        for outcome in (PASS, FAIL)
    }
    always = math.fsum((not row.fake) - share for row, share in zip(shops, shares, strict=True))
    # With a ridge of one each gap is the weight itself, and the weights of a shop's traits make its score.
    for row, odds in zip(shops, by_place, strict=True):
        weights = [gaps[rule, outcome] for rule, outcome in row.outcomes.items()]
        assert math.fsum([always, *weights]) == pytest.approx(odds, abs=0.02)


def test_what_is_decided_for_few_shops_has_no_weight_and_none_at_all_scores_alike() -> None:
    few = rows(("abc", False, 15), ("", True, 15))

    for fit in (apart, together):
        assert len(set(fit(few, few, KINDS))) == 1
        assert fit(REPEATED, [], KINDS) == []
    assert together(REPEATED, [Row("new.example", False, {"strange": PASS})], KINDS) != [math.nan]


def test_they_take_the_place_of_the_verdicts_own_fit() -> None:
    for fit in (apart, together):
        assert 0.8 < cross_validated(REPEATED, KINDS, fit).auc < 0.95
