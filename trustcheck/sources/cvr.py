"""The Danish register of firms (CVR): the state's own service when the user has its key, else cvrapi.dk.

cvrapi.dk lets 50 questions a day through for one address, wants a User-Agent "Company - Project - Contact", and gives
the one company that fits best. Its failures are words: NOT_FOUND is an answer, QUOTA_EXCEEDED, BANNED, INVALID_UA and
the others are none, whatever the status. `protected` forbids advertising, not looking. https://cvrapi.dk/documentation
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from typing import Any
from urllib.parse import quote

import msgspec

from trustcheck.model import Address, Capture, Case, Cause, Fact, Problem, Request
from trustcheck.sources import company_questions, datafordeler
from trustcheck.sources.answers import Told, clean, http_problem, json_of, rows, text
from trustcheck.sources.company_record import Answer, Company, division_of, line_of_business, street_and_number

NEEDS = company_questions.NEEDS
URL = "https://cvrapi.dk/api"
KEEP_DAYS = 7  # fifty questions a day are few
_FREE = Request(
    source="cvr", url=URL, purpose="company", accept="application/json", max_age_days=KEEP_DAYS, key="cvrapi?"
)
_READABLE = (200, 400, 401, 403, 404, 429, 500, 503)  # the word in the body says more than the status
_CAUSES = {
    "QUOTA_EXCEEDED": Cause.THROTTLED, "BANNED": Cause.REFUSED, "INVALID_UA": Cause.REFUSED,
    "INVALID_VAT": Cause.REFUSED, "INVALID_TOKEN": Cause.REFUSED,
}  # fmt: skip
_DAY = re.compile(r"(\d{1,2})/(\d{1,2}) ?- ?(\d{4})")
_number = company_questions.number_in("DK")


def _answer(capture: Capture) -> dict[str, Any] | Problem | None:
    """The company's object; None for NOT_FOUND; else the Problem."""
    value = json_of(capture, _READABLE)
    said = text(value, "error") if isinstance(value, dict) else ""
    if said == "NOT_FOUND":
        return None
    if said:
        return Problem(_CAUSES.get(said, Cause.NO_ANSWER), f"cvrapi.dk said {clean(said, 40)}")
    problem = http_problem(capture)
    if problem is not None or isinstance(value, Problem):
        return problem or value
    if not isinstance(value, dict) or not text(value, "vat") or not text(value, "name"):
        return Problem(Cause.UNREADABLE, "the answer is no company")
    return value


def _row(capture: Capture, number: str) -> Company | Problem | None:
    if capture.request.url.startswith(datafordeler.URL):
        return datafordeler.row(capture, number)
    found = _answer(capture)
    if found is None or isinstance(found, Problem):
        return found
    return _company(found) if _number(text(found, "vat")) == number else Problem(Cause.UNREADABLE, "another company")


def _table(capture: Capture) -> company_questions.Table | Problem:
    """The one that fits best; that others fit less well is reckoned with."""
    found = _answer(capture)
    if isinstance(found, Problem):
        return found
    return (2, [_company(found)]) if found else (0, [])


def _company(row: dict[str, Any]) -> Company:
    ended = text(row, "enddate")
    mail = clean(row.get("email")).rpartition("@")[2].lower()
    return Company(
        number=text(row, "vat"),
        names=(text(row, "name"),),
        active=Told(not ended, "enddate", ended or "none"),
        insolvency=_proceedings(row) if not ended else None,
        registered=_day(text(row, "startdate")),
        form=_told(row, "companydesc"),
        business_line=line_of_business(text(row, "industrycode"), text(row, "industrydesc"), "industrydesc"),
        division=division_of(text(row, "industrycode"), "industrycode"),
        employer=_staff(row),
        addresses=_places("address", [row]),
        establishments=_places("productionunits", rows(row, "productionunits")),
        mail_domain=Told(mail or None, "email", f"…@{mail}" if mail else "none"),
    )


def _told(row: Mapping[str, Any], key: str) -> Told:
    return Told(text(row, key) or None, key, text(row, key))


def _staff(row: Mapping[str, Any]) -> Answer:
    """ "2-4" persons; null where nobody counted them."""
    written = text(row, "employees")
    most = re.fullmatch(r"(?:\d{1,6} ?- ?)?(\d{1,6})", written)
    return Told(int(most[1]) > 0, "employees", written) if most else Problem(Cause.HIDDEN, "nobody counted its staff")


def _day(written: str) -> Answer:
    """ "29/12 - 1997"."""
    match = _DAY.fullmatch(written)
    try:
        day = date(int(match[3]), int(match[2]), int(match[1])) if match else None
    except ValueError:
        day = None
    return Told(day, "startdate", written) if day else Problem(Cause.UNREADABLE, "the row holds no date")


def _proceedings(row: Mapping[str, Any]) -> Answer:
    if row.get("creditbankrupt") is True:
        return Told("bankruptcy", "creditbankrupt", "true")
    if "creditbankrupt" not in row:
        return Problem(Cause.UNREADABLE, "the row does not say whether it is bankrupt")
    return datafordeler.proceedings(text(row, "creditstatus"), "creditstatus")


def _places(where: str, items: list[dict[str, Any]]) -> Told:
    found = tuple(dict.fromkeys(place for item in items if (place := _address(item)).street or place.town))
    return Told(found or None, where, str(found[0]) if found else "none")


def _address(item: Mapping[str, Any]) -> Address:
    street, number = street_and_number(text(item, "address"))
    return Address(street=street, number=number, postcode=text(item, "zipcode"), town=text(item, "city"), country="DK")


def _register(case: Case) -> company_questions.Register:
    """The register as it is asked on that day: the state's service tells what holds at a moment."""
    return company_questions.Register(
        source="cvr",
        country="DK",
        number_urls=lambda number: (datafordeler.url(number, case.at.date()), f"{URL}?country=dk&vat={number}"),
        row=_row,
        number=_number,
        vat_number=lambda printed: _number(printed[2:]) if printed.startswith("DK") else "",
        name_url=lambda name, page: f"{URL}?country=dk&name={quote(name, safe='')}",
        table=_table,
        request=_FREE,
    )


def ask(case: Case) -> list[Request]:
    """For a number the state's service, and cvrapi.dk where that has none or the user no key; a name of cvrapi.dk."""
    return [
        msgspec.structs.replace(datafordeler.REQUEST, url=request.url)
        if request.url.startswith(datafordeler.URL)
        else request
        for request in _register(case).ask(case)
    ]


def read(case: Case, captures: Mapping[str, Capture]) -> list[Fact]:
    """register.* of the company."""
    return _register(case).read(case, captures)
