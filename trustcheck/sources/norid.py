"""How many .no domains the Norwegian registry says the company holds: its own extension of RDAP.

Asked for a shop on .no whose company the Norwegian register has. The answer counts the domains under .no and under each
of its sublevels apart. Norid's terms for its open look-ups forbid commercial use; ten questions a minute and 300 a day
are let through. https://teknisk.norid.no/en/integrere-mot-norid/rdap-tjenesten/ (Local adjustments)
"""

from __future__ import annotations

from collections.abc import Mapping

from trustcheck.facts import known, unknown
from trustcheck.model import Capture, Case, Cause, Fact, Problem, Request
from trustcheck.sources.answers import count, json_of, seen
from trustcheck.sources.company_questions import number_in

NEEDS: tuple[str, ...] = ("register.company_id", "register.country")
URL = "https://rdap.norid.no/norid_domain_count"
KEEP_DAYS = 7
MAX_COUNT = 10_000_000
_FACT = "domain.company_count"
_number = number_in("NO")


def ask(case: Case) -> list[Request]:
    """One question, once the Norwegian register has told which company a .no shop's is."""
    url = _url(case)
    if url is None:
        return []
    accept = "application/rdap+json, application/json"
    return [Request(source="norid", url=url, purpose="domains", accept=accept, max_age_days=KEEP_DAYS)]


def read(case: Case, captures: Mapping[str, Capture]) -> list[Fact]:
    """The number of domains, 0 too; Unknown when the answer is no count."""
    url = _url(case)
    capture = captures.get(url) if url else None
    if capture is None:
        return []
    count = _count(capture)
    if isinstance(count, Problem):
        return [unknown(_FACT, count.cause, count.detail)]
    return [known(_FACT, count, seen(capture, "domain_count", f"{count} domains"))]


def _url(case: Case) -> str | None:
    number = _number((case.text("register.company_id") or "")[:40])
    here = case.shop.domain.endswith(".no") and case.text("register.country") == "NO"
    return f"{URL}/{number}" if number and here else None


def _count(capture: Capture) -> int | Problem:
    """The sum of what stands under .no itself and under its sublevels."""
    value = json_of(capture)
    if isinstance(value, Problem):
        return value
    listed = value.get("domain_count") if isinstance(value, dict) else None
    if not isinstance(listed, list):
        return Problem(Cause.UNREADABLE, "the answer holds no count of domains")
    total = 0
    for item in listed:
        counted = count(item, "count")
        if counted is None or counted > MAX_COUNT:
            return Problem(Cause.UNREADABLE, "a count of domains is no number")
        total += counted
    return total
