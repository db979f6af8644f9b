"""Links that leave the shop's site, each once, with the parts of their addresses."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple, TypeVar

from trustcheck.model import Evidence
from trustcheck.names import same_site, to_unicode
from trustcheck.pages.page import Link, Page
from trustcheck.pages.reading import KEPT_PAGES

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
    for page in pages:
        for one in _leaving(page, domain):
            link = one.link
            key = (link.url, link.text, page.purpose if link.place == "main" else link.place)
            if len(found) < MAX_OUTBOUND and wanted(one.host) and key not in seen:
                seen.add(key)
                found.append(one)
    return found


@lru_cache(maxsize=KEPT_PAGES)
def _leaving(page: Page, domain: str) -> tuple[Outbound, ...]:
    """The page's links to other sites."""
    leaves: dict[str, bool] = {}  # by what stands between the slashes
    found = []
    home = page.url[: page.url.find("/", 8) + 1]
    staying = home if home and same_site(parts(home)[0], domain) else "\0"  # most links lead to the page's own host
    for link in [link for link in page.links if not link.url.startswith(staying)]:
        pieces = link.url.split("/", 3)
        name = pieces[2] if len(pieces) > 2 else ""
        if name not in leaves:
            host = parts(link.url)[0]
            leaves[name] = bool(host) and not same_site(host, domain)
        if leaves[name]:
            found.append(Outbound(page, link, *parts(link.url)))
    return tuple(found)


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


def lines_with(page: Page, domain: str) -> Iterator[str]:
    """The lines of the page in which the domain stands as a whole name, not as a part of another."""
    for written in dict.fromkeys((domain, to_unicode(domain))):
        for block in page.blocks:
            text = block.text.lower()
            at = text.find(written)
            before, after = text[at - 1 : at], text[at + len(written) : at + len(written) + 2]
            apart = not (before.isalnum() or before == "-") and not (after[:1].isalnum() or after[:1] == "-")
            if at >= 0 and apart and not (after[:1] == "." and after[1:].isalnum()):
                yield block.text
