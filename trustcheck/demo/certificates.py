"""Certificates of the simulated internet: an own CA, and a chain for each name, minted when it is first asked for.

Good chains are leaf ← issuing CA ← root, as on the real internet; only the root is trusted. Subjects and policies obey
the CA/Browser Forum's Baseline Requirements 7.1 and EV Guidelines 9.2 (DV, OV and EV by policy OID).
"""

from __future__ import annotations

import ssl
import tempfile
from collections import OrderedDict
from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import NamedTuple

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID, ObjectIdentifier

POLICIES = {"dv": "2.23.140.1.2.1", "ov": "2.23.140.1.2.2", "ev": "2.23.140.1.1"}
FAULTS = ("expired", "not-yet-valid", "self-signed", "wrong-host", "untrusted", "no-intermediate")
WRONG_HOST = "palvelin7.webhotelli-demo.fi"
_JURISDICTION = ObjectIdentifier("1.3.6.1.4.1.311.60.2.1.3")
_KEPT = 1024
_PEM = serialization.Encoding.PEM


class Issuer(NamedTuple):
    """A CA that can sign: its certificate and key."""

    certificate: x509.Certificate
    key: ec.EllipticCurvePrivateKey


class Authority:
    """The CA of one simulated internet. `ca_pem` is the root, the only thing that a client has to trust."""

    def __init__(self, today: date) -> None:
        # Certificates are judged by the machine's clock, whatever day the world is on: they hold on both.
        days = (datetime.now(UTC), datetime.combine(today, time(12), UTC))
        self._first, self._last = min(days) - timedelta(days=30), max(days) + timedelta(days=60)
        self._key = ec.generate_private_key(ec.SECP256R1())
        self._root = self._authority("Demo Root CA", None)
        self._issuing = {
            kind: self._authority(f"Demo {kind.upper()} Issuing CA", self._root) for kind in ("dv", "ov", "ev")
        }
        self._stranger: Issuer | None = None
        self._contexts: OrderedDict[tuple[str, str], ssl.SSLContext] = OrderedDict()
        self._folder = tempfile.TemporaryDirectory(prefix="trustcheck-demo-")
        self.ca_pem = self._root.certificate.public_bytes(_PEM)

    def close(self) -> None:
        """Forgets every key and certificate that was written for the TLS library to load."""
        self._folder.cleanup()

    def context(self, host: str, certificate: str) -> ssl.SSLContext:
        """The server's TLS context for that name; `certificate` is as in DemoShop. The last 1,024 are kept."""
        wanted = (host, certificate)
        if wanted not in self._contexts:
            self._contexts[wanted] = self._load(self.chain(host, certificate))
            if len(self._contexts) > _KEPT:
                self._contexts.popitem(last=False)
        self._contexts.move_to_end(wanted)
        return self._contexts[wanted]

    def chain(self, host: str, certificate: str = "dv") -> list[x509.Certificate]:
        """The certificates that a server of that name sends, leaf first, the root left out."""
        kind, _, rest = certificate.replace("_", "-").partition(":")
        if kind in FAULTS:
            return self._faulty(host, kind)
        organisation, _, number = rest.rpartition(":") if kind == "ev" else (rest, "", "")
        issuer = self._issuing[kind]
        subject = _subject(host, organisation, number)
        return [self._leaf(host, subject, issuer, POLICIES[kind]), issuer.certificate]

    def _faulty(self, host: str, kind: str) -> list[x509.Certificate]:
        issuer, subject, policy = self._issuing["dv"], _subject(host), POLICIES["dv"]
        if kind == "expired":
            end = self._first + timedelta(days=20)
            span = (end - timedelta(days=80), end)
            return [self._leaf(host, subject, issuer, policy, span), issuer.certificate]
        if kind == "not-yet-valid":
            span = (self._last - timedelta(days=50), self._last + timedelta(days=30))
            return [self._leaf(host, subject, issuer, policy, span), issuer.certificate]
        if kind == "self-signed":
            return [self._leaf(host, subject, None, policy)]
        if kind == "wrong-host":
            return [self._leaf(WRONG_HOST, _subject(WRONG_HOST), issuer, policy), issuer.certificate]
        if kind == "untrusted":
            self._stranger = self._stranger or self._authority("Stranger Root CA", None)
            return [self._leaf(host, subject, self._stranger, policy)]
        return [self._leaf(host, subject, issuer, policy)]

    def _leaf(
        self,
        host: str,
        subject: x509.Name,
        issuer: Issuer | None,
        policy: str,
        span: tuple[datetime, datetime] | None = None,
    ) -> x509.Certificate:
        names = [host] if host.startswith("www.") or host.count(".") > 1 else [host, f"www.{host}"]
        builder = _start(subject, issuer.certificate.subject if issuer else subject, self._key, span or self._span())
        builder = (
            builder.add_extension(x509.SubjectAlternativeName([x509.DNSName(name) for name in names]), critical=False)
            .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
            .add_extension(_key_usage(signs_certificates=False), critical=True)
            .add_extension(x509.ExtendedKeyUsage([ExtendedKeyUsageOID.SERVER_AUTH]), critical=False)
            .add_extension(
                x509.CertificatePolicies([x509.PolicyInformation(ObjectIdentifier(policy), None)]), critical=False
            )
            .add_extension(_authority_key(issuer.key if issuer else self._key), critical=False)
        )
        return builder.sign(issuer.key if issuer else self._key, hashes.SHA256())

    def _authority(self, name: str, parent: Issuer | None) -> Issuer:
        key = ec.generate_private_key(ec.SECP256R1())
        subject = x509.Name(
            [
                x509.NameAttribute(NameOID.COUNTRY_NAME, "FI"),
                x509.NameAttribute(NameOID.ORGANIZATION_NAME, "Demo Varmenne Oy"),
                x509.NameAttribute(NameOID.COMMON_NAME, name),
            ]
        )
        span = (self._first - timedelta(days=400), self._last + timedelta(days=400))
        builder = _start(subject, parent.certificate.subject if parent else subject, key, span)
        builder = (
            builder.add_extension(x509.BasicConstraints(ca=True, path_length=None if parent is None else 0), True)
            .add_extension(_key_usage(signs_certificates=True), critical=True)
            .add_extension(_authority_key(parent.key if parent else key), critical=False)
        )
        return Issuer(builder.sign(parent.key if parent else key, hashes.SHA256()), key)

    def _span(self) -> tuple[datetime, datetime]:
        return self._first, self._last

    def _load(self, chain: list[x509.Certificate]) -> ssl.SSLContext:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.minimum_version = ssl.TLSVersion.TLSv1_2
        context.set_alpn_protocols(["http/1.1"])
        key = self._key.private_bytes(_PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
        path = Path(self._folder.name) / "chain.pem"
        path.write_bytes(key + b"".join(one.public_bytes(_PEM) for one in chain))
        context.load_cert_chain(path)
        path.unlink()
        return context


def server_context(choose: Callable[[str], ssl.SSLContext | None]) -> ssl.SSLContext:
    """A context that takes, for each name a client asks for (SNI), the context that `choose` gives; None: refused."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    context.set_alpn_protocols(["http/1.1"])

    def by_name(connection: ssl.SSLObject | ssl.SSLSocket, name: str | None, _: ssl.SSLContext) -> int | None:
        chosen = choose(name or "")
        if chosen is None:
            return ssl.ALERT_DESCRIPTION_UNRECOGNIZED_NAME
        connection.context = chosen
        return None

    context.sni_callback = by_name
    return context


def _start(
    subject: x509.Name, issuer: x509.Name, key: ec.EllipticCurvePrivateKey, span: tuple[datetime, datetime]
) -> x509.CertificateBuilder:
    return (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(span[0])
        .not_valid_after(span[1])
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
    )


def _subject(host: str, organisation: str = "", number: str = "") -> x509.Name:
    rows = []
    if number:
        country = "SE" if len(number.replace("-", "")) == 10 else "FI"
        rows += [
            (NameOID.BUSINESS_CATEGORY, "Private Organization"),
            (_JURISDICTION, country),
            (NameOID.SERIAL_NUMBER, number),
        ]
    if organisation:
        rows += [(NameOID.COUNTRY_NAME, "FI"), (NameOID.ORGANIZATION_NAME, organisation[:64])]
    if len(host) <= 64:  # X.520's upper bound of a common name
        rows.append((NameOID.COMMON_NAME, host))
    return x509.Name([x509.NameAttribute(oid, value) for oid, value in rows])


def _key_usage(*, signs_certificates: bool) -> x509.KeyUsage:
    return x509.KeyUsage(
        digital_signature=not signs_certificates,
        key_cert_sign=signs_certificates,
        crl_sign=signs_certificates,
        content_commitment=False,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        encipher_only=False,
        decipher_only=False,
    )


def _authority_key(key: ec.EllipticCurvePrivateKey) -> x509.AuthorityKeyIdentifier:
    return x509.AuthorityKeyIdentifier.from_issuer_public_key(key.public_key())
