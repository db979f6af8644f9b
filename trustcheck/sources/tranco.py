"""The domain's rank among the million most visited ones (Tranco, the mean of several lists over 30 days). Only a plus.

An empty list of ranks says that the domain is not among them, as nearly all small shops are not. One question a second.
https://tranco-list.eu/api_documentation
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from trustcheck.facts import absent, known, unknown
from trustcheck.model import Capture, Case, Cause, Fact, Problem, Request
from trustcheck.names import registry_domain
from trustcheck.sources.answers import json_of, rows, seen, text
from trustcheck.sources.dates import read_old_date

NEEDS: tuple[str, ...] = ()
FACT = "list.popularity_rank"
URL = "https://tranco-list.eu/api/ranks/domain/"
KEEP_DAYS = 7
LOWEST = 1_000_000  # the whole list is longer, and says nothing down there


def ask(case: Case) -> list[Request]:
    """The ranks of the domain. Those of a shop below another firm's (a.myshopify.com) would be that firm's."""
    if registry_domain(case.shop.domain) != case.shop.domain:
        return []
    url = f"{URL}{case.shop.domain}"
    return [Request(source="tranco", url=url, purpose="list", accept="application/json", max_age_days=KEEP_DAYS)]


def read(case: Case, captures: Mapping[str, Capture]) -> list[Fact]:
    """list.popularity_rank: that of the newest day; ABSENT when it is not among the million."""
    capture = captures.get(f"{URL}{case.shop.domain}")
    if capture is None:
        return []
    rank = _rank(capture)
    if isinstance(rank, Problem):
        return [unknown(FACT, rank.cause, rank.detail)]
    proof = seen(capture, "ranks", str(rank or "not among them"))
    return [known(FACT, rank, proof) if rank else absent(FACT, proof)]


def _rank(capture: Capture) -> int | Problem | None:
    value = json_of(capture)
    if isinstance(value, Problem):
        return value
    listed = value.get("ranks") if isinstance(value, dict) else None
    if not isinstance(listed, list):
        return Problem(Cause.UNREADABLE, "the answer holds no ranks")
    days = [
        (day, row["rank"]) for row in rows(value, "ranks") if (day := read_old_date(text(row, "date"))) and _is(row)
    ]
    if listed and not days:
        return Problem(Cause.UNREADABLE, "the ranks cannot be read")
    newest = max(days)[1] if days else None
    return newest if newest is not None and newest <= LOWEST else None


def _is(row: dict[str, Any]) -> bool:
    rank = row.get("rank")
    return isinstance(rank, int) and not isinstance(rank, bool) and rank > 0
