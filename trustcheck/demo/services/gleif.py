"""Twin of the register of legal entity identifiers (api.gleif.org). Rows: records as the service shows them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any
from urllib.parse import parse_qs

from trustcheck.demo.directory import Row
from trustcheck.demo.http_server import Question
from trustcheck.demo.services import Example, Reply, Shelf, as_json
from trustcheck.demo.world import Site
from trustcheck.model import Address

HOSTS = ("api.gleif.org",)
FAULTS = {
    "lapsed": "The identifier was not renewed.",
    "retired": "The identifier is retired: the entity has ended.",
    "duplicate": "The identifier was given by mistake to one that had one.",
    "pending": "The identifier moves to another issuer.",
    "other-court": "The number is another court's: the name is another.",
    "other-country": "The record is of another country than was asked for.",
    "bad-identifier": "The identifier's check digits are wrong.",
    "404": "404 with the service's own body, which no list should give.",
    "no-meta": "A list without its meta.",
}
ANSWERS = {
    "404": as_json({"errors": [{"status": "404", "title": "Resource not found"}]}, status=404),
    "no-meta": as_json({"data": []}),
}


def _registration(status: str) -> Callable[[Row], Row]:
    def change(row: Row) -> Row:
        held = row["attributes"]
        return {**row, "attributes": {**held, "registration": {**held["registration"], "status": status}}}

    return change


def _entity(**changes: Any) -> Callable[[Row], Row]:
    return lambda row: {
        **row, "attributes": {**row["attributes"], "entity": {**row["attributes"]["entity"], **changes}},
    }  # fmt: skip


CHANGES: Mapping[str, Callable[[Row], Row]] = {
    "lapsed": _registration("LAPSED"),
    "retired": lambda row: _entity(status="INACTIVE")(_registration("RETIRED")(row)),
    "duplicate": _registration("DUPLICATE"),
    "pending": _registration("PENDING_TRANSFER"),
    "other-court": _entity(legalName={"name": "Ganz Andere Demo GmbH", "language": "de"}),
    "other-country": _entity(legalAddress={"addressLines": ["Demogasse 1"], "city": "Demodorf", "country": "AT"}),
    "bad-identifier": lambda row: {**row, "id": row["id"][:18] + "00"},
}


def record(lei: str, number: str, name: str, line: str, code: str, town: str, country: str, **rest: Any) -> Row:
    """The record of a living entity whose identifier is kept up; `rest` adds to the entity or changes it."""
    place = {"language": "de", "addressLines": [line], "city": town, "country": country, "postalCode": code}
    entity = {
        "legalName": {"name": name, "language": "de"}, "otherNames": [], "legalAddress": place,
        "headquartersAddress": place, "registeredAt": {"id": "RA999999", "other": None}, "registeredAs": number,
        "jurisdiction": country, "category": "GENERAL", "legalForm": {"id": "2HBR", "other": None},
        "status": "ACTIVE", "creationDate": "2011-06-08T00:00:00Z", **rest,
    }  # fmt: skip
    registration = {
        "status": "ISSUED",
        "nextRenewalDate": "2027-05-30T00:00:00Z",
        "corroborationLevel": "FULLY_CORROBORATED",
    }
    return {
        "type": "lei-records",
        "id": lei,
        "attributes": {"lei": lei, "entity": entity, "registration": registration},
    }


LEI = "999900DEMOTEESTUBE52"
EXAMPLE = Example(
    domain="teestube-demo.de",
    facts={
        "claim.company_id": "HRB 999999", "claim.company_country": "DE", "claim.legal_name": "Teestube Demo GmbH",
    },
    rows=(record(LEI, "HRB 999999", "Teestube Demo GmbH", "Musterweg 7 b", "99999", "Demostadt", "DE"),),
    told={
        "register.lei": LEI,
        "register.lei_active": True,
        "register.found": True,
        "register.name": "Teestube Demo GmbH",
        "register.country": "DE",
        "register.active": True,
        "register.registered": date(2011, 6, 8),
        "register.addresses": (
            Address(street="Musterweg", number="7 b", postcode="99999", town="Demostadt", country="DE"),
        ),
    },
    not_there={"register.lei": None, "register.lei_active": None},
)  # fmt: skip


def play(question: Question, shelf: Shelf) -> Reply:
    asked = {name: values[0] for name, values in parse_qs(question.query).items()}
    number, country = asked.get("filter[entity.registeredAs]", ""), asked.get("filter[entity.legalAddress.country]", "")

    def meant(row: Row) -> bool:
        entity = row["attributes"]["entity"]
        return bool(number) and (entity["registeredAs"], entity["legalAddress"]["country"]) == (number, country)

    return Reply(_listed(shelf.pick(meant)), _listed([]))


def _listed(found: list[Row]) -> Site:
    pages = {"currentPage": 1, "perPage": 50, "from": 1, "to": len(found), "total": len(found), "lastPage": 1}
    meta = {"goldenCopy": {"publishDate": "2026-11-20T00:00:00Z"}, "pagination": pages}
    return as_json({"meta": meta, "links": {}, "data": found}, content_type="application/vnd.api+json")
