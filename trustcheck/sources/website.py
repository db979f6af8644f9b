"""The shop's own website: what it says about itself (claim.*), read from its home page and at most 12 more.

robots.txt is kept (RFC 9309). ABSENT is said only when every page that the site links to as contact, about, terms,
imprint or privacy page, and the home page, was read whole; while pages are out, what is missing is Unknown(not_asked);
else it is Unknown with the cause of the page that failed.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from trustcheck.facts import absent, all_unknown, known, told_by, unknown
from trustcheck.model import Capture, Case, Cause, Evidence, Fact, Request, Shop
from trustcheck.pages import faults
from trustcheck.pages.brands import brands
from trustcheck.pages.claims import read_claims
from trustcheck.pages.page import Page
from trustcheck.pages.telling import text_marks
from trustcheck.pages.tongue import language_of_most, languages_seen, strange_policy
from trustcheck.sources.route import IDENTITY_KINDS, Route
from trustcheck.sources.visit import Visit, gate_of, origin_of
from trustcheck.statement import PATH

NEEDS: tuple[str, ...] = ()
_POLICY_KINDS = ("contact", "terms", "returns", "delivery", "privacy", "imprint")
_PAGE_FACTS = {
    "claim.contact_page": ("contact", "imprint"),  # an imprint must tell how its owner is reached (§ 5 DDG)
    "claim.about_page": ("about",),
    "claim.terms_page": ("terms",),
    "claim.returns_page": ("returns", "delivery"),
    "claim.privacy_page": ("privacy",),
    "claim.imprint_page": ("imprint",),
    "claim.delivery_page": ("delivery",),
}
# Where a fact could stand beside the home page: those pages must have been read whole before it is absent, no others.
# Every other fact: IDENTITY_KINDS. A seal, a sale, a countdown are there to be seen before buying, not in a policy.
_ANY_TEXT = " ".join(IDENTITY_KINDS)
_WHERE: Mapping[str, frozenset[str]] = {
    f"claim.{fact}": frozenset(kinds.split())
    for facts, kinds in (
        ("seals", "contact about"),
        ("countdown countdown_resets discount_percent discount_share invented_messages", "product"),
        ("closing_down", "contact about product"),
        ("founded_year", "contact imprint about stores"),  # claims.STORY_PAGES: it is read from no others
        (
            "store stores store_address store_address_complete opening_hours collect_in_store hours_of_service"
            " structured_hours map_points",
            "contact imprint about terms stores",
        ),
        (
            "delivery_days delivery_from return_country payment_ways payment_irreversible currencies platform"
            " delivery_page brands",
            "contact imprint about terms product returns delivery",
        ),
        ("site_ids policy_others empty_policies left_overs", f"{_ANY_TEXT} product returns delivery"),
        (
            "returns_page return_address return_address_complete warehouse_address policy_language dead_policies"
            " money_back",
            f"{_ANY_TEXT} returns delivery",
        ),
    )
    for fact in facts.split()
}
# What is only so of the pages that were read: one that was not may tell the rest of the address, another way to pay,
# the name that the domain is made of.
_SO_FAR: Mapping[str, bool] = {
    "claim.payment_irreversible": True, "claim.address_complete": False, "claim.address_po_box": True,
    "claim.store_address_complete": False, "claim.return_address_complete": False, "claim.email_own_domain": False,
    "claim.name_fits_domain": False, "claim.social_fits": False,
}  # fmt: skip
_MAKER_FACTS = frozenset(("claim.maker_named", "claim.maker_reachable"))  # told by product pages alone
_CHANNELS = ("claim.email", "claim.phone", "claim.address")


def ask(case: Case) -> list[Request]:
    """robots.txt first, then the home page, then the pages chosen; all that can be asked now."""
    visit = _route(case, case.captures).visit
    return list(visit.wanted.values())


def read(case: Case, captures: Mapping[str, Capture]) -> list[Fact]:
    """Every claim.* fact, known or with the reason why not."""
    route = _route(case, captures)
    names = told_by("website")
    own = {fact.name: fact for fact in (*_about_the_visit(route), _statement_url(route))}
    if route.failure is not None or route.home is None:
        if _is_parked(route):  # the page was read, and shows that no shop is there which could say any of it
            return [own.get(name) or absent(name) for name in names]
        cause, detail = route.failure or (Cause.NOT_ASKED, "")
        return [own.get(name) or unknown(name, cause, detail) for name in names]
    told = {**_held_open(route, read_claims(route.usable_pages(shells=True), case.shop, case.at)), **own}
    told.update({fact.name: fact for fact in _page_facts(route)})
    if not route.is_open:  # marks of half a text would be another text's, and half the goods another choice of brands
        pages, names_ = route.usable_pages(), _names(told, case.shop)
        told.update({fact.name: fact for fact in (*text_marks(pages, names_), *brands(pages, case.shop, names_))})
    missing = {name: _missing(route, name) for name in names if name not in told}
    told = {**missing, **told}
    told["claim.contact_form"] = _contact_form(route)
    told["claim.form_only"] = _form_only(told)
    return [told[name] for name in names]


@lru_cache(8)
def _last_route(key: tuple[object, ...]) -> list[Route]:
    return []


def _route(case: Case, captures: Mapping[str, Capture]) -> Route:
    """The route so far. ask() and read() of one state come one after the other: it is worked out once for both."""
    key = (case.shop, case.at, tuple((url, captures[url].sha256, id(captures[url])) for url in sorted(captures)))
    kept = _last_route(key)
    if not kept:
        kept.append(Route(Visit(case.shop, case.at, dict(captures))))
    return kept[0]


def _names(told: Mapping[str, Fact], shop: Shop) -> list[str]:
    """What the shop calls itself: its names and the first label of its domain."""
    facts = (told.get(name) for name in ("claim.trade_name", "claim.legal_name"))
    return [shop.domain.partition(".")[0], *(str(fact.value) for fact in facts if fact is not None and fact.is_known)]


def _is_parked(route: Route) -> bool:
    """Whether what stands at the address is a parking or for-sale page."""
    return route.home is not None and route.home.fault_detail.startswith(faults.PARKED)


def _about_the_visit(route: Route) -> list[Fact]:
    """site_read, parked, redirect_domain, home_title, pages_read, language: known as soon as the home page is."""
    home = route.home
    if home is None:
        return []
    evidence = home.evidence("title", home.title or home.url)
    elsewhere = route.visit.redirect_domain
    if elsewhere:
        detail = f"the home page sends to {elsewhere}"
        names = ("claim.site_read", "claim.parked")
        return [known("claim.redirect_domain", elsewhere, evidence), *all_unknown(names, Cause.NO_ANSWER, detail)]
    if _is_parked(route):
        return [
            known("claim.site_read", False, evidence),
            known("claim.parked", True, evidence),
            absent("claim.redirect_domain", evidence),
        ]
    if home.fault is not None:
        return [absent("claim.redirect_domain", evidence)] if home.sha256 and home.fault is Cause.SCRIPT_ONLY else []
    facts = [
        known("claim.site_read", True, evidence),
        known("claim.parked", False, evidence),
        absent("claim.redirect_domain", evidence),
        known("claim.home_title", home.title, evidence) if home.title else absent("claim.home_title", evidence),
    ]
    if not route.is_open:
        pages = route.usable_pages()
        facts.append(known("claim.pages_read", sum(1 for page in pages if not page.truncated)))
        language = language_of_most(pages)
        facts.append(
            known("claim.language", language, evidence)
            if language
            else unknown("claim.language", Cause.AMBIGUOUS, "no page declares a language, and none is clear")
        )
        facts += _languages(pages, evidence)
    return facts


def _statement_url(route: Route) -> Fact:
    """Where the shop's own statement would be: told last, so that the pages are read before it, and only where the home
    page came by https and robots.txt does not keep us away from it."""
    name, home = "claim.statement_url", route.home
    if home is None or route.is_open:
        return unknown(name, Cause.NOT_ASKED)
    url = f"{origin_of(home.url)}{PATH}"
    robots = route.visit.captures.get(f"{origin_of(home.url)}/robots.txt")
    if route.failure is not None:
        return unknown(name, *route.failure)
    if robots is None or not url.startswith("https://"):
        return unknown(name, Cause.NOT_ASKED, "the shop is not read by https")
    closed = gate_of(robots).closed_to(url)
    return unknown(name, *closed) if closed else known(name, url, home.evidence("title", home.title or home.url))


def _languages(pages: list[Page], evidence: Evidence) -> list[Fact]:
    """claim.languages by the texts, claim.languages_declared by what the pages say of themselves, if any does."""
    seen = languages_seen(pages)
    declared = {page.language: page for page in reversed(pages) if page.language}
    facts = [
        known("claim.languages", seen, evidence)
        if seen
        else unknown("claim.languages", Cause.AMBIGUOUS, "no page's text is clearly of one language")
    ]
    strange = strange_policy(pages)
    if strange is not None:
        page, language = strange
        facts.append(known("claim.policy_language", language, page.evidence("main", page.title or page.url)))
    if declared:
        told = [page.evidence("html[lang]", code) for code, page in sorted(declared.items())]
        facts.append(known("claim.languages_declared", tuple(sorted(declared)), *told[:4]))
    return facts


def _page_facts(route: Route) -> list[Fact]:
    """The URLs of the pages by kind: where a link leads, if what it leads to is there."""
    facts = []
    for name, kinds in _PAGE_FACTS.items():
        stop = next((stop for kind in kinds for stop in route.stops if stop.kind == kind and not stop.is_missing), None)
        if stop is None:
            continue
        seen_on: Page | None = stop.found.page if stop.found is not None else stop.page
        words = stop.found.link.text or stop.url if stop.found is not None else stop.url
        place = stop.found.link.place if stop.found is not None else "url"
        evidence = [seen_on.evidence(place, words)] if seen_on is not None and seen_on.sha256 else []
        facts.append(known(name, stop.found.url if stop.found is not None else stop.url, *evidence))
    return [*facts, *_dead(route)]


def _dead(route: Route) -> list[Fact]:
    """claim.dead_policies: kinds of page that the shop links to, each time to something that is not there."""
    linked = [stop for stop in route.stops if stop.found is not None and stop.kind in _POLICY_KINDS]
    gone = {stop.kind: stop for stop in linked if stop.is_missing}
    dead = sorted(gone.keys() - {stop.kind for stop in linked if not stop.is_missing})
    if route.is_open or not dead:
        return []
    seen = [one.page.evidence(one.link.place, one.url) for kind in dead if (one := gone[kind].found) and one.page]
    return [known("claim.dead_policies", tuple(dead), *seen)]


def _missing(route: Route, name: str) -> Fact:
    """A fact that no page told: ABSENT only when all pages where it could stand were read whole."""
    if route.is_open:
        return unknown(name, Cause.NOT_ASKED)
    if name in _MAKER_FACTS:
        return _no_maker(route, name)
    gap = route.gap(_WHERE.get(name, IDENTITY_KINDS))
    return unknown(name, *gap) if gap else absent(name)


def _held_open(route: Route, told: Mapping[str, Fact]) -> dict[str, Fact]:
    """What the pages tell; Unknown where a page that was not read may tell the opposite."""
    weak = [name for name, value in _SO_FAR.items() if name in told and told[name].value is value]
    held = {name: fact for name in weak if (fact := _missing(route, name)).is_unknown}
    return {**told, **held}


def _no_maker(route: Route, name: str) -> Fact:
    """ABSENT when a product page was read whole; Unknown when none was, with the cause of the first that failed."""
    goods = [stop.page for stop in route.stops if stop.kind == "product" and stop.page is not None]
    if any(page.fault is None and not page.truncated for page in goods):
        return absent(name)
    if not goods:
        return unknown(name, Cause.NOT_ASKED, "no product page was found")
    page = goods[0]
    return unknown(name, page.fault or Cause.TOO_LARGE, page.fault_detail or "the product page was read in part only")


def _contact_form(route: Route) -> Fact:
    """A form with room for a message, on any page; a search or an order for news has none."""
    for page in route.usable_pages():
        if page.has_form and page.has_textarea and page.purpose not in {"product"}:
            return known("claim.contact_form", True, page.evidence("form", page.title or page.url))
    return _missing(route, "claim.contact_form")


def _form_only(told: Mapping[str, Fact]) -> Fact:
    """True when a form is all there is. Unknown as long as a channel or the form is."""
    channels = [told[name] for name in _CHANNELS]
    form = told["claim.contact_form"]
    if any(fact.is_known for fact in channels):
        return known("claim.form_only", False, *next(fact for fact in channels if fact.is_known).evidence)
    for fact in (*channels, form):
        if fact.is_unknown:
            return unknown("claim.form_only", fact.cause or Cause.NOT_ASKED, fact.detail)
    return known("claim.form_only", form.is_known, *form.evidence)
