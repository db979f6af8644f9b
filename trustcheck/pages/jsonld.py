"""The objects of a page's JSON-LD, read tolerantly and within bounds, and what of it could not be read.

Shops write it by hand and by broken plug-ins: comments, commas too many or missing between objects, values left out,
raw newlines, line breaks of an editor, wrong backslashes, CDATA, HTML entities and several values in a row are let
through. Names in single quotes are no JSON to any reader and stay unread.
A context is never fetched: the prefix of schema.org is simply cut off. NaN and the infinities are no values.
"""

from __future__ import annotations

import html
import json
import re
from collections.abc import Callable
from functools import lru_cache
from typing import Any, NamedTuple

from trustcheck.pages.page import Page

MAX_CHARACTERS = 300_000
MAX_DEPTH = 64
MAX_NODES = 10_000
MAX_VALUES = 100
MAX_DIGITS = 30
MAX_COMMENT = 2_000  # letters of an HTML comment that stands before JSON
KEPT_TEXTS = 64
_STRING = re.compile(r'"(?:[^"\\]|\\.)*+"', re.DOTALL)
_COMMENT = re.compile(r'"|//|/\*|<!--|-->|[\xa0\u200b\ufeff]|</?(?:br|p)\s{0,3}/?>', re.IGNORECASE)
_COMMA = re.compile(r'"|,|\}(?=\s*+[{"])|:(?=\s*+[,}])')
_BLANKS = re.compile(r"\s*")
_BETWEEN = re.compile(r"[\s,;]*")
_WRONG_ESCAPE = re.compile(r'\\(?!["\\/bfnrt]|u[0-9a-fA-F]{4})|\\(?P<right>["\\/bfnrt]|u[0-9a-fA-F]{4})', re.DOTALL)
_WRAPPERS = re.compile(
    r"^(?:(?://|/\*)\s*)?<!\[CDATA\[(?:\s*\*/)?|(?:(?://|/\*)\s*)?\]\]>(?:\s*\*/)?$"
)  # of a stripped text


class Told(NamedTuple):
    """The objects of one text, outer before inner, and why not all of it was read (empty when all was)."""

    objects: tuple[dict[str, Any], ...]
    unread: str


def objects(page: Page) -> list[dict[str, Any]]:
    """Every object of the page's JSON-LD, outer before inner; a reference to another by its @id is not resolved."""
    return [one for text in page.structured for one in told(text).objects]


def unread(page: Page) -> list[str]:
    """Why JSON-LD of the page was not read, or not to its end: one short clause a text; empty when all was read."""
    return [told(text).unread for text in page.structured if told(text).unread]


@lru_cache(maxsize=KEPT_TEXTS)
def told(text: str) -> Told:
    """What one JSON-LD text holds; never raises."""
    if len(text) > MAX_CHARACTERS:
        return Told((), f"longer than {MAX_CHARACTERS} characters")
    values, fault = _values_of(text)
    found: list[dict[str, Any]] = []
    waiting: list[tuple[Any, int]] = [(value, 0) for value in reversed(values)]
    left = MAX_NODES
    while waiting:
        item, depth = waiting.pop()
        if not isinstance(item, dict | list):
            continue
        if left <= 0:
            fault = f"more than {MAX_NODES} objects and lists"
            break
        left -= 1
        if depth > MAX_DEPTH:
            fault = f"nested deeper than {MAX_DEPTH} levels"
            continue
        if isinstance(item, dict):
            found.append(item)
            inner = [value for key, value in reversed(item.items()) if key != "@context"]
        else:
            inner = item[MAX_NODES::-1] if len(item) > MAX_NODES else item[::-1]
        waiting.extend((value, depth + 1) for value in inner)
    return Told(tuple(found), fault)


def _values_of(text: str) -> tuple[list[Any], str]:
    """The values in a row, and what was wrong; the text as it is first, then mended, then without HTML entities."""
    bare = _WRAPPERS.sub("", text.strip().lstrip("\ufeff")).strip()
    if not bare:
        return [], ""
    best: list[Any] = []
    for mend in (str, _mended, _unescaped):
        try:
            values, whole = _in_a_row(mend(bare))
        except RecursionError:
            return [], f"nested deeper than {MAX_DEPTH} levels"
        if whole:
            return values, ""
        best = best or values
    return best, "broken JSON" if not best else "broken JSON after its beginning"


def _in_a_row(text: str) -> tuple[list[Any], bool]:
    """Values that follow each other, between them nothing, a comma or a semicolon; whether that is all of the text."""
    decoder = json.JSONDecoder(strict=False, parse_constant=_nothing, parse_int=_integer)
    values: list[Any] = []
    blanks = _BLANKS.match(text)
    at = blanks.end() if blanks else 0
    while at < len(text) and len(values) < MAX_VALUES:
        try:
            value, at = decoder.raw_decode(text, at)
        except ValueError:
            return values, False
        values.append(value)
        between = _BETWEEN.match(text, at)
        at = between.end() if between else at
    return values, at >= len(text)


def _nothing(name: str) -> None:
    """NaN and the infinities are no values here."""


def _integer(digits: str) -> int | None:
    return int(digits) if len(digits) <= MAX_DIGITS else None


def _unescaped(text: str) -> str:
    return _mended(html.unescape(text))


def _mended(text: str) -> str:
    """The text without comments and wrong backslashes, its commas and values left out put right; strings are kept."""
    return _rewritten(_rewritten(text, _COMMENT, _past_comment), _COMMA, _past_comma)


def _rewritten(text: str, sign: re.Pattern[str], past: Callable[[str, int], tuple[str, int]]) -> str:
    """The text with what `past` gives for each sign outside strings; `past` says where to go on. One pass."""
    kept: list[str] = []
    at = 0
    while (found := sign.search(text, at)) is not None:
        kept.append(text[at : found.start()])
        if found.group() == '"':
            string = _STRING.match(text, found.start())
            at = string.end() if string else len(text)
            kept.append(_escaped(text[found.start() : at]))
        else:
            instead, at = past(text, found.start())
            kept.append(instead)
    return "".join(kept) + text[at:]


def _past_comment(text: str, start: int) -> tuple[str, int]:
    """Nothing instead of a comment or a line break; of an HTML comment around JSON only its marks go."""
    if text.startswith("-->", start):
        return "", start + 3
    if text.startswith("<!--", start):
        end = text.find("-->", start, start + MAX_COMMENT)
        around = end < 0 or "{" in text[start:end]
        return "", start + 4 if around else end + 3
    if text[start] == "<":
        return " ", text.index(">", start) + 1
    if text[start] != "/":
        return " ", start + 1
    line = text.startswith("//", start)
    end = text.find("\n" if line else "*/", start + 2)
    return "", len(text) if end < 0 else end + (0 if line else 2)


def _past_comma(text: str, start: int) -> tuple[str, int]:
    """One comma between two values and none before a closing bracket; null where a value was left out."""
    if text[start] in "}:":
        return ("}," if text[start] == "}" else ":null"), start + 1
    blanks = _BLANKS.match(text, start + 1)
    end = blanks.end() if blanks else start + 1
    return ("" if text[end : end + 1] in ("}", "]", ",") else ","), end


def _escaped(string: str) -> str:
    """The string without backslashes that escape nothing: "Naava\\'s"."""
    if "\\" not in string:
        return string
    return _WRONG_ESCAPE.sub(lambda found: f"\\{found['right']}" if found["right"] else "", string)
