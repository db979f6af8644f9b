"""Switzerland: UID (CHE- and nine digits, the last a check digit), with MWST, TVA or IVA behind it for VAT."""

from __future__ import annotations

from stdnum.ch import uid, vat

from trustcheck.countries import TOWN, Country, NumberForm, PostalForm, checked, digits, parted
from trustcheck.countries.de import STREET_LINKS, STREET_WORDS
from trustcheck.countries.fr import STREET_TYPES as FRENCH
from trustcheck.countries.it import STREET_TYPES as ITALIAN

_UID = r"CHE?[ -]{0,3}\d{3}[. ]?\d{3}[. ]?\d{3}(?!\d)"


def company_number(printed: str) -> str:
    """CHE-123.456.788."""
    bare = digits(printed)
    return f"CHE-{bare[:3]}.{bare[3:6]}.{bare[6:20]}"


def vat_number(printed: str) -> str:
    """CHE-123.456.788 MWST, whatever the language it was printed in."""
    return f"{company_number(printed)} MWST"


def shared(number: str) -> str:
    return digits(number)[:9]


COUNTRY = Country(
    code="CH",
    tld="ch",
    languages=("de", "fr", "it"),
    numbers=(
        NumberForm(
            kind="vat",
            shape=rf"{_UID}[ ,/-]{{0,3}}\(?(?:MWST|MwSt|TVA|IVA|TPV|VAT)(?!\w)",
            canonical=vat_number,
            valid=checked(vat),
            labels=("vat", "company_id"),
            bare=True,
        ),
        NumberForm(
            kind="company",
            shape=_UID,
            canonical=company_number,
            valid=checked(uid),
            labels=("company_id", "vat"),
            marks=("uid", "ide", "idi", "handelsregister", "firmennummer", "mwst-nr", "no tva", "n° ide"),
            bare=True,
        ),
    ),
    after=("AG", "GmbH", "SA", "Sàrl", "S.à r.l.", "Sagl", "KlG", "KmG", "Genossenschaft"),
    shouted=frozenset({"AG", "SA"}),
    postal=PostalForm(
        postcode=rf"(?:CH\s?[-–]\s?)?(?P<code>[1-9]\d{{3}})\s{{1,3}}{TOWN}",
        street=STREET_WORDS,
        links=STREET_LINKS,
        line=(
            rf"(?<!\w)(?P<name>(?:{FRENCH}|{ITALIAN})\s[^,;|\d]{{2,50}}?),?\s{{1,2}}"
            r"(?P<number>\d{1,4}\s?[A-Za-z]?(?!\w)(?:[-–/]\d{1,4})?)$"
        ),
        box=r"Postfach|Case postale|Casella postale|CP",
        care=r"c/o|z\.\s?Hd\.|chez|presso",
    ),
    shared=shared,
    firms={
        "payment": parted("""
twint | postfinance | datatrans | saferpay | six payment services | payrexx | cembrapay | byjuno | swissbilling
| wallee | powerpay | mf group
"""),
        "delivery": parted("schweizerische post | la poste suisse | swiss post | planzer | quickpac | notime"),
        "platform": parted("zefix"),
        "agency": parted("pepperstudio"),
        "host": parted("hostpoint | cyon | infomaniak | metanet | swizzonic"),
    },
)
