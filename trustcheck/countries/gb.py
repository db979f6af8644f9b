"""Great Britain: company number (eight characters, no check digit) and VAT number (GB + nine digits)."""

from __future__ import annotations

import re

from stdnum.gb import vat

from trustcheck.countries import Country, NumberForm, digits, parted
from trustcheck.countries.english_post import GB_POST


def company_number(printed: str) -> str:
    """12345678 or SC123456."""
    return printed.upper().replace(" ", "").zfill(8)


def company_number_is_valid(number: str) -> bool:
    """True for the right form: Companies House numbers have no check digit."""
    return re.fullmatch(r"(?:\d{8}|[A-Z]{2}\d{6})", number) is not None


def vat_number(printed: str) -> str:
    """GB980780684."""
    return "GB" + digits(printed)


def vat_number_is_valid(number: str) -> bool:
    return len(number) <= 40 and bool(vat.is_valid(number))


COUNTRY = Country(
    code="GB",
    tld="uk",
    languages=("en",),
    numbers=(
        NumberForm(
            kind="vat",
            shape=r"GB[ .-]{0,2}\d{3}\s?\d{4}\s?\d{2}(?:\s?\d{3})?(?!\d)",
            canonical=vat_number,
            valid=vat_number_is_valid,
            labels=("vat", "company_id"),
            bare=True,
        ),
        NumberForm(
            kind="vat",
            shape=r"\d{3}\s?\d{4}\s?\d{2}(?!\d|[ -]\d)",
            canonical=vat_number,
            valid=vat_number_is_valid,
            labels=(),
            home=("vat",),
        ),
        NumberForm(
            kind="company",
            shape=r"(?:\d{7,8}|(?:SC|NI|OC|SO|NC|LP|SL|NL|FC|NF|CE|CS|IP|RC|GE)\s?\d{6})(?![\s.,-]?\d)",
            canonical=company_number,
            valid=company_number_is_valid,
            labels=(),
            home=("company_id",),
            marks=parted("""
registered in england | registered in scotland | registered in wales | companies house
| company registration number | company number | incorporated in england | company no
"""),
        ),
    ),
    after=("Ltd", "Ltd.", "LTD", "Limited", "LIMITED", "PLC", "plc", "CIC", "LLP", "LLC", "Inc", "Inc.", "Corp."),
    shouted=frozenset({"LIMITED"}),
    postal=GB_POST,
)
