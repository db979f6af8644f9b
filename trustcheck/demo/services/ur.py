"""Twin of the Latvian register's tables on data.gov.lv (CKAN datastore_search). Rows: as the tables hold them; those of
the tables beside the register's own have the table's id under `table`."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from datetime import date
from typing import Any
from urllib.parse import parse_qs

from trustcheck.demo.directory import Row
from trustcheck.demo.http_server import Question
from trustcheck.demo.services import Example, Reply, Shelf, as_json
from trustcheck.demo.world import Site
from trustcheck.model import Address
from trustcheck.sources import ur_tables

HOSTS = ("data.gov.lv",)
ALL_ROWS = 481_516


def _failed(status: int, message: str) -> Site:
    error = {"__type": "Error", "message": message}
    return as_json({"help": "https://data.gov.lv/", "success": False, "error": error}, status=status)


def _listed(rows: list[Row], total: int) -> Site:
    result = {"include_total": True, "limit": 100, "records": rows, "total": total, "total_was_estimated": False}
    return as_json({"help": "https://data.gov.lv/", "success": True, "result": result})


FAULTS = {
    "failed-200": "200 with success false.",
    "no-table": "404 with success false: the table is not in the datastore.",
    "loading": "The table is being loaded anew and holds nothing.",
    "liquidated": "The company is struck off after liquidation.",
    "no-address": "The row holds no address.",
    "number-as-number": "Number and postcode come as numbers.",
    "insolvent": "Insolvency proceedings are open.",
    "protected": "The company is protected from its creditors by a court, and was insolvent once.",
    "wound-up": "A liquidation was entered, of which the table does not say whether it was called off.",
    "off-vat": "The company was taken out of the register of VAT payers.",
    "vat-loading": "The table of VAT payers is being loaded anew and holds nothing.",
    "vat-moved": "The table of VAT payers has another column now: 409 with success false.",
    "renamed": "The company had another name before.",
}
ANSWERS = {
    "failed-200": _failed(200, "timeout"),
    "no-table": _failed(404, "Not found: Resource was not found."),
    "loading": _listed([], 0),
}


def _numbered(row: Row) -> Row:
    return {**row, "regcode": int(row["regcode"]), "index": int(row["index"])}


def _of_register(change: Callable[[Row], Row]) -> Callable[[Row], Row]:
    return lambda row: row if "table" in row else change(row)


CHANGES = {
    "liquidated": _of_register(lambda row: {**row, "terminated": "2026-02-28", "closed": "L"}),
    "no-address": _of_register(lambda row: {**row, "address": "", "index": None}),
    "number-as-number": _of_register(_numbered),
}


def company(regcode: str, name: str, address: str, index: str, **rest: Any) -> dict[str, Any]:
    """A living limited company's row; `rest` adds to it or changes it."""
    return {
        "_id": 17, "regcode": regcode, "sepa": "", "name": f'SIA "{name}"', "name_before_quotes": "SIA",
        "name_in_quotes": name, "name_after_quotes": "", "without_quotes": 0, "regtype": "K",
        "regtype_text": "Komercre\u0123istrs", "type": "SIA",
        "type_text": "Sabiedr\u012bba ar ierobe\u017eotu atbild\u012bbu", "registered": "2015-03-02T00:00:00",
        "terminated": None, "closed": " ", "address": address, "index": index, "addressid": 1, "region": 0, **rest,
    }  # fmt: skip


def row_of(table: ur_tables.Table, number: str, **columns: Any) -> dict[str, Any]:
    """A row of one of the other tables."""
    return {"table": table.id, table.column: table.before + number, **columns}


NUMBER = "59999999905"
EXAMPLE = Example(
    domain="vilnas-pods-paraugs.lv",
    facts={"claim.company_id": NUMBER, "claim.company_country": "LV", "claim.site_read": True},
    rows=(
        company(NUMBER, "Vilnas Pods Paraugs", "Tukums, Dzijas iela 7 - 2", "1999"),
        row_of(ur_tables.VAT, NUMBER, Aktivs="ir"),
    ),
    told={
        "register.found": True,
        "register.name": 'SIA "Vilnas Pods Paraugs"',
        "register.country": "LV",
        "register.active": True,
        "register.insolvency": None,
        "register.vat_liable": True,
        "register.registered": date(2015, 3, 2),
        "register.addresses": (
            Address(street="Dzijas iela", number="7 - 2", postcode="LV-1999", town="Tukums", country="LV"),
        ),
    },
    not_there={"register.found": False, "register.active": None},
)


_CLOSED = {"proceeding_form": "INSOLVENCY", "proceeding_started_on": "2018-01-02", "proceeding_ended_on": "2018-09-03"}
_ROWS: Mapping[str, tuple[ur_tables.Table, tuple[Mapping[str, Any], ...]]] = {
    "insolvent": (ur_tables.INSOLVENCY, ({**_CLOSED, "proceeding_ended_on": ""},)),
    "protected": (
        ur_tables.INSOLVENCY,
        (_CLOSED, {"proceeding_form": "LEGAL_PROTECTION", "proceeding_ended_on": None}),
    ),
    "wound-up": (ur_tables.LIQUIDATION, ({"date_from": "2025-06-07T00:00:00"},)),
    "off-vat": (ur_tables.VAT, ({"Aktivs": "nav"},)),
    "renamed": (ur_tables.NAMES, ({"name": 'SIA "Vecais Pods Paraugs"', "date_to": "2019-04-05T00:00:00"},)),
}


def play(question: Question, shelf: Shelf) -> Reply:
    asked = {name: values[0] for name, values in parse_qs(question.query).items()}
    other = next((table for table in ur_tables.TABLES if table.id == asked.get("resource_id")), None)
    if asked.get("limit") == "0":
        total = 0 if shelf.fault == "vat-loading" and other == ur_tables.VAT else ALL_ROWS
        return Reply(_listed([], total), _listed([], total))
    if other is not None:
        return _of_table(other, asked.get("filters", ""), shelf)
    words = asked.get("q", "").casefold().split()

    def wanted(row: Row) -> bool:
        if "table" in row:
            return False
        if words:
            return all(word in row["name"].casefold() for word in words)
        return row["regcode"] in asked.get("filters", "")

    rows = shelf.pick(wanted)
    return Reply(_listed(rows, len(rows)), _listed([], 0))


def _of_table(table: ur_tables.Table, filters: str, shelf: Shelf) -> Reply:
    rows = shelf.pick(lambda row: row.get("table") == table.id and row[table.column] in filters)
    number = str(json.loads(filters).get(table.column, ""))
    changed, told = _ROWS.get(shelf.fault, (None, ()))
    if changed == table:
        rows = [{table.column: number, **columns} for columns in told]
    if table == ur_tables.VAT and shelf.fault == "vat-moved":
        moved = _failed(409, "Validation error")
        return Reply(moved, moved)
    rows = [] if table == ur_tables.VAT and shelf.fault == "vat-loading" else rows
    return Reply(_listed(rows, len(rows)), _listed([], 0))
