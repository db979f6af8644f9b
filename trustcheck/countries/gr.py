"""Greece: tax number (ΑΦΜ, nine digits, check digit), EL + the same for VAT; ΓΕΜΗ register number (twelve digits)."""

from __future__ import annotations

import re

from stdnum.gr import vat

from trustcheck.countries import TOWN, Country, NumberForm, PostalForm, checked, digits, parted, signs


def vat_number(printed: str) -> str:
    """EL123456789, of that, of GR123456789 or of the nine digits."""
    return "EL" + digits(signs(printed))


def vat_number_is_valid(number: str) -> bool:
    return checked(vat)(number.removeprefix("EL"))


def register_number_is_valid(number: str) -> bool:
    """True for the right form: no check digit is published."""
    return re.fullmatch(r"[0-9]{11,12}", number) is not None and int(number) > 0


COUNTRY = Country(
    code="GR",
    tld="gr",
    languages=("el",),
    numbers=(
        NumberForm(
            kind="vat",
            shape=r"(?:EL|GR)[ .-]{0,2}\d{9}(?!\d)",
            canonical=vat_number,
            valid=vat_number_is_valid,
            labels=("vat", "company_id"),
            bare=True,
        ),
        NumberForm(
            kind="vat",
            shape=r"\d{9}(?![\w-]|[.,/]\d)",
            canonical=vat_number,
            valid=vat_number_is_valid,
            labels=(),
            home=("vat",),
            marks=("αφμ", "α.φ.μ", "afm$", "afm:"),
        ),
        NumberForm(
            kind="company",
            shape=r"\d{11,12}(?![\w-]|[.,/]\d)",
            canonical=digits,
            valid=register_number_is_valid,
            labels=(),
            marks=("γεμη", "γ.ε.μη", "αρ. γεμη", "gemi$", "gemi:"),
        ),
    ),
    after=(
        "Α.Ε.",
        "ΑΕ",
        "Ε.Π.Ε.",
        "ΕΠΕ",
        "Ι.Κ.Ε.",
        "ΙΚΕ",
        "Ο.Ε.",
        "Ε.Ε.",
        "S.A.",
        "I.K.E.",
        "IKE",
        "Single Member P.C.",
    ),
    shouted=frozenset({"ΑΕ", "ΕΠΕ", "ΙΚΕ", "IKE"}),
    postal=PostalForm(
        postcode=rf"(?:GR\s?[-–]\s?|Τ\.?Κ\.?\s?)?(?P<code>[1-8]\d{{2}}\s?\d{{2}})[ ,]{{1,3}}{TOWN}",
        street=r"(?:ου|ης|ων|άς|ας|ού| str\.?| street| ave\.?)",
        box=r"[ΤT]\.?[ΘΘ]\.?",
        care=r"c/o",
    ),
    firms={
        "payment": parted("viva wallet | viva.com | piraeus bank | alpha bank | cardlink"),
        "delivery": parted("elta courier | acs courier | γενική ταχυδρομική | geniki taxydromiki | speedex"),
        "platform": parted("papaki | tophost | cscart.gr"),
        "other": parted("skroutz | bestprice | αρχή προστασίας δεδομένων | συνήγορος του καταναλωτή"),
    },
)
