"""The whole program against the simulated internet: no honest shop warned, no fake verified, the same offline."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path

import pytest

from trustcheck import report, rulebook
from trustcheck.api import check_async, judge_again
from trustcheck.archive.neighbours import Neighbours
from trustcheck.archive.reading import verify_case
from trustcheck.archive.writing import write_case
from trustcheck.demo.internet import Internet
from trustcheck.demo.shops import world as world_of
from trustcheck.demo.world import World
from trustcheck.demo_run import QUICK_DOOR
from trustcheck.flow import conclude, read_again
from trustcheck.model import Case, Cause, Level
from trustcheck.rulebook.shape import Counted

AT = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)
WORLD = world_of(AT.date())
BOOK = rulebook.load()


@pytest.fixture(scope="module")
def cases() -> Mapping[str, Case]:
    """Every demo shop checked once over real sockets, each compared with those before it."""

    async def all_of_them() -> dict[str, Case]:
        async with Internet(WORLD, today=AT.date()) as internet:
            return {
                name: await check_async(
                    name,
                    network=internet.network(),
                    at=AT,
                    rules=BOOK,
                    door_options=QUICK_DOOR,
                    deadline_seconds=30,
                    neighbours=shelf,
                )
                for name in WORLD.shops
            }

    with Neighbours() as shelf:
        return asyncio.run(all_of_them())


def level(case: Case) -> Level:
    assert case.verdict is not None
    return case.verdict.level


def test_the_world_is_large_enough() -> None:
    honest = [shop for shop in WORLD.shops.values() if shop.honest]

    assert len(WORLD.shops) >= 14
    assert len(honest) >= 7 and len(WORLD.shops) - len(honest) >= 5


@pytest.mark.parametrize("name", sorted(WORLD.shops))
def test_the_verdict_is_one_that_a_careful_person_would_give(cases: Mapping[str, Case], name: str) -> None:
    shop = WORLD.shops[name]

    assert level(cases[name]) in shop.expect, shop.what


def test_gate_no_honest_shop_is_warned_and_no_fake_verified(cases: Mapping[str, Case]) -> None:
    warned = [name for name, case in cases.items() if WORLD.shops[name].honest and level(case) is Level.WARNING]
    verified = [name for name, case in cases.items() if not WORLD.shops[name].honest and level(case) is Level.VERIFIED]

    assert (warned, verified) == ([], [])


def test_the_trial_that_reports_speak_of_is_this_one(cases: Mapping[str, Case]) -> None:
    """A report says how often a warning would be wrong from the counts in rules/verdict.yml: write them anew there."""
    tried = BOOK.settings.tried
    assert tried is not None
    for honest, told in ((True, tried.honest), (False, tried.fakes)):
        seen = Counter(level(case) for name, case in cases.items() if WORLD.shops[name].honest is honest)
        assert told == Counted(
            shops=seen.total(),
            verified=seen[Level.VERIFIED],
            unproven=seen[Level.UNPROVEN],
            warned=seen[Level.WARNING],
            undecided=seen[Level.UNDECIDED],
        )


def test_whoever_was_checked_before_copies_are_found_and_originals_are_not_blamed(cases: Mapping[str, Case]) -> None:
    """Every shop judged again as if all others had been checked before it, in the order of the world and backwards."""
    copies, originals = set(), set()
    for order in (list(cases), list(cases)[::-1]):
        with Neighbours() as shelf:
            for name in order:
                shelf.add(cases[name])
            for name in order:
                again = _compared_again(cases[name], shelf)
                assert level(again) in WORLD.shops[name].expect, name
                told = again.fact("match.cloned_text").value
                copies |= {name} if told is True else set()
                originals |= {name} if told is False else set()
    assert "lambalood.shop" in copies and "lambalood.ee" in originals
    assert not any(WORLD.shops[name].honest for name in copies)


def _compared_again(case: Case, shelf: Neighbours) -> Case:
    asked = [capture for capture in case.captures.values() if capture.request.source == "neighbours"]
    others = [capture for capture in case.captures.values() if capture.request.source != "neighbours"]
    captures = [*others, *(shelf.answer(capture.request) for capture in asked)]
    return conclude(read_again(case.shop, case.at, captures), BOOK)


@pytest.mark.parametrize("name", sorted(WORLD.shops))
def test_a_kept_case_gives_the_same_facts_and_verdict_offline(
    cases: Mapping[str, Case], name: str, tmp_path: Path
) -> None:
    case = cases[name]
    assert case.verdict is not None
    path = tmp_path / "case.wacz"
    shown = {f"report.{form}": report.show(case, BOOK, lang="fi", format=form) for form in ("html", "json")}
    write_case(path, case, rulebook=BOOK.version, reports=shown, base_rate=case.verdict.base_rate, language="fi")

    again = judge_again(path, rules=BOOK)

    assert verify_case(path) == []
    assert again.facts == case.facts
    assert (again.signals, again.verdict) == (case.signals, case.verdict)


@pytest.mark.parametrize("lang", ["en", "fi", "sv"])
@pytest.mark.parametrize("form", ["text", "html", "json"])
def test_every_report_can_be_shown(cases: Mapping[str, Case], lang: str, form: str) -> None:
    for case in cases.values():
        text = report.show(case, BOOK, lang=lang, format=form, stake_eur=250, pay="card")

        assert case.shop.domain in text
        assert form != "text" or max(map(len, text.splitlines())) <= 80


@pytest.mark.parametrize(
    ("name", "comparisons"),
    [
        ("viremo.fi", {"address": True, "name": True, "website": True, "others": True}),
        ("vihrialahti.fi", {"address": True, "name": None, "website": None, "others": None}),  # on no map, and honest
        ("konepiha-ale.fi", {"address": True, "name": True, "website": False}),  # the firm whose address is copied
        ("polkimo-pori.fi", {"address": True, "name": None, "website": None, "others": False}),  # a pizzeria is there
        ("aukusti-kallio.com", {"address": True, "name": None, "website": None, "others": None}),
    ],
)
def test_what_the_map_says_of_the_demo_shops(
    cases: Mapping[str, Case], name: str, comparisons: Mapping[str, bool | None]
) -> None:
    facts = {key: cases[name].fact(f"match.map_{key}") for key in comparisons}

    assert {key: fact.value for key, fact in facts.items()} == comparisons
    assert not any(fact.is_unknown for fact in facts.values())


def test_a_map_that_is_down_turns_no_verdict() -> None:
    async def play() -> dict[str, Case]:
        down = {"nominatim": "429", "photon": "503", "overpass": "remark"}
        async with Internet(WORLD, today=AT.date(), faults=down) as internet:
            network = internet.network()
            return {
                name: await check_async(name, network=network, at=AT, rules=BOOK, door_options=QUICK_DOOR)
                for name in ("viremo.fi", "konepiha-ale.fi")
            }

    told = asyncio.run(play())

    assert {name: level(case) for name, case in told.items()} == {
        "viremo.fi": Level.VERIFIED,
        "konepiha-ale.fi": Level.WARNING,
    }
    assert {case.fact("match.map_name").cause for case in told.values()} == {Cause.THROTTLED}


def test_manners_one_request_at_a_time_and_robots_first() -> None:
    async def one(world: World) -> Internet:
        async with Internet(world, today=AT.date()) as internet:
            await check_async(honest, network=internet.network(), at=AT, rules=BOOK, door_options=QUICK_DOOR)
            return internet

    honest = next(shop.domain for shop in WORLD.shops.values() if shop.expect == (Level.VERIFIED,))
    log = asyncio.run(one(WORLD)).log
    pages = [seen for seen in log if seen.protocol in ("http", "https") and seen.host.endswith(honest)]

    assert pages[0].path == "/robots.txt"
    assert len(pages) <= 1 + 1 + 12 + 2  # robots, home, twelve pages, a redirect from the bare name
