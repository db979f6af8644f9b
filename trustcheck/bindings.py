"""What ties this domain to the company beside the registry's word: register, archive, seal issuer, Wikidata.

A copied number proves nothing; each of these is said by somebody whom the shop cannot edit. Every fact carries both
sides as evidence, and is Unknown with the cause of the side that is missing.
"""

from __future__ import annotations

from datetime import timedelta

from trustcheck import names
from trustcheck.company_names import same_firm, same_name
from trustcheck.countries import all_countries
from trustcheck.facts import absent, first_gap, holding_began, known, sides, unknown
from trustcheck.likeness import digits, same_place
from trustcheck.model import Case, Cause, Fact
from trustcheck.pages.firms import FREE_MAIL
from trustcheck.stories import TIES, may_still_come, tied

IDENTITY_DAYS = 365  # so long a number must have been on the domain before it ties the two
YOUNG_ITEM_DAYS = 365  # anybody can write a Wikidata item; one that stood for a year was seen by others


def mail_domain(case: Case, name: str) -> Fact:
    """Whether the register has a mail address at this domain for the company."""
    given = case.fact("register.mail_domain")
    if given.is_absent:
        return absent(name, *given.evidence[:1])
    gap = first_gap(case, name, "register.mail_domain")
    if gap:
        return gap
    both = sides(case, "register.mail_domain", "register.company_id", "claim.company_id")
    domain = names.registrable(given.value) or given.value
    if domain == case.shop.domain:
        return known(name, True, *both)
    return absent(name, *both) if domain in FREE_MAIL else known(name, False, *both)


def certificate(case: Case, name: str) -> Fact:
    """Whether the certificate was issued to the company: by its number, else by its very name in the same country."""
    organisation = case.fact("seal.certificate_organisation")
    if organisation.is_absent:
        return absent(name, *organisation.evidence[:1])
    gap = first_gap(case, name, "seal.certificate_organisation", "register.names")
    if gap:
        return gap
    same = _certified_number(case)
    if same is None and _certified_at_home(case):
        same = any(same_firm(organisation.value, other) for other in case.many("register.names"))
    both = sides(case, "seal.certificate_organisation", "seal.certificate_company_id", "register.names")
    if not same and any(same_name(organisation.value, other) for other in case.many("register.former_names")):
        return unknown(name, Cause.AMBIGUOUS, "the certificate has a name that the company gave up", *both)
    return known(name, bool(same), *both)


def _certified_number(case: Case) -> bool | None:
    """Whether the number in the certificate is the company's, or its VAT number; None where the two say nothing."""
    number = case.text("seal.certificate_company_id") or ""
    own = case.text("register.company_id") or case.text("claim.company_id") or ""
    if not number or not own or not _certified_at_home(case):
        return None
    home = case.text("seal.certificate_country") or case.text("register.country") or case.text("claim.company_country")
    country = all_countries().get(home or "")
    if country is not None and country.shared is not None and (part := country.shared(number)):
        return part == country.shared(own) or digits(number) == digits(own)
    return digits(number) == digits(own)


def _certified_at_home(case: Case) -> bool:
    """False when the certificate's organisation is of another country than the company: a namesake is founded soon."""
    given = case.text("seal.certificate_country")
    home = case.text("register.country") or case.text("claim.company_country")
    return not given or not home or given == home


def company_count(case: Case, name: str) -> Fact:
    """Whether a Norwegian company that sells on a .no domain holds any .no domain at all."""
    if not case.shop.domain.endswith(".no"):
        return absent(name)
    country = case.text("register.country")
    if country is not None and country != "NO":
        return absent(name, *sides(case, "register.country"))
    gap = first_gap(case, name, "register.company_id", "domain.company_count")
    if gap:
        return gap
    count = case.number("domain.company_count")
    return known(name, bool(count), *sides(case, "domain.company_count", "register.company_id"))


def archived_identity(case: Case, name: str) -> Fact:
    """Whether the number on the pages was on this domain a year ago or more: nobody can write that afterwards.

    Another company's number contradicts only when the domain has not been registered anew since, nor changed its holder
    as far as the registry tells, and nobody else ties it to the company: a used name may be bought.
    """
    both = sides(case, "archive.identity_since", "archive.other_company", "claim.company_id")
    today, begins = case.at.date(), holding_began(case)
    here = tied(case)
    if stood_here(case):
        gap = None if here is True else _in_the_same_hands(case, name)
        return gap or known(name, True, *both)
    if here is True:
        return absent(name, *sides(case, *TIES)[:2])
    if begins is not None and today - begins < timedelta(days=IDENTITY_DAYS):
        return absent(name, *sides(case, "domain.created", "domain.holder_transfer"))
    other = case.text("archive.other_company")
    if other is not None and digits(other) != digits(case.text("claim.company_id")):
        gap = first_gap(case, name, "domain.created")
        if gap:
            return gap
        if isinstance(here, Cause):
            return unknown(name, here, "another source may still tie the domain to the company", *both)
        seen = max((piece.at.date() for piece in case.fact("archive.other_company").evidence), default=today)
        before = begins is not None and seen < begins
        both = (*both, *sides(case, "domain.created"))
        return absent(name, *both) if before else known(name, False, *both)
    gap = first_gap(case, name, "archive.identity_since", "archive.other_company")
    return gap or absent(name, *both)


def stood_here(case: Case) -> bool:
    """Whether the number on the pages was on this domain a year ago, in whosever hands."""
    since = case.day("archive.identity_since")
    return since is not None and case.at.date() - since >= timedelta(days=IDENTITY_DAYS)


def _in_the_same_hands(case: Case, name: str) -> Fact | None:
    """Why the old pages do not tie the present holder; None when they do.

    A name that ran out can be caught and its old pages put back. Where the registry never tells the day of
    registration, or no change of holder while a register has the company at another address, nothing says that this
    did not happen: ABSENT. Unknown while the registry may still tell, or a register that the company is elsewhere.
    """
    elsewhere = ("match.register_website", "match.company_domains", "match.domain_registrant")
    is_elsewhere = any(case.fact(one).value is False for one in elsewhere)
    asked = ("domain.created", "domain.holder_transfer")[: 2 if is_elsewhere else 1]
    gap = may_still_come(case, name, *asked)
    if gap or any(case.fact(one).is_unknown for one in asked):
        return gap or absent(name, *sides(case, *asked))
    same_holder = is_elsewhere or not case.fact("domain.holder_transfer").is_unknown
    return None if same_holder else may_still_come(case, name, *elsewhere)


def wikidata(case: Case, name: str) -> Fact:
    """Whether the item that has this website as its official one is of the company.

    Anybody may write one, so an item that had not this website a year ago says nothing; nor does another name alone.
    """
    item = case.fact("archive.wikidata_item")
    if item.is_absent:
        return absent(name, *item.evidence[:1])
    gap = first_gap(case, name, "archive.wikidata_item", "archive.wikidata_age_days")
    if gap:
        return gap
    both = sides(case, "archive.wikidata_item", "archive.wikidata_ids", "register.company_id", "claim.trade_name")
    if (case.number("archive.wikidata_age_days") or 0) < YOUNG_ITEM_DAYS:
        return absent(name, *both)
    number = digits(case.text("register.company_id") or case.text("claim.company_id"))
    listed = {digits(text) for text in case.many("archive.wikidata_ids")}
    title = case.text("archive.wikidata_name") or ""
    own = [case.text("claim.trade_name"), case.text("claim.legal_name"), *case.many("register.names")]
    if (number and number in listed) or any(text and same_name(title, text) for text in own):
        return known(name, True, *both)
    gap = first_gap(case, name, "claim.trade_name", "claim.company_id")
    return gap or (known(name, False, *both) if number and listed else absent(name, *both))


def trusted_shops(case: Case, name: str) -> Fact:
    """Whether the seal on the pages was given to this domain; copying another shop's is the usual fraud.

    A seal of the same name under another ending is mostly the same firm's shop in another country: ABSENT, as is one
    that the issuer does not know (any more).
    """
    gap = first_gap(case, name, "seal.trusted_shops_url")
    if gap:
        return gap
    both = sides(case, "claim.seals", "seal.trusted_shops_url")
    url = case.text("seal.trusted_shops_url")
    if url is None:
        return absent(name, *both)
    host = names.host_in(url)
    if names.same_site(host, case.shop.domain):
        return known(name, True, *both)
    label = (names.registrable(host) or host).partition(".")[0]
    return absent(name, *both) if label == case.shop.domain.partition(".")[0] else known(name, False, *both)


def harmful_lists(case: Case, name: str) -> Fact:
    """The lists that have the domain as harmful itself. ABSENT when those that answered do not, one at least.

    Lists that gave no answer, or whose key the user does not have, are left out: few users can ask them all.
    """
    listed = {
        "list.blocked_by": [*case.many("list.blocked_by")],
        "list.spamhaus": ["Spamhaus"] if case.text("list.spamhaus") in _HARMFUL else [],
        "list.urlhaus": ["URLhaus"] if case.number("list.urlhaus") else [],
        "list.safe_browsing": ["Google Safe Browsing"] if case.text("list.safe_browsing") else [],
    }
    if any(listed.values()):
        told = sides(case, *(one for one, by in listed.items() if by))
        return known(name, tuple(by for found in listed.values() for by in found), *told)
    if any(not case.fact(one).is_unknown for one in _LISTS):
        return absent(name, *sides(case, *_LISTS))
    silent = next((fact for fact in map(case.fact, _LISTS) if fact.cause is not Cause.NOT_ASKED), None)
    return unknown(name, (silent.cause if silent else None) or Cause.NOT_ASKED, silent.detail if silent else "")


def lists_asked(case: Case, name: str) -> Fact:
    """How many lists of harmful sites were asked. None is asked where all are switched off or want a key."""
    return known(name, sum(case.fact(one).cause is not Cause.NOT_ASKED for one in _LISTS))


_LISTS = ("list.blocked_by", "list.spamhaus", "list.urlhaus", "list.safe_browsing")
_HARMFUL = frozenset({"spam", "phishing", "malware", "botnet"})  # not "abused for …": its owner is a victim


def establishment(case: Case, name: str) -> Fact:
    """Whether the register has a place of business at the store that the shop claims."""
    claimed = [place for place in case.many("claim.addresses") if place.role == "store"]
    store = case.fact("claim.store")
    if store.is_absent or (store.is_known and not claimed and not case.fact("claim.addresses").is_unknown):
        return absent(name, *sides(case, "claim.store"))
    gap = first_gap(case, name, "claim.store", "claim.addresses", "register.establishments")
    if gap:
        return gap
    places = [*case.many("register.establishments"), *case.many("register.addresses")]
    found = any(same_place(one, other) for one in claimed for other in places)
    return known(name, found, *sides(case, "claim.store_address", "register.establishments", "register.address"))


def lei(case: Case, name: str) -> Fact:
    """Whether a legal entity identifier was given to the company found (GLEIF holds it to the register)."""
    given = case.fact("register.lei")
    if given.is_absent:
        return absent(name, *given.evidence[:1])
    gap = first_gap(case, name, "register.lei", "register.lei_active")
    return gap or known(
        name, bool(case.flag("register.lei_active")), *sides(case, "register.lei", "register.company_id")
    )


# What Wikidata may answer another time.
_PASSING = frozenset({Cause.NO_ANSWER, Cause.THROTTLED, Cause.DEADLINE})


def brand_dealer(case: Case, name: str) -> Fact:
    """Whether a brand's own list of dealers has this shop's domain.

    The shop chose whose goods it names, so no verdict waits for a brand that blocks us, is down or has no list that can
    be read: ABSENT then, as where the goods are the shop's own; why stands in list.dealer_of. Else a fake would name a
    brand whose site is dead, to be undecided. Unknown while the shop's own pages or Wikidata gave no answer.
    """
    told = case.fact("list.dealer_of")
    both = sides(case, "list.dealer_of", "claim.brands", "archive.brand_sites")
    if told.is_known:
        return known(name, True, *both)
    gap = _no_list(case, name, told)
    return gap or known(name, False, *both)


def brand_dealer_name(case: Case, name: str) -> Fact:
    """Whether such a list has a dealer of the shop's name at its place. Whoever copies a dealer has the same."""
    told, other = case.fact("list.dealer_named"), case.fact("list.dealer_elsewhere")
    both = sides(case, "list.dealer_named", "list.dealer_elsewhere", "claim.trade_name", "claim.address")
    if other.is_known:
        return known(name, False, *both)
    if told.is_known:
        return known(name, True, *both)
    return _no_list(case, name, told) or absent(name, *both)


def _no_list(case: Case, name: str, told: Fact) -> Fact | None:
    """Why no list says anything; None when one was read."""
    brands = case.fact("claim.brands")
    if brands.is_absent:
        return absent(name, *brands.evidence[:1])
    gap = first_gap(case, name, "claim.brands")
    if gap:
        return gap
    sites = case.fact("archive.brand_sites")
    if told.is_unknown and sites.cause in _PASSING:
        return unknown(name, sites.cause, sites.detail, *sites.evidence[:1])
    return None if case.fact("list.dealer_lists").is_known else absent(name, *brands.evidence[:1])
