"""By hand: what the whole reading of a shop costs, pages and claims, beside the bare parse of selectolax.

    python tests/bench/bench_reading.py

1. The shop of bench_check.py: 8 pages of 113 kB, read for the first time (bar: 4 times the bare parse). Caches of what
   was read of pages are emptied before each round (all that are bounded); those made of the house's own lists and of
   single forms of numbers stay, for they live as long as the process.
2. One page of 0.1, 1 and 5 MB: the time for a MB stays the same or falls, for the reading is linear.

CPU time, the least of the rounds, all in turns in one run. Ratios, not seconds, are the figures to keep.
"""

from __future__ import annotations

import hashlib
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime
from typing import Any

from bench_check import PAGES, heavy, model_shop
from selectolax.lexbor import LexborHTMLParser

from trustcheck.demo.shops import world as world_of
from trustcheck.model import Capture, Request, Shop
from trustcheck.net.address import shop_from
from trustcheck.pages import html, prescan
from trustcheck.pages.claims import read_claims
from trustcheck.pages.page import Page

AT = datetime(2026, 1, 1, tzinfo=UTC)
ROUNDS = 9
BAR = 4.0
SIZES = (100_000, 1_000_000, 5_000_000)
NAME = "https://kauppa.example"


def captures(bodies: Sequence[bytes]) -> list[Capture]:
    made = []
    for number, body in enumerate(bodies):
        url = f"{NAME}/{number or ''}"
        digest = hashlib.sha256(body).hexdigest()
        request = Request(source="website", url=url)
        made.append(Capture(request=request, at=AT, url=url, body=body, status=200, sha256=digest))
    return made


def kept_of_pages() -> Iterator[Any]:
    """Every bounded cache of the readers of pages."""
    for name, module in list(sys.modules.items()):
        if name.startswith("trustcheck.pages"):
            for value in vars(module).values():
                kept = None if isinstance(value, type) else getattr(value, "cache_parameters", None)
                if kept is not None and kept()["maxsize"] is not None:
                    yield value


def forget() -> None:
    html._remembered.clear()
    for kept in kept_of_pages():
        kept.cache_clear()


def cpu_ms(work: Callable[[], object]) -> float:
    began = time.process_time()
    work()
    return (time.process_time() - began) * 1000


def read(rows: Sequence[Capture]) -> list[Page]:
    return [html.read_page(row, "contact" if number else "home") for number, row in enumerate(rows)]


def measured(bodies: Sequence[bytes], shop: Shop, rounds: int) -> dict[str, float]:
    """The least CPU ms of the bare parse, of the scan of the bytes, of reading the pages, of reading the claims."""
    rows = captures(bodies)
    pages = read(rows)
    works: dict[str, Callable[[], object]] = {
        "bare": lambda: [LexborHTMLParser(body) for body in bodies],
        "scan": lambda: [prescan.prescan(body) for body in bodies],
        "read_page": lambda: read(rows),
        "read_claims": lambda: read_claims(pages, shop, AT),
    }
    best = dict.fromkeys(works, float("inf"))
    for _ in range(rounds):
        forget()
        for name, work in works.items():
            best[name] = min(best[name], cpu_ms(work))
    return best


def whole_shop(shop: Shop) -> None:
    site = heavy(model_shop(world_of(AT.date())))
    bodies = [page.body for page in site.pages.values() if "html" in page.content_type and page.status == 200][:PAGES]
    measured(bodies[:1], shop, 1)  # what lives as long as the process is made
    best = measured(bodies, shop, ROUNDS)
    print(f"{len(bodies)} pages, {sum(map(len, bodies)) // len(bodies)} bytes each on average; CPU:")
    for name, spent in best.items():
        inside = " (in read_page)" if name == "scan" else ""
        print(f"  {name:12}{spent:8.1f} ms  x{spent / best['bare']:.1f}{inside}")
    spent = best["read_page"] + best["read_claims"]
    print(f"  {'whole':12}{spent:8.1f} ms  x{spent / best['bare']:.1f} (bar: {BAR:.0f})")


def one_page(size: int) -> bytes:
    """A made-up page of that size: goods, prices, numbers, and who the seller is."""
    card = (
        '<li class="card"><a href="/tuote/{0}"><h3>Kuppi {0}</h3></a><p>Koko {0} ml, tuotenro 55{0}</p>'
        '<p class="price">12,90 €</p><p>Kupin {0} on dreijannut sama tekijä, ja se kestää pakkasta ja konepesua. '
        "Jokainen on hieman erilainen, sillä lasite valuu uunissa omia teitään; kuva on siksi viitteellinen. Kuppi {0} "
        "sopii teelle, kahville ja keitolle, ja se myydään yksittäin paperiin käärittynä.</p></li>"
    )
    head = "<!doctype html><html lang=fi><title>Kuppikauppa</title><body><main><ul>"
    foot = "</ul></main><footer><p>Kuppi Oy</p><p>Y-tunnus 9999999-9</p><p>Puh. 09 555 0190</p></footer>"
    cards = "".join(card.format(number) for number in range(size // 100)).encode()[: size - len(head) - len(foot)]
    return head.encode() + cards[: cards.rfind(b"</li>") + 5] + foot.encode()


def main() -> None:
    shop = shop_from(NAME)
    whole_shop(shop)
    print("One page; CPU ms a MB:")
    for size in SIZES:
        body = one_page(size)
        best = measured([body], shop, 3)
        parts = "  ".join(f"{name} {spent * 1e6 / len(body):6.1f}" for name, spent in best.items())
        (page,) = read(captures([body]))
        print(f"  {len(body) / 1e6:4.1f} MB  {parts}  {page.fault_detail}")


if __name__ == "__main__":
    main()
