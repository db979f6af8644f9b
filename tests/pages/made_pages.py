"""Pages made by hand, for the readers of claims: lines of text at places of the page. All firms are invented."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import Any

from trustcheck.model import Capture, Fact, Request, Shop
from trustcheck.pages.claims import read_claims
from trustcheck.pages.html import read_page
from trustcheck.pages.page import Block, Link, Page

AT = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)
SHOP = Shop(domain="naavaturku.fi", host="www.naavaturku.fi", url="https://www.naavaturku.fi/")
# Numbers of the range that is not issued, with right check digits.
OURS, OURS_VAT, THEIRS, OTHERS = "9123456-5", "FI91234565", "9234567-0", "9345678-6"


def page(
    main: str = "",
    *,
    purpose: str = "contact",
    footer: str = "",
    hidden: str = "",
    address: str = "",
    nav: str = "",
    alt: Sequence[str] = (),
    title: str = "Naava Turku",
    language: str = "fi",
    links: Sequence[tuple[str, str, str]] = (),
    metas: Mapping[str, str] | None = None,
    structured: Sequence[str] = (),
    url: str = "",
) -> Page:
    """A page whose texts are cut into blocks at their line ends."""
    parts = (("nav", nav), ("main", main), ("address", address), ("hidden", hidden), ("footer", footer))
    blocks = [Block(line.strip(), place) for place, text in parts for line in text.strip().splitlines() if line.strip()]
    blocks += [Block(text, "alt") for text in alt]
    where = url or f"https://www.naavaturku.fi/{purpose}"
    digest = hashlib.sha256(repr((blocks, title, where, links, metas, structured)).encode()).hexdigest()
    return Page(
        url=where, purpose=purpose, sha256=digest, at=AT, title=title, language=language, blocks=tuple(blocks),
        links=tuple(Link(*link) for link in links), metas=dict(metas or {}), structured=tuple(structured),
    )  # fmt: skip


def shown(body: str, purpose: str = "home", domain: str = "naavaturku.fi") -> Page:
    """The page that this markup makes."""
    url = f"https://www.{domain}/" + ("" if purpose == "home" else purpose)
    request = Request(source="website", url=url, purpose=purpose)
    headers = (("Content-Type", "text/html; charset=utf-8"),)
    whole = f"<html lang=fi><title>Naava Turku</title><p>Kauniita tuoleja kotiin ja mökille.</p>{body}"
    return read_page(Capture.of(request, AT, body=whole.encode(), status=200, headers=headers), purpose)


def claims(*pages: Page, shop: Shop = SHOP) -> dict[str, Fact]:
    """What the pages tell, without "claim." before the names."""
    return {name.removeprefix("claim."): fact for name, fact in read_claims(pages, shop, AT).items()}


def told(name: str, *pages: Page, shop: Shop = SHOP) -> Any:
    """The value of one fact; None when it is not told, its cause when it is unknown."""
    fact = claims(*pages, shop=shop).get(name)
    if fact is None:
        return None
    return fact.value if fact.is_known else fact.cause
