"""Shops made to be verified, and honest ones that look as if they were: whole checks over real sockets."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime
from typing import Any

import msgspec

from trustcheck.api import check_async
from trustcheck.demo.internet import Internet
from trustcheck.demo.services.wayback import captured
from trustcheck.demo.shops import raivola_koti
from trustcheck.demo.shops import world as world_of
from trustcheck.demo.shops.craft import registries
from trustcheck.demo.shops.craft.days import days_before, years_before
from trustcheck.demo.shops.craft.records import Holder, Registration, odata_row, rdap_com, rdap_fi, whois_fi
from trustcheck.demo.world import DemoShop
from trustcheck.demo_run import QUICK_DOOR
from trustcheck.model import Case, Level, Outcome

AT = datetime(2026, 11, 21, 12, tzinfo=UTC)
TODAY = AT.date()
WORLD = world_of(TODAY)
FAKE, HONEST = WORLD.shops["raivolakoti.com"], WORLD.shops["viremo.fi"]
AGENCY = Holder(name="Mainosväki Oy", number="9099999-1", street="Katu 1", postcode="00100", town="HELSINKI")
VICTIM = Holder(name=raivola_koti.VICTIM, number=raivola_koti.NUMBER, street="", postcode="15110", town="LAHTI")


def checked(shop: DemoShop, **changes: Any) -> Case:
    """The case of that shop with these changes; what its own website would be elsewhere is gone with its domain."""
    played = msgspec.structs.replace(shop, **changes)
    world = msgspec.structs.replace(
        WORLD, shops={**{n: s for n, s in WORLD.shops.items() if s is not shop}, played.domain: played}
    )

    async def play() -> Case:
        async with Internet(world, today=TODAY) as internet:
            return await check_async(
                played.domain, network=internet.network(), at=AT, door_options=QUICK_DOOR, deadline_seconds=30
            )

    return asyncio.run(play())


def level(case: Case) -> Level:
    assert case.verdict is not None
    return case.verdict.level


def binding(case: Case) -> set[str]:
    return {one.rule for one in case.signals if one.kind == "binding" and one.outcome is Outcome.PASS}


def test_the_name_of_a_real_firm_typed_as_the_holder_of_a_com_domain_verifies_nobody() -> None:
    entry = Registration(domain=FAKE.domain, created=days_before(TODAY, 19), holder=VICTIM)
    case = checked(FAKE, rdap=rdap_com(entry, TODAY))

    assert case.text("domain.registrant") == raivola_koti.VICTIM
    assert (level(case), binding(case)) == (Level.UNPROVEN, set())


def test_a_firm_typed_as_the_holder_of_a_com_domain_keeps_no_fake_from_its_warning() -> None:
    fake = WORLD.shops["elsalinde-helsinki.com"]
    holder = msgspec.structs.replace(VICTIM, name="Elsalinde Trading Ltd")
    entry = Registration(domain=fake.domain, created=days_before(TODAY, 60), holder=holder)

    assert level(checked(fake, rdap=rdap_com(entry, TODAY))) is Level.WARNING


def test_the_certificate_of_a_namesake_founded_for_it_verifies_nobody() -> None:
    case = checked(FAKE, certificate=f"ov:{raivola_koti.VICTIM.replace(' Oy', ' Ltd')}")

    assert (level(case), binding(case)) == (Level.UNPROVEN, set())


def test_old_pages_on_a_name_whose_registry_tells_no_dates_verify_nobody() -> None:
    """The name may have run out and been caught, and the old pages of a living firm put back."""
    domain = "raivolakoti.eu"
    page = FAKE.pages["/"].body.decode().replace(FAKE.domain, domain)
    rows = tuple(captured(domain, years_before(TODAY, years, 5, 19), page) for years in (5, 4, 3, 2))
    entry = Registration(domain=domain, created=days_before(TODAY, 50))
    case = checked(
        FAKE, domain=domain, whois=registries.whois(entry, TODAY), rdap=None, outside={**FAKE.outside, "wayback": rows}
    )

    assert case.day("archive.identity_since") == years_before(TODAY, 5, 5, 19)
    assert (level(case), binding(case)) == (Level.UNPROVEN, set())
    assert not case.flag("match.stolen_identity")


def held_by_agency(shop: DemoShop, website: str) -> Case:
    entry = Registration(domain=shop.domain, created=years_before(TODAY, 6, 4, 4), holder=AGENCY)
    firm = {**shop.companies[0], "website": {"url": website, "registrationDate": "2019-01-01", "source": "0"}}
    if not website:
        firm.pop("website")
    return checked(
        shop, whois=whois_fi(entry, TODAY), rdap=rdap_fi(entry), odata=(odata_row(entry, TODAY),), companies=(firm,),
        certificate="dv",
    )  # fmt: skip


def test_a_domain_in_the_hands_of_an_agency_or_a_parent_does_not_say_that_the_firm_is_elsewhere() -> None:
    case = held_by_agency(HONEST, "")

    assert case.flag("match.domain_registrant") is False and case.flag("match.stolen_identity") is False
    assert (level(case), binding(case)) == (Level.UNPROVEN, set())


def test_a_firms_second_shop_is_not_warned_of_for_one_thing_seen_twice() -> None:
    """That nothing ties the address is what makes the identity look borrowed: it is no second kind of evidence."""
    case = held_by_agency(HONEST, "https://www.liikevire-demo.fi")

    assert case.flag("match.stolen_identity") is True
    assert level(case) is not Level.WARNING


def test_a_platforms_certificate_does_not_say_that_the_firm_is_elsewhere() -> None:
    entry = Registration(domain=HONEST.domain, created=years_before(TODAY, 6, 4, 4))
    firm = {key: value for key, value in HONEST.companies[0].items() if key != "website"}
    case = checked(
        HONEST, whois=whois_fi(entry, TODAY), rdap=rdap_fi(entry), odata=(), companies=(firm,),
        certificate="ov:Kauppa-alusta Oy",
    )  # fmt: skip

    assert case.flag("match.certificate") is False and case.flag("match.stolen_identity") is False
    assert level(case) is Level.UNPROVEN
