"""The seal's id is asked of its issuer, and only the address that the issuer has for it counts."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
from source_stage import AT, answer, asked, case, told

from trustcheck.demo.internet import Internet
from trustcheck.demo.services.trusted_shops import EXAMPLE, NUMBER, shop
from trustcheck.demo.world import World
from trustcheck.demo_run import QUICK_DOOR
from trustcheck.facts import absent, known, unknown
from trustcheck.model import Capture, Cause, Fact
from trustcheck.net.door import Door
from trustcheck.records import Seal
from trustcheck.sources import trusted_shops

OTHER = "X" + "AB12" * 8
DOMAIN = "wollknaeuel-demo.de"


def showing(*numbers: str) -> Fact:
    return known("claim.seals", tuple(Seal(name="Trusted Shops", leads="widget", id=number) for number in numbers))


def given(number: str, url: str, **mark: str) -> Capture:
    row = shop(number, url, "Wollknäuel Demo")
    row["trustMark"].update(mark)
    return said(number, {"response": {"code": 200, "status": "SUCCESS", "data": {"shop": row}}})


def said(number: str, body: Any, status: int = 200) -> Capture:
    return answer("trusted_shops", trusted_shops.URL.format(number), body, status=status)


NOT_FOUND = {"response": {"code": 404, "status": "NOT_FOUND"}}


def test_it_is_asked_by_the_id_alone_and_only_when_one_is_shown() -> None:
    assert asked(trusted_shops, case(DOMAIN, showing(NUMBER.lower(), NUMBER))) == [trusted_shops.URL.format(NUMBER)]
    assert len(asked(trusted_shops, case(DOMAIN, showing(*(f"X{n:032X}" for n in range(9)))))) == 3
    for number in ("", "X123", f"{NUMBER}/../..", "X" + "G" * 32):
        assert asked(trusted_shops, case(DOMAIN, showing(number))) == []
    other = known("claim.seals", (Seal(name="Ceneo", leads="page", id=NUMBER), "no seal at all"))
    assert asked(trusted_shops, case(DOMAIN, other)) == []


def test_no_seal_shown_is_absent_and_pages_unread_are_unknown() -> None:
    for seals in (absent("claim.seals"), known("claim.seals", (Seal(name="Trusted Shops", leads="nowhere"),))):
        assert all(fact.is_absent for fact in told(trusted_shops, case(DOMAIN, seals)).values())
    unread = told(trusted_shops, case(DOMAIN, unknown("claim.seals", Cause.BLOCKED)))
    assert {fact.cause for fact in unread.values()} == {Cause.BLOCKED}


@pytest.mark.parametrize(
    ("mark", "state"),
    [
        ({}, "valid"), ({"status": "EXPIRED"}, "expired"), ({"status": "valid"}, "valid"),
        ({"validTo": "2024-06-30"}, "expired"), ({"validTo": "2026-11-21T00:00:00"}, "valid"),
        ({"validTo": "bis auf weiteres"}, "valid"), ({"status": "IN_REVIEW"}, Cause.AMBIGUOUS),
        ({"status": ""}, Cause.AMBIGUOUS),
    ],
)  # fmt: skip
def test_states(mark: dict[str, str], state: Any) -> None:
    facts = told(trusted_shops, case(DOMAIN, showing(NUMBER)), given(NUMBER, f"www.{DOMAIN}", **mark))
    fact = facts["seal.trusted_shops"]
    assert (fact.cause or fact.value) == state
    assert facts["seal.trusted_shops_url"].value == f"www.{DOMAIN}", "whose it is is told all the same"


def test_of_several_seals_the_shops_own_counts() -> None:
    shown = case(DOMAIN, showing(OTHER, NUMBER))
    foreign, own = given(OTHER, "www.ganz-anderer-demo.de"), given(NUMBER, f"https://www.{DOMAIN}/")
    assert told(trusted_shops, shown, foreign, own)["seal.trusted_shops_url"].value == f"https://www.{DOMAIN}/"
    assert told(trusted_shops, shown, foreign)["seal.trusted_shops_url"].cause is Cause.NOT_ASKED, "one is still open"
    unknown_one = said(NUMBER, NOT_FOUND, 404)
    assert (
        told(trusted_shops, shown, foreign, unknown_one)["seal.trusted_shops_url"].value == "www.ganz-anderer-demo.de"
    )


def test_what_the_issuer_does_not_know_it_says_in_its_own_words() -> None:
    shown = case(DOMAIN, showing(NUMBER))
    for status in (404, 200):
        facts = told(trusted_shops, shown, said(NUMBER, NOT_FOUND, status))
        assert facts["seal.trusted_shops"].value == "unknown"
        assert facts["seal.trusted_shops_url"].is_absent
    moved = told(trusted_shops, shown, said(NUMBER, {"message": "no route"}, 404))
    assert moved["seal.trusted_shops"].cause is Cause.NO_ANSWER


@pytest.mark.parametrize(
    "body", [b"<?xml version='1.0'?><Error><Code>NoSuchKey</Code></Error>", b"[1]", b'{"response":7}']
)
def test_anything_else_is_unreadable(body: bytes) -> None:
    facts = told(trusted_shops, case(DOMAIN, showing(NUMBER)), said(NUMBER, body))
    assert {fact.cause for fact in facts.values()} == {Cause.UNREADABLE}


FAULTS = {
    "expired": ("expired", f"www.{DOMAIN}"), "run-out": ("expired", f"www.{DOMAIN}"),
    "odd-state": (Cause.AMBIGUOUS, f"www.{DOMAIN}"), "other-shop": ("valid", "www.ganz-anderer-demo.de"),
    "other-id": (Cause.UNREADABLE, Cause.UNREADABLE), "no-url": (Cause.UNREADABLE, Cause.UNREADABLE),
    "moved": (Cause.UNREADABLE, Cause.UNREADABLE),
}  # fmt: skip


def test_each_fault_of_the_twin_means_what_it_says() -> None:
    shown = case(EXAMPLE.domain, showing(NUMBER))

    async def play() -> None:
        world = World(shops={}, outside={"trusted_shops": EXAMPLE.rows})
        async with Internet(world, today=AT.date()) as internet:
            for fault, meaning in FAULTS.items():
                internet.faults["trusted_shops"] = fault
                async with Door(internet.network(), **QUICK_DOOR) as door:
                    capture = await door.fetch(trusted_shops.ask(shown)[0])
                facts = told(trusted_shops, shown, capture)
                assert tuple(fact.cause or fact.value for fact in facts.values()) == meaning, fault

    asyncio.run(play())
