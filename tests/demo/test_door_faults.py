"""The door against every fault: a capture within its deadline, the right problem, and not one connect inside."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Mapping

import pytest
from demo_stage import TODAY

from trustcheck.demo.fault_shops import COMPANY_NUMBERS
from trustcheck.demo.faults import FAULTS
from trustcheck.demo.internet import Internet
from trustcheck.demo.world import World
from trustcheck.model import Capture, Cause, Request
from trustcheck.net.door import Door

AT_ONCE = 8
SLOW = """
web-drip-header web-drip-body web-robots-drip web-hang web-interim-flood dns-timeout dns-drip dns-wrong-id dns-garbage
tls-hang tls-drip whois-drip whois-hang rdap-slow prh-slow traficom-slow vies-slow rdap-hang prh-hang traficom-hang
vies-hang
""".split()  # noqa: SIM905
SLOW_SECONDS, QUICK_SECONDS, SLACK_SECONDS = 1.0, 15.0, 3.0
BOMBS = [name for name in FAULTS if "bomb" in name]
# What has no problem at all is not listed: the door hands it on, and the readers say what it is.
PROBLEMS: Mapping[Cause, str] = {
    Cause.TOO_LARGE: """
        web-too-large web-endless web-endless-headers web-header-flood web-header-long web-cookie-flood
        web-redirect-huge whois-endless rdap-too-large prh-too-large traficom-too-large vies-too-large
    """ + " ".join(BOMBS),
    Cause.NO_ANSWER: """
        web-close web-reset web-reset-body web-short-body web-truncated-chunked web-gzip-truncated tls-reset tls-closed
        tls-plain dns-nxdomain dns-servfail dns-refused dns-empty whois-reset whois-truncated rdap-reset prh-reset
        traficom-reset vies-reset
    """,
    Cause.UNREADABLE: """
        web-bad-chunk web-garbage web-two-lengths web-gzip-stacked web-gzip-false web-unknown-encoding
    """,
    Cause.REFUSED: """
        web-redirect-private web-redirect-loopback web-redirect-decimal web-redirect-ipv6 web-redirect-metadata
        web-redirect-rebound web-redirect-file web-redirect-script web-redirect-port web-redirect-userinfo
        web-redirect-broken web-redirect-loop web-redirect-many web-robots-private dns-private dns-loopback
        dns-metadata dns-shared dns-zero dns-mixed dns-mapped dns-nat64 dns-6to4 dns-local-ipv6 dns-cname-private
        rdap-redirect-private prh-redirect-private traficom-redirect-private vies-redirect-private
    """,
    Cause.DEADLINE: " ".join(SLOW),
}  # fmt: skip
EXPECTED = {name: cause for cause, names in PROBLEMS.items() for name in names.split()}
UNDECIDED = {"dns-many", "dns-cname-loop", "dns-cname-long", "web-long-body"}  # refused or read: both are sound
CERTIFICATES = {
    "expired": "expired", "not-yet-valid": "not_yet_valid", "self-signed": "self_signed", "wrong-host": "wrong_host",
    "untrusted": "unknown_issuer", "no-intermediate": "unknown_issuer",
}  # fmt: skip


def question(fault: str) -> tuple[str, str]:
    """The source that meets the fault, and the address where it does."""
    service, host, number = fault.partition("-")[0], f"{fault}-fault.fi", COMPANY_NUMBERS[fault]
    path = "robots.txt" if "robots" in fault else "sitemap.xml" if "sitemap" in fault else ""
    return {
        "web": ("website", f"https://{host}/{path}"),
        "dns": ("website", f"https://{host}/"),
        "tls": ("website", f"https://{host}/"),
        "whois": ("whois", f"whois://whois.fi/{host}"),
        "rdap": ("rdap", f"https://rdap.fi/rdap/rdap/domain/{host}"),
        "prh": ("prh", f"https://avoindata.prh.fi/opendata-ytj-api/v3/companies?businessId={number}"),
        "traficom": (
            "traficom", f"https://odata.domain.fi/v4/odata/domains?$filter=OrganizationId%20eq%20'{number}'",
        ),
        "vies": ("vies", f"https://ec.europa.eu/taxation_customs/vies/rest-api/ms/FI/vat/{number.replace('-', '')}"),
    }[service]  # fmt: skip


class Met:
    """What the door made of every fault."""

    def __init__(self) -> None:
        self.captures: dict[str, Capture] = {}
        self.seconds: dict[str, float] = {}
        self.leaks: list[tuple[str, int]] = []


@pytest.fixture(scope="module")
def met() -> Met:
    found = Met()

    async def meet(internet: Internet, turns: asyncio.Semaphore, fault: str) -> None:
        source, url = question(fault)
        limit = SLOW_SECONDS if fault in SLOW else QUICK_SECONDS
        async with turns, Door(internet.network(), pause_seconds=0, budgets={}, again_after_seconds=()) as door:
            start = time.monotonic()
            found.captures[fault] = await door.fetch(Request(source=source, url=url, timeout_seconds=limit))
            found.seconds[fault] = time.monotonic() - start

    async def all_of_them() -> None:
        async with Internet(World(shops={}), today=TODAY) as internet:
            turns = asyncio.Semaphore(AT_ONCE)
            await asyncio.gather(*(meet(internet, turns, fault) for fault in sorted(FAULTS)))
            found.leaks = internet.leaks

    asyncio.run(all_of_them())
    return found


def test_no_fault_leads_inside(met: Met) -> None:
    assert met.leaks == []


@pytest.mark.parametrize("fault", sorted(set(FAULTS) - UNDECIDED))
def test_the_door_says_what_went_wrong(met: Met, fault: str) -> None:
    problem = met.captures[fault].problem

    assert (problem.cause if problem else None) == EXPECTED.get(fault), problem


@pytest.mark.parametrize("fault", sorted(FAULTS))
def test_the_door_keeps_its_deadline(met: Met, fault: str) -> None:
    limit = SLOW_SECONDS if fault in SLOW else QUICK_SECONDS

    assert met.seconds[fault] < limit + SLACK_SECONDS


@pytest.mark.parametrize(("fault", "word"), CERTIFICATES.items())
def test_a_page_behind_a_bad_certificate_is_read_and_marked(met: Met, fault: str, word: str) -> None:
    capture = met.captures[f"tls-{fault}"]

    assert capture.tls_fault.startswith(f"{word}:")
    assert capture.status == 200 and b"Y-tunnus" in capture.body


def test_what_came_before_the_trouble_is_kept(met: Met) -> None:
    assert b"K" in met.captures["web-reset-body"].body
    assert met.captures["whois-truncated"].body.startswith(b"domain....")
    assert met.captures["web-redirect-loop"].status == 301 and len(met.captures["web-redirect-loop"].hops) == 5
    assert met.captures["web-redirect-domain"].url == "https://web-ok-fault.fi/"
    for bomb in BOMBS:
        assert 0 < len(met.captures[bomb].body) <= 5 * 1024 * 1024
