"""The country whose law the terms name."""

from __future__ import annotations

import pytest
from made_pages import page, told


@pytest.mark.parametrize(
    ("text", "countries"),
    [
        ("These terms shall be governed by the laws of England and Wales.", ("GB",)),
        ("This agreement is governed by and construed in accordance with the laws of China.", ("CN",)),
        ("Sopimukseen sovelletaan Suomen lakia.", ("FI",)),
        ("Es gilt das Recht der Bundesrepublik Deutschland.", ("DE",)),
        ("Les présentes conditions sont soumises au droit de la France.", ("FR",)),
        ("Lepingule kohaldatakse Eesti Vabariigi seadusi. Õigus: Eesti õigus.", ("EE",)),
        ("Sopimukseen sovelletaan Ruotsin lakia, kuluttajaan myös Suomen lakia.", ("FI", "SE")),
        ("Avtalet följer svensk lag.", None),  # an adjective
        ("We ship to Sweden. Contracts are governed by common sense.", None),
        ("Goods from China. You have rights by law.", None),
    ],
)
def test_the_country_right_beside_the_law_is_told(text: str, countries: tuple[str, ...] | None) -> None:
    assert told("terms_law", page(text, purpose="terms")) == countries


def test_only_terms_bind() -> None:
    assert told("terms_law", page("Governed by the laws of China.", purpose="privacy")) is None
