"""Which public resolvers block the shop's name as harmful, told by asking each beside its own unfiltered sister.

Quad9 (9.9.9.9 beside 9.9.9.10) answers for a blocked name that there is none (NXDOMAIN) without the flag RA, which all
its other answers have; Cloudflare (1.1.1.2 beside 1.1.1.1) answers 0.0.0.0. Before that each must show that it is what
answers: a name that nobody has must not be there (a network that answers for everything would be believed else), and
the operator's own test name must be blocked (a network that answers in its place would look clean else).
https://docs.quad9.net/FAQ and https://developers.cloudflare.com/1.1.1.1/setup/
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from trustcheck.facts import absent, known, unknown
from trustcheck.model import Capture, Case, Cause, Evidence, Fact, Problem, Request
from trustcheck.sources.answers import seen
from trustcheck.sources.dns_answers import Records, question, records

NEEDS: tuple[str, ...] = ()
FACT = "list.blocked_by"
TIMEOUT_SECONDS = 6.0
NULL = "0.0.0.0"  # noqa: S104 - an answer that Cloudflare gives, no place to listen


class Filter(NamedTuple):
    """A resolver that blocks, its sister that does not, and a name that it always blocks."""

    name: str
    server: str
    sister: str
    test_name: str


FILTERS = (
    Filter("Quad9", "9.9.9.9", "9.9.9.10", "isitblocked.org"),
    Filter("Cloudflare", "1.1.1.2", "1.1.1.1", "malware.testcategory.com"),
)


def ask(case: Case) -> list[Request]:
    """The two trials of each resolver, then the shop's names, then its sister where one of them looks blocked."""
    urls = (url for one in FILTERS for url in _questions(case, one))
    return [
        Request(source="resolvers", url=url, purpose="list", timeout_seconds=TIMEOUT_SECONDS)
        for url in dict.fromkeys(urls)
    ]


def _questions(case: Case, one: Filter) -> Iterator[str]:
    for name in (_nobodys(case), one.test_name):
        yield question(name, "A", one.server)
    if _trial(case, one, case.captures) is None:
        for name in _names(case):
            yield question(name, "A", one.server)
            if _looks_blocked(records(case.captures, name, "A", one.server)):
                yield question(name, "A", one.sister)


def read(case: Case, captures: Mapping[str, Capture]) -> list[Fact]:
    """list.blocked_by: ABSENT when every resolver passed its trials and blocks none of the shop's names."""
    words = {one.name: _word(case, one, captures) for one in FILTERS}
    blocking = {name: word for name, word in words.items() if isinstance(word, Evidence)}
    if blocking:
        return [known(FACT, tuple(blocking), *blocking.values())]
    gap = next((word for word in words.values() if word is not None), None)
    if isinstance(gap, Problem):
        return [unknown(FACT, gap.cause, gap.detail)]
    clean = [records(captures, case.shop.domain, "A", one.server) for one in FILTERS]
    return [absent(FACT, *(seen(answer.capture, "answer", "not blocked") for answer in clean if answer.capture))]


def _names(case: Case) -> list[str]:
    return list(dict.fromkeys((case.shop.domain, case.shop.host)))


def _nobodys(case: Case) -> str:
    """A name that cannot be there (RFC 2606, .invalid): one for each shop and day, so that nobody can have kept it."""
    told = f"{case.shop.domain} {case.at.date()}".encode()
    return f"{hashlib.sha256(told).hexdigest()[:20]}.invalid"


def _trial(case: Case, one: Filter, captures: Mapping[str, Capture]) -> Problem | None:
    """Why this resolver's word counts for nothing; None when it passed both trials."""
    nobodys = records(captures, _nobodys(case), "A", one.server)
    test = records(captures, one.test_name, "A", one.server)
    for answer in (nobodys, test):
        if answer.problem is not None:
            return answer.problem
    if nobodys.values or nobodys.exists or _looks_blocked(nobodys):
        return Problem(Cause.UNREADABLE, f"names that nobody has are answered in place of {one.name}")
    if not _looks_blocked(test):
        return Problem(Cause.UNREADABLE, f"{one.name} does not block its own test name: something else answers")
    return None


def _looks_blocked(answer: Records) -> bool:
    if answer.problem is not None:
        return False
    if answer.values:
        return all(str(value) == NULL for value in answer.values)
    return not answer.exists and not answer.recursive


def _word(case: Case, one: Filter, captures: Mapping[str, Capture]) -> Evidence | Problem | None:
    """Where it is seen that the resolver blocks; None when it blocks nothing; a Problem when that is not known."""
    trial = _trial(case, one, captures)
    if trial is not None:
        return trial
    gap: Problem | None = None
    for name in _names(case):
        answer = records(captures, name, "A", one.server)
        if _looks_blocked(answer) and answer.capture is not None:
            plain = records(captures, name, "A", one.sister)
            if plain.values and not _looks_blocked(plain):
                return seen(answer.capture, "answer", f"{name} is blocked by {one.name}")
            answer = plain  # blocked nowhere else is what counts; a name that is not there at all is nobody's harm
        gap = gap or answer.problem
    return gap
