"""Every source beside its twin, over real sockets: what it tells of a good answer, and that no failure is an answer."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

import msgspec
import pytest

from trustcheck.demo.faults import EVERY_FAULT
from trustcheck.demo.internet import Internet
from trustcheck.demo.services import Example, all_services, faults_of
from trustcheck.demo.world import World
from trustcheck.demo_run import QUICK_DOOR
from trustcheck.model import Case, Cause, Fact, Shop
from trustcheck.net.door import Door
from trustcheck.sources import all_sources

AT = datetime(2026, 11, 21, 12, tzinfo=UTC)
# What befalls any service, and how the facts must tell of it.
CAUSES = {
    "503": {Cause.NO_ANSWER}, "500": {Cause.NO_ANSWER}, "403": {Cause.REFUSED, Cause.BLOCKED},
    "429": {Cause.THROTTLED}, "429-retry-after": {Cause.THROTTLED}, "html": {Cause.UNREADABLE, Cause.BLOCKED},
    "challenge": {Cause.UNREADABLE, Cause.BLOCKED}, "empty": {Cause.UNREADABLE}, "malformed": {Cause.UNREADABLE},
    "truncated": {Cause.UNREADABLE}, "deep": {Cause.UNREADABLE}, "slow": {Cause.DEADLINE, Cause.NO_ANSWER},
    "hang": {Cause.DEADLINE, Cause.NO_ANSWER}, "reset": {Cause.NO_ANSWER}, "too-large": {Cause.TOO_LARGE},
    "bomb": {Cause.TOO_LARGE}, "redirect-private": {Cause.REFUSED, Cause.BLOCKED},
}  # fmt: skip
HARMLESS = ("wrong-type", "latin-1", "bom")
SECONDS = (0.6, 3.0, 9.0, 30.0)  # for a question; the later ones for a machine that pauses, or has much else to do
ROUNDS = 6
SERVICES = [
    (name, service.EXAMPLE, getattr(service, "SOURCE", name))
    for name, service in all_services().items()
    if hasattr(service, "EXAMPLE")
]


def _case(example: Example) -> Case:
    shop = Shop(domain=example.domain, host=example.domain, url=f"https://{example.domain}/")
    return Case(shop=shop, at=AT, facts=example.given())


async def _ask(source: str, case: Case, internet: Internet, *, is_slow: bool = False) -> dict[str, Fact]:
    """What the source tells once it has asked all that it wants; again with more time when this machine was late."""
    told: dict[str, Fact] = {}
    for seconds in SECONDS[:1] if is_slow else SECONDS:
        told = await _ask_within(seconds, source, case, internet)
        if Cause.DEADLINE not in {fact.cause for fact in told.values()}:
            break
    return told


async def _ask_within(seconds: float, source: str, case: Case, internet: Internet) -> dict[str, Fact]:
    module = all_sources()[source]
    async with Door(internet.network(), **QUICK_DOOR) as door:
        for _ in range(ROUNDS):
            fresh = [request for request in module.ask(case) if request.url not in case.captures]
            if not fresh:
                break
            short = [msgspec.structs.replace(request, timeout_seconds=seconds) for request in fresh]
            answers = {capture.request.url: capture for capture in await asyncio.gather(*map(door.fetch, short))}
            case = Case(shop=case.shop, at=case.at, facts=case.facts, captures={**case.captures, **answers})
    assert case.captures, "the example makes its source ask"
    return {fact.name: fact for fact in module.read(case, case.captures)}


def _world(name: str, example: Example) -> World:
    return World(shops={}, outside={name: example.rows})


def _hold(told: Mapping[str, Fact], wanted: Mapping[str, Any]) -> None:
    for name, value in wanted.items():
        fact = told[name]
        assert fact.is_absent if value is None else fact.value == value, f"{name}: {fact}"


@pytest.mark.parametrize(("name", "example", "source"), SERVICES, ids=[name for name, _, _ in SERVICES])
def test_a_source_reads_its_twin_and_no_failure_is_an_answer(name: str, example: Example, source: str) -> None:
    async def play() -> None:
        async with Internet(_world(name, example), today=AT.date()) as internet:
            _hold(await _ask(source, _case(example), internet), example.told)
            for fault in HARMLESS:
                internet.faults[name] = fault
                _hold(await _ask(source, _case(example), internet), example.told)
            for fault, causes in CAUSES.items():
                internet.faults[name] = fault
                _failed(fault, causes, await _ask(source, _case(example), internet, is_slow=Cause.DEADLINE in causes))
            for fault in faults_of(name).keys() - CAUSES.keys() - {*HARMLESS, "not-found"}:
                internet.faults[name] = fault
                assert await _ask(source, _case(example), internet, is_slow=True), "what went wrong is told too"
            internet.faults[name] = "not-found"
            _hold(await _ask(source, _case(example), internet), example.not_there)
            assert internet.leaks == []

    asyncio.run(play())


def _failed(fault: str, causes: set[Cause], told: Mapping[str, Fact]) -> None:
    assert told, f"{fault}: nothing is told of it"
    for fact in told.values():
        assert fact.is_unknown, f"{fault}: {fact.name} is {fact.value if fact.is_known else 'absent'}"
    assert causes & {fact.cause for fact in told.values()}, f"{fault}: { ({fact.cause for fact in told.values()}) }"


@pytest.mark.parametrize(("name", "example", "source"), SERVICES, ids=[name for name, _, _ in SERVICES])
def test_a_twin_that_holds_nothing_says_so_in_its_own_manner(name: str, example: Example, source: str) -> None:
    async def play() -> None:
        async with Internet(World(shops={}), today=AT.date()) as internet:
            _hold(await _ask(source, _case(example), internet), example.not_there)

    asyncio.run(play())


def test_all_faults_have_names_and_sentences() -> None:
    for name in all_services():
        for fault, sentence in faults_of(name).items():
            assert fault == fault.lower() and sentence.endswith(".")
        assert set(CAUSES) | set(HARMLESS) | {"not-found"} == set(EVERY_FAULT)
