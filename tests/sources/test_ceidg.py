"""The Polish register of sole traders: asked only after the white list, what lives, what it does not keep."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

import pytest
from source_stage import AT, answer, asked, case, told

from trustcheck.archive.personal import MARK, strip
from trustcheck.demo.services.ceidg import CHANGES, NIP, firm
from trustcheck.facts import absent, known
from trustcheck.model import Capture, Case, Cause, Fact, Problem, Request
from trustcheck.sources import ceidg

URL = f"{ceidg.URL}?nip={NIP}"
ROW = firm(NIP, "Przędza Wzorcowa", "ul. Długa", "12", "99-999", "WZORÓWEK", email="ania@przedza.pl")


def _shop(*facts: Fact) -> Case:
    given = facts or (absent("register.krs_number"),)
    return case("przedza.pl", absent("claim.company_id"), known("claim.vat_number", f"PL{NIP}"), *given)


def _of(row: Mapping[str, Any]) -> dict[str, Fact]:
    return told(ceidg, _shop(), answer("ceidg", URL, {"firma": [row]}))


def test_it_is_asked_with_the_users_token_and_only_when_there_is_no_krs_number() -> None:
    request = ceidg.ask(_shop())[0]
    assert (request.url, request.key) == (URL, "ceidg")
    assert asked(ceidg, _shop(known("register.krs_number", "0001999999"))) == []
    assert asked(ceidg, case("przedza.pl", absent("claim.company_id"), known("claim.vat_number", f"PL{NIP}"))) == []
    number = known("claim.company_id", "0001999999"), known("claim.company_country", "PL")
    assert asked(ceidg, case("przedza.pl", *number, absent("register.krs_number"))) == []
    refused = answer("ceidg", URL, problem=Problem(Cause.NOT_ASKED, "a key of ceidg is needed"))
    assert {fact.cause for fact in told(ceidg, _shop(), refused).values()} == {Cause.NOT_ASKED}


@pytest.mark.parametrize(
    ("change", "active"), [("suspended", True), ("struck-off", False), ("new-state", Cause.UNREADABLE)]
)
def test_what_lives(change: str, active: Any) -> None:
    fact = _of(CHANGES[change](ROW))["register.active"]

    assert active == (fact.cause if fact.is_unknown else fact.value)


def test_what_the_entry_leaves_out_is_unknown_where_every_firm_has_it() -> None:
    facts = _of(CHANGES["bare"](ROW))

    assert facts["register.found"].value is True
    for name in ("active", "registered", "addresses"):
        assert facts[f"register.{name}"].cause is Cause.UNREADABLE
    assert facts["register.website"].is_absent and facts["register.business_line"].is_absent
    assert _of(CHANGES["bankrupt"](ROW))["register.insolvency"].cause is Cause.AMBIGUOUS
    assert _of(CHANGES["village"](ROW))["register.address"].value == "Wzorówek 12, 99-999 Wzorówek, PL"


def test_of_two_entries_the_one_in_force_counts() -> None:
    rows = [{**ROW, "status": "WYKRESLONY", "nazwa": "Dawna Przędza"}, ROW]
    facts = told(ceidg, _shop(), answer("ceidg", URL, {"firma": rows}))

    assert facts["register.name"].value == "Przędza Wzorcowa"


def test_nobody_of_that_nip_is_no_word_against_a_partnership() -> None:
    facts = told(ceidg, _shop(), answer("ceidg", URL, b"", status=204))
    assert {fact.cause for fact in facts.values()} == {Cause.AMBIGUOUS}
    other = _of(CHANGES["other"](ROW))
    assert {fact.cause for fact in other.values()} == {Cause.UNREADABLE}


def test_the_owner_is_not_kept_beside_the_firm() -> None:
    request = Request(source="ceidg", url=URL)
    body = json.dumps({"firma": [ROW]}, ensure_ascii=False).encode()
    kept = strip(Capture.of(request, AT, body=body, status=200))

    text = kept.body.decode()
    for secret in ("Ania", "Przykładowa", "600 999 888", "ania@"):
        assert secret not in text
    assert MARK in text and NIP in text
    facts = told(ceidg, _shop(), kept)
    assert facts["register.mail_domain"].value == "przedza.pl"
    assert facts["register.found"].value is True
