"""Lithuania: įmonės kodas (nine digits) and the unrelated PVM number (LT + nine or twelve digits).

The code's last digit is the sum of the first eight (weights 1 to 8) modulo 11; where that is 10, the sum with the
weights 3 4 5 6 7 8 9 1 modulo 11, and 0 where that is 10 too.
"""

from __future__ import annotations

import re

from stdnum.lt import pvm

from trustcheck.countries import TOWN, Country, NumberForm, PostalForm, checked, digits, modulus_11, parted, prefixed


def company_number_is_valid(number: str) -> bool:
    if re.fullmatch(r"[1-9][0-9]{8}", number) is None:
        return False
    check = modulus_11(number, (1, 2, 3, 4, 5, 6, 7, 8))
    if check == 10:
        check = modulus_11(number, (3, 4, 5, 6, 7, 8, 9, 1)) % 10
    return check == int(number[8])


COUNTRY = Country(
    code="LT",
    tld="lt",
    languages=("lt",),
    numbers=(
        NumberForm(
            kind="vat",
            shape=r"LT[ .-]{0,2}(?:\d{12}|\d{9}|\d{3}\s\d{3}\s\d{3}(?:\s\d{3})?)(?!\d)",
            canonical=prefixed("LT"),
            valid=checked(pvm),
            labels=("vat", "company_id"),
            marks=("pvm",),
            bare=True,
        ),
        NumberForm(
            kind="company",
            shape=r"\d{3}\s?\d{3}\s?\d{3}(?![\d-]|[ .,]\d)",
            canonical=digits,
            valid=company_number_is_valid,
            labels=(),
            home=("company_id",),
            marks=parted("""
įmonės kodas | įm. kodas | įm.k | įm. k | juridinio asmens kodas | j.a.k | į.k. | company code
| imones kodas
"""),
        ),
    ),
    after=("UAB", "MB", "AB", "IĮ", "VšĮ"),
    before=("UAB", "MB", "AB", "IĮ", "VšĮ", "Uždaroji akcinė bendrovė", "Mažoji bendrija", "Individuali įmonė"),
    shouted=frozenset({"MB", "AB", "IĮ"}),
    postal=PostalForm(
        postcode=rf"(?:LT\s?[-–]\s?)?(?P<code>\d{{5}})[ ,]{{1,3}}{TOWN}",
        street=(
            r"(?: g\.?| gatvė| pr\.?| prospektas| al\.?| alėja| a\.?| aikštė| pl\.?| plentas| kel\.?| kelias| skg\.?"
            r"| bulv\.?| krantinė| tak\.?| skv\.?)"
        ),
        box=r"[Aa]\.\s?d\.|[Aa]/d|[Pp]ašto dėžutė|P\.\s?d\.",
        care=r"c/o",
    ),
    same_street={"g": "", "gatvė": "", "pr": "prospektas", "al": "alėja", "pl": "plentas"},
    firms={
        "payment": parted("""
paysera lt | paysera | opay solutions | opay | neopay | kevin eu | montonio finance | šiaulių bankas | mokilizingas
| inbank filialas | swedbank | seb bankas | luminor bank
"""),
        "delivery": parted("""
lp express | lietuvos paštas | omniva lt | dpd lietuva | venipak siuntos | venipak | unisend lietuva
| itella logistics
"""),
        "platform": parted("prestarock | verskis | verskis.lt | shopiteka"),
        "host": parted("interneto vizija | iv.lt | hostinger | serveriai.lt"),
        "other": parted("""
valstybinė vartotojų teisių apsaugos tarnyba | valstybinė duomenų apsaugos inspekcija | rekvizitai | kainos.lt
"""),
    },
)
