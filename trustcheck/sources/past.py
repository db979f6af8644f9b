"""The shop's past as the web archive holds it: a few captured home pages, and what each shows of who sold there.

A view shows this shop (its number, phone, name or another mark is there), something else (past_topic.py), or is not
clear. What is not clear is never held against the shop.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime, timedelta
from functools import lru_cache
from typing import NamedTuple

from trustcheck.company_names import same_name
from trustcheck.likeness import digits
from trustcheck.model import Capture, Case, Cause, CompanyId, Fact, Phone, Problem, Request, Shop
from trustcheck.pages import faults
from trustcheck.pages.claims import read_claims
from trustcheck.pages.firms import FREE_MAIL
from trustcheck.pages.links import candidates, same_page
from trustcheck.pages.page import Page
from trustcheck.pages.tongue import alike
from trustcheck.sources.archived import Snapshot, chosen, index_of, index_request, page_of, page_request, page_url

MAX_SELLER_PAGES = 2  # with the index and three home pages: six requests a shop at most
SELLER_KINDS = ("imprint", "contact", "terms", "about", "privacy")
SAME_TIME = timedelta(days=92)  # captures so near to each other show one state of a site
_SELLER_OWNERS = ("seller", "ambiguous")


class Today(NamedTuple):
    """What tells this shop from others, by its pages of today. Numbers are digits only; names as they are written."""

    numbers: frozenset[str]
    every_number: frozenset[str]  # also those of other owners
    kinds: frozenset[tuple[str, str]]  # country and kind of the seller's numbers
    phones: frozenset[str]
    mail: str
    names: tuple[str, ...]
    domain: str = ""
    title: str = ""  # of the home page
    languages: frozenset[str] = frozenset()  # those of its texts and those it declares; empty: not known


class View(NamedTuple):
    """One captured home page with the page that names the seller, if it was read. `told`: claim.* facts of that day."""

    snapshot: Snapshot
    pages: tuple[Page, ...]
    captures: tuple[Capture, ...]
    told: Mapping[str, Fact]
    problem: Problem | None = None  # why it could not be had now
    parked: bool = False

    @property
    def day(self) -> date:
        return (self.pages[0].at if self.pages else self.snapshot.at).date()


def today_of(case: Case) -> Today:
    """The marks of the shop. Numbers of others on its pages (payment, delivery) are no marks, and no contradiction."""
    listed: tuple[CompanyId, ...] = case.many("claim.company_ids")
    own = {digits(case.text(name)) for name in ("claim.company_id", "claim.vat_number")} - {""}
    mine = [one for one in listed if digits(one.number) in own]
    phones: tuple[Phone, ...] = case.many("claim.phones")
    mail = case.text("claim.email_domain") or ""
    names = (case.text("claim.trade_name"), case.text("claim.legal_name"))
    return Today(
        numbers=frozenset(own),
        every_number=frozenset(own | {digits(one.number) for one in listed}),
        kinds=frozenset((one.country, one.kind) for one in mine),
        phones=frozenset(phone.number for phone in phones),
        mail="" if mail == case.shop.domain or mail in FREE_MAIL else mail,
        names=tuple(name for name in names if name),
        domain=case.shop.domain,
        title=case.text("claim.home_title") or "",
        languages=_languages(case),
    )


def _languages(case: Case) -> frozenset[str]:
    """The shop's languages. What pages declare only adds to those that they are written in: templates declare too."""
    written = case.many("claim.languages")
    return alike([*written, *case.many("claim.languages_declared")]) if written else frozenset()


class Past:
    """What has been read of the past. `wanted`: requests that are still to be answered; `views`: the newest first."""

    def __init__(self, case: Case, captures: Mapping[str, Capture]) -> None:
        self.case, self.captures = case, captures
        self.today = today_of(case)
        self.wanted: list[Request] = []
        self.views: list[View] = []
        self.rows: list[Snapshot] | Problem | None = None
        index = self._answer(index_request(case.shop.domain))
        if index is None:
            return
        self.rows = _index_of(index, case)
        if not isinstance(self.rows, Problem):
            homes = [(one, self._answer(page_request(one.url, "home"))) for one in chosen(self.rows, case.at)]
            self.views = [self._view(one, capture) for one, capture in homes if capture is not None]
            if not self.wanted and self.today.numbers:
                self._read_seller_pages()

    @property
    def is_open(self) -> bool:
        """Whether an answer is still out, or the shop's own pages, which decide what is asked, are still being read."""
        return bool(self.wanted) or self.case.fact("claim.company_id").cause is Cause.NOT_ASKED

    def _answer(self, request: Request) -> Capture | None:
        capture = self.captures.get(request.url)
        if capture is None:
            self.wanted.append(request)
        return capture

    def _view(self, snapshot: Snapshot, capture: Capture) -> View:
        page = page_of(capture, self.case, "home")
        if isinstance(page, Problem):
            return View(snapshot, (), (), {}, problem=page)
        if page is None or page.fault is not None:
            parked = page is not None and page.fault_detail.startswith(faults.PARKED)
            shown = (page,) if page is not None and parked else ()
            return View(snapshot, shown, (capture,) if shown else (), {}, parked=parked)
        return View(snapshot, (page,), (capture,), claims_of((page,), self.case.shop))

    def _read_seller_pages(self) -> None:
        """Of at most two captures whose home page names no seller, the page that does; the newest captures first."""
        left = MAX_SELLER_PAGES
        for place, view in enumerate(list(self.views)):
            link = self._seller_link(view) if left and not view.parked and not seller_numbers(view) else ""
            if not link:
                continue
            left -= 1
            capture = self._answer(page_request(page_url(view.snapshot.at, link), "contact"))
            page = page_of(capture, self.case, "contact") if capture is not None else None
            if isinstance(page, Problem):
                self.views[place] = view._replace(problem=page)
            elif page is not None and capture is not None and page.fault is None:
                self._add(place, page, capture)

    def _add(self, place: int, page: Page, capture: Capture) -> None:
        """Puts the page to the home page of its time. The archive gives the nearest capture it has, however far that
        is: what is of another time is a view of its own."""
        view = self.views[place]
        if abs(page.at - view.pages[0].at) > SAME_TIME:
            alone = claims_of((page,), self.case.shop)
            self.views.append(View(Snapshot(page.at, page.url), (page,), (capture,), alone))
            return
        pages = (*view.pages, page)
        told = claims_of(pages, self.case.shop)
        self.views[place] = view._replace(pages=pages, captures=(*view.captures, capture), told=told)

    def _seller_link(self, view: View) -> str:
        """The page of that capture that most surely names the seller: the one that does today, else by its link."""
        usable = [page for page in view.pages if page.fault is None]
        found = [one for one in candidates(usable, self.case.shop.domain) if one.kind in SELLER_KINDS]
        shown = [piece.url for piece in self.case.fact("claim.company_id").evidence]
        same = [one for one in found if any(same_page(one.url, url) for url in shown)]
        by_kind = sorted(found, key=lambda one: SELLER_KINDS.index(one.kind))
        return next((one.url for one in (*same, *by_kind)), "")


def seller_numbers(view: View) -> list[CompanyId]:
    """The numbers on that capture's pages that are, or may be, the seller's."""
    listed = view.told.get("claim.company_ids")
    found: tuple[CompanyId, ...] = listed.value if listed is not None and listed.is_known else ()
    return [one for one in found if one.owner in _SELLER_OWNERS]


def shows_number(view: View, today: Today) -> bool:
    """Whether the number on the pages of today was the seller's then."""
    return any(digits(one.number) in today.numbers for one in seller_numbers(view))


def other_number(view: View, today: Today) -> CompanyId | None:
    """The number of another seller on that capture, of a kind that can be compared with today's; None without one.

    None too where name or telephone is today's: a firm that changed its form sells on under a new number.
    """
    told = view.told.get("claim.company_id")
    if told is None or not told.is_known or not today.numbers or shows_number(view, today):
        return None
    if _phones(view) & today.phones or is_named(view, today):
        return None
    for one in seller_numbers(view):
        comparable = (one.country, one.kind) in today.kinds or one.country not in {code for code, _ in today.kinds}
        if one.number == told.value and one.owner == "seller" and one.checksum_ok and comparable:
            return None if digits(one.number) in today.every_number else one
    return None


def is_this_shop(view: View, today: Today) -> bool:
    """Whether the capture shows this shop: its name, number, telephone or mail domain."""
    if is_named(view, today) or shows_number(view, today) or _phones(view) & today.phones:
        return True
    return bool(today.mail) and _value(view, "claim.email_domain") == today.mail


def is_named(view: View, today: Today) -> bool:
    """Whether the capture bears the name that the shop or its firm goes by today."""
    return any(same_name(name, own) for name in _names(view) for own in today.names)


def _value(view: View, name: str) -> str:
    fact = view.told.get(name)
    return fact.value if fact is not None and isinstance(fact.value, str) else ""


def _names(view: View) -> Iterable[str]:
    return [name for key in ("claim.trade_name", "claim.legal_name") if (name := _value(view, key))]


def _phones(view: View) -> frozenset[str]:
    fact = view.told.get("claim.phones")
    phones: tuple[Phone, ...] = fact.value if fact is not None and fact.is_known else ()
    return frozenset(phone.number for phone in phones)


def _index_of(capture: Capture, case: Case) -> list[Snapshot] | Problem:
    """The index, read once: the past is looked at with each answer of any source, and long indexes take a while."""
    kept = _index_kept(capture.sha256, capture.status, repr(capture.problem), capture.tls_fault, case.shop, case.at)
    if not kept:
        kept.append(index_of(capture, case))
    return kept[0]


@lru_cache(8)
def _index_kept(*key: object) -> list[list[Snapshot] | Problem]:
    return []


def claims_of(pages: Sequence[Page], shop: Shop) -> Mapping[str, Fact]:
    """The claims of those pages; what was read once is remembered, for the past is looked at with each answer."""
    kept = _claims_of(shop, tuple((page.url, page.sha256, page.at) for page in pages))
    if not kept:
        kept.append(read_claims(pages, shop, pages[0].at))
    return kept[0]


@lru_cache(64)
def _claims_of(shop: Shop, key: tuple[tuple[str, str, datetime], ...]) -> list[Mapping[str, Fact]]:
    return []
