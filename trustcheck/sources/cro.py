"""The Irish company register (Companies Registration Office): by number, else by name.

Its open data is asked (CKAN, CC BY 4.0); with the user's key its web service (CWS) first, for a number.
Not there is what the open data says, with a total of 0: an empty list of CWS could be anything, and CKAN's 404 means
that the table itself has moved.
https://services.cro.ie and https://opendata.cro.ie
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any
from urllib.parse import quote

from trustcheck.model import Address, Capture, Cause, Problem, Request
from trustcheck.sources import company_questions
from trustcheck.sources.answers import Told, count, json_of, rows, text
from trustcheck.sources.company_keys import Keyless
from trustcheck.sources.company_record import Answer, Company, division_of, line_of_business, street_and_number
from trustcheck.sources.dates import read_old_date

NEEDS = company_questions.NEEDS
URL = "https://services.cro.ie/cws/companies"
OPEN_URL = "https://opendata.cro.ie/api/3/action/datastore_search"
TABLE = "3fef41bc-b8f4-4b10-8434-ce51c29b1bba"
KEEP_DAYS = 1
PAGE_ROWS = 100
_ENDED = ("dissolved", "struck off", "ceased", "closed", "merged", "converted", "cancelled")
_LIVING = {
    "normal": "", "live": "", "registered": "", "strike off listed": "",
    "liquidation": "liquidation", "receivership": "receivership", "examinership": "restructuring",
}  # fmt: skip
_COUNTY = re.compile(r"(?:co\.?|county) ?[a-z]{3,20}|(?:republic of )?ireland|éire")


def _by_number(number: str) -> tuple[str, ...]:
    return (f"{URL}?company_num={number}&company_bus_ind=C&format=json", *_open_by_number(number))


def _open_by_number(number: str) -> tuple[str]:
    wanted = quote(json.dumps({"company_num": number}, separators=(",", ":")), safe="")
    return (f"{OPEN_URL}?resource_id={TABLE}&filters={wanted}&limit=5",)


def _by_name(name: str, page: int) -> str:
    return f"{OPEN_URL}?resource_id={TABLE}&q={quote(name, safe='')}&limit={PAGE_ROWS}&offset={(page - 1) * PAGE_ROWS}"


def _found(capture: Capture) -> tuple[int, list[dict[str, Any]]] | Problem:
    """(how many there are, rows) of either service's answer."""
    value = json_of(capture)
    if isinstance(value, Problem):
        return value
    if isinstance(value, list) and capture.request.url.startswith(URL):
        return len(value), rows({"rows": value}, "rows")
    result = value.get("result") if isinstance(value, dict) and value.get("success") is True else None
    total = count(result, "total")
    if total is None:
        return Problem(Cause.UNREADABLE, "the answer is not the register's table")
    found = rows(result, "records")
    return (total, found) if found or not total else Problem(Cause.UNREADABLE, "the rows are missing")


def _row(capture: Capture, number: str) -> Company | Problem | None:
    answer = _found(capture)
    if isinstance(answer, Problem):
        return answer
    row = next((row for row in answer[1] if text(row, "company_num") == number and _is_company(row)), None)
    if row is not None:
        return _company(row)
    return Problem(Cause.UNREADABLE, "the answer is of other companies") if answer[1] else None


def _table(capture: Capture) -> company_questions.Table | Problem:
    answer = _found(capture)
    if isinstance(answer, Problem):
        return answer
    return answer[0], [_company(row) for row in answer[1] if text(row, "company_num") and _is_company(row)]


def _is_company(row: Mapping[str, Any]) -> bool:
    """False for a business name, which has numbers of its own that are the same."""
    return text(row, "company_bus_ind").upper() in ("", "C")


def _company(row: dict[str, Any]) -> Company:
    founded = read_old_date(text(row, "company_reg_date"))
    form = _first(row, "comp_type_desc", "company_type")
    place = _address(row)
    return Company(
        number=text(row, "company_num"),
        names=tuple(name for name in (text(row, "company_name"),) if name),
        active=_active(row),
        insolvency=_proceedings(row),
        registered=Told(founded, "company_reg_date", str(founded)) if founded else _gap("day of registration"),
        form=Told(form, "company_type", form) if form else _gap("kind of company"),
        business_line=line_of_business(text(row, "nace_v2_code"), "", "nace_v2_code")
        if "nace_v2_code" in row
        else _gap("line of business"),
        division=division_of(text(row, "nace_v2_code"), "nace_v2_code") if "nace_v2_code" in row else None,
        addresses=Told((place,), "company_address_1", str(place)) if place else _gap("address"),
    )


def _first(row: Mapping[str, Any], *keys: str) -> str:
    return next((told for key in keys if (told := text(row, key))), "")


def _gap(what: str) -> Problem:
    return Problem(Cause.UNREADABLE, f"the row holds no {what}")


def _status(row: Mapping[str, Any]) -> str:
    return _first(row, "company_status_desc", "company_status").lower()


def _active(row: Mapping[str, Any]) -> Answer:
    status = _status(row)
    ended = status.startswith(_ENDED)
    return Told(not ended, "company_status", status) if ended or status in _LIVING else _gap("status that we know")


def _proceedings(row: Mapping[str, Any]) -> Answer:
    status = _status(row)
    if status.startswith(_ENDED):
        return None
    return Told(_LIVING[status] or None, "company_status", status) if status in _LIVING else _gap("status that we know")


def _address(row: Mapping[str, Any]) -> Address | None:
    """The lines are written as they come: the first that begins with a number is the street, the last the town."""
    lines = [_first(row, f"company_address_{number}", f"company_addr_{number}") for number in range(1, 5)]
    lines = [piece for line in lines for part in line.split(",") if (piece := part.strip())]
    lines = [line for line in lines if not _COUNTY.fullmatch(line.lower())]
    if not lines:
        return None
    at = next((number for number, line in enumerate(lines) if line[0].isdigit()), 0)
    street, house = street_and_number(lines[at], number_first=True)
    town = lines[-1] if len(lines) > at + 1 else ""
    return Address(
        street=street.title(), number=house, postcode=text(row, "eircode").upper(), town=town.title(), country="IE"
    )


REGISTER = company_questions.Register(
    source="cro",
    country="IE",
    number_urls=_by_number,
    row=_row,
    number=company_questions.number_in("IE"),
    name_url=_by_name,
    table=_table,
    request=Request(
        source="cro", url=URL, purpose="company", accept="application/json", key="cro", max_age_days=KEEP_DAYS
    ),
    keyless=Keyless(
        number_urls=_open_by_number,
        request=Request(
            source="cro", url=OPEN_URL, purpose="company", accept="application/json", max_age_days=KEEP_DAYS
        ),
    ),
)
ask, read = REGISTER.ask, REGISTER.read
