"""Austria: Firmenbuchnummer (FN, up to six digits and a check letter) and UID number (ATU + eight digits).

The check letter is the weighted sum of the six digits (6 4 14 15 10 1) modulo 17, as a letter of a row of seventeen.
"""

from __future__ import annotations

import re

from stdnum.at import uid

from trustcheck.countries import TOWN, Country, NumberForm, PostalForm, checked, digits, listed, parted, prefixed
from trustcheck.countries.de import STREET_LINKS, STREET_WORDS

_LETTERS = "abdfghikmpstvwxyz"
_WEIGHTS = (6, 4, 14, 15, 10, 1)


def company_number(printed: str) -> str:
    """FN 123456a."""
    number = digits(printed)[:12].lstrip("0")
    return f"FN {number}{''.join(letter for letter in printed[-1:].lower() if letter.isascii())}"


def company_number_is_valid(number: str) -> bool:
    """True for the right form and the right letter."""
    match = re.fullmatch(r"FN ([0-9]{1,6})([a-z])", number)
    if match is None:
        return False
    total = sum(int(digit) * weight for digit, weight in zip(match[1].zfill(6), _WEIGHTS, strict=True))
    return _LETTERS[total % 17] == match[2]


COUNTRY = Country(
    code="AT",
    tld="at",
    languages=("de",),
    numbers=(
        NumberForm(
            kind="vat",
            shape=r"AT[ -]?U[ -]?\d{2}(?:\s?\d{2}){3}(?!\d)|AT[ -]?U[ -]?\d{3}\s\d{3}\s\d{2}(?!\d)",
            canonical=prefixed("AT"),
            valid=checked(uid),
            labels=("vat", "company_id"),
            marks=("uid-nr", "uid nr", "uid-nummer", "uid:", "uid$", "atu-nr"),
            bare=True,
        ),
        NumberForm(
            kind="company",
            shape=r"FN[ .:]{0,2}\d{1,6}\s?[a-zA-Z](?!\w)",
            canonical=company_number,
            valid=company_number_is_valid,
            marks=("firmenbuch", "fb-nr"),
            bare=True,
        ),
        NumberForm(
            kind="company",
            shape=r"\d{4,6}\s?[a-z](?!\w)",
            canonical=company_number,
            valid=company_number_is_valid,
            labels=(),
            marks=("firmenbuchnummer", "firmenbuchnr", "firmenbuch-nr", "firmenbuch nr", "fn-nr", "fb-nr", "fn:"),
        ),
    ),
    after=("GmbH", "GmbH & Co. KG", "GmbH & Co KG", "Ges.m.b.H.", "GesmbH", "FlexCo", "AG", "KG", "OG", "e.U.", "eU"),
    shouted=frozenset({"AG", "KG", "OG", "eU"}),
    postal=PostalForm(
        postcode=rf"(?:A(?:T|UT)?\s?[-–]\s?)?(?P<code>[1-9]\d{{3}})\s{{1,3}}{TOWN}",
        street=STREET_WORDS,
        links=STREET_LINKS | listed("am"),
        box=r"Postfach",
        care=r"c/o|z\.\s?Hd\.|p\.\s?A\.",
    ),
    firms={
        "payment": parted(
            "hobex | paylife | card complete | eps überweisung | wirecard cee | payunity | unzer austria"
        ),
        "delivery": parted("österreichische post | post.at | gebrüder weiss | quehenberger logistics"),
        "agency": parted("herold business data | ledermann"),
        "host": parted("world4you | easyname"),
        "other": parted(
            "wirtschaftskammer österreich | internet ombudsstelle | österreichisches e-commerce-gütezeichen"
        ),
    },
)
