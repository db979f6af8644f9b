"""What Trusted Shops says of the seal that the pages show: whose it is and whether it holds. Asked only with its id.

An id can be copied by anybody, so all that counts is the shop address that the issuer has for it. The answer is the one
that the issuer's own apps read: `response.data.shop` with `tsId`, `url`, `trustMark.status` and `trustMark.validTo`; an
id that it does not know is `response.status` NOT_FOUND under 404. A 404 without those words is a path that has moved.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, NamedTuple

from trustcheck import names
from trustcheck.facts import absent, all_unknown, known, unknown
from trustcheck.model import Capture, Case, Cause, Fact, Problem, Request
from trustcheck.records import Seal
from trustcheck.sources.answers import json_of, seen, text
from trustcheck.sources.dates import read_old_date

NEEDS: tuple[str, ...] = ("claim.seals",)
FACTS = ("seal.trusted_shops", "seal.trusted_shops_url")
ISSUER = "Trusted Shops"
URL = "https://cdn1.api.trustedshops.com/shops/{}/mobiles/v1/sdks/ios/trustmarks.json"
MAX_IDS = 3  # a shop has one for each of its languages
KEEP_DAYS = 1
_ID = re.compile(r"X[0-9A-F]{32}")
_OVER = frozenset({"EXPIRED", "DISABLED", "CANCELLED", "TERMINATED"})


class Given(NamedTuple):
    """The issuer's word on one id. `state`: valid, expired, unknown (to the issuer), or why it cannot be told."""

    state: str | Problem
    url: str
    capture: Capture


def ask(case: Case) -> list[Request]:
    """One question for each id that the pages show, at most three."""
    return [
        Request(
            source="trusted_shops",
            url=URL.format(number),
            purpose="seal",
            accept="application/json",
            max_age_days=KEEP_DAYS,
        )
        for number in _ids(case)
    ]


def read(case: Case, captures: Mapping[str, Capture]) -> list[Fact]:
    """The word on the id that was given to this shop, else on the first that the issuer knows, else on the first.

    ABSENT when the pages show no such seal with an id; Unknown while the issuer has not answered for every id.
    """
    ids = _ids(case)
    if not ids:
        return _none_shown(case)
    answers = [_given(case, number, captures.get(URL.format(number))) for number in ids]
    told = [answer for answer in answers if isinstance(answer, Given)]
    own = [given for given in told if given.url and names.same_site(names.host_in(given.url), case.shop.domain)]
    gap = next((answer for answer in answers if isinstance(answer, Problem)), None)
    if gap is not None and not own:
        return all_unknown(FACTS, gap.cause, gap.detail)
    first = min(own or told, key=lambda given: (given.state != "valid", not given.url))
    proof = seen(first.capture, "response.data.shop", f"{first.url} {first.state}")
    state = first.state
    return [
        unknown(FACTS[0], state.cause, state.detail, proof)
        if isinstance(state, Problem)
        else known(FACTS[0], state, proof),
        known(FACTS[1], first.url, proof) if first.url else absent(FACTS[1], proof),
    ]


def _ids(case: Case) -> list[str]:
    shown = [seal.id.upper() for seal in case.many("claim.seals") if isinstance(seal, Seal) and seal.name == ISSUER]
    return [number for number in dict.fromkeys(shown) if _ID.fullmatch(number)][:MAX_IDS]


def _none_shown(case: Case) -> list[Fact]:
    seals = case.fact("claim.seals")
    if seals.is_unknown:
        return all_unknown(FACTS, seals.cause or Cause.NOT_ASKED, seals.detail)
    return [absent(name, *seals.evidence[:1]) for name in FACTS]


def _given(case: Case, number: str, capture: Capture | None) -> Given | Problem:
    """The issuer's word; a Problem when there is none, or it is not on that id."""
    if capture is None:
        return Problem(Cause.NOT_ASKED)
    value = json_of(capture, (200, 404))
    if isinstance(value, Problem):
        return value
    response = value.get("response") if isinstance(value, dict) else None
    if text(response, "status") == "NOT_FOUND":
        return Given("unknown", "", capture)
    if capture.status == 404:
        return Problem(Cause.NO_ANSWER, "HTTP 404, and not in the issuer's own words")
    if text(response, "data", "shop", "tsId").upper() != number:
        return Problem(Cause.UNREADABLE, "the answer is not on that seal")
    url = text(response, "data", "shop", "url")
    if "." not in names.host_in(url):
        return Problem(Cause.UNREADABLE, "the answer holds no shop's address")
    return Given(_state(case, response), url, capture)


def _state(case: Case, response: Any) -> str | Problem:
    status = text(response, "data", "shop", "trustMark", "status").upper()
    end = read_old_date(text(response, "data", "shop", "trustMark", "validTo")[:10])
    if status in _OVER or (status == "VALID" and end is not None and end < case.at.date()):
        return "expired"
    return "valid" if status == "VALID" else Problem(Cause.AMBIGUOUS, f"the seal's state is {status or 'not told'}")
