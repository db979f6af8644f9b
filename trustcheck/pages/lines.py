"""What a line can tell by itself, whatever page it stands on: the known words in it, and signs of what it may hold.

A shop's pages repeat their lines (menus, footers, cards of goods) and most lines tell nothing. So each distinct line is
looked at once, and a reader of claims tries its forms only on lines that bear the sign it needs. A sign is cheap and
never missing where its reader would find something; it may stand on lines where there is nothing to find.

All lists of all languages, the names of firms and the Finnish towns are looked up in one pass over the words of the
line, by the first letters at each start of a word, whatever the number of lists.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache, lru_cache
from typing import NamedTuple

from trustcheck.countries import all_countries
from trustcheck.languages import Language, all_languages
from trustcheck.pages.firms import FIRMS
from trustcheck.pages.number_forms import may_hold_a_number
from trustcheck.pages.postcodes import codes_in, long_codes_in

KEPT_LINES = 16_384
KEPT_WORDS = 65_536
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
)  # the others: only beside something that was found


# The signs: what a line may hold.
NUMBER = 1  # a company or VAT number of some country
POSTCODE = 2
SHORT_CODE = 4  # a postcode of three bare digits
PHONE = 8  # six digits with little between
VANITY = 16  # three capitals beside three digits: a telephone number in letters
YEAR = 32  # from 1700 to 2099
CLOCK = 64  # a time of day, or hours and minutes
FORM = 128  # a word that a legal form begins with
RIGHTS = 256  # a copyright sign
LOGO = 512
BRACKET = 1024  # an opening bracket, or a sign written out as a word: a hidden mail address
END_CODE = 2048  # a postcode that ends an address: four digits, or a British or Canadian one
ODD = 4096  # a letter that reading folds to another, or a line's end

ODD_LETTERS = "\u00a0\u00ad\u2000-\u200f\u202f\u205f\u2060\u3000\ufeff\uff20"
_ODD = re.compile(f"[{ODD_LETTERS}\n]")
_DIGITS = re.compile(r"\d[^\d]{0,80}\d[^\d]{0,80}\d|[A-Z]\d[A-Z\d]{0,2}\s?[A-Z\d]{3,4}")
_PHONE = re.compile(r"\d(?:[ ()./‐‑‒–—-]{0,5}\d){5}")
_CAPITALS = re.compile(r"[A-Z](?:[-.]?[A-Z]){2}")
_END_CODE = re.compile(r"\d{4}|[A-Z]\d[A-Z\d]?[ -]?\d[A-Z]")
_CLOCK = re.compile(r"\d\s?(?::|[ht]|tim|tunt|hour)")
_YEAR = re.compile(r"1[789]\d\d|20\d\d")


class Entry(NamedTuple):
    kind: str
    word: str  # without the "$"
    whole: bool


class Look(NamedTuple):
    """What one line can tell: (list, start, end, word) of each listed word in it, its small words, its signs."""

    hits: tuple[tuple[str, int, int, str], ...] = ()
    small_words: tuple[str, ...] = ()
    signs: int = 0


NOTHING = Look()


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


class Index(NamedTuple):
    """Entries by their whole first word, or by its first letters (four, fewer of a shorter word) where more may
    follow."""

    exact: Mapping[str, tuple[Entry, ...]]
    open: Mapping[str, tuple[Entry, ...]]
    signs: tuple[Entry, ...]  # those that begin with no letter or digit


@cache
def _index() -> Index:
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
        {key: tuple(found) for key, found in exact.items()},
        {key: tuple(found) for key, found in starts.items()},
        tuple(signs),
    )


@cache
def _form_words() -> frozenset[str]:
    """First words of all legal forms, in small letters."""
    forms = (form for country in all_countries().values() for form in (*country.after, *country.before))
    return frozenset(first.group() for form in forms if (first := WORD.search(lower(form))) is not None)


@lru_cache(maxsize=KEPT_WORDS)
def _beginning_with(word: str) -> tuple[Entry, ...]:
    """The entries that this word may begin; most words begin none."""
    index = _index()
    keys = (word[:4], word[:3]) if len(word) > 3 else (word, word[:2])
    opened = [entry for key in keys for entry in index.open.get(key, ()) if word.startswith(entry.word)]
    return (*index.exact.get(word, ()), *opened)


@cache
def spoken_in() -> Mapping[str, list[str]]:
    """The languages of each small word."""
    found: dict[str, list[str]] = {}
    for code, language in all_languages().items():
        for word in language.stop_words:
            found.setdefault(word, []).append(code)
    return found


@lru_cache(maxsize=KEPT_LINES)
def look(line: str) -> Look:
    """What the line can tell; NOTHING itself where it tells nothing."""
    low = lower(line)
    words = WORD.findall(low)
    hits = _hits(low) if any(map(_beginning_with, words)) or "[" in low or "{" in low or "+" in low else ()
    known = spoken_in()
    small_words = tuple([word for word in words if word in known])
    signs = _signs(line, low)
    if not _form_words().isdisjoint(words):
        signs |= FORM
    return Look(hits, small_words, signs) if hits or small_words or signs else NOTHING


def _signs(line: str, low: str) -> int:
    signs = 0
    if _DIGITS.search(line):
        signs = NUMBER if may_hold_a_number(line) else 0
        if codes_in(line):
            signs |= POSTCODE | SHORT_CODE if long_codes_in(line) else SHORT_CODE
        if _PHONE.search(line):
            signs |= PHONE
        if _CAPITALS.search(line):
            signs |= VANITY
        if _END_CODE.search(line):
            signs |= END_CODE
            if _YEAR.search(line):
                signs |= YEAR
    if _CLOCK.search(low):
        signs |= CLOCK
    if "©" in low or "(c)" in low or "opyright" in low or "&copy;" in low:
        signs |= RIGHTS
    if "logo" in low:
        signs |= LOGO
    if "(" in low or "[" in low or "{" in low or "<" in low or " ät " in low:
        signs |= BRACKET
    if (not line.isascii() and _ODD.search(line)) or "\n" in line:
        signs |= ODD
    return signs


def _hits(low: str) -> tuple[tuple[str, int, int, str], ...]:
    found = []
    for match in WORD.finditer(low):
        for entry in _beginning_with(match.group()):
            at = match.start()
            if low.startswith(entry.word, at) and _fits(low, at + len(entry.word), entry):
                found.append((entry.kind, at, at + len(entry.word), entry.word))
    if "[" in low or "{" in low or "+" in low:
        for entry in _index().signs:
            at = low.find(entry.word)
            if at >= 0:
                found.append((entry.kind, at, at + len(entry.word), entry.word))
    return tuple(found[:MAX_HITS])


def _fits(low: str, end: int, entry: Entry) -> bool:
    return not entry.whole or end >= len(low) or not (low[end].isalnum() or low[end] == "_")


def lower(text: str) -> str:
    """Lower case of the same length, apostrophes and hyphens of one kind."""
    low = text.lower()
    if len(low) != len(text):
        low = "".join(letter.lower() if len(letter.lower()) == 1 else letter for letter in text)
    if not low.isascii():
        for odd, usual in _LOW:
            low = low.replace(odd, usual)
    return low
