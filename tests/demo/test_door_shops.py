"""Every shop of the demo as the door sees it: its pages, names, registry and registers are those of its story."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterator
from urllib.parse import quote

import dns.message
import pytest
from demo_stage import TODAY

from trustcheck.demo.addresses import RDAP_BASES, WHOIS_HOSTS
from trustcheck.demo.faults import fault_of
from trustcheck.demo.internet import Internet, InternetThread
from trustcheck.demo.shops import world
from trustcheck.demo.world import DemoShop
from trustcheck.model import Capture, Request
from trustcheck.net.door import Door

WORLD = world(TODAY)
SHOPS = sorted(WORLD.shops)


@pytest.fixture(scope="module")
def net() -> Iterator[Internet]:
    with InternetThread(WORLD, today=TODAY) as internet:
        yield internet
        assert internet.leaks == []


def fetched(net: Internet, *questions: tuple[str, str]) -> list[Capture]:
    """The door's captures of (source, address)."""

    async def ask() -> list[Capture]:
        async with Door(net.network(), pause_seconds=0, budgets={}, again_after_seconds=()) as door:
            asked = [door.fetch(Request(source=source, url=url, timeout_seconds=15)) for source, url in questions]
            return await asyncio.gather(*asked)

    return asyncio.run(ask())


@pytest.mark.parametrize("name", SHOPS)
def test_every_page_comes_as_it_was_written(net: Internet, name: str) -> None:
    shop = WORLD.shops[name]
    if fault_of(shop, "web") or fault_of(shop, "tls") or fault_of(shop, "dns"):
        assert shop.pages or fault_of(shop, "web")
        return
    captures = fetched(net, *(("website", f"https://{name}{quote(path, safe='/?=&%')}") for path in shop.pages))

    for capture, (path, site) in zip(captures, shop.pages.items(), strict=True):
        if site.status in (301, 302, 303, 307, 308):
            assert capture.hops and capture.hops[0].status == site.status, path
        else:
            assert (capture.problem, capture.status) == (None, site.status), path
            assert capture.body == site.body, path


@pytest.mark.parametrize("name", SHOPS)
def test_its_names_are_those_of_its_records(net: Internet, name: str) -> None:
    shop = WORLD.shops[name]
    if fault_of(shop, "dns"):
        pytest.skip("its name server is broken: see test_dns_faults")
    wanted = [key for key in shop.records if " " not in key]
    captures = fetched(net, *(("dns", f"dns:{name}?type={kind}") for kind in wanted), ("dns", f"dns:{name}?type=A"))

    for kind, capture in zip(wanted, captures, strict=False):
        answer = dns.message.from_text(capture.body.decode())
        assert sum(len(rrset) for rrset in answer.answer) == len(shop.records[kind]), kind
    assert any(address in captures[-1].body.decode() for address in shop.addresses)


@pytest.mark.parametrize("name", SHOPS)
def test_its_registry_says_what_its_story_says(net: Internet, name: str) -> None:
    shop, tld = WORLD.shops[name], name.rpartition(".")[2]
    assert tld in WHOIS_HOSTS, "give the registry of this TLD a server in demo/addresses.py"
    questions = [("whois", f"whois://{WHOIS_HOSTS[tld]}/{name}")]
    if tld in RDAP_BASES:
        questions.append(("rdap", f"{RDAP_BASES[tld]}domain/{name}"))
    whois, *rdap = fetched(net, *questions)

    if not fault_of(shop, "whois") and shop.whois is not None:
        assert whois.body.decode().splitlines() == shop.whois.splitlines()
    if rdap and not fault_of(shop, "rdap"):
        assert rdap[0].status == (404 if shop.rdap is None else 200)
        assert shop.rdap is None or json.loads(rdap[0].body) == shop.rdap
    assert shop.rdap is None or tld in RDAP_BASES, "nobody can ask for this RDAP object: its TLD has no server"


@pytest.mark.parametrize("name", SHOPS)
def test_the_registers_have_its_companies_domains_and_vat_numbers(net: Internet, name: str) -> None:
    shop = WORLD.shops[name]
    numbers = [row["businessId"]["value"] for row in shop.companies]
    prh = "https://avoindata.prh.fi/opendata-ytj-api/v3/companies?businessId="
    odata = "https://odata.domain.fi/v4/odata/domains?$filter="
    vies = "https://ec.europa.eu/taxation_customs/vies/rest-api/ms/FI/vat/"
    for_prh = [("prh", f"{prh}{number}") for number in numbers]
    for_odata = [("traficom", f"{odata}{quote(f'''Name eq '{row['Name']}' ''').strip()}") for row in shop.odata]
    for_vies = [("vies", f"{vies}{number}") for number in shop.vies]
    captures = iter(fetched(net, *for_prh, *for_odata, *for_vies))

    for row in shop.companies:
        check(shop, "prh", next(captures), "companies", [row])
    for row in shop.odata:
        check(shop, "traficom", next(captures), "value", [row])
    for error, _, _ in shop.vies.values():
        check(shop, "vies", next(captures), "userError", error)


def check(shop: DemoShop, service: str, capture: Capture, key: str, wanted: object) -> None:
    """A sound register gives what the story says; a broken one gives something else, or nothing."""
    try:
        told = json.loads(capture.body).get(key)
    except (ValueError, AttributeError):
        told = None
    sound = capture.problem is None and capture.status == 200 and told == wanted
    assert sound != bool(fault_of(shop, service)), capture.url
