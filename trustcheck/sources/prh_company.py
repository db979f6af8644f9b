"""One company of the Finnish register, read from a row of PRH/YTJ open data v3.

What is surprising there: descriptions come in any order and are told apart by languageCode ("1" fi, "2" sv, "3" en);
`status` is "2" for all, living and dead; an object that is absent is left out or null; an entry is open while it has no
endDate; registers are "1" trade, "4" tax administration, "5" prepayment, "6" VAT, "7" employers.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from trustcheck.company_names import has_legal_form
from trustcheck.model import Address, Cause, Problem
from trustcheck.sources.answers import Told, clean, open_items, rows, text
from trustcheck.sources.company_record import Answer, Company, division_of
from trustcheck.sources.dates import read_old_date

MAX_NAMES = 60
VISITING = "1"
_NAMES_FIRST = {"1": 0, "2": 1, "3": 2, "4": 3}  # proper, parallel, auxiliary, auxiliary in another language
_SITUATIONS = {"KONK": "bankruptcy", "SANE": "restructuring", "SELTILA": "liquidation"}
_NO_ENTRY = ("unregistered", "not registered", "removed", "rekisteröimätön", "poistettu", "ceased", "lakannut")
_ALIVE, _CEASED, _OUTSIDE = "1", "4", ("", "0")


def number_of(row: dict[str, Any]) -> str:
    """The business id of the row."""
    return text(row, "businessId", "value")


def current_names(row: dict[str, Any]) -> list[tuple[str, str]]:
    """(type, name) of every name in use: the name proper, parallel ones, auxiliary trade names, in that order."""
    found = [(text(item, "type"), text(item, "name")) for item in open_items(rows(row, "names"))]
    found.sort(key=lambda pair: _NAMES_FIRST.get(pair[0], 4))
    return [pair for pair in dict.fromkeys(found) if pair[1]][:MAX_NAMES]


def company_of(row: dict[str, Any]) -> Company:
    """The company of a row."""
    return Company(
        number=number_of(row),
        names=tuple(name for _, name in current_names(row)),
        form=_described("companyForms", open_items(rows(row, "companyForms"))),
        active=_active(row),
        insolvency=_insolvency(row),
        registered=_registered(row),
        addresses=_addresses(row),
        vat_liable=_entry("6", row),
        prepayment=_entry("5", row),
        employer=_entry("7", row),
        business_line=_described(
            "mainBusinessLine", [line] if isinstance(line := row.get("mainBusinessLine"), dict) else []
        ),
        division=_division(row),
        website=_website(row),
        former_names=_former_names(row),
    )


def _former_names(row: dict[str, Any]) -> Told:
    """Names with an end, those in use left out: a name may be given up and taken again."""
    used = {name for _, name in current_names(row)}
    found = [text(item, "name") for item in rows(row, "names") if item.get("endDate")]
    told = tuple(name for name in dict.fromkeys(found) if name and name not in used)[:MAX_NAMES]
    return Told(told or None, "names", ", ".join(told) or "none")


def _english(item: dict[str, Any]) -> str:
    """The English description, else the Finnish, else any."""
    by_language = {text(found, "languageCode"): text(found, "description") for found in rows(item, "descriptions")}
    return by_language.get("3") or by_language.get("1") or next(iter(by_language.values()), "")


def _described(place: str, items: Sequence[dict[str, Any]]) -> Told:
    latest = max(items, key=lambda item: text(item, "registrationDate"), default=None)
    described = _english(latest) if latest else ""
    return Told(described or None, place, described)


def _division(row: dict[str, Any]) -> Answer:
    """Of the main line of business by TOL, whose codes begin with NACE's; of other lists of codes nothing is read."""
    line = row.get("mainBusinessLine")
    if not isinstance(line, dict):
        return Told(None, "mainBusinessLine", "none")
    return division_of(text(line, "type"), "mainBusinessLine")


def _ended(row: dict[str, Any]) -> str:
    return text(row, "endDate")


def _active(row: dict[str, Any]) -> Answer:
    """By tradeRegisterStatus and endDate; outside the trade register by the open entry of the tax administration."""
    status, ended = text(row, "tradeRegisterStatus"), _ended(row)
    excerpt = f"tradeRegisterStatus {status} {'endDate ' + ended if ended else ''}"
    if ended or status == _CEASED:
        return Told(False, "tradeRegisterStatus", excerpt)
    if status == _ALIVE:
        return Told(True, "tradeRegisterStatus", excerpt)
    entries = [item for item in rows(row, "registeredEntries") if text(item, "register") == "4"]
    if status not in _OUTSIDE or not entries:
        return Problem(Cause.AMBIGUOUS, f"tradeRegisterStatus is {status or 'not given'}")
    return Told(any(map(_is_entry, open_items(entries))), "registeredEntries", "register 4")


def _insolvency(row: dict[str, Any]) -> Answer:
    situations = open_items(rows(row, "companySituations"))
    if not situations:
        return Told(None, "companySituations", "none open")
    told = []
    for item in situations:
        code = text(item, "type").upper()
        kind = next((word for key, word in _SITUATIONS.items() if key in (code, text(item, "typeCodeSet").upper())), "")
        told.append(kind or _english(item) or f"situation {code}")
    listed = ", ".join(dict.fromkeys(told))
    return Told(listed, "companySituations", listed)


def _registered(row: dict[str, Any]) -> Answer:
    """The earliest registration told: trade register or business id."""
    written = [text(row, "registrationDate"), text(row, "businessId", "registrationDate")]
    days = [day for day in map(read_old_date, written) if day is not None]
    if not days:
        return Problem(Cause.UNREADABLE, "the row holds no date of registration")
    return Told(min(days), "registrationDate", min(days).isoformat())


def _addresses(row: dict[str, Any]) -> Answer:
    """Visiting addresses first. A town with two names gives two addresses, the Finnish name first."""
    items = sorted(open_items(rows(row, "addresses")), key=lambda item: text(item, "type") != VISITING)
    found = tuple(dict.fromkeys(address for item in items for address in _address(item)))
    return Told(found or None, "addresses", str(found[0]) if found else "none")


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


def _entry(register: str, row: dict[str, Any]) -> Answer:
    """Whether an entry of that register is open. A row without any entries is not whole."""
    entries = rows(row, "registeredEntries")
    if not entries:
        return Problem(Cause.UNREADABLE, "the row holds no register entries")
    opened = [item for item in open_items(entries) if text(item, "register") == register and _is_entry(item)]
    excerpt = _english(opened[0]) if opened else "no open entry"
    return Told(bool(opened), f"registeredEntries register {register}", excerpt)


def _website(row: dict[str, Any]) -> Answer:
    website = row.get("website")
    url = clean(text(website, "url") if isinstance(website, dict) and not _ended(website) else "")
    return Told(url or None, "website", url)
