"""What would have to be otherwise for a rule to come out otherwise, and what the verdict would be then. Pure.

Every way is tried: the facts are changed so, all rules are judged again, and only what then has the outcome is told.
The comparisons are not made again, so a changed claim moves only the rules that look at it themselves.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date, timedelta
from itertools import islice, product
from typing import Any

import msgspec

from trustcheck import judge, verdict
from trustcheck.facts import CATALOGUE, absent, known
from trustcheck.model import Case, Fact, Outcome, Verdict
from trustcheck.rulebook import Rule, Rulebook
from trustcheck.rulebook.conditions import Condition, Leaf

MOST_WAYS = 4
MOST_KEPT = 200  # ways looked at before the shortest are chosen
Need = tuple[Leaf, bool]  # a part of a condition, and the answer that it would have to have
Way = frozenset[Need]
Values = list[tuple[Fact, list[Need]]]  # of each fact a value that would do, and what is needed of it


class Change(msgspec.Struct, frozen=True, kw_only=True):
    """One way to another outcome: each fact with what is needed of it, and the verdict if only these were otherwise.

    Nobody is told what would decide such a verdict, so it names no deciders."""

    outcome: Outcome
    needs: tuple[tuple[Fact, tuple[Need, ...]], ...]  # a value that would do, and the parts that it must answer so
    verdict: Verdict


def changes(rule: Rule, case: Case, rulebook: Rulebook) -> list[Change]:
    """The shortest ways to each of pass and fail that the rule did not come out as, at most four each.

    Where neither can be reached, the ways to not applicable.
    """
    now = judge.judge(rule, case).outcome
    found: list[Change] = []
    for wanted in (Outcome.PASS, Outcome.FAIL, Outcome.NOT_APPLICABLE):
        if wanted is now or (found and wanted is Outcome.NOT_APPLICABLE):
            continue
        settled = islice(_settled(rule, case, wanted), MOST_WAYS)
        found += [_change(case, rulebook, needs, wanted) for needs in settled]
    return found


def _settled(rule: Rule, case: Case, wanted: Outcome) -> Iterator[Values]:
    """Facts that give the outcome, the fewest first. What a change takes away in the rule is asked for too."""
    told: list[Values] = []
    for way in ways(rule, wanted, case.facts):
        needs = values(way)
        if needs is None:
            continue
        then = _with(case, needs)
        more = [way] if judge.judge(rule, then).outcome is wanted else ways(rule, wanted, then.facts)
        for both in (values(way | other) for other in more):
            if both is not None and both not in told and judge.judge(rule, _with(case, both)).outcome is wanted:
                told.append(both)
                yield _enough(rule, case, both, wanted)


def _enough(rule: Rule, case: Case, needs: Values, wanted: Outcome) -> Values:
    """The same values, each with all that the rule must hear of it: not every "some value" has that outcome."""
    then = _with(case, needs).facts
    leaves = [*rule.applies_when.leaves(), *rule.pass_when.leaves()]

    def holds(fact: Fact) -> bool:
        there = msgspec.structs.replace(case, facts={**then, fact.name: fact})
        return judge.judge(rule, there).outcome is wanted

    told: Values = []
    for fact, mine in needs:
        heard = [leaf for leaf in leaves if leaf.fact == fact.name]
        fitting = (one for one in _candidates(fact.name, [leaf.wanted for leaf in heard]) if one.is_known)
        if fact.is_known and not all(holds(one) for one in fitting if _answers(one, mine)):
            answers = [(leaf, leaf.answer(then)) for leaf in heard]
            more = [(leaf, answer) for leaf, answer in answers if answer is not None and (leaf, answer) not in mine]
            mine = [*mine, *dict.fromkeys(more)]
        told.append((fact, mine))
    return told


def _answers(fact: Fact, needs: Iterable[Need]) -> bool:
    return all(leaf.answer({fact.name: fact}) is answer for leaf, answer in needs)


def values(way: Way) -> Values | None:
    """A value for each fact, with what is needed of it; None when no value answers all that is needed of one."""
    by_fact: dict[str, list[Need]] = {}
    for leaf, answer in sorted(way, key=lambda need: (need[0].fact, need[0].operator, str(need[0].wanted))):
        by_fact.setdefault(leaf.fact, []).append((leaf, answer))
    made = [(value_for(name, needs), needs) for name, needs in by_fact.items()]
    return None if any(fact is None for fact, _ in made) else [(fact, needs) for fact, needs in made if fact]


def _with(case: Case, needs: Iterable[tuple[Fact, list[Need]]]) -> Case:
    return msgspec.structs.replace(case, facts={**case.facts, **{fact.name: fact for fact, _ in needs}})


def _change(case: Case, rulebook: Rulebook, needs: Values, wanted: Outcome) -> Change:
    rate = case.verdict.base_rate if case.verdict else None
    signals = [judge.judge(rule, _with(case, needs)) for rule in rulebook.rules]
    settled = verdict.decide(signals, rulebook.settings, base_rate=rate, deciders=False)
    return Change(outcome=wanted, needs=tuple((fact, tuple(mine)) for fact, mine in needs), verdict=settled)


def ways(rule: Rule, wanted: Outcome, facts: Mapping[str, Fact]) -> list[Way]:
    """What the facts would have to answer for that outcome, the fewest first; with no facts, the rule's own logic."""
    if wanted is Outcome.NOT_APPLICABLE:
        return _to_be(rule.applies_when, False, facts)
    halves = product(_to_be(rule.applies_when, True, facts), _to_be(rule.pass_when, wanted is Outcome.PASS, facts))
    return _shortest(one | other for one, other in halves)


def _to_be(condition: Condition, wanted: bool, facts: Mapping[str, Fact]) -> list[Way]:
    """Ways in which the condition would be answered so; one empty way when it is already."""
    if condition.answer(facts) is wanted:
        return [frozenset()]
    if isinstance(condition, Leaf):
        return [frozenset({(condition, wanted)})]
    if condition.how == "not":
        return _to_be(condition.parts[0], not wanted, facts)
    parts = [_to_be(part, wanted, facts) for part in condition.parts]
    if wanted is (condition.how == "any"):
        return _shortest(way for part in parts for way in part)
    made: list[Way] = [frozenset()]
    for part in parts:
        made = _shortest(one | other for one, other in product(made, part))
    return made


def _shortest(found: Iterable[Way]) -> list[Way]:
    """Each way once, none that holds another whole, the shortest first."""
    kept: list[Way] = []
    for way in sorted(set(found), key=lambda way: (len(way), sorted((leaf.fact, str(leaf.wanted)) for leaf, _ in way))):
        if not any(shorter <= way for shorter in kept):
            kept.append(way)
        if len(kept) >= MOST_KEPT:
            break
    return kept


def value_for(name: str, needs: Iterable[Need]) -> Fact | None:
    """A fact that answers all of it so, known rather than absent; None when none does."""
    needed = list(needs)
    for fact in _candidates(name, [leaf.wanted for leaf, _ in needed]):
        if _answers(fact, needed):
            return fact
    return None


def _candidates(name: str, named: Iterable[Any]) -> Iterator[Fact]:
    """Values about what the conditions name, then any value of the type, then none at all."""
    kind = CATALOGUE[name].type
    for value in named:
        every = value if isinstance(value, tuple) else (value,)
        for one in every:
            if kind == "flag" and isinstance(one, bool):
                yield from (known(name, one), known(name, not one))
            elif kind in ("number", "bound") and not isinstance(one, bool):
                yield from (known(name, one), known(name, one + 1), known(name, one - 1))
            elif kind == "date" and isinstance(one, date):
                yield from (known(name, one + timedelta(days=step)) for step in (0, 1, -1))
            elif kind in ("text", "texts") and isinstance(one, str):
                yield known(name, (one,) if kind == "texts" else one)
    yield known(name, _ANY[kind])
    yield absent(name)


_ANY: Mapping[str, Any] = {
    "text": "-", "number": 1, "bound": 1, "flag": True, "date": date(2000, 1, 1), "texts": ("-",), "records": (),
}  # fmt: skip
