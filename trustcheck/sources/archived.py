"""What the Wayback Machine answers, opened: its index of captures, and one captured page as a Page of its own day.

Index (CDX server, `output=json`): a list of lists, the first of which names the columns; nothing found is `[]`, or that
first list alone. Where a site's owner wants no archive it is 403 with an AccessControlException. A page as captured is
at /web/TIMESTAMPid_/URL; the archive sends on (302) to the nearest capture, and what comes from it has the header
Memento-Datetime (RFC 7089): without that it is the archive's own page. Timestamps are UTC, YYYYMMDDhhmmss.
https://github.com/internetarchive/wayback/tree/master/wayback-cdx-server
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from typing import Any, NamedTuple
from urllib.parse import quote, urlsplit

from trustcheck.model import Capture, Case, Cause, Problem, Request
from trustcheck.names import same_site
from trustcheck.pages.html import read_page
from trustcheck.pages.links import clean_url
from trustcheck.pages.page import Page
from trustcheck.sources.answers import clean, http_problem, json_of

HOST = "https://web.archive.org"
MAX_ROWS = 400  # one a month for thirty years
YEAR_DAYS = 365
KEEP_INDEX_DAYS = 7
KEEP_PAGE_DAYS = 365  # what was captured does not change
MAX_PAGE_BYTES = 3 * 1024 * 1024
TIMEOUT_SECONDS = 30.0
_FINAL = re.compile(r"https?://web\.archive\.org/web/(\d{14})(?:[a-z]{2}_)?/(https?:/{1,2}\S{1,2000})")
_KEPT_OUT = b"AccessControlException"


class Snapshot(NamedTuple):
    """One capture of the index: when it was made, and of which address."""

    at: datetime
    original: str

    @property
    def url(self) -> str:
        return page_url(self.at, self.original)


def page_url(at: datetime, original: str) -> str:
    """Where the archive shows the capture nearest to that time as it came, with nothing of its own put in."""
    return f"{HOST}/web/{at:%Y%m%d%H%M%S}id_/{original}"


def index_request(domain: str) -> Request:
    """The question for the home page's captures that showed a page, the first of each month, the oldest first."""
    url = (
        f"{HOST}/cdx/search/cdx?url={quote(domain, safe='')}&output=json&fl=timestamp,original,statuscode"
        f"&filter=statuscode:200&collapse=timestamp:6&limit={MAX_ROWS}"
    )
    return Request(
        source="wayback", url=url, purpose="archive", accept="application/json", timeout_seconds=TIMEOUT_SECONDS,
        max_age_days=KEEP_INDEX_DAYS,
    )  # fmt: skip


def page_request(url: str, purpose: str) -> Request:
    """The question for one archived page."""
    return Request(
        source="wayback", url=url, purpose=purpose, accept="text/html,*/*;q=0.1", timeout_seconds=TIMEOUT_SECONDS,
        max_bytes=MAX_PAGE_BYTES, max_age_days=KEEP_PAGE_DAYS,
    )  # fmt: skip


def index_of(capture: Capture, case: Case) -> list[Snapshot] | Problem:
    """The captures of the shop's home page up to the time of the check, the oldest first; empty when there is none."""
    if capture.problem is None and capture.status == 403 and _KEPT_OUT in capture.body[:2000]:
        return Problem(Cause.HIDDEN, "the archive does not show this site, as its owner or robots.txt asked")
    value = json_of(capture)
    if isinstance(value, Problem):
        return value
    if not isinstance(value, list) or not all(isinstance(row, list) for row in value):
        return Problem(Cause.UNREADABLE, "the answer is no list of captures")
    if not value:
        return []
    columns = [name if isinstance(name, str) else "" for name in value[0]]
    if "timestamp" not in columns or "original" not in columns:
        return Problem(Cause.UNREADABLE, "the answer does not name its columns")
    places = columns.index("timestamp"), columns.index("original")
    found = [one for row in value[1 : MAX_ROWS + 1] if (one := _snapshot(row, places, case)) is not None]
    if len(value) > 1 and not found:
        return Problem(Cause.UNREADABLE, "no row of the answer is a capture of this site")
    return sorted(one for one in found if one.at <= case.at)


def _snapshot(row: list[Any], places: tuple[int, int], case: Case) -> Snapshot | None:
    if len(row) <= max(places):
        return None
    at, url = moment_of(row[places[0]]), clean_url(clean(row[places[1]], 2000))
    if at is None or not url or not same_site(urlsplit(url).hostname or "", case.shop.domain):
        return None
    return Snapshot(at, url)


def moment_of(written: Any) -> datetime | None:
    """The time of YYYYMMDDhhmmss; None when it is none."""
    if not isinstance(written, str) or len(written) != 14 or not written.isascii() or not written.isdigit():
        return None
    try:
        return datetime.strptime(written, "%Y%m%d%H%M%S").replace(tzinfo=UTC)
    except ValueError:
        return None


def chosen(rows: Sequence[Snapshot], now: datetime) -> list[Snapshot]:
    """The captures worth reading, the newest first: the last that is a year old, the last that is two, the first."""
    wanted = []
    for years in (1, 2):
        old = [one for one in rows if now - one.at >= timedelta(days=years * YEAR_DAYS)]
        wanted += old[-1:]
    return list(dict.fromkeys([*wanted, *rows[:1]]))


def page_of(capture: Capture, case: Case, purpose: str) -> Page | Problem | None:
    """The page with the address and time of its capture; None when the archive has none; Problem when it did not say.

    A page that sends to another site, and one captured after the check, are none of this shop's past.
    """
    if capture.problem is None and not capture.tls_fault:
        failed_then = capture.status >= 400 and capture.header("memento-datetime")
        if failed_then or capture.status in (404, 410):
            return None
    problem = http_problem(capture)
    if problem is not None:
        return problem
    if not capture.header("memento-datetime"):
        return Problem(Cause.UNREADABLE, "the archive sent a page of its own in place of the capture")
    final = _FINAL.fullmatch(capture.url)
    at = moment_of(final.group(1)) if final else None
    original = clean_url(final.group(2)) if final else ""
    if at is None or not original or at > case.at:
        return None
    if not same_site(urlsplit(original).hostname or "", case.shop.domain):
        return None
    asked = Request(source="wayback", url=original, purpose=purpose)
    shown = Capture.of(asked, at, body=capture.body, status=200, headers=capture.headers)
    return read_page(shown, purpose)
