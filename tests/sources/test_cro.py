"""The Irish register: the open data, the web service with a key before it, and what an empty list is worth."""

from __future__ import annotations

from typing import Any

import pytest
from source_stage import answer, asked, case, told

from trustcheck.demo.services.cro import CHANGES, EXAMPLE, NUMBER
from trustcheck.facts import absent, known
from trustcheck.model import Capture, Cause, Problem
from trustcheck.sources import cro

SHOP = case("turfandtweed-demo.ie", known("claim.company_id", NUMBER), known("claim.company_country", "IE"))
NAMED = case(
    "turfandtweed-demo.ie",
    known("claim.site_read", True),
    absent("claim.company_id"),
    known("claim.legal_name", "Turf and Tweed Demo Ltd"),
)
ROW = dict(EXAMPLE.rows[0])
SERVICE = asked(cro, SHOP)[0]
NO_KEY = answer("cro", SERVICE, problem=Problem(Cause.NOT_ASKED, "a key of cro is needed"))
OPEN = asked(cro, SHOP, NO_KEY)[0]


def _open(*rows: dict[str, Any], total: int | None = None, url: str = OPEN) -> Capture:
    result = {"records": list(rows), "total": len(rows) if total is None else total}
    return answer("cro", url, {"success": True, "result": result})


def test_with_a_key_the_web_service_is_asked_first_and_without_one_the_open_data() -> None:
    request = cro.ask(SHOP)[0]

    assert (request.url, request.key) == (SERVICE, "cro")
    assert OPEN.startswith(cro.OPEN_URL)
    assert NUMBER in OPEN
    assert [request.key for request in cro.ask(NAMED)] == [""]


def test_an_empty_list_of_the_web_service_is_held_against_the_open_data() -> None:
    empty = answer("cro", SERVICE, [])

    assert told(cro, SHOP, empty) == {}
    assert asked(cro, SHOP, empty) == [OPEN]
    assert told(cro, SHOP, empty, _open(ROW))["register.found"].value is True
    assert told(cro, SHOP, empty, _open())["register.found"].value is False


def test_the_web_services_own_names_of_fields_are_read() -> None:
    row = {
        "company_num": int(NUMBER), "company_bus_ind": "C", "company_name": "TURF AND TWEED DEMO LIMITED",
        "company_status_desc": "Normal", "comp_type_desc": "Private limited by shares",
        "company_reg_date": "2012-02-29T00:00:00Z", "company_addr_1": "7 SAMPLE QUAY,", "company_addr_2": "TESTPORT",
    }  # fmt: skip
    facts = told(cro, SHOP, answer("cro", SERVICE, [row]))

    assert (facts["register.active"].value, facts["register.form"].value) == (True, "Private limited by shares")
    assert facts["register.address"].value == "7 Sample Quay, Testport, IE"
    business = answer("cro", SERVICE, [{**row, "company_bus_ind": "B"}])
    assert told(cro, SHOP, business)["register.found"].cause is Cause.UNREADABLE


@pytest.mark.parametrize(
    "body",
    [
        {"success": False, "error": {}},
        {"success": True, "result": {"records": []}},
        {"success": True},
        [],
        {"total": 0},
    ],
)
def test_what_is_not_the_table_says_nothing(body: Any) -> None:
    assert told(cro, SHOP, NO_KEY, answer("cro", OPEN, body))["register.found"].is_unknown


def test_a_table_that_has_moved_is_no_company_that_is_missing() -> None:
    gone = answer("cro", OPEN, {"success": False, "error": {"__type": "Not Found Error"}}, status=404)
    assert told(cro, SHOP, NO_KEY, gone)["register.found"].is_unknown


@pytest.mark.parametrize(
    ("status", "active", "insolvency"),
    [
        ("Normal", True, None),
        ("Strike Off Listed", True, None),
        ("Liquidation", True, "liquidation"),
        ("Receivership", True, "receivership"),
        ("Examinership", True, "restructuring"),
        ("Dissolved", False, None),
        ("Struck Off - Dissolved", False, None),
        ("Resting", None, None),
    ],
)
def test_statuses(status: str, active: bool | None, insolvency: str | None) -> None:
    facts = told(cro, SHOP, NO_KEY, _open({**ROW, "company_status": status}))

    assert facts["register.active"].value is active
    assert facts["register.insolvency"].value == insolvency
    assert facts["register.insolvency"].is_absent is (active is True and insolvency is None)


@pytest.mark.parametrize(
    ("lines", "shown"),
    [
        (("7 SAMPLE QUAY", "TESTPORT", "CO. DEMO"), "7 Sample Quay, Testport, IE"),
        (("Unit 4", "12a Sample Quay", "Testport", "County Demo", "Ireland"), "12a Sample Quay, Testport, IE"),
        (("SAMPLE HOUSE", "TESTPORT"), "Sample House, Testport, IE"),
        (("7 SAMPLE QUAY, TESTPORT",), "7 Sample Quay, Testport, IE"),
    ],
)
def test_addresses(lines: tuple[str, ...], shown: str) -> None:
    row = {key: value for key, value in ROW.items() if not key.startswith(("company_address", "eircode"))}
    row |= {f"company_address_{at}": line for at, line in enumerate(lines[:4], 1)}
    assert told(cro, SHOP, NO_KEY, _open(row))["register.address"].value == shown


def test_without_an_address_nothing_is_said_of_it() -> None:
    facts = told(cro, SHOP, NO_KEY, _open(CHANGES["no-address"](ROW)))
    assert facts["register.addresses"].cause is Cause.UNREADABLE


def test_a_name_is_looked_for_in_the_open_data() -> None:
    url = asked(cro, NAMED)[0]
    facts = told(cro, NAMED, _open(ROW, url=url))
    assert (facts["register.name_found"].value, facts["register.company_id"].value) == (True, NUMBER)
    assert told(cro, NAMED, _open(url=url))["register.name_found"].value is False
    other = {**ROW, "company_name": "TURF DEMO LIMITED"}
    assert told(cro, NAMED, _open(other, total=300, url=url))["register.name_found"].cause is Cause.TOO_LARGE
