"""Belgium: enterprise number (ten digits that begin with 0 or 1, the last two 97 less the rest modulo 97); BE + the
same for VAT.
"""

from __future__ import annotations

from stdnum.be import vat

from trustcheck.countries import TOWN, Country, NumberForm, PostalForm, checked, digits, listed, parted
from trustcheck.countries.fr import STREET_TYPES
from trustcheck.countries.nl import COUNTRY as NETHERLANDS

_TEN = r"[01]?\d{3}[. ]?\d{3}[. ]?\d{3}(?![\d]|[.,]\d)"


def company_number(printed: str) -> str:
    """0123456749."""
    return digits(printed).zfill(10)


def vat_number(printed: str) -> str:
    """BE0123456749."""
    return "BE" + company_number(printed)


_DUTCH = NETHERLANDS.postal.street if NETHERLANDS.postal else ""

COUNTRY = Country(
    code="BE",
    tld="be",
    languages=("nl", "fr", "de"),
    numbers=(
        NumberForm(
            kind="vat",
            shape=rf"BE[ .-]{{0,2}}{_TEN}",
            canonical=vat_number,
            valid=checked(vat),
            labels=("vat", "company_id"),
            marks=("btw", "tva", "b.t.w", "t.v.a", "ondernemingsnummer", "kbo", "numéro d'entreprise"),
            bare=True,
        ),
        NumberForm(
            kind="company",
            shape=r"[01]\d{3}[. ]?\d{3}[. ]?\d{3}(?![\d]|[.,]\d)",
            canonical=company_number,
            valid=checked(vat),
            labels=(),
            home=("company_id", "vat"),
            marks=parted("""
ondernemingsnummer | ondernemingsnr | kbo | bce | numéro d'entreprise | n° d'entreprise | rpr | rpm
| unternehmensnummer | kruispuntbank | banque-carrefour
"""),
        ),
    ),
    after=parted("""
BV | B.V. | BVBA | bvba | NV | N.V. | SRL | S.R.L. | SPRL | sprl | S.P.R.L. | SA | S.A. | VOF
| CommV | Comm.V. | SNC | ASBL | asbl | VZW | vzw | CVBA | SCRL | GCV
"""),
    before=("BVBA", "NV", "BV", "SRL", "SPRL", "SA", "VZW", "ASBL"),
    shouted=frozenset({"BV", "NV", "SA", "SRL", "SNC", "VOF"}),
    postal=PostalForm(
        postcode=rf"(?:BE?\s?[-–]\s?)?(?P<code>[1-9]\d{{3}})\s{{1,3}}{TOWN}",
        street=_DUTCH,
        links=listed("de den der van het 't ten ter op aan in 's"),
        line=(
            rf"(?<!\w)(?P<name>(?:{STREET_TYPES}|chaussée|drève|clos)\s[^,;|\d]{{2,50}}?),?\s{{1,2}}(?:n°\s?)?"
            r"(?P<number>\d{1,4}\s?[A-Za-z]?(?!\w)(?:[-–/]\d{1,4})?)(?:,?\s(?:bte|boîte|bus|box|b)\.?\s?\w{1,5})?$"
        ),
        box=r"Postbus|PB|Boîte postale|B\.?P\.?",
        care=r"c/o|p/a|chez|t\.a\.v\.",
    ),
    shared=digits,
    firms={
        "payment": parted("""
bancontact | payconiq | ogone | ingenico payment services | keytrade bank | belfius | kbc bank
"""),
        "delivery": parted("bpost | bpack | bpaket | mondial relay belgium"),
        "host": parted("combell | easyhost | openprovider | level27"),
        "other": parted("becommerce | gegevensbeschermingsautoriteit | autorité de protection des données"),
    },
)
