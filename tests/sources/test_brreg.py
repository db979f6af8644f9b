"""The Norwegian register: keys that are left out, units that are gone, numbers of sub-units, and real answers."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

import pytest
from source_stage import AT, DATA, answer, asked, case, told

from trustcheck.facts import absent, known
from trustcheck.model import Address, Capture, Case, Cause, Fact
from trustcheck.sources import brreg
from trustcheck.sources.answers import Told
from trustcheck.sources.company_record import Company

NUMBER, SUB = "100000008", "100000016"
UNIT = f"{brreg.URL}/enheter/{NUMBER}"
PLACES = f"{brreg.URL}/underenheter?overordnetEnhet={NUMBER}&size=100"
SAMPLES = DATA / "registries/brreg_no/tests/data"


def _claiming(number: str = NUMBER) -> Case:
    return case("ullvotten-demo.no", known("claim.company_id", number), known("claim.company_country", "NO"))


def _place(*lines: Any, code: str = "0999", town: str = "OSLO") -> dict[str, Any]:
    return {"landkode": "NO", "postnummer": code, "poststed": town, "adresse": list(lines)}


def _unit(number: str = NUMBER, **rest: Any) -> dict[str, Any]:
    return {
        "organisasjonsnummer": number, "navn": "ULLVOTTEN DEMO AS", "registreringsdatoEnhetsregisteret": "2015-04-20",
        "registrertIMvaregisteret": True, "konkurs": False, "underAvvikling": False, "historiskeNavn": [],
        "underTvangsavviklingEllerTvangsopplosning": False, "epostadresse": "post@ullvotten-demo.no",
        "forretningsadresse": _place("Strikkegata 7"), **rest,
    }  # fmt: skip


def _gone(url: str, status: int = 404) -> Capture:
    return answer("brreg", url, b"", status=status)


def _of(**rest: Any) -> dict[str, Fact]:
    return told(brreg, _claiming(), answer("brreg", UNIT, _unit(**rest)))


def test_what_a_unit_tells() -> None:
    facts = _of()
    assert facts["register.active"].value is True and facts["register.insolvency"].is_absent
    assert facts["register.mail_domain"].value == "ullvotten-demo.no"
    assert facts["register.website"].is_absent
    assert facts["register.former_names"].is_absent
    assert _of(historiskeNavn=[{"navn": "VOTTEN AS"}])["register.former_names"].value == ("VOTTEN AS",)


@pytest.mark.parametrize(
    ("flag", "word"),
    [
        ("konkurs", "bankruptcy"), ("underAvvikling", "liquidation"),
        ("underTvangsavviklingEllerTvangsopplosning", "liquidation"),
    ],
)  # fmt: skip
def test_proceedings(flag: str, word: str) -> None:
    assert _of(**{flag: True})["register.insolvency"].value == word


def test_a_deleted_unit_is_there_and_ended_and_little_is_told_of_it() -> None:
    row = {"organisasjonsnummer": NUMBER, "navn": "SLETTET AS", "slettedato": "2017-10-20"}
    facts = told(brreg, _claiming(), answer("brreg", UNIT, row))
    assert facts["register.found"].value is True and facts["register.active"].value is False
    for name in ("insolvency", "website", "vat_liable", "addresses"):
        assert facts[f"register.{name}"].cause is Cause.HIDDEN


def test_not_there_only_when_it_is_no_sub_unit_either() -> None:
    sub = f"{brreg.URL}/underenheter/{NUMBER}"
    assert asked(brreg, _claiming()) == [UNIT]
    assert asked(brreg, _claiming(), _gone(UNIT)) == [sub]
    assert told(brreg, _claiming(), _gone(UNIT), _gone(sub))["register.found"].value is False
    for last in (_gone(UNIT, 410), _gone(sub, 410)):
        first = () if last.request.url == UNIT else (_gone(UNIT),)
        assert {fact.cause for fact in told(brreg, _claiming(), *first, last).values()} == {Cause.HIDDEN}


def test_the_number_of_a_sub_unit_leads_to_the_company_above_it() -> None:
    shop = _claiming(SUB)
    row = _unit(SUB, navn="ULLVOTTEN BUTIKK", overordnetEnhet=NUMBER, beliggenhetsadresse=_place("Garnveien 2"))
    seen = (_gone(f"{brreg.URL}/enheter/{SUB}"), answer("brreg", f"{brreg.URL}/underenheter/{SUB}", row))
    assert asked(brreg, shop, *seen) == [UNIT, PLACES]
    assert told(brreg, shop, *seen) == {}

    above = told(brreg, shop, *seen, answer("brreg", UNIT, _unit()))
    assert above["register.found"].value is True
    assert above["register.company_id"].value == NUMBER
    assert above["register.names"].value == ("ULLVOTTEN DEMO AS", "ULLVOTTEN BUTIKK")
    for failed, cause in ((_gone(UNIT, 503), Cause.NO_ANSWER), (_gone(UNIT), Cause.AMBIGUOUS)):
        facts = told(brreg, shop, *seen, failed)
        assert facts["register.found"].value is True and facts["register.active"].cause is cause


def test_places_of_business_that_are_open() -> None:
    listed = [
        {"beliggenhetsadresse": _place("Kjøpesenteret Demo", "Garnveien 2 B", None)},
        {"beliggenhetsadresse": _place("Nedlagt 1"), "nedleggelsesdato": "2018-10-20"},
        {"beliggenhetsadresse": _place("Slettet 1"), "slettedato": "2018-10-20"},
    ]
    places = answer("brreg", PLACES, {"_embedded": {"underenheter": listed}, "page": {"totalElements": 3}})
    facts = told(brreg, _claiming(), answer("brreg", UNIT, _unit()), places)
    assert facts["register.establishments"].value == (
        Address(street="Garnveien", number="2 B", postcode="0999", town="Oslo", country="NO"),
    )
    none = answer("brreg", PLACES, {"page": {"totalElements": 0}})
    assert told(brreg, _claiming(), answer("brreg", UNIT, _unit()), none)["register.establishments"].is_absent


def test_places_of_business_are_asked_for_of_a_company_found_by_its_name_too() -> None:
    read, none = known("claim.site_read", True), absent("claim.company_id")
    shop = case("ullvotten.no", read, none, known("claim.legal_name", _unit()["navn"]))
    (url,) = asked(brreg, shop)
    listed = answer("brreg", url, {"_embedded": {"enheter": [_unit()]}, "page": {"totalElements": 1}})

    assert asked(brreg, shop, listed) == [PLACES]


@pytest.mark.parametrize(
    ("lines", "address"),
    [
        (("c/o Kari Canary", "Strikkegata 7", None, ""), "Strikkegata 7, 0999 Oslo, NO"),
        (("v/ Kari Canary", "Postboks 12 Sentrum"), "PL 12, 0999 Oslo, NO"),
        (("Sagstua",), "Sagstua, 0999 Oslo, NO"),
    ],
)
def test_lines_of_addresses(lines: tuple[str | None, ...], address: str) -> None:
    assert _of(forretningsadresse=_place(*lines))["register.address"].value == address


def test_an_empty_search_has_no_rows_at_all() -> None:
    shop = case(
        "ullvotten-demo.no",
        absent("claim.company_id"),
        known("claim.site_read", True),
        known("claim.legal_name", "Ullvotten AS"),
    )
    (url,) = asked(brreg, shop)
    empty = answer(
        "brreg", url, {"_links": {}, "page": {"size": 100, "totalElements": 0, "totalPages": 0, "number": 0}}
    )
    assert told(brreg, shop, empty)["register.name_found"].value is False
    more = answer("brreg", url, {"_embedded": {"enheter": [_unit()]}, "page": {"totalElements": 900}})
    assert told(brreg, shop, more)["register.name_found"].cause is Cause.TOO_LARGE


def _sample(name: str) -> Any:
    path = SAMPLES / f"{name}.json"
    if not path.exists():
        pytest.skip("the collected register answers are not here")
    return json.loads(path.read_text())


def _row_of(name: str) -> Company:
    value = _sample(name)
    row = brreg.REGISTER.row(answer("brreg", UNIT, value), value["organisasjonsnummer"])
    assert isinstance(row, Company)
    return row


def test_real_units() -> None:
    living = _row_of("enheter-details-response")
    assert isinstance(living.addresses, Told)
    assert living.addresses.value[0] == Address(
        street="Tyvholmen", number="1", postcode="0101", town="Oslo", country="NO"
    )
    assert living.addresses.value[1].po_box == "1752", "behind a person's care-of line"
    assert isinstance(living.insolvency, Told) and living.insolvency.value is None
    for name in ("enheter-details-deleted-response", "underenheter-details-deleted-response"):
        deleted = _row_of(name)
        assert isinstance(deleted.active, Told) and deleted.active.value is False


def test_real_searches() -> None:
    assert brreg.REGISTER.table is not None
    for name in ("enheter-search-page1-response", "enheter-search-page2-response", "enheter-search-response"):
        table = brreg.REGISTER.table(answer("brreg", UNIT, _sample(name)))
        assert isinstance(table, tuple) and table[1] and all(row.number and row.names[0] for row in table[1])
    assert brreg.REGISTER.table(answer("brreg", UNIT, _sample("enheter-search-empty-response"))) == (0, [])
    places = answer("brreg", PLACES, _sample("underenheter-search-response"))
    facts = told(brreg, _claiming(), answer("brreg", UNIT, _unit()), places)
    assert [place.town for place in facts["register.establishments"].value] == ["Nord-Odal"]


@pytest.mark.parametrize(
    ("row", "name", "value"),
    [
        ({"naeringskode1": {"kode": "47.710"}}, "division", "47"),
        ({}, "division", None),
        ({"naeringskode1": {"kode": "retail"}}, "division", Cause.UNREADABLE),
        ({"harRegistrertAntallAnsatte": True}, "employer", True),
        ({"harRegistrertAntallAnsatte": False}, "employer", False),
        ({}, "employer", Cause.UNREADABLE),
        ({"sisteInnsendteAarsregnskap": "2025"}, "accounts_days", (AT.date() - date(2025, 12, 31)).days),
        ({}, "accounts_days", None),
        ({"sisteInnsendteAarsregnskap": "2026"}, "accounts_days", Cause.UNREADABLE),  # the year is not over
        ({"sisteInnsendteAarsregnskap": "last year"}, "accounts_days", Cause.UNREADABLE),
    ],
)
def test_line_of_business_staff_and_accounts(row: dict[str, Any], name: str, value: Any) -> None:
    fact = _of(**row)[f"register.{name}"]

    assert (fact.cause if fact.is_unknown else fact.value) == value
