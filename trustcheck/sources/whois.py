"""The domain registry by WHOIS (RFC 3912): asked where RDAP is not, or does not tell when the domain was registered.

.fi is always asked, as whois.fi tells of the holder what RDAP does not. The text is classified before it is parsed: a
throttle, a refusal and "not found" are three different answers. At most one referral is followed.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from zoneinfo import ZoneInfo

import msgspec

from trustcheck import names
from trustcheck.model import Capture, Case, Cause, Fact, Problem, Request
from trustcheck.sources import rdap_bootstrap, whois_servers
from trustcheck.sources.answers import Told
from trustcheck.sources.registration import Registration, facts_of, not_registered, unknown_facts
from trustcheck.sources.whois_fi import ZONE, read_fi
from trustcheck.sources.whois_record import read_record
from trustcheck.sources.whois_texts import MAX_BYTES, Kind, Text, classify

NEEDS: tuple[str, ...] = ("domain.created", "domain.registered")
TIMEOUT_SECONDS = 10.0
_IANA_SERVER = re.compile(r"^(?:whois|refer):\s{1,40}([a-z0-9.-]{3,253})\s*$", re.IGNORECASE)
_REFERRAL = re.compile(r"^\s*(?:registrar )?whois server:\s{0,40}(?:whois://)?([a-z0-9.-]{3,253})/?\s*$", re.IGNORECASE)
_NAMED = re.compile(r"^\s*\[?domain(?:[ _-]?name)?[\]\s.]{0,40}:?\s{0,40}(\S{3,253}\.\S{2,63})\s*$", re.IGNORECASE)


def ask(case: Case) -> list[Request]:
    """The registry's server; IANA's first when we know none; then the registrar's, of a thin registry."""
    domain = _domain(case)
    if domain is None or not _wanted(case, domain):
        return []
    asked = []
    if whois_servers.server_of(_tld(domain)) is None:
        asked.append(_request(whois_servers.question(whois_servers.IANA, _tld(domain)), "server"))
    url = _question(domain, case.captures)
    if url is None:
        return asked
    asked.append(_request(url, "domain"))
    referral = _referral(domain, case.captures.get(url))
    return [*asked, _request(referral, "registrar")] if referral else asked


def read(case: Case, captures: Mapping[str, Capture]) -> list[Fact]:
    """The domain.* facts; nothing while nobody was asked."""
    domain = _domain(case)
    if domain is None:
        return []
    url = _question(domain, captures)
    capture = captures.get(url) if url else captures.get(whois_servers.question(whois_servers.IANA, _tld(domain)))
    if capture is None:
        return []
    if url is None:
        return unknown_facts(capture.problem or Problem(Cause.NOT_ASKED, "IANA names no WHOIS server of this registry"))
    if capture.problem is not None:
        return unknown_facts(capture.problem)
    answer = classify(capture.body, domain)
    if answer.problem is not None:
        return unknown_facts(answer.problem)
    if answer.kind in (Kind.NOT_FOUND, Kind.RESERVED):
        if case.flag("domain.registered"):
            return unknown_facts(Problem(Cause.AMBIGUOUS, "WHOIS knows no such domain, another source does"))
        return not_registered(capture, "text", answer.line)
    if not _speaks_of(domain, answer.lines):
        return unknown_facts(Problem(Cause.UNREADABLE, "the answer speaks of another domain"))
    return _facts(case, domain, capture, answer, captures)


def _domain(case: Case) -> str | None:
    """The shop's domain when a domain registry keeps it; None for a name below a platform's."""
    return case.shop.domain if names.registry_domain(case.shop.domain) == case.shop.domain else None


def _tld(domain: str) -> str:
    return domain.rsplit(".", 1)[-1]


def _wanted(case: Case, domain: str) -> bool:
    """True when WHOIS may tell what RDAP cannot: it is richer, alone, failed, or silent about the date."""
    if _tld(domain) == "fi" or rdap_bootstrap.server_of(domain) is None:
        return True
    created = case.fact("domain.created")
    told = "domain.created" in case.facts and not created.is_known
    if case.flag("domain.registered") and _tld(domain) in whois_servers.DATELESS:
        return False
    return told


def _request(url: str, purpose: str) -> Request:
    return Request(source="whois", url=url, purpose=purpose, max_bytes=MAX_BYTES, timeout_seconds=TIMEOUT_SECONDS)


def _question(domain: str, captures: Mapping[str, Capture]) -> str | None:
    """The question to the registry's server; None while no server is known."""
    server = whois_servers.server_of(_tld(domain))
    if server is None:
        iana = captures.get(whois_servers.question(whois_servers.IANA, _tld(domain)))
        server = None if iana is None or iana.problem else _server_in(classify(iana.body).lines, _IANA_SERVER)
    return whois_servers.question(server, domain) if server else None


def _server_in(lines: Sequence[str], pattern: re.Pattern[str]) -> str | None:
    """The first host in such a line that is a name under a public suffix: no address, no local name."""
    for line in lines:
        match = pattern.match(line)
        host = names.to_ascii(match.group(1)) if match else None
        if host and names.registrable(host):
            return host
    return None


def _referral(domain: str, capture: Capture | None) -> str | None:
    """The question to the registrar's server, when a thin registry names one other than its own."""
    if capture is None or capture.problem or _tld(domain) not in whois_servers.THIN:
        return None
    answer = classify(capture.body, domain)
    server = _server_in(answer.lines, _REFERRAL) if answer.kind is Kind.ANSWERED else None
    if server is None or server == whois_servers.server_of(_tld(domain)):
        return None
    return whois_servers.question(server, domain)


def _speaks_of(domain: str, lines: Sequence[str]) -> bool:
    """False when the record names domains and none of them is this one."""
    named = [match.group(1) for line in lines if (match := _NAMED.match(line))][:20]
    return not named or any(names.to_ascii(name.strip("[]")) == domain for name in named)


def _facts(case: Case, domain: str, capture: Capture, answer: Text, captures: Mapping[str, Capture]) -> list[Fact]:
    if _tld(domain) == "fi":
        return facts_of(read_fi(answer.lines), capture, case.at.astimezone(ZoneInfo(ZONE)))
    told = read_record(domain, answer.lines)
    referral = captures.get(_referral(domain, capture) or "")
    if told.registrant is None and told.private_person is None and referral is not None:
        told = _with_holder(told, domain, referral)
    return facts_of(told, capture, case.at)


def _with_holder(told: Registration, domain: str, capture: Capture) -> Registration:
    """The registration with the holder that the registrar's own answer tells, if it can be read."""
    answer = classify(capture.body, domain)
    if capture.problem or answer.kind is not Kind.ANSWERED or not _speaks_of(domain, answer.lines):
        return told
    other = read_record(domain, answer.lines)
    holder = other.registrant and Told(
        other.registrant.value, other.registrant.place, other.registrant.excerpt, capture
    )
    person = other.private_person
    moved = person and Told(person.value, person.place, person.excerpt, capture)
    return msgspec.structs.replace(told, registrant=holder, private_person=moved, hidden=other.hidden)
