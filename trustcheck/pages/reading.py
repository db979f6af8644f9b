"""One page made ready for the readers of claims: its text in one piece, and where each known word stands in it.

All lists of all languages, the names of firms and the Finnish towns are looked up in one pass over the text (a
look-up by
the first letters at each start of a word), so a page costs about a millisecond whatever the number of lists.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping
from functools import cache, lru_cache
from typing import NamedTuple

from trustcheck.countries import all_countries
from trustcheck.languages import Language, all_languages
from trustcheck.model import Evidence
from trustcheck.pages.firms import FIRMS
from trustcheck.pages.page import Block, Page

MAX_CHARACTERS = 400_000  # of a page's text; the rest is not read
MAX_HITS = 20_000
KEPT_PAGES = 256
KEPT_LINES = 16_384
KEPT_WORDS = 65_536
# Spaces of every kind to a blank, invisible characters away, full-width @ to @.
_FOLD = {
    **dict.fromkeys(map(ord,
    "\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"), " "),
    **dict.fromkeys(map(ord, "\u00ad\u200b\u200c\u200d\u2060\ufeff\u200e\u200f")),
    0xFF20: "@",
}  # fmt: skip
_LOW = (("’", "'"), ("‘", "'"), ("‐", "-"), ("‑", "-"), ("–", "-"), ("−", "-"))
_ODD = re.compile("[\u00a0\u00ad\u2000-\u200f\u202f\u205f\u2060\u3000\ufeff\uff20]")
_WORD = re.compile(r"\w+")
_LISTS = (
    "seller", "controller", "payment_firm", "delivery_firm", "platform_firm", "other_firm", "since", "since_after",
    "closing_down", "urgency", "placeholders", "visit", "no_store", "collect", "closed", "by_appointment", "daily",
    "delivery_time", "days", "working_days", "weeks", "hours", "sent_from", "return_to", "discount", "discount_all",
    "old_price", "payment_heading",
)  # fmt: skip


class Hit(NamedTuple):
    """A known word in the text: where it begins and ends, and the word of the list."""

    start: int
    end: int
    word: str


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
    yield from (Entry("weekday", lower(name), True) for names in language.weekdays for name in names)


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
        everything += [Entry("town", town, True) for town in sorted(country.postal.towns if country.postal else ())]
    exact: dict[str, dict[Entry, None]] = {}
    starts: dict[str, dict[Entry, None]] = {}
    signs: dict[Entry, None] = {}
    for entry in everything:
        first = _WORD.match(entry.word)
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


@lru_cache(maxsize=KEPT_WORDS)
def _beginning_with(word: str) -> tuple[Entry, ...]:
    """The entries that this word may begin; most words begin none."""
    index = _index()
    keys = (word[:4], word[:3]) if len(word) > 3 else (word, word[:2])
    opened = [entry for key in keys for entry in index.open.get(key, ()) if word.startswith(entry.word)]
    return (*index.exact.get(word, ()), *opened)


@lru_cache(maxsize=KEPT_LINES)
def _line_hits(low: str) -> tuple[tuple[str, int, int, str], ...]:
    """Every listed word of a line: (list, start, end, word). Kept, for menus and footers stand on every page."""
    found = []
    for match in _WORD.finditer(low):
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


def find_words(low: str) -> dict[str, tuple[Hit, ...]]:
    """Every word of every list in a lower-case text, by kind of list, in the order of the text; at most MAX_HITS."""
    found: dict[str, list[Hit]] = {}
    start, left = 0, MAX_HITS
    for line in low.split("\n"):
        for kind, first, last, word in _line_hits(line):
            found.setdefault(kind, []).append(Hit(start + first, start + last, word))
            left -= 1
        start += len(line) + 1
        if left < 0:
            break
    return {kind: tuple(sorted(hits)) for kind, hits in found.items()}


def _fits(low: str, end: int, entry: Entry) -> bool:
    return not entry.whole or end >= len(low) or not (low[end].isalnum() or low[end] == "_")


def fold(text: str) -> str:
    """The text with one kind of blank and without invisible characters."""
    return text.translate(_FOLD) if _ODD.search(text) else text


def lower(text: str) -> str:
    """Lower case of the same length, apostrophes and hyphens of one kind."""
    low = text.lower()
    if len(low) != len(text):
        low = "".join(letter.lower() if len(letter.lower()) == 1 else letter for letter in text)
    if not low.isascii():
        for odd, usual in _LOW:
            low = low.replace(odd, usual)
    return low


class Reading:
    """A page's visible text, one block a line, with the words found in it. Made once a page; never changed."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.blocks: list[Block] = []
        self.starts: list[int] = []
        lines, length = [], 0
        for block in page.blocks:
            line = fold(block.text).replace("\n", " ")
            if length + len(line) > MAX_CHARACTERS:
                line = line[: max(0, MAX_CHARACTERS - length)]
            self.blocks.append(block)
            self.starts.append(length)
            lines.append(line)
            length += len(line) + 1
            if length > MAX_CHARACTERS:
                break
        self.text = "\n".join(lines)
        self.low = lower(self.text)
        self.hits = find_words(self.low)
        countries = [
            hit._replace(word=kind[8:]) for kind, hits in self.hits.items() if kind[:8] == "country:" for hit in hits
        ]
        self.countries = tuple(sorted(countries))  # countries named, their ISO code as the word

    def words(self, *kinds: str) -> list[Hit]:
        """Hits of these lists, in the order of the text."""
        if len(kinds) == 1:
            return list(self.hits.get(kinds[0], ()))
        return sorted(hit for kind in kinds for hit in self.hits.get(kind, ()))

    def near(self, kind: str, start: int, end: int) -> Hit | None:
        """The last hit of that list that begins in the span; None when there is none."""
        hits = self.hits.get(kind, ())
        place = bisect_right(hits, Hit(end - 1, 1 << 60, "")) - 1
        return hits[place] if place >= 0 and hits[place].start >= start else None

    def line(self, at: int) -> int:
        """The number of the block that holds the character."""
        return max(0, bisect_right(self.starts, at) - 1)

    def span(self, line: int) -> tuple[int, int]:
        """Where the block's text begins and ends."""
        end = self.starts[line + 1] - 1 if line + 1 < len(self.starts) else len(self.text)
        return self.starts[line], end

    def place(self, at: int) -> str:
        """The place of the page that holds the character: footer, main, hidden …"""
        return self.blocks[self.line(at)].place if self.blocks else ""

    def shown(self, hits: Iterable[Hit]) -> list[Hit]:
        """Those of the hits that a reader sees."""
        return [hit for hit in hits if self.place(hit.start) not in ("hidden", "meta")]

    def sentence(self, start: int, end: int, reach: int = 200) -> tuple[int, int]:
        """The span of the sentence (at most the block) around a place; a full stop ends one only before a capital."""
        low, high = self.span(self.line(start))
        low, high = max(low, start - reach), min(high, end + reach)
        for stop in _STOP.finditer(self.text, low, start):
            low = stop.end()
        after = _STOP.search(self.text, end, high)
        return low, after.start() + 1 if after else high

    def evidence(self, start: int, end: int) -> Evidence:
        """Evidence for what stands there: the words around it, within its block."""
        if not self.blocks:
            return self.page.evidence("", "")
        line = self.line(start)
        first, last = self.span(line)
        block = self.blocks[line]
        place = f"{block.place} {block.path}".strip()
        if last - first > 150:
            first, last = max(first, start - 60), min(last, max(end, start) + 60)
        last = max(last, min(end, start + 150))
        return self.page.evidence(place, self.text[first:last])


_STOP = re.compile(r"[.!?;]\s+(?=[A-ZÅÄÖ0-9])|\s[|·•]\s")


class _Kept:
    """A page as a key: equal pages share one reading, and looking one up costs no more than its digest."""

    __slots__ = ("page",)

    def __init__(self, page: Page) -> None:
        self.page = page

    def __hash__(self) -> int:
        return hash((self.page.sha256, self.page.url, self.page.purpose))

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Kept) and (self.page is other.page or self.page == other.page)


@lru_cache(maxsize=KEPT_PAGES)
def _reading(kept: _Kept) -> Reading:
    return Reading(kept.page)


def read(page: Page) -> Reading:
    """The page's reading; the same page gives the same one, as long as it is among the last KEPT_PAGES."""
    return _reading(_Kept(page))
