"""One page made ready for the readers of claims: its text in one piece, and what each of its lines can tell.

The text is made in a few passes over the whole; each line is then looked up among those seen before (looks), so a
line that every page of a shop repeats costs next to nothing. Readers that look for a form of digits or a name ask for
the lines that bear its sign (`signed`) and for the matches that begin there (`matches`), never for the whole text.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import accumulate
from typing import NamedTuple

from trustcheck.model import Evidence
from trustcheck.pages.lines import MAX_HITS, ODD, lower
from trustcheck.pages.looks import NOTHING, ODD_LETTERS, Look, looks
from trustcheck.pages.page import Block, Link, Page

MAX_CHARACTERS = 400_000  # of a page's text; the rest is not read
KEPT_PAGES = 256
BEYOND = 24  # characters of the next line that the look-ahead of a form may see
# Spaces of every kind to a blank, invisible characters away, full-width @ to @.
_FOLD = {
    **dict.fromkeys(map(ord,
    "\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"), " "),
    **dict.fromkeys(map(ord, "\u00ad\u200b\u200c\u200d\u2060\ufeff\u200e\u200f")),
    0xFF20: "@",
}  # fmt: skip
_ODD = re.compile(f"[{ODD_LETTERS}]")


class Hit(NamedTuple):
    """A known word in the text: where it begins and ends, and the word of the list."""

    start: int
    end: int
    word: str


def fold(text: str) -> str:
    """The text with one kind of blank and without invisible characters."""
    return text.translate(_FOLD) if _ODD.search(text) else text


def _hits(telling: Iterable[tuple[int, Look]], starts: Sequence[int]) -> dict[str, tuple[Hit, ...]]:
    """Every word of every list in the lines, by kind of list, in the order of the text; about MAX_HITS at most."""
    found: defaultdict[str, list[Hit]] = defaultdict(list)
    left = MAX_HITS
    for line, one in telling:
        if one.hits:
            start = starts[line]
            for kind, first, last, word in one.hits:
                found[kind].append(Hit(start + first, start + last, word))
            left -= len(one.hits)
            if left < 0:
                break
    return {kind: tuple(sorted(hits)) for kind, hits in found.items()}


def _starts(lines: Sequence[str]) -> list[int]:
    """Where each line begins in the text of all; last, where one more would."""
    return list(accumulate([len(line) + 1 for line in lines], initial=0))


def _telling(lines: Sequence[str]) -> list[tuple[int, Look]]:
    """(number, what it tells) of the lines that tell anything."""
    return [(line, one) for line, one in enumerate(looks(lines)) if one is not NOTHING]


class Reading:
    """A page's visible text, one block a line, with the words found in it. Made once a page; never changed."""

    def __init__(self, page: Page) -> None:
        self.page = page
        lines = [block.text for block in page.blocks]
        starts = _starts(lines)
        is_long = starts[-1] > MAX_CHARACTERS
        telling = [] if is_long else _telling(lines)
        if is_long or any(one.signs & ODD for _, one in telling):
            text = "\n".join([fold(line).replace("\n", " ") for line in lines])[:MAX_CHARACTERS]
            lines = text.split("\n") if lines else []
            starts, telling = _starts(lines), _telling(lines)
        self.lines = lines
        self.text = "\n".join(lines)
        self.low = lower(self.text)
        self.blocks: tuple[Block, ...] = page.blocks[: len(lines)]
        self.starts: list[int] = starts[: len(lines)]
        self.telling = telling  # (number, what it tells) of the lines that tell anything
        self.hits = _hits(telling, self.starts)
        countries = [
            hit._replace(word=kind[8:]) for kind, hits in self.hits.items() if kind[:8] == "country:" for hit in hits
        ]
        self.countries = tuple(sorted(countries))  # countries named, their ISO code as the word
        self.spoken_links: list[Link] = [  # those that dial or write, not those that lead to a page
            link for link in page.links if not link.url.startswith("http") or "/cdn-cgi/l/email-" in link.url
        ]

    def signed(self, sign: int) -> list[int]:
        """The numbers of the lines that bear the sign (or one of several, joined by "|"), in order."""
        return [line for line, one in self.telling if one.signs & sign]

    def matches(self, form: re.Pattern[str], lines: Iterable[int], *, low: bool = False) -> Iterator[re.Match[str]]:
        """The matches of a form that begin in these lines, none over another, as finditer gives them; `low`: in `low`.

        The form may look at most BEYOND characters into the next line.
        """
        text, at = self.low if low else self.text, 0
        for line in lines:
            first, high = self.span(line)
            at = max(at, first)
            while at < high and (match := form.search(text, at, high + BEYOND)) and match.start() < high:
                yield match
                at = max(match.end(), at + 1)

    def holding(self, text: str) -> Iterator[int]:
        """The numbers of the lines that hold the text, given in small letters, in order."""
        low, starts = self.low, self.starts
        at = low.find(text)
        while at >= 0:
            after = bisect_right(starts, at)
            yield after - 1
            at = low.find(text, starts[after]) if after < len(starts) else -1

    def words(self, *kinds: str) -> list[Hit]:
        """Hits of these lists, in the order of the text."""
        if len(kinds) == 1:
            return list(self.hits.get(kinds[0], ()))
        return sorted(hit for kind in kinds for hit in self.hits.get(kind, ()))

    def near(self, kind: str, start: int, end: int) -> Hit | None:
        """The last hit of that list that begins in the span; None when there is none."""
        hits = self.hits.get(kind)
        if hits is None:
            return None
        place = bisect_right(hits, Hit(end - 1, 1 << 60, "")) - 1
        return hits[place] if place >= 0 and hits[place].start >= start else None

    def line(self, at: int) -> int:
        """The number of the block that holds the character."""
        return bisect_right(self.starts, at) - 1 if at > 0 else 0

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


_CAPITALS = "".join(chr(code) for code in range(0xC0, 0x530) if chr(code).isupper())  # Latin, Greek, Cyrillic
# A full stop behind a letter that stands alone between two ends no sentence: "e.g. Western", "z.B. Malli".
_STOP = re.compile(rf"(?<!\.[^\W\d_])[.!?;]\s+(?=[A-Z{_CAPITALS}0-9])|\s[|·•]\s")


@lru_cache(maxsize=KEPT_PAGES)
def read(page: Page) -> Reading:
    """The page's reading; the same page gives the same one, as long as it is among the last KEPT_PAGES."""
    return Reading(page)
