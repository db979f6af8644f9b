"""Who sold at this address in earlier years, by the Wayback Machine: nobody can write an archived page afterwards.

Asked is the index of the home page's captures, then the home page of one and of two years ago and the first of all, and
of two of them the page that names the seller: six requests at most. They are read by our own reader of pages, under the
same guards. What the archive does not hold is never held against a shop; all facts are "as far as was looked".
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

import msgspec

from trustcheck.facts import absent, all_unknown, holding_began, known, told_by, unknown
from trustcheck.likeness import digits, same_place
from trustcheck.model import Address, Capture, Case, Cause, CompanyId, Evidence, Fact, Problem, Request
from trustcheck.pages.page import Page
from trustcheck.pages.tongue import languages_of
from trustcheck.sources.answers import clean, seen
from trustcheck.sources.archived import index_request
from trustcheck.sources.past import (
    Past,
    View,
    is_named,
    is_this_shop,
    other_number,
    seller_numbers,
    shows_number,
)
from trustcheck.sources.past_topic import is_another_topic, speaks_otherwise

NEEDS = (
    "claim.site_read", "claim.company_id", "claim.company_ids", "claim.vat_number", "claim.phones",
    "claim.email_domain", "claim.trade_name", "claim.legal_name", "claim.home_title", "claim.languages",
    "claim.languages_declared", "claim.stores", "claim.addresses", "domain.created", "domain.holder_transfer",
)  # fmt: skip
_UNREADABLE = (Cause.HIDDEN, "the archive's captures show nothing that can be read")


def ask(case: Case) -> list[Request]:
    """The index once the shop was read; then the captures that are worth reading."""
    return Past(case, case.captures).wanted if case.flag("claim.site_read") else []


def read(case: Case, captures: Mapping[str, Capture]) -> list[Fact]:
    """archive.*; all ABSENT when the archive has no capture; Unknown while a page is out, and when it failed."""
    past = Past(case, captures)
    if past.rows is None:
        return []
    if isinstance(past.rows, Problem):
        return all_unknown(told_by("wayback"), past.rows.cause, past.rows.detail)
    index = captures[index_request(case.shop.domain).url]
    if not past.rows:
        return [absent(name, seen(index, "index", "no capture")) for name in told_by("wayback")]
    first = past.rows[0]
    proof = Evidence(
        capture=index.sha256, url=index.url, place="first capture", excerpt=f"{first.at:%Y-%m-%d} {first.original}",
        at=first.at,
    )  # fmt: skip
    facts = [known("archive.first_capture", first.at.date(), proof)]
    if past.is_open:
        return facts
    first_shop = _first_shop(past)
    shop_days = _days_since(first_shop, case.at.date())
    told = (_address_days(past), _other_topic(past), _identity_since(past), _other_company(past))
    return [*facts, first_shop, shop_days, *told]


def _days_since(first: Fact, today: date) -> Fact:
    """archive.shop_days: the days since that date; as unknown or absent as it is."""
    days = (today - first.value).days if first.is_known else None
    return msgspec.structs.replace(first, name="archive.shop_days", value=days)


def _shown(view: View, page: Page, place: str, excerpt: str) -> Evidence:
    """Evidence on an archived page: the address in the archive, the day of the capture."""
    capture = next(one for one, its in zip(view.captures, view.pages, strict=True) if its is page)
    return Evidence(capture=capture.sha256, url=capture.url, place=place, excerpt=clean(excerpt, 160), at=page.at)


def _said(view: View, name: str) -> tuple[Evidence, ...]:
    """Evidence of what that capture said, moved to the archive's address of the page on which it stands."""
    told = view.told.get(name)
    for piece in told.evidence if told is not None else ():
        for page in view.pages:
            if page.sha256 == piece.capture:
                return (_shown(view, page, piece.place, piece.excerpt),)
    return (_shown(view, view.pages[0], "title", view.pages[0].title or view.pages[0].url),)


def _gap(past: Past, name: str) -> Fact | None:
    """Unknown with the cause of the first capture that failed now, or when none of them can be read at all."""
    for view in past.views:
        if view.problem is not None:
            return unknown(name, view.problem.cause, view.problem.detail)
    return None if any(view.pages for view in past.views) else unknown(name, *_UNREADABLE)


def _first_shop(past: Past) -> Fact:
    """The oldest capture that shows this shop, as far as was looked."""
    name = "archive.first_shop"
    mine = [view for view in past.views if is_this_shop(view, past.today)]
    if not mine:
        return _gap(past, name) or absent(name, *_looked_at(past))
    oldest = min(mine, key=lambda view: view.day)
    if shows_number(oldest, past.today) and not is_named(oldest, past.today):
        proof = _number_shown(oldest, past)
        return known(name, proof.at.date(), proof)
    return known(name, oldest.day, *_said(oldest, "claim.trade_name"))


def _other_topic(past: Past) -> Fact:
    """The title of the latest capture with something else that is older than the oldest with this shop."""
    name = "archive.other_topic"
    mine = [view.day for view in past.views if is_this_shop(view, past.today)]
    others = [view for view in past.views if is_another_topic(view, past.today) and (not mine or view.day < min(mine))]
    if not others:
        return _gap(past, name) or absent(name, *_looked_at(past))
    latest = max(others, key=lambda view: view.day)
    page = latest.pages[0]
    proof = [_shown(latest, page, "title", page.title)]
    if speaks_otherwise(page, past.today):
        own = " ".join(sorted(past.case.many("claim.languages")))
        proof.append(_shown(latest, page, "language", f"{' '.join(sorted(languages_of(page)))}; today {own}"))
    return known(name, clean(page.title), *proof)


def _identity_since(past: Past) -> Fact:
    """The oldest capture with today's number, since the domain was last in other hands.

    Captures from before the present registration or holder, and from before a capture that shows something else or a
    parked name, do not count: a name that ran out can be caught and its old pages put back.
    """
    name = "archive.identity_since"
    claimed = past.case.fact("claim.company_id")
    if not past.today.numbers:
        return absent(name, *claimed.evidence) if claimed.is_absent else unknown(name, *_cause(claimed))
    shown = [_number_shown(view, past) for view in _unbroken(past) if shows_number(view, past.today)]
    begins = holding_began(past.case) or date.min
    dated = [piece for piece in shown if piece.at.date() >= begins]
    if not dated:
        return _gap(past, name) or absent(name, *_looked_at(past))
    oldest = min(dated, key=lambda piece: piece.at)
    return known(name, oldest.at.date(), oldest)


def _address_days(past: Past) -> Fact:
    """Since when the shop has stood where it says it does: its address on a page that nobody can write afterwards.

    The store's address counts, of a shop without one its own. Captures before a break do not count (_identity_since).
    """
    name = "archive.address_days"
    told = next((fact for fact in map(past.case.fact, ("claim.stores", "claim.addresses")) if fact.is_known), None)
    if told is None:
        fact = past.case.fact("claim.addresses")
        return absent(name, *fact.evidence) if fact.is_absent else unknown(name, *_cause(fact))
    begins = holding_began(past.case) or date.min
    shown = [view for view in _unbroken(past) if view.day >= begins and _is_there(view, told.value)]
    if not shown:
        return _gap(past, name) or absent(name, *_looked_at(past))
    oldest = min(shown, key=lambda view: view.day)
    proof = _said(oldest, "claim.addresses")
    return known(name, max(0, (past.case.at.date() - proof[0].at.date()).days), *proof)


def _is_there(view: View, places: tuple[Address, ...]) -> bool:
    listed = view.told.get("claim.addresses")
    then: tuple[Address, ...] = listed.value if listed is not None and listed.is_known else ()
    return any(same_place(one, other) for one in places for other in then)


def _unbroken(past: Past) -> list[View]:
    """The captures back to the first that shows something else, a parked name or another company."""
    kept = []
    for view in sorted(past.views, key=lambda view: view.day, reverse=True):
        if view.parked or is_another_topic(view, past.today) or other_number(view, past.today):
            break
        kept.append(view)
    return kept


def _number_shown(view: View, past: Past) -> Evidence:
    """Where on that capture the number stands."""
    own = next(one for one in seller_numbers(view) if digits(one.number) in past.today.numbers)
    return _on_page(view, own)


def _on_page(view: View, number: CompanyId) -> Evidence:
    """The evidence of that number; the reader tells evidence of all numbers in one order, one a number."""
    told = view.told["claim.company_ids"]
    for piece in (*view.told.get("claim.company_id", told).evidence, *told.evidence):
        if digits(number.number) in digits(piece.excerpt):
            for page in view.pages:
                if page.sha256 == piece.capture:
                    return _shown(view, page, piece.place, piece.excerpt)
    return _shown(view, view.pages[-1], "number", number.number)


def _other_company(past: Past) -> Fact:
    """Another company's number as the seller's on the newest capture that shows one; ABSENT when none does."""
    name = "archive.other_company"
    claimed = past.case.fact("claim.company_id")
    if not past.today.numbers:
        return absent(name, *claimed.evidence) if claimed.is_absent else unknown(name, *_cause(claimed))
    for view in sorted(past.views, key=lambda view: view.day, reverse=True):
        other = other_number(view, past.today)
        if other is not None:
            return known(name, other.number, _on_page(view, other))
    return _gap(past, name) or absent(name, *_looked_at(past))


def _looked_at(past: Past) -> list[Evidence]:
    return [_shown(view, view.pages[0], "title", view.pages[0].title) for view in past.views if view.pages]


def _cause(fact: Fact) -> tuple[Cause, str]:
    return fact.cause or Cause.NOT_ASKED, fact.detail
