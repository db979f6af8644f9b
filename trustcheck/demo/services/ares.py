"""Twin of the Czech registers (ares.gov.cz). Rows: economic subjects as ARES shows them."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

from trustcheck.demo.directory import Row
from trustcheck.demo.http_server import Question
from trustcheck.demo.services import Example, Reply, Shelf, as_json
from trustcheck.demo.world import Site
from trustcheck.model import Address

HOSTS = ("ares.gov.cz",)
PATH = "/ekonomicke-subjekty-v-be/rest/ekonomicke-subjekty"
VR_PATH = "/ekonomicke-subjekty-v-be/rest/ekonomicke-subjekty-vr"
FAULTS = {
    "too-many": "400: the search fits too many firms to list them.",
    "400": "400 with ARES's own body.",
    "404-other": "404 whose body is not the register's word that there is no such firm.",
    "renamed": "The company had another name before.",
    "ended": "The firm has ended.",
    "winding-up": "The firm is being wound up and says so in its name.",
    "insolvent": "The firm stands in the insolvency register.",
    "vat-group": "The firm's own VAT entry has ended: it pays as one of a group.",
    "bare": "The row holds little more than number and name.",
}
ANSWERS = {
    "too-many": as_json({"kod": "CHYBA_VSTUPU", "subKod": "VYSTUP_PRILIS_MNOHO_VYSLEDKU", "popis": "…"}, status=400),
    "400": as_json({"kod": "CHYBA_VSTUPU", "popis": "Hodnota nen\u00ed platn\u00e1"}, status=400),
    "404-other": as_json({"timestamp": "2026-11-21T12:00:00", "status": 404, "error": "Not Found"}, status=404),
}
# The registers behind ARES, as they are named in stavZdroje….
_SOURCES = (
    "Vr",
    "Res",
    "Rzp",
    "Nrpzs",
    "Rpsh",
    "Rcns",
    "Szr",
    "Dph",
    "SkDph",
    "Sd",
    "Ir",
    "Ceu",
    "Rs",
    "Red",
    "Monitor",
)


def states(**changed: str) -> dict[str, str]:
    """`seznamRegistraci` of an ordinary company that is liable for VAT; `changed`: Dph="ZANIKLY" …"""
    usual = {name: "AKTIVNI" if name in ("Vr", "Res", "Rzp", "Dph") else "NEEXISTUJICI" for name in _SOURCES}
    return {f"stavZdroje{name}": state for name, state in {**usual, **changed}.items()}


def subject(number: str, name: str, street: str, house: int, along: int, code: int, town: str, **rest: Any) -> Row:
    """A living company's row; `rest` adds to it or changes it."""
    written = f"{street} {house}/{along}, {code} {town}"
    place = {
        "kodStatu": "CZ", "nazevStatu": "\u010cesk\u00e1 republika", "nazevObce": town, "nazevUlice": street,
        "cisloDomovni": house, "cisloOrientacni": along, "psc": code, "textovaAdresa": written,
    }  # fmt: skip
    return {
        "ico": number, "icoId": f"ARES_{number}", "obchodniJmeno": name, "sidlo": place, "pravniForma": "112",
        "financniUrad": "001", "datumVzniku": "2014-03-10", "datumAktualizace": "2026-01-15", "dic": f"CZ{number}",
        "seznamRegistraci": states(), "primarniZdroj": "ros", "czNace": ["47910"], **rest,
    }  # fmt: skip


def _bare(row: Row) -> Row:
    return {name: row[name] for name in ("ico", "obchodniJmeno")}


CHANGES = {
    "ended": lambda row: {**row, "datumZaniku": "2026-02-03"},
    "winding-up": lambda row: {**row, "obchodniJmeno": f"{row['obchodniJmeno']} v likvidaci"},
    "insolvent": lambda row: {**row, "seznamRegistraci": states(Ir="AKTIVNI")},
    "vat-group": lambda row: {**row, "seznamRegistraci": states(Dph="ZANIKLY", SkDph="AKTIVNI")},
    "bare": _bare,
}
NUMBER = "99900106"
EXAMPLE = Example(
    domain="klubin-demo.cz",
    facts={"claim.company_id": NUMBER, "claim.company_country": "CZ", "claim.site_read": True},
    rows=(subject(NUMBER, "Klub\u00edn Demo s.r.o.", "Kr\u00e1tk\u00e1", 704, 36, 79999, "Uk\u00e1zkov"),),
    told={
        "register.found": True,
        "register.name": "Klub\u00edn Demo s.r.o.",
        "register.country": "CZ",
        "register.form": "limited liability company",
        "register.active": True,
        "register.insolvency": None,
        "register.registered": date(2014, 3, 10),
        "register.addresses": (
            Address(street="Kr\u00e1tk\u00e1", number="704/36", postcode="799 99", town="Uk\u00e1zkov", country="CZ"),
        ),
        "register.vat_liable": True,
    },
    not_there={"register.found": False, "register.active": None},
)
_MISSING = as_json({"kod": "NENALEZENO", "popis": "Ekonomick\u00fd subjekt nenalezen"}, status=404)


def play(question: Question, shelf: Shelf) -> Reply:
    path = question.path.removeprefix(PATH)
    if path == "/vyhledat":
        try:
            words = str(json.loads(question.body)["obchodniJmeno"]).casefold().split()
        except (ValueError, KeyError, TypeError):
            return Reply(ANSWERS["400"], ANSWERS["400"])
        found = shelf.pick(lambda row: any(word in row["obchodniJmeno"].casefold() for word in words))
        return Reply(_listed(found), _listed([]))
    if question.path.startswith(VR_PATH):
        found = shelf.pick(lambda row: f"{VR_PATH}/{row['ico']}" == question.path)
        return Reply(_public(found[0], shelf.fault == "renamed") if found else _MISSING, _MISSING)
    rows = shelf.pick(lambda row: f"/{row['ico']}" == path)
    return Reply(as_json(rows[0]) if rows else _MISSING, _MISSING)


def _listed(rows: list[Row]) -> Site:
    return as_json({"pocetCelkem": len(rows), "ekonomickeSubjekty": rows})


def _public(row: Row, renamed: bool) -> Site:
    """The record of the public register: names with the days on which they were entered and struck out, and persons."""
    former = {"datumZapisu": "2014-03-10", "datumVymazu": "2019-04-05", "hodnota": "D\u0159\u00edve Demo s.r.o."}
    names = [*([former] if renamed else []), {"datumZapisu": "2019-04-05", "hodnota": row["obchodniJmeno"]}]
    person = {"clenoveOrganu": [{"fyzickaOsoba": {"jmeno": "ANNA", "prijmeni": "UK\u00c1ZKOV\u00c1"}}]}
    record = {"primarniZaznam": True, "obchodniJmeno": names, "statutarniOrgany": [person]}
    return as_json({"icoId": row["ico"], "zaznamy": [record]})
