"""The demo: real checks, over real sockets, of the shops in the simulated internet."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from datetime import UTC, datetime

from trustcheck.api import check_async
from trustcheck.demo.internet import Internet
from trustcheck.demo.shops import world as world_of
from trustcheck.model import Capture, Case, UsageFault
from trustcheck.report.overview import row
from trustcheck.rulebook import Rulebook

QUICK_DOOR = {"pause_seconds": 0.0, "intervals": {}}  # nobody on loopback needs our manners
Progress = Callable[[Capture, int], None]


def check_one(shop: str, rules: Rulebook, *, base_rate: float | None, progress: Progress) -> Case:
    """The judged case of one demo shop. UsageFault when the simulated internet has no such shop."""
    at = datetime.now(UTC)
    world = world_of(at.date())
    name = shop.strip().lower().removeprefix("https://").removeprefix("http://").removeprefix("www.").strip("/")
    if name not in world.shops:
        raise UsageFault(f"{shop}: not a demo shop; there are {', '.join(sorted(world.shops))}")

    async def one() -> Case:
        async with Internet(world, today=at.date()) as internet:
            return await check_async(
                name,
                network=internet.network(),
                at=at,
                rules=rules,
                base_rate=base_rate,
                progress=progress,
                door_options=QUICK_DOOR,
            )

    return asyncio.run(one())


def overview(rules: Rulebook, language: str, progress: Progress) -> Iterator[str]:
    """A line a shop: address, verdict in words, what a careful person would know; then how to see a whole report."""
    at = datetime.now(UTC)
    world = world_of(at.date())

    async def all_shops() -> list[Case]:
        async with Internet(world, today=at.date()) as internet:
            options = {"network": internet.network(), "at": at, "rules": rules, "door_options": QUICK_DOOR}
            return [await check_async(name, progress=progress, **options) for name in world.shops]

    for case in asyncio.run(all_shops()):
        yield row(case, world.shops[case.shop.domain].what, language)
