"""Addresses that end with their postcode: "33 Coffee Lane, Waterbury, VT 05676", "2 High Street, York YO1 9AB".

The postcode is found first, and where the country has regions (states, provinces) the one before it; the two bear each
other out, for the post gives each region its own codes. From there the text is read backwards, part by part (parts
are lines, or what commas divide): the town, then suites and floors, then the street with its house number before it.
Sources: USPS Publication 28 (street suffixes, secondary units, ZIP prefixes), Canada Post's addressing guidelines,
Royal Mail's postcode areas.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cache

from trustcheck.countries import Country, all_countries
from trustcheck.model import Address
from trustcheck.pages.abroad import Anchor, abroad
from trustcheck.pages.lines import END_CODE
from trustcheck.pages.reading import Reading
from trustcheck.pages.street_first import ENDS, STARTS, UNIT_LEAD, NumberedStreet, Part, find_street
from trustcheck.pages.streets import street_at_end

MAX_PARTS = 6
MAX_LINES = 4
MAX_BACK = 220
MAX_FOUND = 60
MAX_BARE = 3
_PART = re.compile(r"(?:[^\n,|·•;:()◊►»~\s]|\s(?![-–—]\s)(?<!\n)){1,120}")
_TOWN = re.compile(
    r"(?:(?:[A-Z][\w.'’-]{0,24}|of|on|upon|in|the|le|under|by|and|la|de|del|du|des)\s{1,2}){0,4}[A-Z][\w.'’-]{1,24}$"
)
_NO_TOWN = re.compile(
    r"(?:the|in|at|from|of|on|by|and|Phone|Tel|Fax|Address|Location|Located|Mailing|Visit|Campus|USA|Inc\.?|LLC"
    r"|Box|Attn|Hours|Email|Our|Office)\s",
    re.IGNORECASE,
)


_NO_COUNTY = r"(?!(?<=Co)\.?\s[A-Z])(?!(?<=CO)\.\s[A-Z])"  # "Naas, Co. Kildare" is not in Colorado


@cache
def code_last_countries() -> tuple[Country, ...]:
    """Countries whose addresses end with a postcode that is told by its form or its region."""
    return tuple(
        country
        for country in all_countries().values()
        if country.postal and country.postal.code_last and not country.postal.said
    )


@cache
def _code_form(code: str) -> re.Pattern[str]:
    country = all_countries()[code]
    return re.compile(country.postal.postcode if country.postal else r"(?!)")


@cache
def _region_end(code: str) -> re.Pattern[str]:
    """Finds a region's name or short form at the end of a text; short forms in capitals ("VT", "Vt."), not "in"."""
    return re.compile(rf"(?<![\w-])(?P<region>{_region_names(code)})\.?[\s,–-]{{0,4}}(?:Canada[\s,–-]{{1,4}})?$")


@cache
def _region_after(code: str) -> re.Pattern[str]:
    return re.compile(rf"[,\n]\s{{0,2}}(?P<region>{_region_names(code)})(?![\w-]){_NO_COUNTY}")


def _region_names(code: str) -> str:
    postal = all_countries()[code].postal
    shown = []
    for name in sorted(postal.regions if postal else (), key=lambda name: (-len(name), name)):
        if len(name) == 2:
            shown += [name.upper(), f"{name[0].upper()}{name[1]}(?=[. ])"]
        else:
            shown += [f"(?i:{re.escape(name)})"]
    return "|".join(shown) or r"(?!)"


def find_code_last(
    reading: Reading, codes: Sequence[str] = (), *, regions: bool = True
) -> list[tuple[int, int, Address]]:
    """(start, end, address) of every such address, in the order of the text; at most MAX_FOUND.

    An address needs a street or a post-office box, or a region that the postcode bears out, beside its town; or its
    country named beside the code. `codes` are the page's own countries; `regions`: whether to look for those that are
    told by form or region.
    """
    found: list[tuple[int, int, Address]] = []
    floor = 0
    anchors = [*(_anchors(reading) if regions else ()), *abroad(reading, codes)]
    for anchor in sorted(anchors, key=lambda anchor: (anchor.start, -len(anchor.code)))[:2000]:
        if anchor.start < floor or len(found) >= MAX_FOUND or reading.place(anchor.start) in ("meta", "nav", "title"):
            continue
        made = _read_back(reading, anchor, floor)
        if made is not None:
            found.append((made[0], anchor.end, made[1]))
            floor = anchor.end
    bare = Counter(address.country for _, _, address in found if not (address.street or address.po_box))
    served = {country for country, count in bare.items() if count > MAX_BARE}  # a list of places that are served
    return [one for one in found if one[2].street or one[2].po_box or one[2].country not in served]


def _anchors(reading: Reading) -> list[Anchor]:
    text = reading.text
    coded = [anchor for country in code_last_countries() for anchor in _coded(reading, country)]
    taken = {anchor.start for anchor in coded}
    soon = sorted(taken)
    bare = [
        Anchor(match.start("region"), match.end(), match["region"].lower(), "", country)
        for country in code_last_countries()
        if country.postal and country.postal.regions
        for match in _region_after(country.code).finditer(text)
        if not _followed(soon, match.start("region"))
    ]
    return [*coded, *bare]


def _followed(starts: list[int], at: int) -> bool:
    """Whether an address with its code ends there or right behind, so that this is no end of one."""
    place = bisect_left(starts, at)
    return place < len(starts) and starts[place] - at < 40


def _coded(reading: Reading, country: Country) -> Iterator[Anchor]:
    """Postcodes of the country, each with the region before it; where there is one it must be the code's."""
    postal, text = country.postal, reading.text
    if postal is None:
        return
    for match in reading.matches(_code_form(country.code), reading.signed(END_CODE)):
        code = " ".join(match["code"].upper().split())
        before = text[max(0, match.start() - 40) : match.start()]
        ends = _region_end(country.code).search(before) if postal.regions else None
        region = postal.regions.get(ends["region"].lower(), "") if ends else ""
        if region and not re.match(postal.region_codes.get(region, ""), code):
            region = ""
        if postal.region_needed and not region:
            continue
        start = match.start() - len(before) + ends.start() if ends and region else match.start()
        yield Anchor(start, match.end(), region, code, country)


def _parts(reading: Reading, at: int, floor: int) -> list[Part]:
    """Parts of the text before the place, the nearest first."""
    line = reading.line(at)
    low = max(floor, reading.starts[max(0, line - MAX_LINES)], at - MAX_BACK)
    while low and low < at and reading.text[low - 1].isalnum() and reading.text[low].isalnum():
        low += 1
    found = [Part(match.start(), match.group()) for match in _PART.finditer(reading.text, low, at)]
    kept = []
    for part in reversed(found):
        text = part.text.strip(" -–.*\t")
        if text:
            kept.append(Part(part.start + part.text.index(text), text))
    return kept[:MAX_PARTS]


def _read_back(reading: Reading, anchor: Anchor, floor: int) -> tuple[int, Address] | None:
    parts = _parts(reading, anchor.start, floor)
    if not parts:
        return None
    postal = anchor.country.postal
    while parts and postal and parts[0].text.lower() in postal.counties and not (anchor.region and not postal.said):
        parts = parts[1:]
    if (
        parts
        and len(parts) > 1
        and re.fullmatch(r"(?i)canada|usa|uk|united kingdom|england|scotland|wales", parts[0].text)
    ):
        parts = parts[1:]
    if not parts:
        return None
    town, rest = (anchor.town, None) if anchor.town else _town(parts[0])
    if not town:
        return None
    town = _without_county(town, anchor.country)
    parts = parts if anchor.town else [*([rest] if rest else []), *parts[1:]]
    street = find_street(parts, sure=bool(anchor.code)) or _number_last(reading, parts, anchor.country)
    sure = bool(anchor.code and anchor.region)
    if street is None and not sure:
        return None
    if not anchor.code and (street is None or not (street.strong or street.box)):
        return None
    start, number, name, box = (street.start, street.number, street.name, street.box) if street else (-1, "", "", "")
    start = start if start >= 0 else parts[0].start if rest else _back(reading, anchor.start, town)
    shown = town.title() if town.isupper() and len(town) > 3 else town
    country = anchor.country.code
    address = Address(street=name, number=number, postcode=anchor.code, town=shown, country=country, po_box=box)
    return start, address


def _without_county(town: str, country: Country) -> str:
    """The town without the state that stands behind it: "Cancún Quintana Roo"."""
    words = town.split()
    counties = country.postal.counties if country.postal and country.postal.said else frozenset()
    for place in range(1, len(words)) if counties else ():
        if " ".join(words[place:]).lower() in counties:
            return " ".join(words[:place])
    return town


def _number_last(reading: Reading, parts: list[Part], country: Country) -> NumberedStreet | None:
    """The street of a country that writes its house numbers behind, on the line of one of the parts."""
    if country.postal is None or not country.postal.line:
        return None
    for line in dict.fromkeys(reading.line(part.start) for part in parts):
        low, high = reading.span(line)
        high = min(high, parts[0].start + len(parts[0].text))
        street = street_at_end(reading.text[max(low, high - 120) : high], country, sure=True)
        if street is not None:
            return NumberedStreet(max(low, high - 120) + street.start, street.number, street.name, "", True)
    return None


def _back(reading: Reading, at: int, town: str) -> int:
    found = reading.text.rfind(town, max(0, at - 80), at)
    return found if found >= 0 else at


def _town(part: Part) -> tuple[str, Part | None]:
    """(town, what stands before it in the same part): the part's last words, behind a street or a suite."""
    text = part.text
    last = None
    starts = STARTS.search(text)
    if starts or re.search(r"\d", text):
        for match in ENDS.finditer(text):
            last = match if match.end() < len(text.rstrip()) else last
        if last is None:
            lead = UNIT_LEAD.match(text)
            return (_town_name(text[lead.end() :]), None) if lead else (_after_digits(text), None)
        return _town_name(text[last.end() :].strip()), Part(part.start, text[: last.end()])
    lead = UNIT_LEAD.match(text)
    if lead:
        return _town_name(text[lead.end() :]), Part(part.start, lead.group().strip())
    return _town_name(text), None


def _after_digits(text: str) -> str:
    match = re.search(r"\d\W{1,3}([A-Z][A-Za-z.' -]{2,30})$", text)
    return _town_name(match.group(1)) if match else ""


def _town_name(text: str) -> str:
    text = text.strip(" .-–")
    match = _TOWN.search(text[-60:])
    if match is None or len(text) - len(match.group()) > 60 or any(letter.isdigit() for letter in match.group()):
        return ""
    town = match.group()
    lead = _NO_TOWN.match(town)
    while lead is not None:
        town = town[lead.end() :]
        lead = _NO_TOWN.match(town)
    return " ".join(town.split()) if town and town[0].isupper() else ""
