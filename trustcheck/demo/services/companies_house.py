"""Twin of Companies House (api.company-information.service.gov.uk). Rows: profiles as the register shows them."""

from __future__ import annotations

from datetime import date
from typing import Any
from urllib.parse import parse_qs

from trustcheck.demo.directory import Row
from trustcheck.demo.http_server import Question
from trustcheck.demo.services import Example, Reply, Shelf, as_json
from trustcheck.model import Address

HOSTS = ("api.company-information.service.gov.uk",)
KEY = "companies_house"
FAULTS = {
    "401": "The key is not one that the register gave out.",
    "404-empty": "404 without a word: the path has moved, and nothing is said of the company.",
    "dissolved": "The company is dissolved.",
    "liquidation": "The company is in liquidation.",
    "administration": "The company is in administration.",
    "office-dispute": "The right to use the registered office is in dispute.",
    "office-undeliverable": "Letters to the registered office come back.",
    "renamed": "The company bears another name since January, and bore this one until then.",
    "no-status": "The record has neither status nor flags, as those of some kinds of body.",
    "new-status": "The status is a word that is in no list.",
    "other-company": "The answer is of another company than was asked for.",
}
ANSWERS = {"401": as_json({"error": "Invalid Authorization", "type": "ch:service"}, status=401)}


def _renamed(row: Row) -> Row:
    old = {"name": row["company_name"], "effective_from": "2014-05-01", "ceased_on": "2026-01-12"}
    return {**row, "company_name": "PLAIN NEW DEMO LIMITED", "previous_company_names": [old]}


def _bare(row: Row) -> Row:
    return {key: row[key] for key in ("company_number", "company_name")}


def _status(word: str, **rest: Any) -> Any:
    return lambda row: {**row, "company_status": word, **rest}


CHANGES = {
    "dissolved": _status("dissolved", date_of_cessation="2026-03-10"),
    "liquidation": _status("liquidation", has_insolvency_history=True),
    "administration": _status("administration", has_insolvency_history=True),
    "new-status": _status("sleeping"),
    "office-dispute": lambda row: {**row, "registered_office_is_in_dispute": True},
    "office-undeliverable": lambda row: {**row, "undeliverable_registered_office_address": True},
    "renamed": _renamed,
    "no-status": _bare,
    "other-company": lambda row: {**row, "company_number": "99999998"},
}


def profile(number: str, name: str, house: str, street: str, town: str, postcode: str, **rest: Any) -> dict[str, Any]:
    """A living company's profile; `rest` adds to it or changes it."""
    return {
        "company_name": name.upper(), "company_number": number, "company_status": "active", "type": "ltd",
        "jurisdiction": "england-wales", "date_of_creation": "2014-05-01", "sic_codes": ["47910"],
        "accounts": {"overdue": False, "last_accounts": {"type": "micro-entity", "made_up_to": "2025-12-31"}},
        "registered_office_address": {
            "premises": house, "address_line_1": street, "locality": town, "postal_code": postcode,
            "country": "England",
        },
        "has_insolvency_history": False, "has_charges": False, "undeliverable_registered_office_address": False,
        "registered_office_is_in_dispute": False, "etag": "0" * 40, "links": {"self": f"/company/{number}"}, **rest,
    }  # fmt: skip


NUMBER = "99999999"
EXAMPLE = Example(
    domain="kettlewright-demo.co.uk",
    facts={"claim.company_id": NUMBER, "claim.company_country": "GB", "claim.site_read": True},
    rows=(
        profile(
            NUMBER, "Kettlewright Demo Ltd", "7", "Copper Row", "Otherby", "ZZ99 9ZZ",
            previous_company_names=[{"name": "TEAPOT DEMO LTD", "ceased_on": "2016-02-02"}],
        ),
    ),
    told={
        "register.found": True,
        "register.name": "KETTLEWRIGHT DEMO LTD",
        "register.country": "GB",
        "register.active": True,
        "register.division": "47",
        "register.insolvency": None,
        "register.registered": date(2014, 5, 1),
        "register.former_names": ("TEAPOT DEMO LTD",),
        "register.office_fault": None,
        "register.addresses": (
            Address(street="Copper Row", number="7", postcode="ZZ99 9ZZ", town="Otherby", country="GB"),
        ),
    },
    not_there={"register.found": False, "register.active": None},
)  # fmt: skip


def play(question: Question, shelf: Shelf) -> Reply:
    if question.path.startswith("/company/"):
        missing = as_json({"errors": [{"error": "company-profile-not-found", "type": "ch:service"}]}, status=404)
        found = shelf.pick(lambda row: row["company_number"] == question.path[9:])
        return Reply(as_json(found[0]) if found else missing, missing)
    words = parse_qs(question.query).get("q", [""])[0].casefold().split()
    found = shelf.pick(lambda row: any(word in row["company_name"].casefold() for word in words))
    return Reply(_listed([_short(row) for row in found]), _listed([]))


def _short(row: Row) -> Row:
    """A row of the search: less than the profile, under other names."""
    told = {key: row[key] for key in ("company_number", "company_status", "date_of_creation") if key in row}
    return {
        **told, "title": row["company_name"], "company_type": row.get("type", "ltd"), "kind": "searchresults#company",
        "address": row.get("registered_office_address", {}), "address_snippet": "",
    }  # fmt: skip


def _listed(found: list[Row]) -> Any:
    return as_json({
        "kind": "search#companies", "items": found, "total_results": len(found), "start_index": 0,
        "items_per_page": 100, "page_number": 1,
    })  # fmt: skip
