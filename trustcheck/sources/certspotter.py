"""The oldest unexpired certificate of the domain, by SSLMate's Cert Spotter: asked when crt.sh told none.

Without a paid plan it lists unexpired certificates only, which live a few months: the day is a very weak lower bound of
the domain's age, and an empty list tells nothing. A key is sent when the user has one; the free quota is small.
https://sslmate.com/help/reference/ct_search_api_v1
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from trustcheck.model import Capture, Case, Cause, Fact, Request
from trustcheck.sources.answers import text
from trustcheck.sources.certificate_rows import FACT, Row, day_of, is_of, read_log

NEEDS = ("claim.site_read", FACT)
KEEP_DAYS = 7
_NONE = (Cause.HIDDEN, "the log service shows unexpired certificates only, and there is none of that domain")


def _url(case: Case) -> str:
    return (
        f"https://api.certspotter.com/v1/issuances?domain={case.shop.domain}"
        "&include_subdomains=false&match_wildcards=true&expand=dns_names&expand=issuer"
    )


def ask(case: Case) -> list[Request]:
    """One question, once a shop was read there and the other log has answered without a certificate."""
    other = case.fact(FACT)
    if not case.flag("claim.site_read") or other.is_known or other.cause is Cause.NOT_ASKED:
        return []
    return [
        Request(
            source="certspotter", url=_url(case), purpose="certificates", accept="application/json", key="certspotter?",
            max_age_days=KEEP_DAYS,
        )
    ]  # fmt: skip


def read(case: Case, captures: Mapping[str, Capture]) -> list[Fact]:
    """archive.first_certificate, never ABSENT: what is listed has not run out, so it says "at least so old" only."""
    return read_log(case, captures.get(_url(case)), _rows, empty=_NONE, other=_NONE)


def _rows(listed: list[Mapping[str, Any]], domain: str) -> Iterator[Row]:
    for row in listed:
        begins = day_of(row.get("not_before"))
        names = row.get("dns_names")
        if begins is not None and isinstance(names, list) and is_of(domain, names):
            issuer = text(row, "issuer", "friendly_name") or text(row, "issuer", "name")
            excerpt = f"{begins.isoformat()} {issuer} (unexpired certificates only)"
            yield Row(begins, f"issuance {text(row, 'id')}".strip(), excerpt)
