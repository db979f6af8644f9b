"""The Polish court register (KRS, Ministry of Justice, open API): by KRS number, in the register of entrepreneurs (P),
else that of associations and foundations (S); its current extract, else the full one, where what was struck off stands.

Not found is 404. There is no search by name. Where the pages print a NIP alone, as most do, the white list of taxpayers
tells the KRS number (register.krs_number). Where they name the seller otherwise, the full extract tells the names that
the company had before. A full extract says "wykreślenie" in its last entry when the company was
struck off. Board members, partners, liquidators and notaries are not kept (archive/personal.py).
https://prs.ms.gov.pl/krs/openApi
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import msgspec

from trustcheck.facts import all_unknown, known
from trustcheck.model import Address, Capture, Case, Cause, Fact, Problem, Request
from trustcheck.sources import company_questions
from trustcheck.sources.answers import Told, clean, json_of, rows, text
from trustcheck.sources.company_record import (
    Answer,
    Company,
    division_of,
    is_named_otherwise,
    line_of_business,
    with_answer,
)
from trustcheck.sources.company_signs import register_country
from trustcheck.sources.dates import read_old_date

NEEDS = (*company_questions.NEEDS, "register.krs_number")
URL = "https://api-krs.ms.gov.pl/api/krs"
KEEP_DAYS = 1
_number = company_questions.number_in("PL")
_NOT_YET = Problem(Cause.NO_ANSWER, "the full extract has not come")
_ONE_NAME = Problem(Cause.NOT_ASKED, "asked only when the pages name the seller otherwise")
_STREET_WORDS = ("ul. ", "ulica ")
_MAX_DEPTH = 6


def _by_number(number: str) -> tuple[str, ...]:
    """Struck off the current extract is no more, so the full one is asked before a number is called unknown."""
    return tuple(
        f"{URL}/{extract}/{number}?rejestr={register}&format=json"
        for extract in ("OdpisAktualny", "OdpisPelny")
        for register in "PS"
    )


def _row(capture: Capture, number: str) -> Company | Problem | None:
    value = json_of(capture, (200, 404))
    if capture.problem is None and not capture.tls_fault and capture.status == 404:
        own = isinstance(value, dict) and value.get("status") == 404
        return None if own else Problem(Cause.NO_ANSWER, "HTTP 404 that is not the register's")
    if isinstance(value, Problem):
        return value
    extract = _part(value, "odpis")
    current = _part(extract, "naglowekA")
    head = current or _part(extract, "naglowekP")
    if text(head, "numerKRS").zfill(10) != number:
        return Problem(Cause.UNREADABLE, "the answer is not of that company")
    return _current(extract, number) if current else _full(extract, number)


def _current(extract: Mapping[str, Any], number: str) -> Company:
    first = _part(extract, "dane", "dzial1")
    place = _part(first, "siedzibaIAdres")
    day = text(extract, "naglowekA", "dataRejestracjiWKRS")
    registered = read_old_date(day)
    form = text(first, "danePodmiotu", "formaPrawna").capitalize()
    website = clean(place.get("adresStronyInternetowej")).lower()
    mail = clean(place.get("adresPocztyElektronicznej")).rpartition("@")[2].lower()
    return Company(
        number=number,
        names=(text(first, "danePodmiotu", "nazwa"),),
        active=Told(True, "naglowekA", f"{number}: {text(extract, 'naglowekA', 'stanZDnia')}"),
        insolvency=_proceedings(extract),
        registered=Told(registered, "dataRejestracjiWKRS", day) if registered else _gap("date of registration"),
        form=Told(form, "formaPrawna", form) if form else _gap("legal form"),
        business_line=_business(extract),
        division=_division(extract),
        addresses=_listed([place.get("adres")], "siedzibaIAdres.adres"),
        establishments=_listed(
            [row.get("adres") for row in rows(first, "jednostkiTerenoweOddzialy")], "jednostkiTerenoweOddzialy"
        ),
        website=Told(website if "." in website else None, "adresStronyInternetowej", website),
        mail_domain=Told(mail if "." in mail else None, "adresPocztyElektronicznej", mail),
        former_names=_ONE_NAME,
    )


def _former_names(capture: Capture, used: Sequence[str]) -> Answer:
    """The names in the full extract that are not in use; ABSENT when there are none."""
    value = json_of(capture)
    if isinstance(value, Problem):
        return value
    listed = rows(_part(value, "odpis", "dane", "dzial1", "danePodmiotu"), "nazwa")
    if not listed:
        return _gap("names")
    told = tuple(name for item in listed if (name := text(item, "nazwa")) and name not in used)
    return Told(tuple(dict.fromkeys(told)) or None, "danePodmiotu.nazwa", ", ".join(told) or "none", capture)


def _full(extract: Mapping[str, Any], number: str) -> Company:
    """Of a company without a current extract: each field is the list of what it ever was, the newest last."""
    names = rows(_part(extract, "dane", "dzial1", "danePodmiotu"), "nazwa")
    entries = rows(_part(extract, "naglowekP"), "wpis")
    last = text(entries[-1], "opis") if entries else ""
    struck = last.casefold().startswith("wykreślenie")
    gap = Problem(Cause.AMBIGUOUS, "the register has no current extract of it and does not say that it was struck off")
    return Company(
        number=number,
        names=(text(names[-1], "nazwa"),) if names else (),
        active=Told(False, "naglowekP.wpis", last) if struck else gap,
    )


def _part(value: Any, *path: str) -> Mapping[str, Any]:
    """The object at that path of keys; an empty one when there is none."""
    for key in path:
        value = value.get(key) if isinstance(value, Mapping) else None
    return value if isinstance(value, Mapping) else {}


def _gap(what: str) -> Problem:
    return Problem(Cause.UNREADABLE, f"the extract holds no {what}")


def _proceedings(extract: Mapping[str, Any]) -> Answer:
    sixth = _part(extract, "dane").get("dzial6")
    if not isinstance(sixth, Mapping):
        return _gap("section on proceedings")
    found = [
        (word, key)
        for key, value in list(sixth.items())[:40]
        for word in (_word(key),)
        if word and value and not _has_ended(value, 0)
    ]
    if not found:
        return Told(None, "dzial6", "none open")
    return Told(", ".join(dict.fromkeys(word for word, _ in found)), f"dzial6.{clean(found[0][1])}", found[0][0])


def _word(key: str) -> str:
    folded = key.casefold()
    if "upadlosc" in folded:
        return "bankruptcy"
    if folded.startswith("likwidacja"):
        return "liquidation"
    return "restructuring" if "restruktur" in folded or "napraw" in folded or "uklad" in folded else ""


def _has_ended(value: Any, depth: int) -> bool:
    """Whether the day on which the proceedings ended stands in it; every declaration brings an empty field for it."""
    if depth > _MAX_DEPTH:
        return False
    if isinstance(value, Mapping):
        pairs = list(value.items())[:40]
        ended = any(str(key).startswith("dataZakonczenia") and item for key, item in pairs)
        return ended or any(_has_ended(item, depth + 1) for _, item in pairs)
    return any(_has_ended(item, depth + 1) for item in value[:40]) if isinstance(value, list) else False


_MAIN_LINE = "przedmiotPrzewazajacejDzialalnosci"


def _main_line(extract: Mapping[str, Any]) -> Mapping[str, Any]:
    return next(iter(rows(_part(extract, "dane", "dzial3", "przedmiotDzialalnosci"), _MAIN_LINE)), {})


def _business(extract: Mapping[str, Any]) -> Answer:
    line = _main_line(extract)
    code = ".".join(part for key in ("kodDzial", "kodKlasa", "kodPodklasa") if (part := text(line, key)))
    return line_of_business(code, text(line, "opis").capitalize(), _MAIN_LINE)


def _division(extract: Mapping[str, Any]) -> Answer:
    """`kodDzial` of PKD, which is NACE's division."""
    return division_of(text(_main_line(extract), "kodDzial"), _MAIN_LINE)


def _listed(items: list[Any], place: str) -> Answer:
    found = tuple(dict.fromkeys(address for item in items if (address := _address(item)) is not None))
    return Told(found or None, place, str(found[0]) if found else "none")


def _address(item: Any) -> Address | None:
    """A place without streets has its own name before the house number."""
    if not isinstance(item, dict):
        return None
    street, town = text(item, "ulica"), text(item, "miejscowosc").title()
    word = next((word for word in _STREET_WORDS if street.casefold().startswith(word)), "")
    address = Address(
        street=street[len(word) :].title() or town,
        number="/".join(part for part in (text(item, "nrDomu"), text(item, "nrLokalu")) if part),
        postcode=text(item, "kodPocztowy"),
        town=town,
        country="PL" if text(item, "kraj").upper() in ("POLSKA", "") else "",
    )
    return address if address.street or address.town else None


REGISTER = company_questions.Register(
    source="krs",
    country="PL",
    number_urls=_by_number,
    row=_row,
    number=_number,
    request=Request(source="krs", url=URL, purpose="company", accept="application/json", max_age_days=KEEP_DAYS),
)


def _numbered(case: Case) -> Case | None:
    """The case with the KRS number that the white list tells for the NIP on the pages; None when that is not needed."""
    number = _number(case.text("register.krs_number") or "")
    if not number or case.fact("claim.company_id").is_known or register_country(case) != "PL":
        return None
    evidence = case.fact("register.krs_number").evidence
    of_seller = [known("claim.company_id", number, *evidence), known("claim.company_country", "PL", *evidence)]
    return msgspec.structs.replace(case, facts={**case.facts, **{fact.name: fact for fact in of_seller}})


def ask(case: Case) -> list[Request]:
    """The extracts of the company whose KRS number the pages show, or the white list knows for their NIP."""
    numbered = _numbered(case) or case
    full = _full_url(numbered, REGISTER.read(numbered, case.captures))
    further = [msgspec.structs.replace(REGISTER.request, url=full)] if full else []
    return [*REGISTER.ask(numbered), *further]


def _full_url(case: Case, told: Sequence[Fact]) -> str:
    """The full extract of a company that has a current one, where the pages name the seller otherwise; else empty."""
    found = REGISTER.company(case, case.captures)
    current = found[1].request.url if found and is_named_otherwise(case, told) else ""
    return current.replace("/OdpisAktualny/", "/OdpisPelny/") if "/OdpisAktualny/" in current else ""


def read(case: Case, captures: Mapping[str, Capture]) -> list[Fact]:
    """register.* of the company. A number that only the white list told is never said to be missing."""
    numbered = _numbered(case)
    told = REGISTER.read(numbered or case, captures)
    full = _full_url(msgspec.structs.replace(numbered or case, captures=captures), told)
    if full:
        used = next((fact.value for fact in told if fact.name == "register.names" and fact.is_known), ())
        former = _former_names(captures[full], used) if full in captures else _NOT_YET
        told = with_answer(told, "register.former_names", next(iter(captures.values())), former)
    if numbered is not None and any(fact.name == "register.found" and fact.value is False for fact in told):
        return all_unknown([fact.name for fact in told], Cause.AMBIGUOUS, "the white list's KRS number is not in KRS")
    return told
