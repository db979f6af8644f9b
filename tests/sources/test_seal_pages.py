"""The issuer's own page is read within robots.txt, and only what it says itself of this shop or another counts."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping

import msgspec
import pytest
from source_stage import AT, answer, asked, case, told, with_captures

from trustcheck.demo.internet import Internet
from trustcheck.demo.services.seal_pages import EXAMPLE, URL
from trustcheck.demo.world import World
from trustcheck.demo_run import QUICK_DOOR
from trustcheck.facts import absent, known, unknown
from trustcheck.model import Capture, Case, Cause, Fact
from trustcheck.net.door import Door
from trustcheck.records import Seal
from trustcheck.sources import seal_pages

DOMAIN = "wolkluwen-demo.nl"
ROBOTS = "https://www.webwinkelkeur.nl/robots.txt"
OPEN = answer("seal_pages", ROBOTS, "User-agent: *\nDisallow: /zoeken\n")


def showing(*urls: str, leads: str = "page", number: str = "4711", domain: str = DOMAIN) -> Case:
    seals = tuple(Seal(name="WebwinkelKeur", leads=leads, url=url, id=number) for url in urls)
    return case(domain, known("claim.seals", seals), known("claim.trade_name", "Wolkluwen Demo"))


def html(url: str, body: str, landed: str = "") -> Capture:
    text = f"<html lang='nl'><head><title>Lid</title></head><body><main>{body}</main></body></html>"
    capture = answer("seal_pages", url, text, headers=(("Content-Type", "text/html"),))
    return msgspec.structs.replace(capture, url=landed or url)


@pytest.mark.parametrize(
    "url",
    [
        "http://www.webwinkelkeur.nl/webshop/x_1", "https://www.webwinkelkeur.nl:8443/webshop/x_1",
        "https://webwinkelkeur.nl.demo-kauppa.fi/webshop/x_1", "https://user@www.webwinkelkeur.nl@10.0.0.1/webshop/x",
        "https://www.trustpilot.com/review/wolkluwen-demo.nl", "https://10.0.0.1/webshop/x_1",
    ],
)  # fmt: skip
def test_only_hosts_of_issuers_are_asked(url: str) -> None:
    assert asked(seal_pages, showing(url)) == []
    assert all(fact.is_absent for fact in told(seal_pages, showing(url)).values())


def test_only_pages_about_one_shop_are_asked_at_most_three() -> None:
    assert asked(seal_pages, showing(URL, leads="front")) == []
    assert asked(seal_pages, showing(URL, number="")) == []
    many = showing(*(f"https://www.webwinkelkeur.nl/webshop/x_{n}" for n in range(9)))
    assert asked(seal_pages, many) == [ROBOTS]
    assert len(asked(seal_pages, many, OPEN)) == 3


def test_robots_txt_is_kept() -> None:
    closed = answer("seal_pages", ROBOTS, "User-agent: *\nDisallow: /webshop\n")
    assert asked(seal_pages, showing(URL), closed) == []
    assert told(seal_pages, showing(URL), closed)["seal.confirmed"].cause is Cause.REFUSED
    assert asked(seal_pages, showing(URL), OPEN) == [URL]
    assert told(seal_pages, showing(URL), OPEN)["seal.confirmed"].cause is Cause.NOT_ASKED


def word_of(facts: Mapping[str, Fact]) -> str:
    """confirmed, denied, or why neither is known."""
    if facts["seal.denied"].is_known:
        return "denied"
    return "confirmed" if facts["seal.confirmed"].is_known else str(facts["seal.denied"].cause)


def word(shop: Case, *captures: Capture) -> str:
    return word_of(told(seal_pages, shop, OPEN, *captures))


@pytest.mark.parametrize(
    ("body", "said"),
    [
        (f"<a href='https://www.{DOMAIN}/'>Naar de winkel</a>", "confirmed"),
        (f"<p>Lid: www.{DOMAIN}.</p>", "confirmed"),
        (f"<p>Lid: {DOMAIN.upper()}</p>", "confirmed"),
        (f"<p>Lid: niet-{DOMAIN}</p>", "unreadable"),
        (f"<p>Lid: {DOMAIN}.example</p>", "unreadable"),
        ("<h1>Andere Winkel</h1><a href='https://www.anderewinkel-demo2.nl/'>x</a>", "unreadable"),
        ("<h1>Anderewinkel-demo</h1><a href='https://www.anderewinkel-demo.nl/'>x</a>", "denied"),
        ("<h1>Anderewinkel</h1><p>Ook: Wolkluwen Demo</p><a href='https://anderewinkel.nl/'>x</a>", "unreadable"),
        ("<h1>Webwinkelkeur</h1><a href='https://www.webwinkelkeur.nl/leden'>x</a>", "unreadable"),
        ("<h1>Ons keurmerk</h1><a href='https://www.facebook.com/keurmerk'>Facebook</a>", "unreadable"),
    ],
)  # fmt: skip
def test_what_the_page_says(body: str, said: str) -> None:
    assert word(showing(URL), html(URL, f"{body}<p>{'Deze winkel houdt zich aan de regels. ' * 9}</p>")) == said


def test_a_search_that_repeats_the_name_confirms_nothing() -> None:
    search = f"https://www.webwinkelkeur.nl/leden/?shop={DOMAIN}"
    echo = html(search, f"<p>Geen resultaten voor {DOMAIN}. {'Zoek nog eens. ' * 20}</p>")
    assert word(showing(search, number=DOMAIN), echo) == "unreadable"
    linked = html(search, f"<a href='https://{DOMAIN}/'>x</a> {'Lid sinds 2020. ' * 20}")
    assert word(showing(search), linked) == "confirmed"


def test_a_page_that_sends_elsewhere_is_not_the_issuers() -> None:
    away = html(URL, f"<a href='https://{DOMAIN}/'>x</a>", landed=f"https://www.{DOMAIN}/")
    assert word(showing(URL), away) == "no_answer"


def test_seals_unread_and_none_shown() -> None:
    unread = told(seal_pages, case(DOMAIN, unknown("claim.seals", Cause.BLOCKED)))
    assert {fact.cause for fact in unread.values()} == {Cause.BLOCKED}
    assert all(fact.is_absent for fact in told(seal_pages, case(DOMAIN, absent("claim.seals"))).values())


def test_each_fault_of_the_twin_means_what_it_says() -> None:
    wanted = {"other-shop": "denied", "nobody": "unreadable", "name-only": "unreadable", "robots": "refused"}
    shop = case(EXAMPLE.domain, *(known(name, value) for name, value in EXAMPLE.facts.items() if value is not None))

    async def play() -> None:
        world = World(shops={}, outside={"seal_pages": EXAMPLE.rows})
        async with Internet(world, today=AT.date()) as internet:
            for fault, meaning in wanted.items():
                internet.faults["seal_pages"] = fault
                kept: list[Capture] = []
                async with Door(internet.network(), **QUICK_DOOR) as door:
                    for _ in range(2):
                        requests = seal_pages.ask(with_captures(shop, *kept))
                        kept += [await door.fetch(request) for request in requests[len(kept) :]]
                assert word_of(told(seal_pages, shop, *kept)) == meaning, fault

    asyncio.run(play())
