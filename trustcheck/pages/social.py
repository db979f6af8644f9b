"""The shop's own profiles on social platforms, and icons of a platform that lead to no profile.

Addresses of sharing, single posts, the platforms' own policies and natural persons' profiles (linkedin.com/in/) are
none. Of several profiles on one platform those of the header, footer and structured data are the shop's.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple
from urllib.parse import parse_qsl

from trustcheck.countries import listed
from trustcheck.facts import known
from trustcheck.model import Evidence, Fact
from trustcheck.pages.identity import POLICY_PAGES
from trustcheck.pages.outbound import Outbound, listed_host, parts
from trustcheck.pages.page import Page
from trustcheck.pages.structured import Organisation
from trustcheck.records import Profile

MAX_PROFILES = 20
MAX_HANDLE = 100
_HOSTS: Mapping[str, str] = {
    "facebook.com": "facebook", "fb.com": "facebook", "fb.me": "facebook", "instagram.com": "instagram",
    "instagr.am": "instagram", "tiktok.com": "tiktok", "youtube.com": "youtube", "twitter.com": "x", "x.com": "x",
    "pinterest.com": "pinterest", "pinterest.fr": "pinterest", "pinterest.de": "pinterest", "pinterest.es": "pinterest",
    "pinterest.co.uk": "pinterest", "pinterest.se": "pinterest", "pinterest.it": "pinterest",
    "linkedin.com": "linkedin", "vk.com": "vk", "vkontakte.ru": "vk", "wa.me": "whatsapp", "whatsapp.com": "whatsapp",
    "t.me": "telegram", "telegram.me": "telegram",
}  # fmt: skip
# First parts of a path that name no profile.
_NO_HANDLES = listed("""
about accounts ads ajax bookmarks business create dialog directory discover discovery embed events explore explainer
feed feeds fundraisers gaming groups hashtag hashtags help home i intent intl invite joinchat l legal live login
marketplace messages music notifications p pages permalink.php photo photo.php pin playlist plugins policies policy
post posts premium privacy public r reel reels results s search send settings share share.php share_channel sharearticle
sharer sharer.php sharing shared shorts signup stories story.php tag terms tos tr trending tv upload url v videos watch
wall.php widgets
""")
_BEFORE_HANDLE: Mapping[str, tuple[str, ...]] = {
    "facebook": ("pg", "people", "p", "pages"),
    "youtube": ("c", "channel", "user"),
    "linkedin": ("company", "school", "showcase", "organization"),
}
# Profiles that themes come with: the makers' own.
_MAKERS = listed("""
shopify wix wixcom wordpress wordpresscom squarespace woocommerce prestashop magento bigcommerce yourpage yourprofile
username yourusername envato themeforest elementor
""")
_OWN_PLACES = frozenset(("header", "footer", "nav", "address", "JSON-LD"))
_OWN_PAGES = frozenset(("home", "contact", "about", "imprint", "stores"))
_NAMES: Mapping[str, str] = {
    **{name: name for name in (*_HOSTS.values(), "twitter")}, "fb": "facebook", "ig": "instagram", "twitter": "x",
}  # fmt: skip


_VERSION = re.compile(r"v\d{1,2}\.\d")


class _Seen(NamedTuple):
    profile: Profile
    place: str
    evidence: Evidence


def is_platform(host: str) -> bool:
    return listed_host(host, _HOSTS) is not None


def social_facts(
    pages: Sequence[Page], links: Sequence[Outbound], mine: Sequence[tuple[Page, Organisation]]
) -> list[Fact]:
    """claim.social_profiles, and claim.dead_social_links for icons that lead to nobody's profile or to the maker's."""
    seen: list[_Seen] = []
    dead: dict[str, Evidence] = {}
    for one in links:
        platform = listed_host(one.host, _HOSTS)
        if platform is None:
            continue
        handle = handle_of(platform, one.path, one.query) or handle_of(platform, _behind_hash(one.link.url), "")
        if handle and _bare(handle) not in _MAKERS:
            if one.link.place in _OWN_PLACES or one.page.purpose in _OWN_PAGES:
                profile = Profile(platform=platform, handle=handle, url=one.link.url)
                seen.append(_Seen(profile, one.link.place, one.evidence()))
        elif (handle or _is_front(one)) and one.page.purpose not in POLICY_PAGES:
            dead.setdefault(platform, one.evidence())
    for page, firm in mine:
        for url in firm.same_as:
            host, path, query = parts(url)
            platform = listed_host(host, _HOSTS)
            handle = handle_of(platform, path, query) or handle_of(platform, _behind_hash(url), "") if platform else ""
            if platform and handle and _bare(handle) not in _MAKERS:
                profile = Profile(platform=platform, handle=handle, url=url)
                seen.append(_Seen(profile, "JSON-LD", page.evidence("JSON-LD", url)))
    for platform, evidence in _to_nowhere(pages):
        dead.setdefault(platform, evidence)
    alive = {one.profile.platform for one in seen}
    return [*_profiles(seen), *_dead({name: evidence for name, evidence in dead.items() if name not in alive})]


def _profiles(seen: Sequence[_Seen]) -> list[Fact]:
    sure = {one.profile.platform for one in seen if one.place in _OWN_PLACES}
    kept: dict[tuple[str, str], _Seen] = {}
    for one in sorted(seen, key=lambda one: (one.profile.platform, one.profile.handle.lower(), one.profile.url)):
        if one.place in _OWN_PLACES or one.profile.platform not in sure:
            kept.setdefault((one.profile.platform, one.profile.handle.lower()), one)
    told = list(kept.values())[:MAX_PROFILES]
    if not told:
        return []
    return [known("claim.social_profiles", tuple(one.profile for one in told), *(one.evidence for one in told[:8]))]


def _dead(dead: Mapping[str, Evidence]) -> list[Fact]:
    names = sorted(dead)
    return [known("claim.dead_social_links", tuple(names), *(dead[name] for name in names[:8]))] if names else []


def handle_of(platform: str, path: str, query: str) -> str:
    """The profile's name in an address of that platform, a telephone number for WhatsApp; empty when it has none."""
    segments = [part for part in path.split("/") if part][:4]
    if platform == "whatsapp":
        number = dict(parse_qsl(query[:500])).get("phone", "") or (segments[0] if segments else "")
        digits = number.strip().lstrip("+").replace(" ", "")
        return f"+{digits}" if digits.isdecimal() and digits.isascii() and 6 <= len(digits) <= 15 else ""
    if not segments:
        return f"id={named}" if platform == "facebook" and (named := _number(query)) else ""
    first = segments[0].lower()
    if platform == "facebook" and _VERSION.fullmatch(first):  # of the interface: /v2.8/plugins/like.php
        return ""
    if first == "profile.php":
        return f"id={_number(query)}" if _number(query) else ""
    if first in _BEFORE_HANDLE.get(platform, ()):
        numbered = segments[-1] if segments[-1].isdecimal() else segments[min(1, len(segments) - 1)]
        return numbered[:MAX_HANDLE] if len(segments) > 1 else ""
    if platform == "linkedin" or first in _NO_HANDLES or first.startswith(("%", "#", "!")):
        return ""
    if platform == "tiktok" and (first[0] != "@" or len(segments) > 1):
        return ""
    if len(segments) > 1 and segments[1].lower() in ("status", "posts", "video", "videos", "photos", "p", "reel"):
        return ""
    return segments[0].lstrip("@")[:MAX_HANDLE]


def _behind_hash(url: str) -> str:
    """The path that stands behind "#!", as addresses of some years had it: twitter.com/#!/naava."""
    return url.partition("#!")[2].partition("?")[0]


def _number(query: str) -> str:
    value = dict(parse_qsl(query[:500])).get("id", "")
    return value if value.isdecimal() and len(value) < 30 else ""


def _bare(handle: str) -> str:
    return "".join(letter for letter in handle.lower() if letter.isalnum())


def _is_front(one: Outbound) -> bool:
    """A platform's front page behind what is no running text: an icon, or the platform's name."""
    return one.path.strip("/") == "" and not one.query and len(one.link.text) <= 40


def _to_nowhere(pages: Sequence[Page]) -> Iterator[tuple[str, Evidence]]:
    """Icons of header and footer that are named as a platform and lead to the page that they are on ("#")."""
    for page in pages:
        for link in page.links:
            if link.place in _OWN_PLACES and link.url.partition("#")[0] == page.url:
                platform = _NAMES.get(link.text.lower())
                if platform is not None:
                    yield platform, page.evidence(link.place, f"{link.text} {link.url}")
