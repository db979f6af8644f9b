"""A brand's own list of dealers: which link of its home page leads there, and what the list says of one shop. Pure.

A list that names the shop without an address on the web names whoever has that name: who copies a dealer's name and
address stands there too. So a link to the shop's domain, or the domain in letters, is told apart from the name.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from typing import NamedTuple
from urllib.parse import unquote, urlsplit

from trustcheck.company_names import name_key, normal_name
from trustcheck.countries import listed
from trustcheck.languages import all_languages, every, pattern
from trustcheck.likeness import digits, folded
from trustcheck.model import Address, Evidence
from trustcheck.names import registrable, same_site, to_unicode
from trustcheck.pages.links import clean_url
from trustcheck.pages.outbound import lines_with, listed_host, parts
from trustcheck.pages.page import Link, Page

MAX_LINKS = 4_000
MAX_TEXT = 60  # a longer link is a teaser
MAX_TAIL = (
    0.5  # of the text may follow the words: "Dealers in Finland"; "Dealers: log in here to order" is another page
)
LEAST_ENTRIES = 3  # fewer and it is no list that was read: a search box, a map that a script fills
LINES_BEFORE, LINES_AFTER = 2, 5  # of the line with the name, where its town, street or telephone stands
MAX_LINE = 240
MAX_LINES = 200  # with the shop's name, that are looked around
KEPT = 16  # pages: each is looked at again with every answer that comes
LEAST_LETTERS = 4  # of a name that is looked for; a shorter one is found in any text
LEAST_DIGITS = 7  # of a telephone number, from its end
_POSTCODE = re.compile(r"(?<![\d.,])(?:\d{4,5}|\d{3} \d{2}|\d{2}-\d{3})(?![\d.,])")
_FILES = (".pdf", ".jpg", ".png", ".zip", ".xls", ".xlsx", ".doc", ".docx")
_WORDS = re.compile(r"[^\W_]+")
_ACCENTS = re.compile(r"[\u0300-\u036f]+")  # of letters taken apart
# Where a list sends for a map or a profile: no website of the dealer's own.
_NOT_OWN = dict.fromkeys(
    listed("""
google.com goo.gl openstreetmap.org bing.com apple.com facebook.com instagram.com youtube.com tiktok.com twitter.com
x.com linkedin.com pinterest.com whatsapp.com wa.me linktr.ee
"""),
    True,
)


class Sought(NamedTuple):
    """The shop that is looked for. `phones` are E.164; a name counts only beside one of the places or phones."""

    domain: str
    names: tuple[str, ...]
    places: tuple[Address, ...]
    phones: tuple[str, ...]


class Listing(NamedTuple):
    """What a list says of the shop. entries: about how many dealers it tells; elsewhere: the host of another website
    that it has for a dealer of the shop's name."""

    page: Page
    entries: int
    linked: Evidence | None = None
    named: Evidence | None = None
    elsewhere: tuple[str, Evidence] | None = None


@lru_cache(KEPT)
def dealer_link(page: Page) -> Link | None:
    """The link to the brand's list of dealers, by its words in any language, else by its path; None without one."""
    domain = registrable(urlsplit(page.url).hostname or "") or ""
    best: tuple[float, int, Link] | None = None
    for place, link in enumerate(page.links[:MAX_LINKS]):
        cost = _cost(link)
        if cost is None or not _is_on(link.url, domain) or (best is not None and cost >= best[0]):
            continue
        best = cost, place, link
    return best[2] if best else None


def _is_on(url: str, domain: str) -> bool:
    split = urlsplit(clean_url(url))
    return same_site(split.hostname or "", domain) and not split.path.lower().endswith(_FILES) and split.path != "/"


def _cost(link: Link) -> float | None:
    """How much of the link's text is more than the words, 0 to MAX_TAIL; 1 when only the path says it."""
    text = link.text.strip()
    match = _words().match(text) if 0 < len(text) <= MAX_TEXT else None
    if match:
        tail = 1 - len(match.group()) / len(text)
        return tail if tail <= MAX_TAIL else None
    ends = [part for part in unquote(urlsplit(link.url).path).lower().split("/") if part][-2:] if link.url else []
    return 1.0 if any(part.partition(".")[0].replace("_", "-") in _slugs() for part in ends) else None


@cache
def _words() -> re.Pattern[str]:
    return pattern(every(lambda language: language.phrases["dealers"]))


@cache
def _slugs() -> frozenset[str]:
    """The words as a path has them: "où acheter" is ou-acheter, "händler" handler and haendler."""
    found = set()
    for language in all_languages().values():
        for word in language.phrases["dealers"]:
            bare = word.removesuffix("$").replace("'", "")
            for written in (bare, bare.replace("ä", "ae").replace("ö", "oe").replace("ü", "ue")):
                parts_of = [folded(piece) for piece in written.split()]
                found |= {"-".join(parts_of), "".join(parts_of)}
    return frozenset(found)


@lru_cache(KEPT)
def read_list(page: Page, sought: Sought) -> Listing:
    """What the list says of the shop."""
    host = urlsplit(page.url).hostname or ""
    link = next((one for one in page.links[:MAX_LINKS] if same_site(parts(one.url)[0], sought.domain)), None)
    line = next(lines_with(page, sought.domain), "")
    linked = page.evidence(link.place, f"{link.text} {link.url}") if link else None
    elsewhere = None if linked or line else _elsewhere(page, sought, host)
    return Listing(
        page,
        _entries(page, host),
        linked or (page.evidence("text", line) if line else None),
        None if elsewhere else next(_named(page, sought), None),
        elsewhere,
    )


def _entries(page: Page, host: str) -> int:
    """About how many dealers the page tells, by the most told of: websites, telephones, mail boxes, postcodes."""
    sites: set[str] = set()
    calls: set[str] = set()
    mails: set[str] = set()
    for link in page.links[:MAX_LINKS]:
        scheme, _, rest = link.url.partition(":")
        if scheme in ("tel", "mailto"):
            (calls if scheme == "tel" else mails).add(rest)
            continue
        other = parts(link.url)[0]
        if other and not same_site(other, registrable(host) or host) and listed_host(other, _NOT_OWN) is None:
            sites.add(registrable(other) or other)
    codes = {found for block in page.blocks if block.place == "main" for found in _POSTCODE.findall(block.text)}
    return max(map(len, (sites, calls, mails, codes)))


def _named(page: Page, sought: Sought) -> Iterator[Evidence]:
    """Lines with the shop's name near which its town, its street with the number, or its telephone stands."""
    wanted = [
        f" {key} "
        for name in sought.names
        if len((key := _spaced(normal_name(name))).replace(" ", "")) >= LEAST_LETTERS
    ]
    whole = f" {_spaced(page.text)} " if wanted else ""
    wanted = [name for name in wanted if name in whole]
    left = MAX_LINES
    for at, block in enumerate(page.blocks if wanted else ()):
        if len(block.text) > MAX_LINE or block.place in ("title", "meta", "nav", "hidden"):
            continue
        line = f" {_spaced(block.text)} "
        if left and any(name in line for name in wanted):
            left -= 1
            near = [one.text for one in page.blocks[max(0, at - LINES_BEFORE) : at + LINES_AFTER + 1]]
            proof = _place_in(near, sought)
            if proof:
                yield page.evidence(f"{block.place} {block.path}".strip(), f"{block.text} … {proof}")


def _place_in(lines: Sequence[str], sought: Sought) -> str:
    """The line that has the shop's telephone, street or town; empty when none has."""
    ends = {number[-LEAST_DIGITS:] for number in map(digits, sought.phones) if len(number) > LEAST_DIGITS}
    for line in lines:
        if len(line) > MAX_LINE:
            continue
        spaced, numbers = f" {_spaced(line)} ", digits(line)
        if any(end in numbers for end in ends):
            return line
        for place in sought.places:
            street = _spaced(f"{place.street} {place.number}") if place.street and place.number else ""
            town = _spaced(place.town) if len(place.town) > 2 else ""
            if any(text and f" {text} " in spaced for text in (street, town)):
                return line
    return ""


def _spaced(text: str) -> str:
    """Words in small letters without accents, one blank between."""
    return " ".join(_WORDS.findall(_ACCENTS.sub("", unicodedata.normalize("NFKD", text.casefold()))))


def _elsewhere(page: Page, sought: Sought, host: str) -> tuple[str, Evidence] | None:
    """Another website that the list has under the shop's name, and that bears it: kulmapyora.example of Kulmapyörä."""
    own = {key for name in sought.names if len(key := name_key(name)) >= LEAST_LETTERS}
    for link in page.links[:MAX_LINKS] if own else ():
        other = parts(link.url)[0]
        if not other or same_site(other, registrable(host) or host) or listed_host(other, _NOT_OWN) is not None:
            continue
        label = folded(to_unicode(registrable(other) or other).partition(".")[0])
        if name_key(link.text) in own and any(label in key or key in label for key in own if label):
            return registrable(other) or other, page.evidence(link.place, f"{link.text} {link.url}")
    return None
