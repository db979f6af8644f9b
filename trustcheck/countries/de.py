"""Germany: Handelsregister number (HRA or HRB, digits, and the court's name) and USt-IdNr. (DE + nine digits)."""

from __future__ import annotations

import re

from stdnum.de import vat

from trustcheck.countries import Country, NumberForm, PostalForm, digits


def register_number(printed: str) -> str:
    """HRB 12345: the court is not part of it, so it is not unique by itself."""
    kind, number = printed[:3].upper(), digits(printed)
    return f"{kind} {number}"


def register_number_is_valid(number: str) -> bool:
    """True for the right form; a Handelsregister number has no check digit."""
    return re.fullmatch(r"HR[AB] \d{1,6}", number) is not None


def vat_number(printed: str) -> str:
    """DE123456788."""
    return "DE" + digits(printed)


def vat_number_is_valid(number: str) -> bool:
    return bool(vat.is_valid(number))


COUNTRY = Country(
    code="DE",
    tld="de",
    languages=("de",),
    numbers=(
        NumberForm(
            kind="vat",
            shape=r"DE[\s-]?\d{3}\s?\d{3}\s?\d{3}(?!\d)",
            canonical=vat_number,
            valid=vat_number_is_valid,
            labels=("vat", "company_id"),
            marks=("ust-id", "ust.-id", "ustid", "umsatzsteuer"),
            bare=True,
        ),
        NumberForm(
            kind="company",
            shape=r"HR[AB]\s?\d{2,6}(?!\d)",
            canonical=register_number,
            valid=register_number_is_valid,
            marks=("handelsregister", "amtsgericht", "registergericht", "registernummer"),
            bare=True,
        ),
    ),
    after=("GmbH", "GMBH", "GmbH & Co. KG", "UG (haftungsbeschränkt)", "UG", "AG", "KG", "OHG", "GbR", "e.K.", "e.V."),
    shouted=frozenset({"AG", "KG", "UG"}),
    postal=PostalForm(
        postcode=r"(?:DE?\s?[-–]\s?)?(?P<code>\d{5})\s{1,3}(?P<town>[^\W\d_][^\W\d_]{1,24}(?:[ -][^\W\d_]{2,20})?)",
        street=r"(?:straße|strasse|str\.|weg|platz|allee|gasse|ring|damm|ufer|chaussee)",
        box=r"(?:Postfach)",
    ),
)
