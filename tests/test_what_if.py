"""What would change an outcome: of every rule, from each of its own examples, and never a change that does not hold."""

from __future__ import annotations

from datetime import UTC, date, datetime

import msgspec
import pytest

from trustcheck import judge, rulebook, verdict
from trustcheck.facts import absent, known
from trustcheck.model import Case, Fact, Level, Outcome, Shop
from trustcheck.rulebook import Rule
from trustcheck.rulebook.conditions import Leaf
from trustcheck.what_if import MOST_WAYS, changes, value_for, ways

BOOK = rulebook.load()
SHOP = Shop(domain="kauppa.example", host="kauppa.example", url="https://kauppa.example/")
AT = datetime(2026, 11, 22, tzinfo=UTC)


def case_of(*facts: Fact) -> Case:
    return Case(shop=SHOP, at=AT, facts={fact.name: fact for fact in facts})


@pytest.mark.parametrize("rule", BOOK.rules, ids=lambda rule: rule.id)
def test_every_example_of_every_rule_has_a_way_to_another_outcome_and_each_way_holds(rule: Rule) -> None:
    alone = msgspec.structs.replace(BOOK, rules=(rule,))
    for example in rule.tests:
        case = case_of(*example.facts.values())
        found = changes(rule, case, alone)
        wanted = set(Outcome) - {example.expect, Outcome.UNKNOWN}
        assert {change.outcome for change in found} <= wanted
        assert found, f"{example.name}: nothing would change it"
        for change in found:
            then = {**case.facts, **{fact.name: fact for fact, _ in change.needs}}
            assert judge.judge(rule, case_of(*then.values())).outcome is change.outcome
            for fact, needs in change.needs:
                assert needs and all(leaf.answer({fact.name: fact}) is answer for leaf, answer in needs)
        for outcome in wanted:
            assert sum(change.outcome is outcome for change in found) <= MOST_WAYS


@pytest.mark.parametrize("rule", BOOK.rules, ids=lambda rule: rule.id)
def test_what_is_told_of_a_fact_is_enough_whatever_value_fits_it(rule: Rule) -> None:
    alone = msgspec.structs.replace(BOOK, rules=(rule,))
    leaves = [*rule.applies_when.leaves(), *rule.pass_when.leaves()]
    for example in rule.tests:
        case = case_of(*example.facts.values())
        for change in changes(rule, case, alone):
            then = {**case.facts, **{fact.name: fact for fact, _ in change.needs}}
            for fact, needs in change.needs:
                named = [(leaf, answer) for leaf in leaves if leaf.fact == fact.name for answer in (True, False)]
                for other in filter(None, (value_for(fact.name, [*needs, need]) for need in named)):
                    outcome = judge.judge(rule, case_of(*{**then, other.name: other}.values())).outcome
                    assert outcome is change.outcome or not other.is_known, f"{example.name}: {other}"


@pytest.mark.parametrize("rule", BOOK.rules, ids=lambda rule: rule.id)
def test_the_rule_s_own_logic_names_facts_for_pass_and_fail_and_no_way_holds_another(rule: Rule) -> None:
    for outcome in (Outcome.PASS, Outcome.FAIL):
        told = ways(rule, outcome, {})
        assert told
        assert {leaf.fact for way in told for leaf, _ in way} <= set(rule.looks_at)
        assert not any(one < other for one in told for other in told)


def test_the_verdict_that_would_follow_is_that_of_all_rules_with_the_fact_changed() -> None:
    rule = BOOK.by_id("existence/domain-held-by-company")
    facts = [known("register.found", True), known("match.domain_registrant", False), known("register.active", True),
             absent("register.insolvency"), known("register.company_id", "9876543-2")]  # fmt: skip
    case = case_of(*facts)
    signals = [judge.judge(one, case) for one in BOOK.rules]
    case = msgspec.structs.replace(case, verdict=verdict.decide(signals, BOOK.settings, base_rate=0.3))

    change = next(one for one in changes(rule, case, BOOK) if one.outcome is Outcome.PASS)

    then = case_of(*facts, known("match.domain_registrant", True))
    assert change.verdict == verdict.decide(
        [judge.judge(one, then) for one in BOOK.rules], BOOK.settings, base_rate=0.3, deciders=False
    )
    assert change.verdict.base_rate == 0.3
    assert change.verdict.level in Level


@pytest.mark.parametrize(
    ("leaf", "answer", "value"),
    [
        (Leaf("domain.age_days", "at_least", 730), True, 730),
        (Leaf("domain.age_days", "at_least", 730), False, 729),
        (Leaf("domain.age_days", "at_most", 30), False, 31),
        (Leaf("domain.created", "before", date(2020, 1, 1)), True, date(2019, 12, 31)),
        (Leaf("domain.created", "after", date(2020, 1, 1)), False, date(2020, 1, 1)),
        (Leaf("register.active", "equals", True), False, False),
        (Leaf("register.insolvency", "contains", "bankrupt"), True, "bankrupt"),
        (Leaf("register.insolvency", "contains", "bankrupt"), False, "-"),
        (Leaf("register.names", "contains", "Naava Oy"), True, ("Naava Oy",)),
        (Leaf("shop.tld", "one_of", ("fi", "se")), True, "fi"),
    ],
)
def test_a_value_that_would_do(leaf: Leaf, answer: bool, value: object) -> None:
    fact = value_for(leaf.fact, [(leaf, answer)])

    assert fact is not None and fact.value == value


def test_what_no_value_can_answer_is_no_way() -> None:
    present, missing = Leaf("claim.phone", "present", True), Leaf("claim.phone", "present", False)
    gone = value_for("claim.phone", [(missing, True)])

    assert value_for("claim.phone", [(present, True), (missing, True)]) is None
    assert gone is not None and gone.is_absent
