"""What to do next: ids of advice sentences, out of the verdict, the stake and the way of paying.

Advice never changes facts or verdict (design, section 6). The sentences themselves are words of the report.
"""

from __future__ import annotations

import math
from collections.abc import Iterator

from trustcheck.model import Case, Level, UsageFault, Verdict

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
_NAMED_PAYEE = frozenset({"transfer", "mobile"})


def advise(verdict: Verdict, case: Case, stake_eur: float | None = None, pay: str | None = None) -> tuple[str, ...]:
    """Ids of the sentences that fit, the most important first, at most five.

    Without a stake the middle one (50-300 euros) is assumed; without a way of paying, every way is open.
    UsageFault when the stake is not an amount or the way of paying is none of PAYMENT_WAYS.
    """
    way = check_way(pay)
    size = _size(stake_eur)
    sentences = {
        Level.WARNING: _warning,
        Level.UNPROVEN: _unproven,
        Level.UNDECIDED: _undecided,
        Level.VERIFIED: _verified,
    }[verdict.level]
    first = ("explain_first",) if _contradicted(verdict, case) else ()
    return (*first, *sentences(case, size, way))[:AT_MOST]


def _contradicted(verdict: Verdict, case: Case) -> bool:
    """True when an outsider contradicts the shop, but not enough for a warning: paying can wait for an explanation."""
    weighing = any(signal.contradiction and signal.status == "stable" for signal in case.signals)
    return weighing and verdict.level in {Level.UNPROVEN, Level.UNDECIDED}


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
        yield "no_large_advance"
    yield from ("pay_" + way, "find_out") if way in _NO_WAY_BACK else ("find_out", "pay_" + way)
    if case.flag("claim.store"):
        yield "visit_store"
    if size == "small":
        yield "small_first_order"
    yield "keep_order"


def _undecided(case: Case, size: str, way: str) -> Iterator[str]:
    if size == "large":
        yield "wait_large"
    if way in _NO_WAY_BACK:
        yield f"pay_{way}"
    yield "try_later"
    yield "look_yourself" if case.fact("claim.site_read").is_unknown else "ask_shop"
    if way not in _NO_WAY_BACK:
        yield f"pay_{way}"
    if case.flag("claim.store"):
        yield "visit_store"
    yield "keep_order"


def _verified(case: Case, size: str, way: str) -> Iterator[str]:
    if way in _NAMED_PAYEE:
        yield "check_payee"
    elif way in _NO_WAY_BACK:
        yield f"pay_{way}"
    yield "still_careful"
    if way not in _NO_WAY_BACK:
        yield f"pay_{way}"
    if size == "large":
        yield "read_terms"
        if case.flag("claim.store"):
            yield "collect_in_store"
    yield "keep_order"
