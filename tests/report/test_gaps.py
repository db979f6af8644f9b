"""Who left a question open: nobody is named who was never asked, and whose answer the pages stood in the way of."""

from __future__ import annotations

import msgspec
import pytest
from example_cases import AT, RULEBOOK, capture, seen, signal
from test_replies import flat

from trustcheck import report
from trustcheck.facts import known, unknown
from trustcheck.model import Case, Cause, Fact, Level, Outcome, Shop, Verdict
from trustcheck.report.gaps import gaps
from trustcheck.report.speakers import Speakers
from trustcheck.report.view import view
from trustcheck.report.words import words

BLOCKED = "the page answered with a check for robots"
RULE = "existence/company-in-register"


def case(*facts: Fact) -> Case:
    shop = Shop(domain="kauppa.example", host="kauppa.example", url="https://kauppa.example/")
    verdict = Verdict(level=Level.UNDECIDED, low=0.1, high=0.9, base_rate=0.1, would_decide=(RULE,), gate="not_bound")
    asked = signal(RULE, Outcome.UNKNOWN, facts=("register.found", "claim.company_id"), causes=(Cause.BLOCKED,))
    return Case(shop=shop, at=AT, facts={fact.name: fact for fact in facts}, signals=(asked,), verdict=verdict)


def silent(told: Case) -> list[tuple[str, str]]:
    return [(gap.who, gap.cause) for gap in view(told, RULEBOOK, "en", None, None).gaps]


def test_pages_that_hide_the_number_are_silent_and_not_the_register_that_could_not_be_asked() -> None:
    number = unknown("claim.company_id", Cause.BLOCKED, BLOCKED)
    told = case(unknown("register.found", Cause.BLOCKED, BLOCKED), number)

    assert silent(told) == [("the shop's own pages", "automatic reading was blocked")]
    for form in ("text", "html"):
        shown = flat(report.show(told, RULEBOOK, lang="en", format=form))
        assert "register (PRH, YTJ): automatic reading" not in shown


@pytest.mark.parametrize("detail", ["the register turned the question away", ""])
def test_a_register_that_did_not_answer_is_named_itself(detail: str) -> None:
    number = known("claim.company_id", "9012344-1")
    told = case(
        unknown("register.found", Cause.BLOCKED, detail), number, unknown("claim.phone", Cause.BLOCKED, BLOCKED)
    )

    assert silent(told) == [("Finnish company register (PRH, YTJ)", "automatic reading was blocked")]


@pytest.mark.parametrize(
    ("gate", "high", "contradiction", "headline", "meaning"),
    [
        ("not_bound", 0.95, False, "unproven", "unproven"),
        ("not_bound", 0.9, False, "unproven", "unproven"),  # no less likely than any shop that nobody knows
        ("not_bound", 0.8, False, "unproven", "doubts"),
        ("not_bound", 0.8, True, "unproven", "against"),
        ("not_bound", 0.05, False, "unproven", "against"),
        ("proof_failed", 0.99, False, "tied", "against"),
        ("not_sure_enough", 0.8, False, "tied", "against"),
    ],
)
def test_an_unproven_shop_with_something_against_it_is_not_called_merely_new_and_small(
    gate: str, high: float, contradiction: bool, headline: str, meaning: str
) -> None:
    verdict = Verdict(level=Level.UNPROVEN, low=0.01, high=high, base_rate=0.1, gate=gate)
    failed = signal("deception/identity-not-borrowed", Outcome.FAIL, contradiction=contradiction)
    told = msgspec.structs.replace(case(), verdict=verdict, signals=(failed,))
    seen = view(told, RULEBOOK, "en", None, None)

    assert seen.headline == seen.words(f"headline.{headline}")
    assert seen.meaning == seen.words(f"meaning.{meaning}")
    for form in ("text", "html"):
        shown = flat(report.show(told, RULEBOOK, lang="en", format=form))
        assert seen.headline in shown and seen.meaning in shown


def test_where_no_register_could_be_asked_none_is_named() -> None:
    closed = "no register of its country may be searched by programs"
    told = case(unknown("register.found", Cause.HIDDEN, closed), unknown("register.company_id", Cause.HIDDEN, closed))

    assert silent(told) == [("the company register", "it is not openly available")]


def test_a_register_that_was_asked_is_named_before_the_one_that_was_asked_instead() -> None:
    gleif = capture("gleif", "https://api.gleif.org/api/v1/lei-records?x=1", b"")
    prh = capture("prh", "https://avoindata.prh.fi/opendata-ytj-api/v3/companies?businessId=9012344-1", b"")
    told = case(unknown("register.found", Cause.NO_ANSWER, "HTTP 503"))
    told = msgspec.structs.replace(told, captures={one.request.url: one for one in (gleif, prh)})

    assert silent(told) == [("Finnish company register (PRH, YTJ)", "no answer came")]


def test_a_comparison_that_waits_for_a_register_is_not_the_shops_silence() -> None:
    told = case(
        unknown("match.company_country", Cause.NO_ANSWER, "HTTP 503"),
        unknown("register.country", Cause.NO_ANSWER, "HTTP 503"),
    )
    asked = signal(RULE, Outcome.UNKNOWN, facts=("match.company_country",))
    told = msgspec.structs.replace(told, signals=(asked,))

    assert told.verdict
    assert [gap.who for gap in gaps(told, told.verdict, {asked.rule: "x"}, Speakers(told, words("en")))] == [
        "Finnish company register (PRH, YTJ)"
    ]


def test_an_archive_that_answered_is_not_called_silent_for_the_register() -> None:
    page = capture("wayback", "https://web.archive.org/web/20190101120000/https://kauppa.example/", b"x")
    story = unknown("match.first_seen", Cause.HIDDEN, "how old the company is", seen(page, "text", "x"))
    told = case(story, unknown("register.company_id", Cause.HIDDEN, "no register of its country may be searched"))
    told = msgspec.structs.replace(told, captures={page.request.url: page})

    assert Speakers(told, words("en")).silent("match.first_seen") == "register"
    told = case(story, unknown("archive.first_shop", Cause.HIDDEN, story.detail))
    assert Speakers(told, words("en")).silent("match.first_seen") == "wayback"


def test_an_address_without_a_shop_has_no_empty_table_of_claims() -> None:
    verdict = Verdict(level=Level.UNPROVEN, low=0.9, high=0.9, base_rate=0.1, gate="no_shop")
    parked = msgspec.structs.replace(case(known("claim.site_read", False)), verdict=verdict, signals=())

    assert 'id="ledger"' not in report.show(parked, RULEBOOK, lang="en", format="html")
    assert 'id="ledger"' in report.show(case(), RULEBOOK, lang="en", format="html")
