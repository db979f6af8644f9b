"""OpenStreetMap's search (Nominatim, data ODbL): where the store or seller says it is, and what stands there.

At most three questions, each asked when the one before found nothing: the address; its street without number and
postcode; the town alone. A number that is not found says nothing, for many houses have none on the map. Only a street
that is missing in a city or town whose streets the map has is told as ABSENT. One request a second for all users of
a programme together, so answers are kept for long. https://operations.osmfoundation.org/policies/nominatim/
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from urllib.parse import urlencode

from trustcheck.facts import absent
from trustcheck.model import Address, Capture, Case, Cause, Fact, Problem, Request
from trustcheck.sources import map_address
from trustcheck.sources.answers import json_of, seen, text
from trustcheck.sources.map_address import Level, Spot

NEEDS = map_address.NEEDS
URL = "https://nominatim.openstreetmap.org/search"
MAX_ROWS = 10
MAX_PARTS = 12
# Settlements of which OpenStreetMap can be taken to have the streets; a village or a municipality may lack some.
_WELL_MAPPED = frozenset({"city", "town"})
# Countries whose roads the map has all but whole (Barrington-Leigh and Millard-Ball, PLoS ONE 12(8), 2017) and whose
# addresses are printed in the letters of their street signs.
_STREETS_KNOWN = frozenset({
    "AT", "AU", "BE", "CA", "CH", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GB", "HR", "HU", "IE", "IS", "IT", "LT",
    "LU", "LV", "NL", "NO", "NZ", "PL", "PT", "SE", "SI", "SK", "US",
})  # fmt: skip
_AREAS = (
    "city", "town", "village", "hamlet", "municipality", "suburb", "city_district", "borough", "quarter",
    "neighbourhood", "district", "county", "state_district", "state", "island", "locality",
)  # fmt: skip
_ROADS = ("road", "pedestrian", "footway", "square", "place", "path", "residential", "hamlet", "village", "locality")


def ask(case: Case) -> list[Request]:
    """The questions so far: the next one once the one before found nothing of the street."""
    asked = map_address.wanted(case)
    if asked is None:
        return []
    urls: list[str] = []
    for url in _questions(asked, case.text("claim.language") or ""):
        urls.append(url)
        capture = case.captures.get(url)
        level = _level(capture, asked) if capture is not None else None
        if not isinstance(level, Level) or level.name in ("house", "street"):
            break
    return [_request(url) for url in dict.fromkeys(urls)]


def read(case: Case, captures: Mapping[str, Capture]) -> list[Fact]:
    """The place.* facts by the first question that was answered with something."""
    asked = map_address.wanted(case)
    if asked is None:
        return []
    others = False
    for number, url in enumerate(_questions(asked, case.text("claim.language") or "")):
        capture = captures.get(url)
        if capture is None:
            return []
        level = _level(capture, asked)
        if isinstance(level, Problem):
            return map_address.nothing(level)
        if level.name in ("house", "street"):
            return map_address.facts_of(level, capture)
        if number == 2:
            return _of_town(asked, level, capture, others)
        others = others or bool(_spots(capture))
    return []


def _of_town(asked: Address, level: Level, capture: Capture, others: bool) -> list[Fact]:
    """ABSENT when the map knows the town well and answered nothing for the street; else what is known of the town."""
    if not level.spots:
        return map_address.nothing(map_address.NOT_KNOWN)
    if others:
        return map_address.nothing(map_address.OTHER_PLACES)
    whole = any(spot.kind in _WELL_MAPPED for spot in level.spots)
    if not (whole and asked.country in _STREETS_KNOWN and map_address.plainly_written(asked.street)):
        return map_address.facts_of(level, capture)
    proof = seen(capture, "town", level.spots[0].title)
    return [absent(name, proof) for name in map_address.PLACE_FACTS]


def _questions(asked: Address, language: str) -> tuple[str, str, str]:
    number = map_address.house_number(asked.number)
    where = {"city": asked.town} if asked.town else {"postalcode": asked.postcode}
    code = asked.postcode.partition("-")[0] if asked.country == "US" else asked.postcode  # ZIP+4 is on no map
    whole = {**where, "postalcode": code} if code else where
    street = {"street": f"{number} {asked.street}".strip(), **whole}
    return (
        _url(street, asked.country, language),
        _url({"street": asked.street, **where}, asked.country, language),
        _url(where, asked.country, language),
    )


def _url(parts: Mapping[str, str], country: str, language: str) -> str:
    rest = {"countrycodes": country.lower(), "format": "jsonv2", "addressdetails": "1", "extratags": "1"}
    spoken = {"accept-language": language} if language else {}
    return f"{URL}?{urlencode({**parts, **rest, 'limit': str(MAX_ROWS), **spoken})}"


def _request(url: str) -> Request:
    return Request(
        source="nominatim", url=url, purpose="map", accept="application/json", max_age_days=map_address.KEEP_DAYS,
        max_bytes=512 * 1024,
    )  # fmt: skip


def _level(capture: Capture, asked: Address) -> Level | Problem:
    spots = _spots(capture)
    if isinstance(spots, Problem):
        return spots
    return map_address.level_of(asked, spots)


def _spots(capture: Capture) -> list[Spot] | Problem:
    value = json_of(capture)
    if isinstance(value, Problem):
        return value
    if not isinstance(value, list):
        detail = text(value, "error", "message") or text(value, "error")
        return Problem(Cause.REFUSED, detail) if detail else Problem(Cause.UNREADABLE, "the answer is not a list")
    rows = [row for row in value[:MAX_ROWS] if isinstance(row, dict) and isinstance(row.get("address"), dict)]
    if value and not rows:
        return Problem(Cause.UNREADABLE, "the answer holds no places")
    return [spot for row in rows if (spot := _spot(row)) is not None]


def _spot(row: Mapping[str, Any]) -> Spot | None:
    """The place of one row; None when it has no position. Latitude and longitude are texts of degrees."""
    point = map_address.point_of(row.get("lat"), row.get("lon"))
    if not point:
        return None
    address = row["address"]
    key, value = text(row, "category") or text(row, "class"), text(row, "type")
    number = text(address, "house_number")
    road = next((name for part in _ROADS if (name := text(address, part))), "") if key != "boundary" else ""
    settlement = not text(address, "road") and not number and key in ("boundary", "place")
    areas = [name for part in _AREAS if (name := text(address, part))]
    tags = row.get("extratags")
    sort = text(row, "addresstype") or value
    return Spot(
        street="" if settlement else road,
        number=number,
        towns=tuple(dict.fromkeys([*areas, *_after(road, text(row, "display_name"))])),
        postcode=text(address, "postcode"),
        country=text(address, "country_code").upper()[:2],
        point=point,
        kind=sort if settlement else map_address.kind_of(key, value, tags if isinstance(tags, Mapping) else {}),
        title=text(row, "display_name"),
    )


def _after(road: str, shown: str) -> list[str]:
    """What the place lies in by the name shown, behind its street: "London" of a house in the city of Westminster."""
    parts = shown.split(", ")[:MAX_PARTS]
    return parts[parts.index(road) + 1 :] if road in parts else [] if road else parts
