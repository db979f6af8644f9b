"""Sites of small firms in Finland and Sweden, labelled by hand: their numbers, phones, mails and addresses are found.

The labels (labels_smallbiz.toml) are digests; the pages are not part of the project and may be missing.
"""

from __future__ import annotations

import hashlib
import re
import tomllib
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from made_pages import AT

from trustcheck.countries.fi_towns import SAME_TOWN
from trustcheck.model import Address, Capture, Fact, Request, Shop
from trustcheck.pages.claims import read_claims
from trustcheck.pages.html import read_page
from trustcheck.pages.page import Page

DATA = Path(__file__).parents[2] / "../shared/data/pages/smallbiz_fi"
LABELS: Mapping[str, Any] = tomllib.loads(Path(__file__).with_name("labels_smallbiz.toml").read_text())["sites"]
KINDS = ("ids", "phones", "mails", "addresses")
FLOORS = {"ids": 0.97, "phones": 0.97, "mails": 0.97, "addresses": 0.93}
needs_data = pytest.mark.skipif(not DATA.is_dir(), reason="the small firms' pages are not here")
_URL = re.compile(
    r'(?:rel="canonical" href|property="og:url" content|"url")[=:]\s?"https?:\\?/\\?/(?:www\.)?([a-z0-9.-]+)'
)


def digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def address_text(address: Address) -> str:
    town = address.town.lower()
    parts = (address.street.lower(), address.number.lower(), address.postcode.replace(" ", ""))
    return "|".join((*parts, SAME_TOWN.get(town, town)))


def found(facts: Mapping[str, Fact]) -> dict[str, set[str]]:
    """Digests of what the reader claims to be the firm's."""

    def of(name: str) -> Iterable[Any]:
        return facts[f"claim.{name}"].value if f"claim.{name}" in facts else ()

    return {
        "ids": {digest(one.number) for one in of("company_ids") if one.owner in ("seller", "ambiguous")},
        "phones": {digest(one.number) for one in of("phones")},
        "mails": {digest(one) for one in of("emails")},
        "addresses": {digest(address_text(one)) for one in of("addresses")},
    }


@cache
def site_of(key: str) -> tuple[Shop, tuple[tuple[Page, Mapping[str, Any]], ...]]:
    """A site's pages, each with its labels. Its domain is the one that its own pages name; else an invented one."""
    folder = next(path for path in DATA.iterdir() if digest(path.name) == key)
    paths = {digest(path.relative_to(folder).as_posix()): path for path in sorted(folder.rglob("*.html"))}
    rows = [(paths[name], row) for row in LABELS[key]["pages"] for name in row["files"]]
    named = Counter(
        match[1] for path, _ in rows for match in _URL.finditer(path.read_text("utf-8", errors="replace")[:60_000])
    )
    domain = named.most_common(1)[0][0] if named else "pieni-esimerkki.fi"
    pages = []
    for path, row in rows:
        url = f"https://{domain}/{path.relative_to(folder).as_posix()}"
        request = Request(source="website", url=url, purpose=row["purpose"])
        headers = (("content-type", "text/html"),)
        capture = Capture.of(request, AT, body=path.read_bytes(), status=200, headers=headers)
        pages.append((read_page(capture, row["purpose"]), row))
    return Shop(domain=domain, host=domain, url=f"https://{domain}/"), tuple(pages)


def f1(counts: Mapping[str, int]) -> float:
    both = 2 * counts["right"]
    return both / max(1, both + counts["missed"] + counts["invented"])


def count(counts: Mapping[str, Counter[str]], facts: Mapping[str, Fact], wanted: Mapping[str, Sequence[str]]) -> None:
    seen = found(facts)
    for kind in KINDS:
        truth = set(wanted.get(kind, ()))
        counts[kind]["right"] += len(truth & seen[kind])
        counts[kind]["missed"] += len(truth - seen[kind])
        counts[kind]["invented"] += len(seen[kind] - truth)


@needs_data
def test_each_page_alone_tells_what_stands_on_it() -> None:
    counts: dict[str, Counter[str]] = {kind: Counter() for kind in KINDS}
    for key in LABELS:
        shop, pages = site_of(key)
        for page, wanted in pages:
            count(counts, read_claims([page], shop, AT), wanted)

    print({kind: (round(f1(counts[kind]), 3), dict(counts[kind])) for kind in KINDS})
    assert {kind: f1(counts[kind]) >= FLOORS[kind] for kind in KINDS} == dict.fromkeys(KINDS, True)
    assert sum(counts["phones"].values()) > 200


@needs_data
def test_each_site_as_a_whole_tells_what_stands_on_its_pages() -> None:
    counts: dict[str, Counter[str]] = {kind: Counter() for kind in KINDS}
    for key in LABELS:
        shop, pages = site_of(key)
        wanted = {kind: sorted({one for _, row in pages for one in row.get(kind, ())}) for kind in KINDS}
        wanted["addresses"] = LABELS[key].get("addresses", [])
        count(counts, read_claims([page for page, _ in pages], shop, AT), wanted)

    print({kind: (round(f1(counts[kind]), 3), dict(counts[kind])) for kind in KINDS})
    assert {kind: f1(counts[kind]) >= FLOORS[kind] for kind in KINDS} == dict.fromkeys(KINDS, True)


@needs_data
def test_the_names_and_opening_hours_of_the_sites_are_theirs() -> None:
    wrong, missed = [], []
    for key, labels in LABELS.items():
        shop, pages = site_of(key)
        facts = read_claims([page for page, _ in pages], shop, AT)
        names = [facts[name].value for name in ("claim.trade_name", "claim.legal_name") if name in facts]
        told = [_name_digest(name) for name in names if name]
        wrong += [key for one in told if one not in labels["names"]]
        missed += [key] if not told else []
        hours = facts["claim.opening_hours"].value if "claim.opening_hours" in facts else ""
        times = " ".join(labels.get("hours", "").split())
        wrong += [f"{key} hours"] if times and not _same_times(times, hours) else []

    assert len(wrong) <= 2, wrong
    assert missed == []


@needs_data
def test_the_names_that_each_page_alone_tells_are_the_sites() -> None:
    told: Counter[bool] = Counter()
    for key, labels in LABELS.items():
        shop, pages = site_of(key)
        for page, _ in pages:
            facts = read_claims([page], shop, AT)
            names = [facts[name].value for name in ("claim.trade_name", "claim.legal_name") if name in facts]
            told.update(_name_digest(name) in labels["names"] for name in names if name)

    print("names", dict(told))
    assert told[True] / told.total() >= 0.97
    assert told[True] >= 500


def _name_digest(name: str) -> str:
    return digest("".join(letter for letter in name.lower() if letter.isalnum()))


def _same_times(wanted: str, hours: str) -> bool:
    return all(re.sub(r"\D", "", time) in re.sub(r"\D", "", hours) for time in wanted.split())
