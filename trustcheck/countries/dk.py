"""Denmark: CVR number (eight digits; weights 2 7 6 5 4 3 2 1 modulo 11), DK + the same for VAT."""

from __future__ import annotations

from stdnum.dk import cvr

from trustcheck.countries import Country, NumberForm, PostalForm, digits, parted


def number_is_valid(number: str) -> bool:
    return len(number) <= 40 and bool(cvr.is_valid(number))


def vat_number(printed: str) -> str:
    """DK12345674."""
    return "DK" + digits(printed)


_EIGHT = r"(?:\d{2}[ .]?\d{2}[ .]?\d{2}[ .]?\d{2}|\d{4}\s\d{4})(?![\s.,-]?\d)"

COUNTRY = Country(
    code="DK",
    tld="dk",
    languages=("da",),
    numbers=(
        NumberForm(
            kind="vat",
            shape=rf"DK[\s-]?{_EIGHT}",
            canonical=vat_number,
            valid=number_is_valid,
            labels=("vat", "company_id"),
            marks=("cvr", "se-nr", "momsnr", "moms nr"),
        ),
        NumberForm(
            kind="company",
            shape=_EIGHT,
            canonical=digits,
            valid=number_is_valid,
            labels=(),
            home=("company_id", "vat"),
            marks=("cvr", "cvr-nr", "cvr nr", "cvr-nummer"),
        ),
    ),
    after=("ApS", "APS", "Aps", "A/S", "I/S", "K/S", "P/S", "IVS", "A.M.B.A.", "AMBA", "F.M.B.A."),
    before=("Aktieselskabet",),
    postal=PostalForm(
        postcode=r"(?:DK?\s?[-–]\s?)?(?P<code>\d{4})\s{1,3}(?P<town>[^\W\d_][^\W\d_]{1,24}(?:[ -][^\W\d_]{1,20})?)",
        street=r"(?:gade|gaden|vej|vejen|allé|alle|plads|pladsen|torv|torvet|stræde|strædet|kaj|boulevard|parken)",
        box=r"(?:Postboks|Pb\.?)",
        care=r"c/o|att\.|v/",
    ),
    shared=digits,
    firms={
        "payment": parted(
            """
quickpay | quickpay aps | onpay | onpay.io | pensopay | viabill | freepay | reepay | billwerk+ | anyday
| scannet payment | yourpay | clearhaus | dankort | swiipe | frisbii
"""
        ),
        "delivery": parted(
            """
dao365 | dansk avis omdeling | gls denmark | postnord danmark | bring danmark | dpd danmark | shipmondo | webshipper
"""
        ),
        "platform": parted("dandomain | hostedshop | smartweb | ideal.shop"),
        "agency": parted("golden planet | dandodesign"),
        "host": parted("scannet | simply.com | unoeuro | team.blue denmark"),
        "other": parted(
            """
e-mærket | nævnenes hus | forbrugerklagenævnet | center for klageløsning | konkurrence- og forbrugerstyrelsen
| pricerunner | bechbruun
"""
        ),
    },
)
