"""The Slovak register: what holds now of what ever held, entries of one number, towns and their parts, patience."""

from __future__ import annotations

from datetime import date
from typing import Any

from source_stage import answer, asked, case, told

from trustcheck.demo.services.rpo import CHANGES, NUMBER, company
from trustcheck.facts import absent, known
from trustcheck.model import Address, Capture, Case, Cause, Fact
from trustcheck.sources import rpo
from trustcheck.sources.answers import MAX_ITEMS

URL = f"{rpo.URL}?identifier={NUMBER}"
ROW = company(NUMBER, "Priadza Vzorová s.r.o.", "Dlhá", "48", "82109", "Bratislava - mestská časť Ružinov")


def _claiming() -> Case:
    return case("priadza.sk", known("claim.company_id", NUMBER), known("claim.company_country", "SK"))


def _of(*rows: Any) -> dict[str, Fact]:
    return told(rpo, _claiming(), answer("rpo", URL, {"results": list(rows), "license": "CC BY"}))


def _named() -> Case:
    read = known("claim.site_read", True)
    return case("priadza.sk", absent("claim.company_id"), read, known("claim.legal_name", "Priadza Vzorová s.r.o."))


def _found(*rows: Any) -> Capture:
    return answer("rpo", rpo.ask(_named())[0].url, {"results": list(rows)})


def test_names_that_ended_are_former_ones_and_none_are_not_denied() -> None:
    names = [{"value": "Vlnka Demo s.r.o.", "validTo": "2019-01-01"}, {"value": "Nitéka Demo s.r.o."}]
    facts = _of({**ROW, "fullNames": names})

    assert facts["register.names"].value == ("Nitéka Demo s.r.o.",)
    assert facts["register.former_names"].value == ("Vlnka Demo s.r.o.",)
    for name in ("former_names", "form", "business_line"):
        assert _of(ROW)[f"register.{name}"].cause is Cause.NOT_ASKED, "the entity's own record tells it"


def test_a_company_is_read_whole_and_waited_for() -> None:
    request = rpo.ask(_claiming())[0]
    assert request.url == URL
    assert request.timeout_seconds > 40 and request.max_age_days == 7
    facts = _of(ROW)
    assert (facts["register.found"].value, facts["register.active"].value) == (True, True)
    assert facts["register.name"].value == "Priadza Vzorová s.r.o."
    assert facts["register.registered"].value == date(2014, 3, 10)
    assert facts["register.addresses"].value == (
        Address(street="Dlhá", number="4959/48", postcode="821 09", town="Bratislava", country="SK"),
    )
    for name in ("insolvency", "vat_liable", "website"):
        assert facts[f"register.{name}"].cause is Cause.HIDDEN, "the register does not tell it"


def test_no_results_is_not_found_and_other_companies_are_no_answer() -> None:
    assert _of()["register.found"].value is False
    assert _of(CHANGES["other"](ROW))["register.found"].cause is Cause.UNREADABLE
    bodies: list[Any] = [{}, {"results": {}}, {"results": None}, {"results": [1, "x"]}, []]
    for body in bodies:
        assert told(rpo, _claiming(), answer("rpo", URL, body))["register.found"].cause is Cause.UNREADABLE, body


def test_what_ended_is_found_and_not_active() -> None:
    facts = _of(CHANGES["ended"](ROW))
    assert (facts["register.found"].value, facts["register.active"].value) == (True, False)
    both = _of({**CHANGES["ended"](ROW), "fullNames": [{"value": "Staršia"}]}, ROW)
    assert both["register.name"].value == "Priadza Vzorová s.r.o.", "the entry that lives"
    assert both["register.active"].value is True


def test_only_what_holds_now_is_told() -> None:
    facts = _of(CHANGES["renamed"](ROW))
    assert facts["register.names"].value == ("Priadza Vzorová s.r.o.",)
    moved = {**ROW["addresses"][0], "street": "Stará", "validTo": "2020-01-01"}
    assert _of({**ROW, "addresses": [moved, *ROW["addresses"]]})["register.addresses"].value[0].street == "Dlhá"
    assert _of(CHANGES["winding-up"](ROW))["register.insolvency"].value == "liquidation"


def test_a_village_has_its_name_for_a_street_and_one_number() -> None:
    place: dict[str, Any] = {
        "street": None,
        "regNumber": 12,
        "buildingNumber": None,
        "postalCodes": [],
        "municipality": {"value": "Lúka"},
    }
    assert _of({**ROW, "addresses": [place]})["register.addresses"].value == (
        Address(street="Lúka", number="12", town="Lúka", country="SK"),
    )


def test_a_name_is_compared_here_and_a_full_list_may_be_a_cut_one() -> None:
    assert "onlyActive=true" in asked(rpo, _named())[0]
    other = company("99900165", "Priadza Nitra s.r.o.", "Iná", "1", "94901", "Nitra")
    assert told(rpo, _named(), _found(other, ROW))["register.company_id"].value == NUMBER
    assert told(rpo, _named(), _found(other))["register.name_found"].value is False
    many = [company(f"{n:08}", f"Priadza {n} s.r.o.", "Iná", "1", "94901", "Nitra") for n in range(MAX_ITEMS)]
    assert told(rpo, _named(), _found(*many))["register.name_found"].cause is Cause.TOO_LARGE
