"""Prices and pressure: reductions, countdowns, the end of a shop, templates left unfilled.

Only what is shown is read. A reduction counts as general when the words around the per cent say that it is more than
one
article's; pairs of an old and a new price tell how much of what is shown is reduced.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from functools import cache, lru_cache
from typing import NamedTuple

from trustcheck.languages import Language, every, find
from trustcheck.model import Evidence
from trustcheck.pages.lines import KEPT_LINES, lower
from trustcheck.pages.reading import KEPT_PAGES, Hit, Reading

MIN_PERCENT, MAX_PERCENT = 5, 95
SALE_REACH = 40
MAX_PRICE_LINE = 90
MAX_PRICES = 1000
MAX_SIGNS = 2000
MAX_BARE_LETTERS = 24
MAX_PAIR_WORDS = 60
CLOSING_REACH = 300
HOUR_REACH = 40
PRESSURE_REACH = 80
SAMPLE_LINES = 4
UP_TO_REACH = 36
_BEFORE_PERCENT = re.compile(r"(?<![\d.,])(\d{1,2})\s?$")
_SIGNS = (
    "€",
    "$",
    "£",
    "kr",
    "eur",
    ":-",
    ",-",
    "sek",
    "nok",
    "dkk",
    "chf",
    "zł",
    "pln",
    "kč",
    "czk",
    "₽",
    "руб",
    " р.",
)
_NUMBER = r"\d{1,3}(?:[ .,']?\d{3})*(?:[.,]\d{2})?"
_PRICE = re.compile(
    rf"(?:€|\$|£|₽|(?<![^\W\d])(?:eur|chf|sek|nok|dkk|kr\.?|pln|czk)(?![^\W\d]))\s?({_NUMBER})(?!\d)"
    rf"|(?<![\d.,'])({_NUMBER})(?:[.,][-–—])?\s?"
    r"(?:€|(?:eur|chf|kr|sek|nok|dkk|zł|pln|kč|czk|руб|р)(?![^\W\d])|:-|,[-–—]|£|\$|₽)",
    re.IGNORECASE,
)


def _bare_words(pick: Callable[[Language], Iterable[str]]) -> frozenset[str]:
    """Words of all languages as hits give them."""
    return frozenset(lower(word.removesuffix("$")) for word in every(pick))


@cache
def _weak_sale() -> frozenset[str]:
    return _bare_words(lambda language: language.weak_discount)


@cache
def _weak_closing() -> frozenset[str]:
    return _bare_words(lambda language: language.weak_closing_down)


@cache
def _weak_pressure() -> frozenset[str]:
    return _bare_words(lambda language: language.weak_urgency)


@cache
def _whole() -> tuple[str, ...]:
    return every(lambda language: language.phrases["whole"])


@cache
def _up_to() -> re.Pattern[str]:
    """Words like "up to" right before a number, with at most one word and a minus between."""
    listed = sorted(every(lambda language: language.phrases["up_to"]), key=lambda word: (-len(word), word))
    joined = "|".join(re.escape(lower(word)) for word in listed)
    return re.compile(rf"(?<!\w)(?:{joined})(?!\w)\s?(?:[^\W\d]{{2,14}}\s)?[-–—−]?\s?$")


@cache
def _hour() -> re.Pattern[str]:
    """A time of day: "18:00", "kl 16", "18 uhr", "6 pm"."""
    clock = sorted((lower(word.removesuffix("$")) for word in every(lambda one: one.times["clock"])), key=len)
    words = "|".join(re.escape(word) for word in reversed(clock))
    return re.compile(rf"\d{{1,2}}:\d{{2}}(?!\d)|(?<!\w)(?:{words})\s?\d|\d\s?(?:{words}|[ap]\.?m)(?!\w)")


# After so many years, or for good: beside a door that closes.
_YEARS = re.compile(
    r"(?<!\d)\d{1,3}\s(?:år|vuoden|vuotta|years?|jahren?|ans|años|anni|jaar|lat|let|aastat?|gad(?:iem|us|u)|met(?:ų|us)|лет)"
    r"(?!\w)|(?<!\w)(?:lopullis|ikuisiksi|pysyvästi|för gott|för alltid|for god[et]?|for all?tid|permanent|forever"
    r"|für immer|endgültig|définitive|para siempre|per sempre|definiti|voorgoed|lõplik|pavisam|visam|na zawsze|navždy"
    r"|навсегда|окончательно)"
)
_CLOCK = re.compile(
    r"(?<!\d)\d{1,2}\s?(?::\s?\d{2}\s?:\s?\d{2}(?!\d)|(?:h|t|tim|tuntia|hours?|timmar)\s?:?\s?\d{1,2}\s?m)"
)


class Prices(NamedTuple):
    """How many priced things a page shows, how many of them are reduced, and the first prices as written."""

    shown: int
    reduced: int
    sample: str


class Seen(NamedTuple):
    """A finding with its words and evidence; `value` is its number where it has one."""

    text: str
    evidence: Evidence
    value: float = 0


@lru_cache(maxsize=KEPT_PAGES)
def discount(reading: Reading) -> Seen | None:
    """The largest general reduction of the page in per cent; None when it advertises none."""
    best: Seen | None = None
    for at in (*_finds(reading.low, "%"), *(hit.start for hit in reading.hits.get("phrase:percent", ()))):
        match = _BEFORE_PERCENT.search(reading.low, max(0, at - 4), at)
        value = int(match.group(1)) if match else 0
        if match is None or not MIN_PERCENT <= value <= MAX_PERCENT or (best and value <= best.value):
            continue
        if reading.place(at) not in ("hidden", "meta") and _is_general(reading, match.start(), at + 1):
            best = Seen(reading.text[match.start() : at + 1], reading.evidence(match.start(), at + 1), value)
    return best


def _finds(text: str, sign: str) -> Iterator[int]:
    """Where the sign stands, at most MAX_SIGNS times."""
    at = text.find(sign)
    for _ in range(MAX_SIGNS):
        if at < 0:
            return
        yield at
        at = text.find(sign, at + 1)


def _is_general(reading: Reading, start: int, end: int) -> bool:
    low, high = reading.sentence(start, end, SALE_REACH)
    around = reading.low[low:high]
    minus = reading.low[max(0, start - 2) : start].strip() in ("-", "−", "–")
    everything = any(low <= hit.start < high for hit in reading.hits.get("discount_all", ()))
    sale = any(low <= hit.start < high and hit.word not in _weak_sale() for hit in reading.hits.get("discount", ()))
    ending = (*reading.hits.get("closing_down", ()), *reading.hits.get("phrase:clearance", ()))
    story = _begins_within(ending, low, high)
    any_sale = any(low <= hit.start < high for hit in reading.hits.get("discount", ()))
    if not (sale or minus or story or (everything and any_sale)):
        return False
    up_to = _up_to().search(reading.low, max(low, start - UP_TO_REACH), start)
    return everything or story or up_to is not None or bool(find(_whole(), around))


@lru_cache(maxsize=KEPT_PAGES)
def prices(reading: Reading) -> Prices:
    """Counts short lines that hold a price, and those that hold an old one and a lower new one.

    An old price may stand on a line of its own right above the new; three bare prices in a row are a list, no pairs.
    """
    lines = _price_lines(reading)
    shown = reduced = 0
    above: _PriceLine | None = None
    for place, line in enumerate(lines):
        follows = lines[place + 1] if place + 1 < len(lines) else None
        if len(line.values) == 2 and line.values[0] > line.values[1] > 0 and line.words <= MAX_PAIR_WORDS:
            shown, reduced, above = shown + 1, reduced + 1, None
        elif above is not None and above.line == line.line - 1 and above.values[0] > line.values[0] > 0 and line.bare:
            in_a_row = follows is not None and follows.line == line.line + 1 and follows.bare and not above.old
            reduced, above = reduced + (0 if in_a_row else 1), None
            shown += in_a_row
        elif any(value > 0 for value in line.values):
            shown += 1
            above = line if line.bare or line.old else None
    sample = " · ".join(reading.blocks[line.line].text for line in lines[:SAMPLE_LINES])
    return Prices(shown, reduced, sample)


class _PriceLine(NamedTuple):
    line: int
    values: tuple[float, ...]
    words: int  # letters beside the prices
    old: bool  # called the old price

    @property
    def bare(self) -> bool:
        """Nothing but one price, and perhaps a word of what it is ("Nyt", "Myyntihinta")."""
        return len(self.values) == 1 and self.words <= MAX_BARE_LETTERS


def _price_lines(reading: Reading) -> list[_PriceLine]:
    """Short lines of the page's main part that hold a price, in order."""
    marked = {reading.line(hit.start) for hit in reading.hits.get("old_price", ())}
    found: list[_PriceLine] = []
    for line in sorted({line for sign in _SIGNS for line in reading.holding(sign)}):
        if len(reading.lines[line]) > MAX_PRICE_LINE or reading.blocks[line].place not in ("main", ""):
            continue
        low, high = reading.span(line)
        values, letters = _prices_in(reading.low[low:high])
        if values:
            found.append(_PriceLine(line, values, letters, line in marked))
        if len(found) >= MAX_PRICES:
            break
    return found


@lru_cache(maxsize=KEPT_LINES)
def _prices_in(line: str) -> tuple[tuple[float, ...], int]:
    """The prices of a line, and how many letters stand beside them."""
    found = list(_PRICE.finditer(line))
    values = tuple(_amount(match.group(1) or match.group(2)) for match in found)
    if len(values) == 2 and values[1] > values[0] > 0 and line[found[0].end() : found[1].start()].isspace():
        values = values[::-1]  # the new price first, the old one struck out behind it; a range has a dash between
    return values, sum(letter.isalpha() for letter in _PRICE.sub("", line)) if values else 0


def _amount(text: str) -> float:
    whole, sign, cents = text.replace(" ", ""), "", ""
    if len(whole) > 3 and whole[-3] in ".,":
        whole, sign, cents = whole[:-3], ".", whole[-2:]
    return float(re.sub(r"[.,']", "", whole) + sign + cents)


@lru_cache(maxsize=KEPT_PAGES)
def closing_down(reading: Reading) -> Seen | None:
    """The words that tell of the shop's end; None when none do.

    A sale of all that is left ends a season as often as a shop, and is no such word. Words that a door closed for the
    night or another goodbye says too need a second sign near: how many years it was, that it is for good, a sale of all
    that is left, or a sale and another such word.
    """
    hits = reading.hits.get("closing_down", ())
    ends = [hit for hit in hits if hit.word not in _weak_closing() or _is_an_end(reading, hit)]
    sales = reading.hits.get("phrase:clearance", ()) if ends else ()  # beside an end they tell of it, often first
    beside = [sale for sale in sales if any(abs(sale.start - end.start) <= CLOSING_REACH for end in ends)]
    return _first(reading, sorted([*ends, *beside]))


def _is_an_end(reading: Reading, weak: Hit) -> bool:
    low, high = max(0, weak.start - CLOSING_REACH), weak.end + CLOSING_REACH
    if _hour().search(reading.low, max(0, weak.start - HOUR_REACH), weak.end + HOUR_REACH):
        return False
    if _YEARS.search(reading.low, low, high) or _begins_within(reading.hits.get("phrase:clearance", ()), low, high):
        return True
    sales = [hit for hit in reading.hits.get("discount", ()) if hit.word not in _weak_sale()]
    others = [
        hit
        for hit in reading.hits.get("closing_down", ())
        if hit.word != weak.word and (hit.end <= weak.start or weak.end <= hit.start)
    ]
    return _begins_within(sales, low, high) and _begins_within(others, low, high)


def _begins_within(hits: Iterable[Hit], low: int, high: int) -> bool:
    return any(low <= hit.start < high for hit in hits)


@lru_cache(maxsize=KEPT_PAGES)
def countdown(reading: Reading) -> Seen | None:
    """Pressure of time, as written: listed phrases, or a running clock beside a word of a sale. An offer that tells its
    last day as a date hurries nobody."""
    urgent = [hit for hit in reading.hits.get("urgency", ()) if _dated().match(reading.low, hit.end) is None]
    sales = [hit.start for hit in reading.hits.get("discount", ()) if hit.word not in _weak_sale()]
    strong = [
        hit
        for hit in urgent
        if hit.word not in _weak_pressure() or any(abs(sale - hit.start) <= PRESSURE_REACH for sale in sales)
    ]
    seen = _first(reading, strong)
    if seen is not None or not (urgent or sales):
        return seen
    near = (*reading.hits.get("discount", ()), *urgent)
    for match in reading.matches(_CLOCK, sorted({reading.line(hit.start) for hit in near}), low=True):
        low, high = reading.sentence(match.start(), match.end(), 60)
        if any(low <= hit.start < high for hit in near):
            return Seen(reading.text[low:high].strip(), reading.evidence(low, high))
    return None


@cache
def _dated() -> re.Pattern[str]:
    """A date right behind: "sale ends: December 3", "päättyy 24.12.", "scade il 25/12/2020"."""
    listed = every(lambda language: [lower(name) for names in language.months for name in names if len(name) > 2])
    month = f"(?:{'|'.join(sorted(map(re.escape, listed), key=lambda name: (-len(name), name)))})"
    digits = r"\d{1,2}(?:[./]\d{1,2}(?!\d)|-\d{1,2}-\d{4})|\d{4}-\d\d-\d\d"
    worded = rf"\d{{1,2}}(?:st|nd|rd|th|\.|º)?\s(?:of\s|de\s)?{month}|{month}\.?\s\d{{1,2}}(?!\d)"
    return re.compile(rf"[\s:,–-]{{0,3}}(?:[^\W\d_][\w.]{{0,6}}\s){{0,2}}(?:{digits}|{worded})")


@lru_cache(maxsize=KEPT_PAGES)
def placeholder(reading: Reading) -> Seen | None:
    """A template's text that nobody replaced; None when none is left. The hints inside a form's fields are no text."""
    hits = [hit for hit in reading.hits.get("placeholders", ()) if reading.place(hit.start) != "label"]
    return _first(reading, hits, whole_line=False)


def _first(reading: Reading, hits: tuple[Hit, ...] | list[Hit], *, whole_line: bool = True) -> Seen | None:
    for hit in reading.shown(hits):
        if reading.place(hit.start) in ("nav", "alt") and reading.page.purpose != "home":
            continue
        low, high = reading.sentence(hit.start, hit.end, 80)
        text = " ".join(reading.text[low:high].split()) if whole_line else reading.text[hit.start : hit.end]
        return Seen(text[:200], reading.evidence(hit.start, hit.end))
    return None
