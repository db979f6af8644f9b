"""What other Latvian tables on data.gov.lv (CKAN, CC0) tell of a company that the register has: insolvency,
liquidation, VAT (State Revenue Service), former names.

A table that is being loaded anew answers like one in which nobody is, so none counts only when the table is whole: that
is asked then. The names of the columns are those of the tables' CSV files; where one has moved, CKAN refuses the filter
and nothing is said. A liquidation has no day of its end there: of a company that lives it may have been called off.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple
from urllib.parse import quote

from trustcheck.model import Capture, Cause, Problem
from trustcheck.sources.answers import Told, count, json_of, rows, text
from trustcheck.sources.company_record import Answer

BASE = "https://data.gov.lv/dati/lv/api/3/action/datastore_search?resource_id="
MOST = 50
WHOLE_ROWS = 1000  # tables are loaded in one go, and none of these is small


class Table(NamedTuple):
    """One table: the column that holds the company's number, those that are wanted, what stands before the number."""

    id: str
    column: str
    wanted: tuple[str, ...]
    before: str = ""


INSOLVENCY = Table(
    "8065ad80-1a4d-4afb-b1d1-d93b9a62b1cc", "debtor_registration_number",
    ("proceeding_form", "proceeding_started_on", "proceeding_ended_on"),
)  # fmt: skip
LIQUIDATION = Table("59e7ec49-f1c6-4410-8ee6-e7737ac5eaee", "legal_entity_registration_number", ("date_from",))
VAT = Table("610910e9-e086-4c5b-a7ea-0a896a697672", "Numurs", ("Aktivs",), "LV")
NAMES = Table("ad772b8b-76e4-4334-83d9-3beadf513aa6", "regcode", ("name", "date_to"))
TABLES = (INSOLVENCY, LIQUIDATION, VAT, NAMES)
_FORMS = {
    "INSOLVENCY": "bankruptcy", "LEGAL_PROTECTION": "restructuring", "OUT_OF_COURT_LEGAL_PROTECTION": "restructuring",
}  # fmt: skip


def url(table: Table, number: str) -> str:
    """The question for that company's rows."""
    wanted = quote(json.dumps({table.column: table.before + number}, separators=(",", ":")), safe="")
    return f"{BASE}{table.id}&filters={wanted}&fields={','.join((table.column, *table.wanted))}&limit={MOST}"


def whole(table: Table) -> str:
    """The question for how many rows the table holds."""
    return f"{BASE}{table.id}&limit=0"


def chain(table: Table, number: str, captures: Mapping[str, Capture]) -> list[str]:
    """The questions so far: how large the table is only when it has none of that company's."""
    first = captures.get(url(table, number))
    asked = [url(table, number)]
    return [*asked, whole(table)] if first is not None and answer(first) == (0, []) else asked


def answer(capture: Capture) -> tuple[int, list[dict[str, Any]]] | Problem:
    """(total, rows) of a good answer of CKAN."""
    value = json_of(capture)
    if isinstance(value, Problem):
        return value
    if isinstance(value, dict) and value.get("success") is False:
        return Problem(Cause.NO_ANSWER, f"the register's table failed: {text(value, 'error', 'message')[:60]}")
    result = value.get("result") if isinstance(value, dict) and value.get("success") is True else None
    total = count(result, "total")
    if total is None:
        return Problem(Cause.UNREADABLE, "the answer is not the register's table")
    return total, rows(result, "records")


def listed(table: Table, number: str, captures: Mapping[str, Capture]) -> list[dict[str, Any]] | Problem | None:
    """The company's rows, none of a whole table included; None as long as that was not answered."""
    capture = captures.get(chain(table, number, captures)[-1])
    if capture is None:
        return None
    found = answer(capture)
    if isinstance(found, Problem):
        return found
    if capture.request.url == whole(table):
        return [] if found[0] >= WHOLE_ROWS else Problem(Cause.NO_ANSWER, f"the table holds {found[0]} rows now")
    own = [row for row in found[1] if text(row, table.column) == table.before + number]
    if not own:
        return Problem(Cause.UNREADABLE, "the answer is of other companies")
    return own if len(own) == found[0] else Problem(Cause.TOO_LARGE, f"{found[0]} rows are of that company")


def insolvency(number: str, captures: Mapping[str, Capture]) -> Answer:
    """bankruptcy, restructuring; ABSENT when no proceedings are open and no liquidation was ever entered."""
    found, wound_up = listed(INSOLVENCY, number, captures), listed(LIQUIDATION, number, captures)
    if not isinstance(found, list):
        return found or Problem(Cause.NOT_ASKED, "another table tells it, which was not asked yet")
    capture = captures[chain(INSOLVENCY, number, captures)[-1]]
    still = [row for row in found if not text(row, "proceeding_ended_on")]
    if still:
        told = [_FORMS.get(form := text(row, "proceeding_form").upper(), form.lower()) for row in still]
        words = ", ".join(dict.fromkeys(word or "insolvency proceedings" for word in told))
        return Told(words, "proceeding_form", words, capture)
    if not isinstance(wound_up, list):
        return wound_up or Problem(Cause.NOT_ASKED, "another table tells it, which was not asked yet")
    if wound_up:
        return Problem(Cause.AMBIGUOUS, f"a liquidation was entered on {text(wound_up[0], 'date_from')[:10]}")
    return Told(None, "proceeding_form", "none open", capture)


def vat_liable(number: str, captures: Mapping[str, Capture]) -> Answer:
    """Whether one of the company's entries in the register of VAT payers is in force ("ir", is; "nav", is not)."""
    found = listed(VAT, number, captures)
    if not isinstance(found, list):
        return found or Problem(Cause.NOT_ASKED, "another table tells it, which was not asked yet")
    states = [text(row, "Aktivs").lower() for row in found]
    if set(states) - {"ir", "nav"}:
        return Problem(Cause.UNREADABLE, "the table tells a state that we do not know")
    capture = captures[chain(VAT, number, captures)[-1]]
    return Told("ir" in states, "Aktivs", ", ".join(states) or "no entry", capture)


def former_names(number: str, used: Sequence[str], captures: Mapping[str, Capture]) -> Answer:
    """Names that it had before; ABSENT when none. Asked only when the pages call the company otherwise."""
    found = listed(NAMES, number, captures)
    if not isinstance(found, list):
        return found or Problem(Cause.NOT_ASKED, "asked only when the pages name the seller otherwise")
    told = tuple(name for row in found if (name := text(row, "name")) and name not in used)
    capture = captures[chain(NAMES, number, captures)[-1]]
    return Told(tuple(dict.fromkeys(told)) or None, "name", ", ".join(told) or "none", capture)
