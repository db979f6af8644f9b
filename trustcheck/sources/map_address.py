"""The address that the maps are asked about, and what a place on a map must share with it to be the same.

Geocoders answer with what lies near rather than with nothing, so each part of an answer is compared here.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any

import msgspec

from trustcheck.countries import of_domain
from trustcheck.facts import absent, all_unknown, known
from trustcheck.likeness import folded, same_house, town_key
from trustcheck.model import Address, Capture, Case, Cause, Fact, Problem
from trustcheck.sources.answers import clean, seen

# The pages must all be read first: a store's address on a later page goes before the firm's, and is the one question.
NEEDS = ("claim.pages_read", "claim.stores", "claim.addresses", "claim.country", "claim.language")
PLACE_FACTS = ("place.found", "place.point", "place.kind")
KEEP_DAYS = 30
MAX_PART_CHARACTERS = 80
_NOT_THE_SELLER = frozenset({"returns", "warehouse", "postal"})
_NUMBER = re.compile(r"\d{1,5}")
_LETTER = re.compile(r"\d{1,5}(?:-\d{1,5})? {0,2}([A-Za-z])(?![A-Za-z])")
# What one hand writes short and another in full, both as the short form: ends of words, and whole words.
_ENDINGS = (
    ("strasse", "str"), ("straat", "str"), ("gasse", "g"), ("gatan", "g"), ("gata", "g"), ("gade", "g"), ("katu", "k"),
    ("tie", "t"), ("vagen", "v"), ("veien", "v"), ("vei", "v"), ("vej", "v"), ("platz", "pl"),
)  # fmt: skip
_WORDS = {
    "street": "st", "saint": "st", "sankt": "st", "road": "rd", "avenue": "av", "ave": "av", "lane": "ln",
    "drive": "dr", "square": "sq", "boulevard": "bd", "blvd": "bd", "bvd": "bd", "place": "pl", "court": "ct",
    "calle": "c", "faubourg": "fbg", "maantee": "mnt", "tanav": "tn", "puiestee": "pst",
    "north": "n", "south": "s", "east": "e", "west": "w", "northwest": "nw", "northeast": "ne", "southwest": "sw",
    "southeast": "se", "first": "1st", "second": "2nd", "third": "3rd", "fourth": "4th", "fifth": "5th",
    "sixth": "6th", "seventh": "7th", "eighth": "8th", "ninth": "9th", "tenth": "10th",
}  # fmt: skip
_LEFT_OUT = frozenset({"ul", "ulica", "ulice", "the"})  # OpenStreetMap's Polish and Czech streets have no such word


_SORTS = frozenset({"", "st", "rd", "av", "bd", "dr", "ln", "sq", "pl", "ct"})
_NO_STREET = frozenset({
    "and", "suite", "ste", "unit", "floor", "building", "bldg", "block", "apt", "level", "room", "house", "centre",
    "center", "mall", "park", "estate", "och", "ja", "und", "et", "kauppakeskus", "kerros", "galleria", "centrum",
})  # fmt: skip


class Spot(msgspec.Struct, frozen=True, kw_only=True):
    """One place of a map's answer: its street, number and every name of the places it lies in."""

    street: str
    number: str
    towns: tuple[str, ...]
    postcode: str
    country: str
    point: str
    kind: str  # "" when the map does not say
    title: str
    rank: int = 0


def wanted(case: Case) -> Address | None:
    """The store's first street address, else the seller's, once the pages were read; None: there is none to ask of."""
    if not case.fact("claim.pages_read").is_known:
        return None
    for item in (*case.many("claim.stores"), *case.many("claim.addresses")):
        if not isinstance(item, Address) or item.role in _NOT_THE_SELLER or item.care_of:
            continue
        country = item.country or case.text("claim.country") or of_domain(case.shop.domain) or ""
        named = sum(map(str.isalpha, item.street)) >= 3 and len(item.street) <= MAX_PART_CHARACTERS
        placed = item.town or item.postcode
        if named and placed and len(item.town) <= MAX_PART_CHARACTERS and len(country) == 2:
            return msgspec.structs.replace(item, country=country)
    return None


def house_number(text: str) -> str:
    """The number with its letter as maps write it: "93 b" of "93 B 12"; empty when there is none."""
    digits = _NUMBER.search(text[:40])
    letter = _LETTER.match(text[:40].strip())
    return digits[0] + (letter[1].lower() if letter else "") if digits else ""


def same_street(one: str, other: str) -> bool:
    """True when both are one street's name, however short it is written; a map's name may hold two languages.

    "North Halsted" is North Halsted Street too.
    """
    mine = _street(one)
    names = {_street(name) for name in (*re.split(r" - | / ", other[:200]), other)}
    return bool(mine) and any(name.startswith(mine) and name[len(mine) :] in _SORTS for name in names)


def plainly_written(street: str) -> bool:
    """True when the name is whole words in letters: nothing shortened, no flat or floor, no broken text."""
    words = street.replace("-", " ").replace("'", "").replace("\u2019", "").split()
    broken = any(mark in street for mark in "\u00c3\u00c2\ufffd")
    return not broken and 0 < len(words) <= 6 and all(_is_plain(word) for word in words)


def _is_plain(word: str) -> bool:
    return word.isalpha() and len(word) > 1 and word.casefold() not in _NO_STREET


def _street(text: str) -> str:
    words = []
    for word in text[:200].replace("-", " ").split():
        plain = folded(word)
        plain = _WORDS.get(plain, plain)
        whole, end = next((pair for pair in _ENDINGS if plain.endswith(pair[0])), ("", ""))
        plain = plain.removesuffix(whole) + end
        if plain and plain not in _LEFT_OUT:
            words.append(plain)
    return "".join(words)


def same_area(asked: Address, spot: Spot) -> bool:
    """True when the place lies in the country and in the town or postcode asked about."""
    if spot.country and spot.country != asked.country:
        return False
    if asked.postcode and folded(asked.postcode) == folded(spot.postcode):
        return True
    return bool(asked.town) and any(_same_town(asked, name) for name in spot.towns)


def _same_town(asked: Address, name: str) -> bool:
    town = town_key(asked)
    parts = [name, *re.split(r" - |/|;", name[:200])]
    return any(
        town and town_key(Address(town=part.strip(), country=asked.country)) in (town, folded(asked.town))
        for part in parts
    )


class Level(msgspec.Struct, frozen=True):
    """What of the address an answer knows: house, street, town or "" (none of it), and the places that show it."""

    name: str
    spots: tuple[Spot, ...] = ()


def level_of(asked: Address, spots: Iterable[Spot]) -> Level:
    """The most that these places know of the address."""
    near = [spot for spot in spots if same_area(asked, spot)]
    there = [spot for spot in near if same_street(asked.street, spot.street)]
    houses = tuple(spot for spot in there if spot.number and same_house(asked.number, spot.number))
    if houses:
        exact = tuple(spot for spot in houses if folded(spot.number) == folded(house_number(asked.number)))
        return Level("house", exact or houses)
    if there:
        return Level("street", tuple(there))
    towns = tuple(spot for spot in near if not spot.street)
    return Level("town", towns) if towns else Level("")


_KINDS = ("shop", "office", "industrial", "residential", "other")


def facts_of(level: Level, capture: Capture) -> list[Fact]:
    """place.found, place.point and place.kind of a level that is known. A kind is told of houses only."""
    spot = level.spots[0]
    proof = seen(capture, level.name, spot.title)
    if level.name == "town":
        return [known("place.found", "town", proof), absent("place.point", proof), absent("place.kind", proof)]
    kinds = {one.kind for one in level.spots if level.name == "house"}
    kind = next((kind for kind in _KINDS if kind in kinds), "")
    return [
        known("place.found", level.name, proof),
        known("place.point", spot.point, proof),
        known("place.kind", kind, proof) if kind else absent("place.kind", proof),
    ]


def nothing(problem: Problem) -> list[Fact]:
    """All of them Unknown, and why."""
    return all_unknown(PLACE_FACTS, problem.cause, problem.detail)


OTHER_PLACES = Problem(Cause.AMBIGUOUS, "the map answered with other places than the one asked about")
NOT_KNOWN = Problem(Cause.AMBIGUOUS, "the map knows neither the street nor the town as they are written")

_RESIDENTIAL = frozenset({
    "house", "detached", "semidetached_house", "terrace", "bungalow", "residential", "apartments", "dormitory", "cabin",
    "farm",
})  # fmt: skip
_RETAIL = frozenset(["retail", "supermarket", "kiosk"])
_INDUSTRIAL = frozenset(["industrial", "warehouse", "manufacture", "factory", "works"])


def kind_of(key: str, value: str, tags: Mapping[str, Any]) -> str:
    """What stands there by OpenStreetMap's tag (shop=clothes): shop office residential industrial other, or nothing.

    https://wiki.openstreetmap.org/wiki/Map_features. A bare address or building says nothing of what it is.
    """
    building = value if key == "building" else str(tags.get("building", ""))
    if key in ("shop", "office"):
        return key
    if key == "craft" or building in _INDUSTRIAL or (key == "landuse" and value == "industrial"):
        return "industrial"
    if building in _RETAIL or (key == "landuse" and value == "retail"):
        return "shop"
    if building in ("office", "commercial"):
        return "office"
    if key in ("amenity", "tourism", "leisure", "healthcare", "historic", "railway"):
        return "other"
    return "residential" if building in _RESIDENTIAL else ""


def point_of(latitude: Any, longitude: Any) -> str:
    """ "60.16990,24.93840" of two numbers or texts of numbers; empty when they are no place on earth."""
    try:
        north, east = float(clean(latitude) or latitude), float(clean(longitude) or longitude)
    except (TypeError, ValueError, OverflowError):
        return ""
    return f"{north:.5f},{east:.5f}" if abs(north) <= 90 and abs(east) <= 180 else ""
