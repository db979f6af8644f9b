"""Delivery and returns: how long it takes, from which country goods come, to which they go back, and who pays back."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from trustcheck.languages import all_languages, every, find
from trustcheck.pages.headings import heading_says
from trustcheck.pages.lines import lower
from trustcheck.pages.offers import Seen
from trustcheck.pages.postal import Place
from trustcheck.pages.reading import KEPT_PAGES, Reading
from trustcheck.pages.tongue import alike, language_of

MAX_DAYS = 180
UNITS = {"working_days": 1.0, "days": 1.0, "weeks": 7.0, "hours": 1 / 24}
SPAN_REACH = 24
TIME_REACH = 130
COUNTRY_REACH = 60
RETURN_REACH = 260
MONEY_REACH = 160
LEAST_WORDS = 3  # of a sentence
DELIVERY_PAGES = ("delivery", "returns", "terms", "home", "product", "contact", "stores", "")
_ADDRESS = re.compile(r"address|osoit|adress")


@cache
def _span() -> re.Pattern[str]:
    """One number or two right before a unit of time: "2–5", "2 bis 4", "3 ou 5"."""
    joins = every(lambda language: (*language.times["until"], *language.times["or"]))
    joined = "|".join(re.escape(lower(word)) for word in sorted(joins, key=lambda word: (-len(word), word)))
    number = rf"\d{{1,3}}|{'|'.join(sorted(_numbers(), key=lambda word: (-len(word), word)))}"
    return re.compile(rf"(?<![\d.,:]|[^\W\d])({number})(?:\s?(?:[-–—]|(?<!\w)(?:{joined})\s)\s?({number}))?\s{{0,2}}$")


@cache
def _numbers() -> dict[str, int]:
    """Small numbers as words: "two" → 2."""
    return {
        lower(word): int(number)
        for language in all_languages().values()
        for number, words in language.numbers.items()
        for word in words
    }


@cache
def _other_days(codes: frozenset[str]) -> tuple[str, ...]:
    """The words of these languages that say what else days may be for, of all languages where none is known."""
    return every(lambda language: language.not_delivery if language.code in codes or not codes else ())


@cache
def _of_delivery() -> tuple[str, ...]:
    return every(lambda language: language.phrases["heading_delivery"])


@lru_cache(maxsize=KEPT_PAGES)
def delivery_days(reading: Reading) -> Seen | None:
    """The longest ordinary delivery time that the page promises, in days as counted there (a week is seven)."""
    best: Seen | None = None
    times = reading.hits.get("delivery_time", ())
    if not times and reading.page.purpose not in DELIVERY_PAGES:
        return _next_day(reading)
    units = {hit.start: factor for kind, factor in UNITS.items() for hit in reading.hits.get(kind, ())}
    working = {hit.start for hit in reading.hits.get("working_days", ())}
    for unit, factor in sorted(units.items()):
        before = reading.low[max(0, unit - 16) : unit].rsplit(None, 1)[-1:]
        if not before or not (before[0][-1].isdigit() or before[0] in _numbers()):
            continue  # the cheap question first: most of these words stand behind no number
        match = _span().search(reading.low, max(0, unit - SPAN_REACH), unit)
        if match is None or reading.place(unit) == "hidden":
            continue
        number = _number(match.group(2) or match.group(1))
        if factor < 1 and number % 24:
            continue  # "9–18 h" are times of day, "24–48 h" a delivery
        days = round(number * factor)
        if not 0 < days <= MAX_DAYS or (best is not None and days <= best.value):
            continue
        low, high = reading.sentence(match.start(), match.end(), TIME_REACH)
        near = any(max(low, match.start() - TIME_REACH) <= hit.start < high for hit in times)
        told = near or _heading_says(reading, match.start(), low)
        if not told and (unit in working or match.group(2)):
            told = bool(find(_of_delivery(), reading.low[low:high])) or heading_says("delivery", reading, unit)
        if not told or _is_another(reading, low, high):
            continue
        best = Seen(reading.text[low:high].strip(), reading.evidence(match.start(), match.end()), days)
    return best or _next_day(reading)


def _next_day(reading: Reading) -> Seen | None:
    """Delivery on the day after, as words say it ("voor 23:00 besteld, morgen in huis")."""
    for hit in reading.shown(reading.hits.get("phrase:next_day", ())):
        low, high = reading.sentence(hit.start, hit.end, TIME_REACH)
        return Seen(reading.text[low:high].strip(), reading.evidence(hit.start, hit.end), 1)
    return None


def _number(text: str) -> int:
    return int(text) if text.isdigit() else _numbers()[text]


def _is_another(reading: Reading, low: int, high: int) -> bool:
    """Whether the days are for something else: to return, to pay, to answer."""
    sentence = reading.low[low:high]
    if not find(_other_days(frozenset()), sentence):
        return False
    codes = alike({language_of(reading.page)}) & all_languages().keys()
    return not codes or bool(find(_other_days(frozenset(codes)), sentence))


def _heading_says(reading: Reading, at: int, low: int) -> bool:
    """Whether the line above is a heading of delivery times ("Toimitusaika" over "2–5 arkipäivää")."""
    line = reading.line(at)
    if line == 0 or low != reading.starts[line]:
        return False
    first, last = reading.span(line - 1)
    return last - first <= 40 and any(first <= hit.start < last for hit in reading.hits.get("delivery_time", ()))


def countries_in(reading: Reading, low: int, high: int) -> list[tuple[int, str]]:
    """(where, ISO code) of each country named in a span, in order."""
    return [(hit.start, hit.word) for hit in reading.countries if low <= hit.start < high]


@lru_cache(maxsize=KEPT_PAGES)
def delivery_from(reading: Reading) -> Seen | None:
    """The country that goods are said to be sent from (text is its ISO code); None when none is told."""
    for hit in reading.shown(reading.hits.get("sent_from", ())):
        _, end = reading.sentence(hit.start, hit.end, 160)
        stop = min(end, hit.end + COUNTRY_REACH)
        named = countries_in(reading, hit.start, stop)
        town = reading.near("town", hit.end, stop)
        if named:
            return Seen(named[0][1], reading.evidence(hit.start, named[0][0] + 10))
        if town is not None and reading.text[town.start].isupper():
            return Seen("FI", reading.evidence(hit.start, town.end))
    return None


@lru_cache(maxsize=KEPT_PAGES)
def return_country(reading: Reading, places: tuple[Place, ...]) -> Seen | None:
    """The country of the return address, or the one that goods are said to go back to; None when none is told."""
    for place in places:
        if place.address.role == "returns" and place.address.country:
            return Seen(place.address.country, reading.evidence(place.start, place.end))
    for kind in ("label:return_address", "return_to"):
        for hit in reading.shown(reading.hits.get(kind, ())):
            end = min(len(reading.text), hit.end + RETURN_REACH)
            stop = _next_paragraph(reading, hit.end, end)
            following = [place for place in places if hit.end <= place.start < stop and place.address.country]
            if following:
                return Seen(following[0].address.country, reading.evidence(hit.start, following[0].end))
            if kind == "label:return_address" or _ADDRESS.search(reading.low, hit.start, hit.end + 30):
                named = countries_in(reading, hit.end, stop)
            else:
                _, sentence_end = reading.sentence(hit.start, hit.end, 100)
                named = countries_in(reading, hit.end, min(sentence_end, hit.end + COUNTRY_REACH))
            if named:
                return Seen(named[0][1], reading.evidence(hit.start, named[0][0] + 10))
    return None


def _next_paragraph(reading: Reading, start: int, end: int) -> int:
    """Where the address that may follow ends: at the first long line, or after six lines."""
    line = reading.line(start)
    for ahead in range(line + 1, min(line + 7, len(reading.starts))):
        low, high = reading.span(ahead)
        if high - low > 110 or low >= end or reading.blocks[ahead].place != reading.blocks[line].place:
            return min(end, low)
    return end


@cache
def _not_back() -> tuple[str, ...]:
    return every(lambda language: language.phrases["no_money_back"])


@lru_cache(maxsize=KEPT_PAGES)
def money_back(reading: Reading) -> Seen | None:
    """The sentence that promises the price back for what is sent back; None when there is none.

    A privacy notice promises none, nor do menus, titles and headings of one or two words.
    """
    if reading.page.purpose == "privacy":
        return None
    for hit in reading.shown(reading.hits.get("phrase:money_back", ())):
        low, high = reading.sentence(hit.start, hit.end, MONEY_REACH)
        said = reading.text[low:high].strip()
        if reading.place(hit.start) in ("nav", "title") or len(said.split()) < LEAST_WORDS:
            continue
        if not find(_not_back(), reading.low[low:high]):
            return Seen(said, reading.evidence(hit.start, hit.end))
    return None
