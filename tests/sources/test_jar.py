"""The Lithuanian register: references in place of words, texts encoded twice, addresses that are left out."""

from __future__ import annotations

from typing import Any

import pytest
from source_stage import answer, asked, case, told

from trustcheck.facts import absent, known
from trustcheck.model import Address, Capture, Case, Cause, Fact
from trustcheck.sources import jar, jar_seat

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
    here = {"pilnas_adresas": "Vilnius"}
    assert asked(jar, _claiming(), _list(_row(**here))) == [FORM_URL]
    assert asked(jar, _claiming(), _list(_row(**here, statusas={"_id": OTHER}))) == [STATUS_URL, FORM_URL]
    assert asked(jar, _claiming(), _list(_row(**here, statusas={"_id": "../x"}, forma=None))) == []


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


PLACE, HOUSE, STREET, TOWN = (f"00000000-0000-4000-8000-00000000010{digit}" for digit in range(4))


def _asking(model: str, field: str, pointer: str) -> str:
    return f"{model}?{field}=%22{pointer}%22&limit(5)"


SEAT = _asking(jar_seat.SEATS, "juridinis_asmuo._id", OTHER)
BUILDING, FLAT = (_asking(model, "aob_kodas._id", PLACE) for model in (jar_seat.BUILDINGS, jar_seat.PREMISES))


def _rows_of(url: str, *found: Any) -> Capture:
    return answer("jar", url, {"_data": list(found)})


def _house(**rest: Any) -> dict[str, Any]:
    return {
        "_id": HOUSE, "gatve": {"_id": STREET}, "gyvenamoji_vietove": {"_id": TOWN}, "nr": "7", "korpuso_nr": None,
        "pasto_kodas": "09999", **rest,
    }  # fmt: skip


SEATED = _rows_of(SEAT, {"_id": "x", "adresas": {"_id": PLACE}, "adresas_nuo": "2016-05-02"})
NAMED = (
    answer("jar", f"{jar_seat.STREETS}/{STREET}", {"_id": STREET, "pavadinimas": "Siūlų", "tipo_santrumpa": "g."}),
    answer("jar", f"{jar_seat.TOWNS}/{TOWN}", {"_id": TOWN, "pavadinimas": "Vilnius"}),
)


def test_the_seat_is_followed_to_its_house_street_and_town() -> None:
    row = _list(_row(forma=None))
    assert asked(jar, _claiming(), row) == [SEAT]
    assert asked(jar, _claiming(), row, SEATED) == [BUILDING]
    house = _rows_of(BUILDING, _house())
    assert asked(jar, _claiming(), row, SEATED, house) == [capture.request.url for capture in NAMED]
    facts = _of(SEATED, house, *NAMED)
    assert facts["register.addresses"].value == (
        Address(street="Siūlų g.", number="7", postcode="LT-09999", town="Vilnius", country="LT"),
    )
    assert facts["register.address"].evidence[0].url.startswith(jar_seat.BASE)
    assert asked(jar, _claiming(), _list(_row(forma=None, isreg_data="2026-02-28"))) == []


def test_a_flat_is_found_in_its_building_and_a_village_without_streets_is_a_place_too() -> None:
    row = _list(_row(forma=None))
    none, flat = _rows_of(BUILDING), _rows_of(FLAT, {"_id": "y", "pastatas": {"_id": HOUSE}, "patalpos_nr": "2"})
    assert asked(jar, _claiming(), row, SEATED, none) == [FLAT]
    assert asked(jar, _claiming(), row, SEATED, none, flat) == [f"{jar_seat.BUILDINGS}/{HOUSE}"]
    house = answer("jar", f"{jar_seat.BUILDINGS}/{HOUSE}", _house(korpuso_nr="1"))
    (place,) = _of(SEATED, none, flat, house, *NAMED)["register.addresses"].value
    assert place.number == "7 korp. 1-2"
    bare = answer("jar", f"{jar_seat.BUILDINGS}/{HOUSE}", _house(gatve=None, pasto_kodas=None))
    (place,) = _of(SEATED, none, flat, bare, NAMED[1])["register.addresses"].value
    assert (place.street, place.postcode, place.town) == ("", "", "Vilnius")


@pytest.mark.parametrize(
    ("captures", "cause"),
    [
        ((_rows_of(SEAT),), Cause.HIDDEN),
        ((_rows_of(SEAT, {"adresas": {"_id": "../x"}}),), Cause.HIDDEN),
        ((SEATED,), Cause.NO_ANSWER),
        ((SEATED, answer("jar", BUILDING, b"", status=429)), Cause.THROTTLED),
        ((SEATED, answer("jar", BUILDING, {"_data": [3]})), Cause.UNREADABLE),
        ((SEATED, _rows_of(BUILDING), _rows_of(FLAT)), Cause.HIDDEN),
    ],
)
def test_a_seat_that_is_not_found_is_unknown(captures: tuple[Capture, ...], cause: Cause) -> None:
    facts = _of(*captures)

    assert {facts[f"register.{name}"].cause for name in ("addresses", "address")} == {cause}
    assert facts["register.active"].value is True, "the rest is told all the same"


def test_of_two_seats_the_later_counts() -> None:
    seats = _rows_of(SEAT, {"adresas": {"_id": PLACE}, "adresas_nuo": "2016-05-02"}, {"adresas": {"_id": HOUSE}})
    assert asked(jar, _claiming(), _list(_row(forma=None)), seats) == [BUILDING]
