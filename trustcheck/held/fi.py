"""Finland: PRH/YTJ's whole open data v3 as one ZIP with one JSON array, made anew each day (CC BY 4.0).

https://avoindata.prh.fi/en/ytj/swagger-ui (GET /all_companies). Companies that have ceased are in it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from trustcheck.company_names import has_legal_form
from trustcheck.held.bulk import json_rows
from trustcheck.held.register import MIB, BulkFile, Held, Register, Row, Said, asked, listed, parts
from trustcheck.sources import prh, prh_company
from trustcheck.sources.answers import open_items, rows, text

_PLAIN = ("businessId", "registrationDate", "endDate", "tradeRegisterStatus", "status", "website")
_ADDRESS = (
    "type", "street", "postCode", "postOffices", "postOfficeBox", "buildingNumber", "entrance", "apartmentNumber",
    "apartmentIdSuffix", "freeAddressLine", "country",
)  # fmt: skip
_ENTRY = ("type", "register", "registrationDate", "endDate", "typeCodeSet")


def _rows(pieces: Iterable[bytes]) -> Iterator[Row]:
    for row in json_rows(pieces):
        number = prh_company.number_of(row)
        if number:
            yield Row(number, [name for _, name in prh_company.current_names(row)], _slim(row))


def _slim(row: Mapping[str, Any]) -> dict[str, Any]:
    """The row with what prh_company reads: no ended names, no addresses of old, no care-of that may be a person's."""
    line = row.get("mainBusinessLine")
    return {
        **parts(row, _PLAIN),
        "names": [parts(name, ("name", "type")) for name in open_items(rows(row, "names"))],
        "companyForms": [_described(form) for form in open_items(rows(row, "companyForms"))],
        "companySituations": [_described(one) for one in open_items(rows(row, "companySituations"))],
        "registeredEntries": [_described(entry) for entry in rows(row, "registeredEntries")],
        "addresses": [_address(one) for one in open_items(rows(row, "addresses"))],
        **({"mainBusinessLine": _described(line)} if isinstance(line, dict) else {}),
    }


def _described(item: Mapping[str, Any]) -> dict[str, Any]:
    """The item with its English description, all of them when it has no English one."""
    given = item.get("descriptions")
    told = given if isinstance(given, list) else []
    english = [one for one in told if isinstance(one, dict) and one.get("languageCode") == "3"]
    return {**parts(item, _ENTRY), "descriptions": english or told}


def _address(item: Mapping[str, Any]) -> dict[str, Any]:
    care_of = text(item, "co")
    return {**parts(item, _ADDRESS), **({"co": care_of} if has_legal_form(care_of) else {})}


def _answer(url: str, held: Held) -> Said | None:
    path, given = asked(url, prh.URL) or ("/", {})
    if not path and given.keys() == {"businessId"}:
        row = held.by_number(given["businessId"])
        return Said(_table(1, [row]) if row else _table(0, []), row is not None)
    if not path and given.keys() == {"name", "page"}:
        total, found = held.by_name(given["name"])
        return Said(_table(total, found if given["page"] == "1" else []), total > 0)
    return None


def _table(total: int, found: Iterable[bytes]) -> bytes:
    return listed(b'{"totalResults":%d,"companies":' % total, list(found), b"}")


REGISTER = Register(
    code="fi",
    source="prh",
    title="Finnish companies: PRH and the Tax Administration, YTJ open data",
    licence="CC BY 4.0",
    files=(
        BulkFile(
            addresses=lambda today: (f"{prh.URL.removesuffix('companies')}all_companies",),
            rows=_rows,
            accept="application/zip, application/octet-stream, */*",
            most_bytes=2048 * MIB,
        ),
    ),
    answer=_answer,
    complete=True,
)
