"""Countdowns: whether one begins anew at each visit, by its element's attributes and the scripts on the page.

Only what is written there is believed: a length of time to count (data-minutes="15", `15 * 60`) beside the name of a
countdown means that each visitor gets a new end; a date means that all have the same one. A countdown whose script is
elsewhere, or whose date the server makes anew at each visit, cannot be told.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

from selectolax.lexbor import LexborHTMLParser

from trustcheck.facts import known, unknown
from trustcheck.model import Cause, Evidence, Fact
from trustcheck.pages.page import Page

if TYPE_CHECKING:
    from bs4 import BeautifulSoup

MARKS = (b"ountdown", b"ountDown", b"ount-down", b"COUNTDOWN")
_SCRIPT_MARKS = ("ountdown", "ountDown", "startTimer")
MAX_TIMERS = 20
MAX_SCRIPTS = 60
REACH = 3_000  # characters of a script around the name of a countdown that are looked at
_SELECTOR = (
    '[class*="countdown" i],[class*="count-down" i],[id*="countdown" i],[data-countdown],[data-countdown-date],'
    "[data-countdown-end],[data-countdown-minutes],[data-countdown-duration],countdown-timer,count-down"
)
_CALLED = re.compile(r"count[-_]?down", re.IGNORECASE)
_END_NAMES = re.compile(
    r"data-(?:countdown|countdown-\w{1,12}|date|end|end-\w{1,10}|deadline|until|expir\w{1,5}|time|finish|target|"
    r"final-date)"
)
_LENGTH_NAMES = re.compile(r"data-(?:countdown-|timer-)?(?:minutes|mins|hours|seconds|duration|length)(?:-\w{1,10})?")
_DATE = re.compile(
    r"(?<!\d)20[2-9]\d[-/.](?:0?[1-9]|1[0-2])[-/.]\d{1,2}|(?<!\d)\d{1,2}[-/.]\d{1,2}[-/.]20[2-9]\d"
    r"|(?<!\d)1[6-9]\d{8}(?:\d{3})?(?!\d)"
    r"|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? \d{1,2},? 20[2-9]\d",
    re.IGNORECASE,
)
_LENGTH = re.compile(r"\d{1,5}")
# The end is now and some time: Date.now() + 15 * 60 * 1000, new Date().getTime() + 900000, setMinutes(… + 15).
_FROM_NOW = re.compile(
    r"(?:date\.now\(\)|new date\(?\)?\)?(?:\.gettime\(\)|\.valueof\(\))?)"
    r"\s{0,3}\+\s{0,3}\(?\s{0,3}\d{1,9}(?:\s{0,3}\*\s{0,3}\d{1,7}){0,4}"
    r"|\.set(?:minutes|seconds|hours)\(\s{0,3}\w{1,20}\.get(?:minutes|seconds|hours)\(\)\s{0,3}\+\s{0,3}\d{1,5}"
)
# A length that is counted down: var countdown = 15 * 60; timeLeft = 900; startTimer(60 * 10, display).
_COUNTED = re.compile(
    r"(?:count_?down_?(?:time|timer|seconds|secs|minutes|duration|length)?|time_?left|time_?remaining|remaining_?(?:time|seconds)|seconds_?left|total_?seconds|"
    r"(?:five|ten|fifteen|twenty|thirty|sixty)_?minutes)\s{0,3}=\s{0,3}"
    r"(?:\d{1,3}\s{0,3}\*\s{0,3}60(?:\s{0,3}\*\s{0,3}60)?|60\s{0,3}\*\s{0,3}\d{1,3}|\d{3,5})\s{0,3}[;,\n]"
)
# Counts that press nobody to buy: codes sent again, sign-outs, redirects, slides.
_OTHER_COUNTS = re.compile(
    r"resend|logout|log_out|session|redirect|otp\b|captcha|retry|slide|carousel|typing|character|textarea"
)


_KEPT = re.compile(r"expires|max-age|cookie")  # the time that a cookie lives is no countdown


class _Told(NamedTuple):
    resets: bool | None  # None: a countdown, but not of which sort
    evidence: Evidence


def is_marked(body: bytes) -> bool:
    """Whether the page's bytes may call something a countdown."""
    return any(mark in body for mark in MARKS)


def of_tree(tree: LexborHTMLParser) -> list[Mapping[str, str]]:
    """Attributes of the elements that are called a countdown, of the fast parser's page; at most MAX_TIMERS."""
    found = tree.css(_SELECTOR)[:MAX_TIMERS]
    return [_short({**node.attributes, "tag": node.tag or ""}) for node in found]


def of_soup(soup: BeautifulSoup) -> list[Mapping[str, str]]:
    """The same of the other parser's page."""
    found = []
    for element in soup.find_all(_is_timer, limit=MAX_TIMERS):
        attributes = {key: " ".join(told) if isinstance(told, list) else told for key, told in element.attrs.items()}
        found.append(_short({**attributes, "tag": element.name}))
    return found


def _is_timer(element: object) -> bool:
    attributes = getattr(element, "attrs", {})
    names = f"{getattr(element, 'name', '')} {attributes.get('class', '')} {attributes.get('id', '')}"
    return bool(_CALLED.search(names[:500])) or any(key.startswith("data-countdown") for key in attributes)


def _short(attributes: Mapping[str, str | None]) -> Mapping[str, str]:
    return {key[:60]: (value or "")[:200] for key, value in list(attributes.items())[:20]}


def countdown_facts(pages: Sequence[Page]) -> list[Fact]:
    """claim.countdown_resets: true when any countdown begins anew, false when one is to a date and none does.

    Unknown(ambiguous) when there is one of which the page does not tell; nothing when there is none.
    """
    told = [one for page in pages for one in (*_of_elements(page), *_of_scripts(page))]
    # Beside a date, the parts of a countdown (days, hours) are called countdowns too, and tell nothing of their own.
    for resets in (True, False):
        seen = [one.evidence for one in told if one.resets is resets]
        if seen:
            return [known("claim.countdown_resets", resets, *seen[:3])]
    if not told:
        return []
    detail = "a countdown whose end is not written on the page"
    return [unknown("claim.countdown_resets", Cause.AMBIGUOUS, detail, told[0].evidence)]


def _of_elements(page: Page) -> Iterable[_Told]:
    for attributes in page.timers:
        called = " ".join(attributes.values()).lower()
        if _OTHER_COUNTS.search(called):
            continue
        excerpt = " ".join(f'{key}="{value}"' for key, value in attributes.items() if key != "tag")
        evidence = page.evidence("countdown", excerpt)
        ends = [value for key, value in attributes.items() if _END_NAMES.fullmatch(key) and _DATE.search(value)]
        lengths = [
            value
            for key, value in attributes.items()
            if _LENGTH_NAMES.fullmatch(key) and _LENGTH.fullmatch(value.strip()) and int(value) > 0
        ]
        # Several lengths beside each other (hours, minutes) are what is left until a date.
        yield _Told(False if ends else True if len(lengths) == 1 else None, evidence)


def _around(match: re.Match[str]) -> tuple[int, int]:
    return max(0, match.start() - 80), match.end() + 40


def _of_scripts(page: Page) -> Iterable[_Told]:
    for text in page.scripts[:MAX_SCRIPTS]:
        if "setInterval" not in text and "setTimeout" not in text:
            continue
        at = next((at for at in map(text.find, _SCRIPT_MARKS) if at >= 0), -1)
        if at < 0:
            continue
        part = text[max(0, at - REACH) : at + REACH].lower()
        if _OTHER_COUNTS.search(part):
            continue
        found = next((one for one in _FROM_NOW.finditer(part) if not _KEPT.search(part, *_around(one))), None)
        found = found or _COUNTED.search(part)
        if found is not None:
            yield _Told(True, page.evidence("script", found.group()))
            continue
        date = _DATE.search(part)
        if date is not None:
            yield _Told(False, page.evidence("script", part[max(0, date.start() - 60) : date.end() + 20]))
