"""The Czech business registers in one (ARES, Ministry of Finance): by IČO, else by name.

Not found is 404 with `kod: NENALEZENO`; another 404 is no answer of the register. A firm that ended answers 200 with
`datumZaniku`. `seznamRegistraci` tells of each register behind ARES whether the firm stands in it: AKTIVNI,
NEEXISTUJICI, ZANIKLY, HISTORICKY. A company being wound up must say so in its name ("v likvidaci", Civil Code § 187);
an entry in the insolvency register (`stavZdrojeIr`) may be of a mere petition, so it is not called a bankruptcy. A
search for a name is posted; one that fits too many firms is refused with 400 and a sub-code.
https://ares.gov.cz/stranky/vyvojar-info
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any
from urllib.parse import quote

import msgspec

from trustcheck.company_names import normal_name
from trustcheck.model import Address, Capture, Case, Cause, Fact, Problem, Request
from trustcheck.sources import company_questions
from trustcheck.sources.answers import Told, clean, count, decode, json_of, rows, text
from trustcheck.sources.company_record import Answer, Company, found_number, is_named_otherwise, with_answer
from trustcheck.sources.dates import read_old_date

NEEDS = company_questions.NEEDS
URL = "https://ares.gov.cz/ekonomicke-subjekty-v-be/rest/ekonomicke-subjekty"
KEEP_DAYS = 1
NAME_ROWS = 50
_TOO_MANY = "VYSTUP_PRILIS_MNOHO_VYSLEDKU"
_ACTIVE = "AKTIVNI"
# Legal forms by the statistical office's code list 56; the code itself where it is none of these.
_FORMS = {
    "100": "sole trader", "101": "sole trader", "102": "sole trader", "105": "sole trader", "107": "sole trader",
    "111": "general partnership", "112": "limited liability company", "113": "limited partnership",
    "121": "joint-stock company", "205": "cooperative", "421": "branch of a foreign company", "706": "association",
    "932": "European company",
}  # fmt: skip
# `czNace` lists every line in the order of the codes, so the main one cannot be told from it.
_RES = Problem(Cause.NOT_ASKED, "the main line stands in the statistical register's own record, which is not asked")
VR_URL = "https://ares.gov.cz/ekonomicke-subjekty-v-be/rest/ekonomicke-subjekty-vr"
_ONE_NAME = Problem(Cause.NOT_ASKED, "asked only when the pages name the seller otherwise")
_NOT_YET = Problem(Cause.NO_ANSWER, "the public register has not answered")
_WINDING_UP = re.compile(r"v likvidaci\W{0,3}$", re.IGNORECASE)


def _by_number(number: str) -> tuple[str]:
    return (f"{URL}/{number}",)


def _by_name(name: str, page: int) -> str:
    """Without the legal form, which firms write in many ways (s.r.o., spol. s r. o.)."""
    asked = {"obchodniJmeno": normal_name(name) or name, "start": (page - 1) * NAME_ROWS, "pocet": NAME_ROWS}
    return f"{URL}/vyhledat#{quote(msgspec.json.encode(asked), safe='')}"


_number = company_questions.number_in("CZ")


def _of_vat(printed: str) -> str:
    """A firm's DIČ is its IČO; those of persons (nine or ten digits) and of groups (699…) tell no number."""
    return _number(printed[2:]) if printed.startswith("CZ") and not printed.startswith("CZ699") else ""


def _row(capture: Capture, number: str) -> Company | Problem | None:
    value = json_of(capture, (200, 404))
    if isinstance(value, Problem):
        return value
    if capture.status == 404:
        known = text(value, "kod") == "NENALEZENO"
        return None if known else Problem(Cause.NO_ANSWER, "HTTP 404 that is not the register's")
    if text(value, "ico").zfill(8) != number:
        return Problem(Cause.UNREADABLE, "the answer is not of that company")
    return _company(value)


def _table(capture: Capture) -> company_questions.Table | Problem:
    if capture.problem is None and capture.status == 400 and text(decode(capture.body), "subKod") == _TOO_MANY:
        return Problem(Cause.TOO_LARGE, "the register finds too many companies of that name to list them")
    value = json_of(capture)
    if isinstance(value, Problem):
        return value
    total = count(value, "pocetCelkem")
    if total is None:
        return Problem(Cause.UNREADABLE, "the answer is not the register's table")
    found = [_company(row) for row in rows(value, "ekonomickeSubjekty") if text(row, "ico")]
    return (total, found) if found or not total else Problem(Cause.UNREADABLE, "the rows are missing")


def _company(row: Mapping[str, Any]) -> Company:
    name = text(row, "obchodniJmeno")
    ended = text(row, "datumZaniku")
    founded = read_old_date(text(row, "datumVzniku"))
    code = text(row, "pravniForma")
    form = _FORMS.get(code, code)
    return Company(
        number=text(row, "ico").zfill(8),
        names=(proper_name(name),),
        active=Told(not ended, "datumZaniku", ended or f"{name}: no end"),
        insolvency=_proceedings(row, name),
        registered=Told(founded, "datumVzniku", str(founded)) if founded else _gap("date"),
        form=Told(form, "pravniForma", code) if form else _gap("legal form"),
        addresses=_addresses(row),
        business_line=_RES,
        former_names=_ONE_NAME,
        vat_liable=_vat(row),
    )


def proper_name(name: str) -> str:
    """The name without the words that it is being wound up, which a company must add to it."""
    return _WINDING_UP.sub("", name).strip(" ,-–") or name


def _gap(what: str) -> Problem:
    return Problem(Cause.UNREADABLE, f"the row holds no {what}")


def _proceedings(row: Mapping[str, Any], name: str) -> Answer:
    if _WINDING_UP.search(name):
        return Told("liquidation", "obchodniJmeno", name)
    state = text(row, "seznamRegistraci", "stavZdrojeIr")
    if not state:
        return _gap("state in the insolvency register")
    return Told("insolvency proceedings" if state == _ACTIVE else None, "seznamRegistraci.stavZdrojeIr", state)


def _vat(row: Mapping[str, Any]) -> Answer:
    """Liable by itself or as one of a group (whose members' own entry has ended)."""
    states = {key: text(row, "seznamRegistraci", key) for key in ("stavZdrojeDph", "stavZdrojeSkDph")}
    active = next((key for key, state in states.items() if state == _ACTIVE), "")
    if not any(states.values()):
        return _gap("state in the VAT register")
    key = active or "stavZdrojeDph"
    return Told(bool(active), f"seznamRegistraci.{key}", f"{key}: {states[key]}")


def _addresses(row: Mapping[str, Any]) -> Answer:
    """None when the row has no seat; a seat that is not told in parts is not known."""
    told = _address(row.get("sidlo"))
    if told is None and isinstance(row.get("sidlo"), dict):
        return _gap("address in its parts")
    return Told((told,) if told else None, "sidlo", text(row, "sidlo", "textovaAdresa"))


def _address(item: Any) -> Address | None:
    """House numbers are two: of the building in its district, and along the street. A village has no streets."""
    if not isinstance(item, dict):
        return None
    along = text(item, "cisloOrientacni") + text(item, "cisloOrientacniPismeno")
    house = [part for part in (text(item, "cisloDomovni"), along) if part]
    town = text(item, "nazevObce")
    code = text(item, "psc")
    address = Address(
        street=text(item, "nazevUlice") or text(item, "nazevCastiObce") or town,
        number="/".join(house),
        postcode=f"{code[:3]} {code[3:]}" if len(code) == 5 else code,
        town=town,
        country=clean(item.get("kodStatu"))[:2].upper(),
    )
    return address if address.town or address.street else None


REGISTER = company_questions.Register(
    source="ares",
    country="CZ",
    number_urls=_by_number,
    row=_row,
    number=_number,
    vat_number=_of_vat,
    name_url=_by_name,
    name_post="application/json",
    table=_table,
    request=Request(source="ares", url=URL, purpose="company", accept="application/json", max_age_days=KEEP_DAYS),
)


def ask(case: Case) -> list[Request]:
    """The register's question; then, where the pages name the seller otherwise, the firm's names of before."""
    further = _names_url(case, REGISTER.read(case, case.captures))
    return [
        *REGISTER.ask(case),
        *(msgspec.structs.replace(REGISTER.request, url=url) for url in (further,) if url),
    ]


def read(case: Case, captures: Mapping[str, Capture]) -> list[Fact]:
    """register.* of the company."""
    told = REGISTER.read(case, captures)
    url = _names_url(case, told)
    if not url:
        return told
    used = next((fact.value for fact in told if fact.name == "register.names" and fact.is_known), ())
    former = _former_names(captures[url], used) if url in captures else _NOT_YET
    return with_answer(told, "register.former_names", next(iter(captures.values())), former)


def _names_url(case: Case, told: Sequence[Fact]) -> str:
    number = found_number(told)
    return f"{VR_URL}/{number}" if number and is_named_otherwise(case, told) else ""


def _former_names(capture: Capture, used: Sequence[str]) -> Answer:
    """Names that were struck out of the public register; sole traders and others are not in it."""
    value = json_of(capture, (200, 404))
    if isinstance(value, Problem):
        return value
    if capture.status == 404:
        own = text(value, "kod") == "NENALEZENO"
        return Problem(Cause.HIDDEN if own else Cause.NO_ANSWER, "it is not in the public register")
    listed = [item for record in rows(value, "zaznamy") for item in rows(record, "obchodniJmeno")]
    if not listed:
        return _gap("names")
    told = [proper_name(text(item, "hodnota")) for item in listed if text(item, "datumVymazu")]
    found = tuple(dict.fromkeys(name for name in told if name and name not in used))
    return Told(found or None, "zaznamy.obchodniJmeno", ", ".join(found) or "none", capture)
