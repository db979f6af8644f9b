"""The promise/proof ledger: each claim of the shop beside who confirms or contradicts it. Pure.

A row is settled only by someone whom the shop cannot edit. What nobody could be asked, and what was asked but not
answered, are two different things and never look alike.
"""

from __future__ import annotations

from datetime import date
from enum import StrEnum

import msgspec

from trustcheck.model import Case, Cause, Evidence, Fact, State
from trustcheck.report.ledger_plan import LEDGER, Ask, Claim, Stand
from trustcheck.report.speakers import Speakers
from trustcheck.report.values import fact_words, shop_name, value_words
from trustcheck.report.words import Words
from trustcheck.stories import CLOSING_YOUNG_DAYS


class RowState(StrEnum):
    """What became of one claim."""

    CONFIRMED = "confirmed"
    CONTRADICTED = "contradicted"
    NOBODY = "nobody"
    DIFFERS = "differs"
    UNCHECKED = "unchecked"
    NOT_TOLD = "not_told"


class Answer(msgspec.Struct, frozen=True, kw_only=True):
    """What one source says about a claim. `value` is in words, empty when `cause` tells why there is none."""

    stand: Stand
    label: str
    value: str
    who: str
    cause: Cause | None = None
    evidence: Evidence | None = None
    link: str = ""


class Row(msgspec.Struct, frozen=True, kw_only=True):
    """One claim: what the shop says (empty when it does not), where, and what others answered."""

    id: str
    label: str
    says: str
    state: RowState
    cause: Cause | None = None
    evidence: Evidence | None = None
    answers: tuple[Answer, ...] = ()


def ledger(case: Case, words: Words, speakers: Speakers) -> tuple[Row, ...]:
    """A row for each claim that the shop makes, and for each core claim that it does not make or that was not read."""
    rows = {claim.id: row for claim in LEDGER if (row := _row(claim, case, words, speakers)) is not None}
    trade = rows.get("trade_name")
    if rows["name"].state is RowState.NOT_TOLD and trade and trade.state is RowState.CONFIRMED:
        del rows["name"]  # a sole trader's company has no other name than the shop's
    return tuple(rows.values())


def _row(claim: Claim, case: Case, words: Words, speakers: Speakers) -> Row | None:
    fact = case.fact(claim.fact)
    label = words(f"claim.{claim.id}")
    evidence = fact.evidence[0] if fact.evidence else None
    if claim.id == "domain":
        fact = Fact(name=claim.fact, state=State.KNOWN, value=case.shop.domain)
    if not fact.is_known:
        if not claim.core:
            return None
        state = RowState.NOT_TOLD if fact.is_absent else RowState.UNCHECKED
        return Row(id=claim.id, label=label, says="", state=state, cause=fact.cause, evidence=evidence)
    if fact.value is False:
        return None
    answers = tuple(_distinct(claim, case, words, speakers))
    if claim.id == "returns" and not answers:
        return None  # the same country as everything else: nothing to tell
    state, cause = _settle(answers)
    says = _says(claim, fact, state, case, words)
    return Row(id=claim.id, label=label, says=says, state=state, cause=cause, evidence=evidence, answers=answers)


def _says(claim: Claim, fact: Fact, state: RowState, case: Case, words: Words) -> str:
    if claim.id == "domain":
        owner = case.fact("claim.legal_name")
        if owner.is_known:
            key = "claims.domain_of" if state is RowState.CONFIRMED else "claims.domain_said"
            return words(key, domain=shop_name(case, words), name=fact_words(owner, words))
        return words("claims.domain", domain=shop_name(case, words))
    if claim.id == "store":
        place = case.fact("claim.store_address")
        return fact_words(place, words) if place.is_known else words("claims.store")
    if claim.id == "founding":
        return words("claims.founding", value=fact_words(fact, words))
    return fact_words(fact, words)


def _distinct(claim: Claim, case: Case, words: Words, speakers: Speakers) -> list[Answer]:
    """The answers, with one line for a source that could not answer several questions of one claim."""
    found: list[Answer] = []
    for ask in claim.asks:
        answer = _answer(ask, case, words, speakers)
        same = answer and any(
            answer.stand is other.stand is Stand.UNKNOWN and (answer.who, answer.cause) == (other.who, other.cause)
            for other in found
        )
        if answer and not same:
            found.append(answer)
    return found


def _answer(ask: Ask, case: Case, words: Words, speakers: Speakers) -> Answer | None:
    """What that source says; None when it says nothing to this claim, or was never asked."""
    settles, shows = case.fact(ask.settles), case.fact(ask.shows)
    source = speakers.named(ask.who) if ask.who else speakers.of_fact(ask.shows if shows.is_known else ask.settles)
    who = speakers.name("website" if speakers.pages_silent(ask.settles) else source)
    if settles.is_unknown:
        if settles.cause in {None, Cause.NOT_ASKED} or (ask.quiet and settles.cause is Cause.HIDDEN):
            return None
        label = words(f"answer.{ask.label}")
        return Answer(stand=Stand.UNKNOWN, label=label, value="", who=who, cause=settles.cause)
    if settles.is_absent:
        if not ask.when_absent or not case.flag("domain.private_person"):
            return None
        label = words(f"answer.{ask.when_absent}")
        return Answer(stand=Stand.SILENT, label=label, value="", who=who, evidence=_outside(settles, speakers))
    key = ask.label_false if ask.label_false and not settles.value else ask.label
    if ask.label_none and shows.is_absent:
        key = ask.label_none
    stand = _stand(ask, settles, shows, case)
    if stand is None or (shows.is_absent and key == ask.label) or (ask.needs_value and not shows.is_known):
        return None  # a register without that company has no name, address or date to set beside the shop's
    evidence = _outside(shows, speakers) or _outside(settles, speakers)
    return Answer(
        stand=stand,
        label=words(f"answer.{key}"),
        value=value_words(ask.shows, shows.value, words) if shows.is_known else "",
        who=who,
        evidence=evidence,
        link=speakers.link(source, evidence),
    )


def _stand(ask: Ask, settles: Fact, shows: Fact, case: Case) -> Stand | None:
    stand = ask.when_true if settles.value else ask.when_false
    if stand is Stand.CONFIRMS and ask.belied_by and case.flag(ask.belied_by) is False:
        stand = Stand.CONTRADICTS
    if stand is Stand.CONTRADICTS and ask.softened_by and case.flag(ask.softened_by):
        stand = Stand.DIFFERS
    if stand in (Stand.CONFIRMS, Stand.CONTRADICTS) and isinstance(shows.value, date):
        return _by_date(ask, stand, shows.value, case)
    return stand


def _by_date(ask: Ask, stand: Stand, day: date, case: Case) -> Stand | None:
    """A date bears out a story only when it is as old, and contradicts it only when it is younger.

    What is too young to bear out a story that nothing contradicts stands beside it and settles nothing.
    """
    founded = case.number("claim.founded_year")
    if ask.settles == "match.founding" and founded is not None:
        old = day.year <= founded + (1 if stand is Stand.CONFIRMS else 0)
    elif ask.settles == "match.closing_story":
        old = (case.at.date() - day).days >= CLOSING_YOUNG_DAYS
    else:
        return stand
    if stand is Stand.CONFIRMS:
        return stand if old else Stand.SILENT
    return None if old else stand


def _outside(fact: Fact, speakers: Speakers) -> Evidence | None:
    """The first evidence that is not the shop's own page."""
    return next((seen for seen in fact.evidence if speakers.source(seen) != "website"), None)


def _settle(answers: tuple[Answer, ...]) -> tuple[RowState, Cause | None]:
    stands = {answer.stand for answer in answers}
    if Stand.CONTRADICTS in stands:
        return RowState.CONTRADICTED, None
    if Stand.CONFIRMS in stands:
        return RowState.CONFIRMED, None
    if Stand.UNKNOWN in stands:
        return RowState.UNCHECKED, next(answer.cause for answer in answers if answer.stand is Stand.UNKNOWN)
    if Stand.DIFFERS in stands:
        return RowState.DIFFERS, None
    return RowState.NOBODY, None


def unbound(rows: tuple[Row, ...]) -> bool:
    """True when others confirm facts of a company, but nobody confirms that the shop is that company's."""
    states = {row.id: row.state for row in rows}
    others = any(state is RowState.CONFIRMED for name, state in states.items() if name != "domain")
    return others and states.get("domain") is not RowState.CONFIRMED
