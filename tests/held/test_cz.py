"""The Czech file tells less than ARES: it answers only where ARES does not, and never says what it does not hold."""

from __future__ import annotations

import asyncio
import json
from pathlib import Path
from typing import Any

import msgspec
import pytest
from held_stage import NOW, held

from trustcheck.demo.bulk_tables import CZ_HEAD
from trustcheck.facts import absent, known
from trustcheck.held import all_registers
from trustcheck.held.register import Row
from trustcheck.held.shelf import MARK, Shelf
from trustcheck.model import Address, Capture, Case, Cause, Fact, Problem, Request, Shop
from trustcheck.sources import ares

NUMBER, NAME = "99900106", "Přízová Dílna s.r.o."
# As the file writes them: CR LF, quotes around FIRMA and TEXTADR alone, also where they are empty.
LIVING = f'{NUMBER},CZ0642,2014-03-10,,,2026-01-15,112,112,110,4791,47910,582786,"{NAME}",11002,19100,"",79999,Ukázkov,'
LIVING += "Ukázkov-střed,Vzorová,1,704,36a,2026-11-15,Z"
PERSON = '99900122,,,2025-05-31,,,,,,,,,"",,,"",,,,,,,,2026-11-15,'
WRITTEN = '99900131,CZ0100,1999-01-01,,,,706,706,,,,,"Spolek v likvidaci",,,"Kdesi za lesem 7",,,,,,,,2026-11-15,'


def _rows(*lines: str) -> list[Row]:
    text = "".join(f"{line}\r\n" for line in (CZ_HEAD, *lines))
    return list(all_registers()["cz"].files[0].rows([text.encode()]))


def _case(*facts: Fact) -> Case:
    shop = Shop(domain="prizova-dilna.cz", host="prizova-dilna.cz", url="https://prizova-dilna.cz/")
    told = (known("claim.company_country", "CZ"), known("claim.site_read", True), *facts)
    return Case(shop=shop, at=NOW, facts={fact.name: fact for fact in told})


def _facts(folder: Path, answer: Any, case: Case, status: int = 200) -> tuple[dict[str, Fact], list[Capture]]:
    """What is told when ARES answers so; None: it does not answer."""

    async def fetch(request: Request) -> Capture:
        if answer is None:
            return Capture.of(request, NOW, problem=Problem(Cause.NO_ANSWER, "no network"))
        return Capture.of(request, NOW, body=json.dumps(answer).encode(), status=status)

    async def ask() -> list[Capture]:
        with Shelf(folder, lambda: NOW) as shelf:
            return [await shelf.before(fetch)(request) for request in ares.ask(case)]

    captures = asyncio.run(ask())
    by_url = {capture.request.url: capture for capture in captures}
    told = ares.read(msgspec.structs.replace(case, captures=by_url), by_url)
    return {fact.name: fact for fact in told}, captures


def _numbered(number: str = NUMBER) -> Case:
    return _case(known("claim.company_id", number))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    held(tmp_path, "cz", _rows(LIVING, PERSON, WRITTEN)).close()
    return tmp_path


def test_where_ares_does_not_answer_the_file_does_and_leaves_open_what_it_does_not_hold(folder: Path) -> None:
    facts, captures = _facts(folder, None, _numbered())

    assert facts["register.found"].value is True and facts["register.active"].value is True
    assert (facts["register.name"].value, facts["register.form"].value) == (NAME, "limited liability company")
    assert facts["register.addresses"].value == (
        Address(street="Vzorová", number="704/36a", postcode="799 99", town="Ukázkov", country="CZ"),
    )
    assert facts["register.insolvency"].is_unknown and facts["register.vat_liable"].is_unknown
    assert [capture.header(MARK)[:2] for capture in captures] == ["cz"]


def test_what_ares_says_is_not_replaced_by_the_file(folder: Path) -> None:
    row = {"ico": NUMBER, "obchodniJmeno": NAME, "seznamRegistraci": {"stavZdrojeIr": "AKTIVNI"}}
    facts, captures = _facts(folder, row, _numbered())
    assert facts["register.insolvency"].value == "insolvency proceedings" and not captures[0].kept

    facts, _ = _facts(folder, {"kod": "NENALEZENO"}, _numbered(), 404)
    assert facts["register.found"].value is False, "it knows of today, the file of two weeks ago"


@pytest.mark.parametrize("status", [400, 404, 429, 500, 503])
def test_an_answer_that_tells_nothing_is_as_good_as_none(status: int, folder: Path) -> None:
    for case in (_numbered(), _case(absent("claim.company_id"), known("claim.legal_name", NAME))):
        facts, captures = _facts(folder, {"subKod": "VYSTUP_PRILIS_MNOHO_VYSLEDKU"}, case, status)
        assert facts["register.company_id"].value == NUMBER and captures[0].kept
        assert captures[0].url.count("#") == 1


def test_where_nothing_is_held_the_answer_is_that_of_ares(tmp_path: Path) -> None:
    facts, captures = _facts(tmp_path, None, _numbered())
    assert facts["register.found"].cause is Cause.NO_ANSWER and not captures[0].kept


def test_what_is_not_in_the_file_is_not_called_missing(folder: Path) -> None:
    facts, _ = _facts(folder, None, _numbered("99900114"))
    assert facts["register.found"].cause is Cause.NO_ANSWER
    other = _case(absent("claim.company_id"), known("claim.legal_name", "Nikdo s.r.o."))
    assert _facts(folder, None, other)[0]["register.name_found"].cause is Cause.NO_ANSWER


def test_of_persons_who_ended_their_trade_only_that_is_told(folder: Path) -> None:
    facts, _ = _facts(folder, None, _numbered("99900122"))
    assert facts["register.found"].value is True and facts["register.active"].value is False
    untold = ("name", "insolvency", "vat_liable", "addresses", "registered", "form")
    assert all(facts[f"register.{name}"].is_unknown for name in untold)


def test_a_society_being_wound_up_is_found_by_its_name_and_its_address_is_not_guessed(folder: Path) -> None:
    case = _case(absent("claim.company_id"), known("claim.legal_name", "Spolek"))
    facts, _ = _facts(folder, None, case)
    assert facts["register.company_id"].value == "99900131"
    assert facts["register.insolvency"].value == "liquidation"
    assert facts["register.addresses"].cause is Cause.UNREADABLE


def test_rows_without_a_number_are_left_out() -> None:
    assert _rows(LIVING.replace(NUMBER, ""), LIVING.replace(NUMBER, "abc"), LIVING.replace(NUMBER, "0")) == []
    assert [row.number for row in _rows(LIVING, LIVING.replace(NUMBER, "914"))] == [NUMBER, "00000914"]


@pytest.mark.parametrize("posted", ["", "%", "[]", "{}", '{"obchodniJmeno":5}', "[" * 99999, '{"obchodniJmeno":""}'])
def test_a_search_that_cannot_be_read_is_not_answered(posted: str, folder: Path) -> None:
    with Shelf(folder, lambda: NOW) as shelf:
        assert shelf.answer(Request(source="ares", url=f"{ares.URL}/vyhledat#{posted}")) is None
