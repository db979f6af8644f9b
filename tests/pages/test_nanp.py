"""Numbers of the North American plan in running text."""

from __future__ import annotations

import pytest
from made_pages import page

from trustcheck.pages.nanp import find_nanp, is_nanp
from trustcheck.pages.reading import Reading


def numbers(text: str) -> list[str]:
    return [printed for _, _, printed in find_nanp(Reading(page(text)))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Call (517) 555-0144 today", ["(517) 555-0144"]),
        ("312-555-0110", ["312-555-0110"]),
        ("909.555.0787 – 909.555.8329", ["909.555.0787", "909.555.8329"]),
        ("Tickets: (561) 555-1828 (561) 555-1829", ["(561) 555-1828", "(561) 555-1829"]),
        ("Tel: (202) 555-3900Fax: (202) 555-3815", ["(202) 555-3900", "(202) 555-3815"]),
        ("(214)-555-5111. 3-1-1 is the city", ["(214)-555-5111"]),
        ("+1 (704) 555-9908", ["+1 (704) 555-9908"]),
        ("1-888-WEB-CLUB", ["888-932-2582"]),
        ("1.888.LUTRON1", ["888-588-7661"]),
        ("(520) 494 STAR", ["520-494-7827"]),
        ("+44 870 606 9666", []),
        ("+49 (611) 962 8563", []),
        ("5.167.214.238", []),
        ("040 123 4567", []),
        ("0400 123 4567", []),
        ("SKU 212-NEW", []),
        ("$415-555-1234", []),
    ],
)
def test_its_form_tells_a_number_from_others(text: str, expected: list[str]) -> None:
    assert numbers(text) == expected


def test_groups_that_people_write() -> None:
    assert is_nanp("(415) 555-0100")
    assert is_nanp("4155550100")
    assert not is_nanp("639-9675). 311")
    assert not is_nanp("41 55 55 01 00")


@pytest.mark.parametrize("junk", ["2" * 100_000, "212-" * 30_000, "(212) " * 20_000, "1-888-A" * 15_000])
def test_hostile_text_ends(junk: str) -> None:
    assert len(find_nanp(Reading(page(junk)))) <= 300
