"""collect() over small sources of our own: who is asked when, and what is left when time runs out."""

from __future__ import annotations

import asyncio
import inspect
import re
from collections.abc import Mapping
from datetime import UTC, datetime

import pytest

from trustcheck import facts, rulebook
from trustcheck.flow import ENDLESS, collect, conclude, read_again
from trustcheck.model import Capture, Case, Cause, Fact, Fetch, Problem, Request, Shop, State, TrustcheckError
from trustcheck.sources import all_sources, circles, vies

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


class Counting(Toy):
    """Tells one more than the other told, so that two of them never come to rest."""

    def ask(self, case: Case) -> list[Request]:
        return [Request(source=self.name, url=f"https://{self.name}.example/")]

    def read(self, case: Case, captures: Mapping[str, Capture]) -> list[Fact]:
        seen = sum(int(case.text(need) or 0) for need in self.NEEDS if need != "shop.domain")
        return [facts.known(self.tells, str(seen + 1))] if captures else []


def test_answers_that_change_each_other_without_end_are_unknown_whoever_answered_last() -> None:
    circle = {
        "prh": Counting("prh", "register.name", needs=("domain.registrant", "claim.company_id")),
        "rdap": Counting("rdap", "domain.registrant", needs=("register.name", "shop.domain")),
        "dns": Toy("dns", "host.spf"),
    }
    told = []
    for slow in ("prh", "rdap"):
        fetch = answering({slow: 0.02}, [])
        told.append(asyncio.run(collect(SHOP, fetch, at=AT, sources=circle)).facts)

    assert told[0] == told[1]
    assert {told[0][name].cause for name in ("register.name", "domain.registrant")} == {Cause.AMBIGUOUS}
    assert told[0]["register.name"].detail == ENDLESS
    assert told[0]["host.spf"].value == "dns"


def test_a_long_chain_that_comes_to_rest_is_answered() -> None:
    names = [name for name, spec in facts.CATALOGUE.items() if spec.type == "text" and spec.speaker == "claim"][:12]
    line = {
        f"s{number:02}": Counting(f"s{number:02}", name, needs=tuple(names[number + 1 : number + 2]))
        for number, name in enumerate(names)
    }

    case = asyncio.run(collect(SHOP, answering({}, []), at=AT, sources=line))

    assert case.text(names[0]) == "12"


@pytest.mark.parametrize(
    ("needs", "sentence"),
    [
        ({"prh": ("register.colour",)}, "prh needs register.colour, and no fact is called that"),
        ({"vies": ("register.vat_name",)}, "vies needs register.vat_name, which nobody else tells before"),
        ({"dns": ("match.address",)}, "dns needs match.address, which nobody else tells before the shop is judged"),
        (
            {"website": ("host.spf",), "dns": ("claim.email",), "tls": ("claim.email",)},
            "dns and tls and website need each other's facts, and none can begin",
        ),
    ],
)
def test_sources_that_could_never_be_asked_are_refused(needs: Mapping[str, tuple[str, ...]], sentence: str) -> None:
    sources = {name: Toy(name, "host.spf", needs=wanted) for name, wanted in needs.items()}

    with pytest.raises(TrustcheckError, match=rf"sources/{min(needs)}\.py:1: {re.escape(sentence)}"):
        asyncio.run(collect(SHOP, answering({}, []), at=AT, sources=sources))


def test_the_fault_of_a_module_names_the_line_of_its_needs(monkeypatch: pytest.MonkeyPatch) -> None:
    circles.check(all_sources())
    monkeypatch.setattr(vies, "NEEDS", ("register.vat_valid",))
    line = 1 + inspect.getsource(vies).split("\nNEEDS")[0].count("\n") + 1

    with pytest.raises(TrustcheckError, match=rf"sources/vies\.py:{line}: vies needs register\.vat_valid"):
        circles.check(all_sources())


@pytest.mark.parametrize(
    ("name", "value", "said"),
    [
        ("claim.delivery_days", "many", "is a number, not str 'many'"),
        ("claim.delivery_days", float("nan"), "is a number, not float nan"),
        ("claim.delivery_days", True, "is a number, not bool True"),
        ("claim.store", 1, "is a flag, not int 1"),
        ("domain.created", AT, "is a date, not datetime"),
        ("claim.payment_ways", ("card", 7), "is a texts, not tuple"),
        ("claim.payment_ways", ["card"], "is a texts, not list"),
        ("claim.phones", "a", "is a records, not str"),
        ("claim.email", None, "is a text, not NoneType"),
    ],
)
def test_a_fact_of_another_type_than_the_catalogue_s_is_refused(name: str, value: object, said: str) -> None:
    by_hand = Fact(name=name, state=State.KNOWN, value=value)

    with pytest.raises(TrustcheckError, match=r"^tests/test_flow\.py:\d+: " + re.escape(f"{name} {said}")):
        facts.known(name, value)
    with pytest.raises(TrustcheckError, match=re.escape(f"{name} {said}") + ".*; it is told by "):
        conclude(Case(shop=SHOP, at=AT, facts={name: by_hand}), rulebook.load())


def test_a_fact_that_the_catalogue_lacks_is_refused() -> None:
    made = Fact(name="claim.colour", state=State.ABSENT)

    with pytest.raises(TrustcheckError, match=r"no fact is called claim\.colour"):
        conclude(Case(shop=SHOP, at=AT, facts={made.name: made}), rulebook.load())
