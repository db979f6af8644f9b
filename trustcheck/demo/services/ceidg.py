"""Twin of the Polish register of sole traders (dane.biznes.gov.pl, CEIDG v3). Rows: `firma` objects. With a token."""

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

HOSTS = ("dane.biznes.gov.pl",)
KEY = "ceidg"
FAULTS = {
    "bad-token": "401: the token does not hold any more.",
    "bad-nip": "400: the register calls the NIP wrong.",
    "suspended": "The business is suspended, and lives.",
    "struck-off": "The business was struck off.",
    "new-state": "The entry has a state that nobody knows.",
    "twice": "An entry that was struck off stands before the one in force.",
    "bankrupt": "A bankruptcy is entered, and not whether it is over.",
    "village": "The place has no streets.",
    "bare": "The entry holds little more than name and NIP.",
    "other": "The entry is of another NIP.",
}
ANSWERS = {
    "bad-token": as_json({"message": "Unauthorized"}, status=401),
    "bad-nip": as_json({"code": "NIEPOPRAWNY_NUMER_NIP", "message": "Niepoprawny numer NIP"}, status=400),
}
CHANGES: Mapping[str, Callable[[Row], Row]] = {
    "suspended": lambda row: {**row, "status": "ZAWIESZONY", "dataZawieszenia": "2026-01-02"},
    "struck-off": lambda row: {**row, "status": "WYKRESLONY", "dataWykreslenia": "2026-02-03"},
    "new-state": lambda row: {**row, "status": "NOWY"},
    "bankrupt": lambda row: {**row, "upadlosci": [{"sygnatura": "XX GU 1/2020"}]},
    "village": lambda row: {**row, "adresDzialalnosci": {**row["adresDzialalnosci"], "ulica": None}},
    "bare": lambda row: {"nazwa": row["nazwa"], "wlasciciel": row["wlasciciel"]},
    "other": lambda row: {**row, "wlasciciel": {**row["wlasciciel"], "nip": "9999999976"}},
}


def firm(nip: str, name: str, street: str, house: str, code: str, town: str, **rest: Any) -> dict[str, Any]:
    """The entry of a business that is carried on; `rest` adds to it or changes it."""
    place = {"ulica": street, "budynek": house, "miasto": town, "kod": code, "kraj": "PL"}
    return {
        "id": "00000000-0000-4000-8000-000000000001", "nazwa": name, "adresDzialalnosci": place,
        "adresKorespondencyjny": place, "status": "AKTYWNY", "dataRozpoczecia": "2014-03-05", "telefon": "600 999 888",
        "wlasciciel": {"imie": "Ania", "nazwisko": "Przyk\u0142adowa", "nip": nip, "regon": "999999999"},
        "pkdGlowny": {"kod": "4791Z", "nazwa": "Handel detaliczny przez Internet"}, **rest,
    }  # fmt: skip


NIP = "9999999982"
EXAMPLE = Example(
    domain="kordonek-demo.pl",
    facts={
        "claim.company_id": None, "claim.vat_number": f"PL{NIP}", "claim.site_read": True, "register.krs_number": None,
    },
    rows=(
        firm(
            NIP, "Kordonek Demo", "ul. Wzorowa", "12", "99-999", "Demowo", www="www.kordonek-demo.pl",
            email="sklep@kordonek-demo.pl",
        ),
    ),
    told={
        "register.found": True,
        "register.company_id": f"PL{NIP}",
        "register.name": "Kordonek Demo",
        "register.active": True,
        "register.insolvency": None,
        "register.form": "sole trader",
        "register.registered": date(2014, 3, 5),
        "register.business_line": "retail trade: Handel detaliczny przez Internet",
        "register.website": "www.kordonek-demo.pl",
        "register.mail_domain": "kordonek-demo.pl",
        "register.addresses": (
            Address(street="Wzorowa", number="12", postcode="99-999", town="Demowo", country="PL"),
        ),
    },
)  # fmt: skip
_NONE = Site(body=b"", status=204, content_type="")


def play(question: Question, shelf: Shelf) -> Reply:
    if not question.headers.get("authorization", "").startswith("Bearer "):
        return Reply(ANSWERS["bad-token"], ANSWERS["bad-token"])
    nip = parse_qs(question.query).get("nip", [""])[0]
    rows = shelf.pick(lambda row: row["wlasciciel"]["nip"] == nip)
    if shelf.fault == "twice" and rows:
        rows = [{**rows[0], "status": "WYKRESLONY", "nazwa": "Dawny Kordonek Demo"}, *rows]
    return Reply(_listed(rows) if rows else _NONE, _NONE)


def _listed(rows: list[Row]) -> Site:
    return as_json({"firma": rows})
