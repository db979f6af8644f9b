"""Hungary: register number (12-34-567890, no check digit) and tax number (eight digits with a check digit, and three
more); HU + the eight for VAT. The street stands behind the town: "1051 Budapest, Fő utca 1."
"""

from __future__ import annotations

import re

from stdnum.hu import anum

from trustcheck.countries import TOWN, Country, NumberForm, PostalForm, checked, parted, prefixed


def register_number(printed: str) -> str:
    """01-09-999999."""
    found = re.sub(r"[^0-9]", "", printed[:40])
    return f"{found[:2]}-{found[2:4]}-{found[4:]}"


def register_number_is_valid(number: str) -> bool:
    """True for the right form: court 01 to 20, kind of firm, six digits; there is no check digit."""
    return re.fullmatch(r"(?:0[1-9]|1[0-9]|20)-[0-2][0-9]-[0-9]{6}", number) is not None


def vat_number(printed: str) -> str:
    """HU12345678, of that or of the home form 12345678-1-42."""
    return prefixed("HU")(printed)[:10]


COUNTRY = Country(
    code="HU",
    tld="hu",
    languages=("hu",),
    numbers=(
        NumberForm(
            kind="vat",
            shape=r"HU[ .-]{0,2}\d{8}(?!\d)",
            canonical=vat_number,
            valid=checked(anum),
            labels=("vat", "company_id"),
            marks=("adószám", "közösségi adószám"),
            bare=True,
        ),
        NumberForm(
            kind="vat",
            shape=r"\d{8}-\d-\d{2}(?!\d)",
            canonical=vat_number,
            valid=checked(anum),
            labels=(),
            home=("vat",),
            marks=("adószám", "adószáma"),
        ),
        NumberForm(
            kind="company",
            shape=r"(?:0[1-9]|1\d|20)[- ]\d{2}[- ]\d{6}(?!\d)",
            canonical=register_number,
            valid=register_number_is_valid,
            labels=(),
            home=("company_id",),
            marks=("cégjegyzékszám", "cégjegyzék szám"),
        ),
    ),
    after=parted("Kft. | Kft | KFT | Zrt. | Zrt | Nyrt. | Nyrt | Bt. | Bt | Kkt."),
    shouted=frozenset({"KFT", "Bt"}),
    postal=PostalForm(
        postcode=rf"(?:H(?:U)?\s?[-–]\s?)?(?P<code>[1-9]\d{{3}})[ ,]{{1,3}}{TOWN}",
        behind=(
            r"(?P<name>(?:[IVX]{1,5}\.\s(?:ker(?:ület)?\.?,?\s)?)?[^\W\d_][^,;|\d\n]{1,40}?\s"
            r"(?:utca|u\.|út|útja|tér|tere|krt\.|körút|körtér|köz|sétány|rakpart|fasor|sor|dűlő|lépcső|park))\s"
            r"(?P<number>\d{1,4}(?:\s?[-–/]\s?\d{1,4})?(?:\s?/?\s?[A-Za-z](?!\w))?)"
        ),
        box=r"P\.?f\.?|[Pp]ostafiók",
        care=r"c/o",
    ),
    firms={
        "payment": parted("barion | simplepay | otp mobil | k&h bank | paylike"),
        "delivery": parted("magyar posta | foxpost | gls hungary | sprinter futárszolgálat | packeta hungary"),
        "platform": parted("unas | shoprenter | tárhely.eu | rackhost | sellvio"),
        "other": parted("nemzeti adatvédelmi és információszabadság hatóság | árukereső | békéltető testület"),
    },
)
