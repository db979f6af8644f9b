"""Twin of the Polish court register (api-krs.ms.gov.pl). Rows: `odpis` objects as the current extract shows them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any
from urllib.parse import parse_qs

from trustcheck.demo.directory import Row
from trustcheck.demo.http_server import Question
from trustcheck.demo.services import Example, Reply, Shelf, as_json

HOSTS = ("api-krs.ms.gov.pl",)
PATH = "/api/krs"
FAULTS = {
    "400": "400 with the register's own body.",
    "404-other": "404 whose body is not the register's word that there is no such company.",
    "struck-off": "The company was struck off: no current extract, and a full one that says so.",
    "bankrupt": "The company is bankrupt.",
    "bankruptcy-ended": "A bankruptcy that has ended stands in the extract.",
    "renamed": "The company had another name before.",
    "winding-up": "The company is in liquidation.",
    "bare": "The extract holds little more than number and name.",
}


def _problem(status: int, title: str) -> Mapping[str, Any]:
    return {"type": "https://tools.ietf.org/html/rfc7231", "title": title, "status": status, "traceId": "00-0-0-00"}


_MISSING = as_json(_problem(404, "Not Found"), status=404)
ANSWERS = {
    "400": as_json(_problem(400, "Bad Request"), status=400),
    "404-other": as_json({"message": "no Route matched with those values"}, status=404),
}


def extract(number: str, nip: str, name: str, street: str, house: str, code: str, town: str, **place: str) -> Row:
    """A living company's current extract; `place` adds to its address (adresStronyInternetowej …)."""
    address = {"ulica": street, "nrDomu": house, "miejscowosc": town, "kodPocztowy": code, "kraj": "POLSKA"}
    first = {
        "danePodmiotu": {
            "formaPrawna": "SP\u00d3\u0141KA Z OGRANICZON\u0104 ODPOWIEDZIALNO\u015aCI\u0104",
            "identyfikatory": {"regon": "99999999900000", "nip": nip}, "nazwa": name,
        },
        "siedzibaIAdres": {"siedziba": {"kraj": "POLSKA", "miejscowosc": town}, "adres": address, **place},
        "wspolnicySpzoo": [{"nazwisko": {"nazwiskoICzlon": "C*****"}, "imiona": {"imie": "A***"}}],
    }  # fmt: skip
    board = {"reprezentacja": {"sklad": [{"nazwisko": {"nazwiskoICzlon": "C*****"}, "funkcjaWOrganie": "PREZES"}]}}
    trade = {"opis": "SPRZEDA\u017b DETALICZNA PROWADZONA PRZEZ INTERNET", "kodDzial": "47", "kodKlasa": "91"}
    return {
        "rodzaj": "Aktualny",
        "naglowekA": {
            "rejestr": "RejP", "numerKRS": number, "stanZDnia": "21.11.2026", "dataRejestracjiWKRS": "05.03.2014",
        },
        "dane": {
            "dzial1": first, "dzial2": board,
            "dzial3": {"przedmiotDzialalnosci": {"przedmiotPrzewazajacejDzialalnosci": [trade]}},
            "dzial4": {}, "dzial5": {}, "dzial6": {},
        },
    }  # fmt: skip


def _with_sixth(**part: Any) -> Callable[[Row], Row]:
    return lambda row: {**row, "dane": {**row["dane"], "dzial6": part}}


def _bankruptcy(ended: str) -> Mapping[str, Any]:
    declared = {"organWydajacy": "S\u0104D REJONOWY", "sygnatura": "XX/GU/1/2026", "data": "20.05.2026"}
    return {
        "informacjaOOgloszeniuUpadlosci": declared,
        "opisZakonczeniaProcesuUpadlosci": {"dataZakonczeniaPostepowania": ended},
    }


def _bare(row: Row) -> Row:
    name = row["dane"]["dzial1"]["danePodmiotu"]["nazwa"]
    head = {"numerKRS": row["naglowekA"]["numerKRS"]}
    return {"naglowekA": head, "dane": {"dzial1": {"danePodmiotu": {"nazwa": name}}}}


CHANGES = {
    "bankrupt": _with_sixth(postepowanieUpadlosciowe=_bankruptcy("")),
    "bankruptcy-ended": _with_sixth(postepowanieUpadlosciowe=_bankruptcy("01.09.2026")),
    "winding-up": _with_sixth(likwidacja={"otwarcieLikwidacji": {"data": "02.02.2026"}}),
    "bare": _bare,
}
NUMBER = "0001999998"
EXAMPLE = Example(
    domain="motek-demo.pl",
    facts={"claim.company_id": NUMBER, "claim.company_country": "PL", "claim.site_read": True},
    rows=(
        extract(
            NUMBER, "9999999982", "MOTEK DEMO", "UL. WZOROWA", "12", "99-999", "PRZYK\u0141ADOWO",
            adresStronyInternetowej="WWW.MOTEK-DEMO.PL", adresPocztyElektronicznej="BIURO@MOTEK-DEMO.PL",
        ),
    ),
    told={
        "register.found": True,
        "register.name": "MOTEK DEMO",
        "register.country": "PL",
        "register.active": True,
        "register.division": "47",
        "register.insolvency": None,
        "register.registered": date(2014, 3, 5),
        "register.establishments": None,
        "register.website": "www.motek-demo.pl",
        "register.mail_domain": "motek-demo.pl",
    },
    not_there={"register.found": False, "register.active": None},
)  # fmt: skip


def play(question: Question, shelf: Shelf) -> Reply:
    kind, _, number = question.path.removeprefix(f"{PATH}/").partition("/")
    register = parse_qs(question.query).get("rejestr", [""])[0]
    rows = shelf.pick(lambda row: row["naglowekA"]["numerKRS"] == number)
    head = rows[0]["naglowekA"] if rows else {}
    struck = shelf.fault == "struck-off"
    if not rows or head.get("rejestr", f"Rej{register}") != f"Rej{register}":
        return Reply(_MISSING, _MISSING)
    if kind == "OdpisPelny":
        return Reply(as_json({"odpis": _full(rows[0], struck, shelf.fault == "renamed")}), _MISSING)
    return Reply(_MISSING if struck else as_json({"odpis": rows[0]}), _MISSING)


def _full(row: Row, struck: bool, renamed: bool) -> Row:
    """The full extract: each field is the list of what it ever was."""
    words = ["REJESTRACJA W KRAJOWYM REJESTRZE S\u0104DOWYM"]
    words += ["WYKRE\u015aLENIE Z KRAJOWEGO REJESTRU S\u0104DOWEGO"] if struck else []
    head = {"rejestr": "RejP", "numerKRS": row["naglowekA"]["numerKRS"]}
    head["wpis"] = [{"numerWpisu": n + 1, "opis": word, "dataWpisu": "05.03.2014"} for n, word in enumerate(words)]
    name = row["dane"]["dzial1"]["danePodmiotu"]["nazwa"]
    names = [{"nazwa": name, "nrWpisuWprow": "1"}]
    names = [{"nazwa": "DAWNY MOTEK DEMO", "nrWpisuWprow": "1", "nrWpisuWykr": "2"}, *names] if renamed else names
    return {"rodzaj": "Pelny", "naglowekP": head, "dane": {"dzial1": {"danePodmiotu": {"nazwa": names}}}}
