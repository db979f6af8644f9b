"""The Polish white list of VAT taxpayers (Ministry of Finance): by NIP and day; 100 questions a day for one address.

Most Polish shops print a NIP and no KRS number, and a NIP is a tax number: firms that are not liable for VAT have one
too. The list knows those that are, that are exempt though registered, and that were; `subject: null` means that it does
not know the firm, which is no fault of a small one, so nothing but that is told then. Of a company in KRS it tells the
KRS number, with which krs.py goes on; of a sole trader it is the only register that can be asked without a key.
Bank accounts, persons and homes are not kept (archive/personal.py). https://www.gov.pl/web/kas/api-wykazu-podatnikow-vat
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from trustcheck.facts import absent, all_unknown, known, told_by
from trustcheck.model import Address, Capture, Case, Cause, CompanyId, Fact, Problem, Request
from trustcheck.sources import company_questions
from trustcheck.sources.answers import Told, decode, http_problem, json_of, seen, text
from trustcheck.sources.company_record import Answer, Company, facts_of, street_and_number
from trustcheck.sources.company_signs import register_country

NEEDS = company_questions.NEEDS
URL = "https://wl-api.mf.gov.pl/api/search/nip"
KEEP_DAYS = 1
_NIP = re.compile(r"PL([0-9]{10})")
_LINE = re.compile(r"(?P<street>[^,]{1,100}), ?(?P<code>[0-9]{2}-[0-9]{3}) (?P<town>[^,]{1,60})")
_QUOTA = ("WL-191", "WL-192")
_number = company_questions.number_in("PL")


def ask(case: Case) -> list[Request]:
    """One question when the pages of a shop under Polish law show a NIP."""
    url = _url(case)
    if url is None:
        return []
    return [Request(source="white_list", url=url, purpose="vat", accept="application/json", max_age_days=KEEP_DAYS)]


def read(case: Case, captures: Mapping[str, Capture]) -> list[Fact]:
    """register.vat_taxpayer (ABSENT: the list does not know the NIP), the KRS number, and the firm's name."""
    url = _url(case)
    capture = captures.get(url) if url else None
    if capture is None:
        return []
    subject = _subject(capture)
    if isinstance(subject, Problem):
        return all_unknown(told_by("white_list"), subject.cause, subject.detail)
    if subject is None:
        proof = seen(capture, "result.subject", "null")
        none = ["register.vat_taxpayer", "register.krs_number"]
        none += ["register.found"] if case.fact("claim.company_id").is_absent else []  # no number that it could be of
        return [absent(name, proof) for name in none]
    state, krs = text(subject, "statusVat").lower(), _number(text(subject, "krs").zfill(10))
    proof = seen(capture, "result.subject", f"{text(subject, 'name')}: {state}")
    told = [
        known("register.vat_taxpayer", state, proof) if state else absent("register.vat_taxpayer", proof),
        known("register.krs_number", krs, proof) if krs else absent("register.krs_number", proof),
    ]
    shown = case.text("claim.company_id")
    if shown is not None and shown != krs:
        return told  # a NIP beside the KRS number of another firm: whose it is nobody can say
    company = _company(subject, krs or f"PL{text(subject, 'nip')}")
    of_company = facts_of(company, "PL", capture, case.at.date())
    return [*told, known("register.found", True, proof), *of_company]


def _url(case: Case) -> str | None:
    nip = nip_of(case) if register_country(case) == "PL" else ""
    return f"{URL}/{nip}?date={case.at.date().isoformat()}" if nip else None


def nip_of(case: Case) -> str:
    """The seller's NIP; else the only one of which it is not clear whose it is."""
    printed = {case.text("claim.vat_number") or ""} - {""}
    printed = printed or {
        item.number
        for item in case.many("claim.company_ids")
        if isinstance(item, CompanyId)
        and (item.owner, item.country, item.kind) == ("ambiguous", "PL", "vat")
        and item.checksum_ok
    }
    found = [match[1] for number in printed if (match := _NIP.fullmatch(number))]
    return found[0] if len(found) == 1 else ""


def _subject(capture: Capture) -> Mapping[str, Any] | Problem | None:
    """What the list has of the NIP; None: it does not know it. A used-up quota is told in the body of a 429 or 400."""
    if capture.problem is None and capture.status in (400, 429) and text(decode(capture.body), "code") in _QUOTA:
        waiting = http_problem(capture)
        wait = waiting.retry_after_seconds if waiting else None
        return Problem(Cause.THROTTLED, "the list answers no more questions today", wait)
    value = json_of(capture)
    if isinstance(value, Problem):
        return value
    result = value.get("result") if isinstance(value, dict) else None
    if not isinstance(result, dict) or "subject" not in result:
        return Problem(Cause.UNREADABLE, "the answer is not the list's")
    subject = result["subject"]
    if subject is None:
        return None
    asked = capture.request.url.rpartition("/")[2].partition("?")[0]
    if not isinstance(subject, dict) or text(subject, "nip") != asked or not text(subject, "name"):
        return Problem(Cause.UNREADABLE, "the answer is not of that taxpayer")
    return subject


def _company(subject: Mapping[str, Any], number: str) -> Company:
    """What is not told here (active, registered …) stays unknown: a firm off the list may be alive and honest."""
    liable = text(subject, "statusVat").lower() == "czynny"
    return Company(
        number=number,
        names=(text(subject, "name"),),
        addresses=_addresses(text(subject, "workingAddress")),
        vat_liable=Told(liable, "statusVat", text(subject, "statusVat")),
    )


def _addresses(line: str) -> Answer:
    found = _LINE.fullmatch(line)
    if found is None:
        return Problem(Cause.HIDDEN, "the list shows no address of the business in a form that can be compared")
    street, number = street_and_number(found["street"])
    town = found["town"].title()
    word = re.match(r"(?:ul\.|ulica) ", street, re.IGNORECASE)
    place = Address(
        street=street[word.end() if word else 0 :].title(),
        number=number,
        postcode=found["code"],
        town=town,
        country="PL",
    )
    return Told((place,), "workingAddress", line)
