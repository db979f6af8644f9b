"""Germany: Handelsregister number (HRA or HRB, digits, and the court's name) and USt-IdNr. (DE + nine digits)."""

from __future__ import annotations

import re

from stdnum.de import vat

from trustcheck.countries import TOWN, Country, NumberForm, PostalForm, digits, listed, parted

# How streets' names end, and the small words inside them; also read in Austria and Switzerland.
STREET_WORDS = (
    r"(?:straße|strasse|strassen|str\.|weg|platz|allee|gasse|ring|damm|ufer|chaussee|promenade|steig|markt|graben|wall"
    r"|zeile|park|kai|quai|brücke|pfad|stieg|garten| str)"
)
STREET_LINKS = listed("an am auf bei beim der den dem des im in zu zum zur von vom unter hinter vor")


def register_number(printed: str) -> str:
    """HRB 12345: the court is not part of it, so it is not unique by itself."""
    kind, number = printed[:3].upper(), digits(printed)
    return f"{kind} {number}"


def register_number_is_valid(number: str) -> bool:
    """True for the right form; a Handelsregister number has no check digit."""
    return re.fullmatch(r"HR[AB] \d{1,6}", number) is not None


def vat_number(printed: str) -> str:
    """DE123456788."""
    return "DE" + digits(printed)


def vat_number_is_valid(number: str) -> bool:
    return len(number) <= 40 and bool(vat.is_valid(number))


COUNTRY = Country(
    code="DE",
    tld="de",
    languages=("de",),
    numbers=(
        NumberForm(
            kind="vat",
            shape=r"DE[\s-]?\d{3}\s?\d{3}\s?\d{3}(?!\d)",
            canonical=vat_number,
            valid=vat_number_is_valid,
            labels=("vat", "company_id"),
            marks=("ust-id", "ust.-id", "ustid", "umsatzsteuer"),
            bare=True,
        ),
        NumberForm(
            kind="company",
            shape=r"HR[AB][ .:-]{0,2}(?:Nr[.:]{0,2}\s?)?\d{2,6}(?!\d)",
            canonical=register_number,
            valid=register_number_is_valid,
            marks=("handelsregister", "amtsgericht", "registergericht", "registernummer"),
            bare=True,
        ),
    ),
    after=parted("""
GmbH | GMBH | gGmbH | GmbH & Co. KG | GmbH & Co KG | GmbH & Co. OHG | UG (haftungsbeschränkt) | UG
| AG | UG (haftungsbeschränkt) & Co. KG | KG | KGaA | OHG | GbR | PartG | e.K. | e.Kfm. | e.Kfr.
| e.V. | eG
"""),
    shouted=frozenset({"AG", "KG", "UG", "eG"}),
    postal=PostalForm(
        postcode=rf"(?:DE?\s?[-–]\s?)?(?P<code>\d{{5}})\s{{1,3}}{TOWN}",
        street=STREET_WORDS,
        links=STREET_LINKS,
        box=r"(?:Postfach)",
        care=r"c/o|z\.\s?Hd\.",
    ),
    firms={
        "payment": parted("""
unzer | ratepay | computop | giropay | paydirekt | concardis | secupay | billpay | novalnet | heidelpay | payone
| vr payment | telecash | sofort gmbh | amazon pay | sumup services | wallee germany | micropayment
"""),
        "delivery": parted(
            "dhl paket | deutsche post dhl | dpd deutschland | gls germany | hermes germany | go! express"
        ),
        "platform": parted("jtl-software | shopware ag | plentymarkets | gambio | versacommerce"),
        "host": parted("""
ionos | strato | all-inkl | mittwald | domainfactory | hosteurope | df.eu | 1&1 ionos | raidboxes
"""),
        "other": parted("""
händlerbund | it-recht kanzlei | protected shops | trusted shops | stiftung ear | zentrale stelle verpackungsregister
| lucid | verbraucherschlichtungsstelle | ekomi | käufersiegel | haendlerbund management ag
"""),
    },
)
