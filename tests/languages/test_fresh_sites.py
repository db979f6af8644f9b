"""Eight invented shops in eight languages, read as whole sites: every fact that their pages tell, and none more."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import pytest
from fresh_sites import SITES, Fresh

from trustcheck.model import Capture, Fact, Request, Shop
from trustcheck.pages.claims import read_claims
from trustcheck.pages.html import read_page
from trustcheck.pages.names import plain
from trustcheck.pages.page import Page

AT = datetime(2026, 11, 21, 12, tzinfo=UTC)


def pages(site: Fresh) -> Iterator[Page]:
    for purpose, body in site.pages.items():
        request = Request(source="website", url=f"https://{site.domain}/{purpose.replace('home', '')}", purpose=purpose)
        html = f'<!doctype html><html lang="{site.language}"><title>{site.brand}</title><body>{body}</body></html>'
        headers = (("Content-Type", "text/html; charset=utf-8"),)
        yield read_page(Capture.of(request, AT, body=html.encode(), status=200, headers=headers), purpose)


def told(site: Fresh) -> dict[str, Fact]:
    return read_claims(list(pages(site)), Shop(domain=site.domain, host=site.domain, url=f"https://{site.domain}/"), AT)


def is_right(name: str, wanted: Any, facts: dict[str, Fact]) -> bool:
    """Whether the fact is told as wanted: names and addresses in one spelling, hours that hold what is wanted."""
    fact = facts.get(f"claim.{name}")
    value = fact.value if fact is not None and fact.is_known else None
    if wanted is None or value is None:
        return wanted is None and value is None
    if name == "legal_name" or name.endswith("address"):
        return plain(wanted) == plain(str(value))
    if name == "opening_hours":
        return wanted in str(value)
    if name == "phones":
        return bool(wanted == {phone.number for phone in value})
    if name == "payment_ways":
        return bool(wanted == set(value))
    return bool(value) if name == "closing_down" else bool(wanted == value)


@pytest.mark.parametrize("site", SITES, ids=lambda site: site.language)
def test_a_whole_site_is_read_as_its_owner_wrote_it(site: Fresh) -> None:
    facts = told(site)

    assert [name for name, wanted in site.facts.items() if not is_right(name, wanted, facts)] == []
