"""Twin of the Norwegian register of units (data.brreg.no). Rows: units as the register shows them; a sub-unit is a row
with `overordnetEnhet`."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any
from urllib.parse import parse_qs

from trustcheck.demo.directory import Row
from trustcheck.demo.http_server import Question
from trustcheck.demo.services import Example, Reply, Shelf, as_json
from trustcheck.demo.world import Site
from trustcheck.model import Address

HOSTS = ("data.brreg.no",)
PATH = "/enhetsregisteret/api"
FAULTS = {
    "410": "The unit was taken out of the register for legal reasons.",
    "400": "400 with the register's own body.",
    "deleted": "The unit is deleted: a date, and little else.",
    "bankrupt": "The unit is bankrupt.",
    "no-flags": "The row holds neither flags nor dates.",
}
ANSWERS = {
    "410": Site(body=b"", status=410, content_type=""),
    "400": as_json({"status": 400, "feilmelding": "Feilaktig foresp\u00f8rsel", "antallFeil": 1}, status=400),
}


def _deleted(row: Row) -> Row:
    return {"organisasjonsnummer": row["organisasjonsnummer"], "navn": row["navn"], "slettedato": "2026-02-03"}


def _bare(row: Row) -> Row:
    return {name: row[name] for name in ("organisasjonsnummer", "navn")}


CHANGES = {"deleted": _deleted, "bankrupt": lambda row: {**row, "konkurs": True}, "no-flags": _bare}


def unit(number: str, name: str, street: str, postcode: str, town: str, **rest: Any) -> dict[str, Any]:
    """A living unit's row; `rest` adds to it or changes it."""
    place = {
        "land": "Norge", "landkode": "NO", "postnummer": postcode, "poststed": town.upper(), "adresse": [street],
    }  # fmt: skip
    return {
        "organisasjonsnummer": number, "navn": name.upper(),
        "organisasjonsform": {"kode": "AS", "beskrivelse": "Aksjeselskap"}, "forretningsadresse": place,
        "registreringsdatoEnhetsregisteret": "2015-04-20", "registrertIMvaregisteret": True,
        "registrertIForetaksregisteret": True, "konkurs": False, "underAvvikling": False,
        "underTvangsavviklingEllerTvangsopplosning": False,
        "naeringskode1": {"kode": "47.710", "beskrivelse": "Butikkhandel med kl\u00e6r"}, "historiskeNavn": [],
        "harRegistrertAntallAnsatte": True, "antallAnsatte": 6, "sisteInnsendteAarsregnskap": "2024", **rest,
    }  # fmt: skip


def establishment(number: str, above: str, name: str, street: str, postcode: str, town: str) -> dict[str, Any]:
    """A sub-unit's row."""
    row = unit(number, name, street, postcode, town, overordnetEnhet=above)
    row["beliggenhetsadresse"] = row.pop("forretningsadresse")
    return row


NUMBER = "100000008"
EXAMPLE = Example(
    domain="ullvotten-demo.no",
    facts={"claim.company_id": NUMBER, "claim.company_country": "NO", "claim.site_read": True},
    rows=(
        unit(NUMBER, "Ullvotten Demo AS", "Strikkegata 7", "0999", "Oslo", hjemmeside="www.ullvotten-demo.no"),
        establishment("100000016", NUMBER, "Ullvotten Demo", "Garnveien 2 B", "4999", "Stavanger"),
    ),
    told={
        "register.found": True,
        "register.name": "ULLVOTTEN DEMO AS",
        "register.country": "NO",
        "register.active": True,
        "register.insolvency": None,
        "register.registered": date(2015, 4, 20),
        "register.addresses": (Address(street="Strikkegata", number="7", postcode="0999", town="Oslo", country="NO"),),
        "register.establishments": (
            Address(street="Garnveien", number="2 B", postcode="4999", town="Stavanger", country="NO"),
        ),
        "register.vat_liable": True,
        "register.employer": True,
        "register.division": "47",
        "register.website": "www.ullvotten-demo.no",
    },
    not_there={"register.found": False, "register.active": None},
)


def play(question: Question, shelf: Shelf) -> Reply:
    asked = {name: values[0] for name, values in parse_qs(question.query).items()}
    missing = Site(body=b"", status=404, content_type="")
    path = question.path.removeprefix(PATH)
    if path.startswith("/enheter/"):
        rows = shelf.pick(lambda row: row["organisasjonsnummer"] == path[9:] and "overordnetEnhet" not in row)
        return Reply(as_json(rows[0]) if rows else missing, missing)
    if path.startswith("/underenheter/"):
        rows = shelf.pick(lambda row: row["organisasjonsnummer"] == path[14:] and "overordnetEnhet" in row)
        return Reply(as_json(rows[0]) if rows else missing, missing)
    if path == "/enheter":
        words = asked.get("navn", "").casefold().split()
        rows = shelf.pick(
            lambda row: "overordnetEnhet" not in row and any(word in row["navn"].casefold() for word in words)
        )
        return Reply(_listed("enheter", rows), _listed("enheter", []))
    if path == "/underenheter":
        above = asked.get("overordnetEnhet", "")
        return Reply(
            _listed("underenheter", shelf.pick(lambda row: row.get("overordnetEnhet") == above)),
            _listed("underenheter", []),
        )
    return Reply(missing, missing)


def _listed(key: str, rows: list[Mapping[str, Any]]) -> Site:
    page = {"size": 100, "totalElements": len(rows), "totalPages": 1, "number": 0}
    return as_json({"_embedded": {key: rows}, "page": page} if rows else {"page": page})
