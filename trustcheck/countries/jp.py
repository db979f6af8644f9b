"""Japan: corporate number (13 digits, check digit first); postcodes 123-4567, marked 〒."""

from __future__ import annotations

from stdnum.jp import cn

from trustcheck.countries import Country, NumberForm, PostalForm, checked, digits, listed

_PREFECTURES = listed("""
aichi akita aomori chiba ehime fukui fukuoka fukushima gifu gunma hiroshima hyogo ibaraki ishikawa iwate kagawa
kagoshima kanagawa kochi kumamoto mie miyagi miyazaki nagano nagasaki nara niigata oita okayama okinawa saga saitama
shiga shimane shizuoka tochigi tokushima tottori toyama wakayama yamagata yamaguchi yamanashi
""")

COUNTRY = Country(
    code="JP",
    tld="jp",
    languages=("ja",),
    numbers=(
        NumberForm(
            kind="company",
            shape=r"[1-9]\d{12}(?!\d)|[1-9]-\d{4}-\d{4}-\d{4}(?!\d)",
            canonical=digits,
            valid=checked(cn),
            labels=(),
            home=("company_id",),
            marks=("法人番号", "corporate number", "houjin bangou"),
        ),
    ),
    after=("K.K.", "KK", "Co., Ltd.", "Co., Ltd", "株式会社", "有限会社", "合同会社"),
    before=("株式会社", "有限会社", "合同会社"),
    shouted=frozenset({"KK"}),
    postal=PostalForm(
        postcode=r"\d{3}-\d{4}",
        number_first=True,
        code_last=True,
        said=("japan",),
        said_code=r"(?i:〒|post(?:al)? ?code|zip(?: ?code)?)",
        counties=_PREFECTURES | {f"{name}{mark}" for name in _PREFECTURES for mark in ("-ken", " prefecture", "-pref")},
    ),
)
