"""markup_facts: what is read from links, pictures, scripts and structured data rather than from the pages' words."""

from __future__ import annotations

from collections.abc import Sequence

from trustcheck.facts import known
from trustcheck.model import Fact, Shop
from trustcheck.pages.currency import currency_facts
from trustcheck.pages.invented import invented_facts
from trustcheck.pages.logo import logo_facts
from trustcheck.pages.outbound import outbound
from trustcheck.pages.page import Page
from trustcheck.pages.pins import is_map, map_points
from trustcheck.pages.seals import is_issuer, seal_facts
from trustcheck.pages.site_ids import site_id_facts
from trustcheck.pages.social import is_platform, social_facts
from trustcheck.pages.structured import Organisation
from trustcheck.pages.timers import countdown_facts


def markup_facts(pages: Sequence[Page], shop: Shop, mine: Sequence[tuple[Page, Organisation]]) -> list[Fact]:
    """Seals, profiles, currencies, accounts, countdowns, made-up messages, maps, hours and logo, if found. `mine`: the
    shop's own organisations of the structured data."""
    links = outbound(pages, shop.domain, lambda host: is_issuer(host) or is_platform(host) or is_map(host))
    return [
        *seal_facts(pages, links, shop),
        *social_facts(pages, links, mine),
        *currency_facts(pages, shop),
        *site_id_facts(pages),
        *countdown_facts(pages),
        *invented_facts(pages),
        *map_points(links, mine),
        *_hours_told_machines(mine),
        *logo_facts(pages),
    ]


def _hours_told_machines(mine: Sequence[tuple[Page, Organisation]]) -> list[Fact]:
    told = next(((page, one.hours) for page, one in mine if one.hours), None)
    return [known("claim.structured_hours", told[1], told[0].evidence("JSON-LD", told[1]))] if told else []
