"""The .ee registry's REST WHOIS (rwhois.internet.ee): who holds an Estonian domain, with the organisation's number.

Asked for .ee alone, beside port 43, which many networks close. Without its captcha the registry hides private holders
and every contact; of an organisation it tells name and number. https://github.com/internetee/rest-whois
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from trustcheck import names
from trustcheck.facts import known
from trustcheck.likeness import digits
from trustcheck.model import Capture, Case, Cause, Fact, Problem, Request
from trustcheck.sources.answers import Told, clean, json_of, seen, text
from trustcheck.sources.dates import read_date
from trustcheck.sources.privacy import hidden_name
from trustcheck.sources.registration import Registration, facts_of, not_registered, unknown_facts

NEEDS: tuple[str, ...] = ("domain.registered", "domain.registrant_number", "domain.private_person")
URL = "https://rwhois.internet.ee/v1"
KEEP_DAYS = 1
MAX_STATUSES = 20
HOLDERS_DIFFER = "domain.holders_differ"
_NOT_FOUND = "Domain not found"
_POLICY = "Policy error"  # a name that the registry's rules do not allow
_NOT_GIVEN_OUT = frozenset({"Blocked", "Reserved"})
_DISCARDED = "deleteCandidate"  # it ran out and waits to be let go: only its name and status are told


def ask(case: Case) -> list[Request]:
    """One question about a domain that the Estonian registry keeps."""
    url = _url(case)
    if url is None:
        return []
    return [Request(source="rwhois", url=url, purpose="domain", accept="application/json", max_age_days=KEEP_DAYS)]


def read(case: Case, captures: Mapping[str, Capture]) -> list[Fact]:
    """The domain.* facts, and whether another of the registry's services names another holder."""
    url = _url(case)
    capture = captures.get(url) if url else None
    if capture is None:
        return []
    value = json_of(capture, accepted=(200, 404))
    problem = value if isinstance(value, Problem) else _unfit(value, case.shop.domain)
    if problem is not None:
        return unknown_facts(problem)
    statuses = _statuses(value)
    if capture.status == 404:
        return _missing(case, capture, text(value, "error"))
    created = read_date(text(value, "registered"))
    if created is None and _NOT_GIVEN_OUT.intersection(statuses):
        return _none(case, capture, ", ".join(statuses))
    if created is None and _DISCARDED not in statuses:
        return unknown_facts(Problem(Cause.UNREADABLE, "the answer tells no day of registration"))
    told = _registration(value, statuses)
    return [*facts_of(told, capture, case.at), *_differ(case, told, capture)]


def _url(case: Case) -> str | None:
    domain = case.shop.domain
    here = domain.endswith(".ee") and names.registry_domain(domain) == domain
    return f"{URL}/{domain}.json" if here else None


def _unfit(value: Any, domain: str) -> Problem | None:
    """Why the answer is not one about this domain; None when it is."""
    if not isinstance(value, dict) or not text(value, "name"):
        return Problem(Cause.UNREADABLE, "the answer is not the registry's")
    if names.to_ascii(text(value, "name")) != domain:
        return Problem(Cause.UNREADABLE, "the answer speaks of another domain")
    return None


def _missing(case: Case, capture: Capture, error: str) -> list[Fact]:
    if error.startswith(_NOT_FOUND):
        return _none(case, capture, error)
    if _POLICY in error:
        return unknown_facts(Problem(Cause.REFUSED, "the registry's service does not take such a name"))
    return unknown_facts(Problem(Cause.NO_ANSWER, "HTTP 404"))


def _none(case: Case, capture: Capture, excerpt: str) -> list[Fact]:
    if case.flag("domain.registered"):
        return unknown_facts(Problem(Cause.AMBIGUOUS, "this service knows no such domain, another source does"))
    return not_registered(capture, "error" if capture.status == 404 else "status", excerpt)


def _statuses(value: dict[str, Any]) -> tuple[str, ...]:
    given = value.get("status")
    listed = given[:MAX_STATUSES] if isinstance(given, list) else []
    return tuple(dict.fromkeys(status for item in listed if (status := clean(item, 80))))


def _registration(value: dict[str, Any], statuses: tuple[str, ...]) -> Registration:
    def told(key: str, answer: Any) -> Told | None:
        return Told(answer, key, f"{key} {text(value, key)}") if answer else None

    def shown(key: str) -> str:
        return "" if hidden_name(text(value, key)) else text(value, key)

    # Whatever is no organisation's is printed as "Private Person", so only the kind tells which holder is one.
    kind = text(value, "registrant_kind")
    holder = shown("registrant") if kind == "org" else ""
    person = Told(kind == "priv", "registrant_kind", "") if holder or kind == "priv" else None
    return Registration(
        created=told("registered", read_date(text(value, "registered"))),
        expires=told("expire", read_date(text(value, "expire"))),
        registrar=told("registrar", shown("registrar")),
        registrant=told("registrant", holder),
        registrant_number=told("registrant_reg_no", clean(shown("registrant_reg_no"), 40)) if holder else None,
        number_published=not text(value, "registrant_reg_no"),
        private_person=person,
        statuses=Told(statuses, "status", ", ".join(statuses)) if statuses else None,
        hidden="the registry shows the holder of this domain to nobody who solved no captcha",
    )


def _differ(case: Case, told: Registration, capture: Capture) -> list[Fact]:
    """Whether the registry's other services name another holder; nothing unless both tell who holds the domain."""
    proof = told.registrant_number or told.private_person
    if proof is None:
        return []
    own = _holder(proof.value is True, proof.value)
    other = _holder(case.flag("domain.private_person"), case.text("domain.registrant_number"))
    if own is None or other is None:
        return []
    place = seen(capture, proof.place, proof.excerpt)
    return [known(HOLDERS_DIFFER, own != other, place, *case.fact("domain.private_person").evidence[:1])]


def _holder(person: bool | None, number: Any) -> str | None:
    """The digits of the organisation's number, "person", or None when it is not told."""
    return "person" if person else digits(clean(number)) or None
