"""Pages made to hurt: each is read, or refused in words, within its time; nothing is raised."""

from __future__ import annotations

import random
import time
from pathlib import Path

import pytest
from page_of import lines, page_of

from trustcheck.model import Cause
from trustcheck.pages import prescan, walk
from trustcheck.pages.blocks import Blocks
from trustcheck.pages.prescan import Shape, tamed

MEGABYTE = 1_000_000
SECONDS = 3.0  # the bar is one on a quiet machine


def _many(piece: bytes) -> bytes:
    return piece * (MEGABYTE // len(piece))


SHAPES = {
    "attributes": b"<div " + b" ".join(b"a%d" % n for n in range(120_000)) + b">x",
    "attributes behind a quoted end": b'<div x="> " ' + b" ".join(b'a%d="<p>"' % n for n in range(50_000)) + b">x",
    "attributes in one value": b"<div class='" + b"footer " * 140_000 + b"'>x",
    "nested": _many(b"<div>"),
    "nested and closed": b"<div>" * 90_000 + b"</div>" * 90_000,
    "closed by strangers": _many(b"<div></foo>"),
    "nested formatting": _many(b"<b>"),
    "formatting in every line": b"".join(b"<b id=%d>" % n for n in range(1500)) + b"<p>x" * 100_000,
    "nested tables": _many(b"<table><tr><td>"),
    "nested selects": _many(b"<select><option>"),
    "nested drawings": _many(b"<svg><g>"),
    "cells": b"<table><tr>" + b"<td>x1" * 130_000,
    "templates": _many(b"<template>"),
    "links": _many(b"<a href=x>y</a>"),
    "open links": _many(b"<a href=x>"),
    "images": _many(b"<img alt=xx>"),
    "lines": _many(b"<p>xxxx"),
    "less-than": _many(b"<"),
    "open tags": _many(b"<a "),
    "open quotes": _many(b'<a x="'),
    "open comments": _many(b"<!--"),
    "comments in comments": _many(b"<!-- -"),
    "sections": _many(b"<![CDATA["),
    "foreign sections": b"<svg>" + _many(b"<![CDATA[<a>"),
    "scripts": _many(b"<script>"),
    "half ended scripts": _many(b"<script></scrip"),
    "ampersands": _many(b"&"),
    "entities": _many(b"&#x41;"),
    "slashes": b"<a" + b"/" * MEGABYTE,
    "equals": b"<a" + b"=" * MEGABYTE,
    "ends": _many(b"</"),
    "one word": b"<p>" + b"a" * MEGABYTE,
    "zeroes": b"<p>x" + b"\0" * MEGABYTE,
    "blanks": b"<p>x" + b" " * MEGABYTE,
    "a base": b"<base href='" + b"/a" * 400_000 + b"'>" + b"<a href=b>c</a>" * 10_000,
    "a meta": b"<meta name=refresh content='" + b"0;url=" * 160_000 + b"'><p>x",
    "json": _many(b"<script type=application/ld+json>{}</script>"),
    "headings": _many(b"<h1>404 not found</h1>"),
    "hidden": _many(b"<i hidden>x</i>"),
    "mail codes": _many(b"<a data-cfemail=00ff>x</a>"),
}


@pytest.mark.parametrize("name", SHAPES)
def test_a_megabyte_of_anything_ends_in_time(name: str) -> None:
    began = time.process_time()
    page = page_of(SHAPES[name][: MEGABYTE + 1000])

    assert time.process_time() - began < SECONDS
    assert page.fault_detail.startswith("the page could not be read") is False
    assert page.blocks or page.fault is not None or not page.text


@pytest.mark.parametrize("depth", [300, 600, 5_000, 10_000])
@pytest.mark.parametrize("closed", [True, False])
def test_text_after_a_deep_block_is_still_found(depth: int, closed: bool) -> None:
    deep = "<div>" * depth + "syvä" + "</div>" * (depth if closed else 0)
    page = page_of(f"<p>alku</p>{deep}<p>Y-tunnus 9999999-9</p><footer>Kuja 2</footer>")

    assert page.fault is None
    assert lines(page)[-2:] == ["Y-tunnus 9999999-9", "Kuja 2"]


def test_a_tag_of_too_many_attributes_does_not_hide_what_stands_around_it() -> None:
    bomb = " ".join(f"a{number}" for number in range(30_000))
    page = page_of(f"<p>edellä</p><div {bomb}><p>sisällä <a href=/x>linkki</a></p></div><p>perässä</p>")

    assert lines(page) == ["edellä", "sisällä linkki", "perässä"]
    assert [link.url for link in page.links] == ["https://naava-esimerkki.fi/x"]


@pytest.mark.parametrize(
    ("body", "shape"),
    [
        (b"<p>a", Shape.ORDINARY),
        (b"<div " + b"a " * 100_000 + b">", Shape.PATHOLOGICAL),
        (b'<i a=b="><div ' + b" ".join(b"a%d" % n for n in range(9_000)) + b'>"x">', Shape.PATHOLOGICAL),
        (b'<script>"<a x="</script><div ' + b" ".join(b"a%d" % n for n in range(9_000)) + b">", Shape.PATHOLOGICAL),
        (b"<!-- <a x=' --><div " + b"a1 " * 9_000 + b">", Shape.PATHOLOGICAL),
        (b"<div>" * 9_000, Shape.PATHOLOGICAL),
        (b"<div></x>" * 8_500, Shape.PATHOLOGICAL),
        (b"<p>" * 9_000 + b"<li>" * 9_000 + b"<br>" * 9_000, Shape.ORDINARY),
        (b"<div data-x='" + b'{"a": 1} ' * 20_000 + b"'>", Shape.ORDINARY),
        (b"<script>" + b"'<a href=\"' + x + " * 9_000 + b"</script><p>x", Shape.ORDINARY),
        (b"<" * 200_000, Shape.TOO_COMPLEX),
        (b"<div>" * 30_000, Shape.TOO_COMPLEX),
    ],
)
def test_the_scan_tells_tags_apart_as_html_does(body: bytes, shape: Shape) -> None:
    assert prescan.prescan(body).shape is shape


def test_both_parsers_read_the_same_lines_and_links() -> None:
    body = (
        b"<html lang=fi><head><title>Otsikko</title><base href='/a/'></head>"
        b"<body><header><p>Y<b>l</b>h&auml;\xc3\xa4ll\xc3\xa4</p>"
        b"</header><main><table><tr><td>Puh.</td><td>09 123</td></tr></table><p hidden>piilo</p><a href=b>linkki</a>"
        b"<img alt=kuva><br>rivi<div role=contentinfo>alas</div></main></body></html>"
    )
    fast, slow = Blocks("https://x.fi/a/"), Blocks("https://x.fi/a/")
    walk.walk(walk.parse(body), fast)
    walk.soup_walk(walk.soup_of(tamed(body)), slow)

    assert [(block.text, block.place) for block in fast.blocks] == [(block.text, block.place) for block in slow.blocks]
    assert fast.links == slow.links
    assert walk.head_of(walk.parse(body)) == walk.soup_head(walk.soup_of(tamed(body)))


def test_random_bytes_are_read_or_refused() -> None:
    chance = random.Random(7)
    alphabet = [
        b"<",
        b">",
        b"/",
        b"'",
        b'"',
        b"=",
        b"!--",
        b"-->",
        b"script",
        b"div",
        b" ",
        b"a",
        b"\xff",
        b"\x00",
        b"&#x",
        b"]]>",
    ]
    for _ in range(400):
        page = page_of(b"".join(chance.choices(alphabet, k=200)), kind=chance.choice(["", "text/html"]))
        assert not page.fault_detail.startswith("the page could not be read")


def test_the_conformance_pages_are_read_by_both_parsers() -> None:
    folder = Path(__file__).parents[2] / "../shared/data/hostile/html5lib-tests"
    if not folder.is_dir():
        pytest.skip("the shared data is not here")
    count = 0
    for path in sorted(folder.rglob("*.dat")):
        for case in path.read_bytes().split(b"#data\n")[1:]:
            body = case.partition(b"\n#errors")[0]
            assert not page_of(body, kind="text/html").fault_detail.startswith("the page could not be read")
            walk.soup_walk(walk.soup_of(tamed(body)), Blocks("https://x.fi/"))
            count += 1
    assert count > 1_700


def test_what_is_no_html_says_what_it_is() -> None:
    for body, kind, word in (
        (b"%PDF-1.7 ...", "application/pdf", "PDF"),
        (b"%PDF-1.7 ...", "text/html", "PDF"),
        (b"\x89PNG\r\n", "image/png", "image"),
        (b"PK\x03\x04", "text/html", "ZIP"),
        (b'{"a": 1}', "application/json", "json"),
        (b"", "text/html", "empty"),
        (b" \r\n\xef\xbb\xbf", "text/html", "empty"),
    ):
        page = page_of(body, kind=kind)
        assert page.fault in {Cause.UNREADABLE, Cause.NO_ANSWER}
        assert word in page.fault_detail
    assert page_of(b"<html><p>x", kind="application/json").fault is None
    assert page_of(b"<?xml version='1.0'?><html><p>x</p></html>", kind="application/xml").fault is None
