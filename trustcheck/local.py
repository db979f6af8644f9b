"""Whether what the shop shows fits the country and the town that it says it is in."""

from __future__ import annotations

import re
from collections.abc import Iterable

from trustcheck.facts import absent, first_gap, known, sides
from trustcheck.likeness import folded, town_key
from trustcheck.model import Address, Case, Fact, Phone
from trustcheck.stories import may_still_come

_ELSEWHERE = ("returns", "warehouse")  # addresses that need not be where the seller is
# ISO 4217 by ISO 3166. The euro's countries: Bulgaria since 1 January 2026.
_EURO = "AT BE BG CY DE EE ES FI FR GR HR IE IT LT LU LV MT NL PT SI SK"
_OTHERS = """
AU AUD, BR BRL, CA CAD, CH CHF, CN CNY, CZ CZK, DK DKK, GB GBP, HK HKD, HU HUF, IN INR, IS ISK, JP JPY, KR KRW, LI CHF,
MX MXN, NO NOK, NZ NZD, PL PLN, RO RON, SE SEK, SG SGD, TR TRY, TW TWD, US USD
"""
_CURRENCIES = dict.fromkeys(_EURO.split(), "EUR") | dict(pair.split() for pair in _OTHERS.split(","))


def sellers_places(case: Case) -> tuple[Address, ...]:
    """The stores, else the addresses where the seller may be; none when the pages name none."""
    listed: Iterable[Address] = case.many("claim.stores") or case.many("claim.addresses")
    return tuple(place for place in listed if place.role not in _ELSEWHERE)


def company_country(case: Case, name: str) -> Fact:
    """Whether any address of the seller's is in the country whose register has its company."""
    countries = {place.country for place in sellers_places(case)} - {""}
    if not countries:
        return first_gap(case, name, "claim.addresses") or absent(name, *sides(case, "claim.addresses"))
    gap = first_gap(case, name, "register.country") or may_still_come(case, name, "claim.stores")
    if gap:
        return gap
    both = sides(case, "claim.address", "register.country")
    return known(name, case.text("register.country") in countries, *both)


def phone_country(case: Case, name: str) -> Fact:
    """Whether a telephone number is of the country that the shop, or its company, is in: a shop with the numbers of
    two countries has one there."""
    phone = case.fact("claim.phone_country")
    if case.fact("claim.phone").is_absent or phone.is_absent:
        return absent(name)
    gap = may_still_come(case, name, "claim.phone") or first_gap(case, name, "claim.phone_country")
    if gap:
        return gap
    homes = {country for country in (case.text("claim.company_country"), case.text("claim.country")) if country}
    both = sides(case, "claim.phone", "claim.country", "claim.company_country")
    phones: tuple[Phone, ...] = case.many("claim.phones")
    if not homes.isdisjoint((phone.value, *(one.country for one in phones if one.valid))):
        return known(name, True, *both)
    if not homes:
        return first_gap(case, name, "claim.country", "claim.company_country") or absent(name)
    return may_still_come(case, name, "claim.country", "claim.company_country") or known(name, False, *both)


def return_country(case: Case, name: str) -> Fact:
    """Whether goods go back to the country that the shop says it is in."""
    told = case.text("claim.return_country")
    if told is None:
        return first_gap(case, name, "claim.return_country") or absent(name)
    home = case.text("claim.country") or case.text("claim.company_country")
    gap = may_still_come(case, name, "claim.country")
    if gap or home is None:
        return gap or first_gap(case, name, "claim.country", "claim.company_country") or absent(name)
    return known(name, told == home, *sides(case, "claim.return_country", "claim.country"))


def currency(case: Case, name: str) -> Fact:
    """Whether the prices are (also) in the money of the shop's own country. ABSENT for countries not in our table."""
    shown = case.many("claim.currencies")
    if not shown:
        return first_gap(case, name, "claim.currencies") or absent(name)
    homes = {_CURRENCIES.get(case.text(fact) or "") for fact in ("claim.country", "claim.company_country")} - {None}
    both = sides(case, "claim.currencies", "claim.country", "claim.company_country")
    if homes & set(shown):
        return known(name, True, *both)
    gap = first_gap(case, name, "claim.country", "claim.company_country")
    return gap or (known(name, False, *both) if homes else absent(name, *both))


def phone_town(case: Case, name: str) -> Fact:
    """True when a fixed line has the area code of the seller's town. Another area says nothing: areas have one of
    their towns' names, and some lines keep the number when they move."""
    phones: tuple[Phone, ...] = case.many("claim.phones")
    places = sellers_places(case)
    towns = {key for place in places for key in (folded(place.town), town_key(place)) if key}
    areas = {folded(part) for phone in phones for part in re.split(r"[/,]", phone.town[:100])} - {""}
    both = sides(case, "claim.phones", "claim.phone", "claim.stores", "claim.addresses")
    if areas & towns:
        return known(name, True, *both)
    return first_gap(case, name, "claim.phones", "claim.addresses") or absent(name, *both)


def care_of(case: Case, name: str) -> Fact:
    """Whether every address of the store (else of the shop) is care of somebody else."""
    places = sellers_places(case)
    both = sides(case, "claim.stores", "claim.addresses")
    if not places:
        return first_gap(case, name, "claim.addresses") or absent(name, *both)
    return known(name, all(place.care_of for place in places), *both)


def terms_law(case: Case, name: str) -> Fact:
    """Whether the law that the terms name is that of a country that the shop says it is in."""
    gap = first_gap(case, name, "claim.terms_law")
    if gap:
        return gap
    named = case.many("claim.terms_law")
    homes = {home for home in (case.text("claim.country"), case.text("claim.company_country")) if home}
    if not named:
        return absent(name)
    both = sides(case, "claim.terms_law", "claim.country", "claim.company_country")
    if homes & set(named):
        return known(name, True, *both)
    gap = first_gap(case, name, "claim.country", "claim.company_country")
    return gap or (known(name, False, *both) if homes else absent(name))
