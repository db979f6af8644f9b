"""Writes a case to a WACZ file: all or nothing, the same bytes for the same case but for the WARC record ids."""

from __future__ import annotations

import hashlib
import io
import json
import os
import tempfile
import uuid
import zipfile
from collections.abc import Iterable, Mapping
from datetime import datetime
from pathlib import Path
from typing import Any

import msgspec

from trustcheck import __version__
from trustcheck.archive import case_format as form
from trustcheck.model import ArchiveFault, Capture, Case

_STAMP = (1980, 1, 1, 0, 0, 0)  # ZIP's own times carry nothing; times are in the records


def write_case(
    path: Path, case: Case, *, rulebook: str, reports: Mapping[str, str], base_rate: float, language: str
) -> None:
    """Writes the case and the reports (file name → text) to `path`; raises ArchiveFault when it cannot be written."""
    warc, rows, index = _warc(case.captures.values())
    verdict = msgspec.to_builtins(case.verdict) if case.verdict else {}
    record = form.CaseRecord(
        schema=form.SCHEMA,
        software=f"trustcheck {__version__}",
        shop=case.shop,
        at=case.at,
        rulebook=rulebook,
        base_rate=base_rate,
        language=language,
        verdict=verdict,
        captures=tuple(rows),
    )
    members = {
        form.WARC: warc,
        form.INDEX: index,
        form.PAGES: _pages(case),
        form.CASE: msgspec.json.format(msgspec.json.encode(record), indent=1),
        **{name: text.encode("utf-8", "replace") for name, text in reports.items()},
    }
    try:
        replace_file(path, pack(members, case.at))
    except OSError as error:
        raise ArchiveFault(f"{path}: cannot be written ({error.strerror or error})") from error


def pack(members: Mapping[str, bytes], at: datetime) -> bytes:
    """The ZIP's bytes: members in the given order, then the WACZ package description and its digest."""
    package = {
        "profile": "data-package",
        "wacz_version": "1.1.1",
        "created": _utc(at),
        "software": f"trustcheck {__version__}",
        "title": "trustcheck case",
        "resources": [form.resource(name, body) for name, body in members.items()],
    }
    return sealed(members, package)


def sealed(members: Mapping[str, bytes], package: Mapping[str, Any]) -> bytes:
    """The ZIP's bytes: the members, the package description that lists them, and its digest."""
    description = form.described(package)
    digest = {"path": form.PACKAGE, "hash": f"sha256:{hashlib.sha256(description).hexdigest()}"}
    return zipped({**members, form.PACKAGE: description, form.PACKAGE_DIGEST: json.dumps(digest).encode()})


def zipped(members: Mapping[str, bytes]) -> bytes:
    """A ZIP of stored members that depends on nothing but their names, order and bytes."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_STORED) as archive:
        for name, body in members.items():
            info = zipfile.ZipInfo(name, _STAMP)
            info.create_system = 3
            info.external_attr = 0o644 << 16
            archive.writestr(info, body)
    return target.getvalue()


def _utc(at: datetime) -> str:
    return at.isoformat(timespec="seconds").replace("+00:00", "Z")


def _warc(captures: Iterable[Capture]) -> tuple[bytes, list[form.CaptureRow], bytes]:
    """WARC bytes, index rows, CDXJ lines."""
    from warcio.warcwriter import WARCWriter

    class InMemory(WARCWriter):  # type: ignore[misc]
        """warcio's writer, but with no temporary files, which it leaves open: a body is at most 5 MiB."""

        _create_temp_file = staticmethod(io.BytesIO)

    stream = io.BytesIO()
    writer = InMemory(stream, gzip=True, warc_version="WARC/1.1")
    rows, index = [], []
    for capture in captures:
        if not capture.body and not capture.status:
            rows.append(form.row_of(capture, ""))
            continue
        identity = f"<urn:uuid:{uuid.uuid4()}>"
        start = stream.tell()
        writer.write_record(_record(writer, capture, identity))
        rows.append(form.row_of(capture, identity))
        if capture.status:
            index.append(_cdxj(capture, start, stream.tell() - start))
    return stream.getvalue(), rows, "".join(sorted(index)).encode()


def _record(writer: Any, capture: Capture, identity: str) -> Any:
    """The WARC record: `response` for HTTP (content-encoding undone) and DNS, `resource` for WHOIS and TLS."""
    from warcio.statusandheaders import StatusAndHeaders

    headers = {
        "WARC-Record-ID": identity,
        "WARC-Date": capture.at.strftime("%Y-%m-%dT%H:%M:%S.%fZ"),
        "WARC-Payload-Digest": f"sha256:{capture.sha256}",
    }
    if capture.peer:
        headers["WARC-IP-Address"] = capture.peer
    if capture.problem and capture.problem.cause == "too_large":
        headers["WARC-Truncated"] = "length"
    body = io.BytesIO(capture.body)
    if capture.status:
        kept = [(name, value) for name, value in _safe(capture.headers) if name.lower() not in _UNDONE]
        kept.append(("Content-Length", str(len(capture.body))))
        http = StatusAndHeaders(f"{capture.status} -", kept, protocol="HTTP/1.1")
        return writer.create_warc_record(
            capture.url, "response", payload=body, http_headers=http, warc_headers_dict=headers
        )
    scheme = capture.request.url.partition(":")[0]
    kind, media = _KINDS.get(scheme, ("resource", "application/octet-stream"))
    return writer.create_warc_record(
        capture.request.url, kind, payload=body, warc_content_type=media, warc_headers_dict=headers
    )


_UNDONE = frozenset({"content-encoding", "transfer-encoding", "content-length"})
_KINDS = {
    "dns": ("resource", "text/dns"),
    "whois": ("resource", "text/plain"),
    "tls": ("resource", "application/json"),
    "buyer": ("resource", "application/json"),
    "neighbours": ("resource", "application/json"),
}


def _safe(headers: Iterable[tuple[str, str]]) -> list[tuple[str, str]]:
    """Headers that a line of text can hold: what a hostile server put in cannot start a line of its own."""
    return [(_line(name), _line(value)) for name, value in headers]


def _line(text: str) -> str:
    return (
        "".join(letter if letter.isprintable() else "?" for letter in text)
        .encode("latin-1", "replace")
        .decode("latin-1")
    )


def _cdxj(capture: Capture, offset: int, length: int) -> str:
    """One CDXJ line: reversed host and path, 14-digit time, JSON."""
    host, _, path = capture.url.partition("://")[2].partition("/")
    key = f"{','.join(reversed(host.lower().split('.')))})/{path}".replace(" ", "%20")
    fields = {
        "url": capture.url,
        "status": str(capture.status),
        "mime": capture.header("content-type").partition(";")[0].strip() or "application/octet-stream",
        "digest": f"sha256:{capture.sha256}",
        "offset": str(offset),
        "length": str(length),
        "filename": "data.warc.gz",
    }
    return f"{key} {capture.at.strftime('%Y%m%d%H%M%S')} {json.dumps(fields)}\n"


def _pages(case: Case) -> bytes:
    """pages.jsonl: the shop's own pages, for a web-archive viewer's list."""
    lines = [{"format": "json-pages-1.0", "id": "pages", "title": f"Pages of {case.shop.domain}"}]
    for capture in case.captures.values():
        if capture.request.source == "website" and capture.status == 200 and capture.body:
            title = capture.request.purpose or capture.url
            lines.append({"id": capture.sha256[:16], "url": capture.url, "ts": _utc(capture.at), "title": title})
    return "".join(json.dumps(line) + "\n" for line in lines).encode()


def replace_file(path: Path, content: bytes) -> None:
    """Old file or new file, never half of one: temporary file, fsync, rename, fsync of the folder."""
    folder = path.parent
    descriptor, name = tempfile.mkstemp(dir=folder, prefix=f".{path.name}.")
    try:
        with os.fdopen(descriptor, "wb") as target:
            target.write(content)
            target.flush()
            os.fsync(target.fileno())
        Path(name).chmod(0o644)
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
