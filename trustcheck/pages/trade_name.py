"""The name that a shop goes by: as its pages tell machines, in its titles, its logo, its copyright line."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from trustcheck.countries import all_countries
from trustcheck.languages import every, find, words
from trustcheck.model import Shop
from trustcheck.pages.house_name import house_names, without_page_words
from trustcheck.pages.legal_forms import all_forms
from trustcheck.pages.lines import LOGO, RIGHTS
from trustcheck.pages.names import plain, resembles
from trustcheck.pages.page import Page
from trustcheck.pages.reading import KEPT_PAGES, Reading, read

MAX_TITLE_WORDS = 3
MIN_CORE = 5  # letters of a domain's name that may end a longer name: Ompelutarvike Vihriälahti
_NO_NAMES = frozenset(
    plain(word)
    for word in words("""
etusivu | home | koti | hem | start | startsida | verkkokauppa | nettikauppa | shop | store | webbutik | my store
| my shop | untitled | index | website | wordpress | welcome | tervetuloa | välkommen | logo | redirecting | redirect
| loading | ladataan | laddar | please wait | moved permanently | object moved | header | footer | document | page
| uudelleenohjaus | omdirigering | weiterleitung | startseite | accueil | inicio | strona główna | avaleht
""")
)
_SPELT = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "æ": "ae", "ø": "oe", "å": "aa"})
# Languages whose "all rights reserved" is not taken for a name.
_READ_LANGUAGES = frozenset(language for country in all_countries().values() for language in country.languages)
_COPYRIGHT = re.compile(
    r"(?:©|\(c\)|copyright)\s*(?:(?:©|\(c\))\s*)?(?:\d{4}(?:\s?[-–]\s?\d{2,4})?)?,?\s*([^|.,;\d\n]{2,50})",
    re.IGNORECASE,
)


def shop_names(pages: Sequence[Page], shop: Shop) -> list[tuple[str, Page, str]]:
    """Names that the shop goes by, the surest first: (name, page, place where it stands)."""
    found: dict[str, tuple[str, Page, str]] = {}
    core = plain(shop.domain.split(".")[0])
    for name, page, place in _candidates(pages, core):
        name = " ".join(name.split()).strip(" -–—|·")
        if 2 <= len(name) <= 60 and len(plain(name)) > 1 and plain(name) not in _NO_NAMES and without_page_words(name):
            found.setdefault(plain(name), (name, page, place))
    return list(found.values())


def _candidates(pages: Sequence[Page], core: str) -> Iterator[tuple[str, Page, str]]:
    home = sorted(pages, key=lambda page: page.purpose != "home")
    for page in home:
        if page.metas.get("og:site_name"):
            yield page.metas["og:site_name"], page, "meta og:site_name"
    for page in home:
        if page.metas.get("application-name"):
            yield page.metas["application-name"], page, "meta application-name"
    for page in home:
        parts = [part for part in re.split(r"\s+[|–—·•:»-]+\s+", page.title[:200]) if part.strip()]
        for part in (*parts[-1:], *parts[:1]):
            if any(_is_of_domain(mine, core, len(part.split())) for mine in (plain(part), plain(_spelt_out(part)))):
                yield part, page, "title"
    for page in home[:1]:
        yield from ((name, page, place) for name, place in house_names(read(page))[:1])
    for page in home:
        yield from ((name, page, "alt") for name in _marks(read(page)).logos)
    later: list[tuple[str, Page, str]] = []
    for page in home:
        for written, place in _marks(read(page)).rights:
            name = _without_form(written)
            if resembles(name, (core,)) or name != written.strip():
                yield name, page, place
            later.append((name, page, place))
    yield from (found for found in later if not found[1].language or found[1].language[:2] in _READ_LANGUAGES)
    for page in home[:1]:
        parts = [
            part
            for part in re.split(r"\s+[|–—·•:»-]+\s+", page.title[:200])
            if 0 < len(part.split()) <= MAX_TITLE_WORDS
        ]
        yield from ((part, page, "title") for part in reversed(parts))
    yield from later


def _spelt_out(name: str) -> str:
    """The name as domains have it that are written without marks: Nähstube is naehstube."""
    return name.lower().translate(_SPELT)


def _is_of_domain(mine: str, core: str, count: int) -> bool:
    ends = len(core) >= MIN_CORE and mine.endswith(core) and count <= MAX_TITLE_WORDS
    return bool(core) and len(mine) >= 3 and (mine.startswith(core) or core.startswith(mine) or ends)


class _Marks(NamedTuple):
    """What the page's logos are called, and who stands behind its © signs, as written, with the place."""

    logos: tuple[str, ...]
    rights: tuple[tuple[str, str], ...]


@cache
def _makers() -> tuple[str, ...]:
    return every(lambda language: language.agency_firm)


@lru_cache(maxsize=KEPT_PAGES)
def _marks(reading: Reading) -> _Marks:
    logos, rights = [], []
    for block in (reading.blocks[line] for line in reading.signed(RIGHTS | LOGO)):
        if block.place == "alt" and "logo" in block.text.lower():
            logos.append(re.sub(r"(?i)\blogo(?:typ)?\b|[-_]", " ", block.text[:80]))
        if "©" in block.text or "opyright" in block.text:
            match = _COPYRIGHT.search(block.text[:400])
            if match and not find(_makers(), match.group(1)):
                rights.append((match.group(1), block.place))
    return _Marks(tuple(logos), tuple(rights))


def _without_form(name: str) -> str:
    words = name.split()
    while words and words[-1].strip(".:,") in all_forms():
        words.pop()
    cut = next(
        (
            n
            for n, word in enumerate(words)
            if word.lower() in ("all", "kaikki", "alla", "alle", "powered", "oikeudet", "rights")
        ),
        None,
    )
    return " ".join(words[:cut])
