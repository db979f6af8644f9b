"""Registers that answer otherwise than they should: what is changed in their rows, and in the answers around them."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import msgspec

from trustcheck.demo.fault_pages import PAGES, notice
from trustcheck.demo.http_server import Played
from trustcheck.demo.world import Site

Row = Mapping[str, Any]
_WIRES = {
    "slow": "drip-body",
    "hang": "hang",
    "reset": "reset",
    "too-large": "endless",
    "bomb": "gzip-bomb-1gb",
}  # fmt: skip
_MALFORMED = {
    "totalResults": "monta", "companies": [None, 7, {"businessId": [], "names": {"name": 1}, "addresses": "ei"}],
    "value": [None, 3, {"OrganizationId": [], "Name": 5}], "userError": 7, "isValid": "kylla",
    "name": [], "address": {},
    "objectClassName": "domain", "events": [None, {"eventAction": 4, "eventDate": []}, "eilen"],
    "entities": [3, {"roles": "registrar", "vcardArray": [1]}, {"roles": None, "vcardArray": ["vcard", [[], 2]]}],
    "status": {"active": True}, "nameservers": "ns1", "ldhName": None, "links": 4, "redacted": "ei",
}  # fmt: skip


def as_json(value: Any, content_type: str = "application/json", status: int = 200) -> Site:
    """The value as a JSON answer."""
    body = json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()
    return Site(body=body, content_type=content_type, status=status)


def _status(status: int, *headers: tuple[str, str]) -> Site:
    return Site(body=notice(status), status=status, headers=headers)


_ANSWERS: Mapping[str, Site] = {
    "503": _status(503),
    "500": _status(500),
    "403": _status(403),
    "429": _status(429),
    "429-retry-after": _status(429, ("Retry-After", "60")),
    "html": Site(body=b"<!doctype html><html><title>Huoltokatko</title><p>Palvelu on tilapaisesti poissa.</p></html>"),
    "challenge": PAGES["challenge-200"]("rekisteri"),
    "empty": Site(body=b"", content_type="application/json"),
    "malformed": Site(body=json.dumps(_MALFORMED).encode(), content_type="application/json"),
    "deep": Site(body=b'{"value":' + b"[" * 100_000 + b"]" * 100_000 + b"}", content_type="application/json"),
    "redirect-private": Site(body=b"", status=302, content_type="", headers=(("Location", "https://10.0.0.1/"),)),
    "404-empty": Site(body=b"", status=404, content_type=""),
    "404-html": Site(body=notice(404), status=404),
    "400": Site(
        body=b'{"timestamp":"2026-01-01T00:00:00","message":"Parameter businessId is missing","errorcode":1005}',
        status=400,
        content_type="application/json",
    ),
    "action-failed": Site(
        body=b'{"actionSucceed":false,"errorWrappers":[{"error":"MS_MAX_CONCURRENT_REQ"}]}',
        content_type="application/json",
    ),
}


def changed_answer(fault: str, good: Site, missing: Site) -> Played:
    """What is sent in place of the good answer; `missing` is the register's own way to say that it knows nothing."""
    if fault in _WIRES:
        return Played(good, _WIRES[fault])
    if fault in _ANSWERS:
        return Played(_ANSWERS[fault])
    if fault == "not-found":
        return Played(missing)
    if fault == "truncated":
        return Played(msgspec.structs.replace(good, body=good.body[: len(good.body) // 2]))
    if fault == "wrong-type":
        return Played(msgspec.structs.replace(good, content_type="text/html"))
    if fault == "latin-1":
        return Played(msgspec.structs.replace(good, body=good.body.decode().encode("iso-8859-1", "replace")))
    if fault == "bom":
        return Played(msgspec.structs.replace(good, body=b"\xef\xbb\xbf" + good.body))
    return Played(good)


def changed_object(fault: str, good: Row) -> Row:
    """RDAP's or VIES's object when that is wrong with it."""
    return _OBJECTS[fault](good) if fault in _OBJECTS else good


def changed_rows(fault: str, good: Sequence[Row]) -> tuple[Row, ...]:
    """PRH's or Traficom's rows when that is wrong with them."""
    if fault == "many" and good:
        return (*(_namesake(n) for n in range(199)), good[0])
    if fault in ("next-link", "next-link-private") and good:
        return (*good, *({**good[0], "Name": f"toinen{n}-{good[0]['Name']}"} for n in (1, 2)))
    return tuple(_ROWS[fault](row) for row in good) if fault in _ROWS else tuple(good)


def _without(key: str) -> Callable[[Row], Row]:
    return lambda row: {name: value for name, value in row.items() if name != key}


def _redacted(row: Row) -> Row:
    card = ["vcard", [["version", {}, "text", "4.0"], ["fn", {}, "text", ""]]]
    holder = {
        "objectClassName": "entity",
        "handle": "REDACTED FOR PRIVACY",
        "roles": ["registrant"],
        "vcardArray": card,
    }
    note = {
        "name": {"description": "Registrant Name"},
        "postPath": "$.entities[?(@.roles[0]=='registrant')].vcardArray[1][?(@[0]=='fn')][3]",
        "method": "emptyValue",
        "reason": {"description": "Server policy"},
    }
    conformance = [*row.get("rdapConformance", ()), "redacted"]
    entities = [*row.get("entities", ()), holder]
    return {**row, "rdapConformance": conformance, "entities": entities, "redacted": [note]}


def _odd_dates(row: Row) -> Row:
    texts = iter(["{}T08:00:00", "{}T08:00:00.123456Z"])
    events = [
        {**event, "eventDate": next(texts, "{}").format(str(event.get("eventDate", ""))[:10])}
        for event in row.get("events", ())
    ]
    return {**row, "events": [*events, {"eventAction": "expiration", "eventDate": "toistaiseksi"}]}


def _situation(kind: str, text: str, end: str = "") -> Callable[[Row], Row]:
    def change(row: Row) -> Row:
        one = {"type": kind, "descriptions": _in_english(text), "registrationDate": "2026-03-02", "source": "1"}
        return {**row, "companySituations": [{**one, "endDate": end} if end else one]}

    return change


def _in_english(text: str) -> list[dict[str, str]]:
    return [{"languageCode": "3", "description": text}]


def _ceased(row: Row) -> Row:
    return {**row, "tradeRegisterStatus": "4", "endDate": "2025-05-31", "status": "2"}


def _vat_ended(row: Row) -> Row:
    entries = [
        {**entry, "endDate": "2026-01-31"} if entry.get("register") == "6" else entry
        for entry in row.get("registeredEntries", ())
    ]
    return {**row, "registeredEntries": entries}


def _po_box(row: Row) -> Row:
    addresses = [
        {**one, "type": 2, "street": "", "buildingNumber": "", "postOfficeBox": "17"}
        for one in row.get("addresses", ())
    ]
    return {**row, "addresses": addresses}


def _auxiliary(row: Row) -> Row:
    names = list(row.get("names", ()))
    first = {"name": "Pohjolan Purkaja Oy", "type": "1", "registrationDate": "2019-01-02", "version": 1, "source": "1"}
    return {**row, "names": [first, *({**name, "type": "3"} for name in names)]}


def _renamed(row: Row) -> Row:
    names = [{**name, "endDate": "2026-06-30", "version": 2} for name in row.get("names", ())]
    now = {"name": "Pohjolan Purkaja Oy", "type": "1", "registrationDate": "2026-07-01", "version": 1, "source": "1"}
    return {**row, "names": [now, *names]}


def _website(row: Row) -> Row:
    return {**row, "website": {"url": "www.aivan-muu-demo.fi", "registrationDate": "2024-02-01", "source": "0"}}


def _namesake(number: int) -> Row:
    name = f"Toinen Vikakauppa {number} Oy"
    names = [{"name": name, "type": "1", "registrationDate": "2020-01-01", "version": 1, "source": "1"}]
    return {
        "businessId": {"value": f"98{number:05d}-0", "registrationDate": "2020-01-01", "source": "3"},
        "names": names, "companyForms": [], "companySituations": [], "registeredEntries": [], "addresses": [],
        "tradeRegisterStatus": "1", "status": "2", "lastModified": "2026-01-01T00:00:00",
    }  # fmt: skip


def _other_holder(row: Row) -> Row:
    return {**row, "Holder": "Aivan Muu Demo Oy", "OrganizationId": "9899999-1"}


def _vies(**changes: str) -> Callable[[Row], Row]:
    return lambda told: {**told, **changes}


_OBJECTS: Mapping[str, Callable[[Row], Row]] = {
    "redacted": _redacted,
    "no-events": _without("events"),
    "odd-dates": _odd_dates,
    "ms-unavailable": _vies(userError="MS_UNAVAILABLE", name="---", address="---"),
    "ip-blocked": _vies(userError="IP_BLOCKED", name="---", address="---"),
    "max-concurrent": _vies(userError="MS_MAX_CONCURRENT_REQ", name="---", address="---"),
    "no-name": _vies(name="---", address="---"),
    "invalid": _vies(userError="INVALID", name="---", address="---"),
    "two-lines": _vies(address="C/O VARASTO\nPOIKKEUSKATU 1 B 2\n42100 JÄMSÄ"),
}
_ROWS: Mapping[str, Callable[[Row], Row]] = {
    "ceased": _ceased,
    "bankrupt": _situation("KONK", "Bankruptcy"),
    "liquidation": _situation("SELTILA", "Liquidation"),
    "situation-over": _situation("SANE", "Restructuring proceedings", "2026-04-30"),
    "vat-ended": _vat_ended,
    "po-box": _po_box,
    "auxiliary-name": _auxiliary,
    "renamed": _renamed,
    "website": _website,
    "other-holder": _other_holder,
}
