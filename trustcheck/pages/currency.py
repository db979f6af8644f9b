"""Currencies of the prices that the pages show, ISO 4217: from structured data, from metas, else from price texts.

"$" and "kr" are several countries': they are told by a code on the page, else by its language or the domain. A "$" of
which nothing tells is taken for USD, a "kr" for nothing.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from trustcheck.countries import listed
from trustcheck.facts import known, unknown
from trustcheck.model import Cause, Evidence, Fact, Shop
from trustcheck.pages.lines import KEPT_LINES, lower
from trustcheck.pages.page import Page
from trustcheck.pages.reading import KEPT_PAGES, Reading, read

MAX_SIGNS = 200  # looked at in one line
SALE_PAGES = ("home", "product", "returns", "")
CODES = listed("""
AED ARS AUD BGN BRL CAD CHF CLP CNY CZK DKK EUR GBP HKD HUF IDR ILS INR ISK JPY KRW MXN MYR NOK NZD PHP PLN RON RSD RUB
SEK SGD THB TRY TWD UAH USD VND ZAR
""")
_METAS = ("product:price:currency", "og:price:currency", "twitter:data1:currency", "pricecurrency")
_STRUCTURED = re.compile(r'"priceCurrency"\s{0,9}:\s{0,9}"([A-Za-z]{3})"')
# Signs as they stand in lower-case text, and whose they are. Several: see _DOLLARS and _CROWNS.
_SIGNS: Mapping[str, str] = {
    "€": "EUR", "£": "GBP", "$": "$", "kr": "kr", ":-": "kr", "zł": "PLN", "kč": "CZK", "₽": "RUB", "руб": "RUB",
    "euro": "EUR", "kron": "kr", "złot": "PLN", "korun": "CZK", "рубл": "RUB",
    "ft": "HUF", "¥": "JPY", "₹": "INR", "₺": "TRY", "₴": "UAH", "лв": "BGN", "r$": "BRL",
    **{code.lower(): code for code in CODES},
}  # fmt: skip
_SHOUTED = frozenset(code.lower() for code in CODES if code != "EUR")  # codes that are words in lower case
_CROWNS: Mapping[str, str] = {"sv": "SEK", "no": "NOK", "nb": "NOK", "nn": "NOK", "da": "DKK", "is": "ISK",
                              "se": "SEK", "dk": "DKK"}  # fmt: skip
_DOLLARS: Mapping[str, str] = {
    "au": "AUD", "ca": "CAD", "nz": "NZD", "sg": "SGD", "hk": "HKD", "tw": "TWD", "ar": "ARS", "cl": "CLP", "mx": "MXN",
}  # fmt: skip
_DOLLAR_CODES = ("USD", *_DOLLARS.values())
# A sign beside digits: at most one blank between, and no letter on its other side.
_DIGIT = re.compile(r"\d")
_CODE = "|".join(sorted(code.lower() for code in CODES))
_PRICE = re.compile(
    rf"(?<![\w$])(?P<before>{_CODE}|r\$|[€£$₽¥₹₺₴]|kr\.?)\s?\d{{1,3}}"
    rf"|\d(?:[.,]\d{{2}}|,-)?\s?(?P<after>{_CODE}|[€£$₽¥₹₺₴]|kr|zł|kč|руб|ft|лв|:-)(?!\w)"
    rf"|\d\s?(?P<word>euro|kron|złot|korun|рубл)[^\W\d]{{0,3}}(?!\w)"
)


def currency_facts(pages: Sequence[Page], shop: Shop) -> list[Fact]:
    """claim.currencies, the commonest first; what structured data say comes before what the texts show."""
    votes: Counter[str] = Counter()
    evidence: dict[str, Evidence] = {}
    tld = shop.domain.rpartition(".")[2]
    for page in pages:
        for code, count, seen in (*_declared(page), *_shown(page, tld)):
            votes[code] += count
            evidence.setdefault(code, seen)
    if "" in votes and len(votes) == 1:
        return [unknown("claim.currencies", Cause.AMBIGUOUS, "crowns, but nothing tells whose", evidence[""])]
    if not votes:
        return []
    votes.pop("", None)
    told = sorted(votes, key=lambda code: (-votes[code], code))[:10]
    return [known("claim.currencies", tuple(told), *(evidence[code] for code in told))]


def _declared(page: Page) -> Iterator[tuple[str, int, Evidence]]:
    for name in _METAS:
        code = page.metas.get(name, "").upper()
        if code in CODES:
            yield code, 1, page.evidence(f"meta[{name}]", code)
    for text in page.structured:
        if "priceCurrency" in text:
            for code, count in Counter(found.upper() for found in _STRUCTURED.findall(text)).items():
                if code in CODES:
                    yield code, count, page.evidence("JSON-LD", f'"priceCurrency": "{code}"')


def _shown(page: Page, tld: str) -> Iterator[tuple[str, int, Evidence]]:
    if page.purpose not in SALE_PAGES:
        return
    reading = read(page)
    found = _signs(reading)
    codes = {sign for sign, _, _ in found} | {code for code, _, _ in _declared(page)}
    for sign, count, at in found:
        code = _meant(sign, codes, page.language[:2], tld)
        if sign == "HUF" and not code:
            continue
        yield code, count, reading.evidence(at, at + 1)


def _meant(sign: str, codes: set[str], language: str, tld: str) -> str:
    """The code of a sign; empty when nothing tells whose it is."""
    if sign == "$":
        named = [code for code in _DOLLAR_CODES if code in codes]
        return named[0] if len(named) == 1 else _DOLLARS.get(tld, "USD")
    if sign == "kr":
        named = [code for code in ("SEK", "NOK", "DKK", "ISK") if code in codes]
        return named[0] if len(named) == 1 else _CROWNS.get(tld if tld in ("se", "no", "dk", "is") else language, "")
    return sign if sign != "HUF" or "hu" in (language, tld) else ""  # elsewhere "ft" are feet


@lru_cache(maxsize=KEPT_PAGES)
def _signs(reading: Reading) -> tuple[tuple[str, int, int], ...]:
    """(sign or code, how often, where first) of the prices that a reader sees."""
    counts: Counter[str] = Counter()
    first: dict[str, int] = {}
    for line in sorted({line for sign in _SIGNS for line in reading.holding(sign)}):
        if reading.blocks[line].place not in ("hidden", "meta", "label"):
            for code, at in _of_line(reading.lines[line]):
                counts[code] += 1
                first.setdefault(code, reading.starts[line] + at)
    return tuple((code, count, first[code]) for code, count in counts.items())


@lru_cache(maxsize=KEPT_LINES)
def _of_line(line: str) -> tuple[tuple[str, int], ...]:
    """(sign or code, where) of the prices of one line. Kept, for menus and footers stand on every page."""
    if _DIGIT.search(line) is None:
        return ()
    found = []
    for match in _PRICE.finditer(lower(line)):
        sign = (match["before"] or match["after"] or match["word"]).rstrip(".")
        # "30 sek" are seconds, and who would "try 3" buys nothing.
        if sign in _SIGNS and (sign not in _SHOUTED or line[match.start() : match.end()].isupper()):
            found.append((_SIGNS[sign], match.start()))
    return tuple(found[:MAX_SIGNS])
