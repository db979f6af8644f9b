"""WHOIS servers in their registries' words, and every fault of theirs."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from demo_stage import QUICK, TODAY, Raw, running, shop, whois

from trustcheck.demo.addresses import WHOIS_HOSTS
from trustcheck.demo.internet import Internet

THROTTLES = [
    ("fi", "Too many queries"), ("se", "Query limit exceeded"), ("no", "Query limit exceeded"),
    ("dk", "Too many connections"), ("de", "access control limit reached"), ("eu", "-1: Still in grace period, wait"),
    ("uk", "quota for 192.0.2.1 has been exceeded"), ("nl", "daily whois-limit exceeded"), ("fr", "Too many requests"),
    ("org", "WHOIS LIMIT EXCEEDED"), ("com", "exceeded your quota"), ("ee", "connection limit exceeded"),
]  # fmt: skip
NOT_FOUND = [
    ("fi", "Domain not found"), ("se", 'domain "NAME" not found.'), ("no", "% No match"), ("ee", "Domain not found"),
    ("dk", "No entries found for the selected source."), ("lv", "Status: free"), ("lt", "available"),
    ("is", '% No entries found for query "NAME".'), ("de", "Status: free"), ("eu", "Status: AVAILABLE"),
    ("uk", 'No match for "NAME".'), ("nl", "NAME is free"), ("fr", "%% No entries found"), ("com", "No match for"),
    ("shop", "DOMAIN NOT FOUND"),
]  # fmt: skip
SAYS = [
    ("reserved", "Domain not available"), ("private-person", "Private person"), ("foreign", "09999999"),
    ("grace", "status:   Grace Period"), ("old-format", "descr:    99"), ("html", "<!doctype html>"),
    ("referral-private", "Registrar WHOIS Server: 127.0.0.1"), ("no-number", "register number....: \r\n"),
]  # fmt: skip
COVERED = {f"whois-{name}" for name, _ in SAYS} | {f"whois-{name}" for name in (
    "throttled", "throttled-not-found", "not-found", "transferred", "latin-1", "empty", "blank", "garbage", "endless",
    "drip", "hang", "reset", "truncated",
)}  # fmt: skip


@pytest.fixture(scope="module")
def net() -> Iterator[Internet]:
    known = shop("pieni-demo.fi", whois="domain.............: pieni-demo.fi\nstatus.............: Registered\n")
    with running(known, shop("unohdettu-demo.fi"), shop("meluisa-demo.fi", faults={"whois": "hang"})) as internet:
        yield internet


def ask(net: Internet, fault: str, tld: str = "fi", seconds: float = 5.0) -> Raw:
    return whois(net, WHOIS_HOSTS[tld], f"whois-{fault}-fault.{tld}", seconds=seconds)


def test_a_shops_own_answer_is_sent_with_line_ends_of_port_43(net: Internet) -> None:
    answer = whois(net, "whois.fi", "PIENI-demo.fi.")

    assert answer.data == b"domain.............: pieni-demo.fi\r\nstatus.............: Registered\r\n"
    assert answer.end == "closed"
    assert b"Domain not found" in whois(net, "whois.fi", "unohdettu-demo.fi").data


@pytest.mark.parametrize("tld", sorted(WHOIS_HOSTS))
def test_every_registry_answers_in_its_own_layout(net: Internet, tld: str) -> None:
    name = f"web-ok-fault.{tld}"
    query = f"-T dn,ace {name}" if tld == "de" else name
    text = whois(net, WHOIS_HOSTS[tld], query).data.decode()

    assert name in text.lower()
    assert bool(re.search(r"(?i)creat|regist.*20\d\d", text)) == (tld not in ("de", "eu", "lv"))


@pytest.mark.parametrize(("tld", "words"), NOT_FOUND)
def test_every_registry_has_its_own_words_for_not_found(net: Internet, tld: str, words: str) -> None:
    for name in (f"nobody-demo.{tld}", f"whois-not-found-fault.{tld}"):
        assert words.replace("NAME", name) in whois(net, WHOIS_HOSTS[tld], name).data.decode()


def test_a_registry_knows_only_its_own_domains(net: Internet) -> None:
    assert b"not found" in whois(net, "whois.iis.se", "pieni-demo.fi").data
    assert b"not found" in whois(net, "whois.fi", "www.pieni-demo.fi").data
    assert b"whois:        whois.fi" in whois(net, "whois.iana.org", "fi").data
    assert b"0 objects" in whois(net, "whois.iana.org", "nowhere.zz").data


@pytest.mark.parametrize(("tld", "words"), THROTTLES)
def test_every_registry_has_its_own_words_for_too_many_queries(net: Internet, tld: str, words: str) -> None:
    text = ask(net, "throttled", tld).data.decode()
    both = ask(net, "throttled-not-found", tld).data.decode()

    assert words in text
    assert words in both and len(both) > len(text)


@pytest.mark.parametrize(("fault", "words"), SAYS)
def test_answers_that_are_about_odd_holders_and_states(net: Internet, fault: str, words: str) -> None:
    assert words in ask(net, fault).data.decode()


def test_a_private_persons_answer_tells_nothing_of_the_person(net: Internet) -> None:
    text = ask(net, "private-person").data.decode()

    assert "register number" not in text and "address...." not in text
    assert "Registrar" in text and "Nameservers" in text


def test_a_recent_change_of_holder(net: Internet) -> None:
    text = ask(net, "transferred").data.decode()
    day, month, year = re.findall(r"holder transfer\.+: (\d+)\.(\d+)\.(\d+)", text)[0]

    assert 0 < (TODAY - TODAY.replace(year=int(year), month=int(month), day=int(day))).days < 60
    assert re.search(r"created\.+: \d+\.\d+\.2013", text)


def test_bytes_that_are_not_utf_8(net: Internet) -> None:
    latin, garbage = ask(net, "latin-1").data, ask(net, "garbage").data

    assert "Höyläämö".encode("latin-1") in latin
    with pytest.raises(UnicodeDecodeError):
        latin.decode()
    assert b"\x00" in garbage and b"\xff" in garbage


def test_answers_that_are_empty_or_never_end(net: Internet) -> None:
    assert ask(net, "empty")[:2] == (b"", "closed")
    assert ask(net, "blank")[:2] == (b"\r\n", "closed")
    assert ask(net, "endless").end == "cap"
    dripped = ask(net, "drip", seconds=0.8)
    assert (len(dripped.data), dripped.end) == (2, "silence")


def test_connections_that_hang_or_break(net: Internet) -> None:
    assert ask(net, "hang", seconds=QUICK)[:2] == (b"", "silence")
    assert ask(net, "reset")[:2] == (b"", "reset")
    cut = ask(net, "truncated")
    assert cut.end == "reset" and cut.data.startswith(b"domain....")
    assert whois(net, "whois.fi", "meluisa-demo.fi", seconds=QUICK)[:2] == (b"", "silence")
