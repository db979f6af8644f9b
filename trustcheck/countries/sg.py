"""Singapore: unique entity number (nine or ten signs, check letter); a town that is its country."""

from __future__ import annotations

from stdnum.sg import uen

from trustcheck.countries import Country, NumberForm, PostalForm, checked, signs

COUNTRY = Country(
    code="SG",
    tld="sg",
    languages=("en",),
    numbers=(
        NumberForm(
            kind="company",
            shape=r"(?:\d{8,9}[A-Z]|[RST]\d{2}[A-Z]{2}\d{4}[A-Z])(?!\w)",
            canonical=signs,
            valid=checked(uen),
            labels=(),
            home=("company_id",),
            marks=("uen$", "uen:", "unique entity number", "co. reg. no", "company reg. no"),
        ),
    ),
    after=("Pte. Ltd.", "Pte Ltd", "Pte. Ltd", "Pte Ltd.", "PTE. LTD.", "PTE LTD", "PTE LTD.", "Pte Limited"),
    postal=PostalForm(
        postcode=r"\d{6}",
        number_first=True,
        code_last=True,
        said=("singapore",),
        said_code=r"(?i:s\()",
        city="Singapore",
    ),
)
