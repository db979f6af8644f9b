"""The Latvian register of enterprises (Uzņēmumu reģistrs, CC0): its table on data.gov.lv (CKAN), by number, by name.

A table that is being loaded anew answers like one in which nobody is, so "not there" counts only when the table is
whole: that is asked then. A failure is `success: false`, with a status of its own or without one. The postcode comes as
"1019" or 1019. Insolvency, VAT and former names are in other tables (ur_tables.py). https://data.gov.lv/dati/lv/dataset/uz
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any
from urllib.parse import quote

import msgspec

from trustcheck.company_names import normal_name
from trustcheck.model import Address, Capture, Case, Cause, Fact, Problem, Request
from trustcheck.sources import company_questions, ur_tables
from trustcheck.sources.answers import Told, text
from trustcheck.sources.company_record import (
    Answer,
    Company,
    found_number,
    is_named_otherwise,
    street_and_number,
    with_answer,
)
from trustcheck.sources.dates import read_old_date

NEEDS = company_questions.NEEDS
TABLE = "25e80bf3-f107-4ab4-89ef-251b5b9374e9"
URL = f"https://data.gov.lv/dati/lv/api/3/action/datastore_search?resource_id={TABLE}"
WHOLE = f"{URL}&limit=0"
WHOLE_ROWS = 300_000  # of about 480,000
PAGE_ROWS = 100
KEEP_DAYS = 1  # the table is renewed every day
_PARISHES = (" nov.", " pag.", " novads", " pagasts")
_ACTIVE = "register.active"
_number = company_questions.number_in("LV")


def _by_number(number: str) -> tuple[str, str]:
    wanted = quote(f'{{"regcode":"{number}"}}', safe="")
    return f"{URL}&filters={wanted}", WHOLE


def _by_name(name: str, page: int) -> str:
    words = quote(normal_name(name) or name, safe="")
    return f"{URL}&q={words}&limit={PAGE_ROWS}&offset={PAGE_ROWS * (page - 1)}"


def _row(capture: Capture, number: str) -> Company | Problem | None:
    found = ur_tables.answer(capture)
    if isinstance(found, Problem):
        return found
    total, records = found
    if capture.request.url == WHOLE:
        return None if total >= WHOLE_ROWS else Problem(Cause.NO_ANSWER, f"the register's table holds {total} rows now")
    row = next((row for row in records if text(row, "regcode") == number), None)
    if row is not None:
        return _company(row)
    return Problem(Cause.UNREADABLE, "the answer is of other companies") if total or records else None


def _table(capture: Capture) -> company_questions.Table | Problem:
    found = ur_tables.answer(capture)
    if isinstance(found, Problem):
        return found
    return found[0], [_company(row) for row in found[1]]


def _company(row: dict[str, Any]) -> Company:
    ended = text(row, "terminated") or text(row, "closed")
    registered = read_old_date(text(row, "registered"))
    return Company(
        number=text(row, "regcode"),
        names=tuple(dict.fromkeys((text(row, "name"), text(row, "name_in_quotes")))),  # SIA "Vilnas Pods", Vilnas Pods
        active=Told(not ended, "terminated", ended or "not ended") if "terminated" in row else _gap("end"),
        registered=Told(registered, "registered", str(registered)) if registered else _gap("date"),
        form=Told(text(row, "type_text") or None, "type_text", text(row, "type_text")),
        addresses=_addresses(row),
        # replaced once those tables were asked
        insolvency=None if ended else ur_tables.insolvency(text(row, "regcode"), {}),
        vat_liable=ur_tables.vat_liable(text(row, "regcode"), {}),
        former_names=ur_tables.former_names(text(row, "regcode"), (), {}),
    )


def _gap(what: str) -> Problem:
    return Problem(Cause.UNREADABLE, f"the row holds no {what}")


def _addresses(row: dict[str, Any]) -> Answer:
    """ "Rīga, Latgales iela 180 - 5" and "Mārupes nov., Mārupes pag., Mārupe, Kantora iela 22"."""
    written, index = text(row, "address"), text(row, "index").removesuffix(".0")
    parts = [part for piece in written.split(",") if (part := piece.strip())][:8]
    if not parts:
        return Told(None, "address", "none")
    street, number = street_and_number(parts[-1]) if len(parts) > 1 else ("", "")
    towns = [part for part in (parts[:-1] or parts) if not part.endswith(_PARISHES)] or parts[:1]
    postcode = f"LV-{index}" if index.isdigit() else index
    address = Address(street=street, number=number, postcode=postcode, town=towns[-1], country="LV")
    return Told((address,), "address", written)


REGISTER = company_questions.Register(
    source="ur",
    country="LV",
    number_urls=_by_number,
    row=_row,
    number=_number,
    vat_number=lambda printed: _number(printed[2:]) if printed.startswith("LV") else "",
    name_url=_by_name,
    table=_table,
    no_hit=Problem(Cause.HIDDEN, "a search without a hit proves nothing: the table may be empty while it is renewed"),
    request=Request(source="ur", url=URL, purpose="company", accept="application/json", max_age_days=KEEP_DAYS),
)


def ask(case: Case) -> list[Request]:
    """The register's question, then the tables of insolvency, liquidation and VAT for the company that was found, and
    that of former names when the pages name the seller otherwise."""
    told = REGISTER.read(case, case.captures)
    number = found_number(told)
    urls = [url for table in _tables(case, told) for url in ur_tables.chain(table, number, case.captures)]
    return [*REGISTER.ask(case), *(msgspec.structs.replace(REGISTER.request, url=url) for url in dict.fromkeys(urls))]


def _tables(case: Case, told: Sequence[Fact]) -> list[ur_tables.Table]:
    """None of a company that has ended."""
    if not found_number(told) or any(fact.name == _ACTIVE and fact.value is not True for fact in told):
        return []
    tables = [ur_tables.INSOLVENCY, ur_tables.LIQUIDATION, ur_tables.VAT]
    return [*tables, ur_tables.NAMES] if is_named_otherwise(case, told) else tables


def read(case: Case, captures: Mapping[str, Capture]) -> list[Fact]:
    """register.* of the company."""
    told = REGISTER.read(case, captures)
    tables = _tables(case, told)
    if not tables:
        return told
    number, row = found_number(told), next(iter(captures.values()))
    told = with_answer(told, "register.insolvency", row, ur_tables.insolvency(number, captures))
    told = with_answer(told, "register.vat_liable", row, ur_tables.vat_liable(number, captures))
    if ur_tables.NAMES in tables:
        used = next((fact.value for fact in told if fact.name == "register.names"), ()) or ()
        former = ur_tables.former_names(number, used, captures)
        if isinstance(former, Problem) and former.cause is Cause.NOT_ASKED:
            former = Problem(Cause.NO_ANSWER, "the table of former names has not answered")
        told = with_answer(told, "register.former_names", row, former)
    return told
