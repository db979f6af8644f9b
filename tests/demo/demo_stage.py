"""A client of plain sockets that sees byte for byte what the simulated servers send, and tiny worlds for them."""

from __future__ import annotations

import socket
import ssl
import struct
import time
import zlib
from datetime import date
from typing import NamedTuple

import dns.message
import dns.query
import dns.rcode
import dns.rdatatype

from trustcheck.demo.addresses import service_addresses
from trustcheck.demo.internet import Internet, InternetThread
from trustcheck.demo.world import DemoShop, Site, World
from trustcheck.model import Level

TODAY = date(2026, 11, 21)
QUICK = 0.35  # seconds: longer than anything here needs, shorter than a drip's pause


def shop(domain: str, **rest: object) -> DemoShop:
    """A small shop of the tests' own world."""
    given: dict[str, object] = {
        "what": "a shop of a test", "honest": True, "expect": (Level.UNPROVEN,),
        "pages": {"/": Site(body=b"<h1>Pieni kauppa</h1>")}, "addresses": ("45.10.0.1",),
    }  # fmt: skip
    return DemoShop(domain=domain, **{**given, **rest})  # type: ignore[arg-type]


def running(*shops: DemoShop, delay_seconds: float = 0.0) -> InternetThread:
    """The simulated internet with just these shops, in a thread."""
    return InternetThread(World(shops={one.domain: one for one in shops}), today=TODAY, delay_seconds=delay_seconds)


class Raw(NamedTuple):
    """What came over a connection, and how it ended: closed, reset, silence (nothing more in time) or cap."""

    data: bytes
    end: str
    seconds: float

    @property
    def status(self) -> int:
        return int(self.data.split(b" ", 2)[1])

    @property
    def headers(self) -> list[tuple[str, str]]:
        lines = self.data.partition(b"\r\n\r\n")[0].decode("latin-1").split("\r\n")[1:]
        return [(name.lower(), value.strip()) for name, _, value in (line.partition(":") for line in lines)]

    def header(self, name: str) -> str:
        return next((value for key, value in self.headers if key == name), "")

    @property
    def body(self) -> bytes:
        """The body as sent, unpacked when it is gzip and not to be kept so."""
        return self.data.partition(b"\r\n\r\n")[2]


def read(connection: socket.socket, seconds: float, cap: int) -> Raw:
    """Reads until the end, the cap, or until the time is over."""
    start, pieces, size = time.monotonic(), [], 0
    end = "cap"
    while size < cap:
        left = start + seconds - time.monotonic()
        if left <= 0:
            end = "silence"
            break
        connection.settimeout(left)
        try:
            piece = connection.recv(65536)
        except TimeoutError:
            end = "silence"
            break
        except OSError:
            end = "reset"
            break
        if not piece:
            end = "closed"
            break
        pieces.append(piece)
        size += len(piece)
    return Raw(b"".join(pieces), end, time.monotonic() - start)


def connect(net: Internet, host: str, port: int, *, seconds: float = 5.0) -> socket.socket:
    """A TCP connection to the simulated host: its first address, mapped as the door's connects are."""
    address = service_addresses().get(host) or first_address(net, host)
    return socket.create_connection(net.nat(address, port), timeout=seconds)


def first_address(net: Internet, host: str) -> str:
    answer = ask_dns(net, host, "A").answer
    return str(next(item.to_text() for rrset in answer if rrset.rdtype == dns.rdatatype.A for item in rrset))


def tls(net: Internet, host: str, *, verify: bool = True, seconds: float = 5.0) -> ssl.SSLSocket:
    """A TLS connection that trusts the simulated root and nothing else."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.load_verify_locations(cadata=net.ca_pem.decode())
    if not verify:
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE
    plain = connect(net, host, 443, seconds=seconds)
    try:
        return context.wrap_socket(plain, server_hostname=host)
    except BaseException:
        plain.close()
        raise


def get(
    net: Internet, host: str, path: str = "/", *, secure: bool = False, seconds: float = 5.0, cap: int = 1 << 24,
    head: str = "", method: str = "GET", body: bytes = b"",
) -> Raw:  # fmt: skip
    """One request and all that comes back; `head` is further header lines."""
    with tls(net, host) if secure else connect(net, host, 80) as connection:
        length = f"Content-Length: {len(body)}\r\n" if body else ""
        request = f"{method} {path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n{length}{head}\r\n"
        connection.sendall(request.encode() + body)
        return read(connection, seconds, cap)


def ask_dns(net: Internet, name: str, kind: str, *, tcp: bool = False, seconds: float = 2.0) -> dns.message.Message:
    """The answer of the simulated name server, as it came: truncated ones too."""
    query = dns.message.make_query(name, kind)
    if tcp:
        return dns.query.tcp(query, "127.0.0.1", seconds, port=net.dns_port)
    return dns.query.udp(query, "127.0.0.1", seconds, port=net.dns_port)


def texts(answer: dns.message.Message) -> list[str]:
    """The data of every record of the answer section."""
    return [item.to_text() for rrset in answer.answer for item in rrset]


def raw_udp(net: Internet, wire: bytes, seconds: float = 2.0) -> bytes | None:
    """The bytes that come back for a datagram; None when nothing does."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as connection:
        connection.settimeout(seconds)
        connection.sendto(wire, ("127.0.0.1", net.dns_port))
        try:
            return connection.recv(65535)
        except TimeoutError:
            return None


def raw_tcp_dns(net: Internet, name: str, kind: str, *, seconds: float) -> Raw:
    """What comes over TCP for a question, with the two bytes of length before it."""
    wire = dns.message.make_query(name, kind).to_wire()
    with socket.create_connection(("127.0.0.1", net.dns_port), timeout=2.0) as connection:
        connection.sendall(struct.pack("!H", len(wire)) + wire)
        return read(connection, seconds, 70_000)


def whois(net: Internet, server: str, query: str, *, seconds: float = 5.0, cap: int = 1 << 20) -> Raw:
    """What a registry's server says on port 43."""
    with connect(net, server, 43) as connection:
        connection.sendall(f"{query}\r\n".encode())
        return read(connection, seconds, cap)


def unpacked(data: bytes) -> bytes:
    """The bytes of a whole gzip body."""
    return zlib.decompress(data, 47)
