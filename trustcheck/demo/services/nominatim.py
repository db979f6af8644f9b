"""Twin of OpenStreetMap's search (nominatim.openstreetmap.org). Rows: places in the format jsonv2.

A row with `house_number` is a house, one of category highway a street, one of boundary or place a settlement.
"""

from __future__ import annotations

from typing import Any
from urllib.parse import parse_qs

from trustcheck.demo.directory import Row
from trustcheck.demo.http_server import Question
from trustcheck.demo.services import Example, Reply, Shelf, as_json
from trustcheck.demo.world import Site
from trustcheck.model import Address

HOSTS = ("nominatim.openstreetmap.org",)
FAULTS = {
    "400": "400 with the search's own error body.",
    "403-usage": "403 with the page that tells of the usage policy.",
    "error-200": "200 with an error object where the list should be.",
    "no-number": "The street is on the map and the house number is not.",
    "other-place": "Answers with a place of the same name in another town.",
}
_POLICY = b"<html><title>Access blocked</title><h1>Access blocked</h1><p>Usage policy</p></html>"
ANSWERS = {
    "400": as_json({"error": {"code": 400, "message": "Structured and free-form search were mixed."}}, status=400),
    "403-usage": Site(body=_POLICY, status=403),
    "error-200": as_json({"error": "Unable to geocode"}),
}
LICENCE = "Data \u00a9 OpenStreetMap contributors, ODbL 1.0. http://osm.org/copyright"
AREA = ("city", "town", "village", "suburb", "municipality")


def place(key: str, sort: str, name: str, point: tuple[float, float], address: Row, **tags: str) -> dict[str, Any]:
    """A place of any sort, as the search shows it."""
    shown = dict.fromkeys([name, *(str(part) for part in address.values())])
    return {
        "place_id": 900001, "licence": LICENCE, "osm_type": "node", "osm_id": 9000000001,
        "lat": str(point[0]), "lon": str(point[1]), "category": key, "type": sort, "place_rank": 30,
        "importance": 0.3, "addresstype": sort if key in ("place", "boundary") else key, "name": name,
        "display_name": ", ".join(part for part in shown if part), "address": dict(address), "extratags": tags,
        "boundingbox": [str(point[0]), str(point[0]), str(point[1]), str(point[1])],
    }  # fmt: skip


def of(town: str, postcode: str, country: str, sort: str = "city") -> dict[str, str]:
    """The parts of an address that stand above the street."""
    return {sort: town, "postcode": postcode, "country_code": country.lower()}


def town(name: str, point: tuple[float, float], country: str, sort: str = "city") -> dict[str, Any]:
    """A settlement's row."""
    return place("place", sort, name, point, {sort: name, "country_code": country.lower()})


def street(name: str, point: tuple[float, float], where: Row) -> dict[str, Any]:
    """A street's row."""
    return place("highway", "residential", name, point, {"road": name, **where})


def house(
    road: str, number: str, point: tuple[float, float], where: Row, key: str = "place", sort: str = "house",
    name: str = "",
) -> dict[str, Any]:  # fmt: skip
    """A house's row; with another key, that of what stands in it."""
    return place(key, sort, name, point, {"house_number": number, "road": road, **where})


def _without_number(row: Row) -> Row:
    address = {key: value for key, value in row["address"].items() if key != "house_number"}
    return {**row, "category": "highway", "type": "residential", "addresstype": "road", "address": address}


def _elsewhere(row: Row) -> Row:
    kept = {key: value for key, value in row["address"].items() if key not in (*AREA, "postcode")}
    road = row["address"].get("road", "")
    return {**row, "display_name": f"{road}, Muualla", "address": {**kept, "town": "Muualla", "postcode": "00000"}}


CHANGES = {"no-number": _without_number, "other-place": _elsewhere}

STORE = Address(street="Lankakatu", number="3 b", postcode="00999", town="Kuvitela", country="FI", role="store")
POINT = (60.1, 24.9)
_HERE = of("Kuvitela", "00999", "FI")
EXAMPLE = Example(
    domain="lankalipas-demo.fi",
    facts={"claim.pages_read": 5, "claim.stores": (STORE,), "claim.addresses": (STORE,), "claim.language": "fi"},
    rows=(
        house("Lankakatu", "3", POINT, _HERE, "shop", "wool", "Lankalipas Ä"),
        street("Lankakatu", (60.1001, 24.9002), _HERE),
        town("Kuvitela", (60.11, 24.91), "FI"),
    ),
    told={"place.found": "house", "place.point": "60.10000,24.90000", "place.kind": "shop"},
)


def play(question: Question, shelf: Shelf) -> Reply:
    missing = as_json([])
    asked = {name: values[0].casefold() for name, values in parse_qs(question.query).items()}
    if "trustcheck" not in question.headers.get("user-agent", ""):
        return Reply(ANSWERS["403-usage"], missing)
    if question.path != "/search" or ("q" in asked and "street" in asked):
        return Reply(ANSWERS["400"], missing)
    words = asked.get("street", "").split()
    number = words.pop(0) if words and words[0][:1].isdigit() else ""
    road = " ".join(words)
    here = shelf.pick(lambda row: _is_in(row, asked) and _named(row).casefold() == (road or asked.get("city", "")))
    houses = [row for row in here if number and _number(row) == "".join(filter(str.isdigit, number))]
    streets = [row for row in here if "house_number" not in row["address"]]
    return Reply(as_json(houses or streets), missing)


def _number(row: Row) -> str:
    return "".join(filter(str.isdigit, row["address"].get("house_number", "")))


def _named(row: Row) -> str:
    """What the row is found by: its street, or its own name when it is a settlement."""
    return str(row["address"].get("road", row["name"]))


def _is_in(row: Row, asked: dict[str, str]) -> bool:
    address = row["address"]
    towns = {str(address[part]).casefold() for part in AREA if part in address}
    in_town = asked.get("city", "") in towns or not asked.get("city")
    in_code = "city" in asked or asked.get("postalcode", "") == str(address.get("postcode", "")).casefold()
    return in_town and in_code and address.get("country_code") == asked.get("countrycodes")
