"""The Finnish company register (PRH and Tax Administration, YTJ open data v3, CC BY 4.0): by number, else by name.

Not found is HTTP 200 with no rows. The search by name matches words loosely (686,000 rows for one word), so rows are
compared here, and "no such name" is said only when every row was seen.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from urllib.parse import quote

from trustcheck.company_names import is_sole_trader, is_trading_company
from trustcheck.countries import fi
from trustcheck.facts import all_unknown, told_by, unknown
from trustcheck.model import Capture, Case, Cause, Fact, Problem, Request
from trustcheck.sources import company_questions, prh_company
from trustcheck.sources.answers import count, json_of, rows
from trustcheck.sources.company_record import Company

NEEDS = company_questions.NEEDS
URL = "https://avoindata.prh.fi/opendata-ytj-api/v3/companies"
MAX_PAGES = 3
KEEP_DAYS = 1
_LEFT_OUT = "sole traders and associations are left out of the register's open data"
_QUESTIONS = ("register.found", "register.name_found")


def _number(printed: str) -> str:
    """The number in the register's form when it can be a Finnish one, else nothing."""
    written = fi.company_number(printed) if 7 <= sum(map(str.isdigit, printed)) <= 8 else ""
    return written if written and fi.company_number_is_valid(written) else ""


def _of_vat(printed: str) -> str:
    return _number(printed[2:]) if printed.startswith("FI") else ""


def _by_number(number: str) -> tuple[str]:
    return (f"{URL}?businessId={number}",)


def _by_name(name: str, page: int) -> str:
    return f"{URL}?name={quote(name, safe='')}&page={page}"


def _answer(capture: Capture) -> tuple[int, list[dict[str, Any]]] | Problem:
    """(total, rows) of a whole answer of v3, or why there is none."""
    value = json_of(capture)
    if isinstance(value, Problem):
        return value
    total = count(value, "totalResults")
    if total is None or not isinstance(value.get("companies"), list):
        return Problem(Cause.UNREADABLE, "the answer is not the register's table")
    return total, rows(value, "companies")


def _row(capture: Capture, number: str) -> Company | Problem | None:
    answer = _answer(capture)
    if isinstance(answer, Problem):
        return answer
    total, companies = answer
    row = next((row for row in companies if prh_company.number_of(row) == number), None)
    if row is not None:
        return prh_company.company_of(row)
    return Problem(Cause.UNREADABLE, "the answer is of other companies") if total or companies else None


def _table(capture: Capture) -> company_questions.Table | Problem:
    answer = _answer(capture)
    return answer if isinstance(answer, Problem) else (answer[0], [prh_company.company_of(row) for row in answer[1]])


REGISTER = company_questions.Register(
    source="prh",
    country="FI",
    number_urls=_by_number,
    row=_row,
    number=_number,
    vat_number=_of_vat,
    name_url=_by_name,
    table=_table,
    max_pages=MAX_PAGES,
    request=Request(source="prh", url=URL, purpose="company", accept="application/json", max_age_days=KEEP_DAYS),
)
ask = REGISTER.ask


def read(case: Case, captures: Mapping[str, Capture]) -> list[Fact]:
    """register.* of the company. That a number is not there is Unknown unless its holder's name bears a form that the
    open data hold, and that a name is not there is Unknown of a sole trader.

    They are of the trade register's companies (the API's list of forms has no sole trader, and an association only when
    it trades): whoever sells under a name alone may well have a number that they leave out.
    """
    told = REGISTER.read(case, captures)
    missing = {fact.name for fact in told if fact.name in _QUESTIONS and fact.value is False}
    if not missing or case.flag("claim.company_id_checksum") is False:
        return told
    own = case.text("claim.legal_name")
    names = [own] if own else [*case.many("claim.legal_names"), case.text("claim.trade_name") or ""]
    by_number = "register.found" in missing
    certain = any(map(is_trading_company, names)) if by_number else not is_sole_trader(own or names[-1])
    if certain:
        return told
    silent = {name for name in told_by("prh") if name.startswith("register.")} - {fact.name for fact in told}
    return [*map(_left_out, told), *all_unknown(sorted(silent - set(_QUESTIONS)), Cause.HIDDEN, _LEFT_OUT)]


def _left_out(fact: Fact) -> Fact:
    if fact.is_unknown or (fact.name == "register.found" and fact.is_absent):
        return fact
    return unknown(fact.name, Cause.HIDDEN, _LEFT_OUT, *fact.evidence)
