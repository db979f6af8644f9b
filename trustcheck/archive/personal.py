"""Takes natural persons' data out of WHOIS, RDAP and company registers' answers before anything is kept or read.

Kept: domain, dates, states, name servers, registrar, countries, and names of organisations with their numbers.
Taken out: names that are not an organisation's, e-mail, phone, street. What was taken out is marked, so a reader can
see that it was there. `--keep-personal` switches this off.
"""

from __future__ import annotations

import re
from typing import Any

import msgspec

from trustcheck.model import Capture, Problem
from trustcheck.sources.answers import decode

MARK = "[not kept]"
MAX_DEPTH = 40
_LINE = re.compile(r"^(\s{0,40})([^:\r\n]{1,60}?)([ .\t]{0,40}:[ \t]{0,40})(.{0,1000})$")
_ALWAYS = re.compile(
    r"e-?mail|phone|fax|mobile|telefon|puhelin|street|address|postal|post ?code|zip|^city$|^descr$|^person$|^birth"
)
_NAMES = re.compile(
    r"^name$|holder$|holder name|registrant$|(registrant|admin|tech|billing|contact).{0,20}name|owner|^contact$"
)
_BUSINESS = re.compile(r"registrar|abuse|name ?server|nserver|domain|whois|referral|url|www|registry|host")
_PRIVACY = re.compile(r"redact|privacy|private|protect|withheld|not disclosed|hidden|gdpr|yksityis", re.IGNORECASE)
_ORGANISATION = re.compile(
    r"\b(oy|ab|oyj|abp|ky|kb|hb|ay|osk|ry|rf|tmi|toiminimi|ltd|limited|llc|inc|corp|corporation|company|co|plc|gmbh|ag|kg|ug|"
    r"bv|b\.v|nv|as|asa|aps|a/s|oü|ou|sia|uab|sarl|sas|sa|s\.a|srl|spa|s\.p\.a|kft|zrt|sro|s\.r\.o|spol|sp|z\.o\.o|doo|"
    r"university|association|foundation|institute|ministry|bank|group|holding|services|solutions|shop|store)\b\.?",
    re.IGNORECASE,
)
_NUMBERED = re.compile(
    r"^\s{0,20}(register number|org id|regnr|orgnr|registrant id number)[ .]{0,40}:\s{0,5}\S", re.I | re.M
)
_PERSON_ROLES = frozenset({"registrant", "administrative", "technical", "billing"})
_SECTIONS_OF_BUSINESS = frozenset({"registrar", "nameservers", "dnssec"})
# What the map may tell of whoever keeps a place; volunteers write anything.
_MAP = frozenset({
    "phone", "mobile", "fax", "email", "owner", "operator", "contact:phone", "contact:mobile", "contact:fax",
    "contact:email", "operator:phone", "operator:email", "note", "fixme", "description",
})  # fmt: skip
# Fields of company registers' answers that may tell of a natural person, by source. Of mail the domain is kept; what
# names an organisation is kept; a line beginning with c/o loses the rest.
_FIELDS = {
    "ares": frozenset({"fyzickaOsoba", "statutarniOrgany", "spolecnici"}),
    "bolagsverket": frozenset({"coAdress"}),
    "brreg": frozenset({"telefon", "mobil", "epostadresse", "adresse"}),
    "cvr": frozenset({"owners", "phone", "fax", "email", "addressco", "coNavn"}),
    "ceidg": frozenset({
        "imie", "nazwisko", "telefon", "email", "adresKorespondencyjny", "adresDoreczenElektronicznych", "obywatelstwa",
        "zarzadcaSukcesyjny", "kwalifikacjeZawodowe", "ograniczenia", "ograniczeniaZdolnosciPrawnej", "zakazy",
        "uprawnienia", "adresat",
    }),
    "companies_house": frozenset({"care_of"}),
    "krs": frozenset({"adresPocztyElektronicznej", "dzial2"}),
    "nominatim": _MAP,
    "overpass": _MAP,
    "prh": frozenset({"co"}),
    "rpo": frozenset({"statutoryBodies", "stakeholders", "authorizations", "otherLegalFacts", "equities", "deposits"}),
    "rwhois": frozenset({"registrant", "registrant_reg_no", "email", "phone", "admin_contacts", "tech_contacts"}),
    "sirene": frozenset({"dirigeants"}),
    "urlhaus": frozenset({"reporter"}),
    "white_list": frozenset({
        "representatives", "authorizedClerks", "partners", "accountNumbers", "residenceAddress", "pesel",
    }),
    "zefix": frozenset({"careOf", "sogcPub", "shabPub", "purpose"}),
}  # fmt: skip
# The parts of the Polish court register's extract that tell of the company; of its other parts only days are kept.
_COMPANY = frozenset({"danePodmiotu", "siedzibaIAdres", "jednostkiTerenoweOddzialy", "przedmiotDzialalnosci"})
_RECORD = frozenset({"obchodniJmeno", "ico", "primarniZaznam"})  # what is kept of the Czech public register's record
_DAY = re.compile(r"[0-9]{2}\.[0-9]{2}\.[0-9]{4}")
_OF_FIRM = frozenset({"registrant", "registrant_reg_no"})  # where the .ee registry says that the holder is no person
_LINES = frozenset({"adresse"})  # lists of lines, of which only those with c/o are a person's


def strip(capture: Capture) -> Capture:
    """The capture without natural persons' data; the same object when there is nothing to take out."""
    scheme = capture.request.url.partition(":")[0]
    if scheme == "whois":
        body = _whois(capture.body)
    elif capture.request.source == "rdap" and b'"vcardArray"' in capture.body:
        body = _rdap(capture.body)
    elif capture.request.source in _FIELDS:
        body = _register(capture.body, _FIELDS[capture.request.source])
    else:
        return capture
    if body == capture.body:
        return capture
    kept = Capture.of(capture.request, capture.at, body=body, url=capture.url)
    return msgspec.structs.replace(capture, body=body, sha256=kept.sha256)


def _whois(body: bytes) -> bytes:
    text = body.decode("utf-8", "surrogateescape")
    organisation = bool(_NUMBERED.search(text))
    section, bare, lines = "", False, []
    for line in text.split("\n"):
        stripped = line.strip()
        match = _LINE.match(line.rstrip("\r"))
        if not stripped:
            bare = False
        elif match is None:
            section = stripped.lower() if len(stripped) < 30 else section
            line = MARK if bare and not _is_organisation(stripped) else line
        elif not match[4].strip() and _NAMES.search(match[2].strip().lower()):
            bare = True  # "Registrant:" with the holder on the lines below
        elif bare and match[1] and _ALWAYS.search(match[2].lower()):
            line = f"{match[1]}{match[2]}{match[3]}{MARK}"
        else:
            numbered = organisation and section == "holder"
            line = _whois_line(match, numbered, section in _SECTIONS_OF_BUSINESS)
        lines.append(line)
    return "\n".join(lines).encode("utf-8", "surrogateescape")


def _whois_line(match: re.Match[str], numbered: bool, business: bool) -> str:
    """One `key: value` line, the value marked when it may be a natural person's."""
    key, value = match[2].strip(" .\t").lower(), match[4]
    if business or not value.strip() or _BUSINESS.search(key) or _PRIVACY.search(value):
        return match[0]
    if _ALWAYS.search(key) or (_NAMES.search(key) and not numbered and not _is_organisation(value)):
        return f"{match[1]}{match[2]}{match[3]}{MARK}"
    return match[0]


def _is_organisation(text: str) -> bool:
    return bool(_ORGANISATION.search(text) or _PRIVACY.search(text))


def _register(body: bytes, fields: frozenset[str]) -> bytes:
    """The answer without what those fields tell of persons; the same bytes when they tell nothing.

    Of data that was cut off nothing is kept when it holds such a field.
    """
    answer = decode(body)
    if isinstance(answer, Problem):
        return MARK.encode() if any(f'"{name}"'.encode() in body for name in fields) else body
    if isinstance(answer, dict) and answer.get("registrant_kind") == "org":
        fields -= _OF_FIRM
    changed = _without(answer, fields, 0)
    extract = changed.get("odpis") if isinstance(changed, dict) else None
    if isinstance(extract, dict) and "dane" in extract:
        changed = {**changed, "odpis": {**extract, "dane": _of_company(extract["dane"], 0)}}
    records = changed.get("zaznamy") if isinstance(changed, dict) else None
    if isinstance(records, list):
        own = [{key: row[key] for key in _RECORD & row.keys()} for row in records if isinstance(row, dict)]
        changed = {**changed, "zaznamy": own}
    return body if changed == answer else msgspec.json.encode(changed)


def _of_company(node: Any, depth: int) -> Any:
    """Of the sections of a court register's extract the parts on the company itself; of the others keys and days."""
    if depth > MAX_DEPTH:
        return MARK
    if isinstance(node, dict):
        return {key: value if key in _COMPANY else _of_company(value, depth + 1) for key, value in node.items()}
    if isinstance(node, list):
        return [_of_company(item, depth + 1) for item in node]
    return MARK if isinstance(node, str) and node and not _DAY.fullmatch(node) else node


def _without(node: Any, fields: frozenset[str], depth: int) -> Any:
    if depth > MAX_DEPTH:
        return node
    if isinstance(node, dict):
        return {key: _field(key, value, fields, depth) for key, value in node.items()}
    return [_without(item, fields, depth + 1) for item in node] if isinstance(node, list) else node


def _field(key: str, value: Any, fields: frozenset[str], depth: int) -> Any:
    if key not in fields or not value:
        return _without(value, fields, depth + 1)
    if key in _LINES:
        return [_line(line) for line in value] if isinstance(value, list) else value
    if not isinstance(value, str):
        return MARK
    if "@" in value:
        return f"{MARK}@{value.rpartition('@')[2]}"
    return value if _is_organisation(value) else MARK


def _line(line: Any) -> Any:
    person = isinstance(line, str) and line.lower().startswith(("c/o", "v/")) and not _is_organisation(line)
    return f"c/o {MARK}" if person else line


def _rdap(body: bytes) -> bytes:
    try:
        answer = msgspec.json.decode(body)
    except (msgspec.DecodeError, RecursionError, UnicodeDecodeError):
        return body
    _walk(answer, 0)
    return msgspec.json.encode(answer)


def _walk(node: Any, depth: int) -> None:
    if depth > MAX_DEPTH:
        return
    if isinstance(node, dict):
        roles = node.get("roles")
        if isinstance(roles, list) and _PERSON_ROLES.intersection(role for role in roles if isinstance(role, str)):
            card = node.get("vcardArray")
            if isinstance(card, list) and len(card) > 1 and isinstance(card[1], list):
                card[1] = _card(card[1])
        for value in node.values():
            _walk(value, depth + 1)
    elif isinstance(node, list):
        for value in node:
            _walk(value, depth + 1)


def _card(properties: list[Any]) -> list[Any]:
    """A jCard (RFC 7095) with only what an organisation shows: version, kind, org, country, and fn when it is one."""
    rows = [row for row in properties if isinstance(row, list) and len(row) > 3 and isinstance(row[0], str)]
    values = {row[0].lower(): row[3] for row in reversed(rows)}
    individual = values.get("kind") == "individual"
    kept = []
    for row in rows:
        name, value = row[0].lower(), row[3]
        if name in ("version", "kind", "lang") or (name == "org" and not individual):
            kept.append(row)
        elif name == "fn" and isinstance(value, str):
            organisation = not individual and (values.get("kind") == "org" or _is_organisation(value))
            kept.append(row if organisation or not value else [*row[:3], MARK])
        elif name == "adr" and isinstance(value, list) and value:
            kept.append([*row[:3], ["", "", "", "", "", "", value[-1]]])
    return kept
