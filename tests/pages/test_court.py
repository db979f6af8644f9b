"""The court of a German company number: HRB 12345 alone is not one firm's."""

from __future__ import annotations

import pytest
from page_of import AT, page_of

from trustcheck.model import Shop
from trustcheck.pages.claims import read_claims

SHOP = Shop(domain="teestube-demo.de", host="teestube-demo.de", url="https://teestube-demo.de/")


@pytest.mark.parametrize(
    ("text", "court"),
    [
        ("Teestube Demo GmbH, Amtsgericht Köln, HRB 99999", "Köln"),
        ("Teestube Demo GmbH. Registergericht: Amtsgericht Frankfurt am Main, Registernummer: HRB 99999",
         "Frankfurt am Main"),
        ("Teestube Demo GmbH, HRB 99999, AG München", "München"),
        ("Teestube Demo GmbH, Eingetragen im Handelsregister des Amtsgerichts Berlin (Charlottenburg) unter HRB 99999",
         "Berlin (Charlottenburg)"),
        ("Teestube Demo GmbH, HRB 99999", None),
        ("Teestube Demo GmbH, Amtsgericht Entenhausen, HRB 99999", None),
        ("Teestube Demo GmbH, HRB 99999. " + "Tee aus aller Welt. " * 10 + "Streit vor dem Amtsgericht Kiel", None),
    ],
)  # fmt: skip
def test_the_court_beside_the_number(text: str, court: str | None) -> None:
    told = read_claims([page_of(f"<html lang=de><footer><p>{text}</p></footer>", url=SHOP.url)], SHOP, AT)

    assert told["claim.company_id"].value == "HRB 99999"
    assert (told["claim.company_court"].value if "claim.company_court" in told else None) == court


def test_no_court_is_told_of_other_countries() -> None:
    page = page_of("<footer>Kaarna Oy, Y-tunnus 9876540-6. Amtsgericht Köln</footer>", url=SHOP.url)
    assert "claim.company_court" not in read_claims([page], SHOP, AT)
