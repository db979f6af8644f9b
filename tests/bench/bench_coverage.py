"""How many verdicts are decided when answers get lost: run by hand, `python tests/bench/bench_coverage.py [DRAWS]`.

Every demo shop is checked with all sources, then again with each answer lost by chance (10 %, 30 %), each draw from
its own seed. A lost answer stays lost: a page, a register, a name server. What only the missing answer would have led
to is then not asked, as in life. Printed: the share that is decided (anything but undecided), by level, and every
verdict that is wrong: an honest shop warned, a fake verified, or a decided verdict other than the one with all answers.
"""

from __future__ import annotations

import asyncio
import random
import sys
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime

from trustcheck import flow, rulebook
from trustcheck.demo.internet import Internet
from trustcheck.demo.shops import world as world_of
from trustcheck.demo_run import QUICK_DOOR
from trustcheck.model import Capture, Case, Cause, Fetch, Level, Problem, Request, Shop
from trustcheck.net.door import Door

AT = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)
LOST = (0.1, 0.3)
CAUSES = (Cause.NO_ANSWER, Cause.BLOCKED, Cause.THROTTLED, Cause.DEADLINE)
BOOK = rulebook.load()


def remembering(fetch: Fetch, memory: dict[tuple[str, str], Capture]) -> Fetch:
    """The same fetch, asking nothing twice."""

    async def ask(request: Request) -> Capture:
        key = (request.source, request.url)
        if key not in memory:
            memory[key] = await fetch(request)
        return memory[key]

    return ask


def losing(fetch: Fetch, share: float, seed: str) -> Fetch:
    """The same fetch, but that share of all answers never comes; which ones follows from the seed alone."""

    async def ask(request: Request) -> Capture:
        chance = random.Random(f"{seed} {request.source} {request.url}")
        if chance.random() < share:
            return Capture.of(request, AT, problem=Problem(chance.choice(CAUSES), "lost for the measurement"))
        return await fetch(request)

    return ask


async def check(shop: Shop, fetch: Fetch) -> Case:
    return flow.conclude(await flow.collect(shop, fetch, at=AT), BOOK)


def level(case: Case) -> Level:
    assert case.verdict is not None
    return case.verdict.level


async def measure(draws: int) -> Iterator[str]:
    world = world_of(AT.date())
    lines: list[str] = []
    counts = {share: Counter[str]() for share in (0.0, *LOST)}
    memory: dict[tuple[str, str], Capture] = {}
    async with Internet(world, today=AT.date()) as internet, Door(internet.network(), **QUICK_DOOR) as door:
        fetch = remembering(door.fetch, memory)
        for name, demo in sorted(world.shops.items()):
            shop = Shop(domain=name, host=name, url=f"https://{name}/")
            whole = level(await check(shop, fetch))
            counts[0.0][whole] += 1
            lines.append(f"{name:32} {'honest' if demo.honest else 'fake':7} {whole}")
            for share in LOST:
                seen = Counter[str]()
                for draw in range(draws):
                    case = await check(shop, losing(fetch, share, f"{name} {draw}"))
                    now = level(case)
                    seen[now] += 1
                    if now is not Level.UNDECIDED and now is not whole:
                        seen["other"] += 1
                    if now is (Level.WARNING if demo.honest else Level.VERIFIED):
                        seen["wrong"] += 1
                counts[share].update(seen)
                lines[-1] += f"   {share:.0%}: " + " ".join(f"{key}={seen[key]}" for key in sorted(seen))
    for share, seen in counts.items():
        total = sum(seen[level] for level in Level)
        lines.append(
            f"{share:.0%} lost: decided {1 - seen[Level.UNDECIDED] / total:.1%} of {total}  "
            + " ".join(f"{key}={seen[key]}" for key in sorted(seen))
        )
    return iter(lines)


if __name__ == "__main__":
    for line in asyncio.run(measure(int(sys.argv[1]) if len(sys.argv) > 1 else 5)):
        print(line)
