"""Czechia: IČO (eight digits; weights 8 7 6 5 4 3 2 modulo 11) and DIČ (CZ + IČO of a firm, or a person's nine or ten).

Slovakia's IČO has the same form and check: whose it is the rest of the page tells.
"""

from __future__ import annotations

import re

from stdnum.cz import dic

from trustcheck.countries import TOWN, Country, NumberForm, PostalForm, checked, digits, modulus_11, parted, prefixed

ICO = r"\d{3}\s?\d{2}\s?\d{3}(?![\d-]|[ .,/]\d)|\d{2}\s\d{3}\s\d{3}(?![\d-]|[ .,/]\d)"
ICO_MARKS = ("ičo", "ič$", "ič:", "ico$", "ico:", "i.č.", "identifikační číslo", "identifikačné číslo")
FORMS = ("s.r.o.", "s. r. o.", "S.R.O.", "spol. s r.o.", "spol. s r. o.", "a.s.", "a. s.", "v.o.s.", "k.s.", "s.r.o")
STREET_WORDS = (
    r"(?:ova|ská|cká|ní|ná| ulice| náměstí| nám\.?| třída| tř\.?| nábřeží| nábř\.?| trieda| námestie| ulica| cesta"
    r"|ského|ovo)"
)
STREET_LINE = (
    r"(?<!\w)(?P<name>(?i:ul\.|ulice|ulica|nám\.|náměstí|námestie|tř\.|třída|trieda|nábř\.|nábřeží|sídl\.|sídliště|sídlisko)"
    r"\s?[^,;|]{2,45}?)(?:\s{1,2}č\.\s?p?\.?\s?|,?\s{1,2})(?P<number>\d{1,5}(?:/\d{1,4})?\s?[A-Za-z]?)$"
)


def ico_is_valid(number: str) -> bool:
    """The check digit is 11 less the sum modulo 11, its last digit."""
    if re.fullmatch(r"[0-9]{8}", number) is None or number == "00000000":
        return False
    return (11 - modulus_11(number, (8, 7, 6, 5, 4, 3, 2))) % 10 == int(number[7])


def shared(number: str) -> str:
    """A DIČ of eight digits is the IČO; those of persons and of groups (699…) are not."""
    bare = digits(number)
    return bare if len(bare) == 8 else ""


COUNTRY = Country(
    code="CZ",
    tld="cz",
    languages=("cs",),
    numbers=(
        NumberForm(
            kind="vat",
            shape=r"CZ[ .-]{0,2}(?:\d{8,10}|\d{3}\s?\d{2}\s?\d{3})(?!\d)",
            canonical=prefixed("CZ"),
            valid=checked(dic),
            labels=("vat", "company_id"),
            marks=("dič", "dic$", "dic:"),
            bare=True,
        ),
        NumberForm(
            kind="company",
            shape=ICO,
            canonical=digits,
            valid=ico_is_valid,
            labels=(),
            home=("company_id",),
            marks=ICO_MARKS,
        ),
    ),
    after=FORMS,
    shouted=frozenset({"a. s.", "a.s.", "k.s."}),
    postal=PostalForm(
        postcode=rf"(?:CZ\s?[-–]\s?)?(?P<code>[1-7]\d{{2}}\s?\d{{2}})[ ,–-]{{1,3}}{TOWN}(?:\s\d{{1,2}}(?!\d))?",
        street=STREET_WORDS,
        line=STREET_LINE,
        box=r"P\.?\s?O\.?\s?[Bb]ox|[Pp]oštovní přihrádka|P\.?\s?P\.",
        care=r"c/o|k rukám",
    ),
    shared=shared,
    firms={
        "payment": parted("""
gopay s.r.o. | gopay | comgate | comgate payments | payu czech | thepay | the pay | twisto | gp webpay
| global payments europe | skip pay | mallpay | essox | homecredit
"""),
        "delivery": parted("""
zásilkovna | packeta | ppl cz | česká pošta | balíkovna | dpd cz | gls czech republic | geis cz | toptrans | wedo
| uloženka | intime
"""),
        "platform": parted("shoptet | webareal | bohemiasoft | eshop-rychle | upgates | webnode"),
        "host": parted("wedos | forpsi | active 24 | savana.cz"),
        "other": parted("""
heureka group | heureka.cz | zboží.cz | česká obchodní inspekce | úřad pro ochranu osobních údajů | apek | ecomail
| smartemailing
"""),
    },
)
