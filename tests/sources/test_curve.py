"""The gate of the choice of pages: what a whole site holds is known after eight requests (tests/bench/reading)."""

from __future__ import annotations

import sys
from functools import cache
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from trustcheck.model import Cause

BENCH = Path(__file__).parent.parent / "bench/reading"
LEAST_SHARE = 0.95
MOST_REQUESTS = 8.5  # a site, on average; as reached, and a little more


@cache
def bench() -> ModuleType:
    sys.path.insert(0, str(BENCH))
    try:
        import bench_curve
    finally:
        sys.path.remove(str(BENCH))
    return bench_curve


@cache
def walks() -> dict[str, dict[str, Any]]:
    """The walks of the demo's shops and of the invented sites, by name."""
    curve = bench()
    return {
        "demo": {site.name: curve.walk(site) for site in curve.demo_sites()},
        "made": {one.name: curve.walk(curve.made(one)) for one in curve.made_sites()},
    }


@pytest.mark.parametrize("group", ["demo", "made"])
def test_gate_eight_requests_find_what_the_whole_site_holds(group: str) -> None:
    found = list(walks()[group].values())
    of_values, of_sites, whole = bench().curve(found)[bench().BAR_REQUESTS - 1]

    assert min(of_values, of_sites) >= LEAST_SHARE
    assert whole >= 0.88
    assert sum(len(one.asked) for one in found) / len(found) <= MOST_REQUESTS
    assert all(len(set(one.asked)) == len(one.asked) for one in found), "nothing is asked twice"


def test_what_a_site_was_made_to_hold_is_what_the_reader_finds_on_it() -> None:
    curve = bench()
    for one in curve.made_sites():
        whole = curve.whole(curve.made(one), {})
        told = curve.read_claims(whole, curve.shop_of(one.domain), curve.AT)
        for name, value in one.held.items():
            fact = told.get(f"claim.{name}")
            assert fact is not None and fact.is_known, (one.name, name)
            parts = fact.value if isinstance(fact.value, tuple) else (fact.value,)
            assert any(value in str(getattr(part, "number", part) if name == "phones" else part) for part in parts), (
                one.name, name, parts,
            )  # fmt: skip


def test_what_only_a_pdf_tells_is_unknown_and_never_absent() -> None:
    unread = [(one, name) for one in bench().made_sites() for name in one.unread]

    assert unread
    for one, name in unread:
        walk = walks()["made"][one.name]
        assert walk.facts[f"claim.{name}"].cause is Cause.UNREADABLE
