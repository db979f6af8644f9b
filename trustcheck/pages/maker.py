"""Whether product pages name the maker, or the person responsible in the EU, and how to reach them.

Regulation (EU) 2023/988, article 19: an offer at a distance shows the manufacturer's name and postal and electronic
address, and those of the responsible person where the manufacturer is not established in the Union.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from trustcheck.facts import known
from trustcheck.model import Fact, Shop
from trustcheck.pages.finds import mails, places
from trustcheck.pages.names import home_countries
from trustcheck.pages.page import Page
from trustcheck.pages.reading import Hit, Reading, read

MAX_LABELS = 40
BLOCK_REACH = 350  # characters behind the label: name, street, town, mail
_PLACES = ("nav", "hidden", "meta", "alt", "title", "header", "footer")
# What parts a label from its value: a colon or a dash, the end of its cell or line, "(EU)" between.
_VALUE = re.compile(r"(?:\s?\([^)\n]{0,30}\))?(?:\s{0,2}[:–—|]\s{0,2}\n?|\s?\n)\s{0,2}(?=[^\W_])")
_ONLINE = ("http", "www.")
_BEGINS = frozenset(".,;|•·/–—-*\n")  # behind these a label begins; "From the manufacturer" is none


def maker(pages: Sequence[Page], shop: Shop) -> list[Fact]:
    """claim.maker_named and claim.maker_reachable, of the product pages that name a maker; nothing where none does.

    Reachable: a postal and an electronic address stand behind the name on one of them.
    """
    named: list[Fact] = []
    for page in pages:
        if page.purpose != "product":
            continue
        reading = read(page)
        for hit in reading.words("label:maker")[:MAX_LABELS]:
            value = _VALUE.match(reading.text, hit.end)
            if value is None or reading.place(hit.start) in _PLACES or not _begins(reading, hit.start):
                continue
            block = reading.blocks[reading.line(hit.start)]
            # The label alone: a maker may be a natural person.
            evidence = page.evidence(f"{block.place} {block.path}".strip(), reading.text[hit.start : value.end()])
            if _is_reachable(reading, hit, home_countries(page, shop.domain)):
                return [known("claim.maker_named", True, evidence), known("claim.maker_reachable", True, evidence)]
            if not named:
                named = [known("claim.maker_named", True, evidence), known("claim.maker_reachable", False, evidence)]
    return named


def _begins(reading: Reading, start: int) -> bool:
    before = reading.text[max(0, start - 4) : start].rstrip(" ")
    return start == 0 or before[-1:] in _BEGINS


def _is_reachable(reading: Reading, hit: Hit, codes: tuple[str, ...]) -> bool:
    end = hit.end + BLOCK_REACH
    electronic = any(word in reading.low[hit.end : end] for word in _ONLINE) or any(
        hit.end <= mail.start < end or (mail.start < 0 and mail.place == "main")  # a link has no place in the text
        for mail in mails(reading)
    )
    return electronic and any(hit.end <= place.start < end for place in places(reading, codes))
