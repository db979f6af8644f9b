"""The seat of a Lithuanian legal entity, by the register of seats and the address register on data.gov.lt (CC BY 4.0).

The entity's own row leaves the address out of most. The seat (Buveine) points to an address object, which is that of a
building (Pastatas) or of premises in one (Patalpa); the building points to its street (Gatve) and its town
(GyvenamojiVietove). So there are four to six questions, each only once the one before was answered. That no seat is
published says nothing. https://data.gov.lt/datasets/1484/
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import quote

from trustcheck.model import Address, Capture, Cause, Problem
from trustcheck.sources.answers import Told, json_of, rows, text
from trustcheck.sources.company_record import NOT_TOLD, Answer

BASE = "https://get.data.gov.lt/datasets/gov/rc"
SEATS = f"{BASE}/jar/buveines/Buveine"
BUILDINGS, PREMISES = f"{BASE}/ar/pastatas/Pastatas", f"{BASE}/ar/patalpa/Patalpa"
STREETS, TOWNS = f"{BASE}/ar/gatve/Gatve", f"{BASE}/ar/gyvenamojivietove/GyvenamojiVietove"
_ID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_NOT_YET = Problem(Cause.NO_ANSWER, "the address register has not answered")
_NONE = Problem(Cause.HIDDEN, NOT_TOLD)


def _of(model: str, field: str, pointer: str) -> str:
    """The question for the rows that point to that object."""
    return f"{model}?{field}={quote(chr(34) + pointer + chr(34), safe='')}&limit(5)"


def questions(entity: str, captures: Mapping[str, Capture]) -> list[str]:
    """The questions so far for the seat of the entity with that `_id`; none when it is no id."""
    return list(_questions(entity, captures))


def _questions(entity: str, captures: Mapping[str, Capture]) -> Iterator[str]:
    if not _ID.fullmatch(entity):
        return
    yield (url := _of(SEATS, "juridinis_asmuo._id", entity))
    place = _pointer(_seat(captures.get(url)), "adresas")
    if not place:
        return
    yield (url := _of(BUILDINGS, "aob_kodas._id", place))
    found = _rows(captures.get(url))
    if found == []:
        yield (url := _of(PREMISES, "aob_kodas._id", place))
        building = _pointer(_first(_rows(captures.get(url))), "pastatas")
        if not building:
            return
        yield (url := f"{BUILDINGS}/{building}")
        found = _rows(captures.get(url))
    house = _first(found)
    for model, key in ((STREETS, "gatve"), (TOWNS, "gyvenamoji_vietove")):
        if pointer := _pointer(house, key):
            yield f"{model}/{pointer}"


def address(entity: str, captures: Mapping[str, Capture]) -> Answer:
    """The seat as an address; a Problem when a question failed, was not answered yet, or leads nowhere."""
    house: Mapping[str, Any] = {}
    parts: dict[str, str] = {}
    capture: Capture | None = None
    for url in _questions(entity, captures):
        capture = captures.get(url)
        found = _rows(capture)
        if found is None or isinstance(found, Problem):
            return found or _NOT_YET
        row = _seat(capture) if url.startswith(SEATS) else _first(found)
        if url.startswith(BUILDINGS):
            house = row
        elif url.startswith(PREMISES):
            parts["flat"] = text(row, "patalpos_nr")
        elif url.startswith(STREETS):
            parts["street"] = " ".join(word for key in ("pavadinimas", "tipo_santrumpa") if (word := text(row, key)))
        elif url.startswith(TOWNS):
            parts["town"] = text(row, "pavadinimas")
    if capture is None or not parts.get("town"):
        return _NONE
    block = text(house, "korpuso_nr")
    number = f"{text(house, 'nr')} korp. {block}" if block else text(house, "nr")
    code = "".join(filter(str.isdigit, text(house, "pasto_kodas")))
    place = Address(
        street=parts.get("street", ""),
        number=f"{number}-{parts['flat']}" if parts.get("flat") else number,
        postcode=f"LT-{code}" if len(code) == 5 else "",
        town=parts["town"],
        country="LT",
    )
    return Told((place,), "Buveine", str(place), capture)


def _rows(capture: Capture | None) -> list[dict[str, Any]] | Problem | None:
    """The rows of a list, or the one object of its own address; None: not answered yet."""
    if capture is None:
        return None
    value = json_of(capture)
    if isinstance(value, Problem):
        return value
    if isinstance(value, dict) and "_data" not in value and text(value, "_id"):
        return [value]
    data = value.get("_data") if isinstance(value, dict) else None
    if not isinstance(data, list):
        return Problem(Cause.UNREADABLE, "the answer is not the register's list")
    found = rows(value, "_data")
    return found if len(found) == len(data) else Problem(Cause.UNREADABLE, "the list holds what is no row")


def _first(found: list[dict[str, Any]] | Problem | None) -> Mapping[str, Any]:
    return found[0] if isinstance(found, list) and found else {}


def _seat(capture: Capture | None) -> Mapping[str, Any]:
    """Of several seats the one since the latest day."""
    found = _rows(capture)
    listed = found if isinstance(found, list) else []
    return max(listed, key=lambda row: text(row, "adresas_nuo"), default={})


def _pointer(row: Mapping[str, Any], key: str) -> str:
    pointer = text(row, key, "_id")
    return pointer if _ID.fullmatch(pointer) else ""
