"""Latvia: the register of enterprises as one CSV, renewed each day (CC0).

https://data.gov.lv/dati/lv/dataset/uz. Semicolons, columns told by name. Companies that have ended are in it.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from trustcheck.held.bulk import csv_rows
from trustcheck.held.register import MIB, BulkFile, Held, Register, Row, Said, asked, listed
from trustcheck.sources import ur

FILE = "https://dati.ur.gov.lv/register/register.csv"
_COLUMNS = (
    "regcode", "name", "name_in_quotes", "type_text", "registered", "terminated", "closed", "address", "index",
)  # fmt: skip
_BASE = ur.URL.partition("?")[0]


def _rows(pieces: Iterable[bytes]) -> Iterator[Row]:
    for row in csv_rows(pieces, ";", _COLUMNS):
        number = row["regcode"]
        if number.isascii() and number.isdigit():
            yield Row(number, (row["name"], row["name_in_quotes"]), _as_service(row))


def _as_service(row: Mapping[str, str]) -> dict[str, Any]:
    """As the service's table has it: what is empty is null."""
    return {name: row[name] or None for name in _COLUMNS}


def _answer(url: str, held: Held) -> Said | None:
    path, given = asked(url, _BASE) or ("/", {})
    if path or given.get("resource_id") != ur.TABLE:
        return None
    kind = given.keys() - {"resource_id"}
    if kind == {"filters"}:
        row = held.by_number(_number(given["filters"]))
        return Said(_table(1, [row]) if row else _table(0, []), row is not None)
    if kind == {"limit"} and given["limit"] == "0":  # asks only whether the table is whole
        return Said(_table(held.companies, []), False)
    if kind == {"q", "limit", "offset"}:
        total, found = held.by_name(given["q"])
        return Said(_table(total, found if given["offset"] == "0" else []), total > 0)
    return None


def _number(filters: str) -> str:
    try:
        told = json.loads(filters)
    except (ValueError, RecursionError):
        return ""
    return str(told.get("regcode", "")) if isinstance(told, dict) else ""


def _table(total: int, found: Iterable[bytes]) -> bytes:
    return listed(b'{"success":true,"result":{"total":%d,"records":' % total, list(found), b"}}")


REGISTER = Register(
    code="lv",
    source="ur",
    title="Latvian companies: register of enterprises",
    licence="CC0",
    files=(
        BulkFile(addresses=lambda today: (FILE,), rows=_rows, most_bytes=1024 * MIB, most_unpacked_bytes=1024 * MIB),
    ),
    answer=_answer,
    complete=True,
)
