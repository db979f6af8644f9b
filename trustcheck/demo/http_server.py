"""The web server of the simulated internet: HTTP/1.1 with keep-alive (RFC 9112), for every virtual host at once."""

from __future__ import annotations

import asyncio
import gzip
import ssl
from collections.abc import Awaitable, Callable, Mapping
from functools import lru_cache
from http import HTTPStatus
from typing import NamedTuple

from trustcheck.demo.world import Site

MAX_REQUEST_BODY = 1 << 20
SMALLEST_PACKED = 1024


class Question(NamedTuple):
    """One HTTP request. `host` is lower case without a port; header names are lower case."""

    scheme: str
    method: str
    host: str
    path: str
    query: str
    headers: Mapping[str, str]
    body: bytes = b""


BAD = Question("http", "", "", "", "", {})
BAD_REQUEST = Site(status=400, body=b"<html><h1>400 Bad Request</h1></html>\r\n", headers=(("Connection", "close"),))


class Played(NamedTuple):
    """What a server does with a request: sends the site, or with `wire` sends it in a way that goes wrong."""

    site: Site
    wire: str = ""


class Exchange(NamedTuple):
    """A request and the connection that waits for its answer: what a fault of the wire needs."""

    question: Question
    site: Site
    reader: asyncio.StreamReader
    writer: asyncio.StreamWriter

    async def send(self, *pieces: bytes) -> None:
        for piece in pieces:
            self.writer.write(piece)
        await self.writer.drain()


Route = Callable[[Question], Played]
Misplay = Callable[[str, Exchange], Awaitable[None]]


class WebServer:
    """Serves connections by `route`; `misplay` sends what has a wire fault; `seen` is told of every request."""

    def __init__(self, route: Route, misplay: Misplay, seen: Callable[[Question], None], delay_seconds: float) -> None:
        self._route, self._misplay, self._seen, self._delay = route, misplay, seen, delay_seconds

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """One connection, to its end. A new one costs a round trip more, a TLS one two."""
        tls = writer.get_extra_info("ssl_object")
        scheme = "https" if isinstance(tls, ssl.SSLObject) else "http"
        await asyncio.sleep(self._delay * (2 if scheme == "https" else 1))
        while True:
            question = await read_question(reader, scheme)
            if question is None:
                return
            if question == BAD:
                writer.write(written(BAD_REQUEST, question))
                await writer.drain()
                return
            self._seen(question)
            await asyncio.sleep(self._delay)
            played = self._route(question)
            if played.wire:
                await self._misplay(played.wire, Exchange(question, played.site, reader, writer))
                return
            writer.write(written(played.site, question))
            await writer.drain()
            if question.headers.get("connection", "").lower() == "close":
                return


async def read_question(reader: asyncio.StreamReader, scheme: str) -> Question | None:
    """The next request of a connection; BAD for what is none, TLS for example; None when the client has ended it."""
    first = await reader.read(1)
    if not first:
        return None
    if not first.isalpha():
        return BAD
    try:
        head = first + await reader.readuntil(b"\r\n\r\n")
    except asyncio.IncompleteReadError:
        return None
    except asyncio.LimitOverrunError:
        return BAD
    start, *lines = head.decode("latin-1").rstrip("\r\n").split("\r\n")
    parts = start.split(" ")
    if len(parts) != 3 or not parts[2].startswith("HTTP/1."):
        return BAD
    headers = {name.strip().lower(): value.strip() for name, _, value in (line.partition(":") for line in lines)}
    length = headers.get("content-length", "0")
    if not (length.isdecimal() and len(length) < 12 and int(length) <= MAX_REQUEST_BODY):
        return BAD
    body = await reader.readexactly(int(length))
    path, _, query = parts[1].partition("?")
    host = headers.get("host", "").partition(":")[0].lower().rstrip(".")
    return Question(scheme, parts[0], host, path, query, headers, body)


def head(site: Site, *, length: int | None, more: tuple[tuple[str, str], ...] = ()) -> bytes:
    """Status line and header of an answer, as sent."""
    try:
        reason = HTTPStatus(site.status).phrase
    except ValueError:
        reason = "Unknown"
    rows = [("Server", "demo")]
    if site.content_type:
        rows.append(("Content-Type", site.content_type))
    if length is not None:
        rows.append(("Content-Length", str(length)))
    lines = "".join(f"{name}: {value}\r\n" for name, value in (*rows, *site.headers, *more))
    return f"HTTP/1.1 {site.status} {reason}\r\n{lines}\r\n".encode("latin-1", "replace")


def written(site: Site, question: Question) -> bytes:
    """A whole, sound answer: packed with gzip when the client takes it and it pays."""
    if site.status == HTTPStatus.NO_CONTENT:
        return head(site, length=None)
    body = site.body
    more: tuple[tuple[str, str], ...] = ()
    takes = "gzip" in question.headers.get("accept-encoding", "")
    if takes and len(body) >= SMALLEST_PACKED and _packs(site):
        body = _packed(body)
        more = (("Content-Encoding", "gzip"), ("Vary", "Accept-Encoding"))
    answer = head(site, length=len(body), more=more)
    return answer if question.method == "HEAD" else answer + body


def _packs(site: Site) -> bool:
    named = {name.lower() for name, _ in site.headers}
    return "content-encoding" not in named and site.content_type.startswith(("text/", "application/"))


@lru_cache(maxsize=256)
def _packed(body: bytes) -> bytes:
    return gzip.compress(body, 6, mtime=0)
