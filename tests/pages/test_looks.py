"""What a line tells by itself: the same whether it is looked at alone or among others, seen before or not."""

from __future__ import annotations

import pytest

from trustcheck.pages import looks as room
from trustcheck.pages.lines import BRACKET, END_CODE, FORM, LOGO, NUMBER, ODD, PHONE, POSTCODE, RIGHTS, VANITY, YEAR
from trustcheck.pages.looks import NOTHING, Look, Looks

LINES = {
    "Villasukka 123 Uutuus": 0,
    "29,90 €": None,  # four digits: whatever it bears, the readers find nothing
    "Y-tunnus 9123456-5": NUMBER,
    "FN 123 a": NUMBER,
    "00100 Helsinki": POSTCODE,
    "CB4 0WS": END_CODE,
    "D6W FPXY": POSTCODE,
    "puh. 040 123 4567": PHONE,
    "1-888-WEB-CLUB": VANITY,
    "vuodesta 1987": YEAR,
    "Naavapaja Oy": FORM,
    "© Naavapaja": RIGHTS,
    "naavapajan logo": LOGO,
    "posti (at) naavapaja.fi": BRACKET,
    "posti ät naavapaja": BRACKET,
    "p. ٠٤٠ ١٢٣ ٤٥٦٧": PHONE,
    "kylmä\u00a0vesi": ODD,
    "kaksi\nriviä": ODD,
    "": 0,
}


def alone(line: str) -> Look:
    return Looks()([line])[0]


@pytest.mark.parametrize(("line", "sign"), LINES.items())
def test_a_line_bears_the_sign_of_what_it_may_hold(line: str, sign: int | None) -> None:
    signs = alone(line).signs
    assert sign is None or (signs & sign if sign else signs == 0)


def test_a_line_tells_the_same_alone_and_among_others() -> None:
    told = Looks()([*LINES, *LINES])
    without_odd_digits = Looks()([line for line in LINES if line.isascii()])
    assert told[: len(LINES)] == told[len(LINES) :]
    for line, one in zip([line for line in LINES if line.isascii()], without_odd_digits, strict=True):
        assert one == alone(line)
    for line, one in zip(LINES, told, strict=False):
        assert (one.hits, one.small_words) == (alone(line).hits, alone(line).small_words)


def test_words_stand_where_they_are_found() -> None:
    line = "toy Oy, oyoy; (oy) OY"
    hits = [hit for hit in alone("Maksutavat: Klarna, klarnassa ja xklarna").hits if hit[0] == "firm:payment"]
    assert [(start, end) for _, start, end, _ in hits] == [(12, 18)]
    assert alone(line).signs & FORM


def test_a_quiet_line_is_nothing_itself() -> None:
    assert alone("Sininen lapanen 12") is NOTHING


def test_more_lines_than_are_kept_are_told_all_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(room, "KEPT_LINES", 3)
    looks = Looks()
    many = [f"Naavapaja {number} Oy" for number in range(8)]
    assert all(one.signs & FORM for one in looks(many))
    assert all(one.signs & FORM for one in looks(many[:2]))
    looks.cache_clear()
    assert looks(many[:1]) == [alone(many[0])]
    assert looks([]) == []
