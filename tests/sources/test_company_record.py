"""What the registers' records have in common."""

from __future__ import annotations

import pytest

from trustcheck.sources.company_record import line_of_business


@pytest.mark.parametrize(
    ("code", "words", "told"),
    [
        ("47.91B", "", "retail trade: code 47.91B"),
        ("4791.0", "", "retail trade: code 4791.0"),
        ("479110", "Detailhandel via internet", "retail trade: Detailhandel via internet"),
        ("47.710", "Retail sale of clothing", "Retail sale of clothing"),
        ("46.470", "Engroshandel med møbler", "Engroshandel med møbler"),
        ("470", "", "retail trade: code 470"),
        ("4", "", "code 4"),
        ("46.47", "", "code 46.47"),
        ("", "Skipsmegling", "Skipsmegling"),
        ("", "", None),
    ],
)
def test_retail_trade_is_said_in_english_whatever_the_register_writes(code: str, words: str, told: str | None) -> None:
    assert line_of_business(code, words, "nace").value == told
