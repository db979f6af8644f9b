"""Twin of the Swiss company index: the official service (www.zefix.admin.ch), which wants a key, and the search of the
register's own page (www.zefix.ch). Rows: companies as the official service shows them."""

from __future__ import annotations

import json
from typing import Any

from trustcheck.demo.directory import Row
from trustcheck.demo.http_server import Question
from trustcheck.demo.services import Example, Reply, Shelf, as_json
from trustcheck.demo.world import Site
from trustcheck.model import Address

HOSTS = ("www.zefix.admin.ch", "www.zefix.ch")
KEY = "zefix"
PATH = "/ZefixPublicREST/api/v1/company"
FAULTS = {
    "401": "The user's name and password are not those that were given out.",
    "cancelled": "The company is struck off.",
    "winding-up": "The company is being wound up.",
    "new-state": "The state is a word that is in no list.",
    "no-address": "The row holds no address.",
    "other-company": "The answer is of another company than was asked for.",
    "error-in-200": "200 with an error of the service in place of the rows.",
}
ANSWERS = {
    "401": Site(body=b"", status=401, content_type="", headers=(("WWW-Authenticate", 'Basic realm="zefix"'),)),
    "error-in-200": as_json({"error": {"code": "API.ZFR.GENERAL.ERROR", "title": "", "message": None}}),
}
CHANGES = {
    "cancelled": lambda row: {**row, "status": "CANCELLED", "deletionDate": "2026-02-03"},
    "winding-up": lambda row: {**row, "status": "BEING_CANCELLED", "name": f"{row['name']} in Liquidation"},
    "new-state": lambda row: {**row, "status": "RESTING"},
    "no-address": lambda row: {**row, "address": None},
    "other-company": lambda row: {**row, "uid": "CHE999999981"},
}
_ON_SITE = {"ACTIVE": "EXISTIEREND", "BEING_CANCELLED": "IN_AUFLOESUNG", "CANCELLED": "GELOESCHT"}


def company(uid: str, name: str, street: str, house: str, code: str, town: str, **rest: Any) -> dict[str, Any]:
    """A living company's row; `rest` adds to it or changes it."""
    form = {
        "id": 4,
        "uid": "0107",
        "name": {"de": "Gesellschaft mit beschr\u00e4nkter Haftung", "en": "Limited liability company"},
    }
    return {
        "name": name, "ehraid": 999999, "uid": uid, "chid": "CH99999999999", "legalSeatId": 9999, "legalSeat": town,
        "registryOfCommerceId": 99, "legalForm": form, "status": "ACTIVE", "sogcDate": "2026-01-12",
        "deletionDate": None, "canton": "ZZ", "purpose": "", "sogcPub": [], "oldNames": [], "translation": [],
        "address": {
            "organisation": name, "careOf": None, "street": street, "houseNumber": house, "addon": None, "poBox": None,
            "city": town, "swissZipCode": code,
        },
        **rest,
    }  # fmt: skip


NUMBER, UID = "CHE-999.999.996", "CHE999999996"
EXAMPLE = Example(
    domain="bergfaden-demo.ch",
    facts={"claim.company_id": NUMBER, "claim.company_country": "CH", "claim.site_read": True},
    rows=(
        company(
            UID, "Bergfaden Demo GmbH", "Beispielgasse", "7", "9999", "Musterwil",
            oldNames=[{"name": "Talfaden Demo GmbH", "sequenceNr": 1}],
        ),
    ),
    told={
        "register.found": True,
        "register.company_id": NUMBER,
        "register.names": ("Bergfaden Demo GmbH",),
        "register.former_names": ("Talfaden Demo GmbH",),
        "register.country": "CH",
        "register.form": "Limited liability company",
        "register.active": True,
        "register.insolvency": None,
        "register.addresses": (
            Address(street="Beispielgasse", number="7", postcode="9999", town="Musterwil", country="CH"),
        ),
    },
    not_there={"register.found": False, "register.active": None},
)  # fmt: skip


def play(question: Question, shelf: Shelf) -> Reply:
    path = question.path.removeprefix(PATH)
    if path.startswith("/uid/"):
        missing = as_json({"timestamp": "2026-01-01T00:00:00Z", "status": 404, "error": "Not Found"}, status=404)
        found = shelf.pick(lambda row: row["uid"] == path[5:])
        return Reply(as_json(found) if found else missing, missing)
    words = _words(question.body)
    found = shelf.pick(lambda row: words in row["name"].casefold() or _plain(words) == row["uid"])
    if path == "/search":
        return Reply(as_json([_short(row) for row in found]), as_json([]))
    none = as_json({"error": {"code": "API.ZFR.SEARCH.NORESULT", "title": "", "message": None}}, status=404)
    return Reply(as_json({"list": [_of_site(row) for row in found], "hasMoreResults": False}) if found else none, none)


def _words(body: bytes) -> str:
    try:
        return str(json.loads(body)["name"]).casefold()
    except (ValueError, KeyError, TypeError):
        return ""


def _plain(words: str) -> str:
    return "CHE" + "".join(letter for letter in words if letter.isdigit())


def _short(row: Row) -> Row:
    return {key: row[key] for key in ("name", "ehraid", "uid", "legalSeat", "legalForm", "status", "deletionDate")}


def _of_site(row: Row) -> Row:
    told = {key: row[key] for key in ("name", "ehraid", "uid", "legalSeat")}
    return {**told, "status": _ON_SITE.get(row["status"], row["status"]), "deleteDate": row["deletionDate"]}
