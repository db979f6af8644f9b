"""Bad certificates: a reason in words, the shop's page read all the same, a register's answer never."""

from __future__ import annotations

import json

import pytest
from cryptography import x509
from net_stage import PUBLIC, Stage, authority, fetch_once, on_stage, page, says

from trustcheck.model import Capture, Cause
from trustcheck.net.door import Door, Network

FAULTS = ["expired", "not_yet_valid", "wrong_host", "self_signed", "unknown_issuer"]


def _bad(fault: str, url: str, source: str = "website") -> Capture:
    def prepare(stage: Stage) -> None:
        stage.host("kauppa.fi", says(b"sivu", headers=("Set-Cookie: istunto=1",)))
        stage.certificate_faults["kauppa.fi"] = fault

    return fetch_once(prepare, page(url, source=source))[0]


@pytest.mark.parametrize("fault", FAULTS)
def test_the_page_is_read_and_the_reason_is_kept(fault: str) -> None:
    capture = _bad(fault, "https://kauppa.fi/")

    assert (capture.status, capture.body, capture.problem) == (200, b"sivu", None)
    word, _, sentence = capture.tls_fault.partition(": ")
    assert word == fault and sentence


@pytest.mark.parametrize("fault", FAULTS)
def test_a_registers_answer_is_not_read_over_a_bad_certificate(fault: str) -> None:
    capture = _bad(fault, "https://kauppa.fi/", source="prh")

    assert (capture.status, capture.body) == (0, b"")
    assert capture.problem is not None and capture.problem.cause is Cause.REFUSED
    assert capture.tls_fault.startswith(fault) and fault in capture.problem.detail


@pytest.mark.parametrize("fault", ["", *FAULTS])
def test_a_handshake_is_told_with_its_chain_whatever_the_certificate(fault: str) -> None:
    capture = _bad(fault, "tls://kauppa.fi:443", source="tls")

    told = json.loads(capture.body)
    assert set(told) == {"host", "verified", "fault", "protocol", "chain"}
    assert (told["host"], told["verified"], told["protocol"]) == ("kauppa.fi", fault == "", "TLSv1.3")
    assert told["fault"] == capture.tls_fault and told["fault"].startswith(fault)
    assert capture.problem is None and capture.peer == PUBLIC
    leaf = x509.load_pem_x509_certificate(told["chain"][0].encode())
    named = leaf.extensions.get_extension_for_class(x509.SubjectAlternativeName).value.get_values_for_type(x509.DNSName)
    assert named == (["elsewhere.example"] if fault == "wrong_host" else ["kauppa.fi"])


def test_no_cookie_goes_to_or_comes_from_a_host_that_is_not_verified() -> None:
    async def play(stage: Stage) -> None:
        stage.host("kauppa.fi", says(b"sivu", headers=("Set-Cookie: istunto=1",)))
        async with stage.door() as door:
            await door.fetch(page("https://kauppa.fi/"))
            stage.host("huono.fi", says(b"sivu", headers=("Set-Cookie: ansa=1",)))
            stage.certificate_faults["huono.fi"] = "expired"
            for url in ("https://huono.fi/1", "https://huono.fi/2", "https://kauppa.fi/2"):
                capture = await door.fetch(page(url))
                assert capture.body == b"sivu"
                assert bool(capture.tls_fault) is ("huono" in url)
        cookies = [asked.headers.get("cookie") for asked in stage.requests]
        assert cookies == [None, None, None, "istunto=1"]

    on_stage(play)


def test_the_unverified_reading_goes_through_the_same_guard() -> None:
    async def play(stage: Stage) -> None:
        answers = iter([[f"ttl=0 {PUBLIC}"], ["ttl=0 127.0.0.1"]])
        stage.zone[("huono.fi", "A")] = lambda: next(answers)
        stage.web["huono.fi"] = says(b"sisalla")
        stage.certificate_faults["huono.fi"] = "self_signed"
        async with stage.door() as door:
            capture = await door.fetch(page("https://huono.fi/"))
            assert capture.problem is not None and capture.problem.cause is Cause.REFUSED
            assert capture.body == b"" and capture.tls_fault.startswith("self_signed")
            assert door.connections == [(PUBLIC, 443)]

    on_stage(play)


def test_a_fault_on_the_way_is_kept_with_the_page_at_the_end() -> None:
    async def play(stage: Stage) -> None:
        stage.host("vanha.fi", says(b"", 301, ("Location: https://uusi.fi/",)))
        stage.host("uusi.fi", says(b"uusi"))
        stage.certificate_faults["vanha.fi"] = "expired"
        async with stage.door() as door:
            capture = await door.fetch(page("https://vanha.fi/"))
        assert (capture.body, capture.url) == (b"uusi", "https://uusi.fi/")
        assert capture.tls_fault.startswith("expired")

    on_stage(play)


def test_an_authority_is_trusted_only_where_it_was_given() -> None:
    async def play(stage: Stage) -> None:
        stage.host("kauppa.fi", says(b"sivu"))
        plain = Network(dns_servers=(("127.0.0.1", stage.dns_port),), nat=stage.nat)
        async with Door(plain, pause_seconds=0) as door:
            capture = await door.fetch(page("https://kauppa.fi/"))
            assert capture.tls_fault.startswith("unknown_issuer")
        async with stage.door() as door:
            assert (await door.fetch(page("https://kauppa.fi/"))).tls_fault == ""

    assert authority().cert_pem.bytes()
    on_stage(play)


def test_a_server_without_tls_is_no_answer() -> None:
    def prepare(stage: Stage) -> None:
        stage.host("kauppa.fi", says(b"sivu"))
        stage.ports[443] = stage.ports[80]

    for url in ("https://kauppa.fi/", "tls://kauppa.fi:443"):
        capture = fetch_once(prepare, page(url, timeout_seconds=0.5))[0]
        assert capture.problem is not None and capture.problem.cause in (Cause.NO_ANSWER, Cause.DEADLINE)
