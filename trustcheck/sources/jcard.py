"""A jCard (RFC 7095) as RDAP carries it: name, organisation and kind of a contact, whatever shape it comes in."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import msgspec

from trustcheck.sources.answers import clean

MAX_PROPERTIES = 100


class Card(msgspec.Struct, frozen=True):
    """What a jCard tells; empty where it tells nothing. `kind`: individual, org, group, location or empty."""

    name: str = ""
    organisation: str = ""
    kind: str = ""


def read_card(entity: Any) -> Card:
    """The card of an RDAP entity (its vcardArray, or the array itself). Empty when there is none; never raises."""
    array = entity.get("vcardArray") if isinstance(entity, dict) else entity
    if not isinstance(array, list) or len(array) < 2 or array[0] != "vcard" or not isinstance(array[1], list):
        return Card()
    first: dict[str, str] = {}
    for item in array[1][:MAX_PROPERTIES]:
        if isinstance(item, list) and len(item) >= 4 and isinstance(item[0], str):
            value = next((text for text in _texts(item[3:]) if text), "")
            if value:
                first.setdefault(item[0].lower(), value)
    return Card(first.get("fn", ""), first.get("org", ""), first.get("kind", "").lower())


def _texts(value: Any, depth: int = 0) -> Iterator[str]:
    """The texts in a property's value, which may be nested lists (org: name, then units)."""
    if isinstance(value, str):
        yield clean(value, 160)
    elif isinstance(value, list) and depth < 4:
        for item in value[:10]:
            yield from _texts(item, depth + 1)
