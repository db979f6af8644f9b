"""Whose goods are sold: the brands that the pages' structured data name, without the shop's own name.

Of these only the name is taken from the shop. Who the brand is, and where, others say (sources/dealers.py).
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence

from trustcheck.company_names import name_key, same_name
from trustcheck.countries import listed
from trustcheck.facts import known
from trustcheck.model import Evidence, Fact, Shop
from trustcheck.names import to_unicode
from trustcheck.pages.page import Page
from trustcheck.pages.structured import brands_told

MAX_BRANDS = 20
MIN_LETTERS, MAX_LETTERS = 2, 60
_META = ("product:brand", "og:brand")  # as the platforms' catalogues of goods have it
_NO_LETTERS = re.compile(r"[\W\d_]+")
# What templates and shops write where there is no brand.
_NO_BRAND = frozenset(
    map(
        name_key,
        listed("""
brand brands nobrand unbranded generic default none na null undefined unknown other others various misc test demo
vendor supplier manufacturer merkki eimerkkiä muu muut tuntematon omamerkki valmistaja varumärke märke övrigt okänd
ingen annat diverse marke marken hersteller ohne sonstige keine marque sansmarque autre merk overig geen mærke andet
marca altro otra otro inne brak značka ostatní
"""),
    )
)


def brands(pages: Sequence[Page], shop: Shop, names: Iterable[str]) -> list[Fact]:
    """claim.brands, the commonest first; nothing when the pages name none, or only the shop's own name."""
    own = [name for name in names if name]
    seen: dict[str, tuple[str, Evidence]] = {}
    counts: Counter[str] = Counter()
    for page in pages:
        metas = [page.metas[name] for name in _META if page.metas.get(name)][:1]
        for brand in brands_told(page) or metas:
            key = name_key(brand)
            if _is_brand(brand) and not _is_own(brand, own, shop):
                counts[key] += 1
                seen.setdefault(key, (brand, page.evidence("structured data: brand", brand)))
    chosen = [seen[key] for key, _ in counts.most_common(MAX_BRANDS)]  # of equals the one seen first
    if not chosen:
        return []
    return [known("claim.brands", tuple(brand for brand, _ in chosen), *(piece for _, piece in chosen[:4]))]


def _is_brand(text: str) -> bool:
    key = name_key(text)
    if not MIN_LETTERS <= len(key) <= MAX_LETTERS or len(text) > MAX_LETTERS or not _NO_LETTERS.sub("", key):
        return False
    return key not in _NO_BRAND and "://" not in text and "@" not in text


def _is_own(brand: str, own: Sequence[str], shop: Shop) -> bool:
    """Whether that is the shop itself: one of its names, or the name in its domain."""
    label = name_key(to_unicode(shop.domain).partition(".")[0])
    return name_key(brand) == label or any(same_name(brand, name) for name in own)
