"""Messages of other customers that a script of the page makes up: "Anna from Turku just bought", "12 are viewing".

Only what is written there is believed: a draw by chance beside the words of such a message, or put into what counts
viewers or stock. A message that comes from a server cannot be told from a true one.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache, lru_cache

from trustcheck.facts import known
from trustcheck.languages import every, pattern
from trustcheck.model import Fact
from trustcheck.pages.lines import lower
from trustcheck.pages.page import Page

MARK = "Math.random"
MAX_SCRIPTS = 60
MAX_DRAWS = 20  # looked at in one script
REACH = 1_500  # characters of a script between a message and the draw
KEPT_SCRIPTS = 512
_COUNTED = re.compile(
    r"(?:viewers|watchers|viewing|watching|onlookers|people_?(?:count|online|viewing|watching)"
    r"|visitors?_?(?:online|viewing|watching|now)|stock_?(?:left|remaining)|items_?left|left_?in_?stock|sold_?(?:count|today|in))"
    r"\w{0,12}\s{0,3}=\s{0,3}(?:parseint\()?\s{0,3}math\.(?:floor|round|ceil)\(\s{0,3}\(?math\.random\("
)


def invented_facts(pages: Sequence[Page]) -> list[Fact]:
    """claim.invented_messages, true with the script as evidence; nothing when no script of the pages draws one."""
    for page in pages:
        for text in page.scripts[:MAX_SCRIPTS]:
            found = _drawn(text) if MARK in text else ""
            if found:
                return [known("claim.invented_messages", True, page.evidence("script", found))]
    return []


@cache
def _messages() -> re.Pattern[str]:
    return pattern(every(lambda language: language.others_buying))


@lru_cache(maxsize=KEPT_SCRIPTS)
def _drawn(text: str) -> str:
    """The part of a script that draws a message by chance; empty when there is none."""
    low = lower(text)
    at = low.find("random")
    for _ in range(MAX_DRAWS):
        if at < 0:
            break
        first, last = max(0, at - REACH), at + REACH
        found = _COUNTED.search(low, first, last) or _messages().search(low, first, last)
        if found is not None:
            return text[max(0, found.start() - 60) : found.end() + 60]
        at = low.find("random", at + REACH // 2)  # one nearer than that has been looked around already
    return ""
