"""The verdict: gates, range, one voice a kind; and the properties that keep it honest whatever answers are missing."""

from __future__ import annotations

import random
from collections.abc import Sequence

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from known_shops import AT, BOOK, SHOPS

from trustcheck import facts, judge
from trustcheck.model import Case, Cause, Dimension, Level, Outcome, Signal, Strength, UsageFault, Verdict
from trustcheck.rulebook.shape import LADDER
from trustcheck.verdict import decibans, decide, posterior

SETTINGS = BOOK.settings
PASS, FAIL, UNKNOWN, BESIDE = Outcome.PASS, Outcome.FAIL, Outcome.UNKNOWN, Outcome.NOT_APPLICABLE


def signal(
    rule: str,
    outcome: Outcome,
    *,
    kind: str = "register",
    proof: bool = True,
    if_pass: float = 3,
    if_fail: float = 6,
    contradiction: bool = False,
    causes: tuple[Cause, ...] = (),
    status: str = "stable",
) -> Signal:
    return Signal(
        rule=rule, outcome=outcome, dimension=Dimension.EXISTENCE, kind=kind, status=status, causes=causes,
        strength=Strength.PROOF if proof else Strength.PROMISE, if_pass=if_pass, if_fail=if_fail,
        contradiction=contradiction and outcome is FAIL,
    )  # fmt: skip


def level(*signals: Signal, base_rate: float | None = None) -> Level:
    return decide(signals, SETTINGS, base_rate=base_rate).level


def score(verdict: Verdict) -> tuple[float, float]:
    return decibans(verdict.low), decibans(verdict.high)


BOUND = signal("e/holder", PASS, kind="binding", if_pass=15, if_fail=3)
LIE = signal("d/story", FAIL, kind="story", if_pass=0, if_fail=10, contradiction=True)
NO_NUMBER = signal("e/number", FAIL, kind="identity", proof=False, if_pass=1, if_fail=3)


def test_without_signals_the_score_is_the_base_rate_and_nothing_is_proved() -> None:
    verdict = decide([], SETTINGS)

    assert verdict.level is Level.UNPROVEN
    assert verdict.gate == "not_bound"
    assert verdict.low == verdict.high == pytest.approx(0.9)
    assert verdict.base_rate == 0.1


@pytest.mark.parametrize("rate", [0.0, 1.0, -0.1, 2.0, float("nan")])
def test_a_base_rate_that_is_no_share_is_refused(rate: float) -> None:
    with pytest.raises(UsageFault, match="between 0 and 1"):
        decide([], SETTINGS, base_rate=rate)


def test_the_base_rate_can_be_stated_and_is_told() -> None:
    verdict = decide([BOUND], SETTINGS, base_rate=0.5)

    assert verdict.base_rate == 0.5
    assert score(verdict)[0] == pytest.approx(15)


def test_verified_needs_a_binding_proof() -> None:
    assert level(BOUND) is Level.VERIFIED
    assert level(signal("e/found", PASS, if_pass=20), signal("e/tax", PASS, kind="tax", if_pass=20)) is Level.UNPROVEN


def test_a_single_rule_named_in_the_settings_binds_as_well() -> None:
    seal = signal("e/seal", PASS, kind="seal", if_pass=15)
    by = msgspec.structs.replace(SETTINGS.verified_by, rules=frozenset({"e/seal"}))

    assert level(seal) is Level.UNPROVEN
    assert decide([seal], msgspec.structs.replace(SETTINGS, verified_by=by)).level is Level.VERIFIED


def test_a_promise_or_a_weightless_pass_or_an_experiment_of_the_binding_kind_does_not_bind() -> None:
    assert level(signal("e/a", PASS, kind="binding", proof=False, if_pass=1)) is Level.UNPROVEN
    assert level(signal("e/a", PASS, kind="binding", if_pass=0)) is Level.UNPROVEN
    assert level(signal("e/a", PASS, kind="binding", if_pass=15, status="experimental")) is Level.UNPROVEN


def test_a_failed_proof_stands_in_the_way_of_verified_unless_it_weighs_nothing() -> None:
    verdict = decide([BOUND, signal("e/vat", FAIL, kind="tax", if_fail=1)], SETTINGS)

    assert (verdict.level, verdict.gate) == (Level.UNPROVEN, "proof_failed")
    assert level(BOUND, signal("e/vat", FAIL, kind="tax", if_fail=0)) is Level.VERIFIED
    assert level(BOUND, NO_NUMBER) is Level.VERIFIED


def test_a_warning_needs_two_kinds_and_a_contradiction() -> None:
    verdict = decide([LIE, NO_NUMBER], SETTINGS)

    assert (verdict.level, verdict.gate) == (Level.WARNING, "contradicted")
    heavy = msgspec.structs.replace(LIE, if_fail=20)
    assert level(heavy) is Level.UNPROVEN
    assert level(heavy, msgspec.structs.replace(heavy, rule="d/closing")) is Level.UNPROVEN
    assert level(msgspec.structs.replace(heavy, contradiction=False), NO_NUMBER) is Level.UNPROVEN


@pytest.mark.parametrize("kind", ["age", "privacy", "tld", "hosting", "free_mail", "kind-of-nowhere"])
def test_age_privacy_ending_hosting_and_free_mail_are_no_second_kind(kind: str) -> None:
    heavy = msgspec.structs.replace(LIE, if_fail=20)
    quiet = signal("e/quiet", FAIL, kind=kind, if_fail=20, contradiction=True)

    assert level(heavy, quiet) is Level.UNPROVEN
    assert level(quiet, NO_NUMBER) is Level.UNPROVEN


def test_two_kinds_are_no_warning_while_the_score_still_speaks_for_the_shop() -> None:
    mild = msgspec.structs.replace(LIE, if_fail=3)

    assert level(mild, NO_NUMBER) is Level.UNPROVEN
    assert level(BOUND, LIE, NO_NUMBER) is Level.UNPROVEN


def test_promises_lift_by_three_together() -> None:
    promises = [signal(f"r/{kind}", PASS, kind=kind, proof=False, if_pass=1) for kind in SETTINGS.kinds]
    verdict = decide(promises, SETTINGS)

    assert len(promises) > 20
    assert score(verdict)[0] == pytest.approx(decibans(0.9) + 3)


def test_a_promise_beside_a_proof_of_its_kind_adds_nothing() -> None:
    proof = signal("e/found", PASS, if_pass=3)
    promise = signal("e/told", PASS, proof=False, if_pass=1)

    assert score(decide([proof, promise], SETTINGS)) == score(decide([proof], SETTINGS))


def test_three_views_of_the_same_kind_count_once() -> None:
    views = [
        signal(f"e/{n}", FAIL, kind="story", if_fail=weight, contradiction=True) for n, weight in enumerate((3, 10, 6))
    ]

    assert score(decide(views, SETTINGS))[0] == pytest.approx(decibans(0.9) - 10)


def test_the_range_goes_from_all_fail_to_all_pass() -> None:
    verdict = decide([signal("e/found", UNKNOWN, if_pass=3, if_fail=10)], SETTINGS)

    assert list(score(verdict)) == pytest.approx([decibans(0.9) - 10, decibans(0.9) + 3])


def test_one_weak_missing_answer_leaves_verified_and_unproven_alone() -> None:
    vies = signal("e/vies", UNKNOWN, kind="tax", if_pass=1, if_fail=6, causes=(Cause.NO_ANSWER,))

    assert level(BOUND, vies) is Level.VERIFIED
    assert level(signal("e/found", PASS), vies) is Level.UNPROVEN


def test_a_missing_binding_answer_makes_it_undecided_and_is_named_first() -> None:
    holder = msgspec.structs.replace(BOUND, outcome=UNKNOWN, causes=(Cause.THROTTLED,))
    weak = signal("e/vies", UNKNOWN, kind="tax", if_pass=1, if_fail=1, causes=(Cause.NO_ANSWER,))
    verdict = decide([weak, holder, signal("e/found", PASS)], SETTINGS)

    assert (verdict.level, verdict.gate) == (Level.UNDECIDED, "answers_missing")
    assert verdict.would_decide == ("e/holder",)


def test_what_a_registry_hides_is_not_waited_for() -> None:
    hidden = msgspec.structs.replace(BOUND, outcome=UNKNOWN, causes=(Cause.HIDDEN,))
    partly = msgspec.structs.replace(hidden, causes=(Cause.HIDDEN, Cause.NO_ANSWER))

    assert level(hidden, signal("e/found", PASS)) is Level.UNPROVEN
    assert level(partly, signal("e/found", PASS)) is Level.UNDECIDED


def test_what_is_hidden_for_good_weighs_nothing_for_or_against() -> None:
    hidden = msgspec.structs.replace(BOUND, outcome=UNKNOWN, causes=(Cause.HIDDEN,))
    heavy = signal("d/x", UNKNOWN, kind="copy", if_pass=0, if_fail=20, causes=(Cause.HIDDEN,))

    assert level(LIE, NO_NUMBER, hidden) is Level.WARNING
    assert level(BOUND, heavy) is Level.VERIFIED
    assert score(decide([BOUND, heavy, hidden], SETTINGS)) == score(decide([BOUND], SETTINGS))


def test_who_is_tied_to_the_company_is_not_warned_of() -> None:
    """What stands against it is told, and keeps it from being verified; but it is who it says it is."""
    heavy = msgspec.structs.replace(LIE, if_fail=20)
    bankrupt = signal("e/solvency", FAIL, kind="solvency", if_fail=20, contradiction=True)
    verdict = decide([BOUND, heavy, bankrupt], SETTINGS)

    assert verdict.high < 0.5
    assert (verdict.level, verdict.gate) == (Level.UNPROVEN, "proof_failed")
    assert level(heavy, bankrupt) is Level.WARNING


def test_nobody_is_warned_of_while_a_tie_may_still_come() -> None:
    lies = [signal(f"d/lie{number}", FAIL, kind=kind, if_pass=0, if_fail=20, contradiction=True)
            for number, kind in enumerate(("story", "copy", "place"))]  # fmt: skip
    tie = signal("e/holder", UNKNOWN, kind="binding", if_pass=15, if_fail=3, causes=(Cause.DEADLINE,))
    hidden = msgspec.structs.replace(tie, causes=(Cause.HIDDEN,))

    assert decide([*lies, tie], SETTINGS).high < SETTINGS.levels.warning_at_most
    assert level(*lies, tie) is Level.UNDECIDED
    assert decide([*lies, tie], SETTINGS).would_decide == ("e/holder",)
    assert level(*lies, hidden) is level(*lies) is Level.WARNING


def test_a_missing_answer_that_could_make_a_warning_is_undecided() -> None:
    story = msgspec.structs.replace(LIE, outcome=UNKNOWN, contradiction=False, causes=(Cause.NO_ANSWER,))
    verdict = decide([story, NO_NUMBER], SETTINGS)

    assert verdict.level is Level.UNDECIDED
    assert verdict.would_decide == ("d/story",)


def test_reasons_speak_for_the_level_first_and_the_strongest_first() -> None:
    warned = decide([LIE, NO_NUMBER, signal("e/found", PASS)], SETTINGS)
    verified = decide([signal("e/found", PASS), NO_NUMBER, BOUND], SETTINGS)

    assert warned.reasons == ("d/story", "e/number", "e/found")
    assert verified.reasons == ("e/holder", "e/found", "e/number")


def test_gates_have_sentences_in_three_languages() -> None:
    for case, _ in SHOPS.values():
        assert case.verdict is not None
        assert set(SETTINGS.gates[case.verdict.gate]) >= {"en", "fi", "sv"}


@pytest.mark.parametrize("probability", [1e-9, 0.02, 0.5, 0.9, 0.999999])
def test_decibans_and_posterior_are_each_others_way_back(probability: float) -> None:
    assert posterior(decibans(probability)) == pytest.approx(probability)


# --- properties -------------------------------------------------------------------------------------------------------

KINDS = ("binding", "register", "story", "identity", "copy", "age", "privacy")
CAUSES = st.sampled_from([(), (Cause.HIDDEN,), (Cause.NO_ANSWER,), (Cause.HIDDEN, Cause.BLOCKED)])


@st.composite
def many_signals(draw: st.DrawFn, *, promises_only: bool = False) -> list[Signal]:
    made = []
    for number in range(draw(st.integers(0, 12))):
        proof = not promises_only and draw(st.booleans())
        if_pass = draw(st.sampled_from(LADDER if proof else (0, 1)))
        made.append(
            signal(
                f"r/{number:02}", draw(st.sampled_from(list(Outcome))), kind=draw(st.sampled_from(KINDS)), proof=proof,
                if_pass=if_pass, if_fail=draw(st.sampled_from(LADDER if proof else (0, 1, 3, 6))),
                contradiction=proof and draw(st.booleans()), causes=draw(CAUSES),
                status=draw(st.sampled_from(["stable", "stable", "stable", "experimental"])),
            )
        )  # fmt: skip
    return made


rates = st.sampled_from([None, 0.01, 0.03, 0.2, 0.5, 0.9])
quick = settings(max_examples=150, deadline=None)


@given(many_signals(), st.randoms(use_true_random=False), rates)
@quick
def test_the_order_never_matters(signals: list[Signal], shuffler: random.Random, rate: float | None) -> None:
    before = decide(signals, SETTINGS, base_rate=rate)
    shuffler.shuffle(signals)

    assert decide(signals, SETTINGS, base_rate=rate) == before


@given(many_signals(), st.data(), rates)
@quick
def test_hiding_an_answer_only_widens_the_range(signals: list[Signal], data: st.DataObject, rate: float | None) -> None:
    hidden = [
        msgspec.structs.replace(one, outcome=UNKNOWN, contradiction=False, causes=(Cause.NO_ANSWER,))
        if data.draw(st.booleans())
        else one
        for one in signals
    ]
    known, less = decide(signals, SETTINGS, base_rate=rate), decide(hidden, SETTINGS, base_rate=rate)

    assert less.low <= known.low
    assert less.high >= known.high
    assert less.low <= less.high


@given(many_signals(), st.data(), rates)
@quick
def test_learning_more_never_turns_verified_into_warning_or_back(
    signals: list[Signal], data: st.DataObject, rate: float | None
) -> None:
    learned = [_learn(one, data) for one in signals]
    before = decide(signals, SETTINGS, base_rate=rate).level
    after = decide(learned, SETTINGS, base_rate=rate).level

    assert {before, after} != {Level.VERIFIED, Level.WARNING}


def _learn(one: Signal, data: st.DataObject) -> Signal:
    if one.outcome is not UNKNOWN or data.draw(st.booleans()):
        return one
    outcome = data.draw(st.sampled_from([PASS, FAIL, BESIDE]))
    contradiction = outcome is FAIL and one.strength is Strength.PROOF and data.draw(st.booleans())
    return msgspec.structs.replace(one, outcome=outcome, contradiction=contradiction)


@given(many_signals(), st.data(), rates)
@quick
def test_unproven_stays_clear_of_both_ends_whatever_the_open_answers_are(
    signals: list[Signal], data: st.DataObject, rate: float | None
) -> None:
    if decide(signals, SETTINGS, base_rate=rate).level is not Level.UNPROVEN:
        return
    learned = [one if one.causes == (Cause.HIDDEN,) else _learn(one, data) for one in signals]

    assert decide(learned, SETTINGS, base_rate=rate).level in {Level.UNPROVEN, Level.UNDECIDED}


@given(many_signals(promises_only=True), rates)
@quick
def test_promises_alone_never_pass_unproven(signals: list[Signal], rate: float | None) -> None:
    verdict = decide(signals, SETTINGS, base_rate=rate)

    assert verdict.level is Level.UNPROVEN
    assert decibans(verdict.high) <= decibans(1 - verdict.base_rate) + 3 + 1e-6


@given(many_signals(), st.data(), rates)
@quick
def test_a_weaker_voice_of_the_same_kind_changes_no_score(
    signals: list[Signal], data: st.DataObject, rate: float | None
) -> None:
    loud = [one for one in signals if one.outcome in (PASS, FAIL)]
    if not loud:
        return
    one = data.draw(st.sampled_from(loud))
    weaker = msgspec.structs.replace(
        one, rule="r/weaker", if_pass=data.draw(st.sampled_from([w for w in LADDER if w <= one.if_pass])),
        if_fail=data.draw(st.sampled_from([w for w in LADDER if w <= one.if_fail])),
    )  # fmt: skip
    alone, together = decide(signals, SETTINGS, base_rate=rate), decide([*signals, weaker], SETTINGS, base_rate=rate)

    assert (alone.low, alone.high) == (together.low, together.high)


@given(many_signals(), rates)
@quick
def test_the_answers_named_are_open_ones_and_only_when_undecided(signals: list[Signal], rate: float | None) -> None:
    verdict = decide(signals, SETTINGS, base_rate=rate)
    open_ = {one.rule for one in signals if one.outcome is UNKNOWN and one.causes != (Cause.HIDDEN,)}

    assert set(verdict.would_decide) <= open_
    assert bool(verdict.would_decide) is (verdict.level is Level.UNDECIDED)
    assert verdict.gate in SETTINGS.gates


@given(st.sampled_from(sorted(SHOPS)), st.data())
@settings(max_examples=150, deadline=None)
def test_hiding_facts_of_real_shops_never_turns_them_around(name: str, data: st.DataObject) -> None:
    """Whatever sources fail to answer: outcomes stay or become unknown, and no verdict jumps to the other side."""
    whole, expected = SHOPS[name]
    names = sorted(whole.facts)
    gone = set(data.draw(st.lists(st.sampled_from(names), max_size=len(names))))
    cause = data.draw(st.sampled_from(list(Cause)))
    told = {key: facts.unknown(key, cause) if key in gone else fact for key, fact in whole.facts.items()}
    signals = _signals(Case(shop=whole.shop, at=AT, facts=told))

    for before, after in zip(whole.signals, signals, strict=True):
        assert after.outcome in (before.outcome, UNKNOWN), after.rule
    verdict = decide(signals, SETTINGS)
    assert whole.verdict is not None
    if cause not in SETTINGS.settled_causes:
        assert verdict.low <= whole.verdict.low
        assert verdict.high >= whole.verdict.high
    assert {verdict.level, expected} != {Level.VERIFIED, Level.WARNING}


def _signals(case: Case) -> Sequence[Signal]:
    return [judge.judge(rule, case) for rule in BOOK.rules]
