"""Canada: postal addresses and legal forms. Business numbers are rarely printed by shops and are not read."""

from __future__ import annotations

from trustcheck.countries import Country
from trustcheck.countries.english_post import CA_POST

COUNTRY = Country(
    code="CA",
    tld="ca",
    languages=("en", "fr"),
    after=("Inc", "Inc.", "Ltd", "Ltd.", "Limited", "Corp.", "Ltée"),
    postal=CA_POST,
)
