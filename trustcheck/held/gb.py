"""Britain: Companies House's free company data, one ZIP with one CSV, made at the beginning of each month (OGL).

https://download.companieshouse.gov.uk/en_output.html. The head's column names have spaces before them. Only companies
on the register are in it, none that is dissolved, so one that is not there is asked for at the service. What the file
does not tell (whether the office is disputed or undeliverable) stays unknown.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import Any

import msgspec

from trustcheck.company_names import has_legal_form
from trustcheck.held.bulk import csv_rows
from trustcheck.held.register import MIB, BulkFile, Held, Register, Row, Said, asked
from trustcheck.sources import companies_house

FOLDER = "https://download.companieshouse.gov.uk"
MONTHS = 3
_FORMER = tuple(f"PreviousName_{n}.CompanyName" for n in range(1, 11))
_ADDRESS = {
    "RegAddress.POBox": "po_box", "RegAddress.AddressLine1": "address_line_1",
    "RegAddress.AddressLine2": "address_line_2", "RegAddress.PostTown": "locality", "RegAddress.Country": "country",
    "RegAddress.PostCode": "postal_code",
}  # fmt: skip
_CODES = tuple(f"SICCode.SicText_{n}" for n in range(1, 5))  # "47910 - Retail sale via …", "None Supplied"
_ACCOUNTS = "Accounts.LastMadeUpDate"
_COLUMNS = (
    "CompanyName", "CompanyNumber", "RegAddress.CareOf", *_ADDRESS, "CompanyCategory", "CompanyStatus",
    "IncorporationDate", *_FORMER, *_CODES, _ACCOUNTS,
)  # fmt: skip
# The service's words (companieshouse/api-enumerations) for the file's; the first that the file's begins with or holds.
_STATUS = (
    ("active", "active"), ("liquidation", "liquidation"), ("voluntary arrangement", "voluntary-arrangement"),
    ("administration", "administration"), ("receiver", "receivership"),
)  # fmt: skip
_TYPES = {
    "private limited company": "ltd", "public limited company": "plc", "limited liability partnership": "llp",
    "limited partnership": "limited-partnership",
}  # fmt: skip


def _addresses(today: date) -> list[str]:
    """This month's file and the two before it: the newest may not be there yet."""
    months = [divmod(today.year * 12 + today.month - 1 - back, 12) for back in range(MONTHS)]
    return [f"{FOLDER}/BasicCompanyDataAsOneFile-{year:04}-{month + 1:02}-01.zip" for year, month in months]


def _rows(pieces: Iterable[bytes]) -> Iterator[Row]:
    for row in csv_rows(pieces, ",", _COLUMNS):
        number = row["CompanyNumber"].upper()
        if number:
            yield Row(number, (row["CompanyName"],), _as_service(row))


def _as_service(row: Mapping[str, str]) -> dict[str, Any]:
    """The profile as the service tells it; `title` is its name in the service's list of a search."""
    place = {key: row[column] for column, key in _ADDRESS.items() if row[column]}
    care_of = row["RegAddress.CareOf"]
    founded, accounts = _day(row["IncorporationDate"]), _day(row[_ACCOUNTS])
    kind = row["CompanyCategory"]
    return {
        "company_name": row["CompanyName"],
        "title": row["CompanyName"],
        "company_number": row["CompanyNumber"].upper(),
        "company_status": _status(row["CompanyStatus"]),
        "type": _TYPES.get(kind.lower(), kind),
        **({"date_of_creation": founded} if founded else {}),
        "registered_office_address": {**place, **({"care_of": care_of} if has_legal_form(care_of) else {})},
        "previous_company_names": [{"name": row[column]} for column in _FORMER if row[column]],
        "sic_codes": [row[column].partition(" ")[0] for column in _CODES if row[column][:1].isdigit()],
        "accounts": {"last_accounts": {"made_up_to": accounts}} if accounts else {},
    }


def _day(written: str) -> str:
    """ "31/12/2025" as the service writes it; empty when there is none."""
    day, _, rest = written.partition("/")
    month, _, year = rest.partition("/")
    return f"{year}-{month}-{day}" if year else ""


def _status(written: str) -> str:
    folded = written.lower()
    return next((word for part, word in _STATUS if part in folded), folded)


def _answer(url: str, held: Held) -> Said | None:
    path, given = asked(url, companies_house.URL) or ("", {})
    if path.startswith("/company/") and not given:
        row = held.by_number(path[9:])
        missing = b'{"errors":[{"error":"company-profile-not-found","type":"ch:service"}]}'
        return Said(row, True) if row else Said(missing, False, 404)
    if path == "/search/companies" and given.keys() == {"q", "items_per_page", "start_index"}:
        total, found = held.by_name(given["q"])
        items = [_item(value) for value in found] if given["start_index"] == "0" else []
        return Said(msgspec.json.encode({"total_results": total, "items": items}), total > 0)
    return None


def _item(value: bytes) -> dict[str, Any]:
    row = json.loads(value)
    return {key: row[key] for key in ("title", "company_number", "company_status")}


REGISTER = Register(
    code="gb",
    source="companies_house",
    title="British companies: Companies House, free company data",
    licence="OGL 3.0",
    files=(BulkFile(addresses=_addresses, rows=_rows, most_bytes=1024 * MIB),),
    answer=_answer,
    complete=False,
)
