"""What a buyer or a journalist saw: the input of a case that no source is asked for, and the facts that it makes.

Each thing given becomes a Capture of the source `buyer` (a JSON body with its digest, under an address of its own), so
the case file keeps it like any answer and `judge CASE` reads the same facts from it. Whoever gives nothing makes every
fact of the buyer's ABSENT: no rule waits for a person. Of an account number only the country and whether its check
digits hold are kept, unless the user wants persons' data kept.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime

import msgspec

from trustcheck.facts import absent, known, told_by, unknown
from trustcheck.model import Capture, Cause, Evidence, Fact, Request, UsageFault

SOURCE = "buyer"
PAYMENT = "buyer:payment"
MAX_NAME = 200  # a credit transfer carries 140 characters of the payee's name (ISO 20022), a card statement 25
MAX_IBAN = 64  # 34 with blanks between
_UNSEEN = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})
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
        payee=_text("--payee", payee, MAX_NAME),
        iban_country=number[:2],
        iban_valid=_holds(number),
        paid_to_country=_country(paid_to_country),
        iban=number if keep_personal else "",
    )
    return () if seen == Payment() else (_capture(PAYMENT, seen, at),)


def _capture(url: str, seen: msgspec.Struct, at: datetime) -> Capture:
    return Capture.of(Request(source=SOURCE, url=url, purpose="person"), at, body=msgspec.json.encode(seen))


def clean(text: str) -> str:
    """The text on one line, without characters that nobody sees or that turn the reading direction."""
    seen = (" " if unicodedata.category(letter) in _UNSEEN else letter for letter in unicodedata.normalize("NFC", text))
    return " ".join("".join(seen).split())


def _text(option: str, given: str | None, most: int) -> str:
    """What was given, cleaned; empty when nothing was. UsageFault when nothing can be read in it, or too much."""
    if given is None:
        return ""
    if len(given) > most:
        raise UsageFault(
            f"{option} has {len(given)} characters; give at most {most}, as the page or statement shows it"
        )
    text = clean(given)
    if not any(letter.isalnum() for letter in text):
        raise UsageFault(f"{option} holds no letter or digit; give the words, or leave the option out")
    return text


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


def by_person(capture: Capture) -> bool:
    """Whether it holds what a person saw, and is no answer to a question of ours."""
    return capture.request.source == SOURCE


def read(captures: Mapping[str, Capture]) -> list[Fact]:
    """The facts that what was given makes; those that nobody told anything of are left out (see `nothing`)."""
    return [*_payment_facts(captures.get(PAYMENT))]


def nothing(told: Iterable[str]) -> Iterator[Fact]:
    """ABSENT for each fact of the buyer's that is not among those told."""
    known_names = frozenset(told)
    yield from (absent(name) for name in told_by(SOURCE) if name not in known_names)


def _payment_facts(capture: Capture | None) -> Iterator[Fact]:
    names = ("buyer.payee", "buyer.iban_country", "buyer.iban_valid", "buyer.paid_to_country")
    if capture is None:
        return
    try:
        seen = msgspec.json.decode(capture.body, type=Payment)
    except (msgspec.DecodeError, RecursionError, UnicodeDecodeError):
        yield from (unknown(name, Cause.UNREADABLE, "what was kept of it cannot be read") for name in names)
        return
    payee = clean(seen.payee[:MAX_NAME])
    if payee:
        yield known("buyer.payee", payee, _evidence(capture, "payee", payee))
    for name, code in (("buyer.iban_country", seen.iban_country), ("buyer.paid_to_country", seen.paid_to_country)):
        if re.fullmatch("[A-Z]{2}", code):
            yield known(name, code, _evidence(capture, name.partition(".")[2], code))
    if seen.iban_country:
        yield known("buyer.iban_valid", seen.iban_valid, _evidence(capture, "iban", seen.iban_country[:2]))


def _evidence(capture: Capture, place: str, excerpt: str) -> Evidence:
    return Evidence(capture=capture.sha256, url=capture.url, place=place, excerpt=excerpt[:160], at=capture.at)
