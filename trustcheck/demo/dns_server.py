"""The name server of the simulated internet, on UDP and TCP (RFC 1035), and what can go wrong on the way."""

from __future__ import annotations

import asyncio
import struct
from collections.abc import Callable

import dns.exception
import dns.flags
import dns.message
import dns.rdatatype

from trustcheck.demo.listeners import LOOPBACK, Listeners, drip, until_gone
from trustcheck.demo.zone import Zone

UDP_BYTES = 512
_CUT = frozenset({"truncated", "drip"})
Seen = Callable[[str, str], None]


class DnsServer:
    """Answers from a zone. `seen` is told name and type of every question."""

    def __init__(self, zone: Zone, seen: Seen, delay_seconds: float) -> None:
        self.zone, self._seen, self._delay = zone, seen, delay_seconds
        self._transport: asyncio.DatagramTransport | None = None
        self.port = 0

    async def start(self, listeners: Listeners) -> None:
        """Listens on one port number for UDP and TCP."""
        loop = asyncio.get_running_loop()
        for _ in range(20):
            self.port = await listeners.open(self._tcp)
            try:
                self._transport, _ = await loop.create_datagram_endpoint(
                    lambda: _Udp(self._datagram), local_addr=(LOOPBACK, self.port)
                )
            except OSError:  # somebody has this port on UDP: the listener stays, unused, and the next port is tried
                continue
            return
        raise OSError("no port was free for UDP and TCP at once")

    def stop(self) -> None:
        if self._transport:
            self._transport.close()

    def reply(self, wire: bytes, *, over_udp: bool) -> bytes | None:
        """The answer's bytes for a question's; None: no answer at all."""
        query = _parsed(wire)
        if query is None:
            return wire[:2] + b"\x80\x01" + bytes(8) if len(wire) >= 12 else None
        name = _asked(query)
        kind = dns.rdatatype.to_text(query.question[0].rdtype) if query.question else ""
        self._seen(name, kind)
        fault = self.zone.fault(name)
        if fault == "timeout":
            return None
        if fault == "garbage":
            return b"this is not a message of RFC 1035"
        answer = self.zone.answer(query)
        if fault == "wrong-id":
            answer.id ^= 0x5555
        limit = max(UDP_BYTES, query.payload) if over_udp else 65535
        if over_udp and fault in _CUT:
            return _cut(query, answer)
        try:
            return answer.to_wire(max_size=limit)
        except dns.exception.TooBig:
            return _cut(query, answer)

    def _datagram(self, wire: bytes, sender: tuple[str, int]) -> None:
        answer = self.reply(wire, over_udp=True)
        if answer is not None:
            asyncio.get_running_loop().call_later(self._delay, self._send, answer, sender)

    def _send(self, answer: bytes, receiver: tuple[str, int]) -> None:
        if self._transport and not self._transport.is_closing():
            self._transport.sendto(answer, receiver)

    async def _tcp(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await asyncio.sleep(self._delay)
        while length := await reader.read(2):
            if len(length) == 1:
                length += await reader.readexactly(1)
            wire = await reader.readexactly(struct.unpack("!H", length)[0])
            answer = self.reply(wire, over_udp=False)
            if answer is None:
                await until_gone(reader)
                return
            framed = struct.pack("!H", len(answer)) + answer
            await asyncio.sleep(self._delay)
            query = _parsed(wire)
            if query is not None and self.zone.fault(_asked(query)) == "drip":
                await drip(writer, framed)
            else:
                writer.write(framed)
                await writer.drain()


def _parsed(wire: bytes) -> dns.message.Message | None:
    try:
        return dns.message.from_wire(wire)
    except (dns.exception.DNSException, ValueError, struct.error):
        return None


def _asked(query: dns.message.Message) -> str:
    return query.question[0].name.to_text(omit_final_dot=True).lower() if query.question else ""


def _cut(query: dns.message.Message, answer: dns.message.Message) -> bytes:
    short = dns.message.make_response(query, recursion_available=True)
    short.set_rcode(answer.rcode())
    short.id = answer.id
    short.flags |= dns.flags.TC
    return short.to_wire()


class _Udp(asyncio.DatagramProtocol):
    def __init__(self, take: Callable[[bytes, tuple[str, int]], None]) -> None:
        self._take = take

    def datagram_received(self, data: bytes, addr: tuple[str, int]) -> None:
        self._take(data, addr)
