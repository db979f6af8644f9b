"""The classifier of addresses: every special range at both edges, every form that carries an IPv4 address inside."""

from __future__ import annotations

import ipaddress
import random

import pytest

from trustcheck.model import UsageFault
from trustcheck.net.door import Network
from trustcheck.net.guard import Refused, check_addresses, check_port, closed_because, is_loopback, same_address

# IANA special-purpose registries, and what is no unicast: all closed, first to last address.
CLOSED = [
    "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24",
    "192.0.0.0/29", "192.0.0.8/32", "192.0.0.9/32", "192.0.0.10/32", "192.0.0.170/31", "192.0.2.0/24",
    "192.31.196.0/24", "192.52.193.0/24", "192.88.99.0/24", "192.168.0.0/16", "192.175.48.0/24", "198.18.0.0/15",
    "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4", "255.255.255.255/32", "168.63.129.16/32",
    "::/128", "::1/128", "::/96", "::ffff:0:0/96", "::ffff:0:0:0/96", "64:ff9b::/96", "64:ff9b:1::/48", "100::/64",
    "100:0:0:1::/64", "2001::/23", "2001::/32", "2001:1::1/128", "2001:1::2/128", "2001:1::3/128", "2001:2::/48",
    "2001:3::/32", "2001:4:112::/48", "2001:10::/28", "2001:20::/28", "2001:30::/28", "2001:db8::/32", "2002::/16",
    "2620:4f:8000::/48", "3ffe::/16", "3fff::/20", "4000::/3", "5f00::/16", "fc00::/7", "fe80::/10", "fec0::/10",
    "ff00::/8",
]  # fmt: skip
# The neighbours of those ranges on either side that are ordinary addresses.
OPEN = [
    "1.0.0.0", "9.255.255.255", "11.0.0.0", "100.63.255.255", "100.128.0.0", "126.255.255.255", "128.0.0.0",
    "169.253.255.255", "169.255.0.0", "172.15.255.255", "172.32.0.0", "191.255.255.255", "192.0.1.0", "192.0.1.255",
    "192.0.3.0", "192.31.195.255", "192.31.197.0", "192.52.192.255", "192.52.194.0", "192.88.98.255", "192.88.100.0",
    "192.167.255.255", "192.169.0.0", "192.175.47.255", "192.175.49.0", "198.17.255.255", "198.20.0.0",
    "198.51.99.255", "198.51.101.0", "203.0.112.255", "203.0.114.0", "223.255.255.255", "168.63.129.15",
    "168.63.129.17", "8.8.8.8", "2000::", "2001:200::", "2001:db7:ffff::1", "2001:db9::", "2003::",
    "2001:ffff:ffff::1", "2620:4f:7fff::1", "2620:4f:8001::", "3ffd:ffff::1", "3fff:1000::", "2a00:1450::1",
    "2606:4700::1111",
]  # fmt: skip
TARGETS = ["127.0.0.1", "10.0.0.1", "169.254.169.254", "192.168.1.1", "100.100.100.200", "8.8.8.8"]


def _embedded(address: str) -> dict[str, str]:
    """The address inside each IPv6 form that has room for one; the last target is public, and closed all the same."""
    low = int(ipaddress.IPv4Address(address))
    forms = {
        "mapped": 0xFFFF << 32 | low,
        "compatible": low,
        "translated": 0xFFFF << 48 | low,
        "nat64": 0x0064FF9B << 96 | low,
        "local nat64": 0x0064FF9B0001 << 80 | low,
        "6to4": 0x2002 << 112 | low << 80 | 1,
        "teredo": 0x20010000 << 96 | 0x41D0 << 80 | (low ^ 0xFFFFFFFF),
        "isatap": 0x2A001450 << 96 | 0x5EFE << 32 | low,
    }
    return {form: str(ipaddress.IPv6Address(number)) for form, number in forms.items()}


EMBEDDED = [(form, target, text) for target in TARGETS for form, text in _embedded(target).items()]
EDGES = [str(edge) for block in CLOSED for edge in (lambda net: (net[0], net[-1]))(ipaddress.ip_network(block))]


def test_there_are_enough_cases() -> None:
    assert len(EDGES) + len(OPEN) >= 120
    assert len(EMBEDDED) == 48


@pytest.mark.parametrize("address", EDGES)
def test_both_edges_of_a_special_range_are_closed(address: str) -> None:
    assert closed_because(address)


@pytest.mark.parametrize("address", OPEN)
def test_the_neighbours_of_special_ranges_are_open(address: str) -> None:
    assert closed_because(address) == ""


@pytest.mark.parametrize(("form", "target", "address"), EMBEDDED, ids=lambda value: str(value))
def test_an_address_inside_an_address_is_closed(form: str, target: str, address: str) -> None:
    assert closed_because(address)


@pytest.mark.parametrize(
    "text", ["", "kauppa.fi", "1.2.3", "0x7f.1", "127.1", "01.2.3.4", "::1%lo", "2a00::1%eth0", "1.2.3.4/8", " 8.8.8.8"]
)
def test_what_is_no_plain_address_is_closed(text: str) -> None:
    assert closed_because(text)


def test_we_are_never_more_open_than_the_standard_library() -> None:
    rng = random.Random(20261121)
    four = [str(ipaddress.IPv4Address(rng.getrandbits(32))) for _ in range(4000)]
    six = [str(ipaddress.IPv6Address(rng.getrandbits(128))) for _ in range(2000)]
    six += [str(ipaddress.IPv6Address(1 << 125 | rng.getrandbits(125))) for _ in range(4000)]
    ours = {address: not closed_because(address) for address in four + six}

    for address, is_open in ours.items():
        ip = ipaddress.ip_address(address)
        if is_open:
            assert ip.is_global and not ip.is_multicast, address
        elif ip.is_global and not ip.is_multicast:
            # The listed difference: what IANA has not given out yet, the 6bone, and what cannot be reached for sure.
            assert ip.version == 6, address
            assert ip not in ipaddress.ip_network("2000::/3") or address.startswith(("2002:", "3ffe:", "3fff:"))
    assert 0.8 < sum(ours[address] for address in four) / len(four) < 0.95


def test_one_bad_address_refuses_the_whole_name() -> None:
    check_addresses("kauppa.fi", ["45.83.10.7", "2a00:1450::1"])
    with pytest.raises(Refused, match=r"not public \(10\.0\.0\.1: private\)"):
        check_addresses("kauppa.fi", ["45.83.10.7", "10.0.0.1"])


def test_only_the_ports_of_web_and_whois_are_open() -> None:
    let_in = []
    for port in range(65536):
        try:
            check_port(port)
            let_in.append(port)
        except Refused:
            continue
    assert let_in == [43, 80, 443]


@pytest.mark.parametrize("place", ["10.0.0.1", "8.8.8.8", "::2", "localhost", "", "::ffff:127.0.0.1"])
def test_a_nat_may_only_lead_to_loopback(place: str) -> None:
    with pytest.raises(UsageFault, match="may only lead to"):
        Network(nat=lambda address, port: (place, 8080)).last_mile("45.83.10.7", 80)


def test_a_nat_may_lead_to_loopback_and_without_one_nothing_is_mapped() -> None:
    for place in ("127.0.0.1", "127.9.9.9", "::1"):
        assert Network(nat=lambda address, port, p=place: (p, 1)).last_mile("45.83.10.7", 80) == (place, 1)  # type: ignore[misc]
    assert Network().last_mile("45.83.10.7", 80) == ("45.83.10.7", 80)


def test_addresses_are_compared_as_numbers() -> None:
    assert same_address("2a00::1", "2A00:0:0:0::1")
    assert not same_address("2a00::1", "2a00::2")
    assert not same_address("x", "x")
    assert is_loopback("127.255.0.1") and not is_loopback("128.0.0.1") and not is_loopback("x")
