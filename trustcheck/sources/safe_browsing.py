"""What Google Safe Browsing (v5, urls:search) has on the shop's addresses, with the user's key, for no commercial use.

A clean answer has no `threats`, and so little else that an empty object could pass for it: only one that says for how
long it holds (`cacheDuration`) is taken for an answer.
https://developers.google.com/safe-browsing/reference/rest/v5/urls/search
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from urllib.parse import quote

from trustcheck import names
from trustcheck.facts import absent, known, unknown
from trustcheck.model import Capture, Case, Cause, Fact, Problem, Request
from trustcheck.sources.answers import clean, json_of, rows, seen, text

NEEDS: tuple[str, ...] = ()
FACT = "list.safe_browsing"
URL = "https://safebrowsing.googleapis.com/v5/urls:search?alt=json"
THREATS = ("SOCIAL_ENGINEERING", "MALWARE", "UNWANTED_SOFTWARE", "POTENTIALLY_HARMFUL_APPLICATION")
_SECONDS = re.compile(r"[0-9]{1,9}(?:\.[0-9]{1,9})?s")


def ask(case: Case) -> list[Request]:
    """One question for all of the shop's addresses; answered by Problem(not_asked) where the user has no key."""
    return [
        Request(source="safe_browsing", url=_url(case), purpose="list", accept="application/json", key="safe_browsing")
    ]


def read(case: Case, captures: Mapping[str, Capture]) -> list[Fact]:
    """list.safe_browsing: the kinds of threat, in one text; ABSENT when a whole answer names none."""
    capture = captures.get(_url(case))
    if capture is None:
        return []
    kinds = _kinds(case, capture)
    if isinstance(kinds, Problem):
        return [unknown(FACT, kinds.cause, kinds.detail)]
    proof = seen(capture, "threats", kinds or "none")
    return [known(FACT, kinds, proof) if kinds else absent(FACT, proof)]


def _url(case: Case) -> str:
    hosts = dict.fromkeys((case.shop.domain, f"www.{case.shop.domain}", case.shop.host))
    return URL + "".join(f"&urls={quote(f'https://{host}/', safe='')}" for host in hosts)


def _kinds(case: Case, capture: Capture) -> str | Problem:
    value = json_of(capture)
    if isinstance(value, Problem):
        return value
    if not isinstance(value, dict) or not _SECONDS.fullmatch(text(value, "cacheDuration")):
        return Problem(Cause.UNREADABLE, "the answer does not say for how long it holds")
    listed = value.get("threats")
    found = rows(value, "threats")
    if listed is not None and (not isinstance(listed, list) or len(found) != len(listed)):
        return Problem(Cause.UNREADABLE, "the answer is not a list of threats")
    told: set[str] = set()
    for row in found:
        if not names.same_site(names.host_in(text(row, "url")), case.shop.domain):
            return Problem(Cause.UNREADABLE, "the answer is on another site")
        types = row.get("threatTypes")
        told.update(clean(kind, 60) for kind in (types[:20] if isinstance(types, list) else ()))
    if found and not told & set(THREATS):
        return Problem(Cause.AMBIGUOUS, "the answer names no threat that is known")
    return ", ".join(kind for kind in THREATS if kind in told)
