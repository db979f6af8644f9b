"""What an issuer's own page about the shop says of a seal that the pages show: does it name this shop, or another.

Only a seal that leads to a page about one shop (with an id of it) on a host of the issuer's own is asked after, and
robots.txt of that host is kept. The address comes from the shop's pages, so a search that repeats what it was asked
proves nothing: where the shop's name stands in the address, only a link to the shop counts.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from urllib.parse import unquote, urlsplit

from trustcheck import names
from trustcheck.facts import absent, all_unknown, known, unknown
from trustcheck.model import Capture, Case, Cause, Evidence, Fact, Problem, Request
from trustcheck.pages.html import read_page
from trustcheck.pages.outbound import lines_with, listed_host, parts
from trustcheck.pages.page import Page
from trustcheck.records import Seal
from trustcheck.sources.visit import ACCEPT, ROBOTS_BYTES, gate_of, origin_of

NEEDS: tuple[str, ...] = ("claim.seals", "claim.trade_name", "claim.legal_name")
CONFIRMED, DENIED = "seal.confirmed", "seal.denied"
MAX_SEALS = 3
KEEP_DAYS = 1
PAGE_BYTES = 2 * 1024 * 1024
MIN_LETTERS = 4  # a shorter name is found in any text
# Issuers with a page for each shop that may be read. Left out: review sites, whose terms forbid robots, and firms that
# sell certificates or ratings, whose pages are made of what they are asked.
HOSTS = """
avainlippu.fi becommerce.be confianzaonline.es ecommerce-europe.eu ecommercetrustmark.eu ehi-siegel.de emaerket.dk
fevad.com guetezeichen.at kaeufersiegel.de keurmerk.info luotettavakumppani.fi overenezakaznikmi.sk safeshops.be
overenozakazniky.cz suomalainentyo.fi suomenvahvimmat.fi thuiswinkel.org tryggehandel.net tryggehandel.no
tryggehandel.se webshopkeurmerk.nl webwinkelkeur.nl
"""
_ISSUERS = {host: host for host in HOSTS.split()}
_NO_LETTER = re.compile(r"[\W_]+")
Word = tuple[str, Evidence] | Problem  # CONFIRMED or DENIED and where it is seen


def ask(case: Case) -> list[Request]:
    """robots.txt of each issuer's host, then the page, where robots may read it."""
    wanted: dict[str, Request] = {}
    for seal in _seals(case):
        robots = f"{origin_of(seal.url)}/robots.txt"
        wanted[robots] = _request(robots, "robots", "text/plain,*/*;q=0.1", ROBOTS_BYTES)
        rules = case.captures.get(robots)
        if rules is not None and gate_of(rules).closed_to(seal.url) is None:
            wanted[seal.url] = _request(seal.url, "seal", ACCEPT, PAGE_BYTES)
    return list(wanted.values())


def _request(url: str, purpose: str, accept: str, max_bytes: int) -> Request:
    return Request(
        source="seal_pages", url=url, purpose=purpose, accept=accept, max_bytes=max_bytes, max_age_days=KEEP_DAYS
    )


def read(case: Case, captures: Mapping[str, Capture]) -> list[Fact]:
    """The seals confirmed and those denied. ABSENT when none is and every page was read; else Unknown."""
    seals = _seals(case)
    if not seals:
        shown = case.fact("claim.seals")
        if shown.is_unknown:
            return all_unknown((CONFIRMED, DENIED), shown.cause or Cause.NOT_ASKED, shown.detail)
        return [absent(name, *shown.evidence[:1]) for name in (CONFIRMED, DENIED)]
    words = [(seal.name, _word(case, seal, captures)) for seal in seals]
    return [_told(name, words) for name in (CONFIRMED, DENIED)]


def _seals(case: Case) -> list[Seal]:
    """The seals that can be asked after, at most three."""
    shown = [seal for seal in case.many("claim.seals") if isinstance(seal, Seal)]
    return [
        seal
        for seal in shown
        if seal.leads == "page" and seal.id and seal.url.startswith("https://") and _issuer(seal.url) is not None
    ][:MAX_SEALS]


def _issuer(url: str) -> str | None:
    """The issuer's host above the address's; None when it is nobody's whom we ask, or has a port of its own."""
    host = urlsplit(url).netloc.lower()
    return listed_host(host.removeprefix("www."), _ISSUERS)


def _told(name: str, words: list[tuple[str, Word]]) -> Fact:
    found = {seal: word[1] for seal, word in words if not isinstance(word, Problem) and word[0] == name}
    gap = next((word for _, word in words if isinstance(word, Problem)), None)
    if found:
        return known(name, tuple(found), *found.values())
    if gap is not None:
        return unknown(name, gap.cause, gap.detail)
    return absent(name, *(word[1] for _, word in words if not isinstance(word, Problem)))


def _word(case: Case, seal: Seal, captures: Mapping[str, Capture]) -> Word:
    """What the issuer's page says; a Problem when it could not be read whole, or speaks of no shop."""
    rules, capture = captures.get(f"{origin_of(seal.url)}/robots.txt"), captures.get(seal.url)
    if rules is None:
        return Problem(Cause.NOT_ASKED)
    closed = gate_of(rules).closed_to(seal.url)
    if closed:
        return Problem(*closed)
    if capture is None:
        return Problem(Cause.NOT_ASKED)
    if capture.problem is not None or capture.tls_fault:
        return capture.problem or Problem(Cause.REFUSED, "the certificate of the issuer's site was not valid")
    if _issuer(capture.url) != _issuer(seal.url):
        return Problem(Cause.NO_ANSWER, "the page sends to a host that is not the issuer's")
    page = read_page(capture, "seal")
    if page.fault is Cause.NO_ANSWER and capture.status == 200:
        return Problem(Cause.UNREADABLE, page.fault_detail)  # closed for maintenance, or not there, said with a 200
    if page.fault is not None or page.truncated:
        return Problem(page.fault or Cause.TOO_LARGE, page.fault_detail or "the page was read in part only")
    domain = case.shop.domain
    link = next((link for link in page.links if names.same_site(parts(link.url)[0], domain)), None)
    if link is not None:
        return CONFIRMED, page.evidence(link.place, f"{link.text} {link.url}")
    line = next(lines_with(page, domain), "")
    if line and domain not in unquote(seal.url).lower():
        return CONFIRMED, page.evidence("text", line)
    return _other(case, page)


def _other(case: Case, page: Page) -> Word:
    """DENIED when a heading is of another shop, to which the page links, and nothing on it is of this one."""
    own = (case.shop.domain.partition(".")[0], case.text("claim.trade_name"), case.text("claim.legal_name"))
    whole = _folded(f"{page.title} {page.text}")
    if any(len(name) >= MIN_LETTERS and name in whole for name in map(_folded, own)):
        return Problem(Cause.UNREADABLE, "the issuer's page has the shop's name and not its address")
    heads = [block.text for block in page.blocks if block.path.rpartition(" > ")[2][:2] in ("h1", "h2")]
    head = _folded(" ".join([page.title, *heads[:4]]))
    for link in page.links:
        host = parts(link.url)[0]
        label = (
            _folded((names.registrable(host) or "").partition(".")[0]) if listed_host(host, _ISSUERS) is None else ""
        )
        if len(label) >= MIN_LETTERS and label in head:
            return DENIED, page.evidence(link.place, f"{page.title} {link.url}")
    return Problem(Cause.UNREADABLE, "the issuer's page speaks of no shop that could be read")


def _folded(text: str | None) -> str:
    return _NO_LETTER.sub("", (text or "").casefold())
