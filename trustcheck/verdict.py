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
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from itertools import chain

import msgspec

from trustcheck.model import Level, Outcome, Signal, Strength, UsageFault, Verdict
from trustcheck.rulebook import Settings

MAX_WOULD_DECIDE = 8
_ANSWERS = (Outcome.PASS, Outcome.FAIL)
_Waiting = Mapping[str, Mapping[Outcome, Signal]]  # by id, rules whose answer may still come: their signals then


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
    waiting = {
        signal.rule: {outcome: _as_if(signal, outcome) for outcome in _ANSWERS}
        for signal in weighing
        if signal.outcome is Outcome.UNKNOWN
    }
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


class _Voices:
    """What the signals of one kind say: the strongest known ones, and with the unknown ones at best and at worst."""

    __slots__ = ("best_promise", "best_proof", "fall", "promise", "proof", "worst_fall")

    def __init__(self, signals: Iterable[Signal]) -> None:
        self.proof = self.promise = self.best_proof = self.best_promise = self.fall = self.worst_fall = 0.0
        for signal in signals:
            outcome, lift, fall = signal.outcome, signal.if_pass, signal.if_fail
            known = outcome is not Outcome.UNKNOWN
            if outcome is not Outcome.FAIL and signal.strength is Strength.PROOF:
                self.best_proof = max(self.best_proof, lift)
                self.proof = max(self.proof, lift) if known else self.proof
            elif outcome is not Outcome.FAIL:
                self.best_promise = max(self.best_promise, lift)
                self.promise = max(self.promise, lift) if known else self.promise
            if outcome is not Outcome.PASS:
                self.worst_fall = max(self.worst_fall, fall)
                self.fall = max(self.fall, fall) if known else self.fall


def _by_kind(signals: Iterable[Signal]) -> dict[str, list[Signal]]:
    kinds: dict[str, list[Signal]] = {}
    for signal in signals:
        kinds.setdefault(signal.kind, []).append(signal)
    return kinds


class _Scale:
    """The settings with the prior: answers what the score, the gates and the level of any signals are."""

    def __init__(self, settings: Settings, prior: float) -> None:
        self.settings, self.prior = settings, prior
        self.verified_at = decibans(settings.levels.verified_at_least)
        self.warning_at = decibans(settings.levels.warning_at_most)

    def range(self, signals: Iterable[Signal]) -> tuple[float, float]:
        """low, high: the score if every unknown fails, and if every unknown passes."""
        return self.range_of([_Voices(group) for group in _by_kind(signals).values()])

    def range_of(self, kinds: Collection[_Voices]) -> tuple[float, float]:
        """As range(), by what each kind says."""
        low = self.prior + self._lift([(kind.proof, kind.promise) for kind in kinds])
        high = self.prior + self._lift([(kind.best_proof, kind.best_promise) for kind in kinds])
        return low - math.fsum(kind.worst_fall for kind in kinds), high - math.fsum(kind.fall for kind in kinds)

    def _lift(self, voices: Collection[tuple[float, float]]) -> float:
        """By proof and promise of each kind. What a promise adds to the proof of its kind counts as a promise."""
        extra = math.fsum(max(0.0, promise - proof) for proof, promise in voices)
        return math.fsum(proof for proof, _ in voices) + min(self.settings.promises_lift_at_most, extra)

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

    def is_open(self, signals: Sequence[Signal], waiting: _Waiting) -> bool:
        """Whether answers to the waiting rules could make it verified (all pass) or a warning (all fail)."""
        return any(self.level(_answered(signals, waiting, outcome)) is not Level.UNPROVEN for outcome in _ANSWERS)

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


def _failed_proof(signals: Iterable[Signal]) -> bool:
    """Whether a proof failed that weighs something; one that lowers nothing says nothing against the shop."""
    return any(
        signal.outcome is Outcome.FAIL and signal.strength is Strength.PROOF and signal.if_fail > 0
        for signal in signals
    )


def _as_if(signal: Signal, outcome: Outcome) -> Signal:
    """The signal when it has been answered so; a proof that fails may turn out a contradiction."""
    contradiction = outcome is Outcome.FAIL and signal.strength is Strength.PROOF
    return msgspec.structs.replace(signal, outcome=outcome, contradiction=contradiction)


def _answered(signals: Iterable[Signal], rules: _Waiting, outcome: Outcome) -> list[Signal]:
    """The signals as if those rules had been answered so."""
    return [rules[signal.rule][outcome] if signal.rule in rules else signal for signal in signals]


def _deciders(scale: _Scale, signals: Sequence[Signal], waiting: _Waiting) -> Iterator[str]:
    """Waiting rules, the most decisive first, until their answers would settle it whichever way they all fall."""
    kinds = _by_kind(signals)
    voices = {kind: _Voices(group) for kind, group in kinds.items()}

    def width(outcome: Outcome, rule: str) -> float:
        kind = waiting[rule][outcome].kind
        then = {**voices, kind: _Voices(_answered(kinds[kind], {rule: waiting[rule]}, outcome))}
        low, high = scale.range_of(then.values())
        return high - low

    def settles(outcome: Outcome, rules: Sequence[str]) -> bool:
        then = _answered(signals, {rule: waiting[rule] for rule in rules}, outcome)
        rest = {rule: answers for rule, answers in waiting.items() if rule not in rules}
        return scale.level(then) is not Level.UNPROVEN or not scale.is_open(then, rest)

    narrows = {rule: -sum(width(outcome, rule) for outcome in _ANSWERS) for rule in waiting}
    widest = sorted(waiting, key=lambda rule: (-narrows[rule], rule))[: 2 * MAX_WOULD_DECIDE]
    alone = {rule: sum(settles(outcome, [rule]) for outcome in _ANSWERS) for rule in widest}
    ranked = sorted(widest, key=lambda rule: (-alone[rule], -narrows[rule], rule))
    chosen: list[str] = []
    for rule in ranked[:MAX_WOULD_DECIDE]:
        chosen.append(rule)
        yield rule
        if all(settles(outcome, chosen) for outcome in _ANSWERS):
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
