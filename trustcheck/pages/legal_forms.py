"""Legal forms of firms, of all countries together: which may stand on a page, and how they are told in its text."""

from __future__ import annotations

from functools import cache, lru_cache

from trustcheck.countries import all_countries
from trustcheck.pages.lines import WORD

EVERYWHERE = ("FI", "GB", "DE", "NL", "LU", "CN")  # legal forms that a page of any country may name


@cache
def dotted_ends() -> frozenset[str]:
    """Last words of legal forms that end with a full stop, without it: a name keeps that one."""
    forms = [form for country in all_countries().values() for form in (*country.after, *country.before)]
    return frozenset(form.rsplit(" ", 1)[-1][:-1] for form in forms if form.endswith("."))


@cache
def all_forms() -> frozenset[str]:
    """Every legal form of every country, with and without its full stop."""
    forms = {form for country in all_countries().values() for form in (*country.after, *country.before)}
    return frozenset(forms | {form.strip(".") for form in forms} | {"publ"})


@lru_cache(maxsize=64)
def _forms(codes: tuple[str, ...]) -> tuple[tuple[str, bool, bool], ...]:
    """(form, may lead, counts only in mixed case) of these countries and of those that are named everywhere."""
    found: dict[str, tuple[bool, bool]] = {}
    for code, country in all_countries().items():
        if code not in codes and code not in EVERYWHERE:
            continue
        for form in (*country.after, *country.before):
            if form in country.shouted and code not in codes:
                continue
            leads, shouted = found.get(form, (False, False))
            found[form] = (leads or form in country.before, shouted or form in country.shouted)
    return tuple((form, *flags) for form, flags in sorted(found.items(), key=lambda item: -len(item[0])))


@lru_cache(maxsize=64)
def forms_by_word(codes: tuple[str, ...]) -> dict[str, list[tuple[str, bool, bool]]]:
    """(form, may lead, counts only in mixed case) of these countries, by the first word of the form."""
    found: dict[str, list[tuple[str, bool, bool]]] = {}
    for one in _forms(codes):
        found.setdefault(WORD.findall(one[0])[0], []).append(one)
    return found
