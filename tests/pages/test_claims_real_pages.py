"""Pages of real firms, where they are at hand: nothing is raised, nothing is invented, little is missed."""

from __future__ import annotations

import gzip
import json
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from made_pages import AT

from trustcheck.model import Capture, Request, Shop
from trustcheck.pages.claims import read_claims
from trustcheck.pages.html import read_page
from trustcheck.pages.page import Page

DATA = Path(__file__).parents[2] / "../shared/data/pages"
needs_data = pytest.mark.skipif(not DATA.is_dir(), reason="the shared pages are not here")
SHOP = Shop(domain="shop.us", host="shop.us", url="https://shop.us/")


def _page(path: Path, purpose: str) -> Page:
    body = gzip.decompress(path.read_bytes()) if path.suffix == ".gz" else path.read_bytes()
    url = f"https://shop.us/{path.parent.name}/{path.name}"
    request = Request(source="website", url=url, purpose=purpose)
    return read_page(Capture.of(request, AT, body=body, status=200, headers=(("content-type", "text/html"),)), purpose)


def _pages(folder: str, pattern: str) -> Iterator[Path]:
    return iter(sorted((DATA / folder).rglob(pattern)))


@needs_data
@pytest.mark.parametrize(
    ("folder", "pattern", "every"),
    [
        ("smallbiz_fi", "*.html", 3),
        ("webstruct", "*.html", 3),
        ("extruct", "*.html", 1),
        ("product_benchmark", "*.gz", 4),
    ],
)
def test_no_real_page_raises(folder: str, pattern: str, every: int) -> None:
    told = Counter[str]()
    for path in list(_pages(folder, pattern))[::every]:
        told.update(read_claims([_page(path, "contact")], SHOP, AT).keys())

    assert told["claim.trade_name"] > 0


@needs_data
def test_product_pages_of_large_shops_give_no_company_number_and_no_address_of_another() -> None:
    ids, addresses = [], []
    for path in list(_pages("product_benchmark", "*.gz"))[::3]:
        facts = read_claims([_page(path, "product")], SHOP, AT)
        ids += [path.name] if "claim.company_ids" in facts else []
        seen = facts.get("claim.addresses")
        addresses += [path.name] if seen is not None and seen.evidence[0].place != "JSON-LD" else []

    # five pages print their seller's number in the footer, with a right check digit: a Brazilian CNPJ (beside it the
    # seat), a Korean business number (the same shop twice), an Italian partita IVA, a Romanian CUI
    assert sorted(name[:8] for name in ids) == ["4595f2ae", "8830b60f", "eb7b7d31", "ed4cb68e", "fb989c44"]
    assert [name[:8] for name in addresses] == ["eb7b7d31"]


@needs_data
def test_most_labelled_telephones_and_mail_addresses_are_found() -> None:
    wanted, found = Counter[str](), Counter[str]()
    for row in _labelled():
        path = DATA / "webstruct" / row["source"].partition("html_webstruct/")[2]
        if not path.is_file():
            continue
        facts = read_claims([_page(path, "contact")], SHOP, AT)
        phones = (
            {_last_seven(item.number) for item in facts["claim.phones"].value} if "claim.phones" in facts else set()
        )
        mails = set(facts["claim.emails"].value) if "claim.emails" in facts else set()
        labels = {(entity["type"], entity["text"].strip().lower()) for entity in row["entities"]}
        telephones = {_last_seven(text) for kind, text in labels if kind == "TEL" and len(_last_seven(text)) == 7}
        addresses = {text for kind, text in labels if kind == "EMAIL" and re.fullmatch(r"\S+@\S+\.\w+", text)}
        wanted.update(phone=len(telephones), mail=len(addresses))
        found.update(phone=len(telephones & phones), mail=len(addresses & mails))

    assert found["phone"] >= 0.78 * wanted["phone"] > 200
    assert found["mail"] >= 0.94 * wanted["mail"] > 100


def _labelled() -> Iterator[dict[str, Any]]:
    for line in (DATA / "webstruct/gt_webstruct.jsonl").read_text().splitlines():
        row = json.loads(line)
        if row["corpus"] == "us_contact_pages":
            yield row


def _last_seven(text: str) -> str:
    return re.sub(r"\D", "", text)[-7:]
