"""Croatia: OIB (eleven digits, check digit) of every firm and person, HR + the same for VAT."""

from __future__ import annotations

from stdnum.hr import oib

from trustcheck.countries import TOWN, Country, NumberForm, PostalForm, checked, digits, parted, prefixed

COUNTRY = Country(
    code="HR",
    tld="hr",
    languages=("hr",),
    numbers=(
        NumberForm(
            kind="vat",
            shape=r"HR[ .-]{0,2}\d{11}(?!\d)",
            canonical=prefixed("HR"),
            valid=checked(oib),
            labels=("vat", "company_id"),
            marks=("pdv id", "pdv broj", "pdv identifikacijski broj"),
            bare=True,
        ),
        NumberForm(
            kind="company",
            shape=r"\d{11}(?![\w-]|[.,/]\d)",
            canonical=digits,
            valid=checked(oib),
            labels=(),
            home=("company_id",),
            marks=("oib$", "oib:"),
        ),
    ),
    after=("d.o.o.", "d.o.o", "j.d.o.o.", "d.d.", "D.O.O.", "obrt"),
    shouted=frozenset({"obrt", "d.d."}),
    postal=PostalForm(
        postcode=rf"(?:HR\s?[-–]\s?)?(?P<code>[1-5]\d{{4}})[ ,]{{1,3}}{TOWN}",
        street=r"(?: ulica| cesta| trg| avenija| put| šetalište|ova|eva|ska|čka)",
        links=frozenset({"i", "kralja", "bana"}),
        box=r"p\.?\s?p\.",
        care=r"c/o|n/r",
    ),
    shared=lambda number: number.removeprefix("HR"),
    firms={
        "payment": parted("corvuspay | wspay | monri | keks pay | pbz card"),
        "delivery": parted("hrvatska pošta | overseas express | gls croatia | boxnow | hp express"),
        "platform": parted("plus hosting | mojwebdizajn | shoptet hrvatska"),
        "other": parted("agencija za zaštitu osobnih podataka | državni inspektorat"),
    },
)
