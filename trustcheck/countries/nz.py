"""New Zealand: company number (up to seven digits, no check digit) and GST number (eight or nine, check digit)."""

from __future__ import annotations

import re

from stdnum.nz import ird

from trustcheck.countries import Country, NumberForm, PostalForm, checked, digits


def company_number_is_valid(number: str) -> bool:
    """True for the right form: a number of the Companies Office has no check digit."""
    return re.fullmatch(r"[1-9][0-9]{4,6}", number) is not None


COUNTRY = Country(
    code="NZ",
    tld="nz",
    languages=("en", "mi"),
    numbers=(
        NumberForm(
            kind="company",
            shape=r"\d{5,7}(?![\w-]|[ .,]\d)",
            canonical=digits,
            valid=company_number_is_valid,
            labels=(),
            home=("company_id",),
            marks=("nz company number", "new zealand company number"),
        ),
        NumberForm(
            kind="vat",
            shape=r"\d{2,3}[- ]?\d{3}[- ]?\d{3}(?!\d)",
            canonical=digits,
            valid=checked(ird),
            labels=(),
            home=("vat",),
            marks=("gst number", "gst no", "nz gst", "gst reg"),
        ),
    ),
    after=("Limited", "Ltd", "Ltd."),
    shouted=frozenset({"Limited"}),
    postal=PostalForm(
        postcode=r"\d{4}",
        number_first=True,
        code_last=True,
        said=("new zealand",),
        said_code=r"(?i:post ?code)",
    ),
)
