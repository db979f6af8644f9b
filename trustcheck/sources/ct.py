"""The oldest certificate that the public logs hold for the domain, by crt.sh: the domain existed then at the latest.

crt.sh promises nothing and fails often: 502, an HTML page with status 200, half a minute of silence, and an empty list
when it is overloaded. So an empty list tells nothing. https://crt.sh (Sectigo), answers by `output=json`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from trustcheck.model import Capture, Case, Cause, Fact, Request
from trustcheck.sources.answers import clean, text
from trustcheck.sources.certificate_rows import Row, day_of, is_of, read_log

NEEDS = ("claim.site_read",)
KEEP_DAYS = 7
_EMPTY = (Cause.NO_ANSWER, "the log service sent an empty list, as it also does when it is overloaded")
_OTHER = (Cause.UNREADABLE, "no row of the answer is a certificate of that domain")


def _url(case: Case) -> str:
    return f"https://crt.sh/?q={case.shop.domain}&output=json&deduplicate=Y"


def ask(case: Case) -> list[Request]:
    """One question, once a shop was read at that address."""
    if not case.flag("claim.site_read"):
        return []
    url = _url(case)
    return [Request(source="ct", url=url, purpose="certificates", accept="application/json", max_age_days=KEEP_DAYS)]


def read(case: Case, captures: Mapping[str, Capture]) -> list[Fact]:
    """archive.first_certificate, never ABSENT; Unknown when the service failed or listed nothing."""
    return read_log(case, captures.get(_url(case)), _rows, empty=_EMPTY, other=_OTHER)


def _rows(listed: list[Mapping[str, Any]], domain: str) -> Iterator[Row]:
    """Each certificate by the day on which it begins; where that is not told, by the day on which it was logged."""
    for row in listed:
        names = row.get("name_value")
        begins = day_of(row.get("not_before")) or day_of(row.get("entry_timestamp"))
        lines = names.split("\n") if isinstance(names, str) else []
        if begins is not None and is_of(domain, [*lines, row.get("common_name")]):
            issuer = clean(row.get("issuer_name"), 100)
            yield Row(begins, f"certificate {text(row, 'id')}".strip(), f"{begins.isoformat()} {issuer}")
