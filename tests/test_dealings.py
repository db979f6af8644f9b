"""Where the money goes, held against who sells: a contradiction only when an honest shop would not look the same."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest

from trustcheck import flow, rulebook
from trustcheck.compare import compare
from trustcheck.dealings import is_payment_firm
from trustcheck.facts import CATALOGUE, absent, known, unknown
from trustcheck.model import Case, Cause, Fact, Outcome, Shop, State

AT = datetime(2026, 11, 22, 12, tzinfo=UTC)
FIRM: dict[str, Any] = {
    "claim.legal_name": "Naava Kodintekstiilit Oy",
    "claim.trade_name": "Naavakoti",
    "register.names": ("Naava Kodintekstiilit Oy", "Pirkan Lakanat"),
    "register.former_names": ("Villapuro Oy",),
    "register.country": "FI",
    "claim.country": "FI",
    "claim.company_country": None,
}


def case_of(given: dict[str, Any], domain: str) -> Case:
    """A case with these facts: None is ABSENT, a Cause unknown."""

    def fact(name: str, value: Any) -> Fact:
        if value is None:
            return absent(name)
        return unknown(name, value) if isinstance(value, Cause) else known(name, value)

    facts = {name: fact(name, value) for name, value in given.items()}
    return Case(shop=Shop(domain=domain, host=domain, url=f"https://{domain}/"), at=AT, facts=facts)


def said(name: str, given: dict[str, Any], domain: str = "naavakoti-kauppa.fi") -> Any:
    told = next(fact for fact in compare(case_of(given, domain)) if fact.name == name)
    return {State.KNOWN: told.value, State.ABSENT: "absent", State.UNKNOWN: told.cause}[told.state]


@pytest.mark.parametrize(
    ("payee", "expected"),
    [
        ("Naava Kodintekstiilit Oy", True),
        ("NAAVA KODINTEKSTIILIT", True),
        ("NAAVA KODINTEKSTIILIT TAMPERE FI", True),
        ("Naava Kodinteks", True),  # a statement cuts names
        ("Pirkan Lakanat", True),
        ("Villapuro Oy", True),  # an account keeps a firm's former name
        ("PAYPAL *NAAVAKOTI", True),
        ("SumUp *Naavakoti Oy", True),
        ("Naavakoti / Paytrail Oyj", True),
        ("WWW.NAAVAKOTI-KAUPPA.FI", True),
        ("Paytrail Oyj", "absent"),
        ("Checkout Finland Oy", "absent"),
        ("KLARNA BANK AB", "absent"),
        ("Stripe Payments Europe, Ltd", "absent"),
        ("PayPal (Europe) S.à r.l. et Cie, S.C.A.", "absent"),
        ("Stichting Mollie Payments", "absent"),
        ("Adyen N.V.", "absent"),
        ("Shenzhen Bright Trading Ltd", False),
        ("Klarnaya Fashion Ltd", False),
        ("Visa Fashion Limited Hong Kong", False),
        ("Matti Meikäläinen", False),
        ("Naa", False),
    ],
)
def test_payee(payee: str, expected: Any) -> None:
    assert said("match.payee", {**FIRM, "buyer.payee": payee}) == expected


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ({"buyer.payee": None}, "absent"),
        ({"buyer.payee": Cause.UNREADABLE}, Cause.UNREADABLE),
        # a register that will still answer may know the name; one that is not there never will
        ({"register.names": Cause.NO_ANSWER}, Cause.NO_ANSWER),
        ({"register.names": Cause.NOT_ASKED}, False),
        ({"register.names": None}, False),
        ({"claim.legal_name": Cause.BLOCKED}, Cause.BLOCKED),
        # who is named nowhere cannot be contradicted
        ({"claim.legal_name": None, "register.names": None}, "absent"),
        # a sole trader's account is in the person's name
        ({"claim.legal_name": "Tmi Villapuoti", "register.names": ("Tmi Villapuoti",)}, "absent"),
        ({"register.form": "sole trader"}, "absent"),
    ],
)
def test_payee_whose_other_side_is_missing(given: dict[str, Any], expected: Any) -> None:
    assert said("match.payee", {**FIRM, "buyer.payee": "Maija Virtanen", **given}) == expected


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ({"buyer.paid_to_country": "FI"}, True),
        ({"buyer.iban_country": "FI"}, True),
        *(({"buyer.iban_country": code}, "absent") for code in ("LT", "DE", "IE", "BE", "NL", "MT", "GB", "CH")),
        *(({"buyer.paid_to_country": code}, False) for code in ("CN", "HK", "TR", "US", "AE")),
        ({"buyer.iban_country": "FI", "buyer.paid_to_country": "CN"}, False),
        ({"buyer.iban_country": "TR", "buyer.payee": "PAYPAL *SOMEBODY"}, "absent"),
        ({"buyer.paid_to_country": "HK", "register.country": "CN", "claim.country": "CN"}, "absent"),
        ({"buyer.paid_to_country": "CN", "register.country": None, "claim.country": "CN"}, True),
        ({"buyer.paid_to_country": "CN", "register.country": None, "claim.country": None}, "absent"),
        ({"buyer.paid_to_country": "CN", "claim.country": Cause.BLOCKED}, Cause.BLOCKED),
        ({}, "absent"),
    ],
)
def test_payee_country(given: dict[str, Any], expected: Any) -> None:
    nobody = {name: None for name in CATALOGUE if name.startswith("buyer.")}
    ending = "com" if given.get("claim.country", "FI") is None else "fi"

    assert said("match.payee_country", {**FIRM, **nobody, **given}, f"naavakoti.{ending}") == expected


@pytest.mark.parametrize(("ending", "expected"), [("fi", False), ("com", "absent"), ("io", "absent")])
def test_a_shop_that_tells_no_country_is_where_its_national_ending_says(ending: str, expected: Any) -> None:
    given = {"register.country": None, "claim.country": None, "claim.company_country": None}

    assert said("match.payee_country", {**given, "buyer.paid_to_country": "HK"}, f"naavakoti.{ending}") == expected


@pytest.mark.parametrize("name", ["", " ", "*", "()", "by", "a" * 200, "1", "Oy", "B.V."])
def test_odd_names_are_no_payment_firms_and_raise_nothing(name: str) -> None:
    assert not is_payment_firm(name)
    assert said("match.payee", {**FIRM, "buyer.payee": name}) in (True, False, "absent")


def test_no_rule_waits_for_a_person() -> None:
    """Where nobody gave anything every rule on it is beside the point, and the verdict's range is what it was."""
    book = rulebook.load()
    judged = flow.conclude(case_of(FIRM, "naavakoti-kauppa.fi"), book)

    asking = [rule.id for rule in book.rules if any(name.startswith("buyer.") for name in rule.looks_at)]
    outcomes = {signal.rule: signal.outcome for signal in judged.signals}

    assert len(asking) >= 3
    assert {outcomes[rule] for rule in asking} == {Outcome.NOT_APPLICABLE}
    assert all(judged.fact(name).is_absent for name in CATALOGUE if name.startswith("buyer."))
