"""What a line can tell by itself, whatever page it stands on: the known words in it, and signs of what it may hold.

A shop's pages repeat their lines (menus, footers, cards of goods) and most lines tell nothing. So each distinct line is
looked at once, together with the others that are new, and a reader of claims tries its forms only on lines that bear
the sign it needs. A sign is cheap and never missing where its reader would find something; it may stand on lines where
there is nothing to find.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import chain
from typing import NamedTuple

from trustcheck.pages.lines import (
    BRACKET,
    END_CODE,
    FORM,
    KEPT_LINES,
    LOGO,
    MAX_HITS,
    NUMBER,
    ODD,
    PHONE,
    POSTCODE,
    RIGHTS,
    VANITY,
    WORD,
    YEAR,
    Begun,
    Entry,
    beginning_with,
    form_words,
    index,
    lower,
    spoken_in,
)
from trustcheck.pages.number_forms import may_hold_a_number
from trustcheck.pages.postcodes import long_codes_in

ODD_LETTERS = "\u00a0\u00ad\u2000-\u200f\u202f\u205f\u2060\u3000\ufeff\uff20"
_ODD = re.compile(f"[{ODD_LETTERS}]")
# What stands as it is, in small letters, in a line that bears the sign.
_MARKS = (
    ("©", RIGHTS), ("(c)", RIGHTS), ("opyright", RIGHTS), ("&copy;", RIGHTS), ("logo", LOGO), ("(", BRACKET),
    ("[", BRACKET), ("{", BRACKET), ("<", BRACKET), (" ät ", BRACKET),
)  # fmt: skip
_MARK = re.compile(r"[©(\[{<+]|&copy;|opyright|logo|\sät\s")  # or a sign that a listed word may begin with
# Four digits or this are in every line that holds a number or code which is looked for: three are a price, a size.
_CAPITALS_BESIDE = re.compile(r"[A-Z]\s?[-–.]?\s?[A-Z\d]")
_NO_DIGITS = bytes(set(range(256)) - set(b"0123456789\n"))
_OTHER_DIGIT = re.compile(r"[^\D0-9]")
_DIGITS = re.compile(r"\d[^\d]{0,80}\d[^\d]{0,80}\d|[A-Z]\d[A-Z\d]{0,2}\s?[A-Z\d]{3,4}")
_PHONE = re.compile(r"\d(?:[ ()./‐‑‒–—-]{0,5}\d){5}")
_CAPITALS = re.compile(r"[A-Z](?:[-.]?[A-Z]){2}")
_END_CODE = re.compile(r"\d{4}|[A-Z]\d[A-Z\d]?[ -]?\d[A-Z]")
_YEAR = re.compile(r"1[789]\d\d|20\d\d")


LineHit = tuple[str, int, int, str]  # list, start, end, word


class Look(NamedTuple):
    """What one line can tell: the listed words in it, its small words, its signs."""

    hits: tuple[LineHit, ...] = ()
    small_words: tuple[str, ...] = ()
    signs: int = 0


NOTHING = Look()


class Looks:
    """What each of the lines seen last can tell; kept and forgotten as by lru_cache."""

    def __init__(self) -> None:
        self._kept: dict[str, Look] = {}

    def __call__(self, lines: Sequence[str]) -> list[Look]:
        """What each line can tell; NOTHING itself where it tells nothing."""
        kept = self._kept
        distinct = set(lines)
        new = list(distinct.difference(kept))
        if len(kept) + len(new) > KEPT_LINES:
            kept = self._kept = {}
            new = list(distinct)
        if new:
            kept.update(zip(new, _look_at(new), strict=True))
        return list(map(kept.__getitem__, lines))

    def cache_clear(self) -> None:
        self._kept = {}

    @staticmethod
    def cache_parameters() -> dict[str, int]:
        return {"maxsize": KEPT_LINES}


looks = Looks()


def _look_at(lines: Sequence[str]) -> list[Look]:
    """What new lines can tell. They are looked at together: most are of pieces that tell nothing, and soon done."""
    together = "\n".join(lines)
    if together.count("\n") >= len(lines):  # a line's end within a line
        told = _look_at([line.replace("\n", " ") for line in lines])
        return [
            one._replace(signs=one.signs | ODD) if "\n" in line else one for line, one in zip(lines, told, strict=True)
        ]
    lows = lower(together).split("\n")
    parts = list(map(str.split, lows))
    telling = _telling(set(chain.from_iterable(parts)))
    may_hold = {*_lines_with(_CAPITALS_BESIDE, together), *_of_four_digits(together)}
    signs = {line: _signs_of_digits(lines[line]) for line in may_hold}
    for line in _lines_with(_ODD, together):
        signs[line] = signs.get(line, 0) | ODD
    told = [NOTHING] * len(lines)
    silent = list(map(telling.nothing.issuperset, parts))
    for line in {*signs, *(line for line, is_silent in enumerate(silent) if not is_silent)}:
        told[line] = _look(lows[line], signs.get(line, 0), telling)
    return told


def _lines_with(form: re.Pattern[str], text: str) -> Iterator[int]:
    """The numbers of the lines of the text in which the form is found, in order."""
    line = at = 0
    match = form.search(text)
    while match is not None:
        line += text.count("\n", at, match.start())
        yield line
        at = text.find("\n", match.start())
        match = form.search(text, at) if at >= 0 else None


def _of_four_digits(text: str) -> list[int]:
    """The numbers of the lines that have four digits; of all lines where the text has other digits than ours."""
    if _OTHER_DIGIT.search(text):
        return list(range(text.count("\n") + 1))
    digits = text.encode("utf-8", "replace").translate(None, _NO_DIGITS).split(b"\n")
    return [line for line, found in enumerate(digits) if len(found) > 3]


def _look(low: str, signs: int, telling: Telling) -> Look:
    """What a line can tell of which a word may tell something, or that bears these signs already."""
    words = WORD.findall(low)
    hits = () if telling.begun.keys().isdisjoint(words) else _hits(low, words, telling.begun)
    small_words = () if telling.small.isdisjoint(words) else tuple([word for word in words if word in telling.small])
    if not telling.forms.isdisjoint(words):
        signs |= FORM
    if _MARK.search(low):
        for mark, sign in _MARKS:
            if mark in low:
                signs |= sign
        if "[" in low or "{" in low or "+" in low:
            hits = (*hits, *_sign_hits(low))[:MAX_HITS]
    return Look(hits, small_words, signs) if hits or small_words or signs else NOTHING


class Telling(NamedTuple):
    """What the words of some lines can tell."""

    nothing: set[str]  # the pieces between blanks that tell nothing
    begun: dict[str, Begun]
    small: set[str]
    forms: set[str]


def _telling(pieces: set[str]) -> Telling:
    plain = {piece for piece in pieces if piece.isalnum()}
    mixed = {piece: WORD.findall(piece) for piece in pieces - plain}
    words = plain.union(*mixed.values())
    begun = beginning_with(words)
    small, forms = words & spoken_in().keys(), words & form_words()
    marked = {word for word in words if "logo" in word or "opyright" in word or word == "ät"}
    telling = marked.union(begun, small, forms)
    nothing = {piece for piece, inner in mixed.items() if telling.isdisjoint(inner) and not _MARK.search(piece)}
    return Telling(nothing | (plain - telling), begun, small, forms)


def _signs_of_digits(line: str) -> int:
    if _DIGITS.search(line) is None:
        return 0
    signs = NUMBER if may_hold_a_number(line) else 0
    if long_codes_in(line):
        signs |= POSTCODE
    if _PHONE.search(line):
        signs |= PHONE
    if _CAPITALS.search(line):
        signs |= VANITY
    if _END_CODE.search(line):
        signs |= END_CODE
        if _YEAR.search(line):
            signs |= YEAR
    return signs


def _hits(low: str, words: Sequence[str], begun: Mapping[str, Begun]) -> tuple[LineHit, ...]:
    """The listed words of the line, of which these are the words; `begun` tells which each of them may begin."""
    found = []
    at = 0
    for word in words:
        at = low.find(word, at)  # that word itself, for between two words stands no letter
        may_be = begun.get(word)
        if may_be is not None and low.startswith(may_be.words, at):
            for entry in may_be.entries:
                if low.startswith(entry.word, at) and _fits(low, at + len(entry.word), entry):
                    found.append((entry.kind, at, at + len(entry.word), entry.word))
        at += len(word)
    return tuple(found[:MAX_HITS])


def _sign_hits(low: str) -> Iterator[LineHit]:
    for entry in index().signs:
        at = low.find(entry.word)
        if at >= 0:
            yield entry.kind, at, at + len(entry.word), entry.word


def _fits(low: str, end: int, entry: Entry) -> bool:
    return not entry.whole or end >= len(low) or not (low[end].isalnum() or low[end] == "_")
