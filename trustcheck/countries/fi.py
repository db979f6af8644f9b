"""Finland: Y-tunnus (seven digits, hyphen, check digit; weights 7 9 10 5 8 4 2 modulo 11) and ALV number (FI + the
same eight).

Old Y-tunnus numbers have six digits before the hyphen; they are the same number with a leading zero.
"""

from __future__ import annotations

from stdnum.fi import alv, ytunnus

from trustcheck.countries import Country, NumberForm, PostalForm, digits
from trustcheck.countries.fi_towns import SAME_TOWN, TOWNS


def company_number(printed: str) -> str:
    """1234567-1, whatever stood between the digits."""
    bare = digits(printed).zfill(8)
    return f"{bare[:7]}-{bare[7:]}"


def company_number_is_valid(number: str) -> bool:
    return len(number) <= 40 and bool(ytunnus.is_valid(number))


def vat_number(printed: str) -> str:
    """FI12345671."""
    return "FI" + digits(printed).zfill(8)


def shared(number: str) -> str:
    """A VAT number is the digits of the company number."""
    return digits(number)


def vat_number_is_valid(number: str) -> bool:
    return len(number) <= 40 and bool(alv.is_valid(number))


_HYPHEN = r"\s?[-‐‑‒–—−]\s?"

COUNTRY = Country(
    code="FI",
    tld="fi",
    languages=("fi", "sv"),
    numbers=(
        NumberForm(
            kind="vat",
            shape=rf"FI[\s-]?(?:\d{{7}}{_HYPHEN}\d|\d{{4}}\s?\d{{4}}|\d{{7}}\s\d)(?![\d-]|\s\d{{2}})",
            canonical=vat_number,
            valid=vat_number_is_valid,
            labels=("vat", "company_id"),
            bare=True,
        ),
        NumberForm(
            kind="company",
            shape=rf"\d{{6,7}}{_HYPHEN}\d(?!\d|[-‐‑–.,]\d)",
            canonical=company_number,
            valid=company_number_is_valid,
            labels=("company_id", "vat"),
            marks=("y-tunnus", "y tunnus", "ytunnus", "ly-tunnus", "y-nro", "fo-nummer", "fo-nr", "fo nr", "fo-nummer"),
            bare=True,
        ),
        # without its hyphen it is any eight digits: only where the label is Finland's own
        NumberForm(
            kind="company",
            shape=r"\d{7}\s?\d(?!\d|[\s.,-]\d)",
            canonical=company_number,
            valid=company_number_is_valid,
            labels=(),
            marks=("y-tunnus", "y tunnus", "ytunnus", "ly-tunnus", "fo-nummer", "fo-nr", "fo nr"),
        ),
    ),
    after=(
        "Oy", "OY", "oy", "Oy:n", "Oyj", "OYJ", "Abp", "ABP", "Ab", "AB", "Ky", "KY", "Kb", "KB", "Ay", "AY", "Öb",
        "ÖB",
        "Osk", "osk", "ry", "r.y.", "rf", "r.f.", "Tmi", "tmi", "TMI", "Osuuskunta", "Osakeyhtiö", "Kommandiittiyhtiö",
    ),
    before=(
        "Oy", "OY", "Ab", "AB", "Tmi", "TMI", "tmi", "T:mi", "T:MI", "Toiminimi", "TOIMINIMI", "Osuuskunta",
        "Osk", "Ky", "Ay",
    ),
    shouted=frozenset({"Ky", "KY", "Kb", "KB", "Ay", "AY", "AB", "Ab", "OSK", "osk", "ry", "rf"}),
    postal=PostalForm(
        postcode=r"(?:(?:FIN?|SF)\s?[-–]\s?)?(?P<code>\d{5})\s{1,3}"
        r"(?P<town>[^\W\d_][^\W\d_]{1,24}(?:[ -][^\W\d_]{2,20})?)",
        street=(
            r"(?:katu|tie|kuja|polku|väylä|kaari|raitti|aukio|tori|ranta|rinne|puisto|puistikko|portti|laita|mäki|penger"
            r"|piha|silta|bulevardi|esplanadi|kulma|taival|kierto|linja|ratas|satama|laituri|puistotie|valtatie|gatan"
            r"|vägen|gränden|gränd|stigen|stranden|torget|esplanaden|allén|backen|brinken|bågen|svängen|stråket|väg"
            r"|platsen|parken|kajen|leden)"
        ),
        towns=TOWNS,
        box=r"(?:PL|P\.L\.|PB|P\.B\.|P\.O\. ?Box|PO ?Box|Postilokero|Box)",
    ),
    same_town=SAME_TOWN,
    shared=shared,
)  # fmt: skip
