"""Prices and pressure: reductions, countdowns, the end of a shop, templates left unfilled.

Only what is shown is read. A reduction counts as general when the words around the per cent say that it is more than one
article's; pairs of an old and a new price tell how much of what is shown is reduced.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from trustcheck.model import Evidence
from trustcheck.pages.reading import Hit, Reading

MIN_PERCENT, MAX_PERCENT = 5, 95
SALE_REACH = 40
MAX_PRICE_LINE = 90
MAX_PRICES = 2000
_PERCENT = re.compile(r"(?<![\d.,])(\d{1,2})\s?(?:%|prosent|procent|per ?cent)")
_PRICE = re.compile(
    r"(?:€|\$|£|eur\s?)\s?(\d{1,3}(?:[ .,]?\d{3})*(?:[.,]\d{2})?)(?!\d)|(?<![\d.,])(\d{1,3}(?:[ .]?\d{3})*(?:[.,]\d{2})?)\s?(?:€|eur\b|kr\b|:-|sek\b|nok\b|dkk\b|£|\$)",
    re.IGNORECASE,
)
_GENERAL = re.compile(
    r"(?:jopa|koko|kaikki|kaikista|kaikesta|upp till|upptill|allt|hela|up to|everything|sitewide|all )", re.IGNORECASE
)
# Words that are pressure only in company; alone they stand on any honest page.
_WEAK_PRESSURE = frozenset("only|reserved for|vain muutama|in your cart for|deal|endast|bara".split("|"))
_CLOCK = re.compile(
    r"(?:\d{1,2}\s?(?:h|t|tim|tuntia|hours?|timmar)\s?:?\s?\d{1,2}\s?(?:m|min)|\b\d{2}\s?:\s?\d{2}\s?:\s?\d{2}\b)"
)
_OVER = re.compile(r"(?:tammi|helmi|maalis|huhti|touko|kesä|heinä|elo|syys|loka|marras|joulu)kuu|\b(?:19|20)\d{2}\b")


class Prices(NamedTuple):
    """How many priced things a page shows and how many of them are reduced."""

    shown: int
    reduced: int


class Seen(NamedTuple):
    """A finding with its words and evidence; `value` is its number where it has one."""

    text: str
    evidence: Evidence
    value: float = 0


def discount(reading: Reading) -> Seen | None:
    """The largest general reduction of the page in per cent; None when it advertises none."""
    best: Seen | None = None
    for match in _PERCENT.finditer(reading.low):
        value = int(match.group(1))
        if not MIN_PERCENT <= value <= MAX_PERCENT or (best and value <= best.value):
            continue
        place = reading.place(match.start())
        if place in ("hidden", "meta") or not _is_general(reading, match):
            continue
        best = Seen(match.group(), reading.evidence(match.start(), match.end()), value)
    return best


def _is_general(reading: Reading, match: re.Match[str]) -> bool:
    low, high = reading.sentence(match.start(), match.end(), SALE_REACH)
    around = reading.low[low:high]
    minus = reading.low[max(0, match.start() - 2) : match.start()].strip() in ("-", "−", "–")
    everything = any(low <= hit.start < high for hit in reading.hits.get("discount_all", ()))
    sale = any(low <= hit.start < high for hit in reading.hits.get("discount", ()))
    story = any(low <= hit.start < high for hit in reading.hits.get("closing_down", ()))
    return (sale or minus or story) and (everything or story or _GENERAL.search(around) is not None)


def prices(reading: Reading) -> Prices:
    """Counts short lines that are a price, or an old and a new one; an old price may stand on the line of its own."""
    shown = reduced = 0
    waiting: float | None = None
    waiting_line = -9
    for match_line, values, old_marked in _price_lines(reading):
        if len(values) >= 2 and values[0] > values[1] > 0:
            shown, reduced, waiting = shown + 1, reduced + 1, None
        elif len(values) == 1 and waiting is not None and match_line - waiting_line <= 2 and waiting > values[0] > 0:
            reduced, waiting = reduced + 1, None
        elif len(values) == 1 and values[0] > 0:
            shown += 1
            waiting, waiting_line = values[0], match_line
            if old_marked:
                continue
    return Prices(shown, reduced)


def _price_lines(reading: Reading) -> list[tuple[int, list[float], bool]]:
    lines: dict[int, list[float]] = {}
    text = reading.low
    for count, match in enumerate(_PRICE.finditer(text)):
        line = reading.line(match.start())
        low, high = reading.span(line)
        if count > MAX_PRICES:
            break
        if high - low <= MAX_PRICE_LINE and reading.blocks[line].place in ("main", ""):
            lines.setdefault(line, []).append(_amount(match.group(1) or match.group(2)))
    marked = {reading.line(hit.start) for hit in reading.hits.get("old_price", ())}
    return [(line, values, line in marked) for line, values in sorted(lines.items())]


def _amount(text: str) -> float:
    whole, sign, cents = text.replace(" ", ""), "", ""
    if len(whole) > 3 and whole[-3] in ".,":
        whole, sign, cents = whole[:-3], ".", whole[-2:]
    return float(re.sub(r"[.,]", "", whole) + sign + cents)


def closing_down(reading: Reading) -> Seen | None:
    """The words that tell of the shop's end; None when none do. A dated notice of the past is read like any other."""
    return _first(reading, reading.hits.get("closing_down", ()))


def countdown(reading: Reading) -> Seen | None:
    """Pressure of time, as written: listed phrases, or a running clock beside a word of a sale."""
    strong = [hit for hit in reading.hits.get("urgency", ()) if hit.word not in _WEAK_PRESSURE]
    seen = _first(reading, strong)
    if seen is not None:
        return seen
    for match in _CLOCK.finditer(reading.low):
        low, high = reading.sentence(match.start(), match.end(), 60)
        if any(
            low <= hit.start < high for hit in (*reading.hits.get("discount", ()), *reading.hits.get("urgency", ()))
        ):
            return Seen(reading.text[low:high].strip(), reading.evidence(low, high))
    return None


def placeholder(reading: Reading) -> Seen | None:
    """A template's text that nobody replaced; None when none is left."""
    return _first(reading, reading.hits.get("placeholders", ()), whole_line=False)


def _first(reading: Reading, hits: tuple[Hit, ...] | list[Hit], *, whole_line: bool = True) -> Seen | None:
    for hit in reading.shown(hits):
        if reading.place(hit.start) in ("nav", "alt") and reading.page.purpose != "home":
            continue
        low, high = reading.sentence(hit.start, hit.end, 80)
        text = " ".join(reading.text[low:high].split()) if whole_line else reading.text[hit.start : hit.end]
        return Seen(text[:200], reading.evidence(hit.start, hit.end))
    return None
