"""Norway: organisasjonsnummer (nine digits; weights 3 2 7 6 5 4 3 2 modulo 11), the same number + MVA for VAT."""

from __future__ import annotations

from stdnum.no import mva, orgnr

from trustcheck.countries import Country, NumberForm, PostalForm, digits, parted


def company_number_is_valid(number: str) -> bool:
    return len(number) <= 40 and bool(orgnr.is_valid(number))


def vat_number(printed: str) -> str:
    """NO123456785MVA."""
    return f"NO{digits(printed)}MVA"


def vat_number_is_valid(number: str) -> bool:
    return len(number) <= 40 and bool(mva.is_valid(number))


COUNTRY = Country(
    code="NO",
    tld="no",
    languages=("nb", "no", "nn"),
    numbers=(
        NumberForm(
            kind="vat",
            shape=r"(?:NO[\s-]?)?\d{3}[ .]?\d{3}[ .]?\d{3}\s?(?:MVA|mva|Mva)(?!\w)",
            canonical=vat_number,
            valid=vat_number_is_valid,
            labels=("vat", "company_id"),
            marks=("org.nr", "orgnr", "org nr", "organisasjonsnummer", "foretaksnummer"),
            bare=True,
        ),
        NumberForm(
            kind="company",
            shape=r"(?:NO[ -]?)?\d{3}[ .]?\d{3}[ .]?\d{3}(?![\s.,-]?\d)",
            canonical=digits,
            valid=company_number_is_valid,
            labels=(),
            home=("company_id", "vat"),
            marks=("org.nr", "orgnr", "org nr", "org. nr", "org.nr.", "organisasjonsnummer", "foretaksnummer"),
        ),
    ),
    after=("AS", "A/S", "ASA", "ANS", "DA", "ENK", "SA", "NUF"),
    shouted=frozenset({"AS", "ASA", "ANS", "DA", "ENK", "SA", "NUF"}),
    postal=PostalForm(
        postcode=r"(?:NO?\s?[-–]\s?)?(?P<code>\d{4})\s{1,3}(?P<town>[^\W\d_][^\W\d_]{1,24}(?:[ -][^\W\d_]{2,20})?)",
        street=r"(?:gata|gate|gaten|veien|vegen|vei|veg|plass|torg|allé|brygge|bakken|svingen|kaia)",
        box=r"(?:Postboks|Pb\.?)",
    ),
    shared=digits,
    firms={
        "payment": parted(
            """
vipps as | sparebank 1 | dnb bank | dnb | nets norge | svea finans norge | klarna norge | easybank | dintero
"""
        ),
        "delivery": parted(
            """
posten norge | posten bring as | bring | helthjem netthandel | porterbuddy | postnord norge | postnord as
"""
        ),
        "platform": parted("mystore | mystore.no | 24nettbutikk"),
        "agency": parted("multicase | kreativmedia"),
        "host": parted("domeneshop | uniweb | pro isp"),
        "other": parted("forbrukertilsynet | forbrukerrådet | forbrukerklageutvalget | trygg e-handel | prisjakt"),
    },
)
