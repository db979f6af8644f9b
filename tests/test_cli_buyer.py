"""What a person saw, as one types it: it reaches rules and reports, is kept, and is the same when judged again."""

from __future__ import annotations

import json
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from click.testing import CliRunner, Result

from trustcheck import cli
from trustcheck.archive.notes import add_note
from trustcheck.report.schema import schema

HONEST = "viremo.fi"


def run(*arguments: str) -> Result:
    return CliRunner().invoke(cli.main, list(arguments), prog_name="trustcheck")


def outcomes(report: dict[str, Any], kind: str) -> dict[str, str]:
    return {row["rule"].partition("/")[2]: row["outcome"] for row in report["signals"] if row["kind"] == kind}


def test_where_the_money_goes_is_judged_kept_and_judged_the_same_again(tmp_path: Path) -> None:
    path = tmp_path / "case.wacz"
    given = ("--payee", "Shenzhen Bright Ltd", "--iban", "FI2112345600000785", "--paid-to-country", "HK")

    checked = run("demo", HONEST, *given, "--save", str(path), "--format", "json")
    judged = run("judge", str(path), "--format", "json")
    text = run("judge", str(path))

    first, again = json.loads(checked.stdout), json.loads(judged.stdout)
    jsonschema.validate(first, schema())
    assert outcomes(first, "payee") == {
        "payee-is-seller": "fail",
        "payee-in-seller-country": "fail",
        "account-number-holds": "pass",
    }
    assert first["facts"] == again["facts"] and first["signals"] == again["signals"]
    assert first["verdict"]["level"] != "verified"
    assert "Shenzhen Bright Ltd" in text.stdout and "what a person saw" in text.stdout
    assert "buyer 1" not in text.stdout, "nobody was asked for it"
    assert run("verify", str(path)).exit_code == 0
    assert "12345600000785" not in checked.stdout + text.stdout


def test_an_advertisement_is_held_against_the_shop_and_shown(tmp_path: Path) -> None:
    path = tmp_path / "case.wacz"
    words = "Suljemme ovemme ikuisiksi ajoiksi! <b>Luotettu Kauppa Oy</b>"

    checked = json.loads(run("demo", "naavaturku.fi", "--ad", words, "--save", str(path), "--format", "json").stdout)
    page = run("judge", str(path), "--format", "html").stdout

    rules = {row["rule"]: row["outcome"] for row in checked["signals"]}
    assert rules["deception/ad-story-holds"] == "fail"
    assert rules["deception/ad-reduction-holds"] == "not_applicable"
    assert "&lt;b&gt;Luotettu" in page and "<b>Luotettu" not in page


def test_a_reduction_that_is_only_in_the_advertisement_is_told_and_takes_no_proof_away() -> None:
    bare, lured = (
        json.loads(run("demo", HONEST, *given, "--format", "json").stdout)
        for given in ((), ("--ad", "Talvikenkien loppuunmyynti, kaikki jopa -50 %!"))
    )
    rules = {row["rule"]: row["outcome"] for row in lured["signals"]}

    assert rules["deception/ad-reduction-holds"] == "fail" and rules["deception/ad-story-holds"] == "not_applicable"
    assert bare["verdict"]["level"] == lured["verdict"]["level"] == "verified"


def test_without_a_person_nothing_changes_and_the_right_payee_supports() -> None:
    bare, paid = (
        json.loads(run("demo", HONEST, *given, "--format", "json").stdout)
        for given in ((), ("--payee", "KLARNA", "--iban", "DE89370400440532013000"))
    )

    assert set(outcomes(bare, "payee").values()) == {"not_applicable"}
    assert bare["score"] == paid["score"] and bare["verdict"] == paid["verdict"]
    assert outcomes(paid, "payee")["payee-is-seller"] == "not_applicable"


@pytest.mark.parametrize(
    "given",
    [
        ("--payee", "x" * 10_000), ("--payee", ""), ("--payee", "\u202e\u200f"), ("--iban", "none"),
        ("--paid-to-country", "Kiina"), ("--paid-to-country", "\x00"),
    ],
)  # fmt: skip
def test_what_cannot_be_used_is_refused_before_anybody_is_asked(given: tuple[str, str]) -> None:
    result = run("check", HONEST, *given)

    assert result.exit_code == 2
    assert result.stdout == "" and "Traceback" not in result.output
    assert result.stderr.startswith("trustcheck: --") and len(result.stderr) < 200


def test_all_demo_shops_at_once_have_no_payee() -> None:
    assert run("demo", "--payee", "Klarna").exit_code == 2


def test_a_note_is_added_kept_judged_and_taken_along(tmp_path: Path) -> None:
    path, later = tmp_path / "case.wacz", tmp_path / "later.wacz"
    run("demo", HONEST, "--save", str(path))
    bare = json.loads(run("judge", str(path), "--format", "json").stdout)

    noted = run("note", str(path), "called", "Tuntevat kaupan.", "--on", _today(), "--outcome", "denied")
    other = run("note", str(path), "visited", "Ovi kiinni.", "--on", "1.2.2020")
    again = json.loads(run("judge", str(path), "--format", "json").stdout)
    checked = json.loads(run("demo", HONEST, "--notes", str(path), "--save", str(later), "--format", "json").stdout)
    judged = json.loads(run("judge", str(later), "--format", "json").stdout)

    assert noted.exit_code == 0 and "counts in checks until" in noted.stdout
    assert other.exit_code == 0 and "too old to count in this check or in any" in other.stdout
    assert run("verify", str(path)).exit_code == 0 and run("verify", str(later)).exit_code == 0
    assert set(outcomes(bare, "call").values()) == {"not_applicable"}
    assert outcomes(again, "call")["shop-answered"] == "fail"
    assert again["facts"]["buyer.notes"]["value"] == checked["facts"]["buyer.notes"]["value"]
    assert checked["facts"] == judged["facts"]
    assert "Ovi kiinni." in run("judge", str(path)).stdout
    assert "Ovi kiinni." in run("judge", str(path), "--format", "html").stdout


def test_only_an_answer_is_said_to_count(tmp_path: Path) -> None:
    path = tmp_path / "case.wacz"
    run("demo", HONEST, "--save", str(path))
    open_ = run("note", str(path), "wrote", "Kysyin.", "--on", _today())
    nobody = run("note", str(path), "called", "Ei vastattu.", "--on", _today(), "--outcome", "nobody")
    text = " ".join(run("judge", str(path), "--lang", "en").stdout.split())

    assert "counts in checks" not in open_.stdout + nobody.stdout
    assert "only --outcome confirmed or denied" in open_.stdout and "only --outcome" in nobody.stdout
    assert text.count("By itself this speaks neither for nor against the shop.") == 2 and "Counts until" not in text


def test_notes_added_at_once_are_all_kept(tmp_path: Path) -> None:
    path = tmp_path / "case.wacz"
    run("demo", HONEST, "--save", str(path))
    on = datetime.now(UTC)
    with ThreadPoolExecutor(6) as threads:
        list(threads.map(lambda number: add_note(path, "called", f"Soitto {number}.", on.date(), on), range(6)))
    told = json.loads(run("judge", str(path), "--format", "json").stdout)["facts"]["buyer.notes"]["value"]

    assert sorted(note["text"] for note in told) == [f"Soitto {number}." for number in range(6)]
    assert run("verify", str(path)).exit_code == 0


def _today() -> str:
    return datetime.now(UTC).date().isoformat()


@pytest.mark.parametrize(
    "arguments",
    [
        ("called", "text"), ("called", "text", "--on", "yesterday"), ("dreamt", "text", "--on", "2026-01-01"),
        ("called", "", "--on", "2026-01-01"), ("called", "text", "--on", "2999-01-01"),
        ("called", "x" * 10_000, "--on", "2026-01-01"), ("called", "t", "--on", "2026-01-01", "--outcome", "maybe"),
        ("visited", "text", "--on", "2026-01-01", "--through", "shop"), ("called", "text", "--on", "0001-01-01"),
    ],
)  # fmt: skip
def test_a_note_that_cannot_be_used_is_refused(tmp_path: Path, arguments: tuple[str, ...]) -> None:
    missing = tmp_path / "none.wacz"
    result = run("note", str(missing), *arguments)

    assert result.exit_code == 2
    assert "Traceback" not in result.output and result.stdout == ""


def test_notes_of_another_shop_are_not_taken_along(tmp_path: Path) -> None:
    path = tmp_path / "case.wacz"
    run("demo", "naavaturku.fi", "--save", str(path))
    result = run("demo", HONEST, "--notes", str(path))

    assert result.exit_code == 2 and "case of naavaturku.fi" in result.stderr
