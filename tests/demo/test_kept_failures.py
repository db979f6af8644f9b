"""A failure in the dress of an answer is never kept for later checks: many services send theirs with HTTP 200."""

from __future__ import annotations

import asyncio
from pathlib import Path

import msgspec
import pytest
from test_services import AT, SERVICES

from trustcheck.api import check_async
from trustcheck.demo.internet import Internet
from trustcheck.demo.services import Example, faults_of
from trustcheck.demo.shops import world as world_of
from trustcheck.demo.world import World
from trustcheck.demo_run import QUICK_DOOR
from trustcheck.flow import Desk
from trustcheck.model import Cause, Fact, Shop
from trustcheck.net.door import Door
from trustcheck.sources import all_sources

SECONDS = 9.0  # for a question, on a machine that may be busy: no fault here is a slow one
# The services' own ways to fail with HTTP 200.
OWN = {
    "ariregister": ("not-ok",), "bolagsverket": ("address-timeout", "source-down"), "nominatim": ("error-200",),
    "ur": ("failed-200", "vat-loading"), "wayback": ("own-page",), "wikidata": ("maxlag",), "zefix": ("error-in-200",),
}  # fmt: skip


async def _desk(example: Example, source: str, internet: Internet) -> Desk:
    """What is on the desk once that source alone has asked all that it wants."""
    shop = Shop(domain=example.domain, host=example.domain, url=f"https://{example.domain}/")
    desk = Desk(shop, AT, {source: all_sources()[source]})
    desk.told["given"] = dict(example.given())
    async with Door(internet.network(), **QUICK_DOOR) as door:
        while wanted := desk.wanted():
            short = [msgspec.structs.replace(request, timeout_seconds=SECONDS) for request in wanted]
            desk.take(await asyncio.gather(*map(door.fetch, short)))
    return desk


@pytest.mark.parametrize(("name", "example", "source"), SERVICES, ids=[name for name, _, _ in SERVICES])
def test_good_answers_are_kept_and_failures_with_status_200_are_not(name: str, example: Example, source: str) -> None:
    async def play() -> None:
        async with Internet(World(shops={}, outside={name: example.rows}), today=AT.date()) as internet:
            assert list((await _desk(example, source, internet)).spoilt()) == []
            for fault in ("challenge", "malformed", *OWN.get(name, ())):
                assert fault in faults_of(name)
                internet.faults[name] = fault
                desk = await _desk(example, source, internet)
                asked = {capture.request.url for capture in desk.captures[source].values()}
                assert asked and {request.url for request in desk.spoilt()} == asked, fault
            internet.faults[name] = "503"  # a failure for all to see: the door keeps none, and what else came is good
            assert list((await _desk(example, source, internet)).spoilt()) == []

    asyncio.run(play())


@pytest.mark.parametrize("fault", ["ms-unavailable", "ip-blocked", "max-concurrent"])
def test_the_next_check_asks_again_what_failed_with_status_200(fault: str, tmp_path: Path) -> None:
    async def vat(fault: str) -> Fact:
        world = world_of(AT.date())
        shop = msgspec.structs.replace(world.shops["viremo.fi"], faults={"vies": fault} if fault else {})
        async with Internet(World(shops={"viremo.fi": shop}), today=AT.date()) as internet:
            network = msgspec.structs.replace(internet.network(), cache_dir=tmp_path)
            case = await check_async("viremo.fi", network=network, door_options=QUICK_DOOR)
            return case.fact("register.vat_valid")

    first, then, later = (asyncio.run(vat(one)) for one in (fault, "", fault))
    assert first.is_unknown and first.cause in (Cause.NO_ANSWER, Cause.REFUSED, Cause.THROTTLED)
    assert then.value is True
    assert later == then, "the good answer is kept"
