"""What a page's JSON-LD says of the firm behind it. Read tolerantly: shops write it by hand and by broken plug-ins.

Comments, trailing commas, raw newlines, CDATA and HTML entities are let through; @graph and lists are walked;
contexts are
never fetched, the prefix of schema.org is simply cut off. Depth and number of nodes are bounded.
"""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterator
from typing import Any

import msgspec

from trustcheck.countries import listed
from trustcheck.model import Address
from trustcheck.pages.page import Page

MAX_CHARACTERS = 300_000
MAX_DEPTH = 64
MAX_NODES = 10_000
MAX_ORGANISATIONS = 40
STORES = listed("""
store localbusiness clothingstore furniturestore electronicsstore homegoodsstore sportinggoodsstore shoestore
jewelrystore bookstore toystore hardwarestore gardenstore bikestore grocerystore florist musicstore petstore
officeequipmentstore departmentstore computerstore mobilephonestore outletstore autopartsstore hobbyshop
conveniencestore liquorstore healthandbeauty healthandbeautybusiness foodestablishment professionalservice
shoppingcenter bakery automotivebusiness
""")
ORGANISATIONS = STORES | listed("""
organization onlinestore onlinebusiness corporation brandorganization ngo
""")
_STRING = re.compile(r'"(?:[^"\\]|\\.)*+"', re.DOTALL)
_TOKEN = re.compile(r'"|//|/\*|,')
_BLANKS = re.compile(r"\s*")
_WRAPPERS = re.compile(r"^\s*(?://\s*)?(?:<!\[CDATA\[|<!--)|(?://\s*)?(?:\]\]>|-->)\s*$")


class Organisation(msgspec.Struct, frozen=True, kw_only=True):
    """One organisation or store that the JSON-LD names; parts that it does not tell are empty."""

    types: tuple[str, ...]
    name: str = ""
    legal_name: str = ""
    vat_id: str = ""
    tax_id: str = ""
    telephones: tuple[str, ...] = ()
    emails: tuple[str, ...] = ()
    addresses: tuple[Address, ...] = ()
    hours: str = ""
    url: str = ""

    @property
    def is_store(self) -> bool:
        return any(kind in STORES for kind in self.types)


def organisations(page: Page) -> list[Organisation]:
    """Every organisation of the page's JSON-LD with a name or some contact; at most MAX_ORGANISATIONS."""
    found: list[Organisation] = []
    for text in page.structured:
        for node in _nodes(_loaded(text)):
            types = _types(node)
            if ORGANISATIONS.intersection(types) and len(found) < MAX_ORGANISATIONS:
                found.append(_organisation(node, types))
    return found


def _loaded(text: str) -> Any:
    """The value that the text holds, as well as it can be read; None when it cannot."""
    if len(text) > MAX_CHARACTERS:
        return None
    bare = _WRAPPERS.sub("", text.strip().lstrip("\ufeff")).strip().rstrip(";")
    for mend in (str, _mended, _unescaped):
        try:
            return json.loads(mend(bare), strict=False, parse_constant=_nothing)
        except (ValueError, RecursionError):
            continue
    return None


def _nothing(name: str) -> None:
    """NaN and the infinities are no values here."""


def _unescaped(text: str) -> str:
    return _mended(html.unescape(text))


def _mended(text: str) -> str:
    """The text without comments and without commas before a closing bracket; strings are left alone. One pass."""
    kept: list[str] = []
    at = 0
    while (token := _TOKEN.search(text, at)) is not None:
        start = token.start()
        kept.append(text[at:start])
        if token.group() == '"':
            string = _STRING.match(text, start)
            at = string.end() if string else len(text)
            kept.append(text[start:at])
        elif token.group() == ",":
            blanks = _BLANKS.match(text, start + 1)
            at = blanks.end() if blanks else start + 1
            kept.append("" if text[at : at + 1] in ("}", "]") else ",")
        else:
            end = text.find("\n" if token.group() == "//" else "*/", start + 2)
            at = len(text) if end < 0 else end + (0 if token.group() == "//" else 2)
    return "".join(kept) + text[at:]


def _nodes(value: Any) -> Iterator[dict[str, Any]]:
    """Every object inside the value, outer before inner, to MAX_DEPTH and at most MAX_NODES."""
    waiting: list[tuple[Any, int]] = [(value, 0)]
    left = MAX_NODES
    while waiting and left > 0:
        item, depth = waiting.pop()
        left -= 1
        if depth > MAX_DEPTH:
            continue
        if isinstance(item, dict):
            yield item
            waiting.extend((inner, depth + 1) for key, inner in reversed(item.items()) if key != "@context")
        elif isinstance(item, list):
            waiting.extend((inner, depth + 1) for inner in reversed(item[:MAX_NODES]))


def _types(node: dict[str, Any]) -> tuple[str, ...]:
    told = node.get("@type", node.get("type", ()))
    listed = told if isinstance(told, list) else [told]
    return tuple(re.split(r"[/:#]", kind)[-1].lower() for kind in listed[:20] if isinstance(kind, str))


def _organisation(node: dict[str, Any], types: tuple[str, ...]) -> Organisation:
    points = [point for point in _listed(node.get("contactPoint")) if isinstance(point, dict)]
    addresses = [_address(value) for value in _listed(node.get("address"))]
    return Organisation(
        types=types,
        name=_text(node.get("name")),
        legal_name=_text(node.get("legalName")),
        vat_id=_text(node.get("vatID")),
        tax_id=_text(node.get("taxID")) or _text(node.get("identifier")),
        telephones=tuple(filter(None, (_text(item.get("telephone")) for item in (node, *points)))),
        emails=tuple(filter(None, (_text(item.get("email")).removeprefix("mailto:") for item in (node, *points)))),
        addresses=tuple(address for address in addresses if address is not None),
        hours=_hours(node),
        url=_text(node.get("url")),
    )


def _listed(value: Any) -> list[Any]:
    if value is None:
        return []
    return value[:20] if isinstance(value, list) else [value]


def _text(value: Any) -> str:
    """A short plain text of a value: of a list its first, of an object its @value, value or name."""
    for _ in range(4):
        if isinstance(value, list):
            value = value[0] if value else None
        elif isinstance(value, dict):
            value = value.get("@value", value.get("value", value.get("name")))
    if isinstance(value, bool) or not isinstance(value, str | int):
        return ""
    return " ".join(html.unescape(str(value)[:300]).split())


def _address(value: Any) -> Address | None:
    """The postal address; None when it is empty. A street line is split into name and number at its last number."""
    if not isinstance(value, dict):
        return None
    street = _text(value.get("streetAddress"))
    numbered = re.match(r"^(.{2,60}?[^\W\d_.])\s+(\d{1,4}.{0,12})$", street)
    country = _text(value.get("addressCountry")).upper()
    made = Address(
        street=numbered.group(1) if numbered else street,
        number=numbered.group(2) if numbered else "",
        postcode=_text(value.get("postalCode")),
        town=_text(value.get("addressLocality")),
        country=country if re.fullmatch(r"[A-Z]{2}", country) else "",
        po_box=_text(value.get("postOfficeBoxNumber")),
    )
    return made if made.street or made.postcode or made.town or made.po_box else None


def _hours(node: dict[str, Any]) -> str:
    """Opening hours in schema.org's short form: "Mo-Fr 10:00-18:00; Sa 10:00-15:00"."""
    told = [text for text in map(_text, _listed(node.get("openingHours"))) if re.search(r"\d", text)]
    for spec in _listed(node.get("openingHoursSpecification")):
        if isinstance(spec, dict):
            days = [_text(day).rsplit("/", 1)[-1][:2] for day in _listed(spec.get("dayOfWeek"))]
            opens, closes = _text(spec.get("opens"))[:5], _text(spec.get("closes"))[:5]
            if opens and closes and days:
                told.append(f"{','.join(day for day in days if day)} {opens}-{closes}")
    return "; ".join(told)[:300]
