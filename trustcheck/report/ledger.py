"""The promise/proof ledger: each claim of the shop beside who confirms or contradicts it. Pure.

A row is settled only by someone whom the shop cannot edit. What nobody could be asked, and what was asked but not
answered, are two different things and never look alike.
"""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

import msgspec

from trustcheck.model import Case, Cause, Evidence, Fact, State
from trustcheck.report.speakers import REGISTER, Speakers
from trustcheck.report.values import fact_words, shop_name, value_words
from trustcheck.report.words import Words


class RowState(StrEnum):
    """What became of one claim."""

    CONFIRMED = "confirmed"
    CONTRADICTED = "contradicted"
    NOBODY = "nobody"
    DIFFERS = "differs"
    UNCHECKED = "unchecked"
    NOT_TOLD = "not_told"


class Stand(StrEnum):
    """What one outside answer does to a claim."""

    CONFIRMS = "confirms"
    CONTRADICTS = "contradicts"
    DIFFERS = "differs"
    SILENT = "silent"
    UNKNOWN = "unknown"


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


class Ask(NamedTuple):
    """One outside view of a claim: `settles` is the flag that decides, `shows` the fact that tells its words, if any.

    The labels are word ids of the answer; `label_none` when the source has nothing to show. A stand of None leaves the
    answer out: that outcome says nothing. A contradiction only differs when the flag `softened_by` is true.
    `needs_value`: no answer without its words.
    """

    settles: str
    shows: str
    label: str
    when_true: Stand | None = Stand.CONFIRMS
    when_false: Stand | None = Stand.CONTRADICTS
    label_false: str = ""
    label_none: str = ""
    who: str = ""
    when_absent: str = ""
    softened_by: str = ""
    needs_value: bool = False


class Claim(NamedTuple):
    """One row of the ledger. A core claim has a row even when the shop does not make it."""

    id: str
    fact: str
    core: bool
    asks: tuple[Ask, ...] = ()


_PLAN = "numbering"
_MAIL = "host.email_accepts_mail"
_FOUNDING = Ask("match.founding", "register.registered", "registered", who=REGISTER, needs_value=True)
_CLOSING = Ask("match.closing_story", "register.registered", "registered", Stand.SILENT, who=REGISTER, needs_value=True)
_DOMAIN_AGES = (("domain.created", "created", "whois"), ("match.domain_seen_since", "seen_since", ""))
# One tie to the company is enough; a tie elsewhere contradicts only when nothing ties the company here.
_TIES = (
    Ask(
        "match.domain_registrant",
        "domain.registrant",
        "registrant",
        when_false=Stand.DIFFERS,
        when_absent="private_person",
    ),
    Ask("match.company_domains", "domain.held_by_company", "company_domains", when_false=Stand.DIFFERS),
    Ask("match.register_website", "register.website", "website", when_false=Stand.DIFFERS),
    Ask("match.mail_domain", "register.mail_domain", "mail_domain", when_false=None),
    Ask("match.archived_identity", "archive.identity_since", "archived", when_false=None, who="wayback"),
    Ask("match.archived_identity", "archive.other_company", "archived_other", when_true=None, who="wayback"),
    Ask("match.stolen_identity", "", "other_website", Stand.CONTRADICTS, None, who=REGISTER),
)
_LEDGER = (
    Claim("domain", "shop.domain", True, _TIES),
    Claim(
        "name",
        "claim.legal_name",
        True,
        (
            Ask("match.register_name", "register.name", "register_name", softened_by="match.former_name"),
            Ask("match.vat_name", "register.vat_name", "vat_name"),
            Ask("match.certificate", "seal.certificate_organisation", "certificate"),
        ),
    ),
    Claim(
        "company_id",
        "claim.company_id",
        True,
        (
            Ask("register.found", "register.name", "register_company", label_false="number_not_found"),
            Ask("register.active", "register.active", "register_active", None),
            Ask("claim.company_id_checksum", "claim.company_id_checksum", "checksum", None, who="arithmetic"),
        ),
    ),
    Claim(
        "trade_name",
        "claim.trade_name",
        False,
        (
            Ask(
                "match.trade_name",
                "register.names",
                "register_names",
                when_false=Stand.DIFFERS,
                label_none="no_such_name",
            ),
        ),
    ),
    Claim(
        "vat",
        "claim.vat_number",
        False,
        (
            Ask("register.vat_valid", "register.vat_valid", "vat_valid"),
            Ask("match.vat_liable", "register.vat_liable", "vat_liable"),
        ),
    ),
    Claim(
        "address",
        "claim.address",
        True,
        (Ask("match.address", "register.address", "register_address", softened_by="match.town"),),
    ),
    Claim(
        "phone",
        "claim.phone",
        True,
        (
            Ask(
                "match.phone_country",
                "claim.phone_country",
                "number_fits",
                Stand.SILENT,
                who=_PLAN,
                label_false="number_country",
            ),
        ),
    ),
    Claim(
        "email",
        "claim.email",
        True,
        (Ask(_MAIL, "", "mail_received", Stand.SILENT, label_false="mail_refused", who="dns"),),
    ),
    Claim("store", "claim.store", False),
    Claim(
        "founding",
        "claim.founded_year",
        False,
        (_FOUNDING, *(_FOUNDING._replace(shows=one, label=label, who=who) for one, label, who in _DOMAIN_AGES)),
    ),
    Claim(
        "closing",
        "claim.closing_down",
        False,
        (_CLOSING, *(_CLOSING._replace(shows=one, label=label, who=who) for one, label, who in _DOMAIN_AGES)),
    ),
    Claim(
        "returns",
        "claim.return_country",
        False,
        (Ask("match.return_country", "claim.country", "return_country", None, who="website"),),
    ),
)


def ledger(case: Case, words: Words, speakers: Speakers) -> tuple[Row, ...]:
    """A row for each claim that the shop makes, and for each core claim that it does not make or that was not read."""
    return tuple(row for claim in _LEDGER if (row := _row(claim, case, words, speakers)) is not None)


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
    says = _says(claim, fact, case, words)
    return Row(id=claim.id, label=label, says=says, state=state, cause=cause, evidence=evidence, answers=answers)


def _says(claim: Claim, fact: Fact, case: Case, words: Words) -> str:
    if claim.id == "domain":
        owner = case.fact("claim.legal_name")
        if owner.is_known:
            return words("claims.domain_of", domain=shop_name(case, words), name=fact_words(owner, words))
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
        if settles.cause in {None, Cause.NOT_ASKED}:
            return None
        label = words(f"answer.{ask.label}")
        return Answer(stand=Stand.UNKNOWN, label=label, value="", who=who, cause=settles.cause)
    if settles.is_absent:
        if not ask.when_absent or not case.flag("domain.private_person"):
            return None
        label = words(f"answer.{ask.when_absent}")
        return Answer(stand=Stand.SILENT, label=label, value="", who=who, evidence=_outside(settles, speakers))
    stand = ask.when_true if settles.value else ask.when_false
    if stand is None or (ask.needs_value and not shows.is_known):
        return None
    if stand is Stand.CONTRADICTS and ask.softened_by and case.flag(ask.softened_by):
        stand = Stand.DIFFERS
    key = ask.label_false if ask.label_false and not settles.value else ask.label
    if ask.label_none and shows.is_absent:
        key = ask.label_none
    evidence = _outside(shows, speakers) or _outside(settles, speakers)
    return Answer(
        stand=stand,
        label=words(f"answer.{key}"),
        value=value_words(ask.shows, shows.value, words) if shows.is_known else "",
        who=who,
        evidence=evidence,
        link=speakers.link(source, evidence),
    )


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
