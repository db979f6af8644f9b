"""What the simulated internet holds: a pure function of the day, made of shops and faults. Servers only read it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import msgspec

from trustcheck.model import Level


class Site(msgspec.Struct, frozen=True, kw_only=True):
    """One answer of a web server: what GET of one path gives."""

    body: bytes
    status: int = 200
    content_type: str = "text/html; charset=utf-8"
    headers: tuple[tuple[str, str], ...] = ()


class DemoShop(msgspec.Struct, frozen=True, kw_only=True):
    """One shop of the simulated internet, with all that others know of it. All of it is invented.

    pages: path → answer, on https://DOMAIN and https://www.DOMAIN alike. records: DNS type → texts of the records at
    the domain ("MX": ["10 mail.example.fi."]); a name before the type is another owner ("_dmarc TXT").
    whois: raw answer of the registry's WHOIS, None: not found. rdap: RFC 9083 object, None: 404.
    companies: rows of PRH v3 `companies` that belong to the shop's story. odata: rows of odata.domain.fi.
    vies: VAT number without prefix → (userError, name, address). certificate: "dv", "ov:ORGANISATION",
    "ev:ORGANISATION:NUMBER", or a fault: "expired", "self_signed", "wrong_host", "not_yet_valid".
    outside: service of demo/services → its rows about this shop, in the service's own format.
    faults: service ("web", "dns", "whois", "rdap", "prh", "traficom", "vies", "tls") → fault name of demo/faults.py.
    """

    domain: str
    what: str  # one English sentence: what a careful person would know
    honest: bool
    expect: tuple[Level, ...]
    pages: Mapping[str, Site]
    addresses: tuple[str, ...]
    records: Mapping[str, Sequence[str]] = msgspec.field(default_factory=dict)
    whois: str | None = None
    rdap: Mapping[str, Any] | None = None
    companies: tuple[Mapping[str, Any], ...] = ()
    odata: tuple[Mapping[str, Any], ...] = ()
    vies: Mapping[str, tuple[str, str, str]] = msgspec.field(default_factory=dict)
    outside: Mapping[str, tuple[Mapping[str, Any], ...]] = msgspec.field(default_factory=dict)
    certificate: str = "dv"
    faults: Mapping[str, str] = msgspec.field(default_factory=dict)


class World(msgspec.Struct, frozen=True, kw_only=True):
    """All shops by domain, plus companies, odata rows, VAT numbers and services' rows that belong to nobody's shop."""

    shops: Mapping[str, DemoShop]
    companies: tuple[Mapping[str, Any], ...] = ()
    odata: tuple[Mapping[str, Any], ...] = ()
    vies: Mapping[str, tuple[str, str, str]] = msgspec.field(default_factory=dict)
    outside: Mapping[str, tuple[Mapping[str, Any], ...]] = msgspec.field(default_factory=dict)
