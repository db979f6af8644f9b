"""Numbers of the North American plan in running text: 3-3-4 digits, or letters in their place ("1-888-WEB-CLUB").

The form is so firm that such a number is told from others without knowing the country. Source: the North American
Numbering Plan (area code and exchange begin with 2 to 9); letters by ITU-T E.161.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from trustcheck.pages.lines import PHONE, VANITY
from trustcheck.pages.reading import Reading

REGIONS = ("US", "CA")
MAX_FOUND = 300
_FORM = r"(?:\+?1[-. ]{0,2})?(?:\([2-9]\d{2}\)[-. /]{0,3}|[2-9]\d{2}[-. /]{1,3})[2-9]\d{2}[-. ]{0,3}\d{4}"
_NUMBER = re.compile(rf"(?<![\w,@#&=€$£+./-])(?:\((?=\+?1))?{_FORM}(?!\d|[-.@]\d|\s\d)")
_WHOLE = re.compile(rf"\(?{_FORM}\)?|(?:\+?1)?[2-9]\d{{2}}[2-9]\d{{6}}")
_AGAIN = re.compile(rf"[\s–—-]{{1,3}}(?:or\s)?{_FORM}(?!\d)")
_VANITY = re.compile(
    r"(?<![\w,@#&=€$£+./-])(?:1[-. ]{0,2})?\(?(?P<area>[2-9]\d{2})\)?[-. ]{1,2}"
    r"(?P<rest>(?=[0-9-. ]{0,5}[A-Z](?:[-.]?[A-Z]){2})[0-9A-Z](?:[-.]?[0-9A-Z]){6}|\d{3}[ -][A-Z]{4})(?![\w@])"
)
_ABROAD = re.compile(r"\+\s?[02-9]\d{0,3}[\s)(-]{0,3}$")  # the code of another country before it
_KEYS = {
    letter: digit
    for digit, keys in zip("23456789", ("ABC", "DEF", "GHI", "JKL", "MNO", "PQRS", "TUV", "WXYZ"), strict=True)
    for letter in keys
}


def is_nanp(printed: str) -> bool:
    """Whether the digits stand in the groups that people of North America write."""
    return _WHOLE.fullmatch(printed.strip()) is not None


def find_nanp(reading: Reading) -> list[tuple[int, int, str]]:
    """(start, end, number as dialled) of each, in the order of the text; at most MAX_FOUND."""
    found = [*_plain(reading), *_vanity(reading)]
    return sorted(found)[:MAX_FOUND]


def _plain(reading: Reading) -> Iterator[tuple[int, int, str]]:
    text, at = reading.text, 0
    for match in islice(reading.matches(_NUMBER, reading.signed(PHONE)), MAX_FOUND):
        if match.start() < at:  # told with the one before
            continue
        at = match.end()
        if _ABROAD.search(text[max(0, match.start() - 8) : match.start()]):
            continue
        yield match.start(), match.end(), match.group().lstrip("(") if match.group().count("(") > 1 else match.group()
        again = _AGAIN.match(text, at)
        while again is not None:
            printed = again.group().lstrip(" –—-\n").removeprefix("or ")
            yield again.end() - len(printed), again.end(), printed
            at = again.end()
            again = _AGAIN.match(text, at)


def _vanity(reading: Reading) -> Iterator[tuple[int, int, str]]:
    for match in islice(reading.matches(_VANITY, reading.signed(VANITY)), MAX_FOUND):
        digits = "".join(_KEYS.get(letter, letter) for letter in match["rest"] if letter.isalnum())
        if digits[0] in "23456789":
            yield match.start(), match.end(), f"{match['area']}-{digits[:3]}-{digits[3:]}"
