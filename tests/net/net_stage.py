"""A few servers on loopback that stand for the internet in the door's tests: DNS, HTTP, HTTPS, WHOIS, all scripted.

The door sees public addresses; only the last connect is mapped here. `asked` is every request that reached a server.
"""

from __future__ import annotations

import asyncio
import socket
import ssl
from collections.abc import Awaitable, Callable, Coroutine
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from functools import cache
from typing import Any, TypeVar, cast

import dns.flags
import dns.message
import dns.rcode
import dns.rrset
import trustme
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from trustcheck.model import Capture, Request
from trustcheck.net.door import Door, Network

PUBLIC = "45.83.10.7"
Handler = Callable[["Asked"], Awaitable[bytes | None]]
Zone = dict[tuple[str, str], list[str] | Callable[[], list[str]] | str]
T = TypeVar("T")


class Asked:
    """One HTTP request as it came, and the way to write an answer by hand."""

    def __init__(self, scheme: str, head: str, writer: asyncio.StreamWriter) -> None:
        self.scheme = scheme
        self.path = head.split(" ", 2)[1]
        lines = [line.partition(":") for line in head.split("\r\n")[1:]]
        self.headers = {name.lower(): value.strip() for name, _, value in lines}
        self.host = self.headers.get("host", "")
        self.writer = writer

    async def write(self, data: bytes) -> None:
        self.writer.write(data)
        await self.writer.drain()


def answer(body: bytes = b"", status: int = 200, headers: tuple[str, ...] = (), length: int | None = None) -> bytes:
    """A whole HTTP answer."""
    head = [f"HTTP/1.1 {status} Said", f"Content-Length: {len(body) if length is None else length}", *headers]
    return "\r\n".join(head).encode("latin-1") + b"\r\n\r\n" + body


def says(body: bytes = b"", status: int = 200, headers: tuple[str, ...] = ()) -> Handler:
    """A handler that always gives this answer."""

    async def handler(asked: Asked) -> bytes:
        return answer(body, status, headers)

    return handler


@cache
def authority() -> trustme.CA:
    return trustme.CA()


@cache
def server_context(host: str, fault: str = "") -> ssl.SSLContext:
    """A server's context with a certificate for the host, good or with a fault."""
    now = datetime.now(UTC)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    if fault == "self_signed":
        _load_self_signed(context, host)
        return context
    issuer = trustme.CA() if fault == "unknown_issuer" else authority()
    name = "elsewhere.example" if fault == "wrong_host" else host
    start, end = now - timedelta(days=30), now + timedelta(days=30)
    if fault == "expired":
        start, end = now - timedelta(days=60), now - timedelta(days=1)
    if fault == "not_yet_valid":
        start, end = now + timedelta(days=1), now + timedelta(days=60)
    issuer.issue_cert(name, not_before=start, not_after=end).configure_cert(context)
    return context


def _load_self_signed(context: ssl.SSLContext, host: str) -> None:
    import tempfile
    from pathlib import Path

    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, host)])
    now = datetime.now(UTC)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(7)
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=9))
        .add_extension(x509.SubjectAlternativeName([x509.DNSName(host)]), critical=False)
        .sign(key, hashes.SHA256())
    )
    pem = certificate.public_bytes(serialization.Encoding.PEM) + key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "pair.pem"
        path.write_bytes(pem)
        context.load_cert_chain(path)


class Stage:
    """The servers. `zone`: (name, type) → record texts, a function that gives them, or an rcode or "silent"."""

    replying = False  # a server of ours is sending: not the door's doing

    def __init__(self) -> None:
        self.zone: Zone = {}
        self.everyone: list[str] | None = None  # the A record of every name that the zone does not hold
        self.natted: list[tuple[str, int]] = []
        self.web: dict[str, Handler] = {}
        self.certificate_faults: dict[str, str] = {}
        self.whois: Callable[[str, asyncio.StreamWriter], Awaitable[None]] | None = None
        self.raw: dict[int, Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]] = {}
        self.asked: list[tuple[str, str, str]] = []
        self.requests: list[Asked] = []
        self.questions: list[tuple[str, str]] = []
        self.web_connections = 0
        self.ports: dict[int, int] = {}
        self._servers: list[asyncio.Server] = []
        self._clogged: list[socket.socket] = []
        self._tasks: set[asyncio.Task[None]] = set()

    def host(self, name: str, handler: Handler, address: str = PUBLIC) -> None:
        self.zone[(name, "A")] = [address]
        self.web[name] = handler

    async def __aenter__(self) -> Stage:
        loop = asyncio.get_running_loop()
        while True:  # a port that is free for TCP may be taken for UDP
            self.dns_port = await self._listen(None, self._dns_tcp)
            with suppress(OSError):
                where = ("127.0.0.1", self.dns_port)
                self._dns, _ = await loop.create_datagram_endpoint(lambda: _Dns(self), local_addr=where)
                break
        self.ports[80] = await self._listen(80, lambda r, w: self._http("http", r, w))
        self.ports[443] = await self._listen(443, lambda r, w: self._http("https", r, w), self._tls())
        self.ports[43] = await self._listen(43, self._whois)
        return self

    async def __aexit__(self, *exc: object) -> None:
        self._dns.close()
        for sock in self._clogged:
            sock.close()
        for server in self._servers:
            server.close()
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        await asyncio.sleep(0)

    async def _listen(
        self,
        stands_for: int | None,
        serve: Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]],
        tls: ssl.SSLContext | None = None,
        port: int = 0,
    ) -> int:
        async def guarded(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            task = asyncio.current_task()
            assert task is not None
            self._tasks.add(task)
            own = self.raw.get(stands_for or 0)
            try:
                with suppress(OSError, asyncio.IncompleteReadError, asyncio.LimitOverrunError, asyncio.CancelledError):
                    await (own or serve)(reader, writer)
            finally:
                self._tasks.discard(task)
                writer.transport.abort()

        server = await asyncio.start_server(guarded, "127.0.0.1", port, ssl=tls)
        self._servers.append(server)
        return int(server.sockets[0].getsockname()[1])

    def _tls(self) -> ssl.SSLContext:
        def choose(tls: ssl.SSLObject, name: str | None, context: ssl.SSLContext) -> None:
            tls.context = server_context(name or "x.example", self.certificate_faults.get(name or "", ""))

        first = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        authority().issue_cert("first.example").configure_cert(first)
        first.sni_callback = choose
        return first

    def clog(self, stands_for: int) -> None:
        """Behind that port: a listener whose queue is full, so that no connection is ever taken."""
        full = socket.socket()
        full.bind(("127.0.0.1", 0))
        full.listen(0)
        self._clogged.append(full)
        for _ in range(4):
            waiting = socket.socket()
            waiting.setblocking(False)
            with suppress(BlockingIOError):
                waiting.connect(full.getsockname())
            self._clogged.append(waiting)
        self.ports[stands_for] = int(full.getsockname()[1])

    def nat(self, address: str, port: int) -> tuple[str, int]:
        self.natted.append((address, port))
        return "127.0.0.1", self.ports[port]

    def network(self, **rest: Any) -> Network:
        return Network(
            dns_servers=(("127.0.0.1", self.dns_port),),
            nat=self.nat,
            ca_pem=authority().cert_pem.bytes(),
            **rest,
        )

    def door(self, *, pause_seconds: float = 0.0, **rest: Any) -> Door:
        rest.setdefault("again_after_seconds", ())  # most tests ask for a fault, and once is enough
        return Door(self.network(), pause_seconds=pause_seconds, budgets={}, **rest)

    async def _http(self, scheme: str, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.web_connections += 1
        while True:
            head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").rstrip("\r\n")
            asked = Asked(scheme, head, writer)
            self.asked.append((scheme, asked.host, asked.path))
            self.requests.append(asked)
            handler = self.web.get(asked.host, says(b"nobody here", 404))
            said = await handler(asked)
            if said is None:
                return
            await asked.write(said)

    async def _whois(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        line = (await reader.readuntil(b"\r\n")).decode("utf-8")
        self.asked.append(("whois", "", line))
        if self.whois is not None:
            await self.whois(line, writer)
            await writer.drain()
            writer.close()

    async def _dns_tcp(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        size = int.from_bytes(await reader.readexactly(2), "big")
        reply = self.reply(await reader.readexactly(size))
        if reply is not None:
            writer.write(len(reply).to_bytes(2, "big") + reply)
            await writer.drain()

    def reply(self, wire: bytes, most: int = 65535) -> bytes | None:
        """The answer of the zone; None when it is silent. Cut with the TC flag when longer than `most`."""
        query = dns.message.from_wire(wire)
        question = query.question[0]
        name = question.name.to_text(omit_final_dot=True)
        kind = dns.rdatatype.to_text(question.rdtype)
        self.questions.append((name, kind))
        message = dns.message.make_response(query, recursion_available=True)
        said = self.zone.get((name, kind), [])
        if self.everyone is not None and kind == "A" and not any(owner == name for owner, _ in self.zone):
            said = self.everyone
        said = said() if callable(said) else said
        if said == "silent":
            return None
        if isinstance(said, str):
            message.set_rcode(dns.rcode.from_text(said))
            return message.to_wire()
        if not said and self.everyone is None and not any(owner == name for owner, _ in self.zone):
            message.set_rcode(dns.rcode.NXDOMAIN)
        for text in said:
            message.answer.append(_record(name, kind, text))
        whole = message.to_wire(max_size=65535)
        if len(whole) <= most:
            return whole
        message.answer.clear()
        message.flags |= dns.flags.TC
        return message.to_wire()


def _record(name: str, kind: str, text: str) -> dns.rrset.RRset:
    """A record from its text; "OWNER TTL TYPE DATA" gives another owner or type, else "DATA" or "ttl=0 DATA"."""
    parts = text.split(" ", 3)
    if len(parts) == 4 and parts[1].isdigit() and parts[2].isupper():
        return dns.rrset.from_text(parts[0] + ".", int(parts[1]), "IN", parts[2], parts[3])
    ttl = 300
    if text.startswith("ttl="):
        first, _, text = text.partition(" ")
        ttl = int(first[4:])
    return dns.rrset.from_text(name + ".", ttl, "IN", kind, text)


class _Dns(asyncio.DatagramProtocol):
    def __init__(self, stage: Stage) -> None:
        self._stage = stage

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast(asyncio.DatagramTransport, transport)

    def datagram_received(self, data: bytes, addr: tuple[str, int]) -> None:
        reply = self._stage.reply(data, 1232)
        if reply is not None:
            Stage.replying = True
            self._transport.sendto(reply, addr)
            Stage.replying = False


def on_stage(play: Callable[[Stage], Coroutine[Any, Any, T]]) -> T:
    """What the play returns, with the stage set around it."""

    async def run() -> T:
        async with Stage() as stage:
            return await play(stage)

    return asyncio.run(run())


def page(url: str, **rest: Any) -> Request:
    """A request for a page of the shop."""
    rest.setdefault("timeout_seconds", 5.0)
    return Request(source=rest.pop("source", "website"), url=url, **rest)


def fetch_once(prepare: Callable[[Stage], None], request: Request, **options: Any) -> tuple[Capture, Stage, Door]:
    """One request through a fresh door; the stage and the door to look at afterwards."""

    async def play(stage: Stage) -> tuple[Capture, Stage, Door]:
        prepare(stage)
        async with stage.door(**options) as door:
            return await door.fetch(request), stage, door

    return on_stage(play)


def free_port() -> int:
    """A loopback port on which nobody listens."""
    with socket.socket() as sock:
        sock.bind(("127.0.0.1", 0))
        return int(sock.getsockname()[1])
