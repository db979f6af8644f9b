"""The places that maps on the pages show: maps in frames, links to maps, and positions in the structured data.

Read are the forms that name a position in the address of the map itself: Google Maps (embed `pb`, `q`, `ll`, `center`,
`/@`), OpenStreetMap (`marker`, `mlat` and `mlon`, `#map`) and Bing (`cp`). A map that is asked for an address in words
tells no position.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from urllib.parse import unquote

from trustcheck.facts import known
from trustcheck.model import Evidence, Fact
from trustcheck.pages.outbound import Outbound
from trustcheck.pages.page import Page
from trustcheck.pages.structured import Organisation

MAX_PINS = 20
MAX_CHARACTERS = 2_000  # of one address
_DEGREES = r"-?\d{1,3}\.\d{2,20}"  # with two places at least: whole degrees are the middle of a country
_PAIR = rf"(?P<north>{_DEGREES})(?:,|%2C|~)\s?(?P<east>{_DEGREES})"
# Of a link to a place on Google Maps `!3d…!4d…` is the place itself, of a frame `!2d…!3d…` the middle of the view.
_GOOGLE = (
    re.compile(rf"!3d(?P<north>{_DEGREES})!4d(?P<east>{_DEGREES})"),
    re.compile(rf"!2d(?P<east>{_DEGREES})!3d(?P<north>{_DEGREES})"),
    re.compile(rf"[?&](?:q|ll|center|destination|daddr|query)=(?:loc:)?{_PAIR}"),
    re.compile(rf"/@{_PAIR}"),
)
_OSM = (
    re.compile(rf"[?&]marker={_PAIR}"),
    re.compile(rf"[?&]mlat=(?P<north>{_DEGREES})&mlon=(?P<east>{_DEGREES})"),
    re.compile(rf"#map=\d{{1,2}}/(?P<north>{_DEGREES})/(?P<east>{_DEGREES})"),
)
_BING = (re.compile(rf"[?&]cp={_PAIR}"),)


def is_map(host: str) -> bool:
    """Whether maps are shown at that host."""
    return bool(_forms_of(host, "/maps"))


def _forms_of(host: str, path: str) -> tuple[re.Pattern[str], ...]:
    if host.startswith("maps.google.") or (host.startswith("google.") and path.startswith("/maps")):
        return _GOOGLE
    if host == "openstreetmap.org":
        return _OSM
    return _BING if host == "bing.com" and path.startswith("/maps") else ()


def map_points(links: Sequence[Outbound], mine: Sequence[tuple[Page, Organisation]]) -> list[Fact]:
    """claim.map_points, each once; nothing when no map with a position is found."""
    found: dict[str, Evidence] = {}
    for point, seen in (*_of_links(links), *_of_structured(mine)):
        if point and len(found) < MAX_PINS:
            found.setdefault(point, seen)
    return [known("claim.map_points", tuple(found), *list(found.values())[:4])] if found else []


def _of_links(links: Sequence[Outbound]) -> Iterator[tuple[str, Evidence]]:
    for link in links:
        forms = _forms_of(link.host, link.path)
        url = unquote(link.link.url[:MAX_CHARACTERS]) if forms else ""
        for match in filter(None, (form.search(url) for form in forms)):
            yield point_of(match["north"], match["east"]), link.evidence()
            break


def _of_structured(mine: Sequence[tuple[Page, Organisation]]) -> Iterator[tuple[str, Evidence]]:
    for page, one in mine:
        if one.position:
            north, _, east = one.position.partition(",")
            yield point_of(north, east), page.evidence("JSON-LD geo", one.position)


def point_of(north: str, east: str) -> str:
    """ "60.16990,24.93840"; empty when these are no degrees, or the point 0,0 that a form leaves there."""
    try:
        latitude, longitude = float(north), float(east)
    except ValueError:
        return ""
    on_earth = abs(latitude) <= 90 and abs(longitude) <= 180 and (abs(latitude) > 0.01 or abs(longitude) > 0.01)
    return f"{latitude:.5f},{longitude:.5f}" if on_earth else ""
