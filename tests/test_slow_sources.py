"""One slow source never delays the others, nor the check past that source's own time."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime

import msgspec
import pytest

from trustcheck import flow
from trustcheck.demo.internet import Internet
from trustcheck.demo.services import all_services
from trustcheck.demo.shops import world as world_of
from trustcheck.demo_run import QUICK_DOOR
from trustcheck.model import Capture, Case, Cause, Request, Shop
from trustcheck.net.door import Door

AT = datetime.now(UTC)
SHOP = Shop(domain="viremo.fi", host="viremo.fi", url="https://viremo.fi/")
OWN_SECONDS = 1.5
ROOM_SECONDS = 1.0  # the machine may be busy


def _hurried(fetch: Callable[[Request], Awaitable[Capture]], slow: str) -> Callable[[Request], Awaitable[Capture]]:
    """The same fetch, with a short time for the slow source, so that the test does not take its twenty seconds."""

    async def ask(request: Request) -> Capture:
        seconds = OWN_SECONDS if request.source == slow else request.timeout_seconds
        return await fetch(msgspec.structs.replace(request, timeout_seconds=seconds))

    return ask


async def _check(faults: dict[str, str], slow: str = "") -> tuple[Case, float, dict[str, float]]:
    """The case, how long it took, and when each source had its last answer."""
    last: dict[str, float] = {}
    internet = Internet(world_of(AT.date()), today=AT.date(), faults=faults)
    async with internet, Door(internet.network(), **QUICK_DOOR) as door:
        began = time.monotonic()

        def note(capture: Capture, waiting: int) -> None:
            last[capture.request.source] = time.monotonic() - began

        case = await flow.collect(SHOP, _hurried(door.fetch, slow), at=AT, progress=note)
        return case, time.monotonic() - began, last


@pytest.mark.parametrize("slow", ["ct", "wayback", "nominatim", "wikidata"])
def test_one_slow_source_delays_nobody_past_its_own_time(slow: str) -> None:
    assert slow in all_services()
    asyncio.run(_check({}))  # loads what is loaded once
    usual, usual_seconds, _ = asyncio.run(_check({}))
    case, seconds, last = asyncio.run(_check({slow: "hang"}, slow))

    mine = [capture for capture in case.captures.values() if capture.request.source == slow]
    assert mine and {capture.problem.cause for capture in mine if capture.problem} == {Cause.DEADLINE}
    assert seconds < usual_seconds * 2 + OWN_SECONDS * len(mine) + ROOM_SECONDS
    others = {source for source in last if source not in (slow, "photon", "overpass", "certspotter")}
    assert max(last[source] for source in others) < usual_seconds * 2 + ROOM_SECONDS, "they did not wait for it"
    for name in ("register.found", "claim.legal_name", "domain.created"):
        assert case.fact(name).value == usual.fact(name).value
