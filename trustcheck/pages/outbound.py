"""Links that leave the shop's site, each once, with the parts of their addresses."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple, TypeVar

from trustcheck.model import Evidence
from trustcheck.names import same_site
from trustcheck.pages.page import Link, Page

MAX_OUTBOUND = 2_000
T = TypeVar("T")


class Outbound(NamedTuple):
    """A link to another site. `host` is in lower case, without www; `path` begins with "/", `query` without "?"."""

    page: Page
    link: Link
    host: str
    path: str
    query: str

    def evidence(self) -> Evidence:
        return self.page.evidence(self.link.place, f"{self.link.text} {self.link.url}")


def outbound(pages: Sequence[Page], domain: str, wanted: Callable[[str], bool]) -> list[Outbound]:
    """Every link to other sites whose host is wanted; one that every page has (menu, footer) is told once."""
    found: list[Outbound] = []
    seen = set()
    kept: dict[str, bool] = {}  # by what stands between the slashes
    for page in pages:
        for link in page.links:
            pieces = link.url.split("/", 3)
            name = pieces[2] if len(pieces) > 2 else ""
            keep = kept.get(name)
            if keep is None:
                host = parts(link.url)[0]
                keep = kept[name] = bool(host) and wanted(host) and not same_site(host, domain)
            if not keep:
                continue
            key = (link.url, link.text, page.purpose if link.place == "main" else link.place)
            if key not in seen and len(found) < MAX_OUTBOUND:
                seen.add(key)
                found.append(Outbound(page, link, *parts(link.url)))
    return found


def parts(url: str) -> tuple[str, str, str]:
    """Host (lower case, without www, user and port), path and query of an http(s) or scheme-less address."""
    _, slashes, rest = url.partition("//")
    if not slashes:
        return "", "", ""
    rest = rest.partition("#")[0]
    rest, _, query = rest.partition("?")
    host, _, path = rest.partition("/")
    host = host.rpartition("@")[2].partition(":")[0].lower().removeprefix("www.")
    return host, f"/{path}", query


def listed_host(host: str, table: Mapping[str, T]) -> T | None:
    """What the table has for the host or a domain above it; None when it has neither."""
    labels = host.split(".")
    for start in range(max(0, len(labels) - 4), len(labels) - 1):
        found = table.get(".".join(labels[start:]))
        if found is not None:
            return found
    return None
