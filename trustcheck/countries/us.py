"""United States: EIN (two digits, hyphen, seven; the first two tell the office that gave it, there is no check digit).

There is no number of companies for the whole country and no VAT; the register of each state has its own.
"""

from __future__ import annotations

from stdnum.us import ein

from trustcheck.countries import Country, NumberForm, checked, digits, parted
from trustcheck.countries.english_post import US_POST

_EIN = r"\d{2}[-‐‑–]\d{7}(?![\d-])"


def tax_number(printed: str) -> str:
    """12-3456789."""
    bare = digits(printed)
    return f"{bare[:2]}-{bare[2:]}"


COUNTRY = Country(
    code="US",
    tld="us",
    languages=("en",),
    numbers=(
        NumberForm(
            kind="company",
            shape=rf"(?:F?EIN[ #:.]{{0,3}})?{_EIN}",
            canonical=tax_number,
            valid=checked(ein),
            labels=("vat",),
            home=("company_id",),
            marks=("ein:", "ein#", "ein$", "employer identification", "federal tax id", "tax id", "federal id"),
        ),
    ),
    after=parted("""
LLC | L.L.C. | Inc | Inc. | INC. | INC | Incorporated | Corp. | Corp | Corporation | Co. | LLP
| L.P. | Ltd | Ltd. | PLLC | PBC
"""),
    shouted=frozenset({"Co.", "INC", "L.P.", "Corp", "Corporation", "PBC"}),
    postal=US_POST,
    firms={
        "payment": parted("""
affirm, inc. | afterpay us | sezzle | sezzle inc. | square, inc. | shop pay | authorize.net | bread financial
| first data | braintree
"""),
        "delivery": parted("""
usps | u.s. postal service | united states postal service | fedex | ontrac | pirate ship | shipstation | easypost
"""),
        "platform": parted("volusion | big cartel | 3dcart | shift4shop"),
        "host": parted("bluehost | godaddy.com, llc | namecheap | hostgator | dreamhost"),
        "other": parted("better business bureau | federal trade commission | bizrate"),
    },
)
