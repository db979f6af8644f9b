"""Why a rule came out so for one shop: facts, sources, both sides, weight, and what would change it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest

from trustcheck import rulebook
from trustcheck.api import check
from trustcheck.demo.internet import InternetThread
from trustcheck.demo.shops import world as world_of
from trustcheck.demo_run import QUICK_DOOR
from trustcheck.flow import conclude
from trustcheck.model import Case, Cause, Outcome, Shop, UsageFault
from trustcheck.report.why import explained, why
from trustcheck.report.words import LANGUAGES, words
from trustcheck.rulebook import Rule

BOOK = rulebook.load()
TODAY = datetime.now(UTC).date()


@pytest.fixture(scope="module")
def copied() -> Iterator[Case]:
    """A shop that shows another firm's name and number."""
    with InternetThread(world_of(TODAY), today=TODAY) as internet:
        yield check("konepiha-ale.fi", network=internet.network(), door_options=QUICK_DOOR, rules=BOOK)


def told(case: Case, rule: str, lang: str = "en") -> str:
    return " ".join(why(case, BOOK, rule, lang=lang).split())


def test_a_fail_shows_outcome_facts_sources_both_sides_weight_and_what_would_change_it(copied: Case) -> None:
    said = told(copied, "existence/domain-held-by-company")

    assert "[!] The company holds the shop's domain: not in order" in said
    assert "speaks against the shop by 3 decibans" in said
    assert "match.domain_registrant = none" in said
    own, _, others = said.partition("The others' side:")
    assert "The shop's side: - claim.company_id = 9074530-4 Source: the shop's own pages" in own
    assert "https://konepiha-ale.fi/yhteystiedot/" in own
    assert "domain.private_person = yes Source: domain registry" in others and "Private person" in others
    change = said.partition("What would change the outcome")[2]
    assert "In order, if: - match.domain_registrant: yes (now: none) Then the verdict would be UNPROVEN" in change


def test_a_wanted_value_is_not_said_to_be_some_value_as_well(copied: Case) -> None:
    said = told(copied, "deception/payee-is-seller")

    assert "buyer.payee: some value (now: none) + match.payee: yes (now: none)" in said


@pytest.mark.parametrize(
    ("rule", "sentence"),
    [
        ("presence/store-there-for-years", "archive.address_days: under 365 (now: none)"),
        ("reachability/phone-costs-no-extra", "claim.phone_kind: one of premium-rate number, shared-cost number"),
        ("existence/company-confirms-shop", "buyer.reply: denied (now: none)"),
        ("existence/company-confirms-shop", "buyer.reply: confirmed (now: none)"),
        ("deception/countdown-runs-out", "claim.countdown_resets: yes (now: none)"),
    ],
)
def test_a_change_names_the_values_that_would_do_and_no_others(copied: Case, rule: str, sentence: str) -> None:
    assert sentence in told(copied, rule).partition("What would change the outcome")[2]


def test_who_spoke_louder_is_named_and_what_the_verdict_heard_is_said(copied: Case) -> None:
    assert copied.verdict is not None
    heard = [rule for rule in copied.verdict.reasons if BOOK.by_id(rule).kind == "binding"]

    quiet = told(copied, "existence/domain-held-by-company")

    assert heard and heard[0] != "existence/domain-held-by-company"
    assert f"did not hear it: of the same kind (Who holds the domain), {heard[0]} is stronger" in quiet
    assert "The verdict heard it" in told(copied, heard[0])


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("rule", BOOK.rules, ids=lambda rule: rule.id)
def test_every_rule_can_be_told_of_a_shop_in_every_language_within_80_columns(
    rule: Rule, lang: str, copied: Case
) -> None:
    text = why(copied, BOOK, rule.id, lang=lang)
    signal = next(signal for signal in copied.signals if signal.rule == rule.id)

    assert all(len(line) <= 80 for line in text.splitlines())
    assert words(lang)("why.change") in text
    assert words(lang)(f"outcome.{signal.outcome}") in " ".join(text.split())
    assert all(f"{name} = " in text.replace("\n  ", " ") for name in rule.looks_at)
    if signal.outcome is Outcome.NOT_APPLICABLE:
        assert words(lang)("why.not_asked") in " ".join(text.split())


def test_an_unknown_fact_shows_its_cause_and_who_would_tell_it() -> None:
    shop = Shop(domain="kauppa.fi", host="kauppa.fi", url="https://kauppa.fi/")
    case = Case(shop=shop, at=datetime(2026, 11, 22, tzinfo=UTC))
    said = told(conclude(case, BOOK), "existence/domain-held-by-company")

    assert f"register.found = not known ({words('en')(f'cause.{Cause.NOT_ASKED}')})" in said
    assert "Source: Finnish company register (PRH, YTJ)" in said
    assert "In order, if:" in said and "Not in order, if:" in said


def test_strangers_words_cannot_reach_the_terminal_and_lists_of_persons_are_left_out(copied: Case) -> None:
    text = why(copied, BOOK, "reachability/mail-given", lang="en") + why(
        copied, BOOK, "presence/landline-of-town", lang="en"
    )

    assert "\x1b" not in text
    assert "- claim.phones =" not in text and "- claim.emails =" not in text
    assert "\x1b[" in why(copied, BOOK, "reachability/mail-given", lang="en", colour=True)


def test_an_unjudged_case_and_a_mistyped_rule_are_refused_in_a_sentence(copied: Case) -> None:
    bare = Case(shop=copied.shop, at=copied.at)
    with pytest.raises(UsageFault, match="judge it"):
        why(bare, BOOK, "existence/company-alive", lang="en")
    with pytest.raises(UsageFault, match="did you mean existence/domain-held-by-company"):
        why(copied, BOOK, "existence/domain-held-by-compny", lang="en")
    with pytest.raises(UsageFault, match="did you mean existence/company-alive"):
        why(copied, BOOK, "company-alive", lang="en")
    with pytest.raises(UsageFault, match="rules list"):
        why(copied, BOOK, "\x1b[31m" + "z" * 100_000, lang="en")


@pytest.mark.parametrize("rule", BOOK.rules, ids=lambda rule: rule.id)
def test_a_rule_alone_tells_its_facts_who_tells_them_and_what_decides(rule: Rule) -> None:
    text = explained(rule, BOOK.settings)

    for part in ("Passes when", "Who tells the facts", "It passes with", "It fails with"):
        _, _, rest = text.partition(part)
        assert rest.strip(), part
    assert all(name in text.partition("Who tells the facts")[2] for name in rule.looks_at)
    for name in rule.looks_at:
        if name.startswith("match."):
            assert f"{name} holds one side against the other" in text
