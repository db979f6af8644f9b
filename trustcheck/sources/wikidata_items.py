"""What Wikidata's answers say of an item, for the sources that ask it: its websites (P856) now, and a year ago.

Failures of its action API come as HTTP 200 with `error`. https://www.wikidata.org/wiki/Wikidata:Data_access
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime, timedelta
from typing import Any

from trustcheck.model import Capture, Cause, Problem
from trustcheck.sources.answers import clean, decode, json_of, rows, text
from trustcheck.sources.dates import read_date
from trustcheck.waits import retry_after_seconds

HOST = "https://www.wikidata.org"
API = f"{HOST}/w/api.php?format=json&formatversion=2"
HISTORY = (
    f"{HOST}/w/api.php?action=query&prop=revisions&rvprop=timestamp%7Ccontent&rvslots=main&rvlimit=1&rvdir=older"
    "&format=json&formatversion=2"
)
KEEP_DAYS = 7
YEAR = timedelta(days=365)
SITE, END = "P856", "P582"
_BUSY = ("maxlag", "ratelimited", "readonly")


def is_item(title: str) -> bool:
    """Whether that is an item's number: Q and digits."""
    return title[:1] == "Q" and title[1:].isdecimal() and len(title) <= 12


def decided(capture: Capture) -> dict[str, Any] | Problem:
    """The answer of the action API; `error` in HTTP 200 is a failure."""
    value = json_of(capture)
    if isinstance(value, Problem):
        return value
    if not isinstance(value, dict):
        return Problem(Cause.UNREADABLE, "the answer is not Wikidata's")
    if "error" in value:
        code = text(value, "error", "code")
        busy = code in _BUSY
        wait = retry_after_seconds(capture.header("retry-after"), capture.at)
        return Problem(Cause.THROTTLED if busy else Cause.NO_ANSWER, f"Wikidata says {clean(code, 40)}", wait)
    return value


def history(item: str, at: datetime) -> str:
    """The address of the item's last revision of a year before."""
    day = (at - YEAR).date().isoformat()
    return f"{HISTORY}&titles={item}&rvstart={day}T00%3A00%3A00Z"


def sites_then(capture: Capture) -> tuple[date, list[str]] | Problem | None:
    """The day of that revision and the websites in it, without those marked as wrong; None: there was no item yet."""
    value = decided(capture)
    if isinstance(value, Problem):
        return value
    pages = rows(value.get("query"), "pages")
    if not pages or pages[0].get("missing"):
        return Problem(Cause.UNREADABLE, "the history is not there")
    revisions = rows(pages[0], "revisions")
    if not revisions:
        return None
    slots = revisions[0].get("slots")
    main = slots.get("main") if isinstance(slots, Mapping) else None
    content = main.get("content") if isinstance(main, Mapping) else None
    then = decode(content.encode()) if isinstance(content, str) else None
    day = read_date(text(revisions[0], "timestamp"))
    if not isinstance(then, Mapping) or day is None:
        return Problem(Cause.UNREADABLE, "the revision of a year ago could not be read")
    listed = [row for row in rows(then.get("claims"), SITE) if row.get("rank") != "deprecated"]
    return day, [text(row, "mainsnak", "datavalue", "value") for row in listed]
