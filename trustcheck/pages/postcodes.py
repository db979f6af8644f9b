"""Where on a page a postcode may stand, and whose it may be: where to begin looking for an address."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from functools import cache, lru_cache

from trustcheck.countries import Country, all_countries
from trustcheck.pages.lines import KEPT_LINES, Sign
from trustcheck.pages.reading import Reading

COUNTRY_REACH = 90  # a postcode, its town, and the country behind them
# Anything that may be a postcode: digits (with a country's letter before) and a capital, or a British one.
_CANDIDATE = re.compile(
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


def candidates(reading: Reading, codes: tuple[str, ...]) -> Iterator[re.Match[str]]:
    """All in the text that may be a postcode; three bare digits only where such are written or a country is named."""
    short = not _short_codes().isdisjoint(codes)
    soon = {
        line
        for country in reading.countries
        for line in range(reading.line(max(0, country.start - COUNTRY_REACH)), reading.line(country.start) + 1)
    }
    for line in reading.signed(Sign.DIGITS):
        offsets = _codes_in(reading.lines[line]) if short or line in soon else _long_codes_in(reading.lines[line])
        for offset in offsets:
            candidate = _CANDIDATE.match(reading.text, reading.starts[line] + offset)
            if candidate is not None:
                yield candidate


@lru_cache(maxsize=KEPT_LINES)
def _codes_in(line: str) -> tuple[int, ...]:
    """Where in a line something begins that may be a postcode, were its town on the next line."""
    return tuple(match.start() for match in _CANDIDATE.finditer(f"{line}\nA"))


@lru_cache(maxsize=KEPT_LINES)
def _long_codes_in(line: str) -> tuple[int, ...]:
    """Those that are more than three bare digits."""
    return tuple(offset for offset in _codes_in(line) if _THREE.match(line, offset) is None)


@cache
def _short_codes() -> frozenset[str]:
    """Countries whose postcodes are three bare digits."""
    return frozenset(country.code for country, form in code_forms() if form.match("101 Aa") is not None)


def names_a_country(reading: Reading, at: int) -> bool:
    """Whether a country is named soon behind: only then can a bare postcode be another country's."""
    place = bisect_left(reading.countries, (at,))
    return place < len(reading.countries) and reading.countries[place].start - at < COUNTRY_REACH
