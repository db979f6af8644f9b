"""What the heading says under which something stands: of delivery, of returns."""

from __future__ import annotations

from functools import cache

from trustcheck.languages import every, find
from trustcheck.pages.reading import Reading

HEADING_CHARACTERS = 48
MAX_LINES_ABOVE = 16
_TAGS = ("h1", "h2", "h3", "h4", "h5", "h6", "dt", "summary", "legend", "caption")
_PLACES = ("main", "address", "")


@cache
def _words(kind: str) -> tuple[str, ...]:
    if kind == "returns":
        return every(lambda language: (*language.links["returns"], *language.phrases["heading_returns"]))
    return every(lambda language: language.phrases["heading_delivery"])


def heading_says(kind: str, reading: Reading, at: int) -> bool:
    """Whether the nearest heading above is one of that kind ("delivery", "returns").

    A heading is an element of headings, or on a page without any a short line that ends no sentence.
    """
    line = reading.line(at)
    bare = ""
    for above in range(line - 1, max(-1, line - 1 - MAX_LINES_ABOVE), -1):
        block = reading.blocks[above]
        if block.place not in _PLACES:
            break
        text = reading.lines[above]
        if len(text) > HEADING_CHARACTERS:
            continue
        if block.path.rsplit(" > ", 1)[-1].partition("#")[0] in _TAGS:
            return bool(find(_words(kind), text))
        if not bare and text[-1:] not in (".", ",", ";", "!", "?") and find(_words(kind), text):
            bare = text
    return bool(bare)
