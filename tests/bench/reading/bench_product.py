"""By hand: every number, telephone and address that is read on 140 rendered product pages, to be looked at one by one.

    python tests/bench/reading/bench_product.py

Pages: ../shared/data/pages/product_benchmark. Each find is printed with the words it stands among, so that a person
can say whether it is there and what it is: nothing may be invented. What several pages of a shop tell alike is printed
once, with their count. At the last look every find stood on its page and was the shop's own.
"""

from __future__ import annotations

import gzip
import json
from collections import Counter
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import urlsplit

from trustcheck.model import Capture, Request, Shop
from trustcheck.names import registrable
from trustcheck.pages.claims import read_claims
from trustcheck.pages.html import read_page
from trustcheck.pages.page import Page

DATA = Path(__file__).parents[3] / "../shared/data/pages/product_benchmark/dataset"
AT = datetime(2026, 1, 1, tzinfo=UTC)
WORDS = 160  # characters shown around a find
FIELDS = ("claim.company_ids", "claim.phones", "claim.addresses", "claim.emails")


class Find(NamedTuple):
    """One value that a page tells; `place` and `words` are where it stands."""

    shop: str
    field: str
    value: str
    place: str
    words: str


def load() -> Iterator[tuple[Shop, Page]]:
    """Every page with its shop, by the pages' names."""
    urls: Mapping[str, Any] = json.loads((DATA / "ground-truth.json").read_text("utf-8"))
    for path in sorted((DATA / "html").glob("*.gz")):
        told = urls.get(path.name.partition(".")[0], {})
        url = str(told.get("url") or "https://shop.invalid/")
        host = urlsplit(url).hostname or "shop.invalid"
        request = Request(source="website", url=url, purpose="product")
        headers = (("content-type", "text/html"),)
        capture = Capture.of(request, AT, body=gzip.decompress(path.read_bytes()), status=200, headers=headers)
        domain = registrable(host) or host
        yield Shop(domain=domain, host=host, url=f"https://{host}/"), read_page(capture, "product")


def finds(shop: Shop, page: Page) -> list[Find]:
    """What this page alone tells."""
    facts = read_claims([page], shop, AT)
    found = []
    for field in FIELDS:
        fact = facts.get(field)
        for value in fact.value if fact is not None and fact.is_known else ():
            number = getattr(value, "number", "") if not hasattr(value, "street") else ""
            parts = (number, getattr(value, "kind", ""), getattr(value, "owner", "")) if number else (str(value),)
            place, words = _where(page, number or getattr(value, "street", "") or str(value))
            found.append(Find(shop.domain, field.removeprefix("claim."), " ".join(filter(None, parts)), place, words))
    return found


def _where(page: Page, sign: str) -> tuple[str, str]:
    """The first text of the page, else link, else JSON-LD, that holds the number's last six digits or the words."""
    digits = "".join(filter(str.isdigit, sign))[-6:]

    def holds(text: str) -> bool:
        return digits in "".join(filter(str.isdigit, text)) if len(digits) == 6 else sign.lower() in text.lower()

    shown = [(block.place, block.text) for block in page.blocks]
    shown += [(f"link in {link.place}", f"{link.url} {link.text}") for link in page.links]
    shown += [("JSON-LD", line) for text in page.structured for line in text.replace(",", ",\n").splitlines()]
    place, text = next(((place, text) for place, text in shown if holds(text)), ("", "not seen as it stands"))
    at = max(0, text.lower().find(sign.lower() if len(digits) != 6 else digits[-2:]) - WORDS // 2)
    return place, " ".join(text[at : at + WORDS].split())


def main() -> None:
    if not DATA.is_dir():
        print(f"no pages at {DATA}")
        return
    counted: Counter[Find] = Counter()
    pages = 0
    for shop, page in load():
        pages += 1
        counted.update(set(finds(shop, page)))
    for find, count in sorted(counted.items()):
        print(f"{find.shop:26} {find.field:12} {count:2}× {find.value}\n{'':26} {find.place}: {find.words}")
    by_field = Counter(find.field for find in counted)
    print(f"{pages} pages; " + ", ".join(f"{field} {count}" for field, count in sorted(by_field.items())))


if __name__ == "__main__":
    main()
