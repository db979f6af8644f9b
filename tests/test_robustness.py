"""What holds for every case that can be thought of, tried on invented ones: TRUSTCHECK_CASES=100000 tries as many.

Cases are any mixture of what the rules' own examples know, so most of them are shops that nobody could run; what is
asked of rules and verdict here must hold for those too.
"""

from __future__ import annotations

import random
from collections.abc import Sequence
from itertools import groupby

import msgspec
from invented_cases import (
    BOOK,
    answered,
    hiding,
    invented,
    lost,
    of_some_kinds,
    seeds,
    signals,
    told_by_sources,
)
from known_shops import judged

from trustcheck import facts
from trustcheck.facts import CATALOGUE, OUTSIDE
from trustcheck.model import Cause, Fact, Level, Outcome, Signal, Strength, Verdict
from trustcheck.verdict import decibans, decide

SETTINGS = BOOK.settings
TURNED = {Level.VERIFIED, Level.WARNING}
SHOPS_OWN = frozenset(row.speaker for row in CATALOGUE.values()) - OUTSIDE


def settled(told: Sequence[Signal]) -> Verdict:
    return decide(told, SETTINGS, deciders=False)


def test_the_invented_cases_come_out_in_every_way() -> None:
    """Or the properties below would say little."""
    levels = {settled(signals(invented(seed))).level for seed in range(400)}

    assert levels == set(Level)


def test_hiding_facts_only_makes_unknowns_and_turns_no_verdict_around() -> None:
    """Read the other way: learning more never turns verified into a warning, or a warning into verified."""
    for seed in seeds(1):
        told = invented(seed)
        before, after = signals(told), signals(hiding(seed, told))

        for one, other in zip(before, after, strict=True):
            assert other.outcome in (one.outcome, Outcome.UNKNOWN), (seed, one.rule)
        whole, part = settled(before), settled(after)
        if not seed % 2:  # only for causes that may pass: then the range can but widen
            assert part.low <= whole.low and part.high >= whole.high, seed
        assert {whole.level, part.level} != TURNED, seed


def test_what_is_lost_before_it_is_compared_makes_unknowns_too() -> None:
    """Of what is heard, that is: where a rule does not apply or its outcome weighs nothing it is silent, and a pass may
    fall silent too. Where two outsiders told otherwise (ambiguous), the one that is left may be heard."""
    for seed in seeds(9):
        told = told_by_sources(seed)
        whole, part = judged("esimerkki.fi", told), judged("esimerkki.fi", lost(seed, told))

        for one, other in zip(whole.signals, part.signals, strict=True):
            silenced = (one.weight >= 0 and other.weight == 0) or Cause.AMBIGUOUS in one.causes
            assert silenced or other.outcome is Outcome.UNKNOWN or other.weight == one.weight, (seed, one.rule)
        assert whole.verdict and part.verdict
        assert {whole.verdict.level, part.verdict.level} != TURNED, seed


def test_an_answer_that_was_waited_for_narrows_the_range_and_turns_no_verdict_around() -> None:
    """A warning stands whatever comes, for no tie was open; a proof that was open may still cost a verified."""
    for seed in seeds(8):
        told = signals(hiding(seed, invented(seed)))
        before, after = settled(told), settled(answered(seed, told))

        assert before.low <= after.low <= after.high <= before.high, seed
        assert {before.level, after.level} != TURNED, seed
        assert before.level is not Level.WARNING or after.level is Level.WARNING, seed
        assert before.level is not Level.UNPROVEN or after.level is Level.UNPROVEN, seed


def test_promises_alone_never_pass_unproven_and_without_an_outsider_s_word_there_is_no_warning() -> None:
    for seed in seeds(2):
        told = invented(seed, speakers=SHOPS_OWN)

        assert settled(signals(told)).level in (Level.UNPROVEN, Level.UNDECIDED), seed


def test_a_verdict_stands_behind_its_gates() -> None:
    """Told here once more in other words than the program's own."""
    for seed in seeds(3):
        told = of_some_kinds(seed, signals(invented(seed)))
        verdict = settled(told)
        heard = [one for one in told if one.status == "stable" and one.outcome in (Outcome.PASS, Outcome.FAIL)]
        ties = [one for one in heard if one.strength is Strength.PROOF and one.weight > 0 and _ties(one)]
        against = [one for one in heard if one.weight < 0]
        warns = [one for one in against if SETTINGS.kinds[one.kind].warns]

        if verdict.level is Level.VERIFIED:
            assert verdict.low >= SETTINGS.levels.verified_at_least, seed
            assert ties and all(one.strength is Strength.PROMISE for one in against), seed
        if verdict.level is Level.WARNING:
            assert verdict.high <= SETTINGS.levels.warning_at_most, seed
            assert not ties and any(one.contradiction for one in warns), seed
            assert len({one.kind for one in warns}) >= 2, seed


def _ties(one: Signal) -> bool:
    return one.kind in SETTINGS.verified_by.kinds or one.rule in SETTINGS.verified_by.rules


def test_all_promises_together_lift_no_further_than_they_may() -> None:
    for seed in seeds(4):
        told = signals(invented(seed))
        mute = [one if one.strength is Strength.PROOF else msgspec.structs.replace(one, if_pass=0.0) for one in told]
        whole, less = settled(told), settled(mute)

        for high, low in ((whole.high, less.high), (whole.low, less.low)):
            if low > 0 and high < 1 - 1e-9:  # a posterior nearer to 1 has lost too many digits to be turned back
                assert -1e-6 < decibans(high) - decibans(low) < SETTINGS.promises_lift_at_most + 1e-6, seed


def test_all_promises_together_lower_no_further_than_they_may() -> None:
    for seed in seeds(4):
        told = signals(invented(seed))
        mute = [one if one.strength is Strength.PROOF else msgspec.structs.replace(one, if_fail=0.0) for one in told]
        whole, less = settled(told), settled(mute)

        for low, high in ((whole.high, less.high), (whole.low, less.low)):
            if low > 0 and high < 1 - 1e-9:
                assert -1e-6 < decibans(high) - decibans(low) < SETTINGS.promises_lower_at_most + 1e-6, seed


def test_what_will_never_be_answered_weighs_nothing() -> None:
    """As little as a rule that does not apply, or one on trial: without those the verdict is the same."""
    for seed in seeds(5):
        told = signals(invented(seed))
        rest = [one for one in told if one.outcome is not Outcome.NOT_APPLICABLE and one.status == "stable"]
        rest = [one for one in rest if not one.causes or not set(one.causes) <= SETTINGS.settled_causes]

        assert decide(rest, SETTINGS) == decide(told, SETTINGS), seed


def test_each_kind_has_one_voice_in_each_direction() -> None:
    """Only the strongest pass and the strongest fail of a kind are heard: taking the others away changes no score."""
    for seed in seeds(6):
        all_of_them = signals(invented(seed))
        before, after = settled(all_of_them), settled(_loudest(all_of_them))

        assert (round(after.low, 9), round(after.high, 9)) == (round(before.low, 9), round(before.high, 9)), seed


def _loudest(all_of_them: Sequence[Signal]) -> list[Signal]:
    """Of each kind and strength the strongest pass and fail, no promise beside as strong a proof; and all unknown."""

    def voice(one: Signal) -> tuple[str, Strength, Outcome]:
        return one.kind, one.strength, one.outcome

    stable = [one for one in all_of_them if one.status == "stable"]
    unknown = [one for one in stable if one.outcome is Outcome.UNKNOWN]
    known = sorted((one for one in stable if one.outcome is not Outcome.UNKNOWN), key=voice)
    groups = groupby(known, key=voice)
    loudest = {heard: max(several, key=lambda one: abs(one.weight)) for heard, several in groups}
    for (kind, strength, outcome), one in list(loudest.items()):
        proof = loudest.get((kind, Strength.PROOF, outcome))
        if strength is Strength.PROMISE and proof and abs(one.weight) <= abs(proof.weight):
            del loudest[kind, strength, outcome]
    return [*loudest.values(), *unknown]


def test_the_order_of_sources_and_rules_never_matters() -> None:
    for seed in seeds(7):
        chance = random.Random(seed)
        told: dict[str, dict[str, Fact]] = {}
        for draw in range(2):
            for name, fact in invented(seed + draw).items():
                told.setdefault(chance.choice(CATALOGUE[name].tellers), {})[name] = fact
        sources = list(told)
        first = facts.merge({source: told[source] for source in sources})
        chance.shuffle(sources)
        again = facts.merge({source: dict(reversed(told[source].items())) for source in sources})
        assert first == again, seed
        judged = list(signals(first if seed % 4 else hiding(seed, first)))  # what would decide has an order too
        shuffled = list(judged)
        chance.shuffle(shuffled)
        assert decide(judged, SETTINGS) == decide(shuffled, SETTINGS), seed
