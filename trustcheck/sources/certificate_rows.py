"""Rows of certificate logs (RFC 6962): the oldest certificate of a domain, however the service that lists them writes.

A log shows when a certificate was seen at the latest, so the oldest one says that the domain existed on that day; it
never says how old the domain is. That there is none says nothing: most names had no certificate before 2015.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date, timedelta
from typing import Any, NamedTuple

from trustcheck.facts import known, unknown
from trustcheck.model import Capture, Case, Cause, Fact, Problem
from trustcheck.sources.answers import clean, json_of, seen

FACT = "archive.first_certificate"
FIRST_YEAR = 1995  # no certificate of a web server is older
MAX_NAMES = 200


class Row(NamedTuple):
    """One certificate: when it begins, where it stands in the answer, what a reader is shown of it."""

    begins: date
    place: str
    excerpt: str


Rows = Callable[[list[Mapping[str, Any]], str], Iterable[Row]]  # of the objects that a log lists, for a domain
Why = tuple[Cause, str]


def day_of(written: Any) -> date | None:
    """The day (UTC, as logs tell it) of 2015-03-23T00:00:00, with or without fractions and Z; None when it is none."""
    try:
        found = date.fromisoformat(clean(written, 40)[:10])
    except ValueError:
        return None
    return found if found.year >= FIRST_YEAR else None


def is_of(domain: str, names: Iterable[Any]) -> bool:
    """Whether one of the names in a certificate is the domain, one under it, or the wildcard of it."""
    for _, name in zip(range(MAX_NAMES), names, strict=False):
        text = clean(name).lower().rstrip(".")
        if text == domain or text.endswith(f".{domain}"):
            return True
    return False


def read_log(case: Case, capture: Capture | None, rows: Rows, *, empty: Why, other: Why) -> list[Fact]:
    """The fact by a log's answer, never ABSENT. Unknown when it failed, with `empty` when it lists nothing, and with
    `other` when it lists no certificate of the domain."""
    if capture is None:
        return []
    value = json_of(capture)
    if isinstance(value, Problem):
        return [unknown(FACT, value.cause, value.detail)]
    listed = _objects(value)
    if listed is None:
        return [unknown(FACT, Cause.UNREADABLE, "the answer is no list of certificates")]
    return [_told(case, capture, rows(listed, case.shop.domain), other if listed else empty)]


def _told(case: Case, capture: Capture, rows: Iterable[Row], none: Why) -> Fact:
    """The fact by the oldest row that does not lie ahead of the check; Unknown with `none` when there is no such."""
    latest = case.at.date() + timedelta(days=1)
    oldest = min((row for row in rows if row.begins <= latest), default=None)
    if oldest is None:
        return unknown(FACT, *none)
    return known(FACT, oldest.begins, seen(capture, oldest.place, oldest.excerpt))


def _objects(value: Any) -> list[Mapping[str, Any]] | None:
    """The objects of a list; None when it is no list of objects."""
    if not isinstance(value, list):
        return None
    found: list[Mapping[str, Any]] = [item for item in value if isinstance(item, dict)]
    return found if found or not value else None
