"""What the words before an address say of its use: seat, store, warehouse, where returns go."""

from __future__ import annotations

from functools import cache

import msgspec

from trustcheck.languages import every, find
from trustcheck.model import Address
from trustcheck.pages.headings import heading_says
from trustcheck.pages.reading import Reading

RETURN_PAGES = ("returns", "delivery", "terms", "")
SENT_REACH = 160

_ROLES = (
    ("returns", ("label:return_address", "return_to")),
    ("warehouse", ("label:warehouse",)),
    ("store", ("label:visiting_address", "label:store", "visit")),
    ("seat", ("label:seat",)),
    ("postal", ("label:postal_address",)),
)


def told_role(reading: Reading, start: int, address: Address, before: int) -> Address:
    """The address with the role that the nearest words before it name, if any do; words of another part of the page
    (a heading above the footer, a seal's text) name none."""
    line = reading.line(start)
    floor = max(reading.starts[max(0, line - 2)], start - 120, before)
    best = (-1, 0, "")  # of words that end at one place the longest: "palautusten postiosoite"
    for role, kinds in _ROLES:
        for kind in kinds:
            hit = reading.near(kind, floor, start)
            if hit is not None and _of_one_part(reading, hit.start, start):
                best = max(best, (hit.end, -hit.start, role))
    label = reading.near("label:return_address", max(floor, reading.starts[line]), start)
    if (best[2] == "warehouse" and label is not None) or (not best[2] and _sent_back(reading, start, before)):
        return msgspec.structs.replace(address, role="returns")  # "Return address: Warehouse 3, …"
    return msgspec.structs.replace(address, role=best[2]) if best[2] else address


def _of_one_part(reading: Reading, word: int, start: int) -> bool:
    """Whether a word above stands in the same part of the page as the address."""
    line = reading.line(word)
    return line == reading.line(start) or reading.blocks[line].place == reading.place(start)


@cache
def _sending() -> tuple[str, ...]:
    return every(lambda language: language.phrases["send"])


def _sent_back(reading: Reading, start: int, before: int) -> bool:
    """Whether the sentence tells to send something there, under a heading of returns ("Send it, unused, to …")."""
    if reading.page.purpose not in RETURN_PAGES or reading.place(start) in ("footer", "nav", "header"):
        return False
    low = max(before, reading.sentence(start, start, SENT_REACH)[0])
    return bool(find(_sending(), reading.text[low:start])) and heading_says("returns", reading, start)
