"""The Lithuanian register: references in place of words, texts encoded twice, addresses that are left out."""

from __future__ import annotations

from typing import Any

import pytest
from source_stage import answer, asked, case, told

from trustcheck.facts import absent, known
from trustcheck.model import Address, Capture, Case, Cause, Fact
from trustcheck.sources import jar

NUMBER = "999999904"
URL = f"{jar.URL}?ja_kodas={NUMBER}"
NO_STATUS = "5ef6b364-a5ff-47fb-8600-ff859214ef85"
OTHER = "00000000-0000-4000-8000-0000000000ff"
FORM = "00000000-0000-4000-8000-000000000017"
STATUS_URL = f"{jar.BASE}/formos_statusai/Statusas/{OTHER}"
FORM_URL = f"{jar.BASE}/formos_statusai/Forma/{FORM}"


def _row(**rest: Any) -> dict[str, Any]:
    return {
        "_id": OTHER, "ja_kodas": int(NUMBER), "ja_pavadinimas": "UAB „Siūlų kamuolys“", "reg_data": "1995-03-12",
        "isreg_data": None, "forma": {"_id": FORM}, "statusas": {"_id": NO_STATUS}, "pilnas_adresas": None, **rest,
    }  # fmt: skip


def _list(*found: Any) -> Capture:
    return answer("jar", URL, {"_type": "JuridinisAsmuo", "_data": list(found), "_page": {"next": "x"}})


def _claiming() -> Case:
    return case("kamuolys-pavyzdys.lt", known("claim.company_id", NUMBER), known("claim.company_country", "LT"))


def _of(*others: Capture, **rest: Any) -> dict[str, Fact]:
    return told(jar, _claiming(), _list(_row(**rest)), *others)


def test_what_the_row_tells() -> None:
    facts = _of()
    assert facts["register.name"].value == "UAB „Siūlų kamuolys“"
    assert facts["register.active"].value is True
    assert facts["register.insolvency"].is_absent
    assert facts["register.addresses"].cause is Cause.HIDDEN
    assert _of(isreg_data="2026-02-28")["register.active"].value is False


def test_references_that_are_not_known_are_asked_for() -> None:
    assert asked(jar, _claiming()) == [URL]
    assert asked(jar, _claiming(), _list(_row())) == [FORM_URL]
    assert asked(jar, _claiming(), _list(_row(statusas={"_id": OTHER}))) == [STATUS_URL, FORM_URL]
    assert asked(jar, _claiming(), _list(_row(statusas={"_id": "../x"}, forma=None))) == []


@pytest.mark.parametrize(
    ("word", "insolvency"),
    [
        ("Bankrutuojantis", "bankruptcy"), ("Likviduojamas dėl bankroto", "bankruptcy"),
        ("Likviduojamas", "liquidation"), ("Restruktūrizuojamas", "restructuring"), ("Reorganizuojamas", None),
    ],
)  # fmt: skip
def test_statuses_by_their_words(word: str, insolvency: str | None) -> None:
    for given in (word, word.encode().decode("latin-1")):
        facts = _of(answer("jar", STATUS_URL, {"_id": OTHER, "pavadinimas": given}), statusas={"_id": OTHER})
        assert facts["register.insolvency"].value == insolvency
        assert facts["register.insolvency"].is_absent is (insolvency is None)
        assert facts["register.insolvency"].evidence[0].url == STATUS_URL
    assert _of(statusas={"pavadinimas": word})["register.insolvency"].value == insolvency


def test_a_status_that_nobody_could_tell_is_unknown() -> None:
    assert _of(statusas={"_id": OTHER})["register.insolvency"].cause is Cause.UNREADABLE
    new = _of(answer("jar", STATUS_URL, {"pavadinimas": "Naujas"}), statusas={"_id": OTHER})
    assert new["register.insolvency"].cause is Cause.AMBIGUOUS
    failed = _of(answer("jar", STATUS_URL, "", status=429), statusas={"_id": OTHER})
    assert failed["register.insolvency"].cause is Cause.THROTTLED
    assert failed["register.active"].value is True


def test_texts_that_were_encoded_twice_are_mended_and_others_stay() -> None:
    assert _of(ja_pavadinimas="UAB „Siūlų kamuolys“".encode().decode("latin-1"))["register.name"].value == (
        "UAB „Siūlų kamuolys“"
    )
    assert _of(ja_pavadinimas="UAB Müller ir Co")["register.name"].value == "UAB Müller ir Co"


def test_the_form_in_words() -> None:
    facts = _of(answer("jar", FORM_URL, {"_data": [{"_id": FORM, "pavadinimas": "Uždaroji akcinė bendrovė"}]}))
    assert facts["register.form"].value == "Uždaroji akcinė bendrovė"
    assert _of()["register.form"].cause is Cause.UNREADABLE


def test_an_empty_list_says_that_it_is_not_there() -> None:
    assert told(jar, _claiming(), _list())["register.found"].value is False


@pytest.mark.parametrize("value", [{"_data": [3]}, {"_data": None}, {}, {"_data": [{"ja_kodas": 1}]}])
def test_what_is_no_list_of_that_entity_says_nothing(value: Any) -> None:
    facts = told(jar, _claiming(), answer("jar", URL, value))
    assert {fact.cause for fact in facts.values()} == {Cause.UNREADABLE}


def test_a_name_alone_is_not_asked_for() -> None:
    shop = case(
        "kamuolys-pavyzdys.lt",
        absent("claim.company_id"),
        known("claim.site_read", True),
        known("claim.legal_name", "UAB Kamuolys"),
    )
    assert asked(jar, shop) == [] and told(jar, shop) == {}


def test_an_address_where_there_is_one() -> None:
    (place,) = _of(pilnas_adresas="Vilnius, Siūlų g. 7-2, LT-09999")["register.addresses"].value
    assert place == Address(street="Siūlų g.", number="7-2", postcode="LT-09999", town="Vilnius", country="LT")
