"""Signals → the verdict and its range. Everything in decibans (10·log10 of odds); the posterior only at the end.

The score: prior odds of the base rate + the voices of all kinds. A kind has one voice in each direction: its
strongest pass and its strongest fail. Promises lift by `promises_lift_at_most` together, and lower by
`promises_lower_at_most`.

The range: `low` is the score if every unknown turned out a fail, `high` if every unknown turned out a pass. An answer
can only narrow it. The score that a level asks for must hold at both ends:

  verified   a passed proof of a binding kind, no failed proof that weighs, and even `low` reaches verified_at_least
  warning    fails of two kinds, one a contradiction by an outsider, no proof of a binding kind that passed or still
             could, and even `high` is at most warning_at_most: so no answer to come can take a warning back
  undecided  not so now, but the open answers could still make it verified or a warning
  unproven   not so now, and no open answer could; where a rule of `no_shop` failed there is nothing to judge

An unknown whose causes are all settled ones (hidden by the registry, say) will never be answered: it weighs nothing,
and has no part in the range. Nothing that becomes known can turn verified into a warning or a warning into verified:
the first has a passed binding and the second a failed proof, and neither goes away.
"""

from __future__ import annotations

import math
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from itertools import chain

import msgspec

from trustcheck.model import Level, Outcome, Signal, Strength, UsageFault, Verdict
from trustcheck.rulebook import Settings

MAX_WOULD_DECIDE = 8
PASS, FAIL, UNKNOWN = Outcome.PASS, Outcome.FAIL, Outcome.UNKNOWN  # looked up in the enum, each costs ten times as much
PROOF, UNPROVEN = Strength.PROOF, Level.UNPROVEN
_ANSWERS = (PASS, FAIL)
_Kinds = Mapping[str, Sequence[Signal]]  # the signals that may weigh, by kind
_NO_ANSWERS: Mapping[str, Signal] = {}


def decide(
    signals: Sequence[Signal], settings: Settings, *, base_rate: float | None = None, deciders: bool = True
) -> Verdict:
    """The verdict over all signals of a case. `base_rate`: assumed share of fakes (0–1), None for verdict.yml's.

    Without `deciders` it names no answers that would decide: finding them is most of the work of an undecided case.
    Raises UsageFault when the base rate is not between 0 and 1.
    """
    rate = settings.base_rate if base_rate is None else base_rate
    if not 0 < rate < 1:
        raise UsageFault(f"the base rate {rate} must lie between 0 and 1, such as 0.1 for one fake in ten")
    scale = _Scale(settings, decibans(1 - rate))
    weighing = [signal for signal in signals if _may_weigh(signal, settings)]
    kinds = _by_kind(weighing)
    now = scale.heard(kinds)
    level, would_decide = scale.level(now), tuple[str, ...]()
    if level is UNPROVEN and (still_open := _Open(scale, kinds, now)).matters():
        level, would_decide = Level.UNDECIDED, tuple(still_open.deciders()) if deciders else ()
    low, high = scale.range(now)
    empty = [one.rule for one in signals if one.rule in settings.no_shop and one.outcome is FAIL]
    gate = scale.gate(level, now) if level is not UNPROVEN or not empty else "no_shop"
    voices = _reasons(level, weighing)
    return Verdict(
        level=level,
        low=posterior(low),
        high=posterior(high),
        base_rate=rate,
        reasons=tuple(dict.fromkeys((*empty, *voices) if gate == "no_shop" else (*voices, *empty))),
        would_decide=would_decide,
        gate=gate,
    )


def decibans(probability: float) -> float:
    """Odds of that probability in decibans: 0.5 → 0, 0.9 → 9.54."""
    return 10 * math.log10(probability / (1 - probability))


def posterior(score: float) -> float:
    """The probability (0–1) of that many decibans."""
    return 1 / (1 + 10 ** (-max(-300.0, min(300.0, score)) / 10))


class _Voices:
    """What the signals of one kind say: the strongest known ones, and with the unknown ones at best and at worst.

    For the gates: whether a passed proof ties the shop to its company (`bound`) or an open one still could
    (`may_bind`), whether a proof failed that weighs something (`failed_proof`), whether a fail may count toward a
    warning (`warns`), and one that is a contradiction.
    """

    __slots__ = (
        "best_promise", "best_proof", "bound", "contradicted", "failed_proof", "fall", "may_bind", "promise", "proof",
        "proof_fall", "warns", "worst_fall", "worst_proof_fall",
    )  # fmt: skip

    def __init__(self, signals: Iterable[Signal], settings: Settings) -> None:
        self.proof = self.promise = self.best_proof = self.best_promise = 0.0
        self.fall = self.worst_fall = self.proof_fall = self.worst_proof_fall = 0.0
        self.bound = self.may_bind = self.failed_proof = self.warns = self.contradicted = False
        for signal in signals:
            outcome, is_proof = signal.outcome, signal.strength is PROOF
            if outcome is not FAIL and is_proof:
                self.best_proof = max(self.best_proof, signal.if_pass)
                self.may_bind = self.may_bind or (signal.if_pass > 0 and settings.ties(signal.kind, signal.rule))
            elif outcome is not FAIL:
                self.best_promise = max(self.best_promise, signal.if_pass)
            if outcome is not PASS:
                self.worst_fall = max(self.worst_fall, signal.if_fail)
                self.worst_proof_fall = max(self.worst_proof_fall, signal.if_fail if is_proof else 0.0)
            if outcome is PASS and is_proof:
                self.proof = max(self.proof, signal.if_pass)
                self.bound = self.bound or (signal.if_pass > 0 and settings.ties(signal.kind, signal.rule))
            elif outcome is PASS:
                self.promise = max(self.promise, signal.if_pass)
            elif outcome is FAIL and signal.if_fail > 0:
                self.fall = max(self.fall, signal.if_fail)
                self.proof_fall = max(self.proof_fall, signal.if_fail if is_proof else 0.0)
                self.failed_proof = self.failed_proof or is_proof
                self.warns = self.warns or settings.may_warn(signal.kind)
                self.contradicted = self.contradicted or (self.warns and signal.contradiction)


_Heard = Mapping[str, _Voices]  # by kind


def _by_kind(signals: Iterable[Signal]) -> _Kinds:
    kinds: dict[str, list[Signal]] = {}
    for signal in signals:
        kinds.setdefault(signal.kind, []).append(signal)
    return kinds


class _Scale:
    """The settings with the prior: answers what the score, the gates and the level of any voices are."""

    def __init__(self, settings: Settings, prior: float) -> None:
        self.settings, self.prior = settings, prior
        self.verified_at = decibans(settings.levels.verified_at_least)
        self.warning_at = decibans(settings.levels.warning_at_most)

    def heard(self, kinds: _Kinds, answers: Mapping[str, Signal] = _NO_ANSWERS) -> dict[str, _Voices]:
        """What each of the kinds says, as if the rules among `answers` (by id) had been answered so."""
        return {
            kind: _Voices([answers.get(signal.rule, signal) for signal in signals], self.settings)
            for kind, signals in kinds.items()
        }

    def range(self, heard: _Heard) -> tuple[float, float]:
        """low, high: the score if every unknown fails, and if every unknown passes."""
        kinds = heard.values()
        low = self.prior + self._lift([(kind.proof, kind.promise) for kind in kinds])
        high = self.prior + self._lift([(kind.best_proof, kind.best_promise) for kind in kinds])
        low -= self._fall([(kind.worst_proof_fall, kind.worst_fall) for kind in kinds])
        return low, high - self._fall([(kind.proof_fall, kind.fall) for kind in kinds])

    def _fall(self, voices: Collection[tuple[float, float]]) -> float:
        """By the strongest failed proof and the strongest fail of each kind; what promises add to proofs is capped."""
        proofs = math.fsum([proof for proof, _ in voices])
        return proofs + min(self.settings.promises_lower_at_most, math.fsum([fall - proof for proof, fall in voices]))

    def _lift(self, voices: Collection[tuple[float, float]]) -> float:
        """By proof and promise of each kind. What a promise adds to the proof of its kind counts as a promise."""
        extra = math.fsum([promise - proof for proof, promise in voices if promise > proof])
        return math.fsum([proof for proof, _ in voices]) + min(self.settings.promises_lift_at_most, extra)

    def contradicted(self, heard: _Heard) -> bool:
        """Whether fails of enough kinds, enough of them contradictions, speak against the shop."""
        needs, kinds = self.settings.warning_needs, heard.values()
        enough = sum(kind.warns for kind in kinds) >= needs.kinds
        return enough and sum(kind.contradicted for kind in kinds) >= needs.contradictions

    def level(self, heard: _Heard) -> Level:
        """verified or warning when score and gates hold for it whatever is still unknown; else unproven."""
        if _bound(heard):
            holds = not _failed_proof(heard) and self.range(heard)[0] >= self.verified_at
            return Level.VERIFIED if holds else UNPROVEN
        may_bind = any(kind.may_bind for kind in heard.values())
        holds = not may_bind and self.contradicted(heard) and self.range(heard)[1] <= self.warning_at
        return Level.WARNING if holds else UNPROVEN

    def gate(self, level: Level, heard: _Heard) -> str:
        """The id of the sentence in verdict.yml that says what settled the level."""
        if level is UNPROVEN:
            if not _bound(heard):
                return "not_bound"
            return "proof_failed" if _failed_proof(heard) else "not_sure_enough"
        return {Level.VERIFIED: "bound", Level.WARNING: "contradicted"}.get(level, "answers_missing")


def _bound(heard: _Heard) -> bool:
    """Whether a passed proof ties the shop to its company."""
    return any(kind.bound for kind in heard.values())


def _failed_proof(heard: _Heard) -> bool:
    """Whether a proof failed that weighs something; one that lowers nothing says nothing against the shop."""
    return any(kind.failed_proof for kind in heard.values())


def _may_weigh(signal: Signal, settings: Settings) -> bool:
    """Whether the signal moves the score, or may once it is answered."""
    if signal.status != "stable" or not (signal.if_pass or signal.if_fail):
        return False
    if signal.outcome is UNKNOWN:
        return not signal.causes or not settings.settled_causes.issuperset(signal.causes)
    return signal.outcome is not Outcome.NOT_APPLICABLE


def _as_if(signal: Signal, outcome: Outcome) -> Signal:
    """The signal when it has been answered so; a proof that fails may turn out a contradiction."""
    contradiction = outcome is FAIL and signal.strength is PROOF
    return msgspec.structs.replace(signal, outcome=outcome, contradiction=contradiction)


class _Open:
    """What the waiting rules, those whose answer may still come, could make of the case."""

    def __init__(self, scale: _Scale, kinds: _Kinds, now: _Heard) -> None:
        waiting = [signal for group in kinds.values() for signal in group if signal.outcome is UNKNOWN]
        self.scale, self.kinds, self.now = scale, kinds, now
        self.kind_of = {signal.rule: signal.kind for signal in waiting}
        self.answers = {outcome: {one.rule: _as_if(one, outcome) for one in waiting} for outcome in _ANSWERS}
        self.all_answered = {outcome: scale.heard(kinds, self.answers[outcome]) for outcome in _ANSWERS}

    def matters(self) -> bool:
        """Whether the answers could make it verified (all pass) or a warning (all fail)."""
        return any(self.scale.level(self.all_answered[outcome]) is not UNPROVEN for outcome in _ANSWERS)

    def deciders(self) -> Iterator[str]:
        """Waiting rules, the most decisive first, until their answers would settle it whichever way they all fall."""
        narrows = {rule: -sum(self._width(outcome, rule) for outcome in _ANSWERS) for rule in self.kind_of}
        widest = sorted(self.kind_of, key=lambda rule: (-narrows[rule], rule))[: 2 * MAX_WOULD_DECIDE]
        alone = {rule: sum(self._settles(outcome, [rule]) for outcome in _ANSWERS) for rule in widest}
        ranked = sorted(widest, key=lambda rule: (-alone[rule], -narrows[rule], rule))
        chosen: list[str] = []
        for rule in ranked[:MAX_WOULD_DECIDE]:
            chosen.append(rule)
            yield rule
            if all(self._settles(outcome, chosen) for outcome in _ANSWERS):
                return

    def _width(self, outcome: Outcome, rule: str) -> float:
        """How wide the range stays when that rule alone is answered so."""
        low, high = self.scale.range(self._then(self.now, outcome, [rule]))
        return high - low

    def _settles(self, outcome: Outcome, rules: Collection[str]) -> bool:
        """Whether these rules, all answered so, leave nothing that the rest could still turn."""
        if self.scale.level(self._then(self.now, outcome, rules)) is not UNPROVEN:
            return True
        ends = (self._then(self.all_answered[end], outcome, rules, self.answers[end]) for end in _ANSWERS)
        return all(self.scale.level(end) is UNPROVEN for end in ends)

    def _then(
        self, heard: _Heard, outcome: Outcome, rules: Collection[str], rest: Mapping[str, Signal] = _NO_ANSWERS
    ) -> _Heard:
        """`heard`, but with the kinds of these rules heard anew: these answered so, the `rest` as it stands there."""
        answers = {**rest, **{rule: self.answers[outcome][rule] for rule in rules}}
        touched = {self.kind_of[rule] for rule in rules}
        return {**heard, **self.scale.heard({kind: self.kinds[kind] for kind in touched}, answers)}


def _reasons(level: Level, signals: Sequence[Signal]) -> tuple[str, ...]:
    """Rules whose voices were heard, the strongest first; those that speak for the level before those against it."""
    passes = _voices(signal for signal in signals if signal.outcome is PASS)
    fails = _voices(signal for signal in signals if signal.outcome is FAIL)
    if level is Level.WARNING:
        return tuple(chain(fails, passes))
    if level is Level.VERIFIED:
        return tuple(chain(passes, fails))
    heard = {signal.rule: abs(signal.weight) for signal in signals}
    return tuple(sorted(chain(passes, fails), key=lambda rule: (-heard[rule], rule)))


def _voices(signals: Iterable[Signal]) -> list[str]:
    """The strongest rule of each kind; contradictions first, then proofs, then by weight."""
    best: dict[str, tuple[tuple[float, bool, bool, str], str]] = {}
    for signal in signals:
        size = abs(signal.weight)
        if size:
            rank = (-size, not signal.contradiction, signal.strength is not PROOF, signal.rule)
            best[signal.kind] = min(best.get(signal.kind, (rank, signal.rule)), (rank, signal.rule))
    return [rule for _, rule in sorted(best.values(), key=lambda found: (found[0][1], found[0][2], found[0]))]
