"""Certificates of the simulated CA, and every fault of a port 443."""

from __future__ import annotations

import ssl
from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
from cryptography import x509
from cryptography.x509.oid import NameOID, ObjectIdentifier
from demo_stage import QUICK, connect, get, read, running, shop, tls

from trustcheck.demo.certificates import POLICIES, WRONG_HOST
from trustcheck.demo.internet import Internet

REFUSED = [
    ("expired", "certificate has expired"), ("not-yet-valid", "certificate is not yet valid"),
    ("self-signed", "self-signed certificate"), ("wrong-host", "Hostname mismatch"),
    ("untrusted", "unable to get local issuer certificate"),
    ("no-intermediate", "unable to get local issuer certificate"),
]  # fmt: skip
COVERED = {f"tls-{name}" for name, _ in REFUSED} | {"tls-hang", "tls-drip", "tls-plain", "tls-reset", "tls-closed"}
JURISDICTION = ObjectIdentifier("1.3.6.1.4.1.311.60.2.1.3")


@pytest.fixture(scope="module")
def net() -> Iterator[Internet]:
    stories = {
        "dv": "dv", "ov": "ov:Pieni Kauppa Oy", "ev": "ev:Iso Kauppa: Tukku Oyj:9900001-7", "old": "expired",
        "odd": "not_yet_valid",
    }  # fmt: skip
    shops = [
        shop(f"{name}-demo.fi", certificate=told, addresses=(f"45.10.1.{n}",))
        for n, (name, told) in enumerate(stories.items())
    ]
    with running(*shops, shop("rikki-demo.fi", faults={"tls": "reset"}, addresses=("45.10.2.1",))) as internet:
        yield internet


def leaf(net: Internet, host: str, *, verify: bool = True) -> x509.Certificate:
    with tls(net, host, verify=verify) as connection:
        der = connection.getpeercert(binary_form=True)
    assert der is not None
    return x509.load_der_x509_certificate(der)


def policy(certificate: x509.Certificate) -> str:
    policies = certificate.extensions.get_extension_for_class(x509.CertificatePolicies).value
    return str(policies[0].policy_identifier.dotted_string)


def subject(certificate: x509.Certificate) -> dict[ObjectIdentifier, str]:
    return {row.oid: str(row.value) for row in certificate.subject}


def test_a_certificate_is_minted_for_each_name(net: Internet) -> None:
    for host in ("dv-demo.fi", "www.dv-demo.fi", "web-ok-fault.fi", "avoindata.prh.fi", "rdap.fi"):
        names = leaf(net, host).extensions.get_extension_for_class(x509.SubjectAlternativeName).value
        assert host in names.get_values_for_type(x509.DNSName)


def test_kinds_of_validation_are_told_by_policy_and_subject(net: Internet) -> None:
    dv, ov, ev = (leaf(net, f"{kind}-demo.fi") for kind in ("dv", "ov", "ev"))

    assert [policy(one) for one in (dv, ov, ev)] == [POLICIES["dv"], POLICIES["ov"], POLICIES["ev"]]
    assert NameOID.ORGANIZATION_NAME not in subject(dv)
    assert subject(ov)[NameOID.ORGANIZATION_NAME] == "Pieni Kauppa Oy"
    assert subject(ev)[NameOID.ORGANIZATION_NAME] == "Iso Kauppa: Tukku Oyj"
    assert subject(ev)[NameOID.SERIAL_NUMBER] == "9900001-7"
    assert subject(ev)[JURISDICTION] == "FI"
    assert subject(ev)[NameOID.BUSINESS_CATEGORY] == "Private Organization"


def test_good_certificates_hold_today_by_the_machines_clock(net: Internet) -> None:
    certificate = leaf(net, "dv-demo.fi")

    assert certificate.not_valid_before_utc < datetime.now(UTC) < certificate.not_valid_after_utc
    assert certificate.issuer != certificate.subject


@pytest.mark.parametrize(("fault", "reason"), REFUSED)
def test_a_bad_certificate_is_refused_for_its_reason(net: Internet, fault: str, reason: str) -> None:
    host = f"tls-{fault}-fault.fi"
    with pytest.raises(ssl.SSLCertVerificationError, match=reason):
        tls(net, host)
    with tls(net, host, verify=False) as connection:
        connection.sendall(f"GET / HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n".encode())
        assert b"Y-tunnus" in read(connection, 5, 1 << 20).data


def test_a_story_may_have_a_bad_certificate_with_underscores(net: Internet) -> None:
    now = datetime.now(UTC)

    assert leaf(net, "old-demo.fi", verify=False).not_valid_after_utc < now
    assert leaf(net, "odd-demo.fi", verify=False).not_valid_before_utc > now
    wrong = leaf(net, "tls-wrong-host-fault.fi", verify=False)
    assert subject(wrong)[NameOID.COMMON_NAME] == WRONG_HOST


def test_ports_443_that_never_come_to_a_handshake(net: Internet) -> None:
    for fault, size in (("hang", 0), ("drip", 2)):
        with connect(net, f"tls-{fault}-fault.fi", 443) as connection:
            connection.sendall(b"\x16\x03\x01")
            heard = read(connection, 0.8 if size else QUICK, 1000)
        assert (len(heard.data), heard.end) == (size, "silence"), fault


def test_ports_443_that_break_refuse_or_speak_plainly(net: Internet) -> None:
    with connect(net, "tls-reset-fault.fi", 443) as connection:
        connection.sendall(b"\x16\x03\x01")
        assert read(connection, 5, 1000).end == "reset"
    with pytest.raises(ConnectionRefusedError):
        connect(net, "tls-closed-fault.fi", 443)
    with connect(net, "tls-plain-fault.fi", 443) as connection:
        connection.sendall(b"GET / HTTP/1.1\r\nHost: tls-plain-fault.fi\r\nConnection: close\r\n\r\n")
        assert read(connection, 5, 1 << 20).data.startswith(b"HTTP/1.1 200")
    with pytest.raises(ssl.SSLError, match=r"(?i)wrong.version.number|record layer"):
        tls(net, "tls-plain-fault.fi")


@pytest.mark.parametrize("fault", ["closed", "plain", "hang", "reset", "drip"])
def test_without_a_secure_port_the_plain_one_has_the_pages(net: Internet, fault: str) -> None:
    assert b"Y-tunnus" in get(net, f"tls-{fault}-fault.fi").body


def test_a_story_may_break_the_secure_port_too(net: Internet) -> None:
    with connect(net, "rikki-demo.fi", 443) as connection:
        connection.sendall(b"\x16\x03\x01")
        assert read(connection, 5, 1000).end == "reset"
    assert b"Pieni kauppa" in get(net, "rikki-demo.fi").body
