"""Twin of the .ee registry's REST WHOIS (rwhois.internet.ee). Rows: domains as shown to who solved no captcha."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any
from urllib.parse import unquote

from trustcheck.demo.directory import Row
from trustcheck.demo.http_server import Question
from trustcheck.demo.services import Example, Reply, Shelf, as_json
from trustcheck.demo.world import Site

HOSTS = ("rwhois.internet.ee",)
PATH = "/v1/"
NOT_DISCLOSED = "Not Disclosed - Visit www.internet.ee for web-based WHOIS"
FAULTS = {
    "private": "The holder is a private person.",
    "captcha": "Who solved no captcha sees no holder, not even an organisation.",
    "no-kind": "The answer does not say of which kind the holder is, and prints Private Person.",
    "other-holder": "Another organisation holds the domain.",
    "discarded": "The domain waits to be let go: its name and status alone.",
    "reserved": "The name is reserved and nobody's.",
    "auction": "The name is at auction: no day of registration, and Private Person in the holder's place.",
    "policy": "404 with a policy error, as for a name that the rules do not allow.",
    "404-html": "404 with a web page.",
    "other-domain": "The answer speaks of another domain.",
}
ANSWERS = {"404-html": Site(body=b"<!doctype html><title>404</title><p>The page does not exist.</p>", status=404)}
_EMPTY = {
    "registered": None,
    "expire": None,
    "registrant": "Private Person",
    "registrant_kind": None,
    "registrar": None,
}
_POLICY = 'Policy error. Please study "Requirements for the registration of a Domain Name" of .ee domain regulations.'


def _alone(row: Row, status: str) -> dict[str, Any]:
    return {"disclaimer": row["disclaimer"], "status": [status], "name": row["name"]}


def _of_nobody(row: Row, **rest: Any) -> dict[str, Any]:
    """The row without what stands only in an organisation's."""
    return {**{key: value for key, value in row.items() if key not in ("registrant_reg_no", "phone")}, **rest}


CHANGES: Mapping[str, Callable[[Row], Row]] = {
    "private": lambda row: _of_nobody(row, registrant="Private Person", registrant_kind="priv"),
    "captcha": lambda row: {**row, "registrant": NOT_DISCLOSED, "registrant_reg_no": NOT_DISCLOSED},
    "no-kind": lambda row: _of_nobody(row, registrant="Private Person", registrant_kind=None),
    "other-holder": lambda row: {**row, "registrant": "Muu Näidis OÜ", "registrant_reg_no": "99999972"},
    "discarded": lambda row: _alone(row, "deleteCandidate"),
    "reserved": lambda row: _alone(row, "Reserved"),
    "auction": lambda row: {**_of_nobody(row), **_EMPTY, "status": ["AtAuction"]},
    "other-domain": lambda row: {**row, "name": "hoopis-muu-naidis.ee"},
}


def held(name: str, holder: str, number: str, registered: date, expire: date) -> dict[str, Any]:
    """The row of a domain that an organisation holds."""
    since = f"{registered}T14:10:41+00:00"
    return {
        "disclaimer": "Search results may not be used for commercial or any other purpose without consent.",
        "status": ["ok"], "name": name, "changed": since, "delete": None, "dnssec_changed": None, "dnssec_keys": [],
        "expire": f"{expire}", "nameservers": [f"ns1.{name}"], "nameservers_changed": since, "outzone": None,
        "registered": since, "registrant_changed": NOT_DISCLOSED, "registrant_kind": "org",
        "registrar": "Nimeserver Näidis OÜ", "registrar_changed": since, "registrar_phone": "+372 000 0000",
        "registrar_website": "https://nimeserver-naidis.ee", "email": NOT_DISCLOSED, "phone": NOT_DISCLOSED,
        "registrant": holder, "registrant_reg_no": number, "registrant_ident_country_code": "EE",
        "tech_contacts": [{"name": NOT_DISCLOSED, "email": NOT_DISCLOSED, "changed": NOT_DISCLOSED}],
        "admin_contacts": [{"name": NOT_DISCLOSED, "email": NOT_DISCLOSED, "changed": NOT_DISCLOSED}],
    }  # fmt: skip


DOMAIN, NUMBER, HOLDER = "villavakk-naidis.ee", "99999983", "Villavakk Näidis OÜ"
REGISTERED, EXPIRE = date(2018, 4, 25), date(2027, 4, 26)
EXAMPLE = Example(
    domain=DOMAIN,
    facts={"domain.registrant_number": NUMBER},
    rows=(held(DOMAIN, HOLDER, NUMBER, REGISTERED, EXPIRE),),
    told={
        "domain.registered": True,
        "domain.created": REGISTERED,
        "domain.expires": EXPIRE,
        "domain.registrar": "Nimeserver Näidis OÜ",
        "domain.registrant": HOLDER,
        "domain.registrant_number": NUMBER,
        "domain.private_person": False,
        "domain.statuses": ("ok",),
        "domain.holders_differ": False,
    },
    not_there={"domain.registered": False},
)


def play(question: Question, shelf: Shelf) -> Reply:
    name = unquote(question.path).removeprefix(PATH).removesuffix(".json").lower()
    rows = shelf.pick(lambda row: row["name"] == name)
    missing = as_json({"name": name, "error": "Domain not found."}, status=404)
    if shelf.fault == "policy":
        return Reply(as_json({"name": name, "error": _POLICY}, status=404), missing)
    return Reply(as_json(rows[0]) if rows else missing, missing)
