"""Naughty strings and pages in odd encodings, through reading, judging and every report: nothing raised or let loose.

The strings (blns) and the pages (html5lib-tests/encoding) are not part of the project and may be missing.
"""

from __future__ import annotations

import codecs
import html
import json
import re
from collections.abc import Iterator
from datetime import UTC, datetime
from functools import cache
from html.parser import HTMLParser
from pathlib import Path

import pytest

from trustcheck import flow, report, rulebook
from trustcheck.model import Capture, Case, Level, Request, Shop
from trustcheck.pages.claims import read_claims
from trustcheck.pages.html import read_page
from trustcheck.pages.page import Page
from trustcheck.rulebook import Rulebook

HOSTILE = Path(__file__).parents[1] / "../shared/data/hostile"
BLNS = HOSTILE / "blns/blns.json"
ENCODINGS = HOSTILE / "html5lib-tests/encoding"
needs_data = pytest.mark.skipif(not HOSTILE.is_dir(), reason="the naughty strings are not here")
AT = datetime(2026, 11, 21, 12, tzinfo=UTC)
SHOP = Shop(domain="naava-esimerkki.fi", host="naava-esimerkki.fi", url="https://naava-esimerkki.fi/")
FORMATS, LANGUAGES = ("text", "html", "json"), ("en", "fi", "sv")
BATCH = 20
# Elements that our own report is made of; whatever else stood there would be a shop's.
OURS = frozenset(
    {"html", "head", "meta", "title", "style", "body", "header", "main", "section", "footer", "h1", "h2", "h3", "p",
     "ul", "ol", "li", "strong", "span", "bdi", "a", "details", "summary", "table", "caption", "thead", "tbody", "tr",
     "th", "td", "div"}
)  # fmt: skip
_LOOSE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]")


class Tags(HTMLParser):
    """Names of a page's elements, and of its attributes that could run or load something."""

    def __init__(self) -> None:
        super().__init__()
        self.names: set[str] = set()
        self.hooks: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.names.add(tag)
        for name, value in attrs:
            loads = name in ("src", "srcset", "data", "action", "formaction") or name.startswith("on")
            runs = name == "href" and not (value or "").startswith(("https://", "http://", "#"))
            if loads or runs:
                self.hooks.append(f"{name}={value}")


@cache
def rules() -> Rulebook:
    return rulebook.load()


def naughty() -> list[str]:
    strings: list[str] = json.loads(BLNS.read_text("utf-8"))
    return strings


def page_of(body: bytes, purpose: str = "contact", number: int = 0, kind: str = "text/html") -> tuple[Page, Capture]:
    url = f"{SHOP.url}{purpose}/{number}"
    request = Request(source="website", url=url, purpose=purpose)
    capture = Capture.of(request, AT, body=body, status=200, headers=(("content-type", kind),))
    return read_page(capture, purpose), capture


def body_with(text: str, escaped: bool) -> bytes:
    """A contact page with the string in every place where a shop can put one; raw, or escaped as a shop should."""
    told = html.escape(text) if escaped else text
    data = {
        "@context": "https://schema.org", "@type": "Store", "name": text, "legalName": f"{text} Oy", "vatID": text,
        "telephone": text, "email": text, "openingHours": f"Mo-Fr 10-18 {text}",
        "address": {"streetAddress": f"{text} 5", "postalCode": "20100", "addressLocality": text},
    }  # fmt: skip
    ld = json.dumps(data).replace("</", "<\\/" if escaped else "</")
    page = f"""<!doctype html><html lang="fi"><head><title>{told}</title><meta charset="utf-8">
<meta property="og:site_name" content="{told}"><script type="application/ld+json">{ld}</script></head>
<body><h1>{told}</h1><p>Myyjä on {told} Oy, Y-tunnus 9123456-5, Linnankatu 5 {told}, 20100 Turku</p>
<img alt="{told} logo"><a href="mailto:{told}@naava-esimerkki.fi">{told}</a><a href="tel:{told}">{told}</a>
<p>Puhelin 040 123 4567 {told}. Avoinna ma-pe 10-18 {told}. Loppuunmyynti {told} -70 %! [{told}] lorem ipsum</p>
<footer>© 2026 {told} Oy | vuodesta 1998 {told}</footer></body></html>"""
    return page.encode("utf-8", "surrogatepass")


def judged(*kept: tuple[Page, Capture]) -> Case:
    """The case of these pages, as far as the shop's own word goes."""
    facts = read_claims([page for page, _ in kept], SHOP, AT)
    captures = {capture.request.url: capture for _, capture in kept}
    return flow.conclude(Case(shop=SHOP, at=AT, facts=facts, captures=captures), rules())


def reports(case: Case) -> Iterator[tuple[str, str, str]]:
    for form in FORMATS:
        for lang in LANGUAGES:
            yield form, lang, report.show(case, rules(), lang=lang, format=form)


def assert_unharmed(case: Case) -> None:
    assert case.verdict is not None
    assert case.verdict.level is not Level.VERIFIED  # nobody outside was asked
    for form, lang, shown in reports(case):
        shown.encode("utf-8")  # no half of a surrogate pair
        if form == "json":
            assert isinstance(json.loads(shown), dict)
            assert "NaN" not in re.sub(r'"(?:[^"\\]|\\.)*"', "", shown)
        elif form == "text":
            assert _LOOSE.search(shown) is None, (lang, _LOOSE.search(shown))
        else:
            tags = Tags()
            tags.feed(shown)
            assert tags.names <= OURS, (lang, tags.names - OURS)
            assert tags.hooks == []
            assert not re.search("[\x00-\x08\x0b\x0c\x0e-\x1f]", shown)


@needs_data
def test_there_are_as_many_naughty_strings_and_encodings_as_we_think() -> None:
    assert (len(naughty()), len(list(encoded()))) == (515, 83)


@needs_data
@pytest.mark.parametrize("escaped", [True, False])
def test_no_naughty_string_harms_the_reading(escaped: bool) -> None:
    lost, unread = [], []
    for number, text in enumerate(naughty()):
        page, _ = page_of(body_with(text, escaped), "contact", number)
        facts = read_claims([page], SHOP, AT)
        seen = facts["claim.company_id"].value if "claim.company_id" in facts else None
        if escaped and (page.fault is not None or seen not in ("9123456-5", None)):
            lost.append((text, page.fault, seen))
        unread += [text] if seen is None else []

    assert lost == []
    assert len(unread) <= (0 if escaped else 10), unread


@needs_data
@pytest.mark.parametrize("first", range(0, 515, BATCH))
def test_no_naughty_string_harms_the_judgement_or_a_report(first: int) -> None:
    purposes = ("contact", "home", "about", "terms", "returns", "privacy", "imprint", "stores", "product")
    kept = []
    for number, text in enumerate(naughty()[first : first + BATCH]):
        body = body_with(text, escaped=number % 2 == 0)
        kept.append(page_of(body, purposes[number % len(purposes)], number))

    assert_unharmed(judged(*kept))


@needs_data
def test_a_naughty_string_alone_leaves_a_report_unharmed() -> None:
    for number, text in list(enumerate(naughty()))[::7]:
        case = judged(page_of(body_with(text, True), "contact", number))
        form, lang = FORMATS[number % 3], LANGUAGES[number // 3 % 3]
        shown = report.show(case, rules(), lang=lang, format=form)
        shown.encode("utf-8")
        if form == "html":
            tags = Tags()
            tags.feed(shown)
            assert tags.names <= OURS, text
            assert tags.hooks == [], text
        elif form == "text":
            assert _LOOSE.search(shown) is None, text


def encoded() -> Iterator[tuple[bytes, str]]:
    """(page, the encoding that a browser takes it for) of html5lib-tests."""
    for path in sorted(ENCODINGS.rglob("*.dat")):
        for case in path.read_bytes().split(b"#data\n")[1:]:
            body, _, rest = case.partition(b"\n#encoding\n")
            yield body, rest.split(b"\n")[0].decode().strip().lower()


@needs_data
def test_pages_in_every_encoding_pass_through() -> None:
    for number, (body, _) in enumerate(encoded()):
        page, capture = page_of(body, "home", number)
        page.text.encode("utf-8")
        if number % 8 == 0:
            assert_unharmed(judged((page, capture)))


@needs_data
def test_a_declared_encoding_is_found_unless_what_is_declared_is_none() -> None:
    """A browser ends its search after 1024 bytes and obeys broken declarations less than we do; ours is the wider."""
    other = []
    for body, encoding in encoded():
        page, _ = page_of(body + b"<p>Liike</p>", "home")
        told = re.search(rb"<meta charset=[\"']?([a-z0-9-]+)[\"']?\s*>", body.lower())
        if page.fault is None and told and b"<!--" not in body and body.lower().count(b"charset") == 1:
            other += [(encoding, page.charset, body)] if not _same_encoding(page.charset, encoding) else []

    assert [encoding for encoding, *_ in other if encoding != "windows-1252"] == []


def _same_encoding(one: str, other: str) -> bool:
    return codecs.lookup(one).name == codecs.lookup(other).name
