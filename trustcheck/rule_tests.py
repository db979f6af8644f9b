"""Runs the inline tests of rules: the examples that every rule file carries."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from typing import NamedTuple

from trustcheck.judge import judge
from trustcheck.model import Case, Outcome, Shop
from trustcheck.rulebook import Rule, placeholders

_SHOP = Shop(domain="example.fi", host="example.fi", url="https://example.fi/")
_AT = datetime(2026, 1, 1, tzinfo=UTC)


class Failure(NamedTuple):
    """One inline test that did not hold: where it stands and a sentence about it."""

    file: str
    line: int
    rule: str
    test: str
    sentence: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.rule}: {self.test}: {self.sentence}"


def run(rules: Iterable[Rule]) -> list[Failure]:
    """Every inline test that fails, in the order of the rules; empty when all hold.

    Besides the outcome, every fact that the outcome's message names must be known, or the message would have a hole.
    """
    return [failure for rule in rules for failure in _run(rule)]


def _run(rule: Rule) -> Iterator[Failure]:
    for test in rule.tests:
        outcome = judge(rule, Case(shop=_SHOP, at=_AT, facts=test.facts)).outcome
        if outcome is not test.expect:
            yield Failure(rule.file, test.line, rule.id, test.name, f"expected {test.expect}, got {outcome}")
            continue
        if outcome is Outcome.NOT_APPLICABLE:
            continue
        for name in placeholders(rule.messages.of(outcome)["en"]):
            if name not in test.facts or not test.facts[name].is_known:
                sentence = f"the message for {outcome} names {{{name}}}, which is not known here"
                yield Failure(rule.file, test.line, rule.id, test.name, sentence)
