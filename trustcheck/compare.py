"""match.* facts: what the shop says, held against what outsiders say. Every one carries both sides as evidence.

A comparison is Unknown, with the cause of the side that is missing, unless the answer is certain without it.
"""

from __future__ import annotations

from collections.abc import Callable

from trustcheck import bindings, copies, local, names, places, stories
from trustcheck.company_names import normal_name, same_firm, same_name
from trustcheck.countries import of_domain
from trustcheck.dealings import DEALINGS
from trustcheck.facts import absent, first_gap, known, sides, unknown
from trustcheck.likeness import digits, folded, same_place, town_key
from trustcheck.model import Case, Cause, Fact, Shop
from trustcheck.pages.names import LEADING

_TWO_TALES = "the registry's own services name different holders, as they do soon after a change"
_TYPED = "whoever registers such a domain may write any name: its registry holds it against no company register"
_NAMED = "the holder has a name that is not the company's, and the registry tells no number"
MIN_LABEL = 4  # shorter domain labels match too many names


def shop_facts(shop: Shop) -> list[Fact]:
    """Facts of the user's input alone."""
    shown = names.to_unicode(shop.domain)
    return [
        known("shop.domain", shop.domain),
        known("shop.tld", shop.domain.rsplit(".", 1)[-1]),
        absent("shop.unicode_name") if shown == shop.domain else known("shop.unicode_name", shown),
        known("shop.mixed_script", names.mixed_script(shop.domain)),
    ]


def compare(case: Case) -> list[Fact]:
    """All match facts of the case."""
    told: dict[str, Fact] = {}
    for name, teller in COMPARISONS.items():
        fact = teller(case, name)
        told[name] = fact
        case = Case(shop=case.shop, at=case.at, facts={**case.facts, name: fact}, captures=case.captures)
    return list(told.values())


def _company_number(case: Case) -> str:
    return digits(case.text("register.company_id") or case.text("claim.company_id"))


def _domain_registrant(case: Case, name: str) -> Fact:
    both = sides(case, "domain.registrant_number", "domain.registrant", "register.company_id", "claim.company_id")
    held_by = digits(case.text("domain.registrant_number"))
    company, holder = _company_number(case), case.text("domain.registrant")
    if case.flag("domain.holders_differ"):
        return unknown(name, Cause.AMBIGUOUS, _TWO_TALES, *both, *sides(case, "domain.holders_differ"))
    if case.flag("domain.private_person"):
        if held_by and held_by == company:
            return unknown(name, Cause.AMBIGUOUS, _TWO_TALES, *both)
        gap = stories.may_still_come(case, name, "domain.registrant_number")
        return gap or absent(name, *sides(case, "domain.private_person"))
    home = of_domain(case.shop.domain)
    if (holder or held_by) and not home:
        return unknown(name, Cause.HIDDEN, _TYPED, *both)
    if held_by and company:
        return known(name, held_by == company, *both)
    own_registry = case.text("register.country") in (None, home)
    if holder and own_registry and any(same_firm(holder, other) for other in case.many("register.names")):
        return known(name, True, *both)
    if holder or held_by:
        gap = first_gap(case, name, "claim.company_id", "register.names")
        gap = gap or stories.may_still_come(case, name, "domain.registrant_number")
        return gap or unknown(name, Cause.HIDDEN, _NAMED, *both)
    told = ("domain.registrant", "domain.registrant_number")
    gap = stories.may_still_come(case, name, *told) or first_gap(case, name, *told)
    return gap or absent(name, *sides(case, "domain.registered"))


def _company_domains(case: Case, name: str) -> Fact:
    if not case.shop.domain.endswith(".fi"):
        return absent(name)
    held = case.fact("domain.held_by_company")
    if held.is_absent:
        return absent(name, *held.evidence[:1])
    gap = first_gap(case, name, "domain.held_by_company")
    if gap:
        return gap
    both = sides(case, "domain.held_by_company", "register.company_id")
    listed = case.shop.domain in held.value
    if listed and (case.flag("match.domain_registrant") is False or case.flag("domain.private_person")):
        return unknown(name, Cause.AMBIGUOUS, _TWO_TALES, *both)
    return known(name, listed, *both)


def _register_website(case: Case, name: str) -> Fact:
    gap = first_gap(case, name, "register.website")
    if gap:
        return gap
    host = names.host_in(case.text("register.website") or "")
    domain = names.registrable(host) if host else None
    if domain is None:
        return absent(name, *sides(case, "register.website"))
    both = sides(case, "register.website", "register.company_id", "claim.company_id")
    return known(name, domain == case.shop.domain, *both)


def _register_name(case: Case, name: str) -> Fact:
    claimed = [case.text("claim.legal_name") or "", *case.many("claim.legal_names")]
    claimed = [text for text in claimed if text]
    if not claimed:
        gap = first_gap(case, name, "claim.legal_name") or stories.may_still_come(case, name, "claim.legal_names")
        return gap or absent(name)
    own = case.text("claim.legal_name")
    several = case.fact("claim.legal_name").cause is Cause.AMBIGUOUS  # then any of them will do
    gap = None if several else stories.may_still_come(case, name, "claim.legal_name")
    gap = gap or first_gap(case, name, "register.names")
    if gap:
        return gap
    both = sides(case, "claim.legal_name", "register.names", "register.name")
    candidates = [own] if own else claimed
    registered = [*case.many("register.names"), *map(_as_read, case.many("register.names"))]
    found = any(same_name(text, other) for text in candidates for other in registered)
    return known(name, found, *both)


def _as_read(name: str) -> str:
    """The name as it is read from a page when it begins with such a word itself: "Uusi Sukkala Oy" → "Sukkala Oy"."""
    words = name.split()
    while words and words[0].lower() in LEADING:
        words.pop(0)
    return " ".join(words)


def _former_name(case: Case, name: str) -> Fact:
    """A firm that changed its name often leaves the old one on its pages: another name, and no other firm's."""
    in_use = case.fact("match.register_name")
    if in_use.is_unknown:
        return first_gap(case, name, "match.register_name") or absent(name)
    if in_use.is_absent or in_use.value:
        return known(name, False, *in_use.evidence) if in_use.value else absent(name, *in_use.evidence)
    both = sides(case, "claim.legal_name", "register.former_names", "register.name")
    claimed = [case.text("claim.legal_name")] if case.text("claim.legal_name") else case.many("claim.legal_names")
    if any(same_name(text, other) for text in claimed if text for other in case.many("register.former_names")):
        return known(name, True, *both)
    given = case.fact("register.former_names")
    if given.is_unknown and given.cause not in (Cause.HIDDEN, Cause.NOT_ASKED):
        return first_gap(case, name, "register.former_names") or absent(name)
    return absent(name, *both)


def _trade_name(case: Case, name: str) -> Fact:
    gap = first_gap(case, name, "register.names")
    if gap:
        return gap
    registered = [normal_name(other) for other in case.many("register.names")]
    both = sides(case, "claim.trade_name", "register.names")
    trade = case.text("claim.trade_name")
    if trade and any(same_name(trade, other) for other in case.many("register.names")):
        return known(name, True, *both)
    label = folded(names.to_unicode(case.shop.domain).split(".")[0])
    squeezed = [folded(other) for other in registered]
    if len(label) >= MIN_LABEL and any(label in other or (other and other in label) for other in squeezed):
        return known(name, True, *both)
    gap = first_gap(case, name, "claim.trade_name")
    return gap or known(name, False, *both)


def _address(case: Case, name: str) -> Fact:
    both = sides(case, "claim.address", "claim.addresses", "register.address")
    claimed = case.many("claim.addresses")
    if not claimed:
        return first_gap(case, name, "claim.addresses") or absent(name)
    gap = first_gap(case, name, "register.addresses")
    if gap:
        return gap
    registered = [place for place in case.many("register.addresses") if place.street]
    if not registered and case.fact("register.addresses").is_absent:  # nobody's: no company was found
        return absent(name, *both)
    if not registered:
        return unknown(name, Cause.HIDDEN, "the register shows no street address", *both)
    return known(name, any(same_place(one, other) for one in claimed for other in registered), *both)


def _town(case: Case, name: str) -> Fact:
    claimed = [place for place in case.many("claim.addresses") if place.town]
    if not claimed:
        return first_gap(case, name, "claim.addresses") or absent(name)
    gap = first_gap(case, name, "register.addresses")
    if gap:
        return gap
    towns = {town_key(place) for place in case.many("register.addresses")}
    codes = {place.postcode for place in case.many("register.addresses") if place.postcode}
    same = any(town_key(place) in towns or place.postcode in codes for place in claimed)
    return known(name, same, *sides(case, "claim.address", "claim.addresses", "register.address"))


def _vat_name(case: Case, name: str) -> Fact:
    given = case.fact("register.vat_name")
    if given.is_absent:
        return absent(name, *given.evidence[:1])
    gap = first_gap(case, name, "register.vat_name")
    if gap:
        return gap
    others = [*case.many("register.names"), case.text("claim.legal_name") or ""]
    if not any(others):
        return first_gap(case, name, "register.names", "claim.legal_name") or absent(name)
    same = any(same_name(given.value, other) for other in others if other)
    gap = None if same else stories.may_still_come(case, name, "register.names", "claim.legal_name")
    return gap or known(name, same, *sides(case, "register.vat_name", "register.names", "claim.legal_name"))


def _vat_liable(case: Case, name: str) -> Fact:
    printed = case.fact("claim.vat_number")
    if printed.is_absent:
        return absent(name)
    gap = first_gap(case, name, "claim.vat_number", "register.vat_liable")
    if gap:
        return gap
    liable, both = bool(case.flag("register.vat_liable")), sides(case, "claim.vat_number", "register.vat_liable")
    if not liable and str(printed.value).startswith("PL"):
        return absent(name, *both)  # a NIP is the tax number of every firm there, so printing it claims no liability
    return known(name, liable, *both)


def _stolen_identity(case: Case, name: str) -> Fact:
    """Whether registers have the company at another address, and nothing at all has it at this one.

    That somebody else holds the domain, or is named in its certificate (an agency, a parent, a platform), does not say
    that the company sells elsewhere.
    """
    both = sides(case, *stories.TIES, "register.company_id")
    past = case.fact("match.archived_identity")
    if bindings.stood_here(case) or stories.tied(case) is True:
        return known(name, False, *both, *past.evidence[:2], *case.fact(stories.MAIL).evidence[:2])
    # The number may have stood here for years. An archive that is switched off, or that the site's owner keeps away,
    # leaves the registers' word.
    asked = () if past.cause in (Cause.NOT_ASKED, Cause.HIDDEN) else ("match.archived_identity",)
    if any(case.fact(tie).value is False for tie in _ELSEWHERE):
        return first_gap(case, name, *asked, *stories.TIES) or known(name, True, *both)
    gap = first_gap(case, name, "register.company_id", *_ELSEWHERE)
    if gap is None:
        return known(name, False, *both)
    return first_gap(case, name, "register.company_id", *asked) or gap  # the archive may still answer what others hide


_ELSEWHERE = ("match.register_website", "match.company_domains")  # false: the company is known at another address


COMPARISONS: dict[str, Callable[[Case, str], Fact]] = {
    "match.domain_registrant": _domain_registrant,
    "match.company_domains": _company_domains,
    "match.register_website": _register_website,
    "match.register_name": _register_name,
    "match.former_name": _former_name,
    "match.company_country": local.company_country,
    "match.trade_name": _trade_name,
    "match.certificate": bindings.certificate,
    "match.address": _address,
    "match.town": _town,
    "match.vat_name": _vat_name,
    "match.vat_liable": _vat_liable,
    "match.phone_country": local.phone_country,
    "match.mail_domain": bindings.mail_domain,
    "match.founding": stories.founding,
    "match.closing_story": stories.closing_story,
    "match.holder_change": stories.holder_change,
    "match.return_country": local.return_country,
    "match.currency": local.currency,
    "match.phone_town": local.phone_town,
    "match.company_count": bindings.company_count,
    "match.archived_identity": bindings.archived_identity,
    "match.domain_seen_since": stories.domain_seen_since,
    "match.domain_age_at_least_days": stories.domain_age_at_least,
    "match.shop_age_at_least_days": stories.shop_age_at_least,
    "match.first_seen": stories.first_seen,
    "match.wikidata": bindings.wikidata,
    "match.trusted_shops": bindings.trusted_shops,
    "match.harmful_lists": bindings.harmful_lists,
    "match.lists_asked": bindings.lists_asked,
    "match.establishment": bindings.establishment,
    "match.map_address": places.map_address,
    "match.map_name": places.map_name,
    "match.map_website": places.map_website,
    "match.map_others": places.map_others,
    "match.map_hours": places.map_hours,
    "match.hours": places.hours,
    "match.map_pin": places.map_pin,
    "match.terms_law": local.terms_law,
    "match.care_of": local.care_of,
    "place.shared_office": places.shared_office,
    "match.lei": bindings.lei,
    "match.brand_dealer": bindings.brand_dealer,
    "match.brand_dealer_name": bindings.brand_dealer_name,
    "match.stolen_identity": _stolen_identity,
    **DEALINGS,
    "match.shops_compared": copies.shops_compared,
    "match.alike_shop": copies.alike_shop,
    "match.alike_percent": copies.alike_percent,
    "match.cloned_text": copies.cloned_text,
    "match.contacts_shared": copies.contacts_shared,
    "match.shared_contacts": copies.shared_contacts,
}  # the order matters: later ones look at earlier ones
