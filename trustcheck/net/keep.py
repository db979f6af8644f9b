"""Answers kept on this machine for requests that allow some age (the RDAP bootstrap). A damaged file is no file."""

from __future__ import annotations

import contextlib
import hashlib
import os
import tempfile
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import msgspec

from trustcheck.model import Capture, Request

BRIEF_DAYS = 1.0
_BLANK = b"\xef\xbb\xbf \t\r\n"
_FORMAT = "trustcheck-answer-1"


class _Head(msgspec.Struct, frozen=True):
    """Second line of a kept file. The first is the SHA-256 of all that follows it; the body comes last, as it is."""

    format: str
    at: datetime
    asked: str
    accept: str
    url: str
    status: int
    headers: tuple[tuple[str, str], ...]


def _path(folder: Path, request: Request) -> Path:
    return folder / (hashlib.sha256(f"{request.accept}\n{request.url}".encode()).hexdigest()[:40] + ".answer")


def kept(folder: Path, request: Request, now: datetime) -> Capture | None:
    """The kept answer to the request if it is young enough and undamaged; `at` is when it was given."""
    try:
        digest, _, rest = _path(folder, request).read_bytes().partition(b"\n")
        if hashlib.sha256(rest).hexdigest().encode() != digest:
            return None
        line, _, body = rest.partition(b"\n")
        head = msgspec.json.decode(line, type=_Head)
    except (OSError, msgspec.DecodeError):
        return None
    if head.format != _FORMAT or (head.asked, head.accept) != (request.url, request.accept) or head.at.tzinfo is None:
        return None
    brief = bool(request.brief) and request.brief.encode() in body
    days = min(request.max_age_days, BRIEF_DAYS) if brief else request.max_age_days
    # An answer from the future was kept by a wrong clock: nobody knows how old it is.
    if not timedelta(0) <= now - head.at <= timedelta(days=days):
        return None
    if len(body) > request.max_bytes:
        return None
    told: dict[str, Any] = {"status": head.status, "headers": head.headers}
    return Capture.of(request, head.at, body=body, url=head.url, kept=True, **told)


def keep(folder: Path, capture: Capture) -> None:
    """Keeps a whole answer (HTTP 200, no problem, verified), all or nothing; a full disk only means no kept answer.

    A page in place of data (a notice, a challenge) is none, whatever its status: kept, it would fail for weeks. Nor is
    an empty list, which crt.sh and the web archive also send when they are overloaded.
    """
    if capture.status != 200 or capture.problem is not None or capture.tls_fault:
        return
    if capture.request.accept == "application/json":
        begins = capture.body.lstrip(_BLANK)
        if begins[:1] not in (b"{", b"[") or begins[1:].lstrip(_BLANK)[:1] == b"]":
            return
    request = capture.request
    head = _Head(_FORMAT, capture.at, request.url, request.accept, capture.url, capture.status, capture.headers)
    with contextlib.suppress(OSError):
        folder.mkdir(parents=True, exist_ok=True)
        rest = msgspec.json.encode(head) + b"\n" + capture.body
        _write(_path(folder, request), hashlib.sha256(rest).hexdigest().encode() + b"\n" + rest)


def forget(folder: Path, request: Request) -> None:
    """Takes away what is kept of that question, if anything is."""
    with contextlib.suppress(OSError):
        _path(folder, request).unlink()


def _write(path: Path, data: bytes) -> None:
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=".new-")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
