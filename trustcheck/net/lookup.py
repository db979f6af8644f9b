"""Questions that are no page: DNS records (dns:NAME?type=MX, RFC 4501) and a server's certificate (tls://HOST:443)."""

from __future__ import annotations

import re
import ssl
from urllib.parse import unquote

import msgspec

from trustcheck import names
from trustcheck.model import Cause, Problem
from trustcheck.net.answer import Answer
from trustcheck.net.dial import Dialer
from trustcheck.net.guard import TLS_PORT, Refused
from trustcheck.net.resolve import Resolver
from trustcheck.net.trust import chain_of, fault_of, lenient_context, strict_context

MAX_BYTES = 64 * 1024
TYPES = frozenset(
    {"A", "AAAA", "NS", "MX", "TXT", "CAA", "SOA", "CNAME", "DS", "DNSKEY", "SRV", "PTR", "TLSA", "HTTPS"}
)
_DNS = re.compile(r"dns:(?://([0-9.]{7,15})/)?([^?#/]{1,1000})(?:\?([^#]{0,100}))?", re.IGNORECASE)
# Public resolvers that answer differently on purpose; no other may be named, or a question could be sent anywhere.
RESOLVERS = frozenset({"9.9.9.9", "9.9.9.10", "1.1.1.1", "1.1.1.2"})
# Lists that are asked by the DNS: whoever's resolver passes the question on, it is they who answer, and count.
LISTS = frozenset({"dbl.spamhaus.org"})
_TLS = re.compile(r"tls://([^/?#:@\[\]]{1,253}):([0-9]{1,5})/?", re.IGNORECASE)
# RFC 1035: the server did its part; what it says about the name is the answer.
_ANSWERS = frozenset({"NOERROR", "NXDOMAIN"})


def name_and_type(url: str) -> tuple[str, str, str]:
    """(A-label name, record type, resolver) that the URL asks for: A and "" when none is given; Refused for others."""
    found = _DNS.fullmatch(url)
    name = names.to_ascii(unquote(found[2])) if found else None
    if found is None or name is None or names.is_address(name) or (found[1] and found[1] not in RESOLVERS):
        raise Refused("not a question of the DNS")
    pairs = [part.partition("=") for part in re.split("[;&]", found[3] or "")]
    asked = {key.lower(): value.upper() for key, _, value in pairs}
    kind = asked.get("type", "A")
    if asked.get("class", "IN") != "IN" or kind not in TYPES:
        raise Refused("not a question of the DNS that trustcheck asks")
    return name, kind, found[1] or ""


def host_of(url: str) -> str:
    """Whose budget that question of the DNS takes: a public resolver's, or a list's; empty: none but our own one's."""
    name, _, server = name_and_type(url)
    return server or next((zone for zone in LISTS if name.endswith(f".{zone}")), "")


async def ask_dns(answer: Answer, resolver: Resolver) -> None:
    """Fills the answer with dnspython's text of the message, id 0. A name that is not there is an answer too."""
    import dns.rcode

    name, kind, server = name_and_type(answer.request.url)
    answer.sink.cap = min(answer.sink.cap, MAX_BYTES)
    message, answer.peer = await resolver.ask(name, kind, server)
    message.id = 0
    answer.sink.write(message.to_text().encode("utf-8", "backslashreplace"))
    said = dns.rcode.to_text(message.rcode())
    if said not in _ANSWERS:
        answer.problem = Problem(Cause.NO_ANSWER, f"the name server answered {said}")


async def ask_tls(answer: Answer, dialer: Dialer, ca_pem: bytes) -> None:
    """Fills the answer with JSON about the handshake; a certificate that does not verify costs a second one."""
    found = _TLS.fullmatch(answer.request.url)
    host = names.to_ascii(found[1]) if found else None
    if found is None or host is None or int(found[2]) != TLS_PORT:
        raise Refused("not a question for a certificate")
    try:
        protocol, chain = await _shake(answer, dialer, host, strict_context(ca_pem))
    except ssl.SSLCertVerificationError as error:
        answer.tls_fault = fault_of(error)
        protocol, chain = await _shake(answer, dialer, host, lenient_context())
    seen = {"host": host, "verified": not answer.tls_fault, "fault": answer.tls_fault, "protocol": protocol}
    answer.sink.write(msgspec.json.encode({**seen, "chain": chain}))


async def _shake(answer: Answer, dialer: Dialer, host: str, context: ssl.SSLContext) -> tuple[str, list[str]]:
    """Protocol version and chain (PEM, leaf first) of one handshake."""
    stream = await dialer.connect(host, TLS_PORT)
    try:
        answer.peer = stream.peer
        await stream.start_tls(context, host)
        if stream.tls is None:  # start_tls sets it or raises
            raise Refused("no TLS")
        return stream.tls.version() or "", chain_of(stream.tls)
    finally:
        await stream.aclose()
