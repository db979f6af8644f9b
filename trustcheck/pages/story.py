"""The shop's story: since when it says it exists, whether it has a store, what it lets one fetch there."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache, lru_cache

from trustcheck.languages import all_languages, every, find, words
from trustcheck.pages.lines import YEAR, lower
from trustcheck.pages.names import GENERIC, LEADING, resembles
from trustcheck.pages.offers import Seen
from trustcheck.pages.reading import KEPT_PAGES, Hit, Reading
from trustcheck.pages.tongue import language_of

FIRST_YEAR = 1700
YEAR_REACH = 24
BEGUN_REACH = 70
_YEAR = re.compile(
    r"(?<![\d./€$-])(1[789]\d\d|20\d\d)(?![\d€%]|[.,]\d|\s?(?:€|₽|zł|kč|руб"
    r"|(?:eur|kr|chf|kpl|stk|szt|pcs|mm|cm|g|kg|w|mah)(?!\w))|-luvu)",
    re.IGNORECASE,
)
# A line about the law, a product or somebody else is no story of the shop; Finnish compounds end in their law.
_NO_STORY = re.compile(r"lain\b|asetus|mallisto|\b\d{1,4}/(?:19|20)\d{2}|copyright|©|alkaen\s+\d{1,2}\.\d")
_NAME_AFTER = re.compile(r",?\s(?:[a-zåäö]{2,5}\s)?([A-ZÅÄÖ][\w-]{2,30}(?: [A-ZÅÄÖ][\w-]{2,30}){0,3})\s[a-zåäö]")
# The name right before a beginning in the passive: somebody who founds is none that was founded.
_WAS_BEGUN = re.compile(
    r"(?P<name>(?:[A-ZÅÄÖÆØ][\w&'’-]{1,30}\s){1,4})(?:was|were|wurden?|ble|blev|blei|werd|est|a été|fut|fue"
    r"|è stata|è stato|fu|foi|została|został|byla|byl|tika|buvo)\s(?:[^\W\d_]{1,14}\s){0,4}$"
)
_SITE_BEFORE = re.compile(r"\b(?P<label>[\w-]{2,40})\.(?:com|net|org|[a-z]{2})\s[^\W\d_]{2,14}\s$")
_NOBODY = LEADING | GENERIC
_OURS = frozenset(
    words("""
our | my | this | unser | unsere | notre | nuestra | nuestro | nostra | nostro | ons | onze | vår | vårt | vores | meie
| nasz | nasza | nasze | náš | naše | mūsu | mūsų | наш | наша
""")
)
_ARTICLES = frozenset(
    words("the | die | der | das | le | la | les | el | los | il | lo | de | het | den | det | o | a")
)
_NO_STORE_WORDS = frozenset(words("kauppa | noutopiste | shop | store | butik | toimipiste | workshop"))


@cache
def _weak_since() -> frozenset[str]:
    return frozenset(lower(word.removesuffix("$")) for word in every(lambda language: language.weak_since))


@cache
def _no_founding() -> tuple[str, ...]:
    return every(lambda language: language.not_since)


@cache
def _others_stores() -> tuple[str, ...]:
    return every(lambda language: language.phrases["others_store"])


@cache
def _online() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Words right before and right after a store's name that make it a shop on the net (or of apps)."""
    listed = every(lambda language: language.phrases["online"])
    words = "|".join(re.escape(lower(word)) for word in sorted(listed, key=lambda word: (-len(word), word)))
    before = re.compile(rf"(?<!\w)(?:(?:{words})\w{{0,6}}[-\s]?|(?:app|play|google)\s)$")
    return before, re.compile(rf"\w{{0,8}}\s(?:{words})")


@lru_cache(maxsize=KEPT_PAGES)
def founded(reading: Reading, this_year: int, own_names: tuple[str, ...] = ()) -> Seen | None:
    """The earliest year since which the page says that the shop exists; None when it tells none.

    A year right before another's name ("since 1961 the Red Cross has …") is that other's.
    """
    best: Seen | None = None
    for match in reading.matches(_YEAR, reading.signed(YEAR)):
        year = int(match.group(1))
        if not FIRST_YEAR <= year <= this_year or (best is not None and year >= best.value):
            continue
        if reading.place(match.start()) in ("hidden",) or not _is_since(reading, match.start(), match.end()):
            continue
        low, high = reading.sentence(match.start(), match.end(), 90)
        around = reading.low[max(low, match.start() - 60) : min(high, match.end() + 40)]
        if _NO_STORY.search(around) or find(_no_founding(), around):
            continue
        if _anothers(reading, reading.text[match.end() : high], own_names):
            continue
        if _of_another(reading.text[low : match.start()], own_names):
            continue
        best = Seen(reading.text[low:high].strip(), reading.evidence(match.start(), match.end()), year)
    return best


def _anothers(reading: Reading, after: str, own_names: Sequence[str]) -> bool:
    name = _NAME_AFTER.match(after)
    if name is None or not own_names or resembles(name.group(1), own_names):
        return False
    language = all_languages().get(language_of(reading.page))
    return " " in name.group(1) or language is None or not language.nouns_are_capital


def _of_another(before: str, own_names: Sequence[str]) -> bool:
    """Whether the words before the year tell of another: "NorDiag was founded in", "www.hanhikoski.com since". A single
    word with a capital, which may be the sentence's first, is no name."""
    told = _WAS_BEGUN.search(before)
    site = _SITE_BEFORE.search(before)
    if site is not None and own_names and not resembles(site["label"], own_names):
        return True
    if told is None or not own_names or resembles(told["name"], own_names):
        return False
    words = told["name"].split()
    if words[0].lower() in _OURS or words[-1].lower() in _NOBODY:  # "Our Family Business", "The Company"
        return False
    words = words[words[0].lower() in _ARTICLES :]
    return len(words) > 1 or any(letter.isupper() for letter in words[0][1:])


@cache
def _around() -> frozenset[tuple[str, str]]:
    pairs = (word.partition(" … ") for word in every(lambda language: language.since_around))
    return frozenset((first, last) for first, _, last in pairs)


def _is_between(low: str, start: int, end: int) -> bool:
    """Whether the year stands between two words that make it one ("od 1924 roku")."""
    first, last = low[max(0, start - 8) : start].split()[-1:], low[end : end + 8].split()[:1]
    return bool(first and last) and (first[0], last[0].rstrip(".,:;!")) in _around()


@cache
def _in_year() -> re.Pattern[str]:
    listed = every(lambda language: language.times["in_year"])
    return re.compile(rf"(?<!\w)(?:{'|'.join(sorted(map(re.escape, listed), key=lambda word: (-len(word), word)))})\s$")


def _was_begun(reading: Reading, start: int, end: int) -> bool:
    """Whether the sentence tells before the year of a beginning in it ("Aprì la bottega nel 1951")."""
    if _in_year().search(reading.low, max(0, start - 14), start) is None:
        return False
    low, _ = reading.sentence(start, end, BEGUN_REACH)
    return reading.near("since_after", low, start) is not None


def _is_since(reading: Reading, start: int, end: int) -> bool:
    if _was_begun(reading, start, end):
        return True
    if _is_between(reading.low, start, end):
        return True
    line_low, line_high = reading.span(reading.line(start))
    before = reading.near("since", max(line_low, start - YEAR_REACH), start)
    if before is not None and _adjoins(reading.text[before.end : start]):
        if before.word not in _weak_since():
            return True
        low, high = reading.sentence(start, end)
        words = ("since_after", "since")
        return any(
            low <= hit.start < high and hit.word not in _weak_since()
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
    before, after = _online()
    if before.search(reading.low[max(low, hit.start - 18) : hit.start]) or after.match(reading.low, hit.end, high):
        return True
    firms = [firm for firm in reading.hits.get("firm:delivery", ()) if low <= firm.start < high]
    return bool(firms) or bool(find(_others_stores(), reading.low[low:high]))
