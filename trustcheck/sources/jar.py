"""The Lithuanian register of legal entities (JAR, CC BY 4.0) on data.gov.lt (Spinta): by number.

`ja_kodas` is a number. Legal form and status are references: those that were met are known here, others are asked for.
Texts may come encoded twice ("UÅ¾daroji"). The address is left out of most rows, and then looked up (jar_seat.py).
There is no search by name that the service could bear. VAT is another number (VIES).
https://data.gov.lt/datasets/gov/rc/jar/
"""

from __future__ import annotations

import contextlib
import re
from collections.abc import Iterator, Mapping
from typing import Any

import msgspec

from trustcheck.model import Address, Capture, Case, Cause, Fact, Problem, Request
from trustcheck.sources import company_questions, jar_seat
from trustcheck.sources.answers import Told, clean, json_of, rows, text
from trustcheck.sources.company_record import NOT_TOLD, Answer, Company, street_and_number, with_addresses, with_answer
from trustcheck.sources.dates import read_old_date

NEEDS = company_questions.NEEDS
BASE = "https://get.data.gov.lt/datasets/gov/rc/jar"
URL = f"{BASE}/iregistruoti/JuridinisAsmuo"
KEEP_DAYS = 1
REFERENCE_DAYS = 90  # lists of statuses and forms hardly ever change
_REQUEST = Request(source="jar", url=URL, purpose="company", accept="application/json", max_age_days=KEEP_DAYS)
_REFERENCES = {"statusas": f"{BASE}/formos_statusai/Statusas", "forma": f"{BASE}/formos_statusai/Forma"}
_ID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_STATUSES = {
    "5ef6b364-a5ff-47fb-8600-ff859214ef85": "teisinis statusas neįregistruotas",
    "20a01d01-4e39-4d14-82f3-a9af198de63b": "bankrutuojantis",
}
# Stems of statuses, the graver first: of one that is wound up because it is bankrupt, bankruptcy is told.
_WORDS = (
    ("bankru", "bankruptcy"), ("bankrot", "bankruptcy"), ("nemok", "bankruptcy"), ("likvid", "liquidation"),
    ("restrukt", "restructuring"),
)  # fmt: skip
_HARMLESS = ("neįregistruotas", "reorganiz", "pertvark", "išregistruot")
_POSTCODE = re.compile(r"LT-?\d{5}")


def _rows(capture: Capture) -> list[dict[str, Any]] | Problem:
    value = json_of(capture)
    if isinstance(value, Problem):
        return value
    data = value.get("_data") if isinstance(value, dict) else None
    if not isinstance(data, list):
        return Problem(Cause.UNREADABLE, "the answer is not the register's list")
    found = rows(value, "_data")
    return found if len(found) == len(data) else Problem(Cause.UNREADABLE, "the list holds what is no company")


def _row(capture: Capture, number: str) -> Company | Problem | None:
    found = _rows(capture)
    if isinstance(found, Problem):
        return found
    row = next((row for row in found if text(row, "ja_kodas") == number), None)
    if row is not None:
        return _company(row)
    return Problem(Cause.UNREADABLE, "the answer is of other companies") if found else None


def _company(row: dict[str, Any]) -> Company:
    ended, registered = text(row, "isreg_data"), read_old_date(text(row, "reg_data"))
    written = _mended(row.get("pilnas_adresas"))
    return Company(
        number=text(row, "ja_kodas"),
        names=(_mended(row.get("ja_pavadinimas")),),
        active=Told(not ended, "isreg_data", ended or "null") if "isreg_data" in row else _gap("day of its end"),
        insolvency=None if ended else _insolvency(_word(row, "statusas"), "statusas"),
        form=Told(form, "forma", form) if (form := _word(row, "forma")) else _gap("legal form in words"),
        registered=Told(registered, "reg_data", str(registered)) if registered else _gap("date"),
        addresses=_addresses(written) if written else Problem(Cause.HIDDEN, NOT_TOLD),
    )


def _gap(what: str) -> Problem:
    return Problem(Cause.UNREADABLE, f"the row holds no {what}")


def _mended(value: Any) -> str:
    """The text as it was meant: what was UTF-8 and was taken for Latin-1 on the way is undone."""
    if not isinstance(value, str):
        return ""
    with contextlib.suppress(UnicodeEncodeError, UnicodeDecodeError):
        value = value.encode("latin-1").decode()
    return clean(value)


def _word(row: Mapping[str, Any], key: str) -> str:
    """Status or form in words where the row or this module has them; empty where only a reference came."""
    reference = row.get(key)
    named = _mended(reference.get("pavadinimas")) if isinstance(reference, Mapping) else ""
    return named or _STATUSES.get(text(row, key, "_id"), "")


def _insolvency(word: str, place: str) -> Answer:
    if not word:
        return _gap("status in words")
    plain = word.casefold()
    kind = next((kind for stem, kind in _WORDS if stem in plain), "")
    if kind or any(stem in plain for stem in _HARMLESS):
        return Told(kind or None, place, word)
    return Problem(Cause.AMBIGUOUS, f"the register's status is {word}")


def _addresses(written: str) -> Answer:
    """ "Vilnius, Siūlų g. 7-2, LT-09999": town, street, postcode, as far as they are told apart by commas."""
    code = _POSTCODE.search(written)
    parts = [part for piece in _POSTCODE.sub("", written).split(",") if (part := piece.strip())][:6]
    street, number = street_and_number(parts[-1]) if len(parts) > 1 else ("", "")
    town = (parts[-2] if len(parts) > 1 else parts[0]) if parts else ""
    postcode = code[0] if code else ""
    return Told(
        (Address(street=street, number=number, postcode=postcode, town=town, country="LT"),), "pilnas_adresas", written
    )


REGISTER = company_questions.Register(
    source="jar",
    country="LT",
    number_urls=lambda number: (f"{URL}?ja_kodas={number}",),
    row=_row,
    number=company_questions.number_in("LT"),
    request=_REQUEST,
)


def ask(case: Case) -> list[Request]:
    """The register's question, then those for the status and form that its row only points to."""
    return [
        *REGISTER.ask(case),
        *(
            msgspec.structs.replace(_REQUEST, url=url, max_age_days=REFERENCE_DAYS)
            for url in (
                *(url for _, url in _pointed_to(case, case.captures)),
                *jar_seat.questions(_without_address(case, case.captures), case.captures),
            )
        ),
    ]


def read(case: Case, captures: Mapping[str, Capture]) -> list[Fact]:
    """register.* of the company, its status and form in words."""
    told = REGISTER.read(case, captures)
    for key, url in _pointed_to(case, captures):
        capture = captures.get(url)
        if capture is not None:
            name = "register.insolvency" if key == "statusas" else "register.form"
            told = with_answer(told, name, capture, _referred(capture, key))
    entity = _without_address(case, captures)
    first = captures.get(next(iter(jar_seat.questions(entity, captures)), ""))
    return with_addresses(told, first, jar_seat.address(entity, captures)) if first is not None else told


def _without_address(case: Case, captures: Mapping[str, Capture]) -> str:
    """The `_id` of the company that lives and whose row holds no address; else empty."""
    row = _found(case, captures)
    return "" if text(row, "isreg_data") or text(row, "pilnas_adresas") else text(row, "_id")


def _found(case: Case, captures: Mapping[str, Capture]) -> Mapping[str, Any]:
    """The row of the company that was found; an empty one as long as none was."""
    found = REGISTER.company(case, captures)
    data = _rows(found[1]) if found else []
    own = [row for row in data if found and text(row, "ja_kodas") == found[0]] if isinstance(data, list) else []
    return own[0] if own else {}


def _pointed_to(case: Case, captures: Mapping[str, Capture]) -> Iterator[tuple[str, str]]:
    """(key, question) of every reference in the company's row whose words are not known."""
    row = _found(case, captures)
    for key, url in _REFERENCES.items():
        pointer = text(row, key, "_id")
        needed = key == "forma" or not text(row, "isreg_data")
        if needed and not _word(row, key) and _ID.fullmatch(pointer):
            yield key, f"{url}/{pointer}"


def _referred(capture: Capture, key: str) -> Answer:
    """What the reference says in words; the answer is the object itself, or a list with it."""
    value = json_of(capture)
    if isinstance(value, Problem):
        return value
    item = next(iter(rows(value, "_data")), value) if isinstance(value, dict) else {}
    word = _mended(item.get("pavadinimas"))
    if not word:
        return Problem(Cause.UNREADABLE, "the reference has no words")
    answer = _insolvency(word, "pavadinimas") if key == "statusas" else Told(word, "pavadinimas", word)
    return msgspec.structs.replace(answer, capture=capture) if isinstance(answer, Told) else answer
