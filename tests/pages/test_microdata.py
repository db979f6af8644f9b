"""Microdata: read as a browser's parser would, told as JSON-LD is, bounded."""

from __future__ import annotations

import json
import time
from pathlib import Path
from typing import Any

import pytest
from page_of import page_of

from trustcheck.pages.jsonld import unread
from trustcheck.pages.structured import organisations

SAMPLES = Path(__file__).parents[2] / "../shared/data/pages/extruct/tests/samples"
STORE = """<div itemscope itemtype="https://schema.org/Store"><h1 itemprop="name">Naava <b>Turku</b></h1>
<span itemprop="legalName">Naava Turku Oy</span> <meta itemprop="vatID" content="FI91234565">
<a itemprop="telephone" href="tel:+358401234567" content="+358 40 123 4567">soita</a>
<p itemprop="address" itemscope itemtype="https://schema.org/PostalAddress">
<span itemprop="streetAddress">Linnankatu 5 B</span>, <span itemprop="postalCode">20100</span>
<span itemprop="addressLocality">Turku</span></p>
<time itemprop="openingHours" datetime="Mo-Fr 10:00-18:00">ma-pe</time></div>"""


def items(body: str) -> list[dict[str, Any]]:
    told = page_of(f"<!doctype html><title>Naava</title><body>{body}<p>Liike</p>").structured
    return list(json.loads(told[-1])) if told else []


def test_an_organisation_in_microdata_is_read_like_one_in_json() -> None:
    (one,) = organisations(page_of(f"<!doctype html><title>Naava</title>{STORE}"))

    assert (one.name, one.legal_name, one.vat_id) == ("Naava Turku", "Naava Turku Oy", "FI91234565")
    assert one.telephones == ("+358 40 123 4567",)
    assert [str(address) for address in one.addresses] == ["Linnankatu 5 B, 20100 Turku"]
    assert one.hours == "Mo-Fr 10:00-18:00"
    assert one.is_store


def test_properties_belong_to_the_item_they_stand_in() -> None:
    (item,) = items(
        '<div itemscope itemtype="https://schema.org/Product"><i itemprop="name">Tuoli</i>'
        '<div itemprop="brand" itemscope><i itemprop="name">Merkki</i></div><i itemprop="color size">L</i></div>'
    )

    assert item == {
        "@type": "https://schema.org/Product",
        "name": ["Tuoli"],
        "brand": [{"name": ["Merkki"]}],
        "color": ["L"],
        "size": ["L"],
    }


def test_an_item_takes_what_it_refers_to_and_two_may_take_the_same() -> None:
    first, second = items(
        '<div itemscope id="a" itemref="c"></div><div itemscope id="b" itemref="c"></div>'
        '<div id="c"><i itemprop="name">Naava</i></div>'
    )

    assert first == second == {"name": ["Naava"]}


@pytest.mark.parametrize(
    "body",
    [
        '<div id="r"><div itemscope itemprop="a" itemref="r"><i itemprop="name">x</i></div></div>',
        '<div itemscope itemprop="a" id="a" itemref="b"></div><div itemscope itemprop="b" id="b" itemref="a"></div>',
        '<i itemprop="name">kenen?</i>',
        "<div itemscope></div>",
        '<div itemscope itemtype="" itemprop=""><i itemprop=" "></i></div>',
    ],
)
def test_rings_and_orphans_end(body: str) -> None:
    page = page_of(f"<!doctype html><title>Naava</title><body>{body}<p>Liike on auki.</p>")

    assert page.fault is None
    assert unread(page) == []
    assert organisations(page) == []


@pytest.mark.parametrize(
    "body",
    [
        "<div itemscope itemprop=a>" * 200 + "x" + "</div>" * 200,
        "<div itemscope>" + "<i itemprop=a>x</i>" * 50_000 + "</div>",
        "<div itemscope itemprop=a>x</div>" * 50_000,
        "<div itemscope itemref='" + "b " * 50_000 + "'></div><div id=b><i itemprop=a>x</i></div>",
        "<div itemscope>" + "<b itemprop=a>" * 150 + "x" * 900_000 + "</b>" * 150 + "</div>",
    ],
    ids=["nested", "properties", "items", "references", "long text"],
)
def test_much_microdata_is_bounded(body: str) -> None:
    began = time.process_time()
    page = page_of(f"<!doctype html><title>Naava</title><body>{body}")

    assert len("".join(page.structured)) < 2_500_000
    assert organisations(page) == []
    assert time.process_time() - began < 3


def test_json_that_is_too_long_to_be_read_is_said_to_be() -> None:
    text = '{"@type":"Store","name":"' + "x" * 400_000 + '"}'
    page = page_of(f'<!doctype html><title>Naava</title><script type="application/ld+json">{text}</script><p>Liike')

    assert unread(page) == ["longer than 300000 characters"]


@pytest.mark.skipif(not SAMPLES.is_dir(), reason="the samples of structured data are not here")
def test_the_samples_are_read_as_their_makers_expect() -> None:
    right: list[str] = []
    other: list[str] = []
    for path in sorted(SAMPLES.rglob("*.html")):
        expected = path.with_suffix(".json")
        if b"itemscope" not in path.read_bytes() or not expected.is_file():
            continue
        wanted = json.loads(expected.read_text("utf-8"))
        listed = wanted.get("microdata", wanted.get("items", [])) if isinstance(wanted, dict) else wanted
        told = page_of(path.read_bytes()).structured
        same = bool(told) and _plain(json.loads(told[-1])) == _plain(listed)
        (right if same else other).append(path.name)

    assert len(right) >= RIGHT, other


RIGHT = 17


def _plain(thing: Any) -> Any:
    """Ours and theirs in one form: types in a list, properties beside them, folded text, order of values left aside."""
    if isinstance(thing, list):
        return sorted((_plain(one) for one in thing), key=lambda one: json.dumps(one, sort_keys=True))
    if isinstance(thing, str):
        return " ".join(thing.split()).rsplit("/", 1)[-1]
    if not isinstance(thing, dict):
        return thing
    told = thing.get(
        "properties", {key: value for key, value in thing.items() if key[0] != "@"} if _ours(thing) else {}
    )
    pairs = told if isinstance(told, list) else list(told.items())
    flat = {key: _plain(value if isinstance(value, list) else [value]) for key, value in pairs}
    types = thing.get("@type", thing.get("type", []))
    return {"type": _plain(types if isinstance(types, list) else [types]), **flat}


def _ours(thing: dict[str, Any]) -> bool:
    return "properties" not in thing and "type" not in thing
