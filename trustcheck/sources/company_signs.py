"""In which country's register the seller is looked up: one country a case, told by what was read, never by guessing.

The surest sign decides: the seller's number, its VAT number, a number on the pages that is nobody else's, the domain's
holder, and for a name its legal form held against where the shop says it is, its domain's ending and its language.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache
from typing import Any

from trustcheck.countries import all_countries, of_domain, of_language
from trustcheck.model import Case, CompanyId

MAX_NUMBER_CHARACTERS = 40
_VAT_COUNTRIES = {"EL": "GR", "XI": "GB"}


def register_country(case: Case) -> str:
    """ISO code of the one country whose register is asked; empty when nothing tells it."""
    signs = [
        sign
        for sign in (
            case.text("claim.country") or "",
            of_domain(case.shop.domain),
            of_language(case.text("claim.language") or ""),
        )
        if sign
    ]
    if case.fact("claim.company_id").is_known:
        return case.text("claim.company_country") or next(iter(signs), "")
    if vat := case.text("claim.vat_number"):
        return str(_VAT_COUNTRIES.get(vat[:2], vat[:2]))
    holder = of_domain(case.shop.domain) if case.fact("domain.registrant_number").is_known else ""
    return _of_candidates(case, [holder, *signs]) or holder or _of_name(case, signs)


def _of_candidates(case: Case, signs: list[str]) -> str:
    """The country of the numbers of which it is not clear whose they are, when it is one or one of them fits a sign."""
    found = {str(item.country) for item in case.many("claim.company_ids") if is_candidate(item)}
    if len(found) == 1 and not signs[0]:
        return next(iter(found))
    return next((sign for sign in signs if sign in found), "")


def is_candidate(item: Any) -> bool:
    """Whether this is a company number that may be the seller's: nobody else's, with a right check digit."""
    if not isinstance(item, CompanyId):
        return False
    return (item.owner, item.kind) == ("ambiguous", "company") and item.checksum_ok


def _of_name(case: Case, signs: list[str]) -> str:
    forms = _countries_of_form((case.text("claim.legal_name") or case.text("claim.trade_name") or "")[:120])
    fitting = next((sign for sign in signs if sign in forms), "")
    if fitting or len(forms) != 1:  # a form of many lands tells none: Ltd stands behind names everywhere
        return fitting or next(iter(signs), "")
    return next(iter(forms))


@lru_cache(maxsize=256)
def _countries_of_form(name: str) -> frozenset[str]:
    """The countries whose legal forms stand before or behind this name, those of both where there are such."""
    text = " ".join(name.casefold().split()).rstrip(" .,")
    countries = all_countries().values()
    behind = frozenset(
        country.code
        for country in countries
        if any(text.endswith(f" {form.casefold().rstrip(' .')}") for form in country.after)
    )
    before = frozenset(
        country.code for country in countries if any(text.startswith(f"{form.casefold()} ") for form in country.before)
    )
    return (behind & before) or (behind | before)


def short_text(text: str | None) -> str:
    """The text when it may be a number; empty when there is none or it is far too long."""
    return text if text and len(text) <= MAX_NUMBER_CHARACTERS else ""


def number_in(country: str) -> Callable[[str], str]:
    """A reader of company numbers: the canonical number when the text is one of that country's, else nothing."""

    def number(printed: str) -> str:
        return _canonical(country, printed, "company")

    return number


def is_number_of(country: str, printed: str) -> bool:
    """Whether the whole text can be a company or VAT number of that country."""
    return bool(_canonical(country, printed, "company") or _canonical(country, printed, "vat"))


def _canonical(country: str, printed: str, kind: str) -> str:
    for form in all_countries()[country].numbers:
        if form.kind == kind and re.fullmatch(form.shape, printed):
            canonical = form.canonical(printed)
            return canonical if form.valid(canonical) else ""
    return ""
