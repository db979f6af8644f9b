"""The Netherlands: KvK number (eight digits, no check digit) and btw-id (NL, nine digits, B, two digits).

A btw-id passes either the sum of its first nine digits modulo 11 or the whole number modulo 97 (those of sole traders
since 2020); both are python-stdnum's.
"""

from __future__ import annotations

import re

from stdnum.nl import btw

from trustcheck.countries import TOWN, Country, NumberForm, PostalForm, checked, digits, listed, parted, prefixed

_VAT = r"\d{4}[. ]?\d{2}[. ]?\d{3}[. ]?B[. ]?\d{2}(?![\w])|\d{3}[. ]?\d{3}[. ]?\d{3}[. ]?B[. ]?\d{2}(?!\w)"
_MARKS = ("kvk", "k.v.k", "kamer van koophandel", "handelsregister", "chamber of commerce", "coc number", "coc no")


def company_number_is_valid(number: str) -> bool:
    """True for the right form: a KvK number has no check digit."""
    return re.fullmatch(r"[0-9]{8}", number) is not None and number != "00000000"


COUNTRY = Country(
    code="NL",
    tld="nl",
    languages=("nl",),
    numbers=(
        NumberForm(
            kind="vat",
            shape=rf"(?:NL[ .-]{{0,2}})?(?:{_VAT})",
            canonical=prefixed("NL"),
            valid=checked(btw),
            labels=("vat", "company_id"),
            marks=("btw", "b.t.w", "omzetbelastingnummer"),
            bare=True,
        ),
        NumberForm(
            kind="company",
            shape=r"\d{2}[. ]?\d{3}[. ]?\d{3}(?![\d-]|[ .,]\d)|\d{2}[. ]\d{2}[. ]\d{2}[. ]\d{2}(?![\d-]|[ .,]\d)",
            canonical=digits,
            valid=company_number_is_valid,
            labels=(),
            home=("company_id",),
            marks=_MARKS,
        ),
    ),
    after=parted("B.V. | BV | b.v. | Bv | N.V. | NV | V.O.F. | VOF | v.o.f. | vof | C.V. | Eenmanszaak | U.A."),
    before=("V.O.F.", "VOF", "Vof", "Stichting"),
    shouted=frozenset({"BV", "NV", "VOF", "vof", "Bv", "Vof", "C.V.", "Stichting"}),
    postal=PostalForm(
        postcode=rf"(?:NL\s?[-–]\s?)?(?P<code>[1-9]\d{{3}}\s?[A-Z]{{2}})[ ,]{{1,3}}{TOWN}",
        street=(
            r"(?:straat|laan|weg|plein|kade|gracht|dijk|singel|hof|dreef|pad|steeg|markt|lei|baan|park|burgwal"
            r"|boulevard|ring|haven|wal|plantsoen|akker|kamp|veld)"
        ),
        links=listed("de den der van het 't ten ter op aan in 's"),
        box=r"Postbus|Antwoordnummer",
        care=r"c/o|p/a|t\.a\.v\.",
        own=True,
    ),
    firms={
        "payment": parted("""
mollie b.v. | buckaroo | pay.nl | multisafepay | ccv group | icepay | sisow | in3 | tikker | tinka | spraypay
| rabo smart pay | billink | capayable | payter
"""),
        "delivery": parted("""
postnl | post nl | dhl parcel benelux | dynalogic | trunkrs | red je pakketje | homerr | myparcel
"""),
        "platform": parted("lightspeed netherlands | ccv shop | myonlinestore | mijnwebwinkel | vimexx"),
        "host": parted("transip | mijndomein | antagonist"),
        "other": parted("""
webwinkelkeur | thuiswinkel waarborg | thuiswinkel.org | autoriteit persoonsgegevens | kiyoh
"""),
    },
)
