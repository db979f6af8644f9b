"""Every fault of the simulated internet through the whole program: an honest shop of which one thing is broken.

Whatever is broken: no exception, no connection inside, no honest shop warned, and no answer that failed read as "no".
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Mapping
from datetime import UTC, datetime

import pytest

from trustcheck import rulebook
from trustcheck.api import check_async
from trustcheck.demo.faults import FAULTS
from trustcheck.demo.internet import Internet, InternetThread
from trustcheck.demo.shops import world as world_of
from trustcheck.demo_run import QUICK_DOOR
from trustcheck.model import Case, Cause, Level

AT = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)
BOOK = rulebook.load()
AT_ONCE = 8
DEADLINE_SECONDS = 10.0  # so long that a busy machine still answers in time
# Facts that a source may not tell as absent or false when that very source failed.
OF_SERVICE = {"web": "claim.", "prh": "register.", "whois": "domain.", "dns": "host."}
# Faults that are answers: the service works and says something of the shop.
ANSWERS = {
    "prh": {"ceased", "bankrupt", "liquidation", "situation-over", "vat-ended", "po-box", "auxiliary-name", "renamed",
            "website", "not-found", "many", "latin-1", "bom", "wrong-type", "redirect-private"},
    "whois": {"not-found", "reserved", "private-person", "foreign", "no-number", "transferred", "grace", "old-format",
              "latin-1", "referral-private"},
    "dns": {"null-mx", "no-mx", "two-spf", "truncated", "nxdomain", "empty"},
    "web": {"ok", "parked", "parked-registrar", "long-body"},
}  # fmt: skip


@pytest.fixture(scope="module")
def checked() -> Mapping[str, Case]:
    """One case a fault; a few at a time, as a batch would."""

    async def all_of_them() -> dict[str, Case]:
        async with Internet(world_of(AT.date()), today=AT.date()) as internet:
            gate = asyncio.Semaphore(AT_ONCE)

            async def one(fault: str) -> Case:
                async with gate:
                    return await check_async(
                        f"{fault}-fault.fi", network=internet.network(), at=AT, rules=BOOK,
                        door_options=QUICK_DOOR, deadline_seconds=DEADLINE_SECONDS,
                    )  # fmt: skip

            names = list(FAULTS)
            found = dict(zip(names, await asyncio.gather(*map(one, names)), strict=True))
            assert internet.leaks == [], "a connection led inside"
            return found

    return asyncio.run(all_of_them())


def test_there_are_more_faults_than_asked(checked: Mapping[str, Case]) -> None:
    assert len(checked) >= 250


def test_no_honest_shop_is_warned_because_something_is_broken(checked: Mapping[str, Case]) -> None:
    warned = [name for name, case in checked.items() if case.verdict and case.verdict.level is Level.WARNING]

    assert warned == []


def test_the_sound_shop_is_verified(checked: Mapping[str, Case]) -> None:
    verdict = checked["web-ok"].verdict

    assert verdict is not None and verdict.level is Level.VERIFIED


def test_a_home_page_that_cannot_be_read_makes_nothing_absent(checked: Mapping[str, Case]) -> None:
    for name, case in checked.items():
        if case.flag("claim.site_read") is not None:  # or a parking page was read, where nothing is the shop's
            continue
        absent = [fact.name for fact in case.facts.values() if fact.is_absent and fact.name.startswith("claim.")]
        assert set(absent) <= {"claim.redirect_domain"}, name
        assert case.fact("claim.site_read").cause is not None, name


@pytest.mark.parametrize("service", sorted(OF_SERVICE))
def test_a_service_that_fails_says_neither_no_nor_not_there(checked: Mapping[str, Case], service: str) -> None:
    speaker = OF_SERVICE[service]
    for name, case in checked.items():
        fault = name.removeprefix(f"{service}-")
        if not name.startswith(f"{service}-") or fault in ANSWERS[service]:
            continue
        if service == "web" and case.flag("claim.site_read"):
            continue  # read in part or after all: what was read may be told
        mine = [fact for fact in case.facts.values() if fact.name.startswith(speaker)]
        told = [fact.name for fact in mine if fact.name in _STRONG and (fact.is_absent or fact.value is False)]
        assert told == [], name


_STRONG = {
    "claim.company_id", "claim.email", "claim.phone", "claim.address", "claim.contact_page", "claim.terms_page",
    "register.found", "register.name_found", "register.active", "register.vat_liable", "domain.registered",
    "host.resolves", "host.accepts_mail",
}  # fmt: skip


@pytest.mark.parametrize(
    ("fault", "cause"),
    [
        ("web-403", Cause.BLOCKED), ("web-challenge-200", Cause.BLOCKED), ("web-429", Cause.THROTTLED),
        ("web-503", Cause.NO_ANSWER), ("web-script-only", Cause.SCRIPT_ONLY), ("web-pdf", Cause.UNREADABLE),
        ("web-robots-disallow", Cause.REFUSED), ("web-drip-body", Cause.DEADLINE), ("web-empty", Cause.NO_ANSWER),
        ("dns-private", Cause.REFUSED), ("dns-rebind", Cause.REFUSED), ("web-header-flood", Cause.TOO_LARGE),
    ],
)  # fmt: skip
def test_the_cause_is_the_right_one(checked: Mapping[str, Case], fault: str, cause: Cause) -> None:
    assert checked[fault].fact("claim.site_read").cause is cause


def test_a_server_that_never_stops_sending_cannot_hold_the_loop() -> None:
    with InternetThread(world_of(AT.date()), today=AT.date()) as internet:
        began = time.monotonic()
        case = asyncio.run(
            check_async(
                "web-interim-flood-fault.fi", network=internet.network(), at=AT, rules=BOOK,
                door_options=QUICK_DOOR, deadline_seconds=2,
            )
        )  # fmt: skip

    assert time.monotonic() - began < 30, "it went on for ever before"
    assert case.fact("claim.site_read").cause is Cause.DEADLINE
