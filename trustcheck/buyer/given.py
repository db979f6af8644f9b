"""What a person gave: cleaned, bounded, and made a Capture that the case keeps like any answer."""

from __future__ import annotations

import unicodedata
from datetime import datetime

import msgspec

from trustcheck.model import Capture, Evidence, Request, UsageFault

SOURCE = "buyer"
_UNSEEN = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})


def capture(url: str, seen: msgspec.Struct, at: datetime) -> Capture:
    """The capture of what was given, as JSON, under an address of its own."""
    return held(url, msgspec.json.encode(seen), at)


def held(url: str, body: bytes, at: datetime) -> Capture:
    """The capture of what was given once and is kept as these bytes."""
    return Capture.of(Request(source=SOURCE, url=url, purpose="person"), at, body=body)


def clean(text: str) -> str:
    """The text on one line, without characters that nobody sees or that turn the reading direction."""
    seen = (" " if unicodedata.category(letter) in _UNSEEN else letter for letter in unicodedata.normalize("NFC", text))
    return " ".join("".join(seen).split())


def words(option: str, given: str | None, most: int) -> str:
    """What was given, cleaned; empty when nothing was. UsageFault when nothing can be read in it, or too much."""
    if given is None:
        return ""
    if len(given) > most:
        raise UsageFault(f"{option} has {len(given)} characters; give at most {most}")
    text = clean(given)
    if not any(letter.isalnum() for letter in text):
        raise UsageFault(f"{option} holds no letter or digit; give the words, or leave it out")
    return text


def evidence(kept: Capture, place: str, excerpt: str) -> Evidence:
    """Where it can be seen in the case."""
    return Evidence(capture=kept.sha256, url=kept.url, place=place, excerpt=excerpt[:160], at=kept.at)
