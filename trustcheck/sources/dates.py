"""Dates as registries write them. The calendar date is kept as printed: a reader finds the same day in the answer."""

from __future__ import annotations

import re
from datetime import date

MAX_CHARACTERS = 80
_MONTHS = {
    name: number + 1
    for number, names in enumerate((
        "jan january janvier januar enero", "feb february fevrier février februar febrero fev",
        "mar march mars märz marzo marco março mär mrz", "apr april avril abril abr avr", "may mai mayo mei maj",
        "jun june juin juni junio", "jul july juillet juli julio", "aug august août aout agosto ago",
        "sep sept september septembre septiembre set", "oct october octobre oktober octubre out okt",
        "nov november novembre noviembre", "dec december décembre dezember diciembre dez déc",
    ))
    for name in names.split()
}  # fmt: skip
_MONTH = r"([a-zäéûç]{3,12})\.?"
_YEAR_FIRST = re.compile(r"(?<!\d)(\d{4})\s?[-./年]\s?(\d{1,2})\s?[-./月]\s?(\d{1,2})(?!\d)")
_COMPACT = re.compile(r"(?<!\d)(\d{4})(\d{2})(\d{2})(?:\d{6})?(?!\d)")
_DAY_FIRST = re.compile(r"(?<!\d)(\d{1,2})\s?([-./])\s?(\d{1,2})\s?\2\s?(\d{4})(?!\d)")
_DAY_NAME = re.compile(r"(?<!\d)(\d{1,2})(?:st|nd|rd|th)?[-\s./]{1,3}" + _MONTH + r"[-,\s./]{1,3}(\d{4})(?!\d)")
_NAME_DAY = re.compile(_MONTH + r"[-\s]{1,4}(\d{1,2})(?:st|nd|rd|th)?,?[-\s](?:[^\n]{0,24}?[\s])??(\d{4})(?!\d)")
_YEAR_NAME = re.compile(r"(?<!\d)(\d{4})[-\s./]" + _MONTH + r"[-\s./](\d{1,2})(?!\d)")
_UNTIL = re.compile(r"before\s+(?:([a-z]{3})-)?(\d{4})$")


def read_date(written: str, *, month_first: bool = False) -> date | None:
    """The day that the text begins with or holds; None when there is none or no such day.

    `month_first`: 03/12/2012 is 12 March. Otherwise the day comes first unless that gives no date.
    "before Aug-1996" is the first day of that month: older registries tell no more.
    """
    line = " ".join(written[:MAX_CHARACTERS].lower().split())
    for pattern, order in ((_YEAR_FIRST, (1, 2, 3)), (_COMPACT, (1, 2, 3))):
        if match := pattern.search(line):
            found = _day(*(match.group(part) for part in order))
            if found:
                return found
    if written_out := _DAY_FIRST.search(line):
        first, second, year = written_out.group(1), written_out.group(3), written_out.group(4)
        tries = ((second, first), (first, second)) if not month_first else ((first, second), (second, first))
        return next((found for month, day in tries if (found := _day(year, month, day))), None)
    return _named(line)


def _named(line: str) -> date | None:
    """A date with the month in letters."""
    for pattern, (year, month, day) in ((_YEAR_NAME, (1, 2, 3)), (_DAY_NAME, (3, 2, 1)), (_NAME_DAY, (3, 1, 2))):
        for match in pattern.finditer(line):
            number = _MONTHS.get(match.group(month))
            if number and (found := _day(match.group(year), str(number), match.group(day))):
                return found
    if until := _UNTIL.search(line):
        return _day(until.group(2), str(_MONTHS.get(until.group(1) or "jan", 1)), "1")
    return None


def _day(year: str, month: str, day: str) -> date | None:
    try:
        found = date(int(year), int(month), int(day))
    except ValueError:
        return None
    return found if 1969 < found.year < 2200 else None


def read_old_date(written: str) -> date | None:
    """The day of a YYYY-MM-DD text, back to 1800: firms are older than domains."""
    found = read_date(written)
    if found is not None:
        return found
    try:
        day = date.fromisoformat(written[:10])
    except ValueError:
        return None
    return day if day.year >= 1800 else None
