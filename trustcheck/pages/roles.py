"""What the words before an address say of its use: seat, store, warehouse, where returns go."""

from __future__ import annotations

import msgspec

from trustcheck.model import Address
from trustcheck.pages.reading import Reading

_ROLES = (
    ("returns", ("label:return_address", "return_to")),
    ("warehouse", ("label:warehouse",)),
    ("store", ("label:visiting_address", "label:store", "visit")),
    ("seat", ("label:seat",)),
    ("postal", ("label:postal_address",)),
)


def told_role(reading: Reading, start: int, address: Address, before: int) -> Address:
    """The address with the role that the nearest words before it name, if any do."""
    line = reading.line(start)
    floor = max(reading.starts[max(0, line - 2)], start - 120, before)
    best = (-1, 0, "")  # of words that end at one place the longest: "palautusten postiosoite"
    for role, kinds in _ROLES:
        for kind in kinds:
            hit = reading.near(kind, floor, start)
            if hit is not None:
                best = max(best, (hit.end, -hit.start, role))
    return msgspec.structs.replace(address, role=best[2]) if best[2] else address
