"""Whether brands whose goods are sold have the shop in their own lists of dealers.

Only the brand's name is the shop's word. Its website is Wikidata's (brand_items.py); from the home page there a link
leads to the list, so that the shop has no part in the way. A brand that is the shop's own is not asked. Where the list
has the shop's domain, Wikidata's revision of a year ago must have had that website too: what was written in last week
may be the shop's own doing. robots.txt of each host is kept. At most two brands: three questions to Wikidata (a fourth
and fifth once a list has the shop), and of each brand robots.txt, the home page and the list.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from trustcheck import names
from trustcheck.facts import absent, all_unknown, known, told_by, unknown
from trustcheck.languages import all_languages
from trustcheck.model import Address, Capture, Case, Cause, Evidence, Fact, Phone, Problem, Request
from trustcheck.pages.html import read_page
from trustcheck.pages.page import Page
from trustcheck.sources import brand_items
from trustcheck.sources.answers import seen
from trustcheck.sources.brand_items import Brand
from trustcheck.sources.dealer_list import LEAST_ENTRIES, Listing, Sought, dealer_link, read_list
from trustcheck.sources.visit import ACCEPT, ROBOTS_BYTES, gate_of, origin_of
from trustcheck.sources.wikidata_items import KEEP_DAYS, history, sites_then

NEEDS: tuple[str, ...] = (
    "claim.brands", "claim.language", "claim.trade_name", "claim.legal_name", "claim.addresses", "claim.phones",
)  # fmt: skip
MAX_BRANDS = 2
MAX_NAMES = 4
PAGE_BYTES = 2 * 1024 * 1024
ITEM_BYTES = 5 * 1024 * 1024
_GONE = frozenset({404, 410})
_NORWEGIAN = frozenset({"no", "nb", "nn"})  # Wikidata keeps its names under nb


class Visit(NamedTuple):
    """What came of one brand: its list, or why there is none."""

    brand: Brand
    listing: Listing | Problem
    year: Evidence | Problem | None = None  # of the revision of a year ago, once the list has the shop's domain


def ask(case: Case) -> list[Request]:
    """The brands on Wikidata, then each brand's robots.txt, home page and list of dealers."""
    look = _Look(case, case.captures)
    look.visits()
    return list(look.wanted.values())


def read(case: Case, captures: Mapping[str, Capture]) -> list[Fact]:
    """All Unknown while the brands are not known, or ABSENT where the goods name none but the shop's own."""
    told = case.fact("claim.brands")
    names_ = told_by("dealers")
    if not told.is_known:
        if told.is_absent:
            return [absent(name, *told.evidence[:1]) for name in names_]
        return all_unknown(names_, told.cause or Cause.NOT_ASKED, told.detail)
    look = _Look(case, captures)
    items = look.items()
    visits = look.visits()
    return [_sites(look, items), *_lists(items, visits)]


class _Look:
    """One look at what has been captured. `wanted` fills with requests for what is not there yet."""

    def __init__(self, case: Case, captures: Mapping[str, Capture]) -> None:
        self.case, self.captures = case, captures
        self.wanted: dict[str, Request] = {}
        self.brands: tuple[str, ...] = case.many("claim.brands")[:MAX_BRANDS]

    def _get(self, url: str, purpose: str, accept: str = ACCEPT, max_bytes: int = PAGE_BYTES) -> Capture | None:
        """The answer, or None and a request for it."""
        capture = self.captures.get(url)
        if capture is None:
            self.wanted[url] = Request(
                source="dealers", url=url, purpose=purpose, accept=accept, max_bytes=max_bytes, max_age_days=KEEP_DAYS
            )
        return capture

    def _ask_wikidata(self, url: str) -> Capture | None:
        return self._get(url, "item", "application/json", ITEM_BYTES)

    def searched(self) -> list[Capture | None]:
        language = self.case.text("claim.language") or ""
        code = "nb" if language in _NORWEGIAN else language if language in all_languages() else "en"
        return [self._ask_wikidata(brand_items.search(brand, code)) for brand in self.brands]

    def items(self) -> list[Brand | Problem | None]:
        """Each brand as Wikidata has it; None where it knows no such firm. NOT_ASKED while answers are out."""
        searches = self.searched()
        if any(capture is None for capture in searches):
            return [Problem(Cause.NOT_ASKED)] * len(self.brands)
        found = [brand_items.found(one, brand) for one, brand in zip(searches, self.brands, strict=True) if one]
        every = sorted({item for one in found if not isinstance(one, Problem) for item in one})
        told = self._ask_wikidata(brand_items.entities(every)) if every else None
        return [
            one if isinstance(one, Problem) else self._brand(told, brand, one)
            for one, brand in zip(found, self.brands, strict=True)
        ]

    def _brand(self, told: Capture | None, brand: str, items: list[str]) -> Brand | Problem | None:
        if not items:
            return None
        if told is None:
            return Problem(Cause.NOT_ASKED)
        return brand_items.brand_of(told, brand, tuple(items), self.case.shop.domain.rpartition(".")[2])

    def visits(self) -> list[Visit]:
        """What came of each brand that has a website which is not the shop's own."""
        own = brand_items.label(f"https://{self.case.shop.domain}/")
        brands = [one for one in self.items() if isinstance(one, Brand) and brand_items.label(one.site) != own]
        return [self._visit(brand) for brand in brands]

    def _visit(self, brand: Brand) -> Visit:
        home = self._page(brand, brand.site, "home")
        if isinstance(home, Problem):
            return Visit(brand, home)
        link = dealer_link(home)
        if link is None:
            return Visit(brand, Problem(Cause.NOT_ASKED, "the brand's home page leads to no list of dealers"))
        page = self._page(brand, link.url, "dealers")
        if isinstance(page, Problem):
            return Visit(brand, page)
        listing = read_list(page, _sought(self.case))
        if listing.linked is not None:
            return Visit(brand, listing, self._year(brand))
        if page.truncated:
            return Visit(brand, Problem(Cause.TOO_LARGE, "the list of dealers was read in part only"))
        if listing.entries < LEAST_ENTRIES and listing.named is None and listing.elsewhere is None:
            return Visit(brand, Problem(Cause.SCRIPT_ONLY, "the list of dealers shows none without a browser"))
        return Visit(brand, listing)

    def _page(self, brand: Brand, url: str, purpose: str) -> Page | Problem:
        """The page of the brand's, where its robots.txt lets us."""
        origin = origin_of(url)
        rules = self._get(f"{origin}/robots.txt", "robots", "text/plain,*/*;q=0.1", ROBOTS_BYTES)
        if rules is None:
            return Problem(Cause.NOT_ASKED)
        closed = gate_of(rules).closed_to(url)
        if closed:
            return Problem(*closed)
        capture = self._get(url, purpose)
        if capture is None:
            return Problem(Cause.NOT_ASKED)
        if capture.tls_fault:
            return Problem(Cause.REFUSED, "the certificate of the brand's site was not valid")
        if brand_items.label(capture.url) != brand_items.label(brand.site):
            return Problem(Cause.UNREADABLE, "the brand's page sends to another site")
        page = read_page(capture, purpose)
        if page.fault is None:
            return page
        if capture.status in _GONE:
            return Problem(Cause.NOT_ASKED, "the brand's page is not there")
        odd = page.fault is Cause.NO_ANSWER and capture.status == 200  # closed, or not there, said with a 200
        return Problem(Cause.UNREADABLE if odd else page.fault, page.fault_detail)

    def _year(self, brand: Brand) -> Evidence | Problem:
        """Evidence that Wikidata had the brand's website a year ago."""
        capture = self._ask_wikidata(history(brand.item, self.case.at))
        if capture is None:
            return Problem(Cause.NOT_ASKED)
        then = sites_then(capture)
        if isinstance(then, Problem):
            return then
        day, sites = then or (None, [])
        if brand_items.label(brand.site) not in map(brand_items.label, brand_items.usable(sites)):
            return Problem(Cause.AMBIGUOUS, "Wikidata has had that website for the brand for less than a year")
        return seen(capture, f"revision of {day}", brand.site)


def _sought(case: Case) -> Sought:
    own = [name for name in (case.text("claim.trade_name"), case.text("claim.legal_name")) if name]
    places: tuple[Address, ...] = case.many("claim.addresses")
    phones: tuple[Phone, ...] = case.many("claim.phones")
    return Sought(case.shop.domain, tuple(own[:MAX_NAMES]), places[:10], tuple(phone.number for phone in phones[:10]))


def _sites(look: _Look, items: list[Brand | Problem | None]) -> Fact:
    """archive.brand_sites: those known; else why one is not; ABSENT when Wikidata knows none of the brands."""
    name = "archive.brand_sites"
    pairs = zip(look.brands, items, look.searched(), strict=True)
    asked = [(brand, item, seen(capture, "search", brand)) for brand, item, capture in pairs if capture is not None]
    known_ = [(item, proof) for _, item, proof in asked if isinstance(item, Brand)]
    if known_:
        told = tuple(f"{item.name}: {names.host_in(item.site)}" for item, _ in known_)
        return known(name, told, *(proof for _, proof in known_))
    problem = next((one for one in items if isinstance(one, Problem)), None)
    return unknown(name, problem.cause, problem.detail) if problem else absent(name, *(proof for _, _, proof in asked))


def _lists(items: list[Brand | Problem | None], visits: list[Visit]) -> list[Fact]:
    """What the lists say. None is ABSENT while one that could have it was not read, nor where there is none to read."""
    lists = {visit.brand.name: visit.listing for visit in visits if isinstance(visit.listing, Listing)}
    linked = {visit.brand.name: visit for visit in visits if visit.year is not None}
    proved = {
        name: (listing.linked, visit.year)
        for name, visit in linked.items()
        if isinstance(visit.year, Evidence) and (listing := lists[name]).linked is not None
    }
    gaps = [one for visit in visits for one in (visit.listing, visit.year) if isinstance(one, Problem)]
    gaps += [item for item in items if isinstance(item, Problem)]
    nothing = Problem(Cause.NOT_ASKED, "Wikidata has no website of another's brand among the goods")
    gap = gaps[0] if gaps else None if lists else nothing
    named = {name: one.named for name, one in lists.items() if one.named is not None and one.linked is None}
    other = {name: one.elsewhere for name, one in lists.items() if one.elsewhere is not None}
    ends = [one.page.evidence("title", one.page.title or one.page.url) for one in lists.values()]
    found: dict[str, tuple[tuple[str, ...], list[Evidence]]] = {
        "list.dealer_lists": (tuple(lists), ends),
        "list.dealer_of": (tuple(proved), [piece for pair in proved.values() for piece in pair if piece]),
        "list.dealer_named": (tuple(named), list(named.values())),
        "list.dealer_elsewhere": (
            tuple(f"{name}: {host}" for name, (host, _) in other.items()),
            [proof for _, proof in other.values()],
        ),
    }
    return [_fact(name, told, proofs, gap, ends) for name, (told, proofs) in found.items()]


def _fact(name: str, told: tuple[str, ...], proofs: list[Evidence], gap: Problem | None, ends: list[Evidence]) -> Fact:
    if told:
        return known(name, told, *proofs)
    return unknown(name, gap.cause, gap.detail, *ends[:1]) if gap else absent(name, *ends)
