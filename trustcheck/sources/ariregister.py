"""The Estonian business register (e-Äriregister, RIK): its keyless autocomplete, by number, else by name.

At most ten rows come back, the likeliest first, so an answer of ten may have left out others. `reg_code` is a number,
`status` a letter. Its own word for "not here" is an empty list. A row tells neither the day of registration nor VAT
(the KMKR number is another number: VIES). https://avaandmed.ariregister.rik.ee/en/services-with-no-contract
"""

from __future__ import annotations

import re
from typing import Any
from urllib.parse import quote

from trustcheck.model import Address, Capture, Cause, Problem, Request
from trustcheck.sources import company_questions
from trustcheck.sources.answers import Told, clean, json_of, rows, text
from trustcheck.sources.company_record import Answer, Company, street_and_number

NEEDS = company_questions.NEEDS
URL = "https://ariregister.rik.ee/est/api/autocomplete"
KEEP_DAYS = 1
MOST_ROWS = 10
# ettevotja_staatus of the register's open data: R entered, L in liquidation, N bankrupt, K deleted.
_ALIVE, _DELETED = {"R": None, "L": "liquidation", "N": "bankruptcy"}, "K"
_LIMITED_COMPANY = "5"  # the only code of a legal form that is documented by an example
_SETTLEMENT = re.compile(r" (?:linn|alevik|alev|küla|vald)$")


def _asking(query: str) -> str:
    return f"{URL}?q={quote(query, safe='')}"


def _rows(capture: Capture) -> list[dict[str, Any]] | Problem:
    value = json_of(capture)
    if isinstance(value, Problem):
        return value
    if text(value, "status") != "OK" or not isinstance(value.get("data"), list):
        return Problem(Cause.UNREADABLE, "the answer is not the register's list")
    found = rows(value, "data")
    if len(found) != len(value["data"]) or not all(text(row, "reg_code") for row in found):
        return Problem(Cause.UNREADABLE, "the register's list holds what is no company")
    return found


def _row(capture: Capture, number: str) -> Company | Problem | None:
    found = _rows(capture)
    if isinstance(found, Problem):
        return found
    exact = next((row for row in found if text(row, "reg_code") == number), None)
    if exact is not None:
        return _company(exact)
    return Problem(Cause.AMBIGUOUS, "the register listed only others") if len(found) >= MOST_ROWS else None


def _table(capture: Capture) -> company_questions.Table | Problem:
    """A full list may not be the whole one: then one more is reckoned than came."""
    found = _rows(capture)
    if isinstance(found, Problem):
        return found
    return len(found) + (len(found) >= MOST_ROWS), [_company(row) for row in found]


def _company(row: dict[str, Any]) -> Company:
    status = text(row, "status").upper()
    form = text(row, "legal_form")
    return Company(
        number=text(row, "reg_code"),
        names=(text(row, "name"),),
        active=_active(status),
        insolvency=_insolvency(status),
        form=Told("Osaühing (private limited company)", "legal_form", form)
        if form == _LIMITED_COMPANY
        else Problem(Cause.AMBIGUOUS, f"the register's legal form {form or 'is not told'}"),
        addresses=_addresses(row),
        former_names=_former_names(row),
    )


def _former_names(row: dict[str, Any]) -> Answer:
    listed = row.get("historical_names")
    if not isinstance(listed, list):
        return Problem(Cause.UNREADABLE, "the row holds no former names")
    found = tuple(dict.fromkeys(name for item in listed[:60] if (name := clean(item))))
    return Told(found or None, "historical_names", ", ".join(found) or "none")


def _active(status: str) -> Answer:
    if status in _ALIVE or status == _DELETED:
        return Told(status != _DELETED, "status", status)
    return Problem(Cause.AMBIGUOUS, f"the register's status is {status or 'not told'}")


def _insolvency(status: str) -> Answer:
    if status in _ALIVE:
        return Told(_ALIVE[status], "status", status)
    return None if status == _DELETED else Problem(Cause.AMBIGUOUS, f"the register's status is {status or 'not told'}")


def _addresses(row: dict[str, Any]) -> Answer:
    """ "Harju maakond, Tallinn, Kesklinna linnaosa, Vana-Lõuna tn 15": county, town, district, street."""
    written = text(row, "legal_address")
    parts = [part for piece in written.split(",") if (part := piece.strip())][:8]
    if not parts:
        return Told(None, "legal_address", "none")
    street, number = street_and_number(parts[-1]) if len(parts) > 1 else ("", "")
    towns = [part for part in parts[:-1] or parts if not part.endswith((" maakond", " linnaosa"))]
    town = _SETTLEMENT.sub("", towns[-1]) if towns else ""
    address = Address(street=street, number=number, postcode=text(row, "zip_code"), town=town, country="EE")
    return Told((address,), "legal_address", written)


REGISTER = company_questions.Register(
    source="ariregister",
    country="EE",
    number_urls=lambda number: (_asking(number),),
    row=_row,
    number=company_questions.number_in("EE"),
    name_url=lambda name, page: _asking(name),
    table=_table,
    request=Request(
        source="ariregister", url=URL, purpose="company", accept="application/json", max_age_days=KEEP_DAYS
    ),
)
ask, read = REGISTER.ask, REGISTER.read
