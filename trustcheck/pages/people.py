"""Whether the shop names a natural person who answers for it: only that it does, never who.

Labels of owners and officers are looked for; a person is named where two or more words that begin with a capital stand
right behind the label, or right before it, and are no firm, place or other label.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from trustcheck.countries import listed
from trustcheck.facts import known
from trustcheck.model import Fact, Shop
from trustcheck.pages.finds import scan
from trustcheck.pages.names import home_countries
from trustcheck.pages.page import Page
from trustcheck.pages.reading import Hit, Reading, read

REACH = 70
MAX_LABELS = 60
MIN_WORDS, MAX_WORDS = 2, 4
_PLACES = ("nav", "hidden", "meta", "alt", "title")
_PRAISE = re.compile(r"testimonial|review|quote|feedback", re.IGNORECASE)  # where customers sign with their own titles
_WORD = re.compile(r"[^\W\d_][\w'’.-]{0,24}")
_BLANK = " \t"
_SIGNS = " \t:,(–—-|/"  # between a label and its value
_STOPS = ".;:|•·,(/–—-"
# Between a label and a name: titles, and the small words of several languages.
_TITLES = listed("""
herr frau hr fr mr mrs ms mme m dr dipl ing prof sig sig.ra dott dott.ssa sr sra don doña mgr bc pan pani paní den dhr
mevr is on är er est ist è es der die
""")
_PARTICLES = listed("von van der den de du da di del della af av zu le la ter ten dos")
Span = tuple[int, int]
_NO_NAMES = ("label:", "country:", "town", "firm:", "seller", "controller", "weekday", "mark:")


def person_named(pages: Sequence[Page], shop: Shop) -> list[Fact]:
    """claim.person_named, true with the place of the label as evidence, where a person is named; else nothing."""
    for page in pages:
        if page.purpose == "product":
            continue
        reading = read(page)
        for hit in reading.words("label:officer")[:MAX_LABELS]:
            block = reading.blocks[reading.line(hit.start)]
            praise = _PRAISE.search(block.path) is not None
            if (
                block.place not in _PLACES
                and not praise
                and _names_one(reading, hit, home_countries(page, shop.domain))
            ):
                label = reading.text[hit.start : hit.end]
                return [known("claim.person_named", True, page.evidence(f"{block.place} {block.path}".strip(), label))]
    return []


def _names_one(reading: Reading, hit: Hit, codes: tuple[str, ...]) -> bool:
    spans = [span for span in (_behind(reading, hit), _before(reading, hit)) if span is not None]
    return any(not _is_other(reading, start, end, codes) for start, end in spans)


def _behind(reading: Reading, hit: Hit) -> Span | None:
    """The name behind the label: on its line, or on the next where the label is a line of its own."""
    text, line = reading.text, reading.line(hit.start)
    low, high = reading.span(line)
    before, after = text[low : hit.start].rstrip(_BLANK), text[hit.end : high]
    if not after.strip(_SIGNS + "."):
        alone = not before.strip(_SIGNS) and line + 1 < len(reading.blocks)
        return _capitals(text, *reading.span(line + 1), caps=False) if alone else None
    if after[0].isalnum():
        return None  # a longer word that begins like the label
    rest = after.lstrip(_SIGNS)
    signed = any(sign in after[: len(after) - len(rest)] for sign in _SIGNS.strip(_BLANK))
    # "Geschäftsführer Max …" in a sentence or at a line's begin, but not "Property Owners Can You …".
    if not (signed or not before or before[-1] in _STOPS or text[hit.start].islower() or _last_word(before).islower()):
        return None
    return _capitals(text, high - len(rest), high, caps=":" in after[:3])


def _before(reading: Reading, hit: Hit) -> Span | None:
    """The name that ends right before the label: "Name Name, managing director", or on a line of its own above it."""
    text, line = reading.text, reading.line(hit.start)
    low, high = reading.span(line)
    before = text[low : hit.start].rstrip(_BLANK)
    if before:
        if before[-1] not in ",(–—-|":
            return None
        last = low + len(before.rstrip(_SIGNS))
        words = list(_WORD.finditer(text, max(low, last - REACH), last))[-MAX_WORDS:]
        spans = (_capitals(text, word.start(), last, caps=False) for word in words)
        return next((span for span in spans if span is not None and span[1] == last), None)
    if line == 0 or text[hit.end : high].strip(_SIGNS) or reading.blocks[line].place in ("header", "footer"):
        return None
    first, last = reading.span(line - 1)
    span = _capitals(text, first, last, caps=False)
    return span if span == (first, last) else None


def _last_word(text: str) -> str:
    return text.split()[-1] if text.split() else ""


def _capitals(text: str, start: int, last: int, *, caps: bool) -> Span | None:
    """The span of two to four capitalised words that begins here, titles and particles skipped; None if none.

    `caps`: words all in capitals may be a name.
    """
    found: list[Span] = []
    at = start
    for match in _WORD.finditer(text, start, min(last, start + REACH)):
        word, low = match.group(), match.group().lower().rstrip(".")
        if text[at : match.start()].strip(" ") or len(found) >= MAX_WORDS:
            break
        if low in _TITLES and not found:
            pass
        elif word[0].isupper():
            if word.isupper() and len(low) > 1 and not caps:
                return None
            found.append(match.span())
        elif low not in _PARTICLES:
            break
        at = match.end()
        if word[-1] == "." and len(low) > 2:
            break
    end = found[-1][1] if found else start
    return (found[0][0], end - (text[end - 1] == ".")) if len(found) >= MIN_WORDS else None


def _is_other(reading: Reading, start: int, end: int, codes: tuple[str, ...]) -> bool:
    """Whether the words are a firm, a place, or hold a word that stands before something else."""
    if any(name.start < end and start < name.end for name in scan(reading, codes)[0]):
        return True
    near = (reading.near(kind, start, end) for kind in reading.hits if kind.startswith(_NO_NAMES))
    return any(hit is not None and hit.end - hit.start > len("P.") for hit in near)
