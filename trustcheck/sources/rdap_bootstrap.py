"""Which RDAP server keeps a domain: IANA's bootstrap registry (RFC 9224), a dated snapshot and what IANA lacks.

Only https servers whose host is a name under a public suffix are let in: the list comes from the network.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from functools import cache
from importlib.resources import files
from typing import Any
from urllib.parse import urlsplit

from trustcheck import names
from trustcheck.model import Capture, Request
from trustcheck.sources.answers import decode, http_problem
from trustcheck.sources.dates import read_date

LIST_URL = "https://data.iana.org/rdap/dns.json"
STALE_DAYS = 60
KEEP_DAYS = 7
MIN_SANE = 500  # IANA lists some 1,200 top-level domains; a list much shorter is not IANA's
MAX_SERVICES = 5000
# Servers that answer, though IANA's registry does not list them (agreed by two lists kept in 2026).
_OVERRIDES = {
    "de": "https://rdap.denic.de/",
    "ch": "https://rdap.nic.ch/",
    "li": "https://rdap.nic.li/",
    "us": "https://rdap.nic.us/",
    "co": "https://rdap.registry.co/co/",
    "io": "https://rdap.identitydigital.services/rdap/",
    "me": "https://rdap.identitydigital.services/rdap/",
    "ag": "https://rdap.identitydigital.services/rdap/",
}


@cache
def _snapshot() -> tuple[date, Mapping[str, str]]:
    document = decode(files(__package__).joinpath("rdap_dns.json").read_bytes())
    return read_date(document["publication"]) or date.min, servers_of(document)


def snapshot_date() -> date:
    """The day of the list that is shipped."""
    return _snapshot()[0]


def list_request(at: datetime) -> Request | None:
    """The request for a newer list when the shipped one is older than STALE_DAYS at that time, else None."""
    if (at.date() - snapshot_date()).days <= STALE_DAYS:
        return None
    return Request(source="rdap", url=LIST_URL, purpose="bootstrap", accept="application/json", max_age_days=KEEP_DAYS)


def fresh_list(captures: Mapping[str, Capture]) -> Mapping[str, str] | None:
    """The list of the capture by top-level domain, when it came whole and is sane; else None."""
    capture = captures.get(LIST_URL)
    if capture is None or http_problem(capture) is not None:
        return None
    found = servers_of(decode(capture.body))
    return found if len(found) >= MIN_SANE else None


def server_of(domain: str, fresh: Mapping[str, str] | None = None) -> str | None:
    """Base URL of the registry's RDAP server, ending in a slash; None when it has none that can be used.

    The longest suffix of the domain wins. Where IANA lists nothing, the overrides are looked at.
    """
    listed = _snapshot()[1] if fresh is None else fresh
    labels = domain.lower().rstrip(".").split(".")
    suffixes = [".".join(labels[start:]) for start in range(1, len(labels))]
    for table in (listed, _OVERRIDES):
        for suffix in suffixes:
            if suffix in table:
                return table[suffix]
    return None


def servers_of(document: Any) -> dict[str, str]:
    """Base URL by suffix of a bootstrap document; what is malformed in it is left out. Never raises."""
    services = document.get("services") if isinstance(document, dict) else None
    found: dict[str, str] = {}
    for service in services[:MAX_SERVICES] if isinstance(services, list) else ():
        if not isinstance(service, list) or len(service) < 2 or not all(isinstance(part, list) for part in service[:2]):
            continue
        base = next((url for url in map(usable, service[1]) if url), None)
        for suffix in service[0] if base else ():
            if isinstance(suffix, str) and base:
                found.setdefault(suffix.lower().strip("."), base)
    return found


def usable(url: Any) -> str | None:
    """The URL, ending in a slash, when it is https at a host name under a public suffix; else None."""
    if not isinstance(url, str) or len(url) > 300:
        return None
    try:
        parts = urlsplit(url)
        host, port = parts.hostname, parts.port
    except ValueError:
        return None
    plain = parts.scheme == "https" and host and port in (None, 443) and "@" not in parts.netloc
    if not plain or names.registrable(host or "") is None or not url.isascii() or not url.isprintable():
        return None
    return url if url.endswith("/") else url + "/"
