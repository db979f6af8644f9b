"""Twin of the Wayback Machine: its index of captures (CDX) and the captures as they came (`id_`).

Rows: {"timestamp": "20230104120000", "original": "https://example.fi/", "html": the page as captured}; a row with
`statuscode` answers with that status.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, date, datetime
from email.utils import format_datetime
from typing import Any
from urllib.parse import parse_qs, urlsplit

from trustcheck.demo.directory import Row
from trustcheck.demo.fault_pages import notice
from trustcheck.demo.http_server import Question
from trustcheck.demo.services import Example, Reply, Shelf, as_json
from trustcheck.demo.world import Site
from trustcheck.model import CompanyId

HOSTS = ("web.archive.org",)
FAULTS = {
    "kept-out": "403: the site's owner wants no archive of it.",
    "header-only": "The index names its columns and lists nothing.",
    "no-columns": "The index does not name its columns.",
    "page-503": "The index answers, the captures do not.",
    "page-429": "The index answers; at the captures we ask too often.",
    "not-archived": "The index lists captures that the archive cannot show.",
    "own-page": "The archive's own page comes in place of the capture, with status 200.",
    "elsewhere": "Every capture is a redirect to the capture of another site.",
    "gone-then": "Every capture is of an error page, and comes with its status.",
}
_BLOCKED = (
    b"org.archive.util.io.RuntimeIOException: org.archive.wayback.exception.AdministrativeAccessControlException: "
    b"Blocked Site Error\n"
)
ANSWERS = {"kept-out": Site(body=_BLOCKED, status=403, content_type="text/plain;charset=UTF-8")}
COLUMNS = ["timestamp", "original", "statuscode"]
_OWN_PAGE = b"<!DOCTYPE html><html><head><title>Web archive</title></head><body><p>Please wait.</p></body></html>"
_MISSING = Site(body=notice(404), status=404)
_PAGE_FAULTS = {
    "page-503": Site(body=notice(503), status=503),
    "page-429": Site(body=notice(429), status=429, headers=(("Retry-After", "60"),)),
    "not-archived": _MISSING,
    "own-page": Site(body=_OWN_PAGE),
}


def captured(domain: str, day: date, html: str | bytes, path: str = "/", *, status: int = 200) -> dict[str, Any]:
    """A capture of that page at noon of that day."""
    text = html.decode() if isinstance(html, bytes) else html
    original = f"https://{domain}{path}"
    return {"timestamp": f"{day:%Y%m%d}120000", "original": original, "statuscode": str(status), "html": text}


def play(question: Question, shelf: Shelf) -> Reply:
    if question.path.startswith("/cdx/"):
        wanted = _key(parse_qs(question.query).get("url", [""])[0])
        rows = shelf.pick(lambda row: _key(row["original"]) == wanted and row["statuscode"] == "200")
        return Reply(_index(rows, shelf.fault), as_json([]))
    asked, _, original = question.path.removeprefix("/web/").partition("id_/")
    original = f"{original}?{question.query}" if question.query else original
    rows = shelf.pick(lambda row: _key(row["original"]) == _key(original))
    if not rows or not asked.isdigit():
        return Reply(_MISSING, _MISSING)
    return Reply(_capture(min(rows, key=lambda row: abs(int(row["timestamp"]) - int(asked))), asked, shelf), _MISSING)


def _key(url: str) -> tuple[str, str, str]:
    """What the archive takes for one page: without scheme, www. and port."""
    split = urlsplit(url if "//" in url else f"//{url}")
    return (split.hostname or "").removeprefix("www."), split.path.rstrip("/"), split.query


def _index(rows: list[Row], fault: str) -> Site:
    listed = sorted(rows, key=lambda row: str(row["timestamp"]))
    months = {row["timestamp"][:6]: row for row in reversed(listed)}  # the first of each month
    table = [[row[column] for column in COLUMNS] for _, row in sorted(months.items())]
    if fault == "no-columns":
        return as_json(table)
    return as_json([COLUMNS, *([] if fault == "header-only" else table)] if table else [])


def _capture(row: Mapping[str, Any], asked: str, shelf: Shelf) -> Site:
    if shelf.fault in _PAGE_FAULTS:
        return _PAGE_FAULTS[shelf.fault]
    moment = datetime.strptime(row["timestamp"], "%Y%m%d%H%M%S").replace(tzinfo=UTC)
    memento = (("Memento-Datetime", format_datetime(moment, usegmt=True)), ("x-archive-src", "demo-00000.warc.gz"))
    if shelf.fault == "elsewhere" and "aivan-muu" not in row["original"]:
        return _onward(row["timestamp"], "https://aivan-muu-demo.fi/", *memento)
    if row["timestamp"] != asked:
        return _onward(row["timestamp"], row["original"], ("x-archive-redirect-reason", "found capture"))
    status = 404 if shelf.fault == "gone-then" else int(row["statuscode"])
    return Site(body=row["html"].encode(), status=status, content_type="text/html; charset=UTF-8", headers=memento)


def _onward(timestamp: str, original: str, *headers: tuple[str, str]) -> Site:
    location = f"https://web.archive.org/web/{timestamp}id_/{original}"
    return Site(
        body=b"", status=302, content_type="text/plain; charset=utf-8", headers=(("Location", location), *headers)
    )


_NUMBER = "9012340-9"


def _home(name: str, text: str) -> str:
    filler = (
        "We sell yarn, needles and patterns that we have tried ourselves, and we answer every letter within days. " * 3
    )
    return (
        f"<!doctype html><html lang='en'><head><title>{name}</title></head><body><h1>{name}</h1><p>{filler}</p>"
        f"<footer><p>{text}</p><a href='/contact'>Contact</a></footer></body></html>"
    )


_CONTACT = (
    "<!doctype html><html lang='en'><head><title>Contact - Harmaalanka Demo</title></head><body><h1>Contact</h1>"
    f"<p>Harmaalanka Demo Oy</p><p>Business ID {_NUMBER}</p><p>Lankatie 3, 00100 Helsinki</p></body></html>"
)
_DOMAIN = "harmaalanka-demo.com"
EXAMPLE = Example(
    domain=_DOMAIN,
    facts={
        "claim.site_read": True,
        "claim.parked": False,
        "claim.company_id": _NUMBER,
        "claim.company_ids": (CompanyId(country="FI", number=_NUMBER, kind="company", owner="seller"),),
        "claim.trade_name": "Harmaalanka Demo",
    },
    rows=(
        captured(_DOMAIN, date(2012, 3, 4), _home("Rowing Club of the Grey Bay", "We row on Tuesdays.")),
        captured(_DOMAIN, date(2023, 5, 6), _home("Harmaalanka Demo", "Yarn since the spring.")),
        captured(_DOMAIN, date(2023, 5, 9), _CONTACT, "/contact"),
        captured(_DOMAIN, date(2025, 2, 3), _home("Harmaalanka Demo", f"Harmaalanka Demo Oy, Business ID {_NUMBER}")),
    ),
    told={
        "archive.first_capture": date(2012, 3, 4),
        "archive.first_shop": date(2023, 5, 6),
        "archive.other_topic": "Rowing Club of the Grey Bay",
        "archive.identity_since": date(2023, 5, 9),
        "archive.other_company": None,
    },
    not_there={
        "archive.first_capture": None,
        "archive.first_shop": None,
        "archive.other_topic": None,
        "archive.identity_since": None,
        "archive.other_company": None,
    },
)
