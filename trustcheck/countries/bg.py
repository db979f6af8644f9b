"""Bulgaria: EIK (nine digits, checked as the VAT number is), BG + the same for VAT."""

from __future__ import annotations

from stdnum.bg import vat

from trustcheck.countries import TOWN, Country, NumberForm, PostalForm, checked, digits, parted, prefixed

COUNTRY = Country(
    code="BG",
    tld="bg",
    languages=("bg",),
    numbers=(
        NumberForm(
            kind="vat",
            shape=r"BG[ .-]{0,2}\d{9,10}(?!\d)",
            canonical=prefixed("BG"),
            valid=checked(vat),
            labels=("vat", "company_id"),
            marks=("ддс", "ин по ддс"),
            bare=True,
        ),
        NumberForm(
            kind="company",
            shape=r"\d{9}(?![\w-]|[.,/]\d)",
            canonical=digits,
            valid=checked(vat),
            labels=(),
            home=("company_id",),
            marks=("еик", "булстат", "eik$", "eik:", "bulstat"),
        ),
    ),
    after=("ЕООД", "ООД", "АД", "ЕАД", "ЕТ", "EOOD", "OOD", "AD", "EAD"),
    before=("ЕТ",),
    shouted=frozenset({"AD", "ЕТ", "АД"}),
    postal=PostalForm(
        postcode=rf"(?:BG\s?[-–]\s?)?(?P<code>[1-9]\d{{3}})[ ,]{{1,3}}{TOWN}",
        line=(
            r"(?<!\w)(?P<name>(?i:ул\.|бул\.|булевард|улица|пл\.|ж\.?к\.?|ul\.|bul\.|blvd\.?|str\.)\s?[^,;|]{2,45}?)"
            r"(?:,\s?|\s{1,2})(?:№\s?|No\.?\s?)?(?P<number>\d{1,4}\s?[A-Za-zА-я]?(?!\w))(?:\s?[,–-]\s?[^;|]{1,40})?$"
        ),
        box=r"[Пп]\.\s?[Кк]\.",
        care=r"c/o",
    ),
    firms={
        "payment": parted("borica | epay.bg | mypos | dskbank | уникредит булбанк"),
        "delivery": parted("econt express | еконт експрес | speedy | спиди | български пощи"),
        "platform": parted("cloudcart | superhosting.bg | summercart"),
        "other": parted("комисия за защита на потребителите | комисия за защита на личните данни"),
    },
)
