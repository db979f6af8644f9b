"""What a demo shop says of a finding, in a file on its site or in a DNS record."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date, timedelta

from trustcheck.demo.world import Site
from trustcheck.statement import FORMAT, LABEL, PATH, RECORD_BEGINS

HELD_DAYS = 200


def file(domain: str, today: date, rule: str, source: str, says: Mapping[str, str]) -> dict[str, Site]:
    """The page of the statement."""
    until = (today + timedelta(days=HELD_DAYS)).isoformat()
    entries = [{"rule": rule, "source": source, "says": dict(says)}]
    told = {"schema": FORMAT, "domain": domain, "until": until, "entries": entries}
    body = json.dumps(told, ensure_ascii=False, indent=2).encode()
    return {PATH: Site(body=body, content_type="application/json")}


def record(today: date, rule: str, lang: str, says: str) -> dict[str, list[str]]:
    """The DNS record of the statement, for a host that lets nobody put a file there."""
    until = (today + timedelta(days=HELD_DAYS)).isoformat()
    return {f"{LABEL} TXT": [f'"{RECORD_BEGINS}; rule={rule}; until={until}; lang={lang}; " "says={says}"']}
