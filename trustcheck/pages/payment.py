"""Ways of paying that a page offers, by the ways that languages know (card, invoice, bank, transfer, crypto …)."""

from __future__ import annotations

import re
from functools import lru_cache

from trustcheck.languages import PAYMENT_WAYS, words
from trustcheck.pages.offers import Seen
from trustcheck.pages.reading import KEPT_PAGES, Reading

IRREVERSIBLE = frozenset({"transfer", "crypto", "gift_card"})
HEADING_LINES = 12
MAX_ITEM = 120
SAME_LINE_REACH = 100
# A way that is said not to work is none: "card payments are out of use at the moment".
_NOT_NOW = re.compile(
    r"poissa käytöstä|ei käytössä|eivät ole käytössä|ei ole käytettävissä|emme (?:hyväksy|ota vastaan)|unavailable"
    r"|not available|(?:do not|don't|cannot) accept|tar inte emot|ur bruk|fungerar inte|inte tillgänglig"
)
# Brands that mean paying wherever they stand; any other word counts only near words of paying, or as a logo's text.
_BRANDS = frozenset(
    words("""
visa mastercard | american express | amex | maestro | paypal | mobilepay | mobile pay | vipps | swish | klarna
| trustly | paytrail | apple pay | google pay | bitcoin | usdt | ethereum | western union | moneygram | paysafecard
| walley | riverty | giropay | bancontact | verkkopankki | verkkopankkimaksu | kreditkort | luottokor | credit card
| debit card | bank transfer | wire transfer | tilisiirto | banköverföring | postiennakko | steam card
| cash on delivery | visa | mastercard | kortbetalning | korttimaksu | pankkikor | maksukor | tilisiirrolla
| verkkomaksu
""")
)


_WAYS = tuple(f"pay:{way}" for way in PAYMENT_WAYS)


@lru_cache(maxsize=KEPT_PAGES)
def payment_ways(reading: Reading) -> dict[str, Seen]:
    """Each way of paying that the page offers, with where it stands; a privacy notice offers none."""
    found: dict[str, Seen] = {}
    if reading.page.purpose == "privacy":  # it names payment firms as receivers of data
        return found
    headings = _headings(reading)
    for way in PAYMENT_WAYS:
        for hit in reading.shown(reading.hits.get(f"pay:{way}", ())):
            line = reading.line(hit.start)
            place, length = reading.blocks[line].place, len(reading.blocks[line].text)
            if place in ("nav", "title"):
                continue
            listed = length <= MAX_ITEM and any(0 < line - heading <= HEADING_LINES for heading in headings)
            same_line = _near(reading, ("payment_heading",), hit.start) or _near(reading, _WAYS, hit.start)
            low, high = reading.sentence(hit.start, hit.end)
            if _NOT_NOW.search(reading.low, low, high):
                continue
            if hit.word in _BRANDS or listed or same_line or (place == "alt" and length < 40):
                found[way] = Seen(way, reading.evidence(hit.start, hit.end))
                break
    return found


def _headings(reading: Reading) -> list[int]:
    """Lines that speak of paying."""
    return sorted({reading.line(hit.start) for hit in reading.shown(reading.hits.get("payment_heading", ()))})


def _near(reading: Reading, kinds: tuple[str, ...], at: int) -> bool:
    """Whether words that speak of paying, or a brand of it, stand close by in the same line."""
    low, high = reading.span(reading.line(at))
    low, high = max(low, at - SAME_LINE_REACH), min(high, at + SAME_LINE_REACH)
    return any(
        low <= hit.start < high and hit.start != at and (kind == "payment_heading" or hit.word in _BRANDS)
        for kind in kinds
        for hit in reading.hits.get(kind, ())
    )
