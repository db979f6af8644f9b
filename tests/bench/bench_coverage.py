"""How many verdicts are decided when answers get lost: run by hand, `python tests/bench/bench_coverage.py [DRAWS]`.

Every demo shop is checked with all sources, then again with answers lost by chance, each draw from its own seed:
  passing  every try of a question is cut off with that chance, and asked again as the door does
  lasting  that share of all answers never comes: a page, a register, a name server, however often it is asked
What only the missing answer would have led to is then not asked, as in life. Printed: the share that is decided
(anything but undecided) of the shops whose story has no service that fails, by level, and what is wrong: an honest shop
warned, a fake verified, or any decided verdict other than the one with all answers.
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
from trustcheck.model import Capture, Case, Cause, Level, Problem, Shop
from trustcheck.net.answer import Answer
from trustcheck.net.door import Door, Network

AT = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)
RUNS = (
    ("all answer", 0.0, False),
    ("passing", 0.1, False),
    ("passing", 0.3, False),
    ("lasting", 0.1, True),
    ("lasting", 0.3, True),
)
LOST = Problem(Cause.NO_ANSWER, "lost for the measurement")
BOOK = rulebook.load()
Memory = dict[tuple[str, str], Capture]


class LosingDoor(Door):
    """A door that loses a share of all tries; what was answered once is not asked of the servers again."""

    def __init__(self, network: Network, memory: Memory, share: float, seed: str, *, lasting: bool) -> None:
        super().__init__(network, **{**QUICK_DOOR, "again_after_seconds": () if lasting else (0.0, 0.0)})
        self._memory, self._share, self._seed = memory, share, seed
        self._tries = Counter[tuple[str, str]]()

    async def _ask(self, answer: Answer) -> Capture:
        key = (answer.request.source, answer.request.url)
        self._tries[key] += 1
        if random.Random(f"{self._seed} {key} {self._tries[key]}").random() < self._share:
            answer.problem, answer.may_pass = LOST, True
            return answer.capture(AT, 0.0)
        if key not in self._memory:
            self._memory[key] = await super()._ask(answer)
        return self._memory[key]


async def check(name: str, door: Door) -> Case:
    shop = Shop(domain=name, host=name, url=f"https://{name}/")
    async with door:
        return flow.conclude(await flow.collect(shop, door.fetch, at=AT), BOOK)


def level(case: Case) -> Level:
    assert case.verdict is not None
    return case.verdict.level


async def measure(draws: int) -> Iterator[str]:
    world = world_of(AT.date())
    lines: list[str] = []
    counts = {run: Counter[str]() for run in RUNS}
    async with Internet(world, today=AT.date()) as internet:
        for name, demo in sorted(world.shops.items()):
            memory: Memory = {}
            whole = level(await check(name, LosingDoor(internet.network(), memory, 0.0, "", lasting=True)))
            answered = not demo.faults  # every service that is asked for this shop works
            lines.append(f"{name:32} {'honest' if demo.honest else 'fake':7} {whole:10}")
            for run in RUNS:
                _, share, lasting = run
                seen = Counter[str]()
                for draw in range(draws if share else 1):
                    door = LosingDoor(internet.network(), memory, share, f"{name} {draw}", lasting=lasting)
                    now = level(await check(name, door))
                    seen[now] += 1
                    seen["other"] += now not in (Level.UNDECIDED, whole)
                    seen["wrong"] += now is (Level.WARNING if demo.honest else Level.VERIFIED)
                if answered:
                    counts[run].update(seen)
                lines[-1] += f"  {run[0]} {share:.0%}: " + " ".join(f"{key}={seen[key]}" for key in sorted(+seen))
    for (loss, share, _), seen in counts.items():
        total = sum(seen[level] for level in Level)
        decided = 1 - seen[Level.UNDECIDED] / total
        told = " ".join(f"{key}={seen[key]}" for key in sorted(seen))
        lines.append(f"{loss} {share:.0%}: decided {decided:.1%} of {total}   {told}")
    return iter(lines)


if __name__ == "__main__":
    for line in asyncio.run(measure(int(sys.argv[1]) if len(sys.argv) > 1 else 5)):
        print(line)
