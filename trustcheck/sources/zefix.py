"""The Swiss company index (Zefix): by UID, else by name. With the user's key the official service is asked.

Without one the search that the register's own public page uses is asked, for the name and the UID alone: what it tells
is no more than name, seat and state. Not found is 404 there (an empty list for a name), `API.ZFR.SEARCH.NORESULT` here.
Publications of the gazette name persons and are not kept. https://www.zefix.admin.ch/ZefixPublicREST/
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any
from urllib.parse import quote

from trustcheck.model import Address, Capture, Cause, Problem, Request
from trustcheck.sources import company_questions
from trustcheck.sources.answers import Told, json_of, rows, text
from trustcheck.sources.company_keys import Keyless
from trustcheck.sources.company_record import Answer, Company

NEEDS = company_questions.NEEDS
URL = "https://www.zefix.admin.ch/ZefixPublicREST/api/v1/company"
SITE_URL = "https://www.zefix.ch/ZefixREST/api/v1/firm/search.json"
SITE_ROWS = 50
_NO_RESULT = "API.ZFR.SEARCH.NORESULT"
# Word for the state in the official service and on the site: (lives, proceedings).
_STATES = {
    "ACTIVE": (True, ""), "EXISTIEREND": (True, ""),
    "BEING_CANCELLED": (True, "liquidation"), "IN_AUFLOESUNG": (True, "liquidation"),
    "IN_LIQUIDATION": (True, "liquidation"),
    "CANCELLED": (False, ""), "GELOESCHT": (False, ""),
}  # fmt: skip
_number = company_questions.number_in("CH")
_SHORT = Problem(Cause.NOT_ASKED, "the search does not tell it, only the official service, with a key")


def _of_vat(printed: str) -> str:
    return _number(printed.rpartition(" ")[0]) if printed.startswith("CHE") else ""


def _plain(number: str) -> str:
    return "CHE" + "".join(letter for letter in number if letter.isdigit())


def _by_number(number: str) -> tuple[str]:
    return (f"{URL}/uid/{_plain(number)}",)


def _by_name(name: str, page: int) -> str:
    return f"{URL}/search#{_body({'name': name, 'activeOnly': False})}"


def _on_site(words: str, start: int) -> str:
    wanted = {"name": words, "languageKey": "en", "maxEntries": SITE_ROWS, "offset": start, "deletedFirms": True}
    return f"{SITE_URL}#{_body(wanted)}"


def _body(value: Mapping[str, Any]) -> str:
    return quote(json.dumps(value, ensure_ascii=False, separators=(",", ":")), safe="")


def _is_site(capture: Capture) -> bool:
    return capture.request.url.startswith(SITE_URL)


def _found(capture: Capture) -> tuple[bool, list[dict[str, Any]]] | Problem:
    """(whether there are more, rows) of either service's answer; no rows when it says that there are none."""
    value = json_of(capture, (200, 404))
    if isinstance(value, Problem):
        return value
    if _is_site(capture):
        said = text(value, "error", "code") if isinstance(value, dict) else ""
        if said == _NO_RESULT:
            return False, []
        more = value.get("hasMoreResults") if isinstance(value, dict) else None
        if capture.status != 200 or said or not isinstance(more, bool) or not isinstance(value.get("list"), list):
            return _not_its_table(capture)
        return more, rows(value, "list")
    if capture.status == 404 and isinstance(value, dict):
        return False, []
    if capture.status != 200 or not isinstance(value, list):
        return _not_its_table(capture)
    return False, rows({"list": value}, "list")


def _not_its_table(capture: Capture) -> Problem:
    if capture.status == 404:
        return Problem(Cause.NO_ANSWER, "HTTP 404 without its reason")
    return Problem(Cause.UNREADABLE, "the answer is not the register's table")


def _row(capture: Capture, number: str) -> Company | Problem | None:
    found = _found(capture)
    if isinstance(found, Problem):
        return found
    row = next((row for row in found[1] if _plain(text(row, "uid")) == _plain(number)), None)
    if row is not None:
        return _company(row, short=_is_site(capture))
    if found[1] or (capture.status == 200 and not _is_site(capture)):
        return Problem(Cause.UNREADABLE, "the answer is not of that company")
    return None


def _table(capture: Capture) -> company_questions.Table | Problem:
    found = _found(capture)
    if isinstance(found, Problem):
        return found
    listed = [_company(row, short=True) for row in found[1] if _number(_dotted(row))]
    if found[1] and not listed:
        return Problem(Cause.UNREADABLE, "the rows hold no numbers")
    return len(found[1]) + found[0], listed  # a row without a number counts as one that was not seen


def _dotted(row: Mapping[str, Any]) -> str:
    digits = _plain(text(row, "uid"))[3:]
    return f"CHE-{digits[:3]}.{digits[3:6]}.{digits[6:]}"


def _company(row: dict[str, Any], *, short: bool) -> Company:
    state = text(row, "status")
    lives, proceedings = _STATES.get(state, (None, ""))
    gone = Problem(Cause.UNREADABLE, "the row holds no state that we know")
    former = tuple(name for item in rows(row, "oldNames") if (name := text(item, "name")))
    return Company(
        number=_dotted(row),
        names=tuple(name for name in (text(row, "name"), *_translations(row)) if name),
        active=gone if lives is None else Told(lives, "status", state),
        insolvency=gone if lives is None else Told(proceedings or None, "status", state) if lives else None,
        form=_SHORT if short else _form(row),
        addresses=_SHORT if short else _seat(row),
        former_names=_SHORT if short else Told(former or None, "oldNames", ", ".join(former)),
    )


def _translations(row: Mapping[str, Any]) -> list[str]:
    listed = row.get("translation")
    return [text({"name": name}, "name") for name in listed[:20]] if isinstance(listed, list) else []


def _form(row: Mapping[str, Any]) -> Answer:
    form = row.get("legalForm")
    told = text(form, "name", "en") or text(form, "name", "de") if isinstance(form, dict) else ""
    return Told(told, "legalForm", told) if told else Problem(Cause.UNREADABLE, "the row holds no legal form")


def _seat(row: Mapping[str, Any]) -> Answer:
    """Absent is never said: every Swiss company has a seat."""
    item = row.get("address")
    if not isinstance(item, dict) or not (text(item, "street") or text(item, "city")):
        return Problem(Cause.UNREADABLE, "the row holds no address")
    place = Address(
        street=text(item, "street"),
        number=text(item, "houseNumber"),
        postcode=text(item, "swissZipCode"),
        town=text(item, "city"),
        country="CH",
        po_box=text(item, "poBox"),
    )
    return Told((place,), "address", str(place))


REGISTER = company_questions.Register(
    source="zefix",
    country="CH",
    number_urls=_by_number,
    row=_row,
    number=_number,
    vat_number=_of_vat,
    name_url=_by_name,
    name_post="application/json",
    table=_table,
    short_rows=True,
    request=Request(source="zefix", url=URL, purpose="company", accept="application/json", key="zefix"),
    keyless=Keyless(
        number_urls=lambda number: (_on_site(number, 0),),
        name_url=lambda name, page: _on_site(name, (page - 1) * SITE_ROWS),
        request=Request(
            source="zefix", url=SITE_URL, purpose="company", accept="application/json", post="application/json",
            max_age_days=1,
        ),
    ),
)  # fmt: skip
ask, read = REGISTER.ask, REGISTER.read
