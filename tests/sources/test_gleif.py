"""GLEIF: whom it is asked about, that no identifier says nothing, and where it stands in for a register."""

from __future__ import annotations

from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from source_stage import answer, asked, case, told

from trustcheck.demo.services.gleif import CHANGES, LEI, record
from trustcheck.facts import absent, known, unknown
from trustcheck.model import Case, Cause, Fact
from trustcheck.sources import all_sources, gleif
from trustcheck.sources.company_questions import Register

GERMAN = case(
    "teestube-demo.de",
    known("claim.company_id", "HRB 999999"),
    known("claim.company_country", "DE"),
    known("claim.legal_name", "Teestube Demo GmbH"),
)
ROW = record(LEI, "HRB 999999", "Teestube Demo GmbH", "Musterweg 7", "99999", "Demostadt", "DE")
DUTCH = case("theekist-demo.nl", known("claim.company_id", "99999999"), known("claim.company_country", "NL"))
META = {"pagination": {"total": 1}}


def _answered(shop: Case, *rows: Any) -> dict[str, Fact]:
    """The facts when the last question that is asked gets these rows, and those before it none."""
    captures: list[Any] = []
    while urls := asked(gleif, shop, *captures):
        spellings = parse_qs(urlsplit(urls[0]).query)["filter[entity.registeredAs]"]
        mine = [row for row in rows if row["attributes"]["entity"]["registeredAs"] in spellings]
        captures.append(answer("gleif", urls[0], {"meta": META, "data": mine}))
    return told(gleif, shop, *captures)


def _numbers(shop: Case) -> list[str]:
    captures: list[Any] = []
    while urls := asked(gleif, shop, *captures):
        captures.append(answer("gleif", urls[0], {"meta": META, "data": []}))
    return [parse_qs(urlsplit(item.url).query)["filter[entity.registeredAs]"][0] for item in captures]


def test_a_company_of_a_register_is_asked_for_and_only_its_identifier_is_told() -> None:
    shop = case("x.fi", known("register.company_id", "9876540-6"), known("register.country", "FI"))
    row = record(LEI, "9876540-6", "Demo Oy", "Lankatie 3", "99999", "Demola", "FI")

    assert _numbers(shop) == ["9876540-6", "98765406"]
    facts = _answered(shop, row)
    assert set(facts) == {"register.lei", "register.lei_active"}
    assert (facts["register.lei"].value, facts["register.lei_active"].value) == (LEI, True)


@pytest.mark.parametrize("country", ["FI", "GB", "FR", "CH"])
def test_where_a_register_is_open_it_is_asked_first(country: str) -> None:
    shop = case("x.com", known("claim.company_id", "99999999"), known("claim.company_country", country))
    assert asked(gleif, shop) == []
    assert told(gleif, shop) == {}

    failed = unknown("register.found", Cause.NOT_ASKED, "a key of companies_house is needed")
    shop = case("x.com", *shop.facts.values(), failed)
    assert len(asked(gleif, shop)) == 1
    row = record(LEI, "99999999", "Demo Ltd", "7 Demo Row", "ZZ99 9ZZ", "Testby", country)
    assert _answered(shop, row)["register.name"].value == "Demo Ltd"
    assert set(_answered(shop)) == {"register.lei", "register.lei_active"}


@pytest.mark.parametrize(
    ("country", "number", "written"),
    [
        ("BE", "0123456749", ["0123.456.749", "0123456749"]),
        ("AT", "FN 123456a", ["123456a", "FN 123456a"]),
        ("NL", "99999999", ["99999999"]),
        ("DE", "HRB 999999", ["HRB 999999", "HRB999999"]),
        ("IT", "01234567890", ["01234567890"]),
    ],
)
def test_a_number_is_asked_for_as_issuers_write_it(country: str, number: str, written: list[str]) -> None:
    shop = case("x.com", known("claim.company_id", number), known("claim.company_country", country))
    assert _numbers(shop) == written


def test_it_stands_in_for_a_register_that_may_not_be_asked() -> None:
    facts = _answered(GERMAN, ROW)

    assert facts["register.found"].value is True
    assert facts["register.name"].value == "Teestube Demo GmbH"
    assert facts["register.active"].value is True
    assert facts["register.insolvency"].cause is Cause.HIDDEN
    assert facts["register.address"].value == "Musterweg 7, 99999 Demostadt, DE"


def test_no_identifier_says_nothing_and_nobody_else_will_tell() -> None:
    facts = _answered(DUTCH)

    assert facts["register.lei"].is_absent
    assert {fact.cause for name, fact in facts.items() if "lei" not in name} == {Cause.HIDDEN}


def test_a_german_number_is_one_courts_so_the_name_must_fit() -> None:
    assert _answered(GERMAN, CHANGES["other-court"](ROW))["register.lei"].is_absent
    both = _answered(GERMAN, CHANGES["other-court"](ROW), ROW)
    assert both["register.name"].value == "Teestube Demo GmbH"
    nameless = case("x.de", known("claim.company_id", "HRB 999999"), known("claim.company_country", "DE"))
    assert _answered(nameless, ROW)["register.found"].cause is Cause.AMBIGUOUS


@pytest.mark.parametrize("fault", ["lapsed", "retired"])
def test_an_identifier_that_is_not_kept_up_is_one_all_the_same(fault: str) -> None:
    facts = _answered(GERMAN, CHANGES[fault](ROW))

    assert facts["register.lei_active"].value is False
    assert facts["register.found"].value is True
    assert facts["register.active"].value is (fault == "lapsed")


@pytest.mark.parametrize("fault", ["duplicate", "other-country", "bad-identifier"])
def test_a_record_given_by_mistake_or_of_another_is_none(fault: str) -> None:
    assert _answered(GERMAN, CHANGES[fault](ROW))["register.lei"].is_absent


def test_of_two_records_of_one_company_the_one_kept_up_is_told() -> None:
    assert _answered(GERMAN, CHANGES["lapsed"](ROW), ROW)["register.lei_active"].value is True


def test_names_of_two_companies_are_not_mixed() -> None:
    one = record(LEI, "99999999", "Theekist Demo B.V.", "Demoplein 1", "9999 ZZ", "Demodam", "NL")
    two = record(LEI, "99999999", "Koffiekist Demo B.V.", "Demoplein 1", "9999 ZZ", "Demodam", "NL")
    assert _answered(DUTCH, one, two)["register.lei"].cause is Cause.AMBIGUOUS


@pytest.mark.parametrize("body", [{}, [], {"data": []}, {"meta": META}, {"meta": META, "data": [1]}, {"errors": []}])
def test_what_is_no_list_of_records_says_nothing(body: Any) -> None:
    facts = told(gleif, GERMAN, answer("gleif", asked(gleif, GERMAN)[0], body))
    assert all(fact.cause is Cause.UNREADABLE for fact in facts.values())


def test_404_is_no_answer_to_a_list() -> None:
    gone = answer("gleif", asked(gleif, GERMAN)[0], {"errors": [{"status": "404"}]}, status=404)
    assert told(gleif, GERMAN, gone)["register.lei"].is_unknown


def test_former_names_are_told_apart() -> None:
    others = [
        {"type": "PREVIOUS_LEGAL_NAME", "name": "Kaffee Demo GmbH"},
        {"type": "TRADING_OR_OPERATING_NAME", "name": "Teestube"},
    ]
    row = record(LEI, "HRB 999999", "Teestube Demo GmbH", "Weg 1", "99999", "Demostadt", "DE", otherNames=others)
    facts = _answered(GERMAN, row)

    assert facts["register.names"].value == ("Teestube Demo GmbH", "Teestube")
    assert facts["register.former_names"].value == ("Kaffee Demo GmbH",)


def test_without_a_number_nobody_can_look_a_german_shop_up() -> None:
    shop = case("teestube-demo.de", absent("claim.company_id"), known("claim.language", "de"))
    facts = told(gleif, shop)

    assert asked(gleif, shop) == []
    assert facts["register.found"].is_absent
    assert facts["register.name"].cause is Cause.HIDDEN
    finnish = case("teekauppa-demo.fi", absent("claim.company_id"), known("claim.language", "fi"))
    assert told(gleif, finnish) == {}


def test_the_registers_that_take_numbers_alone_are_those_without_a_search() -> None:
    """So a register that learns to search, or a new one that cannot, is not forgotten there."""
    told_by = (getattr(source, "REGISTER", None) for source in all_sources().values())
    registers = [register for register in told_by if isinstance(register, Register)]
    searched = {register.country for register in registers if register.name_url is not None}

    assert {register.country for register in registers} - searched == gleif.BY_NUMBER_ALONE
    assert searched <= gleif.OPEN


def test_where_a_register_cannot_be_searched_a_shop_without_any_number_waits_for_nobody() -> None:
    nothing = absent("claim.company_id"), absent("claim.vat_number"), known("claim.language", "sv")
    shop = case("teaffar-demo.se", *nothing, unknown("domain.registrant_number", Cause.HIDDEN))

    assert told(gleif, shop)["register.name"].cause is Cause.HIDDEN
    silent = case("teaffar-demo.se", *nothing, unknown("domain.registrant_number", Cause.NO_ANSWER))
    assert told(gleif, silent) == {}, "the holder's number may still come"
    taxed = case("teaffar-demo.se", *nothing[::2], known("claim.vat_number", "SE556677889901"))
    assert told(gleif, taxed) == {}, "the number stands in the VAT number"


def test_a_number_with_a_wrong_check_digit_is_not_asked_for() -> None:
    wrong = case(
        "x.be",
        known("claim.company_id", "0123456740"),
        known("claim.company_country", "BE"),
        known("claim.company_id_checksum", False),
    )
    assert asked(gleif, wrong) == []
