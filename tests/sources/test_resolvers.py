"""A resolver's block counts only beside its unfiltered sister, and only when the resolver proved that it answers."""

from __future__ import annotations

import asyncio

import msgspec
import pytest
from source_stage import AT, answer, asked, case, dns_text, told, with_captures

from trustcheck.demo.dns_lists import FAULTS
from trustcheck.demo.internet import Internet
from trustcheck.demo.shops import makers
from trustcheck.demo.world import World
from trustcheck.demo_run import QUICK_DOOR
from trustcheck.model import Capture, Case, Cause, Fact, Request
from trustcheck.net.door import Door
from trustcheck.sources import resolvers
from trustcheck.sources.dns_answers import question
from trustcheck.sources.resolvers import FILTERS, Filter

QUAD9, CLOUDFLARE = FILTERS
DOMAIN = "villavakka.fi"
SHOP = case(DOMAIN)
NOBODYS = resolvers._nobodys(SHOP)


def says(server: str, name: str, *addresses: str, rcode: str = "NOERROR", flags: str = "QR RD RA") -> Capture:
    rows = [f"{name}. 60 IN A {address}" for address in addresses]
    return answer("resolvers", question(name, "A", server), dns_text(name, "A", *rows, rcode=rcode, flags=flags))


def blocked(one: Filter, name: str) -> Capture:
    if one is CLOUDFLARE:
        return says(one.server, name, "0.0.0.0")
    return says(one.server, name, rcode="NXDOMAIN", flags="QR RD")


def trials(one: Filter) -> list[Capture]:
    return [says(one.server, NOBODYS, rcode="NXDOMAIN"), blocked(one, one.test_name)]


BOTH = [*trials(QUAD9), *trials(CLOUDFLARE)]
CLEAN = [says(one.server, DOMAIN, "45.84.0.9") for one in FILTERS]


def fact(*captures: Capture, shop: Case = SHOP) -> Fact:
    return told(resolvers, shop, *captures)["list.blocked_by"]


def test_trials_come_first_then_the_name_then_the_sister_of_one_that_blocks() -> None:
    assert asked(resolvers, SHOP) == [question(name, "A", f.server) for f in FILTERS for name in (NOBODYS, f.test_name)]
    assert asked(resolvers, SHOP, *BOTH) == [question(DOMAIN, "A", one.server) for one in FILTERS]
    assert asked(resolvers, SHOP, *BOTH, *CLEAN) == []
    hit = [*BOTH, blocked(QUAD9, DOMAIN), CLEAN[1]]
    assert asked(resolvers, SHOP, *hit) == [question(DOMAIN, "A", QUAD9.sister)]
    assert NOBODYS.endswith(".invalid")
    assert resolvers._nobodys(case("toinen-demo.fi")) != NOBODYS


def test_not_blocked_is_absent_only_when_both_answered() -> None:
    assert fact(*BOTH, *CLEAN).is_absent
    assert fact(*BOTH, CLEAN[0]).cause is Cause.NOT_ASKED
    assert fact(*trials(QUAD9), CLEAN[0]).cause is Cause.NOT_ASKED


@pytest.mark.parametrize("one", FILTERS, ids=lambda one: one.name)
def test_blocked_beside_an_unfiltered_answer(one: Filter) -> None:
    other = next(capture for capture in CLEAN if one.server not in capture.request.url)
    hit = [*BOTH, blocked(one, DOMAIN), other]
    assert fact(*hit, says(one.sister, DOMAIN, "45.84.0.9")).value == (one.name,)
    assert fact(*hit).cause is Cause.NOT_ASKED, "its sister was not asked"
    assert fact(*hit, says(one.sister, DOMAIN, rcode="SERVFAIL")).cause is Cause.NO_ANSWER
    gone = says(one.sister, DOMAIN, rcode="NXDOMAIN")
    assert fact(*hit, gone).is_absent, "a name that is not there at all is nobody's harm"


def test_a_name_that_is_not_there_is_not_blocked() -> None:
    gone = [says(one.server, DOMAIN, rcode="NXDOMAIN") for one in FILTERS]
    assert fact(*BOTH, *gone).is_absent
    assert fact(*BOTH, says(QUAD9.server, DOMAIN, "0.0.0.0", "45.84.0.9"), CLEAN[1]).is_absent, "one real address"


def test_a_network_that_answers_for_everything_is_not_believed() -> None:
    hijack = [says(one.server, NOBODYS, "45.86.7.7") for one in FILTERS]
    tests = [blocked(one, one.test_name) for one in FILTERS]
    assert asked(resolvers, SHOP, *hijack, *tests) == []
    assert fact(*hijack, *tests, *CLEAN).cause is Cause.UNREADABLE


def test_a_network_that_answers_in_the_resolvers_place_does_not_make_a_domain_clean() -> None:
    intercepted = [says(one.server, one.test_name, "45.86.7.7") for one in FILTERS]
    nobodys = [says(one.server, NOBODYS, rcode="NXDOMAIN") for one in FILTERS]
    assert fact(*intercepted, *nobodys, *CLEAN).cause is Cause.UNREADABLE


def test_the_host_that_was_given_is_asked_too() -> None:
    shop = case(DOMAIN, host=f"kauppa.{DOMAIN}")
    assert question(f"kauppa.{DOMAIN}", "A", "9.9.9.9") in asked(resolvers, shop, *BOTH)
    only_it = [blocked(QUAD9, f"kauppa.{DOMAIN}"), says(QUAD9.sister, f"kauppa.{DOMAIN}", "45.84.0.9")]
    assert fact(*BOTH, *CLEAN, *only_it, shop=shop).value == ("Quad9",)


async def _collected(internet: Internet, shop: Case) -> list[Capture]:
    kept: list[Capture] = []
    async with Door(internet.network(), **QUICK_DOOR) as door:
        for _ in range(4):
            known = {capture.request.url for capture in kept}
            fresh = [one for one in resolvers.ask(with_captures(shop, *kept)) if one.url not in known]
            kept += await asyncio.gather(*(door.fetch(_short(request)) for request in fresh))
    return kept


def _short(request: Request) -> Request:
    return msgspec.structs.replace(request, timeout_seconds=0.5)


WANTED = {
    "silent": Cause.DEADLINE, "hijack": Cause.UNREADABLE, "intercepted": Cause.UNREADABLE,
    "blocks-all": Cause.UNREADABLE, "servfail": Cause.NO_ANSWER, "refused": Cause.NO_ANSWER,
    "sister-silent": Cause.DEADLINE, "": ("Quad9",),
}  # fmt: skip


def test_over_real_sockets_with_each_fault_of_the_resolvers() -> None:
    shop = next(iter(makers().values()))(AT.date())
    mine, other = case(shop.domain), case("nobody-blocks-this-demo.fi")
    rows = ({"domain": shop.domain, "by": ("Quad9",)},)

    async def play() -> None:
        world = World(shops={shop.domain: shop}, outside={"resolvers": rows})
        async with Internet(world, today=AT.date()) as internet:
            for fault, meaning in WANTED.items():
                internet.faults["resolvers"] = fault
                seen = told(resolvers, mine, *await _collected(internet, mine))["list.blocked_by"]
                assert (seen.cause or seen.value) == meaning, f"{fault}: {seen}"
            assert told(resolvers, other, *await _collected(internet, other))["list.blocked_by"].is_absent
            assert any(seen.path == "A @9.9.9.10" for seen in internet.log)
            assert internet.leaks == []

    asyncio.run(play())
    assert WANTED.keys() - {""} == FAULTS["resolvers"].keys()
