"""What pages tell machines (JSON-LD) where they tell people nothing, and whether the two agree elsewhere."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from trustcheck.company_names import same_name
from trustcheck.facts import known, unknown
from trustcheck.model import Cause, CompanyId, Fact, Phone
from trustcheck.pages.company import number_of
from trustcheck.pages.jsonld import unread
from trustcheck.pages.names import resembles
from trustcheck.pages.page import Page
from trustcheck.pages.structured import Organisation

MIN_DIGITS = 6


def structured_identity(
    told: Mapping[str, Fact], firms: Sequence[tuple[Page, Organisation]], mine: Sequence[Organisation]
) -> list[Fact]:
    """Legal name and numbers that only the JSON-LD tells: each where the visible text names none at all."""
    facts: list[Fact] = []
    for page, one in firms:
        if one not in mine:
            continue
        if one.legal_name and "claim.legal_names" not in told:
            seen = page.evidence("JSON-LD legalName", one.legal_name)
            facts += [
                known("claim.legal_name", one.legal_name, seen),
                known("claim.legal_names", (one.legal_name,), seen),
            ]
        if "claim.company_ids" not in told:
            facts += _told_numbers(page, one)
    return facts


def _told_numbers(page: Page, one: Organisation) -> list[Fact]:
    facts: list[Fact] = []
    ids: list[CompanyId] = []
    holder = one.legal_name or one.name
    for place, printed in (("vatID", one.vat_id), ("taxID", one.tax_id)):
        read = number_of(printed)
        if read is None:
            continue
        country, kind, number, valid = read
        seen = page.evidence(f"JSON-LD {place}", printed)
        ids.append(
            CompanyId(country=country, number=number, kind=kind, owner="seller", holder=holder, checksum_ok=valid)
        )
        if kind == "vat":
            facts.append(known("claim.vat_number", number, seen))
        else:
            facts += [
                known("claim.company_id", number, seen),
                known("claim.company_country", country, seen),
                known("claim.company_id_checksum", valid, seen),
            ]
    if ids:
        facts.append(known("claim.company_ids", tuple(ids), page.evidence("JSON-LD", holder)))
    return facts


def structured_agrees(told: Mapping[str, Fact], firms: Sequence[Organisation], pages: Sequence[Page]) -> list[Fact]:
    """claim.structured_agrees: false when a name or number contradicts; nothing when there is nothing to compare.

    Unknown(ambiguous) when structured data stand on the pages that could not be read, and no firm's were.
    """
    answers: list[tuple[bool, str]] = []
    for one in firms:
        answers += _names(one, told)
        answers += _numbers(one, told)
        answers += _phones(one, told)
    broken = [fault for page in pages for fault in unread(page)]
    if not answers and not firms and broken:
        return [unknown("claim.structured_agrees", Cause.AMBIGUOUS, f"the JSON-LD could not be read: {broken[0]}")]
    if not answers or not pages:
        return []
    wrong = [what for same, what in answers if not same]
    excerpt = wrong[0] if wrong else "; ".join(what for _, what in answers[:3])
    return [known("claim.structured_agrees", not wrong, pages[0].evidence("JSON-LD", excerpt))]


def _known(told: Mapping[str, Fact], name: str) -> object:
    """The value that people can see; None when there is none, or only the JSON-LD tells it."""
    fact = told.get(name)
    if fact is None or not fact.is_known or any(seen.place.startswith("JSON-LD") for seen in fact.evidence):
        return None
    return fact.value


def _names(one: Organisation, told: Mapping[str, Fact]) -> list[tuple[bool, str]]:
    shown = _texts(told, "claim.legal_names")
    if not one.legal_name or not shown:
        return []
    same = any(same_name(one.legal_name, name) for name in shown) or resembles(one.legal_name, shown)
    return [(same, f"legalName {one.legal_name}")]


def _texts(told: Mapping[str, Fact], name: str) -> list[str]:
    value = _known(told, name)
    if isinstance(value, str):
        return [value]
    return [text for text in value if isinstance(text, str)] if isinstance(value, tuple) else []


def _digits(text: str) -> str:
    return re.sub(r"\D", "", text)


def _numbers(one: Organisation, told: Mapping[str, Fact]) -> list[tuple[bool, str]]:
    ids = _known(told, "claim.company_ids")
    shown = {_digits(item.number) for item in ids if isinstance(item, CompanyId)} if isinstance(ids, tuple) else set()
    answers = []
    for name, printed in (("vatID", one.vat_id), ("taxID", one.tax_id)):
        digits = _digits(printed)
        if len(digits) >= MIN_DIGITS and shown:
            answers.append((any(digits in other or other in digits for other in shown if other), f"{name} {printed}"))
    return answers


def _phones(one: Organisation, told: Mapping[str, Fact]) -> list[tuple[bool, str]]:
    phones = _known(told, "claim.phones")
    shown = {_digits(item.number) for item in phones if isinstance(item, Phone)} if isinstance(phones, tuple) else set()
    answers = []
    for printed in one.telephones:
        digits = _digits(printed).lstrip("0")
        if len(digits) >= MIN_DIGITS and shown:
            answers.append((any(number.endswith(digits[-MIN_DIGITS:]) for number in shown), f"telephone {printed}"))
    return answers
