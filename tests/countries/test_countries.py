"""Every country found: its numbers, forms and addresses keep their contracts."""

from __future__ import annotations

import re

import pytest

from trustcheck.countries import all_countries, digits, of_domain, of_language
from trustcheck.countries.fi_towns import SAME_TOWN, TOWNS

COUNTRIES = sorted(all_countries().items())
JUNK = ("", "x", "1", "\u0661\u0662\u0663\u0664\u0665\u0666\u0667", "1" * 500, "😴", "FI", "HRB", "-")
# One right number a country and kind; those of Finland are of the range that is not issued.
RIGHT = {
    ("FI", "company"): ("9123456-5", "9123456-5"), ("FI", "vat"): ("FI 91234565", "FI91234565"),
    ("SE", "company"): ("559999 9900", "559999-9900"), ("SE", "vat"): ("SE559999-990001", "SE559999990001"),
    ("NO", "company"): ("100 000 008", "100000008"), ("NO", "vat"): ("100000008 MVA", "NO100000008MVA"),
    ("DK", "company"): ("99 99 99 18", "99999918"), ("DK", "vat"): ("DK 99999918", "DK99999918"),
    ("EE", "company"): ("19999905", "19999905"), ("EE", "vat"): ("EE 199999909", "EE199999909"),
    ("DE", "company"): ("HRB 99999", "HRB 99999"), ("DE", "vat"): ("DE 999999903", "DE999999903"),
    ("GB", "company"): ("1234567", "01234567"), ("GB", "vat"): ("GB 980 7806 84", "GB980780684"),
}  # fmt: skip


def test_the_countries_are_found_by_walking_the_folder() -> None:
    assert {"FI", "SE", "NO", "DK", "EE", "DE", "GB"} <= all_countries().keys()


@pytest.mark.parametrize(("code", "country"), COUNTRIES)
def test_a_country_tells_its_code_ending_and_languages(code: str, country: object) -> None:
    found = all_countries()[code]

    assert re.fullmatch(r"[A-Z]{2}", found.code) and found.code == code
    assert of_domain(f"kauppa.{found.tld}") == code
    assert found.languages
    assert found.shouted <= {*found.after, *found.before, "OSK"}


@pytest.mark.parametrize(("key", "pair"), sorted(RIGHT.items()))
def test_a_right_number_is_made_canonical_and_valid(key: tuple[str, str], pair: tuple[str, str]) -> None:
    printed, canonical = pair
    form = next(
        form for form in all_countries()[key[0]].numbers if form.kind == key[1] and re.fullmatch(form.shape, printed)
    )

    assert form.canonical(printed) == canonical
    assert form.canonical(canonical) == canonical
    assert form.valid(canonical)


@pytest.mark.parametrize(("code", "country"), COUNTRIES)
def test_junk_is_not_valid_and_never_raises(code: str, country: object) -> None:
    for form in all_countries()[code].numbers:
        for text in JUNK:
            assert form.valid(text) is False
            assert isinstance(form.canonical(text), str)


@pytest.mark.parametrize("wrong", ["9123456-1", "9123456-6", "0000000-1"])
def test_a_wrong_finnish_check_digit_is_wrong(wrong: str) -> None:
    form = all_countries()["FI"].numbers[1]

    assert form.kind == "company"
    assert not form.valid(form.canonical(wrong))


def test_old_finnish_numbers_of_six_digits_get_their_zero() -> None:
    form = all_countries()["FI"].numbers[1]

    assert form.canonical("112038-9") == "0112038-9"


def test_general_endings_and_unknown_languages_have_no_country() -> None:
    assert of_domain("kauppa.com") == of_domain("kauppa.io") == of_domain("") == ""
    assert of_language("en") == of_language("") == of_language("xx") == ""
    assert of_language("fi") == "FI"


def test_digits_are_ascii_digits() -> None:
    assert digits("FI 12\u0663-4") == "124"


def test_finnish_towns_are_known_in_both_languages() -> None:
    assert {"helsinki", "helsingfors", "turku", "åbo", "s:t karins", "mänttä-vilppula"} <= TOWNS
    assert SAME_TOWN["åbo"] == "turku"
    assert SAME_TOWN["s:t karins"] == "kaarina"
    assert all(town == town.lower().strip() for town in TOWNS)
