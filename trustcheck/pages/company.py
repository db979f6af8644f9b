"""Company and VAT numbers of a page, each with its label, its check and the firm named beside it.

Only digits that have the form of some country's number are looked at. A wrong check digit counts only behind a label; a
number without a label only where its check digit is right and the page speaks of the firm, not of goods.
"""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from stdnum import get_cc_module

from trustcheck.countries import Country, NumberForm, all_countries, digits
from trustcheck.pages.names import Name
from trustcheck.pages.reading import Hit, Reading

MAX_NUMBERS = 100
MAX_CANDIDATES = 3000
LABEL_REACH = 60
HOLDER_REACH = 180
FIRM_PAGES = ("contact", "about", "terms", "returns", "privacy", "imprint", "stores")
_RUN = re.compile(r"(?<![A-Za-z0-9@_])(?:[A-Z]{2}[ -]?|HR[AB] ?|(?:SC|NI|OC|LP))?\d[\d ‐‑‒–—−-]{3,17}\d(?: ?MVA)?")
_GROUP = re.compile(r"(?<=[ -])\d")
_GOODS = re.compile(
    r"(?:sku|ean|gtin|isbn|tuotenumero|tuotenro|tuotekoodi|tuote|koodi|art(?:ikel)?\.?(?:nr|nro|no)?|model|malli|viite"
    r"|tilaus(?:numero)?|order|ref|patent|kpl|€|\$)[\s.:#-]{0,4}$"
)
_EU = re.compile(
    r"(?<!\w)(AT|BE|BG|CY|CZ|EL|ES|FR|HR|HU|IE|IT|LT|LU|LV|MT|NL|PL|PT|RO|SI|SK|XI)"
    r"[ -]?([0-9A-Z][0-9A-Z .]{6,13})(?!\w)"
)


class Number(NamedTuple):
    """A number as it stands on the page. `holder` is the firm named beside it, None when none is."""

    start: int
    end: int
    country: str
    kind: str
    number: str
    valid: bool
    labelled: bool
    holder: Name | None


@cache
def _forms() -> tuple[tuple[Country, NumberForm, re.Pattern[str]], ...]:
    return tuple(
        (country, form, re.compile(form.shape)) for country in all_countries().values() for form in country.numbers
    )


def find_numbers(reading: Reading, names: list[Name]) -> list[Number]:
    """Every company and VAT number of the page, in the order of the text; at most MAX_NUMBERS."""
    found: list[Number] = []
    text, at = reading.text, 0
    for _ in range(MAX_CANDIDATES):
        run = _RUN.search(text, at)
        if run is None or len(found) >= MAX_NUMBERS:
            break
        at = run.end()
        starts = [run.start(), *(group.start() for group in _GROUP.finditer(text, run.start() + 1, run.end()))]
        for start in starts[:8]:
            number = _number_at(reading, start, names, found)
            if number is not None:
                found.append(number)
                at = number.end
                break
    found += _other_vat_numbers(reading, names)
    return sorted(found, key=lambda number: number.start)


def _number_at(reading: Reading, start: int, names: list[Name], before: list[Number]) -> Number | None:
    for country, form, shape in _forms():
        match = shape.match(reading.text, start)
        if match is None:
            continue
        canonical = form.canonical(match.group())
        valid = form.valid(canonical)
        labelled = _labelled(reading, start, country, form) or _goes_on(reading, start, before, canonical)
        if labelled or (form.bare and valid and _speaks_of_a_firm(reading, start, names)):
            holder = _holder(reading, start, match.end(), names, before)
            return Number(start, match.end(), country.code, form.kind, canonical, valid, labelled, holder)
    return None


def _other_vat_numbers(reading: Reading, names: list[Name]) -> list[Number]:
    """VAT numbers of the EU states that have no module of their own: only behind a VAT label."""
    found = []
    for label in reading.words("label:vat")[:50]:
        match = _EU.search(reading.text, label.end, label.end + 40)
        if match is None or "\n" in reading.text[label.end : match.start()].strip():
            continue
        module = get_cc_module(match.group(1).lower().replace("el", "gr").replace("xi", "gb"), "vat")
        printed = match.group(2).replace(" ", "").replace(".", "")
        number = match.group(1) + printed
        if module is not None and len(digits(printed)) >= 7:
            valid = bool(module.is_valid(number if match.group(1) != "XI" else printed))
            holder = _holder(reading, match.start(), match.end(), names, [])
            found.append(Number(match.start(), match.end(), match.group(1), "vat", number, valid, True, holder))
    return found


def _labelled(reading: Reading, start: int, country: Country, form: NumberForm) -> bool:
    """Whether a label of this number stands before it, with no other number between."""
    kinds = [f"label:{label}" for label in form.labels] + [f"mark:{form.kind}:{country.code}"]
    low = max(0, start - LABEL_REACH)
    for kind in kinds:
        hit = reading.near(kind, low, start)
        if hit is not None and _between(reading, hit, start):
            return True
    return False


def _between(reading: Reading, hit: Hit, start: int) -> bool:
    gap = reading.text[hit.end : start]
    if len(gap) > LABEL_REACH or gap.count("\n") > 1 or sum(letter.isdigit() for letter in gap) > 1:
        return False
    if "\n" in gap:  # the label is the line above, or the cell to the left
        return re.fullmatch(r"[\s:.()#/-]*\n\s*(?:[A-Z]{2}\s?)?", gap) is not None or len(gap.strip()) <= 12
    return ". " not in gap.strip()


def _goes_on(reading: Reading, start: int, before: list[Number], canonical: str) -> bool:
    """Whether it follows a labelled number at once: "Y-tunnus / ALV: 1234567-1 / FI12345671"."""
    if not before or not before[-1].labelled or start - before[-1].end > 12:
        return False
    gap = reading.text[before[-1].end : start]
    return digits(before[-1].number) == digits(canonical) and not any(letter.isdigit() for letter in gap)


def _speaks_of_a_firm(reading: Reading, start: int, names: list[Name]) -> bool:
    if _GOODS.search(reading.low[max(0, start - 24) : start]):
        return False
    for kind in ("label:phone", "label:fax", "label:bank_account"):
        if reading.near(kind, max(0, start - 20), start) is not None:
            return False
    line = reading.line(start)
    low, high = reading.span(line)
    if any(low <= name.start < high for name in names):
        return True
    if reading.blocks[line].place in ("footer", "address"):
        return True
    return reading.page.purpose in FIRM_PAGES and reading.blocks[line].place not in ("nav", "meta")


def _holder(reading: Reading, start: int, end: int, names: list[Name], before: list[Number]) -> Name | None:
    """The firm that the number is bound to: the nearest name before it, else one right behind it."""
    floor = max(start - HOLDER_REACH, before[-1].end if before and not _twin(reading, before[-1], start) else 0)
    line = reading.line(start)
    nearest = [name for name in names if floor <= name.start < start and line - reading.line(name.start) <= 4]
    if nearest:
        gap = reading.text[nearest[-1].end : start]
        same_line = "\n" not in gap
        if not same_line or not re.search(r"[.!?]\s+[A-ZÅÄÖ][a-zåäö]+\s[a-zåäö]+\s", gap):
            return nearest[-1]
    for name in names:
        gap = reading.text[end : name.start]
        if 0 <= name.start - end <= 30 and len(gap.strip(" ,;:()/|\n–-•")) == 0:
            return name
    return None


def _twin(reading: Reading, last: Number, start: int) -> bool:
    """The number before is close and may be the same firm's other number, so the name before it holds for both."""
    return start - last.end <= 40


def firm_key(country: Country, number: str) -> str:
    """Digits that a company number and a VAT number of one firm share; the number itself where they share none."""
    digits = re.sub(r"\D", "", number)
    if country.code == "SE" and len(digits) == 12:
        digits = digits[:10]
    return f"{country.code}{digits}" if country.code in ("FI", "SE", "NO", "DK") else number


def number_of(text: str) -> tuple[str, str, str, bool] | None:
    """(country, kind, canonical number, valid) of a text that is nothing but a number; None when no form is whole."""
    for country, form, shape in _forms():
        match = shape.fullmatch(text.strip())
        if match is not None:
            number = form.canonical(match.group())
            return country.code, form.kind, number, form.valid(number)
    return None
