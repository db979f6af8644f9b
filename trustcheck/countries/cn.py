"""China: unified social credit code (18 signs, check sign), the number of a firm and of its taxes.

Postcodes have six digits, and end the address in English: "No. 9 Example Road, Shanghai 200000, China".
"""

from __future__ import annotations

from stdnum.cn import uscc

from trustcheck.countries import Country, NumberForm, PostalForm, checked, listed, signs

_PROVINCES = listed("""
anhui fujian gansu guangdong guizhou hainan hebei heilongjiang henan hubei hunan jiangsu jiangxi jilin liaoning qinghai
shaanxi shandong shanxi sichuan yunnan zhejiang guangxi ningxia xinjiang
""")

COUNTRY = Country(
    code="CN",
    tld="cn",
    languages=("zh",),
    numbers=(
        NumberForm(
            kind="company",
            shape=r"[1-9A-HJ-NPQRTUWXY]\d{7}[0-9A-HJ-NPQRTUWXY]{10}(?!\w)",
            canonical=signs,
            valid=checked(uscc),
            labels=(),
            home=("company_id", "vat"),
            marks=("unified social credit code", "uscc", "统一社会信用代码", "营业执照"),
        ),
    ),
    after=(
        "Co., Ltd.",
        "Co., Ltd",
        "Co.,Ltd.",
        "Co.,Ltd",
        "Co. Ltd.",
        "Co., Limited",
        "Co. Limited",
        "CO., LTD.",
        "CO., LTD",
        "CO.,LTD",
    ),
    postal=PostalForm(
        postcode=r"\d{6}",
        number_first=True,
        code_last=True,
        said=("china", "prc", "kina", "kiina", "chine", "čína", "chiny", "cina", "hiina", "ķīna", "kinija", "китай"),
        said_code=r"(?i:post(?:al)? ?code|zip(?: ?code)?|p\.?c\.?|邮编)",
        counties=_PROVINCES | {f"{name} {word}" for name in _PROVINCES for word in ("province", "prov")},
    ),
)
