"""The Polish white list: what it says of a NIP and what it cannot, its quota, how it leads to the court register."""

from __future__ import annotations

import json
from typing import Any

import pytest
from source_stage import AT, answer, asked, case, told

from trustcheck import compare
from trustcheck.archive.personal import strip
from trustcheck.demo.services.white_list import NIP, subject
from trustcheck.facts import absent, known, merge, unknown
from trustcheck.model import Address, Capture, Case, Cause, CompanyId, Fact, Request
from trustcheck.sources import krs, white_list

URL = f"{white_list.URL}/{NIP}?date=2026-11-21"
KRS = "0001999998"
ROW = subject(NIP, "PRZĘDZA WZORCOWA S.A.", KRS, "UL. DŁUGA 12/3, 99-999 WZORÓWEK")


def _printing(*facts: Fact, domain: str = "przedza.pl") -> Case:
    return case(domain, absent("claim.company_id"), known("claim.vat_number", f"PL{NIP}"), *facts)


def _answer(row: Any, **rest: Any) -> Capture:
    return answer("white_list", URL, {"result": {"subject": row, "requestId": "x"}}, **rest)


def _of(**changes: Any) -> dict[str, Fact]:
    return told(white_list, _printing(), _answer({**ROW, **changes}))


def test_a_company_is_told_with_its_krs_number() -> None:
    facts = _of()
    assert asked(white_list, _printing()) == [URL]
    assert facts["register.found"].value is True
    assert (facts["register.company_id"].value, facts["register.krs_number"].value) == (KRS, KRS)
    assert facts["register.vat_taxpayer"].value == "czynny"
    assert facts["register.vat_liable"].value is True
    assert facts["register.addresses"].value == (
        Address(street="Długa", number="12/3", postcode="99-999", town="Wzorówek", country="PL"),
    )
    for name in ("active", "insolvency", "registered", "website"):
        assert facts[f"register.{name}"].is_unknown, "the list does not tell it"


def test_a_nip_that_the_list_does_not_know_is_no_missing_company() -> None:
    facts = told(white_list, _printing(), _answer(None))
    assert facts["register.vat_taxpayer"].is_absent and facts["register.krs_number"].is_absent
    assert facts["register.found"].is_absent, "no company number is on the pages; the list is no register of firms"
    assert set(facts) == {"register.vat_taxpayer", "register.krs_number", "register.found"}


def test_a_sole_trader_is_found_by_the_nip() -> None:
    facts = _of(krs=None, name="ANNA WZÓR PRZĘDZA", workingAddress=None)
    assert facts["register.company_id"].value == f"PL{NIP}"
    assert facts["register.krs_number"].is_absent
    assert facts["register.addresses"].cause is Cause.HIDDEN


@pytest.mark.parametrize(
    ("state", "liable"), [("Czynny", True), ("Zwolniony", False), ("Niezarejestrowany", False), (None, False)]
)
def test_printing_a_nip_claims_no_liability_for_vat(state: str | None, liable: bool) -> None:
    facts = _of(statusVat=state)
    assert facts["register.vat_liable"].value is liable
    shop = _printing(*facts.values())
    matched = {fact.name: fact for fact in compare.compare(shop)}["match.vat_liable"]
    assert matched.value is True if liable else matched.is_absent


@pytest.mark.parametrize(
    ("status", "body", "cause"),
    [
        (429, {"code": "WL-191", "message": "limit"}, Cause.THROTTLED),
        (400, {"code": "WL-191", "message": "limit"}, Cause.THROTTLED),
        (400, {"code": "WL-115", "message": "Nieprawidłowy NIP."}, Cause.REFUSED),
        (200, {"result": {}}, Cause.UNREADABLE),
        (200, {"result": {"subject": {**ROW, "nip": "9999999976"}}}, Cause.UNREADABLE),
        (200, {"result": {"subject": []}}, Cause.UNREADABLE),
        (404, {"result": {"subject": None}}, Cause.NO_ANSWER),
    ],
)
def test_failures_keep_their_cause(status: int, body: Any, cause: Cause) -> None:
    facts = told(white_list, _printing(), answer("white_list", URL, body, status=status))
    assert {fact.cause for fact in facts.values()} == {cause}


def test_only_a_polish_sellers_one_nip_is_asked() -> None:
    def number(nip: str, owner: str) -> CompanyId:
        return CompanyId(country="PL", number=nip, kind="vat", owner=owner)

    unsure = [unknown("claim.company_id", Cause.AMBIGUOUS), unknown("claim.vat_number", Cause.AMBIGUOUS)]
    one = case("a.pl", *unsure, known("claim.company_ids", (number(f"PL{NIP}", "ambiguous"),)))
    assert asked(white_list, one) == [URL]
    two = case(
        "a.pl",
        *unsure,
        known("claim.company_ids", (number(f"PL{NIP}", "ambiguous"), number("PL9999999976", "ambiguous"))),
    )
    assert asked(white_list, two) == []
    carrier = case("a.pl", *unsure, known("claim.company_ids", (number(f"PL{NIP}", "delivery"),)))
    assert asked(white_list, carrier) == []
    assert asked(white_list, case("a.pl", known("claim.vat_number", "CZ99900106"))) == []
    finnish = case(
        "a.fi",
        known("claim.company_id", "9876540-6"),
        known("claim.company_country", "FI"),
        known("claim.vat_number", f"PL{NIP}"),
    )
    assert asked(white_list, finnish) == [], "a Finnish seller's second VAT number is not looked up"


def test_a_nip_beside_another_firms_krs_number_tells_nothing_of_the_company() -> None:
    shown = [known("claim.company_country", "PL"), known("claim.vat_number", f"PL{NIP}")]
    same = case("a.pl", known("claim.company_id", KRS), *shown)
    assert told(white_list, same, _answer(ROW))["register.name"].value == ROW["name"]
    other = case("a.pl", known("claim.company_id", "0001999990"), *shown)
    assert set(told(white_list, other, _answer(ROW))) == {"register.vat_taxpayer", "register.krs_number"}


def test_what_the_list_found_stands_when_the_court_register_fails_or_lacks_it() -> None:
    listed = _of()
    shop = _printing(*listed.values())
    urls = krs.REGISTER.number_urls(KRS)
    down = told(krs, shop, answer("krs", urls[0], b"", status=503))
    missing = told(krs, shop, *(answer("krs", url, {"status": 404}, status=404) for url in urls))
    for court in (down, missing):
        merged = merge({"krs": court, "white_list": listed})
        assert merged["register.found"].value is True
        assert merged["register.name"].value == ROW["name"]


def test_persons_homes_and_accounts_are_not_kept() -> None:
    row = {
        **ROW,
        "residenceAddress": "CANARY 5, 99-999 WZORÓWEK",
        "pesel": "CANARY",
        "representatives": [{"firstName": "CANARY", "lastName": "CANARY"}],
        "accountNumbers": ["CANARY"],
    }
    body = json.dumps({"result": {"subject": row}}).encode()
    kept = strip(Capture.of(Request(source="white_list", url=URL), AT, body=body, status=200))
    assert b"CANARY" not in kept.body
    assert told(white_list, _printing(), kept)["register.name"].value == ROW["name"]
