"""Firms of the simulated registers that keep no shop here: payment and delivery firms, and namesakes.

The numbers are from the unissued range; only the payment and delivery firms' trade names are of this world.
"""

from __future__ import annotations

from datetime import date
from typing import Any

from trustcheck.demo.shops.craft.days import years_before
from trustcheck.demo.shops.craft.records import Holder, Registration, odata_row
from trustcheck.demo.shops.craft.registers import Place, company, vies

PAYTRAIL = ("Paytrail Oyj", "9207853-3")
KLARNA = ("Klarna Bank AB (publ), filial i Finland", "9218964-7")
POSTI = ("Posti Jakelu Oy", "9230175-8")
MATKAHUOLTO = ("Oy Matkahuolto Ab", "9241286-1")
PLATFORM = ("Kauppasampo Oy", "9252397-5")
POSTNORD = ("PostNord Oy", "9263408-5")

_HELSINKI = Place(street="Keskuskatu", number="181", postcode="00100", town="Helsinki")
_TURKU = Place(street="Itäinen Rantakatu", number="204", postcode="20810", town="Turku")
_TAMPERE = Place(street="Satakunnankatu", number="163", postcode="33210", town="Tampere")
_NAMESAKES = (
    ("9274519-9", "Naavakiven Hautakivi Oy", _TURKU, 22),
    ("9285620-0", "Kallion Kello ja Kulta Oy", _HELSINKI, 31),
    ("9296731-4", "Hurttaniemen Kennelpalvelu Oy", _TAMPERE, 9),
    ("9307842-0", "Saviaamun Laattatyö Oy", _TAMPERE, 14),
    ("9318953-4", "Lumikenkäretket Tunturi Oy", _TAMPERE, 6),
    ("9341275-9", "Elsalan Linnun Laulupalvelu Oy", _HELSINKI, 18),
)


def companies(today: date) -> tuple[dict[str, Any], ...]:
    """Their rows in PRH's open data."""
    serving = [
        company(
            number,
            name,
            registered=years_before(today, 12, 4, 2),
            today=today,
            form=form,
            line=line,
            visiting=_HELSINKI,
        )
        for (name, number), form, line in (
            (PAYTRAIL, "oyj", "66190"),
            (KLARNA, "branch", "66190"),
            (POSTI, "oy", "53200"),
            (MATKAHUOLTO, "oy", "53200"),
            (PLATFORM, "oy", "62010"),
            (POSTNORD, "oy", "53200"),
        )
    ]
    namesakes = [
        company(number, name, registered=years_before(today, years, 9, 14), today=today, visiting=place)
        for number, name, place, years in _NAMESAKES
    ]
    return (*serving, *namesakes)


def domains(today: date) -> tuple[dict[str, Any], ...]:
    """Their rows in odata.domain.fi."""
    name, number = PLATFORM
    holder = Holder(name=name, number=number, street="Keskuskatu 181", postcode="00100", town="HELSINKI")
    entry = Registration(domain="kauppasampo-alusta.fi", created=years_before(today, 11, 3, 3), holder=holder)
    return (odata_row(entry, today),)


def vat_numbers() -> dict[str, tuple[str, str, str]]:
    """Their VAT numbers in VIES."""
    found: dict[str, tuple[str, str, str]] = {}
    for name, number in (PAYTRAIL, POSTI, MATKAHUOLTO, PLATFORM, POSTNORD):
        found |= vies(number, name, _HELSINKI)
    return found
