"""Which addresses and ports may be connected to. Every connection of trustcheck passes here, resolved or literal.

Only global unicast is let through. For IPv6 that is 2000::/3 less what IANA set aside in it, less every form that
carries an IPv4 address inside (6to4, Teredo, ISATAP …), even when that address is public: what such a form reaches
depends on the network we stand in. Sources: IANA IPv4 and IPv6 Special-Purpose Address Registries, RFC 6890.
"""

from __future__ import annotations

import ipaddress
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network

WEB_PORTS = {"http": 80, "https": 443}
WHOIS_PORT = 43
TLS_PORT = 443
OPEN_PORTS = frozenset({WHOIS_PORT, *WEB_PORTS.values()})


class Refused(Exception):
    """We will not go there; the text is one short clause saying why. Becomes Problem(refused), never seen outside."""


_CLOSED_4: tuple[tuple[IPv4Network, str], ...] = tuple(
    (IPv4Network(block), what)
    for block, what in (
        ("0.0.0.0/8", "this network"),
        ("10.0.0.0/8", "private"),
        ("100.64.0.0/10", "shared by carriers"),
        ("127.0.0.0/8", "loopback"),
        ("168.63.129.16/32", "a cloud platform's own"),  # looks public, answers only inside Azure
        ("169.254.0.0/16", "link-local"),
        ("172.16.0.0/12", "private"),
        ("192.0.0.0/24", "reserved for protocols"),
        ("192.0.2.0/24", "for documentation"),
        ("192.31.196.0/24", "anycast for reverse DNS"),
        ("192.52.193.0/24", "multicast relay"),
        ("192.88.99.0/24", "6to4 relay"),
        ("192.168.0.0/16", "private"),
        ("192.175.48.0/24", "anycast for reverse DNS"),
        ("198.18.0.0/15", "for benchmarks"),
        ("198.51.100.0/24", "for documentation"),
        ("203.0.113.0/24", "for documentation"),
        ("224.0.0.0/4", "multicast"),
        ("240.0.0.0/4", "reserved"),
    )
)
_GLOBAL_6 = IPv6Network("2000::/3")
_CLOSED_6: tuple[tuple[IPv6Network, str], ...] = tuple(
    (IPv6Network(block), what)
    for block, what in (
        ("::/128", "unspecified"),
        ("::1/128", "loopback"),
        ("::ffff:0:0/96", "IPv4-mapped"),
        ("::ffff:0:0:0/96", "IPv4-translated"),
        ("::/96", "IPv4-compatible"),
        ("64:ff9b::/96", "NAT64"),
        ("64:ff9b:1::/48", "local NAT64"),
        ("100::/64", "discarded"),
        ("2001::/32", "Teredo"),
        ("2001::/23", "reserved for protocols"),
        ("2001:db8::/32", "for documentation"),
        ("2002::/16", "6to4"),
        ("2620:4f:8000::/48", "anycast for reverse DNS"),
        ("3ffe::/16", "returned to IANA"),
        ("3fff::/20", "for documentation"),
        ("5f00::/16", "segment routing"),
        ("fc00::/7", "private"),
        ("fe80::/10", "link-local"),
        ("fec0::/10", "site-local"),
        ("ff00::/8", "multicast"),
    )
)
_ISATAP = (0x00005EFE, 0x02005EFE)  # RFC 5214 section 6.1: upper half of the interface identifier


def closed_because(address: str) -> str:
    """Why the address may not be connected to, as one or two words; empty when it is global unicast."""
    try:
        ip = ipaddress.ip_address(address)
    except ValueError:
        return "not an address"
    return _closed_4(ip) if isinstance(ip, IPv4Address) else _closed_6(ip)


def _closed_4(ip: IPv4Address) -> str:
    return next((what for block, what in _CLOSED_4 if ip in block), "")


def _closed_6(ip: IPv6Address) -> str:
    if ip.scope_id is not None:
        return "bound to an interface"
    special = next((what for block, what in _CLOSED_6 if ip in block), "")
    if special:
        return special
    if ip not in _GLOBAL_6:
        return "reserved"
    return "ISATAP" if (int(ip) >> 32) & 0xFFFFFFFF in _ISATAP else ""


def check_addresses(host: str, addresses: list[str]) -> None:
    """Nothing when every address is global unicast; Refused when one is not, for then the name cannot be trusted."""
    for address in addresses:
        why = closed_because(address)
        if why:
            raise Refused(f"{host} leads to an address that is not public ({address}: {why})")


def check_port(port: int) -> None:
    """Nothing when the port is one of the web or WHOIS; else Refused."""
    if port not in OPEN_PORTS:
        raise Refused(f"port {port} is not one that trustcheck connects to")


def is_loopback(address: str) -> bool:
    """True for 127.0.0.0/8 and ::1: the only places that a nat may lead to."""
    try:
        ip = ipaddress.ip_address(address)
    except ValueError:
        return False
    return ip in IPv4Network("127.0.0.0/8") if isinstance(ip, IPv4Address) else ip == IPv6Address("::1")


def same_address(a: str, b: str) -> bool:
    """True when both texts are the same address, however written."""
    try:
        return ipaddress.ip_address(a.partition("%")[0]) == ipaddress.ip_address(b.partition("%")[0])
    except ValueError:
        return False
