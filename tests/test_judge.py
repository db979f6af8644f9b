"""One rule over one case: outcome, causes, evidence, contradiction, and what an open answer could still move."""

from __future__ import annotations

import time
from datetime import UTC, datetime

import pytest

from trustcheck import facts, judge, rulebook
from trustcheck.model import Case, Cause, Evidence, Fact, Outcome, Shop, Signal
from trustcheck.rulebook import telling

BOOK = rulebook.load()
AT = datetime(2026, 11, 21, tzinfo=UTC)
SHOP = Shop(domain="example.fi", host="example.fi", url="https://example.fi/")
TEXT = telling.new("existence/example", BOOK.settings).replace("status: experimental", "status: stable")
APPLIES = "applies_when: [{fact: claim.site_read, equals: true}]"
PASSES = "pass_when: {fact: claim.about_page, present: true}"


def rule(*, passes: str, proof: bool = True, contradicts: bool = True, applies: str = APPLIES) -> rulebook.Rule:
    head = "strength: proof\ncontradicts: true" if contradicts else "strength: proof" if proof else "strength: promise"
    text = TEXT.replace("strength: promise", head).replace(PASSES, f"pass_when: {passes}").replace(APPLIES, applies)
    text = text.replace("weight: {if_pass: 1, if_fail: 1}", "weight: {if_pass: 1, if_fail: 6}")
    return rulebook.read_rule(text.encode(), "existence/example", BOOK.settings)


def case(*told: Fact) -> Case:
    return Case(shop=SHOP, at=AT, facts={fact.name: fact for fact in told})


def proof_of(place: str) -> Evidence:
    return Evidence(capture="0" * 64, url="https://example.fi/", place=place, excerpt="…", at=AT)


READ = facts.known("claim.site_read", True)
ACTIVE = "{fact: register.active, equals: true}"


@pytest.mark.parametrize(
    ("told", "outcome"),
    [
        ((READ, facts.known("register.active", True)), Outcome.PASS),
        ((READ, facts.known("register.active", False)), Outcome.FAIL),
        ((READ, facts.absent("register.active")), Outcome.FAIL),
        ((READ, facts.unknown("register.active", Cause.THROTTLED)), Outcome.UNKNOWN),
        ((READ,), Outcome.UNKNOWN),
        ((facts.known("claim.site_read", False), facts.known("register.active", True)), Outcome.NOT_APPLICABLE),
        ((facts.absent("claim.site_read"), facts.known("register.active", True)), Outcome.NOT_APPLICABLE),
        ((facts.unknown("claim.site_read", Cause.BLOCKED), facts.known("register.active", False)), Outcome.UNKNOWN),
    ],
)
def test_a_missing_answer_is_never_a_fail(told: tuple[Fact, ...], outcome: Outcome) -> None:
    assert judge.judge(rule(passes=ACTIVE), case(*told)).outcome is outcome


def test_the_signal_carries_what_the_rule_is() -> None:
    signal = judge.judge(rule(passes=ACTIVE), case(READ, facts.known("register.active", False)))

    assert (signal.rule, signal.kind, signal.status) == ("existence/example", "pages", "stable")
    assert signal.weight == -6
    assert signal.facts == ("register.active", "claim.site_read")


def test_an_experimental_rule_weighs_nothing() -> None:
    text = TEXT.replace("status: stable", "status: experimental")
    tried = rulebook.read_rule(text.encode(), "existence/example", BOOK.settings)

    assert judge.judge(tried, case(READ, facts.absent("claim.about_page"))).weight == 0


def test_causes_are_told_for_unknown_only_and_only_of_what_is_open() -> None:
    both = f"{{any: [{ACTIVE}, {{fact: register.found, equals: true}}]}}"
    closed = judge.judge(rule(passes=both), case(READ, facts.known("register.active", True)))
    open_ = judge.judge(
        rule(passes=both),
        case(READ, facts.known("register.active", False), facts.unknown("register.found", Cause.NO_ANSWER)),
    )
    asked = judge.judge(rule(passes=ACTIVE), case(facts.unknown("claim.site_read", Cause.BLOCKED)))

    assert closed.causes == ()
    assert open_.causes == (Cause.NO_ANSWER,)
    assert asked.causes == (Cause.BLOCKED,)


def contradiction(signal: Signal) -> bool:
    return signal.contradiction


def test_a_contradiction_needs_a_rule_that_says_so_and_an_outsider_who_does() -> None:
    says_no = case(READ, facts.known("register.active", False))
    has_nothing = case(READ, facts.absent("register.active"))

    assert contradiction(judge.judge(rule(passes=ACTIVE), says_no))
    assert not contradiction(judge.judge(rule(passes=ACTIVE), has_nothing))
    assert not contradiction(judge.judge(rule(passes=ACTIVE, contradicts=False), says_no))
    assert not contradiction(judge.judge(rule(passes=ACTIVE), case(READ, facts.known("register.active", True))))


def test_what_the_shop_says_is_no_contradiction_by_an_outsider() -> None:
    mixed = "{all: [{fact: claim.store, equals: true}, {fact: register.active, equals: true}]}"
    signal = judge.judge(rule(passes=mixed), case(READ, facts.known("claim.store", False)))

    assert signal.outcome is Outcome.FAIL
    assert not signal.contradiction


def test_evidence_is_at_most_six_places_one_of_each_fact_first() -> None:
    site = facts.known("claim.site_read", True, *(proof_of(f"site {n}") for n in range(9)))
    active = facts.known("register.active", True, *(proof_of(f"register {n}") for n in range(9)))
    signal = judge.judge(rule(passes=ACTIVE), case(site, active))

    assert [piece.place for piece in signal.evidence] == [
        "register 0", "site 0", "register 1", "site 1", "register 2", "site 2",
    ]  # fmt: skip


def test_the_same_place_is_shown_once_and_nothing_for_a_rule_that_does_not_apply() -> None:
    place = proof_of("footer")
    site, active = facts.known("claim.site_read", True, place), facts.known("register.active", True, place)
    away = facts.known("claim.site_read", False, place)

    assert judge.judge(rule(passes=ACTIVE), case(site, active)).evidence == (place,)
    assert judge.judge(rule(passes=ACTIVE), case(away, active)).evidence == ()


def test_an_open_answer_moves_only_what_it_still_can() -> None:
    unread = facts.unknown("claim.site_read", Cause.BLOCKED)
    could_pass = judge.judge(rule(passes=ACTIVE), case(unread, facts.known("register.active", True)))
    could_fail = judge.judge(rule(passes=ACTIVE), case(unread, facts.known("register.active", False)))
    could_both = judge.judge(rule(passes=ACTIVE), case(unread))

    assert (could_pass.if_pass, could_pass.if_fail) == (1, 0)
    assert (could_fail.if_pass, could_fail.if_fail) == (0, 6)
    assert (could_both.if_pass, could_both.if_fail) == (1, 6)


def test_a_case_that_knows_nothing_fails_nothing() -> None:
    signals = [judge.judge(rule_, case()) for rule_ in BOOK.rules]

    assert {signal.outcome for signal in signals} == {Outcome.UNKNOWN}
    assert all(signal.causes == (Cause.NOT_ASKED,) for signal in signals)


def test_a_hundred_rules_take_well_under_a_millisecond_each_way() -> None:
    """The fastest of many rounds, so that a busy machine does not fail it."""
    whole = case(*(facts.absent(name) for name in facts.CATALOGUE))
    rules = (BOOK.rules * 2)[:100]

    def round_() -> float:
        begin = time.perf_counter()
        for rule_ in rules:
            judge.judge(rule_, whole)
        return time.perf_counter() - begin

    assert min(round_() for _ in range(50)) < 0.002
