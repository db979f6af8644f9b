"""Postal addresses of a page, each with its parts, and what its surroundings say of its use.

A postcode beside a town is found first; the street with its number is looked for before it, on the same line or the two
lines above. Where no postcode is told, a street with or without number and a Finnish town are still an address,
incomplete.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from trustcheck.countries import Country, all_countries, listed
from trustcheck.model import Address
from trustcheck.pages.code_last import code_last_countries, find_code_last
from trustcheck.pages.lines import POSTCODE
from trustcheck.pages.postcodes import CANDIDATE, bare_code_forms, code_forms, codes_in, long_codes_in, short_codes
from trustcheck.pages.reading import Hit, Reading
from trustcheck.pages.roles import told_role
from trustcheck.pages.streets import street_at_end

MAX_ADDRESSES = 60
COUNTRY_REACH = 90  # a postcode, its town, and the country behind them
_COUNTRY_NAMES = listed("""
nederland netherlands belgië belgique belgien belgium france frankreich italia italy spain españa portugal polska poland
česko czech slovakia slovensko österreich austria schweiz suisse svizzera deutschland germany luxembourg latvija latvia
lietuva lithuania eesti estonia ísland iceland ireland danmark norge sverige
""")
_NO_TOWN = listed("""
puh tel eur kpl mm cm kg kr sek euroa päivää vuotta and ja och or tai with the for
telefon telefono teléfono tél téléphone telefoon fon mob gsm mail email e-mail kvk btw nif cif siret siren rcs ičo ič
dič nip krs regon piva ust usd chf pln czk cedex
""")


# What stands behind a street on its line, before the line of the postcode: "Kauppakatu 3, sisäpiha".
_MORE = re.compile(r",\s[^,\d]{3,25}$")
# A place without number behind the label of an address: "Osoite: Kilonkallio, 02610 Espoo".
_PLAIN = re.compile(r"^[\s:.]{0,3}(?P<name>[A-ZÅÄÖ][^\W\d_]{2,24}(?:[ -][^\W\d_]{2,24}){0,2}),\s*$")
_TOWN_FIRST = re.compile(
    r"[\s:.]{1,3}(?P<town>[A-ZÅÄÖ][^\W\d_]{2,24}(?: [A-ZÅÄÖ]\w{0,3})?),\s(?P<code>\d{5})\s*$", re.M
)


# A town before its code, an Irish district or county between: "Rīga, ", "Dublin 2, ", "Naas, Co. Kildare ".
_TOWN_END = re.compile(
    r"(?:^|[,\n])\s{0,2}(?P<town>[^\W\d_][^\W\d_]{1,24}(?:[ -][^\W\d_]{2,20})?)(?:\s\d{1,2}W?)?"
    r"(?:[,\n]\s{0,2}(?:Co\.?|County)\s[A-Z][a-z]{2,10})?,?\s{1,2}$"
)


_BRACKETS = re.compile(r"\s?\(\s{0,2}(?P<name>[^()\n\d]{3,30})\)")


class Place(NamedTuple):
    """An address and where it stands in the text."""

    start: int
    end: int
    address: Address


@cache
def _box(code: str) -> re.Pattern[str]:
    country = all_countries()[code]
    box = country.postal.box if country.postal else r"(?!)"
    return re.compile(rf"(?<!\w)(?:{box})[\s:]{{0,2}}(\d{{1,6}}|\d{{2}}(?: \d{{2}}){{1,2}})\s*[,.;|]?\s*$")


@cache
def _behind(code: str) -> re.Pattern[str]:
    postal = all_countries()[code].postal
    return re.compile(rf"(?:,\s?|\n|\s)(?:{postal.behind if postal else '(?!)'})")


@cache
def _care(code: str) -> re.Pattern[str]:
    country = all_countries()[code]
    care = country.postal.care if country.postal else r"(?!)"
    return re.compile(rf"(?<!\w)(?:{care})\s+([^,\n\d]{{2,50}})", re.IGNORECASE)


def find_addresses(reading: Reading, codes: tuple[str, ...]) -> list[Place]:
    """Every address of the page, in the order of the text; at most MAX_ADDRESSES.

    `codes` are the countries whose postcodes may stand without the country's name or prefix.
    """
    found: list[Place] = []
    for candidate in _candidates(reading, codes):
        if len(found) >= MAX_ADDRESSES:
            break
        floor = found[-1].end if found else 0
        abroad = candidate.group()[0].isalpha() or _names_a_country(reading, candidate.end())
        for country, form in code_forms() if abroad else bare_code_forms(codes):
            match = form.match(reading.text, candidate.start())
            place = _with_code(reading, match, country, codes, floor) if match else None
            if place is not None and place.start >= floor:
                found.append(place)
                break
    if "FI" in codes:
        found += _town_first(reading, found)
        found += _without_code(reading, found)
    for start, end, address in find_code_last(reading, codes, regions=_may_end_in_codes(reading, codes)):
        if not any(start < place.end and place.start < end for place in found):
            found.append(Place(start, end, told_role(reading, start, address, 0)))
    return sorted(found, key=lambda place: place.start)[:MAX_ADDRESSES]


def _candidates(reading: Reading, codes: tuple[str, ...]) -> Iterator[re.Match[str]]:
    """All in the text that may be a postcode; three bare digits only where such are written or a country is named."""
    short = not short_codes().isdisjoint(codes)
    soon = {
        line
        for country in reading.countries
        for line in range(reading.line(max(0, country.start - COUNTRY_REACH)), reading.line(country.start) + 1)
    }
    for line in range(len(reading.lines)) if short else sorted({*reading.signed(POSTCODE), *soon}):
        short_too = short or line in soon
        for offset in codes_in(reading.lines[line]) if short_too else long_codes_in(reading.lines[line]):
            candidate = CANDIDATE.match(reading.text, reading.starts[line] + offset)
            if candidate is not None:
                yield candidate


def _names_a_country(reading: Reading, at: int) -> bool:
    """Whether a country is named soon behind: only then can a bare postcode be another country's."""
    place = bisect_left(reading.countries, (at,))
    return place < len(reading.countries) and reading.countries[place].start - at < COUNTRY_REACH


def _may_end_in_codes(reading: Reading, codes: tuple[str, ...]) -> bool:
    """Whether addresses with the postcode last can be on the page: by its language, its countries, those it names."""
    theirs = {country.code for country in code_last_countries()}
    named = {hit.word for hit in reading.countries}
    return reading.page.language[:2] in ("en", "") or not theirs.isdisjoint(codes) or not theirs.isdisjoint(named)


def _with_code(
    reading: Reading, match: re.Match[str], country: Country, codes: tuple[str, ...], floor: int
) -> Place | None:
    after_sign = reading.text[max(0, match.start() - 2) : match.start()].strip() in ("©", ")")  # "© 2026 Firm"
    if after_sign or reading.place(match.start()) in ("meta", "nav") or country.postal is None:
        return None
    prefixed = country.postal.own or (match.group()[0].isalpha() and country.code != "GB")
    named = _country_after(reading, match.end()) or _country_after(reading, match.start("code") + len(match["code"]))
    here = country.code in codes
    borne = _province(reading, match, country) if not (prefixed or here or named) else ""
    if not (prefixed or borne or named == country.code or (here and not named) or (country.code == "GB" and not named)):
        return None
    town = _town(match.groupdict().get("town") or "", country)
    at = match.start()
    if "town" not in match.re.groupindex:
        town, at = _town_before(reading, at, country)
    street, number, start = _street_before(reading, at, country)
    end = match.end()
    if not street and country.postal.behind and (after := _behind(country.code).match(reading.text, end, end + 120)):
        street, number, end = after["name"], after["number"], after.end()
    box = _box(country.code).search(reading.text, max(0, at - 40), at)
    known = not country.postal.towns or town.lower() in country.postal.towns
    label = _label(reading, match.start()) if known and here and country.postal.towns else None
    if not (street or box or borne == "beside") and label is None:
        return None
    if not (street or box) and label is not None:
        plain = _PLAIN.match(reading.text[label.end : match.start()])
        street, start = (plain["name"], label.end + plain.start("name")) if plain else ("", start)
    if not town:
        return None
    if (street and not number and not (known and here)) or number == match["code"]:  # "Kollektion 2020, 2020 Neues"
        return None
    if country.postal.own and not (here or named) and street.isupper() and not town.isupper():  # "DF 64, 2012 DJ Spot"
        return None
    box_number = "".join(box.group(1).split()) if box else ""
    first = min(start, box.start() if box else match.start(), match.start())
    care = _care(country.code).search(reading.text, max(floor, first - 70), match.start())
    made = Address(
        street=street, number=number, postcode=match["code"], town=_cased(town), country=country.code,
        po_box=box_number, care_of=care.group(1).strip() if care else "",
    )  # fmt: skip
    return Place(first, end, told_role(reading, first, made, floor))


def _province(reading: Reading, match: re.Match[str], country: Country) -> str:
    """Where the province stands that bears the postcode out: "beside" the town in brackets, "town"; else empty."""
    provinces = country.postal.provinces if country.postal else {}
    if not provinces:
        return ""
    after = _BRACKETS.match(reading.low, match.end())
    if after is not None and match["code"].startswith(provinces.get(after["name"].strip(), "?")):
        return "beside"
    town = (match.groupdict().get("town") or "").lower()
    return "town" if match["code"].startswith(provinces.get(town, "?")) else ""


def _town(text: str, country: Country) -> str:
    """The town without a later word that is none of it: "Helsinki Puh" → "Helsinki"."""
    words = text.split()
    towns = country.postal.towns if country.postal else frozenset()
    if len(words) > 1 and text.lower() not in towns:
        if words[0].lower() in towns:
            return words[0]
        for place, word in enumerate(words[1:], 1):
            joined = any(later[0].isupper() or later[0] in "'’" for later in words[place + 1 :])
            if word.lower().strip(".") in _NO_TOWN | _COUNTRY_NAMES or not (word[0].isupper() or joined):
                words = words[:place]
                break
    if not words or not (words[0][0].isupper() or words[0][0] in "'’"):
        return ""
    return "" if words[0].lower() in _NO_TOWN or words[0] in ("EUR", "KPL", "MM") else " ".join(words)


def _town_before(reading: Reading, at: int, country: Country) -> tuple[str, int]:
    """(town, where it begins) right before a postcode that stands behind it: "Rīga, LV-1010"; empty when none does."""
    low = max(reading.span(max(0, reading.line(at) - 2))[0], at - 60)
    match = _TOWN_END.search(reading.text[low:at])
    return (_town(match["town"], country), low + match.start("town")) if match else ("", at)


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
        if street is None and above < line and (more := _MORE.search(piece)) is not None:
            street = street_at_end(piece[: more.start()], country, sure=True)
        if street is not None and not street.number.startswith("0"):
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


def _label(reading: Reading, at: int) -> Hit | None:
    """The nearest label of an address before a place; None when none is."""
    kinds = ("address", "visiting_address", "postal_address", "return_address", "seat", "store")
    hits = [reading.near(f"label:{kind}", max(0, at - 60), at) for kind in kinds]
    return max((hit for hit in hits if hit is not None), key=lambda hit: hit.end, default=None)


def _town_first(reading: Reading, found: list[Place]) -> list[Place]:
    """Finnish places that a label of an address tells the wrong way round: "Osoite: Koski TL, 31500"."""
    fi = all_countries()["FI"]
    more = []
    for label in reading.hits.get("label:address", ())[:MAX_ADDRESSES]:
        match = _TOWN_FIRST.match(reading.text, label.end)
        if match is None or fi.postal is None or match["town"].split()[0].lower() not in fi.postal.towns:
            continue
        if not any(place.start < match.end() and match.start("town") < place.end for place in found):
            made = Address(postcode=match["code"], town=match["town"], country="FI")
            more.append(Place(match.start("town"), match.end(), told_role(reading, match.start("town"), made, 0)))
    return more


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
    joint = re.search(r"[,;]\s*$|\s[–-]\s$|(?<=\d)\si\s$", before)
    if bent or not (joint or re.search(r"\d[a-zA-Z]?\s$", before)):
        return None
    piece = before[: joint.start()] if joint else before.rstrip()
    street = street_at_end(piece, fi, sure=True)
    if street is None:
        return None
    floor = max((other.end for other in found if other.end <= town.start), default=0)
    made = Address(street=street.name, number=street.number, town=_cased(text[town.start : town.end]), country="FI")
    start = low + street.start
    return Place(start, town.end, told_role(reading, start, made, floor))
