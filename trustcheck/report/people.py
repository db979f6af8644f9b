"""What people saw, in words: where the money goes, what an advertisement said, notes on calls and visits. Pure."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from trustcheck.buyer.notes import ANSWERS
from trustcheck.model import Case
from trustcheck.records import Note
from trustcheck.report.values import clipped, day, fact_words
from trustcheck.report.words import Words


class Witness(msgspec.Struct, frozen=True, kw_only=True):
    """One thing that a person saw: our sentence on it, and the person's or the payment page's own words, if any."""

    told: str
    quote: str = ""


def people(case: Case, words: Words) -> tuple[Witness, ...]:
    """Everything that people told of the case, the notes by day; empty when nobody told anything."""
    return (*_seen(case, words), *(_noted(note, words) for note in case.many("buyer.notes") if isinstance(note, Note)))


def _seen(case: Case, words: Words) -> Iterator[Witness]:
    payee = case.text("buyer.payee")
    if payee is not None:
        yield Witness(told=words("people.payee"), quote=payee)
    if case.fact("buyer.iban_country").is_known:
        holds = "people.iban_right" if case.flag("buyer.iban_valid") else "people.iban_wrong"
        yield Witness(told=words("people.iban", country=fact_words(case.fact("buyer.iban_country"), words)))
        yield Witness(told=words(holds))
    if case.fact("buyer.paid_to_country").is_known:
        yield Witness(told=words("people.country", country=fact_words(case.fact("buyer.paid_to_country"), words)))
    ad = case.text("buyer.ad")
    if ad is not None:
        yield Witness(told=words("people.ad"), quote=clipped(ad))


def _noted(note: Note, words: Words) -> Witness:
    """The note with its day, its outcome and until when it counts."""
    parts = [words(f"people.{note.way}"), words(f"people.through_{note.through}") if note.through else ""]
    done = " ".join(part for part in parts if part)
    outcome = words(f"people.{note.outcome or 'open'}")
    if not note.counts:
        last = words("people.expired")
    elif note.outcome in ANSWERS:
        last = words("people.until", day=day(note.until, words))
    else:
        last = words("people.neither")
    told = words("people.note", day=day(note.on, words), done=done, outcome=outcome, last=last)
    return Witness(told=told, quote=note.text)
