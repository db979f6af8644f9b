"""Luxembourg: Registre de commerce number (a letter and up to six digits, no check digit); LU + eight for VAT."""

from __future__ import annotations

import re

from stdnum.lu import tva

from trustcheck.countries import TOWN, Country, NumberForm, PostalForm, checked, parted, prefixed, signs
from trustcheck.countries.fr import FRENCH_LINE


def company_number_is_valid(number: str) -> bool:
    """True for the right form: there is no check digit."""
    return re.fullmatch(r"[A-K][1-9][0-9]{1,5}", number) is not None


COUNTRY = Country(
    code="LU",
    tld="lu",
    languages=("fr", "de", "lb"),
    numbers=(
        NumberForm(
            kind="vat",
            shape=r"LU[ .-]{0,2}\d{3}\s?\d{3}\s?\d{2}(?!\d)|LU[ .-]{0,2}\d{4}\s?\d{4}(?!\d)",
            canonical=prefixed("LU"),
            valid=checked(tva),
            labels=("vat", "company_id"),
            bare=True,
        ),
        NumberForm(
            kind="company",
            shape=r"[A-K][ .-]?\d{1,3}[. ]?\d{3}(?!\w|[.,]\d)",
            canonical=signs,
            valid=company_number_is_valid,
            labels=(),
            home=("company_id",),
            marks=parted("""
rcs luxembourg | r.c.s. luxembourg | r.c.s luxembourg | rcsl | registre de commerce et des sociétés
| rcs lux | r.c.s. lux
"""),
        ),
    ),
    after=parted("""
S.à r.l. | S.à.r.l. | S.à r.l | S.à.r.l | Sàrl | SARL | S.à r.l. et Cie, S.C.A. | S.A. | SA | S.C.A.
| S.à r.l.-S | SARL-S | a.s.b.l.
"""),
    shouted=frozenset({"SA", "SARL"}),
    postal=PostalForm(
        postcode=rf"(?:L(?:U|UX)?\s?[-–]\s?)?(?P<code>[1-9]\d{{3}})\s{{1,3}}{TOWN}",
        number_first=True,
        line=FRENCH_LINE,
        box=r"B\.?P\.?|Boîte postale",
        care=r"c/o|chez|p/a",
    ),
    firms={
        "payment": parted("""
paypal (europe) | amazon payments europe | payconiq international | digicash | six payment services (europe)
"""),
        "delivery": parted("post luxembourg | packup import"),
        "agency": parted("cyberian"),
        "host": parted("eurodns"),
        "marketplace": parted("amazon europe core"),
    },
)
