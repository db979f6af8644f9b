"""Taiwan: unified business number (eight digits, check digit); postcodes of three, five or six digits."""

from __future__ import annotations

from stdnum.tw import ubn

from trustcheck.countries import Country, NumberForm, PostalForm, checked, digits

COUNTRY = Country(
    code="TW",
    tld="tw",
    languages=("zh",),
    numbers=(
        NumberForm(
            kind="company",
            shape=r"\d{8}(?![\w-]|[.,]\d)",
            canonical=digits,
            valid=checked(ubn),
            labels=(),
            home=("company_id", "vat"),
            marks=("unified business number", "統一編號", "統編", "ubn:"),
        ),
    ),
    after=("Co., Ltd.", "Co., Ltd", "Co.,Ltd.", "Co.,Ltd", "Co. Ltd.", "Corp."),
    postal=PostalForm(
        postcode=r"[1-9]\d{2}(?:\d{2,3})?",
        number_first=True,
        code_last=True,
        said=("taiwan",),
        said_code=r"(?i:post(?:al)? ?code|zip(?: ?code)?|郵遞區號)",
        counties=frozenset({"hsinchu county", "taoyuan county", "taipei county", "miaoli county", "yilan county"}),
    ),
)
