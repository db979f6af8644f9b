"""Whether the pages are at home at this address: the one that they give as their own, and the shop's name beside it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from trustcheck.company_names import normal_name
from trustcheck.facts import known
from trustcheck.model import Evidence, Fact, Shop
from trustcheck.names import registrable, registry_domain, same_site, to_unicode
from trustcheck.pages.names import plain, resembles
from trustcheck.pages.outbound import parts
from trustcheck.pages.page import Page

LEAST_LETTERS = 3  # of a name within a domain, or the other way round
LEAST_WORD = 4  # letters of one word of a name that stands in the domain
MAX_SHORTENED = 8  # words of a name that a domain may shorten
MAX_LABEL = 40
_HUMP = re.compile(r"(?<=[a-zäöå])(?=[A-ZÄÖÅ])")
MAX_NAMES = 40
LAST_LATIN = "\u024f"
# How domains spell letters that a-z lack; those that only bear an accent lose it in any case.
_ONE_LETTER = str.maketrans({"ø": "o", "æ": "ae", "œ": "oe", "ð": "d", "đ": "d", "þ": "th", "ł": "l", "ı": "i"})
_TWO_LETTERS = _ONE_LETTER | str.maketrans({"ø": "oe", "ö": "oe", "ä": "ae", "ü": "ue", "å": "aa"})
_NAMED = frozenset(("facebook", "instagram", "tiktok", "youtube", "x", "pinterest", "linkedin"))


def own_address_facts(pages: Sequence[Page], shop: Shop, names: Sequence[str], trade_name: Fact | None) -> list[Fact]:
    """claim.canonical_domain and claim.name_fits_domain. `names`: all that the shop and its firm go by."""
    return [*_canonical(pages, shop, names), *_name_fits(shop, names, trade_name)]


def _canonical(pages: Sequence[Page], shop: Shop, names: Sequence[str]) -> list[Fact]:
    """Another domain, of no like name, that pages give as their own address while none gives the shop's.

    Addresses below a platform's domain are the shop's own back door, and tell nothing.
    """
    if _below_platform(shop.domain):
        return []
    label = shop.domain.split(".")[0]
    votes: Counter[str] = Counter()
    seen: dict[str, Evidence] = {}
    for page in pages:
        for place, url in (("link[rel=canonical]", page.canonical), ("meta[og:url]", page.metas.get("og:url", ""))):
            host = parts(url)[0]
            domain = registrable(host) if host else None
            if domain is None or _below_platform(host):
                continue
            if same_site(host, shop.domain):
                return []
            votes[domain] += 1
            seen.setdefault(domain, page.evidence(place, url))
    for domain, _ in votes.most_common():
        other = domain.split(".")[0]
        if not resembles(other, (label, *names[:MAX_NAMES])) and not fits(label, other):
            return [known("claim.canonical_domain", domain, seen[domain])]
    return []


def _below_platform(host: str) -> bool:
    return registrable(host) != registry_domain(host)


def _name_fits(shop: Shop, names: Sequence[str], trade_name: Fact | None) -> list[Fact]:
    """Nothing when the pages give the shop no name, or one in letters that a domain's cannot be compared with."""
    if trade_name is None or not trade_name.is_known:
        return []
    label = to_unicode(shop.domain).split(".")[0]
    mine = (str(trade_name.value), *names[:MAX_NAMES])
    fit = any(fits(name, label) for name in mine)
    if not fit and any(letter.isalpha() and letter > LAST_LATIN for name in mine for letter in name):
        return []
    return [known("claim.name_fits_domain", fit, *trade_name.evidence[:2])]


def fits(name: str, label: str) -> bool:
    """Whether a name, one of its words or its first letters stand in the label of a domain, or the label in it.

    A domain writes København as kobenhavn or koebenhavn, and Bäcker as backer or baecker.
    """
    low = name.casefold()
    spellings = dict.fromkeys((name, low.translate(_ONE_LETTER), low.translate(_TWO_LETTERS)))
    return any(_fits(spelt, label) for spelt in spellings)


def _fits(name: str, label: str) -> bool:
    mine, theirs = plain(name), plain(label)
    if not mine or not theirs:
        return True  # other letters than ours cannot be compared
    short, long = sorted((mine, theirs), key=len)
    if len(short) >= LEAST_LETTERS and short in long:
        return True
    words = list(_words(name))
    if label in words:  # a domain of two signs
        return True
    initials = plain("".join(part[0] for part in name.replace("-", " ").split() if part[0].isupper()))
    if len(initials) > 1 and theirs.startswith(initials):
        return True
    if any(len(word) >= LEAST_WORD and word in theirs for word in words) or resembles(name, (label,)):
        return True
    return _shortens(list(_words(normal_name(name))), theirs)


def _shortens(words: Sequence[str], label: str) -> bool:
    """Whether the label is made of the beginnings of the name's words, in their order: "chipublib" of Chicago Public
    Library, "thephxzoo" of The Phoenix Zoo. Each word gives its first letter and more of its own; small words between
    may be left out."""
    if not 2 <= len(words) <= MAX_SHORTENED or not LEAST_LETTERS <= len(label) <= MAX_LABEL:
        return False
    reached = {0}  # letters of the label that the words so far may have made
    for word in words:
        reached = {end for at in reached for end in _ends_of(word, label, at)} | (
            reached if len(word) < LEAST_WORD else set()
        )
    return len(label) in reached


def _ends_of(word: str, label: str, at: int) -> list[int]:
    """How far the label may be of this word: letter by letter in the word's order, from its first."""
    if not label.startswith(word[0], at):
        return []
    ends, place = [at + 1], 1
    for end in range(at + 1, len(label)):
        place = word.find(label[end], place) + 1
        if not place:
            break
        ends.append(end + 1)
    return ends


def _words(name: str) -> Iterator[str]:
    return (word for part in name.replace("-", " ").split() if (word := plain(part)))


def social_names_fit(profiles: Fact | None, shop: Shop, names: Sequence[str]) -> list[Fact]:
    """claim.social_fits; nothing when there is no profile, or its address tells a number instead of a name."""
    if profiles is None or not profiles.is_known:
        return []
    handles = [
        handle
        for profile in profiles.value
        for handle in (_page_name(profile.url), profile.handle)
        if _is_worded(profile.platform, handle)
    ]
    if not handles:
        return []
    label = to_unicode(shop.domain).split(".")[0]
    mine = (label, *names[:MAX_NAMES])
    fit = any(fits(_spaced(handle), one) for handle in handles for one in mine)
    return [known("claim.social_fits", fit, *profiles.evidence[:4])]


def _spaced(handle: str) -> str:
    """The handle with its words apart: "naava_turku", "NaavaTurku"."""
    return _HUMP.sub(" ", handle.replace("_", " ").replace(".", " "))


def _page_name(url: str) -> str:
    """The name before the number in an older address of a Facebook page: /pages/Turku/Naava-Turku/12345."""
    segments = parts(url)[1].split("/")
    return segments[-2] if len(segments) > 3 and segments[1] == "pages" and segments[-1].isdecimal() else ""


def _is_worded(platform: str, handle: str) -> bool:
    """Whether the handle is a chosen name: no telephone number, no number of an account."""
    return platform in _NAMED and sum(map(str.isalpha, handle)) >= LEAST_WORD and not handle.startswith(("id=", "UC"))
