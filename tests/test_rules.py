"""The rules that come with trustcheck: complete, fair, and twelve shops are judged as a careful person would."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from trustcheck import facts, flow, rule_tests, rulebook
from trustcheck.model import Address, Case, Cause, Dimension, Fact, Level, Outcome, Shop, Signal, Strength
from trustcheck.rulebook.shape import LANGUAGES, NEVER_WARNS, Rule

BOOK = rulebook.load()
RULES = pytest.mark.parametrize("rule", BOOK.rules, ids=[rule.id for rule in BOOK.rules])
AT = datetime(2026, 11, 21, 12, tzinfo=UTC)
TODAY = AT.date()
HELSINKI = Address(street="Keksitie", number="1", postcode="00100", town="Helsinki", country="FI")


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
    for outcome in (Outcome.PASS, Outcome.FAIL, Outcome.UNKNOWN):
        for name in rulebook.placeholders(rule.messages.of(outcome)["en"]):
            assert name in rule.looks_at or name.split(".")[0] in {"claim", "register", "domain", "host", "seal"}


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


def test_presence_is_asked_only_of_shops_that_claim_a_store() -> None:
    told = {name: facts.absent(name) for name in facts.CATALOGUE}
    case = judged("verkossa.fi", told)
    presence = [signal for signal in case.signals if signal.dimension is Dimension.PRESENCE]

    assert {signal.outcome for signal in presence} == {Outcome.NOT_APPLICABLE}


# --- twelve shops, by their facts -------------------------------------------------------------------------------------

Told = Mapping[str, Any]  # a value, None: ABSENT, a Cause: unknown

SITE_READ: Told = {
    **{name: None for name in facts.CATALOGUE if name.startswith("claim.")},
    "claim.site_read": True, "claim.pages_read": 8, "claim.parked": False, "claim.form_only": False,
    "claim.language": "fi", "claim.country": "FI", "claim.payment_irreversible": False,
    "claim.contact_page": "https://x/c", "claim.terms_page": "https://x/t", "claim.privacy_page": "https://x/p",
    "host.tls_valid": True, "host.tls_fault": None, "host.resolves": True, "host.email_accepts_mail": None,
    "seal.certificate_organisation": None, "seal.certificate_company_id": None,
}  # fmt: skip
CONTACTS: Told = {
    "claim.email": "posti@esimerkki.fi", "claim.email_own_domain": True, "claim.email_domain": "esimerkki.fi",
    "host.email_accepts_mail": True, "claim.phone": "+358912345678", "claim.phone_valid": True,
    "claim.phone_country": "FI", "claim.phone_kind": "fixed_line", "claim.address": str(HELSINKI),
    "claim.addresses": (HELSINKI,), "claim.address_complete": True, "claim.address_po_box": False,
}  # fmt: skip
COMPANY: Told = {
    "claim.company_id": "9000001-1", "claim.company_country": "FI", "claim.company_id_checksum": True,
    "claim.legal_name": "Esimerkki Oy", "claim.trade_name": "Esimerkki", "register.found": True,
    "register.company_id": "9000001-1", "register.name": "Esimerkki Oy", "register.names": ("Esimerkki Oy",),
    "register.active": True, "register.insolvency": None, "register.registered": date(2003, 5, 1),
    "register.age_days": (TODAY - date(2003, 5, 1)).days, "register.address": str(HELSINKI),
    "register.addresses": (HELSINKI,), "register.vat_liable": True, "register.prepayment": True,
    "register.employer": True, "register.business_line": "Retail sale of clothing", "register.website": None,
    "domain.held_by_company": None,
}  # fmt: skip
VAT: Told = {
    "claim.vat_number": "FI90000011", "claim.vat_agrees": True, "register.vat_valid": True,
    "register.vat_name": "Esimerkki Oy",
}  # fmt: skip
HELD_BY_COMPANY: Told = {
    "domain.registrant": "Esimerkki Oy", "domain.registrant_number": "9000001-1",
    "domain.held_by_company": ("esimerkki.fi",),
}  # fmt: skip
STORE: Told = {
    "claim.store": True, "claim.store_address": "Keksitie 1, Helsinki", "claim.store_address_complete": True,
    "claim.opening_hours": "ma-pe 10-18", "claim.collect_in_store": True, "claim.payment_ways": ("card", "cash"),
}  # fmt: skip
NO_COMPANY: Told = {
    **{name: None for name in facts.CATALOGUE if name.startswith("register.")},
    "register.name_found": False,
}
PRIVATE: Told = {"domain.private_person": True, "domain.registrant": None, "domain.registrant_number": None}
HIDDEN: Told = dict.fromkeys(("domain.registrant", "domain.registrant_number", "domain.private_person"), Cause.HIDDEN)


def held_for(days: int) -> Told:
    """A domain registered so many days ago and never transferred."""
    return {
        "domain.registered": True, "domain.created": TODAY - timedelta(days=days), "domain.age_days": days,
        "domain.holder_days": days, "domain.holder_transfer": None,
    }  # fmt: skip


def fact(name: str, value: Any) -> Fact:
    if value is None:
        return facts.absent(name)
    return facts.unknown(name, value) if isinstance(value, Cause) else facts.known(name, value)


def judged(domain: str, told: Mapping[str, Fact], base_rate: float | None = None) -> Case:
    shop = Shop(domain=domain, host=domain, url=f"https://{domain}/")
    own = {"shop.domain": domain, "shop.tld": domain.rsplit(".", 1)[-1], "shop.mixed_script": False}
    whole = {**told, **{name: fact(name, value) for name, value in own.items()}}
    return flow.conclude(Case(shop=shop, at=AT, facts=whole), BOOK, base_rate=base_rate)


def shop_of(domain: str, *tables: Told) -> Case:
    together = {name: value for table in tables for name, value in table.items()}
    return judged(domain, {name: fact(name, value) for name, value in together.items()})


def outcome(case: Case, rule_id: str) -> Outcome:
    return next(signal.outcome for signal in case.signals if signal.rule == rule_id)


SHOPS = {
    "polished brand without a company": (
        shop_of("kiilto.fi", SITE_READ, CONTACTS, NO_COMPANY, PRIVATE, held_for(120), {"claim.founded_year": 2015}),
        Level.WARNING,
    ),
    "closing down since 1924": (
        shop_of(
            "aukusti.com", SITE_READ, NO_COMPANY, HIDDEN, held_for(90),
            {
                "claim.founded_year": 1924, "claim.closing_down": "Lopetamme", "claim.store": True,
                "claim.address_complete": False, "claim.store_address_complete": False, "claim.email": "a@aukusti.com",
                "claim.email_own_domain": True, "host.email_accepts_mail": True,
            },
        ),
        Level.WARNING,
    ),
    "store, everything bound": (
        shop_of("esimerkki.fi", SITE_READ, CONTACTS, COMPANY, VAT, HELD_BY_COMPANY, STORE, held_for(900)),
        Level.VERIFIED,
    ),
    "old family shop, ugly": (
        shop_of(
            "esimerkki.fi", SITE_READ, CONTACTS, COMPANY, HELD_BY_COMPANY, STORE, held_for(9000),
            {"claim.founded_year": 1984, "claim.privacy_page": None, "host.tls_valid": False,
             "host.tls_fault": "expired"},
        ),
        Level.VERIFIED,
    ),
    "sole trader, three months, gmail": (
        shop_of(
            "esimerkki.fi", SITE_READ, CONTACTS, COMPANY, HELD_BY_COMPANY, held_for(90),
            {
                "register.age_days": 92, "register.registered": TODAY - timedelta(days=92),
                "register.vat_liable": False,
                "register.prepayment": False, "register.employer": False, "claim.email_own_domain": False,
                "claim.email_free": True, "claim.phone": None, "claim.phone_country": None,
            },
        ),
        Level.VERIFIED,
    ),
    "copied identity": (
        shop_of(
            "esimerkki-ale.fi", SITE_READ, CONTACTS, COMPANY, VAT, STORE, PRIVATE, held_for(60),
            {"domain.held_by_company": ("esimerkki.fi", "muu.fi"), "register.website": "www.esimerkki.fi"},
        ),
        Level.WARNING,
    ),
    "reused expired domain": (
        shop_of(
            "vanhapuoti.fi", SITE_READ, CONTACTS, NO_COMPANY, PRIVATE,
            {
                "domain.registered": True, "domain.created": TODAY - timedelta(days=6000), "domain.age_days": 6000,
                "domain.holder_days": 21, "domain.holder_transfer": TODAY - timedelta(days=21),
                "claim.founded_year": 2009,
            },
        ),
        Level.WARNING,
    ),
    "online only, honest": (
        shop_of("esimerkki.fi", SITE_READ, CONTACTS, COMPANY, VAT, HELD_BY_COMPANY, held_for(400)),
        Level.VERIFIED,
    ),
    "answers 403": (
        shop_of("portti.fi", {"claim.site_read": Cause.BLOCKED, "host.tls_valid": True}, PRIVATE, held_for(400)),
        Level.UNDECIDED,
    ),
    "registers silent": (
        shop_of(
            "esimerkki.fi", SITE_READ, CONTACTS, COMPANY, VAT, held_for(900),
            {name: Cause.NO_ANSWER for name in facts.CATALOGUE if name.startswith(("register.", "domain."))},
        ),
        Level.UNDECIDED,
    ),
    "honest .com, hidden holder": (
        shop_of(
            "esimerkki.com", SITE_READ, CONTACTS, COMPANY, VAT, HIDDEN, held_for(900),
            {"domain.holder_transfer": Cause.HIDDEN},
        ),
        Level.UNPROVEN,
    ),
    "VIES down": (
        shop_of(
            "esimerkki.fi", SITE_READ, CONTACTS, COMPANY, VAT, HELD_BY_COMPANY, STORE, held_for(900),
            {"register.vat_valid": Cause.NO_ANSWER, "register.vat_name": Cause.NO_ANSWER},
        ),
        Level.VERIFIED,
    ),
}  # fmt: skip


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
