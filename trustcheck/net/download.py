"""A large body that goes to a file instead of memory, through the same guard; it goes on where an earlier try ended.

What has come stands in PATH, what it is a part of in PATH.mark. The rest is asked for with Range and If-Range
(RFC 9110 sections 13.1.5 and 14), so a server whose file has changed sends the new one from its start. The body is kept
as it is sent: a packed file stays packed.
"""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable
from http import HTTPStatus
from pathlib import Path
from typing import IO
from urllib.parse import urlsplit

import msgspec

from trustcheck.model import ArchiveFault, Request, UsageFault
from trustcheck.net.answer import Answer, Overflow
from trustcheck.net.decode import Full, Sink

MAX_NOTICE_BYTES = 64 * 1024
_RANGE = re.compile(r"bytes (\d{1,15})-(\d{1,15})/(\d{1,15})")
Progress = Callable[[int, int], None]


class Mark(msgspec.Struct, frozen=True):
    """Which file a part belongs to; `total` bytes, 0 when the server did not tell."""

    url: str
    etag: str
    modified: str
    total: int

    @property
    def same(self) -> str:
        """What If-Range takes: a strong ETag, else the date; empty when nobody can tell one version from the next."""
        return self.etag if self.etag and not self.etag.startswith("W/") else self.modified


class Download(Answer):
    """The answer to a request for a file. progress(bytes here, bytes in all or 0) is told as it grows."""

    def __init__(self, request: Request, path: Path, progress: Progress, *, unless: str = "") -> None:
        """`unless`: an ETag that need not come again (304). Only https, and only the request's own host."""
        parts = urlsplit(request.url)
        if parts.scheme != "https" or not parts.hostname:
            raise UsageFault(f"{request.url}: files are fetched by https only")
        super().__init__(request, request.max_bytes)
        self.path, self.progress = path, progress
        self.hosts = frozenset({parts.hostname})
        self.keeps_encoding = True
        self.sent = {"accept-encoding": "identity"}
        self.have, mark = left_of(path, request.url)
        if self.have and mark is not None:
            self.sent |= {"range": f"bytes={self.have}-", "if-range": mark.same}
        elif unless:
            self.sent["if-none-match"] = unless
        self.mark = mark
        self.sink: Sink = _File(self)

    def close(self) -> None:
        """Ends the file; what came stays."""
        if isinstance(self.sink, _File):
            self.sink.close()

    def header(self, name: str) -> str:
        return next((value for key, value in self.headers if key.lower() == name), "")


class _File(Sink):
    """Writes where a sink keeps. An answer that is no file (404 …) is kept in memory, up to a small cap."""

    def __init__(self, download: Download) -> None:
        super().__init__(download.request.max_bytes)
        self._download = download
        self._file: IO[bytes] | None = None
        self._size = self._total = 0

    def write(self, data: bytes) -> int:
        download = self._download
        if download.status not in (HTTPStatus.OK, HTTPStatus.PARTIAL_CONTENT):
            self.cap = MAX_NOTICE_BYTES
            return super().write(data)
        try:
            file = self._file or self._open()
            if self._size + len(data) > self.cap:
                raise Full
            file.write(data)
        except OSError as fault:
            raise ArchiveFault(f"{download.path}: cannot be written ({fault.strerror or fault})") from fault
        self._size += len(data)
        download.progress(self._size, self._total)
        return len(data)

    def _open(self) -> IO[bytes]:
        """The file, at the place where this answer begins; the mark says what is being kept."""
        download = self._download
        goes_on = download.status == HTTPStatus.PARTIAL_CONTENT
        told = download.header("content-length")
        self._size = download.have if goes_on else 0
        self._total = self._size + (int(told) if told.isascii() and told.isdigit() and len(told) < 16 else 0)
        if goes_on:
            self._check_range()
        if self._total > self.cap:
            raise Overflow(f"the file has {self._total} bytes, more than {self.cap}")
        path = download.path
        free = shutil.disk_usage(path.parent).free
        if free < self._total - self._size:
            raise ArchiveFault(f"{path.parent}: too little room ({free >> 20} MiB free, {self._total >> 20} needed)")
        if not goes_on:
            mark = Mark(download.request.url, download.header("etag"), download.header("last-modified"), self._total)
            path.unlink(missing_ok=True)
            mark_of(path).write_bytes(msgspec.json.encode(mark))
        self._file = path.open("ab" if goes_on else "wb")
        return self._file

    def _check_range(self) -> None:
        """Overflow unless the answer is the rest of the very file of which a part is here."""
        download, mark = self._download, self._download.mark
        found = _RANGE.fullmatch(download.header("content-range").strip())
        if found is not None and mark is not None and int(found[1]) == download.have:
            etag = download.header("etag")
            if mark.etag in ("", etag or mark.etag) and mark.total in (0, int(found[3])):
                return
        drop(download.path)
        raise Overflow("the server went on with another file than it had begun")

    def close(self) -> None:
        if self._file is not None:
            self._file.close()


def mark_of(path: Path) -> Path:
    return path.with_name(path.name + ".mark")


def _read(path: Path, url: str) -> tuple[int, Mark] | None:
    """(bytes that are here, their mark) of what an earlier try at this address has left."""
    try:
        size = path.stat().st_size
        mark = msgspec.json.decode(mark_of(path).read_bytes(), type=Mark)
    except (OSError, msgspec.DecodeError):
        return None
    return (size, mark) if mark.url == url and size else None


def left_of(path: Path, url: str) -> tuple[int, Mark | None]:
    """(bytes that are here, their mark) where a download can go on; (0, None) where it must begin anew."""
    found = _read(path, url)
    if found is None or not found[1].same or (found[1].total and found[0] >= found[1].total):
        return 0, None
    return found


def whole(path: Path, url: str) -> Mark | None:
    """The mark of the file of that address when all of it is here."""
    found = _read(path, url)
    return found[1] if found is not None and found[0] == found[1].total else None


def end(path: Path, url: str) -> None:
    """Notes that the file came to its end, for a server that did not tell its length."""
    found = _read(path, url)
    if found is not None and not found[1].total:
        mark_of(path).write_bytes(msgspec.json.encode(msgspec.structs.replace(found[1], total=found[0])))


def drop(path: Path) -> None:
    """Forgets what an earlier try has left."""
    path.unlink(missing_ok=True)
    mark_of(path).unlink(missing_ok=True)
