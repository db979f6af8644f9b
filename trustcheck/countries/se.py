"""Sweden: organisationsnummer (six digits, hyphen, four; Luhn) and VAT number (SE + the same ten digits + 01)."""

from __future__ import annotations

from stdnum.se import orgnr, vat

from trustcheck.countries import Country, NumberForm, PostalForm, digits, parted


def company_number(printed: str) -> str:
    """123456-7890."""
    bare = digits(printed)[-10:]
    return f"{bare[:6]}-{bare[6:]}"


def company_number_is_valid(number: str) -> bool:
    return len(number) <= 40 and bool(orgnr.is_valid(number))


def vat_number(printed: str) -> str:
    """SE123456789001."""
    return "SE" + digits(printed)


def shared(number: str) -> str:
    """A VAT number is the company number's ten digits and 01."""
    return digits(number)[:10]


def vat_number_is_valid(number: str) -> bool:
    return len(number) <= 40 and bool(vat.is_valid(number))


COUNTRY = Country(
    code="SE",
    tld="se",
    languages=("sv",),
    numbers=(
        NumberForm(
            kind="vat",
            shape=r"SE[\s-]?\d{6}[\s-]?\d{4}[\s-]?01(?!\d)",
            canonical=vat_number,
            valid=vat_number_is_valid,
            labels=("vat", "company_id"),
            bare=True,
        ),
        NumberForm(
            kind="company",
            shape=r"(?:16)?\d{6}\s?[-‐‑–]?\s?\d{4}(?!\d|-\d)",
            canonical=company_number,
            valid=company_number_is_valid,
            marks=("org.nr", "org nr", "orgnr", "org. nr", "organisationsnummer", "organisationsnr", "org.nummer"),
        ),
    ),
    after=("AB", "Ab", "HB", "KB", "Handelsbolag", "Aktiebolag", "Kommanditbolag", "ekonomisk förening", "Ek. för."),
    before=("AB", "Aktiebolaget", "HB"),
    shouted=frozenset({"AB", "Ab", "HB", "KB"}),
    postal=PostalForm(
        postcode=r"(?:SE?\s?[-–]\s?)?(?P<code>\d{3}\s?\d{2})\s{1,3}"
        r"(?P<town>[^\W\d_][^\W\d_]{1,24}(?:[ -][^\W\d_]{2,20})?)",
        street=(
            r"(?:gatan|vägen|väg|gata|gränden|gränd|stigen|torget|torg|allén|allé|backen|plan|plats|platsen|leden|stråket"
            r"|kajen|esplanaden|svängen|slingan|ringen|bron|hamnen|parken)"
        ),
        box=r"(?:Box|Postbox)",
    ),
    shared=shared,
    firms={
        "payment": parted(
            "swedbank pay | payex | nets sweden | svea bank ab | kustom | briqpay | wasa kredit | paynova"
        ),
        "delivery": parted(
            "postnord sverige | bring e-commerce | instabox ab | db schenker sverige | dhl freight sweden"
        ),
        "platform": parted("textalk ab"),
        "host": parted("loopia ab | binero | one.com | fs data | glesys | oderland | nordicway | ballou"),
        "other": parted("trygg e-handel | svensk handel | svensk digital handel | prisjakt | pricerunner"),
    },
)
