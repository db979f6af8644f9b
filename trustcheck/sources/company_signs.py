"""Which country a shop points to, and which of its numbers can be one of a country's companies."""

from __future__ import annotations

import re
from collections.abc import Callable

from trustcheck.countries import all_countries, of_domain, of_language
from trustcheck.model import Case

MAX_NUMBER_CHARACTERS = 40


def short_text(text: str | None) -> str:
    return text if text and len(text) <= MAX_NUMBER_CHARACTERS else ""


def number_in(country: str) -> Callable[[str], str]:
    """A reader of company numbers: the canonical number when the text is one of that country's, else nothing."""

    def number(printed: str) -> str:
        for form in all_countries()[country].numbers:
            if form.kind == "company" and re.fullmatch(form.shape, printed):
                canonical = form.canonical(printed)
                return canonical if form.valid(canonical) else ""
        return ""

    return number


def signs_of(case: Case, name: str) -> set[str]:
    """The countries that the shop points to."""
    words = name.split()
    ends = {words[0], words[-1]} if words else set()
    folded = {word.casefold().strip(".,") for word in ends}
    forms = {
        country.code
        for country in all_countries().values()
        if any(form.casefold() in folded for form in (*country.after, *country.before))
    }
    told = {
        of_domain(case.shop.domain), case.text("claim.country") or "",
        of_language(case.text("claim.language") or ""), *(forms if len(forms) == 1 else ()),
    }  # fmt: skip
    return told - {""}
