"""Twin of the Irish register: its open data (opendata.cro.ie) and its web service, which wants a key (services.cro.ie).
Rows: companies as the open data has them."""

from __future__ import annotations

import json
from datetime import date
from typing import Any
from urllib.parse import parse_qs

from trustcheck.demo.directory import Row
from trustcheck.demo.http_server import Question
from trustcheck.demo.services import Example, Reply, Shelf, as_json
from trustcheck.model import Address

HOSTS = ("opendata.cro.ie", "services.cro.ie")
KEY = "cro"
FAULTS = {
    "table-gone": "404: the table has another number now; nothing is said of any company.",
    "success-false": "200 with success: false.",
    "dissolved": "The company is dissolved.",
    "struck-off": "The company was struck off.",
    "receivership": "The company is in receivership.",
    "examinership": "The company is in examinership.",
    "new-status": "The status is a word that is in no list.",
    "no-address": "The row holds no address.",
}
ANSWERS = {
    "table-gone": as_json(
        {"success": False, "error": {"message": "Not found: Resource was not found.", "__type": "Not Found Error"}},
        status=404,
    ),
    "success-false": as_json({"success": False, "error": {"__type": "Internal Error"}}),
}


def _status(word: str) -> Any:
    return lambda row: {**row, "company_status": word}


CHANGES = {
    "dissolved": _status("Dissolved"),
    "struck-off": _status("Struck Off - Dissolved"),
    "receivership": _status("Receivership"),
    "examinership": _status("Examinership"),
    "new-status": _status("Resting"),
    "no-address": lambda row: {key: value for key, value in row.items() if not key.startswith(("company_a", "eir"))},
}


def company(number: int, name: str, *lines: str, eircode: str = "", **rest: Any) -> dict[str, Any]:
    """A living company's row; `rest` adds to it or changes it."""
    places = {f"company_address_{at}": line for at, line in enumerate(lines, 1)}
    return {
        "_id": 1, "company_num": number, "company_name": name.upper(), "company_status": "Normal",
        "company_type": "LTD - Private Company Limited by Shares", "company_reg_date": "2012-02-29T00:00:00",
        "last_ar_date": "2026-03-01T00:00:00", "nace_v2_code": 4791.0, **places, "eircode": eircode, **rest,
    }  # fmt: skip


NUMBER = "9999993"
EXAMPLE = Example(
    domain="turfandtweed-demo.ie",
    facts={"claim.company_id": NUMBER, "claim.company_country": "IE", "claim.site_read": True},
    rows=(
        company(
            int(NUMBER), "Turf and Tweed Demo Limited", "Unit 4", "7 Sample Quay", "Testport", "Co. Demo",
            eircode="Z99 X9X9",
        ),
    ),
    told={
        "register.found": True,
        "register.name": "TURF AND TWEED DEMO LIMITED",
        "register.country": "IE",
        "register.active": True,
        "register.insolvency": None,
        "register.registered": date(2012, 2, 29),
        "register.addresses": (
            Address(street="Sample Quay", number="7", postcode="Z99 X9X9", town="Testport", country="IE"),
        ),
    },
    not_there={"register.found": False, "register.active": None},
)  # fmt: skip


def play(question: Question, shelf: Shelf) -> Reply:
    asked = {name: values[0] for name, values in parse_qs(question.query).items()}
    if question.host == "services.cro.ie":
        found = _picked(shelf, asked.get("company_num", ""), "")
        return Reply(as_json([{**row, "company_bus_ind": "C"} for row in found]), as_json([]))
    try:
        number = str(json.loads(asked.get("filters", "{}")).get("company_num", ""))
    except (ValueError, AttributeError):
        number = ""
    return Reply(_listed(_picked(shelf, number, asked.get("q", ""))), _listed([]))


def _picked(shelf: Shelf, number: str, words: str) -> list[Row]:
    wanted = words.casefold().split()
    if number:
        return shelf.pick(lambda row: str(row["company_num"]) == number)
    return shelf.pick(lambda row: bool(wanted) and all(word in row["company_name"].casefold() for word in wanted))


def _listed(found: list[Row]) -> Any:
    result = {"resource_id": "demo", "fields": [], "records": found, "total": len(found), "limit": 100}
    return as_json({"help": "", "success": True, "result": result})
