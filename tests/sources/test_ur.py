"""The Latvian register's table: "not there" only of a whole table, failures with `success: false`, names in quotes."""

from __future__ import annotations

from typing import Any

import pytest
from source_stage import answer, asked, case, told

from trustcheck.facts import absent, known
from trustcheck.model import Address, Capture, Case, Cause, Fact
from trustcheck.sources import ur, ur_tables

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
    for name in ("insolvency", "vat_liable", "former_names"):
        assert facts[f"register.{name}"].cause is Cause.NOT_ASKED, "other tables tell it"


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
    assert told(ur, shop, _good(url=url))["register.name_found"].cause is Cause.HIDDEN
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


def _of(table: ur_tables.Table, *records: dict[str, Any], total: int | None = None) -> Capture:
    number = table.before + NUMBER
    rows = [{table.column: number, **record} for record in records]
    return _good(*rows, url=ur_tables.url(table, NUMBER), total=total)


def _whole(table: ur_tables.Table, total: int = 200_000) -> Capture:
    return _good(url=ur_tables.whole(table), total=total)


FREE = [
    _of(ur_tables.INSOLVENCY),
    _whole(ur_tables.INSOLVENCY),
    _of(ur_tables.LIQUIDATION),
    _whole(ur_tables.LIQUIDATION),
]


def test_the_tables_are_asked_of_a_company_that_lives_and_their_size_when_they_have_nothing() -> None:
    tables = (ur_tables.INSOLVENCY, ur_tables.LIQUIDATION, ur_tables.VAT)
    assert asked(ur, _claiming(), _good(_row())) == [ur_tables.url(table, NUMBER) for table in tables]
    assert asked(ur, _claiming(), _good(_row(terminated="2026-02-28"))) == []
    more = asked(
        ur, _claiming(), _good(_row()), _of(ur_tables.VAT), _of(ur_tables.INSOLVENCY, {"proceeding_form": "X"})
    )
    assert more == [ur_tables.url(ur_tables.LIQUIDATION, NUMBER), ur_tables.whole(ur_tables.VAT)]


@pytest.mark.parametrize(
    ("records", "told_so"),
    [
        ([{"proceeding_form": "INSOLVENCY", "proceeding_ended_on": None}], "bankruptcy"),
        ([{"proceeding_form": "LEGAL_PROTECTION", "proceeding_ended_on": ""}], "restructuring"),
        ([{"proceeding_form": "NEW_FORM"}], "new_form"),
        ([{}], "insolvency proceedings"),
    ],
)
def test_open_proceedings(records: list[dict[str, Any]], told_so: str) -> None:
    facts = told(ur, _claiming(), _good(_row()), _of(ur_tables.INSOLVENCY, *records))
    assert facts["register.insolvency"].value == told_so


def test_no_proceedings_are_said_only_when_both_tables_are_whole_and_have_none() -> None:
    ended = _of(ur_tables.INSOLVENCY, {"proceeding_form": "INSOLVENCY", "proceeding_ended_on": "2018-09-03"})
    for captures in (FREE, [ended, *FREE[2:]]):
        assert told(ur, _claiming(), _good(_row()), *captures)["register.insolvency"].is_absent
    loading = [FREE[0], _whole(ur_tables.INSOLVENCY, 0), *FREE[2:]]
    assert told(ur, _claiming(), _good(_row()), *loading)["register.insolvency"].cause is Cause.NO_ANSWER
    assert told(ur, _claiming(), _good(_row()), *FREE[:2])["register.insolvency"].cause is Cause.NOT_ASKED
    wound_up = [*FREE[:2], _of(ur_tables.LIQUIDATION, {"date_from": "2025-06-07T00:00:00"})]
    fact = told(ur, _claiming(), _good(_row()), *wound_up)["register.insolvency"]
    assert (fact.cause, fact.detail) == (Cause.AMBIGUOUS, "a liquidation was entered on 2025-06-07")


def test_vat_by_any_entry_in_force() -> None:
    def liable(*captures: Capture) -> Fact:
        return told(ur, _claiming(), _good(_row()), *captures)["register.vat_liable"]

    assert liable(_of(ur_tables.VAT, {"Aktivs": "nav"}, {"Aktivs": "ir"})).value is True
    assert liable(_of(ur_tables.VAT, {"Aktivs": "nav"})).value is False
    assert liable(_of(ur_tables.VAT), _whole(ur_tables.VAT)).value is False
    assert liable(_of(ur_tables.VAT), _whole(ur_tables.VAT, 3)).cause is Cause.NO_ANSWER
    assert liable(_of(ur_tables.VAT, {"Aktivs": "yes"})).cause is Cause.UNREADABLE
    assert liable(_of(ur_tables.VAT, {"Aktivs": "ir"}, total=80)).cause is Cause.TOO_LARGE
    others = _good({"Numurs": "LV59999999913", "Aktivs": "ir"}, url=ur_tables.url(ur_tables.VAT, NUMBER))
    assert liable(others).cause is Cause.UNREADABLE


def test_former_names_are_asked_only_when_the_pages_name_the_seller_otherwise() -> None:
    number = (known("claim.company_id", NUMBER), known("claim.company_country", "LV"))
    url = ur_tables.url(ur_tables.NAMES, NUMBER)
    assert url not in asked(ur, _claiming(*number, known("claim.legal_name", "Vilnas Pods SIA")), _good(_row()))
    shop = _claiming(*number, known("claim.legal_name", "SIA Vecais Pods"))
    assert url in asked(ur, shop, _good(_row()))
    facts = told(ur, shop, _good(_row()), _of(ur_tables.NAMES, {"name": 'SIA "Vecais Pods"'}, {"name": "Vilnas Pods"}))
    assert facts["register.former_names"].value == ('SIA "Vecais Pods"',)
    assert told(ur, shop, _good(_row()))["register.former_names"].cause is Cause.NO_ANSWER, "it is waited for"
    none = told(ur, shop, _good(_row()), _of(ur_tables.NAMES), _whole(ur_tables.NAMES))
    assert none["register.former_names"].is_absent


def test_a_company_found_by_its_name_is_looked_up_in_the_tables_too() -> None:
    shop = _claiming(
        absent("claim.company_id"), known("claim.site_read", True), known("claim.legal_name", "SIA Vilnas Pods")
    )
    (url,) = asked(ur, shop)
    assert ur_tables.url(ur_tables.VAT, NUMBER) in asked(ur, shop, _good(_row(), url=url))
