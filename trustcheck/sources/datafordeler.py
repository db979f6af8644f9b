"""One Danish company of the state's own service (Datafordeler, GraphQL): for users who have its key.

It tells what holds at a moment, so a company that has ended is not there: whoever asks goes on to cvrapi.dk then, and
also when the service does not take the question (its schema changes) or there is no key. Never keeps the key: it is in
no URL of ours (net/keys.py). https://datafordeler.dk/dataoversigt/det-centrale-virksomhedsregister-cvr/
"""

from __future__ import annotations

from datetime import date
from typing import Any
from urllib.parse import quote

import msgspec

from trustcheck.model import Address, Capture, Cause, Problem, Request
from trustcheck.sources.answers import Told, clean, json_of, rows, text
from trustcheck.sources.company_record import Answer, Company
from trustcheck.sources.dates import read_old_date

URL = "https://graphql.datafordeler.dk/flexibleCurrent/v3"
REQUEST = Request(
    source="cvr", url=URL, purpose="company", accept="application/json", max_age_days=1, post="application/json",
    key="datafordeler",
)  # fmt: skip
_NAME, _MAIL, _PLACE = (f"id_CVR_{part}_CVREnhedsId_ref" for part in ("Navn", "e_mailadresse", "Adressering"))
_QUESTION = """query {
  CVR_Virksomhed(first: 2, virkningstid: "%sT00:00:00Z", where: {CVRNummer: {eq: %s}}) {
    nodes {
      CVRNummer status virksomhedStartdato virksomhedOphoersdato
      %s { vaerdi }
      %s { vaerdi }
      %s(first: 10) { nodes {
        AdresseringAnvendelse CVRAdresse_vejnavn CVRAdresse_husnummerFra CVRAdresse_postnummer CVRAdresse_postdistrikt
      } }
    }
  }
}"""
_USES = ("beliggenhedsadresse", "postadresse")
_WORDS = {
    "konkurs": "bankruptcy", "tvangsopl": "liquidation", "likvidation": "liquidation", "rekonstruktion": "restructuring"
}  # fmt: skip
_LEFT = Problem(Cause.NOT_ASKED, "the service knows it, and the question leaves it out")
_NO_PROCEEDINGS = ("", "normal", "aktiv", "fremtid")


def url(number: str, day: date) -> str:
    """The question for that number; the fragment is what is posted."""
    question = _QUESTION % (day.isoformat(), number, _NAME, _MAIL, _PLACE)
    return f"{URL}#{quote(msgspec.json.encode({'query': question}).decode(), safe='')}"


def row(capture: Capture, number: str) -> Company | Problem | None:
    """The company; None when another is to be asked: no key, no such company at this moment, question not taken."""
    if capture.problem is not None and capture.problem.cause is Cause.NOT_ASKED:
        return None
    value = json_of(capture)
    if isinstance(value, Problem):
        return value
    if isinstance(value, dict) and rows(value, "errors"):
        return None
    data = value.get("data") if isinstance(value, dict) else None
    table = data.get("CVR_Virksomhed") if isinstance(data, dict) else None
    if not isinstance(table, dict) or not isinstance(table.get("nodes"), list):
        return Problem(Cause.UNREADABLE, "the answer is not the register's table")
    found = [node for node in rows(table, "nodes") if text(node, "CVRNummer").zfill(8) == number]
    if not found:
        return Problem(Cause.UNREADABLE, "the answer is of other companies") if table["nodes"] else None
    return _company(found[0], number)


def proceedings(status: str, place: str) -> Answer:
    """What a status in Danish says of bankruptcy and its like; Problem when it is a word that we do not know."""
    word = status.casefold()
    if word in _NO_PROCEEDINGS:
        return Told(None, place, status or "none")
    kind = next((kind for mark, kind in _WORDS.items() if mark in word), "")
    return Told(kind, place, status) if kind else Problem(Cause.AMBIGUOUS, f"the register's status is {status}")


def _company(node: dict[str, Any], number: str) -> Company:
    started, ended = read_old_date(text(node, "virksomhedStartdato")), text(node, "virksomhedOphoersdato")
    mail = clean(_value(node, _MAIL)).rpartition("@")[2].lower()
    return Company(
        number=number,
        names=(_value(node, _NAME),),
        active=Told(not ended, "virksomhedOphoersdato", ended or "none"),
        insolvency=proceedings(text(node, "status"), "status") if not ended else None,
        registered=Told(started, "virksomhedStartdato", str(started))
        if started
        else Problem(Cause.UNREADABLE, "the row holds no date"),
        form=_LEFT, business_line=_LEFT, establishments=_LEFT, former_names=_LEFT,
        addresses=_addresses(node),
        mail_domain=Told(mail or None, _MAIL, f"…@{mail}" if mail else "none"),
    )  # fmt: skip


def _related(node: dict[str, Any], key: str) -> list[dict[str, Any]]:
    """What a relation leads to, whether it is {nodes: […]}, a list or one object."""
    found = node.get(key)
    if isinstance(found, dict):
        return rows(found, "nodes") if "nodes" in found else [found]
    return rows(node, key)


def _value(node: dict[str, Any], key: str) -> str:
    return next((told for item in _related(node, key) if (told := text(item, "vaerdi"))), "")


def _addresses(node: dict[str, Any]) -> Told:
    items = [item for item in _related(node, _PLACE) if text(item, "AdresseringAnvendelse").lower() in _USES]
    items.sort(key=lambda item: _USES.index(text(item, "AdresseringAnvendelse").lower()))
    found = tuple(dict.fromkeys(place for item in items if (place := _address(item)).street or place.town))
    return Told(found or None, _PLACE, str(found[0]) if found else "none")


def _address(item: dict[str, Any]) -> Address:
    return Address(
        street=text(item, "CVRAdresse_vejnavn"),
        number=text(item, "CVRAdresse_husnummerFra"),
        postcode=text(item, "CVRAdresse_postnummer"),
        town=text(item, "CVRAdresse_postdistrikt"),
        country="DK",
    )
