"""What a shop's owner reads: whether the statement is found and fit, what stands beside which finding, what the source
that it names says now, what would mend the finding; and a statement to fill in. Pure."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from datetime import timedelta
from typing import Any

from trustcheck.both_sides import sides_of
from trustcheck.model import Case, Outcome, Signal
from trustcheck.report.replies import Answered
from trustcheck.report.speakers import Speakers
from trustcheck.report.text import MARKS, Sheet, reply_words
from trustcheck.report.values import day, fact_words, moment, named
from trustcheck.report.view import Said, View
from trustcheck.report.words import Words
from trustcheck.sources.statement import Look
from trustcheck.statement import FORMAT, MAX_ENTRIES, SOURCES, Statement

_LOOK = {"none": "[-]", "valid": "[+]", "expired": "[!]", "faulty": "[!]", "unanswered": "[?]"}
_SAYS = {
    "none": "dispute.none",
    "valid": "dispute.valid",
    "expired": "dispute.expired",
    "faulty": "dispute.faulty",
}
DRAFT_DAYS = 365


def dispute(view: View, looks: Iterable[Look], *, width: int = 80, colour: bool = False) -> str:
    """The whole answer to the owner; every line at most `width` columns, ending in one line break."""
    sheet, words, places = Sheet(width, colour), view.words, list(looks)
    sheet.say(f"{words('dispute.title')}: {view.shop}", sgr="1")
    sheet.say(view.checked)
    sheet.heading(words("dispute.statement"))
    used = next((look.statement for look in places if look.state == "valid" and look.statement), None)
    for place, look in zip(("dispute.file", "dispute.record"), places, strict=True):
        sheet.item(_LOOK[look.state], f"{words(place)}: {look.place}")
        second = look.state == "valid" and look.statement is not used
        sheet.under(words("dispute.second") if second else _state(look, words))
    if used is not None:
        _entries(used, view, sheet)
    _open(view, sheet)
    sheet.lines.append("")
    sheet.say(words("dispute.never"))
    sheet.say(words("dispute.write", shop=view.case.shop.domain))
    return "\n".join(sheet.lines) + "\n"


def draft(view: View) -> str:
    """A statement with an empty text for each finding that is not in order, those that weigh most first, as JSON."""
    speakers = Speakers(view.case, view.words)
    entries: list[dict[str, Any]] = []
    for said in _fails(view)[:MAX_ENTRIES]:
        entry: dict[str, Any] = {"rule": said.rule, "says": {view.words.lang: ""}}
        source = next((one for seen in said.evidence if (one := speakers.source(seen)) in SOURCES), None)
        entries.append(entry if source is None else {**entry, "source": source})
    until = (view.case.at + timedelta(days=DRAFT_DAYS)).date().isoformat()
    told = {"schema": FORMAT, "domain": view.case.shop.domain, "until": until, "entries": entries}
    return json.dumps(told, ensure_ascii=False, indent=2)


def _state(look: Look, words: Words) -> str:
    if look.state == "unanswered" and look.problem is not None:
        return words(f"cause.{look.problem.cause}")
    until = day(look.statement.until, words) if look.statement else ""
    return words(_SAYS[look.state], day=until, fault=named(look.fault))


def _fails(view: View) -> list[Said]:
    failed = [said for said in view.said if said.outcome is Outcome.FAIL and said.status == "stable"]
    return sorted(failed, key=lambda said: (said.weight, said.rule))


def _entries(statement: Statement, view: View, sheet: Sheet) -> None:
    """Each entry: the finding that it stands beside, its words, what the named source says now, what mends it."""
    words = view.words
    sheet.heading(words("dispute.entries"))
    said_of = {said.rule: said for said in view.said}
    signals = {signal.rule: signal for signal in view.case.signals}
    for entry in statement.entries:
        said = said_of.get(entry.rule)
        if said is None or said.reply is None:
            sheet.item("[!]", words("dispute.no_rule", rule=entry.rule))
            continue
        sheet.item(MARKS[said.outcome], named(said.told))
        for line in (*reply_words(said, words), *_now(said.reply, signals[entry.rule], view.case, words)):
            sheet.under(line)
        _remedy(said, sheet, words)


def _now(reply: Answered, signal: Signal, case: Case, words: Words) -> Iterator[str]:
    """The fact that is said to be wrong as it is now, and what came of asking the named source anew."""
    if reply.fact:
        looked_at = {*signal.facts, *(one for name in signal.facts for side in sides_of(name) for one in side)}
        key = "dispute.fact" if reply.fact in looked_at else "dispute.other_fact"
        yield words(key, fact=reply.fact, value=named(fact_words(case.fact(reply.fact), words)))
    if not reply.source:
        return
    asked = [capture for capture in case.captures.values() if capture.request.source == reply.source]
    if not asked:
        yield words("dispute.not_asked", who=reply.who)
    for capture in asked:
        came = words(f"cause.{capture.problem.cause}") if capture.problem else words("say.answered")
        yield words("dispute.asked", who=reply.who, moment=moment(capture.at, words), came=came)
    digests = {capture.sha256 for capture in asked if capture.body}
    for name in signal.facts:
        fact = case.fact(name)
        if fact.is_known and name != reply.fact and any(seen.capture in digests for seen in fact.evidence):
            yield words("dispute.fact", fact=name, value=named(fact_words(fact, words)))


def _remedy(said: Said, sheet: Sheet, words: Words) -> None:
    if said.outcome is Outcome.FAIL and said.remediation:
        sheet.under(f"{words('dispute.mend')}: {named(said.remediation)}")


def _open(view: View, sheet: Sheet) -> None:
    """Findings that are not in order and that the statement leaves out."""
    left = [said for said in _fails(view) if said.reply is None]
    if left:
        sheet.heading(view.words("dispute.open"))
    for said in left:
        sheet.item(MARKS[said.outcome], f"{named(said.message)} ({said.rule})")
        _remedy(said, sheet, view.words)
