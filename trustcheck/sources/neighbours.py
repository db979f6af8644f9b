"""Other shops that were checked on this machine: which of them tell the same story, or are reached the same way.

The answer comes from a shelf of digests (archive/neighbours.py), never from the network. It is asked once the shop's
pages are read, and only when they tell enough to compare.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any
from urllib.parse import urlencode

import msgspec

from trustcheck.facts import absent, all_unknown, known
from trustcheck.model import Capture, Case, Cause, Evidence, Fact, Problem, Request
from trustcheck.pages.telling import contacts_of
from trustcheck.records import Neighbour
from trustcheck.sources.answers import decode, seen

NEEDS = (
    "claim.text_marks",
    "claim.phones",
    "claim.emails",
    "claim.site_ids",
    "claim.return_address",
    "claim.site_read",
)
SCHEME = "neighbours"
MOST = 10
_TOLD = ("archive.neighbours", "archive.neighbours_compared", "archive.checked_since")


class Answer(msgspec.Struct, frozen=True, kw_only=True):
    """How many shops were compared, when this one was first checked with this text, and those that are alike."""

    shops: int
    first: date | None = None
    alike: tuple[Neighbour, ...] = ()


def ask(case: Case) -> list[Request]:
    """One question, when the visit to the shop's pages is over: the digests themselves."""
    marks = case.fact("claim.text_marks")
    if case.flag("claim.site_read") is not True or (marks.is_unknown and marks.cause is Cause.NOT_ASKED):
        return []
    asked = [*([("text", str(marks.value))] if marks.is_known else []), *contacts_of(case)]
    return [Request(source="neighbours", url=f"{SCHEME}:{case.shop.domain}?{urlencode(asked)}")] if asked else []


def read(case: Case, captures: Mapping[str, Capture]) -> list[Fact]:
    """The shops that are alike; ABSENT when none of those on the shelf is. Unknown(not_asked) without a shelf."""
    capture = next(iter(captures.values()), None)
    if capture is None:
        return all_unknown(_TOLD, Cause.NOT_ASKED)
    told = _answer(capture)
    if isinstance(told, Problem):
        return all_unknown(_TOLD, told.cause, told.detail)
    evidence = seen(capture, "neighbours", f"{told.shops} shops compared")
    rows = told.alike[:MOST]
    return [
        known("archive.neighbours", rows, *_seen(capture, rows)) if rows else absent("archive.neighbours", evidence),
        known("archive.neighbours_compared", told.shops, evidence),
        known("archive.checked_since", told.first, evidence)
        if told.first
        else absent("archive.checked_since", evidence),
    ]


def _answer(capture: Capture) -> Answer | Problem:
    if capture.problem is not None:
        return capture.problem
    value: Any = decode(capture.body)
    if isinstance(value, Problem):
        return value
    try:
        return msgspec.convert(value, Answer)
    except (msgspec.ValidationError, RecursionError):
        return Problem(Cause.UNREADABLE, "the shelf of checked shops answered something else")


def _seen(capture: Capture, rows: tuple[Neighbour, ...]) -> list[Evidence]:
    return [
        seen(capture, "neighbours", f"{row.domain}: {row.share:.0%} {' '.join(row.contacts)}, checked {row.first}")
        for row in rows[:4]
    ]
