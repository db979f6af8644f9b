"""Opening hours, as a page writes them: a weekday or a range of them beside times of day."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import NamedTuple

from trustcheck.languages import all_languages
from trustcheck.pages.reading import KEPT_PAGES, Reading

MAX_LINES = 12
MAX_CHARACTERS = 300
MAX_RUNS = 50
MAX_TRIES = 1000
MAX_GAP = 40
_TIME = r"(?:[01]?\d|2[0-4])(?:[:.][0-5]\d)?"
_NO_TIME = (
    r"[\d€%:]|[.,]\d|\s?(?:€|kr|eur|%|päiv|vrk|dag|arb|arki|työ|business|working|day|viik|week|kpl|cm|mm|m\b|kg|g\b"
    r"|vuot|år)"
)
_SPAN = (
    rf"(?:kl\.?\s?|klo\s?)?{_TIME}\s?(?:am|pm|a\.m\.|p\.m\.)?\s?(?:[-–—−]|to|till)\s?"
    rf"(?:kl\.?\s?|klo\s?)?{_TIME}(?:\s?[ap]\.?m\.?)?(?!{_NO_TIME})"
)
_TIMES = re.compile(rf"[\s:.,]{{0,4}}{_SPAN}")
_ALWAYS = re.compile(r"[\s:.,]{0,4}(?:24/7|24\s?h\b|24 tuntia|ympäri vuorokauden|dygnet runt|round the clock)")


class Hours(NamedTuple):
    """Opening hours as written, and where they stand; `service` when the words around say that they are a help
    line's."""

    start: int
    end: int
    text: str
    service: bool


@cache
def _form() -> re.Pattern[str]:
    """One line of hours, tried where a weekday stands."""
    names = sorted(
        {name for language in all_languages().values() for day in language.weekdays for name in day}
        | {word for language in all_languages().values() for word in language.daily if word != "24/7"},
        key=lambda word: (-len(word), word),
    )
    day = rf"(?:{'|'.join(map(re.escape, names))})\.?(?!\w)"
    days = rf"{day}(?:\s?(?:[-–—−,/&+]|ja|och|and|to|till)?\s?{day}){{0,4}}"
    more = rf"(?:\s?(?:,|ja|och|and|&)\s?{_SPAN})?"
    return re.compile(rf"{days}[\s:.,]{{0,4}}\(?(?:klo\.?|kl\.?|klockan|from)?\s{{0,2}}{_SPAN}{more}")


class _Run:
    """Lines of hours that stand together."""

    def __init__(self, start: int, end: int) -> None:
        self.start, self.end, self.lines = start, end, 1


@lru_cache(maxsize=KEPT_PAGES)
def find_hours(reading: Reading) -> Hours | None:
    """The likeliest opening hours of the page; None when it tells none. Neighbouring lines belong together."""
    runs: list[_Run] = []
    for hit in reading.words("weekday", "daily")[:MAX_TRIES]:
        if (runs and hit.start < runs[-1].end) or reading.place(hit.start) in ("hidden", "meta"):
            continue
        match = _form().match(reading.low, hit.start)
        if match is None:
            continue
        if runs and runs[-1].lines < MAX_LINES and _together(reading, runs[-1].end, match.start()):
            runs[-1].end, runs[-1].lines = match.end(), runs[-1].lines + 1
        else:
            runs.append(_Run(*match.span()))
    if not runs:
        return _bare(reading)
    best = max(runs[:MAX_RUNS], key=lambda run: _likelihood(reading, run))
    if not _likelihood(reading, best)[0] and (always := _after_label(reading, _ALWAYS)) is not None:
        return always
    end = max([best.end, *(hit.end for hit in reading.hits.get("closed", ()) if 0 <= hit.start - best.end <= 30)])
    text = "; ".join(filter(None, (" ".join(line.split()) for line in reading.text[best.start : end].split("\n"))))
    return Hours(best.start, end, text[:MAX_CHARACTERS], _is_service(reading, best.start))


def _together(reading: Reading, end: int, start: int) -> bool:
    return start - end <= MAX_GAP and reading.line(start) - reading.line(end) <= 2


def _likelihood(reading: Reading, run: _Run) -> tuple[bool, int, bool]:
    label = reading.near("label:opening_hours", max(0, run.start - 80), run.start)
    span = re.search(r"[a-zåäö]\s?[-–—]\s?[a-zåäö]", reading.low[run.start : run.end]) is not None
    return label is not None and not _is_service(reading, run.start), run.lines, span


def _bare(reading: Reading) -> Hours | None:
    """Times without weekday, behind words that say they are opening hours: "Avoinna 10–18", "Avoinna 24/7"."""
    return _after_label(reading, _TIMES) or _after_label(reading, _ALWAYS)


def _after_label(reading: Reading, form: re.Pattern[str]) -> Hours | None:
    for hit in reading.words("label:opening_hours"):
        match = form.match(reading.low, hit.end)
        if match is not None and reading.place(hit.start) not in ("hidden", "meta"):
            text = " ".join(reading.text[hit.start : match.end()].split())
            return Hours(hit.start, match.end(), text, _is_service(reading, hit.start))
    return None


def _is_service(reading: Reading, start: int) -> bool:
    floor = max(0, start - 90)
    service, phone = reading.near("label:customer_service", floor, start), reading.near("label:phone", floor, start)
    store = reading.near("label:store", floor, start)
    last = max((hit.start for hit in (service, phone) if hit is not None), default=-1)
    return last >= 0 and (store is None or store.start < last)
