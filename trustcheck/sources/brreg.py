"""The Norwegian register of units (Brønnøysund, Enhetsregisteret, NLOD 2.0): by number, else by name; its sub-units.

A shop may print the number of a sub-unit (bedrift): it is looked up there too, and the unit above it is the company.
Not found is 404; 410 means that the unit was taken out for legal reasons, so nobody can say what it was. Keys are left
out where they are empty. A deleted unit answers 200 with `slettedato` and little else. A search that finds nothing has
no `_embedded`. https://data.brreg.no/enhetsregisteret/api/dokumentasjon/no/index.html
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from typing import Any
from urllib.parse import quote

import msgspec

from trustcheck.facts import all_unknown
from trustcheck.model import Address, Capture, Case, Cause, Fact, Problem, Request
from trustcheck.sources import company_questions
from trustcheck.sources.answers import Told, clean, count, json_of, rows, text
from trustcheck.sources.company_record import (
    Answer,
    Company,
    division_of,
    facts_of,
    found_number,
    line_of_business,
    street_and_number,
    with_answer,
)
from trustcheck.sources.dates import read_old_date

NEEDS = company_questions.NEEDS
URL = "https://data.brreg.no/enhetsregisteret/api"
KEEP_DAYS = 1
PAGE_ROWS = 100
_REQUEST = Request(source="brreg", url=URL, purpose="company", accept="application/json", max_age_days=KEEP_DAYS)
_PROCEEDINGS = (
    ("konkurs", "bankruptcy"),
    ("underAvvikling", "liquidation"),
    ("underTvangsavviklingEllerTvangsopplosning", "liquidation"),
)


def _by_number(number: str) -> tuple[str, str]:
    return _unit_url(number), f"{URL}/underenheter/{number}"


def _unit_url(number: str) -> str:
    return f"{URL}/enheter/{number}"


def _by_name(name: str, page: int) -> str:
    return f"{URL}/enheter?navn={quote(name, safe='')}&size={PAGE_ROWS}&page={page - 1}"


def _of_vat(printed: str) -> str:
    return _number(printed[2:].removesuffix("MVA")) if printed.startswith("NO") else ""


_number = company_questions.number_in("NO")


def _row(capture: Capture, number: str) -> Company | Problem | None:
    value = json_of(capture, (200, 404, 410))
    if capture.problem is None and not capture.tls_fault:
        if capture.status == 404:
            return None
        if capture.status == 410:
            return Problem(Cause.HIDDEN, "the register took the unit out for legal reasons")
    if isinstance(value, Problem):
        return value
    if text(value, "organisasjonsnummer") != number:
        return Problem(Cause.UNREADABLE, "the answer is not of that unit")
    return _company(value)


def _table(capture: Capture) -> company_questions.Table | Problem:
    value = json_of(capture)
    if isinstance(value, Problem):
        return value
    total = count(value.get("page"), "totalElements") if isinstance(value, dict) else None
    if total is None:
        return Problem(Cause.UNREADABLE, "the answer is not the register's table")
    found = [_company(row) for row in rows(value.get("_embedded"), "enheter")]
    return (total, found) if found or not total else Problem(Cause.UNREADABLE, "the rows are missing")


def _company(row: dict[str, Any]) -> Company:
    deleted = text(row, "slettedato")
    founded = next((day for key in _DATES if (day := read_old_date(text(row, key)))), None)
    website = clean(row.get("hjemmeside"))
    mail = clean(row.get("epostadresse")).rpartition("@")[2].lower()
    whole = not deleted  # of a deleted unit little is told, so what is missing there says nothing
    return Company(
        number=text(row, "organisasjonsnummer"),
        names=(text(row, "navn"),),
        active=Told(whole, "slettedato", deleted),
        insolvency=_proceedings(row) if whole else None,
        registered=Told(founded, "registreringsdatoEnhetsregisteret", str(founded)) if founded else _gap("date", whole),
        form=_described(row, "organisasjonsform") if whole else None,
        business_line=_business(row) if whole else None,
        division=division_of(text(row, "naeringskode1", "kode"), "naeringskode1") if whole else None,
        addresses=_addresses(row) if whole else None,
        vat_liable=_flag(row, "registrertIMvaregisteret") if whole else None,
        employer=_staff(row) if whole else None,
        accounts=_accounts(row) if whole else None,
        former_names=_former_names(row) if whole else None,
        website=Told(website or None, "hjemmeside", website) if whole else None,
        mail_domain=Told(mail or None, "epostadresse", mail) if whole else None,
    )


_DATES = ("registreringsdatoEnhetsregisteret", "stiftelsesdato")


def _gap(what: str, whole: bool) -> Answer:
    return Problem(Cause.UNREADABLE, f"the row holds no {what}") if whole else None


def _flag(row: Mapping[str, Any], key: str) -> Answer:
    value = row.get(key)
    return Told(value, key, f"{key}: {value}") if isinstance(value, bool) else _gap(key, True)


def _staff(row: Mapping[str, Any]) -> Answer:
    """Whether there is staff; how many is told from five on."""
    return _flag(row, "harRegistrertAntallAnsatte")


def _accounts(row: Mapping[str, Any]) -> Answer:
    """The end of the year of the latest accounts. Whose accounts nobody has filed, the key is left out."""
    year = text(row, "sisteInnsendteAarsregnskap")
    if year and not re.fullmatch(r"(?:19|20)\d\d", year):
        return _gap("year of accounts that we can read", True)
    return Told(date(int(year), 12, 31) if year else None, "sisteInnsendteAarsregnskap", year or "none")


def _described(row: Mapping[str, Any], key: str) -> Answer:
    told = text(row, key, "beskrivelse")
    return Told(told or None, key, told)


def _business(row: Mapping[str, Any]) -> Answer:
    key = "naeringskode1"
    return line_of_business(text(row, key, "kode"), text(row, key, "beskrivelse"), key)


def _proceedings(row: Mapping[str, Any]) -> Answer:
    open_ones = [(key, word) for key, word in _PROCEEDINGS if row.get(key) is True]
    if open_ones:
        return Told(", ".join(dict.fromkeys(word for _, word in open_ones)), open_ones[0][0], "true")
    told = any(isinstance(row.get(key), bool) for key, _ in _PROCEEDINGS)
    return Told(None, "konkurs", "false") if told else _gap("konkurs", True)


def _former_names(row: Mapping[str, Any]) -> Answer:
    """An empty list where there are none; a row of a search has no list."""
    if not isinstance(row.get("historiskeNavn"), list):
        return _gap("former names", True)
    found = tuple(dict.fromkeys(name for item in rows(row, "historiskeNavn") if (name := text(item, "navn"))))
    return Told(found or None, "historiskeNavn", ", ".join(found) or "none")


def _addresses(row: Mapping[str, Any]) -> Answer:
    found = [_address(row.get(key)) for key in ("forretningsadresse", "beliggenhetsadresse", "postadresse")]
    told = tuple(dict.fromkeys(address for address in found if address is not None))
    return Told(told or None, "forretningsadresse", str(told[0]) if told else "")


def _address(item: Any) -> Address | None:
    """The lines of `adresse` may hold a care-of line, a box ("Postboks 1752 Vika") or the street with its number."""
    if not isinstance(item, dict):
        return None
    listed = item.get("adresse")
    lines = [clean(line) for line in listed if isinstance(line, str)][:6] if isinstance(listed, list) else []
    box = next((line.split()[1] for line in lines if line.lower().startswith("postboks ")), "")
    own = [line for line in lines if line and not line.lower().startswith(("postboks", "c/o", "v/"))]
    street = next((line for line in own if any(map(str.isdigit, line))), own[0] if own else "")  # a centre's name first
    name, number = street_and_number(street)
    address = Address(
        street=name,
        number=number,
        postcode=text(item, "postnummer"),
        town=text(item, "poststed").title(),
        country=text(item, "landkode")[:2].upper(),
        po_box=box,
    )
    return address if address.street or address.po_box or address.town else None


REGISTER = company_questions.Register(
    source="brreg",
    country="NO",
    number_urls=_by_number,
    row=_row,
    number=_number,
    vat_number=_of_vat,
    name_url=_by_name,
    table=_table,
    request=_REQUEST,
)


def ask(case: Case) -> list[Request]:
    """The register's questions, then the unit above a sub-unit, then the places of business of the one company."""
    asked = REGISTER.ask(case)
    number, above = _company_number(case, case.captures)
    further = [_unit_url(number)] * above + [_places_url(number)] if number else []
    return [*asked, *(msgspec.structs.replace(_REQUEST, url=url) for url in further)]


def read(case: Case, captures: Mapping[str, Capture]) -> list[Fact]:
    """register.* of the unit, with its sub-units as establishments."""
    told = REGISTER.read(case, captures)
    number, above = _company_number(case, captures)
    if above:
        told = _of_unit_above(case, captures, told, number)
    capture = captures.get(_places_url(number)) if number and told else None
    return with_answer(told, "register.establishments", capture, _places(capture)) if capture is not None else told


def _company_number(case: Case, captures: Mapping[str, Capture]) -> tuple[str, bool]:
    """(number of the company that was found, whether what is printed is a sub-unit's); "" when none was found yet."""
    found = REGISTER.company(case, captures)
    if found is None:  # by its name, perhaps
        return found_number(REGISTER.read(case, captures)), False
    if "/underenheter/" not in found[1].request.url:
        return found[0], False
    above = _number(text(json_of(found[1]), "overordnetEnhet"))
    return above, bool(above)


def _of_unit_above(case: Case, captures: Mapping[str, Capture], told: list[Fact], number: str) -> list[Fact]:
    """The same facts of the unit above, which bears the sub-unit's name too; none as long as it was not answered."""
    capture = captures.get(_unit_url(number))
    if capture is None:
        return []
    unit = _row(capture, number)
    details = [fact for fact in told if fact.name not in ("register.found", "register.name_found")]
    first = [fact for fact in told if fact not in details]
    if not isinstance(unit, Company):
        why = unit or Problem(Cause.AMBIGUOUS, "the unit above the sub-unit is not in the register")
        return [*first, *all_unknown([fact.name for fact in details], why.cause, why.detail)]
    names = next((fact.value for fact in details if fact.name == "register.names" and fact.is_known), ())
    unit = msgspec.structs.replace(unit, names=tuple(dict.fromkeys((*unit.names, *names))))
    return [*first, *facts_of(unit, REGISTER.country, capture, case.at.date())]


def _places_url(number: str) -> str:
    return f"{URL}/underenheter?overordnetEnhet={number}&size={PAGE_ROWS}"


def _places(capture: Capture) -> Answer:
    """The addresses of the sub-units that are open."""
    value = json_of(capture)
    if isinstance(value, Problem):
        return value
    if not isinstance(value, dict) or not isinstance(value.get("page"), dict):
        return Problem(Cause.UNREADABLE, "the answer is not the register's table")
    listed = rows(value.get("_embedded"), "underenheter")
    units = [row for row in listed if not text(row, "nedleggelsesdato") and not text(row, "slettedato")]
    found = tuple(dict.fromkeys(address for row in units if (address := _address(row.get("beliggenhetsadresse")))))
    return Told(found or None, "underenheter", str(found[0]) if found else "none", capture)
