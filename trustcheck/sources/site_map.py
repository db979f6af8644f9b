"""Sitemaps (sitemaps.org protocol 0.9): the URLs of a file, read without an XML parser: no entities, no recursion."""

from __future__ import annotations

import re
import zlib
from html import unescape
from typing import NamedTuple

MAX_BYTES = 10 * 1024 * 1024
MAX_URLS = 50_000  # that the protocol allows in a file
MAX_URL_CHARACTERS = 2_048
_LOCATION = re.compile(
    rb"<(?:[a-z]{1,9}:)?loc\s{0,3}>\s{0,99}(?:<!\[CDATA\[)?\s{0,9}([^<>\]\s]{1,2048})\s{0,9}(?:\]\]>)?\s{0,99}"
    rb"</(?:[a-z]{1,9}:)?loc\s{0,3}>"
)
_PAGES_FIRST = ("page", "sivu", "sida", "static", "info", "post-page")


class SiteMap(NamedTuple):
    """URLs of pages, and of further sitemaps when the file is an index. `refused` says why it was not read."""

    pages: tuple[str, ...] = ()
    maps: tuple[str, ...] = ()
    refused: str = ""


def read_site_map(body: bytes) -> SiteMap:
    """What a sitemap file lists. A file with a DTD or entities is refused (no honest one has them)."""
    if body[:2] == b"\x1f\x8b":
        body = _unzip(body)
    body = body[:MAX_BYTES]
    head = body[:65_536].lower()
    if b"<!doctype" in head or b"<!entity" in body.lower():
        return SiteMap(refused="a DTD")
    if b"<urlset" not in head and b"<sitemapindex" not in head and b":urlset" not in head:
        return SiteMap(refused="no sitemap")
    urls: dict[str, None] = {}
    for match in _LOCATION.finditer(body):
        urls[unescape(match[1].decode("utf-8", "replace"))[:MAX_URL_CHARACTERS]] = None
        if len(urls) >= MAX_URLS:
            break
    if b"<sitemapindex" in head or b":sitemapindex" in head:
        return SiteMap(maps=tuple(sorted(urls, key=_page_maps_first)))
    return SiteMap(pages=tuple(urls))


def _page_maps_first(url: str) -> tuple[int, str]:
    name = url.rpartition("/")[2].lower()
    return (0 if any(word in name for word in _PAGES_FIRST) else 1), url


def _unzip(body: bytes) -> bytes:
    try:
        return zlib.decompressobj(zlib.MAX_WBITS | 16).decompress(body, MAX_BYTES)
    except zlib.error:
        return b""
