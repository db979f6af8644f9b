"""A look at the bytes of a page before any parser sees them: may they go to the fast parser, or to any at all?

lexbor takes time in the square of a tag's attributes and of the nesting (10,000: 0.1 s; 100,000: over 15 s, inside C,
where no deadline can stop it). The tokens are told apart exactly as HTML does (html.spec.whatwg.org, section 13.2.5),
so a page cannot hide a tag from the scan in quotes, comments or scripts. One pass, linear, about 5 ms a megabyte.
"""

from __future__ import annotations

import re
from enum import StrEnum
from typing import NamedTuple

MAX_ATTRIBUTES = 2_000  # a tag
MAX_DEPTH = 512
MAX_TAGS = 150_000
MAX_SLOW_TAGS = 25_000  # that the slow parser reads in a second
FEW_TAGS = 8_000  # so few cannot hurt, however they nest, unless formatting is opened anew in every block
MAX_UNCLOSED_FORMATTING = 200
MAX_WORK = 800_000  # formatting elements that the parser would open anew, summed over the tags


class Shape(StrEnum):
    ORDINARY = "ordinary"  # for the fast parser
    PATHOLOGICAL = "pathological"  # for the slow and steady one
    TOO_COMPLEX = "too complex"  # for none


class Scan(NamedTuple):
    shape: Shape
    reason: str = ""


def _pathological(reason: str, tags: int) -> Scan:
    if tags > MAX_SLOW_TAGS:
        return Scan(Shape.TOO_COMPLEX, f"{reason}, and {tags} tags")
    return Scan(Shape.PATHOLOGICAL, reason)


_ITEM = rb"""(?>[\s/]++|=?[^\s/>=]++(?:\s*+=\s*+(?>"[^"]*+(?:"|\Z)|'[^']*+(?:'|\Z)|[^\s>"'][^\s>]*+)?+)?+|=)"""
# The same for attributes as nearly all pages write them; three times as fast.
_NEAT = rb"""(?>[\s/]++[^\s/>="']++(?>=(?>"[^"]*+"|'[^']*+'|[^\s>"'=]++)(?=[\s/>]))?+)"""
_RAW = rb"(?:script|style|textarea|title|xmp|iframe|noembed|noframes)(?=[\s/>])"
_SCRIPT_NAME = rb"(?:script)(?=[\s/>])"
_LIMIT = b"{0,%d}+" % MAX_ATTRIBUTES
_SCRIPT = rb"<" + _RAW + _ITEM + _LIMIT + rb">(?>[^<]++|<(?!/" + _RAW + rb"))*+"
_TAG = rb"<[a-z][^\s/>]*+(?>" + _NEAT + _LIMIT + rb"[\s/]*+>|" + _ITEM + _LIMIT + rb"(?:>|\Z))"
_COMMENT = rb"<!--(?>-?>|(?>[^-]++|-(?!-!?>))*+(?>--!?>|\Z))"
_OTHER = rb"<(?:/[^>]*+(?:>|\Z)|[!?](?!--)[^>]*+(?:>|\Z)|(?![a-z/!?]))"
_CLOSING = rb"</[a-z][^<>=\"']*+>"
# All but _TOKEN look at the page in lower case: an expression that ignores case finds its first letter slowly.
_ORDINARY = re.compile(rb"(?>[^<]++|" + rb"|".join((_CLOSING, _SCRIPT, _TAG, _COMMENT, _OTHER)) + rb")*+")
_NAMES = re.compile(rb"<(/?+[a-z][a-z0-9:-]*+)")
_FORMATTED = re.compile(rb"<(?:b|big|code|em|font|i|nobr|s|small|strike|strong|tt|u)[\s/>]")
_FOREIGN_CDATA = re.compile(rb"<(?:svg|math)[\s/>](?>[^<]++|<(?!/?svg|/?math|!\[cdata\[))*+<!\[cdata\[")

_SILENT = re.compile(_SCRIPT.replace(_RAW, _SCRIPT_NAME) + rb"|" + _COMMENT)
_FOREIGN_SCRIPT = re.compile(rb"<(?:svg|math)[\s/>](?>[^<]++|<(?!/?svg|/?math|script))*+<script")

_VOID = frozenset(
    b"area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr".split()
)
# Elements that close each other, so that many unclosed ones do not nest.
_SHALLOW = frozenset(
    b"p li dt dd option optgroup tr td th tbody thead tfoot colgroup html head body rb rt rp rtc".split()
)
_FORMATTING = frozenset(b"b big code em font i nobr s small strike strong tt u".split())


def prescan(body: bytes) -> Scan:
    """Which parser may have these bytes (UTF-8), and why not the fast one."""
    tags = body.count(b"<")
    if tags > MAX_TAGS:
        return Scan(Shape.TOO_COMPLEX, f"more than {MAX_TAGS} tags")
    body = body.lower()
    match = _ORDINARY.match(body)
    if match is None or match.end() < len(body):
        return _pathological(f"a tag with more than {MAX_ATTRIBUTES} attributes", tags)
    if b"<![cdata[" in body and _FOREIGN_CDATA.search(body):  # read there and nowhere else as what it is
        return _pathological("CDATA in foreign content", tags)
    opening = tags - body.count(b"</")
    if opening < FEW_TAGS and opening * len(_FORMATTED.findall(body)) < MAX_WORK:
        return Scan(Shape.ORDINARY)
    return _nesting(body, tags)


def _nesting(body: bytes, tags: int) -> Scan:
    """Follows the names of the tags: how deep they may nest at most, and how much formatting is left open."""
    opened: dict[bytes, int] = {}
    depth = formatting = work = foreign = 0
    if not _FOREIGN_SCRIPT.search(body):  # there a script's text is read as tags
        body = _SILENT.sub(b"", body)
    for name in _NAMES.findall(body):
        if name[:1] == b"/":
            name = name[1:]
            if opened.get(name, 0):
                opened[name] -= 1
                depth -= 1
                if name in _FORMATTING:
                    formatting -= 1
            continue
        foreign += name in {b"svg", b"math"}
        if name in _VOID or (not foreign and name in _SHALLOW):
            work += formatting
        else:
            opened[name] = opened.get(name, 0) + 1
            depth += 1
            work += formatting
            if name in _FORMATTING:
                formatting += 1
        if depth > MAX_DEPTH:
            return _pathological(f"nested deeper than {MAX_DEPTH}", tags)
        if formatting > MAX_UNCLOSED_FORMATTING or work > MAX_WORK:
            return _pathological("formatting that is never closed", tags)
    return Scan(Shape.ORDINARY)


_TOKEN = re.compile(
    rb"<(?:(?P<raw>" + _RAW + rb")" + _ITEM + rb"*+(?:>|\Z)(?>[^<]++|<(?!/" + _RAW + rb"))*+"
    rb"|(?P<name>/?+[a-z][^\s/>]*+)" + _ITEM + rb"*+(?P<end>>|\Z)|!--" + _COMMENT[4:] + rb"|[!?/][^>]*+(?:>|\Z))",
    re.IGNORECASE,
)
_ITEMS = re.compile(_ITEM)
_LONG_TAG = 16_384
_KEPT_ITEMS = 400


def tamed(body: bytes) -> bytes:
    """The same page in well-formed tokens for a simple parser: comments and cut tags gone, lone "<" escaped, tags of
    more than 16 KiB cut to their first attributes. Linear."""
    pieces = []
    place = 0
    for match in _TOKEN.finditer(body):
        start, end = match.span()
        pieces.append(body[place:start].replace(b"<", b"&lt;"))
        place = end
        if match["raw"] is not None:
            pieces.append(body[start:end])
        elif match["name"] is not None and match["end"]:
            pieces.append(body[start:end] if end - start < _LONG_TAG else _shortened(body[start:end], match["name"]))
    pieces.append(body[place:].replace(b"<", b"&lt;"))
    return b"".join(pieces)


def _shortened(tag: bytes, name: bytes) -> bytes:
    kept = []
    for match in _ITEMS.finditer(tag, len(name) + 1):
        kept.append(match.group())
        if len(kept) >= _KEPT_ITEMS or match.group().startswith(b">"):
            break
    return b"<" + name + b"".join(kept)[:_LONG_TAG].replace(b">", b"") + b">"
