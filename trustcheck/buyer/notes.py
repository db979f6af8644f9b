"""A journalist's or buyer's dated notes on a call, a letter or a visit: added to a case after the check.

A note counts for NOTE_DAYS around the day of the check. Fakes live for weeks or months, a domain or a telephone number
changes hands in a day, and the other facts of a case are of its own day: half a year on, somebody has to look again.
An older one is still shown, with its date. Of several that count the newest decides; that nobody answered says nothing
while somebody else got an answer, and by itself speaks neither for nor against.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import UTC, date, datetime, timedelta
from typing import Literal

import msgspec

from trustcheck.buyer.given import SOURCE, clean, evidence, held, words
from trustcheck.facts import known, unknown
from trustcheck.model import Capture, Cause, Fact, UsageFault
from trustcheck.records import Note

WAYS = ("called", "wrote", "visited")
ANSWERS = ("confirmed", "denied")  # all that speaks for or against
OUTCOMES = (*ANSWERS, "nobody")
THROUGH = ("register", "shop")
PREFIX = "buyer:note/"
NOTE_DAYS = 180
MAX_TEXT = 2_000
_LEEWAY = timedelta(days=1)  # somebody's today is another's tomorrow


class Written(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A note as the case keeps it.

    outcome: confirmed (they said that the shop is theirs), denied (that it is not, or something else stands there),
    nobody (no answer, nobody there), or empty. through: where the number or address came from, a register or directory,
    or the shop's own pages; empty for a visit. before: digest of the case's package as it was before the note.
    """

    schema: Literal[1] = 1
    way: Literal["called", "wrote", "visited"]
    text: str
    on: date
    outcome: Literal["", "confirmed", "denied", "nobody"] = ""
    through: Literal["", "register", "shop"] = ""
    written_at: datetime
    before: str = ""


def written(
    way: str, text: str, on: date, written_at: datetime, *, outcome: str = "", through: str = "", before: str = ""
) -> Written:
    """The note, checked. UsageFault says what is wrong: no text, too long a text, a day that is not over yet."""
    if on > (written_at + _LEEWAY).date():
        raise UsageFault(f"--on {on}: that day has not come yet; a note tells of what was done")
    if way == "visited" and through:
        raise UsageFault("--through is of calls and letters: it tells where their number or address came from")
    plain = {"way": way, "outcome": outcome, "through": through or ("" if way == "visited" else "shop")}
    told = {**plain, "text": words("the note", text, MAX_TEXT), "on": on, "written_at": written_at, "before": before}
    try:
        return msgspec.convert(told, Written)
    except msgspec.ValidationError as error:
        raise UsageFault(f"the note cannot be used: {error}") from None


def until(on: date) -> date:
    """The last day on which a check can count a note of that day."""
    return on + timedelta(days=NOTE_DAYS)


def counts(on: date, checked: date) -> bool:
    """Whether a note of that day counts in a check of that day."""
    return abs((on - checked).days) <= NOTE_DAYS


def kept(body: bytes, otherwise: datetime) -> Capture:
    """The capture of a kept note's bytes; of one that cannot be read the time is `otherwise`."""
    from hashlib import sha256

    note = decoded(body)
    return held(f"{PREFIX}{sha256(body).hexdigest()[:16]}", body, note.written_at if note else otherwise)


def is_note(capture: Capture) -> bool:
    """Whether the capture holds a note."""
    return capture.request.source == SOURCE and capture.request.url.startswith(PREFIX)


def decoded(body: bytes) -> Written | None:
    """The note; None when it cannot be read or cannot be true."""
    try:
        note = msgspec.json.decode(body, type=Written)
    except (msgspec.DecodeError, RecursionError, UnicodeDecodeError):
        return None
    at = note.written_at if note.written_at.tzinfo else note.written_at.replace(tzinfo=UTC)
    if note.on.year >= date.max.year or at.year >= date.max.year or note.on > (at + _LEEWAY).date():
        return None
    text = clean(note.text[:MAX_TEXT])
    return msgspec.structs.replace(note, text=text, written_at=at) if text else None


_ANSWERS: Mapping[str, Callable[[Written], bool]] = {
    "buyer.reply": lambda note: note.way != "visited" and note.through == "register",
    "buyer.shop_reply": lambda note: note.way != "visited" and note.through != "register",
    "buyer.visit": lambda note: note.way == "visited",
}


def facts(captures: Mapping[str, Capture], at: datetime) -> Iterator[Fact]:
    """All notes, and what those that count come to; nothing when there is none, Unknown when one cannot be read."""
    rows = [(capture, decoded(capture.body)) for url, capture in captures.items() if url.startswith(PREFIX)]
    if not rows:
        return
    read = [(capture, note) for capture, note in rows if note is not None]
    if len(read) < len(rows):
        names = ("buyer.notes", *_ANSWERS, *(f"{name}_on" for name in _ANSWERS))
        yield from (unknown(name, Cause.UNREADABLE, "a note that was kept cannot be read") for name in names)
        return
    read.sort(key=lambda row: (row[1].on, row[1].written_at, row[0].request.url))
    shown = tuple(_shown(note, at.date()) for _, note in read)
    yield known("buyer.notes", shown, *(evidence(capture, note.way, note.text) for capture, note in read))
    for name, belongs in _ANSWERS.items():
        mine = [row for row in read if belongs(row[1]) and counts(row[1].on, at.date())]
        yield from _answer(name, mine)


def _answer(name: str, read: Sequence[tuple[Capture, Written]]) -> Iterator[Fact]:
    """The newest answer, and its day; when nobody ever answered, that."""
    told = _newest(read, ANSWERS) or _newest(read, ("nobody",))
    if told is not None:
        capture, note = told
        where = evidence(capture, note.way, note.text)
        yield known(name, note.outcome, where)
        yield known(f"{name}_on", note.on, where)


def _newest(read: Sequence[tuple[Capture, Written]], outcomes: Iterable[str]) -> tuple[Capture, Written] | None:
    return next((row for row in reversed(read) if row[1].outcome in outcomes), None)


def _shown(note: Written, checked: date) -> Note:
    return Note(
        way=note.way,
        on=note.on,
        outcome=note.outcome,
        through=note.through,
        text=note.text,
        until=until(note.on),
        counts=counts(note.on, checked),
    )
