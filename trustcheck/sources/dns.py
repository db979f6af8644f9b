"""What the shop's name servers say: addresses, name servers, mail, SPF, DMARC, CAA. The owner controls all of it.

NXDOMAIN and an empty answer say that there is none. SERVFAIL, REFUSED and silence say nothing: Unknown.
Mail: RFC 5321 section 5.1 (without MX the address itself takes mail), RFC 7505 (null MX takes none).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any

from trustcheck import names
from trustcheck.facts import absent, known, unknown
from trustcheck.model import Capture, Case, Cause, Evidence, Fact, Problem, Request
from trustcheck.sources.answers import clean, seen
from trustcheck.sources.dns_answers import Records, question, records
from trustcheck.sources.parking import all_parked

NEEDS: tuple[str, ...] = ("claim.email", "claim.email_domain")
TIMEOUT_SECONDS = 10.0
ADDRESS_TYPES = ("A", "AAAA")
MAX_VALUES = 50
_SPF = re.compile(r"v=spf1(?: |$)", re.IGNORECASE)  # RFC 7208 4.5
_DMARC = re.compile(r"v ?= ?DMARC1 ?(?:;|$)")  # RFC 7489 6.3


def ask(case: Case) -> list[Request]:
    """All of the domain at once; www when the domain has no address; the mail of the e-mail's domain once known."""
    domain = case.shop.domain
    questions = [(domain, kind) for kind in (*ADDRESS_TYPES, "NS", "MX", "TXT", "CAA")] + [(f"_dmarc.{domain}", "TXT")]
    for name in _hosts(case)[1:]:
        if all(records(case.captures, domain, kind).none for kind in ADDRESS_TYPES) or name == case.shop.host:
            questions += [(name, kind) for kind in ADDRESS_TYPES]
    mail = _mail_domain(case)
    if mail:
        questions.append((mail, "MX"))
        if records(case.captures, mail, "MX").none:
            questions += [(mail, kind) for kind in ADDRESS_TYPES]
    urls = dict.fromkeys(question(name, kind) for name, kind in questions)
    return [Request(source="dns", url=url, purpose="dns", timeout_seconds=TIMEOUT_SECONDS) for url in urls]


def read(case: Case, captures: Mapping[str, Capture]) -> list[Fact]:
    """The host.* facts of the DNS."""
    domain = case.shop.domain
    if question(domain, "A") not in captures:
        return []
    return [
        *_addresses(_hosts(case), captures),
        *_nameservers(records(captures, domain, "NS")),
        *_mail(domain, captures),
        _email(case, captures),
        _policy("host.spf", records(captures, domain, "TXT"), _SPF),
        _policy("host.dmarc", records(captures, f"_dmarc.{domain}", "TXT"), _DMARC),
        _listed(
            "host.caa",
            records(captures, domain, "CAA"),
            (clean(str(value)) for value in _values(captures, domain, "CAA")),
        ),
    ]


def _hosts(case: Case) -> list[str]:
    """The domain, its www, and the host that the user gave, without repeats."""
    return list(dict.fromkeys((case.shop.domain, f"www.{case.shop.domain}", case.shop.host)))


def _mail_domain(case: Case) -> str | None:
    """The A-labels of what stands after the @ of the shop's e-mail address, if it is known."""
    address = case.text("claim.email") or ""
    written = address.rpartition("@")[2] or case.text("claim.email_domain") or ""
    name = names.to_ascii(written)
    return name if name and "." in name and not names.is_address(name) else None


def _values(captures: Mapping[str, Capture], name: str, kind: str) -> tuple[Any, ...]:
    return records(captures, name, kind).values


def _proof(*answers: Records, excerpt: str = "") -> tuple[Evidence, ...]:
    kept = [answer.capture for answer in answers if answer.capture is not None]
    return tuple(seen(capture, "answer", excerpt or "no such record") for capture in kept)


def _addresses(hosts: Iterable[str], captures: Mapping[str, Capture]) -> list[Fact]:
    """host.resolves and host.addresses. False and ABSENT only when every name was answered for."""
    answers = [records(captures, host, kind) for host in hosts for kind in ADDRESS_TYPES]
    found = list(dict.fromkeys(str(value) for answer in answers for value in answer.values))[:MAX_VALUES]
    if found:
        proof = _proof(*(answer for answer in answers if answer.values), excerpt=" ".join(found))
        return [known("host.resolves", True, *proof), known("host.addresses", tuple(found), *proof)]
    asked = answers[:2] if not answers[0].exists else answers
    gap = _gap(asked)
    if gap:
        return [unknown(name, gap.cause, gap.detail, *_proof(*asked)) for name in ("host.resolves", "host.addresses")]
    return [known("host.resolves", False, *_proof(*asked)), absent("host.addresses", *_proof(*asked))]


def _gap(answers: Iterable[Records]) -> Problem | None:
    """Why it is not known that there is none: the first cause that is not merely "not asked"."""
    problems = [answer.problem for answer in answers if answer.problem is not None]
    return next((found for found in problems if found.cause is not Cause.NOT_ASKED), problems[0] if problems else None)


def _nameservers(answer: Records) -> list[Fact]:
    listed = tuple(sorted({_host(value.target) for value in answer.values}))[:MAX_VALUES]
    servers = _listed("host.nameservers", answer, listed)
    if not servers.is_known:
        parked = "host.parked_nameservers"
        cause = servers.cause or Cause.NO_ANSWER
        return [servers, absent(parked) if servers.is_absent else unknown(parked, cause, servers.detail)]
    return [servers, known("host.parked_nameservers", all_parked(listed), *servers.evidence)]


def _listed(name: str, answer: Records, values: Iterable[str]) -> Fact:
    """A texts fact of these values: ABSENT when the answer says that there are none."""
    if answer.problem is not None:
        return unknown(name, answer.problem.cause, answer.problem.detail, *_proof(answer))
    listed = tuple(value for value in values if value)[:MAX_VALUES]
    proof = _proof(answer, excerpt=" ".join(listed))
    return known(name, listed, *proof) if listed else absent(name, *proof)


def _host(name: Any) -> str:
    return str(name).rstrip(".").lower()


def _mail(domain: str, captures: Mapping[str, Capture]) -> list[Fact]:
    answer = records(captures, domain, "MX")
    exchangers = _listed("host.mail_exchangers", answer, _exchangers(answer))
    return [exchangers, _accepts("host.accepts_mail", domain, captures)]


def _exchangers(answer: Records) -> list[str]:
    """Names of the mail servers, the preferred first; the root (null MX) is none."""
    ordered = sorted(answer.values, key=lambda value: (value.preference, _host(value.exchange)))
    return [name for name in dict.fromkeys(_host(value.exchange) for value in ordered) if name]


def _accepts(name: str, domain: str, captures: Mapping[str, Capture]) -> Fact:
    """Whether mail to that domain can be delivered, as a flag fact of that name."""
    mx = records(captures, domain, "MX")
    if mx.problem is not None:
        return unknown(name, mx.problem.cause, mx.problem.detail, *_proof(mx))
    exchangers = _exchangers(mx)
    if mx.values:
        return known(name, bool(exchangers), *_proof(mx, excerpt=" ".join(exchangers) or "null MX"))
    if not mx.exists:
        return known(name, False, *_proof(mx, excerpt="no such name"))
    answers = [records(captures, domain, kind) for kind in ADDRESS_TYPES]
    if any(answer.values for answer in answers):
        return known(name, True, *_proof(mx, *answers, excerpt="no MX, the address itself takes mail"))
    gap = _gap(answers)
    return unknown(name, gap.cause, gap.detail) if gap else known(name, False, *_proof(mx, *answers))


def _email(case: Case, captures: Mapping[str, Capture]) -> Fact:
    name = "host.email_accepts_mail"
    claimed = case.fact("claim.email" if "claim.email" in case.facts else "claim.email_domain")
    if claimed.is_absent:
        return absent(name, *claimed.evidence)
    domain = _mail_domain(case)
    if domain is None:
        return unknown(name, claimed.cause or Cause.UNREADABLE, claimed.detail)
    return _accepts(name, domain, captures)


def _policy(name: str, answer: Records, start: re.Pattern[str]) -> Fact:
    """The TXT record that begins so, its strings joined (RFC 7208 3.3). Two of them cancel each other: ambiguous."""
    if answer.problem is not None:
        return unknown(name, answer.problem.cause, answer.problem.detail, *_proof(answer))
    texts = [b"".join(value.strings).decode("utf-8", "replace") for value in answer.values]
    found = [clean(text, 1000) for text in texts if start.match(text)]
    if len(found) > 1:
        return unknown(name, Cause.AMBIGUOUS, f"{len(found)} records, so none of them counts", *_proof(answer))
    return known(name, found[0], *_proof(answer, excerpt=found[0])) if found else absent(name, *_proof(answer))
