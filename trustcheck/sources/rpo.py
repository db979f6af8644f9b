"""The Slovak register of legal persons and entrepreneurs (RPO, Statistical Office, CC BY 4.0): by IČO, else by name.

It is slow (8 to 40 seconds), so it has a deadline of its own and its answers are kept for a week. Not found is HTTP 200
with no results. Names, addresses and numbers carry the days between which they held; what has no end holds now. What
ended has `termination`. A town's part stands behind the town ("Bratislava - mestská časť Ružinov").
https://susrrpo.docs.apiary.io
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any
from urllib.parse import quote

from trustcheck.company_names import normal_name
from trustcheck.model import Address, Capture, Cause, Problem, Request
from trustcheck.sources import company_questions
from trustcheck.sources.answers import MAX_ITEMS, Told, json_of, rows, text
from trustcheck.sources.company_record import Answer, Company
from trustcheck.sources.dates import read_old_date

NEEDS = company_questions.NEEDS
URL = "https://api.statistics.sk/rpo/v1/search"
KEEP_DAYS = 7
TIMEOUT_SECONDS = 50.0
_RECORD = Problem(Cause.NOT_ASKED, "only the entity's own record tells it, which is not asked: it answers in 8 to 40 s")
_number = company_questions.number_in("SK")


def _by_number(number: str) -> tuple[str]:
    return (f"{URL}?identifier={number}",)


def _by_name(name: str, page: int) -> str:
    """Without the legal form, which firms write in many ways (s.r.o., spol. s r. o.)."""
    return f"{URL}?fullName={quote(normal_name(name) or name, safe='')}&onlyActive=true"


def _results(capture: Capture) -> list[dict[str, Any]] | Problem:
    value = json_of(capture)
    if isinstance(value, Problem):
        return value
    results = value.get("results") if isinstance(value, dict) else None
    if not isinstance(results, list):
        return Problem(Cause.UNREADABLE, "the answer is not the register's list")
    found = rows(value, "results")
    return found if found or not results else Problem(Cause.UNREADABLE, "the results are no rows")


def _row(capture: Capture, number: str) -> Company | Problem | None:
    """Of several entries of one number the one that has not ended, else the last to be told."""
    results = _results(capture)
    if isinstance(results, Problem):
        return results
    own = [_company(row) for row in results if number in _numbers(row)]
    if own:
        return next((company for company in own if not company.has_ended), own[-1])
    return Problem(Cause.UNREADABLE, "the answer is of other companies") if results else None


def _table(capture: Capture) -> company_questions.Table | Problem:
    results = _results(capture)
    if isinstance(results, Problem):
        return results
    found = [_company(row) for row in results if _numbers(row)]
    total = len(found) + 1 if len(results) >= MAX_ITEMS else len(found)  # a full list may be a cut one
    return (total, found) if found or not results else Problem(Cause.UNREADABLE, "the rows are missing")


def _numbers(row: Mapping[str, Any]) -> list[str]:
    return [number for item in rows(row, "identifiers") if (number := text(item, "value").zfill(8)).isdigit()]


def _company(row: Mapping[str, Any]) -> Company:
    ended = text(row, "termination")
    since = text(row, "establishment")
    founded = read_old_date(since)
    name = [text(item, "value") for item in _holding(rows(row, "fullNames"))]
    form = text(_first(_holding(rows(row, "legalForms"))), "value", "value")
    winding_up = any("v likvidácii" in one.casefold() for one in name)
    return Company(
        number=_numbers(row)[0],
        names=tuple(name),
        active=Told(not ended, "termination", ended or "no end"),
        insolvency=Told("liquidation", "fullNames", name[0]) if winding_up else None,
        registered=Told(founded, "establishment", since)
        if founded
        else Problem(Cause.UNREADABLE, "the row holds no day"),
        form=Told(form, "legalForms", form) if form else _RECORD,
        business_line=_RECORD,
        addresses=_addresses(row),
        former_names=_former_names(row, name),
    )


def _former_names(row: Mapping[str, Any], used: Sequence[str]) -> Answer:
    """Names with an end. That there is none is not said: a search does not bring all that ever held."""
    ended = [text(item, "value") for item in rows(row, "fullNames") if item.get("validTo")]
    told = tuple(name for name in dict.fromkeys(ended) if name and name not in used)
    return Told(told, "fullNames", ", ".join(told)) if told else _RECORD


def _holding(items: Sequence[dict[str, Any]]) -> list[dict[str, Any]]:
    """What holds now: all that has no end; of what has ended nothing, unless there is nothing else."""
    return [item for item in items if not item.get("validTo")] or list(items[-1:])


def _first(items: Sequence[dict[str, Any]]) -> Mapping[str, Any]:
    return items[0] if items else {}


def _addresses(row: Mapping[str, Any]) -> Answer:
    found = [_address(item) for item in _holding(rows(row, "addresses"))]
    told = tuple(dict.fromkeys(address for address in found if address is not None))
    return Told(told or None, "addresses", str(told[0]) if told else "none")


def _address(item: Mapping[str, Any]) -> Address | None:
    """Two house numbers, of the building in its town and along the street, are told as "4959/48"; a village has one."""
    codes = item.get("postalCodes")
    code = text({"code": codes[0]}, "code") if isinstance(codes, list) and codes else ""
    town = text(item, "municipality", "value").partition(" - mestská časť")[0]
    numbers = [part for part in (text(item, "regNumber"), text(item, "buildingNumber")) if part not in ("", "0")]
    country = text(item, "country", "value").casefold()
    address = Address(
        street=text(item, "street") or town,
        number="/".join(numbers),
        postcode=f"{code[:3]} {code[3:]}" if len(code) == 5 else code,
        town=town,
        country="SK" if country in ("", "slovenská republika") else "",
    )
    return address if address.town or address.street else None


REGISTER = company_questions.Register(
    source="rpo",
    country="SK",
    number_urls=_by_number,
    row=_row,
    number=_number,
    name_url=_by_name,
    table=_table,
    request=Request(
        source="rpo",
        url=URL,
        purpose="company",
        accept="application/json",
        max_age_days=KEEP_DAYS,
        timeout_seconds=TIMEOUT_SECONDS,
    ),
)
ask, read = REGISTER.ask, REGISTER.read
