"""The domain registry by RDAP (RFC 9083): when a domain was registered, till when, through whom, and by whom if told.

404 of the registry means that it does not know the domain. What is redacted (RFC 9537) is Unknown(hidden) and neutral.
Of a thin registry (.com, .net) the registrar's own answer is asked too, once, for the holder alone.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from urllib.parse import urlsplit

from trustcheck import names
from trustcheck.company_names import has_legal_form
from trustcheck.model import Capture, Case, Cause, Fact, Problem, Request
from trustcheck.sources import rdap_bootstrap, whois_servers
from trustcheck.sources.answers import Told, clean, json_of, rows, text
from trustcheck.sources.dates import read_date
from trustcheck.sources.jcard import read_card
from trustcheck.sources.privacy import hidden_name, says_person
from trustcheck.sources.registration import Registration, facts_of, not_registered, unknown_facts

NEEDS: tuple[str, ...] = ()
ACCEPT = "application/rdap+json, application/json"
MAX_BYTES = 1024 * 1024
HOLDER_CHANGES_IN_WHOIS = frozenset({"fi"})
_HIDDEN = "the registry or a privacy service hides the holder"


def ask(case: Case) -> list[Request]:
    """The registry's server at once; a newer list of servers when ours is old, and its server when it is another."""
    domain = _domain(case)
    if domain is None:
        return []
    wanted = rdap_bootstrap.list_request(case.at)
    asked = [wanted] if wanted else []
    for url in _urls(domain, case.captures):
        asked.append(_request(url, "domain"))
    answer = _answer(domain, case.captures)
    if answer is not None and (related := _related(domain, json_of(answer))):
        asked.append(_request(related, "registrar"))
    return asked


def read(case: Case, captures: Mapping[str, Capture]) -> list[Fact]:
    """The domain.* facts; all Unknown when the registry has no RDAP server or did not answer."""
    domain = _domain(case)
    if domain is None:
        return unknown_facts(Problem(Cause.NOT_ASKED, "the name is let by a platform, not by a domain registry"))
    if not _urls(domain, captures):
        return unknown_facts(Problem(Cause.NOT_ASKED, "the registry has no RDAP server"))
    capture = _answer(domain, captures)
    if capture is None:
        return []
    value = json_of(capture)
    if capture.status == 404 and capture.problem is None and not capture.tls_fault:
        return _unknown_domain(capture)
    if isinstance(value, Problem):
        return unknown_facts(value)
    if not _speaks_of(domain, value):
        return unknown_facts(Problem(Cause.UNREADABLE, "the answer does not speak of this domain"))
    return facts_of(_registration(domain, value, captures), capture, case.at)


def _domain(case: Case) -> str | None:
    """The shop's domain when a domain registry keeps it; None for a name below a platform's."""
    return case.shop.domain if names.registry_domain(case.shop.domain) == case.shop.domain else None


def _urls(domain: str, captures: Mapping[str, Capture]) -> list[str]:
    """Questions to the registry, the trusted one first: by the fresh list if there is one, then by the snapshot."""
    fresh = rdap_bootstrap.fresh_list(captures)
    lists = [None] if fresh is None else [fresh, None]
    bases = [rdap_bootstrap.server_of(domain, listed) for listed in lists]
    return list(dict.fromkeys(f"{base}domain/{domain}" for base in bases if base))


def _answer(domain: str, captures: Mapping[str, Capture]) -> Capture | None:
    """The answer of the server that the newest list names; None while it is awaited."""
    urls = _urls(domain, captures)
    return captures.get(urls[0]) if urls else None


def _request(url: str, purpose: str) -> Request:
    return Request(source="rdap", url=url, purpose=purpose, accept=ACCEPT, max_bytes=MAX_BYTES)


def _unknown_domain(capture: Capture) -> list[Fact]:
    if urlsplit(capture.url).hostname != urlsplit(capture.request.url).hostname:
        return unknown_facts(Problem(Cause.AMBIGUOUS, "HTTP 404 of another server that the registry sent on to"))
    return not_registered(capture, "status", "HTTP 404")


def _speaks_of(domain: str, value: Any) -> bool:
    """True for an RDAP domain object of this name. Some registries write a trailing dot or capital letters."""
    if not isinstance(value, dict) or text(value, "objectClassName").lower() not in ("", "domain"):
        return False
    named = [name for key in ("ldhName", "unicodeName") if (name := text(value, key))]
    return any(names.to_ascii(name) == domain for name in named)


def _related(domain: str, value: Any) -> str | None:
    """The registrar's own answer about the domain, when the registry is a thin one and names it."""
    if domain.rsplit(".", 1)[-1] not in whois_servers.THIN or not _speaks_of(domain, value):
        return None
    for link in rows(value, "links"):
        url = text(link, "href")
        if text(link, "rel").lower() == "related" and "/domain/" in url and rdap_bootstrap.usable(url):
            return url
    return None


def _registration(domain: str, value: dict[str, Any], captures: Mapping[str, Capture]) -> Registration:
    events = _events(value)
    created, again = events.get("registration"), events.get("reregistration")
    person, holder, number, hidden = _registrant(value)
    related = captures.get(_related(domain, value) or "")
    if holder is None and person is None and related is not None:
        person, holder, number, hidden = _registrant_elsewhere(domain, related) or (person, holder, number, hidden)
    statuses = value.get("status")
    listed = tuple(clean(item, 80) for item in statuses[:20] if clean(item)) if isinstance(statuses, list) else ()
    return Registration(
        created=created or again,
        held_since=again,
        holder_changes_elsewhere=domain.rsplit(".", 1)[-1] in HOLDER_CHANGES_IN_WHOIS,
        expires=events.get("expiration"),
        registrar=_registrar(value),
        registrant=holder,
        registrant_number=number,
        private_person=person,
        statuses=Told(listed, "status", ", ".join(listed)) if listed else None,
        hidden=hidden,
    )


def _events(value: dict[str, Any]) -> dict[str, Told]:
    """The day of each kind of event; of several, the latest. Times may lack a zone or hold six digits of a second."""
    found: dict[str, Told] = {}
    for number, event in enumerate(rows(value, "events")):
        action, written = text(event, "eventAction").lower(), text(event, "eventDate")
        day = read_date(written)
        if day and (action not in found or found[action].value < day):
            found[action] = Told(day, f"events[{number}]", f"{action} {written}")
    return found


def _with_role(value: dict[str, Any], role: str) -> list[dict[str, Any]]:
    found = []
    for entity in rows(value, "entities"):
        roles = entity.get("roles")
        if role in ([roles] if isinstance(roles, str) else roles if isinstance(roles, list) else ()):
            found.append(entity)
    return found


def _registrar(value: dict[str, Any]) -> Told | None:
    for entity in _with_role(value, "registrar"):
        card = read_card(entity)
        name = card.name or card.organisation or text(entity, "handle")
        if name and card.kind != "individual" and not hidden_name(name):
            return Told(name, "entities registrar", name)
    return None


def _registrant(value: dict[str, Any]) -> tuple[Told | None, Told | None, Told | None, str]:
    """(private person, the organisation's name, its number, why the name is not told)."""
    for entity in _with_role(value, "registrant"):
        card = read_card(entity)
        place = "entities registrant"
        if card.kind == "individual" or says_person(card.name) or says_person(card.organisation):
            return Told(True, place, "kind: individual"), None, None, ""
        number = _number(entity)
        for name in (card.organisation, card.name):
            if hidden_name(name) or not (has_legal_form(name) or number or card.kind == "org"):
                continue
            return Told(False, place, name), Told(name, place, name), number, ""
        if hidden_name(card.organisation or card.name):
            return None, None, number, _HIDDEN
        return None, None, number, "the holder's name is not clearly an organisation's"
    return None, None, None, _HIDDEN if rows(value, "redacted") else "the registry names no holder"


def _number(entity: dict[str, Any]) -> Told | None:
    """The company number of a holder, where the registry gives one as a public id."""
    for item in rows(entity, "publicIds"):
        kind, identifier = text(item, "type").lower(), text(item, "identifier")
        if identifier and any(word in kind for word in ("organi", "business", "company", "y-tunnus")):
            return Told(identifier, "entities registrant publicIds", f"{kind} {identifier}")
    return None


def _registrant_elsewhere(domain: str, capture: Capture) -> tuple[Told | None, Told | None, Told | None, str] | None:
    """The same as _registrant, from the registrar's own answer; None when that cannot be read."""
    value = json_of(capture)
    if isinstance(value, Problem) or not _speaks_of(domain, value):
        return None
    person, holder, number, hidden = _registrant(value)
    moved = [told and Told(told.value, told.place, told.excerpt, capture) for told in (person, holder, number)]
    return moved[0], moved[1], moved[2], hidden
