"""The global register of legal entity identifiers (GLEIF, CC0): the company of a number and a country, if it has one.

Few small shops have an identifier (LEI), so that there is none says nothing. An issuer holds each to the national
register, so a company of a country whose own register may not be asked by programs is known from here; and so is one
whose register could not be asked now. "LAPSED" is an unpaid renewal, no fraud. None found: 200 with empty `data`.
https://www.gleif.org/en/lei-data/gleif-api
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple
from urllib.parse import quote

import msgspec
from stdnum import lei as lei_form

from trustcheck.countries import signs
from trustcheck.facts import absent, all_unknown, known, told_by
from trustcheck.model import Address, Capture, Case, Cause, Fact, Problem, Request
from trustcheck.sources import company_questions
from trustcheck.sources.answers import Told, json_of, rows, seen, text
from trustcheck.sources.company_record import Company, facts_of, street_and_number
from trustcheck.sources.company_signs import register_country
from trustcheck.sources.dates import read_old_date

NEEDS: tuple[str, ...] = (
    *company_questions.NEEDS, "claim.legal_names", "register.found", "register.company_id", "register.country",
)  # fmt: skip
URL = "https://api.gleif.org/api/v1/lei-records"
KEEP_DAYS = 7
MAX_ROWS = 50
_LEI_FACTS = ("register.lei", "register.lei_active")
# Countries with a register among our sources; of every other one only VIES and this source can tell.
OPEN = frozenset("FI NO SE DK EE LV LT GB FR PL CZ SK CH IE".split())  # noqa: SIM905
BY_NUMBER_ALONE = frozenset({"SE", "LT", "PL"})  # open registers that no name can be looked up in
_NOT_UNIQUE = frozenset({"DE"})  # HRB 12345 is given anew by each court: the name must fit too
_NOT_ONES_OWN = frozenset({"DUPLICATE", "ANNULLED", "CANCELLED", "TRANSFERRED"})
_KEPT_UP = frozenset({"ISSUED", "PENDING_TRANSFER", "PENDING_ARCHIVAL"})
_FORM = Problem(Cause.NOT_ASKED, "only a code of a list of its own (ISO 20275) tells the legal form")
_CLOSED = "no register of that country may be asked by programs, and it has no legal entity identifier that we know of"


class Wanted(NamedTuple):
    """A company by its number. `instead`: no register told of it, so what the record holds is told in its place."""

    number: str
    country: str
    instead: bool


class Record(NamedTuple):
    """One LEI record."""

    lei: str
    kept_up: bool
    company: Company


def ask(case: Case) -> list[Request]:
    """The number as registers usually write it there; once nobody has it, as it is without signs."""
    wanted = _wanted(case)
    urls = _chain(wanted, case.captures) if wanted else []
    request = Request(
        source="gleif", url=URL, purpose="company", accept="application/vnd.api+json", max_age_days=KEEP_DAYS
    )
    return [msgspec.structs.replace(request, url=url) for url in urls]


def read(case: Case, captures: Mapping[str, Capture]) -> list[Fact]:
    """register.lei, and the company itself where no register told of it.

    Where no register may be asked, and nothing is known from here, register.* is Unknown(hidden): nobody will tell.
    """
    wanted = _wanted(case)
    if wanted is None:
        return _nobody_tells(case)
    last = captures.get(_chain(wanted, captures)[-1])
    if last is None:
        return []
    found = _record(case, last, wanted)
    closed = wanted.instead and wanted.country not in OPEN
    if isinstance(found, Problem):
        return all_unknown((*_LEI_FACTS, *(_register_facts() if closed else ())), found.cause, found.detail)
    if found is None:
        proof = seen(last, "data", f"no identifier for {wanted.number}")
        hidden = all_unknown(_register_facts(), Cause.HIDDEN, _CLOSED) if closed else []
        return [*(absent(name, proof) for name in _LEI_FACTS), *hidden]
    proof = seen(last, f"lei {found.lei}", f"{found.lei} {found.company.names[0]}")
    told = [known("register.lei", found.lei, proof), known("register.lei_active", found.kept_up, proof)]
    if not wanted.instead:
        return told
    return [*told, known("register.found", True, proof), *facts_of(found.company, wanted.country, last, case.at.date())]


def _register_facts() -> tuple[str, ...]:
    return tuple(name for name in told_by("gleif") if name not in (*_LEI_FACTS, "register.name_found"))


def _nobody_tells(case: Case) -> list[Fact]:
    """Of a shop without a number in a country without an open register, or with one that cannot be searched."""
    country, given = register_country(case), case.fact("claim.company_id")
    if case.flag("claim.site_read") is False:  # no shop, so there is no company to tell of
        return []
    if not given.is_absent or not country or country in OPEN - BY_NUMBER_ALONE:
        return []
    numbers = (case.fact(name) for name in ("claim.vat_number", "domain.registrant_number"))
    if country in OPEN and not all(fact.is_absent or fact.cause is Cause.HIDDEN for fact in numbers):
        return []
    others = [name for name in _register_facts() if name != "register.found"]
    detail = "the shop shows no company number, and no register of its country may be searched by programs"
    return [absent("register.found", *given.evidence), *all_unknown(others, Cause.HIDDEN, detail)]


def _wanted(case: Case) -> Wanted | None:
    """The company that a register found; else the seller's own number where no register could tell of it."""
    found, country = case.text("register.company_id"), case.text("register.country")
    if found and country:
        return Wanted(found, country, instead=False)
    number = case.text("claim.company_id")
    home = register_country(case)
    if not number or not home or len(number) > 40 or case.flag("claim.company_id_checksum") is False:
        return None
    failed = "register.found" in case.facts and case.fact("register.found").is_unknown
    return Wanted(number, home, instead=True) if home not in OPEN or failed else None


def _spellings(wanted: Wanted) -> tuple[str, ...]:
    plain = signs(wanted.number)
    if wanted.country == "BE" and len(plain) == 10:
        return f"{plain[:4]}.{plain[4:7]}.{plain[7:]}", plain
    if wanted.country == "AT":
        bare = plain.removeprefix("FN").lower()
        return bare, f"FN {bare}"
    return tuple(dict.fromkeys((wanted.number, plain)))


def _chain(wanted: Wanted, captures: Mapping[str, Capture]) -> list[str]:
    """The questions so far: the next spelling once the one before gave no record at all."""
    urls: list[str] = []
    for spelling in _spellings(wanted):
        urls.append(
            f"{URL}?filter%5Bentity.registeredAs%5D={quote(spelling, safe='')}"
            f"&filter%5Bentity.legalAddress.country%5D={wanted.country}&page%5Bsize%5D={MAX_ROWS}"
        )
        capture = captures.get(urls[-1])
        if capture is None or _data(capture) != []:
            break
    return urls


def _data(capture: Capture) -> list[dict[str, Any]] | Problem:
    value = json_of(capture)
    if isinstance(value, Problem):
        return value
    if (
        not isinstance(value, dict)
        or not isinstance(value.get("data"), list)
        or not isinstance(value.get("meta"), dict)
    ):
        return Problem(Cause.UNREADABLE, "the answer is not a list of records")
    found = rows(value, "data")
    return found if len(found) == len(value["data"]) else Problem(Cause.UNREADABLE, "the records are no objects")


def _record(case: Case, capture: Capture, wanted: Wanted) -> Record | Problem | None:
    data = _data(capture)
    if isinstance(data, Problem):
        return data
    found = [record for row in data if (record := _read(row, wanted)) is not None]
    if found and wanted.country in _NOT_UNIQUE and wanted.instead:
        own = [text for text in (case.text("claim.legal_name"), *case.many("claim.legal_names")) if text]
        if not own:
            return Problem(
                Cause.AMBIGUOUS, "courts give that number anew, and the pages name no firm to tell them apart"
            )
        found = [record for record in found if any(record.company.bears(name) for name in own)]
    if len({record.company.names for record in found}) > 1:
        return Problem(Cause.AMBIGUOUS, f"{len(found)} companies have that number there")
    return max(found, key=lambda record: record.kept_up, default=None)


def _read(row: Mapping[str, Any], wanted: Wanted) -> Record | None:
    """The record when it is of that number and country; None for another, or for one that was given by mistake."""
    attributes = row.get("attributes")
    entity = attributes.get("entity") if isinstance(attributes, dict) else None
    registration = attributes.get("registration") if isinstance(attributes, dict) else None
    if not isinstance(entity, dict) or not isinstance(registration, dict):
        return None
    lei, name, state = text(row, "id"), text(entity, "legalName", "name"), text(registration, "status").upper()
    same = signs(text(entity, "registeredAs")).removeprefix("FN") == signs(wanted.number).removeprefix("FN")
    here = text(entity, "legalAddress", "country") == wanted.country
    if not (same and here and name and state) or state in _NOT_ONES_OWN or not lei_form.is_valid(lei):
        return None
    return Record(lei, state in _KEPT_UP, _company(entity, name, wanted))


def _company(entity: Mapping[str, Any], name: str, wanted: Wanted) -> Company:
    status = text(entity, "status").upper()
    founded = read_old_date(text(entity, "creationDate"))
    others = [(text(item, "type"), text(item, "name")) for item in rows(entity, "otherNames")]
    former = tuple(other for kind, other in others if kind == "PREVIOUS_LEGAL_NAME" and other)
    current = [other for kind, other in others if kind != "PREVIOUS_LEGAL_NAME" and other]
    found = [_address(entity.get(key)) for key in ("legalAddress", "headquartersAddress")]
    places = tuple(dict.fromkeys(place for place in found if place))
    return Company(
        number=wanted.number,
        names=(name, *current),
        active=Told(status == "ACTIVE", "status", status) if status in ("ACTIVE", "INACTIVE") else None,
        form=_FORM,
        registered=Told(founded, "creationDate", str(founded)) if founded else None,
        addresses=Told(places, "legalAddress", str(places[0])) if places else None,
        former_names=Told(former or None, "otherNames", ", ".join(former)),
    )


def _address(item: Any) -> Address | None:
    """Of the lines the one with a house number, else the first; lines before it are floors and care-of."""
    if not isinstance(item, dict):
        return None
    country = text(item, "country")[:2].upper()
    first = f" {country} " in Address.NUMBER_FIRST
    listed = item.get("addressLines")
    lines = [text({"line": line}, "line") for line in listed[:6]] if isinstance(listed, list) else []
    read = [street_and_number(line, number_first=first) for line in lines if line]
    street, number = next((pair for pair in read if pair[1]), read[0] if read else ("", ""))
    place = Address(
        street=street, number=number, postcode=text(item, "postalCode"), town=text(item, "city"), country=country
    )
    return place if place.street or place.town else None
