"""The list of faults: names, choosing one by host or by story, and that each is seen to happen in a test."""

from __future__ import annotations

import pytest
import test_dns_faults
import test_register_faults
import test_tls_faults
import test_web_faults
import test_whois_faults
from demo_stage import TODAY, shop

from trustcheck.demo.directory import Directory
from trustcheck.demo.fault_shops import COMPANY_NUMBERS, check_digit, fault_of_company, fault_of_name, fault_shop
from trustcheck.demo.faults import FAULTS, SERVICES, fault_in, fault_of, normal
from trustcheck.demo.shops import world
from trustcheck.demo.world import World
from trustcheck.model import UsageFault

MODULES = (test_web_faults, test_dns_faults, test_tls_faults, test_whois_faults, test_register_faults)


def test_every_fault_is_seen_in_a_test_and_no_test_is_of_another() -> None:
    covered = set().union(*(module.COVERED for module in MODULES))

    assert covered == set(FAULTS)
    assert len(FAULTS) >= 60


@pytest.mark.parametrize("name", sorted(FAULTS))
def test_a_fault_has_a_service_a_sentence_and_a_host_name(name: str) -> None:
    assert name.partition("-")[0] in SERVICES
    assert FAULTS[name].endswith(".") and len(FAULTS[name]) >= 10
    assert fault_in(f"{name}-fault.fi") == fault_in(f"WWW.{name}-fault.se.") == name
    assert len(f"{name}-fault") <= 63


@pytest.mark.parametrize(
    "host", ["", "fault.fi", "web-403.fi", "x-fault.fi", "web-403-fault", "a.web-403-fault.fi", "-"]
)
def test_other_host_names_ask_for_no_fault(host: str) -> None:
    assert fault_in(host) == ""


def test_a_story_may_spell_its_fault_in_three_ways() -> None:
    for name in ("429_retry_after", "429-retry-after", "prh-429-retry-after"):
        assert normal("prh", name) == "429-retry-after"
    assert fault_of(shop("x-demo.fi", faults={"dns": "null_mx"}), "dns") == "null-mx"
    assert fault_of(shop("x-demo.fi"), "dns") == fault_of(None, "dns") == ""


@pytest.mark.parametrize("faults", [{"web": "no-such"}, {"mail": "403"}])
def test_a_world_with_an_unknown_fault_does_not_start(faults: dict[str, str]) -> None:
    with pytest.raises(UsageFault):
        Directory(World(shops={"x-demo.fi": shop("x-demo.fi", faults=faults)}), TODAY)


def test_fault_shops_are_whole_and_nobody_elses() -> None:
    numbers = {row["businessId"]["value"] for one in world(TODAY).shops.values() for row in one.companies}
    numbers |= {row["businessId"]["value"] for row in world(TODAY).companies}

    assert len(set(COMPANY_NUMBERS.values())) == len(FAULTS)
    assert not numbers & set(COMPANY_NUMBERS.values())
    for name, number in COMPANY_NUMBERS.items():
        one = fault_shop(f"{name}-fault.fi", TODAY)
        assert one is not None and one.whois is not None and number in one.whois
        assert check_digit(number[:7]) == int(number[-1])
        assert number.encode() in one.pages["/yhteystiedot"].body
        assert fault_of_company(number) == name
        assert fault_of_name(one.companies[0]["names"][0]["name"]) == name


def test_there_are_no_fault_shops_beyond_the_list() -> None:
    assert fault_shop("web-403-fault.zz", TODAY) is None
    assert fault_shop("web-nothing-fault.fi", TODAY) is None
    assert fault_of_company("0000000-0") == fault_of_name("oy") == fault_of_name("") == ""
