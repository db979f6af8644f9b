"""Items of the facts that are read from markup: seals, profiles, accounts. Frozen values, no I/O."""

from __future__ import annotations

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
