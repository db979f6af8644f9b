"""Twin of the search that always finds something (photon.komoot.io). Rows: GeoJSON features."""

from __future__ import annotations

from typing import Any
from urllib.parse import parse_qs

from trustcheck.demo.directory import Row
from trustcheck.demo.http_server import Question
from trustcheck.demo.services import Example, Reply, Shelf, as_json
from trustcheck.demo.services.nominatim import POINT, STORE
from trustcheck.model import Cause

HOSTS = ("photon.komoot.io",)
FAULTS = {
    "wrong-name": "Answers with the same house number of another street in the same town.",
    "wrong-number": "Answers with another house of the street.",
    "wrong-country": "Answers with an address written the same in another country.",
    "none": "Answers with an empty list, as it does for words that no place has.",
    "400": "400 with the search's own message.",
}


def _other(**parts: str) -> Any:
    return lambda row: {**row, "properties": {**row["properties"], **parts}}


CHANGES = {
    "wrong-name": _other(street="Toinen katu"),
    "wrong-number": _other(housenumber="41"),
    "wrong-country": _other(countrycode="SE"),
}


def feature(key: str, value: str, point: tuple[float, float], sort: str, **told: str) -> dict[str, Any]:
    """One place, as the search shows it."""
    return {
        "type": "Feature", "geometry": {"type": "Point", "coordinates": [point[1], point[0]]},
        "properties": {"osm_type": "N", "osm_id": 9000000001, "osm_key": key, "osm_value": value, "type": sort, **told},
    }  # fmt: skip


def _collection(rows: list[Row]) -> Any:
    return as_json({"type": "FeatureCollection", "features": rows})


ANSWERS = {"none": _collection([]), "400": as_json({"message": "missing search term 'q': /?q=berlin"}, status=400)}
_FAR = feature(
    "shop", "clothes", (44.0, -63.0), "house", name="Elsewhere Threads", street="Elm Street", housenumber="1",
    city="Nowhere", postcode="00000", country="Canada", countrycode="CA",
)  # fmt: skip
EXAMPLE = Example(
    domain="lankalipas-demo.fi",
    facts={
        "claim.pages_read": 5, "claim.stores": (STORE,), "claim.addresses": (STORE,), "claim.language": "fi",
        "place.found": Cause.THROTTLED,
    },
    rows=(
        feature(
            "shop", "wool", POINT, "house", name="Lankalipas Ä", street="Lankakatu", housenumber="3",
            city="Kuvitela", postcode="00999", country="Suomi", countrycode="FI",
        ),
    ),
    told={"place.found": "house", "place.point": "60.10000,24.90000", "place.kind": "shop"},
)  # fmt: skip


def play(question: Question, shelf: Shelf) -> Reply:
    words = parse_qs(question.query).get("q", [""])[0].casefold()
    rows = shelf.pick(
        lambda row: str(row["properties"].get("street", row["properties"].get("name"))).casefold() in words
    )
    return Reply(_collection(rows or [_FAR]), _collection([_FAR]))
