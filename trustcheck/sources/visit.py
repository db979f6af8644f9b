"""The visit to a shop's website: which pages to read next, given those that have answered. Pure; website.py tells it.

robots.txt of a host, then the home page, then at most 12 pages chosen by what links say; see `Visit`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import datetime
from functools import lru_cache
from typing import NamedTuple
from urllib.parse import urljoin, urlsplit

from protego import Protego

from trustcheck.model import Capture, Cause, Hop, Problem, Request, Shop
from trustcheck.names import registrable, same_site
from trustcheck.pages import faults
from trustcheck.pages.charset import decode
from trustcheck.pages.html import read_page
from trustcheck.pages.links import clean_url, same_page
from trustcheck.pages.page import Page

ROBOTS_NAME = "trustcheck"  # our name in robots.txt: the first word of the User-Agent
MAX_CRAWL_DELAY_SECONDS = 5.0  # a whole visit must fit into the shop's deadline
ROBOTS_BYTES = 500 * 1024  # RFC 9309 section 2.5
ACCEPT = "text/html,application/xhtml+xml;q=0.9,*/*;q=0.1"
MAX_REFRESHES = 2
MAX_REFRESH_SECONDS = 10
MAX_FRAMES = 3
MAX_HOSTS = 4  # of the site, whose robots.txt is read
# A host that does not answer at all may do so by http, or under www.
_SILENT = {Cause.NO_ANSWER, Cause.DEADLINE}
_REFRESH = re.compile(
    r"\s{0,9}(\d{1,5})(?:\.\d{0,3})?\s{0,9}[;,]\s{0,9}(?:url\s{0,9}=\s{0,9})?[\"']?([^\"'\s]{1,1000})", re.IGNORECASE
)


class Gate(NamedTuple):
    """What robots.txt of a host says. `rules` None with no cause: everything is allowed."""

    rules: Protego | None = None
    cause: Cause | None = None
    detail: str = ""

    def closed_to(self, url: str) -> tuple[Cause, str] | None:
        if self.cause is not None:
            return self.cause, self.detail
        if self.rules is None or self.rules.can_fetch(url, ROBOTS_NAME):
            return None
        return Cause.REFUSED, "robots.txt asks robots not to read this page"


@lru_cache(64)
def _parsed(body: bytes) -> Protego | None:
    try:
        return Protego.parse(decode(body)[0])
    except Exception:  # a file that cannot be understood holds no rule that we could follow
        return None


def gate_of(capture: Capture) -> Gate:
    """RFC 9309 section 2.3.1: 4xx allows everything; 5xx, 429 and no answer forbid everything until it answers."""
    if capture.problem is not None and not (capture.body and capture.status == 200):
        return Gate(cause=capture.problem.cause, detail=f"robots.txt could not be read: {capture.problem.detail}")
    status = capture.status
    if status == 429:
        return Gate(cause=Cause.THROTTLED, detail="robots.txt: the server said that we ask too often (429)")
    if status >= 500:
        return Gate(cause=Cause.REFUSED, detail=f"robots.txt answered {status}, which asks robots to stay away")
    if 200 <= status < 300 or status == 0:
        return Gate(rules=_parsed(capture.body[:ROBOTS_BYTES]))
    return Gate()


def origin_of(url: str) -> str:
    split = urlsplit(url)
    return f"{split.scheme}://{split.netloc}"


class Visit:
    """One look at what has been captured. `wanted` fills with requests for what is not there yet."""

    def __init__(self, shop: Shop, at: datetime, captures: Mapping[str, Capture]) -> None:
        self.shop, self.at, self.captures = shop, at, captures
        self.wanted: dict[str, Request] = {}
        self.redirect_domain = ""  # another registrable domain that the home page sends to
        self._hosts: set[str] = set()

    def ask(self, url: str, purpose: str, *, max_bytes: int = 5 * 1024 * 1024, accept: str = ACCEPT) -> Capture | None:
        """The answer, or None and a request for it."""
        capture = self.captures.get(url)
        if capture is None and url not in self.wanted:
            self.wanted[url] = Request(
                source="website",
                url=url,
                purpose=purpose,
                accept=accept,
                max_bytes=max_bytes,
                pause_seconds=self._crawl_delay(url),
            )
        return capture

    def _crawl_delay(self, url: str) -> float:
        """Seconds between two requests that robots.txt of the URL's host asks for, at most MAX_CRAWL_DELAY_SECONDS."""
        robots = self.captures.get(f"{origin_of(url)}/robots.txt")
        rules = gate_of(robots).rules if robots is not None else None
        told = rules.crawl_delay(ROBOTS_NAME) if rules is not None else None
        return min(max(float(told or 0.0), 0.0), MAX_CRAWL_DELAY_SECONDS)

    def gate(self, url: str) -> Gate | None:
        """What robots.txt says at the URL's host; None while it is being asked."""
        origin = origin_of(url)
        if origin not in self._hosts and len(self._hosts) >= 2 * MAX_HOSTS:
            return Gate(cause=Cause.REFUSED, detail="the site uses more hosts than are read")
        self._hosts.add(origin)
        capture = self.ask(f"{origin}/robots.txt", "robots", max_bytes=512 * 1024, accept="text/plain,*/*;q=0.1")
        return gate_of(capture) if capture is not None else None

    def sitemaps(self, origin: str) -> list[str]:
        """Sitemaps that robots.txt names on this site, else the usual place."""
        capture = self.captures.get(f"{origin}/robots.txt")
        rules = gate_of(capture).rules if capture is not None else None
        named = [clean_url(urljoin(origin, url)) for url in rules.sitemaps] if rules is not None else []
        mine = [url for url in named if url and same_site(urlsplit(url).hostname or "", self.shop.domain)]
        return mine[:2] or [f"{origin}/sitemap.xml"]

    def page(self, url: str, purpose: str) -> Page | None:
        """The page, or a Page with the fault why it is not read; None while something is being asked."""
        gate = self.gate(url)
        if gate is None:
            return None
        closed = gate.closed_to(url)
        if closed:
            return self.faulty(url, purpose, *closed)
        capture = self.ask(url, purpose)
        return self._landed(capture, purpose) if capture is not None else None

    def _landed(self, capture: Capture, purpose: str) -> Page | None:
        """The page where redirects led: another site's is not the shop's; another host has a robots.txt of its own."""
        page = read_page(capture, purpose)
        asked, final = urlsplit(capture.request.url), urlsplit(capture.url)
        if not final.hostname or (asked.scheme, asked.hostname) == (final.scheme, final.hostname):
            return page
        if not same_site(final.hostname, self.shop.domain):
            other = registrable(final.hostname) or final.hostname
            return self.faulty(capture.url, purpose, Cause.NO_ANSWER, f"the page sends to another domain, {other}")
        if asked.hostname == final.hostname:
            return page  # http and https of one host: its rules are known
        gate = self.gate(capture.url)
        if gate is None:
            return None
        closed = gate.closed_to(capture.url)
        return self.faulty(capture.url, purpose, *closed) if closed else page

    def faulty(self, url: str, purpose: str, cause: Cause, detail: str) -> Page:
        """A page that was not read, and why."""
        capture = self.captures.get(url)
        digest = capture.sha256 if capture is not None else ""
        return Page(url=url, purpose=purpose, sha256=digest, at=self.at, fault=cause, fault_detail=detail)

    def home(self) -> Page | None:
        """The home page: by https, where that is silent by http, where the bare domain is silent under www."""
        host = self.shop.host
        starts = [f"https://{host}/", f"http://{host}/"]
        if host == self.shop.domain:
            starts.append(f"https://www.{host}/")
        first: Page | None = None
        for start in starts:
            page = self.page(start, "home")
            if page is None:
                return None
            if not self._is_silent(start):
                return self._onward(page, start)
            first = first or page
        return first

    def _is_silent(self, start: str) -> bool:
        """Nothing at all came back from the host: no status, no byte."""
        for url in (f"{start}robots.txt", start):
            capture = self.captures.get(url)
            if capture is not None and capture.problem is not None:
                return capture.problem.cause in _SILENT and not capture.status and not capture.body
        return False

    def _onward(self, page: Page, start: str) -> Page | None:
        """Follows <meta refresh> and Refresh headers, and notes where the home page leaves the shop's domain."""
        capture = self.captures.get(start)
        for _ in range(MAX_REFRESHES + 1):
            if capture is None:
                return page
            self._note_redirect(capture.url, capture.hops)
            target = _refresh_target(page, capture)
            if not target or self.redirect_domain or same_page(target, capture.url):
                return page
            if not same_site(urlsplit(target).hostname or "", self.shop.domain):
                self._note_redirect(target, ())
                return self.faulty(page.url, "home", Cause.NO_ANSWER, "the home page sends to another domain")
            following = self.page(target, "home")
            if following is None:
                return None
            page, capture = following, self.captures.get(target)
        return page

    def _note_redirect(self, url: str, hops: Iterable[Hop]) -> None:
        for target in (*(hop.location for hop in hops), url):
            host = urlsplit(target).hostname or "" if target.startswith(("http://", "https://")) else ""
            if host and not same_site(host, self.shop.domain) and target == url:
                self.redirect_domain = registrable(host) or host

    def frames(self, home: Page) -> list[Page] | None:
        """Pages of a frameset, which are what a reader of the home page sees; None while they are being asked."""
        shown = sum(len(block.text) for block in home.blocks if block.place in {"main", "header", "footer", "nav"})
        if home.fault is not None or shown > faults.BARE_CHARACTERS:
            return []
        urls = [clean_url(link.url) for link in home.links if link.place == "frame"]
        mine = [url for url in dict.fromkeys(urls) if url and same_site(urlsplit(url).hostname or "", self.shop.domain)]
        pages = [self.page(url, "home") for url in mine[:MAX_FRAMES] if not same_page(url, home.url)]
        return None if None in pages else [page for page in pages if page is not None]


def _refresh_target(page: Page, capture: Capture) -> str:
    """The absolute URL that the page sends the browser to by itself within ten seconds; empty when it stays."""
    for told in (page.metas.get("refresh", ""), capture.header("refresh")):
        match = _REFRESH.match(told[:1200])
        if match and int(match[1]) <= MAX_REFRESH_SECONDS:
            try:
                return clean_url(urljoin(capture.url, match[2]))
            except ValueError:
                return ""
    return ""


def cut_cause(capture: Capture | None) -> Cause:
    """Why a page was not read whole."""
    problem: Problem | None = capture.problem if capture is not None else None
    return problem.cause if problem is not None else Cause.TOO_LARGE
