"""Opening hours, as a page writes them: a weekday or a range of them beside times of day."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from trustcheck.languages import all_languages
from trustcheck.pages.reading import Reading

MAX_LINES = 12
MAX_CHARACTERS = 300
_TIME = r"(?:[01]?\d|2[0-4])(?:[:.][0-5]\d)?"
_SPAN = rf"(?:kl\.?\s?|klo\s?)?{_TIME}\s?(?:am|pm|a\.m\.|p\.m\.)?\s?(?:[-–—−]|to|till)\s?(?:kl\.?\s?|klo\s?)?{_TIME}(?:\s?[ap]\.?m\.?)?(?![\d€%:]|[.,]\d|\s?(?:€|kr|eur|%|päiv|vrk|dag|arb|arki|työ|business|working|day|viik|week|kpl|cm|mm|m\b|kg|g\b|vuot|år))"


class Hours(NamedTuple):
    """Opening hours as written, and where they stand; `service` when the words around say that they are a help line's."""

    start: int
    end: int
    text: str
    service: bool


@cache
def _form() -> re.Pattern[str]:
    names = sorted(
        {name for language in all_languages().values() for day in language.weekdays for name in day}
        | {word for language in all_languages().values() for word in language.daily if word != "24/7"},
        key=lambda word: (-len(word), word),
    )
    day = rf"(?<!\w)(?:{'|'.join(map(re.escape, names))})\.?(?!\w)"
    days = rf"{day}(?:\s?(?:[-–—−,/&+]|ja|och|and|to|till)\s?{day}){{0,4}}"
    return re.compile(
        rf"{days}[\s:.,]{{0,4}}\(?(?:klo\.?|kl\.?|klockan|from)?\s{{0,2}}(?:{_SPAN})(?:\s?(?:,|ja|och|and|&)\s?{_SPAN})?",
        re.IGNORECASE,
    )


def find_hours(reading: Reading) -> Hours | None:
    """The first run of opening hours on the page; None when it tells none. Neighbouring lines belong together."""
    lines: list[tuple[int, int]] = []
    for match in _form().finditer(reading.low):
        if reading.place(match.start()) in ("hidden", "meta"):
            continue
        if lines and reading.line(match.start()) - reading.line(lines[-1][1]) > 2:
            break
        lines.append(match.span())
        if len(lines) >= MAX_LINES:
            break
    if not lines:
        bare = _bare(reading)
        return bare
    start, end = lines[0][0], lines[-1][1]
    closed = reading.hits.get("closed", ())
    end = max([end, *(hit.end for hit in closed if 0 <= hit.start - end <= 30)])
    text = "; ".join(part for part in (" ".join(line.split()) for line in reading.text[start:end].split("\n")) if part)
    return Hours(start, end, text[:MAX_CHARACTERS], _is_service(reading, start))


def _bare(reading: Reading) -> Hours | None:
    """Times without weekday, behind words that say they are opening hours: "Avoinna 10–18"."""
    for hit in reading.words("label:opening_hours"):
        match = re.compile(rf"[\s:.,]{{0,4}}{_SPAN}", re.IGNORECASE).match(reading.low, hit.end)
        if match is not None and "\n\n" not in match.group():
            return Hours(
                hit.start,
                match.end(),
                " ".join(reading.text[hit.start : match.end()].split()),
                _is_service(reading, hit.start),
            )
    return None


def _is_service(reading: Reading, start: int) -> bool:
    floor = max(0, start - 90)
    service, phone = reading.near("label:customer_service", floor, start), reading.near("label:phone", floor, start)
    store = reading.near("label:store", floor, start)
    last = max((hit.start for hit in (service, phone) if hit is not None), default=-1)
    return last >= 0 and (store is None or store.start < last)
