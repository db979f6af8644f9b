"""What kind of answer a WHOIS text is, decided before anybody parses it.

Registries answer in prose, and a refusal looks like a record without dates. A throttle is looked for before
"not found": AFNIC sends both, one after the other.
"""

from __future__ import annotations

import re
from enum import StrEnum

import msgspec

from trustcheck.model import Cause, Problem
from trustcheck.sources import whois_phrases as phrases
from trustcheck.sources.answers import clean

MAX_BYTES = 64 * 1024
MAX_LINES = 1500
MAX_LINE_CHARACTERS = 400
RECORD_LINES = 3  # so many lines of a record outweigh what its terms of use say
FIELD_LINES = 4


class Kind(StrEnum):
    ANSWERED = "answered"
    NOT_FOUND = "not_found"
    RESERVED = "reserved"  # the registry keeps the name back; nobody holds it
    THROTTLED = "throttled"
    REFUSED = "refused"  # this asker or this question is not served
    NO_ANSWER = "no_answer"  # the server itself is in trouble
    EMPTY = "empty"


class Text(msgspec.Struct, frozen=True):
    """A classified answer. `line` is the line that decided; `lines` the text, cut to the caps, endings undone."""

    kind: Kind
    lines: tuple[str, ...]
    line: str = ""

    @property
    def problem(self) -> Problem | None:
        """Why it tells nothing; None when it is an answer (found, not found, reserved)."""
        cause = _CAUSES.get(self.kind)
        return None if cause is None else Problem(cause, self.line or "the answer was empty", _wait(self.line))


_CAUSES = {
    Kind.THROTTLED: Cause.THROTTLED,
    Kind.REFUSED: Cause.REFUSED,
    Kind.NO_ANSWER: Cause.NO_ANSWER,
    Kind.EMPTY: Cause.UNREADABLE,
}
_ORDER = (
    (Kind.THROTTLED, phrases.THROTTLED),
    (Kind.NO_ANSWER, phrases.TROUBLE),
    (Kind.RESERVED, phrases.RESERVED),
    (Kind.NOT_FOUND, phrases.NOT_FOUND),
    (Kind.REFUSED, phrases.REFUSED),
)
_COMMENT = "%#;"
_HEAD = "%#;>*-=\"'| \t."
_SPACES = re.compile(r"[ \t\u00a0\u3000]+")
_STATUS_LINE = re.compile(r"^\[?(?:domain )?(?:status|state)\b")
_FIELD = re.compile(r"^[^\s:\]%#][^:\]]{0,60}[:\]]\s{0,60}[^\s:/]")
_WAIT = re.compile(r"(?:wait|in|for) (\d{1,7}) ?second")


def classify(body: bytes, domain: str = "") -> Text:
    """The text with its kind. Bytes beyond the cap are not looked at; UTF-8, else Latin-1.

    `domain`: a line that shows the very name outside comments marks a record in formats that know no field names.
    """
    lines = tuple(
        _SPACES.sub(" ", line[:MAX_LINE_CHARACTERS]).rstrip() for line in decode(body).splitlines()[:MAX_LINES]
    )
    heads = [line.strip(_HEAD).lower() for line in lines]
    if not any(heads):
        return Text(Kind.EMPTY, ())
    record = sum(phrases.RECORD.found_in(head) for head in heads)
    for kind, pattern in _ORDER:
        for line, head in zip(lines, heads, strict=True):
            if head and pattern.found_in(head) and _means_it(kind, line, head, record):
                return Text(kind, lines, clean(line, 120))
    fields = sum(bool(_FIELD.match(line.strip())) for line in lines)
    shown = bool(domain) and any(
        domain.lower() in line.lower() for line in lines if not line.startswith(tuple(_COMMENT))
    )
    if record or shown or fields >= FIELD_LINES:
        return Text(Kind.ANSWERED, lines)
    return Text(Kind.EMPTY, lines, "the answer holds no record")


def decode(body: bytes) -> str:
    """The text of a WHOIS answer: UTF-8 (with or without BOM), else Latin-1. RFC 3912 names no charset."""
    data = body[:MAX_BYTES]
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        cut = error.start >= MAX_BYTES - 4  # the cap went through a letter
        return data[: error.start].decode("utf-8-sig") if cut else data.decode("latin-1")


def _means_it(kind: Kind, line: str, head: str, record: int) -> bool:
    """False for a sentence of the terms, and for a remark inside a whole record."""
    if phrases.TERMS.found_in(head):
        return False
    if kind is Kind.RESERVED and line.lstrip().startswith(tuple(_COMMENT)):
        return False
    if record < RECORD_LINES or kind is Kind.THROTTLED:
        return True
    return kind in (Kind.RESERVED, Kind.NOT_FOUND) and bool(_STATUS_LINE.match(head)) and record < 2 * RECORD_LINES


def _wait(line: str) -> float | None:
    """Seconds that the server asks to wait, when it says so in this line."""
    match = _WAIT.search(line.lower())
    return float(match.group(1)) if match else None
