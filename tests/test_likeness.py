"""When two addresses written by different hands are one place."""

from __future__ import annotations

import pytest

from trustcheck.likeness import same_place
from trustcheck.model import Address


def _place(country: str, street: str, number: str, postcode: str, town: str) -> Address:
    return Address(street=street, number=number, postcode=postcode, town=town, country=country)


CZECH = _place("CZ", "Vodičkova", "704/36", "110 00", "Praha")


@pytest.mark.parametrize("number", ["704/36", "36", "704", "36a"])
def test_a_czech_house_is_known_by_either_of_its_numbers(number: str) -> None:
    assert same_place(CZECH, _place("CZ", "Vodičkova", number, "11000", "Praha 1"))


@pytest.mark.parametrize("number", ["37", "705/37", "", "A"])
def test_another_number_is_another_house(number: str) -> None:
    assert not same_place(CZECH, _place("CZ", "Vodičkova", number, "11000", "Praha"))


def test_elsewhere_what_stands_behind_the_stroke_is_a_flat() -> None:
    house = _place("PL", "Wzorowa", "12/36", "99-999", "Wzorówek")
    assert same_place(house, _place("PL", "Wzorowa", "12", "99-999", "Wzorówek"))
    assert not same_place(house, _place("PL", "Wzorowa", "36", "99-999", "Wzorówek"))


def test_street_and_town_or_postcode_must_agree_too() -> None:
    assert not same_place(CZECH, _place("CZ", "Jindřišská", "704/36", "110 00", "Praha"))
    assert not same_place(CZECH, _place("CZ", "Vodičkova", "704/36", "602 00", "Brno"))
