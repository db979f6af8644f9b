"""Opening hours, as a page writes them: a weekday or a range of them beside times of day."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from trustcheck.languages import all_languages, every, find
from trustcheck.pages.lines import lower
from trustcheck.pages.reading import KEPT_PAGES, Hit, Reading

MAX_LINES = 12
MAX_CHARACTERS = 300
MAX_RUNS = 50
MAX_TRIES = 1000
MAX_GAP = 40
MAX_DAYS = 8
DAY_GAP = 14
TIME_REACH = 60
_TIME = (
    r"(?:[01]?\d|2[0-4])(?:[:.][0-5]\d|\s?h\s?[0-5]\d|\s?h(?!\w))?"
    r"(?:\s?(?:am|pm|a\.m\.|p\.m\.))?"
)
_NO_TIME = r"[\d€%:]|[.,]\d| ?(?:€|kr|eur|%|zł|kč|₽|руб|chf|cm|mm|m\b|kg|g\b|gr\b)"
_DASH = r"[-–—−]"
_DIGIT = re.compile(r"\d")
_DAYS_JOINED = re.compile(r"[^\W\d_]\.?\s?[-–—]\s?[^\W\d_]")


class Hours(NamedTuple):
    """Opening hours as written, and where they stand; `service` when the words around say that they are a help
    line's."""

    start: int
    end: int
    text: str
    service: bool


class _Forms(NamedTuple):
    """The words of all languages around times of day, as expressions that are tried only beside a known word."""

    between: re.Pattern[str]  # two weekdays that belong together: a dash, a comma, "until", "and"
    after: re.Pattern[str]  # what follows weekdays: one or more spans of time
    before: re.Pattern[str]  # what stands before weekdays: the same
    no_times: re.Pattern[str]  # what stands behind numbers that are no times of day: days, pieces, a month
    always: re.Pattern[str]
    letter: re.Pattern[str]  # a weekday of one letter, where hours stand before it


def _listed(*kinds: str) -> str:
    found = every(lambda language: [word for kind in kinds for word in language.times[kind]])
    return _any(f"{word}$" if word[-1].isalnum() else word for word in found)


def _any(found: Iterable[str]) -> str:
    longest_first = sorted({lower(word) for word in found}, key=lambda word: (-len(word.removesuffix("$")), word))
    return "|".join(
        re.escape(word.removesuffix("$")) + (r"(?!\w)" if word[-1] == "$" else "") for word in longest_first
    )


@cache
def _forms() -> _Forms:
    languages = all_languages().values()
    start, clock, until, also = (_listed(kind) for kind in ("from", "clock", "until", "also"))
    led = rf"(?:(?:{_listed('from', 'clock')})\s?){{0,2}}"
    units = {word for language in languages for word in (*language.days, *language.working_days, *language.weeks)}
    units |= {word for language in languages for word in language.times["not_times"]}
    days = {name for language in languages for day in language.weekdays for name in day}
    months = {name for language in languages for month in language.months for name in month if len(name) > 2}
    letters = "".join(sorted(name for name in days if len(name) == 1))
    dash = rf"(?:{_DASH}|(?:{until})\s)"
    span = rf"{led}{_TIME}(?:\s?(?:{clock}))?\s?{dash}\s?(?:(?:{clock})\s?)?{_TIME}(?!{_NO_TIME})(?:\s?(?:{clock}))?"
    spans = rf"{span}(?:\s?(?:[,/&+|]|(?:{also})\s)\s?{span}){{0,2}}"
    return _Forms(
        re.compile(rf"\.?,?\s?(?:{_DASH}|[/&+]|(?:{until}|{also})\s(?:(?:{start})\s)?)?\s?"),
        re.compile(rf"\.?[\s:.,|]{{0,4}}\(?{spans}"),
        re.compile(rf"(?<![\w.,:-]){spans}[ ,(]{{0,3}}(?:(?:{start}|{also})\s)?$"),
        re.compile(f" ?(?:{_any(units | {f'{name}$' for name in months - days})})"),
        re.compile(rf"[\s:.,]{{0,4}}(?:24/7|24\s?h(?!\w)|{_listed('always')})"),
        re.compile(rf"\s?[,;/|]?\s{{0,2}}[{letters}](?:{_DASH}[{letters}])?(?!\w)"),
    )


def _times_after(low: str, at: int) -> int | None:
    """Where the spans of time end that stand right there; None when none do, or they are days, pieces or a date."""
    match = _forms().after.match(low, at)
    return match.end() if match is not None and _forms().no_times.match(low, match.end()) is None else None


class _Run:
    """Lines of hours that stand together."""

    def __init__(self, start: int, end: int) -> None:
        self.start, self.end, self.lines = start, end, 1


@lru_cache(maxsize=KEPT_PAGES)
def find_hours(reading: Reading) -> Hours | None:
    """The likeliest opening hours of the page; None when it tells none. Neighbouring lines belong together."""
    runs: list[_Run] = []
    hits = reading.words("weekday", "daily")[:MAX_TRIES]
    for place, hit in enumerate(hits):
        if (runs and hit.start < runs[-1].end) or reading.place(hit.start) in ("hidden", "meta"):
            continue
        span = _span_at(reading, hits, place, runs[-1].end if runs else 0)
        if span is None:
            continue
        if runs and runs[-1].lines < MAX_LINES and _together(reading, runs[-1].end, span[0]):
            runs[-1].end, runs[-1].lines = span[1], runs[-1].lines + 1
        else:
            runs.append(_Run(*span))
    if not runs:
        return _bare(reading)
    best = max(runs[:MAX_RUNS], key=lambda run: _likelihood(reading, run))
    if not _likelihood(reading, best)[0] and (always := _after_label(reading, _always_after)) is not None:
        return always
    end = max([best.end, *(hit.end for hit in reading.hits.get("closed", ()) if 0 <= hit.start - best.end <= 30)])
    text = "; ".join(filter(None, (" ".join(line.split()) for line in reading.text[best.start : end].split("\n"))))
    return Hours(best.start, end, text[:MAX_CHARACTERS], _is_service(reading, best.start))


def _span_at(reading: Reading, hits: Sequence[Hit], place: int, floor: int) -> tuple[int, int] | None:
    """Where the weekdays that begin with this hit and their times stand, the times after the days or before them."""
    low, start, end = reading.low, hits[place].start, hits[place].end
    after = _DIGIT.search(low, end, end + TIME_REACH)
    before = start - 2 >= floor and _DIGIT.search(low, max(floor, start - 12), start)
    if not (after or before):
        return None
    forms, days = _forms(), 1
    for following in hits[place + 1 : place + 1 + MAX_DAYS]:
        gap = following.start - end
        if gap > DAY_GAP or (gap >= 0 and forms.between.fullmatch(low, end, following.start) is None):
            break
        end, days = max(end, following.end), days + 1
    told = _times_after(low, end) if after else None
    if told is not None:
        letter = forms.letter.match(low, told)
        return start, (_times_after(low, letter.end()) if letter else None) or told
    if not before or forms.no_times.match(low, start) or (days < 2 and " " not in low[start:end]):
        return None
    first = reading.span(reading.line(start))[0]
    match = forms.before.search(low, max(floor, first, start - TIME_REACH), start)
    return (match.start(), end) if match is not None else None


def _together(reading: Reading, end: int, start: int) -> bool:
    return start - end <= MAX_GAP and reading.line(start) - reading.line(end) <= 2


def _likelihood(reading: Reading, run: _Run) -> tuple[bool, int, bool]:
    label = reading.near("label:opening_hours", max(0, run.start - 80), run.start)
    span = _DAYS_JOINED.search(reading.low, run.start, run.end) is not None
    return label is not None and not _is_service(reading, run.start), run.lines, span


def _bare(reading: Reading) -> Hours | None:
    """Times without weekday, behind words that say they are opening hours: "Avoinna 10–18", "Avoinna 24/7"."""
    return _after_label(reading, _times_after) or _after_label(reading, _always_after)


def _always_after(low: str, at: int) -> int | None:
    match = _forms().always.match(low, at)
    return match.end() if match is not None else None


def _after_label(reading: Reading, told: Callable[[str, int], int | None]) -> Hours | None:
    for hit in reading.words("label:opening_hours"):
        if reading.place(hit.start) not in ("hidden", "meta") and (end := told(reading.low, hit.end)) is not None:
            text = " ".join(reading.text[hit.start : end].split())
            return Hours(hit.start, end, text, _is_service(reading, hit.start))
    return None


@cache
def _answering() -> tuple[str, ...]:
    return every(lambda language: language.phrases["answering"])


def _is_service(reading: Reading, start: int) -> bool:
    if find(_answering(), reading.low[reading.sentence(start, start, 90)[0] : start]):
        return True
    floor = max(0, start - 90)
    service, phone = reading.near("label:customer_service", floor, start), reading.near("label:phone", floor, start)
    store = reading.near("label:store", floor, start)
    label = reading.near("label:opening_hours", floor, start)
    if phone and label and phone.start < label.start == reading.starts[reading.line(label.start)]:
        phone = None  # a heading of its own: the telephone above is the store's
    last = max((hit.start for hit in (service, phone) if hit is not None), default=-1)
    return last >= 0 and (store is None or store.start < last)
