"""Whether the EU's VAT system (VIES) knows the VAT number on the pages as valid, and whose it is.

Where the pages show none, yet a company number that is a VAT number too in its country (Sweden: SE, the number, 01),
that is asked for the name: a firm that is not liable has no VAT number, so "not valid" says nothing then. That such a
number is valid is told where no open register knows it (Belgium and others).
VIES hides its failures in HTTP 200 with isValid false: only userError decides. VALID and INVALID are answers, all else
is Unknown. Some states enter only firms that asked to trade across borders: there, of a number whose check digit is
right, "not valid" tells nobody anything. Germany and Spain never give a name; others write --- where they have none.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from trustcheck.countries import all_countries, signs
from trustcheck.facts import absent, all_unknown, known, unknown
from trustcheck.model import Capture, Case, Cause, Fact, Problem, Request
from trustcheck.sources.answers import clean, json_of, rows, seen, text
from trustcheck.sources.company_questions import number_in

NEEDS: tuple[str, ...] = ("claim.vat_number", "claim.company_id", "claim.company_country")
BASE = "https://ec.europa.eu/taxation_customs/vies/rest-api/ms"
KEEP_DAYS = 7  # of a number that is valid; one that is not may be entered any day, and is kept for one
# EL is Greece, XI Northern Ireland; Great Britain left.
STATES = frozenset(
    "AT BE BG CY CZ DE DK EE EL ES FI FR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK XI".split()  # noqa: SIM905
)
_FACTS = ("register.vat_valid", "register.vat_name")
# The company number is the VAT number, and no open register knows it.
_SAME_NUMBER = frozenset({"BE", "ES", "HR", "IT", "PT"})
# VAT numbers that are made of the company's, without its signs.
_MADE_OF = {"SE": "SE{}01", "DK": "DK{}", "LV": "LV{}", **{state: f"{state}{{}}" for state in _SAME_NUMBER}}
# Numbers are entered on request: Spain (ROI), Italy, Portugal, Poland (VAT-R UE), Romania (ROI), Hungary.
_ON_REQUEST = frozenset({"ES", "IT", "PT", "PL", "RO", "HU"})
_NOT_ENTERED = "that state enters only firms that asked to trade across borders"
_CAUSES = {
    "IP_BLOCKED": Cause.REFUSED,
    "VAT_BLOCKED": Cause.REFUSED,
    "INVALID_REQUESTER_INFO": Cause.REFUSED,
    "INVALID_INPUT": Cause.REFUSED,
    "MS_MAX_CONCURRENT_REQ": Cause.THROTTLED,
    "MS_MAX_CONCURRENT_REQ_TIME": Cause.THROTTLED,
    "GLOBAL_MAX_CONCURRENT_REQ": Cause.THROTTLED,
    "GLOBAL_MAX_CONCURRENT_REQ_TIME": Cause.THROTTLED,
}
_READABLE = (200, 400, 403, 404, 429, 500, 502, 503, 504)  # failures of the POST form carry JSON too


def ask(case: Case) -> list[Request]:
    """One question when a VAT number of a state that VIES knows is on the pages, or can be made of the company's."""
    url = _url(case.text("claim.vat_number") or _made(case))
    if not url:
        return []
    accept = "application/json"
    return [Request(source="vies", url=url, purpose="vat", accept=accept, max_age_days=KEEP_DAYS, brief='"INVALID"')]


def read(case: Case, captures: Mapping[str, Capture]) -> list[Fact]:
    """Both ABSENT when there is no VAT number to ask; Unknown unless VIES said VALID or INVALID."""
    claimed = case.fact("claim.vat_number")
    if claimed.is_absent:
        none_printed = absent("register.vat_valid", *claimed.evidence)
        made = _url(_made(case))
        return _of_made(captures, made, none_printed) if made else [none_printed, absent(_FACTS[1], *claimed.evidence)]
    if not claimed.is_known:
        return []
    url = _url(case.text("claim.vat_number"))
    if url is None:
        return all_unknown(_FACTS, Cause.NOT_ASKED, "VIES does not keep VAT numbers of this country")
    capture = captures.get(url)
    return _of_answer(capture, url) if capture is not None else []


def _made(case: Case) -> str | None:
    """The VAT number that the company number makes, where the pages show none."""
    country = case.text("claim.company_country") or ""
    if country not in _MADE_OF or not case.fact("claim.vat_number").is_absent:
        return None
    number = signs(number_in(country)((case.text("claim.company_id") or "")[:40]))
    return _MADE_OF[country].format(number) if number else None


def _of_made(captures: Mapping[str, Capture], url: str, none_printed: Fact) -> list[Fact]:
    capture = captures.get(url)
    if capture is None:
        return [none_printed]
    valid, named = _of_answer(capture, url)
    if valid.value is True:
        return [valid if url.split("/")[-3] in _SAME_NUMBER else none_printed, named]
    if valid.value is False or valid.cause is Cause.HIDDEN:
        detail = "VIES does not know the company's number as a VAT number; a firm that is not liable has none"
        named = unknown("register.vat_name", Cause.AMBIGUOUS, detail, *valid.evidence)
    return [none_printed, named]


def _of_answer(capture: Capture, url: str) -> list[Fact]:
    """register.vat_valid and register.vat_name of the answer."""
    value = _decided(capture, url.rsplit("/", 1)[-1])
    if isinstance(value, Problem):
        return all_unknown(_FACTS, value.cause, value.detail)
    valid = value["userError"] == "VALID"
    if not valid and _may_be_left_out(*url.split("/")[-3::2]):
        return all_unknown(_FACTS, Cause.HIDDEN, _NOT_ENTERED)
    proof = seen(capture, "userError", str(value["userError"]))
    name = _name(value)
    named = (
        known("register.vat_name", name, seen(capture, "name", name)) if valid and name else absent(_FACTS[1], proof)
    )
    if valid and not isinstance(value.get("name"), str):
        named = unknown("register.vat_name", Cause.UNREADABLE, "the answer holds no name field")
    return [known("register.vat_valid", valid, proof), named]


def _url(printed: str | None) -> str | None:
    """The question for that VAT number; None when there is none or its state is not in VIES."""
    written = re.sub(r"[^A-Z0-9+*]", "", (printed or "").upper())
    state, number = written[:2].replace("GR", "EL"), written[2:]
    return f"{BASE}/{state}/vat/{number}" if state in STATES and re.fullmatch(r"[A-Z0-9]{2,14}", number) else None


def _may_be_left_out(state: str, number: str) -> bool:
    """Whether a firm of that state may have this number, check digit and all, and not be entered."""
    forms = [form for form in all_countries()[state].numbers if form.kind == "vat"] if state in _ON_REQUEST else []
    written = state + number
    return any(re.fullmatch(form.shape, written) and form.valid(form.canonical(written)) for form in forms)


def _decided(capture: Capture, number: str) -> Any:
    """The answer object when it says VALID or INVALID of this number, else a Problem."""
    value = json_of(capture, _READABLE)
    if isinstance(value, Problem):
        return value if capture.status == 200 or capture.problem else json_of(capture)
    said = text(value, "userError") or next((text(item, "error") for item in rows(value, "errorWrappers")), "")
    if said not in ("VALID", "INVALID"):
        if not said:
            return json_of(capture) if capture.status != 200 else Problem(Cause.UNREADABLE, "no VIES answer")
        return Problem(_CAUSES.get(said, Cause.NO_ANSWER), f"VIES said {clean(said, 60)}")
    if capture.status != 200:
        return json_of(capture)
    shown = re.sub(r"[^A-Z0-9]", "", text(value, "vatNumber").upper())
    if value.get("isValid") is not (said == "VALID") or shown not in ("", number):
        return Problem(Cause.UNREADABLE, "the answer contradicts itself or the question")
    return value


def _name(value: Mapping[str, Any]) -> str:
    """The name, or nothing where the state discloses none (---)."""
    name = text(value, "name")
    return name if any(letter.isalnum() for letter in name) else ""
