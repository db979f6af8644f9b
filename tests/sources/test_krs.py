"""The Polish court register: its chain of questions, the NIP that leads to it, what was struck off, and persons."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date
from typing import Any

import pytest
from source_stage import AT, answer, asked, case, told

from trustcheck.archive.personal import MARK, strip
from trustcheck.demo.services.krs import CHANGES, NUMBER, extract
from trustcheck.facts import absent, known
from trustcheck.model import Address, Capture, Case, Cause, Fact, Request
from trustcheck.sources import krs

NAME = "PRZĘDZA WZORCOWA SPÓŁKA Z OGRANICZONĄ ODPOWIEDZIALNOŚCIĄ"
ROW = extract(NUMBER, "9999999982", NAME, "UL. DŁUGA", "12", "99-999", "WZORÓWEK", adresStronyInternetowej="WWW.X.PL")
P, S, FULL_P, FULL_S = (request for request in krs.REGISTER.number_urls(NUMBER))
MISSING = {"type": "https://tools.ietf.org/html/rfc7231#section-6.5.4", "title": "Not Found", "status": 404}


def _claiming() -> Case:
    return case("przedza.pl", known("claim.company_id", NUMBER), known("claim.company_country", "PL"))


def _printing_nip(*facts: Fact) -> Case:
    return case("przedza.pl", absent("claim.company_id"), known("claim.vat_number", "PL9999999982"), *facts)


def _no(url: str) -> Capture:
    return answer("krs", url, MISSING, status=404)


def _of(row: Mapping[str, Any] = ROW) -> dict[str, Fact]:
    return told(krs, _claiming(), answer("krs", P, {"odpis": row}))


def test_a_company_is_read_whole() -> None:
    facts = _of()
    values = {name.removeprefix("register."): fact.value for name, fact in facts.items()}
    assert (values["found"], values["active"], values["name"]) == (True, True, NAME)
    assert values["registered"] == date(2014, 3, 5), "the day comes first"
    assert values["form"] == "Spółka z ograniczoną odpowiedzialnością"
    assert values["addresses"] == (
        Address(street="Długa", number="12", postcode="99-999", town="Wzorówek", country="PL"),
    )
    assert values["website"] == "www.x.pl"
    assert facts["register.mail_domain"].is_absent
    assert facts["register.insolvency"].is_absent
    assert facts["register.establishments"].is_absent
    assert values["business_line"] == "retail trade: Sprzedaż detaliczna prowadzona przez internet"


def test_both_registers_and_then_the_full_extracts_are_asked() -> None:
    assert asked(krs, _claiming()) == [P]
    assert "rejestr=P" in P and "rejestr=S" in S and "OdpisPelny" in FULL_P
    assert asked(krs, _claiming(), _no(P)) == [S]
    assert asked(krs, _claiming(), _no(P), _no(S)) == [FULL_P]
    assert told(krs, _claiming(), _no(P), _no(S)) == {}, "what was struck off is not known yet"
    nothing = told(krs, _claiming(), *map(_no, (P, S, FULL_P, FULL_S)))
    assert nothing["register.found"].value is False
    assert asked(krs, _claiming(), answer("krs", P, b"", status=503)) == []


def test_a_404_of_somebody_else_says_nothing() -> None:
    for body in (b"", b"<html>", {"message": "no Route matched"}, [404], {"status": "404"}):
        facts = told(krs, _claiming(), answer("krs", P, body, status=404))
        assert facts["register.found"].is_unknown, body


def _full(*entries: str) -> Capture:
    head = {"numerKRS": NUMBER, "wpis": [{"numerWpisu": n, "opis": text} for n, text in enumerate(entries)]}
    names = [{"nazwa": "DAWNA SPÓŁKA AKCYJNA", "nrWpisuWprow": "1", "nrWpisuWykr": "2"}, {"nazwa": NAME}]
    return answer("krs", FULL_P, {"odpis": {"naglowekP": head, "dane": {"dzial1": {"danePodmiotu": {"nazwa": names}}}}})


def test_what_was_struck_off_is_found_and_not_active() -> None:
    struck = _full("REJESTRACJA W KRAJOWYM REJESTRZE SĄDOWYM", "WYKREŚLENIE Z KRAJOWEGO REJESTRU SĄDOWEGO")
    facts = told(krs, _claiming(), _no(P), _no(S), struck)
    assert (facts["register.found"].value, facts["register.active"].value) == (True, False)
    assert facts["register.name"].value == NAME, "the newest name"
    assert facts["register.website"].is_unknown
    living = told(krs, _claiming(), _no(P), _no(S), _full("REJESTRACJA W KRAJOWYM REJESTRZE SĄDOWYM"))
    assert living["register.active"].cause is Cause.AMBIGUOUS


@pytest.mark.parametrize(
    ("fault", "told_as"), [("bankrupt", "bankruptcy"), ("bankruptcy-ended", None), ("winding-up", "liquidation")]
)
def test_proceedings_that_are_open(fault: str, told_as: str | None) -> None:
    assert _of(CHANGES[fault](ROW))["register.insolvency"].value == told_as


def test_restructuring_and_a_missing_section() -> None:
    sixth = {"postepowanieRestrukturyzacyjneNaprawczePrzymusowaRestrukturyzacja": [{"data": "02.02.2026"}]}
    assert _of({**ROW, "dane": {**ROW["dane"], "dzial6": sixth}})["register.insolvency"].value == "restructuring"
    bare = _of(CHANGES["bare"](ROW))
    assert bare["register.found"].value is True
    assert bare["register.insolvency"].cause is Cause.UNREADABLE
    assert bare["register.registered"].cause is Cause.UNREADABLE


def test_a_nip_leads_here_by_the_white_list() -> None:
    assert asked(krs, _printing_nip()) == [], "a NIP is no KRS number"
    led = _printing_nip(known("register.krs_number", NUMBER))
    assert asked(krs, led) == [P]
    facts = told(krs, led, answer("krs", P, {"odpis": ROW}))
    assert (facts["register.found"].value, facts["register.company_id"].value) == (True, NUMBER)
    gone = told(krs, led, *map(_no, (P, S, FULL_P, FULL_S)))
    assert {fact.cause for fact in gone.values()} == {Cause.AMBIGUOUS}, "the number is not the shop's word"


def test_the_shops_own_number_goes_before_the_white_lists() -> None:
    both = case(
        "przedza.pl", known("claim.company_id", "0001999990"), known("claim.company_country", "PL"),
        known("register.krs_number", NUMBER),
    )  # fmt: skip
    assert "0001999990" in asked(krs, both)[0] and len(asked(krs, both)) == 1
    finnish = case("a.fi", known("claim.vat_number", "FI98765406"), known("register.krs_number", NUMBER))
    assert asked(krs, finnish) == []


def test_the_answer_of_another_company_is_not_read() -> None:
    other = {**ROW, "naglowekA": {**ROW["naglowekA"], "numerKRS": "0000000001"}}
    assert _of(other)["register.found"].cause is Cause.UNREADABLE


def test_persons_of_an_extract_are_not_kept_and_the_company_still_reads_the_same() -> None:
    liquidator = {"osoba": {"nazwisko": "CANARY"}, "otwarcieLikwidacji": {"data": "02.02.2026", "opis": "CANARY"}}
    row: dict[str, Any] = json.loads(json.dumps(ROW))
    row["dane"]["dzial1"]["wspolnicySpzoo"] = [{"nazwisko": {"nazwiskoICzlon": "CANARY"}, "udzialy": "CANARY 5"}]
    row["dane"]["dzial1"]["umowaStatut"] = {"opis": "NOTARIUSZ CANARY"}
    row["dane"]["dzial1"]["siedzibaIAdres"]["adresPocztyElektronicznej"] = "CANARY@X.PL"
    row["dane"]["dzial6"] = {"likwidacja": liquidator}
    request = Request(source="krs", url=P)
    whole = Capture.of(request, AT, body=json.dumps({"odpis": row}).encode(), status=200)
    kept = strip(whole)
    assert b"CANARY" not in kept.body and MARK.encode() in kept.body and b"02.02.2026" in kept.body
    facts, before = told(krs, _claiming(), kept), told(krs, _claiming(), whole)
    assert {name: fact.value for name, fact in facts.items()} == {name: fact.value for name, fact in before.items()}
    assert facts["register.insolvency"].value == "liquidation"
    assert facts["register.mail_domain"].value == "x.pl"
    cut = strip(Capture.of(request, AT, body=whole.body[:-40], status=200))
    assert b"CANARY" not in cut.body
    assert told(krs, _claiming(), cut)["register.found"].cause is Cause.UNREADABLE


def test_former_names_stand_in_the_full_extract_which_is_asked_when_the_pages_name_the_seller_otherwise() -> None:
    current = answer("krs", P, {"odpis": ROW})
    number = known("claim.company_id", NUMBER), known("claim.company_country", "PL")
    same = case("przedza.pl", *number, known("claim.legal_name", "Przędza Wzorcowa Sp. z o.o."))
    assert asked(krs, same, current) == []
    assert told(krs, same, current)["register.former_names"].cause is Cause.NOT_ASKED

    other = case("przedza.pl", *number, known("claim.legal_name", "Dawna Przędza Sp. z o.o."))
    assert asked(krs, other, current) == [FULL_P]
    assert told(krs, other, current)["register.former_names"].cause is Cause.NO_ANSWER
    names = [{"nazwa": "DAWNA PRZĘDZA SPÓŁKA Z OGRANICZONĄ ODPOWIEDZIALNOŚCIĄ", "nrWpisuWykr": "2"}, {"nazwa": NAME}]

    def full(*listed: Mapping[str, Any]) -> Fact:
        extract = {"odpis": {"dane": {"dzial1": {"danePodmiotu": {"nazwa": list(listed)}}}}}
        return told(krs, other, current, answer("krs", FULL_P, extract))["register.former_names"]

    assert full(*names).value == (names[0]["nazwa"],)
    assert full(names[1]).is_absent
    assert full().cause is Cause.UNREADABLE
    failed = told(krs, other, current, answer("krs", FULL_P, b"", status=429))
    assert failed["register.former_names"].cause is Cause.THROTTLED
    assert failed["register.active"].value is True
