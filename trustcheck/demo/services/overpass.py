"""Twin of OpenStreetMap's data (overpass-api.de). Rows: elements with their tags.

It reads so much of Overpass QL as to find out whether a question was written well: unions of nwr(around:…) with
filters, out tags. What it cannot read is a parse error, as it is there.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from typing import Any
from urllib.parse import parse_qs

from trustcheck.demo.directory import Row
from trustcheck.demo.http_server import Question
from trustcheck.demo.services import Example, Reply, Shelf, as_json
from trustcheck.demo.services.nominatim import POINT, STORE
from trustcheck.demo.world import Site

HOSTS = ("overpass-api.de",)
FAULTS = {
    "remark": "200 with no elements and a remark that the query ran out of time.",
    "memory": "200 with half of the elements and a remark that the query ran out of memory.",
    "rate-limited": "429 with the page that tells of slots.",
    "busy": "504 with the page that tells that the server is probably too busy.",
    "parse-error": "400 with the page that tells of a parse error.",
}


def _told(elements: list[Row], **rest: str) -> Site:
    base = {"timestamp_osm_base": "2026-11-20T00:00:00Z", "copyright": "OpenStreetMap contributors, ODbL"}
    return as_json({"version": 0.6, "generator": "Overpass API", "osm3s": base, "elements": elements, **rest})


def _page(words: str, status: int) -> Site:
    return Site(body=f"<html><body><p><strong>Error</strong>: {words}</p></body></html>".encode(), status=status)


_LATE = 'runtime error: Query timed out in "query" at line 1 after 21 seconds.'
_FULL = 'runtime error: Query run out of memory in "query" at line 1 using about 512 MB of RAM.'
PARSE_ERROR = _page("line 1: parse error: Unknown type", 400)
ANSWERS = {
    "remark": _told([], remark=_LATE),
    "memory": _told([{"type": "node", "id": 1, "tags": {"name": "Puolikas", "shop": "yes"}}], remark=_FULL),
    "rate-limited": _page("runtime error: open64: rate_limited", 429),
    "busy": _page("runtime error: The server is probably too busy to handle your request.", 504),
    "parse-error": PARSE_ERROR,
}


def element(number: int, point: tuple[float, float], **tags: str) -> dict[str, Any]:
    """A node; `__` in a tag's name stands for the colon (addr__street)."""
    told = {key.replace("__", ":"): value for key, value in tags.items()}
    return {"type": "node", "id": number, "lat": point[0], "lon": point[1], "tags": told}


_AT = {"addr__street": "Lankakatu", "addr__housenumber": "3"}
EXAMPLE = Example(
    domain="lankalipas-demo.fi",
    facts={
        "claim.pages_read": 5, "claim.stores": (STORE,), "claim.addresses": (STORE,), "claim.language": "fi",
        "place.found": "house", "place.point": "60.10000,24.90000",
        "claim.trade_name": 'Lankalipas Ä"(+', "claim.legal_name": "Kuvitelan Lanka Oy",
    },
    rows=(
        element(
            1, POINT, name="Lankalipas Ä", shop="wool", opening_hours="Mo-Fr 10:00-17:00",
            contact__website="https://www.lankalipas-demo.fi/myymala", **_AT,
        ),
        element(2, POINT, name="Pizzeria Esimerkki", amenity="restaurant", **_AT),
        element(3, (60.1005, 24.9005), name="Naapuri", shop="books", addr__street="Lankakatu", addr__housenumber="9"),
        element(4, (60.2, 24.9), name="Lankalipas \u00c4", shop="wool", website="https://other-demo.fi"),
    ),
    told={
        "place.named_here": "Lankalipas Ä", "place.named_website": "https://www.lankalipas-demo.fi/myymala",
        "place.website_here": "https://www.lankalipas-demo.fi/myymala", "place.others_here": ("Pizzeria Esimerkki",),
        "place.hours": "Mo-Fr 10:00-17:00",
    },
    not_there={
        "place.named_here": None, "place.named_website": None, "place.website_here": None, "place.others_here": None,
        "place.hours": None,
    },
)  # fmt: skip

_STRING = r'"(?:[^"\\]|\\.)*"'
_STATEMENT = re.compile(rf"nwr\(around:(\d+),([-\d.]+),([-\d.]+)\)((?:\[(?:{_STRING}|[^\]\"])*\])+);")
_FILTER = re.compile(rf"\[(?:(~?)({_STRING}))(~)({_STRING})(,i)?\]|\[(\w+)\]")
_WHOLE = re.compile(rf"\[out:json\]\[timeout:\d+\];\(((?:{_STATEMENT.pattern})+)\);out tags center \d+;")


def play(question: Question, shelf: Shelf) -> Reply:
    asked = parse_qs(question.body.decode("utf-8", "replace")).get("data", [""])[0]
    whole = _WHOLE.fullmatch(asked)
    if question.method != "POST" or whole is None:
        return Reply(PARSE_ERROR, _told([]))
    wanted = list(_STATEMENT.findall(asked))
    rows = shelf.pick(lambda row: any(_near(row, *part[:3]) and all(_filters(row, part[3])) for part in wanted))
    return Reply(_told([{key: row[key] for key in row if key not in ("lat", "lon")} for row in rows]), _told([]))


def _near(row: Row, metres: str, north: str, east: str) -> bool:
    high = (row["lat"] - float(north)) * 111_000
    wide = (row["lon"] - float(east)) * 111_000 * math.cos(math.radians(float(north)))
    return math.hypot(high, wide) <= float(metres)


def _filters(row: Row, text: str) -> Iterator[bool]:
    for pattern, key, _, value, small, bare in _FILTER.findall(text):
        if bare:
            yield bare in row["tags"]
            continue
        keys = [name for name in row["tags"] if (re.search(_plain(key), name) if pattern else name == _plain(key))]
        flags = re.IGNORECASE if small else 0
        yield any(re.search(_plain(value), row["tags"][name], flags) for name in keys)


def _plain(quoted: str) -> str:
    return re.sub(r"\\(.)", r"\1", quoted[1:-1])
