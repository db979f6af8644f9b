"""What a buyer or a journalist saw: the input of a case that no source is asked for, and the facts that it makes.

Each thing given becomes a Capture of the source `buyer` (a JSON body with its digest, under an address of its own), so
the case file keeps it like any answer and `judge CASE` reads the same facts from it. Whoever gives nothing makes every
fact of the buyer's ABSENT: no rule waits for a person.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime

from trustcheck.buyer import ads, notes, paying
from trustcheck.buyer.given import SOURCE
from trustcheck.facts import absent, told_by
from trustcheck.model import Capture, Fact

__all__ = ["SOURCE", "by_person", "nothing", "read"]


def by_person(capture: Capture) -> bool:
    """Whether it holds what a person saw, and is no answer to a question of ours."""
    return capture.request.source == SOURCE


def read(captures: Mapping[str, Capture], at: datetime, domain: str = "") -> list[Fact]:
    """The facts that what was given makes; those that nobody told anything of are left out (see `nothing`).

    at: the time of the check, around which notes count. domain: the shop's.
    """
    paid, ad = captures.get(paying.PAYMENT), captures.get(ads.AD)
    return [*paying.facts(paid), *ads.facts(ad, domain), *notes.facts(captures, at)]


def nothing(told: Iterable[str]) -> Iterator[Fact]:
    """ABSENT for each fact of the buyer's that is not among those told."""
    known_names = frozenset(told)
    yield from (absent(name) for name in told_by(SOURCE) if name not in known_names)
