"""Swedish companies: failures of single blocks within 200, several rows of one number, two spellings of one block."""

from __future__ import annotations

import json
from typing import Any
from urllib.parse import unquote

import pytest
from source_stage import answer, asked, case, told

from trustcheck.facts import absent, known
from trustcheck.model import Address, Capture, Case, Cause, Fact, Problem
from trustcheck.sources import bolagsverket

NUMBER = "529999-9994"


def _claiming(*facts: Fact) -> Case:
    number = facts or (known("claim.company_id", NUMBER), known("claim.company_country", "SE"))
    return case("garnboden-exempel.se", *number)


(URL,) = asked(bolagsverket, _claiming())


def _row(**rest: Any) -> dict[str, Any]:
    return {
        "organisationsidentitet": {"identitetsbeteckning": "5299999994"},
        "organisationsnamn": {
            "fel": None,
            "organisationsnamnLista": [
                {"namn": "Garnboden", "organisationsnamntyp": {"kod": "SARSKILT_FORETAGSNAMN"}},
                {"namn": "Garnboden Exempel AB", "organisationsnamntyp": {"kod": "FORETAGSNAMN"}},
            ],
        },
        "organisationsform": {"fel": None, "kod": "AB", "klartext": "Aktiebolag"},
        "verksamOrganisation": {"fel": None, "kod": "NEJ"},
        "organisationsdatum": {"fel": None, "registreringsdatum": "2012-05-02"},
        "avregistreradOrganisation": None,
        "postadressOrganisation": {
            "fel": None,
            "postadress": {"utdelningsadress": "Box 12", "postnummer": "99999", "postort": "EXEMPELSTAD", "land": None},
        },
        **rest,
    }


def _list(*found: Any, **rest: Any) -> Capture:
    return answer("bolagsverket", URL, {"organisationer": list(found)}, **rest)


def _of(**rest: Any) -> dict[str, Fact]:
    return told(bolagsverket, _claiming(), _list(_row(**rest)))


def _fel(word: str) -> dict[str, Any]:
    return {"fel": {"typ": word, "felBeskrivning": "-"}}


def test_the_number_is_posted_with_the_key() -> None:
    (request,) = bolagsverket.ask(_claiming())
    assert (request.key, request.post) == ("bolagsverket", "application/json")
    assert json.loads(unquote(request.url.partition("#")[2])) == {"identitetsbeteckning": "5299999994"}
    assert asked(bolagsverket, _claiming(absent("claim.company_id"), known("claim.vat_number", "SE529999999401"))) == [
        URL
    ]


def test_without_a_key_nothing_is_told() -> None:
    no_key = answer("bolagsverket", URL, problem=Problem(Cause.NOT_ASKED, "a key of bolagsverket is needed"))
    assert {fact.cause for fact in told(bolagsverket, _claiming(), no_key).values()} == {Cause.NOT_ASKED}


def test_what_a_row_tells() -> None:
    facts = _of()
    assert facts["register.names"].value == ("Garnboden Exempel AB", "Garnboden")
    assert facts["register.active"].value is True, "a company that does no business now is still there"
    assert facts["register.insolvency"].is_absent
    assert facts["register.addresses"].value == (
        Address(po_box="12", postcode="99999", town="Exempelstad", country="SE"),
    )


@pytest.mark.parametrize("spelt", ["pagaende", "pagande"])
@pytest.mark.parametrize(
    ("code", "words", "insolvency"),
    [
        ("KK", "", "bankruptcy"), ("KONKURS", "Konkurs inledd", "bankruptcy"), ("LI", "Likvidation", "liquidation"),
        ("FR", "Företagsrekonstruktion", "restructuring"), ("FUOL", "Fusion i överlåtande bolag", None),
        ("XX", "Nytt förfarande", "Nytt förfarande"),
    ],
)  # fmt: skip
def test_proceedings(spelt: str, code: str, words: str, insolvency: str | None) -> None:
    block = f"{spelt}AvvecklingsEllerOmstruktureringsforfarande"
    item = {"kod": code, "klartext": words, "fromDatum": "2026-02-03"}
    for listed in ([item], item):
        fact = _of(**{block: {"fel": None, f"{block}Lista": listed}})["register.insolvency"]
        assert fact.value == insolvency and fact.is_absent is (insolvency is None)


def test_a_block_that_failed_is_unknown_and_the_others_are_read() -> None:
    facts = _of(postadressOrganisation=_fel("TIMEOUT"), avregistreradOrganisation=_fel("OTILLGANGLIG_UPPGIFTSKALLA"))
    assert facts["register.addresses"].cause is Cause.NO_ANSWER
    assert facts["register.active"].cause is Cause.NO_ANSWER
    assert facts["register.name"].value == "Garnboden Exempel AB"
    hidden = _of(organisationsform=_fel("ORGANISATION_FINNS_EJ"))
    assert hidden["register.form"].cause is Cause.HIDDEN


def test_only_a_name_that_is_said_not_to_be_there_says_so_of_the_company() -> None:
    gone = _list({**_row(), "organisationsnamn": _fel("ORGANISATION_FINNS_EJ")})
    assert told(bolagsverket, _claiming(), gone)["register.found"].value is False
    for word, cause in (("TIMEOUT", Cause.NO_ANSWER), ("OGILTIG_BEGARAN", Cause.REFUSED), ("NYTT", Cause.NO_ANSWER)):
        slow = _list({**_row(), "organisationsnamn": _fel(word)})
        assert {fact.cause for fact in told(bolagsverket, _claiming(), slow).values()} == {cause}
    assert told(bolagsverket, _claiming(), _list())["register.found"].cause is Cause.UNREADABLE


def test_two_firms_of_one_number_are_told_together_and_the_living_first() -> None:
    ended = _row(
        avregistreradOrganisation={"avregistreringsdatum": "2020-01-01"},
        organisationsnamn={"fel": None, "organisationsnamnLista": [{"namn": "Gamla Boden"}]},
    )
    facts = told(bolagsverket, _claiming(), _list(ended, _row()))
    assert facts["register.names"].value == ("Garnboden Exempel AB", "Garnboden", "Gamla Boden")
    assert facts["register.active"].value is True
    alone = told(bolagsverket, _claiming(), _list(ended))
    assert alone["register.active"].value is False and alone["register.insolvency"].is_unknown


def test_rows_of_another_number_are_not_read() -> None:
    other = _row(organisationsidentitet={"identitetsbeteckning": "5560000000"})
    assert told(bolagsverket, _claiming(), _list(other))["register.found"].cause is Cause.UNREADABLE


@pytest.mark.parametrize("value", [7, [], {"organisationsnamnLista": 3}, {"fel": 3}, {"fel": []}, "text"])
def test_no_odd_block_is_a_stumbling_stone(value: Any) -> None:
    for block in _row():
        assert told(bolagsverket, _claiming(), _list(_row(**{block: value})))
