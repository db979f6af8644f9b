"""The US Securities and Exchange Commission (EDGAR): a listed company by the seller's name, for claims to be a brand.

Only listed companies are there, so a name that is not says nothing, and it is Unknown(hidden) then. Two questions: the
list of all tickers (a name stands there once a ticker), then the one company that bears the name. A missing company is
an S3 error in XML with 404. https://www.sec.gov/search-filings/edgar-application-programming-interfaces
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import Any

from trustcheck.company_names import normal_name, same_name
from trustcheck.facts import all_unknown, known, told_by
from trustcheck.model import Address, Capture, Case, Cause, Fact, Problem, Request
from trustcheck.sources.answers import Told, clean, decode, http_problem, json_of, rows, seen, text
from trustcheck.sources.company_record import Company, facts_of, street_and_number
from trustcheck.sources.company_signs import number_in, register_country

NEEDS: tuple[str, ...] = (
    "claim.site_read", "claim.company_id", "claim.company_country", "claim.company_ids", "claim.vat_number",
    "claim.legal_name", "claim.trade_name", "claim.country", "claim.language", "domain.registrant_number",
)  # fmt: skip
TICKERS = "https://www.sec.gov/files/company_tickers.json"
COMPANY = "https://data.sec.gov/submissions/CIK{:010d}.json"
LIST_KEEP_DAYS = 7
KEEP_DAYS = 1
MAX_LISTED = 50_000
MIN_LETTERS = 3
_FACTS = told_by("sec")
_NOT_LISTED = Problem(Cause.HIDDEN, "no listed company bears that name, and the SEC knows listed ones only")
_number = number_in("US")


def ask(case: Case) -> list[Request]:
    """The list, for a shop whose signs are American; then the company, when just one bears the seller's name."""
    name = _name(case)
    if not name:
        return []
    asked = [_request(TICKERS, LIST_KEEP_DAYS)]
    listed = _listed(case.captures.get(TICKERS), name)
    return [*asked, _request(COMPANY.format(listed), KEEP_DAYS)] if isinstance(listed, int) else asked


def read(case: Case, captures: Mapping[str, Capture]) -> list[Fact]:
    """register.* of the listed company with the seller's name; all Unknown when there is none."""
    name = _name(case)
    if not name or TICKERS not in captures:
        return []
    listed = _listed(captures[TICKERS], name)
    if isinstance(listed, Problem):
        return all_unknown(_FACTS, listed.cause, listed.detail)
    capture = captures.get(COMPANY.format(listed))
    if capture is None:
        return []
    row = _row(capture, listed)
    if isinstance(row, Problem):
        return all_unknown(_FACTS, row.cause, row.detail)
    proof = seen(capture, "name", text(row, "name"))
    told = facts_of(_company(row, listed), "US", capture, case.at.date())
    return [known("register.name_found", True, proof), *(fact for fact in told if fact.name in _FACTS)]


def _request(url: str, days: int) -> Request:
    return Request(source="sec", url=url, purpose="company", accept="application/json", max_age_days=days)


def _name(case: Case) -> str:
    """The name to look for, when the site was read and the seller seems to be American."""
    if not case.flag("claim.site_read") or register_country(case) != "US":
        return ""
    name = clean(case.text("claim.legal_name") or case.text("claim.trade_name") or "", 120)
    return name if sum(map(str.isalnum, normal_name(name))) >= MIN_LETTERS else ""


def _listed(capture: Capture | None, name: str) -> int | Problem:
    """The CIK of the one listed company of that name, or why there is none."""
    if capture is None:
        return Problem(Cause.NOT_ASKED)
    problem = http_problem(capture)
    return problem if problem is not None else _of_list(capture.body, name)


@lru_cache(maxsize=32)
def _of_list(body: bytes, name: str) -> int | Problem:
    """Kept, for the list is long and asked again whenever a fact changes."""
    value = decode(body)
    if isinstance(value, Problem):
        return value
    listed = list(value.values())[:MAX_LISTED] if isinstance(value, dict) else []
    companies = [row for row in listed if isinstance(row, dict) and _cik(row.get("cik_str")) and text(row, "title")]
    if not companies:
        return Problem(Cause.UNREADABLE, "the answer is not the list of tickers")
    first = normal_name(name).split()[0]
    found = {_cik(row["cik_str"]) for row in companies if _has(row, first) and same_name(text(row, "title"), name)}
    if len(found) > 1:
        return Problem(Cause.AMBIGUOUS, f"{len(found)} listed companies bear that name")
    return found.pop() if found else _NOT_LISTED


def _has(row: Mapping[str, Any], word: str) -> bool:
    """A cheap look before names are compared."""
    return word[:3] in text(row, "title").casefold()


def _cik(value: Any) -> int:
    """The company's number at the SEC, 0 when it is none."""
    return value if isinstance(value, int) and not isinstance(value, bool) and 0 < value < 10**10 else 0


def _row(capture: Capture, cik: int) -> dict[str, Any] | Problem:
    value = json_of(capture)
    if isinstance(value, Problem):
        return value
    told = text(value, "cik").lstrip("0") if isinstance(value, dict) else ""
    if told != str(cik) or not text(value, "name"):
        return Problem(Cause.UNREADABLE, "the answer is not of that company")
    return dict(value)


def _company(row: Mapping[str, Any], cik: int) -> Company:
    ein = text(row, "ein")
    number = _number(f"{ein[:2]}-{ein[2:]}") if len(ein) == 9 and ein.isdigit() else ""
    website = clean(row.get("website"))
    former = tuple(dict.fromkeys(name for item in rows(row, "formerNames") if (name := text(item, "name"))))
    line = text(row, "sicDescription")
    return Company(
        number=number or f"CIK {cik}",
        names=(text(row, "name"),),
        business_line=Told(line or None, "sicDescription", line),
        addresses=_addresses(row),
        website=Told(website, "website", website) if website else None,  # hardly ever filled in: empty says nothing
        former_names=Told(former or None, "formerNames", ", ".join(former)),
    )


def _addresses(row: Mapping[str, Any]) -> Told:
    both = row.get("addresses")
    items = [both.get(key) for key in ("business", "mailing")] if isinstance(both, dict) else []
    found = tuple(dict.fromkeys(place for item in items if isinstance(item, dict) and (place := _address(item)).town))
    return Told(found or None, "addresses", str(found[0]) if found else "none")


def _address(item: Mapping[str, Any]) -> Address:
    """`stateOrCountry` is a state's two letters for American addresses, a code of the SEC's own for others."""
    street, number = street_and_number(text(item, "street1"), number_first=True)
    state = text(item, "stateOrCountry")
    here = len(state) == 2 and state.isalpha()
    return Address(
        street=street.title(), number=number, postcode=text(item, "zipCode"), town=text(item, "city").title(),
        country="US" if here else "",
    )  # fmt: skip
