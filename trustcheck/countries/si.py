"""Slovenia: registration number (matična številka, seven digits, three more for a branch; python-stdnum has no check of
it) and tax number (eight digits, check digit), SI + the same for VAT."""

from __future__ import annotations

import re

from stdnum.si import ddv

from trustcheck.countries import TOWN, Country, NumberForm, PostalForm, checked, digits, parted, prefixed


def registration_number_is_valid(number: str) -> bool:
    """True for the right form."""
    return re.fullmatch(r"[1-9][0-9]{6}(?:[0-9]{3})?", number) is not None


COUNTRY = Country(
    code="SI",
    tld="si",
    languages=("sl",),
    numbers=(
        NumberForm(
            kind="vat",
            shape=r"SI[ .-]{0,2}\d{8}(?!\d)",
            canonical=prefixed("SI"),
            valid=checked(ddv),
            labels=("vat", "company_id"),
            marks=("id za ddv", "ddv", "davčna številka", "davčna št"),
            bare=True,
        ),
        NumberForm(
            kind="company",
            shape=r"\d{7}(?:\d{3})?(?![\w-]|[.,/]\d)",
            canonical=digits,
            valid=registration_number_is_valid,
            labels=(),
            home=("company_id",),
            marks=("matična številka", "matična št", "matična:"),
        ),
    ),
    after=("d.o.o.", "d.o.o", "d.d.", "D.O.O.", "s.p.", "d.n.o.", "k.d."),
    shouted=frozenset({"s.p.", "k.d.", "d.d."}),
    postal=PostalForm(
        postcode=rf"(?:SI\s?[-–]\s?)?(?P<code>[1-9]\d{{3}})[ ,]{{1,3}}{TOWN}",
        street=r"(?: ulica| cesta| trg| pot| nabrežje| steza|ova|eva|ska|čka)",
        links=frozenset({"pri", "na", "ob", "v"}),
        box=r"p\.?\s?p\.",
        care=r"c/o",
    ),
    firms={
        "payment": parted("bankart | leanpay"),
        "delivery": parted("pošta slovenije | gls slovenia | dpd slovenija | intereuropa"),
        "platform": parted("domenca | domovanje.com | neoserv | shopamine"),
        "other": parted("informacijski pooblaščenec | tržni inšpektorat"),
    },
)
