"""The forms of company and VAT numbers of all countries, and whether a line of text may hold one at all."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from trustcheck.countries import Country, NumberForm, all_countries

MAX_STARTS = 10
# What may be a number: digits in groups, and the capitals that lead some (ATU, CHE, HRB, FN, B, a French or Spanish
# key). It only tells where to look; the shapes of the countries' forms say where a number ends.
RUN = re.compile(
    r"(?<![A-Za-z0-9@_])(?:[A-Z]{1,4}[ .:#-]{0,3}(?:Nr[.: ]{0,3})?)?(?:[A-Z0-9]{2}[ .-]?)?[A-Z]?"
    r"\d[\d .‐‑‒–—−-]{3,20}(?:[\dA-Za-z])"
)
_GROUP = re.compile(r"(?<=[ .-])[\dA-Z]")
_LEAD = re.compile(r"[A-Z]{2}")


class Form(NamedTuple):
    """A form of number; `lead`: the two capitals that it begins with, empty where it may begin otherwise; `place`: that
    in the list of all."""

    country: Country
    form: NumberForm
    shape: re.Pattern[str]
    lead: str
    place: int


@cache
def number_forms() -> tuple[Form, ...]:
    """The forms of all countries."""
    return tuple(
        Form(country, form, re.compile(form.shape), lead.group() if (lead := _LEAD.match(form.shape)) else "", place)
        for place, (country, form) in enumerate(
            (country, form) for country in all_countries().values() for form in country.numbers
        )
    )


@cache
def _any_form() -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{one.form.shape})" for one in number_forms()))


def starts_in(text: str, run: re.Match[str]) -> list[int]:
    """Where in a run a number may begin: at its beginning, and behind each blank, stop and hyphen."""
    low, high = run.span()
    return [low, *(group.start() for group in _GROUP.finditer(text, low + 1, high - 2))][:MAX_STARTS]


def may_hold_a_number(line: str) -> bool:
    """Whether any country's form fits anywhere in the line, whatever stands around it."""
    form = _any_form()
    return any(form.match(line, start) for run in RUN.finditer(line) for start in starts_in(line, run))
