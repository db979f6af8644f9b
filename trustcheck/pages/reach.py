"""How the seller can be reached: claim.email, phone and address with their kin, decided over all pages together.

What stands in a footer, header or address, or on the contact page, is the seller's; what a payment firm, a carrier
or an
authority stands beside is theirs. Elsewhere an address at the shop's own domain counts, a stranger's does not.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from typing import Any

import msgspec

from trustcheck.facts import known
from trustcheck.languages import every
from trustcheck.model import Address, Evidence, Fact, Phone, Shop
from trustcheck.pages.area import town_of
from trustcheck.pages.contact import Mail, clean_address
from trustcheck.pages.finds import dialled, mails, places, plans_of, scan
from trustcheck.pages.firms import FREE_MAIL, MAIL_DOMAINS_OF_OTHERS
from trustcheck.pages.identity import Identity
from trustcheck.pages.names import Name, home_countries, resembles
from trustcheck.pages.owner import THIRD, firm_of, said
from trustcheck.pages.page import Page
from trustcheck.pages.phones import Plans, phone_in
from trustcheck.pages.postal import Place
from trustcheck.pages.reading import Reading, read
from trustcheck.pages.street_first import is_crossing
from trustcheck.pages.structured import Organisation

MAX_LISTED = 30
MAX_EVIDENCE = 3
NAME_REACH = 60
OWN_SCORE = 1.5  # more than a label in running text gives
PLACED_SCORE = 2  # a place or a page of the firm's own
OWN_PLACES = ("footer", "header", "address")
OWN_PAGES = ("contact", "imprint", "stores")


@cache
def _for_all() -> tuple[tuple[str, ...], frozenset[str]]:
    """How the addresses begin that a firm keeps for everybody, and those that are that and no more."""
    listed = every(lambda language: language.phrases["general_mail"])
    return tuple(word for word in listed if word[-1] != "$"), frozenset(word[:-1] for word in listed if word[-1] == "$")


class Votes(msgspec.Struct):
    """What speaks for one address or number being the seller's; below zero it is somebody else's."""

    value: Any
    score: float = 0
    evidence: list[tuple[float, Evidence]] = msgspec.field(default_factory=list)
    roles: dict[str, list[Evidence]] = msgspec.field(default_factory=dict)  # of an address: by each role told

    def add(self, score: float, evidence: Evidence) -> None:
        self.score += score
        self.evidence.append((score, evidence))

    def best(self) -> tuple[Evidence, ...]:
        ranked = [evidence for _, evidence in sorted(self.evidence, key=lambda pair: -pair[0])]
        return tuple(dict.fromkeys(ranked))[:MAX_EVIDENCE]


def _place_score(reading: Reading, place: str) -> float:
    if place in ("hidden", "meta"):
        return -1
    if reading.page.purpose == "product" and place not in OWN_PLACES:
        return -1  # the maker's, or another seller's on a market place
    return 2 if place in OWN_PLACES or reading.page.purpose in OWN_PAGES else 0


def email_facts(pages: Sequence[Page], shop: Shop, identity: Identity, told: Sequence[Organisation]) -> list[Fact]:
    """claim.email and its kin."""
    label = shop.domain.split(".")[0]
    found: dict[str, Votes] = {}
    for page in pages:
        reading = read(page)
        for mail in mails(reading):
            score = _mail_score(reading, mail, shop, identity, label)
            found.setdefault(mail.address, Votes(mail)).add(score, mail.evidence)
    for organisation in told:
        for printed in organisation.emails:
            clean = clean_address(printed)
            if clean is not None and pages and clean[1] not in MAIL_DOMAINS_OF_OTHERS:
                seen = pages[0].evidence("JSON-LD", printed)
                mail = Mail(clean[0], clean[1], -1, "JSON-LD", False, seen)
                found.setdefault(clean[0], Votes(mail)).add(1, seen)
    mine = sorted((votes for votes in found.values() if votes.score > 0), key=lambda votes: -_mail_rank(votes))
    if not mine:
        return []
    best: Mail = mine[0].value
    evidence = mine[0].best()
    return [
        known("claim.email", best.address, *evidence),
        known("claim.emails", tuple(votes.value.address for votes in mine[:MAX_LISTED]), *evidence),
        known("claim.email_domain", best.domain, *evidence),
        known("claim.email_own_domain", best.domain == shop.domain, *evidence),
        known("claim.email_free", best.domain in FREE_MAIL, *evidence),
    ]


_SITE = re.compile(r"(?<![@\w.-])[a-z0-9-]{2,40}\.(?:com|net|org|[a-z]{2})(?![\w@.])")


def _mail_score(reading: Reading, mail: Mail, shop: Shop, identity: Identity, label: str) -> float:
    own = mail.domain == shop.domain
    if mail.place in ("hidden", "meta"):
        return 0
    if not own and (mail.domain in MAIL_DOMAINS_OF_OTHERS or mail.domain.split(".")[-2:-1] == ["example"]):
        return -2
    if own:
        return 4
    # Known firms have domains of their own; where another site is named beside, the box is theirs who are told of.
    firms = mail.domain not in FREE_MAIL or (mail.start >= 0 and _names_a_site(reading, mail.start, shop.domain))
    if mail.start >= 0 and said(reading, mail.start, mail.start + len(mail.address), label, firms=firms) in THIRD:
        return -2
    score = _place_score(reading, mail.place)
    if mail.domain not in FREE_MAIL and resembles(mail.domain.split(".")[0], identity.own_names):
        return 1 + score
    if mail.domain in FREE_MAIL:
        return 0.5 + score
    return score


def _names_a_site(reading: Reading, at: int, own: str) -> bool:
    low, high = reading.span(reading.line(at))
    return any(site.group() != own for site in _SITE.finditer(reading.low, low, min(high, low + 500)))


def _mail_rank(votes: Votes) -> float:
    local = votes.value.address.partition("@")[0]
    begins, exact = _for_all()
    general = local.startswith(begins) or local in exact
    return float(votes.score + (3 if general else 0))


def seller_phones(pages: Sequence[Page], shop: Shop, told: Sequence[Organisation], extra: Sequence[str]) -> list[Votes]:
    """Phones that are the seller's, the likeliest first. `extra`: countries of the seller's numbers and addresses."""
    label = shop.domain.split(".")[0]
    plans = plans_of(tuple(pages), shop.domain, tuple(extra))
    found: dict[str, Votes] = {}
    for page in pages:
        reading = read(page)
        for one in dialled(reading, home_countries(page, shop.domain)):
            phone = phone_in(one.printed, plans, one.sure)
            if phone is None:
                continue
            votes = found.setdefault(phone.number, Votes(phone))
            if one.start >= 0 and said(reading, one.start, one.start + len(one.printed), label) in THIRD:
                votes.add(-3, one.evidence)
            else:
                votes.add(_place_score(reading, one.place) + (1 if one.sure else 0), one.evidence)
    mine = sorted(
        (votes for votes in found.values() if votes.score > 0), key=lambda votes: (-votes.value.valid, -votes.score)
    )
    mine = (_not_in_passing(mine) or _structured_phones(told, plans, pages))[:MAX_LISTED]
    for votes in mine:
        votes.value = msgspec.structs.replace(votes.value, town=town_of(votes.value))
    return mine


def phone_facts(mine: Sequence[Votes]) -> list[Fact]:
    """claim.phone and its kin."""
    if not mine:
        return []
    best: Phone = mine[0].value
    evidence = mine[0].best()
    facts = [
        known("claim.phone", best.number, *evidence),
        known("claim.phones", tuple(votes.value for votes in mine), *evidence),
        known("claim.phone_valid", best.valid, *evidence),
    ]
    if best.valid and best.country:
        facts.append(known("claim.phone_country", best.country, *evidence))
    if best.valid and best.kind:
        facts.append(known("claim.phone_kind", best.kind, *evidence))
    if best.town:
        facts.append(known("claim.phone_town", best.town, *evidence))
    return facts


def _not_in_passing(mine: list[Votes]) -> list[Votes]:
    """Without those that only running text names, where another stands in a place or on a page of the firm's own.

    A clinic's page tells of the night clinic in the next town; what the JSON-LD gives and what has a role is kept.
    """
    own = [
        votes
        for votes in mine
        if any(score >= OWN_SCORE or seen.place.startswith("JSON-LD") for score, seen in votes.evidence)
        or (isinstance(votes.value, Address) and votes.value.role)
    ]
    placed = any(score >= PLACED_SCORE for votes in own for score, _ in votes.evidence)
    return own if placed else mine


def _structured_phones(told: Sequence[Organisation], plans: Plans, pages: Sequence[Page]) -> list[Votes]:
    """Valid numbers that only the JSON-LD tells."""
    found: dict[str, Votes] = {}
    for text in (text for organisation in told for text in organisation.telephones):
        phone = phone_in(text, plans, False)
        if phone is not None and phone.valid:
            found.setdefault(phone.number, Votes(phone)).add(1, pages[0].evidence("JSON-LD", text))
    return list(found.values())


# British houses and units go by names, and a postcode there is of about fifteen doors.
_DOORS_BY_NAME = frozenset(("GB", "IE"))
_WITHOUT_POSTCODES = frozenset(("AE", "HK", "IE", "JM", "QA"))  # Ireland has had them since 2015, and few write them
# A number that stands in the street's name still, or the words that it has none: "sin número", "senza numero civico".
_NUMBERED = re.compile(r"^\d{1,6}[a-z]?[\s,]|(?:^|[\s,])(?:s/n|s\.n\.|snc|s\.n\.c\.)$", re.IGNORECASE)


def has_door(address: Address) -> bool:
    """Whether street and town tell which house: by its number, a corner of two streets, a postcode of few doors, or by
    the word that it has no number."""
    street = address.street
    if not (street and address.town):
        return False
    few = address.country in _DOORS_BY_NAME and len(address.postcode.replace(" ", "")) >= 5
    return bool(address.number) or few or is_crossing(street) or _NUMBERED.search(street) is not None


def is_complete(address: Address) -> bool:
    """Street, house and town are given, and the postcode where there are such."""
    return has_door(address) and bool(address.postcode or address.country in _WITHOUT_POSTCODES)


def _is_written_out(address: Address) -> bool:
    """Street, number, postcode and town are all given: of several addresses the likeliest to be the firm's own."""
    return bool(address.street and address.number and address.postcode and address.town)


def _is_bare(address: Address) -> bool:
    """Whether it is a town with its postcode and no more, where readers of reviews sign like that too."""
    return address.country in ("US", "CA", "GB") and not (address.street or address.po_box)


def _named_before(reading: Reading, place: Place, names: Sequence[Name], identity: Identity, label: str) -> str:
    """What is known of the firm that is named right before an address; empty when none is, or nothing is known."""
    for name in reversed(names):
        if name.end <= place.start:
            gap = reading.text[name.end : place.start]
            close = len(gap) <= NAME_REACH and gap.count("\n") <= 2 and ". " not in gap
            if close and reading.page.purpose == "product" and not resembles(name.text, (label,)):
                return "other"  # a maker's or a market place's; the shop's own footer stands on other pages too
            standing = identity.names.get(name.plain)
            return firm_of(name.text, label) or (standing.owner if standing else "") if close else ""
    return ""


def seller_addresses(
    pages: Sequence[Page], shop: Shop, identity: Identity, told: Sequence[Organisation]
) -> list[Votes]:
    """Addresses that are the seller's, the likeliest first."""
    label = shop.domain.split(".")[0]
    found: dict[tuple[str, str, str], Votes] = {}
    for page in pages:
        reading = read(page)
        codes = home_countries(page, shop.domain)
        names = scan(reading, codes)[0]
        for place in places(reading, codes):
            if reading.place(place.start) == "hidden" or _is_bare(place.address):
                continue
            owner = _named_before(reading, place, names, identity, label)
            owner = owner or said(reading, place.start, place.end, label)
            if owner == "delivery" and place.address.role in ("returns", "warehouse"):
                owner = ""  # goods may lie at, and go back to, a carrier's
            score = (
                -3 if owner in THIRD else 0.5 + _place_score(reading, reading.place(place.start)) + (owner == "seller")
            )
            _count(found, place.address, score, reading.evidence(place.start, place.end))
    for organisation in told:
        for address in organisation.addresses:
            if address.street and pages:
                role = "store" if organisation.is_store else ""
                evidence = pages[0].evidence("JSON-LD", str(address))
                _count(found, msgspec.structs.replace(address, role=role), 0.4, evidence)
    mine = _not_in_passing([votes for votes in found.values() if votes.score > 0])
    return sorted(mine, key=lambda votes: (-_is_written_out(votes.value), -votes.score))


# Of one address's roles the one that says most; returns and warehouse only where no mention says otherwise.
_ROLE_ORDER = ("store", "seat", "postal", "", "warehouse", "returns")


def _count(found: dict[tuple[str, str, str], Votes], address: Address, score: float, evidence: Evidence) -> None:
    where = address.street.lower() or f"box {address.po_box}"
    key = (where, address.number.lower().replace(" ", ""), address.town.lower() or address.postcode)
    votes = found.setdefault(key, Votes(address))
    kept: Address = votes.value
    parts = ("postcode", "country", "po_box", "care_of")
    filled = {part: getattr(kept, part) or getattr(address, part) for part in parts}
    role = min(kept.role, address.role, key=_ROLE_ORDER.index)
    votes.value = msgspec.structs.replace(kept, role=role, **filled)
    votes.add(score, evidence)
    if address.role and score > 0:
        votes.roles.setdefault(address.role, []).append(evidence)


def address_facts(mine: Sequence[Votes]) -> list[Fact]:
    """claim.address and its kin."""
    if not mine:
        return []
    home = [votes for votes in mine if votes.value.role not in ("returns", "warehouse")]
    listed = tuple(votes.value for votes in mine[:MAX_LISTED])
    facts = [known("claim.addresses", listed, *(votes.best()[0] for votes in mine[:MAX_EVIDENCE]))]
    if home:
        best: Address = home[0].value
        evidence = home[0].best()
        box_only = all(not votes.value.street for votes in home)
        facts += [
            known("claim.address", str(best), *evidence),
            known("claim.address_complete", is_complete(best), *evidence),
            known("claim.address_po_box", box_only and bool(best.po_box), *evidence),
        ]
    return facts
