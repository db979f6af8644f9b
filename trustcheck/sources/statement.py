"""The shop's own statement on what a report finds: a file on its site, else TXT records of its domain (right of reply).

It is the shop's word and no more: no rule may look at it. The file is asked for once, after the pages, where the site
let us in and its robots.txt lets us read it; the records at `_trustcheck.DOMAIN` are for shops that cannot put a file
there. Only https counts, for on the way of plain http anyone can write a file; so does no file that another domain
sends. 404 and 410 say that there is no file; NXDOMAIN and no such TXT record that there is no record. Anything else
that is no statement is Unknown.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Literal
from urllib.parse import urlsplit

import msgspec

from trustcheck import statement
from trustcheck.facts import absent, all_unknown, known
from trustcheck.model import Capture, Case, Cause, Evidence, Fact, Problem, Request
from trustcheck.names import same_site
from trustcheck.sources.answers import clean, http_problem, seen
from trustcheck.sources.dns_answers import question, records
from trustcheck.statement import Statement, StatementFault

NEEDS: tuple[str, ...] = ("claim.statement_url",)
FACTS = ("claim.statement", "claim.statement_until")
GONE = (404, 410)
TIMEOUT_SECONDS = 10.0


class Look(msgspec.Struct, frozen=True, kw_only=True):
    """What was found in one of the two places. `fault` says why what is there cannot be shown."""

    state: Literal["none", "valid", "expired", "faulty", "unanswered"]
    place: str
    statement: Statement | None = None
    fault: str = ""
    problem: Problem | None = None
    evidence: tuple[Evidence, ...] = ()


def ask(case: Case) -> list[Request]:
    """The records at once; the file as soon as it is known where it would be."""
    asked = [Request(source="statement", url=_record(case), purpose="statement", timeout_seconds=TIMEOUT_SECONDS)]
    url = case.text("claim.statement_url")
    if url:
        asked.append(
            Request(
                source="statement",
                url=url,
                purpose="statement",
                accept="application/json",
                max_bytes=statement.MAX_BYTES,
                timeout_seconds=TIMEOUT_SECONDS,
            )
        )
    return asked


def read(case: Case, captures: Mapping[str, Capture]) -> list[Fact]:
    """claim.statement*: of the file when it holds a statement, else of the records; ABSENT when neither place has one
    that holds today."""
    places = looks(case, captures)
    valid = next((look for look in places if look.state == "valid"), None)
    if valid is not None and valid.statement is not None:
        shown = statement.replies(valid.statement)
        return [
            known("claim.statement", shown, *valid.evidence),
            known("claim.statement_until", valid.statement.until, *valid.evidence),
        ]
    open_places = [look.problem for look in places if look.problem is not None]
    if open_places:
        asked = [problem for problem in open_places if problem.cause is not Cause.NOT_ASKED]
        first = (asked or open_places)[0]
        return all_unknown(FACTS, first.cause, first.detail)
    proof = tuple(piece for look in places for piece in look.evidence)
    return [absent(name, *proof) for name in FACTS]


def looks(case: Case, captures: Mapping[str, Capture]) -> tuple[Look, Look]:
    """What stands in the file, and what in the records."""
    return _file(case, captures), _records(case, captures)


def _record(case: Case) -> str:
    return question(f"{statement.LABEL}.{case.shop.domain}", "TXT")


def _file(case: Case, captures: Mapping[str, Capture]) -> Look:
    where = case.fact("claim.statement_url")
    url = case.text("claim.statement_url") or f"https://{case.shop.host}{statement.PATH}"
    capture = captures.get(url)
    if capture is None:
        problem = Problem(where.cause or Cause.NOT_ASKED, where.detail)
        return Look(state="unanswered", place=url, problem=problem)
    problem_of = http_problem(capture, (200, *GONE))
    if problem_of is not None and problem_of.cause is Cause.TOO_LARGE:
        return Look(state="faulty", place=url, fault=statement.TOO_LARGE, problem=problem_of)
    if problem_of is not None:
        return Look(state="unanswered", place=url, problem=problem_of)
    if not _from_the_shop(capture, case.shop.domain):
        return _faulty(url, "it is sent on to another domain, or off https")
    if capture.status in GONE:
        return Look(state="none", place=url, evidence=(seen(capture, "answer", f"HTTP {capture.status}"),))
    return _told(url, case, capture, lambda: statement.read_file(capture.body, case.shop.domain, case.at.date()))


def _from_the_shop(capture: Capture, domain: str) -> bool:
    """Whether the file, and every address on the way to it, is on the shop's domain by https."""
    for url in (capture.url, *(hop.url for hop in capture.hops)):
        parts = urlsplit(url)
        if parts.scheme != "https" or not same_site(parts.hostname or "", domain):
            return False
    return True


def _records(case: Case, captures: Mapping[str, Capture]) -> Look:
    place = _record(case)
    answer = records(captures, f"{statement.LABEL}.{case.shop.domain}", "TXT")
    if answer.problem is not None or answer.capture is None:
        problem = answer.problem or Problem(Cause.NOT_ASKED)
        return Look(state="unanswered", place=place, problem=problem)
    # Bytes that are no UTF-8 become U+FFFD, which is shown as such.
    texts = [b"".join(value.strings).decode("utf-8", "replace") for value in answer.values]
    told = lambda: statement.read_records(texts, case.shop.domain, case.at.date())  # noqa: E731
    return _told(place, case, answer.capture, told)


def _told(place: str, case: Case, capture: Capture, reading: Callable[[], Statement | None]) -> Look:
    try:
        found = reading()
    except StatementFault as fault:
        return _faulty(place, clean(str(fault)))
    if found is None:
        return Look(state="none", place=place, evidence=(seen(capture, "answer", "no such record"),))
    first = next(iter(found.entries[0].says.values()))
    held = statement.holds(found, case.at.date())
    excerpt = first if held else f"until {found.until.isoformat()}"
    state: Literal["valid", "expired"] = "valid" if held else "expired"
    return Look(state=state, place=place, statement=found, evidence=(seen(capture, "entries", excerpt),))


def _faulty(place: str, fault: str) -> Look:
    return Look(state="faulty", place=place, fault=fault, problem=Problem(Cause.UNREADABLE, fault))
