"""The postcodes of all countries, and where in a line of text one may stand."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from trustcheck.countries import Country, all_countries

KEPT_LINES = 16_384

# Anything that may be a postcode: digits (with a country's letter before) and a capital, or a British one.
CANDIDATE = re.compile(
    r"(?<![\w./-])(?<!\d,)(?:(?:[A-Z]{1,3}\s?[-–]\s?)?\d{3}(?:\d{1,3}|\s\d\d|\d\s?[A-Z]{2}|\d\s?[-–]\s?\d{3})?[\s,–-]{1,3}"
    r"(?=[^\W\d_a-z]|['’]s-)|\d\d[-–]\d{3}[\s,]{1,3}(?=[^\W\d_a-z])|LV\s?[-–]\s?\d{4}(?!\d)"
    r"|(?:[AC-FHKNPRTV-Y]\d{2}|D6W)\s?[0-9AC-FHKNPRTV-Y]{4}(?!\w)"
    r"|[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}(?!\w))"
)
_THREE = re.compile(r"\d{3}[\s,–-]{0,3}(?![\s,–-]|\d)")


@cache
def code_forms() -> tuple[tuple[Country, re.Pattern[str]], ...]:
    return tuple(
        (country, re.compile(rf"{country.postal.postcode}"))
        for country in all_countries().values()
        if country.postal and not country.postal.code_last
    )


@cache
def bare_code_forms(codes: tuple[str, ...]) -> tuple[tuple[Country, re.Pattern[str]], ...]:
    """Those of the page's own countries, and those that are like no other country's or borne out by a province."""
    return tuple(
        (country, form)
        for country, form in code_forms()
        if country.code in codes or (country.postal and (country.postal.own or country.postal.provinces))
    )


@lru_cache(maxsize=KEPT_LINES)
def codes_in(line: str) -> tuple[int, ...]:
    """Where in a line something begins that may be a postcode, were its town on the next line."""
    return tuple(match.start() for match in CANDIDATE.finditer(f"{line}\nA"))


@lru_cache(maxsize=KEPT_LINES)
def long_codes_in(line: str) -> tuple[int, ...]:
    """Those that are more than three bare digits."""
    return tuple(offset for offset in codes_in(line) if _THREE.match(line, offset) is None)


@cache
def short_codes() -> frozenset[str]:
    """Countries whose postcodes are three bare digits."""
    return frozenset(country.code for country, form in code_forms() if form.match("101 Aa") is not None)
