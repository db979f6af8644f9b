"""Nothing that a stranger wrote can move a cursor, set a title, turn the text around or hide."""

from __future__ import annotations

import unicodedata

import pytest

from trustcheck.report.terminal import term_safe, width, wrap


@pytest.mark.parametrize("code", [code for code in [*range(0x20), *range(0x7F, 0xA0)] if code != 0x0A])
def test_c0_del_and_c1_become_visible(code: int) -> None:
    assert term_safe(f"a{chr(code)}b") == f"a\\x{code:02x}b"


def test_the_line_break_stays() -> None:
    assert term_safe("a\nb\r\nc") == "a\nb\\x0d\nc"


@pytest.mark.parametrize(
    ("name", "letter", "shown"),
    [
        ("right-to-left override", "\u202e", "\\u202e"),
        ("left-to-right isolate", "\u2066", "\\u2066"),
        ("arabic letter mark", "\u061c", "\\u061c"),
        ("zero width space", "\u200b", "\\u200b"),
        ("zero width joiner", "\u200d", "\\u200d"),
        ("soft hyphen", "\u00ad", "\\xad"),
        ("byte order mark", "\ufeff", "\\ufeff"),
        ("language tag", "\U000e0041", "\\U000e0041"),
        ("variation selector 17", "\U000e0100", "\\U000e0100"),
        ("line separator", "\u2028", "\\u2028"),
        ("paragraph separator", "\u2029", "\\u2029"),
        ("lone high surrogate", "\ud800", "\\ud800"),
        ("lone low surrogate", "\udfff", "\\udfff"),
        ("hangul filler", "\u3164", "\\u3164"),
        ("braille blank", "\u2800", "\\u2800"),
        ("noncharacter", "\uffff", "\\uffff"),
    ],
)
def test_what_nobody_sees_becomes_visible(name: str, letter: str, shown: str) -> None:
    assert term_safe(f"ä{letter}b") == f"ä{shown}b", name


@pytest.mark.parametrize(
    "attack",
    [
        "\x1b[2J\x1b[H",
        "\x1b]0;title\x07",
        "\x1b]52;c;ZXZpbA==\x07",
        "\x1b]8;;http://evil.example\x1b\\click\x1b]8;;\x1b\\",
        "\x9b31m",
        "\x90q\x9c",
        "\x1bP+q\x1b\\",
        "safe\rVERIFIED",
        "a\x08b",
        "\x0e\x0f",
    ],
)
def test_escape_sequences_leave_no_active_byte(attack: str) -> None:
    out = term_safe(attack)

    assert out.isprintable()
    assert not any(byte < 0x20 or 0x7F <= byte < 0xA0 for byte in out.encode("latin-1"))


def test_a_letter_may_carry_four_marks_and_no_more() -> None:
    assert term_safe("a" + "\u0301" * 4) == "a" + "\u0301" * 4
    assert term_safe("a" + "\u0301" * 6) == "a" + "\u0301" * 4 + "\\u0301" * 2


def test_ordinary_writing_stays_as_it_is() -> None:
    for text in ("Käpälä Öy, Ångström", "Кафе", "日本の店", "naïve café 12,50 €", "Αθήνα", "🧶 lankaa", ""):
        assert term_safe(text) == text


def test_every_code_point_of_the_basic_plane_is_printable_or_the_line_break() -> None:
    for start in range(0, 0x10000, 0x1000):
        for letter in term_safe("".join(chr(code) + "a" for code in range(start, start + 0x1000))):
            assert letter == "\n" or unicodedata.category(letter) not in {"Cc", "Cf", "Cs", "Zl", "Zp"}


def test_width_is_what_the_eye_sees() -> None:
    assert [width("abc"), width("äö"), width("日本"), width("e\u0301"), width("🧶")] == [3, 2, 4, 1, 2]


def test_wrapping_breaks_at_spaces_and_indents() -> None:
    assert wrap("one two three four", 10, "- ", "  ") == ["- one two", "  three", "  four"]
    assert wrap("", 10, "- ") == ["- "]
    assert wrap("a\nb\t c", 10) == ["a b c"]


def test_a_long_word_is_cut_at_the_edge_and_marks_stay_on_their_letters() -> None:
    assert wrap("x" * 25, 10, "- ", "  ") == ["- " + "x" * 8, "  " + "x" * 8, "  " + "x" * 8, "  x"]
    lines = wrap("e\u0301" * 12, 10)
    assert lines == ["e\u0301" * 10, "e\u0301" * 2]
    assert all(width(line) <= 10 for line in wrap("日本の店" * 9, 10, " ", " "))


@pytest.mark.parametrize("columns", [30, 40, 80, 200])
def test_no_line_is_wider_than_asked(columns: int) -> None:
    text = "Kauppa 日本の店 " * 9 + "https://kauppa.example/" + "a/" * 90 + " \x1b[31m loppu " + "e\u0301" * 99

    for line in wrap(text, columns, " 1. ", "    "):
        assert width(line) <= columns
        assert line.isprintable()
