"""Whose goods a shop sells, by its structured data; its own name is nobody else's brand."""

from __future__ import annotations

import json
from typing import Any

import pytest
from made_pages import SHOP, page, shown

from trustcheck.model import Shop
from trustcheck.pages.brands import MAX_BRANDS, brands
from trustcheck.pages.page import Page


def goods(*told: Any, kind: str = "Product", key: str = "brand") -> Page:
    made = [{"@type": kind, "name": "Tuoli", key: one} for one in told]
    return page("Tuoli", purpose="product", structured=(json.dumps({"@graph": made}),))


def named(*pages: Page, names: tuple[str, ...] = ("Naava Turku", "Naavakivi Oy"), shop: Shop = SHOP) -> tuple[str, ...]:
    facts = brands(pages, shop, names)
    assert len(facts) <= 1 and all(fact.name == "claim.brands" and fact.evidence for fact in facts)
    return facts[0].value if facts else ()


@pytest.mark.parametrize(
    "told",
    [
        "Lumiraita", {"@type": "Brand", "name": "Lumiraita"}, ["Lumiraita"], [{"name": "Lumiraita"}],
        {"@type": "Organization", "name": " Lumiraita "}, {"@type": "Brand", "name": {"@value": "Lumiraita"}},
    ],
)  # fmt: skip
def test_a_brand_is_read_however_it_is_written(told: Any) -> None:
    assert named(goods(told)) == ("Lumiraita",)
    assert named(goods(told, kind="https://schema.org/ProductGroup")) == ("Lumiraita",)


def test_the_maker_counts_where_no_brand_is_told() -> None:
    assert named(goods("Lumiraita", key="manufacturer")) == ("Lumiraita",)
    both = json.dumps({"@type": "Product", "brand": "Lumiraita", "manufacturer": {"name": "Tehdas Oy"}})
    assert named(page("x", structured=(both,))) == ("Lumiraita",)


def test_a_brand_told_elsewhere_on_the_page_is_found_by_its_id() -> None:
    graph = [{"@type": "Product", "brand": {"@id": "#b"}}, {"@type": "Brand", "@id": "#b", "name": "Lumiraita"}]
    assert named(page("x", structured=(json.dumps(graph),))) == ("Lumiraita",)


def test_microdata_and_the_platforms_own_meta_tell_it_too() -> None:
    marked = """<div itemscope itemtype="https://schema.org/Product"><b itemprop="name">Sukset</b>
    <p itemprop="brand" itemscope itemtype="https://schema.org/Brand"><i itemprop="name">Lumiraita</i></p></div>"""
    assert named(shown(marked)) == ("Lumiraita",)
    assert named(page("x", metas={"product:brand": "Lumiraita"})) == ("Lumiraita",)


def test_the_commonest_brand_comes_first_and_each_once() -> None:
    assert named(goods("Kaste"), goods("Lumiraita", "LUMIRAITA"), goods("Aapa")) == ("Lumiraita", "Kaste", "Aapa")
    assert len(named(goods(*(f"Merkki Numero {n}" for n in range(60))))) == MAX_BRANDS


@pytest.mark.parametrize(
    "told",
    [
        "", "-", "N/A", "No brand", "Unbranded", "Brand", "oma merkki", "Varumärke", "12345", "X", "a" * 80, None, 7,
        [], {}, {"@type": "Brand"}, "https://naava.example/", "info@naava.example", ["", None],
    ],
)  # fmt: skip
def test_what_is_no_name_is_no_brand(told: Any) -> None:
    assert named(goods(told)) == ()


@pytest.mark.parametrize("told", ["Naava Turku", "naava turku", "NaavaTurku", "Naavakivi", "Naavakivi Oy"])
def test_the_shops_own_name_is_not_a_brand_of_others(told: str) -> None:
    assert named(goods(told)) == ()


def test_the_name_in_the_domain_is_the_shops_own_too() -> None:
    shop = Shop(domain="xn--hlsingegarn-l8a.se", host="xn--hlsingegarn-l8a.se", url="https://xn--hlsingegarn-l8a.se/")
    assert named(goods("Hälsingegarn"), names=(), shop=shop) == ()
    assert named(goods("Lumiraita"), names=(), shop=shop) == ("Lumiraita",)


def test_other_things_than_goods_have_no_brand() -> None:
    assert named(goods("Lumiraita", kind="Organization")) == ()
    assert named(page("Merkki: Lumiraita")) == ()
