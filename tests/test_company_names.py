"""Names of firms: forms go, firms stay."""

from __future__ import annotations

import pytest

from trustcheck.company_names import has_legal_form, normal_name, same_name


@pytest.mark.parametrize(
    ("written", "normal"),
    [
        ("Oy Näyte-Kauppa Ab", "näyte kauppa"),
        ("NÄYTEKAUPPA OY", "näytekauppa"),
        ("T:mi Ella Esimerkki", "ella esimerkki"),
        ("Esimerkin Osuuskunta", "esimerkin"),
        ("Sample Wares B.V.", "sample wares"),
        ("Przykład Sp. z o.o.", "przykład"),
        ("Ella’s Corner Oy Ltd", "ellas corner"),
        ("Oy", ""),
        ("", ""),
        ("Company of Wool Oy", "company of wool"),
    ],
)
def test_a_name_loses_its_form_case_and_punctuation(written: str, normal: str) -> None:
    assert normal_name(written) == normal


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Näytekauppa Oy", "NÄYTE-KAUPPA OY AB"),
        ("Näytekauppa Oy", "naytekauppa"),
        ("Villa & Lanka Ky", "Villa ja Lanka"),
        ("Pohjolan Esimerkkituonti Oy", "Pohjolan Esimerkituonti Oy"),
        ("Smørrebrød Eksempel ApS", "Smorrebrod Eksempel"),
    ],
)
def test_one_firm_under_two_spellings(a: str, b: str) -> None:
    assert same_name(a, b)
    assert same_name(b, a)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Naava Oy", "Naavan Oy"),
        ("Esimerkki Oy", "Tmi Esimerkki"),
        ("Esimerkkisijoitus 1 Oy", "Esimerkkisijoitus 2 Oy"),
        ("Oy", "Ab"),
        ("", "Esimerkki"),
        ("Turun Esimerkkikauppa Oy", "Oulun Esimerkkikauppa Oy"),
    ],
)
def test_two_firms(a: str, b: str) -> None:
    assert not same_name(a, b)


def test_a_form_tells_a_firm_from_a_person() -> None:
    assert has_legal_form("Näytekauppa Oy")
    assert has_legal_form("Muster GmbH")
    assert not has_legal_form("Ella Esimerkki")
    assert not has_legal_form("GmbH")
    assert not has_legal_form("Ella Ek"), "a surname is no form"


def test_hostile_names_end_quickly() -> None:
    assert not same_name("a" * 1_000_000, "b" * 1_000_000)
    assert normal_name("\x00\u202e" * 1000) == ""
