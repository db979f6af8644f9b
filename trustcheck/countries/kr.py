"""South Korea: business registration number (ten digits; python-stdnum checks its form); postcodes 12345 or 123-456."""

from __future__ import annotations

from stdnum.kr import brn

from trustcheck.countries import Country, NumberForm, PostalForm, checked, digits

_PROVINCES = (
    "gyeonggi gangwon chungbuk chungcheongbuk chungnam chungcheongnam jeonbuk jeollabuk jeonnam jeollanam gyeongbuk"
)
_MORE = "gyeongsangbuk gyeongnam gyeongsangnam jeju kyunggi kyungki"

COUNTRY = Country(
    code="KR",
    tld="kr",
    languages=("ko",),
    numbers=(
        NumberForm(
            kind="company",
            shape=r"\d{3}-\d{2}-\d{5}(?!\d)|\d{10}(?!\d)",
            canonical=digits,
            valid=checked(brn),
            labels=(),
            home=("company_id", "vat"),
            marks=("사업자등록번호", "사업자 등록번호", "business registration number", "business license number"),
        ),
    ),
    after=("Co., Ltd.", "Co., Ltd", "Co.,Ltd.", "Co.,Ltd", "주식회사"),
    before=("주식회사", "(주)"),
    postal=PostalForm(
        postcode=r"\d{5}|\d{3}-\d{3}",
        number_first=True,
        code_last=True,
        said=("korea", "south korea"),
        said_code=r"(?i:post(?:al)? ?code|zip(?: ?code)?)",
        counties=frozenset(f"{name}-do" for name in f"{_PROVINCES} {_MORE}".split()),
    ),
)
