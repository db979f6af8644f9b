"""collect() over small sources of our own: who is asked when, and what is left when time runs out."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from datetime import UTC, datetime

import pytest

from trustcheck import facts
from trustcheck.flow import collect, read_again
from trustcheck.model import Capture, Case, Cause, Fact, Fetch, Problem, Request, Shop

AT = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)
SHOP = Shop(domain="example.fi", host="example.fi", url="https://example.fi/")


class Toy:
    """A source that asks one URL once all of NEEDS are known, and tells one fact from its body."""

    def __init__(self, name: str, tells: str, needs: tuple[str, ...] = ()) -> None:
        self.NEEDS, self.name, self.tells = needs, name, tells

    def ask(self, case: Case) -> list[Request]:
        if any(not case.fact(need).is_known for need in self.NEEDS):
            return []
        return [Request(source=self.name, url=f"https://{self.name}.example/")]

    def read(self, case: Case, captures: Mapping[str, Capture]) -> list[Fact]:
        for capture in captures.values():
            if capture.problem:
                return [facts.unknown(self.tells, capture.problem.cause)]
            return [facts.known(self.tells, capture.body.decode())]
        return []


CHAIN = {
    "website": Toy("website", "claim.company_id"),
    "prh": Toy("prh", "register.name", needs=("claim.company_id",)),
    "dns": Toy("dns", "host.spf"),
}


def answering(delays: Mapping[str, float], log: list[str]) -> Fetch:
    async def fetch(request: Request) -> Capture:
        log.append(request.source)
        await asyncio.sleep(delays.get(request.source, 0))
        return Capture.of(request, AT, body=request.source.encode(), status=200)

    return fetch


def run(fetch: Fetch, **options: object) -> Case:
    return asyncio.run(collect(SHOP, fetch, at=AT, sources=CHAIN, **options))  # type: ignore[arg-type]


def test_a_source_is_asked_as_soon_as_its_facts_are_there_and_only_once() -> None:
    log: list[str] = []

    case = run(answering({}, log))

    assert sorted(log) == ["dns", "prh", "website"]
    assert log.index("prh") > log.index("website")
    assert case.text("register.name") == "prh"
    assert len(case.captures) == 3


@pytest.mark.parametrize("slow", ["website", "dns", "prh"])
def test_the_order_of_answers_does_not_matter(slow: str) -> None:
    case = run(answering({slow: 0.03}, []))

    assert {name: fact.value for name, fact in case.facts.items() if not name.startswith("shop.")} == {
        "claim.company_id": "website",
        "register.name": "prh",
        "host.spf": "dns",
    }


def test_when_time_is_over_what_was_not_answered_is_unknown_by_deadline() -> None:
    case = run(answering({"website": 30}, []), deadline_seconds=0.05)

    assert case.text("host.spf") == "dns"
    late = case.fact("claim.company_id")
    assert late.is_unknown and late.cause is Cause.DEADLINE
    assert case.fact("register.name").cause is Cause.NOT_ASKED


def test_the_archive_sees_a_capture_before_any_source_and_its_word_is_what_is_read() -> None:
    def keep(capture: Capture) -> Capture:
        return Capture.of(capture.request, capture.at, body=b"kept", status=200)

    case = run(answering({}, []), keep=keep)

    assert case.text("claim.company_id") == "kept"


def test_progress_hears_of_every_answer() -> None:
    heard: list[str] = []

    def progress(capture: Capture, waiting: int) -> None:
        heard.append(capture.request.source)

    run(answering({}, []), progress=progress)

    assert sorted(heard) == ["dns", "prh", "website"]


def test_a_problem_stays_a_value_with_its_cause() -> None:
    async def refuse(request: Request) -> Capture:
        return Capture.of(request, AT, problem=Problem(Cause.BLOCKED, "403"))

    case = run(refuse)

    assert case.fact("host.spf").cause is Cause.BLOCKED


def test_reading_again_with_the_real_sources_and_no_captures_gives_no_claim() -> None:
    case = read_again(SHOP, AT, [])

    assert case.text("shop.domain") == "example.fi"
    assert not [fact for fact in case.facts.values() if fact.is_known and not fact.name.startswith("shop.")]
    assert not [fact for fact in case.facts.values() if fact.is_absent and not fact.name.startswith("shop.")]
