"""Which firm a brand's name stands for by Wikidata, and its official website: an outsider's word, never the shop's.

Two questions: items whose label or another name is the brand's (wbsearchentities), one a brand; what those items say
(wbgetentities), one for all. An item counts when it is a firm's or a brand's and encyclopaedias in two languages
have articles on it: so much nobody writes for a passing shop. Where several firms bear the name, none is chosen.
https://www.wikidata.org/w/api.php?action=help&modules=wbsearchentities
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import Any, NamedTuple
from urllib.parse import quote, urlsplit

from trustcheck.company_names import name_key
from trustcheck.countries import listed
from trustcheck.model import Capture, Cause, Problem
from trustcheck.names import registrable, to_unicode
from trustcheck.pages.links import clean_url
from trustcheck.sources.answers import rows, text
from trustcheck.sources.wikidata_items import API, END, SITE, decided, is_item

MAX_ITEMS = 6  # of one name
LEAST_ARTICLES = 2
_KIND = "P31"  # instance of
# Brand, trademark, business, company, enterprise, public company, organisation, manufacturer, corporation, fashion
# label, fashion house, car maker, technology company, brewery, conglomerate, privately held company.
_KINDS = listed("""
Q431289 Q167270 Q4830453 Q783794 Q6881511 Q891723 Q43229 Q13235160 Q167037 Q1618899 Q3661311 Q786820 Q18388277 Q131734
Q778575 Q1589009
""")
# What is told of a firm or a brand and hardly of anything else: industry, product made, legal form, brand of it.
_MAKERS = ("P452", "P1056", "P1454", "P1716")
# Human being, family name (three), given name, disambiguation page, human settlement, town, film, song, album.
_OTHERS = listed("Q5 Q101352 Q66480858 Q106319018 Q202444 Q4167410 Q486972 Q3957 Q11424 Q7366 Q482994")
_ENCYCLOPAEDIA = re.compile(r"[a-z]{2,3}(?:_[a-z_]{1,12})?wiki")
_NO_ENCYCLOPAEDIA = frozenset({"commonswiki", "specieswiki", "metawiki", "sourceswiki", "wikidatawiki"})


class Brand(NamedTuple):
    """A brand with its item and the address of its official website."""

    name: str
    item: str
    site: str


def search(brand: str, language: str) -> str:
    """The question after items of that name, as people of that language call it (English behind it)."""
    asked = quote(brand, safe="")
    return f"{API}&action=wbsearchentities&type=item&limit=7&uselang=en&language={language}&search={asked}"


def found(capture: Capture, brand: str) -> list[str] | Problem:
    """The items whose name, or one of whose other names, is that brand's; none when there are none."""
    value = decided(capture)
    if isinstance(value, Problem):
        return value
    if not isinstance(value.get("search"), list):
        return Problem(Cause.UNREADABLE, "the answer is not a search")
    hits = [row for row in rows(value, "search") if name_key(text(row, "match", "text")) == name_key(brand)]
    return [text(row, "id") for row in hits if is_item(text(row, "id"))][:MAX_ITEMS]


def entities(items: Iterable[str]) -> str:
    """The question after what those items say."""
    return f"{API}&action=wbgetentities&props=claims%7Csitelinks&ids={'%7C'.join(items)}"


@lru_cache(8)
def brand_of(capture: Capture, brand: str, items: tuple[str, ...], tld: str) -> Brand | Problem | None:
    """The brand by the one item of those that is a known firm's or brand's; None when none is.

    Problem(ambiguous) when several are, or when the item has websites of several names. Of one brand's sites in
    several countries that under the shop's ending is taken, for its list is the likeliest to have the shop.
    """
    value = decided(capture)
    if isinstance(value, Problem):
        return value
    told = value.get("entities")
    if not isinstance(told, Mapping):
        return Problem(Cause.UNREADABLE, "the answer holds no items")
    firms = {item: sites for item in items if (sites := _sites_of_firm(told.get(item)))}
    labels = {label(site) for sites in firms.values() for site in sites}
    if not firms:
        return None
    if len(labels) > 1:
        return Problem(Cause.AMBIGUOUS, f"Wikidata has several firms or websites by the name {brand}")
    first = min(firms, key=lambda item: int(item[1:]))
    site = min(firms[first], key=lambda one: not (urlsplit(one).hostname or "").endswith(f".{tld}"))
    return Brand(brand, first, site)


def _sites_of_firm(item: Any) -> list[str]:
    """The present websites of an item that is a firm's or brand's and has articles; empty when it is none."""
    claims = item.get("claims") if isinstance(item, Mapping) else None
    if not isinstance(claims, Mapping) or _articles(item.get("sitelinks")) < LEAST_ARTICLES:
        return []
    kinds = {text(row, "mainsnak", "datavalue", "value", "id") for row in rows(claims, _KIND)}
    makes = any(rows(claims, name) for name in _MAKERS)
    return usable(present(claims)) if not kinds & _OTHERS and (makes or kinds & _KINDS) else []


def _articles(sitelinks: Any) -> int:
    names = list(sitelinks)[:500] if isinstance(sitelinks, Mapping) else []
    wikis = (name for name in names if isinstance(name, str) and name not in _NO_ENCYCLOPAEDIA)
    return sum(_ENCYCLOPAEDIA.fullmatch(name) is not None for name in wikis)


def present(claims: Mapping[str, Any]) -> list[str]:
    """The websites that the item has now: those of the best rank, without those that have ended."""
    told = [row for row in rows(claims, SITE) if END not in (row.get("qualifiers") or {})]
    best = [row for row in told if row.get("rank") == "preferred"]
    return [text(row, "mainsnak", "datavalue", "value") for row in best or told if row.get("rank") != "deprecated"]


def usable(sites: Iterable[str]) -> list[str]:
    """Those that can be asked: on a domain of their own, by https."""
    cleaned = [clean_url(site) for site in sites]
    hosts = [(urlsplit(site).hostname or "", site) for site in cleaned if site]
    return [f"https:{site.partition(':')[2]}" for host, site in hosts if registrable(host)]


def label(site: str) -> str:
    """The name in the site's domain: the same under another country's ending."""
    host = urlsplit(site).hostname or ""
    return name_key(to_unicode(registrable(host) or host).partition(".")[0])
