"""Twin of Trusted Shops' answers on its seals (cdn1.api.trustedshops.com). Rows: the `shop` of an answer."""

from __future__ import annotations

from typing import Any

from trustcheck.demo.directory import Row
from trustcheck.demo.http_server import Question
from trustcheck.demo.services import Example, Reply, Shelf, as_json
from trustcheck.demo.world import Site
from trustcheck.records import Seal

HOSTS = ("cdn1.api.trustedshops.com",)
PATH = ("shops", "mobiles/v1/sdks/ios/trustmarks.json")
FAULTS = {
    "expired": "The seal has run out, and the issuer says so.",
    "run-out": "The seal is called valid, and its last day is past.",
    "odd-state": "The seal is in a state that nobody has described.",
    "other-shop": "The seal was given to another shop.",
    "other-id": "The answer is on another seal than the one asked for.",
    "no-url": "The answer holds no shop's address.",
    "moved": "404 with a page: the path has moved.",
}
ANSWERS = {"moved": Site(body=b"<!doctype html><title>404</title><h1>Not Found</h1>", status=404)}


def shop(number: str, url: str, name: str, status: str = "VALID", last_day: str = "2027-06-30") -> dict[str, Any]:
    """The row of a shop that was given the seal of that id."""
    return {
        "tsId": number, "url": url, "name": name, "languageISO2": "de", "targetMarketISO3": "DEU",
        "trustMark": {"status": status, "validFrom": "2023-07-01", "validTo": last_day},
    }  # fmt: skip


def _marked(row: Row, **changes: str) -> Row:
    return {**row, "trustMark": {**row["trustMark"], **changes}}


CHANGES = {
    "expired": lambda row: _marked(row, status="EXPIRED"),
    "run-out": lambda row: _marked(row, validTo="2024-06-30"),
    "odd-state": lambda row: _marked(row, status="IN_REVIEW"),
    "other-shop": lambda row: {**row, "url": "www.ganz-anderer-demo.de"},
    "other-id": lambda row: {**row, "tsId": "X" + "0" * 32},
    "no-url": lambda row: {**row, "url": ""},
}
NUMBER = "XDEC0DE0DEC0DE0DEC0DE0DEC0DE0DEC0"
EXAMPLE = Example(
    domain="wollknaeuel-demo.de",
    facts={"claim.seals": (Seal(name="Trusted Shops", leads="widget", id=NUMBER),)},
    rows=(shop(NUMBER, "www.wollknaeuel-demo.de", "Wollknäuel Demo"),),
    told={"seal.trusted_shops": "valid", "seal.trusted_shops_url": "www.wollknaeuel-demo.de"},
    not_there={"seal.trusted_shops": "unknown", "seal.trusted_shops_url": None},
)


def play(question: Question, shelf: Shelf) -> Reply:
    missing = as_json({"response": {"code": 404, "status": "NOT_FOUND", "message": "Shop not found"}}, status=404)
    first, _, rest = question.path.strip("/").partition("/")
    number, _, tail = rest.partition("/")
    rows = shelf.pick(lambda row: row["tsId"] == number) if (first, tail) == PATH else []
    if not rows:
        return Reply(missing, missing)
    return Reply(as_json({"response": {"code": 200, "status": "SUCCESS", "data": {"shop": rows[0]}}}), missing)
