"""Company and VAT numbers of a page, each with its label, its check and the firm named beside it.

Only digits that have the form of some country's number are looked at. A wrong check digit counts only behind a label; a
number without a label only where its check digit is right and the page speaks of the firm, not of goods.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from stdnum import get_cc_module

from trustcheck.countries import Country, digits
from trustcheck.pages.lines import NUMBER
from trustcheck.pages.names import Name
from trustcheck.pages.number_forms import RUN, Form, number_forms, starts_in
from trustcheck.pages.reading import Hit, Reading

MAX_NUMBERS = 100
MAX_CANDIDATES = 3000
LABEL_REACH = 60
BEHIND = 24  # how far behind a number its label may end: "34567894 (KvK)"
HOLDER_REACH = 180
FIRM_PAGES = ("contact", "about", "terms", "returns", "privacy", "imprint", "stores")
_GOODS = re.compile(
    r"(?:sku|ean|gtin|isbn|tuotenumero|tuotenro|tuotekoodi|tuote|koodi|art(?:ikel)?\.?(?:nr|nro|no)?|model|malli|viite"
    r"|tilaus(?:numero)?|order|ref|patent|kpl|€|\$)[\s.:#-]{0,4}$"
)
_EU = re.compile(
    r"(?<!\w)(BG|CY|EL|HR|HU|MT|RO|SI|XI)"
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


class _Likely(NamedTuple):
    """A form that can be told on a page, and the lists of words that may stand before its numbers there."""

    form: Form
    kinds: list[str]


@lru_cache(maxsize=256)
def _likely_forms(codes: tuple[str, ...], labels: frozenset[str]) -> dict[str, list[_Likely]]:
    """Forms that can be told on a page of these countries where words of these lists stand, by their leading capitals:
    those that need no label or find one here."""
    by_lead: dict[str, list[_Likely]] = {}
    for one, kinds in _forms_and_labels(codes):
        if one.form.bare or not labels.isdisjoint(kinds):
            by_lead.setdefault(one.lead, []).append(_Likely(one, kinds))
    return by_lead


@lru_cache(maxsize=256)
def _forms_and_labels(codes: tuple[str, ...]) -> tuple[_Likely, ...]:
    return tuple(_Likely(one, _label_kinds(one, codes)) for one in number_forms())


def _label_kinds(one: Form, codes: Sequence[str]) -> list[str]:
    """Lists of words that may stand before a number of this form, the country's own first."""
    general = (*one.form.labels, *(one.form.home if one.country.code in codes else ()))
    return [f"mark:{one.form.kind}:{one.country.code}", *(f"label:{label}" for label in dict.fromkeys(general))]


def find_numbers(reading: Reading, names: list[Name], codes: Sequence[str] = ()) -> list[Number]:
    """Every company and VAT number of the page, in the order of the text; at most MAX_NUMBERS.

    `codes` are the page's own countries: there a general label ("reg. no.") is a label of theirs.
    """
    found: list[Number] = []
    labels = frozenset(kind for kind in reading.hits if kind.startswith(("label:", "mark:")))
    likely = _likely_forms(tuple(codes), labels)
    text, at = reading.text, 0
    for line in reading.signed(NUMBER)[:MAX_CANDIDATES]:
        low, high = reading.span(line)
        at = max(at, low)
        while at < high and len(found) < MAX_NUMBERS and (run := RUN.search(text, at, high)) is not None:
            at = run.end()
            for start in starts_in(text, run):
                number = _number_at(reading, start, names, found, likely, codes)
                if number is not None:
                    found.append(number)
                    at = number.end
                    break
    found += _other_vat_numbers(reading, names)
    return _czech_or_slovak(sorted(found, key=lambda number: number.start))


def _czech_or_slovak(found: list[Number]) -> list[Number]:
    """Both have one IČO, in form and name: where all VAT numbers beside it are Slovak, it is."""
    vats = {number.country for number in found if number.kind == "vat"}
    if "SK" not in vats or "CZ" in vats:
        return found
    return [
        number._replace(country="SK") if (number.country, number.kind) == ("CZ", "company") else number
        for number in found
    ]


def _number_at(
    reading: Reading,
    start: int,
    names: list[Name],
    before: list[Number],
    likely: dict[str, list[_Likely]],
    codes: Sequence[str],
) -> Number | None:
    """The number that begins here: of several forms that fit, the one whose own label stands there, then the right."""
    best: tuple[tuple[int, bool, bool, int], Number] | None = None
    for one, kinds in (*likely.get(reading.text[start : start + 2], ()), *likely.get("", ())):
        match = one.shape.match(reading.text, start)
        if match is None:
            continue
        canonical, valid = _checked(one.place, match.group())
        label = _label(reading, start, match.end(), kinds)
        if not label and _goes_on(reading, start, before, canonical):
            label = 1
        if label or (one.form.bare and valid and _speaks_of_a_firm(reading, start, names)):
            code = one.country.code
            number = Number(start, match.end(), code, one.form.kind, canonical, valid, bool(label), None)
            rank = (label, valid, code in codes, match.end())
            if best is None or rank > best[0]:
                best = (rank, number)
    return best[1]._replace(holder=_holder(reading, start, best[1].end, names, before)) if best else None


@lru_cache(maxsize=4096)
def _checked(place: int, printed: str) -> tuple[str, bool]:
    """(canonical number, valid) of what is printed in the form of that place in the list; menus repeat it."""
    form = number_forms()[place].form
    canonical = form.canonical(printed)
    return canonical, form.valid(canonical)


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


def _label(reading: Reading, start: int, end: int, kinds: Sequence[str]) -> int:
    """How well a label says what the number is: 2 a word of the country's own, 1 a general one, 0 none.

    It stands before the number with no other number between, or behind it on its line where no number follows it.
    """
    low = max(0, start - LABEL_REACH)
    own, *general = kinds
    hit = reading.near(own, low, start)
    if (hit is not None and _between(reading, hit, start)) or _behind(reading, own, end):
        return 2
    for kind in general:
        hit = reading.near(kind, low, start)
        if hit is not None and _between(reading, hit, start):
            return 1
    return 0


def _behind(reading: Reading, kind: str, end: int) -> bool:
    if kind not in reading.hits:
        return False
    hit = reading.near(kind, end, end + 4)
    if hit is None or reading.text[end : hit.start].strip(" (,/–-"):
        return False
    return re.match(r"[\w .:-]{0,12}\d", reading.text[hit.end : hit.end + BEHIND].split("\n")[0]) is None


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
    """What a company number and a VAT number of one firm share; the number itself where they share nothing."""
    common = country.shared(number) if country.shared is not None else ""
    return f"{country.code}{common}" if common else number


def number_of(text: str) -> tuple[str, str, str, bool] | None:
    """(country, kind, canonical number, valid) of a text that is nothing but a number; None when no form is whole.

    None too where the digits could be numbers of several countries: eight digits without a label are nobody's.
    """
    printed = text.strip()
    fits = []
    for country, form, shape, *_ in number_forms():
        if shape.fullmatch(printed) is not None:
            number = form.canonical(printed)
            fits.append((form.bare, form.valid(number), country.code, form.kind, number))
    fits.sort(key=lambda fit: fit[:2], reverse=True)
    if not fits or (not fits[0][0] and len({fit[2] for fit in fits if fit[1] == fits[0][1]}) > 1):
        return None
    _, valid, code, kind, number = fits[0]
    return code, kind, number, valid
