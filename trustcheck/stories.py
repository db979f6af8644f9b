"""What a shop tells of its past, held against the first time that anyone outside saw the company or the domain."""

from __future__ import annotations

from datetime import timedelta

from trustcheck.facts import absent, first_gap, known, sides, unknown
from trustcheck.model import Case, Cause, Fact

OLDER_YEARS = 10  # a founding year is contradicted only when it is so much older than all that was ever seen
YOUNG_DAYS = 5 * 365
CLOSING_YOUNG_DAYS = 2 * 365
RECENT_CHANGE_DAYS = 365


# Ties of this domain to the company by the registry, the register and a certificate's issuer.
TIES = ("match.domain_registrant", "match.company_domains", "match.register_website", "match.certificate")
MAIL = "match.mail_domain"  # ties when it holds; another firm's mail address in the register says nothing
_NEVER_TOLD = (Cause.HIDDEN, Cause.NOT_ASKED)  # waiting for such a tie decides nothing


def tied(case: Case) -> bool | Cause:
    """Whether one of the TIES holds; the cause of the first that may still turn out to hold."""
    ties = [case.fact(name) for name in TIES]
    if any(tie.value is True for tie in (*ties, case.fact(MAIL))):
        return True
    return next((tie.cause for tie in ties if tie.cause is not None and tie.cause not in _NEVER_TOLD), False)


def may_still_come(case: Case, name: str, *needed: str) -> Fact | None:
    """`name` as Unknown with the cause of the first needed fact that may still be told; None when none may."""
    return first_gap(case, name, *(one for one in needed if case.fact(one).cause not in _NEVER_TOLD))


def _company_days(case: Case) -> float | Cause | None:
    """Days since the company was registered; None when there is certainly no company; a Cause when unknown."""
    days = case.number("register.age_days")
    if days is not None:
        return days
    cause = case.fact("register.age_days").cause or Cause.NOT_ASKED
    if cause not in _NEVER_TOLD:
        return cause
    if case.flag("register.found") is False or case.flag("register.name_found") is False:
        return None
    return cause


def _holder_days(case: Case) -> float | Cause:
    days, cause = case.number("domain.holder_days"), case.fact("domain.holder_days").cause
    if cause is not None and cause not in _NEVER_TOLD:  # a name that was sold is older than its holder
        return cause
    days = case.number("domain.age_days") if days is None else days
    return days if days is not None else case.fact("domain.age_days").cause or Cause.NOT_ASKED


def _days_since_first_shown(case: Case) -> float | None:
    """Days since certificate log or web archive first saw the domain, or this shop on it when something else was there.

    A lower bound, for registries that publish no date (.de, .eu, .lv, .at, .ch): it shows that a domain is old and
    never that it is young, so it is of use only where "at least so old" is enough.
    """
    names = ("archive.first_shop", "archive.first_capture", "archive.first_certificate")
    others = [case.fact(name) for name in ("archive.other_topic", "archive.other_company")]
    other = any(not fact.is_absent and fact.cause not in _NEVER_TOLD for fact in others)  # or may still turn up
    days = [case.day(name) for name in (names[:1] if other else names)]
    return max(((case.at.date() - day).days for day in days if day is not None), default=None)


_FIRST_SIGHTS = ("archive.first_certificate", "archive.first_capture")


def domain_seen_since(case: Case, name: str) -> Fact:
    """The first day on which anyone outside saw the domain. ABSENT when the registry tells when it was registered;
    Unknown while it still may (a registry that was busy), and when nobody saw it."""
    created = case.fact("domain.created")
    if not created.is_unknown:
        return absent(name, *created.evidence[:1])
    if created.cause is not Cause.HIDDEN:
        return first_gap(case, name, "domain.created") or absent(name)
    seen = [fact for fact in map(case.fact, _FIRST_SIGHTS) if fact.is_known]
    if not seen:
        return first_gap(case, name, *_FIRST_SIGHTS) or absent(name)
    oldest = min(seen, key=lambda fact: str(fact.value))
    return known(name, oldest.value, *oldest.evidence[:1])


def domain_age_at_least(case: Case, name: str) -> Fact:
    """Days since the domain was first seen: at least so old, where its registry tells no date."""
    return _days_since(case, name, "match.domain_seen_since")


def shop_age_at_least(case: Case, name: str) -> Fact:
    """Days since the archive first saw this shop here: at least so long. ABSENT when the registry tells since when the
    domain has its holder: a shop that was sold, or whose name was caught, is as old as that."""
    holder = case.fact("domain.holder_days")
    if not holder.is_unknown:
        return absent(name, *holder.evidence[:1])
    if holder.cause is not Cause.HIDDEN:
        return first_gap(case, name, "domain.holder_days") or absent(name)
    return _days_since(case, name, "archive.first_shop")


def _days_since(case: Case, name: str, first: str) -> Fact:
    told = case.day(first)
    if told is None:
        return first_gap(case, name, first) or absent(name, *case.fact(first).evidence[:1])
    return known(name, max(0, (case.at.date() - told).days), *case.fact(first).evidence[:1])


def _youth(case: Case, young_days: float) -> tuple[bool | None, Cause]:
    """Whether domain holder and company (if any) are both younger than that; None with the cause when unknown."""
    holder, company = _holder_days(case), _company_days(case)
    shown = _days_since_first_shown(case) if holder in _NEVER_TOLD else None
    for days in (holder, company, shown):
        if isinstance(days, int | float) and days >= young_days:
            return False, Cause.NOT_ASKED
    for days in (holder, company):
        if isinstance(days, Cause):
            return None, days
    return True, Cause.NOT_ASKED


_SEEN = (
    "domain.created", "domain.holder_transfer", "register.registered", "register.found", "register.name_found",
    "archive.first_shop", "archive.first_certificate",
)  # fmt: skip


def founding(case: Case, name: str) -> Fact:
    year = case.number("claim.founded_year")
    if year is None:
        return first_gap(case, name, "claim.founded_year") or absent(name)
    both = sides(case, "claim.founded_year", *_SEEN)
    young, cause = _youth(case, YOUNG_DAYS)
    seen = [days for days in (_holder_days(case), _company_days(case)) if isinstance(days, int | float)]
    first = (case.at - timedelta(days=max(seen, default=0))).year
    if young is False or (seen and year > first - OLDER_YEARS):
        return known(name, True, *both)
    if young is None:
        return unknown(name, cause, "when the company or domain was first seen is not known", *both)
    return known(name, False, *both)


def closing_story(case: Case, name: str, story: str = "claim.closing_down") -> Fact:
    """Whether domain holder or company is old enough to close down, as `story` says. ABSENT when it tells nothing."""
    if not case.fact(story).is_known:
        return first_gap(case, name, story) or absent(name)
    both = sides(case, story, *_SEEN)
    young, cause = _youth(case, CLOSING_YOUNG_DAYS)
    if young is None:
        return unknown(name, cause, "how long company and domain have been there is not known", *both)
    return known(name, not young, *both)


def holder_change(case: Case, name: str) -> Fact:
    transfer = case.fact("domain.holder_transfer")
    both = sides(case, "domain.holder_transfer", "domain.created", "claim.founded_year")
    if transfer.is_absent:
        return known(name, True, *both)
    gap = first_gap(case, name, "domain.holder_transfer")
    if gap:
        return gap
    days = (case.at.date() - transfer.value).days
    if days > RECENT_CHANGE_DAYS or case.flag("match.domain_registrant"):
        return known(name, True, *both)
    founded, age = case.number("claim.founded_year"), case.number("domain.age_days")
    older = (founded is not None and founded < transfer.value.year) or (age is not None and age - days > YOUNG_DAYS)
    open_ = ("match.domain_registrant",) if older else ("claim.founded_year", "domain.age_days")
    return may_still_come(case, name, *open_) or known(name, not older, *both)


def first_seen(case: Case, name: str) -> Fact:
    """Whether the archive contradicts "since YEAR": after that year this domain showed something else, and neither this
    shop on it nor the company is five years old. ABSENT where a tie to the company holds.
    """
    here = tied(case)
    if here is True or case.flag("match.archived_identity"):  # whoever is tied here may have bought the domain
        return absent(name, *sides(case, *TIES, "match.archived_identity")[:2])
    year = case.number("claim.founded_year")
    if year is None:
        return first_gap(case, name, "claim.founded_year") or absent(name)
    both = sides(case, "claim.founded_year", "archive.other_topic", "archive.first_shop", "register.registered")
    company = _company_days(case)
    if isinstance(company, int | float) and company >= YOUNG_DAYS:
        return known(name, True, *both)
    gap = first_gap(case, name, "archive.other_topic")
    if gap:
        return gap
    topic = case.fact("archive.other_topic")
    if topic.is_absent:
        if case.fact("archive.first_capture").is_absent:
            return absent(name, *both)
        return may_still_come(case, name, "archive.first_capture") or known(name, True, *both)
    gap = may_still_come(case, name, "archive.first_shop")
    if gap:
        return gap
    shown = [piece.at.date() for piece in topic.evidence]
    first = case.day("archive.first_shop") or max(shown, default=None)
    if first is None or first.year <= year or max(shown, default=first).year < year:
        return known(name, True, *both)
    if (case.at.date() - first).days >= YOUNG_DAYS:
        return known(name, True, *both)
    for cause in (company, here):
        if isinstance(cause, Cause):
            return unknown(name, cause, "whether the company is old, or tied to this domain, is not known", *both)
    return known(name, False, *both)
