"""What registries and name servers say: whois.fi, .fi and .com RDAP, Verisign and .se WHOIS, odata.domain.fi, DNS.

Formats: real answers of July 2026 for WHOIS; RFC 9083 and RFC 9537 for RDAP; the keys of odata.domain.fi v4.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from hashlib import sha256
from typing import Any

import msgspec

from trustcheck.demo.shops.craft.days import finnish

REDACTED = "REDACTED FOR PRIVACY"


class Holder(msgspec.Struct, frozen=True, kw_only=True):
    """An organisation that holds a domain, as the registry prints it."""

    name: str
    number: str
    street: str
    postcode: str
    town: str
    country: str = "Finland"


class Registration(msgspec.Struct, frozen=True, kw_only=True):
    """One domain at its registry. `holder` None: a private person (.fi) or hidden by the registrar (.com)."""

    domain: str
    created: date
    holder: Holder | None = None
    moved: date | None = None  # last change of holder
    years: int = 1  # paid for so many years at a time
    registrar: str = "Pohjantähden Verkkotunnukset Oy"
    registrar_site: str = "www.pohjantahdenverkkotunnukset.fi"
    nameservers: Sequence[str] = ("ns1.pohjantahdenpalvelin.fi", "ns2.pohjantahdenpalvelin.fi")
    locked: bool = False


def _number(seed: str, low: int, high: int) -> int:
    return low + int.from_bytes(sha256(seed.encode()).digest()[:6], "big") % (high - low)


def _clock(seed: str) -> str:
    return f"{_number(seed + 'h', 8, 21):02d}:{_number(seed + 'm', 0, 60):02d}:{_number(seed + 's', 0, 60):02d}"


def expiry(entry: Registration, today: date) -> date:
    """The next end of the paid time: the day of creation, some year ahead of today."""
    year = entry.created.year
    while date(year, entry.created.month, min(entry.created.day, 28)) <= today:
        year += entry.years
    return date(year, entry.created.month, min(entry.created.day, 28))


def whois_fi(entry: Registration, today: date) -> str:
    """The answer of whois.fi. A private person's name and address are not shown; `holder transfer` only if there is."""
    ends = expiry(entry, today)
    last = max(day for day in (entry.created, entry.moved, ends - timedelta(days=365 * entry.years)) if day)
    rows = [
        ("domain", entry.domain),
        ("status", "Registered"),
        ("created", f"{finnish(entry.created)} {_clock(entry.domain)}"),
        ("expires", f"{finnish(ends)} {_clock(entry.domain)}"),
        ("available", f"{finnish(ends + timedelta(days=31))} {_clock(entry.domain)}"),
        ("modified", f"{finnish(min(last, today))} {_clock(entry.domain + 'mod')}"),
    ]
    if entry.moved:
        rows.append(("holder transfer", f"{finnish(entry.moved)} {_clock(entry.domain + 'moved')}"))
    rows.append(("RegistryLock", "locked" if entry.locked else "no"))
    parts = [_rows(rows)]
    parts.append("Nameservers\n\n" + _rows([("nserver", f"{name} [OK]") for name in entry.nameservers]))
    parts.append("DNSSEC\n\n" + _rows([("dnssec", "no")]))
    parts.append("Holder\n\n" + _rows(_holder_rows(entry.holder)))
    parts.append("Registrar\n\n" + _rows([("registrar", entry.registrar), ("www", entry.registrar_site)]))
    parts.append(f">>> Last update of WHOIS database: {finnish(today)} 6:30:12 (EET) <<<\n")
    return "\n" + "\n".join(parts) + "\n"


def _holder_rows(holder: Holder | None) -> list[tuple[str, str]]:
    if holder is None:
        return [("name", "Private person"), ("register number", ""), ("phone", ""), ("holder email", "")]
    return [
        ("name", holder.name),
        ("register number", holder.number),
        ("address", holder.street),
        ("postal", holder.postcode),
        ("city", holder.town),
        ("country", holder.country),
        ("phone", ""),
        ("holder email", ""),
    ]


def _rows(rows: Sequence[tuple[str, str]]) -> str:
    return "".join(f"{key:.<19}: {value}\n" for key, value in rows)


def rdap_fi(entry: Registration) -> dict[str, Any]:
    """The answer of rdap.fi: registration event only, no expiration, name servers with " [OK]" behind the name."""
    return {
        "objectClassName": "domain",
        "handle": entry.domain,
        "ldhName": entry.domain,
        "status": ["active"],
        "events": [{"eventAction": "registration", "eventDate": f"{entry.created}T{_clock(entry.domain)}+02:00"}],
        "nameservers": [{"objectClassName": "nameserver", "ldhName": f"{name} [OK]"} for name in entry.nameservers],
        "entities": [_entity("registrar", [("fn", entry.registrar)])],
        "rdapConformance": ["rdap_level_0"],
    }


def odata_row(entry: Registration, today: date) -> dict[str, Any]:
    """A row of odata.domain.fi; only domains of organisations have one. The name is written with its .fi."""
    holder = entry.holder
    if holder is None:
        raise ValueError(f"{entry.domain} is a private person's: the open data leave it out")
    names = {
        f"NameServer{place}": (entry.nameservers[place - 1] if place <= len(entry.nameservers) else None)
        for place in range(1, 11)
    }
    return {
        "Name": entry.domain,
        "State": "Registered",
        "GrantDate": f"{entry.moved or entry.created}T00:00:00+02:00",
        "LastValidityDate": f"{expiry(entry, today)}T00:00:00+02:00",
        "IsDNSSecInUse": False,
        "Holder": holder.name,
        "Registrar": entry.registrar,
        "OrganizationId": holder.number,
        "Address": holder.street,
        "PostalCode": holder.postcode,
        "PostalArea": holder.town,
        "AssociationType": "Company",
        "PhoneNumber": None,
        "DepartmentOrContactPerson": None,
        "Country": "FI",
        **names,
    }


def whois_com(entry: Registration, today: date) -> str:
    """Verisign's thin answer for .com: no registrant at all."""
    upper = entry.domain.upper()
    lines = [
        f"   Domain Name: {upper}",
        f"   Registry Domain ID: {_number(entry.domain, 2_100_000_000, 2_999_999_999)}_DOMAIN_COM-VRSN",
        "   Registrar WHOIS Server: ",
        f"   Registrar URL: http://{entry.registrar_site}",
        f"   Updated Date: {entry.moved or entry.created}T{_clock(upper)}Z",
        f"   Creation Date: {entry.created}T{_clock(upper)}Z",
        f"   Registry Expiry Date: {expiry(entry, today)}T{_clock(upper)}Z",
        f"   Registrar: {entry.registrar}",
        f"   Registrar IANA ID: {_number(entry.registrar, 9100, 9990)}",
        "   Domain Status: clientTransferProhibited https://icann.org/epp#clientTransferProhibited",
        *(f"   Name Server: {name.upper()}" for name in entry.nameservers),
        "   DNSSEC: unsigned",
        "   URL of the ICANN Whois Inaccuracy Complaint Form: https://www.icann.org/wicf/",
        f">>> Last update of whois database: {today}T06:30:12Z <<<",
        "",
        "For more information on Whois status codes, please visit https://icann.org/epp",
        "",
    ]
    return "\r\n".join(lines)


def rdap_com(entry: Registration, today: date) -> dict[str, Any]:
    """An RFC 9083 answer for .com; without a holder the registrant is redacted as RFC 9537 has it."""
    upper = entry.domain.upper()
    events = [
        ("registration", f"{entry.created}T{_clock(upper)}Z"),
        ("expiration", f"{expiry(entry, today)}T{_clock(upper)}Z"),
        ("last changed", f"{entry.moved or entry.created}T{_clock(upper)}Z"),
        ("last update of RDAP database", f"{today}T06:30:12Z"),
    ]
    iana = str(_number(entry.registrar, 9100, 9990))
    registrar = _entity("registrar", [("fn", entry.registrar)])
    registrar["publicIds"] = [{"type": "IANA Registrar ID", "identifier": iana}]
    answer: dict[str, Any] = {
        "objectClassName": "domain",
        "handle": f"{_number(entry.domain, 2_100_000_000, 2_999_999_999)}_DOMAIN_COM-VRSN",
        "ldhName": upper,
        "status": ["client transfer prohibited"],
        "entities": [registrar, _registrant(entry.holder)],
        "events": [{"eventAction": action, "eventDate": when} for action, when in events],
        "secureDNS": {"delegationSigned": False},
        "nameservers": [{"objectClassName": "nameserver", "ldhName": name.upper()} for name in entry.nameservers],
        "rdapConformance": ["rdap_level_0", "icann_rdap_response_profile_0", "redacted"],
        "notices": [{"title": "Terms of Use", "description": ["Service subject to Terms of Use."]}],
    }
    if entry.holder is None:
        answer["redacted"] = [
            {"name": {"type": "Registrant Name"}, "reason": {"description": "Server policy"}, "method": "emptyValue"},
            {"name": {"type": "Registrant Organization"}, "prePath": "$.entities[1]", "method": "removal"},
        ]
    return answer


def _entity(role: str, fields: Sequence[tuple[str, str]]) -> dict[str, Any]:
    card = [["version", {}, "text", "4.0"], *([key, {}, "text", value] for key, value in fields)]
    return {"objectClassName": "entity", "roles": [role], "vcardArray": ["vcard", card]}


def _registrant(holder: Holder | None) -> dict[str, Any]:
    if holder is None:
        return {**_entity("registrant", [("fn", "")]), "remarks": [{"title": REDACTED, "description": [REDACTED]}]}
    return _entity("registrant", [("fn", holder.name), ("org", holder.name)])


def whois_se(entry: Registration, handle: str, today: date) -> str:
    """The answer of whois.iis.se: the holder is a handle, never a name."""
    rows = [
        ("state", "active"),
        ("domain", entry.domain),
        ("holder", handle),
        ("created", str(entry.created)),
        ("modified", str(entry.moved or entry.created)),
        ("expires", str(expiry(entry, today))),
        *(("nserver", name) for name in entry.nameservers),
        ("dnssec", "unsigned delegation"),
        ("registry-lock", "unlocked"),
        ("status", "ok"),
        ("registrar", entry.registrar),
    ]
    return "".join(f"{key + ':':<18}{value}\n" for key, value in rows)


def mail_zone(domain: str, address: str, nameservers: Sequence[str], *, mail: bool = True) -> Mapping[str, list[str]]:
    """DNS records beside the A records: name servers and, with `mail`, an exchanger, SPF and DMARC of its own."""
    records: dict[str, list[str]] = {"NS": [f"{name}." for name in nameservers]}
    if mail:
        records["MX"] = [f"10 mail.{domain}."]
        records["mail A"] = [address]
        records["TXT"] = ['"v=spf1 a mx -all"']
        records["_dmarc TXT"] = [f'"v=DMARC1; p=quarantine; rua=mailto:postmaster@{domain}"']
    return records
