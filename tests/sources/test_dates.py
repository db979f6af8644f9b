"""Dates as registries write them."""

from __future__ import annotations

from datetime import date

import pytest

from trustcheck.sources.dates import read_date


@pytest.mark.parametrize(
    "written",
    [
        "2004-02-09",
        "2004-02-09T05:00:00Z",
        "2004-02-09T05:00:00.123456",
        "2004-02-09 05:00:00 +02:00",
        "9.2.2004 00:00:00",
        "09.02.2004",
        "09/02/2004",
        "09-Feb-2004",
        "9th February 2004",
        "Friday 9th February 2004 at 00:00:00.000",
        "February 9 2004",
        "Mon Feb 09 05:00:00 GMT 2004",
        "2004/02/09 (JST)",
        "2004. 02. 09.",
        "2004.02.09",
        "2004年02月09日",
        "20040209",
        "20040209 #17",
        "20040209051500",
        "2004-Feb-09.",
        "9 helmi 2004 2004-02-09",
    ],
)
def test_one_day_in_many_forms(written: str) -> None:
    assert read_date(written) == date(2004, 2, 9)


def test_the_day_comes_first_unless_that_is_no_date_or_the_other_is_said() -> None:
    assert read_date("03/12/2012") == date(2012, 12, 3)
    assert read_date("03/12/2012", month_first=True) == date(2012, 3, 12)
    assert read_date("12/18/2001") == date(2001, 12, 18)


def test_before_is_the_first_day_of_it() -> None:
    assert read_date("before Aug-1996") == date(1996, 8, 1)
    assert read_date("before 1996") == date(1996, 1, 1)


@pytest.mark.parametrize("written", ["", "-", "n/a", "0000-00-00", "2004-13-40", "32.1.2004", "9999999999", "not set"])
def test_what_is_no_date(written: str) -> None:
    assert read_date(written) is None


def test_a_hostile_line_ends_quickly() -> None:
    for piece in ("1-", "jan ", "2004-", "9" * 50, "1st of ", "before "):
        assert read_date(piece * 20_000) is None
