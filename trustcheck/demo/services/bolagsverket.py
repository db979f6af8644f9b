"""Twin of the Swedish register's "värdefulla datamängder" (gw.api.bolagsverket.se). Rows: organisations as it shows
them; two rows of one number are two firms of one sole trader. It wants a token of bolagsverket_token.py."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

from trustcheck.demo.directory import Row
from trustcheck.demo.http_server import Question
from trustcheck.demo.services import Example, Reply, Shelf, as_json
from trustcheck.demo.services.bolagsverket_token import TOKEN
from trustcheck.demo.world import Site
from trustcheck.model import Address

HOSTS = ("gw.api.bolagsverket.se",)
KEY = "bolagsverket"
PATH = "/vardefulla-datamangder/v1/organisationer"


def _fault(status: int, title: str, detail: str) -> Site:
    return as_json({
        "type": "about:blank", "instance": "client.error", "timestamp": "2026-11-21T09:32:24Z", "requestId": "0",
        "status": status, "title": title, "detail": detail,
    }, status=status)  # fmt: skip


def _fel(word: str) -> dict[str, Any]:
    return {"dataproducent": "SCB", "fel": {"typ": word, "felBeskrivning": "-"}}


FAULTS = {
    "401": "The token is no longer good, nor is the next.",
    "check-digit": "400: the number's check digit is said to be wrong.",
    "empty-list": "200 with a list that holds nothing.",
    "address-timeout": "One block, the address, timed out.",
    "name-timeout": "The block of the name timed out, so nobody knows whether it is there.",
    "source-down": "The address's source could not be reached.",
    "bankrupt": "The company is bankrupt.",
    "liquidation": "The company is in liquidation, in the other spelling of the block.",
    "merger": "The company is about to merge with another.",
    "deregistered": "The company was taken out of the register.",
    "dormant": "The company does no business now, yet is in the register.",
}
ANSWERS = {
    "401": _fault(401, "Unauthorized", "Token expired"),
    "check-digit": _fault(400, "Bad Request", "Identitetsbeteckning har ogiltig kontrollsiffra."),
    "empty-list": as_json({"organisationer": []}),
}


def _pending(code: str, words: str, spelt: str = "pagaende") -> Any:
    block = f"{spelt}AvvecklingsEllerOmstruktureringsforfarande"
    listed = {f"{block}Lista": [{"kod": code, "klartext": words, "fromDatum": "2026-02-03"}]}
    return lambda row: {**row, block: {"dataproducent": "Bolagsverket", "fel": None, **listed}}


CHANGES = {
    "address-timeout": lambda row: {**row, "postadressOrganisation": _fel("TIMEOUT")},
    "name-timeout": lambda row: {**row, "organisationsnamn": _fel("TIMEOUT")},
    "source-down": lambda row: {**row, "postadressOrganisation": _fel("OTILLGANGLIG_UPPGIFTSKALLA")},
    "bankrupt": _pending("KK", "Konkurs"),
    "liquidation": _pending("LI", "Likvidation", "pagande"),
    "merger": _pending("FUOL", "Fusion i \u00f6verl\u00e5tande bolag"),
    "deregistered": lambda row: {
        **row,
        "avregistreradOrganisation": {"avregistreringsdatum": "2026-02-28", "fel": None},
    },
    "dormant": lambda row: {**row, "verksamOrganisation": {"dataproducent": "SCB", "fel": None, "kod": "NEJ"}},
}


def _block(producer: str = "SCB", **rest: Any) -> dict[str, Any]:
    return {"dataproducent": producer, "fel": None, **rest}


def organisation(number: str, name: str, street: str, postcode: str, town: str, **rest: Any) -> dict[str, Any]:
    """A living company's row; `rest` adds to it or changes it."""
    kind = {"kod": "FORETAGSNAMN", "klartext": "F\u00f6retagsnamn"}
    post = {"utdelningsadress": street, "postnummer": postcode, "postort": town, "land": None, "coAdress": None}
    return {
        "organisationsidentitet": {"identitetsbeteckning": number, "typ": {"kod": "ORGANISATIONSNUMMER"}},
        "namnskyddslopnummer": None, "registreringsland": {"kod": "SE-LAND", "klartext": "Sverige"},
        "organisationsnamn": _block(
            "Bolagsverket",
            organisationsnamnLista=[{"namn": name, "organisationsnamntyp": kind, "registreringsdatum": "2012-05-02"}],
        ),
        "organisationsform": _block("Bolagsverket", kod="AB", klartext="Aktiebolag"),
        "juridiskForm": _block(kod="49", klartext="\u00d6vriga aktiebolag"),
        "verksamOrganisation": _block(kod="JA"),
        "organisationsdatum": _block("Bolagsverket", registreringsdatum="2012-05-02", infortHosScb="2012-05-10"),
        "avregistreradOrganisation": None, "avregistreringsorsak": None,
        "pagaendeAvvecklingsEllerOmstruktureringsforfarande": None, "postadressOrganisation": _block(postadress=post),
        "naringsgrenOrganisation": _block(sni=[{"kod": "47910", "klartext": "Postorderhandel"}]),
        "reklamsparr": _block(kod="NEJ"), **rest,
    }  # fmt: skip


def _unknown(number: str) -> dict[str, Any]:
    missing = {"fel": {"typ": "ORGANISATION_FINNS_EJ", "felBeskrivning": "Organisationen finns ej"}}
    return {
        "organisationsidentitet": {"identitetsbeteckning": number},
        **dict.fromkeys(("organisationsnamn", "organisationsform", "organisationsdatum"), missing),
    }


NUMBER = "5299999994"
EXAMPLE = Example(
    domain="garnboden-exempel.se",
    facts={"claim.company_id": "529999-9994", "claim.company_country": "SE", "claim.site_read": True},
    rows=(organisation(NUMBER, "Garnboden Exempel AB", "Nystv\u00e4gen 3", "99999", "Exempelstad"),),
    told={
        "register.found": True,
        "register.company_id": "529999-9994",
        "register.name": "Garnboden Exempel AB",
        "register.country": "SE",
        "register.active": True,
        "register.insolvency": None,
        "register.form": "Aktiebolag",
        "register.registered": date(2012, 5, 2),
        "register.business_line": "retail trade: Postorderhandel",
        "register.division": "47",
        "register.addresses": (
            Address(street="Nystv\u00e4gen", number="3", postcode="99999", town="Exempelstad", country="SE"),
        ),
    },
    not_there={"register.found": False, "register.active": None},
)


def play(question: Question, shelf: Shelf) -> Reply:
    try:
        asked = json.loads(question.body or b"{}")
    except ValueError:
        asked = {}
    number = str(asked.get("identitetsbeteckning", "")) if isinstance(asked, dict) else ""
    rows = shelf.pick(lambda row: row["organisationsidentitet"]["identitetsbeteckning"] == number)
    if question.headers.get("authorization") != f"Bearer {TOKEN}" or (question.method, question.path) != ("POST", PATH):
        return Reply(ANSWERS["401"], ANSWERS["401"])
    missing = _listed([_unknown(number)])
    return Reply(_listed(rows) if rows else missing, missing)


def _listed(rows: list[Row]) -> Site:
    return as_json({"organisationer": rows})
