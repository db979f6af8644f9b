"""Which pages of the shop are read after the home page: by links, else by the sitemap, else at the usual places."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple
from urllib.parse import urlsplit

import msgspec

from trustcheck.model import Cause
from trustcheck.names import same_site
from trustcheck.pages import faults
from trustcheck.pages.claims import read_claims
from trustcheck.pages.links import (
    READ_KINDS,
    Candidate,
    candidates,
    clean_url,
    first_inner,
    from_urls,
    products,
    same_page,
    unnamed,
)
from trustcheck.pages.page import Page
from trustcheck.pages.tongue import language_of
from trustcheck.sources.site_map import MAX_BYTES as SITE_MAP_BYTES
from trustcheck.sources.site_map import read_site_map
from trustcheck.sources.visit import Visit, cut_cause, origin_of

MAX_PAGES = 12  # beside the home page
MAX_PRODUCTS = 2
MAX_SITE_MAPS = 5
MAX_OTHERS = 3  # pages whose links say nothing we know
MANY_LINKS = 12
SURE_COST = 3.5  # a second page of one kind is read only when its link says the kind as surely as this
IDENTITY_KINDS = frozenset(("contact", "imprint", "about", "terms", "privacy"))
SECOND_KINDS = ("contact", "imprint", "stores", "about", "terms")
PURPOSES = {"delivery": "returns"}
USUAL_PLACES = {
    "fi": (("contact", "/yhteystiedot"), ("terms", "/toimitusehdot"), ("contact", "/contact"), ("about", "/meista")),
    "sv": (("contact", "/kontakt"), ("terms", "/kopvillkor"), ("contact", "/contact"), ("about", "/om-oss")),
    "": (("contact", "/contact"), ("contact", "/yhteystiedot"), ("terms", "/terms"), ("about", "/about")),
}


@lru_cache(8)
def _known_of(key: tuple[object, ...]) -> list[frozenset[str]]:
    """Filled once for each set of pages: the route is worked out again with each answer that comes in."""
    return []


class Stop(NamedTuple):
    """A page that was to be read for its kind."""

    kind: str
    url: str
    page: Page | None  # None while it is being asked
    found: Candidate | None  # the link that led here; None for a usual place that nothing links to

    @property
    def is_missing(self) -> bool:
        return self.page is not None and self.page.fault_detail.startswith(faults.NOT_FOUND)


class Route:
    """All that was and will be read. `is_open` while something is still to be answered."""

    def __init__(self, visit: Visit) -> None:
        self.visit = visit
        self.home = visit.home()
        self.frames: list[Page] = []
        self.stops: list[Stop] = []
        self.offered: list[Candidate] = []  # all links that say a kind, on all pages read
        self.is_open = self.home is None
        if self.home is not None and self.failure is None:
            self._plan(self.home)

    @property
    def failure(self) -> tuple[Cause, str] | None:
        """Why nothing of the site can be read; None when the home page could be, or only its scripts hide it."""
        if self.home is None or self.home.fault is None or self.home.fault is Cause.SCRIPT_ONLY:
            return None
        return self.home.fault, self.home.fault_detail

    def _plan(self, home: Page) -> None:
        frames = self.visit.frames(home)
        if frames is None:
            self.is_open = True
            return
        self.frames = frames
        starts = [home, *(page for page in frames if page.fault is None)]
        self.offered = candidates(starts, self.visit.shop.domain)
        for step in (self._inner_page, self._site_map):
            if not self.offered:
                found = step(home)
                if self.is_open:
                    return
                starts += [found] if found is not None else []
                self.offered = candidates(starts, self.visit.shop.domain)
        goods = [found for found in products(starts, self.visit.shop.domain) if not self._has(found.url)]
        goods = goods[: MAX_PRODUCTS - sum(stop.kind == "product" for stop in self.stops)]
        self.room = MAX_PAGES - len(goods)
        self._first_wave()
        chosen = self._second_wave()
        if chosen and not self.is_open and not any(stop.kind in IDENTITY_KINDS for stop in self.stops):
            self._usual_places(home)
            chosen = self._second_wave()
        for good in goods if chosen else ():
            self._go(good)

    def _first_wave(self) -> None:
        """The best page of each kind."""
        for kind in READ_KINDS:
            self._go_best(kind)

    def _second_wave(self) -> bool:
        """Kinds that only other pages link to (or whose page is gone), then seconds of those that tell what is missing,
        then pages whose links say nothing we know, and what those lead to.

        Each waits until all pages before it are read; True when all are chosen.
        """
        for step in (self._late_kinds, self._seconds, self._unnamed, self._late_kinds):
            if self.is_open:
                return False
            self.offered = candidates(self.usable_pages(), self.visit.shop.domain)
            step()
        return True

    def _late_kinds(self) -> None:
        for kind in READ_KINDS:
            if not any(stop.kind == kind and not stop.is_missing for stop in self.stops):
                self._go_best(kind)

    def _seconds(self) -> None:
        for kind in self._wanting():
            seconds = [found for found in self.offered if found.kind == kind and not self._has(found.url)]
            if seconds and seconds[0].cost <= SURE_COST and len(self._fetched()) < self.room:
                self._go(seconds[0])

    def _unnamed(self) -> None:
        """Pages of the footer whose links say nothing we know, while the seller is not known; those of the menu, too,
        where no page for contact is. Where they are many they are goods."""
        if not self._wanting():
            return
        told = any(stop.kind in ("contact", "imprint") and not stop.is_missing for stop in self.stops)
        places = frozenset(("footer",) if told else ("footer", "nav", "header"))
        listed = unnamed(self.usable_pages(), self.visit.shop.domain, places)
        left = [found for found in listed if not self._has(found.url)]
        for found in left[:MAX_OTHERS] if len(left) <= MANY_LINKS else ():
            if len(self._fetched()) < self.room:
                self._go(found)

    def _wanting(self) -> list[str]:
        """Kinds of which a second page is worth a request: those that may tell who sells, where, or how to reach it,
        while that is not known."""
        pages = self.usable_pages(shells=True)
        key = (self.visit.shop, self.visit.at, tuple((page.url, page.sha256, page.purpose) for page in pages))
        kept = _known_of(key)
        if not kept:
            told = read_claims(pages, self.visit.shop, self.visit.at)
            kept.append(frozenset(name for name, fact in told.items() if fact.is_known))
        known = kept[0]
        kinds: set[str] = set()
        if not known >= {"claim.legal_name"} or not known & {"claim.company_id", "claim.vat_number"}:
            kinds |= {"contact", "imprint", "about", "terms"}
        if not known >= {"claim.email", "claim.phone", "claim.address"}:
            kinds |= {"contact", "imprint"}
        if "claim.store" in known and not known >= {"claim.store_address", "claim.opening_hours"}:
            kinds.add("stores")
        return [kind for kind in SECOND_KINDS if kind in kinds]

    def _usual_places(self, home: Page) -> None:
        """A few addresses that nothing links to; what is not there counts as nothing."""
        origin = origin_of(home.url)
        language = language_of(home)
        for kind, path in USUAL_PLACES.get(language, USUAL_PLACES[""]):
            page = self.visit.page(origin + path, kind)
            if page is None:
                self.is_open = True
                return
            # Some servers answer every path with the home page.
            if page.fault is None and page.sha256 != home.sha256 and not same_page(page.url, home.url):
                self.stops.append(Stop(kind, origin + path, page, None))

    def _inner_page(self, home: Page) -> Page | None:
        """A page that the home page leads to: some shops have their footer only there; None without one."""
        found = first_inner(home, self.visit.shop.domain)
        if found is not None:
            self._go(found)
        page = self.stops[-1].page if self.stops else None
        return page if page is not None and page.fault is None else None

    def _site_map(self, home: Page) -> Page | None:
        """Links out of the sitemaps, an index followed one level; None while they are being asked."""
        waiting = self.visit.sitemaps(origin_of(home.url))
        urls: list[str] = []
        read = 0
        deeper: list[str] = []
        while waiting and read < MAX_SITE_MAPS:
            url = waiting.pop(0)
            read += 1
            gate = self.visit.gate(url)
            if gate is None:
                self.is_open = True
                return None
            if gate.closed_to(url):
                continue
            capture = self.visit.ask(
                url, "sitemap", max_bytes=SITE_MAP_BYTES, accept="application/xml,text/xml,*/*;q=0.1"
            )
            if capture is None:
                self.is_open = True
                return None
            listed = read_site_map(capture.body) if capture.status == 200 else None
            if listed is not None:
                urls += listed.pages
                deeper += [clean_url(inner) for inner in listed.maps]
            if not waiting:
                waiting, deeper = [inner for inner in deeper if inner and _of_site(inner, self.visit)], []
        return from_urls(urls, self.visit.shop.domain)

    def _go_best(self, kind: str) -> None:
        """The surest page of a kind that is not yet read; a page read for another kind serves this one too."""
        for found in self.offered:
            if found.kind != kind:
                continue
            if any(stop.is_missing and same_page(stop.url, found.url) for stop in self.stops):
                continue
            if self._has(found.url):
                if not any(stop.kind == kind for stop in self.stops):
                    self._share(kind, found)
                return
            if len(self._fetched()) < self.room:
                self._go(found)
            return

    def _go(self, found: Candidate) -> None:
        url = clean_url(found.url)
        page = self.visit.page(url, PURPOSES.get(found.kind, found.kind))
        self.is_open = self.is_open or page is None
        self.stops.append(Stop(found.kind, url, page, found))

    def _share(self, kind: str, found: Candidate) -> None:
        stop = next((stop for stop in self.stops if same_page(stop.url, found.url)), None)
        page = stop.page if stop is not None else self.home
        self.stops.append(Stop(kind, found.url, page, found))

    def _has(self, url: str) -> bool:
        home = self.home
        if home is not None and (same_page(url, home.url) or same_page(url, self.visit.shop.url)):
            return True
        return any(same_page(stop.url, url) for stop in self.stops) or any(
            same_page(page.url, url) for page in self.frames
        )

    def _fetched(self) -> set[str]:
        home = self.home.url if self.home is not None else ""
        return {stop.url for stop in self.stops if not same_page(stop.url, home)}

    def usable_pages(self, *, shells: bool = False) -> list[Page]:
        """Every page that was read and is one of the shop, the home page first, each once.

        shells: those made by scripts as well, where they hold structured data; what these leave out stays a gap.
        """
        first: dict[str, Page] = {}
        for page in (self.home, *self.frames, *(stop.page for stop in self.stops)):
            if page is not None and shells and page.fault is Cause.SCRIPT_ONLY and page.structured:
                first.setdefault(page.url, msgspec.structs.replace(page, fault=None, fault_detail=""))
            elif page is not None and page.fault is None:
                first.setdefault(page.url, page)
        return list(first.values())

    def gap(self, kinds: frozenset[str] = IDENTITY_KINDS) -> tuple[Cause, str] | None:
        """Why the site was not read whole: the first page of these kinds (home always) that failed or was cut."""
        first = [page for page in (self.home, *self.frames) if page is not None]
        for page in (*first, *(stop.page for stop in self.stops if stop.kind in kinds and stop.page is not None)):
            where = page.url[:200]
            if page.fault is not None:
                return page.fault, f"{page.fault_detail} ({where})"
            if page.truncated:
                capture = next((one for one in self.visit.captures.values() if one.sha256 == page.sha256), None)
                return cut_cause(capture), f"the page was read in part only ({where})"
        return None


def _of_site(url: str, visit: Visit) -> bool:
    return same_site(urlsplit(url).hostname or "", visit.shop.domain)
