"""OpenStreetMap's own data (Overpass API, ODbL), asked once about a house that the map knows: who is there.

One question within 150 m: places of the shop's name or website, and the businesses at that very house number. Only
what is on the map is told; that a shop is missing there says nothing. A failure comes as HTTP 200 with a `remark`.
https://wiki.openstreetmap.org/wiki/Overpass_API
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any
from urllib.parse import quote

from trustcheck import names
from trustcheck.company_names import normal_name, same_name
from trustcheck.facts import absent, all_unknown, known, told_by, unknown
from trustcheck.likeness import folded, same_house
from trustcheck.model import Address, Capture, Case, Cause, Fact, Problem, Request
from trustcheck.sources import map_address
from trustcheck.sources.answers import json_of, rows, seen, text

NEEDS = (*map_address.NEEDS, "place.found", "place.point", "claim.trade_name", "claim.legal_name")
URL = "https://overpass-api.de/api/interpreter"
AROUND_METRES = 150
HOUSE_METRES = 80  # a long house's number stands far from the middle of it
SECONDS = 20
MAX_PLACES = 60
MAX_OTHERS = 20
MIN_LETTERS = 4  # a shorter name is a part of too many others
Tags = Mapping[str, Any]
_POINT = re.compile(r"-?\d{1,2}\.\d{5},-?\d{1,3}\.\d{5}")
_SPECIAL = re.compile(r"([\\.^$|?*+()\[\]{}])")
_WEBSITES = ("website", "contact:website", "url", "website:official")
_NAMES = re.compile(r"(?:name|brand|operator|alt_name|official_name|short_name)(?::[a-z]{2,3})?")
_KEYS = ("shop", "office", "craft", "healthcare", "tourism")
_PLACES_TO_GO = frozenset({
    "restaurant", "cafe", "bar", "pub", "fast_food", "ice_cream", "bank", "pharmacy", "clinic", "dentist", "doctors",
    "veterinary", "fuel", "car_rental", "car_wash", "cinema", "theatre", "nightclub", "kindergarten", "school",
    "library", "post_office", "driving_school", "gym",
})  # fmt: skip


def ask(case: Case) -> list[Request]:
    """The one question, once the map knows the house."""
    asked, point = map_address.wanted(case), case.text("place.point") or ""
    if asked is None or case.text("place.found") != "house" or not _POINT.fullmatch(point):
        return []
    # A failure comes with status 200 too, so no answer is kept for the next check.
    return [
        Request(
            source="overpass", url=_url(_question(case, asked, point)), purpose="map", accept="application/json",
            post="application/x-www-form-urlencoded", max_bytes=256 * 1024, timeout_seconds=SECONDS + 10.0,
        )
    ]  # fmt: skip


def read(case: Case, captures: Mapping[str, Capture]) -> list[Fact]:
    """Who is there by the map."""
    asked = map_address.wanted(case)
    capture = next((captures[request.url] for request in ask(case) if request.url in captures), None)
    if asked is None or capture is None:
        return []
    value = _elements(capture)
    if isinstance(value, Problem):
        return all_unknown(told_by("overpass"), value.cause, value.detail)
    places = [tags for row in value if isinstance(tags := row.get("tags"), dict) and _is_business(tags)]
    named = [tags for tags in places if _is_named(tags, _own_names(case))]
    sited = [tags for tags in places if _site(tags, case) == case.shop.domain]
    others = [tags for tags in places if _is_at(tags, asked) and tags not in named and tags not in sited]
    return [
        _first("place.named_here", named, _title, capture, len(value)),
        _first("place.named_website", named, _website, capture, len(value)),
        _first("place.website_here", sited, _website, capture, len(value)),
        _others(others, capture, len(value)),
        _first("place.hours", [*sited, *named], _hours, capture, len(value)),
    ]


def _own_names(case: Case) -> tuple[str, ...]:
    told = (case.text("claim.trade_name"), case.text("claim.legal_name"), _label(case))
    return tuple(name for name in told if name and len(folded(normal_name(name))) >= MIN_LETTERS)


def _label(case: Case) -> str:
    """The domain's own word: what the shop goes by where no page told its name."""
    return names.to_unicode(case.shop.domain).partition(".")[0].replace("-", " ")


def _question(case: Case, asked: Address, point: str) -> str:
    """The question in Overpass QL. Every text of the shop's stands in it as a quoted, escaped pattern."""
    near = f"around:{AROUND_METRES},{point}"
    patterns = "|".join(dict.fromkeys(_pattern(normal_name(name)) for name in _own_names(case)))
    number = re.match(r"\d+", map_address.house_number(asked.number))
    lines = [
        f'nwr({near})[~"^((contact:)?website|url)$"~{_quoted(_pattern(case.shop.domain))},i];',
        f'nwr(around:{HOUSE_METRES},{point})["addr:housenumber"~"^{number[0] if number else 0}([^0-9]|$)"][name];',
    ]
    if patterns:
        lines.insert(0, f'nwr({near})[~"^(name|brand|operator|alt_name|official_name)(:|$)"~{_quoted(patterns)},i];')
    return f"[out:json][timeout:{SECONDS}];({''.join(lines)});out tags center {MAX_PLACES};"


def _pattern(words: str) -> str:
    """A pattern (POSIX extended) of these words with anything but letters between them."""
    parts = [_SPECIAL.sub(r"\\\1", word) for word in words[:60].split() if word.isprintable()]
    return "[^a-z]{0,3}".join(parts)


def _quoted(text: str) -> str:
    """A string of Overpass QL, in which only backslash and quotes mean something."""
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def _url(question: str) -> str:
    return f"{URL}#{quote('data=' + quote(question, safe=''), safe='')}"


def _elements(capture: Capture) -> list[dict[str, Any]] | Problem:
    value = json_of(capture)
    if isinstance(value, Problem):
        return value
    if not isinstance(value, dict) or not isinstance(value.get("elements"), list):
        return Problem(Cause.UNREADABLE, "the answer holds no places")
    remark = text(value, "remark")
    if remark:
        late = "timed out" in remark.lower()
        return Problem(Cause.DEADLINE if late else Cause.NO_ANSWER, remark)
    found = rows(value, "elements")
    whole = found or not value["elements"]
    return found if whole else Problem(Cause.UNREADABLE, "the places of the answer are none")


def _is_business(tags: Tags) -> bool:
    return any(text(tags, key) not in ("", "no", "vacant") for key in _KEYS) or text(tags, "amenity") in _PLACES_TO_GO


def _is_named(tags: Tags, own: Sequence[str]) -> bool:
    """True when one of its names is one of ours, or ours with a word before or after it (Viremo Store Helsinki)."""
    shown = [text(tags, key) for key in tags if isinstance(key, str) and _NAMES.fullmatch(key)]
    for name in shown[:20]:
        words = normal_name(name).split()
        for mine in own:
            if same_name(name, mine) or _begins(words, normal_name(mine).split()):
                return True
    return False


def _begins(words: Sequence[str], mine: Sequence[str]) -> bool:
    size = len(mine)
    return bool(mine) and len(words) > size and [*words[:size]] == [*mine]


def _is_at(tags: Tags, asked: Address) -> bool:
    street = text(tags, "addr:street") or text(tags, "addr:place")
    return same_house(asked.number, text(tags, "addr:housenumber")) and map_address.same_street(asked.street, street)


def _title(tags: Tags) -> str:
    return next((name for key in ("name", "brand") if (name := text(tags, key))), "")


def _hours(tags: Tags) -> str:
    return text(tags, "opening_hours")


def _website(tags: Tags) -> str:
    return next((site for key in _WEBSITES if (site := text(tags, key))), "")


def _site(tags: Tags, case: Case) -> str:
    """The registrable domain of the place's website."""
    for key in _WEBSITES:
        host = text(tags, key).lower().split("://")[-1].split("/")[0].split("?")[0].split(":")[0]
        if host and names.registrable(host) == case.shop.domain:
            return case.shop.domain
    return ""


def _first(name: str, places: Sequence[Tags], told: Callable[[Tags], str], capture: Capture, count: int) -> Fact:
    """What the first of these places tells; ABSENT when none does and all places came."""
    for tags in places:
        if value := told(tags):
            return known(name, value, seen(capture, "elements", f"{_title(tags)}: {value}"))
    return _none(name, capture, count)


def _none(name: str, capture: Capture, count: int) -> Fact:
    if count >= MAX_PLACES:
        return unknown(name, Cause.TOO_LARGE, "more places lie near than were asked for")
    return absent(name, seen(capture, "elements", f"{count} places"))


def _others(places: Sequence[Tags], capture: Capture, count: int) -> Fact:
    names_there = tuple(dict.fromkeys(title for tags in places if (title := _title(tags))))[:MAX_OTHERS]
    if not names_there:
        return _none("place.others_here", capture, count)
    return known("place.others_here", names_there, seen(capture, "elements", ", ".join(names_there)))
