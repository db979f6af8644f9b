"""What the map and a list of shared offices say of the shop's address, held against what the shop says.

Volunteers write the map: that something is on it supports, that something is missing says nothing. Where the map was
not asked, or answered with nothing that could be told apart, a comparison is ABSENT ("it cannot tell"); where it
failed, Unknown with that cause.
"""

from __future__ import annotations

import math
import re
import tomllib
from functools import cache
from importlib.resources import files

from trustcheck.company_names import same_name
from trustcheck.facts import absent, first_gap, known, sides, unknown
from trustcheck.likeness import same_house, same_place
from trustcheck.model import Address, Case, Cause, Evidence, Fact
from trustcheck.stories import may_still_come

SHARED_OFFICES = "shared_offices.toml"
# Who else places the shop at its address, or ties it to its company: then a gap of the map is the map's.
_OTHERS_WORD = (
    "match.address", "match.establishment", "match.domain_registrant", "match.company_domains",
    "match.register_website", "match.mail_domain",
)  # fmt: skip
HOUSE_METRES, STREET_METRES = 1_000, 3_000  # so near to house or street a pin shows the address
ELSEWHERE_METRES = 10_000
EARTH_METRES = 6_371_000
_CANNOT_TELL = frozenset({Cause.NOT_ASKED, Cause.AMBIGUOUS})
MAX_TIMES = 40
_TIME = r"(\d{1,2})(?:[:.](\d\d))?(?: ?([ap])\.?m\.?)?"
_SPAN = re.compile(_TIME + r" ?[-\u2013\u2014] ?" + _TIME, re.IGNORECASE)


def map_address(case: Case, name: str) -> Fact:
    """Whether the map has the street that the shop names."""
    both = sides(case, "place.found", "claim.store_address", "claim.address")
    found = case.fact("place.found")
    if found.is_known:
        return absent(name, *both) if found.value == "town" else known(name, True, *both)
    if found.is_absent:
        return _missing(case, name, *both)
    return _silent(case, name, "place.found")


def map_name(case: Case, name: str) -> Fact:
    """Whether the map has a place of the shop's name at its address."""
    both = sides(case, "place.named_here", "claim.address")
    here = case.fact("place.named_here").is_known
    return known(name, True, *both) if here else _silent(case, name, "place.found", "place.named_here")


def map_website(case: Case, name: str) -> Fact:
    """Whether the map has a place with this shop's website there; false when the place of its name has another."""
    both = sides(case, "place.website_here", "place.named_website", "claim.address")
    if case.fact("place.website_here").is_known:
        return known(name, True, *both)
    if case.fact("place.website_here").is_absent and case.fact("place.named_website").is_known:
        return known(name, False, *both)
    return _silent(case, name, "place.found", "place.website_here", "place.named_website")


def map_others(case: Case, name: str) -> Fact:
    """Whether the shop's own house on the map is its own, or one other business's alone."""
    asked = ("place.named_here", "place.website_here", "place.others_here")
    both = sides(case, *asked, "claim.address")
    others = case.many("place.others_here")
    own = [case.text("claim.trade_name"), case.text("claim.legal_name"), *case.many("register.names")]
    ours = any(text and same_name(text, other) for text in own for other in others)
    if ours or any(case.fact(fact).is_known for fact in asked[:2]):
        return known(name, True, *both)
    if all(case.fact(fact).is_absent for fact in asked[:2]) and len(others) == 1:
        return _missing(case, name, *both)
    return _silent(case, name, "place.found", *asked)


def map_hours(case: Case, name: str) -> Fact:
    """True when the pages and the map have an opening time in common. Hours change, and those of the pages may be the
    telephone's: that they differ says nothing."""
    both = sides(case, "claim.opening_hours", "place.hours")
    ours, theirs = spans(case.text("claim.opening_hours") or ""), spans(case.text("place.hours") or "")
    if ours & theirs:
        return known(name, True, *both)
    gap = first_gap(case, name, "claim.opening_hours") if theirs else None
    return gap or _silent(case, name, "place.found", "place.hours")


def hours(case: Case, name: str) -> Fact:
    """Whether people and machines are told the same opening hours. Hours that only the structured data tell are not
    compared with themselves, and those of a telephone need not be the store's."""
    both = sides(case, "claim.opening_hours", "claim.structured_hours")
    gap = first_gap(case, name, "claim.opening_hours", "claim.structured_hours", "claim.hours_of_service")
    if gap:
        return gap
    text, machines = (spans(case.text(fact) or "") for fact in ("claim.opening_hours", "claim.structured_hours"))
    in_text = case.fact("claim.hours_of_service").is_known
    if not text or not machines or not in_text:
        return absent(name, *both)
    if text & machines:
        return known(name, True, *both)
    return absent(name, *both) if case.flag("claim.hours_of_service") else known(name, False, *both)


def map_pin(case: Case, name: str) -> Fact:
    """Whether a map on the pages shows the place that the address names: seldom so when the address is invented."""
    both = sides(case, "claim.map_points", "place.point", "claim.store_address", "claim.address")
    pins = [pin for pin in map(_degrees, case.many("claim.map_points")) if pin is not None]
    if not pins:
        return first_gap(case, name, "claim.map_points") or absent(name, *both)
    here = _degrees(case.text("place.point") or "")
    if here is None:
        return _silent(case, name, "place.found", "place.point")
    nearest = min(_metres(pin, here) for pin in pins)
    if nearest <= (HOUSE_METRES if case.text("place.found") == "house" else STREET_METRES):
        return known(name, True, *both)
    return known(name, False, *both) if nearest >= ELSEWHERE_METRES else absent(name, *both)


def _degrees(point: str) -> tuple[float, float] | None:
    """(latitude, longitude) of "60.16990,24.93840"; None when it is no place on earth."""
    north, _, east = point.partition(",")
    try:
        found = float(north), float(east)
    except ValueError:
        return None
    return found if abs(found[0]) <= 90 and abs(found[1]) <= 180 else None


def _metres(one: tuple[float, float], other: tuple[float, float]) -> float:
    """The distance over a ball (haversine)."""
    (north, east), (north_too, east_too) = (tuple(map(math.radians, point)) for point in (one, other))
    half = math.sin((north - north_too) / 2) ** 2
    half += math.cos(north) * math.cos(north_too) * math.sin((east - east_too) / 2) ** 2
    return 2 * EARTH_METRES * math.asin(min(1.0, math.sqrt(half)))


def shared_office(case: Case, name: str) -> Fact:
    """The address of the list that the store has; of a shop without one, its own or that in the register."""
    claimed, registered = case.many("claim.addresses"), case.many("register.addresses")
    for place in case.many("claim.stores") or (*claimed, *registered):
        listed = next((row for row in shared_offices() if isinstance(place, Address) and _is_there(place, row)), None)
        if listed is not None:
            return known(name, str(listed), *sides(case, "claim.stores", "claim.addresses", "register.address"))
    if claimed or case.fact("claim.addresses").is_absent:
        return absent(name, *sides(case, "claim.addresses"))
    return first_gap(case, name, "claim.addresses") or absent(name)


@cache
def shared_offices() -> tuple[Address, ...]:
    """The addresses of the list that comes with the program."""
    table = tomllib.loads((files("trustcheck") / SHARED_OFFICES).read_text(encoding="utf-8"))
    parts = ("street", "number", "postcode", "town", "country")
    return tuple(Address(**{part: row[part] for part in parts}) for row in table["office"])


def _is_there(place: Address, row: Address) -> bool:
    """Same street and town, and a number among those of the row: 73 is one of 71-75."""
    country = not place.country or place.country == row.country
    as_listed = Address(street=place.street, number=row.number, postcode=place.postcode, town=place.town)
    return country and same_house(place.number, row.number) and same_place(as_listed, row)


def _missing(case: Case, name: str, *both: Evidence) -> Fact:
    """False, for the map lacks it. ABSENT when somebody else places the shop there, Unknown while one still may."""
    if any(case.flag(fact) for fact in _OTHERS_WORD):
        return absent(name, *both)
    return may_still_come(case, name, *_OTHERS_WORD) or known(name, False, *both)


def _silent(case: Case, name: str, *asked: str) -> Fact:
    """Unknown when the map failed or the pages were not read; else ABSENT: it has nothing to tell."""
    for fact in map(case.fact, asked):
        if fact.is_unknown and fact.cause not in _CANNOT_TELL:
            return unknown(name, fact.cause or Cause.NOT_ASKED, fact.detail, *fact.evidence[:1])
    gap = first_gap(case, name, "claim.site_read")
    return gap or absent(name, *sides(case, *asked))


def spans(text: str) -> frozenset[tuple[int, int]]:
    """The (opening, closing) times in a text, in minutes of the day: "ma-pe 10-18" and "Mo-Fr 10:00-18:00" are one."""
    if "24/7" in text:
        return frozenset({(0, 24 * 60)})
    found = [_span(match.groups()) for match, _ in zip(_SPAN.finditer(text[:600]), range(MAX_TIMES), strict=False)]
    return frozenset(span for span in found if span is not None)


def _span(parts: tuple[str | None, ...]) -> tuple[int, int] | None:
    opens = _minutes(parts[0], parts[1], parts[2])
    closes = _minutes(parts[3], parts[4], parts[5])
    return (opens, closes) if 0 <= opens < closes <= 24 * 60 else None


def _minutes(hour: str | None, minute: str | None, half: str | None) -> int:
    hours = int(hour or 0)
    if half:
        hours = hours % 12 + (12 if half.lower() == "p" else 0)
    return hours * 60 + int(minute or 0)
