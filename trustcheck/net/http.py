"""Pages and APIs: GET through the guard, redirects by hand, bodies decoded within bounds. The only user of httpx.

httpx gives the client and its cookies; connections come from our own httpcore pool over the guarded Backend, so neither
a proxy variable nor a redirect nor another resolver can lead around the guard.
"""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from http import HTTPStatus
from http.cookiejar import CookieJar, DefaultCookiePolicy
from typing import Any
from urllib.parse import unquote_to_bytes

import httpcore
import httpx

from trustcheck.model import Cause, Hop, Problem, Request
from trustcheck.net.address import Target, parse
from trustcheck.net.answer import Answer, Overflow
from trustcheck.net.decode import ACCEPTED, Full, decoder_for
from trustcheck.net.dial import Backend, Dialer
from trustcheck.net.guard import Refused
from trustcheck.net.keys import KEYS, Sealed, name_of, read_token, sealed, token_body, token_headers
from trustcheck.net.manners import Lanes
from trustcheck.net.resolve import NoAnswer
from trustcheck.net.trust import fault_of, lenient_context, strict_context

MAX_HOPS = 5
MAX_HEADERS = 200
MAX_HEADER_BYTES = 64 * 1024
MAX_COOKIES = 50
MAX_COOKIE_BYTES = 4096  # RFC 6265 section 6.1
MAX_TOKEN_BYTES = 64 * 1024
MAX_DRAINED_BYTES = 16 * 1024
REDIRECTS = frozenset({301, 302, 303, 307, 308})
# Only a shop's own pages are read in spite of a bad certificate: an answer of a register could be anybody's then.
READ_UNVERIFIED = frozenset({"website"})
# Time-outs of a single read do not stop a drip; the deadline stands around the whole exchange instead.
NO_TIMEOUT = httpx.Timeout(None)
DEFAULT_ACCEPT = "text/html,application/xhtml+xml,*/*;q=0.8"


class _Body(httpx.AsyncByteStream):
    """The encoded body of an httpcore response."""

    def __init__(self, stream: Any) -> None:
        self._stream = stream

    async def __aiter__(self) -> AsyncIterator[bytes]:
        async for piece in self._stream:
            yield piece

    async def aclose(self) -> None:
        await self._stream.aclose()


class _Transport(httpx.AsyncBaseTransport):
    """httpx's transport over public httpcore. What httpx sees is cut to our caps; all that counts is in extensions."""

    def __init__(self, backend: Backend, context: ssl.SSLContext) -> None:
        self._pool = httpcore.AsyncConnectionPool(
            ssl_context=context, network_backend=backend, max_connections=16, max_keepalive_connections=8,
            keepalive_expiry=15.0,
        )  # fmt: skip

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        url = httpcore.URL(
            scheme=request.url.raw_scheme, host=request.url.raw_host, port=request.url.port, target=request.url.raw_path
        )
        asked = httpcore.Request(request.method, url, headers=request.headers.raw, content=request.content)
        answer = await self._pool.handle_async_request(asked)
        headers, flood = _within_caps(answer.headers)
        return httpx.Response(
            answer.status,
            headers=_for_httpx(headers),
            stream=_Body(answer.stream),
            extensions={"network_stream": answer.extensions["network_stream"], "sent": headers, "flood": flood},
        )

    async def aclose(self) -> None:
        await self._pool.aclose()


def _within_caps(headers: Sequence[tuple[bytes, bytes]]) -> tuple[list[tuple[bytes, bytes]], str]:
    """The first headers up to the caps, and what was too much, empty when nothing was."""
    size = 0
    kept: list[tuple[bytes, bytes]] = []
    for name, value in headers[:MAX_HEADERS]:
        size += len(name) + len(value) + 4
        if size > MAX_HEADER_BYTES:
            return kept, f"more than {MAX_HEADER_BYTES // 1024} KiB of headers"
        kept.append((name, value))
    return kept, f"more than {MAX_HEADERS} headers" if len(headers) > MAX_HEADERS else ""


def _for_httpx(headers: list[tuple[bytes, bytes]]) -> list[tuple[bytes, bytes]]:
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


class Web:
    """Asks web servers. One a Door: its cookies and open connections are one shop's."""

    def __init__(
        self, dialer: Dialer, lanes: Lanes, *, ca_pem: bytes, user_agent: Callable[[str], str], keys: Mapping[str, str]
    ) -> None:
        self._dialer = dialer
        self._lanes = lanes
        self._keys = keys
        self._user_agent = user_agent
        self._tokens: dict[str, tuple[float, str]] = {}
        backend = Backend(dialer)
        self._strict = self._client(backend, strict_context(ca_pem), CookieJar())
        no_cookies = CookieJar(DefaultCookiePolicy(allowed_domains=[]))
        self._lenient = self._client(backend, lenient_context(), no_cookies)
        self._faulty: dict[str, str] = {}

    @staticmethod
    def _client(backend: Backend, context: ssl.SSLContext, jar: CookieJar) -> httpx.AsyncClient:
        client = httpx.AsyncClient(
            transport=_Transport(backend, context),
            trust_env=False,
            follow_redirects=False,
            cookies=jar,
            timeout=NO_TIMEOUT,
        )
        client.headers = httpx.Headers({"accept-encoding": ACCEPTED})
        return client

    async def aclose(self) -> None:
        await self._strict.aclose()
        await self._lenient.aclose()

    async def ask(self, answer: Answer) -> None:
        """Fills the answer, following at most 5 redirects, each parsed and guarded anew."""
        target = parse(answer.request.url)
        loop = asyncio.get_running_loop()
        last_host = ""
        while True:
            answer.url = target.url
            async with self._lanes.turn(
                target.host, pause=target.host != last_host, rest_seconds=answer.request.pause_seconds
            ) as waited:
                answer.seconds_waited += waited
                began = loop.time()
                async with asyncio.timeout(answer.seconds_left):
                    location = await self._hop(target, answer)
                answer.seconds_left -= loop.time() - began
            if location is None:
                return
            onward = self._next(target, location, answer)
            answer.hops.append(Hop(target.url, answer.status, location[:2048]))
            last_host, target = target.host, onward

    @staticmethod
    def _next(target: Target, location: str, answer: Answer) -> Target:
        """Where a redirect leads; Refused when it is one too many, or not an address that we follow."""
        if answer.request.post:
            raise Refused("redirected, and what is posted goes nowhere else")
        if len(answer.hops) >= MAX_HOPS:
            raise Refused(f"more than {MAX_HOPS} redirects")
        try:
            onward = parse(location, target.url)
        except Refused as fault:
            raise Refused(f"redirected to what is not followed: {fault}") from fault
        if answer.request.source not in READ_UNVERIFIED and (target.scheme, onward.scheme) == ("https", "http"):
            raise Refused("redirected from https to http")
        return onward

    async def _hop(self, target: Target, answer: Answer) -> str | None:
        """One request and its body; the Location when it is a redirect, else None."""
        known = self._faulty.get(target.host, "") if target.scheme == "https" else ""
        may_read_on = answer.request.source in READ_UNVERIFIED
        if known and may_read_on:
            answer.tls_fault = answer.tls_fault or known
            return await self._exchange(self._lenient, target, answer)
        try:
            return await self._strictly(target, answer)
        except ssl.SSLCertVerificationError as fault:
            self._faulty[target.host] = fault_of(fault)
            answer.tls_fault = answer.tls_fault or fault_of(fault)
            if not may_read_on:
                raise
        return await self._exchange(self._lenient, target, answer)

    async def _strictly(self, target: Target, answer: Answer) -> str | None:
        """An exchange under a certificate that holds, with the key that the question wants."""
        wanted = answer.request.key
        if not wanted:
            return await self._exchange(self._strict, target, answer)
        name, _ = name_of(wanted)
        token = await self._token(name, answer) if name in KEYS and KEYS[name].way == "oauth" else ""
        location = await self._exchange(self._strict, target, answer, self._seal(target, answer, token))
        if token and answer.status == HTTPStatus.UNAUTHORIZED and not answer.renewed:
            answer.renewed = True  # a token may be taken back before its time: one new one is asked for
            self._tokens.pop(name, None)
            answer.sink.body.clear()
            return await self._strictly(target, answer)
        return location

    def _seal(self, target: Target, answer: Answer, token: str) -> Sealed:
        sent = sealed(answer.request.key, target.host, target.url, self._keys, token)
        answer.secrets += sent.secrets
        return sent

    async def _token(self, name: str, answer: Answer) -> str:
        """A token for the key, kept as long as it holds; NoAnswer when the token service gives none."""
        key, secret = KEYS[name], self._keys.get(name, "")
        until, token = self._tokens.get(name, (0.0, ""))
        loop = asyncio.get_running_loop()
        if not secret or loop.time() < until:
            return token
        asked = Answer(Request(source=answer.request.source, url=key.token_url, post="form"), MAX_TOKEN_BYTES)
        asked.seconds_left = answer.seconds_left
        await self._exchange(
            self._strict, parse(key.token_url), asked, Sealed(key.token_url, token_headers(secret), ()), token_body(key)
        )
        token, seconds = read_token(bytes(asked.sink.body)) if asked.status == HTTPStatus.OK else ("", 0.0)
        if not token:
            raise NoAnswer(f"the service gave no token for the key of {name} (HTTP {asked.status})")
        self._tokens[name] = (loop.time() + seconds, token)
        return token

    async def _exchange(
        self,
        client: httpx.AsyncClient,
        target: Target,
        answer: Answer,
        under: Sealed | None = None,
        body: bytes | None = None,
    ) -> str | None:
        accept, agent = answer.request.accept or DEFAULT_ACCEPT, self._user_agent(target.host)
        headers = {"accept": accept, "user-agent": agent, **(under.headers if under else {})}
        posted = answer.request.post
        if posted and body is None:
            body = unquote_to_bytes(answer.request.url.partition("#")[2])
            headers["content-type"] = posted
        request = client.build_request(
            "POST" if posted else "GET", under.url if under else target.url, headers=headers, content=body
        )
        if request.url.host != target.host:
            raise Refused("the host is not a name of the DNS")  # two parsers disagree: neither is right to us
        response = await self._send(client, request, target)
        try:
            sent: list[tuple[bytes, bytes]] = response.extensions["sent"]
            answer.status = response.status_code
            answer.headers = tuple((_text(name), _text(value)) for name, value in sent)
            answer.peer = response.extensions["network_stream"].get_extra_info("peer") or ""
            if response.extensions["flood"]:
                raise Overflow(response.extensions["flood"])
            location = next((value for name, value in answer.headers if name.lower() == "location"), None)
            if response.status_code in REDIRECTS and location is not None:
                await _drain(response)
                return location
            await _read_body(response, answer)
            return None
        finally:
            await response.aclose()
            if len(client.cookies.jar) > MAX_COOKIES:
                client.cookies.clear()

    async def _send(self, client: httpx.AsyncClient, request: httpx.Request, target: Target) -> httpx.Response:
        """The response's head. A kept connection that the server had closed meanwhile is opened anew, once."""
        before = self._dialer.by_host.get(target.host, 0)
        try:
            return await client.send(request, stream=True)
        except (OSError, httpcore.ProtocolError, httpcore.NetworkError):
            if self._dialer.by_host.get(target.host, 0) != before:
                raise
        return await client.send(request, stream=True)


def _text(raw: bytes) -> str:
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        return raw.decode("latin-1")


async def _drain(response: httpx.Response) -> None:
    """Reads a short body away, so that the connection can be used again; a long one costs the connection."""
    seen = 0
    async for piece in response.aiter_raw():
        seen += len(piece)
        if seen > MAX_DRAINED_BYTES:
            return


async def _read_body(response: httpx.Response, answer: Answer) -> None:
    """Decodes the body into the answer. Full at the cap, of encoded bytes too: much may decode to nothing."""
    decoder = decoder_for(response.headers.get_list("content-encoding"), answer.sink)
    loop = asyncio.get_running_loop()
    end, encoded = loop.time() + answer.seconds_left, 0
    async for piece in response.aiter_raw():
        encoded += len(piece)
        decoder.feed(piece)
        if encoded > answer.sink.cap:
            raise Full
        if loop.time() > end:  # pieces that are here already come without a wait that the deadline could end
            raise TimeoutError
    if not decoder.is_whole():
        answer.problem = Problem(Cause.NO_ANSWER, "the compressed body ended before it was whole")
