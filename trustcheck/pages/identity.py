"""Who the seller is: claim.company_id, vat_number, legal_name and their kin, decided over all pages together.

Every mention votes. Strong: the firm beside the number is named like the shop, or the words say that it is the seller.
Weak: it stands in the footer, or on the contact page, and nobody else is named there. A payment or delivery firm named
beside it takes it away from the seller. What gets no vote is ambiguous: Unknown, never a guess.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import msgspec

from trustcheck.countries import all_countries
from trustcheck.facts import known, unknown
from trustcheck.model import Cause, CompanyId, Evidence, Fact, Shop
from trustcheck.pages.company import Number, firm_key
from trustcheck.pages.finds import scan
from trustcheck.pages.names import Name, home_countries, resembles
from trustcheck.pages.owner import THIRD, firm_beside, firm_of, said
from trustcheck.pages.page import Page
from trustcheck.pages.reading import Reading, read

MAX_EVIDENCE = 3
MAX_LISTED = 30
OWNER_PAGES = ("contact", "imprint")
POLICY_PAGES = ("terms", "privacy", "returns")


class Standing(msgspec.Struct):
    """What the mentions of one name or one firm's numbers come to."""

    strong: set[str] = msgspec.field(default_factory=set)  # URLs of pages
    weak: set[str] = msgspec.field(default_factory=set)
    third: dict[str, int] = msgspec.field(default_factory=dict)
    made: int = 0  # mentions as somebody else's among a product's own text, where its maker stands: maybe the seller
    seen: list[tuple[int, Reading, int, int]] = msgspec.field(default_factory=list)  # rank and where
    spellings: dict[str, int] = msgspec.field(default_factory=dict)
    numbers: dict[tuple[str, str, str], Number] = msgspec.field(default_factory=dict)
    holders: dict[str, int] = msgspec.field(default_factory=dict)

    @property
    def score(self) -> float:
        return 3 * len(self.strong) + len(self.weak)

    @property
    def owner(self) -> str:
        if self.made and not (self.strong or self.weak):
            return "other"
        third = max(self.third, key=lambda kind: self.third[kind], default="")
        if third and self.third[third] >= len(self.strong):
            return third
        return "seller" if self.strong or self.weak else "ambiguous"

    def best_evidence(self) -> tuple[Evidence, ...]:
        found: dict[Evidence, None] = {}
        for _, reading, start, end in sorted(self.seen, key=lambda one: -one[0]):
            found[reading.evidence(start, end)] = None
            if len(found) == MAX_EVIDENCE:
                break
        return tuple(found)

    def spelling(self) -> str:
        return max(self.spellings, key=lambda name: (self.spellings[name], not name.isupper()), default="")

    def holder(self) -> str:
        return max(self.holders, key=lambda name: self.holders[name], default="")


class Identity(msgspec.Struct, frozen=True):
    """Standings of all firms on the pages: by legal name (plain form) and by number (see company.firm_key)."""

    names: dict[str, Standing]
    numbers: dict[str, Standing]
    own_names: tuple[str, ...]


def weigh(pages: Sequence[Page], shop: Shop, own_names: Sequence[str]) -> Identity:
    """All firms that the pages name, with what speaks for each being the seller."""
    label = shop.domain.split(".")[0]
    own = (*own_names, label)
    identity = Identity({}, {}, tuple(own))
    for page in pages:
        reading = read(page)
        names, numbers = scan(reading, home_countries(page, shop.domain))
        for name in names:
            _vote_name(identity, reading, name, label)
        for number in numbers:
            _vote_number(identity, reading, number, label)
    _bind(identity)
    return identity


def _weak_place(reading: Reading, at: int) -> bool:
    place = reading.place(at)
    if place in ("footer", "address"):
        return True
    return reading.page.purpose in OWNER_PAGES and place not in ("hidden", "nav", "meta", "alt")


def _vote(standing: Standing, reading: Reading, at: int, end: int, owner: str) -> None:
    hidden = reading.place(at) in ("hidden", "meta")
    rank = 0
    if owner == "other" and reading.page.purpose == "product" and reading.place(at) == "main":
        standing.made += 1
    elif owner in THIRD:
        standing.third[owner] = standing.third.get(owner, 0) + 1
    elif owner == "seller" and not hidden:
        standing.strong.add(reading.page.url)
        rank = 3
    if owner not in THIRD and not hidden and _weak_place(reading, at):
        standing.weak.add(reading.page.url)
        rank = max(rank, 2)
    standing.seen.append((rank, reading, at, end))


def _vote_name(identity: Identity, reading: Reading, name: Name, label: str) -> None:
    standing = identity.names.setdefault(name.plain, Standing())
    standing.spellings[name.text] = standing.spellings.get(name.text, 0) + 1
    owner = firm_of(name.text, label)
    if not owner:
        owner = "seller" if resembles(name.text, identity.own_names) else said(reading, name.start, name.end, label)
    _vote(standing, reading, name.start, name.end, owner)


def _vote_number(identity: Identity, reading: Reading, number: Number, label: str) -> None:
    key = (
        firm_key(all_countries()[number.country], number.number) if number.country in all_countries() else number.number
    )
    standing = identity.numbers.setdefault(key, Standing())
    standing.numbers.setdefault((number.kind, number.country, number.number), number)
    owner = ""
    if number.holder is not None:
        text = number.holder.text
        standing.holders[text] = standing.holders.get(text, 0) + 1
        above = "\n" in reading.text[number.holder.start : number.start]
        owner = firm_beside(reading, number.start, label) if above else ""
        owner = owner or firm_of(text, label) or ("seller" if resembles(text, identity.own_names) else "")
    if not owner:
        owner = said(reading, number.start, number.end, label)
        if number.holder is not None and owner == "":
            owner = said(reading, number.holder.start, number.holder.end, label)
    _vote(standing, reading, number.start, number.end, owner)


def _bind(identity: Identity) -> None:
    """A name that stands beside the seller's number is the seller's, and where one firm is sure, others nearby are
    not."""
    sure = [standing for standing in identity.numbers.values() if standing.owner == "seller" and standing.strong]
    for standing in identity.numbers.values():
        if sure and standing.owner == "seller" and not standing.strong and standing.holder():
            standing.third["other"] = 1
    sellers = [standing for standing in identity.numbers.values() if standing.owner == "seller"]
    for standing in sellers:
        for name in identity.names.values():
            if standing.holder() in name.spellings and name.owner == "seller":
                name.strong |= {f"{page}#number" for page in standing.strong | standing.weak}


def _leader(standings: Iterable[Standing]) -> tuple[Standing | None, bool]:
    """The seller's standing, and whether it leads clearly: alone, or with twice the votes of the next."""
    ranked = sorted((s for s in standings if s.owner == "seller"), key=lambda s: -s.score)
    if not ranked:
        return None, False
    return ranked[0], len(ranked) == 1 or ranked[0].score >= 2 * ranked[1].score


def facts(identity: Identity) -> list[Fact]:
    """claim.company_id, company_ids, vat_number and what follows from them, legal_name, legal_names."""
    return [*_number_facts(identity), *_name_facts(identity)]


def _number_facts(identity: Identity) -> list[Fact]:
    told: list[Fact] = []
    records: list[CompanyId] = []
    evidence: list[Evidence] = []
    for standing in identity.numbers.values():
        for kind, country, text in standing.numbers:
            number = standing.numbers[kind, country, text]
            holder = standing.holder()
            records.append(
                CompanyId(
                    country=country,
                    number=text,
                    kind=kind,
                    owner=standing.owner,
                    holder=holder,
                    checksum_ok=number.valid,
                )
            )
        evidence += standing.best_evidence()[:1]
    if not records:
        return []
    told.append(known("claim.company_ids", tuple(records[:MAX_LISTED]), *evidence[:MAX_LISTED]))
    companies = [s for s in identity.numbers.values() if _of_kind(s, "company")]
    told += _company_facts(companies)
    vats = [s for s in identity.numbers.values() if _of_kind(s, "vat")]
    leader, clear = _leader(vats)
    if leader is not None and clear:
        vat = _of_kind(leader, "vat")[0]
        told.append(known("claim.vat_number", vat.number, *leader.best_evidence()))
        told += _agreement(companies, leader, vat)
    elif leader is not None or any(s.owner == "ambiguous" for s in vats):
        told.append(unknown("claim.vat_number", Cause.AMBIGUOUS, "the pages do not tell whose VAT number it is"))
    return told


def _of_kind(standing: Standing, kind: str) -> list[Number]:
    return [number for (one, _, _), number in standing.numbers.items() if one == kind]


def _company_facts(companies: list[Standing]) -> list[Fact]:
    leader, clear = _leader(companies)
    told: list[Fact] = []
    sellers = sorted((s for s in companies if s.owner == "seller"), key=lambda s: -s.score)
    if len(sellers) > 1 and not (sellers[0].holder() and sellers[1].holder() and _other_firm(sellers[0], sellers[1])):
        pair = " / ".join(_of_kind(s, "company")[0].number for s in sellers[:2])
        told.append(known("claim.ids_disagree", pair, *sellers[0].best_evidence()[:1], *sellers[1].best_evidence()[:1]))
    if leader is not None and clear:
        number = _of_kind(leader, "company")[0]
        evidence = leader.best_evidence()
        told += [
            known("claim.company_id", number.number, *evidence),
            known("claim.company_country", number.country, *evidence),
            known("claim.company_id_checksum", number.valid, *evidence),
        ]
    elif leader is not None or any(s.owner == "ambiguous" for s in companies):
        seen = [evidence for s in companies if s.owner in ("seller", "ambiguous") for evidence in s.best_evidence()[:1]]
        detail = (
            "the pages show a company number, but not whose it is"
            if leader is None
            else "several numbers as the seller's"
        )
        for name in ("claim.company_id", "claim.company_country", "claim.company_id_checksum"):
            told.append(unknown(name, Cause.AMBIGUOUS, detail, *seen[:MAX_EVIDENCE]))
    return told


def _other_firm(one: Standing, other: Standing) -> bool:
    return not resembles(one.holder(), [other.holder()]) or one.holder() != other.holder()


def _agreement(companies: list[Standing], vat_standing: Standing, vat: Number) -> list[Fact]:
    """claim.vat_agrees: only where a company number of the seller's is printed too, and the country ties the two."""
    leader, clear = _leader(companies)
    if leader is None or not clear:
        return []
    number = _of_kind(leader, "company")[0]
    shared = all_countries()[number.country].shared if number.country in all_countries() else None
    if number.country != vat.country or shared is None or not shared(vat.number):
        return []
    same = leader is vat_standing
    return [known("claim.vat_agrees", same, *leader.best_evidence()[:2], *vat_standing.best_evidence()[:2])]


def _name_facts(identity: Identity) -> list[Fact]:
    if not identity.names:
        return []
    ranked = sorted(identity.names.values(), key=lambda s: -s.score)
    listed = tuple(standing.spelling() for standing in ranked[:MAX_LISTED])
    told = [known("claim.legal_names", listed, *(s.best_evidence()[0] for s in ranked[:MAX_EVIDENCE]))]
    leader, clear = _leader(ranked)
    if leader is not None and clear:
        told.append(known("claim.legal_name", leader.spelling(), *leader.best_evidence()))
    elif leader is not None or any(s.owner == "ambiguous" for s in ranked):
        seen = [e for s in ranked if s.owner in ("seller", "ambiguous") for e in s.best_evidence()[:1]]
        detail = (
            "several firms could be the seller" if leader is not None else "no firm on the pages is called the seller"
        )
        told.append(unknown("claim.legal_name", Cause.AMBIGUOUS, detail, *seen[:MAX_EVIDENCE]))
    return told


def policy_company(pages: Sequence[Page], shop: Shop, identity: Identity) -> list[Fact]:
    """claim.policy_company: a firm that terms or privacy call seller or controller, though another is the seller."""
    seller, clear = _leader(identity.names.values())
    if seller is None or not clear or not _outside_policies(seller, pages):
        return []
    mine = (*identity.own_names, seller.spelling())
    label = shop.domain.split(".")[0]
    for page in pages:
        if page.purpose not in POLICY_PAGES:
            continue
        reading = read(page)
        for name in scan(reading, home_countries(page, shop.domain))[0]:
            if (
                reading.place(name.start) in ("footer", "hidden", "nav")
                or firm_of(name.text, label)
                or resembles(name.text, mine)
            ):
                continue
            if said(reading, name.start, name.end, label) == "seller":
                return [known("claim.policy_company", name.text, reading.evidence(name.start, name.end))]
    return []


def _outside_policies(standing: Standing, pages: Sequence[Page]) -> bool:
    """Whether the firm is called the seller anywhere but in the policies' own text."""
    urls = {page.url for page in pages if page.purpose not in POLICY_PAGES}
    return bool((standing.strong | standing.weak) & urls) or len(standing.weak) > 1
