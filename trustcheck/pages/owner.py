"""Whose is it: what the words around a name, number or address say of its owner.

The nearest word decides. A firm's name in the same sentence counts more than a phrase; a phrase may stand in the
sentence, or as a heading in one of the two lines above a short line. Where nothing is said, the answer is empty.
"""

from __future__ import annotations

from functools import cache, lru_cache

from trustcheck.pages.firms import FIRMS
from trustcheck.pages.names import GENERIC_FOLDED, plain
from trustcheck.pages.reading import Hit, Reading

PHRASES = {
    "seller": "seller", "controller": "seller", "payment_firm": "payment", "delivery_firm": "delivery",
    "platform_firm": "platform", "agency_firm": "agency", "host_firm": "host", "marketplace_firm": "marketplace",
    "other_firm": "other",
}  # fmt: skip
THIRD = ("payment", "delivery", "platform", "agency", "host", "marketplace", "other")
_NAMED = {kind: f"firm:{kind}" for kind in THIRD}  # the lists of firms' names
BEFORE_ONLY = ("platform", "agency", "host")  # "powered by" and its like speak of what follows
SHORT_LINE = 110
HEADING_REACH = 160
FIRM_REACH = 60
AFTER_REACH = 60
FAR = 1 << 20
LEAST_LETTERS = 3  # of a firm's name that may be found within a longer one


@lru_cache(maxsize=4096)
def firm_of(name: str, domain_label: str = "") -> str:
    """The kind (one of THIRD) of a known firm of that name, else empty; never the shop's own domain."""
    words = [word for word in (plain(part) for part in name.lower().replace("/", " ").split()) if word]
    mine = "".join(words)
    for kind, bare, count in _firms().get(mine[:LEAST_LETTERS], ()):
        if not mine.startswith(bare) or (domain_label and domain_label == bare):
            continue
        rest = words[count:] if mine != bare else []
        joined = "".join(words[:count])
        if mine == bare or (joined == bare and all(word in GENERIC_FOLDED or len(word) < 3 for word in rest)):
            return kind
    return ""


@cache
def _firms() -> dict[str, list[tuple[str, str, int]]]:
    """(kind, plain name, number of its words) of each known firm, by the name's first letters."""
    found: dict[str, list[tuple[str, str, int]]] = {}
    for kind, listed in FIRMS.items():
        for firm in listed:
            bare = plain(firm)
            if len(bare) >= LEAST_LETTERS:
                found.setdefault(bare[:LEAST_LETTERS], []).append((kind, bare, len(firm.split())))
    return found


def said(reading: Reading, start: int, end: int, own: str = "", *, firms: bool = True) -> str:
    """seller or one of THIRD, as the words around the span say; empty when they say nothing.

    `own` is the shop's domain label: a firm of that name is no stranger here. `firms`: names of known firms say it too;
    where none of theirs can stand, they are only neighbours ("Etsy · Instagram · maija@gmail.com").
    """
    low, high = reading.sentence(start, end)
    best: tuple[int, str] = (1 << 30, "")
    for kind, named in _NAMED.items() if firms else ():
        for hit in reading.hits.get(named, ()):
            if low <= hit.start < high and reading.text[hit.start].isupper() and plain(hit.word) != own:
                best = min(best, (_distance(hit.start, hit.end, start, end, 4), kind))
    if best[0] < FIRM_REACH:
        return best[1]
    for phrase, owner in PHRASES.items():
        reach = 0 if owner in BEFORE_ONLY else AFTER_REACH
        for hit in reading.hits.get(phrase, ()):
            if low <= hit.start < high:
                best = min(best, (_distance(hit.start, hit.end, start, end, reach), owner))
    return best[1] if best[0] < FAR else _heading(reading, start)


def _distance(hit_start: int, hit_end: int, start: int, end: int, reach: int) -> int:
    """Characters between a word and the span; a word behind it counts double, and not at all beyond its reach."""
    if hit_end <= start:
        return start - hit_end
    gap = max(0, hit_start - end)
    return 2 * gap + 10 if gap <= reach else FAR


def firm_beside(reading: Reading, at: int, own: str = "") -> str:
    """The kind of the known firm that is named before a place in the same line; empty when none is."""
    low, _ = reading.span(reading.line(at))
    for kind in THIRD:
        hit = reading.near(f"firm:{kind}", low, at)
        if hit is not None and reading.text[hit.start].isupper() and plain(hit.word) != own:
            return kind
    return ""


def _heading(reading: Reading, start: int) -> str:
    """What the lines above say, where short lines stand one under another; the text above a footer is no heading."""
    said_here = [(owner, hits) for phrase, owner in PHRASES.items() if (hits := reading.hits.get(phrase))]
    line = reading.line(start)
    in_footer = reading.blocks[line].place == "footer"
    low, high = reading.span(line)
    if high - low > SHORT_LINE or not said_here:
        return ""
    for above in range(line - 1, max(-1, line - 4), -1):
        first, last = reading.span(above)
        if last - first > SHORT_LINE or start - last > HEADING_REACH:
            return ""
        if in_footer and reading.blocks[above].place == "main":
            return ""
        beside = reading.blocks[line].path.endswith("li") and reading.blocks[above].path == reading.blocks[line].path
        for owner, hits in said_here:
            if any(first <= hit.start < last and not (beside and _goes_on(reading, hit, last)) for hit in hits):
                return owner
    return ""


def _goes_on(reading: Reading, hit: Hit, last: int) -> bool:
    """Whether a point of a list says more than the word: it speaks of itself then, and heads no point after it."""
    return bool(reading.text[hit.end : last].strip(" :").count(" ")) and reading.text[last - 1] != ":"
