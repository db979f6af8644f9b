"""Companies House: statuses, office, former names, its own "not found", the search by name and what it leaves out."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from source_stage import AT, answer, asked, case, told

from trustcheck.demo.services.companies_house import CHANGES, profile
from trustcheck.facts import absent, known
from trustcheck.model import Capture, Cause, Fact, Problem
from trustcheck.sources import companies_house as source

NUMBER, OTHER = "99999999", "99999998"
ONE = f"{source.URL}/company/{NUMBER}"
ROW = profile(NUMBER, "Kettlewright Demo Ltd", "7", "Copper Row", "Otherby", "ZZ99 9ZZ")
SHOP = case("kettlewright-demo.co.uk", known("claim.company_id", NUMBER), known("claim.company_country", "GB"))
NAMED = case(
    "kettlewright-demo.co.uk",
    known("claim.site_read", True),
    absent("claim.company_id"),
    known("claim.legal_name", "Kettlewright Demo Limited"),
)
SEARCH = f"{source.URL}/search/companies?q=Kettlewright%20Demo%20Limited&items_per_page=100&start_index=0"


def _told(**changes: Any) -> dict[str, Fact]:
    return told(source, SHOP, answer("companies_house", ONE, {**ROW, **changes}))


def _found(*rows: dict[str, Any], total: int | None = None) -> Capture:
    items = [
        {"title": row["company_name"], **{key: row[key] for key in ("company_number", "company_status")}}
        for row in rows
    ]
    return answer("companies_house", SEARCH, {"items": items, "total_results": len(items) if total is None else total})


def test_it_is_asked_with_the_users_key_and_only_for_a_british_number() -> None:
    request = source.ask(SHOP)[0]

    assert (request.url, request.key) == (ONE, "companies_house")
    german = case("kessel.de", known("claim.company_id", "HRB 12345"), known("claim.company_country", "DE"))
    assert asked(source, german) == []


def test_a_number_is_written_with_its_zeroes_and_letters() -> None:
    for printed, number in (("0999999", "00999999"), ("SC 999999", "SC999999"), ("NI999999", "NI999999")):
        shop = case("kettlewright-demo.co.uk", known("claim.company_id", printed), known("claim.company_country", "GB"))
        assert asked(source, shop) == [f"{source.URL}/company/{number}"]


def test_without_a_key_nothing_is_said_of_the_company() -> None:
    refused = answer("companies_house", ONE, problem=Problem(Cause.NOT_ASKED, "a key of companies_house is needed"))

    assert {(fact.state, fact.cause) for fact in told(source, SHOP, refused).values()} == {("unknown", Cause.NOT_ASKED)}


@pytest.mark.parametrize(
    ("status", "active", "insolvency"),
    [
        ("active", True, None),
        ("open", True, None),
        ("liquidation", True, "liquidation"),
        ("administration", True, "administration"),
        ("voluntary-arrangement", True, "restructuring"),
        ("receivership", True, "receivership"),
    ],
)
def test_a_company_in_proceedings_lives(status: str, active: bool, insolvency: str | None) -> None:
    facts = _told(company_status=status)

    assert facts["register.active"].value is active
    assert facts["register.insolvency"].value == insolvency
    assert facts["register.insolvency"].is_absent is (insolvency is None)


@pytest.mark.parametrize("status", ["dissolved", "converted-closed", "removed", "closed"])
def test_of_a_company_that_has_ended_nothing_is_said_of_its_debts(status: str) -> None:
    facts = _told(company_status=status)

    assert facts["register.active"].value is False
    assert facts["register.insolvency"].is_unknown


@pytest.mark.parametrize("status", ["", "sleeping", None, 7])
def test_a_status_that_is_in_no_list_says_nothing(status: Any) -> None:
    facts = _told(company_status=status)

    assert facts["register.found"].value is True
    assert {facts[name].cause for name in ("register.active", "register.insolvency")} == {Cause.UNREADABLE}


def test_the_registered_office_and_what_is_wrong_with_it() -> None:
    assert _told()["register.office_fault"].is_absent
    disputed = _told(registered_office_is_in_dispute=True)["register.office_fault"]
    assert disputed.value == "disputed"
    lost = _told(undeliverable_registered_office_address=True, registered_office_is_in_dispute=True)
    assert lost["register.office_fault"].value == "undeliverable, disputed"
    silent = {key: ROW[key] for key in ("company_number", "company_name", "company_status")}
    facts = told(source, SHOP, answer("companies_house", ONE, silent))
    assert facts["register.office_fault"].is_unknown


@pytest.mark.parametrize(
    ("given", "line"),
    [
        ({"premises": "7", "address_line_1": "Copper Row"}, "7 Copper Row, Otherby, GB"),
        ({"address_line_1": "12a Copper Row"}, "12a Copper Row, Otherby, GB"),
        ({"address_line_1": "Unit 4 Kettle House", "address_line_2": "31 Copper Row"}, "31 Copper Row, Otherby, GB"),
        ({"premises": "Kettle House", "address_line_1": "9 Copper Row"}, "9 Copper Row, Otherby, GB"),
        ({"premises": "9", "address_line_1": "Rue Demo", "country": "France"}, "Rue Demo 9, Otherby"),
    ],
)
def test_the_office_is_read_however_it_is_spread_over_the_lines(given: dict[str, str], line: str) -> None:
    facts = _told(registered_office_address={**given, "locality": "OTHERBY"})

    assert facts["register.address"].value == line


def test_the_line_of_business_is_told_by_its_code_that_of_retail_trade_first() -> None:
    def line(**changes: Any) -> Fact:
        return _told(**changes)["register.business_line"]

    assert line(sic_codes=["46410", "47710"]).value == "retail trade: code 47710"
    assert line(sic_codes=["46410"]).value == "code 46410"
    assert line(sic_codes=[]).is_absent
    assert line(sic_codes=None).cause is Cause.UNREADABLE, "left out for some kinds of body"


def test_former_names_are_no_names_in_use() -> None:
    row = CHANGES["renamed"](ROW)
    facts = told(source, SHOP, answer("companies_house", ONE, row))

    assert facts["register.names"].value == ("PLAIN NEW DEMO LIMITED",)
    assert facts["register.former_names"].value == ("KETTLEWRIGHT DEMO LTD",)
    assert _told()["register.former_names"].is_absent


def test_not_found_is_said_only_in_the_registers_own_words() -> None:
    gone = {"errors": [{"error": "company-profile-not-found", "type": "ch:service"}]}
    assert told(source, SHOP, answer("companies_house", ONE, gone, status=404))["register.found"].value is False
    for body in ("", "<h1>Not Found</h1>", "{}", '{"errors":[{"error":"not-found"}]}'):
        facts = told(source, SHOP, answer("companies_house", ONE, body, status=404))
        assert facts["register.found"].is_unknown, body


def test_a_wrong_key_is_refused_and_another_companys_record_is_not_read() -> None:
    wrong = {"error": "Invalid Authorization", "type": "ch:service"}
    assert (
        told(source, SHOP, answer("companies_house", ONE, wrong, status=401))["register.found"].cause is Cause.REFUSED
    )
    assert _told(company_number=OTHER)["register.found"].cause is Cause.UNREADABLE


def test_the_one_company_of_the_name_is_asked_for_by_its_number() -> None:
    assert asked(source, NAMED) == [SEARCH]
    search = _found(ROW, {**ROW, "company_name": "KETTLES AND MORE LTD", "company_number": OTHER}, total=812)
    assert asked(source, NAMED, search) == [ONE]

    facts = told(source, NAMED, search)
    assert facts["register.name_found"].value is True
    assert facts["register.addresses"].cause is Cause.NOT_ASKED

    facts = told(source, NAMED, search, answer("companies_house", ONE, ROW))
    assert facts["register.found"].is_absent
    assert facts["register.address"].value == "7 Copper Row, ZZ99 9ZZ Otherby, GB"


def test_of_several_of_one_name_the_living_one_is_meant() -> None:
    ended = {**ROW, "company_number": OTHER, "company_status": "dissolved"}
    assert told(source, NAMED, _found(ended, ROW))["register.company_id"].value == NUMBER
    twins = told(source, NAMED, _found({**ROW, "company_number": OTHER}, ROW))
    assert twins["register.name_found"].value is True
    assert twins["register.company_id"].cause is Cause.AMBIGUOUS


def test_no_such_name_is_said_only_when_all_were_seen() -> None:
    assert told(source, NAMED, _found())["register.name_found"].value is False
    other = {**ROW, "company_name": "KETTLES AND MORE LTD"}
    assert told(source, NAMED, _found(other))["register.name_found"].value is False
    assert told(source, NAMED, _found(other, total=812))["register.name_found"].cause is Cause.TOO_LARGE


def test_the_latest_accounts_and_the_first_line_of_business() -> None:
    accounts = {"last_accounts": {"made_up_to": "2025-03-31"}, "overdue": True}
    facts = _told(accounts=accounts, sic_codes=["25730", "47910"])

    assert facts["register.accounts_days"].value == (AT.date() - date(2025, 3, 31)).days
    assert facts["register.division"].value == "47", "of codes in no order that of retail"
    new = _told(accounts={"next_accounts": {"due_on": "2027-02-01"}}, sic_codes=[])
    assert new["register.accounts_days"].is_absent and new["register.division"].is_absent
    for broken in ({"last_accounts": {"made_up_to": "soon"}}, {"last_accounts": {"made_up_to": "2031-01-01"}}):
        assert _told(accounts=broken)["register.accounts_days"].cause is Cause.UNREADABLE
    for missing in (_told(accounts="none", sic_codes="47910"), _told(accounts=None, sic_codes=None)):
        assert missing["register.division"].cause is Cause.UNREADABLE
        assert missing["register.accounts_days"].cause is Cause.UNREADABLE
