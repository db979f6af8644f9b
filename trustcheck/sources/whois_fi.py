"""A .fi domain read from the answer of whois.fi, sections and all.

The registry tells more than any other: when the holder changed last, and the holder's company number. Days are local
ones (Europe/Helsinki). Formats: since 2016 sections (Holder, Registrar, Tech); before that `descr:` lines.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import date

import msgspec

from trustcheck.company_names import has_legal_form
from trustcheck.countries import fi
from trustcheck.sources.answers import Told, clean
from trustcheck.sources.dates import read_date
from trustcheck.sources.privacy import hidden_name, says_person
from trustcheck.sources.registration import Registration

ZONE = "Europe/Helsinki"
_SECTIONS = frozenset({"nameservers", "dnssec", "holder", "registrar", "tech"})
_NUMBER = re.compile(r"^[0-9A-Za-z][0-9A-Za-z ./-]{2,30}$")
MAX_FIELDS = 200


class Field(msgspec.Struct, frozen=True):
    value: str
    line: int
    text: str

    def told(self, value: str | date | bool | tuple[str, ...]) -> Told:
        return Told(value, f"line {self.line}", self.text)


Fields = Mapping[tuple[str, str], Sequence[Field]]


def read_fi(lines: Sequence[str]) -> Registration:
    """What whois.fi tells. No holder's name when it is a private person; no number when the field is empty."""
    fields = _fields(lines)
    status = _first(fields, "", "status")
    modern = ("holder", "name") in fields or ("holder", "register number") in fields
    person, name, number, hidden = _holder(fields) if modern else _old_holder(fields)
    registrar = _first(fields, "registrar", "registrar")
    return Registration(
        created=_day(fields, "created"),
        held_since=_day(fields, "holder transfer"),
        holder_changes_published=modern,
        expires=_day(fields, "expires"),
        registrar=registrar.told(registrar.value) if registrar and registrar.value else None,
        registrant=name,
        registrant_number=number,
        number_published=("holder", "register number") in fields,
        private_person=person,
        statuses=status.told((status.value,)) if status and status.value else None,
        hidden=hidden,
    )


def _fields(lines: Sequence[str]) -> Fields:
    """Fields by (section, name); a line without a colon that names a section begins it."""
    found: dict[tuple[str, str], list[Field]] = {}
    section, count = "", 0
    for number, line in enumerate(lines, 1):
        label, colon, value = line.partition(":")
        name = " ".join(label.strip(" .").lower().split())
        if not colon:
            section = name if name in _SECTIONS else section
        elif name and count < MAX_FIELDS:
            count += 1
            found.setdefault((section, name), []).append(Field(clean(value), number, line))
    return found


def _first(fields: Fields, section: str, name: str) -> Field | None:
    return next(iter(fields.get((section, name), ())), None)


def _day(fields: Fields, name: str) -> Told | None:
    field = _first(fields, "", name)
    day = read_date(field.value) if field else None
    return field.told(day) if field and day else None


def _holder(fields: Fields) -> tuple[Told | None, Told | None, Told | None, str]:
    """(private person, name, number, why the name is not told) of the Holder section."""
    named = _first(fields, "holder", "name") or Field("", 0, "")
    numbered = _first(fields, "holder", "register number") or Field("", 0, "")
    if says_person(named.value):
        return named.told(True), None, None, ""
    number = numbered.told(_canonical(numbered.value)) if _NUMBER.match(numbered.value) else None
    hidden = "the registry hides the holder" if hidden_name(named.value) else ""
    if not hidden and (number is not None or has_legal_form(named.value)):
        # A company number makes the holder a registered business, whatever it is called.
        return named.told(False), named.told(named.value), number, ""
    return None, None, number, hidden or "the holder's name is not clearly an organisation's"


def _old_holder(fields: Fields) -> tuple[Told | None, Told | None, Told | None, str]:
    """The same of the format before 2016: descr lines, the name first and the company number among them."""
    descriptions = fields.get(("", "descr"), ())
    numbers = [field for field in descriptions if fi.company_number_is_valid(_canonical(field.value))]
    number = numbers[0].told(_canonical(numbers[0].value)) if numbers else None
    if descriptions and (number is not None or has_legal_form(descriptions[0].value)):
        field = descriptions[0]
        return field.told(False), field.told(field.value), number, ""
    return None, None, number, "the holder's name is not clearly an organisation's"


def _canonical(written: str) -> str:
    """A Finnish company number in its usual form; any other number as written."""
    if re.fullmatch(r"\d{6,7}-\d|\d{8}", written):
        number = fi.company_number(written)
        return number if fi.company_number_is_valid(number) else written
    return written
