"""Shops, captures and readings for the tests of sources. All firms and numbers are invented."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from types import ModuleType
from typing import Any

from trustcheck.model import Capture, Case, Fact, Request, Shop

AT = datetime(2026, 11, 21, 12, tzinfo=UTC)
DATA = Path(__file__).parents[2] / "../shared/data"
NUMBER, OTHER, THIRD = "9876540-6", "9012340-9", "9333330-5"


def case(domain: str, *facts: Fact, host: str = "", captures: Mapping[str, Capture] | None = None) -> Case:
    """A case of that shop which holds these facts."""
    shop = Shop(domain=domain, host=host or domain, url=f"https://{host or domain}/")
    return Case(shop=shop, at=AT, facts={fact.name: fact for fact in facts}, captures=captures or {})


def answer(source: str, url: str, body: Any = b"", **rest: Any) -> Capture:
    """A capture of that URL; text is encoded and other values become JSON; HTTP 200 unless said otherwise."""
    if isinstance(body, str):
        body = body.encode()
    elif not isinstance(body, bytes):
        body = json.dumps(body).encode()
    rest.setdefault("status", 200 if url.startswith("http") else 0)
    return Capture.of(Request(source=source, url=url), AT, body=body, **rest)


def told(source: ModuleType, shop: Case, *captures: Capture) -> dict[str, Fact]:
    """What the source tells of these captures, by name."""
    kept = {capture.request.url: capture for capture in captures}
    return {fact.name: fact for fact in source.read(with_captures(shop, *captures), kept)}


def asked(source: ModuleType, shop: Case, *captures: Capture) -> list[str]:
    """URLs that the source asks for once it has these captures, those asked before left out."""
    known = {capture.request.url for capture in captures}
    return [request.url for request in source.ask(with_captures(shop, *captures)) if request.url not in known]


def with_captures(shop: Case, *captures: Capture) -> Case:
    kept = {capture.request.url: capture for capture in captures}
    return Case(shop=shop.shop, at=shop.at, facts=shop.facts, captures=kept)


def dns_text(name: str, kind: str, *records: str, rcode: str = "NOERROR", flags: str = "QR RD RA") -> str:
    """The text of a DNS message, as dnspython writes it, with these lines in its answer section."""
    lines = ["id 0", "opcode QUERY", f"rcode {rcode}", f"flags {flags}", ";QUESTION", f"{name}. IN {kind}", ";ANSWER"]
    return "\n".join([*lines, *records, ";AUTHORITY", ";ADDITIONAL", ""])


def dns_answer(name: str, kind: str, *values: str, rcode: str = "NOERROR") -> Capture:
    """The kept answer to dns:NAME?type=KIND with these values; a value with its own owner and type is kept whole."""
    records = [value if " IN " in value else f"{name}. 300 IN {kind} {value}" for value in values]
    return answer("dns", f"dns:{name}?type={kind}", dns_text(name, kind, *records, rcode=rcode))
