"""The shop's policies as texts: those that say nothing, and other shops that they speak for.

A policy copied from another shop keeps that shop's name where its template puts the name: "welcome to …", "refer to …",
"how … collects". Names, domains and mail addresses are believed only there, for policies rightly name many others.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from trustcheck.countries import listed
from trustcheck.facts import known
from trustcheck.model import Evidence, Fact, Shop
from trustcheck.names import registrable, same_site
from trustcheck.pages.finds import mails
from trustcheck.pages.firms import FREE_MAIL, MAIL_DOMAINS_OF_OTHERS
from trustcheck.pages.identity import POLICY_PAGES
from trustcheck.pages.names import resembles
from trustcheck.pages.offers import MAX_SIGNS
from trustcheck.pages.owner import firm_of
from trustcheck.pages.page import Page
from trustcheck.pages.reading import KEPT_PAGES, Reading, read

LEAST_LETTERS = 150  # of a page's own text; a shorter one says nothing that binds
LEAST_PAGES = 3  # read, before it is said what stands on most of them
MAX_LISTED = 20
KINDS = (*POLICY_PAGES, "imprint")
_BODY = frozenset(("main", "address"))
_LETTER = r"(?:[\w&'’\-]|\.(?=\w))"
_NAME = rf"(?-i:(?P<name>[A-Z0-9ÅÄÖÜ]{_LETTER}{{1,40}}(?: [A-Z0-9ÅÄÖÜ&]{_LETTER}{{0,40}}){{0,4}}))"
# What must stand in the text, and the words around the name of the shop that the policy was written for.
_PLACES: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (sign, re.compile(form.replace("NAME", _NAME), re.IGNORECASE))
    for sign, form in (
        ("welcome to", r"\bwelcome to (?:the )?NAME"),
        ("refer to", r"[“\"']?our[”\"']? refers? to NAME"),
        ("describes how", r"(?:policy|notice|statement) describes how NAME"),
        ("operated by", r"(?:site|website|store|shop) is (?:owned and )?operated by NAME"),
        ("visit or make a purchase from", r"visit or make a purchase from NAME"),
        ("thank you for shopping at", r"thank you for shopping (?:at|with) NAME"),
        ("tervetuloa", r"\btervetuloa (?:verkkokauppaan|sivustolle|kauppaan) NAME"),
        ("välkommen till", r"\bvälkommen till (?:butiken |webbutiken )?NAME"),
        ("willkommen bei", r"\bwillkommen bei NAME"),
        ("bienvenue sur", r"\bbienvenue sur NAME"),
        ("welkom bij", r"\bwelkom bij NAME"),
    )
)
# Words of a page that begin with a capital and are nobody's name.
_NO_NAMES = listed("""
our the this we us you your my store shop website site online webshop services service customers customer privacy terms
policy platform company these here information we’re we're shipping verkkokauppa verkkokauppaan kauppa kauppaamme oss
vår våra butik butiken webbutik nettbutikk unserem uns notre nos onze page pages web
""")
# Boxes that a shop itself answers.
_SHOPS_BOXES = listed("""
info support contact service sales help hello hi shop store order orders returns return customerservice customer-service
customercare care asiakaspalvelu myynti tilaukset palautukset verkkokauppa kundservice kundtjanst order ordrer kontakt
""")
_PUBLIC = re.compile(r"(?:^|\.)(?:gov|europa|edu|example|test)(?:\.|$)|\.(?:gov|gob|gouv)\.")


def policy_facts(pages: Sequence[Page], shop: Shop, own_names: Sequence[str]) -> list[Fact]:
    """claim.empty_policies and claim.policy_others, as far as any are found."""
    return [*_empty(pages), *_others(pages, shop, own_names)]


def _empty(pages: Sequence[Page]) -> list[Fact]:
    """claim.empty_policies; nothing when too few pages are read to know what stands on all of them."""
    if len(pages) < LEAST_PAGES or not any(page.purpose in KINDS for page in pages):
        return []
    found: dict[str, Evidence] = {}
    for page in pages:
        if page.purpose in KINDS and page.purpose not in found and not page.truncated and _is_empty(page, pages):
            found[page.purpose] = page.evidence("main", page.title or page.url)
    names = sorted(found)
    return [known("claim.empty_policies", tuple(names), *(found[name] for name in names))] if names else []


class _Parts(NamedTuple):
    """What a page is made of."""

    texts: frozenset[str]
    links: frozenset[str]
    sources: frozenset[str]


@lru_cache(maxsize=KEPT_PAGES)
def _parts(page: Page) -> _Parts:
    texts, links = frozenset(block.text for block in page.blocks), frozenset(link.url for link in page.links)
    return _Parts(texts, links, frozenset(page.sources))


def _is_empty(page: Page, pages: Sequence[Page]) -> bool:
    """Whether the page has a title or line of its own, yet hardly a text, nor a frame, file, picture or script that
    may show one. What stands on more than half of the pages (menu, footer, banners) is no page's own. A page that is
    no other than the rest says nothing: its text may come by script."""
    parts = [_parts(one) for one in pages]
    most = len(pages) // 2

    def in_most(text: str, kind: int) -> bool:
        return sum(text in one[kind] for one in parts) > most

    own = 0
    letters = 0
    for block in page.blocks:
        if block.place in _BODY and not in_most(block.text, 0):
            own, letters = own + 1, letters + len(block.text)
            if letters >= LEAST_LETTERS:
                return False
    if not (own or not in_most(page.title, 0)):
        return False
    if any(link.place in ("frame", "main") and not in_most(link.url, 1) for link in page.links):
        return False
    scripted = not all(in_most(source, 2) for source in page.sources)
    return not scripted and not any(image.place == "main" for image in page.images)


def _others(pages: Sequence[Page], shop: Shop, own_names: Sequence[str]) -> list[Fact]:
    label = shop.domain.split(".")[0]
    own = (*own_names, label)
    # What the shop writes from elsewhere on its pages is its own, whatever the domain.
    contacts = (page for page in pages if page.purpose not in POLICY_PAGES)
    domains = {shop.domain, *(mail.domain for page in contacts for mail in mails(read(page)))}
    found: dict[str, Evidence] = {}
    for page in pages:
        if page.purpose not in POLICY_PAGES:
            continue
        reading = read(page)
        for start, end in _named(reading):
            name = reading.text[start:end]
            if not firm_of(name, label) and not resembles(name, own) and not _is_ours(name, domains):
                found.setdefault(name, reading.evidence(start, end))
        for address, evidence in _foreign_mails(reading, domains, own):
            found.setdefault(address, evidence)
    told = sorted(found)[:MAX_LISTED]
    return [known("claim.policy_others", tuple(told), *(found[name] for name in told[:8]))] if told else []


@lru_cache(maxsize=KEPT_PAGES)
def _named(reading: Reading) -> tuple[tuple[int, int], ...]:
    """Where a shop is named as the one that the policy is of."""
    found = []
    for sign, form in _PLACES:
        at, tries = reading.low.find(sign), 0
        while at >= 0 and tries < MAX_SIGNS:
            match = form.search(reading.text, max(0, at - 60), at + 200)
            if match is not None and reading.place(at) in _BODY:
                start, end = match.span("name")
                name = reading.text[start:end].rstrip(".,'’- ")
                first = name.split()[0].lower() if name.split() else ""
                if len(name) > 2 and first.rstrip(".,") not in _NO_NAMES and not name.isdecimal():
                    found.append((start, start + len(name)))
            at, tries = reading.low.find(sign, at + len(sign)), tries + 1
    return tuple(found)


def _foreign_mails(reading: Reading, domains: set[str], own: Sequence[str]) -> Iterator[tuple[str, Evidence]]:
    """Mail addresses of a shop's usual boxes on a domain that is neither this shop's nor a known firm's."""
    for mail in mails(reading):
        box, _, domain = mail.address.rpartition("@")
        site = registrable(domain) or domain
        strange = not _is_ours(domain, domains) and not resembles(site.split(".")[0], own)
        if not strange or box.lower() not in _SHOPS_BOXES or mail.place not in _BODY:
            continue
        known_one = site in FREE_MAIL or site in MAIL_DOMAINS_OF_OTHERS or firm_of(site.split(".")[0])
        if not known_one and not _PUBLIC.search(site):
            yield mail.address, mail.evidence


def _is_ours(name: str, domains: set[str]) -> bool:
    host = name.lower().removeprefix("www.")
    return any(same_site(host, domain) for domain in domains)


def left_overs(readings: Sequence[Reading]) -> list[Fact]:
    """claim.left_overs: every text of a template that nobody replaced, as it stands there; the hints of form fields
    are none."""
    found: dict[str, Evidence] = {}
    for reading in readings:
        for hit in reading.shown(reading.hits.get("placeholders", ())):
            text = reading.text[hit.start : hit.end]
            if reading.place(hit.start) != "label" and text.lower() not in found:
                found[text.lower()] = reading.evidence(hit.start, hit.end)
    told = sorted(found)[:MAX_LISTED]
    return [known("claim.left_overs", tuple(told), *(found[text] for text in told[:8]))] if told else []
