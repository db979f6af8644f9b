"""The rules that come with trustcheck: complete, fair, and twelve shops are judged as a careful person would."""

from __future__ import annotations

import re

import pytest
from known_shops import (
    BOOK,
    COMPANY,
    CONTACTS,
    HELD_BY_COMPANY,
    HIDDEN,
    SHOPS,
    SITE_READ,
    STORE,
    VAT,
    held_for,
    judged,
    outcome,
    shop_of,
)  # fmt: skip

from trustcheck import facts, rule_tests, rulebook
from trustcheck.model import Case, Cause, Dimension, Level, Outcome, Signal, Strength
from trustcheck.rulebook.shape import LANGUAGES, NEVER_WARNS, Rule

RULES = pytest.mark.parametrize("rule", BOOK.rules, ids=[rule.id for rule in BOOK.rules])


def test_there_are_enough_rules_in_every_dimension() -> None:
    by_dimension = {d: sum(rule.dimension is d for rule in BOOK.rules) for d in Dimension}

    assert len(BOOK.rules) >= 36
    for dimension in (Dimension.EXISTENCE, Dimension.REACHABILITY, Dimension.PRESENCE, Dimension.DECEPTION):
        assert by_dimension[dimension] >= 8


@RULES
def test_every_inline_test_holds(rule: Rule) -> None:
    assert [str(failure) for failure in rule_tests.run([rule])] == []


@RULES
def test_a_rule_that_may_be_beside_the_point_has_a_test_for_it(rule: Rule) -> None:
    silent = rule.applies_when.answer({leaf.fact: facts.absent(leaf.fact) for leaf in rule.applies_when.leaves()})
    if silent is not False:
        pytest.skip("asked of every shop that could be read")

    assert any(test.expect is Outcome.NOT_APPLICABLE for test in rule.tests) or _only_when_read(rule)


def _only_when_read(rule: Rule) -> bool:
    return {leaf.fact for leaf in rule.applies_when.leaves()} == {"claim.site_read"}


@RULES
def test_the_three_languages_are_three_texts(rule: Rule) -> None:
    for texts in (rule.title, rule.why, rule.remediation, rule.messages.pass_, rule.messages.fail):
        assert len({texts[language] for language in LANGUAGES}) == len(LANGUAGES)


@RULES
def test_no_text_accuses_anybody_or_speaks_jargon(rule: Rule) -> None:
    said = [rule.title, rule.messages.pass_, rule.messages.fail, rule.messages.unknown, rule.remediation]
    accusing = r"scam|fraudulent|criminal|crook|huijari|rikolli\w+|bedragare"
    jargon = r"posterior|decibans?|RDAP|WHOIS|API|regex|null"

    for texts in said:
        for text in texts.values():
            assert not re.search(rf"\b(?:{accusing}|{jargon})\b", text, re.IGNORECASE), text


@RULES
def test_only_facts_of_the_message_that_the_rule_looks_at_or_belong_to_its_subject(rule: Rule) -> None:
    """A message may name a fact that the rule does not decide on, such as the company's name, but only one that a
    reader can look up; match facts are comparisons and have no words of their own."""
    subjects = {"claim", "register", "domain", "host", "seal", "archive", "place", "buyer"}
    for each in (Outcome.PASS, Outcome.FAIL, Outcome.UNKNOWN):
        for name in rulebook.placeholders(rule.messages.of(each)["en"]):
            assert name in rule.looks_at or name.split(".")[0] in subjects


def test_nothing_of_age_privacy_ending_hosting_or_free_mail_can_lower() -> None:
    quiet = [rule for rule in BOOK.rules if rule.kind in NEVER_WARNS]

    assert quiet
    assert all(rule.weight.if_fail == 0 for rule in quiet)
    assert all(not BOOK.settings.may_warn(kind) for kind in NEVER_WARNS)


@pytest.mark.parametrize("names", [{"domain.age_days", "domain.created"}, {"register.age_days"}, {"shop.tld"}])
def test_youth_and_ending_are_never_the_ground_of_a_fail_that_weighs(names: set[str]) -> None:
    for rule in BOOK.rules:
        grounds = {leaf.fact for leaf in rule.pass_when.leaves()}
        assert not grounds <= names or rule.weight.if_fail == 0, rule.id


def test_of_pages_that_tell_nothing_no_rule_says_that_what_they_do_not_tell_is_in_order() -> None:
    """A pass makes the title true. These titles say only that something was not seen, or where the page stands."""
    told = {name: facts.absent(name) for name in facts.CATALOGUE} | {
        "claim.site_read": facts.known("claim.site_read", True)
    }
    passed = {signal.rule for signal in judged("hiljaa.fi", told).signals if signal.outcome is Outcome.PASS}
    own = {rule.id for rule in BOOK.rules if all(name.startswith("claim.") for name in rule.looks_at)}

    assert passed & own == {
        "deception/messages-not-made-up",
        "deception/no-countdown",
        "deception/no-template-leftovers",
        "deception/not-everything-reduced",
        "deception/pages-name-own-address",
        "deception/same-seller-on-all-pages",
        "deception/stays-on-own-address",
    }


def test_presence_is_asked_only_of_shops_that_claim_a_store() -> None:
    told = {name: facts.absent(name) for name in facts.CATALOGUE}
    case = judged("verkossa.fi", told)
    presence = [signal for signal in case.signals if signal.dimension is Dimension.PRESENCE]

    assert {signal.outcome for signal in presence} == {Outcome.NOT_APPLICABLE}


@pytest.mark.parametrize("name", SHOPS)
def test_a_careful_person_would_say_the_same(name: str) -> None:
    case, expected = SHOPS[name]

    assert case.verdict is not None
    assert case.verdict.level is expected, _told(case)


def _told(case: Case) -> str:
    def line(signal: Signal) -> str:
        return f"{signal.outcome:15}{signal.weight:+6.0f}  {signal.kind:12}{signal.rule} {' '.join(signal.causes)}"

    return "\n".join([repr(case.verdict), *(line(signal) for signal in sorted(case.signals, key=lambda s: s.outcome))])


def test_the_copied_identity_is_never_verified_even_with_everything_else_copied() -> None:
    case, _ = SHOPS["copied identity"]

    assert outcome(case, "existence/company-in-register") is Outcome.PASS
    assert outcome(case, "existence/address-in-register") is Outcome.PASS
    assert outcome(case, "deception/company-not-borrowed") is Outcome.FAIL


def test_a_copied_identity_behind_a_hidden_holder_is_never_verified() -> None:
    case = shop_of(
        "esimerkki-ale.com", SITE_READ, CONTACTS, COMPANY, VAT, STORE, HIDDEN, held_for(60),
        {"register.website": "www.esimerkki.fi", "domain.held_by_company": ("esimerkki.fi",)},
    )  # fmt: skip

    assert case.verdict is not None
    assert case.verdict.level in {Level.UNPROVEN, Level.UNDECIDED, Level.WARNING}


@pytest.mark.parametrize(("situation", "expected"), [("bankruptcy", Level.WARNING), ("restructuring", Level.UNPROVEN)])
def test_a_tie_to_a_bankrupt_company_lifts_nothing_and_restructuring_is_no_warning(
    situation: str, expected: Level
) -> None:
    left_vat = {"register.insolvency": situation, "register.vat_liable": False, "register.vat_valid": False}
    told = left_vat if situation == "bankruptcy" else {"register.insolvency": situation}
    case = shop_of("esimerkki.fi", SITE_READ, CONTACTS, COMPANY, VAT, HELD_BY_COMPANY, held_for(900), told)

    assert case.verdict is not None
    assert case.verdict.level is expected


def test_a_company_that_has_ended_never_verifies_a_shop() -> None:
    case = shop_of(
        "esimerkki.fi", SITE_READ, CONTACTS, COMPANY, HELD_BY_COMPANY, held_for(900), {"register.active": False}
    )

    assert case.verdict is not None
    assert case.verdict.level is not Level.VERIFIED
    assert outcome(case, "existence/domain-held-by-company") is Outcome.NOT_APPLICABLE


def test_age_and_free_mail_move_nothing_down() -> None:
    case, _ = SHOPS["sole trader, three months, gmail"]
    by_rule = {signal.rule: signal for signal in case.signals}

    for rule_id in ("existence/company-established", "existence/domain-established", "reachability/mail-on-own-domain"):
        assert by_rule[rule_id].outcome is Outcome.FAIL
        assert by_rule[rule_id].weight == 0


ABOUT = ("claim.founded_year", "claim.closing_down", "claim.placeholders", "claim.countdown")
TERMS = ("claim.policy_company", "claim.return_country", "claim.delivery_days", "claim.placeholders")
ANYWHERE = (*ABOUT, *TERMS, "claim.ids_disagree", "claim.discount_share", "claim.discount_percent")


@pytest.mark.parametrize(
    ("name", "unread"),
    [
        ("store, everything bound", ABOUT),
        ("store, everything bound", TERMS),
        ("store, everything bound", ANYWHERE),
        ("sole trader, three months, gmail", ABOUT),
        ("sole trader, three months, gmail", TERMS),
    ],
)
def test_one_unread_page_never_makes_a_bound_shop_look_bad(name: str, unread: tuple[str, ...]) -> None:
    """A page that failed leaves everything that might have stood there unknown; the binding proof still carries."""
    case, _ = SHOPS[name]
    told = {name: fact for name, fact in case.facts.items() if not name.startswith("match.")}
    told |= {name: facts.unknown(name, Cause.NO_ANSWER) for name in unread}
    again = judged("esimerkki.fi", told)

    assert again.verdict is not None
    assert again.verdict.level is Level.VERIFIED, _told(again)


@pytest.mark.parametrize("base_rate", [0.01, 0.1, 0.2, 0.5])
def test_the_base_rate_never_turns_a_warning_into_verified_or_back(base_rate: float) -> None:
    for name, (case, expected) in SHOPS.items():
        told = {key: fact for key, fact in case.facts.items() if not key.startswith("match.")}
        verdict = judged(case.shop.domain, told, base_rate).verdict
        assert verdict is not None
        assert {verdict.level, expected} != {Level.WARNING, Level.VERIFIED}, name


def test_a_promise_never_rests_on_what_others_say_alone_and_a_proof_always_does() -> None:
    for rule in BOOK.rules:
        speakers = {leaf.fact.split(".")[0] for leaf in rule.pass_when.leaves()}
        if rule.strength is Strength.PROOF:
            assert speakers & facts.OUTSIDE, rule.id
