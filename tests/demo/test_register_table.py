"""The page docs/registers.md: fresh, with every register, and no cell that the example leaves unclear."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest

from trustcheck.catalogue import REGISTERS
from trustcheck.demo import register_table
from trustcheck.facts import CATALOGUE

PAGE = Path(__file__).parent.parent.parent / "docs" / "registers.md"


@cache
def _page() -> str:
    return register_table.page()


def _cells() -> list[list[str]]:
    lines = [line for line in _page().splitlines() if line.startswith("| ")]
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in lines]


def test_the_page_is_what_the_code_makes() -> None:
    assert PAGE.read_text() == _page(), "run: python -m trustcheck.demo.register_table > docs/registers.md"


def test_every_register_has_a_row_and_every_fact_a_column() -> None:
    rows = _cells()

    assert {row[1] for row in rows[2:]} == {*REGISTERS.split(), "gleif"}
    assert len({len(row) for row in rows}) == 1
    assert all(f"register.{name}" in CATALOGUE for name in register_table.FACTS)
    told = {spec.name for spec in CATALOGUE.values() if "prh" in spec.tellers and spec.name.startswith("register.")}
    whole = {f"register.{name}" for name in register_table.FACTS}
    assert told - whole == {
        "register.found", "register.name_found", "register.company_id", "register.country", "register.name",
        "register.address", "register.age_days",
    }  # fmt: skip


@pytest.mark.parametrize("row", _cells()[2:], ids=lambda row: "-".join(row[:3]))
def test_no_cell_is_unclear(row: list[str]) -> None:
    sources = {*REGISTERS.split(), "vies"}

    assert set(row[3:-1]) <= {
        register_table.GIVEN,
        register_table.NEVER,
        register_table.LEFT,
        register_table.NEEDED,
        *sources,
    }
    assert row[-1] in ("yes", "no")
