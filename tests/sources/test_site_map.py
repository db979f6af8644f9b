"""Sitemaps: plain, packed, an index; what is refused; what is made to hurt."""

from __future__ import annotations

import gzip
import time

import pytest

from trustcheck.sources.site_map import MAX_URLS, read_site_map

HEAD = b'<?xml version="1.0" encoding="UTF-8"?>'
SET = HEAD + b'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">%s</urlset>'


def test_a_sitemap_lists_its_pages() -> None:
    listed = read_site_map(
        SET % b"<url><loc> https://k.fi/a?b=1&amp;c=2 </loc></url><url><loc><![CDATA[https://k.fi/b]]></loc></url>"
    )

    assert listed.pages == ("https://k.fi/a?b=1&c=2", "https://k.fi/b")
    assert (listed.maps, listed.refused) == ((), "")


def test_an_index_lists_its_maps_those_of_pages_first() -> None:
    listed = read_site_map(HEAD + b"<sitemapindex><sitemap><loc>https://k.fi/products.xml</loc></sitemap>"
                           b"<sitemap><loc>https://k.fi/pages.xml</loc></sitemap></sitemapindex>")  # fmt: skip

    assert listed.maps == ("https://k.fi/pages.xml", "https://k.fi/products.xml")
    assert not listed.pages


def test_a_packed_sitemap_is_unpacked_and_a_bomb_is_cut() -> None:
    assert read_site_map(gzip.compress(SET % b"<url><loc>https://k.fi/a</loc></url>")).pages == ("https://k.fi/a",)
    began = time.process_time()
    assert not read_site_map(gzip.compress(b"<urlset>" + b"\0" * 300_000_000, 1)).pages
    assert time.process_time() - began < 5


@pytest.mark.parametrize(
    "body",
    [
        b'<!DOCTYPE urlset [<!ENTITY a "x">]><urlset><loc>https://k.fi/&a;</loc></urlset>',
        b'<!doctype urlset SYSTEM "file:///etc/passwd"><urlset><loc>https://k.fi/</loc></urlset>',
        b'<urlset><!ENTITY x SYSTEM "http://10.0.0.1/"><loc>https://k.fi/</loc></urlset>',
        b"<html><body><loc>https://k.fi/</loc>",
        b"",
        b"\x1f\x8bbroken",
    ],
)
def test_a_dtd_and_what_is_no_sitemap_is_refused(body: bytes) -> None:
    listed = read_site_map(body)

    assert listed.refused
    assert not listed.pages + listed.maps


@pytest.mark.parametrize("piece", [b"<loc>", b"<loc><![CDATA[", b"<loc> ", b"<loc>https://k.fi/</loc", b"<loc>a", b"<"])
def test_a_megabyte_of_anything_ends_in_time(piece: bytes) -> None:
    began = time.process_time()
    read_site_map(b"<urlset>" + piece * (1_000_000 // len(piece)))
    assert time.process_time() - began < 2


def test_no_more_urls_are_read_than_a_sitemap_may_hold() -> None:
    body = SET % b"".join(b"<loc>https://k.fi/%d</loc>" % number for number in range(MAX_URLS + 50))

    assert len(read_site_map(body).pages) == MAX_URLS
