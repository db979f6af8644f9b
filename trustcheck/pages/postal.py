"""Postal addresses of a page, each with its parts, and what its surroundings say of its use.

A postcode beside a town is found first; the street with its number is looked for before it, on the same line or the two
lines above. Where no postcode is told, a street with or without number and a Finnish town are still an address,
incomplete.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import cache
from typing import NamedTuple

import msgspec

from trustcheck.countries import Country, all_countries, listed
from trustcheck.model import Address
from trustcheck.pages.reading import Hit, Reading
from trustcheck.pages.streets import street_at_end

MAX_ADDRESSES = 60
_CARE = re.compile(r"\bc/o\s+([^,\n\d]{2,50})", re.IGNORECASE)
_NO_TOWN = listed("""
puh tel eur kpl mm cm kg kr sek euroa päivää vuotta and ja och or tai with the for
""")


# Anything that may be a postcode: digits (with a country's letter before) and a capital, or a British one.
_CANDIDATE = re.compile(
    r"(?<![\w.,/-])(?:(?:[A-Z]{1,3}\s?[-–]\s?)?\d{3}(?:\d{1,2}|\s\d\d)\s{1,3}(?=[^\W\d_a-z])"
    r"|[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}(?!\w))"
)


class Place(NamedTuple):
    """An address and where it stands in the text."""

    start: int
    end: int
    address: Address


@cache
def _code_forms() -> tuple[tuple[Country, re.Pattern[str]], ...]:
    return tuple(
        (country, re.compile(rf"{country.postal.postcode}")) for country in all_countries().values() if country.postal
    )


@cache
def _box(code: str) -> re.Pattern[str]:
    country = all_countries()[code]
    box = country.postal.box if country.postal else r"(?!)"
    return re.compile(rf"(?<!\w)(?:{box})\s?(\d{{1,6}})\s*[,.;|]?\s*$")


def find_addresses(reading: Reading, codes: tuple[str, ...]) -> list[Place]:
    """Every address of the page, in the order of the text; at most MAX_ADDRESSES.

    `codes` are the countries whose postcodes may stand without the country's name or prefix.
    """
    found: list[Place] = []
    for candidate in _CANDIDATE.finditer(reading.text):
        if len(found) >= MAX_ADDRESSES:
            break
        floor = found[-1].end if found else 0
        for country, form in _code_forms():
            match = form.match(reading.text, candidate.start())
            place = _with_code(reading, match, country, codes, floor) if match else None
            if place is not None and place.start >= floor:
                found.append(place)
                break
    if "FI" in codes:
        found += _without_code(reading, found)
    return sorted(found, key=lambda place: place.start)[:MAX_ADDRESSES]


def _with_code(
    reading: Reading, match: re.Match[str], country: Country, codes: tuple[str, ...], floor: int
) -> Place | None:
    if reading.place(match.start()) in ("meta", "nav") or country.postal is None:
        return None
    prefixed = match.group()[0].isalpha() and country.code != "GB"
    named = _country_after(reading, match.end()) or _country_after(reading, match.start("code") + len(match["code"]))
    here = country.code in codes
    if not (prefixed or named == country.code or (here and not named) or (country.code == "GB" and not named)):
        return None
    town = _town(match.groupdict().get("town") or "", country)
    street, number, start = _street_before(reading, match.start(), country)
    box = _box(country.code).search(reading.text, max(0, match.start() - 40), match.start())
    known = not country.postal.towns or town.lower() in country.postal.towns
    if not (street or box) and not (known and here and country.postal.towns and _labelled(reading, match.start())):
        return None
    if "town" in match.re.groupindex and not town:
        return None
    if street and not number and not (known and here):
        return None
    box_number = box.group(1) if box else ""
    first = min(start, box.start() if box else match.start(), match.start())
    care = _CARE.search(reading.text, max(floor, first - 70), match.start())
    made = Address(
        street=street, number=number, postcode=match["code"], town=_cased(town), country=country.code,
        po_box=box_number, care_of=care.group(1).strip() if care else "",
    )  # fmt: skip
    return Place(first, match.end(), _told_role(reading, first, made, floor))


def _town(text: str, country: Country) -> str:
    """The town without a second word that is none of it: "Helsinki Puh" → "Helsinki"."""
    words = text.split()
    towns = country.postal.towns if country.postal else frozenset()
    if len(words) > 1 and text.lower() not in towns:
        second = words[1]
        if words[0].lower() in towns or not second[0].isupper() or second.lower().strip(".") in _NO_TOWN:
            return words[0]
    if not words or not words[0][0].isupper():
        return ""
    return "" if words[0].lower() in _NO_TOWN or words[0] in ("EUR", "KPL", "MM") else text


def _cased(town: str) -> str:
    return town.title() if town.isupper() else town


def _street_before(reading: Reading, at: int, country: Country) -> tuple[str, str, int]:
    """(street, number, where it begins) before a postcode: on the same line, else on one of the two lines above."""
    line = reading.line(at)
    for above in (line, line - 1, line - 2):
        if above < 0:
            break
        low, high = reading.span(above)
        low, high = (max(low, at - 120), at) if above == line else (max(low, high - 120), high)
        piece = _box(country.code).sub("", reading.text[low:high].rstrip(" ,.;|·•-–"))
        street = street_at_end(piece, country, sure=above == line - 2)
        if street is not None:
            return street.name, street.number, low + street.start
        if above == line and piece.strip(" ,.;|·•-–()") and len(piece) > 60:
            break
    return "", "", at


def _country_after(reading: Reading, end: int) -> str:
    """The country that is named right behind a place, within its line or on the next short one; empty when none is."""
    for hit in reading.countries[bisect_left(reading.countries, (end,)) :]:
        if hit.start - end > 14:
            break
        if not any(letter.isupper() for letter in reading.text[end : hit.start]):
            return hit.word
    return ""


def _labelled(reading: Reading, at: int) -> bool:
    low = max(0, at - 60)
    kinds = (
        "label:address",
        "label:visiting_address",
        "label:postal_address",
        "label:return_address",
        "label:seat",
        "label:store",
    )
    return any(reading.near(kind, low, at) is not None for kind in kinds)


def _without_code(reading: Reading, found: list[Place]) -> list[Place]:
    """Addresses that tell a town and a street, but no postcode: "Aleksanterinkatu, Helsinki"."""
    fi = all_countries()["FI"]
    more: list[Place] = []
    for town in reading.hits.get("town", ()):
        if len(more) >= MAX_ADDRESSES or any(place.start <= town.start < place.end for place in found):
            continue
        place = _town_with_street(reading, town, fi, [*found, *more])
        if place is not None:
            more.append(place)
    return more


def _town_with_street(reading: Reading, town: Hit, fi: Country, found: list[Place]) -> Place | None:
    text = reading.text
    if not text[town.start].isupper() or reading.place(town.start) in ("nav", "meta", "alt", "title"):
        return None
    low, _ = reading.span(reading.line(town.start))
    low = max(low, town.start - 90)
    before = text[low : town.start]
    bent = town.end < len(text) and text[town.end].isalpha()
    joint = re.search(r"[,;]\s*$|\s[–-]\s$", before)
    if bent or not (joint or re.search(r"\d[a-zA-Z]?\s$", before)):
        return None
    piece = before[: joint.start()] if joint else before.rstrip()
    street = street_at_end(piece, fi, sure=True)
    if street is None:
        return None
    floor = max((other.end for other in found if other.end <= town.start), default=0)
    made = Address(street=street.name, number=street.number, town=_cased(text[town.start : town.end]), country="FI")
    start = low + street.start
    return Place(start, town.end, _told_role(reading, start, made, floor))


_ROLES = (
    ("returns", ("label:return_address", "return_to")),
    ("warehouse", ("label:warehouse",)),
    ("store", ("label:visiting_address", "label:store", "visit")),
    ("seat", ("label:seat", "label:postal_address")),
)


def _told_role(reading: Reading, start: int, address: Address, before: int) -> Address:
    """The address with the role that the nearest words before it name, if any do."""
    line = reading.line(start)
    floor = max(reading.starts[max(0, line - 2)], start - 120, before)
    best: tuple[int, str] = (-1, "")
    for role, kinds in _ROLES:
        for kind in kinds:
            hit = reading.near(kind, floor, start)
            if hit is not None:
                best = max(best, (hit.start, role))
    return msgspec.structs.replace(address, role=best[1]) if best[1] else address
