"""What a whole check costs and how long it takes: python tests/bench/bench_check.py

1. CPU of the check of a shop with 8 pages of 113 kB, beside the same check with BeautifulSoup(html.parser) as the only
   parser (bar: one third). Only the checking thread is counted; the simulated internet runs in another.
2. Wall time of a check with 50 ms of simulated round trip, beside its longest chain of dependent answers (bar: 1.5).
   All sources are on. The chain is measured, not guessed: an answer's predecessor is one that may have made it
   possible: of the same source (one request at a time per host), or of one that tells a fact which its source needs.
   The best of some runs after a first that loads everything: whatever else the machine does only adds to it.
"""

from __future__ import annotations

import asyncio
import statistics
import sys
import time
from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from typing import Any

import msgspec

from trustcheck.api import check_async
from trustcheck.demo.internet import InternetThread
from trustcheck.demo.shops import world as world_of
from trustcheck.demo.world import DemoShop, World
from trustcheck.demo_run import QUICK_DOOR
from trustcheck.facts import CATALOGUE
from trustcheck.model import Capture, Case, Level
from trustcheck.pages import html, prescan
from trustcheck.report.requests import requests_of
from trustcheck.sources import all_sources

Parse = Callable[[bytes, str, prescan.Shape, bool], Any]
PAGE_BYTES = 113_000
PAGES = 8
ROUND_TRIP_SECONDS = 0.05
MEASURED_WITHIN_MS = 25  # an answer is noted when the reading before it is done
RUNS = 3
AT = datetime.now(UTC)


def model_shop(world: World) -> DemoShop:
    """Of the demo's honest shops that come out verified the one with most pages."""
    verified = [shop for shop in world.shops.values() if shop.expect == (Level.VERIFIED,)]
    return max(verified, key=lambda shop: sum("html" in page.content_type for page in shop.pages.values()))


def heavy(shop: DemoShop) -> DemoShop:
    """The shop with PAGES pages, each filled up to 113 kB with the mark-up of product grids."""
    card = (
        '<div class="grid__item grid__item--{0}"><a class="card card--wide" href="/tuote-{0}" data-id="{0}">'
        '<img src="/kuvat/{0}.jpg" alt="Tuote {0}" loading="lazy" width="300" height="300"><h3 class="card__title">'
        'Villasukka {0} <span class="badge">Uutuus</span></h3><p class="card__text">Lämmin sukka, koot 36–45.</p>'
        '<span class="price"><bdi>29,90&nbsp;€</bdi></span></a></div>\n'
    )
    pages = {}
    for path, site in shop.pages.items():
        if "html" not in site.content_type or site.status != 200:
            pages[path] = site
            continue
        missing = PAGE_BYTES - len(site.body)
        filler = "".join(card.format(number) for number in range(1000)).encode()[: max(missing, 0)]
        cut = filler[: filler.rfind(b"</div>\n") + 7]
        pages[path] = msgspec.structs.replace(site, body=site.body.replace(b"</main>", cut + b"</main>", 1))
        if cut not in pages[path].body:
            pages[path] = msgspec.structs.replace(site, body=site.body.replace(b"</body>", cut + b"</body>", 1))
    return msgspec.structs.replace(shop, pages=pages)


def checked(network: object, name: str, progress: list[tuple[Capture, float]]) -> tuple[Case, float, float]:
    """The case, CPU seconds of this thread, wall seconds; `progress` gets each answer and when it came."""
    html._remembered.clear()
    cpu, wall = time.thread_time(), time.perf_counter()
    case = asyncio.run(
        check_async(
            name,
            network=network,  # type: ignore[arg-type]
            at=AT,
            door_options=QUICK_DOOR,
            progress=lambda capture, waiting: progress.append((capture, time.perf_counter() * 1000)),
        )
    )
    return case, time.thread_time() - cpu, time.perf_counter() - wall


def _as_if(parse: Parse, shape: prescan.Shape, clean: bytes, url: str, _: prescan.Shape, is_home: bool) -> Any:
    """html._parse as if every page had that shape: BeautifulSoup(html.parser) is the only parser."""
    return parse(clean, url, shape, is_home)


def cpu(runs: int) -> None:
    world = world_of(AT.date())
    shop = heavy(model_shop(world))
    world = msgspec.structs.replace(world, shops={shop.domain: shop})
    ordinary = html._parse
    soup_only = partial(_as_if, ordinary, prescan.Shape.PATHOLOGICAL)
    ours: list[float] = []
    soup: list[float] = []
    with InternetThread(world, today=AT.date()) as internet:
        for turn in range(runs + 1):
            for parse, times in ((ordinary, ours), (soup_only, soup)):
                html._parse = parse
                case, spent, _ = checked(internet.network(), shop.domain, [])
                if turn:
                    times.append(spent)
    html._parse = ordinary
    read = [row for row in case.captures.values() if row.request.source == "website" and len(row.body) > 100_000]
    ratios = [mine / theirs for mine, theirs in zip(ours, soup, strict=True)]
    print(f"{len(read)} pages, {sum(len(row.body) for row in read) // max(len(read), 1)} bytes each on average")
    print(f"CPU of a check: {statistics.median(ours) * 1000:.0f} ms, with BeautifulSoup alone", end=" ")
    print(f"{statistics.median(soup) * 1000:.0f} ms: ratio {statistics.median(ratios):.2f} (bar: 0.33)")


def latency() -> None:
    world = world_of(AT.date())
    shop = model_shop(world)
    runs: list[tuple[float, float, Case, list[Capture], float]] = []
    with InternetThread(world, today=AT.date(), delay_seconds=ROUND_TRIP_SECONDS) as internet:
        for turn in range(RUNS + 1):
            answered: list[tuple[Capture, float]] = []
            case, spent, wall = checked(internet.network(), shop.domain, answered)
            if turn:
                chain = longest_chain(answered)
                seconds = sum(capture.elapsed_ms for capture in chain) / 1000
                runs.append((wall / seconds, wall, case, chain, spent))
    ratio, wall, case, chain, spent = min(runs, key=lambda run: run[1])
    seconds = sum(capture.elapsed_ms for capture in chain) / 1000
    print(f"{len(case.captures)} answers; the longest chain of dependent answers has {len(chain)}:")
    for capture in chain:
        print(f"    {capture.elapsed_ms:5d} ms  {capture.request.url}")
    print(f"wall {wall:.2f} s (CPU {spent:.2f} s), longest chain {seconds:.2f} s: ratio {ratio:.2f} (bar: 1.5)")
    told = requests_of(case)
    print(f"{told.sent} requests: {', '.join(f'{host} {count}' for host, count in told.by_host)}")


def longest_chain(answered: list[tuple[Capture, float]]) -> list[Capture]:
    """The chain with the largest sum of answer times, each begun after the one before it had come."""
    needs = {
        name: {teller for need in row.NEEDS for teller in CATALOGUE[need].tellers}
        for name, row in all_sources().items()
    }
    best: list[tuple[int, list[Capture], float]] = []
    for capture, came in answered:
        begun = came - capture.elapsed_ms
        source = capture.request.source
        before = [
            row
            for row in best
            if (row[1][-1].request.source == source or row[1][-1].request.source in needs[source])
            and row[2] <= begun + MEASURED_WITHIN_MS
        ]
        length, chain, _ = max(before, key=lambda row: row[0], default=(0, [], 0.0))
        best.append((length + capture.elapsed_ms, [*chain, capture], came))
    return max(best, key=lambda row: row[0])[1]


if __name__ == "__main__":
    cpu(int(sys.argv[1]) if len(sys.argv) > 1 else 5)
    latency()
