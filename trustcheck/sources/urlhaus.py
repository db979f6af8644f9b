"""How many addresses on the shop's domain spread malware right now, by URLhaus (abuse.ch, CC0), with the user's key.

Everything comes within HTTP 200 and is told by `query_status`: ok, no_results, or what went wrong. Addresses that are
offline stay in the answer for years: an honest shop that was broken into and cleaned is not held to them. Hosts are
known by their whole name, so the domain and its www are asked. https://urlhaus-api.abuse.ch/
"""

from __future__ import annotations

from collections.abc import Mapping

from trustcheck.facts import absent, known, unknown
from trustcheck.model import Capture, Case, Cause, Evidence, Fact, Problem, Request
from trustcheck.sources.answers import json_of, rows, seen, text

NEEDS: tuple[str, ...] = ()
FACT = "list.urlhaus"
URL = "https://urlhaus-api.abuse.ch/v1/host/"
_CAUSES = {"unknown_auth_key": Cause.REFUSED, "user_blacklisted": Cause.REFUSED, "invalid_host": Cause.REFUSED}


def ask(case: Case) -> list[Request]:
    """A question for each of the shop's hosts; answered by Problem(not_asked) where the user has no key."""
    return [
        Request(
            source="urlhaus",
            url=_url(host),
            purpose="list",
            accept="application/json",
            post="application/x-www-form-urlencoded",
            key="urlhaus",
        )
        for host in _hosts(case)
    ]


def read(case: Case, captures: Mapping[str, Capture]) -> list[Fact]:
    """list.urlhaus: ABSENT when none of the hosts has such an address; Unknown when one could not be asked."""
    answers = [_online(host, captures.get(_url(host))) for host in _hosts(case)]
    told = [answer for answer in answers if not isinstance(answer, Problem)]
    count = sum(online for online, _ in told)
    if count:
        return [known(FACT, count, *(proof for online, proof in told if online))]
    gap = next((answer for answer in answers if isinstance(answer, Problem)), None)
    if gap is not None:
        return [unknown(FACT, gap.cause, gap.detail)]
    return [absent(FACT, *(proof for _, proof in told))]


def _hosts(case: Case) -> list[str]:
    return list(dict.fromkeys((case.shop.domain, f"www.{case.shop.domain}", case.shop.host)))


def _url(host: str) -> str:
    return f"{URL}#host={host}"


def _online(host: str, capture: Capture | None) -> tuple[int, Evidence] | Problem:
    """How many addresses of that host are online, and where that is seen."""
    if capture is None:
        return Problem(Cause.NOT_ASKED)
    value = json_of(capture)
    if isinstance(value, Problem):
        return value
    status = text(value, "query_status")
    if status == "no_results":
        return 0, seen(capture, "query_status", status)
    if status != "ok":
        return Problem(_CAUSES.get(status, Cause.UNREADABLE), f"URLhaus said {status or 'nothing that is an answer'}")
    found = rows(value, "urls")
    if text(value, "host").lower() != host or not isinstance(value.get("urls"), list):
        return Problem(Cause.UNREADABLE, "the answer is not on that host")
    online = [row for row in found if text(row, "url_status") == "online"]
    excerpt = f"{len(online)} online of {len(found)}, threat {text(online[0], 'threat') if online else 'past'}"
    return len(online), seen(capture, "urls", excerpt)
