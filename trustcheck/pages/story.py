"""The shop's story: since when it says it exists, whether it has a store, what it lets one fetch there."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from trustcheck.languages import every, find, words
from trustcheck.pages.lines import Sign
from trustcheck.pages.names import resembles
from trustcheck.pages.offers import Seen
from trustcheck.pages.reading import KEPT_PAGES, Hit, Reading

FIRST_YEAR = 1700
YEAR_REACH = 24
_YEAR = re.compile(
    r"(?<![\d./€$-])(1[789]\d\d|20\d\d)(?![\d€%]|[.,]\d|\s?(?:€|eur\b|kr\b|kpl|mm\b|cm\b|g\b|kg\b|-luvu))"
)
_WEAK_SINCE = frozenset(
    words(
        "vuonna | vuosi | born in | created in | in the year | launched in | started in | år | i år | året | began in"
    )
)
# A line about the law, a product or somebody else is no story of the shop.
_NO_STORY = re.compile(
    r"(?:\blaki\b|lain\b|\blag(?:en)?\b|\bact\b|asetus|direktiiv|regulation|\b\d{1,4}/(?:19|20)\d{2}|voimassa|päivitetty"
    r"|updated|uppdaterad|senast|last modified|copyright|©|all rights|versio|mallisto|malli vuodelta|vuosimalli"
    r"|tilastokesk|member since|jäsen vuodesta|medlem sedan|asiakas vuodesta|alkaen\s+\d{1,2}\.\d)"
)
_NAME_AFTER = re.compile(r",?\s(?:[a-zåäö]{2,5}\s)?([A-ZÅÄÖ][\w-]{2,30}(?: [A-ZÅÄÖ][\w-]{2,30}){0,3})\s[a-zåäö]")
_NO_STORE_WORDS = frozenset(words("kauppa | noutopiste | shop | store | butik | toimipiste | workshop"))
_ONLINE = re.compile(r"(?:verkko|netti|web|net|online|e-)[- ]?$|(?:app|play|web|online|google)\s$")
_STORE_IS_OTHERS = re.compile(r"(?:muualla|jälleenmyyj|återförsäljar|resellers?|retailers?|stockists?|dealers?)")


@lru_cache(maxsize=KEPT_PAGES)
def founded(reading: Reading, this_year: int, own_names: tuple[str, ...] = ()) -> Seen | None:
    """The earliest year since which the page says that the shop exists; None when it tells none.

    A year right before another's name ("since 1961 the Red Cross has …") is that other's.
    """
    best: Seen | None = None
    for match in reading.matches(_YEAR, reading.signed(Sign.YEAR)):
        year = int(match.group(1))
        if not FIRST_YEAR <= year <= this_year or (best is not None and year >= best.value):
            continue
        if reading.place(match.start()) in ("hidden",) or not _is_since(reading, match.start(), match.end()):
            continue
        low, high = reading.sentence(match.start(), match.end(), 90)
        around = reading.low[max(low, match.start() - 60) : min(high, match.end() + 40)]
        if _NO_STORY.search(around) or find(every(lambda language: language.not_since), around):
            continue
        if _anothers(reading.text[match.end() : high], own_names):
            continue
        best = Seen(reading.text[low:high].strip(), reading.evidence(match.start(), match.end()), year)
    return best


def _anothers(after: str, own_names: Sequence[str]) -> bool:
    name = _NAME_AFTER.match(after)
    return name is not None and bool(own_names) and not resembles(name.group(1), own_names)


def _is_since(reading: Reading, start: int, end: int) -> bool:
    line_low, line_high = reading.span(reading.line(start))
    before = reading.near("since", max(line_low, start - YEAR_REACH), start)
    if before is not None and _adjoins(reading.text[before.end : start]):
        if before.word not in _WEAK_SINCE:
            return True
        low, high = reading.sentence(start, end)
        words = ("since_after", "since")
        return any(
            low <= hit.start < high and hit.word not in _WEAK_SINCE
            for kind in words
            for hit in reading.hits.get(kind, ())
        )
    for hit in reading.hits.get("since_after", ()):
        if (
            0 <= hit.start - end <= 12
            and hit.start < line_high
            and not any(c.isdigit() for c in reading.text[end : hit.start])
        ):
            return True
    return False


def _adjoins(gap: str) -> bool:
    return len(gap) <= YEAR_REACH and not any(letter.isdigit() for letter in gap) and "." not in gap.strip(" .")


def store(reading: Reading, without: frozenset[str] = frozenset()) -> Seen | None:
    """Where the page says that there is a store to visit; None when it does not. Words of `without` do not count."""
    return _claimed(reading, "visit", without)


def store_hours(reading: Reading, at: int) -> Seen | None:
    """Where a store is named in the words before opening hours ("Myymälä on auki ma–pe 10–18"); None when none is."""
    low, _ = reading.span(reading.line(at))
    hit = reading.near("label:store", max(low, at - 50), at)
    if hit is None or hit.word in _NO_STORE_WORDS or _is_others(reading, hit):
        return None
    return Seen(reading.text[hit.start : hit.end], reading.evidence(hit.start, at))


def denies_store(reading: Reading) -> bool:
    """Whether the page says that there is no store."""
    return bool(reading.shown(reading.hits.get("no_store", ())))


def collect(reading: Reading) -> Seen | None:
    """Where the page says that goods can be fetched or paid in the store."""
    return _claimed(reading, "collect")


def _claimed(reading: Reading, kind: str, without: frozenset[str] = frozenset()) -> Seen | None:
    for hit in reading.shown(reading.hits.get(kind, ())):
        if hit.word not in without and reading.place(hit.start) != "title" and not _is_others(reading, hit):
            return Seen(reading.text[hit.start : hit.end], reading.evidence(hit.start, hit.end))
    return None


def _is_others(reading: Reading, hit: Hit) -> bool:
    low, high = reading.sentence(hit.start, hit.end, 80)
    if _ONLINE.search(reading.low[max(low, hit.start - 12) : hit.start]):
        return True
    firms = [firm for firm in reading.hits.get("firm:delivery", ()) if low <= firm.start < high]
    return bool(firms) or _STORE_IS_OTHERS.search(reading.low[low:high]) is not None
