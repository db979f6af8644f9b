"""Answers that go wrong on the wire: what a web server or a register does wrong that no page can say by itself."""

from __future__ import annotations

import asyncio
import gzip
from collections.abc import Awaitable, Callable, Mapping

from trustcheck.demo.bombs import BOMBS, SIZES, gzip_of_gzip
from trustcheck.demo.http_server import Exchange, head
from trustcheck.demo.listeners import drip, endless, reset, until_gone

Wire = Callable[[Exchange], Awaitable[None]]


async def misplay(wire: str, exchange: Exchange) -> None:
    """Sends the answer with that fault; the connection is closed afterwards."""
    await WIRES[wire](exchange)


async def _drip_header(one: Exchange) -> None:
    await drip(one.writer, head(one.site, length=len(one.site.body)) + one.site.body)


async def _drip_body(one: Exchange) -> None:
    await one.send(head(one.site, length=len(one.site.body)))
    await drip(one.writer, one.site.body)


async def _endless(one: Exchange) -> None:
    await one.send(head(one.site, length=None, more=(("Connection", "close"),)), one.site.body)
    await endless(one.writer, b"<p>Lisaa tuotteita, lisaa tuotteita.</p>\n")


async def _endless_headers(one: Exchange) -> None:
    await one.send(b"HTTP/1.1 200 OK\r\n")
    await endless(one.writer, b"X-More: and more, and more, and more\r\n")


async def _interim_flood(one: Exchange) -> None:
    await endless(one.writer, b"HTTP/1.1 100 Continue\r\n\r\n")


async def _hang(one: Exchange) -> None:
    await until_gone(one.reader)


async def _close(one: Exchange) -> None:
    one.writer.close()


async def _reset(one: Exchange) -> None:
    reset(one.writer)


async def _reset_body(one: Exchange) -> None:
    await one.send(head(one.site, length=len(one.site.body) + 1), one.site.body[: len(one.site.body) // 2])
    await asyncio.sleep(0.05)  # what was sent is read first: a reset throws unread bytes away
    reset(one.writer)


async def _cut_body(one: Exchange) -> None:
    await one.send(head(one.site, length=len(one.site.body)), one.site.body[: len(one.site.body) // 2])
    await asyncio.sleep(0.05)
    reset(one.writer)


async def _short_body(one: Exchange) -> None:
    await one.send(head(one.site, length=len(one.site.body) + 500), one.site.body)


async def _long_body(one: Exchange) -> None:
    await one.send(head(one.site, length=len(one.site.body) // 2), one.site.body)


async def _two_lengths(one: Exchange) -> None:
    await one.send(head(one.site, length=len(one.site.body), more=(("Content-Length", "7"),)), one.site.body)


_CHUNKED = (("Transfer-Encoding", "chunked"),)


async def _truncated_chunked(one: Exchange) -> None:
    half = one.site.body[: len(one.site.body) // 2]
    await one.send(head(one.site, length=None, more=_CHUNKED), b"%x\r\n%b\r\n" % (len(half), half))


async def _bad_chunk(one: Exchange) -> None:
    half = one.site.body[: len(one.site.body) // 2]
    await one.send(head(one.site, length=None, more=_CHUNKED), b"%x\r\n%b\r\nzz\r\n" % (len(half), half))


async def _garbage(one: Exchange) -> None:
    await one.send(b"\x00\x01\x02 tervetuloa\r\n\r\n" + bytes(range(256)))


async def _header_flood(one: Exchange) -> None:
    await one.send(head(one.site, length=len(one.site.body), more=tuple((f"X-{n}", "1") for n in range(5000))))
    await one.send(one.site.body)


async def _header_long(one: Exchange) -> None:
    await one.send(head(one.site, length=len(one.site.body), more=(("X-Long", "a" * 200_000),)), one.site.body)


async def _cookie_flood(one: Exchange) -> None:
    cookies = tuple(("Set-Cookie", f"c{n}=1; Path=/") for n in range(2000))
    await one.send(head(one.site, length=len(one.site.body), more=cookies), one.site.body)


def _bomb(kind: str, size: int) -> Wire:
    async def send(one: Exchange) -> None:
        await one.send(head(one.site, length=None, more=(("Content-Encoding", kind), ("Connection", "close"))))
        for piece in BOMBS[kind](size):
            await one.send(piece)

    return send


async def _gzip_stacked(one: Exchange) -> None:
    body = b"".join(gzip_of_gzip(SIZES["1gb"]))
    await one.send(head(one.site, length=len(body), more=(("Content-Encoding", "gzip, gzip"),)), body)


async def _gzip_truncated(one: Exchange) -> None:
    whole = gzip.compress(one.site.body, mtime=0)
    half = whole[: len(whole) // 2]
    await one.send(head(one.site, length=len(half), more=(("Content-Encoding", "gzip"),)), half)


async def _gzip_false(one: Exchange) -> None:
    await one.send(head(one.site, length=len(one.site.body), more=(("Content-Encoding", "gzip"),)), one.site.body)


async def _unknown_encoding(one: Exchange) -> None:
    turned = one.site.body[::-1]
    await one.send(head(one.site, length=len(turned), more=(("Content-Encoding", "x-mirror"),)), turned)


WIRES: Mapping[str, Wire] = {
    "drip-header": _drip_header,
    "drip-body": _drip_body,
    "endless": _endless,
    "endless-headers": _endless_headers,
    "interim-flood": _interim_flood,
    "hang": _hang,
    "close": _close,
    "reset": _reset,
    "reset-body": _reset_body,
    "cut-body": _cut_body,
    "short-body": _short_body,
    "long-body": _long_body,
    "two-lengths": _two_lengths,
    "truncated-chunked": _truncated_chunked,
    "bad-chunk": _bad_chunk,
    "garbage": _garbage,
    "header-flood": _header_flood,
    "header-long": _header_long,
    "cookie-flood": _cookie_flood,
    "gzip-stacked": _gzip_stacked,
    "gzip-truncated": _gzip_truncated,
    "gzip-false": _gzip_false,
    "unknown-encoding": _unknown_encoding,
    **{f"{kind}-bomb-{name}": _bomb(kind, size) for kind in BOMBS for name, size in SIZES.items()},
}
