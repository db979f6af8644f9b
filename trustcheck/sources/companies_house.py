"""The British company register (Companies House, OGL): by number, else by name; with the user's own free key.

Not found is 404 with `company-profile-not-found`. The search by name is loose, so its rows are compared here, and
the one that is meant is asked for by its number. A company in liquidation or administration lives till it is dissolved.
https://developer-specs.company-information.service.gov.uk and github.com/companieshouse/api-enumerations
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any
from urllib.parse import quote

from trustcheck.model import Address, Capture, Cause, Problem, Request
from trustcheck.sources import company_questions
from trustcheck.sources.answers import Told, clean, count, json_of, rows, text
from trustcheck.sources.company_record import Answer, Company, division_of, line_of_business, street_and_number
from trustcheck.sources.dates import read_old_date

NEEDS = company_questions.NEEDS
URL = "https://api.company-information.service.gov.uk"
KEEP_DAYS = 1
PAGE_ROWS = 100
MAX_CODES = 8
_GONE = frozenset({"dissolved", "converted-closed", "removed", "closed"})
# Statuses of those that live; of the last five each is a proceeding.
_PROCEEDINGS = {
    "active": "", "open": "", "registered": "",
    "liquidation": "liquidation", "voluntary-arrangement": "restructuring", "administration": "administration",
    "receivership": "receivership", "insolvency-proceedings": "insolvency proceedings",
}  # fmt: skip
_OFFICE_FAULTS = (
    ("undeliverable_registered_office_address", "undeliverable"),
    ("registered_office_is_in_dispute", "disputed"),
)
_BRITISH = frozenset({"", "england", "scotland", "wales", "northern ireland", "united kingdom", "great britain"})
_SHORT = Problem(Cause.NOT_ASKED, "the search does not tell it, only the company's own record")


def _by_number(number: str) -> tuple[str]:
    return (f"{URL}/company/{number}",)


def _by_name(name: str, page: int) -> str:
    start = (page - 1) * PAGE_ROWS
    return f"{URL}/search/companies?q={quote(name, safe='')}&items_per_page={PAGE_ROWS}&start_index={start}"


def _row(capture: Capture, number: str) -> Company | Problem | None:
    value = json_of(capture, (200, 404))
    if isinstance(value, Problem):
        return value
    if capture.status == 404:
        said = {text(item, "error") for item in rows(value, "errors")}
        return None if "company-profile-not-found" in said else Problem(Cause.NO_ANSWER, "HTTP 404 without its reason")
    if text(value, "company_number").upper() != number:
        return Problem(Cause.UNREADABLE, "the answer is not of that company")
    return _company(value)


def _table(capture: Capture) -> company_questions.Table | Problem:
    value = json_of(capture)
    if isinstance(value, Problem):
        return value
    total = count(value, "total_results")
    if total is None:
        return Problem(Cause.UNREADABLE, "the answer is not the register's table")
    found = [_of_search(row) for row in rows(value, "items") if text(row, "company_number")]
    return (total, found) if found or not total else Problem(Cause.UNREADABLE, "the rows are missing")


def _of_search(row: dict[str, Any]) -> Company:
    return Company(
        number=text(row, "company_number").upper(),
        names=(text(row, "title"),),
        active=_active(row),
        insolvency=_SHORT, registered=_SHORT, form=_SHORT, addresses=_SHORT, former_names=_SHORT, office_fault=_SHORT,
        business_line=_SHORT, accounts=_SHORT,
    )  # fmt: skip


def _company(row: dict[str, Any]) -> Company:
    founded = read_old_date(text(row, "date_of_creation"))
    former = tuple(dict.fromkeys(name for item in rows(row, "previous_company_names") if (name := text(item, "name"))))
    place = _address(row.get("registered_office_address"))
    return Company(
        number=text(row, "company_number").upper(),
        names=(text(row, "company_name"),),
        active=_active(row),
        insolvency=_proceedings(row),
        registered=Told(founded, "date_of_creation", str(founded)) if founded else _gap("date of creation"),
        form=Told(text(row, "type").replace("-", " ") or None, "type", text(row, "type")),
        business_line=_business(row),
        addresses=Told((place,) if place else None, "registered_office_address", str(place) if place else ""),
        former_names=Told(former or None, "previous_company_names", ", ".join(former)),
        office_fault=_office_fault(row),
        division=_division(row),
        accounts=_accounts(row),
    )


def _gap(what: str) -> Problem:
    return Problem(Cause.UNREADABLE, f"the record holds no {what}")


def _business(row: Mapping[str, Any]) -> Answer:
    code = _code(row)
    return _gap("line of business") if code is None else line_of_business(code, "", "sic_codes")


def _code(row: Mapping[str, Any]) -> str | None:
    """Up to four codes of UK SIC 2007 (NACE), without words and in no order: that of retail trade is told, if any."""
    listed = row.get("sic_codes")
    if not isinstance(listed, list):
        return None
    codes = [code for code in map(clean, listed[:MAX_CODES]) if code]
    return min(codes, key=lambda code: not code.startswith("47"), default="")


def _status(row: Mapping[str, Any]) -> str:
    return text(row, "company_status").lower()


def _active(row: Mapping[str, Any]) -> Answer:
    """Unknown for a status that is not in the register's own list, or none (some kinds of body have none)."""
    status = _status(row)
    if status not in _GONE and status not in _PROCEEDINGS:
        return _gap("status that we know")
    return Told(status not in _GONE, "company_status", status)


def _proceedings(row: Mapping[str, Any]) -> Answer:
    status = _status(row)
    if status in _GONE:
        return None
    if status not in _PROCEEDINGS:
        return _gap("status that we know")
    return Told(_PROCEEDINGS[status] or None, "company_status", status)


def _office_fault(row: Mapping[str, Any]) -> Answer:
    """ABSENT only where the register says that nothing is wrong; it leaves the flags out for some kinds of body."""
    found = [(key, word) for key, word in _OFFICE_FAULTS if row.get(key) is True]
    if found:
        return Told(", ".join(word for _, word in found), found[0][0], "true")
    told = any(isinstance(row.get(key), bool) for key, _ in _OFFICE_FAULTS)
    return Told(None, _OFFICE_FAULTS[0][0], "false") if told else _gap("word on its office")


def _division(row: Mapping[str, Any]) -> Answer:
    """Of the same code: the first two digits of UK SIC 2007 are NACE's."""
    code = _code(row)
    return None if code is None else division_of(code, "sic_codes")


def _accounts(row: Mapping[str, Any]) -> Answer:
    """The end of the year of the last accounts; ABSENT where the record has accounts, and none made up yet."""
    if not isinstance(row.get("accounts"), dict):
        return _gap("word on its accounts")
    written = text(row, "accounts", "last_accounts", "made_up_to")
    day = read_old_date(written)
    if written and day is None:
        return _gap("date of its last accounts")
    return Told(day, "accounts.last_accounts.made_up_to", written or "none")


def _address(item: Any) -> Address | None:
    """`premises` holds the number or the house's name; where it is missing the number stands in `address_line_1`."""
    if not isinstance(item, dict):
        return None
    premises, line = text(item, "premises"), text(item, "address_line_1")
    second = text(item, "address_line_2")
    if premises and not re.match(r"\d", premises) and re.match(r"\d", line):
        premises = ""
    street, number = (line, premises) if premises else street_and_number(line, number_first=True)
    if not number and re.match(r"\d", second):
        street, number = street_and_number(second, number_first=True)
    place = Address(
        street=street,
        number=number,
        postcode=text(item, "postal_code").upper(),
        town=text(item, "locality").title(),
        country="GB" if text(item, "country").lower() in _BRITISH else "",
        po_box=text(item, "po_box"),
        care_of=clean(item.get("care_of")),
    )
    return place if place.street or place.po_box or place.town else None


REGISTER = company_questions.Register(
    source="companies_house",
    country="GB",
    number_urls=_by_number,
    row=_row,
    number=company_questions.number_in("GB"),
    name_url=_by_name,
    table=_table,
    short_rows=True,
    request=Request(
        source="companies_house", url=URL, purpose="company", accept="application/json", key="companies_house",
        max_age_days=KEEP_DAYS,
    ),
)  # fmt: skip
ask, read = REGISTER.ask, REGISTER.read
