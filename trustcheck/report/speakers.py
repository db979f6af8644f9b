"""Who says it: the source behind an evidence or a fact, and where a person can look it up. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import cached_property
from urllib.parse import urlsplit

from trustcheck.facts import CATALOGUE, INSIDE
from trustcheck.model import Case, Cause, Evidence
from trustcheck.report.words import Words

REGISTER = "register"  # whichever company register was asked in the case
# Whom a comparison asked outside; what a match fact has no evidence for still has a name.
_ASKED: Mapping[str, str] = {
    "match.domain_registrant": "whois",
    "match.company_domains": "traficom",
    "match.register_website": REGISTER,
    "match.mail_domain": REGISTER,
    "match.establishment": REGISTER,
    "match.register_name": REGISTER,
    "match.former_name": REGISTER,
    "match.trade_name": REGISTER,
    "match.certificate": "tls",
    "match.address": REGISTER,
    "match.town": REGISTER,
    "match.vat_name": "vies",
    "match.vat_liable": REGISTER,
    "match.founding": REGISTER,
    "match.closing_story": REGISTER,
    "match.holder_change": "whois",
    "match.stolen_identity": REGISTER,
    "match.archived_identity": "wayback",
    "match.first_seen": "wayback",
    "match.domain_seen_since": "ct",
    "match.domain_age_at_least_days": "ct",
    "match.shop_age_at_least_days": "wayback",
    "match.map_address": "nominatim",
    "match.map_name": "overpass",
    "match.map_website": "overpass",
    "match.map_others": "overpass",
    "match.map_hours": "overpass",
    "match.trusted_shops": "trusted_shops",
    "match.brand_dealer": "dealers",
    "match.brand_dealer_name": "dealers",
    "match.harmful_lists": "resolvers",
    "match.payee": "buyer",
    "match.payee_country": "buyer",
    "match.ad_closing": "buyer",
    "match.ad_seller": "buyer",
    "match.ad_local": "buyer",
    "match.ad_discount": "buyer",
    "match.cloned_text": "neighbours",
    "match.shared_contacts": "neighbours",
}
_INSIDE_SOURCES = frozenset({"website", "statement", "flow"})
_REGISTERS = CATALOGUE["register.found"].tellers
_PLAIN_ID = re.compile(r"\d{7,9}|\d{7}-\d")
# A register's own page of a company.
_PAGES: Mapping[str, str] = {
    "prh": "https://tietopalvelu.ytj.fi/yritys/{}",
    "brreg": "https://virksomhet.brreg.no/nb/oppslag/enheter/{}",
    "cvr": "https://datacvr.virk.dk/enhed/virksomhed/{}",
    "ariregister": "https://ariregister.rik.ee/eng/company/{}",
}


class Speakers:
    """Looks up who speaks in one case."""

    def __init__(self, case: Case, words: Words) -> None:
        self.case, self.words = case, words
        self.by_url: dict[str, str] = {}
        self.by_digest: dict[str, str] = {}
        for url, capture in case.captures.items():
            self.by_url.setdefault(url, capture.request.source)
            self.by_url.setdefault(capture.url, capture.request.source)
            if capture.body:
                self.by_digest.setdefault(capture.sha256, capture.request.source)

    def source(self, evidence: Evidence) -> str | None:
        """Name of the source whose capture the evidence points to; None when the case holds no such capture."""
        return self.by_url.get(evidence.url) or self.by_digest.get(evidence.capture)

    @property
    def register(self) -> str:
        """Name of the company register that told of the company, else of the one that was asked.

        Where none could be asked, because its country has none for programs, no register's name; else the first's.
        """
        told = [self.source(evidence) for evidence in self.case.fact("register.company_id").evidence]
        found = next((source for source in told if source in _REGISTERS), None)
        if found:
            return found
        asked = set(self.by_url.values())
        nobody = REGISTER if self.case.fact("register.company_id").cause is Cause.HIDDEN else _REGISTERS[0]
        return next((source for source in _REGISTERS if source in asked), nobody)

    def named(self, who: str) -> str:
        """The source of that name; of REGISTER the one of this case."""
        return self.register if who in (REGISTER, _REGISTERS[0]) else who

    def of_fact(self, name: str) -> str:
        """Name of the source that told the fact, or that would tell it."""
        fact = self.case.fact(name)
        outside = [self.source(evidence) for evidence in fact.evidence]
        told = [source for source in outside if source and source not in _INSIDE_SOURCES]
        if told and name.partition(".")[0] not in INSIDE:
            return told[0]
        if name in _ASKED:
            return self.named(_ASKED[name])
        spec = CATALOGUE.get(name)
        first = spec.tellers[0] if spec else "website"
        return {"flow": "shop", "compare": "website"}.get(first) or self.named(first)

    def silent(self, name: str) -> str:
        """Name of the source that left the fact open: of a comparison, the one whose missing answer it waits for."""
        if self.pages_silent(name):
            return "website"
        fact = self.case.fact(name)
        if not name.startswith("match.") or not fact.is_unknown:
            return self.of_fact(name)
        kin = (fact.cause, fact.detail)  # its evidence shows who spoke, not who is silent
        others = (one for one in self.case.facts.values() if fact.detail and not one.name.startswith("match."))
        waits = next((one.name for one in others if (one.cause, one.detail) == kin), "")
        if waits:
            return self.of_fact(waits)
        return self.register if name == "match.first_seen" else self.named(_ASKED.get(name) or self.of_fact(name))

    def pages_silent(self, name: str) -> bool:
        """Whether the fact is open because of what the shop's pages do not show, whoever else would tell it.

        A register cannot be asked for a number that nobody could read: then the pages are silent, not the register.
        """
        fact = self.case.fact(name)
        return fact.is_unknown and bool(fact.detail) and (fact.cause, fact.detail) in self._pages_open

    @cached_property
    def _pages_open(self) -> frozenset[tuple[Cause | None, str]]:
        """Why the pages did not tell what they might: cause and detail of each claim that is unknown."""
        claims = (fact for name, fact in self.case.facts.items() if name.startswith("claim.") and fact.is_unknown)
        return frozenset((fact.cause, fact.detail) for fact in claims)

    def name(self, source: str) -> str:
        """The source in words; its own name when we have no word for it."""
        return self.words.get(f"who.{source}", source)

    def names(self, sources: Iterable[str]) -> str:
        """The sources in words, each once."""
        return "; ".join(dict.fromkeys(self.name(source) for source in sources))

    def link(self, source: str, evidence: Evidence | None) -> str:
        """Where a person can look: the register's own page of the company, else where the answer came from, else ''."""
        company = self.case.text("register.company_id") or ""
        if source in _PAGES:
            return _PAGES[source].format(company) if _PLAIN_ID.fullmatch(company) else ""
        if source == "vies":
            return "https://ec.europa.eu/taxation_customs/vies/#/vat-validation"
        if source == "wayback" and evidence:
            return web_link(evidence.url.replace("id_/", "/", 1))  # with the archive's own bar, which shows the day
        return web_link(evidence.url) if evidence and source == "website" else ""


def web_link(url: str) -> str:
    """The URL when a link may lead there: http or https, a host, no blanks or control characters; else empty."""
    if len(url) > 2000 or not url.isprintable() or " " in url:
        return ""
    try:
        parts = urlsplit(url)
        return url if parts.scheme in {"http", "https"} and parts.hostname and "@" not in parts.netloc else ""
    except ValueError:
        return ""
