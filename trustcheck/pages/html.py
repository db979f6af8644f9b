"""read_page: the answer to one request for a page → a Page, or a Page whose `fault` says why it is none."""

from __future__ import annotations

import re
from collections import OrderedDict
from typing import NamedTuple

from trustcheck.model import Capture, Cause
from trustcheck.pages import faults, jsonld, logo, microdata, prescan, timers, walk
from trustcheck.pages.blocks import Blocks, fold
from trustcheck.pages.charset import decode
from trustcheck.pages.hrefs import absolute
from trustcheck.pages.page import MAX_SCRIPT_CHARACTERS, Block, Page

MAX_PAGE_BYTES = 5 * 1024 * 1024
MAX_SOURCES = 300
MAX_SOURCE_CHARACTERS = 500
MAX_STRUCTURED = 100
MAX_STRUCTURED_CHARACTERS = 512 * 1024
MAX_METAS = 100
MAX_META_CHARACTERS = 2_000
MAX_REMEMBERED = 128
_SHOWN_METAS = ("description", "og:site_name", "og:title", "og:description", "author", "copyright")
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8}){0,3}")
_HTML_TYPES = ("text/html", "application/xhtml+xml", "application/xhtml", "text/xhtml")


class _Key(NamedTuple):
    """All that a Page depends on."""

    sha256: str
    url: str
    content_type: str
    purpose: str
    status: int
    at: float
    problem: str
    headers: tuple[str, ...]


_remembered: OrderedDict[_Key, Page] = OrderedDict()


def read_page(capture: Capture, purpose: str) -> Page:
    """The page; never raises. The last 128 are remembered, so reading again costs nothing.

    `fault` tells why it cannot be used (blocked, script_only, no_answer, unreadable …). A page cut by a cap or a
    deadline has `truncated` and no fault: what it shows is known, what it does not show is not absent.
    """
    told = tuple(capture.header(name) for name in faults.TELLING_HEADERS)
    problem = f"{capture.problem.cause}:{capture.problem.detail}" if capture.problem else ""
    kind = capture.header("content-type")
    key = _Key(capture.sha256, capture.url, kind, purpose, capture.status, capture.at.timestamp(), problem, told)
    page = _remembered.get(key)
    if page is None:
        try:
            page = _read(capture, purpose, kind)
        except Exception as error:  # whatever a page holds, the check of the shop goes on
            page = _fault(capture, purpose, Cause.UNREADABLE, f"the page could not be read ({type(error).__name__})")
        _remembered[key] = page
        while len(_remembered) > MAX_REMEMBERED:
            _remembered.popitem(last=False)
    return page


def _fault(capture: Capture, purpose: str, cause: Cause, detail: str) -> Page:
    return Page(
        url=capture.url, purpose=purpose, sha256=capture.sha256, at=capture.at, fault=cause, fault_detail=detail
    )


def _read(capture: Capture, purpose: str, content_type: str) -> Page:
    body = capture.body[:MAX_PAGE_BYTES]
    early = faults.without_reading(capture) or _not_html(body, content_type)
    if early:
        return _fault(capture, purpose, *early)
    text, charset = decode(body, content_type)
    clean = body if charset == "utf-8" and "\ufffd" not in text and body[:3] != b"\xef\xbb\xbf" else text.encode()
    scan = prescan.prescan(clean)
    if scan.shape is prescan.Shape.TOO_COMPLEX:
        return _fault(capture, purpose, Cause.UNREADABLE, f"the page is too complex to read: {scan.reason}")
    head, blocks, marked = _parse(clean, capture.url, scan.shape, purpose == "home")
    cut = capture.problem is not None or len(body) < len(capture.body) or blocks.full
    metas = _metas(head)
    page = Page(
        url=capture.url,
        purpose=purpose,
        sha256=capture.sha256,
        at=capture.at,
        title=fold(head.title)[:500],
        language=_language(head, metas, capture),
        charset=charset,
        blocks=_head_blocks(head, metas) + tuple(blocks.blocks),
        links=tuple(blocks.links),
        images=tuple(blocks.images),
        metas=metas,
        structured=_structured(head) + ((marked,) if marked else ()),
        scripts=_scripts(head),
        sources=tuple(one.source[:MAX_SOURCE_CHARACTERS] for one in head.scripts if one.source)[:MAX_SOURCES],
        timers=tuple(head.timers),
        canonical=absolute(head.canonical, _base(head, capture.url)) if head.canonical else "",
        logo=head.logo,
        has_form=blocks.has_form,
        has_password=blocks.has_password,
        has_textarea=blocks.has_textarea,
        truncated=cut,
    )
    found = faults.of_page(page, capture, faults.Signs(text, head))
    if found is None:
        return page
    return _with_fault(page, *found)


def _with_fault(page: Page, cause: Cause, detail: str) -> Page:
    fields = {name: getattr(page, name) for name in page.__struct_fields__}
    return Page(**{**fields, "fault": cause, "fault_detail": detail})


def _parse(clean: bytes, url: str, shape: prescan.Shape, is_home: bool) -> tuple[walk.Head, Blocks, str]:
    """Head, blocks and microdata (of the fast parser's pages) by the parser that the scan chose."""
    marked = ""
    if shape is prescan.Shape.ORDINARY:
        tree = walk.parse(clean)
        head = walk.head_of(tree)
        blocks = Blocks(_base(head, url))
        walk.walk(tree, blocks)
        marked = microdata.as_json(tree) if microdata.MARK in clean else ""
        head.timers = timers.of_tree(tree) if timers.is_marked(clean) else []
        head.logo = logo.of_tree(tree) if is_home else ""
    else:
        soup = walk.soup_of(prescan.tamed(clean))
        head = walk.soup_head(soup)
        blocks = Blocks(_base(head, url))
        walk.soup_walk(soup, blocks)
        head.timers = timers.of_soup(soup) if timers.is_marked(clean) else []
        head.logo = logo.of_soup(soup) if is_home else ""
    return head, blocks, marked


def _base(head: walk.Head, url: str) -> str:
    return (absolute(head.base, url) or url) if head.base else url


def _not_html(body: bytes, content_type: str) -> tuple[Cause, str] | None:
    """Why this is no HTML: by its first bytes, else by its declared type; None when it may be."""
    start = body[:1024].lstrip(b"\xef\xbb\xbf \t\r\n\x00")
    if not start:
        return Cause.NO_ANSWER, "the page is empty"
    for magic, name in _MAGIC:
        if start.startswith(magic):
            return Cause.UNREADABLE, f"the page is {name}, not HTML"
    kind = content_type.partition(";")[0].strip().lower()
    if not kind or kind in _HTML_TYPES or start[:1] == b"<" or kind in {"text/plain", "application/octet-stream"}:
        return None
    if kind in {"application/xml", "text/xml"} and b"<html" in body[:2048].lower():
        return None
    return Cause.UNREADABLE, f"the page is {kind[:60]}, not HTML"


_MAGIC = (
    (b"%PDF-", "a PDF"),
    (b"\x89PNG", "an image"),
    (b"GIF8", "an image"),
    (b"\xff\xd8\xff", "an image"),
    (b"RIFF", "an image or a sound"),
    (b"PK\x03\x04", "a ZIP archive"),
    (b"\x1f\x8b", "compressed data"),
    (b"\x7fELF", "a program"),
    (b"MZ\x90", "a program"),
    (b"wOF2", "a font"),
)


def _metas(head: walk.Head) -> dict[str, str]:
    """The first of each name; `refresh` is that of http-equiv."""
    metas: dict[str, str] = {}
    for name, content in head.metas:
        if name not in metas and len(metas) < MAX_METAS:
            metas[name[:80]] = fold(content)[:MAX_META_CHARACTERS]
    return metas


def _language(head: walk.Head, metas: dict[str, str], capture: Capture) -> str:
    """The language that the page declares, its primary subtag in lower case; empty when it declares none."""
    declared = (head.language, metas.get("content-language", ""), metas.get("og:locale", ""))
    for told in (*declared, capture.header("content-language")):
        match = _LANGUAGE.match(told.strip())
        if match:
            return re.split("[-_]", match.group())[0].lower()
    return ""


def _head_blocks(head: walk.Head, metas: dict[str, str]) -> tuple[Block, ...]:
    blocks = []
    title = fold(head.title)[:500]
    if title:
        blocks.append(Block(title, "title", "title"))
    seen = {title}
    for name in _SHOWN_METAS:
        content = metas.get(name, "")
        if content and content not in seen:
            seen.add(content)
            blocks.append(Block(content, "meta", f"meta[{name}]"))
    return tuple(blocks)


def _structured(head: walk.Head) -> tuple[str, ...]:
    """Texts of JSON-LD; of one too long to be read the beginning, so that it is said not to have been read."""
    texts = []
    room = MAX_STRUCTURED_CHARACTERS
    for script in head.scripts:
        if room > 0 and script.kind.partition(";")[0].strip() == "application/ld+json" and script.text.strip():
            texts.append(script.text[: min(jsonld.MAX_CHARACTERS + 1, room)])
            room -= len(texts[-1])
    return tuple(texts[:MAX_STRUCTURED])


def _scripts(head: walk.Head) -> tuple[str, ...]:
    texts = []
    room = MAX_SCRIPT_CHARACTERS
    for script in head.scripts:
        if room > 0 and script.text.strip() and "json" not in script.kind:
            texts.append(script.text[:room])
            room -= len(texts[-1])
    return tuple(texts)
