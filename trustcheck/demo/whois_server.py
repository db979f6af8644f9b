"""WHOIS on port 43 (RFC 3912): one listener a registry, each in its registry's words, and what can go wrong there."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from datetime import date, timedelta
from typing import TypeAlias

from trustcheck.demo import whois_texts
from trustcheck.demo.addresses import IANA_WHOIS, WHOIS_HOSTS
from trustcheck.demo.directory import Directory
from trustcheck.demo.faults import fault_of
from trustcheck.demo.listeners import drip, endless, reset, until_gone
from trustcheck.demo.whois_texts import Registration
from trustcheck.demo.world import DemoShop

MAX_QUERY_BYTES = 1024
Reader: TypeAlias = asyncio.StreamReader
Writer: TypeAlias = asyncio.StreamWriter


class WhoisServer:
    """One registry's server on port 43. `seen` is told the server and the query."""

    def __init__(
        self, host: str, directory: Directory, today: date, seen: Callable[[str, str], None], delay_seconds: float
    ) -> None:
        self.host, self._directory, self._today = host, directory, today
        self._seen, self._delay = seen, delay_seconds

    async def serve(self, reader: Reader, writer: Writer) -> None:
        """One query, one answer, end (RFC 3912)."""
        await asyncio.sleep(self._delay)
        query = (await reader.readuntil(b"\n"))[:MAX_QUERY_BYTES].decode("latin-1").strip()
        self._seen(self.host, query)
        await asyncio.sleep(self._delay)
        name = (query.split() or [""])[-1].lower().rstrip(".")
        shop, text = self.look_up(name)
        fault = fault_of(shop, "whois")
        if fault in _WIRES:
            await _WIRES[fault](text.encode(), reader, writer)
            return
        writer.write(_ending(text.encode("iso-8859-1", "replace") if fault == "latin-1" else text.encode()))
        await writer.drain()

    def look_up(self, name: str) -> tuple[DemoShop | None, str]:
        """The shop of that name if this registry is asked for it, and what the registry says."""
        if self.host == IANA_WHOIS:
            return None, whois_texts.referral(name)
        shop = self._directory.shop(name)
        if shop is None or shop.domain != name or WHOIS_HOSTS.get(name.rpartition(".")[2]) != self.host:
            return None, whois_texts.not_found(self.host, name)
        fault = fault_of(shop, "whois")
        if fault in _TEXTS:
            return shop, _TEXTS[fault](self, shop)
        return shop, shop.whois if shop.whois is not None else whois_texts.not_found(self.host, name)

    def throttled(self, shop: DemoShop) -> str:
        return whois_texts.throttled(self.host, shop.domain)

    def not_found(self, shop: DemoShop) -> str:
        return whois_texts.not_found(self.host, shop.domain)

    def registration(self, shop: DemoShop) -> Registration:
        """An invented registration of the domain, for faults that are about what the registry says of it."""
        names = [name["name"] for row in shop.companies for name in row.get("names", ())]
        numbers = [row["businessId"]["value"] for row in shop.companies]
        return Registration(
            domain=shop.domain,
            holder=names[0] if names else "Vikakauppa Oy",
            number=numbers[0] if numbers else "",
            street="Poikkeuskatu 1",
            postcode="42100",
            town="Jämsä",
            created=self._today - timedelta(days=5000),
            expires=self._today + timedelta(days=200),
            modified=self._today - timedelta(days=30),
        )

    def recent(self, shop: DemoShop) -> Registration:
        return self.registration(shop)._replace(transferred=self._today - timedelta(days=30))


def _ending(text: bytes) -> bytes:
    """Lines end in CR LF on port 43."""
    return text.replace(b"\r\n", b"\n").replace(b"\n", b"\r\n")


def _referral(server: WhoisServer, shop: DemoShop) -> str:
    text = shop.whois or whois_texts.registered(server.registration(shop))
    return f"{text}Registrar WHOIS Server: 127.0.0.1\nWhois Server: 169.254.169.254\nrefer: 10.0.0.1\n"


def _foreign(server: WhoisServer, shop: DemoShop) -> str:
    one = server.registration(shop)._replace(
        holder="Demo Trading Ltd", number="09999999", street="1 Example Street", postcode="EC1A 1ZZ", town="London"
    )
    return whois_texts.registered(one._replace(country="United Kingdom"))


_TEXTS: Mapping[str, Callable[[WhoisServer, DemoShop], str]] = {
    "throttled": WhoisServer.throttled,
    "throttled-not-found": lambda server, shop: server.throttled(shop) + server.not_found(shop),
    "not-found": WhoisServer.not_found,
    "reserved": lambda server, shop: "\nDomain not available\n\nMore information is available at https://domain.fi/\n",
    "private-person": lambda server, shop: whois_texts.fi_private(server.registration(shop)),
    "foreign": _foreign,
    "no-number": lambda server, shop: whois_texts.registered(server.registration(shop)._replace(number="")),
    "transferred": lambda server, shop: whois_texts.registered(server.recent(shop)),
    "grace": lambda server, shop: whois_texts.fi_old(server.registration(shop), "Grace Period"),
    "old-format": lambda server, shop: whois_texts.fi_old(server.registration(shop)),
    "latin-1": lambda server, shop: whois_texts.registered(
        server.registration(shop)._replace(holder="Höyläämö Vikakauppa Oy")
    ),
    "referral-private": _referral,
    "blank": lambda server, shop: "\n",
    "html": lambda server, shop: "<!doctype html><html><title>Service unavailable</title><p>Try later.</p></html>\n",
}


async def _nothing(text: bytes, reader: Reader, writer: Writer) -> None:
    return


async def _garbage(text: bytes, reader: Reader, writer: Writer) -> None:
    writer.write(bytes(range(256)) * 8)
    await writer.drain()


async def _endless(text: bytes, reader: Reader, writer: Writer) -> None:
    writer.write(_ending(text))
    await endless(writer, b"remark: and so on and so on\r\n")


async def _drip(text: bytes, reader: Reader, writer: Writer) -> None:
    await drip(writer, _ending(text))


async def _hang(text: bytes, reader: Reader, writer: Writer) -> None:
    await until_gone(reader)


async def _reset(text: bytes, reader: Reader, writer: Writer) -> None:
    reset(writer)


async def _truncated(text: bytes, reader: Reader, writer: Writer) -> None:
    writer.write(_ending(text)[: len(text) // 2])
    await writer.drain()
    await asyncio.sleep(0.05)  # what was sent is read first: a reset throws unread bytes away
    reset(writer)


_WIRES: Mapping[str, Callable[[bytes, Reader, Writer], Awaitable[None]]] = {
    "empty": _nothing,
    "garbage": _garbage,
    "endless": _endless,
    "drip": _drip,
    "hang": _hang,
    "reset": _reset,
    "truncated": _truncated,
}
