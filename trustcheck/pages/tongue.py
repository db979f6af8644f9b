"""Which language a page is written in: by its commonest small words, else by what it declares of itself."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable

from trustcheck.languages import all_languages
from trustcheck.pages.lines import spoken_in
from trustcheck.pages.page import Page
from trustcheck.pages.reading import read

LOOKED_AT_CHARACTERS = 20_000
LEAST_WORDS = 6  # small words of one language before they outweigh what the page declares
_PLACES = frozenset({"main", "footer", "address"})
_POLICIES = ("terms", "returns")
TEMPLATE_LANGUAGE = "en"  # what themes declare until somebody changes it: by itself it tells nothing
# Letters that only some languages are written in (ISO 639-1); the first script of which there is enough counts.
_SCRIPTS = tuple(
    (re.compile(f"[{letters}]"), share, frozenset(codes.split()))
    for letters, share, codes in (
        ("\u3040-\u30ff", 0.1, "ja"),
        ("\uac00-\ud7af", 0.3, "ko"),
        ("\u4e00-\u9fff", 0.3, "zh ja"),
        ("\u0e00-\u0e7f", 0.3, "th"),
        ("\u0600-\u06ff", 0.3, "ar fa ur ps ku ug"),
        ("\u0590-\u05ff", 0.3, "he yi"),
        ("\u0400-\u04ff", 0.3, "ru uk be bg sr mk kk ky tg mn"),
        ("\u0370-\u03ff", 0.3, "el"),
        ("\u0900-\u097f", 0.3, "hi mr ne"),
    )
)
_NORWEGIAN = {"nb": "no", "nn": "no"}
# Written so much alike, or named in so many ways, that neither speaks against the other.
_SIBLINGS = tuple(frozenset(codes.split()) for codes in ("no nb nn da", "he iw", "id in ms", "hr sr bs sh", "cs sk"))


def language_of(page: Page) -> str:
    """ISO 639-1 of the page's text. Small words decide when they are clear (templates declare "en" on any text)."""
    return language_seen(page) or page.language


def language_seen(page: Page) -> str:
    """ISO 639-1 by the small words of the page's text alone; empty when they do not tell clearly."""
    reading = read(page)
    seen: Counter[str] = Counter()
    for line, one in reading.telling:
        if one.small_words and reading.blocks[line].place in _PLACES:
            if reading.starts[line] > LOOKED_AT_CHARACTERS:
                break
            seen.update(one.small_words)
    counts: Counter[str] = Counter()
    for word, times in seen.items():
        for code in spoken_in()[word]:
            counts[code] += times
    most, code = max((counts[code], code) for code in all_languages())
    beside, declared = frozenset({code}), _NORWEGIAN.get(page.language, page.language)
    if declared in alike(beside) and 2 * counts[declared] >= most:
        code, beside = declared, alike(beside)  # two that are hard to tell apart: what the page declares tells
    second = max(counts[other] for other in all_languages() if other not in beside)
    clear = most >= LEAST_WORDS and most >= 2 * second and (declared in {"", *all_languages()} or most >= 40)
    return code if clear else ""


def language_of_most(pages: Iterable[Page]) -> str:
    """The language of most of the pages, weighed by their text; empty when none tells one."""
    return next(iter(_by_text(pages, language_of)), "")


def languages_seen(pages: Iterable[Page]) -> tuple[str, ...]:
    """The languages that the pages are written in, that of most text first; pages that are not clear are left out."""
    return _by_text(pages, language_seen)


def strange_policy(pages: Iterable[Page]) -> tuple[Page, str] | None:
    """The first page of terms or returns in whose language no other page is, and that language; None when there is
    none, or the other pages do not clearly have one."""
    policies, others = [], set()
    for page in pages:
        told = language_seen(page)
        if told and page.purpose in _POLICIES:
            policies.append((page, told))
        elif told:
            others.add(told)
    return next(((page, told) for page, told in policies if told not in others), None) if others else None


def _by_text(pages: Iterable[Page], tell: Callable[[Page], str]) -> tuple[str, ...]:
    weights: Counter[str] = Counter()
    for page in pages:
        weights[tell(page)] += min(len(page.text), 5_000) + 1
    weights.pop("", None)
    return tuple(sorted(weights, key=lambda code: (-weights[code], code)))


def languages_of(page: Page) -> frozenset[str]:
    """The languages, one of which the page is in (ISO 639-1), with those that are hard to tell from it.

    Its letters and small words come first. What it declares counts only where they do not tell, and neither when that
    is the template's English nor when it is not written in those letters. Empty: nothing tells it surely.
    """
    declared = page.language
    text = page.text[:LOOKED_AT_CHARACTERS]
    letters = sum(map(str.isalpha, text))
    for script, share, codes in _SCRIPTS:
        if letters and len(script.findall(text)) >= share * letters:
            seen = language_seen(page)  # beside those letters there may be as much text in others
            return (codes & {seen, declared} or codes) | alike({seen} - {""})
    seen = language_seen(page)
    in_letters = any(declared in codes for _, _, codes in _SCRIPTS)
    return alike({seen or ("" if declared == TEMPLATE_LANGUAGE or in_letters else declared)} - {""})


def alike(codes: Iterable[str]) -> frozenset[str]:
    """Those languages with the ones that are hard to tell from them."""
    given = frozenset(codes)
    return given.union(*(group for group in _SIBLINGS if group & given))
