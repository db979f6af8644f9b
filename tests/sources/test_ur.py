"""The Latvian register's table: "not there" only of a whole table, failures with `success: false`, names in quotes."""

from __future__ import annotations

from typing import Any

import pytest
from source_stage import answer, asked, case, told

from trustcheck.facts import absent, known
from trustcheck.model import Address, Capture, Case, Cause, Fact
from trustcheck.sources import ur

NUMBER = "59999999905"
URL = f"{ur.URL}&filters=%7B%22regcode%22%3A%22{NUMBER}%22%7D"


def _row(**rest: Any) -> dict[str, Any]:
    return {
        "regcode": NUMBER, "name": 'Sabiedrība ar ierobežotu atbildību "Vilnas Pods"', "name_in_quotes": "Vilnas Pods",
        "type": "SIA", "type_text": "Sabiedrība ar ierobežotu atbildību", "registered": "2015-03-02",
        "terminated": "", "closed": " ", "address": "Rīga, Dzijas iela 7 - 2", "index": "1999", **rest,
    }  # fmt: skip


def _good(*records: Any, total: int | None = None, url: str = URL) -> Capture:
    result = {"records": list(records), "total": len(records) if total is None else total}
    return answer("ur", url, {"success": True, "result": result})


def _claiming(*facts: Fact) -> Case:
    number = facts or (known("claim.company_id", NUMBER), known("claim.company_country", "LV"))
    return case("vilnas-pods.lv", *number)


def test_a_number_is_asked_and_that_of_a_vat_number_too() -> None:
    assert asked(ur, _claiming()) == [URL]
    assert asked(ur, _claiming(absent("claim.company_id"), known("claim.vat_number", f"LV{NUMBER}"))) == [URL]


def test_what_the_row_tells() -> None:
    facts = told(ur, _claiming(), _good(_row()))
    assert facts["register.names"].value == (_row()["name"], "Vilnas Pods")
    assert facts["register.active"].value is True
    assert facts["register.insolvency"].cause is Cause.HIDDEN
    assert facts["register.vat_liable"].cause is Cause.HIDDEN


@pytest.mark.parametrize("end", [{"terminated": "2026-02-28T00:00:00"}, {"closed": "L"}, {"closed": "R"}])
def test_a_company_that_was_struck_off(end: dict[str, str]) -> None:
    assert told(ur, _claiming(), _good(_row(**end)))["register.active"].value is False


def test_not_there_only_when_the_table_is_whole() -> None:
    nobody = _good()
    assert asked(ur, _claiming(), nobody) == [ur.WHOLE]
    assert told(ur, _claiming(), nobody) == {}
    whole = told(ur, _claiming(), nobody, _good(total=480_000, url=ur.WHOLE))
    assert whole["register.found"].value is False
    loading = told(ur, _claiming(), nobody, _good(total=1200, url=ur.WHOLE))
    assert {fact.cause for fact in loading.values()} == {Cause.NO_ANSWER}


def test_an_empty_search_for_a_name_is_not_believed() -> None:
    shop = _claiming(
        absent("claim.company_id"), known("claim.site_read", True), known("claim.legal_name", "SIA Vilnas Pods")
    )
    (url,) = asked(ur, shop)
    assert url == f"{ur.URL}&q=vilnas%20pods&limit=100&offset=0"
    assert told(ur, shop, _good(url=url))["register.name_found"].cause is Cause.TOO_LARGE
    assert told(ur, shop, _good(_row(), url=url))["register.company_id"].value == NUMBER


@pytest.mark.parametrize("status", [200, 404, 409])
def test_success_false_is_no_answer(status: int) -> None:
    body = {"success": False, "error": {"message": "Not found: Resource was not found."}}
    facts = told(ur, _claiming(), answer("ur", URL, body, status=status))
    assert {fact.cause for fact in facts.values()} == {Cause.NO_ANSWER}


def test_rows_of_others_are_not_read() -> None:
    assert told(ur, _claiming(), _good(_row(regcode="59999999924")))["register.found"].cause is Cause.UNREADABLE


@pytest.mark.parametrize(
    ("written", "index", "place"),
    [
        ("Rīga, Dzijas iela 7 - 2", 1999, ("Dzijas iela", "7 - 2", "LV-1999", "Rīga")),
        ("Ogres nov., Ogres pag., Paraugciems, Aitu iela 2", "LV-2999", ("Aitu iela", "2", "LV-2999", "Paraugciems")),
        ("Ogres nov., Kalnāji", "", ("Kalnāji", "", "", "Ogres nov.")),
    ],
)  # fmt: skip
def test_addresses(written: str, index: Any, place: tuple[str, str, str, str]) -> None:
    (found,) = told(ur, _claiming(), _good(_row(address=written, index=index)))["register.addresses"].value
    street, number, postcode, town = place
    assert found == Address(street=street, number=number, postcode=postcode, town=town, country="LV")
