"""Twin of the Latvian register's table on data.gov.lv (CKAN datastore_search). Rows: as the table holds them."""

from __future__ import annotations

from datetime import date
from typing import Any
from urllib.parse import parse_qs

from trustcheck.demo.directory import Row
from trustcheck.demo.http_server import Question
from trustcheck.demo.services import Example, Reply, Shelf, as_json
from trustcheck.demo.world import Site
from trustcheck.model import Address

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
}
ANSWERS = {
    "failed-200": _failed(200, "timeout"),
    "no-table": _failed(404, "Not found: Resource was not found."),
    "loading": _listed([], 0),
}
CHANGES = {
    "liquidated": lambda row: {**row, "terminated": "2026-02-28", "closed": "L"},
    "no-address": lambda row: {**row, "address": "", "index": None},
    "number-as-number": lambda row: {**row, "regcode": int(row["regcode"]), "index": int(row["index"])},
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


NUMBER = "59999999905"
EXAMPLE = Example(
    domain="vilnas-pods-paraugs.lv",
    facts={"claim.company_id": NUMBER, "claim.company_country": "LV", "claim.site_read": True},
    rows=(company(NUMBER, "Vilnas Pods Paraugs", "Tukums, Dzijas iela 7 - 2", "1999"),),
    told={
        "register.found": True,
        "register.name": 'SIA "Vilnas Pods Paraugs"',
        "register.country": "LV",
        "register.active": True,
        "register.registered": date(2015, 3, 2),
        "register.addresses": (
            Address(street="Dzijas iela", number="7 - 2", postcode="LV-1999", town="Tukums", country="LV"),
        ),
    },
    not_there={"register.found": False, "register.active": None},
)


def play(question: Question, shelf: Shelf) -> Reply:
    asked = {name: values[0] for name, values in parse_qs(question.query).items()}
    if asked.get("limit") == "0":
        return Reply(_listed([], ALL_ROWS), _listed([], ALL_ROWS))
    words = asked.get("q", "").casefold().split()

    def wanted(row: Row) -> bool:
        if words:
            return all(word in row["name"].casefold() for word in words)
        return row["regcode"] in asked.get("filters", "")

    rows = shelf.pick(wanted)
    return Reply(_listed(rows, len(rows)), _listed([], 0))
