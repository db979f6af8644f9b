"""The shop's own word on a finding, as a report shows it beside the finding: quoted, and as nobody else's. Pure."""

from __future__ import annotations

import re

import msgspec

from trustcheck.model import Case
from trustcheck.records import Reply
from trustcheck.report.speakers import Speakers

# A quoted text cannot end its quotation itself.
_QUOTES = re.compile('["\u00ab\u00bb\u201c-\u201f\u275d\u275e\u301d-\u301f\uff02]')


class Answered(msgspec.Struct, frozen=True, kw_only=True):
    """The shop's own word on a finding (right of reply), in the reader's language if it has it, and whom it names."""

    lang: str
    says: str
    fact: str
    source: str
    who: str
    until: str


def reply_to(rule: str, case: Case, speakers: Speakers) -> Answered | None:
    """The shop's own word on that rule's finding: in this language, else in English, else in its first."""
    lang = speakers.words.lang
    told = [one for one in case.many("claim.statement") if isinstance(one, Reply) and one.rule == rule]
    if not told:
        return None
    best = min(told, key=lambda one: (one.lang != lang, one.lang != "en"))
    who = speakers.name(best.source) if best.source else ""
    says = _QUOTES.sub("'", best.says)
    return Answered(lang=best.lang, says=says, fact=best.fact, source=best.source, who=who, until=best.until)
