"""Every fault of the simulated name server, and the answers of a sound one, over UDP and TCP."""

from __future__ import annotations

import time
from collections.abc import Iterator

import dns.exception
import dns.flags
import dns.message
import dns.rcode
import pytest
from demo_stage import QUICK, ask_dns, raw_tcp_dns, raw_udp, running, shop, texts

from trustcheck.demo.addresses import MAIL_SERVICES, is_public, service_addresses
from trustcheck.demo.internet import Internet

WRONG_ADDRESSES = [
    ("private", "A", ["10.0.0.5"]), ("loopback", "A", ["127.0.0.1"]), ("metadata", "A", ["169.254.169.254"]),
    ("shared", "A", ["100.64.0.1"]), ("zero", "A", ["0.0.0.0"]), ("mixed", "A", ["45.85.9.9", "192.168.1.10"]),
    ("mapped", "AAAA", ["::ffff:127.0.0.1"]), ("nat64", "AAAA", ["64:ff9b::7f00:1"]),
    ("6to4", "AAAA", ["2002:7f00:1::1"]), ("local-ipv6", "AAAA", ["fd00::5"]),
]  # fmt: skip
CODES = [("nxdomain", dns.rcode.NXDOMAIN), ("servfail", dns.rcode.SERVFAIL), ("refused", dns.rcode.REFUSED)]
ALONE = """
timeout empty rebind cname-private cname-loop cname-long null-mx no-mx truncated drip wrong-id garbage many two-spf
"""
COVERED = {f"dns-{name}" for name in (*(row[0] for row in (*WRONG_ADDRESSES, *CODES)), *ALONE.split())}


@pytest.fixture(scope="module")
def net() -> Iterator[Internet]:
    story = shop(
        "pieni-demo.fi",
        addresses=("45.10.0.1", "2a01:4f9:0:1::7"),
        records={
            "MX": ["10 posti.muualla-demo.com."], "TXT": ["v=spf1 include:muualla-demo.com -all"],
            "_dmarc TXT": ["v=DMARC1; p=none"], "CAA": ['0 issue "ca-demo.fi"'], "kauppa CNAME": ["pieni-demo.fi."],
        },
    )  # fmt: skip
    with running(story) as internet:
        yield internet


def test_a_shop_has_the_records_of_its_story(net: Internet) -> None:
    assert texts(ask_dns(net, "pieni-demo.fi", "A")) == ["45.10.0.1"]
    assert texts(ask_dns(net, "www.pieni-demo.fi", "AAAA")) == ["2a01:4f9:0:1::7"]
    assert texts(ask_dns(net, "Pieni-Demo.FI", "MX")) == ["10 posti.muualla-demo.com."]
    assert texts(ask_dns(net, "pieni-demo.fi", "TXT")) == ['"v=spf1 include:muualla-demo.com -all"']
    assert texts(ask_dns(net, "_dmarc.pieni-demo.fi", "TXT")) == ['"v=DMARC1; p=none"']
    assert texts(ask_dns(net, "pieni-demo.fi", "CAA")) == ['0 issue "ca-demo.fi"']
    assert len(texts(ask_dns(net, "pieni-demo.fi", "NS"))) == 2
    assert len(texts(ask_dns(net, "pieni-demo.fi", "SOA"))) == 1
    assert texts(ask_dns(net, "kauppa.pieni-demo.fi", "A")) == ["pieni-demo.fi.", "45.10.0.1"]


def test_nothing_of_that_type_is_told_apart_from_no_such_name(net: Internet) -> None:
    nothing = ask_dns(net, "www.pieni-demo.fi", "MX")
    nobody = ask_dns(net, "nobody-demo.fi", "A")
    below = ask_dns(net, "muuta.pieni-demo.fi", "A")

    assert (nothing.rcode(), texts(nothing)) == (dns.rcode.NOERROR, [])
    assert nobody.rcode() == below.rcode() == dns.rcode.NXDOMAIN
    assert nothing.authority and nobody.authority and below.authority


def test_the_machines_around_shops_have_public_addresses(net: Internet) -> None:
    for name in ("posti.muualla-demo.com", "ns1.nimipalvelin-demo.fi", "mx.gmail.com", *service_addresses()):
        found = texts(ask_dns(net, name, "A"))
        assert len(found) == 1 and is_public(found[0]), name
    for name in MAIL_SERVICES:
        assert texts(ask_dns(net, name, "MX")) == [f"10 mx.{name}."]


def test_long_answers_are_cut_on_udp_and_whole_on_tcp(net: Internet) -> None:
    cut, whole = ask_dns(net, "dns-many-fault.fi", "A"), ask_dns(net, "dns-many-fault.fi", "A", tcp=True)

    assert cut.flags & dns.flags.TC and not cut.answer
    assert len(texts(whole)) == 900


def test_messages_that_are_no_questions_do_no_harm(net: Internet) -> None:
    assert raw_udp(net, b"x", QUICK) is None
    malformed = raw_udp(net, b"\x12\x34" + bytes(range(60)))
    assert malformed is not None and malformed[:2] == b"\x12\x34" and malformed[3] & 15 == dns.rcode.FORMERR
    empty = dns.message.Message(id=7)
    told = raw_udp(net, empty.to_wire())
    assert told is not None and dns.message.from_wire(told).rcode() == dns.rcode.FORMERR
    assert texts(ask_dns(net, "pieni-demo.fi", "A")) == ["45.10.0.1"]


@pytest.mark.parametrize(("fault", "kind", "wrong"), WRONG_ADDRESSES)
def test_addresses_that_no_guard_may_let_through(net: Internet, fault: str, kind: str, wrong: list[str]) -> None:
    other = "AAAA" if kind == "A" else "A"

    assert sorted(texts(ask_dns(net, f"dns-{fault}-fault.fi", kind))) == sorted(wrong)
    assert texts(ask_dns(net, f"www.dns-{fault}-fault.fi", kind))
    assert texts(ask_dns(net, f"dns-{fault}-fault.fi", other)) == []
    assert not all(is_public(address) for address in wrong)


@pytest.mark.parametrize(("fault", "code"), CODES)
def test_refusals(net: Internet, fault: str, code: dns.rcode.Rcode) -> None:
    for kind in ("A", "MX", "TXT"):
        answer = ask_dns(net, f"dns-{fault}-fault.fi", kind)
        assert answer.rcode() == code and not answer.answer


def test_a_name_server_that_never_answers(net: Internet) -> None:
    with pytest.raises(dns.exception.Timeout):
        ask_dns(net, "dns-timeout-fault.fi", "A", seconds=QUICK)
    silent = raw_tcp_dns(net, "dns-timeout-fault.fi", "A", seconds=QUICK)
    assert (silent.data, silent.end) == (b"", "silence")


def test_a_name_without_records(net: Internet) -> None:
    for kind in ("A", "AAAA", "MX", "NS"):
        answer = ask_dns(net, "dns-empty-fault.fi", kind)
        assert (answer.rcode(), answer.answer) == (dns.rcode.NOERROR, [])


def test_rebinding_turns_private_at_the_second_look(net: Internet) -> None:
    first = ask_dns(net, "dns-rebind-fault.fi", "A")
    second = ask_dns(net, "dns-rebind-fault.fi", "A")

    assert is_public(texts(first)[0]) and texts(second) == ["127.0.0.1"]
    assert texts(ask_dns(net, "dns-rebind-fault.fi", "AAAA")) == []
    assert texts(ask_dns(net, "dns-rebind-fault.fi", "AAAA")) == ["::1"]
    assert first.answer[0].ttl == second.answer[0].ttl == 0
    assert texts(ask_dns(net, "dns-rebind-fault.fi", "MX"))


def test_aliases_that_lead_astray(net: Internet) -> None:
    private, loop = ask_dns(net, "dns-cname-private-fault.fi", "A"), ask_dns(net, "dns-cname-loop-fault.fi", "A")
    long = ask_dns(net, "dns-cname-long-fault.fi", "A", tcp=True)

    assert texts(private) == ["private1.dns-cname-private-fault.fi.", "10.0.0.5"]
    assert set(texts(loop)) == {"loop1.dns-cname-loop-fault.fi.", "loop2.dns-cname-loop-fault.fi."}
    assert len(texts(long)) == 31 and texts(long)[-1] == "45.85.9.9"


def test_mail_that_is_not_taken(net: Internet) -> None:
    assert texts(ask_dns(net, "dns-null-mx-fault.fi", "MX")) == ["0 ."]
    assert texts(ask_dns(net, "dns-no-mx-fault.fi", "MX")) == []
    assert texts(ask_dns(net, "dns-no-mx-fault.fi", "A"))
    assert len(texts(ask_dns(net, "dns-two-spf-fault.fi", "TXT"))) == 2


def test_cut_answers_are_whole_on_tcp_or_drip_there(net: Internet) -> None:
    for fault in ("truncated", "drip"):
        cut = ask_dns(net, f"dns-{fault}-fault.fi", "A")
        assert cut.flags & dns.flags.TC and not cut.answer
    assert texts(ask_dns(net, "dns-truncated-fault.fi", "A", tcp=True))
    dripped = raw_tcp_dns(net, "dns-drip-fault.fi", "A", seconds=0.8)
    assert (len(dripped.data), dripped.end) == (2, "silence")


def test_answers_that_belong_to_no_question(net: Internet) -> None:
    query = dns.message.make_query("dns-wrong-id-fault.fi", "A")
    other = raw_udp(net, query.to_wire())
    garbage = raw_udp(net, dns.message.make_query("dns-garbage-fault.fi", "A").to_wire())

    assert other is not None and dns.message.from_wire(other).id != query.id
    assert garbage is not None
    with pytest.raises(dns.exception.DNSException):
        dns.message.from_wire(garbage)


def test_a_simulated_round_trip_is_waited_for() -> None:
    with running(delay_seconds=0.1) as slow:
        start = time.monotonic()
        ask_dns(slow, "web-ok-fault.fi", "A")

        assert 0.1 <= time.monotonic() - start < 0.3
