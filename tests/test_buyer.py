"""What a person saw becomes captures and facts: cleaned, bounded, no account number, the same when read again."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import msgspec
import pytest

from trustcheck import buyer, flow
from trustcheck.archive.reading import read_case, verify_case
from trustcheck.archive.writing import write_case
from trustcheck.buyer import paying
from trustcheck.model import Capture, Case, Cause, Request, Shop, State, UsageFault

AT = datetime(2026, 11, 22, 12, tzinfo=UTC)
SHOP = Shop(domain="naava-esimerkki.fi", host="naava-esimerkki.fi", url="https://naava-esimerkki.fi/")
IBAN = "FI21 1234 5600 0007 85"  # the example of the Finnish standard


def told(*captures: Capture) -> dict[str, object]:
    """Known facts by name."""
    facts = buyer.read({capture.request.url: capture for capture in captures}, AT)
    return {fact.name: fact.value for fact in facts if fact.is_known}


def test_what_was_seen_becomes_facts_with_the_place_where_it_is_kept() -> None:
    (capture,) = paying.payment(AT, payee="Esimerkki Oy", iban=IBAN, paid_to_country="fi")
    facts = buyer.read({capture.request.url: capture}, AT)

    assert told(capture) == {
        "buyer.payee": "Esimerkki Oy",
        "buyer.iban_country": "FI",
        "buyer.iban_valid": True,
        "buyer.paid_to_country": "FI",
    }
    assert all(fact.evidence[0].capture == capture.sha256 and fact.evidence[0].at == AT for fact in facts)


def test_nothing_given_makes_nothing_and_every_fact_absent() -> None:
    assert paying.payment(AT) == ()
    assert buyer.read({}, AT) == []
    assert {fact.state for fact in buyer.nothing(())} == {State.ABSENT}


@pytest.mark.parametrize("iban", [IBAN, IBAN.replace(" ", ""), "fi21 1234 5600 0007 85", "FI21-1234-5600-0007-85"])
def test_the_account_number_is_not_kept_but_when_asked_for(iban: str) -> None:
    (bare,) = paying.payment(AT, iban=iban)
    (whole,) = paying.payment(AT, iban=iban, keep_personal=True)

    assert b"1234" not in bare.body and b"FI2112345600000785" in whole.body
    assert told(bare) == told(whole)
    assert not any("1234" in fact.evidence[0].excerpt for fact in buyer.read({whole.request.url: whole}, AT))


@pytest.mark.parametrize(
    ("iban", "country", "valid"),
    [
        ("FI21 1234 5600 0007 86", "FI", False),
        ("FI21 1234 5600 0007", "FI", False),
        ("DE89 3704 0044 0532 0130 00", "DE", True),
        ("GB82 WEST 1234 5698 7654 32", "GB", True),
    ],
)
def test_check_digits(iban: str, country: str, valid: bool) -> None:
    assert told(*paying.payment(AT, iban=iban)) == {"buyer.iban_country": country, "buyer.iban_valid": valid}


@pytest.mark.parametrize(
    ("given", "words"),
    [
        ({"payee": "x" * 10_000}, "10000 characters"),
        ({"payee": ""}, "no letter"),
        ({"payee": "\x00\u202e\u200b"}, "no letter"),
        ({"payee": "***"}, "no letter"),
        ({"iban": "12345"}, "--iban"),
        ({"iban": ""}, "--iban"),
        ({"iban": "F" * 10_000}, "--iban"),
        ({"iban": "\udce4"}, "--iban"),
        ({"paid_to_country": "Finland"}, "two letters"),
        ({"paid_to_country": "XX"}, "two letters"),
        ({"paid_to_country": ""}, "two letters"),
        ({"paid_to_country": "F\x00I" * 4000}, "two letters"),
    ],
)
def test_what_cannot_be_used_is_refused_in_a_sentence(given: dict[str, Any], words: str) -> None:
    with pytest.raises(UsageFault, match=words) as fault:
        paying.payment(AT, **given)

    assert len(str(fault.value)) < 200 and str(fault.value).isprintable()


@pytest.mark.parametrize(
    ("payee", "kept"),
    [
        ("  Esimerkki\n\tOy ", "Esimerkki Oy"),
        ("Esi\u202emerkki\u200b Oy\x1b[31m", "Esi merkki Oy [31m"),
        ("Ska\u0308rgårds Ab", "Skärgårds Ab"),
        ("\udce4Ab", "Ab"),
        ("<script>alert(1)</script>", "<script>alert(1)</script>"),
        ("ООО Ромашка", "ООО Ромашка"),
    ],
)
def test_names_lose_what_nobody_sees(payee: str, kept: str) -> None:
    assert told(*paying.payment(AT, payee=payee)) == {"buyer.payee": kept}


@pytest.mark.parametrize("code", ["uk", "GB", " gb "])
def test_a_country_may_be_called_as_people_do(code: str) -> None:
    assert told(*paying.payment(AT, paid_to_country=code)) == {"buyer.paid_to_country": "GB"}


@pytest.mark.parametrize(
    "body",
    [
        b"", b"null", b"[]", b"{", b"\xff\xfe", b"[" * 5000, b'{"payee":5}', b'{"payee":"a","more":1}',
        b'{"iban_valid":"yes"}',
    ],
)  # fmt: skip
def test_a_body_that_cannot_be_read_is_unknown_and_never_absent(body: bytes) -> None:
    capture = Capture.of(Request(source="buyer", url=paying.PAYMENT), AT, body=body)
    facts = buyer.read({paying.PAYMENT: capture}, AT)

    assert {fact.cause for fact in facts} == {Cause.UNREADABLE}
    assert len(facts) == 4


def test_a_forged_body_is_cleaned_and_bounded_too() -> None:
    forged = paying.Payment(payee="\u202e" + "x" * 9000, iban_country="<b>", paid_to_country="FIN")
    capture = Capture.of(Request(source="buyer", url=paying.PAYMENT), AT, body=msgspec.json.encode(forged))
    facts = told(capture)

    assert facts.keys() == {"buyer.payee", "buyer.iban_valid"}
    assert len(str(facts["buyer.payee"])) < 201 and str(facts["buyer.payee"]).isprintable()


def test_a_kept_case_gives_the_same_facts_again(tmp_path: Path) -> None:
    seen = paying.payment(AT, payee="Esimerkki Oy", iban=IBAN)
    case = Case(shop=SHOP, at=AT, captures={capture.request.url: capture for capture in seen})
    path = tmp_path / "case.wacz"
    write_case(path, case, rulebook="r", reports={}, base_rate=0.1, language="en")
    record, captures = read_case(path)
    again = flow.read_again(record.shop, record.at, captures)

    assert verify_case(path) == []
    assert {name: again.fact(name).value for name in told(*seen)} == told(*seen)
    assert not any(b"1234" in capture.body for capture in captures)
