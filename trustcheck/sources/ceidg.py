"""The Polish register of sole traders (CEIDG, Ministry of Development, API v3), for users who have its free token.

By NIP, and only when the white list knows no KRS number of it: companies are not in it. Nobody of that NIP is 204, and
says nothing: partnerships have a NIP too. A suspended business (ZAWIESZONY) lives. Owners' names beside the firm's,
homes for letters, telephones and citizenships are not kept (archive/personal.py). https://dane.biznes.gov.pl
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from trustcheck.facts import all_unknown, known, told_by
from trustcheck.model import Address, Capture, Case, Cause, Fact, Problem, Request
from trustcheck.sources import white_list
from trustcheck.sources.answers import Told, clean, http_problem, json_of, rows, seen, text
from trustcheck.sources.company_record import Answer, Company, division_of, facts_of, line_of_business
from trustcheck.sources.dates import read_old_date

NEEDS = (*white_list.NEEDS, "register.krs_number")
URL = "https://dane.biznes.gov.pl/api/ceidg/v3/firma"
KEEP_DAYS = 1
_STATES = {
    "AKTYWNY": True, "ZAWIESZONY": True, "OCZEKUJE_NA_ROZPOCZECIE_DZIALANOSCI": True,
    "WYLACZNIE_W_FORMIE_SPOLKI": True, "WYKRESLONY": False,
}  # fmt: skip
_NOBODY = Problem(Cause.AMBIGUOUS, "no sole trader has that NIP, which may be a partnership's or nobody's")
_FACTS = tuple(name for name in told_by("ceidg") if name != "register.name_found")


def ask(case: Case) -> list[Request]:
    """One question when the pages show a NIP of which the white list knows no KRS number."""
    url = _url(case)
    if url is None:
        return []
    request = Request(
        source="ceidg", url=url, purpose="company", accept="application/json", key="ceidg", max_age_days=KEEP_DAYS
    )
    return [request]


def read(case: Case, captures: Mapping[str, Capture]) -> list[Fact]:
    """register.* of the sole trader's firm. That there is none is Unknown."""
    url = _url(case)
    capture = captures.get(url) if url else None
    if capture is None:
        return []
    row = _row(capture)
    if isinstance(row, Problem):
        return all_unknown(_FACTS, row.cause, row.detail)
    nip = text(row, "wlasciciel", "nip")
    proof = seen(capture, "firma", f"{nip} {text(row, 'nazwa')}")
    return [known("register.found", True, proof), *facts_of(_company(row, nip), "PL", capture, case.at.date())]


def _url(case: Case) -> str | None:
    asked = white_list.nip_of(case) if case.fact("register.krs_number").is_absent else ""
    return f"{URL}?nip={asked}" if asked and not case.fact("claim.company_id").is_known else None


def _row(capture: Capture) -> Mapping[str, Any] | Problem:
    """The firm of that NIP; of several entries the one in force."""
    problem = http_problem(capture, (200, 204))
    if problem is not None:
        return problem
    if capture.status == 204:
        return _NOBODY
    value = json_of(capture)
    if isinstance(value, Problem):
        return value
    nip = capture.request.url.rpartition("=")[2]
    own = [row for row in rows(value, "firma") if text(row, "wlasciciel", "nip") == nip and text(row, "nazwa")]
    if not own:
        return Problem(Cause.UNREADABLE, "the answer is not of that firm")
    return max(own, key=lambda row: text(row, "status") == "AKTYWNY")


def _company(row: Mapping[str, Any], nip: str) -> Company:
    state, since = text(row, "status"), text(row, "dataRozpoczecia")
    founded = read_old_date(since)
    website = clean(row.get("www")).lower()
    mail = clean(row.get("email")).rpartition("@")[2].lower()
    return Company(
        number=f"PL{nip}",
        names=(text(row, "nazwa"),),
        active=Told(_STATES[state], "status", state) if state in _STATES else _gap("state that we know"),
        insolvency=_bankruptcies(row),
        registered=Told(founded, "dataRozpoczecia", since) if founded else _gap("day of its beginning"),
        form=Told("sole trader", "firma", "CEIDG"),
        business_line=line_of_business(text(row, "pkdGlowny", "kod"), text(row, "pkdGlowny", "nazwa"), "pkdGlowny"),
        division=division_of(text(row, "pkdGlowny", "kod"), "pkdGlowny"),
        addresses=_address(row.get("adresDzialalnosci")),
        website=Told(website if "." in website else None, "www", website or "none"),
        mail_domain=Told(mail if "." in mail else None, "email", f"…@{mail}" if mail else "none"),
    )


def _gap(what: str) -> Problem:
    return Problem(Cause.UNREADABLE, f"the entry holds no {what}")


def _bankruptcies(row: Mapping[str, Any]) -> Answer:
    """None when none is listed; whether one that is listed is over has not been seen, so it is unknown."""
    if row.get("upadlosci"):
        return Problem(Cause.AMBIGUOUS, "a bankruptcy is entered, and whether it is over is not known")
    return Told(None, "upadlosci", "none")


def _address(item: Any) -> Answer:
    """A place without streets has its own name before the house number."""
    if not isinstance(item, dict) or not text(item, "miasto"):
        return _gap("address of the business")
    town, street = text(item, "miasto").title(), text(item, "ulica")
    place = Address(
        street=street.removeprefix("ul. ").strip() or town,
        number="/".join(part for part in (text(item, "budynek"), text(item, "lokal")) if part),
        postcode=text(item, "kod"),
        town=town,
        country="PL" if text(item, "kraj").upper() in ("", "PL", "POLSKA") else "",
    )
    return Told((place,), "adresDzialalnosci", str(place))
