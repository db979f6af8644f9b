"""One company of the Finnish register, read from a row of PRH/YTJ open data v3.

What is surprising there: descriptions come in any order and are told apart by languageCode ("1" fi, "2" sv, "3" en);
`status` is "2" for all, living and dead; an object that is absent is left out or null; an entry is open while it has no
endDate; registers are "1" trade, "4" tax administration, "5" prepayment, "6" VAT, "7" employers.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from trustcheck.company_names import has_legal_form
from trustcheck.facts import absent, known, unknown
from trustcheck.model import Address, Capture, Cause, Evidence, Fact
from trustcheck.sources.answers import clean, open_items, rows, seen, text
from trustcheck.sources.dates import read_date

MAX_NAMES = 60
VISITING = "1"
_NAMES_FIRST = {"1": 0, "2": 1, "3": 2}
_SITUATIONS = {"KONK": "bankruptcy", "SANE": "restructuring", "SELTILA": "liquidation"}
_NO_ENTRY = ("unregistered", "not registered", "removed", "rekisteröimätön", "poistettu", "ceased", "lakannut")
_ALIVE, _CEASED, _OUTSIDE = "1", "4", ("", "0")


def number_of(row: dict[str, Any]) -> str:
    """The business id of the row."""
    return text(row, "businessId", "value")


def current_names(row: dict[str, Any]) -> list[tuple[str, str]]:
    """(type, name) of every name in use: the name proper, parallel ones, auxiliary trade names, in that order."""
    found = [(text(item, "type"), text(item, "name")) for item in open_items(rows(row, "names"))]
    found.sort(key=lambda pair: _NAMES_FIRST.get(pair[0], 3))
    return [pair for pair in dict.fromkeys(found) if pair[1]][:MAX_NAMES]


def facts_of(row: dict[str, Any], capture: Capture, today: date) -> list[Fact]:
    """All register.* facts of the company itself (not register.found, register.name_found)."""
    names = [name for _, name in current_names(row)]
    number = number_of(row)
    proof = seen(capture, f"company {number}", f"{number} {names[0] if names else ''}")
    named = (
        [known("register.name", names[0], proof), known("register.names", tuple(names), proof)]
        if names
        else [
            unknown(name, Cause.UNREADABLE, "the row holds no name in use", proof)
            for name in ("register.name", "register.names")
        ]
    )
    return [
        known("register.company_id", number, proof),
        *named,
        _described("register.form", open_items(rows(row, "companyForms")), capture),
        _active(row, capture),
        _insolvency(row, capture),
        *_dates(row, capture, today),
        *_addresses(row, capture),
        _entry("register.vat_liable", "6", row, capture),
        _entry("register.prepayment", "5", row, capture),
        _entry("register.employer", "7", row, capture),
        _described(
            "register.business_line", [line] if isinstance(line := row.get("mainBusinessLine"), dict) else [], capture
        ),
        _website(row, capture),
    ]


def _english(item: dict[str, Any]) -> str:
    """The English description, else the Finnish, else any."""
    by_language = {text(found, "languageCode"): text(found, "description") for found in rows(item, "descriptions")}
    return by_language.get("3") or by_language.get("1") or next(iter(by_language.values()), "")


def _described(name: str, items: Sequence[dict[str, Any]], capture: Capture) -> Fact:
    latest = max(items, key=lambda item: text(item, "registrationDate"), default=None)
    described = _english(latest) if latest else ""
    place = name.removeprefix("register.")
    return (
        known(name, described, seen(capture, place, described)) if described else absent(name, seen(capture, place, ""))
    )


def _ended(row: dict[str, Any]) -> str:
    return text(row, "endDate")


def _active(row: dict[str, Any], capture: Capture) -> Fact:
    """By tradeRegisterStatus and endDate; outside the trade register by the open entry of the tax administration."""
    name, status, ended = "register.active", text(row, "tradeRegisterStatus"), _ended(row)
    proof = seen(capture, "tradeRegisterStatus", f"tradeRegisterStatus {status} {'endDate ' + ended if ended else ''}")
    if ended or status == _CEASED:
        return known(name, False, proof)
    if status == _ALIVE:
        return known(name, True, proof)
    entries = [item for item in rows(row, "registeredEntries") if text(item, "register") == "4"]
    if status not in _OUTSIDE or not entries:
        return unknown(name, Cause.AMBIGUOUS, f"tradeRegisterStatus is {status or 'not given'}", proof)
    return known(name, any(map(_is_entry, open_items(entries))), seen(capture, "registeredEntries", "register 4"))


def _insolvency(row: dict[str, Any], capture: Capture) -> Fact:
    name = "register.insolvency"
    situations = open_items(rows(row, "companySituations"))
    if not situations:
        return absent(name, seen(capture, "companySituations", "none open"))
    told = []
    for item in situations:
        code = text(item, "type").upper()
        kind = next((word for key, word in _SITUATIONS.items() if key in (code, text(item, "typeCodeSet").upper())), "")
        told.append(kind or _english(item) or f"situation {code}")
    listed = ", ".join(dict.fromkeys(told))
    return known(name, listed, seen(capture, "companySituations", listed))


def _dates(row: dict[str, Any], capture: Capture, today: date) -> list[Fact]:
    """The earliest registration told: trade register or business id."""
    written = [text(row, "registrationDate"), text(row, "businessId", "registrationDate")]
    days = [day for day in map(read_trade_date, written) if day is not None and day <= today]
    if not days:
        detail = "the row holds no date of registration"
        return [unknown(name, Cause.UNREADABLE, detail) for name in ("register.registered", "register.age_days")]
    first = min(days)
    proof = seen(capture, "registrationDate", first.isoformat())
    return [known("register.registered", first, proof), known("register.age_days", (today - first).days, proof)]


def read_trade_date(written: str) -> date | None:
    """The day of a YYYY-MM-DD text, back to 1800: firms are older than domains."""
    found = read_date(written)
    if found is not None:
        return found
    try:
        day = date.fromisoformat(written[:10])
    except ValueError:
        return None
    return day if day.year >= 1800 else None


def _addresses(row: dict[str, Any], capture: Capture) -> list[Fact]:
    """Visiting addresses first. A town with two names gives two addresses, the Finnish name first."""
    items = sorted(open_items(rows(row, "addresses")), key=lambda item: text(item, "type") != VISITING)
    found = tuple(dict.fromkeys(address for item in items for address in _address(item)))
    names = ("register.address", "register.addresses")
    if not found:
        return [absent(name, seen(capture, "addresses", "none")) for name in names]
    proof: Evidence = seen(capture, "addresses", str(found[0]))
    return [known(names[0], str(found[0]), proof), known(names[1], found, proof)]


def _address(item: dict[str, Any]) -> list[Address]:
    number = " ".join(
        part for part in (text(item, "buildingNumber"), text(item, "entrance"), text(item, "apartmentNumber")) if part
    )
    care_of = text(item, "co")
    free, country = text(item, "freeAddressLine"), text(item, "country")
    towns = {text(office, "languageCode"): _town(text(office, "city")) for office in rows(item, "postOffices")}
    ordered = list(dict.fromkeys(towns[code] for code in sorted(towns) if towns[code])) or [""]
    made = [
        Address(
            street=text(item, "street") or free,
            number=number + text(item, "apartmentIdSuffix"),
            postcode=text(item, "postCode"),
            town=town,
            country=country.upper() if len(country) == 2 else "" if country or free else "FI",
            po_box=text(item, "postOfficeBox"),
            care_of=care_of if has_legal_form(care_of) else "",  # a person's name is not kept
        )
        for town in ordered[:3]
    ]
    return [address for address in made if address.street or address.po_box or address.town]


def _town(written: str) -> str:
    """The register writes towns in capitals: ESPOO → Espoo, PYHÄJOKI KK → Pyhäjoki Kk."""
    return written.title() if written.isupper() else written


def _is_entry(item: dict[str, Any]) -> bool:
    """False for an open row that says "Unregistered" (type 0)."""
    described = [text(found, "description").lower() for found in rows(item, "descriptions")]
    return text(item, "type") != "0" and not any(word in line for word in _NO_ENTRY for line in described)


def _entry(name: str, register: str, row: dict[str, Any], capture: Capture) -> Fact:
    """Whether an entry of that register is open. A row without any entries is not whole."""
    entries = rows(row, "registeredEntries")
    if not entries:
        return unknown(name, Cause.UNREADABLE, "the row holds no register entries")
    opened = [item for item in open_items(entries) if text(item, "register") == register and _is_entry(item)]
    excerpt = _english(opened[0]) if opened else "no open entry"
    return known(name, bool(opened), seen(capture, f"registeredEntries register {register}", excerpt))


def _website(row: dict[str, Any], capture: Capture) -> Fact:
    website = row.get("website")
    url = clean(text(website, "url") if isinstance(website, dict) and not _ended(website) else "")
    proof = seen(capture, "website", url)
    return known("register.website", url, proof) if url else absent("register.website", proof)
