"""One rule over the facts of one case → one signal. Pure and three-valued: a missing answer is never a fail.

applies_when false → not_applicable; unknown → unknown. Then pass_when: true → pass, false → fail, unknown → unknown.
When only applies_when is unknown, pass_when already says which way the answer cannot fall: the signal's if_fail (it
would pass) or if_pass (it would fail) is 0 then, so that the range is no wider than what can still happen.
A fail is a contradiction when the rule says that its fails are (`contradicts`), and at least one outside fact that
pass_when looks at is known: what an outsider merely does not have contradicts nobody.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from trustcheck.facts import CATALOGUE, OUTSIDE
from trustcheck.model import Case, Cause, Evidence, Fact, Outcome, Signal, State
from trustcheck.rulebook import Rule

MAX_EVIDENCE = 6


def judge(rule: Rule, case: Case) -> Signal:
    """What the rule says about the case, with the facts looked at, why some are unknown, and where they can be seen."""
    facts = case.facts
    applies = rule.applies_when.answer(facts)
    passed = None if applies is False else rule.pass_when.answer(facts)
    if applies is False:
        outcome = Outcome.NOT_APPLICABLE
    elif applies is None or passed is None:
        outcome = Outcome.UNKNOWN
    else:
        outcome = Outcome.PASS if passed else Outcome.FAIL
    open_ = outcome is Outcome.UNKNOWN
    return Signal(
        rule=rule.id,
        outcome=outcome,
        dimension=rule.dimension,
        kind=rule.kind,
        strength=rule.strength,
        status=rule.status,
        if_pass=0.0 if open_ and passed is False else rule.weight.if_pass,
        if_fail=0.0 if open_ and passed is True else rule.weight.if_fail,
        facts=rule.looks_at,
        causes=_causes(rule, facts, applies, passed) if open_ else (),
        evidence=() if outcome is Outcome.NOT_APPLICABLE else tuple(_evidence(rule, facts)),
        contradiction=outcome is Outcome.FAIL and rule.contradicts and _outsider_known(rule, facts),
    )


def _causes(rule: Rule, facts: Mapping[str, Fact], applies: bool | None, passed: bool | None) -> tuple[Cause, ...]:
    """Why the rule is open: what keeps one part of it open does, whatever is answered to the other."""
    asked, held = (
        tuple(dict.fromkeys(part.causes(facts))) if answer is None else ()
        for part, answer in ((rule.applies_when, applies), (rule.pass_when, passed))
    )
    return held if not asked or (held and set(held) < set(asked)) else asked


def _evidence(rule: Rule, facts: Mapping[str, Fact]) -> Iterator[Evidence]:
    """At most six places: first one of each fact, in the order in which the rule looks at them, then their others."""
    told = [facts[name].evidence for name in rule.looks_at if name in facts and facts[name].evidence]
    seen: list[Evidence] = []
    for turn in range(MAX_EVIDENCE if told else 0):
        for places in told:
            if turn < len(places) and places[turn] not in seen and len(seen) < MAX_EVIDENCE:
                seen.append(places[turn])
                yield places[turn]


def _outsider_known(rule: Rule, facts: Mapping[str, Fact]) -> bool:
    return any(
        CATALOGUE[leaf.fact].speaker in OUTSIDE and leaf.fact in facts and facts[leaf.fact].state is State.KNOWN
        for leaf in rule.pass_when.leaves()
    )
