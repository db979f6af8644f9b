"""The microdata of a page (itemscope, itemtype, itemprop, itemref) as one JSON-LD text, so that one reader reads both.

Format: https://html.spec.whatwg.org/multipage/microdata.html. Beyond it, `content` counts on every element, as those
who read shops' data for searching take it. Elements, nesting and text are bounded; what is beyond is left out.
"""

from __future__ import annotations

import json
from typing import Any

from selectolax.lexbor import LexborHTMLParser, LexborNode

MARK = b"itemscope"
MAX_ELEMENTS = 2_000
MAX_ANCESTORS = 64
MAX_NESTED = 24
MAX_TEXT = 1_000
MAX_READ = 2_000_000  # characters looked at for values of all properties together
MAX_REFERENCES = 20
MAX_NAMES = 10
_SOURCES = {
    "audio": "src", "embed": "src", "iframe": "src", "img": "src", "source": "src", "track": "src", "video": "src",
    "a": "href", "area": "href", "link": "href", "object": "data", "data": "value", "meter": "value",
    "time": "datetime",
}  # fmt: skip
_Item = dict[str, Any]


def as_json(tree: LexborHTMLParser) -> str:
    """JSON text of the page's top items, in its order; empty when it has none."""
    found = _Microdata(tree).top()
    return json.dumps(found, ensure_ascii=False) if found else ""


class _Microdata:
    """One page's items, put together in one pass over its marked elements."""

    def __init__(self, tree: LexborHTMLParser) -> None:
        marked = {element.mem_id: element for element in tree.css("[itemscope],[itemprop]")}  # those with both: once
        self.elements = list(marked.values())[:MAX_ELEMENTS]
        self.items: dict[int, _Item] = {}
        self.inside: dict[int, int] = {}  # an item's element → that of the item it is a property of
        self.referring: dict[str, list[int]] = {}  # an element's id → the items that take its properties too
        self.read = 0
        for element in self.elements:
            attributes = element.attributes
            if "itemscope" in attributes:
                self.items[element.mem_id] = _begun(attributes)
                for name in (attributes.get("itemref") or "").split()[:MAX_REFERENCES]:
                    self.referring.setdefault(name, []).append(element.mem_id)

    def top(self) -> list[_Item]:
        top = []
        for element in self.elements:
            attributes = element.attributes
            names = (attributes.get("itemprop") or "").split()[:MAX_NAMES]
            own = element.mem_id if "itemscope" in attributes else 0
            owners = self._owners(element) if names else []
            owners = [owner for owner in owners if not own or self._can_be_inside(own, owner)]
            value = self.items[own] if own else self._value(element, attributes) if owners else ""
            for owner in owners:
                for name in names:
                    self.items[owner].setdefault(name.rsplit("/", 1)[-1], []).append(value)
            if own and not owners:
                top.append(self.items[own])
        return top

    def _owners(self, element: LexborNode) -> list[int]:
        """The items whose property the element is: the one it stands in, or those that refer to where it stands."""
        node: LexborNode | None = element
        for _ in range(MAX_ANCESTORS):
            if node is None:
                break
            if node is not element and node.mem_id in self.items:
                return [node.mem_id]
            takers = self.referring.get(node.id or "") if self.referring else None
            if takers:
                return takers[:MAX_REFERENCES]
            node = node.parent
        return []

    def _can_be_inside(self, own: int, owner: int) -> bool:
        """Whether the item does not hold its owner, and is not nested too deep; then it is put there."""
        above: int | None = owner
        for _ in range(MAX_NESTED):
            if above is None:
                self.inside[own] = owner
                return True
            if above == own:
                return False
            above = self.inside.get(above)
        return False

    def _value(self, element: LexborNode, attributes: dict[str, str | None]) -> str:
        told = attributes.get("content")
        if told is None:
            told = attributes.get(_SOURCES.get(element.tag or "", ""))
        if told is None and self.read < MAX_READ:
            told = element.text()
            self.read += len(told)
        return " ".join((told or "")[:MAX_TEXT].split())


def _begun(attributes: dict[str, str | None]) -> _Item:
    item: _Item = {}
    types = (attributes.get("itemtype") or "").split()[:MAX_NAMES]
    if types:
        item["@type"] = types if len(types) > 1 else types[0]
    if attributes.get("itemid"):
        item["@id"] = (attributes["itemid"] or "")[:MAX_TEXT]
    return item
