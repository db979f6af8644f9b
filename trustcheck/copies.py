"""Whether the shop's story and its contacts are another shop's, as far as shops checked on this machine tell.

A copy and its original are alike in the same way, so likeness alone accuses nobody. A shop fails only beside one that
was there before it, or that is tied to its company while this one is not; and never beside a shop of its own company.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from trustcheck.facts import absent, first_gap, holding_began, known, sides, unknown
from trustcheck.model import Case, Cause, Evidence, Fact
from trustcheck.pages.telling import contacts_of, digest_of
from trustcheck.records import Neighbour
from trustcheck.stories import tied

SURELY_EARLIER = timedelta(days=30)  # two shops that began within a month of each other may have come in any order
NEARLY_ALL = 0.8  # of the text
_TIES_BESIDE = ("match.archived_identity", "match.mail_domain", "match.trusted_shops")
_NEVER_TOLD = (Cause.HIDDEN, Cause.NOT_ASKED)
_SIDES = ("archive.neighbours", "domain.created", "domain.holder_transfer", "archive.first_shop")
_WAYS = {
    "phone": "claim.phones",
    "mail": "claim.emails",
    "account": "claim.site_ids",
    "returns": "claim.return_address",
}
_NOT_OWN = frozenset({"returns"})  # a warehouse takes back the goods of many


def shops_compared(case: Case, name: str) -> Fact:
    """How many other shops this one was compared with: none where that is switched off, or could not be done."""
    return known(name, case.number("archive.neighbours_compared") or 0, *sides(case, "archive.neighbours_compared"))


def alike_shop(case: Case, name: str) -> Fact:
    other = _teller(case)
    if other is None:
        return first_gap(case, name, "archive.neighbours") or absent(name, *sides(case, "archive.neighbours"))
    return known(name, other.domain, *sides(case, "claim.text_marks", "archive.neighbours"))


def alike_percent(case: Case, name: str) -> Fact:
    other = _teller(case)
    if other is None:
        return first_gap(case, name, "archive.neighbours") or absent(name, *sides(case, "archive.neighbours"))
    return known(name, round(100 * other.share), *sides(case, "claim.text_marks", "archive.neighbours"))


def cloned_text(case: Case, name: str) -> Fact:
    """Whether the story is the neighbour's. One original is enough; ABSENT when nobody can tell who was first."""
    return _borrowed(case, name, [one for one in _neighbours(case) if one.share], "claim.text_marks")


def contacts_shared(case: Case, name: str) -> Fact:
    found = tuple(f"{one.domain}: {kind}" for one in _neighbours(case) for kind in one.contacts)
    if not found:
        return first_gap(case, name, "archive.neighbours") or absent(name, *sides(case, "archive.neighbours"))
    return known(name, found, *_contact_sides(case, _neighbours(case)))


def shared_contacts(case: Case, name: str) -> Fact:
    """Whether telephone, mail box or accounts are a neighbour's of another company."""
    others = [one for one in _neighbours(case) if not _NOT_OWN.issuperset(one.contacts)]
    return _borrowed(case, name, others, *_WAYS.values())


def _neighbours(case: Case) -> Sequence[Neighbour]:
    return case.many("archive.neighbours")


def _teller(case: Case) -> Neighbour | None:
    """The neighbour with most of this shop's text; one that is certainly the original comes before others."""
    telling = [one for one in _neighbours(case) if one.share]
    return max(telling, key=lambda one: (_verdict(case, one) is True, one.share, one.tied), default=None)


def _contact_sides(case: Case, others: Sequence[Neighbour]) -> tuple[Evidence, ...]:
    ways = {_WAYS[kind] for one in others for kind in one.contacts if kind in _WAYS}
    return sides(case, *sorted(ways), "archive.neighbours")


def _borrowed(case: Case, name: str, others: Sequence[Neighbour], *mine: str) -> Fact:
    gap = first_gap(case, name, "archive.neighbours")
    if gap:
        return gap
    both = sides(case, *mine, *_SIDES)
    said = [_verdict(case, other) for other in others]
    if True in said:
        return known(name, True, *both)
    cause = next((one for one in said if isinstance(one, Cause)), None)
    if cause is not None:
        return unknown(name, cause, "which of the two shops was there first is not known", *both)
    return known(name, False, *both) if False in said else absent(name, *sides(case, "archive.neighbours"))


def _verdict(case: Case, other: Neighbour) -> bool | Cause | None:
    """True: what is alike is the other's. False: it is this shop's. None: the same company's, or nobody can tell."""
    here = tied_here(case)
    if here is True:
        return False
    if _of_one_company(case, other):
        return None
    ours = _here_since(case)
    there = min(day for day in (other.since, other.first) if day is not None)  # it was there then at the latest
    if isinstance(ours, Cause):  # a day that would not matter is not waited for
        return ours if other.tied or there + SURELY_EARLIER <= case.at.date() else None
    if ours is not None and other.since is not None and ours + SURELY_EARLIER <= other.since:
        return False
    older = ours is not None and there + SURELY_EARLIER <= ours
    proved = other.tied and (ours is None or other.since is not None)
    if not (older or proved):
        return None
    return here if isinstance(here, Cause) else True


def _of_one_company(case: Case, other: Neighbour) -> bool:
    """Whether both may be shops of one company or group: such share texts and contacts rightly.

    The same holder by the registries, or the same company number, says so; but a copy prints the number too. What it
    cannot leave as it was is the way to write and to call: where a proved shop's whole story stands under another mail
    address and telephone, the number was copied with it.
    """
    if other.holder and other.holder == holder_digest(case):
        return True
    if case.text("claim.email_domain") == other.domain:
        return True  # whoever writes there reaches the other shop
    label, theirs = (domain.partition(".")[0] for domain in (case.shop.domain, other.domain))
    numbers = {text for name in ("register.company_id", "claim.company_id") if (text := case.text(name))}
    if other.company and other.company in map(digest_of, numbers):
        reached = any(kind in ("mail", "phone") for kind, _ in contacts_of(case))
        same_ways = any(kind in ("mail", "phone") for kind in other.contacts)
        return not (other.tied and other.share >= NEARLY_ALL and reached and not same_ways)
    # A group's companies in several countries use one name, and each has a number of its own that its register knows.
    return label == theirs and bool(numbers) and bool(other.company) and case.flag("register.active") is True


def tied_here(case: Case) -> bool | Cause:
    """Whether anyone outside ties this domain to its company; the cause of what may still turn out to."""
    if any(case.flag(name) for name in _TIES_BESIDE):
        return True
    sure = tied(case)
    if sure is not False:
        return sure
    causes = (case.fact(name).cause for name in _TIES_BESIDE)
    return next((cause for cause in causes if cause is not None and cause not in _NEVER_TOLD), False)


def _here_since(case: Case) -> date | Cause | None:
    """The day since which this shop can have been here: that of its holder, else of its oldest capture, else of the
    first check on this machine. A Cause while it may still be told."""
    began = holding_began(case)
    if began is not None:
        return began
    for name in ("domain.created", "archive.first_shop"):
        fact = case.fact(name)
        if name == "archive.first_shop" and isinstance(fact.value, date):
            return fact.value
        if fact.cause is not None and fact.cause not in _NEVER_TOLD:
            return fact.cause
    return case.day("archive.checked_since")


def since_of(case: Case) -> date | None:
    """The day since which this shop has been there, as an original must prove it: its oldest capture in the archive,
    else the beginning of its registration, where nothing shows that something else was there since."""
    began, shown = holding_began(case), case.day("archive.first_shop")
    if shown is not None:
        return max(shown, began) if began is not None else shown
    other = [case.fact(name) for name in ("archive.other_topic", "archive.other_company")]
    return None if any(fact.is_known for fact in other) else began


def holder_digest(case: Case) -> str:
    """A digest of the organisation that holds the domain; empty when it is none, or not told."""
    holder = case.text("domain.registrant_number") or case.text("domain.registrant")
    return digest_of(holder) if holder and not case.flag("domain.private_person") else ""
