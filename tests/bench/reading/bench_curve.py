"""By hand: how much of what a whole site holds is known after one page, two, … in the order they are asked for.

    python tests/bench/reading/bench_curve.py [--sites] [--misses] [--asked]

Sites: every shop of the demo, with all pages reachable, and invented ones (made_sites.py). What the whole site holds is
what the reader tells of all its pages together: names, numbers, addresses, telephones, mails, store, hours, delivery,
payment, and which policy pages there are. It is counted as single values (each telephone, each way of paying), and a
value that differs from the whole site's is not found. Requests are counted from the home page on, sitemaps and pages
that turned out not to be there too; robots.txt is not, for it is the price of asking at all.
--sites prints each site's share after 8 requests, --misses what was not found by then, --asked the order of requests.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import quote, urlsplit

sys.path.insert(0, str(Path(__file__).parent))
import later_sites
import north_sites
import south_sites
import trap_sites
from made_sites import MadeSite

from trustcheck.demo.shops import world
from trustcheck.model import Capture, Case, Fact, Request, Shop
from trustcheck.pages.claims import read_claims
from trustcheck.pages.html import read_page
from trustcheck.pages.page import Page
from trustcheck.sources import website

AT = datetime(2026, 11, 21, 12, tzinfo=UTC)
MAX_REQUESTS = 12
BAR_REQUESTS = 8
SINGLE = (
    "legal_name", "trade_name", "company_id", "vat_number", "email", "country", "store", "store_address",
    "opening_hours", "collect_in_store", "delivery_days", "delivery_from", "return_country", "founded_year",
)  # fmt: skip
PAGES = ("contact_page", "about_page", "terms_page", "returns_page", "privacy_page")
_KINDS = {".xml": "application/xml", ".pdf": "application/pdf", ".txt": "text/plain", ".svg": "image/svg+xml"}
Value = tuple[str, str]  # name of the fact, what it says


class Site(NamedTuple):
    """A whole site: path → body and content type; kinds: path → as what a person reads it, where known."""

    name: str
    shop: Shop
    pages: Mapping[str, tuple[bytes, str, int]]
    kinds: Mapping[str, str]


class Walk(NamedTuple):
    """What was asked, in order, robots.txt left out, and what was known after each of these requests."""

    asked: list[str]
    known: list[frozenset[Value]]
    whole: frozenset[Value]
    facts: Mapping[str, Fact]  # after the last

    def share(self, requests: int) -> float:
        """The share (0–1) of what the whole site holds that is known after so many requests."""
        if not self.whole:
            return 1.0
        known = self.known[min(requests, len(self.known)) - 1]
        return len(self.whole & known) / len(self.whole)

    def missed(self, requests: int = BAR_REQUESTS) -> list[Value]:
        return sorted(self.whole - self.known[min(requests, len(self.known)) - 1])


def shop_of(domain: str) -> Shop:
    return Shop(domain=domain, host=domain, url=f"https://{domain}/")


def _plain(url: str) -> str:
    split = urlsplit(url)
    return quote(split.path or "/", safe="/%") + (f"?{split.query}" if split.query else "")


def made(one: MadeSite) -> Site:
    """An invented site as it answers."""
    pages = {
        _plain(path): (body.encode(), _KINDS.get(Path(path).suffix, "text/html"), 200)
        for path, body in one.pages.items()
    }
    return Site(one.name, shop_of(one.domain), pages, {_plain(path): kind for path, kind in one.kinds.items()})


def made_sites() -> list[MadeSite]:
    """Every invented site."""
    return [*north_sites.sites(), *south_sites.sites(), *trap_sites.sites(), *later_sites.sites()]


def demo_sites() -> list[Site]:
    """Every shop of the demo as it answers when nothing goes wrong."""
    sites = []
    for domain, shop in world(AT.date()).shops.items():
        pages = {_plain(path): (site.body, site.content_type, site.status) for path, site in shop.pages.items()}
        sites.append(Site(domain, shop_of(domain), pages, {}))
    return sites


def _answer(site: Site, request: Request) -> Capture:
    split = urlsplit(request.url)
    mine = (split.hostname or "").removeprefix("www.") == site.shop.domain
    body, kind, status = site.pages.get(_plain(request.url) if mine else "", (b"", "text/html", 404))
    return Capture.of(request, AT, body=body, url=request.url, status=status, headers=(("content-type", kind),))


def values(facts: Mapping[str, Fact]) -> frozenset[Value]:
    """What the facts tell, as single values; names without "claim."."""

    def told(name: str) -> Any:
        fact = facts.get(f"claim.{name}")
        return fact.value if fact is not None and fact.is_known else None

    def each(name: str) -> Iterable[Any]:
        return told(name) or ()

    found = {(name, str(told(name))) for name in SINGLE if told(name) is not None}
    found |= {(name, "") for name in PAGES if told(name) is not None}
    found |= {("ids", f"{one.number} {one.owner}") for one in each("company_ids")}
    found |= {("phones", one.number) for one in each("phones")} | {("emails", one) for one in each("emails")}
    found |= {("addresses", str(one)) for one in each("addresses")}
    found |= {("payment_ways", one) for one in each("payment_ways")}
    return frozenset(found)


def walk(site: Site) -> Walk:
    """Asks as the flow does, one answer at a time, until no page is wanted."""
    captures: dict[str, Capture] = {}
    asked: list[str] = []
    known: list[frozenset[Value]] = []
    facts: dict[str, Fact] = {}
    for _ in range(60):
        case = Case(shop=site.shop, at=AT, captures=dict(captures))
        wanted = [request for request in website.ask(case) if request.url not in captures]
        if not wanted:
            break
        captures[wanted[0].url] = _answer(site, wanted[0])
        if wanted[0].purpose == "robots":
            continue
        case = Case(shop=site.shop, at=AT, captures=dict(captures))
        facts = {fact.name: fact for fact in website.read(case, case.captures)}
        asked.append(wanted[0].url)
        known.append(values(facts))
    # Read in the order in which they were asked for: between equal values the first page's is told.
    purposes = {_plain(url): capture.request.purpose for url, capture in captures.items()}
    held = values(read_claims(whole(site, purposes), site.shop, AT))
    pages = {(name, text) for name, text in known[-1] if name in PAGES}
    return Walk(asked, known, held | pages, facts)


def whole(site: Site, purposes: Mapping[str, str]) -> list[Page]:
    """Every page of the site, the home page first, read as what it is: as told, as it was asked for, as goods."""
    pages = []
    order = {path: place for place, path in enumerate(purposes)}
    for path, (_, kind, status) in sorted(site.pages.items(), key=lambda item: order.get(item[0], len(order))):
        if kind.startswith("text/html") and status == 200:
            purpose = site.kinds.get(path) or purposes.get(path) or "product"
            request = Request(source="website", url=f"https://{site.shop.domain}{path}", purpose=purpose)
            pages.append(read_page(_answer(site, request), purpose))
    return pages


def walks() -> dict[str, Walk]:
    """Every site's walk by its name, the demo's first."""
    return {site.name: walk(site) for site in (*demo_sites(), *map(made, made_sites()))}


def curve(found: Iterable[Walk]) -> list[tuple[float, float, float]]:
    """For 1, 2 … 12 requests: share of all values that is known, mean of the sites' shares, share of whole sites."""
    listed = list(found)
    total = sum(len(one.whole) for one in listed)
    rows = []
    for requests in range(1, MAX_REQUESTS + 1):
        shares = [one.share(requests) for one in listed]
        known = sum(share * len(one.whole) for share, one in zip(shares, listed, strict=True))
        rows.append((known / total, sum(shares) / len(shares), sum(share == 1.0 for share in shares) / len(shares)))
    return rows


def main() -> None:
    found = walks()
    demo = {site.name for site in demo_sites()}
    for title, group in (
        ("demo shops", [one for name, one in found.items() if name in demo]),
        ("invented sites", [one for name, one in found.items() if name not in demo]),
        ("all", list(found.values())),
    ):
        print(f"{title}: {len(group)} sites, {sum(len(one.whole) for one in group)} values")
        print(f"{'requests':>8} {'of all values':>14} {'mean of sites':>14} {'sites whole':>12}")
        for requests, row in enumerate(curve(group), 1):
            print(f"{requests:8} {row[0]:14.3f} {row[1]:14.3f} {row[2]:12.3f}")
        print(f"requests a site: {sum(len(one.asked) for one in group) / len(group):.1f}\n")
    for name, one in found.items():
        short = one.share(BAR_REQUESTS) < 1
        if "--sites" in sys.argv or short:
            share = one.share(BAR_REQUESTS)
            print(f"{share:.2f} of {len(one.whole):2} after {BAR_REQUESTS}, {len(one.asked)} asked: {name}")
        if "--misses" in sys.argv and short:
            print("".join(f"       {fact}: {text}\n" for fact, text in one.missed()), end="")
        if "--asked" in sys.argv:
            print("       " + " ".join(_plain(url) for url in one.asked))


if __name__ == "__main__":
    main()
