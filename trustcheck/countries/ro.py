"""Romania: CUI (two to ten digits, check digit), RO + the same for VAT, and the trade register's J40/123/2020."""

from __future__ import annotations

import re

from stdnum.ro import cui

from trustcheck.countries import TOWN, Country, NumberForm, PostalForm, checked, digits, parted, prefixed, signs


def register_number(printed: str) -> str:
    """J40/1234/2020, the newer J2024001234567 as it is."""
    text = re.sub(r"\s", "", printed[:40].upper())
    return text if "/" in text else signs(text)


def register_number_is_valid(number: str) -> bool:
    """True for the right form: the trade register's number has no check digit."""
    return re.fullmatch(r"[JFC](?:[0-5]?[0-9]/[0-9]{1,5}/(?:19|20)[0-9]{2}|20[0-9]{11})", number) is not None


COUNTRY = Country(
    code="RO",
    tld="ro",
    languages=("ro",),
    numbers=(
        NumberForm(
            kind="vat",
            shape=r"RO[ .-]{0,2}\d{6,10}(?!\d)",
            canonical=prefixed("RO"),
            valid=checked(cui),
            labels=("vat", "company_id"),
            marks=("cui$", "cui:", "c.u.i", "cif$", "cif:", "cod fiscal", "cod unic de înregistrare"),
            bare=True,
        ),
        NumberForm(
            kind="company",
            shape=r"J\s?\d{1,2}\s?/\s?\d{1,5}\s?/\s?(?:19|20)\d{2}(?!\d)|J20\d{11}(?!\d)",
            canonical=register_number,
            valid=register_number_is_valid,
            labels=("company_id",),
            marks=("registrul comerțului", "registrul comertului", "reg. com"),
        ),
        NumberForm(
            kind="company",
            shape=r"\d{6,10}(?![\w-]|[.,/]\d)",
            canonical=digits,
            valid=checked(cui),
            labels=(),
            home=("company_id",),
            marks=("cui$", "cui:", "c.u.i", "cod unic de înregistrare", "cod fiscal"),
        ),
    ),
    after=("S.R.L.", "SRL", "S.R.L", "S.A.", "SA", "S.R.L.-D."),
    before=("SC", "S.C."),
    shouted=frozenset({"SC", "S.C.", "SA"}),
    postal=PostalForm(
        postcode=rf"(?:RO\s?[-–]\s?)?(?P<code>\d{{6}})[ ,]{{1,3}}{TOWN}",
        line=(
            r"(?<!\w)(?P<name>(?i:str\.?|strada|bd\.?|b-dul|bulevardul|bvd\.?|calea|șos\.?|sos\.?|șoseaua|aleea|piața|intrarea)"
            r"\s?[^,;|]{2,45}?)(?:,\s?|\s{1,2})(?i:nr\.?\s?|numărul\s)?(?P<number>\d{1,4}\s?[A-Za-z]?(?!\w)(?:[-–]\d{1,4})?)"
            r"(?:\s?[,–-]\s?[^;|]{1,60})?$"
        ),
        box=r"[Cc]ăsuța poștală|C\.?P\.?",
        care=r"c/o",
    ),
    firms={
        "payment": parted("netopia payments | netopia | euplatesc | plationline | mobilpay | librapay"),
        "delivery": parted("fan courier | sameday | poșta română | cargus | gls romania | nemo express"),
        "platform": parted("gomag | merchantpro | romarg | hosterion | contentspeed"),
        "other": parted("anpc | autoritatea națională pentru protecția consumatorilor | anspdcp"),
    },
)
