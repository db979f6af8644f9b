"""Poland: KRS number (ten digits, no check digit) and NIP (ten digits, modulo 11), PL + NIP for VAT.

REGON, the statistical number, is a second number of the same firm; it is not read.
"""

from __future__ import annotations

import re

from stdnum.pl import nip

from trustcheck.countries import TOWN, Country, NumberForm, PostalForm, checked, digits, parted, prefixed

_TEN = r"(?:\d{10}|\d{3}[ -]\d{3}[ -]\d{2}[ -]\d{2}|\d{3}[ -]\d{2}[ -]\d{2}[ -]\d{3}|\d{3}\s\d{3}\s\d{4})(?!\d|-\d)"


def company_number_is_valid(number: str) -> bool:
    """True for the right form: a KRS number has no check digit, and not yet two million have been given."""
    return re.fullmatch(r"000[01][0-9]{6}", number) is not None and number != "0000000000"


COUNTRY = Country(
    code="PL",
    tld="pl",
    languages=("pl",),
    numbers=(
        NumberForm(
            kind="vat",
            shape=rf"PL[ .-]{{0,2}}{_TEN}",
            canonical=prefixed("PL"),
            valid=checked(nip),
            labels=("vat", "company_id"),
            marks=("nip$", "nip:", "n.i.p"),
            bare=True,
        ),
        NumberForm(
            kind="vat",
            shape=_TEN,
            canonical=prefixed("PL"),
            valid=checked(nip),
            labels=(),
            home=("vat",),
            marks=("nip$", "nip:", "n.i.p", "numer identyfikacji podatkowej"),
        ),
        NumberForm(
            kind="company",
            shape=r"000[01]\d{6}(?!\d)|000[01]\s?\d{3}\s?\d{3}(?!\d)",
            canonical=digits,
            valid=company_number_is_valid,
            labels=(),
            home=("company_id",),
            marks=("krs", "krajowego rejestru sądowego", "krajowy rejestr sądowy", "rejestru przedsiębiorców"),
        ),
    ),
    after=parted("""
Sp. z o.o. | sp. z o.o. | Sp. z o. o. | sp. z o. o. | SP. Z O.O. | Sp.z o.o. | Spółka z o.o.
| spółka z o.o. | Spółka z ograniczoną odpowiedzialnością | spółka z ograniczoną odpowiedzialnością
| Sp. z o.o. sp. k. | Sp. z o.o. Sp. k. | sp. z o.o. sp. k. | S.A. | SA | Sp. j. | sp. j. | Sp. k.
| sp. k. | s.c. | S.C. | Spółka Akcyjna
"""),
    before=("PPHU", "P.P.H.U.", "FHU", "F.H.U.", "PHU", "P.H.U.", "Firma Handlowa"),
    shouted=frozenset({"SA", "s.c.", "S.C."}),
    postal=PostalForm(
        postcode=rf"(?:PL\s?[-–]\s?)?(?P<code>\d{{2}}[-–]\d{{3}})[ ,]{{1,3}}{TOWN}",
        street=r"(?:ska|cka|ego|iej|owa|wa|na|ów)",
        line=(
            r"(?:(?<!\w)[Uu][Ll](?:ica)?\.?\s{0,2}|(?<!\w)(?=(?i:al|pl|os|aleja|aleje|plac|osiedle)[. ]))"
            r"(?P<name>(?:(?i:al|pl|os)\.\s?|(?i:aleja|aleje|plac|osiedle)\s)?(?:\d{1,2}\s)?[^\W\d_][^,;|\d]{2,45}?),?\s{1,2}"
            r"(?P<number>\d{1,4}\s?[A-Za-z]?(?!\w)(?:[-–/]\d{1,4}[A-Za-z]?)?)(?:,?\s(?:lok|m|lokal|pok)\.?\s?\w{1,5})?$"
        ),
        box=r"[Ss]kr(?:ytka|\.)?\s?poczt(?:owa|\.)?|[Ss]krytka",
        care=r"c/o|u p\.",
        own=True,
    ),
    firms={
        "payment": parted("""
payu s.a. | paypro | przelewy24 | tpay | krajowy integrator płatności | dotpay | autopay s.a. | blue media | paynow
| blik | imoje | polski standard płatności | twisto polska | paypo
"""),
        "delivery": parted("""
inpost | paczkomaty inpost | poczta polska | dpd polska | dhl parcel polska | orlen paczka | furgonetka | pocztex
| ambro express | meest polska
"""),
        "platform": parted("shoper | dreamcommerce | idosell | iai s.a. | sky-shop | redcart | selly"),
        "host": parted("home.pl | nazwa.pl | cyberfolks | cyber_folks"),
        "marketplace": parted("allegro"),
        "other": parted("""
ceneo | opineo | urząd ochrony danych osobowych | prezes urzędu ochrony danych | inspekcja handlowa | uokik
"""),
    },
)
