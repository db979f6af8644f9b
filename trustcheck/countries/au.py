"""Australia: company number (ACN, nine digits) and business number (ABN, eleven digits), both with check digits."""

from __future__ import annotations

from stdnum.au import abn, acn

from trustcheck.countries import Country, NumberForm, digits
from trustcheck.countries.english_post import AU_POST


def acn_is_valid(number: str) -> bool:
    return bool(acn.is_valid(number))


def abn_is_valid(number: str) -> bool:
    return bool(abn.is_valid(number))


COUNTRY = Country(
    code="AU",
    tld="au",
    languages=("en",),
    numbers=(
        NumberForm(
            kind="vat",
            shape=r"\d{2} ?\d{3} ?\d{3} ?\d{3}(?!\d)",
            canonical=digits,
            valid=abn_is_valid,
            labels=(),
            marks=("abn",),
        ),
        NumberForm(
            kind="company",
            shape=r"\d{3} ?\d{3} ?\d{3}(?![ ]?\d)",
            canonical=digits,
            valid=acn_is_valid,
            labels=(),
            marks=("acn",),
        ),
    ),
    after=("Pty Ltd", "Pty. Ltd.", "Pty Limited"),
    postal=AU_POST,
)
