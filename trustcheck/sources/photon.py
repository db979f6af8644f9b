"""OpenStreetMap's other search (Photon by komoot, data ODbL), asked only when Nominatim gave no answer.

It has no way to say "not found": it answers with whatever lies near. So nothing is told as ABSENT here, and a place
counts only where its street, number, town or postcode and country are those asked about. https://photon.komoot.io
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from urllib.parse import urlencode

from trustcheck.model import Address, Capture, Case, Cause, Fact, Problem, Request
from trustcheck.sources import map_address
from trustcheck.sources.answers import json_of, rows, text
from trustcheck.sources.map_address import Level, Spot

NEEDS = (*map_address.NEEDS, "place.found")
URL = "https://photon.komoot.io/api/"
MAX_ROWS = 10
_FAILED = frozenset({
    Cause.NO_ANSWER, Cause.BLOCKED, Cause.REFUSED, Cause.THROTTLED, Cause.UNREADABLE, Cause.TOO_LARGE, Cause.DEADLINE,
})  # fmt: skip
_AREAS = ("city", "town", "village", "district", "locality", "county", "state")
_SETTLEMENTS = frozenset({"city", "town", "village", "district", "locality", "county"})


def ask(case: Case) -> list[Request]:
    """The one question, once the other search has failed."""
    asked = map_address.wanted(case)
    found = case.fact("place.found")
    if asked is None or not ((found.is_unknown and found.cause in _FAILED) or _url(asked) in case.captures):
        return []
    return [
        Request(
            source="photon", url=_url(asked), purpose="map", accept="application/json", max_bytes=512 * 1024,
            max_age_days=map_address.KEEP_DAYS,
        )
    ]  # fmt: skip


def read(case: Case, captures: Mapping[str, Capture]) -> list[Fact]:
    """The place.* facts of the places that are the one asked about."""
    asked = map_address.wanted(case)
    capture = captures.get(_url(asked)) if asked is not None else None
    if asked is None or capture is None:
        return []
    spots = _spots(capture)
    if isinstance(spots, Problem):
        return map_address.nothing(spots)
    level: Level = map_address.level_of(asked, spots)
    if level.name:
        return map_address.facts_of(level, capture)
    return map_address.nothing(map_address.OTHER_PLACES if spots else map_address.NOT_KNOWN)


def _url(asked: Address) -> str:
    street = f"{asked.street} {map_address.house_number(asked.number)}".strip()
    where = f"{asked.postcode} {asked.town}".strip()
    return f"{URL}?{urlencode({'q': f'{street}, {where}', 'limit': str(MAX_ROWS), 'lang': 'default'})}"


def _spots(capture: Capture) -> list[Spot] | Problem:
    value = json_of(capture)
    if isinstance(value, Problem):
        return value
    if not isinstance(value, dict) or not isinstance(value.get("features"), list):
        detail = text(value, "message")
        return Problem(Cause.REFUSED, detail) if detail else Problem(Cause.UNREADABLE, "the answer holds no places")
    found = [spot for row in rows(value, "features")[:MAX_ROWS] if (spot := _spot(row)) is not None]
    if value["features"] and not found:
        return Problem(Cause.UNREADABLE, "the places of the answer have no position")
    return found


def _spot(row: Mapping[str, Any]) -> Spot | None:
    """The place of one feature (GeoJSON: longitude first); None when it has no position."""
    told, shape = row.get("properties"), row.get("geometry")
    position = shape.get("coordinates") if isinstance(shape, Mapping) else None
    if not isinstance(told, Mapping) or not isinstance(position, list) or len(position) < 2:
        return None
    point = map_address.point_of(position[1], position[0])
    key, sort, name = text(told, "osm_key"), text(told, "type"), text(told, "name")
    if not point:
        return None
    is_street = sort == "street" or key == "highway"
    areas = tuple(area for part in _AREAS if (area := text(told, part)))
    return Spot(
        street=name if is_street else text(told, "street"),
        number=text(told, "housenumber"),
        towns=(name, *areas) if sort in _SETTLEMENTS and name else areas,
        postcode=text(told, "postcode"),
        country=text(told, "countrycode").upper()[:2],
        point=point,
        kind="" if is_street else map_address.kind_of(key, text(told, "osm_value"), {}),
        title=", ".join(part for part in (name, text(told, "street"), text(told, "housenumber"), *areas[:1]) if part),
    )
