"""Danish firms: cvrapi.dk's words, dates and one best match; before it the state's own service, for who has a key."""

from __future__ import annotations

import json
from datetime import date
from typing import Any
from urllib.parse import unquote

import pytest
from source_stage import AT, answer, asked, case, told

from trustcheck.facts import absent, known
from trustcheck.model import Address, Capture, Case, Cause, Fact, Problem
from trustcheck.sources import cvr, datafordeler

NUMBER = "99999918"
URL = f"https://cvrapi.dk/api?country=dk&vat={NUMBER}"
OFFICIAL = datafordeler.url(NUMBER, AT.date())
NO_KEY = answer("cvr", OFFICIAL, problem=Problem(Cause.NOT_ASKED, "a key of datafordeler is needed"))


def _claiming(domain: str = "uldgarn-demo.dk", number: str = NUMBER) -> Case:
    return case(domain, known("claim.company_id", number), known("claim.company_country", "DK"))


def _row(**rest: Any) -> dict[str, Any]:
    return {
        "vat": int(NUMBER), "name": "Uldgarn Demo ApS", "address": "Strikkevej 13", "zipcode": "9999",
        "city": "Eksempelby", "protected": True, "email": "post@uldgarn-demo.dk", "startdate": "29/12 - 1997",
        "enddate": None, "companydesc": "Anpartsselskab", "industrydesc": "Detailhandel via internet",
        "creditbankrupt": False, "creditstatus": None, "owners": [{"name": "Canary Person"}],
        "productionunits": [
            {"pno": 1, "main": True, "address": "Garnstræde 2, st.", "zipcode": "9998", "city": "Prøveby"},
            {"pno": 2, "main": False, "address": "Garnstræde 2, st.", "zipcode": "9998", "city": "Prøveby"},
        ], "t": 100, "version": 6, **rest,
    }  # fmt: skip


def _free(value: Any, **rest: Any) -> dict[str, Fact]:
    return told(cvr, _claiming(), NO_KEY, answer("cvr", URL, value, **rest))


def test_the_states_service_is_asked_first_with_the_key_and_cvrapi_when_there_is_none() -> None:
    first = cvr.ask(_claiming())
    assert [(request.url, request.key, request.post) for request in first] == [
        (OFFICIAL, "datafordeler", "application/json")
    ]
    posted = json.loads(unquote(OFFICIAL.partition("#")[2]))["query"]
    assert f"CVRNummer: {{eq: {NUMBER}}}" in posted and f"{AT.date()}T00:00:00Z" in posted
    assert asked(cvr, _claiming(), NO_KEY) == [URL]


def test_what_cvrapi_tells() -> None:
    facts = _free(_row())
    assert facts["register.active"].value is True
    assert facts["register.insolvency"].is_absent
    assert facts["register.registered"].value == date(1997, 12, 29)
    assert facts["register.mail_domain"].value == "uldgarn-demo.dk"
    assert facts["register.form"].value == "Anpartsselskab"
    assert facts["register.establishments"].value == (
        Address(street="Garnstræde", number="2, st.", postcode="9998", town="Prøveby", country="DK"),
    )
    assert facts["register.vat_liable"].cause is Cause.HIDDEN
    assert facts["register.website"].cause is Cause.HIDDEN


def test_a_company_that_ended_or_is_bankrupt() -> None:
    ended = _free(_row(enddate="28/02 - 2026"))
    assert ended["register.active"].value is False and ended["register.insolvency"].is_unknown
    assert _free(_row(creditbankrupt=True))["register.insolvency"].value == "bankruptcy"
    assert _free(_row(creditstatus="UNDER TVANGSOPLØSNING"))["register.insolvency"].value == "liquidation"
    assert _free(_row(creditstatus="NYT ORD"))["register.insolvency"].cause is Cause.AMBIGUOUS
    assert _free(_row(startdate="31/02 - 2020"))["register.registered"].cause is Cause.UNREADABLE


@pytest.mark.parametrize("status", [200, 404])
def test_only_not_found_says_that_it_is_not_there(status: int) -> None:
    facts = _free({"error": "NOT_FOUND", "t": 0, "version": 6}, status=status)
    assert facts["register.found"].value is False


@pytest.mark.parametrize(
    ("word", "status", "cause"),
    [
        ("QUOTA_EXCEEDED", 200, Cause.THROTTLED), ("QUOTA_EXCEEDED", 429, Cause.THROTTLED),
        ("INVALID_UA", 400, Cause.REFUSED), ("BANNED", 403, Cause.REFUSED), ("INVALID_VAT", 400, Cause.REFUSED),
        ("INTERNAL_ERROR", 500, Cause.NO_ANSWER), ("SOMETHING_NEW", 200, Cause.NO_ANSWER),
    ],
)  # fmt: skip
def test_every_other_word_is_unknown_with_its_cause(word: str, status: int, cause: Cause) -> None:
    facts = _free({"error": word, "t": 0}, status=status)
    assert {fact.cause for fact in facts.values()} == {cause}


def test_404_without_the_word_says_nothing() -> None:
    for value in ({}, "<h1>404</h1>", {"error": "x"}):
        assert _free(value, status=404)["register.found"].is_unknown


def test_another_company_than_was_asked_for_is_not_read() -> None:
    assert _free(_row(vat=99999926))["register.found"].cause is Cause.UNREADABLE


def test_the_one_best_match_of_a_name_is_not_all_there_are() -> None:
    shop = case(
        "uldgarn-demo.dk",
        absent("claim.company_id"),
        known("claim.site_read", True),
        known("claim.legal_name", "Uldgarn Demo ApS"),
    )
    (url,) = asked(cvr, shop)
    assert url == "https://cvrapi.dk/api?country=dk&name=Uldgarn%20Demo%20ApS"
    assert told(cvr, shop, answer("cvr", url, _row()))["register.company_id"].value == NUMBER
    other = told(cvr, shop, answer("cvr", url, _row(name="Noget Andet ApS")))
    assert other["register.name_found"].cause is Cause.TOO_LARGE
    nobody = told(cvr, shop, answer("cvr", url, {"error": "NOT_FOUND"}, status=404))
    assert nobody["register.name_found"].value is False


def _node(**rest: Any) -> dict[str, Any]:
    place = {
        "AdresseringAnvendelse": "beliggenhedsadresse", "CVRAdresse_vejnavn": "Strikkevej",
        "CVRAdresse_husnummerFra": "13", "CVRAdresse_postnummer": 9999, "CVRAdresse_postdistrikt": "Eksempelby",
    }  # fmt: skip
    post = {**place, "AdresseringAnvendelse": "postadresse", "CVRAdresse_vejnavn": "Postvej"}
    return {
        "CVRNummer": int(NUMBER), "status": "NORMAL", "virksomhedStartdato": "1997-12-29",
        "virksomhedOphoersdato": None, "id_CVR_Navn_CVREnhedsId_ref": {"vaerdi": "Uldgarn Demo ApS"},
        "id_CVR_e_mailadresse_CVREnhedsId_ref": {"nodes": [{"vaerdi": "post@uldgarn-demo.dk"}]},
        "id_CVR_Adressering_CVREnhedsId_ref": {"nodes": [post, place]}, **rest,
    }  # fmt: skip


def _official(*nodes: Any, **rest: Any) -> Capture:
    return answer("cvr", OFFICIAL, {"data": {"CVR_Virksomhed": {"nodes": list(nodes)}}}, **rest)


def test_what_the_states_service_tells() -> None:
    facts = told(cvr, _claiming(), _official(_node()))
    assert facts["register.name"].value == "Uldgarn Demo ApS"
    assert facts["register.registered"].value == date(1997, 12, 29)
    assert facts["register.active"].value is True and facts["register.insolvency"].is_absent
    assert [place.street for place in facts["register.addresses"].value] == ["Strikkevej", "Postvej"]
    assert facts["register.mail_domain"].value == "uldgarn-demo.dk"
    bankrupt = told(cvr, _claiming(), _official(_node(status="UNDER KONKURS")))
    assert bankrupt["register.insolvency"].value == "bankruptcy"


def test_where_the_states_service_has_none_now_or_does_not_take_the_question_cvrapi_is_asked() -> None:
    errors = answer("cvr", OFFICIAL, {"errors": [{"message": "The field does not exist"}]})
    for capture in (_official(), errors):
        assert asked(cvr, _claiming(), capture) == [URL]
        ended = told(cvr, _claiming(), capture, answer("cvr", URL, _row(enddate="28/02 - 2026")))
        assert ended["register.found"].value is True and ended["register.active"].value is False


def test_a_failure_of_the_states_service_is_unknown() -> None:
    for capture, cause in (
        (_official(_node(CVRNummer=99999926)), Cause.UNREADABLE),
        (answer("cvr", OFFICIAL, {"data": None}), Cause.UNREADABLE),
        (answer("cvr", OFFICIAL, {"message": "no"}, status=401), Cause.REFUSED),
        (answer("cvr", OFFICIAL, "", status=429), Cause.THROTTLED),
    ):
        assert {fact.cause for fact in told(cvr, _claiming(), capture).values()} == {cause}


@pytest.mark.parametrize(
    ("written", "told_"),
    [("2-4", True), ("1", True), ("0", False), (0, False), (None, Cause.HIDDEN), ("x", Cause.HIDDEN)],
)
def test_staff_as_it_was_counted(written: Any, told_: Any) -> None:
    fact = _free(_row(employees=written, industrycode=479110))["register.employer"]

    assert (fact.cause if fact.is_unknown else fact.value) == told_
    assert _free(_row(industrycode=479110))["register.division"].value == "47"
