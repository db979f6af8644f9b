"""Two parsers, one order: each walker meets a page's elements once, without recursion, and tells them to Blocks."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

import msgspec
from selectolax.lexbor import LexborHTMLParser, LexborNode

from trustcheck.pages.blocks import (
    BLOCK_TAGS,
    CELL_TAGS,
    INLINE_TAGS,
    OPEN_TAGS,
    PLAIN_TAGS,
    SKIPPED_TAGS,
    UNTOLD_TAGS,
    Blocks,
)

if TYPE_CHECKING:
    from bs4 import BeautifulSoup

# Elements of other names that have something to say by an attribute.
_TELLING = (
    '[hidden],[style*="none" i],[style*="hidden" i],[role],[aria-label],[data-cfemail],'
    '[class*="footer" i],[class*="header" i],[id*="footer" i],[id*="header" i],form'
)
_TELLING_NAMES = ("hidden", "style", "role", "aria-label", "data-cfemail")


class Script(NamedTuple):
    kind: str  # type attribute, lower case
    source: str
    text: str


class Head(msgspec.Struct):
    """What stands in the head of a page, and its scripts wherever they stand."""

    title: str = ""
    language: str = ""
    base: str = ""
    canonical: str = ""
    logo: str = ""
    metas: list[tuple[str, str]] = []
    scripts: list[Script] = []
    timers: list[Mapping[str, str]] = []


def parse(body: bytes) -> LexborHTMLParser:
    """The tree of the fast parser, for pages that the scan found ordinary. `body` is UTF-8."""
    return LexborHTMLParser(body)


def head_of(tree: LexborHTMLParser) -> Head:
    """Title, language, base, metas and scripts."""
    head = Head()
    title = tree.css_first("head > title") or tree.css_first("title")
    head.title = title.text() if title is not None else ""
    root = tree.root
    if root is not None:
        head.language = root.attributes.get("lang") or root.attributes.get("xml:lang") or ""
    base = tree.css_first("base[href]")
    head.base = (base.attributes.get("href") or "") if base is not None else ""
    own = tree.head.css_first('link[rel="canonical" i][href]') if tree.head is not None else None
    head.canonical = (own.attributes.get("href") or "") if own is not None else ""
    head.metas = list(_metas(node.attributes for node in tree.css("meta[content]")))
    for node in tree.css("script"):
        attributes = node.attributes
        inside = node.first_child
        text = (inside.text_content or "") if inside is not None else ""
        head.scripts.append(Script((attributes.get("type") or "").strip().lower(), attributes.get("src") or "", text))
    return head


def _metas(elements: Any) -> Iterator[tuple[str, str]]:
    for attributes in elements:
        content = attributes.get("content") or ""
        for key in ("name", "property", "http-equiv", "itemprop"):
            name = attributes.get(key)
            if name:
                yield name.strip().lower(), content
                break


_PASSED, _LINE, _CELL, _FRAME, _LINK = range(5)  # what is to be done when an element ends
_VOID_TAGS = frozenset(("img", "input", "area"))


def walk(tree: LexborHTMLParser, blocks: Blocks) -> None:
    """Reads the whole tree into `blocks`. Written out in one loop: it runs for every node of every page."""
    telling = {node.mem_id for node in tree.css(_TELLING)}
    parts, trail, flush = blocks.parts, blocks.trail, blocks.flush
    stack: list[tuple[LexborNode, int]] = []
    node: LexborNode | None = tree.root
    while node is not None:
        tag = node.tag or ""
        child = None
        ending = _PASSED
        if tag == "-text":
            text = node.text_content or ""
            if parts or not text.isspace():
                parts.append(text)
        elif tag in PLAIN_TAGS and node.mem_id not in telling:
            if parts:
                if tag in CELL_TAGS:
                    blocks.cell()
                else:
                    flush()
            item = node.id
            trail.append(f"{tag}#{item[:40]}" if item else tag)
            ending = _CELL if tag in OPEN_TAGS else _LINE
            child = node.first_child
        elif tag == "a" and node.mem_id not in telling:
            ending = _LINK if blocks.begin_link(node.attributes) else _PASSED
            child = node.first_child
        elif tag in SKIPPED_TAGS or tag == "-comment":
            pass
        elif tag == "br":
            flush()
        elif tag in _VOID_TAGS:
            blocks.look(tag, node.attributes)
        else:
            ending, child = _enter(node, tag, telling, blocks)
        if child is not None:
            stack.append((node, ending))
            node = child
            continue
        while True:
            if ending == _FRAME:
                blocks.leave()
            elif ending == _LINK:
                blocks.end_link()
            elif ending:
                if parts and ending == _LINE:
                    flush()
                trail.pop()
            following = node.next
            if following is not None or not stack:
                node = following
                break
            node, ending = stack.pop()
    blocks.finish()


def _enter(node: LexborNode, tag: str, telling: set[int], blocks: Blocks) -> tuple[int, LexborNode | None]:
    """An element that is no plain line: how it ends, and its first child if that is to be read."""
    told = tag in INLINE_TAGS or (node.mem_id in telling and tag not in UNTOLD_TAGS)
    if told or tag in BLOCK_TAGS:
        inside = blocks.enter(tag, node.id or "", node.attributes if told else None)
        return _FRAME, node.first_child if inside else None
    if tag == "template":
        return _FRAME, _inside_template(node, blocks)
    return _PASSED, node.first_child


def _inside_template(node: LexborNode, blocks: Blocks) -> LexborNode | None:
    """First node of a template's content. A declarative shadow root is seen by readers, any other template is not."""
    shadow = "shadowrootmode" in node.attributes
    blocks.enter("div" if shadow else "template", "", None)
    fragments = node.template_fragments()
    return fragments[0].first_child if fragments else None


def soup_of(body: bytes) -> BeautifulSoup:
    """The tree of the slow and steady parser. `body` must be tamed (prescan.tamed)."""
    import bs4  # slow to import, seldom needed

    return bs4.BeautifulSoup(body.decode("utf-8", "replace"), "html.parser")


def soup_head(soup: BeautifulSoup) -> Head:
    """As head_of, for the other parser."""
    head = Head()
    metas = []
    for element in soup.find_all(["title", "html", "base", "meta", "script", "link"]):
        attributes: dict[str, str] = {key: _flat(value) for key, value in element.attrs.items()}
        if element.name == "title":
            head.title = head.title or str(element.string or "")
        elif element.name == "html":
            head.language = head.language or attributes.get("lang", "")
        elif element.name == "base":
            head.base = head.base or attributes.get("href", "")
        elif element.name == "link" and attributes.get("rel", "").lower() == "canonical":
            head.canonical = head.canonical or attributes.get("href", "")
        elif element.name == "meta" and attributes.get("content"):
            metas.append(attributes)
        elif element.name == "script":
            kind = attributes.get("type", "").strip().lower()
            head.scripts.append(Script(kind, attributes.get("src", ""), str(element.string or "")))
    head.metas = list(_metas(metas))
    return head


def _flat(value: Any) -> str:
    return " ".join(value) if isinstance(value, list) else str(value)


_NAMED = re.compile("footer|header", re.IGNORECASE)


def _soup_attributes(tag: Any) -> dict[str, str | None] | None:
    """The attributes of an element that has something to say by them, else None: what _TELLING selects."""
    attributes = tag.attrs
    if not attributes and tag.name not in INLINE_TAGS and tag.name != "form":
        return None
    names = f"{attributes.get('id', '')} {_flat(attributes.get('class', ''))}"
    if tag.name in INLINE_TAGS or tag.name == "form" or any(name in attributes for name in _TELLING_NAMES):
        return {key: _flat(value) for key, value in attributes.items()}
    return {key: _flat(value) for key, value in attributes.items()} if _NAMED.search(names) else None


def soup_walk(soup: BeautifulSoup, blocks: Blocks) -> None:
    """As walk, for the other parser. It does not close a head that has no end tag, so heads are not skipped here."""
    from bs4 import Tag
    from bs4.element import NavigableString

    skipped = SKIPPED_TAGS - {"head"}
    stack: list[tuple[Any, bool]] = []
    node: Any = soup.contents[0] if soup.contents else None
    while node is not None:
        child = None
        framed = False
        if not isinstance(node, Tag):
            if type(node) is NavigableString:  # comments and the like are of its subclasses
                blocks.parts.append(str(node))
        elif node.name == "br":
            blocks.flush()
            child = node.contents[0] if node.contents else None  # this parser puts what follows <br></x> into it
        elif node.name not in skipped:
            attributes = _soup_attributes(node)
            attributes = attributes if node.name not in UNTOLD_TAGS else None
            framed = attributes is not None or node.name in BLOCK_TAGS or node.name == "template"
            inside = not framed or blocks.enter(node.name, _flat(node.attrs.get("id", "")), attributes)
            child = node.contents[0] if inside and node.contents else None
        if child is not None:
            stack.append((node, framed))
            node = child
            continue
        if framed:
            blocks.leave()
        while node.next_sibling is None and stack:
            node, framed = stack.pop()
            if framed:
                blocks.leave()
        node = node.next_sibling
    blocks.finish()
