"""Estonia: registrikood (eight digits with a check digit) and the unrelated KMKR number (EE + nine digits)."""

from __future__ import annotations

from stdnum.ee import kmkr, registrikood

from trustcheck.countries import Country, NumberForm, PostalForm, digits, listed, parted


def company_number_is_valid(number: str) -> bool:
    return len(number) <= 40 and bool(registrikood.is_valid(number))


def vat_number(printed: str) -> str:
    """EE123456780."""
    return "EE" + digits(printed)


def vat_number_is_valid(number: str) -> bool:
    return len(number) <= 40 and bool(kmkr.is_valid(number))


COUNTRY = Country(
    code="EE",
    tld="ee",
    languages=("et",),
    numbers=(
        NumberForm(
            kind="vat",
            shape=r"EE[\s-]?\d{3}\s?\d{3}\s?\d{3}(?!\d)",
            canonical=vat_number,
            valid=vat_number_is_valid,
            labels=("vat", "company_id"),
            marks=("kmkr", "kmkr nr", "käibemaksukohustuslase"),
            bare=True,
        ),
        NumberForm(
            kind="company",
            shape=r"\d{8}(?![\s.,-]?\d)",
            canonical=digits,
            valid=company_number_is_valid,
            labels=(),
            home=("company_id",),
            marks=parted("""
registrikood | reg.kood | reg. kood | reg kood | reg.nr | registry code | rekisterikoodi
| äriregistri kood | rg-kood
"""),
        ),
    ),
    after=("OÜ", "AS", "MTÜ", "FIE", "TÜ", "UÜ"),
    before=("OÜ", "AS", "FIE"),
    shouted=frozenset({"AS", "FIE"}),
    postal=PostalForm(
        postcode=r"(?:EE\s?[-–]\s?)?(?P<code>\d{5})\s{1,3}(?P<town>[^\W\d_][^\W\d_]{1,24}(?:[ -][^\W\d_]{2,20})?)",
        street=r"(?: tn\.?| tänav| mnt\.?| maantee| pst\.?| puiestee| tee|tänav)",
        towns=listed("""
tallinn tartu narva pärnu viljandi rakvere haapsalu maardu kuressaare võru valga jõhvi paide keila põlva rapla saue
elva tapa türi kohtla-järve sillamäe jõgeva harjumaa tartumaa peetri rae viimsi
"""),
        box=r"(?:[Pp]ostkast|[Pp]k)",
    ),
    same_street={"tn": "", "tänav": "", "mnt": "maantee", "pst": "puiestee"},
    firms={
        "payment": parted(
            """
maksekeskus | makecommerce | montonio | montonio finance | everypay | esto as | inbank as | lhv pank | lhv
| swedbank as | seb pank | luminor bank | coop pank | holm bank | liisi
"""
        ),
        "delivery": parted(
            "omniva | as eesti post | eesti post | itella estonia | dpd eesti | venipak eesti | uniteam express"
        ),
        "platform": parted("voog | shoproller | erply"),
        "agency": parted("oscar shop | wpweb"),
        "host": parted("zone media | zone.ee | veebimajutus | radicenter"),
        "other": parted(
            """
tarbijakaitse ja tehnilise järelevalve amet | tarbijavaidluste komisjon | andmekaitse inspektsioon
| e-kaubanduse liit
"""
        ),
    },
)
