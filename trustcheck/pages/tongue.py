"""Which language a page is written in: by its commonest small words, else by what it declares of itself."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable

from trustcheck.languages import all_languages
from trustcheck.pages.page import Page

LOOKED_AT_CHARACTERS = 20_000
LEAST_WORDS = 6  # small words of one language before they outweigh what the page declares
_WORD = re.compile(r"[^\W\d_]{1,20}")


def language_of(page: Page) -> str:
    """ISO 639-1 of the page's text. Small words decide when they are clear (templates declare "en" on any text)."""
    text = " ".join(block.text for block in page.blocks if block.place in {"main", "footer", "address"})
    seen = Counter(_WORD.findall(text[:LOOKED_AT_CHARACTERS].lower()))
    counts = sorted(
        ((sum(seen[word] for word in language.stop_words), code) for code, language in all_languages().items()),
        reverse=True,
    )
    (most, code), (second, _) = counts[0], counts[1]
    if most >= LEAST_WORDS and most >= 2 * second and (page.language in {"", *all_languages()} or most >= 40):
        return code
    return page.language


def language_of_most(pages: Iterable[Page]) -> str:
    """The language of most of the pages, weighed by their text; empty when none tells one."""
    weights: Counter[str] = Counter()
    for page in pages:
        weights[language_of(page)] += min(len(page.text), 5_000) + 1
    weights.pop("", None)
    return max(sorted(weights), key=lambda code: weights[code], default="")
