"""The form of a language's own cases. Every firm, number, address and domain in them is invented."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from importlib import import_module
from pathlib import Path
from typing import Any

import msgspec


class Case(msgspec.Struct, frozen=True, kw_only=True):
    """One page and what it tells: facts without "claim." and their values; None: the page must not tell it."""

    name: str
    html: str  # of the body
    told: Mapping[str, Any]
    purpose: str = "contact"


class Cases(msgspec.Struct, frozen=True, kw_only=True):
    """All cases of one language."""

    domain: str
    html_language: str
    links: tuple[tuple[str, str, str], ...]  # kind of page, text of the link, path that tells the same
    faults: tuple[tuple[str, str], ...]  # title and heading of a page that is none, a word of what is wrong with it
    prose: str  # a shop's plain text that tells nothing
    cases: tuple[Case, ...]


def cases_of_languages() -> Iterator[tuple[str, Cases]]:
    """(code, cases) of every language that has some here."""
    for path in sorted(Path(__file__).parent.glob("??.py")):
        made = getattr(import_module(f"cases.{path.stem}"), "CASES", None)
        if isinstance(made, Cases):
            yield path.stem, made
