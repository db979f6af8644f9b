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


def _state(number: str, error: str, name: str = "---") -> tuple[Any, Capture]:
    """A shop with that VAT number, and what VIES says of it."""
    shop = case("demo.eu", known("claim.vat_number", number))
    body = {"isValid": error == "VALID", "userError": error, "name": name, "address": "---", "vatNumber": number[2:]}
    return shop, answer("vies", asked(vies, shop)[0], body)


def test_states_that_give_no_name() -> None:
    for number in ("DE136695976", "ESB12345674", "PT501964843"):
        facts = told(vies, *_state(number, "VALID"))
        assert facts["register.vat_valid"].value is True
        assert facts["register.vat_name"].is_absent


@pytest.mark.parametrize("number", ["ITU1234567890", "IT00743110157", "ESB12345674", "PT501964843"])
def test_where_firms_are_entered_on_request_not_valid_says_nothing_of_a_number_that_can_be(number: str) -> None:
    facts = told(vies, *_state(number, "INVALID"))

    if "U" in number:  # no Italian number looks so
        assert facts["register.vat_valid"].value is False
    else:
        assert {fact.cause for fact in facts.values()} == {Cause.HIDDEN}


@pytest.mark.parametrize("number", ["DE136695976", "ATU13585627", "NL123456782B90", "BE0123456749", "FI98765406"])
def test_where_all_that_are_liable_are_entered_not_valid_is_an_answer(number: str) -> None:
    assert told(vies, *_state(number, "INVALID"))["register.vat_valid"].value is False


def test_every_state_is_asked_by_its_own_prefix() -> None:
    for state in "AT BE BG CY CZ DE DK EE ES FI FR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK XI".split():  # noqa: SIM905
        shop = case("demo.eu", known("claim.vat_number", f"{state}123456789"))
        assert asked(vies, shop) == [f"{vies.BASE}/{state}/vat/123456789"]
    for greek in ("EL123456783", "GR123456783"):
        assert asked(vies, case("demo.gr", known("claim.vat_number", greek))) == [f"{vies.BASE}/EL/vat/123456783"]


def _belgian(**facts: Any) -> Any:
    given = {
        "claim.company_id": "0123456749",
        "claim.company_country": "BE",
        "claim.company_id_checksum": True,
        **facts,
    }
    return case("demo.be", absent("claim.vat_number"), *(known(name, value) for name, value in given.items()))


def test_a_belgian_company_number_is_its_vat_number() -> None:
    shop = _belgian()
    assert asked(vies, shop) == [f"{vies.BASE}/BE/vat/0123456749"]
    body = {"isValid": True, "userError": "VALID", "name": "NV DEMO", "vatNumber": "0123456749"}
    facts = told(vies, shop, answer("vies", asked(vies, shop)[0], body))
    assert (facts["register.vat_valid"].value, facts["register.vat_name"].value) == (True, "NV DEMO")


def test_of_a_number_that_is_not_printed_as_one_for_vat_not_valid_is_no_answer() -> None:
    shop = _belgian()
    body = {"isValid": False, "userError": "INVALID", "name": "---", "vatNumber": "0123456749"}
    facts = told(vies, shop, answer("vies", asked(vies, shop)[0], body))
    assert facts["register.vat_valid"].is_absent
    assert facts["register.vat_name"].cause is Cause.AMBIGUOUS
    down = answer("vies", asked(vies, shop)[0], {**body, "userError": "MS_UNAVAILABLE"})
    assert told(vies, shop, down)["register.vat_name"].cause is Cause.NO_ANSWER


def test_other_countries_company_numbers_are_not_asked_for() -> None:
    for country, number in (("DE", "HRB 12345"), ("NL", "99999999"), ("FI", "9876540-6")):
        shop = _belgian(**{"claim.company_country": country, "claim.company_id": number})
        assert asked(vies, shop) == []
    spanish = _belgian(**{"claim.company_country": "ES", "claim.company_id": "B12345674"})
    assert asked(vies, spanish) == [f"{vies.BASE}/ES/vat/B12345674"]
    assert asked(vies, _belgian(**{"claim.company_id": "0123456740"})) == []
