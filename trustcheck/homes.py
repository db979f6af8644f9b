"""Whether what the shop shows belongs to the country that it says it is in: the law that its terms name."""

from __future__ import annotations

from trustcheck.facts import absent, first_gap, known, sides
from trustcheck.model import Case, Fact


def terms_law(case: Case, name: str) -> Fact:
    """Whether the law that the terms name is that of a country that the shop says it is in."""
    gap = first_gap(case, name, "claim.terms_law")
    if gap:
        return gap
    named = case.many("claim.terms_law")
    homes = {home for home in (case.text("claim.country"), case.text("claim.company_country")) if home}
    if not named:
        return absent(name)
    both = sides(case, "claim.terms_law", "claim.country", "claim.company_country")
    if homes & set(named):
        return known(name, True, *both)
    gap = first_gap(case, name, "claim.country", "claim.company_country")
    return gap or (known(name, False, *both) if homes else absent(name))
