"""`trustcheck neighbours`: what is on the shelf, and taking it off again."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from click.testing import CliRunner

from trustcheck import cli
from trustcheck.archive.neighbours import FILE, Neighbours
from trustcheck.facts import known
from trustcheck.model import Case, Shop
from trustcheck.pages.telling import marks_of

AT = datetime(2026, 11, 21, 12, tzinfo=UTC)


def _fill(folder: Path, *domains: str) -> None:
    marks = known("claim.text_marks", str(marks_of([" ".join(f"sana{n}" for n in range(60))], ())))
    told = {fact.name: fact for fact in (known("claim.site_read", True), marks)}
    with Neighbours(folder) as shelf:
        for domain in domains:
            shelf.add(Case(shop=Shop(domain=domain, host=domain, url=f"https://{domain}/"), at=AT, facts=told))


def _run(*words: str) -> tuple[int, str]:
    result = CliRunner().invoke(cli.main, ["neighbours", *words])
    return result.exit_code, result.output


def test_the_shelf_is_listed_one_shop_forgotten_and_all_cleared(tmp_path: Path) -> None:
    folder = ("--folder", str(tmp_path))
    assert _run("list", *folder) == (0, f"No shop is on the shelf. File: {tmp_path / FILE}\n")
    _fill(tmp_path, "a.fi", "b.fi")

    assert _run("list", *folder)[1].startswith("2 shops (at most 20000), checked from 2026-11-21 to 2026-11-21")
    assert _run("forget", "https://www.a.fi/", *folder) == (0, "a.fi: taken off\n")
    assert _run("forget", "a.fi", *folder)[0] == cli.USAGE
    assert _run("clear", *folder) == (0, "1 shops taken off\n")
    assert _run("list", *folder)[1].startswith("0 shops (at most 20000), ")


def test_the_folder_is_the_users_own(tmp_path: Path) -> None:
    result = CliRunner(env={"XDG_STATE_HOME": str(tmp_path)}).invoke(cli.main, ["neighbours", "list"])

    assert str(tmp_path / "trustcheck" / FILE) in result.output
