"""Opens connections: resolve, check every address, connect to a checked one, see that it is the one we meant.

The stream is pulled, never pushed: nothing is read before it is asked for, so a server cannot fill our memory. TLS runs
over memory buffers on the same socket. A deadline set around any of these calls ends them at once: each wait is one
cancellable wait for the socket.
"""

from __future__ import annotations

import asyncio
import contextlib
import select
import socket
import ssl
from collections.abc import Iterable
from typing import Any

import httpcore

from trustcheck import names
from trustcheck.net.address import check_name
from trustcheck.net.guard import Refused, check_addresses, check_port, closed_because, same_address
from trustcheck.net.network import Network
from trustcheck.net.resolve import NoAnswer, Resolver

MAX_TRIES = 3
TRY_SECONDS = 8.0
CHUNK = 16 * 1024


class Dialer:
    """Makes guarded connections and keeps a log of them."""

    def __init__(self, network: Network, resolver: Resolver) -> None:
        self._network = network
        self._resolver = resolver
        self.connections: list[tuple[str, int]] = []  # real addresses asked to connect to, before nat
        self.by_host: dict[str, int] = {}

    async def connect(self, host: str, port: int) -> Stream:
        """A connected stream. Refused by the guard, NoAnswer when no address takes us, OSError of the last try."""
        check_port(port)
        addresses = await self._checked(host)
        self.by_host[host] = self.by_host.get(host, 0) + 1
        last: OSError | None = None
        for address in addresses[:MAX_TRIES]:
            try:
                async with asyncio.timeout(TRY_SECONDS):
                    return await self._try(address, port)
            except TimeoutError:
                last = TimeoutError(f"{host} did not take the connection")
            except OSError as fault:
                last = fault
        raise NoAnswer(_why(host, last)) from last

    async def _checked(self, host: str) -> list[str]:
        """Addresses of the host, all of them global unicast; a literal address is its own."""
        if names.is_address(host):
            addresses = [host]
        else:
            check_name(host)
            addresses = await self._resolver.addresses(host)
        check_addresses(host, addresses)
        return addresses

    async def _try(self, address: str, port: int) -> Stream:
        place, door = self._network.last_mile(address, port)
        self.connections.append((address, port))
        sock = socket.socket(socket.AF_INET6 if ":" in place else socket.AF_INET, socket.SOCK_STREAM)
        try:
            sock.setblocking(False)
            sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            await asyncio.get_running_loop().sock_connect(sock, (place, door))
            peer = str(sock.getpeername()[0])
            if not same_address(peer, place) or (self._network.nat is None and closed_because(peer)):
                raise Refused(f"the connection to {address} ended at another address")
        except BaseException:
            sock.close()
            raise
        return Stream(sock, address)


def _why(host: str, fault: OSError | None) -> str:
    if isinstance(fault, ConnectionRefusedError):
        return f"{host} refused the connection"
    if isinstance(fault, TimeoutError):
        return f"{host} did not take the connection"
    return f"{host} cannot be reached"


class Stream(httpcore.AsyncNetworkStream):
    """One connection. `peer` is the checked address. Errors are OSError (ssl.SSLError is one)."""

    def __init__(self, sock: socket.socket, peer: str) -> None:
        self._sock = sock
        self._loop = asyncio.get_running_loop()
        self.peer = peer
        self.tls: ssl.SSLObject | None = None
        self._in = ssl.MemoryBIO()
        self._out = ssl.MemoryBIO()

    async def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> Stream:
        """This stream, encrypted. ssl.SSLError when handshake or certificate fails; the socket is closed then."""
        tls = ssl_context.wrap_bio(self._in, self._out, server_hostname=server_hostname)
        try:
            while True:
                try:
                    tls.do_handshake()
                    break
                except ssl.SSLWantReadError:
                    await self._fill()
            await self._flush()
        except BaseException:
            with contextlib.suppress(OSError):
                self._sock.send(self._out.read())  # the alert that says why; no waiting for it
            await self.aclose()
            raise
        self.tls = tls
        return self

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        """At most so many bytes, at least one; empty at the end."""
        if self.tls is None:
            return await self._receive(min(max_bytes, CHUNK))
        while True:
            try:
                return self.tls.read(min(max_bytes, CHUNK))
            except ssl.SSLWantReadError:
                await self._fill()
            except (ssl.SSLZeroReturnError, ssl.SSLEOFError):
                return b""

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:
        """Sends all of it. httpcore.WriteError when the other side is gone: its answer may be there to read still."""
        try:
            if self.tls is None:
                await self._loop.sock_sendall(self._sock, buffer)
                return
            view = memoryview(buffer)
            while view:
                try:
                    view = view[self.tls.write(view) :]
                except ssl.SSLWantReadError:
                    await self._fill()
            await self._flush()
        except OSError as fault:
            raise httpcore.WriteError(str(fault)) from fault

    async def _fill(self) -> None:
        await self._flush()
        data = await self._receive(CHUNK)
        if data:
            self._in.write(data)
        else:
            self._in.write_eof()

    async def _receive(self, most: int) -> bytes:
        """sock_recv, which does not pause while data lies ready: without the pause a server that never stops sending
        would hold the whole loop, and no deadline could fire."""
        await asyncio.sleep(0)
        return await self._loop.sock_recv(self._sock, most)

    async def _flush(self) -> None:
        data = self._out.read()
        if data:
            await self._loop.sock_sendall(self._sock, data)

    async def aclose(self) -> None:
        self._sock.close()

    def get_extra_info(self, info: str) -> Any:
        """What httpcore asks: is_readable tells whether an idle server has hung up."""
        if info == "is_readable":
            return self._is_readable()
        known: dict[str, Any] = {"ssl_object": self.tls, "socket": self._sock, "peer": self.peer}
        return known.get(info)

    def _is_readable(self) -> bool:
        if self._sock.fileno() < 0:
            return True
        if hasattr(select, "poll"):
            poll = select.poll()
            poll.register(self._sock, select.POLLIN)
            return bool(poll.poll(0))
        return bool(select.select([self._sock], [], [], 0)[0])


class Backend(httpcore.AsyncNetworkBackend):
    """What httpcore connects with: the dialer, and nothing else."""

    def __init__(self, dialer: Dialer) -> None:
        self._dialer = dialer

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> Stream:
        return await self._dialer.connect(host.strip("[]"), port)

    async def connect_unix_socket(
        self, path: str, timeout: float | None = None, socket_options: Iterable[Any] | None = None
    ) -> Stream:
        raise Refused("not a place of the network")

    async def sleep(self, seconds: float) -> None:
        await asyncio.sleep(seconds)
