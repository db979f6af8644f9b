"""read_claims: what the shop says about itself on all its pages → claim.* facts. Pure; what one page holds is read
once.

Only what was found is told, known or Unknown(ambiguous). A name that is missing was not found on these pages; whether
that is ABSENT or Unknown is for the website source to say, which knows what was read and what was not.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import datetime

from trustcheck.countries import of_domain
from trustcheck.facts import known
from trustcheck.languages import words
from trustcheck.model import Address, CompanyId, Fact, Shop
from trustcheck.pages import offers, story
from trustcheck.pages.agreement import structured_agrees, structured_identity
from trustcheck.pages.court import company_court
from trustcheck.pages.delivery import delivery_days, delivery_from, money_back, return_country
from trustcheck.pages.disagreements import disagreements
from trustcheck.pages.finds import places
from trustcheck.pages.hours import find_hours
from trustcheck.pages.identity import facts as identity_facts
from trustcheck.pages.identity import policy_company, weigh
from trustcheck.pages.maker import maker
from trustcheck.pages.markup import markup_facts
from trustcheck.pages.names import home_countries, resembles
from trustcheck.pages.offers import Seen
from trustcheck.pages.own_address import own_address_facts, social_names_fit
from trustcheck.pages.page import Page
from trustcheck.pages.payment import IRREVERSIBLE, payment_ways
from trustcheck.pages.people import person_named
from trustcheck.pages.policies import left_overs, policy_facts
from trustcheck.pages.premises import premises
from trustcheck.pages.reach import (
    MAX_LISTED,
    Votes,
    address_facts,
    email_facts,
    has_door,
    phone_facts,
    seller_addresses,
    seller_phones,
)
from trustcheck.pages.reading import Reading, read
from trustcheck.pages.structured import Organisation, organisations
from trustcheck.pages.terms_law import terms_law
from trustcheck.pages.trade_name import shop_names

MIN_PRODUCTS = 4
SALE_PAGES = ("home", "product")
STORY_PAGES = ("home", "about", "contact", "imprint", "stores")
# Words that may speak of a store, and mean one only where an address, a town or opening hours stand by.
WEAK_VISITS = frozenset(
    words("""
poikkea | putiikkimme | myymälät | outlet-myymälä | tehtaanmyymälä | tervetuloa kauppaamme | tule käymään
| tervetuloa käymään | visit us | come and visit | our stores | drop by | come by | our boutique
| welcome to our store | welcome to our shop | visit our shop | visit our store | store address | besök oss
| kom förbi | titta in | våra butiker | välkommen in | sijaitsee keskustassa
""")
)


def read_claims(pages: Sequence[Page], shop: Shop, at: datetime) -> dict[str, Fact]:
    """Every claim.* fact that the readable pages tell, by name. Never raises, whatever the pages hold."""
    usable = [page for page in pages if page.fault is None]
    if not usable:
        return {}
    told: dict[str, Fact] = {}
    readings = [read(page) for page in usable]
    firms = [pair for page in usable for pair in ((page, one) for one in organisations(page))]
    names = shop_names(usable, shop)
    mine = _of_the_shop([one for _, one in firms], shop, [name for name, _, _ in names])
    own_names = [*(name for name, _, _ in names), *(one.name for one in mine[:3] if one.name)]
    identity = weigh(usable, shop, own_names)
    addresses = seller_addresses(usable, shop, identity, mine)
    _put(told, _trade_name(names, firms, mine))
    _put(told, identity_facts(identity))
    _put(told, policy_company(usable, shop, identity))
    _put(told, structured_identity(told, firms, mine))
    _put(told, company_court(told, readings))
    _put(told, email_facts(usable, shop, identity, mine))
    _put(told, address_facts(addresses))
    _put(told, premises(addresses))
    phones = seller_phones(usable, shop, mine, _countries(told, addresses))
    _put(told, phone_facts(phones))
    _put(told, _country(told, addresses, shop))
    _put(told, _store(readings, addresses, firms, mine))
    _put(told, _stories(readings, at.year, identity.own_names))
    _put(told, _sales(readings))
    _put(told, _deliveries(usable, shop))
    _put(told, _payment(readings))
    _put(told, person_named(usable, shop))
    _put(told, maker(usable, shop))
    _put(told, terms_law(usable))
    _put(told, disagreements(told, usable, shop, identity, addresses, phones))
    _put(told, structured_agrees(told, mine, usable))
    _put(told, left_overs(readings))
    firm = [str(told[name].value) for name in ("claim.legal_name",) if name in told and told[name].is_known]
    all_names = [*own_names, *identity.own_names, *firm]
    _put(told, policy_facts(usable, shop, all_names))
    _put(told, own_address_facts(usable, shop, [*own_names, *firm], told.get("claim.trade_name")))
    _put(told, markup_facts(usable, shop, [(page, one) for page, one in firms if one in mine]))
    _put(told, social_names_fit(told.get("claim.social_profiles"), shop, all_names))
    return told


def _put(told: dict[str, Fact], facts: Iterable[Fact]) -> None:
    for fact in facts:
        told.setdefault(fact.name, fact)


def _of_the_shop(firms: Sequence[Organisation], shop: Shop, names: Sequence[str]) -> list[Organisation]:
    """The organisations of the JSON-LD that are the shop itself; one that is named alone is taken for it."""
    mine = [one for one in firms if _is_the_shops(one, shop, names)]
    alone = len({one.name for one in firms if one.name}) == 1 and not names
    return mine or (list(firms) if alone else [])


def _is_the_shops(one: Organisation, shop: Shop, names: Sequence[str]) -> bool:
    """Whether an organisation of the JSON-LD is the shop itself, not a brand, a maker or a reviewer."""
    if not (one.name or one.legal_name):
        return bool(one.telephones or one.emails or one.addresses)
    own = (*names, shop.domain.split(".")[0])
    return shop.domain in one.url or resembles(one.name or one.legal_name, own) or bool(one.legal_name or one.vat_id)


def _trade_name(
    names: Sequence[tuple[str, Page, str]], firms: Sequence[tuple[Page, Organisation]], mine: Sequence[Organisation]
) -> list[Fact]:
    if names:
        name, page, place = names[0]
        return [known("claim.trade_name", name, page.evidence(place, name))]
    for page, one in firms:
        if one in mine and one.name:
            return [known("claim.trade_name", one.name, page.evidence("JSON-LD", one.name))]
    return []


def _countries(told: dict[str, Fact], addresses: Sequence[Votes]) -> list[str]:
    ids: tuple[CompanyId, ...] = told["claim.company_ids"].value if "claim.company_ids" in told else ()
    found = [one.country for one in ids if one.owner == "seller"]
    return [*found, *(votes.value.country for votes in addresses if votes.value.role != "returns")]


def _country(told: dict[str, Fact], addresses: Sequence[Votes], shop: Shop) -> list[Fact]:
    """The country of the seller's address, else of its company number, VAT number or telephone."""
    for votes in addresses:
        address: Address = votes.value
        if address.country and address.role not in ("returns", "warehouse"):
            return [known("claim.country", address.country, *votes.best())]
    for name in ("claim.company_country", "claim.vat_number", "claim.phone_country"):
        fact = told.get(name)
        if fact is not None and fact.is_known:
            return [known("claim.country", str(fact.value)[:2].replace("EL", "GR"), *fact.evidence)]
    return []


def _store(
    readings: Sequence[Reading],
    addresses: Sequence[Votes],
    firms: Sequence[tuple[Page, Organisation]],
    mine: Sequence[Organisation],
) -> list[Fact]:
    """claim.store, its address and hours, and whether goods can be fetched there."""
    facts: list[Fact] = []
    hours = [(reading, found) for reading in readings if (found := find_hours(reading)) is not None]
    hours.sort(key=lambda pair: pair[1].service)
    if hours:
        reading, first = hours[0]
        seen_hours = reading.evidence(first.start, first.end)
        facts.append(known("claim.opening_hours", first.text, seen_hours))
        facts.append(known("claim.hours_of_service", first.service, seen_hours))
    else:
        facts += [
            known("claim.opening_hours", one.hours, page.evidence("JSON-LD", one.hours))
            for page, one in firms
            if one.hours
        ][:1]
    stores = [votes for votes in addresses if votes.value.role == "store"]
    seen = None
    if not any(story.denies_store(reading) for reading in readings):
        home = [votes for votes in addresses if votes.value.role not in ("returns", "warehouse")]
        near = bool(home) or any(not found.service for _, found in hours)
        asking = [reading for reading in readings if reading.page.purpose != "privacy"]  # which invites nobody
        seen = _first(asking, lambda reading: story.store(reading, WEAK_VISITS if not near else frozenset()))
        if seen is None and stores:
            seen = Seen("", stores[0].best()[0])
        if seen is None:
            seen = next((kept for reading, found in hours if (kept := story.store_hours(reading, found.start))), None)
    if seen is not None:
        facts.append(known("claim.store", True, seen.evidence))
        home = [votes for votes in addresses if votes.value.role not in ("returns", "warehouse")]
        facts += _store_address(stores or home, stores)
        fetched = _first(readings, story.collect)
        facts += [known("claim.collect_in_store", True, fetched.evidence)] if fetched else []
    return facts


def _store_address(likely: Sequence[Votes], stores: Sequence[Votes]) -> list[Fact]:
    """The store's address, else the firm's; and every address that is told as a store's, else that one."""
    with_street = [votes for votes in likely if votes.value.street]
    if not with_street:
        return []
    address: Address = with_street[0].value
    complete = has_door(address)
    listed = tuple(votes.value for votes in with_street[: MAX_LISTED if stores else 1])
    evidence = with_street[0].best()
    return [
        known("claim.store_address", str(address), *evidence),
        known("claim.store_address_complete", complete, *evidence),
        known("claim.stores", listed, *evidence),
    ]


def _first(readings: Sequence[Reading], find: Callable[[Reading], Seen | None]) -> Seen | None:
    return next((seen for reading in readings if (seen := find(reading)) is not None), None)


def _stories(readings: Sequence[Reading], this_year: int, own_names: tuple[str, ...]) -> list[Fact]:
    facts = []
    told = [
        seen
        for reading in readings
        if reading.page.purpose in STORY_PAGES and (seen := story.founded(reading, this_year, own_names))
    ]
    if told:
        first = min(told, key=lambda seen: seen.value)
        facts.append(known("claim.founded_year", int(first.value), first.evidence))
    for name, find in (
        ("claim.closing_down", offers.closing_down),
        ("claim.countdown", offers.countdown),
        ("claim.placeholders", offers.placeholder),
        ("claim.money_back", money_back),
    ):
        seen = _first(readings, find)
        if seen is not None:
            facts.append(known(name, seen.text, seen.evidence))
    return facts


def _sales(readings: Sequence[Reading]) -> list[Fact]:
    facts = []
    reductions = [seen for reading in readings if (seen := offers.discount(reading)) is not None]
    if reductions:
        largest = max(reductions, key=lambda seen: seen.value)
        facts.append(known("claim.discount_percent", int(largest.value), largest.evidence))
    counted = [(reading, offers.prices(reading)) for reading in readings if reading.page.purpose in SALE_PAGES]
    shown = sum(prices.shown for _, prices in counted)
    if shown >= MIN_PRODUCTS:
        reduced = sum(prices.reduced for _, prices in counted)
        reading, most = max(counted, key=lambda pair: pair[1].shown)
        evidence = reading.page.evidence("main", most.sample)
        facts.append(known("claim.discount_share", round(reduced / shown, 2), evidence))
    return facts


def _deliveries(pages: Sequence[Page], shop: Shop) -> list[Fact]:
    facts = []
    days, sent, back = [], [], []
    for page in pages:
        reading = read(page)
        days.append(delivery_days(reading))
        sent.append(delivery_from(reading))
        back.append(return_country(reading, places(reading, home_countries(page, shop.domain))))
    longest = max((seen for seen in days if seen is not None), key=lambda seen: seen.value, default=None)
    if longest is not None:
        facts.append(known("claim.delivery_days", int(longest.value), longest.evidence))
    for name, listed in (("claim.delivery_from", sent), ("claim.return_country", back)):
        found = [seen for seen in listed if seen is not None]
        if found:
            abroad = [seen for seen in found if seen.text != of_domain(shop.domain)]
            seen = (abroad or found)[0]
            facts.append(known(name, seen.text, seen.evidence))
    return facts


def _payment(readings: Sequence[Reading]) -> list[Fact]:
    ways: dict[str, Seen] = {}
    for reading in readings:
        for way, seen in payment_ways(reading).items():
            ways.setdefault(way, seen)
    if not ways:
        return []
    evidence = [seen.evidence for seen in ways.values()][:6]
    return [
        known("claim.payment_ways", tuple(ways), *evidence),
        known("claim.payment_irreversible", set(ways) <= IRREVERSIBLE, *evidence),
    ]
