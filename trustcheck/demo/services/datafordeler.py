"""Twin of the Danish state's own service (graphql.datafordeler.dk). Rows: nodes of CVR_Virksomhed. It wants a key."""

from __future__ import annotations

import re
from datetime import date
from typing import Any
from urllib.parse import parse_qs

from trustcheck.demo.directory import Row
from trustcheck.demo.http_server import Question
from trustcheck.demo.services import Example, Reply, Shelf, as_json
from trustcheck.demo.world import Site
from trustcheck.model import Address

HOSTS = ("graphql.datafordeler.dk",)
KEY = "datafordeler"
SOURCE = "cvr"
FAULTS = {
    "bad-key": "401: the key is not one that was given out.",
    "schema": "200 with errors: a field of the question does not exist (any more).",
    "no-data": "200 with neither data nor errors.",
    "another": "Another company than the one that was asked for.",
    "bankrupt": "The company is bankrupt.",
    "one-object": "A relation comes as one object, not as a list.",
}
ANSWERS = {
    "bad-key": as_json({"error": "Unauthorized"}, status=401),
    "schema": as_json({"errors": [{"message": "The field `vaerdi` does not exist on the type `CVR_Navn`."}]}),
    "no-data": as_json({"data": None}),
}
_NAME, _MAIL, _PLACE = (f"id_CVR_{part}_CVREnhedsId_ref" for part in ("Navn", "e_mailadresse", "Adressering"))
CHANGES = {
    "another": lambda row: {**row, "CVRNummer": 99999942},
    "bankrupt": lambda row: {**row, "status": "UNDERKONKURS"},
    "one-object": lambda row: {**row, _NAME: row[_NAME]["nodes"][0]},
}


def firm(number: int, name: str, street: str, house: str, postcode: str, town: str, mail: str = "") -> dict[str, Any]:
    """A living company's node."""
    place = {
        "AdresseringAnvendelse": "beliggenhedsadresse", "CVRAdresse_vejnavn": street,
        "CVRAdresse_husnummerFra": house, "CVRAdresse_postnummer": postcode, "CVRAdresse_postdistrikt": town,
    }  # fmt: skip
    return {
        "CVRNummer": number, "status": "NORMAL", "virksomhedStartdato": "2016-05-01", "virksomhedOphoersdato": None,
        _NAME: {"nodes": [{"vaerdi": name}]}, _MAIL: {"nodes": [{"vaerdi": mail}] if mail else []},
        _PLACE: {"nodes": [place]},
    }  # fmt: skip


NUMBER = "99999934"
EXAMPLE = Example(
    domain="traadnoegle-demo.dk",
    facts={"claim.company_id": NUMBER, "claim.company_country": "DK", "claim.site_read": True},
    rows=(firm(int(NUMBER), "Traadnoegle Demo ApS", "Garnvej", "4", "9999", "Eksempelby", "hej@traadnoegle-demo.dk"),),
    told={
        "register.found": True,
        "register.name": "Traadnoegle Demo ApS",
        "register.country": "DK",
        "register.active": True,
        "register.insolvency": None,
        "register.registered": date(2016, 5, 1),
        "register.addresses": (
            Address(street="Garnvej", number="4", postcode="9999", town="Eksempelby", country="DK"),
        ),
        "register.mail_domain": "traadnoegle-demo.dk",
    },
    not_there={"register.found": False, "register.active": None},
)


def play(question: Question, shelf: Shelf) -> Reply:
    match = re.search(rb"CVRNummer: \{eq: (\d{8})\}", question.body)
    number = match[1].decode() if match else ""
    rows = shelf.pick(lambda row: str(row["CVRNummer"]) == number)
    if not parse_qs(question.query).get("apiKey") or question.method != "POST":
        return Reply(ANSWERS["bad-key"], ANSWERS["bad-key"])
    return Reply(_listed(rows), _listed([]))


def _listed(rows: list[Row]) -> Site:
    return as_json({"data": {"CVR_Virksomhed": {"nodes": rows}}})
