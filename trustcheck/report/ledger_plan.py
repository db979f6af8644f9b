"""Which claims of a shop have a row in the ledger, and which outside answers settle each. Data, read from the top."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

from trustcheck.report.speakers import REGISTER


class Stand(StrEnum):
    """What one outside answer does to a claim."""

    CONFIRMS = "confirms"
    CONTRADICTS = "contradicts"
    DIFFERS = "differs"
    SILENT = "silent"
    UNKNOWN = "unknown"


class Ask(NamedTuple):
    """One outside view of a claim: `settles` is the flag that decides, `shows` the fact that tells its words, if any.

    The labels are word ids of the answer; `label_none` when the source has nothing to show. A stand of None leaves the
    answer out: that outcome says nothing. A contradiction only differs when the flag `softened_by` is true, and a
    confirmation contradicts when the flag `belied_by` is false. `needs_value`: no answer without its words.
    `quiet`: that the source does not publish it leaves nothing open.
    """

    settles: str
    shows: str
    label: str
    when_true: Stand | None = Stand.CONFIRMS
    when_false: Stand | None = Stand.CONTRADICTS
    label_false: str = ""
    label_none: str = ""
    who: str = ""
    when_absent: str = ""
    softened_by: str = ""
    belied_by: str = ""
    needs_value: bool = False
    quiet: bool = False


class Claim(NamedTuple):
    """One row of the ledger. A core claim has a row even when the shop does not make it."""

    id: str
    fact: str
    core: bool
    asks: tuple[Ask, ...] = ()


_PLAN = "numbering"
_FORMER = "match.former_name"
_MAIL = "host.email_accepts_mail"
_FOUNDING = Ask("match.founding", "register.registered", "registered", who=REGISTER, needs_value=True)
_CLOSING = Ask("match.closing_story", "register.registered", "registered", Stand.SILENT, who=REGISTER, needs_value=True)
_DOMAIN_AGES = (
    ("domain.created", "created", "whois"),
    ("domain.holder_transfer", "holder_changed", "whois"),
    ("match.domain_seen_since", "seen_since", ""),
)
# One tie to the company is enough; a tie elsewhere contradicts only when nothing ties the company here.
_TIES = (
    Ask(
        "match.domain_registrant",
        "domain.registrant",
        "registrant",
        when_false=Stand.DIFFERS,
        when_absent="private_person",
    ),
    Ask("match.company_domains", "domain.held_by_company", "company_domains", when_false=Stand.DIFFERS),
    Ask("match.register_website", "register.website", "website", when_false=Stand.DIFFERS),
    Ask("match.mail_domain", "register.mail_domain", "mail_domain", when_false=None),
    Ask("match.archived_identity", "archive.identity_since", "archived", when_false=None, who="wayback"),
    Ask("match.archived_identity", "archive.other_company", "archived_other", when_true=None, who="wayback"),
    Ask("match.stolen_identity", "", "other_website", Stand.CONTRADICTS, None, who=REGISTER),
)
LEDGER = (
    Claim("domain", "shop.domain", True, _TIES),
    Claim(
        "name",
        "claim.legal_name",
        True,
        (
            Ask("match.register_name", "register.name", "register_name", softened_by=_FORMER),
            Ask("match.vat_name", "register.vat_name", "vat_name"),
            Ask("match.certificate", "seal.certificate_organisation", "certificate"),
        ),
    ),
    Claim(
        "company_id",
        "claim.company_id",
        True,
        (
            Ask(
                "register.found",
                "register.name",
                "register_company",
                label_false="number_not_found",
                softened_by=_FORMER,
                belied_by="match.register_name",
            ),
            Ask("register.active", "register.active", "register_active", None),
            Ask("claim.company_id_checksum", "claim.company_id_checksum", "checksum", None, who="arithmetic"),
        ),
    ),
    Claim(
        "trade_name",
        "claim.trade_name",
        False,
        (
            Ask(
                "match.trade_name",
                "register.names",
                "register_names",
                when_false=Stand.DIFFERS,
                label_none="no_such_name",
            ),
        ),
    ),
    Claim(
        "vat",
        "claim.vat_number",
        False,
        (
            Ask("register.vat_valid", "register.vat_valid", "vat_valid"),
            Ask("match.vat_name", "register.vat_name", "vat_name", None, softened_by=_FORMER),
            Ask("match.vat_liable", "register.vat_liable", "vat_liable"),
        ),
    ),
    Claim(
        "address",
        "claim.address",
        True,
        (Ask("match.address", "register.address", "register_address", softened_by="match.town"),),
    ),
    Claim(
        "phone",
        "claim.phone",
        True,
        (
            Ask(
                "match.phone_country",
                "claim.phone_country",
                "number_fits",
                Stand.SILENT,
                Stand.DIFFERS,  # whoever sells abroad may well have a number there
                who=_PLAN,
                label_false="number_country",
            ),
        ),
    ),
    Claim(
        "email",
        "claim.email",
        True,
        (Ask(_MAIL, "", "mail_received", Stand.SILENT, label_false="mail_refused", who="dns"),),
    ),
    Claim(
        "store",
        "claim.store",
        False,
        (
            Ask("match.map_website", "place.website_here", "map_website", when_false=None),
            Ask("match.map_website", "place.named_website", "map_website", None, Stand.DIFFERS, needs_value=True),
            Ask("match.map_name", "place.named_here", "map_name", when_false=None),
            Ask("match.establishment", "", "establishment", when_false=None, quiet=True),
            Ask("match.map_others", "place.others_here", "map_others", None, Stand.DIFFERS, needs_value=True),
        ),
    ),
    Claim(
        "founding",
        "claim.founded_year",
        False,
        (_FOUNDING, *(_FOUNDING._replace(shows=one, label=label, who=who) for one, label, who in _DOMAIN_AGES)),
    ),
    Claim(
        "closing",
        "claim.closing_down",
        False,
        (_CLOSING, *(_CLOSING._replace(shows=one, label=label, who=who) for one, label, who in _DOMAIN_AGES)),
    ),
    Claim(
        "returns",
        "claim.return_country",
        False,
        (Ask("match.return_country", "claim.country", "return_country", None, who="website"),),
    ),
)
