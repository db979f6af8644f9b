"""Hong Kong: company and business registration number (eight digits, without a public check digit); no postcodes."""

from __future__ import annotations

import re

from trustcheck.countries import Country, NumberForm, PostalForm, digits


def company_number_is_valid(number: str) -> bool:
    """True for the right form: there is no published check digit."""
    return re.fullmatch(r"[0-9]{8}", number) is not None and number != "00000000"


COUNTRY = Country(
    code="HK",
    tld="hk",
    languages=("zh", "en"),
    numbers=(
        NumberForm(
            kind="company",
            shape=r"\d{8}(?![\w-]|[.,]\d)",
            canonical=digits,
            valid=company_number_is_valid,
            labels=(),
            marks=("hong kong company number", "business registration no", "br no", "br number", "cr no"),
        ),
    ),
    after=("Limited", "Ltd", "Ltd."),
    shouted=frozenset({"Limited"}),
    postal=PostalForm(
        postcode=r"(?!)",
        number_first=True,
        code_last=True,
        said=("hong kong", "hongkong"),
        city="Hong Kong",
    ),
)
