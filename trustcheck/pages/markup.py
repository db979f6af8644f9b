"""markup_facts: what is read from links, pictures and scripts rather than from the words of the pages."""

from __future__ import annotations

from collections.abc import Sequence

from trustcheck.model import Fact, Shop
from trustcheck.pages.currency import currency_facts
from trustcheck.pages.outbound import outbound
from trustcheck.pages.page import Page
from trustcheck.pages.seals import is_issuer, seal_facts
from trustcheck.pages.site_ids import site_id_facts
from trustcheck.pages.social import is_platform, social_facts
from trustcheck.pages.structured import Organisation
from trustcheck.pages.timers import countdown_facts


def markup_facts(pages: Sequence[Page], shop: Shop, mine: Sequence[tuple[Page, Organisation]]) -> list[Fact]:
    """Seals, social profiles, currencies, accounts and countdowns, as far as any are found. `mine`: the shop's own
    organisations of the structured data."""
    links = outbound(pages, shop.domain, lambda host: is_issuer(host) or is_platform(host))
    return [
        *seal_facts(pages, links, shop),
        *social_facts(pages, links, mine),
        *currency_facts(pages, shop),
        *site_id_facts(pages),
        *countdown_facts(pages),
    ]
