"""What a rule, the verdict's settings and the rulebook are once they have been read and checked."""

from __future__ import annotations

import difflib
import math
import re
from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

import msgspec

from trustcheck.model import Cause, Dimension, Fact, Outcome, Strength, UsageFault
from trustcheck.rulebook.conditions import Condition

LANGUAGES = ("en", "fi", "sv")  # every text has at least these
LADDER = (0, 1, 3, 6, 10, 15, 20)
STATUSES = ("experimental", "stable", "retired")
# The candidate signals that a rule may speak of: E01 to E15 (existence), R (reachability), P (presence), D (domain),
# K (consistency), X (deception) and T (law). candidates.yml tells each in a line.
SIGNALS = frozenset(
    f"{group}{number:02}"
    for group, last in {"E": 15, "R": 15, "P": 15, "D": 16, "K": 13, "X": 15, "T": 12}.items()
    for number in range(1, last + 1)
)
# Fair to the new, the small, the private and the unknown; and what anybody may write speaks against nobody.
NEVER_WARNS = frozenset({"age", "privacy", "tld", "hosting", "free_mail", "popularity", "crowd", "dealer"})
Text = Mapping[str, str]  # by language
NEAR_IDS = 3  # as many are named when an id is mistyped
MAX_ID_CHARACTERS = 100
_PLACEHOLDER = re.compile(r"\{([^{}]*)\}")


class Weight(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Decibans: how far a pass lifts and a fail lowers."""

    if_pass: float
    if_fail: float


def carried(low: float, high: float) -> float:
    """The step of the ladder that the nearer end of a ratio's interval still reaches; 0 when 1 lies within it."""
    near = min(abs(math.log10(low)), abs(math.log10(high))) * 10
    return 0 if low <= 1 <= high else max(step for step in LADDER if step <= near)


class Measured(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Where a measured weight comes from: table of cases, how many were decided, both likelihood ratios with their 95 %
    intervals. `capped`: why a weight is less than the step that its interval carries."""

    table: str
    n: int
    lr_pass: float
    lr_fail: float
    ci: tuple[float, float]  # of lr_pass
    ci_fail: tuple[float, float]
    capped: str = ""

    def __str__(self) -> str:
        of_pass, of_fail = ("{:g} ({:g}–{:g})".format(ratio, *ends) for ratio, ends in (
            (self.lr_pass, self.ci), (self.lr_fail, self.ci_fail)))  # fmt: skip
        said = f"measured on {self.table}, {self.n} shops decided: honest shops pass {of_pass} and fail {of_fail} times"
        return f"{said} as often as fakes (95 % interval). {self.capped}".strip()


class Basis(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Why the weight is what it is: a reason, or a measurement."""

    reasoned: str = ""
    measured: Measured | None = None


class Messages(msgspec.Struct, frozen=True, forbid_unknown_fields=True, rename={"pass_": "pass"}):
    """What the report says for each outcome; not applicable has no sentence of its own."""

    pass_: dict[str, str]
    fail: dict[str, str]
    unknown: dict[str, str]

    def of(self, outcome: Outcome) -> Text:
        """The texts for that outcome by language; empty for not_applicable."""
        return {Outcome.PASS: self.pass_, Outcome.FAIL: self.fail, Outcome.UNKNOWN: self.unknown}.get(outcome, {})


class Example(msgspec.Struct, frozen=True, kw_only=True):
    """One inline test: facts (one that is left out is unknown) and the outcome that they must give."""

    name: str
    facts: Mapping[str, Fact]
    expect: Outcome
    line: int


class Rule(msgspec.Struct, frozen=True, kw_only=True):
    """One rule. `contradicts`: a fail means that someone outside says otherwise than the shop."""

    id: str
    title: Text
    dimension: Dimension
    kind: str
    status: str
    strength: Strength
    weight: Weight
    basis: Basis
    why: Text
    applies_when: Condition
    pass_when: Condition
    contradicts: bool
    false_positives: tuple[Text, ...]
    references: tuple[str, ...]
    signals: tuple[str, ...]  # of the candidates that it speaks of
    messages: Messages
    remediation: Text
    tests: tuple[Example, ...]
    looks_at: tuple[str, ...]  # facts of pass_when, then those of applies_when
    file: str

    def say(self, texts: Text, language: str) -> str:
        """The text in that language, in English when it has none."""
        return texts.get(language) or texts["en"]


class VerifiedBy(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What verified needs one passed proof of: kinds, or single rules that are as good."""

    kinds: frozenset[str]
    rules: frozenset[str]


class Levels(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Posteriors (0-1) that the level asks for at the worst (verified) and the best (warning) end of the range."""

    verified_at_least: float
    warning_at_most: float


class WarningNeeds(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """How many kinds must have failed, and how many of them as a contradiction by an outside source."""

    kinds: int
    contradictions: int


class Kind(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A kind of evidence. `warns`: its fails may count toward a warning."""

    title: dict[str, str]
    warns: bool


class Counted(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """How the shops of one label came out in a trial."""

    shops: int
    verified: int
    unproven: int
    warned: int
    undecided: int


class Tried(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What the program said in a trial of shops whose truth is known, and on which day."""

    day: date
    honest: Counted
    fakes: Counted


class Settings(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """verdict.yml. `settled_causes`: unknowns that nobody will ever answer, so waiting for them decides nothing.

    `no_shop`: rules whose fail says that there is no shop which could be judged.
    """

    version: str
    base_rate: float
    levels: Levels
    promises_lift_at_most: float
    promises_lower_at_most: float
    verified_by: VerifiedBy
    warning_needs: WarningNeeds
    settled_causes: frozenset[Cause]
    kinds: dict[str, Kind]
    gates: dict[str, dict[str, str]]
    no_shop: frozenset[str] = frozenset()
    tried: Tried | None = None

    def ties(self, kind: str, rule: str) -> bool:
        """Whether a passed proof of that kind, or of that rule, ties the shop to its company."""
        return kind in self.verified_by.kinds or rule in self.verified_by.rules

    def may_warn(self, kind: str) -> bool:
        """Whether a fail of that kind may count toward a warning; a kind that verdict.yml lacks may not."""
        known = self.kinds.get(kind)
        return known is not None and known.warns and kind not in NEVER_WARNS


class Rulebook(msgspec.Struct, frozen=True, kw_only=True):
    """All rules in force, by id, with the verdict's settings. `version`: that of verdict.yml + digest of all files."""

    rules: tuple[Rule, ...]
    retired: tuple[Rule, ...]
    settings: Settings
    version: str

    def by_id(self, rule_id: str) -> Rule:
        """The rule of that id, retired ones too. Raises UsageFault, with the nearest ids, when there is none."""
        by_id = {rule.id: rule for rule in (*self.rules, *self.retired)}
        if rule_id in by_id:
            return by_id[rule_id]
        asked = rule_id.strip().lower()[:MAX_ID_CHARACTERS]
        names = {name.partition("/")[2]: name for name in by_id}
        near = [name for name in by_id if asked and asked.rpartition("/")[2] in name]
        near += difflib.get_close_matches(asked, by_id, n=NEAR_IDS)
        near += [names[name] for name in difflib.get_close_matches(asked.rpartition("/")[2], names, n=NEAR_IDS)]
        hint = ", ".join(list(dict.fromkeys(near))[:NEAR_IDS])
        told = f"did you mean {hint}?" if hint else "`trustcheck rules list` shows them all"
        raise UsageFault(f"no rule is called {asked if asked.isprintable() else ascii(asked)}; {told}")


def placeholders(text: str) -> tuple[str, ...]:
    """The names that stand in braces, in order."""
    return tuple(_PLACEHOLDER.findall(text))


def fill(text: str, say: Callable[[str], Any]) -> str:
    """The text with every {fact} replaced by what `say` gives for its name; a name that ends in a full stop ("s.r.o.")
    takes that of the sentence along."""

    def said(match: re.Match[str]) -> str:
        value = str(say(match[1]))
        return value[:-1] if value.endswith(".") and text.startswith(".", match.end()) else value

    return _PLACEHOLDER.sub(said, text)
