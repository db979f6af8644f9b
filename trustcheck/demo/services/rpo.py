"""Twin of the Slovak register of legal persons (api.statistics.sk). Rows: results as its search shows them."""

from __future__ import annotations

from datetime import date
from typing import Any
from urllib.parse import parse_qs

from trustcheck.demo.directory import Row
from trustcheck.demo.http_server import Question
from trustcheck.demo.services import Example, Reply, Shelf, as_json
from trustcheck.demo.world import Site
from trustcheck.model import Address

HOSTS = ("api.statistics.sk",)
FAULTS = {
    "ended": "The company has ended.",
    "winding-up": "The company is being wound up and says so in its name.",
    "renamed": "An older name stands before the one that holds now.",
    "twice": "The number stands in two entries, the older of which has ended.",
    "other": "The answer is of other companies.",
    "bare": "The row holds little more than number and name.",
}


def company(number: str, name: str, street: str, house: str, code: str, town: str, **rest: Any) -> Row:
    """A living company's row; `rest` adds to it or changes it."""
    place = {
        "street": street, "regNumber": 4959, "buildingNumber": house, "postalCodes": [code],
        "municipality": {"value": town, "code": "SK0000000000"}, "validFrom": "2014-03-10",
        "country": {"value": "Slovensk\u00e1 republika", "code": "703"},
    }  # fmt: skip
    return {
        "id": 99000001, "dbModificationDate": "2026-01-15",
        "identifiers": [{"value": number, "validFrom": "2014-03-10"}],
        "fullNames": [{"value": name, "validFrom": "2014-03-10"}],
        "addresses": [place], "establishment": "2014-03-10",
        "sourceRegister": {"value": {"value": "Obchodn\u00fd register", "code": "1"}}, **rest,
    }  # fmt: skip


def _renamed(row: Row) -> Row:
    old = {"value": "D\u00e1vna Demo s.r.o.", "validFrom": "2001-01-01", "validTo": "2014-03-09"}
    return {**row, "fullNames": [old, *row["fullNames"]]}


def _bare(row: Row) -> Row:
    return {name: row[name] for name in ("id", "identifiers", "fullNames")}


CHANGES = {
    "ended": lambda row: {**row, "termination": "2026-02-03"},
    "winding-up": lambda row: {**row, "fullNames": [{"value": f"{row['fullNames'][0]['value']} v likvid\u00e1cii"}]},
    "renamed": _renamed,
    "other": lambda row: {**row, "identifiers": [{"value": "99900165"}]},
    "bare": _bare,
}
NUMBER = "99900157"
EXAMPLE = Example(
    domain="niteka-demo.sk",
    facts={"claim.company_id": NUMBER, "claim.company_country": "SK", "claim.site_read": True},
    rows=(company(NUMBER, "Nit\u00e9ka Demo s.r.o.", "Kr\u00e1tka", "48", "99999", "Vzorov"),),
    told={
        "register.found": True,
        "register.name": "Nit\u00e9ka Demo s.r.o.",
        "register.country": "SK",
        "register.active": True,
        "register.registered": date(2014, 3, 10),
        "register.addresses": (
            Address(street="Kr\u00e1tka", number="4959/48", postcode="999 99", town="Vzorov", country="SK"),
        ),
    },
    not_there={"register.found": False, "register.active": None},
)


def play(question: Question, shelf: Shelf) -> Reply:
    asked = {name: values[0] for name, values in parse_qs(question.query).items()}
    words = asked.get("fullName", "").casefold().split()

    def wanted(row: Row) -> bool:
        name = row["fullNames"][-1]["value"].casefold()
        return row["identifiers"][0]["value"] == asked.get("identifier") or any(word in name for word in words)

    rows = shelf.pick(wanted)
    if shelf.fault == "twice" and rows:
        rows = [{**rows[0], "termination": "2010-01-01", "fullNames": [{"value": "Skor\u0161ia Demo"}]}, *rows]
    return Reply(_listed(rows), _listed([]))


def _listed(rows: list[Row]) -> Site:
    return as_json({"results": rows, "license": "https://creativecommons.org/licenses/by/4.0/"})
