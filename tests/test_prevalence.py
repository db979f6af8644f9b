"""How often a warning would be wrong: Bayes' rule over the rates of a trial, with limits that are known from tables."""

from __future__ import annotations

from datetime import date

import pytest

from trustcheck.prevalence import FAKES_AMONG, wrong_warnings
from trustcheck.rulebook import Tried
from trustcheck.rulebook.shape import Counted


def counted(shops: int, warned: int) -> Counted:
    return Counted(shops=shops, verified=0, unproven=shops - warned, warned=warned, undecided=0)


def tried(honest: int, honest_warned: int, fakes: int, fakes_warned: int) -> Tried:
    return Tried(day=date(2026, 11, 22), honest=counted(honest, honest_warned), fakes=counted(fakes, fakes_warned))


def test_with_equal_rates_a_warning_says_nothing() -> None:
    """Then as many warnings are wrong as there are honest shops."""
    for wrong in wrong_warnings(tried(100, 20, 100, 20)):
        assert wrong.about == pytest.approx(1 - wrong.fakes)


def test_the_shares_by_hand() -> None:
    """9 of 99 honest shops and 90 of 99 fakes: with the half, 9.5 and 90.5 of a hundred."""
    (_, _, tenth, _) = wrong_warnings(tried(99, 9, 99, 90))

    assert tenth.fakes == 0.10
    assert tenth.about == pytest.approx(0.9 * 0.095 / (0.9 * 0.095 + 0.1 * 0.905))


@pytest.mark.parametrize(
    ("seen", "shops", "limit"),
    [(0, 30, 0.0950), (0, 100, 0.0295), (1, 20, 0.2161)],
)
def test_the_limit_is_that_of_clopper_and_pearson(seen: int, shops: int, limit: float) -> None:
    """One-sided 95 % limits from the beta distribution; every fake warned of, so only the honest rate is uncertain."""
    many = 10_000
    (_, _, _, wrong) = wrong_warnings(tried(shops, seen, many, many))

    rate_of_fakes = 0.05 ** (1 / many)
    assert wrong.at_most == pytest.approx(0.8 * limit / (0.8 * limit + 0.2 * rate_of_fakes), rel=2e-3)


def test_the_rarer_the_fakes_the_more_warnings_are_wrong_and_the_limit_is_never_below_the_estimate() -> None:
    shares = wrong_warnings(tried(30, 0, 30, 15))

    assert [wrong.fakes for wrong in shares] == list(FAKES_AMONG)
    assert [wrong.about for wrong in shares] == sorted((wrong.about for wrong in shares), reverse=True)
    assert all(0 < wrong.about < wrong.at_most < 1 for wrong in shares)


def test_a_trial_that_warned_of_no_fake_promises_nothing() -> None:
    assert all(wrong.at_most == 1.0 for wrong in wrong_warnings(tried(20, 0, 20, 0)))
