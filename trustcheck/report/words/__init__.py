"""Every word of ours in a report: one TOML file a language, all with the same keys and placeholders.

A word is written for a person with a phone, by a native: plain, short, no jargon, no blame. Letters beyond ASCII are
only those of the language, so that a plain terminal can show them.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import cache
from pathlib import Path

from trustcheck.model import UsageFault

FOLDER = Path(__file__).parent
LANGUAGES = tuple(sorted(path.stem for path in FOLDER.glob("*.toml")))


class Words:
    """The words of one language: `words("section.key", name=value)`."""

    def __init__(self, lang: str, table: Mapping[str, str]) -> None:
        self.lang = lang
        self.table = table

    def __call__(self, key: str, /, **values: object) -> str:
        """The word with its placeholders filled; KeyError when we have no such word."""
        text = self.table[key]
        return text.format_map({name: str(value) for name, value in values.items()}) if values else text

    def get(self, key: str, default: str) -> str:
        """The word, or the default: for keys that are made of what others say (a country, a source)."""
        return self.table.get(key, default)


@cache
def words(lang: str) -> Words:
    """The words of that language; UsageFault when we do not speak it."""
    if lang not in LANGUAGES:
        raise UsageFault(f"reports are written in {', '.join(LANGUAGES)}, not in {lang!r}")
    sections = tomllib.loads((FOLDER / f"{lang}.toml").read_text(encoding="utf-8"))
    return Words(lang, {f"{name}.{key}": text for name, section in sections.items() for key, text in section.items()})
