"""A registered domain read from a WHOIS record of any registry: our own reading first, python-whois where it is silent.

Formats differ by registry, so fields are found by what they are called, in the blocks that speak of the domain. Names
are taken from fields that hold an organisation's name; a natural person's name never becomes a value.
"""

from __future__ import annotations

import re
import warnings
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime
from typing import Any

from trustcheck.company_names import has_legal_form
from trustcheck.sources.answers import Told, clean
from trustcheck.sources.dates import read_date
from trustcheck.sources.privacy import hidden_name, says_person
from trustcheck.sources.registration import Registration

MAX_STATUSES = 20
_WITH_SECTION = (".ee", ".lv")  # registries that tell the holder's kind and company number
MAX_VALUE_LINES = 2  # a value may stand below its label
LIBRARY_LINES = 60  # what python-whois is shown: its expressions are its own, so their cost is held down from here
LIBRARY_LINE_CHARACTERS = 120


def _label(table: str) -> re.Pattern[str]:
    """A line that begins with one of these labels, one a line of the table; group 1 is what follows it."""
    start = r"^[\s*>%]{0,20}(?:[a-z][. ]{1,3})?\[?(?:domain[ :_]|record |entry )?"
    end = r"(?:\s?\([^)]{0,30}\))?(?:\]|[\s.#]{0,60}[:\t]|\s?\.{2,60}| (?=\d)|$)(.*)$"
    return re.compile(start + "(?:" + "|".join(table.split("\n")[1:-1]) + ")" + end)


_CREATED = _label(r"""
creat(?:ed|ion|e)(?:[ _-]?(?:on|date|at|time|date utc))?
registered(?:[ _-](?:on|date|at|since|time))?
(?:first )?registration(?:[ _-](?:date|time))?
(?:date )?(?:registered|created|of creation)
_?dateregistered
date_approved
ac(?:t)?ivat(?:ed|ion)(?: on)?
assigned(?: on)?
first registered
data de registo / creation date
(?:fecha de )?(?:creaci[oó]n|registro|alta)
(?:date de )?cr[ée]ation
登録年月日
등록일
""")
_EXPIRES = _label(r"""
(?:registry |registrar registration |currently )?expir(?:es|y|ation|e|ed|ing)(?:[ _-]?(?:on|date|at|time))?
exp date
paid[- ]till
renewal(?:[ _-]date)?
date_renewal
valid(?:[ _-](?:until|till|date|to))
_?datebilleduntil
will expire on
data de expira[cç][aã]o / expiration date
fecha de (?:vencimiento|expiraci[oó]n)
registered through
有効期限
사용 종료일
""")
_REGISTRAR = _label(r"""
(?:sponsoring |current |registered )?registrar(?:[ _-]?(?:name|organi[sz]ation))?
""")
_STATUS = _label(r"""
(?:registration )?status
state
eppstatus
estado / status
""")
_ORGANISATION = _label(r"""
(?:registrant|owner|holder|domain holder)[ _-]?org(?:ani[sz]ation)?
contact organi[sz]ation
""")
_HOLDER = _label(r"""
(?:registrant|holder|owner|domain[ _-]?owner)(?:[ _-]?name)?
organi[sz]ation
org(?:-name)?
descr
registered for
titular
""")
_CREATED_WORDS = re.compile(r"^\s{0,20}(?:record created|registered|created) on (\S.*)$")
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d")
_NAME_FIELD = re.compile(r"^\s*(?:name|company|company name|organi[sz]a[ct]i[oó]n)[\s.]{0,40}[:.]\s*", re.IGNORECASE)
_FIELD = re.compile(r"^\s*(?:\[|[^\d:]{2,50}:(?:\s|$)|\S.{1,40}\.{2,40}:)")
_PERSON_BLOCK = re.compile(r"^\s*(?:nic-hdl(?:-br)?|person|role|nsset|keyset|contact id|nic handle)[\s.]{0,40}:")
_DOMAIN_BLOCK = re.compile(r"^\s*\W{0,3}(?:domain(?:[ _-]?name)?|dominio)[\s.\]]{0,40}:")


def read_record(domain: str, lines: Sequence[str]) -> Registration:
    """What the record tells; fields that it does not tell stay None. Never raises."""
    own = list(_domain_lines(lines))
    created = _dated(own, (_CREATED, _CREATED_WORDS))
    expires = _dated(own, (_EXPIRES,))
    library: dict[str, Any] = {}
    if created is None or expires is None:
        library = _library(domain, lines)
    private, registrant, hidden = _holder(own)
    number = None
    if domain.endswith(_WITH_SECTION) and (section := _holder_section(lines)):
        private, registrant, number = section
    return Registration(
        created=created or _library_day(library, "creation_date"),
        expires=expires or _library_day(library, "expiration_date"),
        registrar=_first_name(own, _REGISTRAR),
        registrant=registrant,
        registrant_number=number,
        private_person=private,
        statuses=_statuses(own),
        hidden=hidden,
    )


def _domain_lines(lines: Sequence[str]) -> Iterator[tuple[int, str]]:
    """Numbered lines of the blocks that do not speak of a contact or a name server set alone."""
    block: list[tuple[int, str]] = []
    for number, line in [*enumerate(lines, 1), (len(lines) + 1, "")]:
        if line.strip():
            block.append((number, line))
            continue
        low = [text.lower() for _, text in block]
        if not any(map(_PERSON_BLOCK.match, low)) or any(map(_DOMAIN_BLOCK.match, low)):
            yield from block
        block = []


def _values(lines: Sequence[tuple[int, str]], label: re.Pattern[str]) -> Iterator[tuple[int, str, str]]:
    """(line number, the line, the value) for each line with that label; an empty value is looked for below it."""
    for place, (number, line) in enumerate(lines):
        match = label.match(line.lower())
        if not match:
            continue
        value = (
            line[len(line) - len(match.group(1)) :].strip()
            if len(line.lower()) == len(line)
            else match.group(1).strip()
        )
        if value:
            yield number, line, value
            continue
        for below, text in lines[place + 1 : place + 1 + MAX_VALUE_LINES]:
            inside = _NAME_FIELD.sub("", text).strip()
            if not inside or _FIELD.match(inside):
                break
            yield below, text, inside


def _dated(lines: Sequence[tuple[int, str]], labels: Iterable[re.Pattern[str]]) -> Told | None:
    for label in labels:
        for number, line, value in _values(lines, label):
            day = read_date(value)
            if day is not None:
                return Told(day, f"line {number}", line)
    return None


def _first_name(lines: Sequence[tuple[int, str]], label: re.Pattern[str]) -> Told | None:
    for number, line, value in _values(lines, label):
        name = clean(value, 120)
        if name and not hidden_name(name) and ":" not in name[:20] and any(letter.isalpha() for letter in name):
            return Told(name, f"line {number}", line)
    return None


def _statuses(lines: Sequence[tuple[int, str]]) -> Told | None:
    found: dict[str, int] = {}
    for number, _, value in _values(lines, _STATUS):
        text = clean(re.sub(r"\s*\(?https?://\S+", "", value), 80)
        if text and len(found) < MAX_STATUSES:
            found.setdefault(text, number)
    return Told(tuple(found), f"line {min(found.values())}", ", ".join(found)) if found else None


def _holder(lines: Sequence[tuple[int, str]]) -> tuple[Told | None, Told | None, str]:
    """(whether a private person, the organisation's name, why it is not told).

    An organisation's field may hold a person's name, so two words without a legal form are not told.
    """
    hidden = ""
    for label, certain in ((_ORGANISATION, True), (_HOLDER, False)):
        for number, line, value in _values(lines, label):
            name = clean(value, 160)
            if says_person(name):
                return Told(True, f"line {number}", line), None, ""
            if hidden_name(name):
                hidden = hidden or "the registry or a privacy service hides the holder"
            elif has_legal_form(name) or (certain and len(name) > 2 and " " not in name):
                return Told(False, f"line {number}", line), Told(name, f"line {number}", line), ""
    return None, None, hidden or "the record names no organisation as holder"


def _holder_section(lines: Sequence[str]) -> tuple[Told | None, Told | None, Told | None] | None:
    """(private person, organisation, its number) of the holder's own section, where the registry says which it is."""
    fields: dict[str, tuple[int, str, str]] = {}
    inside = False
    for row, line in enumerate(lines, 1):
        name, colon, value = line.strip().partition(":")
        if name.lower() in ("registrant", "[holder]") and not value.strip():
            inside = True
        elif inside and not line.strip():
            break
        elif inside and colon:
            fields.setdefault(name.strip().lower(), (row, line, clean(value, 160)))
    named, kind = fields.get("name"), fields.get("type", (0, "", ""))[2].lower()
    if named is None:
        return None
    place, line, holder = named
    if says_person(holder) or kind.startswith("natural"):
        return Told(True, f"line {place}", "a private person"), None, None
    numbered = next((fields[key] for key in ("org id", "regnr") if key in fields), (0, "", ""))
    number = None if hidden_name(numbered[2]) else Told(numbered[2], f"line {numbered[0]}", numbered[1])
    if hidden_name(holder) or (number is None and not kind.startswith("legal")):
        return None
    return Told(False, f"line {place}", line), Told(holder, f"line {place}", line), number


def _library(domain: str, lines: Sequence[str]) -> dict[str, Any]:
    """What python-whois reads in the text; empty when it does not know the format or stumbles over it."""
    near = _near_dates(lines)
    if not near:
        return {}
    text = "\n".join(line[:LIBRARY_LINE_CHARACTERS] for line in near[:LIBRARY_LINES])
    try:
        from whois.parser import WhoisEntry  # 40 ms, and only a few formats need it

        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # dateutil warns of zones that it does not know
            return dict(WhoisEntry.load(domain, text))
    except Exception:  # it raises whatever its parsers meet: KeyError, OverflowError, its own
        return {}


def _near_dates(lines: Sequence[str]) -> list[str]:
    """Lines that hold a year, with the two before each: a label may stand above its value."""
    kept: set[int] = set()
    for number, line in enumerate(lines):
        if not line.startswith(("%", "#")) and _YEAR.search(line):
            kept.update(range(max(0, number - 2), number + 1))
    return [lines[number] for number in sorted(kept)]


def _library_day(found: dict[str, Any], key: str) -> Told | None:
    value = found.get(key)
    days = [item for item in (value if isinstance(value, list) else [value]) if isinstance(item, datetime)]
    if not days:
        return None
    day: date = days[0].date()
    return Told(day, "record", f"{key}: {day.isoformat()}")
