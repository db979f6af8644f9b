"""Promise beside proof: unknown is not no, existence is not binding, and nobody to ask is not a refusal."""

from __future__ import annotations

from datetime import date

import pytest
from example_cases import AT, CASES, capture, seen

from trustcheck.facts import absent, known, unknown
from trustcheck.model import Capture, Case, Cause, Fact, Shop
from trustcheck.report.ledger import Row, RowState, Stand, ledger, unbound
from trustcheck.report.speakers import Speakers
from trustcheck.report.words import words

EN = words("en")


def _rows(*facts: Fact, captures: tuple[Capture, ...] = ()) -> dict[str, Row]:
    shop = Shop(domain="kauppa.fi", host="kauppa.fi", url="https://kauppa.fi/")
    kept = {one.request.url: one for one in captures}
    case = Case(shop=shop, at=AT, facts={fact.name: fact for fact in facts}, captures=kept)
    return {row.id: row for row in ledger(case, EN, Speakers(case, EN))}


def _example(name: str) -> dict[str, Row]:
    case = CASES[name]()
    return {row.id: row for row in ledger(case, EN, Speakers(case, EN))}


@pytest.mark.parametrize("cause", [cause for cause in Cause if cause is not Cause.NOT_ASKED])
def test_an_unknown_answer_is_could_not_be_checked_with_its_cause(cause: Cause) -> None:
    row = _rows(known("claim.legal_name", "Koe Oy"), unknown("match.register_name", cause))["name"]

    assert (row.state, row.cause) == (RowState.UNCHECKED, cause)
    assert [(answer.stand, answer.value) for answer in row.answers] == [(Stand.UNKNOWN, "")]


def test_an_unread_claim_is_not_a_missing_claim() -> None:
    rows = _rows(unknown("claim.phone", Cause.BLOCKED), absent("claim.email"))

    assert (rows["phone"].state, rows["phone"].cause) == (RowState.UNCHECKED, Cause.BLOCKED)
    assert (rows["email"].state, rows["email"].cause) == (RowState.NOT_TOLD, None)


def test_what_nobody_was_asked_is_nobody_to_ask_and_no_fault() -> None:
    rows = _rows(known("claim.phone", "+358401234567"), known("claim.legal_name", "Koe Oy"))

    assert {rows[name].state for name in ("phone", "name", "domain")} == {RowState.NOBODY}
    assert rows["phone"].answers == ()


def test_claims_that_a_shop_need_not_make_have_no_row_when_it_does_not() -> None:
    rows = _rows(absent("claim.founded_year"), absent("claim.store"), unknown("claim.vat_number", Cause.BLOCKED))

    assert set(rows) == {"domain", "name", "company_id", "address", "phone", "email"}
    assert "store" not in _rows(known("claim.store", False))


def test_existence_is_not_binding() -> None:
    facts = [
        known("claim.legal_name", "Koe Oy"),
        known("claim.company_id", "9012344-1"),
        known("register.found", True),
        known("match.register_name", True),
        unknown("match.domain_registrant", Cause.HIDDEN),
    ]
    rows = _rows(*facts)

    assert (rows["name"].state, rows["company_id"].state) == (RowState.CONFIRMED, RowState.CONFIRMED)
    assert (rows["domain"].state, rows["domain"].cause) == (RowState.UNCHECKED, Cause.HIDDEN)
    assert unbound(tuple(rows.values()))
    assert not unbound(tuple(_rows(*facts[:-1], known("match.domain_registrant", True)).values()))


def test_one_tie_is_enough_and_other_domains_of_the_company_then_contradict_nothing() -> None:
    tied = _rows(known("match.domain_registrant", True), known("match.register_website", False))["domain"]
    loose = _rows(known("match.register_website", False), known("match.stolen_identity", True))["domain"]
    waiting = _rows(known("match.register_website", False), unknown("match.stolen_identity", Cause.NO_ANSWER))["domain"]

    assert [tied.state, loose.state] == [RowState.CONFIRMED, RowState.CONTRADICTED]
    assert (waiting.state, waiting.cause) == (RowState.UNCHECKED, Cause.NO_ANSWER)


def test_a_private_holder_is_told_and_counts_for_nothing() -> None:
    row = _rows(absent("match.domain_registrant"), known("domain.private_person", True))["domain"]

    assert row.state is RowState.NOBODY
    assert [answer.label for answer in row.answers] == [EN("answer.private_person")]


def test_another_address_in_the_same_town_differs_and_in_another_town_contradicts() -> None:
    told = [known("claim.address", "Tie 1, Salo"), known("match.address", False)]

    assert _rows(*told, known("match.town", True))["address"].state is RowState.DIFFERS
    assert _rows(*told, known("match.town", False))["address"].state is RowState.CONTRADICTED


def test_a_phone_of_the_right_country_and_a_mailbox_that_exists_confirm_nothing() -> None:
    rows = _rows(
        known("claim.phone", "+358401234567"),
        known("match.phone_country", True),
        known("claim.phone_country", "FI"),
        known("claim.email", "a@kauppa.fi"),
        known("host.email_accepts_mail", True),
    )

    assert (rows["phone"].state, rows["email"].state) == (RowState.NOBODY, RowState.NOBODY)
    assert rows["phone"].answers[0].value == "Finland"


def test_a_number_that_cannot_exist_or_is_in_no_register_is_contradicted() -> None:
    wrong = _rows(known("claim.company_id", "9012344-2"), known("claim.company_id_checksum", False))["company_id"]
    missing = _rows(known("claim.company_id", "9012344-1"), known("register.found", False))["company_id"]

    assert (wrong.state, missing.state) == (RowState.CONTRADICTED, RowState.CONTRADICTED)
    assert missing.answers[0].label == EN("answer.number_not_found")


def test_a_story_is_set_beside_both_dates() -> None:
    row = _rows(
        known("claim.founded_year", 1924),
        known("match.founding", False),
        known("register.registered", date(2025, 1, 2)),
        known("domain.created", date(2026, 9, 30)),
    )["founding"]

    assert (row.says, row.state) == ("since 1924", RowState.CONTRADICTED)
    assert [answer.value for answer in row.answers] == ["2 January 2025", "30 September 2026"]


def test_an_answer_tells_who_when_and_where_to_look_oneself() -> None:
    prh = capture("prh", "https://avoindata.prh.fi/opendata-ytj-api/v3/companies?businessId=9012344-1", b"{}")
    proof = seen(prh, "companies[0].names", "Koe Oy")
    answer = _rows(
        known("claim.legal_name", "Koe Oy"),
        known("register.company_id", "9012344-1", proof),
        known("register.name", "Koe Oy", proof),
        known("match.register_name", True, proof),
        captures=(prh,),
    )["name"].answers[0]

    assert answer.who == EN("who.prh")
    assert answer.evidence == proof
    assert answer.link == "https://tietopalvelu.ytj.fi/yritys/9012344-1"


def test_the_link_is_made_of_a_number_that_looks_like_one_only() -> None:
    for number in ("../evil", '9012344-1" onclick=', "javascript:alert(1)", ""):
        answer = _rows(
            known("claim.legal_name", "Koe Oy"),
            known("register.company_id", number),
            known("match.register_name", True),
        )["name"].answers[0]
        assert answer.link == ""


def test_the_example_cases_as_a_careful_person_would_settle_them() -> None:
    warned = {name: row.state.value for name, row in _example("warned").items()}
    verified = {name: row.state.value for name, row in _example("verified").items()}

    assert warned == {
        "domain": "contradicted", "name": "confirmed", "company_id": "confirmed", "trade_name": "nobody",
        "vat": "unchecked", "address": "contradicted", "phone": "not_told", "email": "nobody",
        "founding": "contradicted", "closing": "contradicted",
    }  # fmt: skip
    assert verified == {
        "domain": "confirmed", "name": "confirmed", "company_id": "confirmed", "vat": "confirmed",
        "address": "confirmed", "phone": "nobody", "email": "nobody", "store": "nobody",
    }  # fmt: skip
