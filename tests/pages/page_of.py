"""Pages for tests: an answer to a request, read."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from trustcheck.model import Capture, Request
from trustcheck.pages.html import read_page
from trustcheck.pages.page import Page

AT = datetime(2026, 11, 21, 12, tzinfo=UTC)
URL = "https://naava-esimerkki.fi/sivut/yhteys?x=1"


def page_of(
    body: str | bytes,
    *,
    url: str = URL,
    landed: str = "",
    kind: str = "text/html; charset=utf-8",
    more_headers: tuple[tuple[str, str], ...] = (),
    status: int = 200,
    **rest: Any,
) -> Page:
    """The contact page of an invented shop, as it answered."""
    request = Request(source="website", url=url, purpose="contact")
    raw = body.encode() if isinstance(body, str) else body
    headers = ((("Content-Type", kind),) if kind else ()) + more_headers
    capture = Capture.of(request, AT, body=raw, url=landed, status=status, headers=headers, **rest)
    return read_page(capture, "contact")


def lines(page: Page, *places: str) -> list[str]:
    """Texts of the blocks at these places, else at all where a reader sees them."""
    wanted = places or ("header", "nav", "main", "footer", "address")
    return [block.text for block in page.blocks if block.place in wanted]


def links(page: Page) -> list[tuple[str, str]]:
    return [(link.url, link.text) for link in page.links]
