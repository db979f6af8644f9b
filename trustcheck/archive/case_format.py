"""What a case file is: names of its members, its schema, and the index row of one capture.

A case file is a WACZ 1.1.1 (a ZIP whose members are stored, not deflated): archive/data.warc.gz holds the answers as
WARC 1.1 records, case.json the check itself and an index of the captures, report.html and report.json what was shown;
notes/0001.json and on what a person noted afterwards (archive/notes.py).
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from datetime import datetime
from typing import Any

import msgspec

from trustcheck.model import Capture, Shop

SCHEMA = 1
READABLE = frozenset({1})
WARC = "archive/data.warc.gz"
INDEX = "indexes/index.cdxj"
PAGES = "pages/pages.jsonl"
CASE = "case.json"
PACKAGE = "datapackage.json"
PACKAGE_DIGEST = "datapackage-digest.json"
NOTES = "notes/"
REPORTS = ("report.html", "report.json")
MAX_FILE_BYTES = 256 * 1024 * 1024
MAX_MEMBERS = 64
MAX_NOTES = 40
MAX_CAPTURES = 2_000
MAX_BODY_BYTES = 32 * 1024 * 1024


class CaptureRow(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A capture with its body left out; `record` is the WARC-Record-ID that holds it, empty when there is no body."""

    record: str
    capture: Capture


class CaseRecord(msgspec.Struct, frozen=True, kw_only=True):
    """case.json: what was checked, when, by which rules, what came out then, and the index of captures."""

    schema: int
    software: str
    shop: Shop
    at: datetime
    rulebook: str
    base_rate: float
    language: str
    verdict: dict[str, Any]
    captures: tuple[CaptureRow, ...]


def row_of(capture: Capture, record: str) -> CaptureRow:
    """The index row of a capture whose body is in that WARC record."""
    return CaptureRow(record=record, capture=msgspec.structs.replace(capture, body=b""))


def capture_of(row: CaptureRow, body: bytes) -> Capture:
    """The capture again, with its body."""
    return msgspec.structs.replace(row.capture, body=body)


def resource(name: str, body: bytes) -> dict[str, Any]:
    """The row of a member in the package description."""
    return {
        "name": name.rsplit("/", 1)[-1],
        "path": name,
        "hash": f"sha256:{hashlib.sha256(body).hexdigest()}",
        "bytes": len(body),
    }


def described(package: Mapping[str, Any]) -> bytes:
    """The bytes of the package description, whose digest seals the case."""
    return json.dumps(package, indent=1).encode()
