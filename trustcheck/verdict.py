"""Signals → the verdict and its range. Everything in decibans (10·log10 of odds); the posterior only at the end.

The score: prior odds of the base rate + the voices of all kinds. A kind has one voice in each direction: its
strongest pass and its strongest fail. Promises lift by `promises_lift_at_most` together.

The range: `low` is the score if every unknown turned out a fail, `high` if every unknown turned out a pass. An answer
can only narrow it. A level must hold at both ends, where it means the score and the gates together:

  verified   a passed proof of a binding kind, no failed proof that weighs, and even `low` reaches verified_at_least
  warning    fails of two kinds, one a contradiction by an outsider, no passed proof of a binding kind, and even `high`
             is at most warning_at_most
  undecided  not so now, but the open answers could still make it verified or a warning
  unproven   not so now, and no open answer could

An unknown whose causes are all settled ones (hidden by the registry, say) will never be answered: it weighs nothing,
and has no part in the range. Nothing that becomes known can turn verified into a warning or a warning into verified:
the first has a passed binding and the second a failed proof, and neither goes away.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain

import msgspec

from trustcheck.model import Level, Outcome, Signal, Strength, UsageFault, Verdict
from trustcheck.rulebook import Settings

MAX_WOULD_DECIDE = 8


def decide(signals: Sequence[Signal], settings: Settings, *, base_rate: float | None = None) -> Verdict:
    """The verdict over all signals of a case. `base_rate`: assumed share of fakes (0–1), None for verdict.yml's.

    Raises UsageFault when the base rate is not between 0 and 1.
    """
    rate = settings.base_rate if base_rate is None else base_rate
    if not 0 < rate < 1:
        raise UsageFault(f"the base rate {rate} must lie between 0 and 1, such as 0.1 for one fake in ten")
    scale = _Scale(settings, decibans(1 - rate))
    weighing = [signal for signal in signals if _may_weigh(signal, settings)]
    level = scale.level(weighing)
    waiting = sorted(signal.rule for signal in weighing if signal.outcome is Outcome.UNKNOWN)
    if level is Level.UNPROVEN and scale.is_open(weighing, waiting):
        level = Level.UNDECIDED
    low, high = scale.range(weighing)
    return Verdict(
        level=level,
        low=posterior(low),
        high=posterior(high),
        base_rate=rate,
        reasons=_reasons(level, weighing),
        would_decide=tuple(_deciders(scale, weighing, waiting)) if level is Level.UNDECIDED else (),
        gate=scale.gate(level, weighing),
    )


def decibans(probability: float) -> float:
    """Odds of that probability in decibans: 0.5 → 0, 0.9 → 9.54."""
    return 10 * math.log10(probability / (1 - probability))


def posterior(score: float) -> float:
    """The probability (0–1) of that many decibans."""
    return 1 / (1 + 10 ** (-max(-300.0, min(300.0, score)) / 10))


class _Scale:
    """The settings with the prior: answers what the score, the gates and the level of any signals are."""

    def __init__(self, settings: Settings, prior: float) -> None:
        self.settings, self.prior = settings, prior
        self.verified_at = decibans(settings.levels.verified_at_least)
        self.warning_at = decibans(settings.levels.warning_at_most)

    def range(self, signals: Iterable[Signal]) -> tuple[float, float]:
        """low, high: the score if every unknown fails, and if every unknown passes."""
        signals = list(signals)
        unknown = [signal for signal in signals if signal.outcome is Outcome.UNKNOWN]
        passed = [signal for signal in signals if signal.outcome is Outcome.PASS]
        failed = [signal for signal in signals if signal.outcome is Outcome.FAIL]
        low = self.prior + self._lift(passed) - _fall([*failed, *unknown])
        high = self.prior + self._lift([*passed, *unknown]) - _fall(failed)
        return low, high

    def _lift(self, signals: Iterable[Signal]) -> float:
        """The voices for the shop. What a promise adds to the proofs of its kind counts as a promise."""
        proofs: dict[str, float] = {}
        promises: dict[str, float] = {}
        for signal in signals:
            voices = proofs if signal.strength is Strength.PROOF else promises
            voices[signal.kind] = max(voices.get(signal.kind, 0.0), signal.if_pass)
        extra = math.fsum(max(0.0, promise - proofs.get(kind, 0.0)) for kind, promise in promises.items())
        return math.fsum(proofs.values()) + min(self.settings.promises_lift_at_most, extra)

    def bound(self, signals: Iterable[Signal]) -> bool:
        """Whether a passed proof ties the shop to its company."""
        by = self.settings.verified_by
        return any(
            signal.outcome is Outcome.PASS
            and signal.strength is Strength.PROOF
            and signal.if_pass > 0
            and (signal.kind in by.kinds or signal.rule in by.rules)
            for signal in signals
        )

    def contradicted(self, signals: Iterable[Signal]) -> bool:
        """Whether fails of enough kinds, enough of them contradictions, speak against the shop."""
        failed = [
            signal
            for signal in signals
            if signal.outcome is Outcome.FAIL and signal.if_fail > 0 and self.settings.may_warn(signal.kind)
        ]
        needs = self.settings.warning_needs
        contradictions = {signal.kind for signal in failed if signal.contradiction}
        return len({signal.kind for signal in failed}) >= needs.kinds and len(contradictions) >= needs.contradictions

    def level(self, signals: Sequence[Signal]) -> Level:
        """verified or warning when score and gates hold for it whatever is still unknown; else unproven."""
        low, high = self.range(signals)
        if low >= self.verified_at and self.bound(signals) and not _failed_proof(signals):
            return Level.VERIFIED
        if high <= self.warning_at and self.contradicted(signals) and not self.bound(signals):
            return Level.WARNING
        return Level.UNPROVEN

    def is_open(self, signals: Sequence[Signal], waiting: Iterable[str]) -> bool:
        """Whether answers to the waiting rules could make it verified (all pass) or a warning (all fail)."""
        return any(
            self.level(list(_answered(signals, waiting, outcome))) is not Level.UNPROVEN
            for outcome in (Outcome.PASS, Outcome.FAIL)
        )

    def gate(self, level: Level, signals: Sequence[Signal]) -> str:
        """The id of the sentence in verdict.yml that says what settled the level."""
        if level is Level.UNPROVEN:
            if not self.bound(signals):
                return "not_bound"
            return "proof_failed" if _failed_proof(signals) else "not_sure_enough"
        return {Level.VERIFIED: "bound", Level.WARNING: "contradicted"}.get(level, "answers_missing")


def _may_weigh(signal: Signal, settings: Settings) -> bool:
    """Whether the signal moves the score, or may once it is answered."""
    if signal.status != "stable" or not (signal.if_pass or signal.if_fail):
        return False
    if signal.outcome is Outcome.UNKNOWN:
        return not signal.causes or not settings.settled_causes.issuperset(signal.causes)
    return signal.outcome is not Outcome.NOT_APPLICABLE


def _fall(signals: Iterable[Signal]) -> float:
    voices: dict[str, float] = {}
    for signal in signals:
        voices[signal.kind] = max(voices.get(signal.kind, 0.0), signal.if_fail)
    return math.fsum(voices.values())


def _failed_proof(signals: Iterable[Signal]) -> bool:
    """Whether a proof failed that weighs something; one that lowers nothing says nothing against the shop."""
    return any(
        signal.outcome is Outcome.FAIL and signal.strength is Strength.PROOF and signal.if_fail > 0
        for signal in signals
    )


def _answered(signals: Iterable[Signal], rules: Iterable[str], outcome: Outcome) -> Iterator[Signal]:
    """The signals as if those rules had been answered so; a proof that fails may turn out a contradiction."""
    wanted = set(rules)
    for signal in signals:
        if signal.rule not in wanted:
            yield signal
            continue
        contradiction = outcome is Outcome.FAIL and signal.strength is Strength.PROOF
        yield msgspec.structs.replace(signal, outcome=outcome, contradiction=contradiction)


def _deciders(scale: _Scale, signals: Sequence[Signal], waiting: Sequence[str]) -> Iterator[str]:
    """Waiting rules, the most decisive first, until their answers would settle it whichever way they all fall."""

    def width(outcome: Outcome, rules: Iterable[str]) -> float:
        low, high = scale.range(_answered(signals, rules, outcome))
        return high - low

    def settles(outcome: Outcome, rules: Sequence[str]) -> bool:
        then = list(_answered(signals, rules, outcome))
        rest = [rule for rule in waiting if rule not in rules]
        return scale.level(then) is not Level.UNPROVEN or not scale.is_open(then, rest)

    both = (Outcome.PASS, Outcome.FAIL)
    narrows = {rule: -sum(width(outcome, [rule]) for outcome in both) for rule in waiting}
    widest = sorted(waiting, key=lambda rule: (-narrows[rule], rule))[: 2 * MAX_WOULD_DECIDE]
    alone = {rule: sum(settles(outcome, [rule]) for outcome in both) for rule in widest}
    ranked = sorted(widest, key=lambda rule: (-alone[rule], -narrows[rule], rule))
    chosen: list[str] = []
    for rule in ranked[:MAX_WOULD_DECIDE]:
        chosen.append(rule)
        yield rule
        if all(settles(outcome, chosen) for outcome in both):
            return


def _reasons(level: Level, signals: Sequence[Signal]) -> tuple[str, ...]:
    """Rules whose voices were heard, the strongest first; those that speak for the level before those against it."""
    passes = _voices(signal for signal in signals if signal.outcome is Outcome.PASS)
    fails = _voices(signal for signal in signals if signal.outcome is Outcome.FAIL)
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
            rank = (-size, not signal.contradiction, signal.strength is not Strength.PROOF, signal.rule)
            best[signal.kind] = min(best.get(signal.kind, (rank, signal.rule)), (rank, signal.rule))
    return [rule for _, rule in sorted(best.values(), key=lambda found: (found[0][1], found[0][2], found[0]))]
