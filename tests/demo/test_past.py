"""Shops with a past beside a web archive that works, fails or shows nothing: what it can decide, and what it cannot."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime

import pytest

from trustcheck import rulebook
from trustcheck.api import check_async
from trustcheck.demo.internet import Internet
from trustcheck.demo.shops import world as world_of
from trustcheck.demo_run import QUICK_DOOR
from trustcheck.model import Case, Cause, Level

AT = datetime(2026, 11, 21, 12, tzinfo=UTC)
WORLD = world_of(AT.date())
BOOK = rulebook.load()
MOST_REQUESTS = 6


def check(domain: str, fault: str = "") -> tuple[Case, int]:
    """The case, and how many requests the web archive got; `fault`: what is wrong with the archive today."""

    async def play() -> tuple[Case, int]:
        faults = {"wayback": fault} if fault else {}
        async with Internet(WORLD, today=AT.date(), faults=faults) as internet:
            case = await check_async(
                domain, network=internet.network(), at=AT, rules=BOOK, door_options=QUICK_DOOR, deadline_seconds=30
            )
            asked = [seen for seen in internet.log if seen.host == "web.archive.org" and seen.protocol == "https"]
            return case, len(asked)

    return asyncio.run(play())


def level(case: Case) -> Level:
    assert case.verdict is not None
    return case.verdict.level


def test_an_honest_com_with_a_hidden_holder_is_verified_by_its_archived_number() -> None:
    case, asked = check("haukiairo.com")

    assert level(case) is Level.VERIFIED
    assert case.flag("match.archived_identity") is True
    assert 0 < asked <= MOST_REQUESTS


@pytest.mark.parametrize("fault", ["503", "page-429", "own-page"])
def test_an_archive_that_fails_leaves_it_open_and_harms_nobody(fault: str) -> None:
    case, _ = check("haukiairo.com", fault)

    assert case.fact("match.archived_identity").is_unknown
    assert level(case) is Level.UNDECIDED
    assert case.verdict is not None and "existence/archived-identity" in case.verdict.would_decide


def test_a_shop_that_the_archive_never_saw_or_may_not_show_is_as_good_as_before() -> None:
    never, _ = check("haukiairo.com", "not-found")
    kept_out, _ = check("haukiairo.com", "kept-out")

    assert never.fact("match.archived_identity").is_absent
    assert kept_out.fact("match.archived_identity").cause is Cause.HIDDEN
    assert level(never) is level(kept_out) is Level.UNPROVEN


def test_a_copied_identity_on_a_used_name_is_contradicted_by_what_was_there() -> None:
    case, _ = check("rattaspaja.com")

    assert case.flag("match.archived_identity") is False
    assert case.text("archive.other_company") == "9363497-6"
    assert level(case) is not Level.VERIFIED
    failed = {signal.rule for signal in case.signals if signal.contradiction}
    assert "existence/archived-identity" in failed
