"""What a domain registry told of one domain, whichever way it told it, and the domain.* facts of it."""

from __future__ import annotations

from datetime import date, datetime

import msgspec

from trustcheck.facts import absent, all_unknown, known, told_by, unknown
from trustcheck.model import Capture, Cause, Fact, Problem
from trustcheck.sources.answers import Told, seen

DOMAIN_FACTS = told_by("whois")
NOT_TOLD = "the registry does not publish it"


class Registration(msgspec.Struct, frozen=True, kw_only=True):
    """One registered domain. What was not told is None; the flags say what the registry publishes when it exists.

    held_since: the last change of holder, or the last registration anew. registrant is never a natural person's name.
    """

    created: Told | None = None
    held_since: Told | None = None
    holder_changes_published: bool = False
    holder_changes_elsewhere: bool = False  # published, though not in this answer
    expires: Told | None = None
    registrar: Told | None = None
    registrant: Told | None = None
    registrant_number: Told | None = None
    number_published: bool = False
    private_person: Told | None = None
    statuses: Told | None = None
    hidden: str = NOT_TOLD  # why the holder is not told


def unknown_facts(problem: Problem) -> list[Fact]:
    """Every domain.* fact as Unknown with that cause."""
    return all_unknown(DOMAIN_FACTS, problem.cause, problem.detail)


def not_registered(capture: Capture, place: str, excerpt: str) -> list[Fact]:
    """The registry does not know the domain. All else stays Unknown: there is nothing to tell it of."""
    others = [name for name in DOMAIN_FACTS if name != "domain.registered"]
    return [
        known("domain.registered", False, seen(capture, place, excerpt)),
        *all_unknown(others, Cause.NOT_ASKED, "the registry does not know the domain"),
    ]


def facts_of(told: Registration, capture: Capture, at: datetime) -> list[Fact]:
    """All domain.* facts of a registered domain at that time; `at` carries the registry's zone, if it has one."""
    return [
        known("domain.registered", True, seen(capture, "answer", "")),
        *_ages(told, capture, at.date()),
        _plain("domain.expires", told.expires, capture),
        _plain("domain.registrar", told.registrar, capture),
        _plain("domain.statuses", told.statuses, capture),
        *_holder(told, capture),
    ]


def _plain(name: str, told: Told | None, capture: Capture) -> Fact:
    if told is None:
        return unknown(name, Cause.HIDDEN, NOT_TOLD)
    return known(name, told.value, seen(told.capture or capture, told.place, told.excerpt))


def _ages(told: Registration, capture: Capture, today: date) -> list[Fact]:
    made = []
    created, since = _past(told.created, today), _past(told.held_since, today)
    made.append(_plain("domain.created", created, capture))
    made.append(_days("domain.age_days", created, today, capture))
    if told.holder_changes_elsewhere:
        detail = "changes of holder are told by the registry's WHOIS alone"
        return [*made, *all_unknown(("domain.holder_transfer", "domain.holder_days"), Cause.NOT_ASKED, detail)]
    if told.holder_changes_published and since is None:
        made.append(absent("domain.holder_transfer", seen(capture, "holder transfer", "")))
    else:
        transfer = since if told.holder_changes_published else None
        made.append(_plain("domain.holder_transfer", transfer, capture))
    both = [told for told in (created, since) if told is not None]
    latest = max(both, key=lambda told: (told.value, told is created)) if both else None
    return [*made, _days("domain.holder_days", latest, today, capture)]


def _past(told: Told | None, today: date) -> Told | None:
    """The date unless it lies ahead by more than a time zone: then the answer is wrong and tells nothing."""
    return told if told is not None and (told.value - today).days <= 1 else None


def _days(name: str, told: Told | None, today: date, capture: Capture) -> Fact:
    if told is None:
        return unknown(name, Cause.HIDDEN, NOT_TOLD)
    return known(name, max(0, (today - told.value).days), seen(told.capture or capture, told.place, told.excerpt))


def _holder(told: Registration, capture: Capture) -> list[Fact]:
    person = told.private_person
    if person is not None and person.value:
        proof = seen(person.capture or capture, person.place, person.excerpt)
        return [
            known("domain.private_person", True, proof),
            absent("domain.registrant", proof),
            absent("domain.registrant_number", proof),
        ]
    number = _plain("domain.registrant_number", told.registrant_number, capture)
    if told.registrant_number is None and told.number_published and told.registrant is not None:
        number = absent("domain.registrant_number", seen(capture, told.registrant.place, "no number is given"))
    if told.registrant is None:
        hidden = unknown("domain.registrant", Cause.HIDDEN, told.hidden)
        return [hidden, number, unknown("domain.private_person", Cause.HIDDEN, told.hidden)]
    return [_plain("domain.registrant", told.registrant, capture), number, _organisation(told, capture)]


def _organisation(told: Registration, capture: Capture) -> Fact:
    if told.private_person is None:
        return unknown("domain.private_person", Cause.HIDDEN, NOT_TOLD)
    return _plain("domain.private_person", told.private_person, capture)
