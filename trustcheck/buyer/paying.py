"""Where the money goes, as a payment page or a bank statement showed it.

Of an account number only the country and whether its check digits hold are kept, unless the user wants persons' data
kept.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime

import msgspec

from trustcheck.buyer.given import capture, clean, evidence, words
from trustcheck.facts import known, unknown
from trustcheck.model import Capture, Cause, Fact, UsageFault

PAYMENT = "buyer:payment"
MAX_NAME = 200  # a credit transfer carries 140 characters of the payee's name (ISO 20022), a card statement 25
MAX_IBAN = 64  # 34 with blanks between
_IBAN = re.compile(r"[A-Z]{2}[0-9]{2}[A-Z0-9]{8,30}")
_ALIASES = {"UK": "GB", "EL": "GR"}


class Payment(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, forbid_unknown_fields=True):
    """What a payment page or a bank statement showed; what was not given is empty. `iban` is kept only when asked for.

    iban_country and paid_to_country: ISO 3166. iban_valid: the check digits hold (ISO 13616).
    """

    payee: str = ""
    iban_country: str = ""
    iban_valid: bool = False
    paid_to_country: str = ""
    iban: str = ""


def payment(
    at: datetime,
    *,
    payee: str | None = None,
    iban: str | None = None,
    paid_to_country: str | None = None,
    keep_personal: bool = False,
) -> tuple[Capture, ...]:
    """What was seen of the payment as the case keeps it; empty when nothing is given. UsageFault says what is wrong."""
    number = _iban(iban)
    seen = Payment(
        payee=words("--payee", payee, MAX_NAME),
        iban_country=number[:2],
        iban_valid=_holds(number),
        paid_to_country=_country(paid_to_country),
        iban=number if keep_personal else "",
    )
    return () if seen == Payment() else (capture(PAYMENT, seen, at),)


def _country(given: str | None) -> str:
    if given is None:
        return ""
    from phonenumbers import SUPPORTED_REGIONS

    code = _ALIASES.get(given.strip().upper()[:2], given.strip().upper()) if len(given) < 10 else ""
    if code not in SUPPORTED_REGIONS:
        raise UsageFault("--paid-to-country is no country's code; give two letters such as FI, SE or CN")
    return code


def _iban(given: str | None) -> str:
    if given is None:
        return ""
    number = re.sub(r"[\s.-]", "", clean(given[:MAX_IBAN])).upper()
    if len(given) > MAX_IBAN or not _IBAN.fullmatch(number):
        raise UsageFault("--iban is no account number of that form; it begins with two letters, such as FI21 1234 ...")
    return number


def _holds(number: str) -> bool:
    """Whether length and check digits are right (ISO 13616); whether a bank has that account nobody can tell so."""
    from stdnum import iban

    return bool(number) and bool(iban.is_valid(number, check_country=False))


def facts(kept: Capture | None) -> Iterator[Fact]:
    """What was seen of the payment; nothing when nobody told, Unknown when what was kept cannot be read."""
    names = ("buyer.payee", "buyer.iban_country", "buyer.iban_valid", "buyer.paid_to_country")
    if kept is None:
        return
    try:
        seen = msgspec.json.decode(kept.body, type=Payment)
    except (msgspec.DecodeError, RecursionError, UnicodeDecodeError):
        yield from (unknown(name, Cause.UNREADABLE, "what was kept of it cannot be read") for name in names)
        return
    payee = clean(seen.payee[:MAX_NAME])
    if payee:
        yield known("buyer.payee", payee, evidence(kept, "payee", payee))
    for name, code in (("buyer.iban_country", seen.iban_country), ("buyer.paid_to_country", seen.paid_to_country)):
        if re.fullmatch("[A-Z]{2}", code):
            yield known(name, code, evidence(kept, name.partition(".")[2], code))
    if seen.iban_country:
        yield known("buyer.iban_valid", seen.iban_valid, evidence(kept, "iban", seen.iban_country[:2]))
