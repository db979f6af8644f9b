"""Iceland: kennitala of a firm (ten digits, the day of founding and 40 before; modulo 11) and the unrelated VSK number
(five or six digits, no check digit).

A person's kennitala, whose first two digits are a day, is personal and never read.
"""

from __future__ import annotations

from stdnum.is_ import kennitala, vsk

from trustcheck.countries import TOWN, Country, NumberForm, PostalForm, checked, digits, parted, prefixed

_valid = checked(kennitala)
_MARKS = ("kennitala", "kt.", "kt:", "kt$", "kenn.")


def company_number(printed: str) -> str:
    """410101-1230."""
    bare = digits(printed)
    return f"{bare[:6]}-{bare[6:]}"


def company_number_is_valid(number: str) -> bool:
    return number[:1] in ("4", "5", "6", "7") and _valid(number)


COUNTRY = Country(
    code="IS",
    tld="is",
    languages=("is",),
    numbers=(
        NumberForm(
            kind="vat",
            shape=r"(?:IS[ -]?)?\d{5,6}(?![\d-]|[ .,]\d)",
            canonical=prefixed("IS"),
            valid=checked(vsk),
            labels=(),
            marks=("vsk-n", "vsk n", "vsk.n", "vsknr", "vsknúmer", "vsk. n", "virðisaukaskattsnúmer", "vsk:"),
        ),
        NumberForm(
            kind="company",
            shape=r"[4-7]\d{5}\s?[-–]?\s?\d{4}(?!\d|-\d)",
            canonical=company_number,
            valid=company_number_is_valid,
            labels=(),
            home=("company_id",),
            marks=_MARKS,
        ),
    ),
    after=("ehf.", "ehf", "hf.", "hf", "sf.", "slhf.", "ses."),
    shouted=frozenset({"hf", "hf.", "sf.", "ses."}),
    postal=PostalForm(
        postcode=rf"(?:IS\s?[-–]\s?)?(?P<code>[1-9]\d{{2}})\s{{1,3}}{TOWN}",
        street=r"(?:gata|götu|vegur|vegi|braut|stígur|stíg|tún|túni|sund|holt|smári|höfði|hlíð|hlíðar|bakki|háls|stræti|grund|hraun|lundi?|múli|mýri|torg)",
        box=r"[Pp]ósthólf|P\.?O\. ?[Bb]ox",
        care=r"c/o|b\.t\.",
    ),
    firms={
        "payment": parted("""
valitor | borgun | saltpay | teya iceland | rapyd europe | netgíró | korta hf | síminn pay | kass
"""),
        "delivery": parted("pósturinn | íslandspóstur | dropp | eimskip flytjandi | landflutningar | samskip"),
        "agency": parted("origo"),
        "host": parted("1984 ehf | isnic | advania"),
        "other": parted("neytendastofa | persónuvernd | kærunefnd vöru- og þjónustukaupa"),
    },
)
