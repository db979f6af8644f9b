"""The country whose law the terms name: "governed by the laws of England", "sovelletaan Suomen lakia"."""

from __future__ import annotations

from collections.abc import Sequence

from trustcheck.facts import known
from trustcheck.model import Evidence, Fact
from trustcheck.pages.page import Page
from trustcheck.pages.reading import read

BESIDE = 30  # characters between the words and the country
MAX_SAID = 40


def terms_law(pages: Sequence[Page]) -> list[Fact]:
    """claim.terms_law: ISO codes of all countries that stand right beside such words in the terms; nothing when none
    does. An adjective ("Swedish law") tells no country here."""
    found: dict[str, Evidence] = {}
    for page in pages:
        if page.purpose != "terms":
            continue
        reading = read(page)
        for hit in reading.hits.get("law_of", ())[:MAX_SAID]:
            low, high = reading.sentence(hit.start, hit.end)
            low, high = max(low, hit.start - BESIDE), min(high, hit.end + BESIDE)
            for country in reading.countries:
                if low <= country.start < high:
                    found.setdefault(country.word, reading.evidence(country.start, country.end))
    return [known("claim.terms_law", tuple(sorted(found)), *list(found.values())[:4])] if found else []
