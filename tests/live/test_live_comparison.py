"""The comparison of the live smoke test, held against the simulated internet in place of the real one."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime

import pytest
from live_questions import (
    LISTS,
    MOST,
    MOST_BY_DNS,
    OLDER,
    REAL,
    TWINS,
    asked,
    case_of,
    differences,
    doubles,
    key_paths,
    real_case,
    smoke,
)

from trustcheck.demo.internet import Internet
from trustcheck.demo.services import faults_of
from trustcheck.demo.world import World
from trustcheck.demo_run import QUICK_DOOR
from trustcheck.model import Capture
from trustcheck.net.door import Door
from trustcheck.sources import all_sources

AT = datetime(2026, 11, 21, 12, tzinfo=UTC)


async def _as_real(name: str, fault: str = "") -> list[Capture]:
    """What the twin answers in the place of the real service."""
    source, example = TWINS[name]
    world = World(shops={}, outside={name: example.rows})
    internet = Internet(world, today=AT.date(), faults={name: fault} if fault else {})
    async with internet, Door(internet.network(), **QUICK_DOOR) as door:
        return (await asked(source, case_of(example.domain, example.given(), AT), door))[0]


@pytest.mark.parametrize("source", sorted(TWINS))
def test_a_service_that_answers_as_its_double_differs_in_nothing(source: str) -> None:
    async def play() -> None:
        made = await doubles(source, AT)
        real = await _as_real(source)
        assert 1 <= len(real) <= MOST
        assert differences(real, made) == []
        for fault, word in (("503", "status 503"), ("empty", "content type "), ("reset", "no whole answer")):
            told = differences(await _as_real(source, fault), made)
            assert any(word in sentence for sentence in told) or fault == "empty", (fault, told)
            assert told, fault

    asyncio.run(play())


def test_keys_that_came_and_went_are_named() -> None:
    assert "deleted" in faults_of("brreg")
    told = differences(asyncio.run(_as_real("brreg", "deleted")), [asyncio.run(_as_real("brreg"))])

    assert any("only in the real answer: slettedato" in sentence for sentence in told)
    assert any("only in the double: " in sentence and "forretningsadresse.poststed" in sentence for sentence in told)
    assert key_paths(b'{"a":[{"b":1},{"c":{"d":2}}]}') == {"a", "a[].b", "a[].c", "a[].c.d"}
    assert key_paths(b"<html>") is None and key_paths(b"[" * 9999) is None


@pytest.mark.parametrize("source", OLDER)
def test_the_older_doubles_are_the_demos_own(source: str) -> None:
    (captures,) = asyncio.run(doubles(source, AT))
    assert captures and all(capture.request.source == source for capture in captures)


@pytest.mark.parametrize("source", sorted(REAL))
def test_what_the_real_services_are_asked_makes_their_sources_ask(source: str) -> None:
    case = real_case(source, AT)
    assert all_sources()[source].ask(case)


def test_a_service_that_knows_nothing_of_it_is_told_from_one_that_fails() -> None:
    async def play(fault: str) -> list[str]:
        async with Internet(World(shops={}), today=AT.date(), faults={"brreg": fault}) as internet:
            captures, told, differing = await smoke("brreg", internet.network(), AT)
            assert captures[0].request.url.endswith("/974760673") and told
            assert sum(seen.protocol == "https" for seen in internet.log) == len(captures)
            return differing

    assert asyncio.run(play("")) == []
    assert "status 500, the double's" in " ".join(asyncio.run(play("500")))


@pytest.mark.parametrize(("service", "fault"), [("resolvers", "intercepted"), ("spamhaus", "over-limit")])
def test_lists_are_asked_for_their_own_test_names(service: str, fault: str) -> None:
    async def play(broken: str) -> list[str]:
        async with Internet(World(shops={}), today=AT.date(), faults={service: broken} if broken else {}) as internet:
            captures, told, differing = await smoke(service, internet.network(), AT)
            assert service in LISTS and 1 <= len(captures) <= MOST_BY_DNS and told
            return differing

    assert asyncio.run(play("")) == []
    assert any("the double's" in sentence for sentence in asyncio.run(play(fault)))


def test_both_danish_services_have_their_own_question() -> None:
    assert {name for name, (source, _) in TWINS.items() if source == "cvr"} == {"cvr", "datafordeler"}
