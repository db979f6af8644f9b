"""A shop's own statement: its word on what a report finds, in a file or in DNS records of its domain.

The types below are the format; docs/statement.schema.json is made from them. A statement is read whole or not at all.
It names the right source by its name out of a closed list, never by an address: nobody is sent where a shop wishes.
"""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from typing import Annotated, Any, Literal

import msgspec
from msgspec import Meta

from trustcheck.facts import CATALOGUE, OUTSIDE
from trustcheck.names import to_ascii
from trustcheck.records import Reply

FORMAT: Literal["trustcheck-statement/1"] = "trustcheck-statement/1"
PATH = "/.well-known/trustcheck.json"  # RFC 8615
LABEL = "_trustcheck"  # RFC 8552
RECORD_BEGINS = "v=trustcheck1"
MAX_BYTES = 32 * 1024
TOO_LARGE = f"it is larger than {MAX_BYTES} bytes"
MAX_ENTRIES = 20
MAX_RECORDS = 10
MAX_CHARACTERS = 400
MAX_DAYS = 400  # a statement that nobody renews ends
MAX_MARKS = 2  # on one letter; more only smear over other lines
# Who can be named as the right source: whoever tells facts that the shop does not control.
_OUTSIDERS = OUTSIDE - {"match", "buyer"}
SOURCES = tuple(
    sorted(
        {teller for spec in CATALOGUE.values() if spec.speaker in _OUTSIDERS for teller in spec.tellers}
        - {"compare", "neighbours"}  # what this machine saw before cannot be asked anew
    )
)
RECORD_KEYS = ("v", "rule", "fact", "source", "until", "lang", "says")
_UNSEEN = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})
_BLANKS = "\u115f\u1160\u3164\uffa0\u2800\u034f\u17b4\u17b5"  # letters that nobody sees

Rule = Annotated[
    str, Meta(pattern=r"^[a-z]{1,20}(/[a-z0-9-]{1,60}){1,2}$", description="id of the rule whose finding it speaks of")
]
Language = Annotated[str, Meta(pattern="^[a-z]{2}$", description="ISO 639-1")]
Text = Annotated[
    str,
    Meta(
        min_length=1,
        max_length=MAX_CHARACTERS,
        description="one line of plain text; no control, direction or invisible characters",
    ),
]
Texts = Annotated[dict[Language, Text], Meta(min_length=1, max_length=5, description="the same in several languages")]
FactName = Annotated[
    str, Meta(max_length=60, pattern=r"^[a-z]{1,20}\.[a-z_]{1,40}$", description="name of the fact that is wrong")
]
Source = Annotated[
    str,
    Meta(description="who would tell it rightly: this one is asked anew", extra_json_schema={"enum": list(SOURCES)}),
]


class Entry(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The shop's word on one finding."""

    rule: Rule
    says: Texts
    fact: FactName | None = None
    source: Source | None = None


class Statement(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A shop's own statement on what trustcheck finds, at https://DOMAIN/.well-known/trustcheck.json."""

    schema: Literal["trustcheck-statement/1"]
    domain: Annotated[
        str, Meta(max_length=253, description="the shop's registrable domain; of another one it says nothing")
    ]
    until: Annotated[date, Meta(description=f"last day on which it holds, at most {MAX_DAYS} days ahead")]
    entries: Annotated[list[Entry], Meta(min_length=1, max_length=MAX_ENTRIES, description="at most one for each rule")]


class StatementFault(ValueError):
    """Why a statement cannot be shown: where, and what is wrong."""


def schema() -> dict[str, Any]:
    """The JSON Schema (draft 2020-12) of a statement."""
    made = msgspec.json.schema(Statement)
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", "title": "trustcheck statement", **made}


def read_file(body: bytes, domain: str, today: date) -> Statement:
    """The statement in these bytes; StatementFault when it is none, not this domain's, or not fit to be shown.

    One whose last day is over is returned as it stands: `holds` tells.
    """
    if len(body) > MAX_BYTES:
        raise StatementFault(TOO_LARGE)
    try:
        told = json.loads(body.decode("utf-8-sig"), object_pairs_hook=_once, parse_constant=_no_constant)
    except StatementFault:
        raise
    except (ValueError, RecursionError) as fault:
        kind = "a web page came" if body.lstrip()[:1] == b"<" else "it is not whole JSON in UTF-8"
        raise StatementFault(kind) from fault
    return _fit(told, domain, today)


def read_records(texts: Iterable[str], domain: str, today: date) -> Statement | None:
    """The statement that these TXT records make, an entry each; None when none of them is of ours.

    Form: `v=trustcheck1; rule=…; source=…; until=YYYY-MM-DD; lang=fi; says=…`, says last, to the end. StatementFault as
    for a file. The name of the record is what binds it to the domain.
    """
    mine = [text for text in texts if text.startswith(RECORD_BEGINS)]
    if not mine:
        return None
    if len(mine) > MAX_RECORDS:
        raise StatementFault(f"more than {MAX_RECORDS} records")
    parts = [_record(text, f"record {number}") for number, text in enumerate(mine, 1)]
    entries = [
        {"rule": part["rule"], "says": {part["lang"]: part["says"]}}
        | {key: part[key] for key in ("fact", "source") if key in part}
        for part in parts
    ]
    told = {"schema": FORMAT, "domain": domain, "until": min(part["until"] for part in parts), "entries": entries}
    return _fit(told, domain, today)


def holds(statement: Statement, today: date) -> bool:
    """False when its last day is over."""
    return today <= statement.until


def replies(statement: Statement) -> tuple[Reply, ...]:
    """One record for each entry and language, in the statement's order."""
    return tuple(
        Reply(
            rule=entry.rule,
            lang=lang,
            says=says,
            fact=entry.fact or "",
            source=entry.source or "",
            until=statement.until.isoformat(),
        )
        for entry in statement.entries
        for lang, says in entry.says.items()
    )


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """The object; of a key that stands twice nobody knows which was meant."""
    made = dict(pairs)
    if len(made) != len(pairs):
        raise StatementFault("a key stands twice in one object")
    return made


def _no_constant(name: str) -> None:
    raise StatementFault(f"JSON has no {name}")


def _record(text: str, place: str) -> dict[str, str]:
    """The parts of one record; StatementFault when one is missing, unknown or told twice."""
    head, sign, says = text.partition("says=")
    pairs = [piece.partition("=") for piece in head.split(";") if piece.strip()] + [("says", sign, says)]
    made = {key.strip(): value.strip() for key, _, value in pairs}
    strange = [key for key in made if key not in RECORD_KEYS]
    if strange or len(made) != len(pairs):
        raise StatementFault(f"{place}: each of {', '.join(RECORD_KEYS)} may stand once, and nothing else")
    missing = [key for key in ("rule", "until", "lang", "says") if not made.get(key)]
    if made["v"] != RECORD_BEGINS[2:] or missing:
        raise StatementFault(f"{place}: {', '.join(missing) or 'v'} is missing or wrong")
    return made


def _fit(told: Any, domain: str, today: date) -> Statement:
    if empty := _empty(told):
        raise StatementFault(f"{empty} is empty: write your words, or take the entry out")
    try:
        statement = msgspec.convert(told, Statement)
    except (msgspec.ValidationError, ValueError, RecursionError) as fault:
        raise StatementFault(str(fault)) from fault
    wrong = next(_faults(statement, domain, today), None)
    if wrong is not None:
        raise StatementFault(wrong)
    return statement


def _empty(told: Any) -> str:
    """The first place where a text is still to be filled in; empty when there is none."""
    entries = told.get("entries") if isinstance(told, dict) else None
    for number, entry in enumerate(entries[:MAX_ENTRIES] if isinstance(entries, list) else ()):
        says = entry.get("says") if isinstance(entry, dict) else None
        for lang, text in says.items() if isinstance(says, dict) else ():
            if isinstance(text, str) and not text.strip():
                return f"$.entries[{number}].says.{lang[:2]}"
    return ""


def _faults(statement: Statement, domain: str, today: date) -> Iterator[str]:
    """What the schema cannot say."""
    if to_ascii(statement.domain) != domain:
        yield f"it speaks of another domain than {domain}"
    if statement.until > today + timedelta(days=MAX_DAYS):
        yield f"until: more than {MAX_DAYS} days ahead"
    spoken_of = set()
    for number, entry in enumerate(statement.entries):
        place = f"entries[{number}]"
        if not (entry.rule + "".join(entry.says)).isprintable():  # the patterns let a line break at the end through
            yield f"{place}: a line break in an id"
        if entry.rule in spoken_of:
            yield f"{place}.rule: {entry.rule} stands in an entry before"
        spoken_of.add(entry.rule)
        if entry.fact is not None and entry.fact not in CATALOGUE:
            yield f"{place}.fact: no fact is called {entry.fact}"
        if entry.source is not None and entry.source not in SOURCES:
            yield f"{place}.source: none that can be named (they stand in: trustcheck schema statement)"
        for lang, says in entry.says.items():
            if not _showable(says):
                yield f"{place}.says.{lang}: empty, or holds characters that nobody sees"


def _showable(text: str) -> bool:
    """Whether a reader sees all of it, and nothing can turn, hide or overlay what stands around it."""
    marks = 0
    for letter in text:
        category = unicodedata.category(letter)
        marks = marks + 1 if category in ("Mn", "Me") else 0
        if category in _UNSEEN or (category == "Zs" and letter != " ") or letter in _BLANKS or marks > MAX_MARKS:
            return False
        if 0xFE00 <= ord(letter) <= 0xFE0F or 0xE0100 <= ord(letter) <= 0xE01EF or 0x180B <= ord(letter) <= 0x180F:
            return False
    return bool(text.strip())
