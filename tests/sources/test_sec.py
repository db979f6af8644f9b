"""The SEC knows listed companies only: a name that is not there says nothing, and no small shop is measured by it."""

from __future__ import annotations

import json
from typing import Any

import pytest
from source_stage import answer, asked, case, told

from trustcheck.demo.services.sec import company
from trustcheck.facts import absent, known
from trustcheck.model import Capture, Case, Cause
from trustcheck.sources import sec

CIK = 9999999
URL = sec.COMPANY.format(CIK)


def shop(name: str = "Woolgood Demo, Inc.", country: str = "US") -> Case:
    return case(
        "woolgood-demo.com",
        known("claim.site_read", True), absent("claim.company_id"), known("claim.legal_name", name),
        known("claim.country", country),
    )  # fmt: skip


def tickers(*titles: tuple[int, Any]) -> Capture:
    rows = {str(n): {"cik_str": cik, "ticker": f"T{n}", "title": title} for n, (cik, title) in enumerate(titles)}
    return answer("sec", sec.TICKERS, json.dumps(rows))


def test_only_an_american_seller_is_looked_for() -> None:
    assert asked(sec, shop()) == [sec.TICKERS]
    assert asked(sec, shop(country="FI")) == []
    assert asked(sec, shop(name="Oy")) == []
    assert asked(sec, case("woolgood-demo.com", known("claim.legal_name", "Woolgood Demo, Inc."))) == []


def test_a_name_that_stands_once_a_ticker_is_one_company() -> None:
    listed = tickers((CIK, "WOOLGOOD DEMO INC"), (CIK, "WOOLGOOD DEMO INC"), (5, "Other Corp"))
    assert asked(sec, shop(), listed) == [URL]

    facts = told(sec, shop(), listed, answer("sec", URL, company(CIK, "WOOLGOOD DEMO INC", "WLGD")))
    assert facts["register.name_found"].value is True
    assert facts["register.company_id"].value == "12-9999999"
    assert facts["register.active"].cause is Cause.HIDDEN
    assert facts["register.website"].cause is Cause.HIDDEN, "an empty website says nothing"
    assert "register.found" not in facts or facts["register.found"].is_unknown


@pytest.mark.parametrize(
    ("titles", "cause"),
    [
        (((5, "Other Corp"),), Cause.HIDDEN),
        (((5, "WOOLGOOD DEMO INC"), (6, "Woolgood Demo Inc")), Cause.AMBIGUOUS),
        (((0, "WOOLGOOD DEMO INC"), (5, None)), Cause.UNREADABLE),
    ],
)
def test_what_the_list_does_not_tell_is_unknown_and_never_absent(titles: Any, cause: Cause) -> None:
    facts = told(sec, shop(), tickers(*titles))
    assert facts and {fact.cause for fact in facts.values()} == {cause}


@pytest.mark.parametrize(
    ("body", "status", "cause"),
    [
        ("<Error><Code>NoSuchKey</Code></Error>", 404, Cause.NO_ANSWER),
        ("<html>Undeclared Automated Tool</html>", 403, Cause.REFUSED),
        (company(5, "WOOLGOOD DEMO INC", "WLGD"), 200, Cause.UNREADABLE),
        ({"cik": CIK}, 200, Cause.UNREADABLE),
    ],
)
def test_a_company_page_that_failed(body: Any, status: int, cause: Cause) -> None:
    facts = told(sec, shop(), tickers((CIK, "WOOLGOOD DEMO INC")), answer("sec", URL, body, status=status))
    assert {fact.cause for fact in facts.values()} == {cause}


def test_odd_rows_are_read_as_far_as_they_go() -> None:
    row = company(CIK, "WOOLGOOD DEMO INC", "WLGD", ein=None, addresses=[], formerNames="x", website="www.woolgood.com")
    facts = told(sec, shop(), tickers((CIK, "WOOLGOOD DEMO INC")), answer("sec", URL, row))
    assert facts["register.company_id"].value == f"CIK {CIK}"
    assert facts["register.website"].value == "www.woolgood.com"
    assert facts["register.addresses"].is_absent
