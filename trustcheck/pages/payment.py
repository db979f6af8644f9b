"""Ways of paying that a page offers, by the ways that languages know (card, invoice, bank, transfer, crypto …)."""

from __future__ import annotations

from trustcheck.languages import PAYMENT_WAYS
from trustcheck.pages.offers import Seen
from trustcheck.pages.reading import Reading

IRREVERSIBLE = frozenset({"transfer", "crypto", "gift_card"})
HEADING_LINES = 12
# Brands that mean paying wherever they stand; any other word counts only near words of paying, or as a logo's text.
_BRANDS = frozenset("""
visa mastercard|american express|amex|maestro|paypal|mobilepay|mobile pay|vipps|swish|klarna|trustly|paytrail|apple pay|google pay
|bitcoin|usdt|ethereum|western union|moneygram|paysafecard|walley|riverty|giropay|bancontact|verkkopankki|verkkopankkimaksu
|kreditkort|luottokor|credit card|debit card|bank transfer|wire transfer|tilisiirto|banköverföring|postiennakko|steam card
|cash on delivery|visa|mastercard|kortbetalning|korttimaksu|pankkikor|maksukor|tilisiirrolla|verkkomaksu
""".replace("\n", "").split("|"))  # fmt: skip


def payment_ways(reading: Reading) -> dict[str, Seen]:
    """Each way of paying that the page offers, with where it stands."""
    found: dict[str, Seen] = {}
    headings = [reading.line(hit.start) for hit in reading.shown(reading.hits.get("payment_heading", ()))]
    for way in PAYMENT_WAYS:
        for hit in reading.shown(reading.hits.get(f"pay:{way}", ())):
            line = reading.line(hit.start)
            place = reading.blocks[line].place
            near = any(0 <= line - heading <= HEADING_LINES for heading in headings)
            brand = hit.word in _BRANDS and place not in ("nav", "title")
            if (
                brand
                or (near and place not in ("nav", "title"))
                or (place == "alt" and len(reading.blocks[line].text) < 40)
            ):
                found[way] = Seen(way, reading.evidence(hit.start, hit.end))
                break
    return found
