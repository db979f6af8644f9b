"""What each address of the seller is for, as the words beside it say: its seat, where goods go back to, where they
lie."""

from __future__ import annotations

from collections.abc import Sequence

from trustcheck.facts import known
from trustcheck.model import Address, Fact
from trustcheck.pages.reach import MAX_EVIDENCE, Votes

USES = {"claim.seat_address": "seat", "claim.return_address": "returns", "claim.warehouse_address": "warehouse"}


def premises(mine: Sequence[Votes]) -> list[Fact]:
    """claim.seat_address, return_address (and whether it is complete) and warehouse_address: the likeliest address that
    a label of that use names.

    One address may serve several uses. What no label names is not told.
    """
    facts = []
    for name, use in USES.items():
        votes = next((votes for votes in mine if use in votes.roles), None)
        if votes is not None:
            evidence = votes.roles[use][:MAX_EVIDENCE]
            facts.append(known(name, str(votes.value), *evidence))
            if use == "returns":
                place: Address = votes.value
                complete = bool(place.po_box or (place.street and place.number)) and bool(place.town)
                facts.append(known("claim.return_address_complete", complete, *evidence))
    return facts
