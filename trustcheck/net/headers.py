"""Header lines of an answer within caps: what a server sends is read up to here, and no further."""

from __future__ import annotations

from collections.abc import Sequence

MAX_HEADERS = 200
MAX_HEADER_BYTES = 64 * 1024
MAX_COOKIES = 50
MAX_COOKIE_BYTES = 4096  # RFC 6265 section 6.1


def within_caps(headers: Sequence[tuple[bytes, bytes]]) -> tuple[list[tuple[bytes, bytes]], str]:
    """The first headers up to the caps, and what was too much, empty when nothing was."""
    size = 0
    kept: list[tuple[bytes, bytes]] = []
    for name, value in headers[:MAX_HEADERS]:
        size += len(name) + len(value) + 4
        if size > MAX_HEADER_BYTES:
            return kept, f"more than {MAX_HEADER_BYTES // 1024} KiB of headers"
        kept.append((name, value))
    return kept, f"more than {MAX_HEADERS} headers" if len(headers) > MAX_HEADERS else ""


def for_client(headers: list[tuple[bytes, bytes]]) -> list[tuple[bytes, bytes]]:
    """The headers with at most 50 cookies of at most 4 KiB, and no Location: httpx would parse it and raise."""
    kept: list[tuple[bytes, bytes]] = []
    cookies = 0
    for name, value in headers:
        if name.lower() == b"set-cookie":
            cookies += 1
            if cookies > MAX_COOKIES or len(value) > MAX_COOKIE_BYTES:
                continue
        if name.lower() != b"location":
            kept.append((name, value))
    return kept


def text_of(raw: bytes) -> str:
    """The value as text: UTF-8, else ISO-8859-1."""
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        return raw.decode("latin-1")
