"""Türkiye: tax number (vergi no, ten digits, check digit) and MERSIS number (sixteen digits, no published check)."""

from __future__ import annotations

import re

from stdnum.tr import vkn

from trustcheck.countries import TOWN, Country, NumberForm, PostalForm, checked, digits, parted


def mersis_is_valid(number: str) -> bool:
    """True for the right form: sixteen digits, the first a zero."""
    return re.fullmatch(r"0[0-9]{15}", number) is not None and int(number) > 0


COUNTRY = Country(
    code="TR",
    tld="tr",
    languages=("tr",),
    numbers=(
        NumberForm(
            kind="company",
            shape=r"0\d{15}(?!\d)|0\d{3}-\d{4}-\d{4}-\d{4}(?!\d)",
            canonical=digits,
            valid=mersis_is_valid,
            labels=(),
            home=("company_id",),
            marks=("mersis",),
        ),
        NumberForm(
            kind="vat",
            shape=r"\d{10}(?![\w-]|[.,/]\d)|\d{3} \d{3} \d{4}(?!\d)",
            canonical=digits,
            valid=checked(vkn),
            labels=(),
            home=("vat",),
            marks=("vergi no", "vergi numarası", "vkn", "vergi kimlik"),
        ),
    ),
    after=parted("A.Ş. | AŞ | A.Ş | Ltd. Şti. | Ltd. Şti | Ltd.Şti. | LTD. ŞTİ. | Anonim Şirketi | Limited Şirketi"),
    shouted=frozenset({"AŞ"}),
    postal=PostalForm(
        postcode=rf"(?:TR\s?[-–]\s?)?(?P<code>(?:0[1-9]|[1-7]\d|8[01])\d{{3}})[ ,]{{1,3}}{TOWN}",
        line=(
            r"(?<!\w)(?P<name>[^\W\d_][^,;:|\d]{1,40}?\s(?i:cad(?:desi)?|cd|sok(?:ak|ağı)?|sk|bulvarı|blv|bulv|yolu)\.?)"
            r",?\s{0,2}(?i:no\s?[.:]?\s?:?\s?)?(?P<number>\d{1,4}(?:\s?/\s?[A-Za-z\d]{1,3})?\s?[A-Za-z]?(?!\w))"
            r"(?:\s?[,–-]?\s?[^;|]{1,50})?$"
        ),
        box=r"P\.?K\.?",
        care=r"c/o",
    ),
    firms={
        "payment": parted("iyzico | paytr | sipay | payu turkey"),
        "delivery": parted("yurtiçi kargo | aras kargo | mng kargo | sürat kargo | ptt kargo | hepsijet"),
        "platform": parted("ticimax | ideasoft | t-soft | natro"),
        "other": parted("etbis | kişisel verileri koruma kurumu | tüketici hakem heyeti"),
    },
)
