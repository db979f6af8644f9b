"""Twelve shops by their facts, as sources would tell them, and the verdict that a careful person would give."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta
from typing import Any

from trustcheck import facts, flow, rulebook
from trustcheck.model import Address, Case, Cause, Fact, Level, Outcome, Shop

BOOK = rulebook.load()
AT = datetime(2026, 11, 21, 12, tzinfo=UTC)
TODAY = AT.date()
HELSINKI = Address(street="Keksitie", number="1", postcode="00100", town="Helsinki", country="FI")

Told = Mapping[str, Any]  # a value, None: ABSENT, a Cause: unknown

SITE_READ: Told = {
    **{name: None for name in facts.CATALOGUE if name.startswith("claim.")},
    "claim.site_read": True, "claim.pages_read": 8, "claim.parked": False, "claim.form_only": False,
    "claim.language": "fi", "claim.country": "FI", "claim.payment_irreversible": False,
    "claim.contact_page": "https://x/c", "claim.terms_page": "https://x/t", "claim.privacy_page": "https://x/p",
    "host.tls_valid": True, "host.tls_fault": None, "host.resolves": True, "host.email_accepts_mail": None,
    "seal.certificate_organisation": None, "seal.certificate_company_id": None,
    "list.blocked_by": None, "list.spamhaus": None, "list.popularity_rank": None,
}  # fmt: skip
CONTACTS: Told = {
    "claim.email": "posti@esimerkki.fi", "claim.email_own_domain": True, "claim.email_domain": "esimerkki.fi",
    "host.email_accepts_mail": True, "claim.phone": "+358912345678", "claim.phone_valid": True,
    "claim.phone_country": "FI", "claim.phone_kind": "fixed_line", "claim.address": str(HELSINKI),
    "claim.addresses": (HELSINKI,), "claim.address_complete": True, "claim.address_po_box": False,
}  # fmt: skip
COMPANY: Told = {
    "claim.company_id": "9000001-1", "claim.company_country": "FI", "claim.company_id_checksum": True,
    "claim.legal_name": "Esimerkki Oy", "claim.trade_name": "Esimerkki", "register.found": True,
    "register.company_id": "9000001-1", "register.country": "FI", "register.name": "Esimerkki Oy",
    "register.names": ("Esimerkki Oy",),
    "register.active": True, "register.insolvency": None, "register.registered": date(2003, 5, 1),
    "register.age_days": (TODAY - date(2003, 5, 1)).days, "register.address": str(HELSINKI),
    "register.addresses": (HELSINKI,), "register.vat_liable": True, "register.prepayment": True,
    "register.employer": True, "register.business_line": "Retail sale of clothing", "register.website": None,
    "domain.held_by_company": None,
}  # fmt: skip
VAT: Told = {
    "claim.vat_number": "FI90000011", "claim.vat_agrees": True, "register.vat_valid": True,
    "register.vat_name": "Esimerkki Oy",
}  # fmt: skip
HELD_BY_COMPANY: Told = {
    "domain.registrant": "Esimerkki Oy", "domain.registrant_number": "9000001-1",
    "domain.held_by_company": ("esimerkki.fi",),
}  # fmt: skip
STORE: Told = {
    "claim.store": True, "claim.store_address": "Keksitie 1, Helsinki", "claim.store_address_complete": True,
    "claim.opening_hours": "ma-pe 10-18", "claim.collect_in_store": True, "claim.payment_ways": ("card", "cash"),
}  # fmt: skip
NO_COMPANY: Told = {
    **{name: None for name in facts.CATALOGUE if name.startswith("register.")},
    "register.name_found": False,
}
NO_ARCHIVE: Told = dict.fromkeys(name for name in facts.CATALOGUE if name.startswith("archive."))
PRIVATE: Told = {"domain.private_person": True, "domain.registrant": None, "domain.registrant_number": None}
HIDDEN: Told = dict.fromkeys(("domain.registrant", "domain.registrant_number", "domain.private_person"), Cause.HIDDEN)


def held_for(days: int) -> Told:
    """A domain registered so many days ago and never transferred."""
    return {
        "domain.registered": True, "domain.created": TODAY - timedelta(days=days), "domain.age_days": days,
        "domain.holder_days": days, "domain.holder_transfer": None,
    }  # fmt: skip


def fact(name: str, value: Any) -> Fact:
    if value is None:
        return facts.absent(name)
    return facts.unknown(name, value) if isinstance(value, Cause) else facts.known(name, value)


def judged(domain: str, told: Mapping[str, Fact], base_rate: float | None = None) -> Case:
    shop = Shop(domain=domain, host=domain, url=f"https://{domain}/")
    own = {"shop.domain": domain, "shop.tld": domain.rsplit(".", 1)[-1], "shop.mixed_script": False}
    whole = {**told, **{name: fact(name, value) for name, value in own.items()}}
    return flow.conclude(Case(shop=shop, at=AT, facts=whole), BOOK, base_rate=base_rate)


def shop_of(domain: str, *tables: Told) -> Case:
    together = {name: value for table in tables for name, value in table.items()}
    return judged(domain, {name: fact(name, value) for name, value in together.items()})


def outcome(case: Case, rule_id: str) -> Outcome:
    return next(signal.outcome for signal in case.signals if signal.rule == rule_id)


SHOPS = {
    "polished brand without a company": (
        shop_of("kiilto.fi", SITE_READ, CONTACTS, NO_COMPANY, PRIVATE, held_for(120), {"claim.founded_year": 2015}),
        Level.WARNING,
    ),
    "closing down since 1924": (
        shop_of(
            "aukusti.com", SITE_READ, NO_COMPANY, HIDDEN, held_for(90),
            {
                "claim.founded_year": 1924, "claim.closing_down": "Lopetamme", "claim.store": True,
                "claim.address_complete": False, "claim.store_address_complete": False, "claim.email": "a@aukusti.com",
                "claim.email_own_domain": True, "host.email_accepts_mail": True,
            },
        ),
        Level.WARNING,
    ),
    "store, everything bound": (
        shop_of("esimerkki.fi", SITE_READ, CONTACTS, COMPANY, VAT, HELD_BY_COMPANY, STORE, held_for(900)),
        Level.VERIFIED,
    ),
    "old family shop, ugly": (
        shop_of(
            "esimerkki.fi", SITE_READ, CONTACTS, COMPANY, HELD_BY_COMPANY, STORE, held_for(9000),
            {"claim.founded_year": 1984, "claim.privacy_page": None, "host.tls_valid": False,
             "host.tls_fault": "expired"},
        ),
        Level.VERIFIED,
    ),
    "sole trader, three months, gmail": (
        shop_of(
            "esimerkki.fi", SITE_READ, CONTACTS, COMPANY, HELD_BY_COMPANY, held_for(90),
            {
                "register.age_days": 92, "register.registered": TODAY - timedelta(days=92),
                "register.vat_liable": False,
                "register.prepayment": False, "register.employer": False, "claim.email_own_domain": False,
                "claim.email_free": True, "claim.phone": None, "claim.phone_country": None,
            },
        ),
        Level.VERIFIED,
    ),
    "copied identity": (
        shop_of(
            "esimerkki-ale.fi", SITE_READ, CONTACTS, COMPANY, VAT, STORE, PRIVATE, held_for(60),
            {"domain.held_by_company": ("esimerkki.fi", "muu.fi"), "register.website": "www.esimerkki.fi"},
        ),
        Level.WARNING,
    ),
    "reused expired domain": (
        shop_of(
            "vanhapuoti.fi", SITE_READ, CONTACTS, NO_COMPANY, PRIVATE,
            {
                "domain.registered": True, "domain.created": TODAY - timedelta(days=6000), "domain.age_days": 6000,
                "domain.holder_days": 21, "domain.holder_transfer": TODAY - timedelta(days=21),
                "claim.founded_year": 2009,
            },
        ),
        Level.WARNING,
    ),
    "online only, honest": (
        shop_of("esimerkki.fi", SITE_READ, CONTACTS, COMPANY, VAT, HELD_BY_COMPANY, held_for(400)),
        Level.VERIFIED,
    ),
    "answers 403": (
        shop_of("portti.fi", {"claim.site_read": Cause.BLOCKED, "host.tls_valid": True}, PRIVATE, held_for(400)),
        Level.UNDECIDED,
    ),
    "registers silent": (
        shop_of(
            "esimerkki.fi", SITE_READ, CONTACTS, COMPANY, VAT, held_for(900),
            {name: Cause.NO_ANSWER for name in facts.CATALOGUE if name.startswith(("register.", "domain."))},
        ),
        Level.UNDECIDED,
    ),
    "honest .com, hidden holder": (
        shop_of(
            "esimerkki.com", SITE_READ, CONTACTS, COMPANY, VAT, HIDDEN, held_for(900), NO_ARCHIVE,
            {"domain.holder_transfer": Cause.HIDDEN},
        ),
        Level.UNPROVEN,
    ),
    "VIES down": (
        shop_of(
            "esimerkki.fi", SITE_READ, CONTACTS, COMPANY, VAT, HELD_BY_COMPANY, STORE, held_for(900),
            {"register.vat_valid": Cause.NO_ANSWER, "register.vat_name": Cause.NO_ANSWER},
        ),
        Level.VERIFIED,
    ),
}  # fmt: skip
