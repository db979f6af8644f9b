"""VIES: only userError decides, and only VALID and INVALID are answers."""

from __future__ import annotations

from typing import Any

import pytest
from source_stage import answer, asked, case, told

from trustcheck.facts import absent, known, unknown
from trustcheck.model import Capture, Case, Cause, Fact
from trustcheck.sources import vies

URL = "https://ec.europa.eu/taxation_customs/vies/rest-api/ms/FI/vat/98765406"
SHOP = case("villavakka.fi", known("claim.vat_number", "FI98765406"))


def _answer(error: str, **rest: Any) -> Capture:
    body = {
        "isValid": error == "VALID",
        "requestDate": "2026-11-21T07:43:04.734Z",
        "userError": error,
        "name": "VILLAVAKKA OY",
        "address": "LANKATIE 3\n99999 ESIMERKKI",
        "originalVatNumber": "98765406",
        "vatNumber": "98765406",
        **rest,
    }
    return answer("vies", URL, body)


def test_the_number_is_asked_without_its_prefix() -> None:
    assert asked(vies, SHOP) == [URL]
    greek = case("villavakka.gr", known("claim.vat_number", "GR123456789"))
    assert asked(vies, greek)[0].endswith("/ms/EL/vat/123456789")


@pytest.mark.parametrize("number", ["GB123456789", "NO987654321MVA", "FI", "../../x", "FI1234567890123456"])
def test_what_vies_does_not_keep_is_not_asked(number: str) -> None:
    shop = case("villavakka.fi", known("claim.vat_number", number))

    assert asked(vies, shop) == []
    assert told(vies, shop)["register.vat_valid"].cause is Cause.NOT_ASKED


def test_valid_and_invalid() -> None:
    valid = told(vies, SHOP, _answer("VALID"))
    assert valid["register.vat_valid"].value is True
    assert valid["register.vat_name"].value == "VILLAVAKKA OY"

    invalid = told(vies, SHOP, _answer("INVALID", name="---"))
    assert invalid["register.vat_valid"].value is False
    assert invalid["register.vat_name"].is_absent


def test_a_state_that_gives_no_name() -> None:
    assert told(vies, SHOP, _answer("VALID", name="---"))["register.vat_name"].is_absent


@pytest.mark.parametrize(
    ("error", "cause"),
    [
        ("MS_UNAVAILABLE", Cause.NO_ANSWER),
        ("SERVICE_UNAVAILABLE", Cause.NO_ANSWER),
        ("TIMEOUT", Cause.NO_ANSWER),
        ("IP_BLOCKED", Cause.REFUSED),
        ("VAT_BLOCKED", Cause.REFUSED),
        ("MS_MAX_CONCURRENT_REQ", Cause.THROTTLED),
        ("GLOBAL_MAX_CONCURRENT_REQ_TIME", Cause.THROTTLED),
        ("SOMETHING_NEW", Cause.NO_ANSWER),
    ],
)
def test_a_failure_in_200_is_unknown_with_its_cause(error: str, cause: Cause) -> None:
    for capture in (
        _answer(error),
        answer("vies", URL, {"actionSucceed": False, "errorWrappers": [{"error": error}]}),
        answer("vies", URL, {"actionSucceed": False, "errorWrappers": [{"error": error}]}, status=500),
    ):
        assert {fact.cause for fact in told(vies, SHOP, capture).values()} == {cause}


def test_an_answer_that_contradicts_itself_or_the_question_is_not_read() -> None:
    for capture in (_answer("VALID", isValid=False), _answer("INVALID", isValid=True), _answer("VALID", vatNumber="1")):
        assert told(vies, SHOP, capture)["register.vat_valid"].cause is Cause.UNREADABLE


def test_a_page_instead_of_an_answer() -> None:
    page = answer("vies", URL, "<html><h1>Service Unavailable</h1>", status=503)
    assert told(vies, SHOP, page)["register.vat_valid"].cause is Cause.NO_ANSWER


def test_without_a_number_there_is_nothing_to_ask() -> None:
    shop = case("villavakka.fi", absent("claim.vat_number"))

    assert asked(vies, shop) == []
    assert told(vies, shop)["register.vat_valid"].is_absent
    assert told(vies, case("villavakka.fi")) == {}


SWEDISH = f"{vies.BASE}/SE/vat/529999999401"


def _swedish(*facts: Fact) -> Case:
    number = (known("claim.company_id", "529999-9994"), known("claim.company_country", "SE"))
    return case("garnboden-exempel.se", *number, *(facts or (absent("claim.vat_number"),)))


def _of_swedish(error: str, **rest: Any) -> dict[str, Fact]:
    body = {
        "isValid": error == "VALID",
        "userError": error,
        "name": "GARNBODEN EXEMPEL AB",
        "vatNumber": "529999999401",
    }
    return told(vies, _swedish(), answer("vies", SWEDISH, {**body, **rest}))


def test_where_no_vat_number_is_printed_the_one_that_the_company_number_makes_is_asked() -> None:
    assert asked(vies, _swedish()) == [SWEDISH]
    danish = known("claim.company_id", "99999918"), known("claim.company_country", "DK"), absent("claim.vat_number")
    assert asked(vies, case("uldgarn-demo.dk", *danish)) == [f"{vies.BASE}/DK/vat/99999918"]
    assert told(vies, _swedish())["register.vat_valid"].is_absent


def test_what_is_printed_goes_first_and_pages_that_were_not_read_are_not_guessed_for() -> None:
    assert asked(vies, _swedish(known("claim.vat_number", "SE556000000001"))) == [f"{vies.BASE}/SE/vat/556000000001"]
    assert asked(vies, _swedish(unknown("claim.vat_number", Cause.BLOCKED))) == []
    finnish = known("claim.company_id", "9876540-6"), known("claim.company_country", "FI"), absent("claim.vat_number")
    assert asked(vies, case("villavakka.fi", *finnish)) == []


def test_of_a_number_that_nobody_printed_only_the_name_is_told() -> None:
    assert _of_swedish("VALID")["register.vat_name"].value == "GARNBODEN EXEMPEL AB"
    assert _of_swedish("VALID")["register.vat_valid"].is_absent
    assert _of_swedish("INVALID")["register.vat_name"].cause is Cause.AMBIGUOUS
    assert _of_swedish("MS_UNAVAILABLE")["register.vat_name"].cause is Cause.NO_ANSWER
    assert _of_swedish("VALID", name="---")["register.vat_name"].is_absent
