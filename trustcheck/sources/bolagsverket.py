"""The Swedish register of companies (Bolagsverket and SCB, "värdefulla datamängder"), for users who have its free key.

By number alone. Every block of a row names its producer and may carry a failure of its own (`fel`), within HTTP 200:
that block is Unknown then, and the others are read. One number may give several rows (firms of one sole trader). The
spelling of "pågående" varies between versions. Without a key VIES is what knows Swedish firms: SE, the number, 01.
https://bolagsverket.se/apierochoppnadata/hamtaforetagsinformation/vardefulladatamangder.5528.html
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any
from urllib.parse import quote

from trustcheck.model import Address, Capture, Cause, Problem, Request
from trustcheck.sources import company_questions
from trustcheck.sources.answers import Told, clean, json_of, rows, text
from trustcheck.sources.company_record import Answer, Company, division_of, line_of_business, street_and_number
from trustcheck.sources.dates import read_old_date

NEEDS = company_questions.NEEDS
URL = "https://gw.api.bolagsverket.se/vardefulla-datamangder/v1/organisationer"
KEEP_DAYS = 1
NOT_THERE = "ORGANISATION_FINNS_EJ"
_CAUSES = {"OGILTIG_BEGARAN": Cause.REFUSED, NOT_THERE: Cause.HIDDEN}
_PROCEEDINGS = tuple(
    f"{word}AvvecklingsEllerOmstruktureringsforfarande" for word in ("pagaende", "pagande")
)  # both are met
_CODES = {"KK": "bankruptcy", "LI": "liquidation", "FR": "restructuring"}
_WORDS = {"konkurs": "bankruptcy", "likvidation": "liquidation", "rekonstruktion": "restructuring"}
_NO_TROUBLE = ("fusion", "delning", "ombildning")  # mergers and divisions stand in the same list
_number = company_questions.number_in("SE")


def _by_number(number: str) -> tuple[str]:
    posted = quote(f'{{"identitetsbeteckning":"{_bare(number)}"}}', safe="")
    return (f"{URL}#{posted}",)


def _bare(number: str) -> str:
    return "".join(filter(str.isdigit, number))[-10:]


def _of_vat(printed: str) -> str:
    return _number(printed[2:12]) if printed.startswith("SE") and len(printed) == 14 else ""


def _row(capture: Capture, number: str) -> Company | Problem | None:
    value = json_of(capture)
    if isinstance(value, Problem):
        return value
    listed = value.get("organisationer") if isinstance(value, dict) else None
    found = rows(value, "organisationer")
    if not isinstance(listed, list) or not found or len(found) != len(listed):
        return Problem(Cause.UNREADABLE, "the answer is not the register's list")
    own = [row for row in found if _bare(text(row, "organisationsidentitet", "identitetsbeteckning")) == _bare(number)]
    if not own:
        return Problem(Cause.UNREADABLE, "the answer is of other companies")
    named = [row for row in own if _names(row)]
    if named:
        return _company(number, sorted(named, key=_has_ended))
    faults = {_fault(row, "organisationsnamn") for row in own}
    if faults == {NOT_THERE}:
        return None
    word = min(faults - {NOT_THERE})
    return Problem(_CAUSES.get(word, Cause.NO_ANSWER), f"the register said {word or 'no name'} of the name")


def _fault(row: dict[str, Any], block: str) -> str:
    """The word for what went wrong with that block; empty when nothing did."""
    fault = row.get(block, {}).get("fel") if isinstance(row.get(block), dict) else None
    return (text(fault, "typ") or "fel") if fault else ""


def _failed(row: dict[str, Any], block: str) -> Problem | None:
    word = _fault(row, block)
    return Problem(_CAUSES.get(word, Cause.NO_ANSWER), f"the register said {clean(word, 40)}") if word else None


def _names(row: dict[str, Any]) -> list[str]:
    listed = rows(row.get("organisationsnamn"), "organisationsnamnLista")
    listed.sort(key=lambda item: text(item, "organisationsnamntyp", "kod") != "FORETAGSNAMN")
    return [name for item in listed if (name := text(item, "namn"))]


def _company(number: str, own: Sequence[dict[str, Any]]) -> Company:
    """Of several rows the first that lives tells all but the names."""
    row = own[0]
    registered = read_old_date(text(row, "organisationsdatum", "registreringsdatum"))
    gap = Problem(Cause.UNREADABLE, "the row holds no date")
    line = next(iter(rows(row.get("naringsgrenOrganisation"), "sni")), {})
    return Company(
        number=number,
        names=tuple(dict.fromkeys(name for row in own for name in _names(row))),
        active=_active(row),
        insolvency=None if _has_ended(row) else _insolvency(row),
        registered=_failed(row, "organisationsdatum")
        or (Told(registered, "organisationsdatum", str(registered)) if registered else gap),
        form=_failed(row, "organisationsform")
        or _said("organisationsform", text(row, "organisationsform", "klartext")),
        business_line=_failed(row, "naringsgrenOrganisation")
        or line_of_business(text(line, "kod"), text(line, "klartext"), "naringsgrenOrganisation"),
        division=_failed(row, "naringsgrenOrganisation") or division_of(text(line, "kod"), "naringsgrenOrganisation"),
        addresses=_failed(row, "postadressOrganisation") or _address(row),
    )


def _said(place: str, words: str) -> Told:
    return Told(words or None, place, words)


def _has_ended(row: dict[str, Any]) -> bool:
    return bool(_end(row))


def _end(row: dict[str, Any]) -> str:
    return text(row, "avregistreradOrganisation", "avregistreringsdatum") or text(row, "avregistreringsorsak", "kod")


def _active(row: dict[str, Any]) -> Answer:
    """By the entry of its end. Whether it does business now (`verksamOrganisation`) is another matter."""
    failed = _failed(row, "avregistreradOrganisation")
    return failed or Told(not _end(row), "avregistreradOrganisation", _end(row) or "null")


def _insolvency(row: dict[str, Any]) -> Answer:
    block = next((key for key in _PROCEEDINGS if row.get(key)), "")
    if not block:
        return Told(None, _PROCEEDINGS[0], "null")
    failed = _failed(row, block)
    if failed:
        return failed
    listed = row[block].get(f"{block}Lista") if isinstance(row[block], dict) else None
    items = [listed] if isinstance(listed, dict) else rows(row[block], f"{block}Lista")
    if not items:
        return Problem(Cause.UNREADABLE, "the list of proceedings holds nothing")
    told = [word for item in items if (word := _proceeding(item))]
    return Told(", ".join(dict.fromkeys(told)) or None, block, ", ".join(told) or "none of insolvency")


def _proceeding(item: dict[str, Any]) -> str:
    """bankruptcy, liquidation, restructuring, else as the register words it; empty for a merger or division."""
    code, words = text(item, "kod").upper(), text(item, "klartext")
    plain = words.casefold()
    if any(word in plain for word in _NO_TROUBLE):
        return ""
    named = next((kind for word, kind in _WORDS.items() if word in plain or word in code.casefold()), "")
    return _CODES.get(code) or named or words or f"proceedings {code}"


def _address(row: dict[str, Any]) -> Told:
    block = row.get("postadressOrganisation")
    post = block.get("postadress") if isinstance(block, dict) else None
    written = text(post, "utdelningsadress")
    street, number = street_and_number(written)
    boxed = street.lower() == "box"
    country = text(post, "land").casefold()
    place = Address(
        street="" if boxed else street,
        number="" if boxed else number,
        postcode=text(post, "postnummer"),
        town=text(post, "postort").title(),
        country="SE" if country in ("", "sverige", "se-land", "se") else "",
        po_box=number if boxed else "",
    )
    known = place.street or place.po_box or place.town
    return Told((place,) if known else None, "postadressOrganisation", str(place) if known else "none")


REGISTER = company_questions.Register(
    source="bolagsverket",
    country="SE",
    number_urls=_by_number,
    row=_row,
    number=_number,
    vat_number=_of_vat,
    request=Request(
        source="bolagsverket", url=URL, purpose="company", accept="application/json", max_age_days=KEEP_DAYS,
        post="application/json", key="bolagsverket",
    ),
)  # fmt: skip
ask, read = REGISTER.ask, REGISTER.read
