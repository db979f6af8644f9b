"""Twin of cvrapi.dk. Rows: companies as it shows them. It answers only those who name themselves as it wants."""

from __future__ import annotations

from datetime import date
from typing import Any
from urllib.parse import parse_qs

from trustcheck.demo.directory import Row
from trustcheck.demo.http_server import Question
from trustcheck.demo.services import Example, Reply, Shelf, as_json
from trustcheck.demo.world import Site
from trustcheck.model import Address

HOSTS = ("cvrapi.dk",)


def _said(word: str, status: int = 200, **rest: str) -> Site:
    return as_json({"error": word, **rest, "t": 0, "version": 6}, status=status)


ANSWERS = {
    "quota": _said("QUOTA_EXCEEDED", message="You have exceeded your daily quota"),
    "banned": _said("BANNED", 403),
    "user-agent": _said("INVALID_UA", 400),
    "bad-number": _said("INVALID_VAT", 400),
    "internal": _said("INTERNAL_ERROR", 500),
    "not-found-200": _said("NOT_FOUND"),
}
FAULTS = {
    "quota": "200 with QUOTA_EXCEEDED: fifty questions were asked today.",
    "banned": "403 with BANNED.",
    "user-agent": "400 with INVALID_UA: the User-Agent is not of the form that is wanted.",
    "bad-number": "400 with INVALID_VAT.",
    "internal": "500 with INTERNAL_ERROR.",
    "not-found-200": "NOT_FOUND with the status 200.",
    "protected": "The company is protected from advertising.",
    "ended": "The company has ended.",
    "bankrupt": "The company is bankrupt.",
    "forced": "The company is being wound up by a court's order.",
    "another": "Another company than the one that was asked for.",
}
CHANGES = {
    "protected": lambda row: {**row, "protected": True},
    "ended": lambda row: {**row, "enddate": "28/02 - 2026"},
    "bankrupt": lambda row: {**row, "creditbankrupt": True, "creditstatus": "UNDER KONKURS"},
    "forced": lambda row: {**row, "creditstatus": "UNDER TVANGSOPL\u00d8SNING"},
    "another": lambda row: {**row, "vat": 99999926},
}


def company(vat: int, name: str, address: str, zipcode: str, city: str, **rest: Any) -> dict[str, Any]:
    """A living company's row; `rest` adds to it or changes it."""
    return {
        "vat": vat, "name": name, "address": address, "zipcode": zipcode, "city": city, "cityname": None,
        "protected": False, "phone": None, "email": None, "fax": None, "startdate": "01/05 - 2016", "enddate": None,
        "employees": "2-4", "addressco": None, "industrycode": 479110, "industrydesc": "Detailhandel via internet",
        "companycode": 80, "companydesc": "Anpartsselskab", "creditstartdate": None, "creditbankrupt": False,
        "creditstatus": None, "owners": None, "productionunits": [], "t": 100, "version": 6, **rest,
    }  # fmt: skip


NUMBER = "99999918"
EXAMPLE = Example(
    domain="uldgarn-demo.dk",
    facts={"claim.company_id": NUMBER, "claim.company_country": "DK", "claim.site_read": True},
    rows=(
        company(
            int(NUMBER), "Uldgarn Demo ApS", "Strikkevej 13, 1", "9999", "Eksempelby", email="kontakt@uldgarn-demo.dk",
            productionunits=[
                {"pno": 1, "main": True, "address": "Garnstr\u00e6de 2", "zipcode": "9998", "city": "Pr\u00f8veby"}
            ],
        ),
    ),
    told={
        "register.found": True,
        "register.company_id": NUMBER,
        "register.name": "Uldgarn Demo ApS",
        "register.country": "DK",
        "register.active": True,
        "register.insolvency": None,
        "register.registered": date(2016, 5, 1),
        "register.division": "47",
        "register.employer": True,
        "register.addresses": (
            Address(street="Strikkevej", number="13, 1", postcode="9999", town="Eksempelby", country="DK"),
        ),
        "register.mail_domain": "uldgarn-demo.dk",
    },
    not_there={"register.found": False, "register.active": None},
)  # fmt: skip


def play(question: Question, shelf: Shelf) -> Reply:
    asked = {name: values[0] for name, values in parse_qs(question.query).items()}
    words = asked.get("name", "").casefold().split()

    def wanted(row: Row) -> bool:
        return str(row["vat"]) == asked.get("vat") or any(word in row["name"].casefold() for word in words)

    rows = shelf.pick(wanted)
    missing = _said("NOT_FOUND", 404)
    if question.headers.get("user-agent", "").count(" - ") != 2:
        return Reply(ANSWERS["user-agent"], ANSWERS["user-agent"])
    return Reply(as_json(rows[0]) if rows else missing, missing)
