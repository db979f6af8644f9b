"""Both sides of every comparison are found by making it, over made-up facts and over a shop's own."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from trustcheck.both_sides import sides, sides_of
from trustcheck.compare import COMPARISONS
from trustcheck.facts import CATALOGUE, INSIDE, absent, known
from trustcheck.model import Case, Shop

SHOP = Shop(domain="kauppa.fi", host="kauppa.fi", url="https://kauppa.fi/")
AT = datetime(2026, 11, 22, tzinfo=UTC)


@pytest.mark.parametrize("name", COMPARISONS)
def test_every_comparison_looks_at_something_and_never_at_itself(name: str) -> None:
    own, others = sides_of(name)

    assert own or others
    assert name not in (*own, *others)
    assert not set(own) & set(others)
    assert all(CATALOGUE[fact].speaker in INSIDE for fact in own)
    assert all(CATALOGUE[fact].speaker not in INSIDE for fact in others)


def test_the_holder_of_the_domain_is_held_against_the_company() -> None:
    own, others = sides_of("match.domain_registrant")

    assert own == ("claim.company_id",)
    assert {"domain.registrant", "domain.registrant_number", "domain.private_person", "register.names"} <= set(others)


def test_a_comparison_of_comparisons_shows_what_those_looked_at() -> None:
    own, others = sides_of("match.stolen_identity")

    assert "claim.company_id" in own
    assert {"match.company_domains", "domain.held_by_company", "match.register_website", "register.website"} <= set(
        others
    )


def test_in_a_case_only_what_was_looked_at_is_a_side() -> None:
    facts = [absent("register.vat_name"), known("claim.legal_name", "Naava Oy")]
    case = Case(shop=SHOP, at=AT, facts={fact.name: fact for fact in facts})

    assert sides(case, "match.vat_name") == ((), ("register.vat_name",))
    assert sides(case, "claim.legal_name") == ((), ())
