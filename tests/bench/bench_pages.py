"""By hand: what reading a page costs, beside the bare parse of selectolax and the same reading by BeautifulSoup.

    python tests/bench/bench_pages.py [FOLDER]

FOLDER holds .html or .html.gz files (without it: ../shared/data/pages/product_benchmark, else pages that are made up).
All three are measured in one run, in turns, as CPU time; the least of the rounds counts. Ratios, not seconds, are the
figures to keep.
"""

from __future__ import annotations

import gzip
import hashlib
import statistics
import sys
import time
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path

from selectolax.lexbor import LexborHTMLParser

from trustcheck.model import Capture, Request
from trustcheck.pages import html, prescan, walk
from trustcheck.pages.blocks import Blocks

AT = datetime(2026, 1, 1, tzinfo=UTC)
USUAL = Path(__file__).parents[2] / "../shared/data/pages/product_benchmark/dataset/html"
ROUNDS = 5
MAX_PAGES = 60


def bodies(folder: Path) -> list[bytes]:
    """The pages of the folder, uncompressed; made-up ones when there are none."""
    files = sorted(path for path in folder.glob("*") if path.name.endswith((".html", ".htm", ".html.gz")))[:MAX_PAGES]
    read = [gzip.decompress(path.read_bytes()) if path.suffix == ".gz" else path.read_bytes() for path in files]
    return read or [_made_up(size) for size in (200, 800, 2000)]


def _made_up(products: int) -> bytes:
    card = '<li class="card"><a href="/tuote/{0}"><img alt="Kuppi {0}" src="/k{0}.jpg"><h3>Kuppi <b>{0}</b></h3></a>'
    cards = "".join(card.format(number) + '<p class="price">12,90 €</p></li>' for number in range(products))
    head = "<!doctype html><html lang=fi><title>Kuppikauppa</title><script>var a = {b: 1};</script>"
    return f"{head}<body><main><ul>{cards}</ul></main><footer><p>Y-tunnus 9999999-9</footer>".encode()


def bare(body: bytes) -> object:
    return LexborHTMLParser(body)


def whole(body: bytes) -> object:
    html._remembered.clear()
    request = Request(source="website", url="https://kauppa.example/")
    digest = hashlib.sha256(body[:64]).hexdigest()  # the archive has made the real one already
    return html.read_page(
        Capture(request=request, at=AT, url=request.url, body=body, status=200, sha256=digest), "home"
    )


def by_soup(body: bytes) -> object:
    soup = walk.soup_of(body)
    blocks = Blocks("https://kauppa.example/")
    walk.soup_head(soup)
    walk.soup_walk(soup, blocks)
    return blocks


def scanned(body: bytes) -> object:
    return prescan.prescan(body)


def cpu_seconds(work: Callable[[bytes], object], pages: Sequence[bytes]) -> float:
    began = time.process_time()
    for page in pages:
        work(page)
    return time.process_time() - began


def main() -> None:
    pages = bodies(Path(sys.argv[1]) if len(sys.argv) > 1 else USUAL)
    megabytes = sum(map(len, pages)) / 1e6
    least = dict.fromkeys((bare, scanned, whole), float("inf"))
    for _ in range(ROUNDS):
        for work in least:
            least[work] = min(least[work], cpu_seconds(work, pages))
    soup = cpu_seconds(by_soup, pages)
    median_kb = statistics.median(map(len, pages)) / 1e3
    print(f"{len(pages)} pages, {megabytes:.1f} MB, median {median_kb:.0f} kB; CPU ms a MB:")
    for name, seconds in (
        ("selectolax, bare parse", least[bare]),
        ("scan of the bytes", least[scanned]),
        ("read_page", least[whole]),
        ("BeautifulSoup(html.parser), the same", soup),
    ):
        print(f"  {name:38}{seconds * 1000 / megabytes:8.1f}   x{seconds / least[bare]:.1f}")
    print(f"read_page is {soup / least[whole]:.1f} times as fast as the same by BeautifulSoup(html.parser)")


if __name__ == "__main__":
    main()
