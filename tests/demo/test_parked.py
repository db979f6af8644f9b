"""An address that shows a parking page today, whatever stood there yesterday: no shop, so nothing to confirm."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from datetime import UTC, datetime

import msgspec
import pytest

from trustcheck import rulebook
from trustcheck.api import check_async
from trustcheck.demo.internet import Internet
from trustcheck.demo.shops import world as world_of
from trustcheck.demo_run import QUICK_DOOR
from trustcheck.model import Case, Level, Outcome
from trustcheck.report import show

AT = datetime(2026, 11, 21, 12, tzinfo=UTC)
WORLD = world_of(AT.date())
BOOK = rulebook.load()
LANDER = WORLD.shops["savupirttikauppa.fi"].pages
# Yesterday these were verified, unproven, and warned of; held by a company, by a person, by nobody who is told.
YESTERDAY = (
    "viremo.fi", "skrubbhella-garn.no", "haukiairo.com", "kettle-and-thorn.co.uk", "sjobrislinne.se", "naavaturku.fi",
    "granules-corvaline.fr",
)  # fmt: skip
LISTED = "lumikenkaseura.fi"
COMPANY_REGISTERS = ("avoindata.prh.fi", "data.brreg.no", "api.gleif.org", "ec.europa.eu", "web.archive.org")


@pytest.fixture(scope="module")
def parked() -> Mapping[str, tuple[Case, set[str]]]:
    """The cases once each shop's site has given way to a parking page, and the hosts that were asked for each."""
    shops = {name: msgspec.structs.replace(WORLD.shops[name], pages=LANDER) for name in (LISTED, *YESTERDAY)}
    world = msgspec.structs.replace(WORLD, shops={**WORLD.shops, **shops})

    async def all_of_them() -> dict[str, tuple[Case, set[str]]]:
        found = {}
        for name in ("savupirttikauppa.fi", LISTED, *YESTERDAY):
            async with Internet(world, today=AT.date()) as internet:
                case = await check_async(
                    name, network=internet.network(), at=AT, rules=BOOK, door_options=QUICK_DOOR, deadline_seconds=30
                )
                found[name] = case, {seen.host for seen in internet.log}
        return found

    return asyncio.run(all_of_them())


def test_a_parked_address_is_decided_and_is_neither_verified_nor_warned_of(
    parked: Mapping[str, tuple[Case, set[str]]],
) -> None:
    for name, (case, _) in parked.items():
        assert case.verdict is not None
        if name == LISTED:
            continue
        assert (case.verdict.level, case.verdict.gate) == (Level.UNPROVEN, "no_shop"), name
        assert case.verdict.reasons[0] == "deception/not-parked", name


def test_nobody_is_blamed_for_what_a_parking_page_does_not_say(parked: Mapping[str, tuple[Case, set[str]]]) -> None:
    for name, (case, _) in parked.items():
        failed = {signal.rule for signal in case.signals if signal.outcome is Outcome.FAIL and signal.if_fail}

        assert failed <= {"deception/not-on-warning-lists", "deception/domain-not-taken-over"}, name
        assert not failed or name == LISTED


def test_what_others_say_of_the_address_itself_still_stands(parked: Mapping[str, tuple[Case, set[str]]]) -> None:
    """Lists have it as harmful, and it changed hands: neither is the parking page's word, and that adds nothing."""
    case, _ = parked[LISTED]

    assert case.verdict is not None and case.verdict.level is Level.WARNING
    assert case.verdict.reasons[-1] == "deception/not-parked"


def test_no_register_is_asked_for_a_company_that_sells_nothing_there(
    parked: Mapping[str, tuple[Case, set[str]]],
) -> None:
    for name, (_, hosts) in parked.items():
        assert not hosts & set(COMPANY_REGISTERS), name


@pytest.mark.parametrize(
    ("lang", "headline", "chance", "not_found"),
    [
        ("en", "No shop stands at this address now.", "the chance that", "Not found on the shop's pages"),
        ("fi", "Osoitteessa ei nyt ole kauppaa.", "todennäköisyys", "Ei löytynyt kaupan sivuilta"),
        ("sv", "Det finns ingen butik på adressen nu.", "sannolikheten", "Hittades inte på butikens sidor"),
    ],
)
def test_the_report_says_that_no_shop_is_there_and_holds_nothing_against_it(
    parked: Mapping[str, tuple[Case, set[str]]], lang: str, headline: str, chance: str, not_found: str
) -> None:
    case, _ = parked["savupirttikauppa.fi"]
    text = show(case, BOOK, lang=lang, format="text")

    assert headline in text
    assert chance not in text and not_found not in text
    assert headline in show(case, BOOK, lang=lang, format="html")
