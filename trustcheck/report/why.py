"""Why one rule came out as it did for a shop: the facts with their sources, both sides of a match, what it moved, and
what would have to be otherwise. And the same of the rule alone, before any shop. Pure.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from trustcheck import judge, what_if
from trustcheck.both_sides import sides, sides_of
from trustcheck.facts import CATALOGUE, known
from trustcheck.model import Case, Fact, Outcome, Signal, UsageFault, Verdict
from trustcheck.report.json import LEFT_OUT
from trustcheck.report.requests import dated
from trustcheck.report.speakers import Speakers
from trustcheck.report.text import MARKS, Sheet
from trustcheck.report.values import (
    clipped,
    fact_words,
    fill,
    in_language,
    moment,
    number,
    percent,
    shop_name,
    value_words,
)
from trustcheck.report.words import Words, words
from trustcheck.rulebook import Rule, Rulebook, Settings
from trustcheck.rulebook.telling import explain
from trustcheck.what_if import Change, Need

MOST_PLACES = 2  # of the evidence of one fact
_DEEP = "    "
_SAID = {
    ("at_least", True): "why.at_least", ("at_least", False): "why.under",
    ("at_most", True): "why.at_most", ("at_most", False): "why.over",
    ("before", True): "why.before", ("before", False): "why.from",
    ("after", True): "why.after", ("after", False): "why.until",
    ("contains", True): "why.contains", ("contains", False): "why.without",
    ("one_of", True): "why.one_of", ("one_of", False): "why.other",
    ("equals", False): "why.other",
}  # fmt: skip


_IF = {Outcome.PASS: "why.pass_if", Outcome.FAIL: "why.fail_if", Outcome.NOT_APPLICABLE: "why.unasked_if"}


def why(
    case: Case, rulebook: Rulebook, rule_id: str, *, lang: str, width: int = 80, colour: bool = False
) -> str:  # fmt: skip
    """The explanation as text. UsageFault when there is no such rule or the case has not been judged."""
    rule = rulebook.by_id(rule_id)
    if case.verdict is None:
        raise UsageFault("this case has not been judged yet: judge it before asking why")
    sheet, spoken = Sheet(width, colour), words(lang)
    signal = judge.judge(rule, case)
    sheet.say(spoken("why.title", rule=rule.id), sgr="1")
    sheet.say(f"{shop_name(case, spoken)}: {spoken(f'level.{case.verdict.level}')}")
    sheet.say(spoken("title.checked", moment=moment(case.at, spoken)))
    sheet.lines.append("")
    sheet.item(MARKS[signal.outcome], f"{rule.say(rule.title, lang)}: {spoken(f'outcome.{signal.outcome}')}")
    message = fill(in_language(rule.messages.of(signal.outcome), lang), case, spoken)
    sheet.under(message or spoken("why.not_asked"))
    sheet.under(rule.say(rule.why, lang))
    sheet.heading(spoken("why.moved"))
    for sentence in _moved(rule, signal, case.verdict, case, rulebook.settings, spoken):
        sheet.say(sentence, "- ", "  ")
    sheet.heading(spoken("why.facts"))
    _facts(rule, case, Speakers(case, spoken), sheet)
    sheet.heading(spoken("why.change"))
    _changes(what_if.changes(rule, case, rulebook), case, spoken, sheet)
    return "\n".join(sheet.lines) + "\n"


def _moved(
    rule: Rule, signal: Signal, verdict: Verdict, case: Case, settings: Settings, spoken: Words
) -> Iterator[str]:
    kind = in_language(settings.kinds[rule.kind].title, spoken.lang) if rule.kind in settings.kinds else rule.kind
    if signal.weight:
        key = "why.lifted" if signal.weight > 0 else "why.lowered"
        yield spoken(key, number=number(abs(signal.weight), spoken))
        if rule.id in verdict.reasons:
            yield spoken("why.heard", kind=kind)
        elif louder := _louder(signal, verdict, case):
            yield spoken("why.unheard", kind=kind, rule=louder)
    else:
        yield spoken("why.nothing")
    yield spoken("why.could", up=number(rule.weight.if_pass, spoken), down=number(rule.weight.if_fail, spoken))
    if rule.status != "stable":
        yield spoken("say.experimental").capitalize() + "."
    yield f"{spoken(f'strength.{rule.strength}').capitalize()}."
    if signal.contradiction:
        yield spoken("why.contradiction")


def _louder(signal: Signal, verdict: Verdict, case: Case) -> str:
    """The rule of the same kind that spoke in the same direction in its stead; empty when none did."""
    same = [one for one in case.signals if one.kind == signal.kind and one.outcome is signal.outcome]
    return next((one.rule for one in same if one.rule in verdict.reasons), "")


def _facts(rule: Rule, case: Case, speakers: Speakers, sheet: Sheet) -> None:
    """Each fact with its sources; of a comparison both sides. Where a fact was seen is shown once."""
    spoken = speakers.words
    shown: set[str] = set()
    for name in rule.looks_at:
        own, others = sides(case, name)
        sheet.say(_told(case.fact(name), spoken), "* ", "  ")
        sheet.say(spoken.get(f"fact.{name}", CATALOGUE[name].meaning), "  ", "  ", sgr="2")
        if not own and not others:
            _places(case.fact(name), speakers, sheet, "  ", shown)
            continue
        sheet.say(f"{spoken('why.own_side')}:", "  ", "  ")
        if not own:
            sheet.say(spoken("why.given", shop=case.shop.domain), f"{_DEEP}- ", f"{_DEEP}  ")
        _side(own, case, speakers, sheet, shown)
        sheet.say(f"{spoken('why.other_side')}:", "  ", "  ")
        _side(others, case, speakers, sheet, shown)
        if not others:
            sheet.say(spoken("format.none"), f"{_DEEP}- ", f"{_DEEP}  ")


def _side(names: Sequence[str], case: Case, speakers: Speakers, sheet: Sheet, shown: set[str]) -> None:
    for name in names:
        if name not in LEFT_OUT:
            sheet.say(_told(case.fact(name), speakers.words), f"{_DEEP}- ", f"{_DEEP}  ")
            _places(case.fact(name), speakers, sheet, f"{_DEEP}  ", shown)


def _told(fact: Fact, spoken: Words) -> str:
    """Name and value; of an unknown fact its cause."""
    told = fact_words(fact, spoken)
    return f"{fact.name} = {told} ({spoken(f'cause.{fact.cause}')})" if fact.is_unknown else f"{fact.name} = {told}"


def _places(fact: Fact, speakers: Speakers, sheet: Sheet, indent: str, shown: set[str]) -> None:
    """Who told it, when, where it can be seen and in what words; who would tell it when nobody has."""
    spoken = speakers.words
    if fact.name in shown:
        return
    shown.add(fact.name)
    if not fact.evidence:
        sheet.say(spoken("say.source_undated", who=speakers.name(speakers.of_fact(fact.name))), indent, indent)
    for seen in fact.evidence[:MOST_PLACES]:
        who = speakers.name(speakers.source(seen) or speakers.of_fact(fact.name))
        sheet.say(spoken("say.source", who=who, day=dated(seen, speakers.case, spoken)), indent, indent)
        place = f" ({clipped(seen.place)})" if seen.place else ""
        sheet.say(f"{clipped(seen.url)}{place}", indent, indent)
        if seen.excerpt:
            sheet.say(spoken("say.quote", text=clipped(seen.excerpt)), indent, indent)


def _changes(found: Sequence[Change], case: Case, spoken: Words, sheet: Sheet) -> None:
    if not found:
        sheet.say(spoken("why.no_way"))
    for outcome, key in _IF.items():
        mine = [change for change in found if change.outcome is outcome]
        if mine:
            sheet.say(spoken(key))
        for change in mine:
            for place, (fact, needs) in enumerate(change.needs):
                now = fact_words(case.fact(fact.name), spoken)
                told = spoken("why.now", fact=fact.name, wanted=_wanted(fact, needs, spoken), value=now)
                sheet.say(told, "  - " if place == 0 else "  + ", _DEEP)
            low, high = (percent(share, spoken) for share in (change.verdict.low, change.verdict.high))
            span = low if low == high else f"{low} - {high}"
            level = spoken(f"level.{change.verdict.level}")
            sheet.say(spoken("why.then", level=level, range=span), _DEEP, _DEEP)


def _wanted(fact: Fact, needs: Sequence[Need], spoken: Words) -> str:
    """What the fact would have to be, in words."""
    if fact.is_absent:
        return spoken("format.none")
    if allowed := _allowed(fact, needs):
        value = value_words(fact.name, allowed[0] if len(allowed) == 1 else allowed, spoken)
        return value if len(allowed) == 1 else spoken("why.one_of", value=value)
    told = dict.fromkeys(_need(fact, need, spoken) for need in needs)
    if len(told) > 1:
        told.pop(spoken("why.some"), None)  # the rest says more
    return ", ".join(told)


def _allowed(fact: Fact, needs: Sequence[Need]) -> tuple[Any, ...]:
    """The values that are left where the needs name which it may be; empty where they do not."""
    lists = [leaf.wanted for leaf, answer in needs if answer and leaf.operator == "one_of"]
    lists += [(leaf.wanted,) for leaf, answer in needs if answer and leaf.operator == "equals"]
    every = (known(fact.name, value) for value in (lists[0] if lists else ()))
    return tuple(one.value for one in every if all(leaf.answer({one.name: one}) is answer for leaf, answer in needs))


def _need(fact: Fact, need: Need, spoken: Words) -> str:
    leaf, answer = need
    if isinstance(leaf.wanted, bool) and leaf.operator != "present":
        return value_words(leaf.fact, fact.value, spoken)
    if leaf.operator == "present":
        return spoken("why.some")
    value = value_words(leaf.fact, leaf.wanted, spoken)
    key = _SAID.get((leaf.operator, answer))
    return spoken(key, value=value) if key else value


def explained(rule: Rule, settings: Settings) -> str:
    """The rule alone, in English: its logic, who tells each fact, both sides of a match, what decides the outcome."""
    spoken = words("en")
    lines = [explain(rule, settings), "", "Who tells the facts"]
    for name in rule.looks_at:
        own, others = sides_of(name)
        if own or others:
            lines += [
                f"  {name} holds one side against the other",
                f"    {spoken('why.own_side')}: {', '.join(own) or 'the address that is checked'}",
                f"    {spoken('why.other_side')}: {_with_tellers(others, spoken)}",
            ]
        else:
            lines.append(f"  {_with_tellers((name,), spoken)}")
    for outcome, head in ((Outcome.PASS, "It passes with"), (Outcome.FAIL, "It fails with")):
        ways = what_if.ways(rule, outcome, {})[: what_if.MOST_WAYS]
        lines += ["", head, *(f"  - {line}" for way in ways if (line := _way(way, spoken)))]
    return "\n".join(lines)


def _with_tellers(names: Sequence[str], spoken: Words) -> str:
    """The facts, each with who tells it; of several the one that is preferred, and how many more may."""
    told = []
    for name in names:
        who = dict.fromkeys(spoken.get(f"who.{teller}", "") for teller in CATALOGUE[name].tellers)
        known = [one for one in who if one]
        others = f" or {len(known) - 1} more" if len(known) > 1 else ""
        told.append(f"{name}: {known[0]}{others}" if known else name)
    return "; ".join(told) or "nobody"


def _way(way: what_if.Way, spoken: Words) -> str:
    """One way in words; empty when no value could answer all of it."""
    values = what_if.values(way)
    return "; ".join(f"{fact.name}: {_wanted(fact, needs, spoken)}" for fact, needs in values or ())
