"""Ireland: CRO number (five to seven digits, no check digit) and VAT number (IE, seven digits, one or two letters)."""

from __future__ import annotations

import re

from stdnum.ie import vat

from trustcheck.countries import Country, NumberForm, PostalForm, checked, digits, parted, prefixed


def company_number_is_valid(number: str) -> bool:
    """True for the right form: a number of the Companies Registration Office has no check digit."""
    return re.fullmatch(r"[1-9][0-9]{3,6}", number) is not None


COUNTRY = Country(
    code="IE",
    tld="ie",
    languages=("en", "ga"),
    numbers=(
        NumberForm(
            kind="vat",
            shape=r"IE[ .-]{0,2}(?:\d{7}\s?[A-W][A-I]?|\d[A-Z+*]\d{5}[A-W])(?!\w)",
            canonical=prefixed("IE"),
            valid=checked(vat),
            labels=("vat", "company_id"),
            bare=True,
        ),
        NumberForm(
            kind="vat",
            shape=r"\d{7}\s?[A-W][A-I]?(?!\w)",
            canonical=prefixed("IE"),
            valid=checked(vat),
            labels=(),
            home=("vat",),
        ),
        NumberForm(
            kind="company",
            shape=r"\d{5,7}(?![\w-]|[ .,]\d)",
            canonical=digits,
            valid=company_number_is_valid,
            labels=(),
            home=("company_id",),
            marks=parted("""
registered in ireland | incorporated in ireland | cro number | cro no | cro reg
| companies registration office | irish company
"""),
        ),
    ),
    after=("Ltd", "Ltd.", "Limited", "DAC", "Designated Activity Company", "CLG", "PLC", "plc", "UC", "Teoranta"),
    shouted=frozenset({"DAC", "CLG", "UC"}),
    postal=PostalForm(
        postcode=r"(?P<code>(?:[AC-FHKNPRTV-Y]\d{2}|D6W)\s?[0-9AC-FHKNPRTV-Y]{4})(?!\w)",
        number_first=True,
        box=r"P\.?\s?O\.?\s?[Bb]ox",
        care=r"c/o",
        own=True,
    ),
    firms={
        "payment": parted("""
realex payments | global payments ireland | elavon | stripe payments europe | bank of ireland
| aib merchant services | humm ireland | flexi-fi
"""),
        "delivery": parted("""
an post | anpost | fastway couriers | fastway ireland | dpd ireland | gls ireland | nightline delivers
"""),
        "agency": parted("iq content"),
        "host": parted("blacknight | blacknight internet solutions | letshost | register365"),
        "other": parted("data protection commission | competition and consumer protection commission | ccpc"),
    },
)
