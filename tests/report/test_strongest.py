"""A report names at most three reasons first: those that speak for its verdict; what else was seen comes after."""

from __future__ import annotations

import json

import msgspec
import pytest
from example_cases import AT, RULEBOOK, signal
from test_report_html import read

from trustcheck import report
from trustcheck.model import Case, Level, Outcome, Shop, Signal, Strength, Verdict
from trustcheck.report.view import STRONGEST, view

FAILS = [
    signal("deception/identity-not-borrowed", Outcome.FAIL, contradiction=True),
    signal("presence/address-in-register", Outcome.FAIL),
]
PASSES = [
    signal("existence/company-owns-domain", Outcome.PASS),
    signal("existence/company-in-register", Outcome.PASS),
    signal("reachability/phone-told", Outcome.PASS),
    signal("deception/founding-agrees", Outcome.PASS),
]


def told(level: Level, *signals: Signal) -> Case:
    shop = Shop(domain="kauppa.example", host="kauppa.example", url="https://kauppa.example/")
    reasons = tuple(one.rule for one in signals)
    verdict = Verdict(level=level, low=0.2, high=0.8, base_rate=0.1, reasons=reasons, gate="not_bound")
    return Case(shop=shop, at=AT, signals=tuple(signals), verdict=verdict)


def first(case: Case) -> list[str]:
    return [said.rule for said in view(case, RULEBOOK, "en", None, None).strongest]


def test_a_warning_names_at_most_three_fails_first_and_never_a_pass() -> None:
    assert first(told(Level.WARNING, *FAILS, *PASSES)) == [one.rule for one in FAILS]
    many = [msgspec.structs.replace(one, outcome=Outcome.FAIL) for one in PASSES]
    assert first(told(Level.WARNING, *FAILS, *many)) == [one.rule for one in (*FAILS, *many)][:STRONGEST]


def test_verified_names_what_confirms_first_and_never_a_fail() -> None:
    assert first(told(Level.VERIFIED, *PASSES, *FAILS)) == [one.rule for one in PASSES][:STRONGEST]


@pytest.mark.parametrize("level", [Level.UNPROVEN, Level.UNDECIDED])
def test_elsewhere_an_outsider_s_contradiction_comes_before_stronger_words(level: Level) -> None:
    names = first(told(level, *PASSES, *FAILS))

    assert names == [FAILS[0].rule, *(one.rule for one in PASSES)][:STRONGEST]


def test_a_failed_proof_that_keeps_a_shop_from_verified_is_named_first_however_light() -> None:
    light = msgspec.structs.replace(FAILS[1], if_fail=1)
    for failed, named in (
        (light, True),
        (msgspec.structs.replace(light, if_fail=0), False),
        (msgspec.structs.replace(light, strength=Strength.PROMISE), False),
    ):
        case = told(Level.UNPROVEN, *PASSES, failed)
        assert case.verdict is not None
        barred = msgspec.structs.replace(case, verdict=msgspec.structs.replace(case.verdict, gate="proof_failed"))
        assert (first(barred)[0] == light.rule) is named


@pytest.mark.parametrize("level", Level)
def test_no_reason_is_lost_and_none_is_told_twice(level: Level) -> None:
    seen = view(told(level, *FAILS, *PASSES), RULEBOOK, "en", None, None)
    rules = [said.rule for said in (*seen.strongest, *seen.rest)]

    assert len(seen.strongest) <= STRONGEST
    assert sorted(rules) == sorted(one.rule for one in (*FAILS, *PASSES))
    assert [said.outcome for said in seen.rest] == sorted((said.outcome for said in seen.rest), key="pass".__eq__)


@pytest.mark.parametrize("lang", ["en", "fi", "sv"])
def test_text_and_page_show_them_before_all_else_and_json_begins_with_them(lang: str) -> None:
    case = told(Level.WARNING, *FAILS, *PASSES)
    seen = view(case, RULEBOOK, lang, None, None)
    text = " ".join(report.show(case, RULEBOOK, lang=lang, format="text").split())
    page = " ".join("".join(read(report.show(case, RULEBOOK, lang=lang, format="html")).text).split())
    reasons = json.loads(report.show(case, RULEBOOK, lang=lang, format="json"))["verdict"]["reasons"]

    also = seen.words("title.also")
    for shown in (text, page):
        why, _, rest = shown.partition(also)
        why = why.partition(seen.words("title.do"))[2]
        assert all(said.message in why for said in seen.strongest)
        assert all(said.message in rest for said in seen.rest)
    assert reasons[: len(seen.strongest)] == [said.rule for said in seen.strongest]
