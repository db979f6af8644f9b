"""The demo: real checks, over real sockets, of the shops in the simulated internet."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, datetime
from typing import Any

from trustcheck.api import check
from trustcheck.archive.neighbours import Neighbours
from trustcheck.demo.internet import InternetThread
from trustcheck.demo.shops import world as world_of
from trustcheck.model import Capture, Case, UsageFault
from trustcheck.report.overview import row
from trustcheck.rulebook import Rulebook

QUICK_DOOR: dict[str, Any] = {"pause_seconds": 0.0, "budgets": {}, "again_after_seconds": ()}
# nobody on loopback needs our manners, and its faults do not pass
Progress = Callable[[Capture, int], None]


def check_one(
    shop: str,
    rules: Rulebook,
    *,
    base_rate: float | None,
    progress: Progress,
    seen: Mapping[str, Any] | None = None,
) -> Case:
    """The judged case of one demo shop; `seen`: what a person saw, as check() takes it.

    UsageFault when the simulated internet has no such shop.
    """
    at = datetime.now(UTC)
    world = world_of(at.date())
    name = shop.strip().lower().removeprefix("https://").removeprefix("http://").removeprefix("www.").strip("/")
    if name not in world.shops:
        raise UsageFault(f"{shop}: not a demo shop; there are {', '.join(sorted(world.shops))}")
    with InternetThread(world, today=at.date()) as internet:
        return check(
            name,
            network=internet.network(),
            at=at,
            rules=rules,
            base_rate=base_rate,
            progress=progress,
            door_options=QUICK_DOOR,
            **(seen or {}),
        )


def overview(rules: Rulebook, language: str, progress: Progress) -> Iterator[str]:
    """A line a shop as it is checked: address, verdict in words, what a careful person would know.

    Each is compared with those before it, on a shelf in memory that ends with the run.
    """
    at = datetime.now(UTC)
    world = world_of(at.date())
    with InternetThread(world, today=at.date()) as internet, Neighbours() as shelf:
        for name, shop in world.shops.items():
            case = check(
                name,
                network=internet.network(),
                at=at,
                rules=rules,
                progress=progress,
                door_options=QUICK_DOOR,
                neighbours=shelf,
            )
            yield row(case, shop.what, language)
