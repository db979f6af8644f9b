"""What to do next: the whole table, the two proofs that a large stake asks for, and what advice may never do."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import msgspec
import pytest

from trustcheck.advice import AT_MOST, PAYMENT_WAYS, advise, check_way, proofs
from trustcheck.facts import known, unknown
from trustcheck.model import Case, Cause, Dimension, Fact, Level, Outcome, Shop, Signal, Strength, UsageFault, Verdict
from trustcheck.report.advice_page import BASIS, page
from trustcheck.report.words import LANGUAGES, words

# level, stake in euros, way of paying | sentences, most important first; the shop's pages were read, no company and no
# store is known
TABLE = """
warning 20 card | do_not_pay paid_card keep_proof ask_explanation
warning 20 invoice | do_not_pay paid_invoice keep_proof ask_explanation
warning 20 paypal | do_not_pay paid_paypal keep_proof ask_explanation
warning 20 transfer | do_not_pay paid_transfer keep_proof ask_explanation
warning 20 mobilepay | do_not_pay paid_mobile keep_proof ask_explanation
warning 20 crypto | do_not_pay paid_crypto keep_proof ask_explanation
warning 20 gift_card | do_not_pay paid_gift_card keep_proof ask_explanation
warning 20 unknown | do_not_pay paid_unknown keep_proof ask_explanation
warning 120 card | do_not_pay paid_card keep_proof tell_authorities ask_explanation
warning 120 invoice | do_not_pay paid_invoice keep_proof tell_authorities ask_explanation
warning 120 paypal | do_not_pay paid_paypal keep_proof tell_authorities ask_explanation
warning 120 transfer | do_not_pay paid_transfer keep_proof tell_authorities ask_explanation
warning 120 mobilepay | do_not_pay paid_mobile keep_proof tell_authorities ask_explanation
warning 120 crypto | do_not_pay paid_crypto keep_proof tell_authorities ask_explanation
warning 120 gift_card | do_not_pay paid_gift_card keep_proof tell_authorities ask_explanation
warning 120 unknown | do_not_pay paid_unknown keep_proof tell_authorities ask_explanation
warning 900 card | do_not_pay paid_card act_today keep_proof tell_authorities
warning 900 invoice | do_not_pay paid_invoice act_today keep_proof tell_authorities
warning 900 paypal | do_not_pay paid_paypal act_today keep_proof tell_authorities
warning 900 transfer | do_not_pay paid_transfer act_today keep_proof tell_authorities
warning 900 mobilepay | do_not_pay paid_mobile act_today keep_proof tell_authorities
warning 900 crypto | do_not_pay paid_crypto act_today keep_proof tell_authorities
warning 900 gift_card | do_not_pay paid_gift_card act_today keep_proof tell_authorities
warning 900 unknown | do_not_pay paid_unknown act_today keep_proof tell_authorities
unproven 20 card | find_out pay_card small_first_order keep_order
unproven 20 invoice | find_out pay_invoice small_first_order keep_order
unproven 20 paypal | find_out pay_paypal small_first_order keep_order
unproven 20 transfer | pay_transfer find_out small_first_order keep_order
unproven 20 mobilepay | pay_mobile find_out small_first_order keep_order
unproven 20 crypto | pay_crypto find_out small_first_order keep_order
unproven 20 gift_card | pay_gift_card find_out small_first_order keep_order
unproven 20 unknown | find_out pay_unknown small_first_order keep_order
unproven 120 card | find_out pay_card keep_order
unproven 120 invoice | find_out pay_invoice keep_order
unproven 120 paypal | find_out pay_paypal keep_order
unproven 120 transfer | pay_transfer find_out keep_order
unproven 120 mobilepay | pay_mobile find_out keep_order
unproven 120 crypto | pay_crypto find_out keep_order
unproven 120 gift_card | pay_gift_card find_out keep_order
unproven 120 unknown | find_out pay_unknown keep_order
unproven 900 card | no_large_advance find_out pay_card invoice_in_name keep_order
unproven 900 invoice | no_large_advance find_out pay_invoice invoice_in_name keep_order
unproven 900 paypal | no_large_advance find_out pay_paypal invoice_in_name keep_order
unproven 900 transfer | no_large_advance pay_transfer find_out invoice_in_name keep_order
unproven 900 mobilepay | no_large_advance pay_mobile find_out invoice_in_name keep_order
unproven 900 crypto | no_large_advance pay_crypto find_out invoice_in_name keep_order
unproven 900 gift_card | no_large_advance pay_gift_card find_out invoice_in_name keep_order
unproven 900 unknown | no_large_advance find_out pay_unknown invoice_in_name keep_order
undecided 20 card | try_later ask_shop pay_card keep_order
undecided 20 invoice | try_later ask_shop pay_invoice keep_order
undecided 20 paypal | try_later ask_shop pay_paypal keep_order
undecided 20 transfer | pay_transfer try_later ask_shop keep_order
undecided 20 mobilepay | pay_mobile try_later ask_shop keep_order
undecided 20 crypto | pay_crypto try_later ask_shop keep_order
undecided 20 gift_card | pay_gift_card try_later ask_shop keep_order
undecided 20 unknown | try_later ask_shop pay_unknown keep_order
undecided 120 card | try_later ask_shop pay_card keep_order
undecided 120 invoice | try_later ask_shop pay_invoice keep_order
undecided 120 paypal | try_later ask_shop pay_paypal keep_order
undecided 120 transfer | pay_transfer try_later ask_shop keep_order
undecided 120 mobilepay | pay_mobile try_later ask_shop keep_order
undecided 120 crypto | pay_crypto try_later ask_shop keep_order
undecided 120 gift_card | pay_gift_card try_later ask_shop keep_order
undecided 120 unknown | try_later ask_shop pay_unknown keep_order
undecided 900 card | wait_large ask_shop pay_card try_later keep_order
undecided 900 invoice | wait_large ask_shop pay_invoice try_later keep_order
undecided 900 paypal | wait_large ask_shop pay_paypal try_later keep_order
undecided 900 transfer | wait_large pay_transfer ask_shop try_later keep_order
undecided 900 mobilepay | wait_large pay_mobile ask_shop try_later keep_order
undecided 900 crypto | wait_large pay_crypto ask_shop try_later keep_order
undecided 900 gift_card | wait_large pay_gift_card ask_shop try_later keep_order
undecided 900 unknown | wait_large ask_shop pay_unknown try_later keep_order
verified 20 card | still_careful pay_card keep_order
verified 20 invoice | still_careful pay_invoice keep_order
verified 20 paypal | still_careful pay_paypal keep_order
verified 20 transfer | check_payee still_careful keep_order
verified 20 mobilepay | check_payee still_careful keep_order
verified 20 crypto | pay_crypto still_careful keep_order
verified 20 gift_card | pay_gift_card still_careful keep_order
verified 20 unknown | still_careful pay_unknown keep_order
verified 120 card | still_careful pay_card keep_order
verified 120 invoice | still_careful pay_invoice keep_order
verified 120 paypal | still_careful pay_paypal keep_order
verified 120 transfer | check_payee still_careful keep_order
verified 120 mobilepay | check_payee still_careful keep_order
verified 120 crypto | pay_crypto still_careful keep_order
verified 120 gift_card | pay_gift_card still_careful keep_order
verified 120 unknown | still_careful pay_unknown keep_order
verified 900 card | bound_there pay_card read_terms keep_order
verified 900 invoice | bound_there pay_invoice read_terms keep_order
verified 900 paypal | bound_there pay_paypal read_terms keep_order
verified 900 transfer | bound_there check_payee read_terms keep_order
verified 900 mobilepay | bound_there check_payee read_terms keep_order
verified 900 crypto | bound_there pay_crypto read_terms keep_order
verified 900 gift_card | bound_there pay_gift_card read_terms keep_order
verified 900 unknown | bound_there pay_unknown read_terms keep_order
"""
# level, proofs there, what is known | sentences; a large stake, paid by card
PROOFS = """
unproven none - | no_large_advance find_out pay_card invoice_in_name keep_order
unproven none company | no_large_advance call_company pay_card invoice_in_name keep_order
unproven none store | no_large_advance visit_store find_out pay_card invoice_in_name
unproven none company+store | no_large_advance visit_store call_company pay_card invoice_in_name
unproven none company+store+map_name | no_large_advance visit_store call_company pay_card invoice_in_name
unproven binding company | bound_there pay_card call_company keep_order
unproven presence store+map_website | met_there pay_card find_out keep_order
unproven presence visited | met_there pay_card find_out keep_order
unproven both company+store+map_website | both_there pay_card call_company keep_order
unproven both company+visited | both_there pay_card call_company keep_order
undecided none - | wait_large ask_shop pay_card try_later keep_order
undecided none company | wait_large call_company pay_card try_later keep_order
undecided none store | wait_large visit_store ask_shop pay_card try_later
undecided none company+store | wait_large visit_store call_company pay_card try_later
undecided none unread | wait_large look_yourself pay_card try_later keep_order
undecided binding company | wait_large bound_there pay_card try_later ask_shop
undecided presence store+map_website | wait_large met_there pay_card try_later ask_shop
undecided both company+store+map_website | wait_large both_there pay_card try_later ask_shop
verified binding company | bound_there pay_card read_terms keep_order
verified binding company+store | bound_there pay_card collect_in_store read_terms keep_order
verified both company+store+map_website | both_there pay_card collect_in_store read_terms keep_order
"""
KNOWN = {
    "company": known("register.company_id", "9876543-2"),
    "store": known("claim.store", True),
    "map_website": known("match.map_website", True),
    "map_name": known("match.map_name", True),
    "unread": unknown("claim.site_read", Cause.BLOCKED),
}
ROWS = TABLE.strip().splitlines()


def _case(*facts: Fact) -> Case:
    shop = Shop(domain="kauppa.example", host="kauppa.example", url="https://kauppa.example/")
    told = {fact.name: fact for fact in (known("claim.site_read", True), *facts)}
    return Case(shop=shop, at=datetime(2026, 11, 21, tzinfo=UTC), facts=told)


def _verdict(level: str) -> Verdict:
    return Verdict(level=Level(level), low=0.2, high=0.8, base_rate=0.1)


@pytest.mark.parametrize("row", ROWS, ids=[row.partition(" |")[0].replace(" ", "-") for row in ROWS])
def test_the_table(row: str) -> None:
    asked, _, sentences = row.partition(" | ")
    level, stake, way = asked.split()

    assert advise(_verdict(level), _case(), float(stake), way) == tuple(sentences.split())


def test_the_table_has_every_level_stake_and_kind_of_payment() -> None:
    kinds = set(PAYMENT_WAYS.values())

    assert len(set(ROWS)) == len(ROWS) == len(Level) * 3 * len(kinds)


@pytest.mark.parametrize("row", PROOFS.strip().splitlines())
def test_a_large_stake_asks_for_a_proof_first_or_says_that_it_is_there(row: str) -> None:
    asked, _, sentences = row.partition(" | ")
    level, there, names = asked.split()
    told = names.split("+") if names != "-" else []
    signals = [_binding()] if there in ("binding", "both") else []
    signals += [_visit()] if "visited" in told else []
    case = _case(*(KNOWN[name] for name in told if name != "visited"))
    case = Case(shop=case.shop, at=case.at, facts=case.facts, signals=tuple(signals))

    assert proofs(case) == {"none": (), "both": ("binding", "presence")}.get(there, (there,))
    assert advise(_verdict(level), case, 900, "card") == tuple(sentences.split())


@pytest.mark.parametrize(
    "changed", [{"outcome": Outcome.FAIL}, {"outcome": Outcome.UNKNOWN}, {"status": "experimental"}, {"if_pass": 0},
                {"strength": Strength.PROMISE}],
)  # fmt: skip
def test_what_did_not_pass_or_weighs_nothing_is_no_proof(changed: dict[str, object]) -> None:
    signals = tuple(msgspec.structs.replace(signal, **changed) for signal in (_binding(), _visit()))
    case = _case(KNOWN["company"])

    assert proofs(Case(shop=case.shop, at=case.at, facts=case.facts, signals=signals)) == ()


def test_paying_without_a_way_back_is_spoken_of_before_the_proof_and_other_ways_after_it() -> None:
    for level in ("unproven", "undecided"):
        for way, kind in PAYMENT_WAYS.items():
            told = advise(_verdict(level), _case(KNOWN["company"]), 900, way)
            final = kind in ("transfer", "mobile", "crypto", "gift_card")
            assert (told.index(f"pay_{kind}") < told.index("call_company")) is final


def test_a_small_stake_does_not_send_anybody_to_call_a_company() -> None:
    assert "call_company" not in advise(_verdict("unproven"), _case(KNOWN["company"]), 20, "card")
    assert "call_company" in advise(_verdict("unproven"), _case(KNOWN["company"]), 120, "card")


def test_the_page_of_advice_is_made_anew() -> None:
    text = (Path(__file__).parent.parent / "docs" / "advice.md").read_text(encoding="utf-8")

    assert text == page(), "python -m trustcheck.report.advice_page > docs/advice.md"
    rows = [line.partition(" | ")[2].replace(" · ", " ") for line in text.splitlines() if line.startswith("| ")]
    for row in ROWS:
        assert any(row.partition(" | ")[2] in told.split(" | ") for told in (line.rstrip(" |") for line in rows)), row


def test_every_reason_that_needs_a_law_or_a_rule_has_one() -> None:
    there = {key.partition(".")[2] for key in words("en").table if key.startswith("advice.")}
    resting = {name for names, _ in BASIS for name in names.split()}

    assert resting <= there
    assert {name for name in there if name.startswith(("pay_", "paid_"))} <= resting


def test_no_stake_is_the_middle_one_and_no_way_is_any_way() -> None:
    for level in Level:
        assert advise(_verdict(level), _case()) == advise(_verdict(level), _case(), 120, "unknown")


@pytest.mark.parametrize(
    ("stake", "like"), [(0, 20), (49.99, 20), (50, 120), (300, 120), (300.01, 900), (1_000_000, 900)]
)
def test_the_edges_of_the_stakes(stake: float, like: float) -> None:
    for level in Level:
        assert advise(_verdict(level), _case(), stake, "card") == advise(_verdict(level), _case(), like, "card")


def test_mobilepay_and_swish_are_one_kind_and_spelling_is_forgiven() -> None:
    assert check_way("Swish") == check_way("mobilepay") == "mobile"
    assert check_way(" gift card ") == check_way("GIFT-CARD") == "gift_card"


def test_a_claimed_store_is_named_unless_there_is_a_warning() -> None:
    store = _case(known("claim.store", True))

    assert "visit_store" in advise(_verdict("unproven"), store, 900, "card")
    assert "visit_store" in advise(_verdict("undecided"), store, 120, "crypto")
    assert "collect_in_store" in advise(_verdict("verified"), store, 900, "card")
    assert not {"visit_store", "collect_in_store"} & set(advise(_verdict("warning"), store, 900, "card"))


LEVELS_AND_STAKES = [(level, stake) for level in ("unproven", "undecided") for stake in (20, 120, 900)]


@pytest.mark.parametrize(("level", "stake"), LEVELS_AND_STAKES)
def test_nobody_is_sent_where_an_answer_was_got(level: str, stake: float) -> None:
    here = (known("claim.store", True), known("register.company_id", "9876543-2"))

    def told(*facts: Fact) -> set[str]:
        bound = msgspec.structs.replace(_case(*here, *facts), signals=(_binding(),))
        return set(advise(_verdict(level), bound, stake, "card")) | set(
            advise(_verdict(level), _case(*here, *facts), stake, "card")
        )

    assert "visit_store" in told() and ("call_company" in told()) == ((level, stake) in CALLED)
    for answer in ("confirmed", "denied"):
        assert "call_company" not in told(known("buyer.reply", answer))
        assert "visit_store" not in told(known("buyer.visit", answer))
        denied = told(known("buyer.reply", answer), known("buyer.visit", answer))
        assert ("bound_there" in denied) == (answer == "confirmed" and stake == 900)
        assert ("small_first_order" in denied) == (answer == "confirmed" and (level, stake) == ("unproven", 20))
    assert "visit_store" in told(known("buyer.visit", "nobody"))


CALLED = [("unproven", 120), ("unproven", 900), ("undecided", 900)]


def test_where_no_shop_stands_nobody_is_sent_to_ask_it() -> None:
    for stake in (20, 900):
        told = advise(_verdict("unproven"), _case(known("claim.site_read", False)), stake, "card")
        assert told == ("no_shop", "shop_moved", "keep_order")


def test_a_shop_that_could_not_be_read_is_to_be_looked_at_by_the_buyer() -> None:
    unread = _case(unknown("claim.site_read", Cause.BLOCKED))

    assert "look_yourself" in advise(_verdict("undecided"), unread, 20, "card")
    assert "ask_shop" not in advise(_verdict("undecided"), unread, 20, "card")


def test_an_outsider_s_contradiction_is_to_be_explained_before_paying_even_short_of_a_warning() -> None:
    case = _case()
    doubted = Case(shop=case.shop, at=case.at, facts=case.facts, signals=(_contradiction("stable"),))
    tried = Case(shop=case.shop, at=case.at, facts=case.facts, signals=(_contradiction("experimental"),))
    for level in ("unproven", "undecided"):
        assert advise(_verdict(level), doubted, 20, "card")[0] == "explain_first"
        assert "explain_first" not in advise(_verdict(level), tried, 20, "card")
    for level in ("warning", "verified"):
        assert advise(_verdict(level), doubted, 20, "card") == advise(_verdict(level), case, 20, "card")


def _binding() -> Signal:
    return Signal(
        rule="existence/x", outcome=Outcome.PASS, dimension=Dimension.EXISTENCE, kind="binding",
        strength=Strength.PROOF, status="stable", if_pass=15, if_fail=3,
    )  # fmt: skip


def _visit() -> Signal:
    return Signal(
        rule="presence/x", outcome=Outcome.PASS, dimension=Dimension.PRESENCE, kind="visit", strength=Strength.PROOF,
        status="stable", if_pass=6, if_fail=6, facts=("buyer.visit",),
    )  # fmt: skip


def test_a_payee_who_is_not_the_seller_comes_before_all_else_and_takes_no_sentence_twice() -> None:
    case = _case()
    payee, other = _contradiction("stable", kind="payee"), _contradiction("stable")
    for level in ("unproven", "undecided"):
        for stake in (20, 120, 900):
            alone = Case(shop=case.shop, at=case.at, facts=case.facts, signals=(payee,))
            both = Case(shop=case.shop, at=case.at, facts=case.facts, signals=(other, payee))
            sentences = advise(_verdict(level), alone, stake, "transfer")
            assert sentences[0] == "wrong_payee"
            assert "explain_first" not in sentences
            assert advise(_verdict(level), both, stake, "transfer")[:2] == ("wrong_payee", "explain_first")
    doubted = Case(shop=case.shop, at=case.at, facts=case.facts, signals=(payee,))
    assert advise(_verdict("warning"), doubted, 120, "transfer")[0] == "do_not_pay"


def test_nobody_is_sent_to_type_a_card_number_where_the_certificate_is_not_valid() -> None:
    insecure, sound = _case(known("host.tls_valid", False)), _case(known("host.tls_valid", True))
    for level in ("verified", "unproven", "undecided"):
        for stake in (None, 20, 120, 900):
            for way, replaced in (("card", "pay_card"), (None, "pay_unknown")):
                told = advise(_verdict(level), sound, stake, way)
                assert replaced in told
                safe = tuple("no_card_here" if name == replaced else name for name in told)
                assert advise(_verdict(level), insecure, stake, way) == safe
            assert "no_card_here" not in advise(_verdict(level), insecure, stake, "invoice")
    assert "no_card_here" not in advise(_verdict("warning"), insecure, 120, "card")
    lost = _case(unknown("host.tls_valid", Cause.NO_ANSWER))
    assert advise(_verdict("unproven"), lost, 120, "card") == advise(_verdict("unproven"), _case(), 120, "card")


def test_nobody_is_told_to_check_later_what_a_later_check_would_read_no_better() -> None:
    for stake in (None, 20, 120, 900):
        for way in PAYMENT_WAYS:
            for cause in Cause:
                told = advise(_verdict("undecided"), _case(unknown("claim.site_read", cause)), stake, way)
                assert ("try_later" in told) is (cause is not Cause.SCRIPT_ONLY), (cause, told)
            assert "try_later" in advise(_verdict("undecided"), _case(known("claim.site_read", True)), stake, way)


def _contradiction(status: str, kind: str = "copy") -> Signal:
    return Signal(
        rule="deception/x", outcome=Outcome.FAIL, dimension=Dimension.DECEPTION, kind=kind, strength=Strength.PROOF,
        status=status, if_pass=1, if_fail=10, contradiction=True,
    )  # fmt: skip


def test_a_warning_always_begins_with_do_not_pay_and_tells_what_to_do_if_paid() -> None:
    for way, kind in PAYMENT_WAYS.items():
        for stake in (None, 5, 100, 5000):
            assert advise(_verdict("warning"), _case(), stake, way)[:2] == ("do_not_pay", f"paid_{kind}")


def test_at_most_five_sentences_each_once_and_every_one_has_words_in_every_language() -> None:
    used: set[str] = set()
    proven = (known("claim.store", True), KNOWN["map_website"])
    bound = Case(shop=_case().shop, at=_case().at, facts=_case(*proven).facts, signals=(_binding(),))
    cases = (
        _case(), _case(known("claim.store", True)), _case(unknown("claim.site_read", Cause.BLOCKED)),
        _case(KNOWN["company"]), _case(*proven), bound, _case(known("claim.site_read", False)),
        _case(known("host.tls_valid", False)),
    )  # fmt: skip
    for level in Level:
        for case in cases:
            for stake in (None, 5, 100, 5000):
                for way in PAYMENT_WAYS:
                    sentences = advise(_verdict(level), case, stake, way)
                    assert 0 < len(sentences) == len(set(sentences)) <= AT_MOST
                    used.update(sentences)
    used |= {"explain_first", "wrong_payee"}  # need a signal: see above
    for lang in LANGUAGES:
        assert used == {key.partition(".")[2] for key in words(lang).table if key.startswith("advice.")}


@pytest.mark.parametrize("stake", [-1, float("nan"), float("inf")])
def test_a_stake_that_is_no_amount_is_refused_in_a_sentence(stake: float) -> None:
    with pytest.raises(UsageFault, match="amount in euros"):
        advise(_verdict("verified"), _case(), stake, "card")


def test_an_unknown_way_of_paying_is_refused_with_the_ways_there_are() -> None:
    with pytest.raises(UsageFault, match=r"'crad'.*card, invoice"):
        advise(_verdict("verified"), _case(), 20, "crad")
