"""India: GSTIN (15 signs, check sign) for taxes, CIN (21 signs, no check sign) for companies; six-digit PIN codes."""

from __future__ import annotations

import re

from stdnum.in_ import gstin

from trustcheck.countries import Country, NumberForm, PostalForm, checked, parted, signs


def cin_is_valid(number: str) -> bool:
    """True for the right form: a corporate identity number has no check sign."""
    return re.fullmatch(r"[LU][0-9]{5}[A-Z]{2}[12][0-9]{3}[A-Z]{3}[0-9]{6}", number) is not None


COUNTRY = Country(
    code="IN",
    tld="in",
    languages=("en", "hi"),
    numbers=(
        NumberForm(
            kind="vat",
            shape=r"\d{2}[A-Z]{5}\d{4}[A-Z][0-9A-Z]Z[0-9A-Z](?!\w)",
            canonical=signs,
            valid=checked(gstin),
            labels=(),
            home=("vat",),
            marks=("gstin", "gst no", "gst number", "gst:"),
        ),
        NumberForm(
            kind="company",
            shape=r"[LU]\d{5}[A-Z]{2}[12]\d{3}[A-Z]{3}\d{6}(?!\w)",
            canonical=signs,
            valid=cin_is_valid,
            labels=("company_id",),
            marks=("cin$", "cin:", "corporate identity number"),
        ),
    ),
    after=("Pvt. Ltd.", "Pvt Ltd", "Pvt. Ltd", "Pvt Ltd.", "Private Limited", "Limited", "Ltd", "Ltd.", "LLP"),
    shouted=frozenset({"Limited"}),
    postal=PostalForm(
        postcode=r"[1-8]\d{2}\s?\d{3}",
        number_first=True,
        code_last=True,
        said=("india",),
        said_code=r"(?i:pin(?: ?code)?|zip(?: ?code)?|post(?:al)? ?code)",
        counties=frozenset(
            parted("""
maharashtra | gujarat | tamil nadu | karnataka | kerala | rajasthan | punjab | haryana | uttar pradesh | west bengal
| madhya pradesh | andhra pradesh | telangana | bihar | odisha | assam | goa | uttarakhand | jharkhand
| himachal pradesh
""")
        ),
    ),
)
