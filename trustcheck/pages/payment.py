"""Ways of paying that a page offers, by the ways that languages know (card, invoice, bank, transfer, crypto …)."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from trustcheck.languages import PAYMENT_WAYS, every, words
from trustcheck.pages.lines import lower
from trustcheck.pages.offers import Seen
from trustcheck.pages.reading import KEPT_PAGES, Hit, Reading
from trustcheck.pages.tongue import language_of

IRREVERSIBLE = frozenset({"transfer", "crypto", "gift_card"})
HEADING_LINES = 12
MAX_ITEM = 120
SAME_LINE_REACH = 100
# Cards that nobody pays with: a word right before that makes them so.
_OTHER_CARDS = re.compile(r"(?<!\w)(?:gift|memory|sd|sim|loyalty|greeting|graphics|video|id)[ -]$")
ALT_ROOM = 8  # letters beside the word in the text of a logo
# Brands that mean paying wherever they stand; of other words those that the languages list as sure do. Any other
# counts only near words of paying, or as a logo's text.
_BRANDS = frozenset(
    words("""
visa | mastercard | american express | amex | maestro | paypal | mobilepay | mobile pay | vipps | swish | klarna
| trustly | paytrail | apple pay | google pay | bitcoin | usdt | ethereum | western union | moneygram | paysafecard
| walley | riverty | giropay | bancontact | payconiq | przelewy24 | blik | dotpay | multibanco | bizum | satispay
| montonio | twint | girocard | bankaxept | steam card | qiwi | юmoney | webmoney | sberpay | mir pay
""")
)
# Brands that are words of another language too: only as the brand writes itself.
_AS_WRITTEN = {"ideal": ("iDEAL", "IDEAL"), "sofort": ("SOFORT",), "wero": ("Wero", "WERO"), "visa": ("Visa", "VISA")}
# Brands that other words begin with: what may stand behind them ("Visalla", no "visage"; "Swishar", no "swishing").
_ENDINGS = {"visa": re.compile(r"(?:n|a|lla|lle|sta)?(?!\w)"), "swish": re.compile(r"(?!ing|y|ed|es)")}
_SHOW_MORE = re.compile(r"\s(?!och\b|eller\b|debit|electron|kort|card)[^\W\d_A-Z]")  # Swedish "Visa fler": show more


@cache
def _sure() -> frozenset[str]:
    listed = every(lambda language: language.phrases["sure_payment"])
    return _BRANDS | {lower(word.removesuffix("$")) for word in listed}


def _is_sure(reading: Reading, hit: Hit) -> bool:
    """Whether the word means paying wherever it stands."""
    if hit.word in _AS_WRITTEN:
        return reading.text[hit.start : hit.end] in _AS_WRITTEN[hit.word]
    return hit.word in _sure()


_WAYS = tuple(f"pay:{way}" for way in PAYMENT_WAYS)


@lru_cache(maxsize=KEPT_PAGES)
def payment_ways(reading: Reading) -> dict[str, Seen]:
    """Each way of paying that the page offers, with where it stands; a privacy notice offers none."""
    found: dict[str, Seen] = {}
    if reading.page.purpose == "privacy":  # it names payment firms as receivers of data
        return found
    headings = _headings(reading)
    sure = [hit.start for kind in _WAYS for hit in reading.hits.get(kind, ()) if _is_sure(reading, hit)]
    speaking = [hit.start for hit in reading.hits.get("payment_heading", ())]
    named = [hit for kind in _WAYS for hit in reading.hits.get(kind, ()) if " " in hit.word or "-" in hit.word]
    for way in PAYMENT_WAYS:
        for hit in reading.shown(reading.hits.get(f"pay:{way}", ())):
            if any(_is_part(hit, one) for one in named) or _OTHER_CARDS.search(
                reading.low, max(0, hit.start - 10), hit.start
            ):
                continue
            line = reading.line(hit.start)
            place, length = reading.blocks[line].place, len(reading.blocks[line].text)
            if place in ("nav", "title"):
                continue
            listed = length <= MAX_ITEM and any(0 < line - heading <= HEADING_LINES for heading in headings)
            logo = place == "alt" and length <= 2 * len(hit.word) + ALT_ROOM
            if _not_now(reading, hit) or _is_another_word(reading, hit, logo or listed):
                continue
            if listed or logo or _is_sure(reading, hit) or _near(reading, (*speaking, *sure), hit.start):
                found[way] = Seen(way, reading.evidence(hit.start, hit.end))
                break
    return found


def _is_another_word(reading: Reading, hit: Hit, among_ways: bool) -> bool:
    """Whether a brand's letters are here the beginning of another word, or another language's word.

    `among_ways`: it stands where nothing but ways of paying does, where a brand may be written as one likes.
    """
    ending = _ENDINGS.get(hit.word)
    if ending is not None and ending.match(reading.low, hit.end) is None:
        return True
    if hit.word == "visa" and language_of(reading.page) == "sv" and reading.place(hit.start) != "alt":
        alone = reading.blocks[reading.line(hit.start)].text.strip(" .:") == "Visa"  # a button, "Show"
        return (alone and not among_ways) or _SHOW_MORE.match(reading.text, hit.end) is not None
    return hit.word in _AS_WRITTEN and ending is None and not _is_sure(reading, hit)


def _is_part(hit: Hit, named: Hit) -> bool:
    """Whether the word is a part of another way's name: "sofort überweisung" is no transfer, "pay by bank transfer" is
    one."""
    inside = named.start < hit.start and hit.end <= named.end
    return inside or hit.start < named.start < hit.end < named.end


def _not_now(reading: Reading, hit: Hit) -> bool:
    """Whether the way is said not to work, or is warned of: "card payments are out of use", "beware of moneygram"."""
    refused = reading.hits.get("phrase:not_now", ())
    if not refused:
        return False
    low, high = reading.sentence(hit.start, hit.end)
    return any(low <= one.start < high for one in refused)


def _headings(reading: Reading) -> list[int]:
    """Lines that speak of paying."""
    return sorted({reading.line(hit.start) for hit in reading.shown(reading.hits.get("payment_heading", ()))})


def _near(reading: Reading, starts: tuple[int, ...], at: int) -> bool:
    """Whether another of the words that begin there stands close by in the same line."""
    low, high = reading.span(reading.line(at))
    low, high = max(low, at - SAME_LINE_REACH), min(high, at + SAME_LINE_REACH)
    return any(low <= start < high and start != at for start in starts)
