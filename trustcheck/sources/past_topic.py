"""Whether an archived home page was of another topic than the shop of today: by its names, title and language.

A name of the shop on the page, and a title like today's (a shop that took another name), speak for the same shop. A
page that says enough and bears none of its names is something else. Names cannot tell when they are too short to be
looked for, or stand there only as the domain's own, which whoever held it would write. Then the language tells together
with the title: a language that the shop has not, under a title that has nothing in common with its own. Language alone
decides nothing: shops change, add and declare languages, and an archive is shown the one that its visitor is sent to.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache

from trustcheck.company_names import normal_name
from trustcheck.likeness import folded
from trustcheck.pages.lines import spoken_in
from trustcheck.pages.page import Page
from trustcheck.pages.tongue import languages_of
from trustcheck.sources.past import Today, View, is_this_shop

LEAST_WORDS = 25  # of a page before it can be of another topic: "coming soon" is none
LEAST_CHARACTERS = 150  # the same, of scripts that leave no blanks between words
LEAST_LETTERS = 4  # of a name before it is looked for in running text; a shorter one only as a whole word
LOOKED_AT_CHARACTERS = 40_000
STEM = 4  # so many letters of a word of a title are compared: "lanka" and "lankakauppa", "yarn" and "yarns"
MAX_TITLE_CHARACTERS = 300
# Pages that web servers and hosts put there before there is anything to show.
_BEGINNINGS = (
    "default page", "default web", "index of", "it works", "hello world", "coming soon", "under construction",
    "welcome to nginx", "web hosting", "webhotel", "webhosting", "tulossa", "rakenteilla", "placeholder", "test page",
)  # fmt: skip
# Words that titles of any topic have, told by their beginnings.
_ANY_TOPIC = """
welcome tervetuloa välkommen velkommen willkommen bienvenue bienvenido benvenuto witamy vítejte tere laipni sveiki
home homepage etusivu koti hemsida startsida startseite accueil inicio strona avaleht website sivusto index site
official virallinen officiell offizielle officiel oficial shop store kauppa kaupan verkkokauppa nettikauppa butik
webbutik nettbutikk webshop online boutique tienda negozio sklep obchod pood veikals parduotuve magazin best paras
parhaat bästa beste meilleur mejor cheap halpa billig güns top new uusi uudet nytt suomi suomen finland sverige
svensk norge danmark deutschland eesti latvija lietuva polska europe
"""
_WORD = re.compile(r"[^\W\d_]+")
_DENSE = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\u0e00-\u0e7f]")  # scripts without blanks between words


def is_another_topic(view: View, today: Today) -> bool:
    """Whether the capture shows something else than this shop; False whenever that is not clear."""
    if not view.pages or view.parked or is_this_shop(view, today):
        return False
    page = view.pages[0]
    if page.purpose != "home" or not _says_enough(page):
        return False
    alike = _in_common(page.title, today)
    if alike is not None and alike >= 0.5:
        return False
    named = _is_named(page, today)
    return not named if named is not None else alike == 0 and speaks_otherwise(page, today)


def speaks_otherwise(page: Page, today: Today) -> bool:
    """Whether the page is in a language that the shop has not; False where either is not sure, and where the page leads
    to the shop's language too."""
    then = languages_of(page)
    if not then or not today.languages or then & today.languages:
        return False
    return not any(_language_of_link(link.url) in today.languages for link in page.links)


def _language_of_link(url: str) -> str:
    """The language that the address names as its first folder, /fi/ or /fi-fi/; empty when it names none."""
    folder = url.partition("//")[2].partition("/")[2].partition("/")[0].lower()
    code = folder.partition("-")[0]
    return code if len(code) == 2 else ""


def _says_enough(page: Page) -> bool:
    title, text = page.title.casefold(), page.text[:LOOKED_AT_CHARACTERS]
    if not title or any(word in title for word in _BEGINNINGS):
        return False
    return len(text.split()) >= LEAST_WORDS or len(_DENSE.findall(text)) >= LEAST_CHARACTERS


def _is_named(page: Page, today: Today) -> bool | None:
    """Whether the page bears one of the shop's names; None when that cannot be told.

    A name that stands there as the domain or in an address of its mail says nothing: it is the domain's, whoever's.
    """
    text = f"{page.title} {page.text[:LOOKED_AT_CHARACTERS]}"
    names = [folded(normal_name(name)) for name in today.names]
    short = {name for name in names if 0 < len(name) < LEAST_LETTERS}
    if short and not short.isdisjoint(folded(word) for word in text.split()):
        return True
    whole = folded(text)
    found = [name for name in names if len(name) >= LEAST_LETTERS and name in whole]
    if not found:
        return False if names and not short else None
    apart = folded(text.casefold().replace(today.domain, " ")) if today.domain else whole
    return True if any(name in apart for name in found) else None


def _in_common(title: str, today: Today) -> float | None:
    """How much of the shorter of both titles they have in common (0-1); None when one of them says nothing.

    The shop's names count as part of its title, so that a title with its name has something in common with it.
    """
    own = _stems(f"{today.title} {' '.join(today.names)}")
    then = _stems(title)
    if not then or not _stems(today.title):
        return None
    return len(then & own) / min(len(then), len(own))


def _stems(title: str) -> frozenset[str]:
    """The beginnings of the words that tell the topic; of scripts without blanks each two letters beside each other."""
    found: set[str] = set()
    for word in _WORD.findall(title[:MAX_TITLE_CHARACTERS].casefold()):
        if _DENSE.search(word):
            found.update(word[place : place + 2] for place in range(len(word) - 1))
        elif len(word) >= STEM - 1 and word not in spoken_in() and _stem(word) not in _any_topic():
            found.add(_stem(word))
    return frozenset(found)


def _stem(word: str) -> str:
    plain = unicodedata.normalize("NFKD", word)
    return "".join(letter for letter in plain if letter.isalnum())[:STEM]


@cache
def _any_topic() -> frozenset[str]:
    return frozenset(map(_stem, _ANY_TOPIC.split()))
