"""Ties that no demo shop has of its own, over real sockets: each is known, true, and shows what both sides said."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from datetime import UTC, date, datetime
from urllib.parse import urlsplit

import msgspec

from trustcheck.api import check_async
from trustcheck.demo import whois_texts
from trustcheck.demo.internet import Internet
from trustcheck.demo.services import gleif, trusted_shops, ur, wikidata
from trustcheck.demo.shops import world as world_of
from trustcheck.demo.world import DemoShop, Site, World
from trustcheck.demo_run import QUICK_DOOR
from trustcheck.model import Case, Level

AT = datetime(2026, 11, 21, 12, tzinfo=UTC)
SEAL = f'<script src="https://widgets.trustedshops.com/js/{trusted_shops.NUMBER}.js"></script></body>'


def _checked(shop: DemoShop) -> Case:
    async def play() -> Case:
        async with Internet(World(shops={shop.domain: shop}), today=AT.date()) as internet:
            return await check_async(shop.domain, network=internet.network(), at=AT, door_options=QUICK_DOOR)

    return asyncio.run(play())


def _hosts(case: Case, name: str) -> Mapping[str, str]:
    """Host → what it said, all pieces of evidence of a tie that holds."""
    tie = case.fact(name)
    assert tie.value is True, tie
    asked = {capture.sha256: capture.request.url for capture in case.captures.values()}
    said: dict[str, str] = {}
    for piece in tie.evidence:
        host = urlsplit(asked[piece.capture]).hostname or ""
        said[host] = f"{said.get(host, '')}{piece.excerpt}\n"
    return said


def test_identifier_wikidata_and_seal_tie_a_shop_to_its_company() -> None:
    shop = world_of(AT.date()).shops["viremo.fi"]
    number, name = "9041207-5", "Liikevire Oy"
    lei = gleif.record(gleif.LEI, number, name, "Fredrikinkatu 93", "00120", "Helsinki", "FI")
    item = wikidata.item("Q99000002", "Viremo", "https://www.viremo.fi", "2019-05-01", P9999=number)
    seal = trusted_shops.shop(trusted_shops.NUMBER, "www.viremo.fi", "Viremo")
    home = shop.pages["/"]
    assert isinstance(home, Site)
    sealed = msgspec.structs.replace(home, body=home.body.replace(b"</body>", SEAL.encode()))
    outside = {**shop.outside, "gleif": (lei,), "wikidata": (item,), "trusted_shops": (seal,)}
    case = _checked(msgspec.structs.replace(shop, outside=outside, pages={**shop.pages, "/": sealed}))

    assert {"api.gleif.org", "avoindata.prh.fi"} <= _hosts(case, "match.lei").keys()
    assert {"www.wikidata.org", "avoindata.prh.fi"} <= _hosts(case, "match.wikidata").keys()
    assert {"viremo.fi", "cdn1.api.trustedshops.com"} <= _hosts(case, "match.trusted_shops").keys()
    assert case.verdict is not None and case.verdict.level is Level.VERIFIED


def test_a_latvian_domain_is_tied_by_the_holders_number() -> None:
    domain, firm = ur.EXAMPLE.domain, "Vilnas Pods Paraugs"
    entry = whois_texts.Registration(
        domain=domain, holder=f'SIA "{firm}"', number=ur.NUMBER, street="Dzijas iela 7 - 2", postcode="LV-1999",
        town="Tukums", created=date(2016, 2, 1), expires=date(2027, 2, 1), modified=date(2026, 2, 1),
    )  # fmt: skip
    page = f"<html lang=lv><title>Vilnas pods</title><h1>Dzija</h1><p>SIA {firm}, reģ. Nr. {ur.NUMBER}</p>"
    shop = DemoShop(
        domain=domain, what="a shop of a test", honest=True, expect=(Level.VERIFIED,),
        pages={"/": Site(body=page.encode())}, addresses=("45.10.0.1",), whois=whois_texts.registered(entry),
        outside={"ur": ur.EXAMPLE.rows},
    )  # fmt: skip
    said = _hosts(_checked(shop), "match.domain_registrant")

    assert {"whois.nic.lv", "data.gov.lv"} <= said.keys()
    assert f"RegNr: {ur.NUMBER}" in said["whois.nic.lv"]


def test_a_brand_whose_list_has_the_shop_is_found_by_its_name_alone() -> None:
    shops = world_of(AT.date()).shops
    listed, posing = _checked(shops["skrubbhella-garn.no"]), _checked(shops["polkimo-pori.fi"])

    said = _hosts(listed, "match.brand_dealer")
    assert "skrubbhella-garn.no" in said["www.villvidde-demo.no"]
    assert {"www.wikidata.org", "skrubbhella-garn.no"} <= said.keys()
    assert {signal.rule: str(signal.outcome) for signal in listed.signals if signal.kind == "dealer"} == {
        "presence/brand-lists-dealer": "pass", "presence/brand-names-dealer": "not_applicable",
    }  # fmt: skip
    assert posing.fact("match.brand_dealer").value is False
    assert [(str(one.outcome), one.weight) for one in posing.signals if one.kind == "dealer"] == [
        ("fail", 0.0), ("not_applicable", 0.0),
    ]  # fmt: skip


def test_one_brand_costs_six_questions_none_of_them_at_an_address_of_the_shops_choosing() -> None:
    case = _checked(world_of(AT.date()).shops["skrubbhella-garn.no"])
    asked = [one.request.url for one in case.captures.values() if one.request.source == "dealers"]

    assert len(asked) == 6
    assert {urlsplit(url).hostname for url in asked} == {"www.wikidata.org", "www.villvidde-demo.no"}
