"""How often whom was asked in one check, and which answers were kept from earlier ones. Pure."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import datetime
from urllib.parse import urlsplit

import msgspec

from trustcheck.buyer import by_person
from trustcheck.model import Capture, Case, Cause, Evidence
from trustcheck.report.values import day
from trustcheck.report.words import Words

_OWN_SHELF = "neighbours"  # of this machine: nobody was asked
_UNSENT = frozenset({Cause.NOT_ASKED, Cause.THROTTLED})

REFUSALS = frozenset({401, 403, 429})


class Requests(msgspec.Struct, frozen=True, kw_only=True):
    """Requests sent, redirects counted; questions answered by what was kept, and not asked at all; requests a host."""

    sent: int
    kept: int
    not_asked: int
    by_host: tuple[tuple[str, int], ...]
    oldest_kept_days: int = 0


def requests_of(case: Case) -> Requests:
    """The count, most asked host first."""
    captures = [one for one in case.captures.values() if not by_person(one) and one.request.source != _OWN_SHELF]
    kept = [capture for capture in captures if capture.kept]
    unsent = sum(not capture.kept and _unsent(capture) for capture in captures)
    hosts = Counter(host for capture in captures for host in _hosts(capture))
    return Requests(
        sent=hosts.total(),
        kept=len(kept),
        not_asked=unsent,
        by_host=tuple(sorted(hosts.items(), key=lambda row: (-row[1], row[0]))),
        oldest_kept_days=max((_age_days(capture.at, case) for capture in kept), default=0),
    )


def _unsent(capture: Capture) -> bool:
    """True for a question that never left: switched off, without its key, or its turn would have come too late."""
    silent = not capture.status and not capture.body and not capture.hops
    return silent and capture.problem is not None and capture.problem.cause in _UNSENT


def _hosts(capture: Capture) -> Iterator[str]:
    """A host for each request that was sent."""
    if capture.kept or _unsent(capture):
        return
    if capture.request.url.startswith("dns:"):
        yield "DNS"
        return
    for address in (*(hop.url for hop in capture.hops), capture.url):
        yield urlsplit(address).hostname or address[:60]


def footer(case: Case, words: Words) -> tuple[str, ...]:
    """Sentences for the end of a report: how many requests to whom, how many answers were kept and how old."""
    told = requests_of(case)
    lines = [words("say.requests", count=told.sent, hosts=", ".join(f"{host} {n}" for host, n in told.by_host))]
    if told.kept:
        lines.append(words("say.kept", count=told.kept, days=told.oldest_kept_days))
    if told.not_asked:
        lines.append(words("say.unsent", count=told.not_asked))
    return tuple(lines)


def dated(evidence: Evidence, case: Case, words: Words) -> str:
    """The day of the evidence; of an answer that was on this machine already, its age too."""
    told = day(evidence.at, words)
    kept = any(row.kept and row.sha256 == evidence.capture and row.at == evidence.at for row in case.captures.values())
    return words("say.kept_answer", day=told, days=_age_days(evidence.at, case)) if kept else told


def _age_days(at: datetime, case: Case) -> int:
    return max(0, (case.at - at).days)


def never_asked(capture: Capture) -> bool:
    return capture.problem is not None and capture.problem.cause is Cause.NOT_ASKED


def unanswered(capture: Capture) -> bool:
    return capture.problem is not None or capture.status in REFUSALS or capture.status >= 500
