"""Promise beside proof: unknown is not no, existence is not binding, and nobody to ask is not a refusal."""

from __future__ import annotations

from datetime import date

import pytest
from example_cases import AT, CASES, capture, seen

from trustcheck.facts import absent, known, unknown
from trustcheck.model import Capture, Case, Cause, Fact, Shop
from trustcheck.report.ledger import Row, RowState, ledger, unbound
from trustcheck.report.ledger_plan import Stand
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


def test_a_story_is_confirmed_only_by_a_date_as_old() -> None:
    told = (known("claim.founded_year", 2019), known("match.founding", True))
    young = _rows(*told, known("domain.created", date(2026, 10, 16)))["founding"]
    both = _rows(*told, known("register.registered", date(2020, 1, 9)), known("domain.created", date(2026, 10, 16)))

    assert (young.state, [answer.stand for answer in young.answers]) == (RowState.NOBODY, [Stand.SILENT])
    assert both["founding"].state is RowState.CONFIRMED
    assert [answer.stand for answer in both["founding"].answers] == [Stand.CONFIRMS, Stand.SILENT]


@pytest.mark.parametrize(
    ("claim", "match"), [(("claim.founded_year", 2009), "founding"), (("claim.closing_down", "Lopetamme"), "closing")]
)
def test_an_old_date_is_not_set_against_a_story_whose_holder_is_new(claim: tuple[str, object], match: str) -> None:
    rule = {"founding": "match.founding", "closing": "match.closing_story"}[match]
    row = _rows(
        known(*claim),
        known(rule, False),
        known("domain.created", date(2009, 1, 15)),
        known("domain.holder_transfer", date(2026, 11, 1)),
    )[match]

    assert row.state is RowState.CONTRADICTED
    assert [(answer.label, answer.value) for answer in row.answers] == [
        (EN("answer.holder_changed"), "1 November 2026")
    ]


def test_a_register_without_the_company_has_no_name_to_set_against_the_shops() -> None:
    rows = _rows(
        known("claim.legal_name", "Brightloom Commerce Limited"),
        absent("register.name"),
        known("match.register_name", False),
        known("claim.vat_number", "FI12345678"),
        known("register.vat_valid", False),
        absent("register.vat_liable"),
        known("match.vat_liable", False),
    )

    assert (rows["name"].state, rows["name"].answers) == (RowState.NOBODY, ())
    assert [answer.label for answer in rows["vat"].answers] == [EN("answer.vat_valid")]


def test_a_number_that_belongs_to_another_than_the_seller_is_not_confirmed() -> None:
    told = (
        known("claim.legal_name", "Fyndhyllan Nordic AB"),
        known("claim.company_id", "599997-3000"),
        known("register.found", True),
        known("register.name", "Grankottens AB"),
        known("match.register_name", False),
        known("claim.vat_number", "SE599997279601"),
        known("register.vat_valid", True),
        known("register.vat_name", "TUVSTARRENS AB"),
        known("match.vat_name", False),
    )
    rows, renamed = _rows(*told), _rows(*told, known("match.former_name", True))

    assert (rows["company_id"].state, rows["vat"].state) == (RowState.CONTRADICTED, RowState.CONTRADICTED)
    assert (renamed["company_id"].state, renamed["vat"].state) == (RowState.DIFFERS, RowState.CONFIRMED)


def test_the_map_confirms_a_store_or_has_another_business_there() -> None:
    told = (known("claim.store", True), known("claim.store_address", "Tie 1, 24100 Salo, FI"))
    there = _rows(*told, known("match.map_website", True), known("place.website_here", "https://kauppa.fi"))["store"]
    others = _rows(*told, known("match.map_others", False), known("place.others_here", ("Pizzeria",)))["store"]

    assert (there.state, others.state) == (RowState.CONFIRMED, RowState.DIFFERS)
    assert others.answers[0].value == "Pizzeria"
    assert _rows(*told, absent("match.map_website"), absent("match.map_name"))["store"].state is RowState.NOBODY
    assert _rows(*told, unknown("match.establishment", Cause.HIDDEN))["store"].state is RowState.NOBODY
    assert _rows(*told, unknown("match.map_name", Cause.NO_ANSWER))["store"].state is RowState.UNCHECKED


def test_a_telephone_of_another_country_differs_and_contradicts_nothing() -> None:
    row = _rows(known("claim.phone", "+35895550139"), known("match.phone_country", False))["phone"]

    assert row.state is RowState.DIFFERS


def test_an_address_that_nobody_confirms_is_only_said_to_be_the_companys() -> None:
    told = (known("claim.legal_name", "Koe Oy"),)

    assert _rows(*told, known("match.stolen_identity", True))["domain"].says == "kauppa.fi is said to belong to Koe Oy"
    assert _rows(*told, known("match.register_website", True))["domain"].says == "kauppa.fi belongs to Koe Oy"


def test_a_sole_traders_company_name_is_not_missed_where_the_register_has_the_shops() -> None:
    told = (
        absent("claim.legal_name"),
        known("claim.trade_name", "Støvfanger"),
        known("register.names", ("Støvfanger",)),
    )

    assert "name" not in _rows(*told, known("match.trade_name", True))
    assert _rows(*told, known("match.trade_name", False))["name"].state is RowState.NOT_TOLD
