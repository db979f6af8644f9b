"""Twin of the SEC's EDGAR (www.sec.gov, data.sec.gov). Rows: companies as data.sec.gov shows them, with `tickers`."""

from __future__ import annotations

import re
from typing import Any

from trustcheck.demo.http_server import Question
from trustcheck.demo.services import Example, Reply, Shelf, as_json
from trustcheck.demo.world import Site
from trustcheck.model import Address

HOSTS = ("www.sec.gov", "data.sec.gov")
FAULTS = {
    "undeclared": "403: the SEC wants a User-Agent with a name and a mail address.",
    "namesake": "Another listed company bears the same name.",
    "other-company": "The answer is of another company.",
    "gone": "The list has the company, and its own page is missing.",
}
_MISSING = Site(
    body=b'<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>NoSuchKey</Code>'
    b"<Message>The specified key does not exist.</Message></Error>",
    status=404,
    content_type="application/xml",
)
ANSWERS = {
    "undeclared": Site(
        body=b"<!DOCTYPE html><html><title>SEC.gov | Request Rate Threshold Exceeded</title>"
        b"<h1>Your Request Originates from an Undeclared Automated Tool</h1></html>",
        status=403,
    )
}
CHANGES = {"other-company": lambda row: {**row, "name": "Ganz Other Demo Inc.", "cik": "0009999998"}}


def company(cik: int, name: str, ticker: str, **rest: Any) -> dict[str, Any]:
    """A listed company's row; `rest` adds to it or changes it."""
    place = {
        "street1": "100 DEMO WAY", "street2": None, "city": "EXAMPLEVILLE", "stateOrCountry": "OR", "zipCode": "97999",
    }  # fmt: skip
    return {
        "cik": f"{cik:010d}", "entityType": "operating", "sic": "5600", "sicDescription": "Retail-Apparel Stores",
        "name": name, "tickers": [ticker], "exchanges": ["NYSE"], "ein": "129999999", "website": "",
        "addresses": {"mailing": place, "business": place}, "formerNames": [{"name": "DEMO WOOL CORP"}], **rest,
    }  # fmt: skip


EXAMPLE = Example(
    domain="woolgood-demo.com",
    facts={
        "claim.site_read": True, "claim.company_id": None, "claim.legal_name": "Woolgood Demo, Inc.",
        "claim.country": "US",
    },
    rows=(company(9999999, "WOOLGOOD DEMO INC", "WLGD"), company(9999990, "Other Demo Corp", "OTHR")),
    told={
        "register.name_found": True,
        "register.name": "WOOLGOOD DEMO INC",
        "register.company_id": "12-9999999",
        "register.country": "US",
        "register.business_line": "Retail-Apparel Stores",
        "register.former_names": ("DEMO WOOL CORP",),
        "register.addresses": (
            Address(street="Demo Way", number="100", postcode="97999", town="Exampleville", country="US"),
        ),
    },
)  # fmt: skip


def play(question: Question, shelf: Shelf) -> Reply:
    asked = re.fullmatch(r"/submissions/CIK(\d{10})\.json", question.path)
    if question.path == "/files/company_tickers.json":
        rows = shelf.pick(lambda row: True)
        if shelf.fault == "namesake":
            rows = [*rows, *({**row, "cik": "0009999991"} for row in rows[:1])]
        listed = [
            {"cik_str": int(row["cik"]), "ticker": ticker, "title": row["name"]}
            for row in rows
            for ticker in row["tickers"]
        ]
        whole = listed or [{"cik_str": 9999992, "ticker": "ELSE", "title": "SOMEBODY ELSE DEMO CORP"}]
        return Reply(_list(whole), _list(whole[-1:]))
    if asked and shelf.fault != "gone":
        rows = shelf.pick(lambda row: row["cik"] == asked[1])
        return Reply(as_json(rows[0]) if rows else _MISSING, _MISSING)
    return Reply(_MISSING, _MISSING)


def _list(rows: list[dict[str, Any]]) -> Site:
    return as_json({str(place): row for place, row in enumerate(rows)})
