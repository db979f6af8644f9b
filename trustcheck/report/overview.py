"""One shop on one or two lines, for lists of many."""

from __future__ import annotations

from trustcheck.model import Case, Level
from trustcheck.report.terminal import term_safe, width, wrap
from trustcheck.report.values import percent, shop_name
from trustcheck.report.words import words

COLUMNS = 80
LEVEL_COLUMNS = 16


def row(case: Case, what: str, language: str) -> str:
    """The verdict in words, the shop, the range of its score, and below them `what`, one sentence about it."""
    spoken = words(language)
    verdict = case.verdict
    level = spoken(f"level.{verdict.level if verdict else Level.UNDECIDED}")
    name = term_safe(shop_name(case, spoken))
    low, high = (percent(verdict.low, spoken), percent(verdict.high, spoken)) if verdict else ("?", "?")
    score = (low if low == high else f"{low} - {high}").replace("\u00a0", " ")
    first = level + " " * max(LEVEL_COLUMNS - width(level), 1) + name
    gap = " " * max(COLUMNS - width(first) - width(score), 1)
    indent = " " * LEVEL_COLUMNS
    return "\n".join([first + gap + score, *wrap(what, COLUMNS, indent, indent)])
