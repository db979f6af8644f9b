"""What a page of a shop is once it is parsed: the only thing that the readers of claims see."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

import msgspec

from trustcheck.model import Cause, Evidence

EXCERPT_CHARACTERS = 160
MAX_SCRIPT_CHARACTERS = 512 * 1024  # of a page's inline scripts


class Block(msgspec.Struct, frozen=True):
    """One run of visible text that a reader sees as a line or paragraph, in the order of the page.

    Inline markup never splits it; white space is folded; soft hyphens and zero-width characters are gone.
    `place` says where: header nav main footer address title meta alt label hidden. `path` is a short CSS path.
    """

    text: str
    place: str
    path: str = ""


class Link(msgspec.Struct, frozen=True):
    """A link with its absolute URL (mailto: and tel: kept as they are), its text (or alt, aria-label), its place."""

    url: str
    text: str
    place: str


class Image(msgspec.Struct, frozen=True):
    """A picture: its source as written, its alt, the absolute URL of the link around it (empty: none), its place."""

    source: str
    text: str
    url: str
    place: str


class Page(msgspec.Struct, frozen=True, kw_only=True):
    """One page, parsed. `purpose` is the request's: home contact about terms returns privacy imprint stores product.

    `fault` is why the page cannot be used as a page of the shop (blocked, script_only, …), None when it can.
    `structured` holds the raw texts of JSON-LD scripts, and microdata made into such a text; `scripts` inline script
    texts, cut to MAX_SCRIPT_CHARACTERS in all; `sources` the addresses that scripts are loaded from, as written.
    `timers` are the attributes of elements that are called a countdown; `canonical` is the absolute address that the
    page's link calls its own; `logo`, of a home page alone, is the class or id of the first element called so.
    """

    url: str
    purpose: str
    sha256: str
    at: datetime
    title: str = ""
    language: str = ""
    charset: str = "utf-8"
    blocks: tuple[Block, ...] = ()
    links: tuple[Link, ...] = ()
    images: tuple[Image, ...] = ()
    metas: Mapping[str, str] = msgspec.field(default_factory=dict)
    structured: tuple[str, ...] = ()
    scripts: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    timers: tuple[Mapping[str, str], ...] = ()
    canonical: str = ""
    logo: str = ""
    has_form: bool = False
    has_password: bool = False
    has_textarea: bool = False
    truncated: bool = False
    fault: Cause | None = None
    fault_detail: str = ""

    def __hash__(self) -> int:
        """By its digest: a page is the key of what was read of it, and hashing all that it holds would cost more."""
        return hash((self.sha256, self.url, self.purpose))

    @property
    def text(self) -> str:
        """All blocks, one a line."""
        return "\n".join(block.text for block in self.blocks)

    def evidence(self, place: str, excerpt: str) -> Evidence:
        """Evidence for something seen on this page; the excerpt is folded and cut."""
        folded = " ".join(excerpt.split())
        cut = folded if len(folded) <= EXCERPT_CHARACTERS else folded[: EXCERPT_CHARACTERS - 1] + "…"
        return Evidence(capture=self.sha256, url=self.url, place=place, excerpt=cut, at=self.at)
