"""Conditions of a rule: built and checked against the catalogue at load, answered with True, False or None (unknown).

                  known            ABSENT     unknown
present: true     true             false      unknown
present: false    false            true       unknown
any comparison    as it compares   false      unknown
at_least a bound  true or unknown  false      unknown

all    false when one part is false, else unknown when one is unknown, else true
any    true when one part is true, else unknown when one is unknown, else false
not    the other way round; unknown stays unknown (so `not: {fact: f, equals: true}` is true when f is ABSENT)

A bound (a number that the true one is not under) that is too low says nothing, so it can pass a rule and never fail it.
Texts compare as written; `contains` looks into a text whatever the case, and asks for a whole item of texts.
`before` and `after` leave out the day itself.
"""

from __future__ import annotations

import difflib
from collections.abc import Callable, Iterator, Mapping
from datetime import date
from typing import Any

import msgspec

from trustcheck.facts import CATALOGUE, REPLY
from trustcheck.model import Cause, Fact, State
from trustcheck.rulebook.strict_yaml import Path, Sheet

Facts = Mapping[str, Fact]
KNOWN, ABSENT, UNKNOWN = State.KNOWN, State.ABSENT, State.UNKNOWN  # looked up in the enum, each costs ten times as much
OPERATORS: Mapping[str, frozenset[str]] = {
    "present": frozenset({"text", "number", "bound", "flag", "date", "texts", "records"}),
    "equals": frozenset({"text", "number", "flag"}),
    "one_of": frozenset({"text", "number"}),
    "contains": frozenset({"text", "texts"}),
    "at_least": frozenset({"number", "bound"}),
    "at_most": frozenset({"number"}),
    "before": frozenset({"date"}),
    "after": frozenset({"date"}),
}
_COMPARE: Mapping[str, Callable[[Any, Any], bool]] = {
    "equals": lambda value, wanted: bool(value == wanted),
    "one_of": lambda value, wanted: value in wanted,
    "contains": lambda value, wanted: wanted in value if isinstance(value, tuple) else wanted.lower() in value.lower(),
    "at_least": lambda value, wanted: bool(value >= wanted),
    "at_most": lambda value, wanted: bool(value <= wanted),
    "before": lambda value, wanted: bool(value < wanted),
    "after": lambda value, wanted: bool(value > wanted),
}
MAX_PARTS = 40
GROUPS = ("all", "any", "not")


class Leaf(msgspec.Struct, frozen=True):
    """One fact held against one value."""

    fact: str
    operator: str
    wanted: Any

    def answer(self, facts: Facts) -> bool | None:
        fact = facts.get(self.fact)
        if fact is None or fact.state is UNKNOWN:
            return None
        if self.operator == "present":
            return (fact.state is KNOWN) is self.wanted
        if fact.state is ABSENT:
            return False
        holds = _COMPARE[self.operator](fact.value, self.wanted)
        return holds or (None if CATALOGUE[self.fact].type == "bound" else False)

    def causes(self, facts: Facts) -> Iterator[Cause]:
        """Why the answer is unknown; nothing when it is not. What lies beyond a bound is published by nobody."""
        fact = facts.get(self.fact)
        if fact is None or fact.state is UNKNOWN:
            yield (fact.cause if fact else None) or Cause.NOT_ASKED
        elif self.answer(facts) is None:
            yield Cause.HIDDEN

    def leaves(self) -> Iterator[Leaf]:
        yield self


class Group(msgspec.Struct, frozen=True):
    """all, any or not of its parts."""

    how: str
    parts: tuple[Condition, ...]

    def answer(self, facts: Facts) -> bool | None:
        if self.how == "not":
            inner = self.parts[0].answer(facts)
            return None if inner is None else not inner
        settles = self.how == "any"  # the answer of one part that settles the whole
        open_ = False
        for part in self.parts:
            inner = part.answer(facts)
            if inner is settles:
                return settles
            open_ = open_ or inner is None
        return None if open_ else not settles

    def causes(self, facts: Facts) -> Iterator[Cause]:
        if self.answer(facts) is None:
            for part in self.parts:
                yield from part.causes(facts)

    def leaves(self) -> Iterator[Leaf]:
        for part in self.parts:
            yield from part.leaves()


Condition = Leaf | Group
ALWAYS = Group("all", ())


def build(sheet: Sheet, path: Path) -> Condition:
    """The condition that stands at that path of the sheet; a list means all of it. Raises RuleFault."""
    value: Any = sheet.value
    for step in path:
        value = value[step]
    return _build(sheet, path, value)


def _build(sheet: Sheet, path: Path, value: Any) -> Condition:
    if isinstance(value, list):
        return _group(sheet, path, "all", value)
    if not isinstance(value, dict):
        raise sheet.fault(path, "a condition is {fact: NAME, operator: value}, or all, any or not of such")
    if "fact" in value:
        return _leaf(sheet, path, value)
    if len(value) != 1 or next(iter(value)) not in GROUPS:
        given = ", ".join(value) or "nothing"
        raise sheet.fault(path, f"a condition begins with fact, all, any or not, one of them; here stands {given}")
    how, inner = next(iter(value.items()))
    if how == "not":
        return Group("not", (_build(sheet, (*path, "not"), inner),))
    if not isinstance(inner, list):
        raise sheet.fault((*path, how), f"{how} needs a list of conditions")
    return _group(sheet, (*path, how), how, inner)


def _group(sheet: Sheet, path: Path, how: str, parts: list[Any]) -> Condition:
    if not parts or len(parts) > MAX_PARTS:
        raise sheet.fault(path, f"{how} needs 1 to {MAX_PARTS} conditions")
    return Group(how, tuple(_build(sheet, (*path, place), part) for place, part in enumerate(parts)))


def check_fact(sheet: Sheet, path: Path, name: Any) -> str:
    """The name if the catalogue has it; else a RuleFault which names the nearest ones."""
    if isinstance(name, str) and name.startswith(REPLY):
        raise sheet.fault(path, f"{name} is the shop's reply to findings: no rule may look at it")
    if isinstance(name, str) and name in CATALOGUE:
        return name
    near = difflib.get_close_matches(str(name), CATALOGUE, n=2)
    hint = f"; did you mean {' or '.join(near)}?" if near else ""
    raise sheet.fault(path, f"no fact is called {name}{hint}")


def _leaf(sheet: Sheet, path: Path, value: dict[str, Any]) -> Leaf:
    name = check_fact(sheet, (*path, "fact"), value["fact"])
    rest = [key for key in value if key != "fact"]
    if len(rest) != 1:
        raise sheet.fault(path, f"a condition on {name} needs one operator, not {len(rest)}; join several with all")
    operator = rest[0]
    place = (*path, operator)
    if operator not in OPERATORS:
        raise sheet.fault(place, f"no operator is called {operator}; there are {', '.join(OPERATORS)}")
    kind = CATALOGUE[name].type
    if kind not in OPERATORS[operator]:
        usable = ", ".join(word for word, kinds in OPERATORS.items() if kind in kinds)
        raise sheet.fault(place, f"{name} is a {kind}, which {operator} cannot compare; usable are {usable}")
    return Leaf(name, operator, _wanted(sheet, place, operator, kind, value[operator]))


def _wanted(sheet: Sheet, place: Path, operator: str, kind: str, value: Any) -> Any:
    if operator == "present":
        if isinstance(value, bool):
            return value
        raise sheet.fault(place, "present needs true or false")
    if operator == "one_of":
        if not isinstance(value, list) or not value:
            raise sheet.fault(place, "one_of needs a list of values")
        return tuple(of_type(sheet, (*place, number), kind, item) for number, item in enumerate(value))
    return of_type(sheet, place, "text" if kind == "texts" else kind, value)


def of_type(sheet: Sheet, place: Path, kind: str, value: Any) -> Any:
    """The value as a fact of that type holds it; else a RuleFault."""
    if kind == "flag" and isinstance(value, bool):
        return value
    if kind in ("number", "bound") and isinstance(value, int | float) and not isinstance(value, bool):
        return value
    if kind == "text" and isinstance(value, str):
        return value
    if kind == "texts" and isinstance(value, list) and all(isinstance(item, str) for item in value):
        return tuple(value)
    if kind == "records" and isinstance(value, list):
        return tuple(value)
    if kind == "date" and isinstance(value, str):
        try:
            return date.fromisoformat(value)
        except ValueError:
            raise sheet.fault(place, f"{value} is no day; write it as 2026-03-31") from None
    wanted = {"flag": "true or false", "number": "a number", "bound": "a number", "text": "text", "date": "a day"}.get(
        kind, f"a list ({kind})"
    )
    raise sheet.fault(place, f"here must stand {wanted}")
