"""The block list by DNS: what is a listing, what a refusal, and what a network made up."""

from __future__ import annotations

import asyncio
from typing import Any

import msgspec
import pytest
from source_stage import AT, answer, asked, case, dns_text, told, with_captures

from trustcheck.demo.dns_lists import FAULTS
from trustcheck.demo.internet import Internet
from trustcheck.demo.world import World
from trustcheck.demo_run import QUICK_DOOR
from trustcheck.model import Capture, Case, Cause
from trustcheck.net.door import Door
from trustcheck.sources import spamhaus

DOMAIN = "villavakka.fi"
SHOP = case(DOMAIN)
NAME = f"{DOMAIN}.dbl.spamhaus.org"


def says(name: str, *addresses: str, rcode: str = "NOERROR") -> Capture:
    rows = [f"{name}. 60 IN A {address}" for address in addresses]
    return answer("spamhaus", f"dns:{name}?type=A", dns_text(name, "A", *rows, rcode=rcode))


TEST = says(spamhaus.TEST_NAME, "127.0.1.2")


def word(*captures: Capture, shop: Case = SHOP) -> Any:
    fact = told(spamhaus, shop, *captures)["list.spamhaus"]
    return fact.cause or fact.value


def test_the_lists_own_test_name_comes_first() -> None:
    assert asked(spamhaus, SHOP) == [f"dns:{spamhaus.TEST_NAME}?type=A"]
    assert asked(spamhaus, SHOP, TEST) == [f"dns:{NAME}?type=A"]
    assert asked(spamhaus, SHOP, says(spamhaus.TEST_NAME, "127.255.255.254")) == []


@pytest.mark.parametrize(
    ("codes", "expected"),
    [
        (("127.0.1.2",), "spam"), (("127.0.1.4",), "phishing"), (("127.0.1.5",), "malware"), (("127.0.1.6",), "botnet"),
        (("127.0.1.102",), "abused for spam"), (("127.0.1.106",), "abused for a botnet"),
        (("127.0.1.104", "127.0.1.4"), "phishing"), (("127.0.1.2", "127.255.255.254"), Cause.REFUSED),
        (("127.255.255.252",), Cause.UNREADABLE), (("127.255.255.254",), Cause.REFUSED),
        (("127.255.255.255",), Cause.THROTTLED), (("127.0.1.255",), Cause.UNREADABLE),
        (("45.86.7.7",), Cause.UNREADABLE), (("127.0.0.1",), Cause.UNREADABLE), ((), Cause.UNREADABLE),
    ],
)  # fmt: skip
def test_what_the_answers_mean(codes: tuple[str, ...], expected: Any) -> None:
    assert word(TEST, says(NAME, *codes)) == expected
    if codes and expected is not Cause.UNREADABLE and isinstance(expected, Cause):
        assert word(says(spamhaus.TEST_NAME, *codes)) == expected, "a refusal of the test is a refusal"


def test_not_listed_is_absent_only_where_the_list_can_be_heard() -> None:
    clean = says(NAME, rcode="NXDOMAIN")
    assert told(spamhaus, SHOP, TEST, clean)["list.spamhaus"].is_absent
    assert word(TEST) is Cause.NOT_ASKED
    assert word() is Cause.NOT_ASKED
    assert word(says(spamhaus.TEST_NAME, rcode="NXDOMAIN"), clean) is Cause.UNREADABLE, "addresses are held back"
    assert word(TEST, says(NAME, rcode="SERVFAIL")) is Cause.NO_ANSWER


WANTED = {
    "public-resolver": Cause.REFUSED, "over-limit": Cause.THROTTLED, "typo": Cause.UNREADABLE,
    "held-back": Cause.UNREADABLE, "hijack": "phishing", "silent": Cause.DEADLINE, "servfail": Cause.NO_ANSWER,
    "": "phishing",
}  # fmt: skip


async def _collected(internet: Internet, shop: Case) -> list[Capture]:
    kept: list[Capture] = []
    async with Door(internet.network(), **QUICK_DOOR) as door:
        for _ in range(2):
            for request in spamhaus.ask(with_captures(shop, *kept))[len(kept) :]:
                kept.append(await door.fetch(msgspec.structs.replace(request, timeout_seconds=0.5)))
    return kept


def test_over_real_sockets_with_each_fault_of_the_list() -> None:
    other = case("nobody-lists-this-demo.fi")

    async def play() -> None:
        world = World(shops={}, outside={"spamhaus": ({"domain": DOMAIN, "code": "127.0.1.4"},)})
        async with Internet(world, today=AT.date()) as internet:
            for fault, meaning in WANTED.items():
                internet.faults["spamhaus"] = fault
                assert word(*await _collected(internet, SHOP)) == meaning, fault
            assert word(*await _collected(internet, other), shop=other) is None
            internet.faults["spamhaus"] = "hijack"
            assert word(*await _collected(internet, other), shop=other) is Cause.UNREADABLE

    asyncio.run(play())
    assert WANTED.keys() - {""} == FAULTS["spamhaus"].keys()
