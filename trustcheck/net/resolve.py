"""Asks the configured DNS resolvers. They are the only hosts that the guard lets through by configuration.

One exchange: UDP first, TCP when the answer was cut, next server when one is silent. Names are asked as they stand: no
search list, no hosts file, so that no name of a house is ever meant.
"""

from __future__ import annotations

import asyncio
import ipaddress
from typing import TYPE_CHECKING

from trustcheck.net.guard import Refused
from trustcheck.net.network import Network

if TYPE_CHECKING:
    from dns.message import Message

MAX_SERVERS = 3
DNS_PORT = 53
MAX_ADDRESSES = 32
MAX_ALIASES = 4
MAX_KEPT_SECONDS = 60.0
UDP_SECONDS = (2.0, 4.0)  # a lost packet costs two seconds, a slow resolver gets a second chance
TCP_SECONDS = 6.0
UDP_BYTES = 1232  # DNS Flag Day 2020: what passes everywhere unfragmented


class NoAnswer(Exception):
    """The DNS gave nothing to go on; the text is one short clause. Becomes Problem(no_answer), never seen outside."""


class NoSuchHost(NoAnswer):
    """There is nothing to go on, and asking again would not change it."""


class Resolver:
    """Answers of the DNS; addresses are kept for as long as their record says, at most a minute."""

    def __init__(self, network: Network) -> None:
        self._network = network
        self._kept: dict[str, tuple[float, list[str]]] = {}

    async def ask(self, name: str, kind: str, server: str = "") -> tuple[Message, str]:
        """The message that answers (rcode as it came) and the server's address; NoAnswer when nobody answered.

        server: the address of a public resolver to ask instead of the configured ones.
        """
        import dns.exception
        import dns.message

        try:
            query = dns.message.make_query(name.rstrip(".") + ".", kind, use_edns=0, payload=UDP_BYTES)
        except (dns.exception.DNSException, ValueError) as fault:
            raise Refused("not a question of the DNS") from fault
        silent = "no name server is configured"
        for seconds in UDP_SECONDS:
            for address, port in self._places(server):
                try:
                    return await _exchange(query, address, port, seconds), address
                except (dns.exception.Timeout, TimeoutError):
                    silent = "the name server did not answer"
                except (dns.exception.DNSException, OSError, EOFError, ValueError):
                    silent = "the name server's answer cannot be read"
        raise NoAnswer(silent)

    def _places(self, server: str) -> tuple[tuple[str, int], ...]:
        if server:
            if self._network.dns_servers and self._network.nat is None:
                raise NoSuchHost("only the configured name servers may be asked here")
            return (self._network.last_mile(server, DNS_PORT),)
        return self._network.dns_servers[:MAX_SERVERS] or _system_servers()

    async def addresses(self, host: str) -> list[str]:
        """Every address of the host, IPv4 first, at most 32; NoAnswer when there is none."""
        now = asyncio.get_running_loop().time()
        until, kept = self._kept.get(host, (0.0, []))
        if now < until:
            return kept
        answers = await asyncio.gather(self._of_kind(host, "A"), self._of_kind(host, "AAAA"), return_exceptions=True)
        found: list[str] = []
        ttl = MAX_KEPT_SECONDS
        for answer in answers:
            if isinstance(answer, tuple):
                found += answer[0]
                ttl = min(ttl, answer[1])
        if not found:
            faults = [answer for answer in answers if isinstance(answer, BaseException)]
            raise faults[0] if faults else NoSuchHost(f"{host} has no address")
        if len(found) > MAX_ADDRESSES:
            raise Refused(f"{host} has more than {MAX_ADDRESSES} addresses")
        self._kept[host] = (now + ttl, found)
        return found

    async def _of_kind(self, host: str, kind: str) -> tuple[list[str], float]:
        """Addresses of one record type and how long they hold; empty when the name has none. Aliases are followed."""
        import dns.exception
        import dns.rcode

        name = host
        for _ in range(MAX_ALIASES):
            message, _server = await self.ask(name, kind)
            rcode = message.rcode()
            if rcode not in (dns.rcode.NOERROR, dns.rcode.NXDOMAIN):
                raise NoAnswer(f"the name server answered {dns.rcode.to_text(rcode)}")
            try:
                chain = message.resolve_chaining()  # type: ignore[attr-defined]
            except (dns.exception.DNSException, ValueError) as fault:
                raise NoAnswer("the name server's answer cannot be read") from fault
            if chain.answer is not None:
                return [str(record.address) for record in chain.answer], float(chain.minimum_ttl)
            if rcode == dns.rcode.NXDOMAIN:
                raise NoSuchHost(f"the name {host} does not exist")
            target = chain.canonical_name.to_text(omit_final_dot=True)
            if not chain.cnames or target == name:
                return [], MAX_KEPT_SECONDS
            name = target
        raise NoSuchHost(f"{host} is an alias of an alias without end")


async def _exchange(query: Message, address: str, port: int, seconds: float) -> Message:
    import dns.asyncquery
    import dns.flags

    message = await dns.asyncquery.udp(
        query, address, seconds, port, ignore_unexpected=True, ignore_errors=True, ignore_trailing=True
    )
    if message.flags & dns.flags.TC:
        return await dns.asyncquery.tcp(query, address, TCP_SECONDS, port)
    return message


def _system_servers() -> tuple[tuple[str, int], ...]:
    """The operating system's resolvers; NoAnswer when it has none."""
    import dns.exception
    import dns.resolver

    try:
        system = dns.resolver.Resolver()
    except (dns.exception.DNSException, OSError) as fault:
        raise NoSuchHost("this machine has no DNS resolver configured") from fault
    plain = [str(server) for server in system.nameservers if _is_plain(str(server))]
    return tuple((server, system.port) for server in plain[:MAX_SERVERS])


def _is_plain(server: str) -> bool:
    try:
        ipaddress.ip_address(server.partition("%")[0])
    except ValueError:
        return False
    return True
