"""The Finnish company register (PRH and Tax Administration, YTJ open data v3, CC BY 4.0): by number, else by name.

Not found is HTTP 200 with no rows. The search by name matches words loosely (686,000 rows for one word), so rows are
compared here, and "no such name" is said only when every row was seen. The same number on the pages and in the register
proves little by itself: fakes copy real numbers.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any
from urllib.parse import quote

from trustcheck.company_names import normal_name, same_name
from trustcheck.countries import fi
from trustcheck.facts import absent, all_unknown, known, told_by, unknown
from trustcheck.model import Capture, Case, Cause, CompanyId, Fact, Problem, Request
from trustcheck.sources import prh_company
from trustcheck.sources.answers import clean, json_of, rows, seen, text

NEEDS: tuple[str, ...] = (
    "claim.company_ids",
    "claim.company_id",
    "claim.company_id_checksum",
    "claim.company_country",
    "claim.legal_name",
    "claim.trade_name",
    "claim.site_read",
    "claim.country",
    "claim.language",
    "domain.registrant_number",
)
URL = "https://avoindata.prh.fi/opendata-ytj-api/v3/companies"
MAX_PAGES = 3
MAX_CANDIDATES = 3
MIN_LETTERS = 3
KEEP_DAYS = 1
_COMPANY = tuple(name for name in told_by("prh") if name not in ("register.found", "register.name_found"))
# Of a company that is not there nothing is said that could read as good news (no insolvency, no other website).
_NOT_TOLD = frozenset({"register.insolvency", "register.website"})
_FINNISH_FORMS = ("oy", "oyj", "ky", "ay", "tmi", "osk", "osuuskunta", "ry", "abp")


def ask(case: Case) -> list[Request]:
    """Each number that may be the seller's; else the domain holder's; else the name, page by page."""
    numbers = [*_claimed(case), *_candidates(case)] or _holder(case)
    if numbers:
        return [_request(_by_number(number)) for number in numbers]
    name = _name(case)
    if name is None:
        return []
    pages = []
    for page in range(1, MAX_PAGES + 1):
        pages.append(_request(_by_name(name, page)))
        if not _goes_on(case.captures, name, page):
            break
    return pages


def read(case: Case, captures: Mapping[str, Capture]) -> list[Fact]:
    """The register.* facts of PRH, by the surest question that was asked."""
    if claimed := _claimed(case):
        return _of_number(case, captures, claimed[0])
    if candidates := _candidates(case):
        return _of_candidates(case, captures, candidates)
    if holder := _holder(case):
        return [_no_number(case), *_details(_of_number(case, captures, holder[0]))]
    name = _name(case)
    if name is None:
        return []
    return _of_name(case, captures, name)


def _request(url: str) -> Request:
    return Request(source="prh", url=url, purpose="company", accept="application/json", max_age_days=KEEP_DAYS)


def _by_number(number: str) -> str:
    return f"{URL}?businessId={number}"


def _by_name(name: str, page: int) -> str:
    return f"{URL}?name={quote(name, safe='')}&page={page}"


def _finnish(number: str) -> str:
    """The number in the register's form when it can be a Finnish one, else nothing."""
    written = fi.company_number(number) if 7 <= sum(map(str.isdigit, number)) <= 8 else ""
    return written if written and fi.company_number_is_valid(written) else ""


def _claimed(case: Case) -> list[str]:
    """The seller's number, when the pages show one and it is Finland's."""
    country = case.text("claim.company_country")
    number = _finnish(case.text("claim.company_id") or "") if country in (None, "FI") else ""
    return [number] if number else []


def _candidates(case: Case) -> list[str]:
    """Numbers of which it is not clear whose they are. None when the seller's own is known."""
    if case.fact("claim.company_id").is_known:
        return []
    found = []
    for item in case.many("claim.company_ids"):
        if (
            isinstance(item, CompanyId)
            and item.owner == "ambiguous"
            and item.country == "FI"
            and item.kind == "company"
        ):
            found.append(_finnish(item.number) if item.checksum_ok else "")
    return [number for number in dict.fromkeys(found) if number][:MAX_CANDIDATES]


def _holder(case: Case) -> list[str]:
    """The company number of the .fi domain's holder, when the pages were looked at and gave no number."""
    given = case.fact("claim.company_id")
    if given.is_known or (given.is_unknown and given.cause is Cause.NOT_ASKED) or not case.shop.domain.endswith(".fi"):
        return []
    number = _finnish(case.text("domain.registrant_number") or "")
    return [number] if number else []


def _is_impossible(case: Case) -> bool:
    """True when the seller's number is Finnish in form and its check digit wrong: no company can have it."""
    finnish = case.text("claim.company_country") in (None, "FI")
    return finnish and case.fact("claim.company_id").is_known and case.flag("claim.company_id_checksum") is False


def _name(case: Case) -> str | None:
    """The name to look for: only when the site was read, shows no possible number, and is Finland's by some sign."""
    if not case.flag("claim.site_read") or not (case.fact("claim.company_id").is_absent or _is_impossible(case)):
        return None
    name = case.text("claim.legal_name") or case.text("claim.trade_name") or ""
    words = name.casefold().split()
    signs = (
        case.shop.domain.endswith(".fi"),
        case.text("claim.country") == "FI",
        case.text("claim.language") == "fi",
        bool(words) and (words[-1] in _FINNISH_FORMS or words[0] in _FINNISH_FORMS),
    )
    long_enough = sum(map(str.isalnum, normal_name(name))) >= MIN_LETTERS
    return clean(name, 120) if any(signs) and long_enough else None


def _table(capture: Capture) -> tuple[int, list[dict[str, Any]]] | Problem:
    """(total, rows) of a whole answer of v3, or why there is none."""
    value = json_of(capture)
    if isinstance(value, Problem):
        return value
    total = value.get("totalResults") if isinstance(value, dict) else None
    if (
        isinstance(total, bool)
        or not isinstance(total, int)
        or total < 0
        or not isinstance(value.get("companies"), list)
    ):
        return Problem(Cause.UNREADABLE, "the answer is not the register's table")
    return total, rows(value, "companies")


def _of_number(case: Case, captures: Mapping[str, Capture], number: str) -> list[Fact]:
    capture = captures.get(_by_number(number))
    if capture is None:
        return []
    table = _table(capture)
    if isinstance(table, Problem):
        return all_unknown(("register.found", *_COMPANY), table.cause, table.detail)
    total, companies = table
    row = next((row for row in companies if prh_company.number_of(row) == number), None)
    if row is not None:
        found = known("register.found", True, seen(capture, f"company {number}", number))
        return [found, *prh_company.facts_of(row, capture, case.at.date())]
    if total or companies:
        return all_unknown(("register.found", *_COMPANY), Cause.UNREADABLE, "the answer is of other companies")
    proof = seen(capture, "totalResults", f"no company {number}")
    gone = [absent(name, proof) for name in _COMPANY if name not in _NOT_TOLD]
    return [known("register.found", False, proof), *gone]


def _details(told: Iterable[Fact]) -> list[Fact]:
    return [fact for fact in told if fact.name not in ("register.found", "register.name_found")]


def _no_number(case: Case) -> Fact:
    """register.found when the pages show no number, an impossible one, or could not be read."""
    given = case.fact("claim.company_id")
    if _is_impossible(case):
        return known("register.found", False, *given.evidence)
    if given.is_absent:
        return absent("register.found", *given.evidence)
    return unknown("register.found", given.cause or Cause.NOT_ASKED, given.detail)


def _of_candidates(case: Case, captures: Mapping[str, Capture], numbers: list[str]) -> list[Fact]:
    """What holds whichever number is the seller's. One that is the domain holder's too is taken for it."""
    holder = _finnish(case.text("domain.registrant_number") or "")
    if holder in numbers:
        return _of_number(case, captures, holder)
    told = [_of_number(case, captures, number) for number in numbers]
    if not all(told):
        return []
    if len(told) == 1:
        return told[0]
    detail = f"{len(numbers)} company numbers are on the pages, and it is not clear which is the seller's"
    answers = {(facts[0].state, facts[0].value) for facts in told}
    found = told[0][0] if len(answers) == 1 else unknown("register.found", Cause.AMBIGUOUS, detail)
    return [found, *all_unknown(_COMPANY, Cause.AMBIGUOUS, detail)]


def _goes_on(captures: Mapping[str, Capture], name: str, page: int) -> bool:
    """True when that page was answered and rows are still missing."""
    capture = captures.get(_by_name(name, page))
    table = _table(capture) if capture else None
    if table is None or isinstance(table, Problem) or not table[1]:
        return False
    return _seen_rows(captures, name)[0] > len(_seen_rows(captures, name)[1])


def _seen_rows(captures: Mapping[str, Capture], name: str) -> tuple[int, list[tuple[dict[str, Any], Capture]]]:
    """(total that the register tells, all rows of the pages that were answered)."""
    total, found = 0, []
    for page in range(1, MAX_PAGES + 1):
        capture = captures.get(_by_name(name, page))
        table = _table(capture) if capture else None
        if capture is None or table is None or isinstance(table, Problem):
            break
        total = max(total, table[0])
        found += [(row, capture) for row in table[1]]
    return total, found


def _of_name(case: Case, captures: Mapping[str, Capture], name: str) -> list[Fact]:
    first = captures.get(_by_name(name, 1))
    if first is None:
        return []
    all_names = ("register.name_found", *_COMPANY)
    no_number = _no_number(case)
    for page in range(1, MAX_PAGES + 1):
        capture = captures.get(_by_name(name, page))
        table = _table(capture) if capture else None
        if isinstance(table, Problem):
            return [no_number, *all_unknown(all_names, table.cause, table.detail)]
        if _goes_on(captures, name, page) and page < MAX_PAGES and _by_name(name, page + 1) not in captures:
            return [no_number]
    total, found = _seen_rows(captures, name)
    matched = [(row, capture) for row, capture in found if _bears(row, name)]
    numbers = {prh_company.number_of(row) for row, _ in matched}
    if not matched:
        if total > len(found):
            detail = f"{total} companies answer to that name, more than can be looked through"
            return [no_number, *all_unknown(all_names, Cause.TOO_LARGE, detail)]
        proof = seen(first, "companies", f"no company is called {name}")
        gone = [absent(fact, proof) for fact in _COMPANY if fact not in _NOT_TOLD]
        return [no_number, known("register.name_found", False, proof), *gone]
    row, capture = matched[0]
    found_by_name = known("register.name_found", True, seen(capture, "companies", text(row, "businessId", "value")))
    if len(numbers) > 1:
        detail = f"{len(numbers)} companies bear that name"
        return [no_number, found_by_name, *all_unknown(_COMPANY, Cause.AMBIGUOUS, detail)]
    return [no_number, found_by_name, *prh_company.facts_of(row, capture, case.at.date())]


def _bears(row: dict[str, Any], name: str) -> bool:
    """True when a name in use of that company, auxiliary ones too, is this name."""
    return any(same_name(other, name) for _, other in prh_company.current_names(row))
