"""What a capture holds once it is opened: JSON with its traps undone, or the Problem why there is nothing to read.

Every reader of this folder decides through these functions, so a failure dressed as an answer is caught in one place.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

import msgspec

from trustcheck.model import Capture, Cause, Evidence, Problem
from trustcheck.waits import retry_after_seconds

MAX_TEXT_CHARACTERS = 300
MAX_ITEMS = 400
EXCERPT_CHARACTERS = 160
_BOM = b"\xef\xbb\xbf"


class Told(msgspec.Struct, frozen=True):
    """One value with the place where it stands; None: the source answers this, and there is none."""

    value: Any
    place: str
    excerpt: str = ""
    capture: Capture | None = None  # where it is another answer than the source's own


_STATUS = {
    400: Cause.REFUSED, 401: Cause.REFUSED, 403: Cause.REFUSED, 407: Cause.REFUSED, 451: Cause.REFUSED,
    429: Cause.THROTTLED, 509: Cause.THROTTLED,
}  # fmt: skip


def clean(value: Any, limit: int = MAX_TEXT_CHARACTERS) -> str:
    """The text on one line without control, direction and zero-width characters; empty when it is no text."""
    if not isinstance(value, str):
        return ""
    folded = " ".join(value[: 4 * limit].split())
    return "".join(letter for letter in folded if letter.isprintable())[:limit].strip()


def seen(capture: Capture, place: str, excerpt: str) -> Evidence:
    """Evidence for something seen in this capture; the excerpt is cleaned and cut."""
    folded = clean(excerpt, EXCERPT_CHARACTERS + 1)
    cut = folded if len(folded) <= EXCERPT_CHARACTERS else folded[: EXCERPT_CHARACTERS - 1] + "…"
    return Evidence(capture=capture.sha256, url=capture.url, place=place, excerpt=cut, at=capture.at)


def http_problem(capture: Capture, accepted: Iterable[int] = (200,)) -> Problem | None:
    """Why this HTTP answer may not be read; None when it came whole, verified, with an accepted status."""
    if capture.problem is not None:
        return capture.problem
    if capture.tls_fault:
        return Problem(Cause.REFUSED, f"the certificate of the service was not valid: {clean(capture.tls_fault, 80)}")
    if capture.status in accepted:
        return None
    wait = retry_after_seconds(capture.header("retry-after"), capture.at)
    cause = _STATUS.get(capture.status, Cause.NO_ANSWER)
    if capture.status == 503 and wait is not None:
        cause = Cause.THROTTLED
    return Problem(cause, f"HTTP {capture.status}", wait)


def json_of(capture: Capture, accepted: Iterable[int] = (200,)) -> Any:
    """The decoded JSON value, or a Problem: failed, refused, a page instead of data, cut off, not JSON."""
    problem = http_problem(capture, accepted)
    return problem if problem is not None else decode(capture.body)


def decode(body: bytes) -> Any:
    """The JSON value in these bytes or Problem(unreadable). A BOM is dropped; Latin-1 is read when it is not UTF-8."""
    data = body.removeprefix(_BOM).strip()
    if not data:
        return Problem(Cause.UNREADABLE, "the answer was empty")
    if data.startswith(b"<"):
        return Problem(Cause.UNREADABLE, "a web page came instead of data")
    try:
        return msgspec.json.decode(data)
    except UnicodeDecodeError:
        return _decode_latin(data)
    except (msgspec.DecodeError, ValueError, RecursionError) as error:
        if "utf-8" in str(error).lower():
            return _decode_latin(data)
        return Problem(Cause.UNREADABLE, "the answer was not whole JSON")


def _decode_latin(data: bytes) -> Any:
    try:
        return msgspec.json.decode(data.decode("latin-1").encode())
    except (msgspec.DecodeError, ValueError, RecursionError):
        return Problem(Cause.UNREADABLE, "the answer was not whole JSON")


def text(value: Any, *path: str) -> str:
    """The cleaned text at that path of keys; a number is told as text; empty when there is none."""
    for key in path:
        value = value.get(key) if isinstance(value, Mapping) else None
    if isinstance(value, int | float) and not isinstance(value, bool):
        value = str(value)
    return clean(value)


def rows(value: Any, key: str) -> list[dict[str, Any]]:
    """The objects of the list under that key, at most MAX_ITEMS; what is no object is left out."""
    found = value.get(key) if isinstance(value, Mapping) else None
    return [item for item in found[:MAX_ITEMS] if isinstance(item, dict)] if isinstance(found, list) else []


def count(value: Any, key: str) -> int | None:
    """The whole number under that key; None when there is none, or it is below 0."""
    found = value.get(key) if isinstance(value, Mapping) else None
    return found if isinstance(found, int) and not isinstance(found, bool) and found >= 0 else None


def open_items(items: Iterable[dict[str, Any]]) -> list[dict[str, Any]]:
    """Those that have not ended: no endDate, or an empty one."""
    return [item for item in items if not item.get("endDate")]
