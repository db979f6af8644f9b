"""The simulated internet, on loopback: DNS, HTTP, HTTPS, WHOIS and the registers, over real sockets.

    async with Internet(world, today=date(2026, 11, 21)) as internet:
        network = internet.network()        # give this to the door; it then sees nothing but the simulated internet
        ...
        internet.log                        # every question that was asked, in order

    with InternetThread(world, today=today) as internet:    # the same, in a thread of its own, for synchronous callers
        ...

Nothing leaves the machine and no rights are needed: every server listens on 127.0.0.1 at a port that was free. Names
resolve to public-looking addresses, so that the guard in front of the network judges them as real ones; only the last
connect is mapped to loopback (`nat`). A connect to any other address is kept in `leaks` and ends in a trap.

Faults: demo/faults.py. `https://web-drip-body-fault.fi/` is a shop whose pages come one byte per half second.
"""

from __future__ import annotations

import asyncio
import ssl
import threading
import time
from collections.abc import Callable, Mapping
from datetime import date
from types import TracebackType

import msgspec

from trustcheck.demo import addresses, dns_lists, listeners
from trustcheck.demo.certificates import FAULTS as CERTIFICATE_FAULTS
from trustcheck.demo.certificates import Authority, server_context
from trustcheck.demo.directory import Directory
from trustcheck.demo.dns_server import DnsServer
from trustcheck.demo.fault_shops import fault_at
from trustcheck.demo.faults import fault_of
from trustcheck.demo.http_server import Question, WebServer
from trustcheck.demo.listeners import LOOPBACK, Listeners
from trustcheck.demo.registers import Registers
from trustcheck.demo.services import keys_of_services
from trustcheck.demo.web import Web
from trustcheck.demo.whois_server import WhoisServer
from trustcheck.demo.wire_faults import misplay
from trustcheck.demo.world import World
from trustcheck.demo.zone import Zone
from trustcheck.net.network import Network

OUR_RANGES = ("45.84.", "45.85.", "45.87.")  # registers, fault shops, the many addresses of one of them


class Seen(msgspec.Struct, frozen=True):
    """One thing that was asked of the simulated internet; `at` is time.monotonic() when it arrived.

    protocol: dns (path: the type, and " @9.9.9.9" for a resolver that was asked by its address), http and https (path
    with query), whois (host: the server, path: the query), connect (host: the address, path: the port).
    """

    protocol: str
    host: str
    path: str
    at: float
    method: str = ""
    headers: Mapping[str, str] = {}


class Internet:
    """A world made of running servers. `delay_seconds` is a simulated round trip, added to every connect and answer.

    faults: of services of demo/services, service → fault, whomever is asked about; it may be changed while it runs.
    ca_pem: the root to trust. log: everything asked, in order. leaks: address and port of every connect that no guard
    should have let through. Enter it within a running loop; InternetThread brings its own.
    """

    def __init__(
        self, world: World, *, today: date, delay_seconds: float = 0.0, faults: Mapping[str, str] | None = None
    ) -> None:
        self.world, self.today, self.delay_seconds = world, today, delay_seconds
        self.faults: dict[str, str] = dict(faults or {})
        self.log: list[Seen] = []
        self.leaks: list[tuple[str, int]] = []
        self.directory = Directory(world, today)
        self._shop_addresses = {address: shop for shop in world.shops.values() for address in shop.addresses}
        self._listeners = Listeners()
        self._ports: dict[str, int] = {}
        self._authority: Authority | None = None
        self._dns: DnsServer | None = None
        self._resolvers: list[DnsServer] = []

    async def __aenter__(self) -> Internet:
        self._authority = Authority(self.today)
        try:
            await self._start(self._authority)
        except BaseException:
            await self.__aexit__(None, None, None)
            raise
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, fault: BaseException | None, trace: TracebackType | None
    ) -> None:
        for server in (self._dns, *self._resolvers):
            if server:
                server.stop()
        await self._listeners.close()
        if self._authority:
            self._authority.close()

    @property
    def ca_pem(self) -> bytes:
        """The root certificate of the simulated internet's CA."""
        if self._authority is None:
            raise RuntimeError("the simulated internet has not been started: use it as a context manager")
        return self._authority.ca_pem

    @property
    def dns_port(self) -> int:
        return self._dns.port if self._dns else 0

    def network(self) -> Network:
        keys = {name: f"demo:key-of-{name}" for name in keys_of_services()}
        servers, contact = ((LOOPBACK, self.dns_port),), "demo@example.org"
        return Network(dns_servers=servers, nat=self.nat, ca_pem=self.ca_pem, keys=keys, contact=contact)

    def nat(self, address: str, port: int) -> tuple[str, int]:
        """The loopback server that stands for that address and port; kept in the log."""
        self._note("connect", address, str(port))
        return LOOPBACK, self._ports[self._place(address, port)]

    def _place(self, address: str, port: int) -> str:
        if not addresses.is_public(address):
            self.leaks.append((address, port))
            return "trap"
        if port in (43, 53):
            place = f"{'whois' if port == 43 else 'dns'} {address}"
            return place if place in self._ports else "closed"
        shop = self._shop_addresses.get(address)
        if port not in (80, 443) or not (shop or address.startswith(OUR_RANGES)):
            return "closed"
        fault = fault_of(shop, "tls") if shop else fault_at(address).removeprefix("tls-")
        return f"tls {fault}" if port == 443 and f"tls {fault}" in self._ports else str(port)

    async def _start(self, authority: Authority) -> None:
        self._dns = await self._serve_names(Zone(self.directory, self.faults), "")
        for address in dns_lists.RESOLVERS:
            zone = dns_lists.ResolverZone(self.directory, self.faults, address)
            self._resolvers.append(await self._serve_names(zone, f" @{address}"))
            self._ports[f"dns {address}"] = self._resolvers[-1].port
        web = Web(self.directory, Registers(self.directory, self.today), self.faults)
        server = WebServer(web.route, misplay, self._note_request, self.delay_seconds)
        ports = self._ports
        ports["80"] = await self._listeners.open(server.serve)
        ports["443"] = await self._listeners.open(server.serve, tls=server_context(self._choose(authority)))
        for host in addresses.PORT_43_HOSTS:
            whois = WhoisServer(host, self.directory, self.today, self._note_whois, self.delay_seconds)
            ports[f"whois {addresses.service_addresses()[host]}"] = await self._listeners.open(whois.serve)
        ports["tls plain"] = ports["80"]
        for name, serve in _BROKEN_TLS.items():
            ports[f"tls {name}"] = await self._listeners.open(serve)
        ports["closed"] = ports["tls closed"] = self._listeners.refuse()
        ports["trap"] = await self._listeners.open(_trap)

    async def _serve_names(self, zone: Zone, place: str) -> DnsServer:
        """A name server that tells of that zone; its questions stand in the log with the place that was asked."""
        server = DnsServer(zone, lambda name, kind: self._note("dns", name, kind + place), self.delay_seconds)
        await server.start(self._listeners)
        return server

    def _choose(self, authority: Authority) -> Callable[[str], ssl.SSLContext | None]:
        """The certificate for each name: a register's is DV, a shop's is as its story or its fault says."""

        def choose(host: str) -> ssl.SSLContext | None:
            shop = self.directory.shop(host)
            fault = fault_of(shop, "tls")
            told = shop.certificate if shop else "dv"
            return authority.context(host or LOOPBACK, fault if fault in CERTIFICATE_FAULTS else told)

        return choose

    def _note(self, protocol: str, host: str, path: str) -> None:
        self.log.append(Seen(protocol, host, path, time.monotonic()))

    def _note_whois(self, server: str, query: str) -> None:
        self._note("whois", server, query)

    def _note_request(self, question: Question) -> None:
        path = f"{question.path}?{question.query}" if question.query else question.path
        now = time.monotonic()
        self.log.append(Seen(question.scheme, question.host, path, now, question.method, question.headers))


class InternetThread:
    """The same internet in a thread with its own loop: `with InternetThread(world, today=…) as internet`."""

    def __init__(self, world: World, *, today: date, delay_seconds: float = 0.0) -> None:
        self._internet = Internet(world, today=today, delay_seconds=delay_seconds)
        self._loop: asyncio.AbstractEventLoop | None = None
        self._stop: asyncio.Event | None = None
        self._ready = threading.Event()
        self._fault: BaseException | None = None
        self._thread = threading.Thread(target=self._run, name="simulated internet", daemon=True)

    def __enter__(self) -> Internet:
        self._thread.start()
        self._ready.wait()
        if self._fault:
            self._thread.join()
            raise self._fault
        return self._internet

    def __exit__(
        self, kind: type[BaseException] | None, fault: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._loop and self._stop:
            self._loop.call_soon_threadsafe(self._stop.set)
        self._thread.join()

    def _run(self) -> None:
        try:
            asyncio.run(self._serve())
        except BaseException as fault:
            self._fault = fault
        finally:
            self._ready.set()

    async def _serve(self) -> None:
        self._loop, self._stop = asyncio.get_running_loop(), asyncio.Event()
        async with self._internet:
            self._ready.set()
            await self._stop.wait()


async def _trap(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    """Where forbidden connects end: closes without a word."""


async def _hang(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    await listeners.until_gone(reader)


async def _drip(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    await reader.read(1)
    await listeners.drip(writer, b"\x16\x03\x03\x3f\xff" + bytes(0x3FFF))  # the start of a long handshake record


async def _reset(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    await reader.read(1)
    listeners.reset(writer)


_BROKEN_TLS = {"hang": _hang, "drip": _drip, "reset": _reset}
