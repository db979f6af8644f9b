"""Pages and APIs: GET through the guard, redirects by hand, bodies decoded within bounds. The only user of httpx.

httpx gives the client and its cookies; connections come from our own httpcore pool over the guarded Backend, so neither
a proxy variable nor a redirect nor another resolver can lead around the guard.
"""

from __future__ import annotations

import asyncio
import logging
import ssl
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from functools import partial
from http import HTTPStatus
from http.cookiejar import CookieJar, DefaultCookiePolicy
from typing import Any
from urllib.parse import unquote_to_bytes

import httpcore
import httpx

from trustcheck.model import Cause, Hop, Problem, Request
from trustcheck.net.address import Target, parse
from trustcheck.net.agent import user_agent, wants_contact
from trustcheck.net.answer import Answer, Overflow
from trustcheck.net.decode import ACCEPTED, Full, decoder_for
from trustcheck.net.dial import Backend, Dialer
from trustcheck.net.guard import Refused
from trustcheck.net.headers import MAX_COOKIES, for_client, text_of, within_caps
from trustcheck.net.keys import Keyring, NotAsked, Sealed, scrubbed, without_query
from trustcheck.net.manners import Lanes
from trustcheck.net.network import Network
from trustcheck.net.trust import fault_of, lenient_context, strict_context
from trustcheck.waits import retry_after_seconds

MAX_HOPS = 5
MAX_TOKEN_BYTES = 64 * 1024
MAX_DRAINED_BYTES = 16 * 1024
BUSY = frozenset({429, 503})
FORM = "application/x-www-form-urlencoded"
REDIRECTS = frozenset({301, 302, 303, 307, 308})
# Only a shop's own pages are read in spite of a bad certificate: an answer of a register could be anybody's then.
READ_UNVERIFIED = frozenset({"website"})
# Time-outs of a single read do not stop a drip; the deadline stands around the whole exchange instead.
NO_TIMEOUT = httpx.Timeout(None)
# In its own log httpcore repeats the headers of every answer, and a service may repeat a key in them.
logging.getLogger("httpcore").setLevel(logging.INFO)
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
        # The key is added here, below httpx, which writes every address that it knows into its log.
        under: Sealed = request.extensions.get("sealed", Sealed())
        path = request.url.raw_path
        if under.query:
            path += (b"&" if b"?" in path else b"?") + under.query.encode()
        url = httpcore.URL(scheme=request.url.raw_scheme, host=request.url.raw_host, port=request.url.port, target=path)
        headers = [*request.headers.raw, *((name.encode(), value.encode()) for name, value in under.headers.items())]
        asked = httpcore.Request(request.method, url, headers=headers, content=request.content)
        answer = await self._pool.handle_async_request(asked)
        sent, flood = within_caps(answer.headers)
        return httpx.Response(
            answer.status,
            headers=for_client(sent),
            stream=_Body(answer.stream),
            extensions={"network_stream": answer.extensions["network_stream"], "sent": sent, "flood": flood},
        )

    async def aclose(self) -> None:
        await self._pool.aclose()


class Web:
    """Asks web servers. One a Door: its cookies and open connections are one shop's."""

    def __init__(self, dialer: Dialer, lanes: Lanes, network: Network) -> None:
        self._dialer = dialer
        self._lanes = lanes
        self._contact = network.contact
        self._keys = Keyring(network.keys)
        backend = Backend(dialer)
        self._strict = self._client(backend, strict_context(network.ca_pem), CookieJar())
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
        request = answer.request
        target = parse(request.url)
        self._keys.check(request.key)
        loop = asyncio.get_running_loop()
        last_host = ""
        while True:
            answer.url = target.url
            if wants_contact(target.host) and not self._contact:
                raise NotAsked("the service answers only those who say whom to reach (TRUSTCHECK_CONTACT)")
            async with self._lanes.turn(request, target.host, target.url, pause=target.host != last_host) as waited:
                answer.seconds_waited += waited
                began = loop.time()
                try:
                    async with asyncio.timeout(answer.seconds_left):
                        location = await self._hop(target, answer)
                finally:
                    self._keep_away(target.host, answer)
                answer.seconds_left -= loop.time() - began
            if location is None:
                return
            onward = self._next(target, location, answer)
            answer.hops.append(Hop(target.url, answer.status, location[:2048]))
            last_host, target = target.host, onward

    def _keep_away(self, host: str, answer: Answer) -> None:
        """Keeps a Retry-After for all who might ask that host."""
        if answer.status not in BUSY:
            return
        told = next((value for name, value in answer.headers if name.lower() == "retry-after"), "")
        seconds = retry_after_seconds(told, datetime.now(UTC))
        if seconds:
            self._lanes.book.left_alone(host, seconds)

    @staticmethod
    def _next(target: Target, location: str, answer: Answer) -> Target:
        """Where a redirect leads; Refused when it is one too many, or not an address that we follow."""
        if answer.request.post:
            raise Refused("redirected, and what is posted goes nowhere else")
        if len(answer.hops) >= MAX_HOPS:
            raise Refused(f"more than {MAX_HOPS} redirects")
        try:
            onward = parse(without_query(location, answer.key_query), target.url)
        except Refused as fault:
            raise Refused(f"redirected to what is not followed: {fault}") from fault
        if scrubbed(onward.url, answer.secrets) != onward.url:
            raise Refused("redirected to an address that holds the key")
        if answer.request.source not in READ_UNVERIFIED and (target.scheme, onward.scheme) == ("https", "http"):
            raise Refused("redirected from https to http")
        if answer.hosts and onward.host not in answer.hosts:
            raise Refused(f"redirected to {onward.host[:60]}, which is not the service's own host")
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
        while True:
            under = await self._keys.seal(wanted, target.host, partial(self._post, answer))
            answer.secrets += under.secrets
            answer.key_query = under.query
            location = await self._exchange(self._strict, target, answer, under)
            # A token may be taken back before its time: then one new one is asked for.
            if answer.renewed or answer.status != HTTPStatus.UNAUTHORIZED or not self._keys.forget_token(wanted):
                return location
            answer.renewed = True
            answer.sink.body.clear()

    async def _post(self, answer: Answer, url: str, under: Sealed, body: bytes) -> tuple[int, bytes]:
        """What a token service answers; nothing of it is kept."""
        asked = Answer(Request(source=answer.request.source, url=url, post=FORM), MAX_TOKEN_BYTES)
        asked.seconds_left = answer.seconds_left
        await self._exchange(self._strict, parse(url), asked, under, body)
        return asked.status, bytes(asked.sink.body)

    async def _exchange(
        self,
        client: httpx.AsyncClient,
        target: Target,
        answer: Answer,
        under: Sealed | None = None,
        body: bytes | None = None,
    ) -> str | None:
        headers = {
            "accept": answer.request.accept or DEFAULT_ACCEPT,
            "user-agent": user_agent(self._contact, target.host),
            **answer.sent,
        }
        posted = answer.request.post
        if posted:
            headers["content-type"] = posted
            body = unquote_to_bytes(answer.request.url.partition("#")[2]) if body is None else body
        method = "POST" if posted else "GET"
        request = client.build_request(
            method, target.url, headers=headers, content=body, extensions={"sealed": under or Sealed()}
        )
        if request.url.host != target.host:
            raise Refused("the host is not a name of the DNS")  # two parsers disagree: neither is right to us
        response = await self._send(client, request, target)
        try:
            sent: list[tuple[bytes, bytes]] = response.extensions["sent"]
            answer.status = response.status_code
            answer.headers = tuple((text_of(name), text_of(value)) for name, value in sent)
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


async def _drain(response: httpx.Response) -> None:
    """Reads a short body away, so that the connection can be used again; a long one costs the connection."""
    seen = 0
    async for piece in response.aiter_raw():
        seen += len(piece)
        if seen > MAX_DRAINED_BYTES:
            return


async def _read_body(response: httpx.Response, answer: Answer) -> None:
    """Decodes the body into the answer. Full at the cap, of encoded bytes too: much may decode to nothing."""
    encodings = [] if answer.keeps_encoding else response.headers.get_list("content-encoding")
    decoder = decoder_for(encodings, answer.sink)
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
