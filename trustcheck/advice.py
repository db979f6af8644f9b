"""What to do next: ids of advice sentences, out of the verdict, the stake and the way of paying.

Advice never changes facts or verdict (design, section 6). The sentences are words of the report, each in two halves:
what to do (`advice.ID`) and why (`because.ID`). The whole table: docs/advice.md, with what the reasons rest on.
"""

from __future__ import annotations

import math
from collections.abc import Iterator

from trustcheck.buyer.notes import ANSWERS
from trustcheck.model import Case, Cause, Dimension, Level, Outcome, Signal, Strength, UsageFault, Verdict

AT_MOST = 5
SMALL_BELOW_EUR = 50.0
LARGE_ABOVE_EUR = 300.0
UNKNOWN_WAY = "unknown"
# Ways that a buyer may name → the kind of money movement, which is what the advice depends on.
PAYMENT_WAYS = {
    "card": "card",
    "invoice": "invoice",
    "paypal": "paypal",
    "transfer": "transfer",
    "mobilepay": "mobile",
    "swish": "mobile",
    "crypto": "crypto",
    "gift_card": "gift_card",
    UNKNOWN_WAY: UNKNOWN_WAY,
}
_NO_WAY_BACK = frozenset({"transfer", "mobile", "crypto", "gift_card"})
_NO_SHOP = ("no_shop", "shop_moved", "keep_order")
_NAMED_PAYEE = frozenset({"transfer", "mobile"})
_TYPED_THERE = frozenset({"pay_card", "pay_unknown"})  # what these advise is typed on the shop's own pages


def advise(verdict: Verdict, case: Case, stake_eur: float | None = None, pay: str | None = None) -> tuple[str, ...]:
    """Ids of the sentences that fit, the most important first, at most five.

    Without a stake the middle one (50-300 euros) is assumed; without a way of paying, every way is open.
    UsageFault when the stake is not an amount or the way of paying is none of PAYMENT_WAYS.
    """
    way = check_way(pay)
    size = _size(stake_eur)
    if case.flag("claim.site_read") is False:
        return _NO_SHOP
    sentences = {
        Level.WARNING: _warning,
        Level.UNPROVEN: _unproven,
        Level.UNDECIDED: _undecided,
        Level.VERIFIED: _verified,
    }[verdict.level]
    told = (*_first(verdict, case), *sentences(case, size, way))
    if case.flag("host.tls_valid") is False:  # the report says to type no card number there: so does the advice
        told = tuple("no_card_here" if name in _TYPED_THERE else name for name in told)
    return told[:AT_MOST]


def proofs(case: Case) -> tuple[str, ...]:
    """Which of the two proofs that a large stake asks for are there: `binding`, `presence`, both or none.

    binding: a passed proof ties the address to the company. presence: the map ties this very website to the store, or
    the buyer or a journalist has been there. A store that the map has by its name, or the register by its address, is
    no such proof: who copies a shop's name and address copies those too. None is there where the company, or whoever
    was met on the spot, has said that the shop is not theirs.
    """
    if _denied(case):
        return ()
    passed = [signal for signal in case.signals if _passed_proof(signal)]
    bound = any(signal.kind == "binding" for signal in passed)
    visited = any(signal.dimension is Dimension.PRESENCE and _of_buyer(signal) for signal in passed)
    met = visited or bool(case.flag("claim.store") and case.flag("match.map_website"))
    return (("binding",) if bound else ()) + (("presence",) if met else ())


def _passed_proof(signal: Signal) -> bool:
    return signal.outcome is Outcome.PASS and signal.strength is Strength.PROOF and signal.weight > 0


def _of_buyer(signal: Signal) -> bool:
    return any(name.startswith("buyer.") for name in signal.facts)


def _first(verdict: Verdict, case: Case) -> Iterator[str]:
    """Where an outsider contradicts the shop, but not enough for a warning: paying can wait for an explanation.

    A payee who is not the seller comes before all else: it is what a buyer can still stop at.
    """
    kinds = {signal.kind for signal in case.signals if signal.contradiction and signal.status == "stable"}
    if verdict.level in {Level.UNPROVEN, Level.UNDECIDED}:
        yield from ("wrong_payee",) if "payee" in kinds else ()
        yield from ("explain_first",) if kinds - {"payee"} else ()


def check_way(pay: str | None) -> str:
    """The kind of money movement that a way of paying is; UsageFault when it is none of PAYMENT_WAYS."""
    if pay is None:
        return UNKNOWN_WAY
    try:
        return PAYMENT_WAYS[pay.strip().lower().replace("-", "_").replace(" ", "_")]
    except KeyError:
        raise UsageFault(f"no way of paying is called {pay!r}: use one of {', '.join(PAYMENT_WAYS)}") from None


def _size(stake_eur: float | None) -> str:
    if stake_eur is None:
        return "middle"
    if not math.isfinite(stake_eur) or stake_eur < 0:
        raise UsageFault("the stake must be an amount in euros, such as 250")
    if stake_eur < SMALL_BELOW_EUR:
        return "small"
    return "large" if stake_eur > LARGE_ABOVE_EUR else "middle"


def _warning(case: Case, size: str, way: str) -> Iterator[str]:
    yield "do_not_pay"
    yield f"paid_{way}"
    if size == "large":
        yield "act_today"
    yield "keep_proof"
    if size != "small":
        yield "tell_authorities"
    yield "ask_explanation"


def _unproven(case: Case, size: str, way: str) -> Iterator[str]:
    if size == "large":
        yield from _large_unproven(case, way)
        return
    ask = _ask_company(case, "find_out")
    who = () if ask == ("call_company",) and size == "small" else ask
    yield from (f"pay_{way}", *who) if way in _NO_WAY_BACK else (*who, f"pay_{way}")
    yield from _go_there(case)
    if size == "small" and not _denied(case):
        yield "small_first_order"
    yield "keep_order"


def _large_unproven(case: Case, way: str) -> Iterator[str]:
    """First a proof, then how to pay; with a proof in hand, how to pay first and then what else to ask."""
    there = proofs(case)
    if there:
        yield _proof_there(there)
        yield f"pay_{way}"
        yield from _ask_company(case, "find_out")
    else:
        yield "no_large_advance"
        if way in _NO_WAY_BACK:
            yield f"pay_{way}"
        yield from _ways_to_a_proof(case, "find_out")
        if way not in _NO_WAY_BACK:
            yield f"pay_{way}"
        yield "invoice_in_name"
    yield "keep_order"


def _undecided(case: Case, size: str, way: str) -> Iterator[str]:
    look = "look_yourself" if case.fact("claim.site_read").is_unknown else "ask_shop"
    later = () if case.fact("claim.site_read").cause is Cause.SCRIPT_ONLY else ("try_later",)  # it would see no more
    if size == "large":
        there = proofs(case)
        yield "wait_large"
        if way in _NO_WAY_BACK:
            yield f"pay_{way}"
        yield from (_proof_there(there),) if there else _ways_to_a_proof(case, look)
        if way not in _NO_WAY_BACK:
            yield f"pay_{way}"
        yield from (*later, look if there else "keep_order")
        return
    if way in _NO_WAY_BACK:
        yield f"pay_{way}"
    yield from (*later, look)
    if way not in _NO_WAY_BACK:
        yield f"pay_{way}"
    yield from _go_there(case)
    yield "keep_order"


def _verified(case: Case, size: str, way: str) -> Iterator[str]:
    pay = "check_payee" if way in _NAMED_PAYEE else f"pay_{way}"
    if size == "large":
        yield from (_proof_there(proofs(case) or ("binding",)), pay)  # rules may name a tie of another kind as good
        if case.flag("claim.store"):
            yield "collect_in_store"
        yield from ("read_terms", "keep_order")
        return
    yield from (pay, "still_careful") if way in _NO_WAY_BACK else ("still_careful", pay)
    yield "keep_order"


def _proof_there(there: tuple[str, ...]) -> str:
    return "both_there" if len(there) > 1 else {"binding": "bound_there", "presence": "met_there"}[there[0]]


def _ways_to_a_proof(case: Case, otherwise: str) -> Iterator[str]:
    """Where the buyer can get a proof: in the store, from the company itself, unless they have answered."""
    yield from _go_there(case)
    yield from _ask_company(case, otherwise)


def _go_there(case: Case) -> Iterator[str]:
    """To the store, unless somebody has been there."""
    if case.flag("claim.store") and case.text("buyer.visit") not in ANSWERS:
        yield "visit_store"


def _ask_company(case: Case, otherwise: str) -> tuple[str, ...]:
    """To call the company where it is known; nothing once it has said yes, the other sentence once it has said no."""
    if not case.fact("register.company_id").is_known or case.text("buyer.reply") == "denied":
        return (otherwise,)
    return () if case.text("buyer.reply") == "confirmed" else ("call_company",)


def _denied(case: Case) -> bool:
    return "denied" in (case.text("buyer.reply"), case.text("buyer.visit"))
