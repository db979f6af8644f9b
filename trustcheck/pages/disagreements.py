"""Where the shop's pages contradict each other: claim.disagreements, each with what both sides say and where.

Two phones, two mail boxes or two stores are no contradiction. It is one when two names, numbers or seats are told as
the one seller's; when a page gives only addresses or phones of one country and another page only those of another; or
when a policy page gives no mail address but a stranger's.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import combinations

from trustcheck.countries import all_countries
from trustcheck.facts import known
from trustcheck.model import Address, Evidence, Fact, Phone, Shop
from trustcheck.pages.finds import mails
from trustcheck.pages.firms import FREE_MAIL, MAIL_DOMAINS_OF_OTHERS
from trustcheck.pages.identity import POLICY_PAGES, Identity, Standing
from trustcheck.pages.names import resembles
from trustcheck.pages.owner import THIRD, said
from trustcheck.pages.page import Page
from trustcheck.pages.reach import Votes
from trustcheck.pages.reading import read

MAX_LISTED = 10
MAX_COMPARED = 12  # pages, addresses or names that are held against each other
SPEAKING = ("home", "contact", "imprint", *POLICY_PAGES)  # stories and goods tell of other places too
# Boxes of others that policies name by right: authorities, boards of disputes, those who answer for data.
_NOT_THE_SHOPS = ("tietosuoja", "privacy", "dpo", "datenschutz", "dataskydd", "gdpr", "rgpd", "kirjaamo", "registrator")

Side = tuple[str, Evidence]


def disagreements(
    told: Mapping[str, Fact],
    pages: Sequence[Page],
    shop: Shop,
    identity: Identity,
    addresses: Sequence[Votes],
    phones: Sequence[Votes],
) -> list[Fact]:
    """claim.disagreements: a text each, "what: one / other", and the evidence of both sides in that order.

    what: legal_name, company_id, seat, address_country, town, phone_country, email_domain.
    """
    purposes = {page.url: page.purpose for page in pages}
    found = [
        *_legal_names(told, identity, purposes),
        *_numbers(told),
        *_seats(addresses),
        *_apart("address_country", _by_page(_homes(addresses, _country_of), purposes)),
        *_apart("town", _by_page(_homes(addresses, _town_of), purposes)),
        *_apart("phone_country", _by_page(_dialled(phones), purposes)),
        *_policy_mail(told, pages, shop, identity),
    ][:MAX_LISTED]
    if not found:
        return []
    texts = tuple(f"{what}: {one[0]} / {other[0]}" for what, one, other in found)
    return [known("claim.disagreements", texts, *(seen for _, one, other in found for seen in (one[1], other[1])))]


def _legal_names(
    told: Mapping[str, Fact], identity: Identity, purposes: Mapping[str, str]
) -> list[tuple[str, Side, Side]]:
    """Two firms that words or the shop's own name call the seller, and that are not plainly one."""
    sellers = sorted(
        (one for one in identity.names.values() if one.owner == "seller" and _is_called_so(one, purposes)),
        key=lambda one: -one.score,
    )[:MAX_COMPARED]
    found = []
    if sellers:
        first = sellers[0]
        other = next((one for one in sellers[1:] if not resembles(one.spelling(), (first.spelling(),))), None)
        if other is not None:
            found.append(("legal_name", _side(first), _side(other)))
    policy, name = told.get("claim.policy_company"), told.get("claim.legal_name")
    if not found and policy is not None and name is not None and policy.is_known and name.is_known:
        found.append(("legal_name", (name.value, name.evidence[0]), (policy.value, policy.evidence[0])))
    return found


def _is_called_so(standing: Standing, purposes: Mapping[str, str]) -> bool:
    """Whether words of a page that speaks of the seller call it so; goods' pages name other sellers, too."""
    return any(purposes.get(page) in SPEAKING for page in standing.strong)


def _side(standing: Standing) -> Side:
    return standing.spelling(), standing.best_evidence()[0]


def _numbers(told: Mapping[str, Fact]) -> list[tuple[str, Side, Side]]:
    fact = told.get("claim.ids_disagree")
    if fact is None or not fact.is_known or len(fact.evidence) < 2:
        return []
    first, _, second = str(fact.value).partition(" / ")
    return [("company_id", (first, fact.evidence[0]), (second, fact.evidence[1]))]


def _seats(addresses: Sequence[Votes]) -> list[tuple[str, Side, Side]]:
    """Two seats in different towns."""
    seats = [votes for votes in addresses if "seat" in votes.roles and votes.value.town][:MAX_COMPARED]
    for one, other in combinations(seats, 2):
        if _town_of(one.value) != _town_of(other.value):
            sides = ((str(votes.value), votes.roles["seat"][0]) for votes in (one, other))
            return [("seat", next(sides), next(sides))]
    return []


def _homes(addresses: Sequence[Votes], part: Callable[[Address], str]) -> Iterable[tuple[str, str, Evidence]]:
    """(part of the address as compared, address as shown, evidence) of those that are where the seller is."""
    for votes in addresses:
        address: Address = votes.value
        value = part(address)
        if value and address.role in ("", "seat"):
            for _, evidence in votes.evidence:
                yield value, str(address), evidence


def _country_of(address: Address) -> str:
    return address.country


def _town_of(address: Address) -> str:
    """The town to compare: one name of it in its country, without its letters' case."""
    town = address.town.lower()
    country = all_countries().get(address.country)
    return country.same_town.get(town, town) if country is not None else town


def _dialled(phones: Sequence[Votes]) -> Iterable[tuple[str, str, Evidence]]:
    for votes in phones:
        phone: Phone = votes.value
        if phone.valid and phone.country:
            for _, evidence in votes.evidence:
                yield phone.country, phone.number, evidence


def _by_page(told: Iterable[tuple[str, str, Evidence]], purposes: Mapping[str, str]) -> dict[str, dict[str, Side]]:
    found: dict[str, dict[str, Side]] = {}
    for value, shown, evidence in told:
        if purposes.get(evidence.url) in SPEAKING and not evidence.place.startswith("JSON-LD"):
            found.setdefault(evidence.url, {}).setdefault(value, (shown, evidence))
    return found


def _apart(what: str, by_page: Mapping[str, Mapping[str, Side]]) -> list[tuple[str, Side, Side]]:
    """The first two pages that have no value in common."""
    for one, other in combinations(list(by_page.values())[:MAX_COMPARED], 2):
        if one.keys().isdisjoint(other):
            return [(what, next(iter(one.values())), next(iter(other.values())))]
    return []


def _policy_mail(
    told: Mapping[str, Fact], pages: Sequence[Page], shop: Shop, identity: Identity
) -> list[tuple[str, Side, Side]]:
    """A policy whose only mail addresses are at a domain that is not the shop's, its firm's or a known other's."""
    own = told.get("claim.email")
    if own is None or not own.is_known:
        return []
    emails = told["claim.emails"].value
    mine = {shop.domain, *(mail.partition("@")[2] for mail in emails)}
    names = (*identity.own_names, *(str(one) for one in _sellers(identity)))
    label = shop.domain.split(".")[0]
    for page in pages:
        if page.purpose not in POLICY_PAGES:
            continue
        reading = read(page)
        text = [mail for mail in mails(reading) if mail.place == "main" and mail.start >= 0]
        if any(mail.domain in mine or mail.domain in FREE_MAIL for mail in text):
            continue
        for mail in text:
            local = mail.address.partition("@")[0]
            if (
                mail.domain not in MAIL_DOMAINS_OF_OTHERS
                and not local.startswith(_NOT_THE_SHOPS)
                and not resembles(mail.domain.split(".")[0], names)
                and said(reading, mail.start, mail.start + len(mail.address), label) not in THIRD
            ):
                return [("email_domain", (str(own.value), own.evidence[0]), (mail.address, mail.evidence))]
    return []


def _sellers(identity: Identity) -> Iterable[str]:
    return (one.spelling() for one in identity.names.values() if one.owner == "seller")
