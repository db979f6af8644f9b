"""Which certificates are believed, and in which words a bad one is told. Contexts are made once and shared.

The store is the operating system's; Network.ca_pem adds to it (the simulated internet's own authority).
"""

from __future__ import annotations

import ssl
from functools import lru_cache
from typing import Any

MAX_CHAIN = 10

# X509_V_ERR_… of OpenSSL's x509_vfy.h → our word. Two numbers for a name: the host and the address form.
_FAULTS = {
    9: "not_yet_valid", 10: "expired",
    18: "self_signed", 19: "unknown_issuer", 20: "unknown_issuer", 21: "unknown_issuer", 2: "unknown_issuer",
    23: "revoked", 62: "wrong_host", 64: "wrong_host",
    66: "weak_key", 67: "weak_key", 68: "weak_signature",
}  # fmt: skip


@lru_cache(8)
def strict_context(ca_pem: bytes) -> ssl.SSLContext:
    """A context that verifies certificate and name. Loading the system's store takes 20 ms, hence shared."""
    context = ssl.create_default_context()
    if ca_pem:
        context.load_verify_locations(cadata=ca_pem.decode("ascii"))
    return context


@lru_cache(1)
def lenient_context() -> ssl.SSLContext:
    """A context that reads on whatever the certificate: only for what is marked as unverified, and without cookies."""
    context = ssl.create_default_context()
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    context.set_ciphers("DEFAULT:@SECLEVEL=0")  # a weak key is a finding, not a reason to see nothing
    return context


def fault_of(error: ssl.SSLCertVerificationError) -> str:
    """Why the certificate was refused: a word, a colon and OpenSSL's sentence ("expired: certificate has expired").

    Words: expired not_yet_valid wrong_host self_signed unknown_issuer revoked weak_key weak_signature invalid.
    """
    word = _FAULTS.get(error.verify_code, "invalid")
    said = " ".join(str(error.verify_message).split()).rstrip(".")[:160]
    return f"{word}: {said}" if said else word


def chain_of(tls: ssl.SSLObject) -> list[str]:
    """The certificates that the server sent, as PEM, leaf first; the leaf alone where Python cannot give the others."""
    chain = [ssl.DER_cert_to_PEM_cert(der) for der in _sent(tls)[:MAX_CHAIN]]
    leaf = tls.getpeercert(binary_form=True)
    return chain or ([ssl.DER_cert_to_PEM_cert(leaf)] if leaf else [])


def _sent(tls: ssl.SSLObject) -> list[bytes]:
    """DER of every certificate sent. Public from Python 3.13; 3.11 and 3.12 have it on the inner object only."""
    public = getattr(tls, "get_unverified_chain", None)
    if public is not None:
        return [bytes(der) for der in public()]
    inner: Any = getattr(tls, "_sslobj", None)
    try:
        return [ssl.PEM_cert_to_DER_cert(certificate.public_bytes()) for certificate in inner.get_unverified_chain()]
    except (AttributeError, TypeError, ValueError):
        return []
