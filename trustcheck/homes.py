"""Whether what the shop shows belongs to the country that it says it is in: its prices' currency, its terms' law."""

from __future__ import annotations

from trustcheck.countries import listed, of_domain, of_language
from trustcheck.facts import absent, first_gap, known, sides
from trustcheck.model import Case, Fact

_EURO = listed("AD AT BE BG CY DE EE ES FI FR GR HR IE IT LT LU LV MC ME MT NL PT SI SK SM XK")
_CURRENCIES = {
    **dict.fromkeys(_EURO, "EUR"),
    "AU": "AUD", "BR": "BRL", "CA": "CAD", "CH": "CHF", "CN": "CNY", "CZ": "CZK", "DK": "DKK", "GB": "GBP",
    "HK": "HKD", "HU": "HUF", "IN": "INR", "IS": "ISK", "JP": "JPY", "LI": "CHF", "MX": "MXN", "NO": "NOK", "NZ": "NZD",
    "PL": "PLN", "RO": "RON", "RS": "RSD", "RU": "RUB", "SE": "SEK", "SG": "SGD", "TH": "THB", "TR": "TRY", "TW": "TWD",
    "UA": "UAH", "US": "USD", "ZA": "ZAR",
}  # fmt: skip
_OF_ONE_MONEY = listed("fi et lv lt pl cs sk sl hu it nl el da no nb nn is")  # languages; Spanish is of twenty


def currency(case: Case, name: str) -> Fact:
    """Whether any price is in the money of the shop's country, of its language's, or of its ending's.

    ABSENT where the shop is in English or another language of many countries: such shops sell everywhere.
    """
    gap = first_gap(case, name, "claim.currencies", "claim.language")
    if gap:
        return gap
    shown = set(case.many("claim.currencies"))
    spoken = _CURRENCIES.get(of_language(case.text("claim.language") or ""))
    if not shown or spoken is None:
        return absent(name)
    both = sides(case, "claim.currencies", "claim.country")
    told = (of_domain(case.shop.domain), case.text("claim.country"), case.text("claim.company_country"))
    homes = {home for home in told if home}
    if shown & {spoken, *(_CURRENCIES.get(home) for home in homes)}:
        return known(name, True, *both)
    gap = first_gap(case, name, "claim.country", "claim.company_country")
    sure = homes <= _CURRENCIES.keys() and (homes or case.text("claim.language") in _OF_ONE_MONEY)
    return gap or (known(name, False, *both) if sure else absent(name))


def terms_law(case: Case, name: str) -> Fact:
    """Whether the law that the terms name is that of a country that the shop says it is in."""
    gap = first_gap(case, name, "claim.terms_law")
    if gap:
        return gap
    named = case.many("claim.terms_law")
    homes = {home for home in (case.text("claim.country"), case.text("claim.company_country")) if home}
    if not named:
        return absent(name)
    both = sides(case, "claim.terms_law", "claim.country", "claim.company_country")
    if homes & set(named):
        return known(name, True, *both)
    gap = first_gap(case, name, "claim.country", "claim.company_country")
    return gap or (known(name, False, *both) if homes else absent(name))
