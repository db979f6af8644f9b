"""Twin of the Polish white list of taxpayers (wl-api.mf.gov.pl). Rows: its `subject` objects."""

from __future__ import annotations

from typing import Any

from trustcheck.demo.directory import Row
from trustcheck.demo.http_server import Question
from trustcheck.demo.services import Example, Reply, Shelf, as_json
from trustcheck.demo.world import Site
from trustcheck.model import Address

HOSTS = ("wl-api.mf.gov.pl",)
PATH = "/api/search/nip/"
FAULTS = {
    "quota": "429 with the list's own code: no more questions today.",
    "quota-400": "The same code under 400.",
    "bad-number": "400: the list calls the NIP wrong.",
    "exempt": "The firm is registered and exempt.",
    "taken-off": "The firm was taken off the register of taxpayers.",
    "no-krs": "A sole trader, who stands in no court register.",
    "other": "The answer is of another taxpayer.",
}
ANSWERS = {
    "quota": as_json({"code": "WL-191", "message": "Przekroczono dzienny limit zapyta\u0144."}, status=429),
    "quota-400": as_json({"code": "WL-191", "message": "Przekroczono dzienny limit zapyta\u0144."}, status=400),
    "bad-number": as_json({"code": "WL-115", "message": "Nieprawid\u0142owy NIP."}, status=400),
}
CHANGES = {
    "exempt": lambda row: {**row, "statusVat": "Zwolniony"},
    "taken-off": lambda row: {**row, "statusVat": "Niezarejestrowany", "removalDate": "2026-02-03"},
    "no-krs": lambda row: {**row, "krs": None, "workingAddress": None},
    "other": lambda row: {**row, "nip": "9999999976"},
}


def subject(nip: str, name: str, krs: str | None, address: str | None, **rest: Any) -> Row:
    """A taxpayer that is liable; `rest` adds to it or changes it."""
    return {
        "name": name, "nip": nip, "statusVat": "Czynny", "regon": "999999999", "pesel": None, "krs": krs,
        "residenceAddress": None, "workingAddress": address, "representatives": [], "authorizedClerks": [],
        "partners": [], "registrationLegalDate": "2014-04-01", "removalDate": None,
        "accountNumbers": ["99999999999999999999999999"], "hasVirtualAccounts": False, **rest,
    }  # fmt: skip


NIP = "9999999982"
EXAMPLE = Example(
    domain="motek-demo.pl",
    facts={"claim.company_id": None, "claim.vat_number": f"PL{NIP}", "claim.site_read": True},
    rows=(subject(NIP, "MOTEK DEMO S.A.", "0001999998", "WZOROWA 12/3, 99-999 DEMOWO"),),
    told={
        "register.found": True,
        "register.name": "MOTEK DEMO S.A.",
        "register.company_id": "0001999998",
        "register.krs_number": "0001999998",
        "register.vat_taxpayer": "czynny",
        "register.vat_liable": True,
        "register.addresses": (
            Address(street="Wzorowa", number="12/3", postcode="99-999", town="Demowo", country="PL"),
        ),
    },
    not_there={"register.vat_taxpayer": None, "register.krs_number": None, "register.found": None},
)


def play(question: Question, shelf: Shelf) -> Reply:
    wanted = question.path.removeprefix(PATH)
    rows = shelf.pick(lambda row: row["nip"] == wanted)
    return Reply(_told(rows[0]) if rows else _told(None), _told(None))


def _told(row: Row | None) -> Site:
    return as_json({"result": {"subject": row, "requestId": "demo-1", "requestDateTime": "21-11-2026 13:00:00"}})
