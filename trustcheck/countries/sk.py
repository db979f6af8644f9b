"""Slovakia: IČO (eight digits, checked as in Czechia) and IČ DPH (SK + ten digits that divide by 11)."""

from __future__ import annotations

from stdnum.sk import dph

from trustcheck.countries import TOWN, Country, NumberForm, PostalForm, checked, digits, parted, prefixed
from trustcheck.countries.cz import FORMS, ICO, ICO_MARKS, STREET_LINE, STREET_WORDS, ico_is_valid

COUNTRY = Country(
    code="SK",
    tld="sk",
    languages=("sk",),
    numbers=(
        NumberForm(
            kind="vat",
            shape=r"SK[ .-]{0,2}\d{10}(?!\d)|SK[ .-]{0,2}\d{4}\s\d{3}\s\d{3}(?!\d)",
            canonical=prefixed("SK"),
            valid=checked(dph),
            labels=("vat", "company_id"),
            marks=("ič dph", "ič-dph", "ičdph", "ic dph", "dič"),
            bare=True,
        ),
        NumberForm(
            kind="company",
            shape=ICO,
            canonical=digits,
            valid=ico_is_valid,
            labels=(),
            home=("company_id",),
            marks=(*ICO_MARKS, "obchodný register", "obchodnom registri"),
        ),
    ),
    after=(*FORMS, "spol. s r. o.", "j. s. a.", "živnosť"),
    shouted=frozenset({"a. s.", "a.s.", "k.s.", "živnosť"}),
    postal=PostalForm(
        postcode=rf"(?:SK\s?[-–]\s?)?(?P<code>(?:0|8|9)\d{{2}}\s?\d{{2}})[ ,–-]{{1,3}}{TOWN}(?:\s\d{{1,2}}(?!\d))?",
        street=STREET_WORDS,
        line=STREET_LINE,
        box=r"P\.?\s?O\.?\s?[Bb]ox|[Pp]oštový priečinok|P\.?\s?P\.",
        care=r"c/o|k rukám",
    ),
    firms={
        "payment": parted("""
besteron | trustpay | tatrapay | gopay slovakia | quatro | home credit slovakia | tatra banka | slovenská sporiteľňa
"""),
        "delivery": parted("""
slovenská pošta | packeta slovakia | sps slovak parcel service | slovak parcel service | gls slovakia
| dpd slovensko | remax courier
"""),
        "platform": parted("biznisweb | shoptet slovakia | superfaktura"),
        "host": parted("websupport | webglobe | exohosting"),
        "other": parted("heureka.sk | slovenská obchodná inšpekcia | úrad na ochranu osobných údajov | saec"),
    },
)
