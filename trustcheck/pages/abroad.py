"""Where addresses end whose country is named: "5 Tea Road, Shanghai 200000, China", "Wanchai, Hong Kong".

Six digits are no postcode for themselves; beside the name of a country that writes its postcodes so they are one. Only
the names found by the one pass over the text are looked at, so a page that names no such country costs nothing. On
pages of the country itself (`codes`) its postcodes count without the name, where a street stands before them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from trustcheck.countries import Country, all_countries
from trustcheck.pages.reading import Hit, Reading

MAX_SAID = 60  # names of one country
MAX_HOME = 200
_STATE = r"(?:P\.?\s?R\.?|People's Republic|Republic|R\.)\s?(?:of\s)?"  # P.R. China, Republic of Korea
_TOWN = r"[A-ZÀ-Ý][\w'’-]{1,24}(?: (?:de |do |da |dos )?[A-ZÀ-Ý][\w'’-]{1,24}){0,2}"
_LIST = re.compile(r"\s{0,2}(?:,|\band\b|&|/)\s{0,2}(?:[A-Z][a-z]+\s?){1,2}(?:,|\band\b|&)")  # China, Japan and


class Anchor(NamedTuple):
    """Where an address ends: its region or country (empty when none is told), its code (empty when none is told).

    town: where it stands behind the code.
    """

    start: int
    end: int
    region: str
    code: str
    country: Country
    town: str = ""


class _Forms(NamedTuple):
    before: re.Pattern[str]  # code, perhaps a town, then the name
    behind: re.Pattern[str]  # the name, then the code and perhaps a town
    labelled: re.Pattern[str]  # a word for the code, the code, perhaps the town, or the town and its state below
    bare: re.Pattern[str]


@cache
def _said() -> tuple[Country, ...]:
    return tuple(country for country in all_countries().values() if country.postal and country.postal.said)


@cache
def _forms(code: str) -> _Forms:
    postal = all_countries()[code].postal
    form = postal.postcode if postal else r"(?!)"
    label = postal.said_code if postal else r"(?!)"
    named = rf"(?P<code>{form})(?!\w)"
    return _Forms(
        re.compile(rf"(?<![\w#+-]){named}\)?(?:[\s,.–-]{{1,3}}(?P<town>{_TOWN}))?[\s,.(–-]{{1,4}}(?:{_STATE})?$"),
        re.compile(rf"[\s,.:(–-]{{1,4}}(?:(?:{label})[\s.:]{{0,3}})?{named}"),
        re.compile(
            rf"(?<!\w)(?:{label})[\s.:]{{0,3}}{named}(?:[ ,–-]{{1,3}}(?P<town>{_TOWN})"
            rf"|(?:\n[^\n\d]{{2,40}})?\n(?P<below>{_TOWN})\s?[-/–]\s?[A-Z]{{2}}(?!\w))?"
        ),
        re.compile(rf"(?<![\w#$+./-]){named}(?![.,]\d|-)"),
    )


def abroad(reading: Reading, codes: Sequence[str]) -> Iterator[Anchor]:
    """Ends of addresses of countries that are named there, or whose page this is."""
    for country in _said():
        said = reading.hits.get(f"said:{country.code}", ())
        for hit in said[:MAX_SAID]:
            if reading.text[hit.start].isupper():
                yield from _beside(reading, hit, country)
        if said or country.code in codes:
            for match in _some(_forms(country.code).labelled, reading.text):
                town = match["town"] or match["below"] or ""
                yield Anchor(match.start(), match.end("code"), country.code, _code(match), country, town)
        if country.code in codes:
            for match in _some(_forms(country.code).bare, reading.text):
                yield Anchor(match.start(), match.end(), "", _code(match), country)


def _some(form: re.Pattern[str], text: str) -> Iterator[re.Match[str]]:
    for place, match in enumerate(form.finditer(text)):
        if place >= MAX_HOME:
            return
        yield match


def _code(match: re.Match[str]) -> str:
    return " ".join(match["code"].upper().split())


def _beside(reading: Reading, hit: Hit, country: Country) -> Iterator[Anchor]:
    """The address that this name of the country ends, with its code before or behind the name."""
    forms = _forms(country.code)
    low = max(0, hit.start - 70)
    before = forms.before.search(reading.text[low : hit.start])
    if before is not None:
        town = before["town"] or ""
        yield Anchor(low + before.start("code"), hit.end, country.code, _code(before), country, town)
        return
    start = hit.start - len(lead.group()) if (lead := _LEAD.search(reading.text[low : hit.start])) else hit.start
    behind = forms.behind.match(reading.text, hit.end, hit.end + 40)
    city = country.postal.city if country.postal else ""
    if behind is not None:
        yield Anchor(start, behind.end(), country.code, _code(behind), country, city)
    elif reading.text[:start].rstrip(" ")[-1:] in (",", "\n") and not _LIST.match(reading.text, hit.end, hit.end + 60):
        yield Anchor(start, hit.end, "", "", country, city)


_LEAD = re.compile(rf"{_STATE}$")
