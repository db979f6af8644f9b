"""The Estonian business register: ten rows at most, letters for statuses, and a street at the end of the address."""

from __future__ import annotations

from typing import Any

import pytest
from source_stage import answer, asked, case, told

from trustcheck.facts import absent, known
from trustcheck.likeness import same_place
from trustcheck.model import Address, Capture, Case, Cause
from trustcheck.sources import ariregister

NUMBER = "99999983"
URL = f"{ariregister.URL}?q="


def _row(number: int = int(NUMBER), name: str = "Villavakk Näidis OÜ", **rest: Any) -> dict[str, Any]:
    place = {"legal_address": "Harju maakond, Tallinn, Kesklinna linnaosa, Lõnga tn 7-3", "zip_code": "10199"}
    return {"reg_code": number, "name": name, "status": "R", "legal_form": "5", **place, **rest}


def _answer(*rows: Any, query: str = NUMBER, status: str = "OK") -> Capture:
    return answer("ariregister", URL + query, {"status": status, "data": list(rows)})


def _claiming() -> Case:
    return case("villavakk-naidis.ee", known("claim.company_id", NUMBER), known("claim.company_country", "EE"))


def _named(name: str = "Villavakk Näidis OÜ") -> Case:
    return case(
        "villavakk-naidis.ee",
        absent("claim.company_id"),
        known("claim.site_read", True),
        known("claim.legal_name", name),
    )


def _many(count: int) -> list[dict[str, Any]]:
    return [_row(90000000 + n, f"Muu Firma {n} OÜ") for n in range(count)]


def test_a_number_with_a_wrong_check_digit_is_not_asked() -> None:
    assert asked(ariregister, _claiming()) == [URL + NUMBER]
    wrong = case("a-naidis.ee", known("claim.company_id", "99999984"), known("claim.company_country", "EE"))
    assert asked(ariregister, wrong) == []


def test_only_the_exact_number_counts_among_the_rows() -> None:
    facts = told(ariregister, _claiming(), _answer(_row(90000001, "Muu OÜ"), _row()))
    assert facts["register.name"].value == "Villavakk Näidis OÜ"


def test_an_empty_list_and_one_of_a_few_others_say_that_it_is_not_there() -> None:
    for capture in (_answer(), _answer(*_many(9))):
        facts = told(ariregister, _claiming(), capture)
        assert facts["register.found"].value is False
        assert facts["register.active"].is_absent


def test_a_full_list_of_others_says_nothing() -> None:
    facts = told(ariregister, _claiming(), _answer(*_many(10)))
    assert {fact.cause for fact in facts.values()} == {Cause.AMBIGUOUS}


@pytest.mark.parametrize(
    "body", [{"status": "ERROR", "data": []}, {"data": []}, {"status": "OK"}, {"status": "OK", "data": [7]}]
)
def test_what_is_no_whole_list_says_nothing(body: Any) -> None:
    facts = told(ariregister, _claiming(), answer("ariregister", URL + NUMBER, body))
    assert {fact.cause for fact in facts.values()} == {Cause.UNREADABLE}


@pytest.mark.parametrize(
    ("status", "active", "insolvency"),
    [("R", True, None), ("L", True, "liquidation"), ("N", True, "bankruptcy")],
)
def test_statuses(status: str, active: bool, insolvency: str | None) -> None:
    facts = told(ariregister, _claiming(), _answer(_row(status=status)))
    assert facts["register.active"].value is active
    assert facts["register.insolvency"].value == insolvency
    assert facts["register.insolvency"].is_absent is (insolvency is None)


def test_of_a_deleted_company_no_proceedings_are_told_and_an_odd_status_says_nothing() -> None:
    deleted = told(ariregister, _claiming(), _answer(_row(status="K")))
    assert deleted["register.active"].value is False
    assert deleted["register.insolvency"].is_unknown

    odd = told(ariregister, _claiming(), _answer(_row(status="Q")))
    assert odd["register.active"].cause is Cause.AMBIGUOUS
    assert odd["register.insolvency"].cause is Cause.AMBIGUOUS


@pytest.mark.parametrize(
    ("written", "street", "number", "town"),
    [
        ("Harju maakond, Tallinn, Kesklinna linnaosa, Lõnga tn 7-3", "Lõnga tn", "7-3", "Tallinn"),
        ("Tartu maakond, Tartu linn, Tartu linn, Villa 2", "Villa", "2", "Tartu"),
        ("Harju maakond, Rae vald, Peetri alevik, Lambavilla tee 9", "Lambavilla tee", "9", "Peetri"),
        ("Võru maakond, Antsla vald, Näidise küla, Kase", "Kase", "", "Näidise"),
    ],
)
def test_addresses(written: str, street: str, number: str, town: str) -> None:
    facts = told(ariregister, _claiming(), _answer(_row(legal_address=written)))
    place = Address(street=street, number=number, postcode="10199", town=town, country="EE")
    assert facts["register.addresses"].value == (place,)


def test_the_word_for_street_may_be_left_out() -> None:
    register = Address(street="Lõnga tn", number="7-3", postcode="10199", town="Tallinn", country="EE")
    for street in ("Lõnga", "Lõnga tänav", "Lõnga tn."):
        assert same_place(Address(street=street, number="7", town="Tallinn"), register)
    assert not same_place(Address(street="Lõnga maantee", number="7", town="Tallinn"), register)


def test_what_the_row_does_not_hold_is_unknown() -> None:
    facts = told(ariregister, _claiming(), _answer(_row(legal_form="17")))
    assert facts["register.form"].cause is Cause.AMBIGUOUS
    assert facts["register.registered"].cause is Cause.HIDDEN
    assert facts["register.vat_liable"].cause is Cause.HIDDEN


def test_a_search_for_the_name_that_filled_the_list_may_have_missed_it() -> None:
    shop = _named()
    url = asked(ariregister, shop)[0]
    assert url == URL + "Villavakk%20N%C3%A4idis%20O%C3%9C"
    full = answer("ariregister", url, {"status": "OK", "data": _many(10)})
    assert told(ariregister, shop, full)["register.name_found"].cause is Cause.TOO_LARGE
    few = answer("ariregister", url, {"status": "OK", "data": _many(3)})
    assert told(ariregister, shop, few)["register.name_found"].value is False
    hit = answer("ariregister", url, {"status": "OK", "data": [*_many(3), _row()]})
    assert told(ariregister, shop, hit)["register.company_id"].value == NUMBER


def test_a_name_that_was_given_up_is_neither_a_yes_nor_a_no() -> None:
    """The pages may still show it; who bears it now may be another."""
    shop = _named("Vana Vakk OÜ")
    url = asked(ariregister, shop)[0]
    old = answer("ariregister", url, {"status": "OK", "data": [_row(historical_names=["Vana Vakk OÜ"])]})
    found = told(ariregister, shop, old)["register.name_found"]
    assert (found.cause, found.detail) == (Cause.AMBIGUOUS, "no company is called so now, but 99999983 was before")
    claimed = told(ariregister, _claiming(), _answer(_row(historical_names=["Vana Vakk OÜ", None])))
    assert claimed["register.former_names"].value == ("Vana Vakk OÜ",)
    assert told(ariregister, _claiming(), _answer(_row(historical_names=[])))["register.former_names"].is_absent
