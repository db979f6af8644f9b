"""What a terminal may be given: text without control characters, wrapped by what the eye sees. Pure.

term_safe() is the only door to a terminal. Texts of strangers (pages, registers) can hold escape sequences that move
the cursor, set the title or colour a word, and marks that turn the reading direction; all of them become visible.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

_SPACES = re.compile("[ \t\r\n\f\v]+")
MAX_MARKS = 4  # combining marks on one letter; more are only there to smear over other lines
# Invisible, yet of a letter or mark category, so their category does not tell (Unicode: Default_Ignorable_Code_Point).
_BLANK_LETTERS = frozenset("\u034f\u115f\u1160\u17b4\u17b5\u3164\uffa0\u2800") | {chr(c) for c in range(0x180B, 0x1810)}
_UNSEEN = frozenset({"Cc", "Cf", "Cs", "Zl", "Zp", "Cn"})
_MARKS = frozenset({"Mn", "Me"})
_TAGGED_MARKS = range(0xE0100, 0xE01F0)  # variation selectors supplement: carry hidden text


def term_safe(text: str) -> str:
    """The text with every character that a terminal acts on, or that nobody sees, written out as \\x.. or \\u....

    Those are C0 (but the line break), DEL, C1, format characters (bidi marks, zero width, tags), line and paragraph
    separators, surrogates, unassigned code points, and marks beyond four on one letter.
    """
    if text.isascii() and text.replace("\n", "").isprintable():
        return text
    return "".join(_safe(text))


def _safe(text: str) -> Iterator[str]:
    marks = 0
    for letter in text:
        category = unicodedata.category(letter)
        marks = marks + 1 if category in _MARKS else 0
        unseen = category in _UNSEEN or letter in _BLANK_LETTERS or ord(letter) in _TAGGED_MARKS or marks > MAX_MARKS
        yield _written_out(letter) if unseen and letter != "\n" else letter


def _written_out(letter: str) -> str:
    code = ord(letter)
    if code < 0x100:
        return f"\\x{code:02x}"
    return f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"


def width(text: str) -> int:
    """Columns that the text takes: wide characters two, combining marks none."""
    if text.isascii():
        return len(text)
    return sum(_columns(letter) for letter in text)


def _columns(letter: str) -> int:
    if unicodedata.category(letter) in _MARKS:
        return 0
    return 2 if unicodedata.east_asian_width(letter) in "WF" else 1


def wrap(text: str, columns: int, first: str = "", rest: str = "") -> list[str]:
    """The text on lines of at most that many columns; `first` begins the first line, `rest` the others.

    Breaks at spaces, not at no-break spaces, which come out as spaces; a word longer than a line (an address) is cut
    between letters, marks staying on theirs. A line break in the text counts as a space. No text gives one line.
    """
    lines, line, used = [], first, width(first)
    empty = True
    for word in term_safe(" ".join(_SPACES.split(text.strip()))).split(" "):
        need = width(word)
        if not empty and used + 1 + need <= columns:
            line, used = f"{line} {word}", used + 1 + need
            continue
        if not empty:
            lines.append(line)
            line, used = rest, width(rest)
        pieces = list(_cut(word, max(columns - used, 2))) if used + need > columns else [word]
        for piece in pieces[:-1]:
            lines.append(line + piece)
            line = rest
        line, empty = line + pieces[-1], False
        used = width(line)
    return [one.replace("\u00a0", " ") for one in (*lines, line)]


def _cut(word: str, columns: int) -> Iterator[str]:
    piece, used = "", 0
    for letter in word:
        need = _columns(letter)
        if piece and need and used + need > columns:
            yield piece
            piece, used = "", 0
        piece, used = piece + letter, used + need
    yield piece
