"""Twin of the Estonian business register's autocomplete (ariregister.rik.ee). Rows: companies as it lists them."""

from __future__ import annotations

from typing import Any
from urllib.parse import parse_qs

from trustcheck.demo.directory import Row
from trustcheck.demo.http_server import Question
from trustcheck.demo.services import Example, Reply, Shelf, as_json
from trustcheck.demo.world import Site
from trustcheck.model import Address

HOSTS = ("ariregister.rik.ee",)
FAULTS = {
    "not-ok": "200 with a status other than OK.",
    "others": "Ten companies, and not the one that was asked for.",
    "bankrupt": "The company is bankrupt (N).",
    "liquidation": "The company is being wound up (L).",
    "deleted": "The company is deleted (K).",
    "odd-status": "A status letter that nobody knows.",
    "no-address": "The row holds no address.",
}
_NAMESAKES = [
    {"company_id": 1, "reg_code": 90000000 + n, "name": f"Muu Firma {n} O\u00dc", "status": "R"} for n in range(10)
]
ANSWERS = {
    "not-ok": as_json({"status": "ERROR", "data": []}),
    "others": as_json({"status": "OK", "data": _NAMESAKES}),
}
CHANGES = {
    "bankrupt": lambda row: {**row, "status": "N"},
    "liquidation": lambda row: {**row, "status": "L"},
    "deleted": lambda row: {**row, "status": "K"},
    "odd-status": lambda row: {**row, "status": "Q"},
    "no-address": lambda row: {**row, "legal_address": "", "zip_code": ""},
}


def company(number: int, name: str, address: str, zip_code: str, **rest: Any) -> dict[str, Any]:
    """A living company's row; `rest` adds to it or changes it."""
    return {
        "company_id": 9_000_000_000 + number, "reg_code": number, "name": name, "historical_names": [], "status": "R",
        "legal_address": address, "zip_code": zip_code, "legal_form": "5",
        "url": f"https://ariregister.rik.ee/est/company/{number}", **rest,
    }  # fmt: skip


NUMBER = "99999983"
EXAMPLE = Example(
    domain="villavakk-naidis.ee",
    facts={"claim.company_id": NUMBER, "claim.company_country": "EE", "claim.site_read": True},
    rows=(
        company(
            int(NUMBER),
            "Villavakk N\u00e4idis O\u00dc",
            "Harju maakond, Tallinn, Kesklinna linnaosa, L\u00f5nga tn 7",
            "10199",
        ),
    ),
    told={
        "register.found": True,
        "register.company_id": NUMBER,
        "register.name": "Villavakk N\u00e4idis O\u00dc",
        "register.country": "EE",
        "register.active": True,
        "register.insolvency": None,
        "register.addresses": (
            Address(street="L\u00f5nga tn", number="7", postcode="10199", town="Tallinn", country="EE"),
        ),
    },
    not_there={"register.found": False, "register.active": None},
)


def play(question: Question, shelf: Shelf) -> Reply:
    words = parse_qs(question.query).get("q", [""])[0].casefold().split()

    def wanted(row: Row) -> bool:
        return bool(words) and (
            str(row["reg_code"]) == words[0] or any(word in row["name"].casefold() for word in words)
        )

    return Reply(_listed(shelf.pick(wanted)[:10]), _listed([]))


def _listed(rows: list[Row]) -> Site:
    return as_json({"status": "OK", "data": rows})
