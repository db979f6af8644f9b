"""What an advertisement said, in the words that somebody copied from it: read with the readers of the shop's pages."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

import msgspec

from trustcheck.buyer.given import capture, clean, evidence, words
from trustcheck.countries import of_domain, of_language
from trustcheck.facts import known, unknown
from trustcheck.languages import all_languages, find
from trustcheck.model import Capture, Cause, Fact
from trustcheck.pages import offers
from trustcheck.pages.names import find_names, home_countries
from trustcheck.pages.page import Block, Page
from trustcheck.pages.reading import Reading, read

AD = "buyer:ad"
MAX_TEXT = 5_000
MAX_NAMES = 5
_NAMES = ("buyer.ad", "buyer.ad_closing", "buyer.ad_discount", "buyer.ad_local", "buyer.ad_countries", "buyer.ad_names")


class Ad(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The advertisement's text."""

    text: str


def advertisement(at: datetime, text: str | None) -> tuple[Capture, ...]:
    """What was seen of an advertisement as the case keeps it; empty when nothing is given. UsageFault when unusable."""
    return () if text is None else (capture(AD, Ad(text=words("--ad", text, MAX_TEXT)), at),)


def facts(kept: Capture | None, domain: str) -> Iterator[Fact]:
    """What the advertisement told; nothing when none was given, Unknown when what was kept cannot be read.

    domain: the shop's, whose ending is a hint at the country in which firms' names are read.
    """
    if kept is None:
        return
    try:
        text = clean(msgspec.json.decode(kept.body, type=Ad).text[:MAX_TEXT])
    except (msgspec.DecodeError, RecursionError, UnicodeDecodeError):
        yield from (unknown(name, Cause.UNREADABLE, "what was kept of it cannot be read") for name in _NAMES)
        return
    if not text:
        return
    yield known("buyer.ad", text, evidence(kept, "ad", text))
    page = Page(url=AD, purpose="home", sha256=kept.sha256, at=kept.at, blocks=(Block(text, "main"),))
    yield from _told(read(page), domain)


def _told(reading: Reading, domain: str) -> Iterator[Fact]:
    reduced, closing = offers.discount(reading), offers.closing_down(reading)
    if closing is not None:
        yield known("buyer.ad_closing", closing.text, closing.evidence)
    if reduced is not None:
        yield known("buyer.ad_discount", int(reduced.value), reduced.evidence)
    homes = home_countries(reading.page, domain)
    said = {code: word for code, one in all_languages().items() if (word := find(one.phrases["local"], reading.text))}
    if said:
        whole = reading.evidence(0, len(reading.text))
        yield known("buyer.ad_local", min(said.values()), whole)
        meant = {of_domain(domain)} - {""} or {of_language(code) for code in said} - {""}
        if meant:
            yield known("buyer.ad_countries", tuple(sorted(meant | ({"FI"} if "sv" in said else set()))), whole)
    names = find_names(reading, homes)[:MAX_NAMES]
    if names:
        shown = tuple(dict.fromkeys(name.text for name in names))
        yield known("buyer.ad_names", shown, reading.evidence(names[0].start, names[0].end))
