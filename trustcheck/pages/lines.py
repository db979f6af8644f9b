"""The words of all lists, by the first letters of each, and the signs that a line of a page may bear.

All lists of all languages, the names of firms and the Finnish towns are looked up in one pass over the words of a line,
by the first letters at each start of a word, whatever the number of lists. What a line can tell: see looks.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from typing import NamedTuple

from trustcheck.countries import all_countries
from trustcheck.languages import Language, all_languages
from trustcheck.pages.firms import FIRMS

KEPT_LINES = 16_384
MAX_HITS = 20_000
_LOW = (("’", "'"), ("‘", "'"), ("‐", "-"), ("‑", "-"), ("–", "-"), ("−", "-"))
WORD = re.compile(r"\w+")
_LISTS = (
    "seller", "controller", "payment_firm", "delivery_firm", "platform_firm", "agency_firm", "host_firm",
    "marketplace_firm", "other_firm", "since", "since_after",
    "closing_down", "urgency", "placeholders", "visit", "no_store", "collect", "closed", "by_appointment", "daily",
    "delivery_time", "days", "working_days", "weeks", "hours", "sent_from", "return_to", "discount", "discount_all",
    "old_price", "payment_heading", "law_of",
)  # fmt: skip
_PHRASES = (
    "percent",
    "sure_payment",
    "not_now",
    "next_day",
    "money_back",
    "clearance",
)  # the others: only beside something that was found


# The signs: what a line may hold.
NUMBER = 1  # a company or VAT number of some country
POSTCODE = 2  # but for those of three bare digits: many lines of goods hold three digits
PHONE = 4  # six digits with little between
VANITY = 8  # three capitals beside three digits: a telephone number in letters
YEAR = 16  # from 1700 to 2099
FORM = 32  # a word that a legal form begins with
RIGHTS = 64  # a copyright sign
LOGO = 128
BRACKET = 256  # an opening bracket, or a sign written out as a word: a hidden mail address
END_CODE = 512  # a postcode that ends an address: four digits, or a British or Canadian one
ODD = 1024  # a letter that reading folds to another, or a line's end


class Entry(NamedTuple):
    kind: str
    word: str  # without the "$"
    whole: bool


def _entries(language: Language) -> Iterator[Entry]:
    for name in _LISTS:
        yield from (_entry(name, word) for word in getattr(language, name))
    for prefix, lists in (("label", language.labels), ("pay", language.payment_ways), ("country", language.countries)):
        for key, listed in lists.items():
            yield from (_entry(f"{prefix}:{key}", word) for word in listed)
    days = (name for names in language.weekdays for name in names if len(name) > 1)
    yield from (Entry("weekday", lower(name), True) for name in days)
    yield from (_entry(f"phrase:{key}", word) for key in _PHRASES for word in language.phrases[key])


def _entry(kind: str, word: str) -> Entry:
    whole = word.endswith("$") and len(word) > 1
    return Entry(kind, lower(word[:-1] if whole else word), whole)


class Begun(NamedTuple):
    """Entries that a word may begin, and their words: whether one of these stands in a text is asked at once."""

    words: tuple[str, ...]
    entries: tuple[Entry, ...]


class Index(NamedTuple):
    """Entries by their whole first word, or by its first letters (four, fewer of a shorter word) where more may
    follow."""

    exact: Mapping[str, Begun]
    open: Mapping[str, Begun]
    signs: tuple[Entry, ...]  # those that begin with no letter or digit


@cache
def index() -> Index:
    everything = [entry for language in all_languages().values() for entry in _entries(language)]
    everything += [Entry(f"firm:{kind}", name, True) for kind, listed in FIRMS.items() for name in listed]
    for country in all_countries().values():
        everything += [
            _entry(f"mark:{form.kind}:{country.code}", mark) for form in country.numbers for mark in form.marks
        ]
        everything += [
            Entry(f"said:{country.code}", name, True) for name in (country.postal.said if country.postal else ())
        ]
        everything += [Entry("town", town, True) for town in sorted(country.postal.towns if country.postal else ())]
    exact: dict[str, dict[Entry, None]] = {}
    starts: dict[str, dict[Entry, None]] = {}
    signs: dict[Entry, None] = {}
    for entry in everything:
        first = WORD.match(entry.word)
        if first is None:
            signs[entry] = None
        elif entry.whole or first.end() < len(entry.word):
            exact.setdefault(first.group(), {})[entry] = None
        else:
            starts.setdefault(first.group()[:4], {})[entry] = None
    return Index(
        {key: _begun(found) for key, found in exact.items()},
        {key: _begun(found) for key, found in starts.items()},
        tuple(signs),
    )


def _begun(entries: Iterable[Entry]) -> Begun:
    kept = tuple(entries)
    return Begun(tuple(dict.fromkeys(entry.word for entry in kept)), kept)


@cache
def form_words() -> frozenset[str]:
    """First words of all legal forms, in small letters."""
    forms = (form for country in all_countries().values() for form in (*country.after, *country.before))
    return frozenset(first.group() for form in forms if (first := WORD.search(lower(form))) is not None)


def beginning_with(words: Iterable[str]) -> dict[str, Begun]:
    """Of those words that may begin an entry, the entries that are likely: those that begin with its first letters."""
    exact, opened = index().exact, index().open
    found: dict[str, Begun] = {}
    for word in [w for w in words if w in exact or w[:4] in opened or w[:3] in opened or w[:2] in opened]:
        keys = (word[:4], word[:3]) if len(word) > 3 else (word, word[:2])
        begun = [exact[word]] if word in exact else []
        begun += [opened[key] for key in keys if key in opened and word.startswith(opened[key].words)]
        if len(begun) == 1:
            found[word] = begun[0]
        elif begun:
            found[word] = _begun([entry for one in begun for entry in one.entries])
    return found


@cache
def spoken_in() -> Mapping[str, list[str]]:
    """The languages of each small word."""
    found: dict[str, list[str]] = {}
    for code, language in all_languages().items():
        for word in language.stop_words:
            found.setdefault(word, []).append(code)
    return found


def lower(text: str) -> str:
    """Lower case of the same length, apostrophes and hyphens of one kind."""
    low = text.lower()
    if len(low) != len(text):
        low = "".join(letter.lower() if len(letter.lower()) == 1 else letter for letter in text)
    if not low.isascii():
        for odd, usual in _LOW:
            low = low.replace(odd, usual)
    return low
