"""Items of the facts that are read from markup (seals, profiles, accounts) and of notes. Frozen values, no I/O."""

from __future__ import annotations

from datetime import date

import msgspec


class Seal(msgspec.Struct, frozen=True, kw_only=True):
    """A trust seal that the pages show. `leads` says where it leads; `url` is that address, `id` the shop's in it.

    leads: page (of the issuer's, below its front page), front (the issuer's front page), widget (the issuer's script
    or frame), shop (the shop's own pages), elsewhere, nowhere.
    """

    name: str
    leads: str
    url: str = ""
    id: str = ""


class Profile(msgspec.Struct, frozen=True, kw_only=True):
    """A profile on a social platform: facebook, instagram …, the handle in its address, the address."""

    platform: str
    handle: str
    url: str


class SiteId(msgspec.Struct, frozen=True, kw_only=True):
    """What a page's markup tells of an account that it is tied to: an analytics or advertising id, a shop's id."""

    kind: str
    value: str


class Note(msgspec.Struct, frozen=True, kw_only=True):
    """What a person noted of a call, a letter or a visit (buyer/notes.py). `counts`: the check is near enough to it."""

    way: str
    on: date
    outcome: str
    through: str
    text: str
    until: date
    counts: bool


class Reply(msgspec.Struct, frozen=True, kw_only=True):
    """The shop's own word on one finding, in one language; whom it names as the right source; the last day it holds."""

    rule: str
    lang: str
    says: str
    fact: str = ""
    source: str = ""
    until: str = ""


class Neighbour(msgspec.Struct, frozen=True, kw_only=True):
    """Another shop that was checked on this machine, and what it has in common with this one.

    share: of this shop's telling texts that are there too (0–1). contacts: phone, mail, account, whichever is the same.
    first: the day of its first check with those texts. since: since when it has been there by those outside it.
    tied: an outside source ties its domain to its company. company, holder: digests, empty when not known.
    """

    domain: str
    first: date
    share: float = 0.0
    contacts: tuple[str, ...] = ()
    since: date | None = None
    tied: bool = False
    company: str = ""
    holder: str = ""
