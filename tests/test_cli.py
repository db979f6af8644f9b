"""The commands as a person types them: every bad input ends in one clear sentence and the right exit code."""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import jsonschema
import pytest
from click.testing import CliRunner, Result

from trustcheck import cli, rulebook
from trustcheck.api import check_async
from trustcheck.demo.internet import Internet, InternetThread
from trustcheck.demo.shops import world as world_of
from trustcheck.demo_run import QUICK_DOOR
from trustcheck.model import Case, Cause, Level
from trustcheck.net import door
from trustcheck.report.schema import schema

TODAY = datetime.now(UTC).date()
ROOT = Path(__file__).parent.parent


@pytest.fixture(scope="module")
def internet() -> Iterator[Internet]:
    with InternetThread(world_of(TODAY), today=TODAY) as running:
        yield running


@pytest.fixture
def simulated(internet: Internet, monkeypatch: pytest.MonkeyPatch) -> None:
    """`check` asks the simulated internet: the one seam is which network the door is given."""
    monkeypatch.setattr(door, "Network", lambda **options: internet.network())


def run(*arguments: str) -> Result:
    return CliRunner().invoke(cli.main, list(arguments), prog_name="trustcheck")


def sentence(result: Result) -> str:
    """What stderr says, which must be one line of ours and no traceback."""
    said = result.stderr.strip().splitlines()
    assert "Traceback" not in result.stderr + result.stdout
    assert said, result.output
    return said[-1]


@pytest.mark.parametrize(
    "address",
    [
        "", " ", "kauppa", "not an address", "192.0.2.1", "127.1", "0x7f000001", "2130706433", "http://[::1]/",
        "https://example.fi:8443/", "https://user:pass@example.fi/", "ftp://example.fi/", "file:///etc/passwd",
        "co.uk", "fi", "https://", "exa mple.fi", "a" * 300 + ".fi", "xn--\x00.fi", "\udce4.fi", "javascript:alert(1)",
    ],
)  # fmt: skip
def test_what_is_no_address_of_a_shop_is_refused_in_one_sentence(address: str) -> None:
    result = run("check", "--", address)

    assert result.exit_code == 2
    said = sentence(result)
    assert said.startswith(("trustcheck: ", "Error: ")) and len(said) > 30
    assert result.stdout == ""


@pytest.mark.parametrize(
    "arguments",
    [
        ("check",),
        ("check", "example.fi", "--lang", "de"),
        ("check", "example.fi", "--format", "pdf"),
        ("check", "example.fi", "--stake", "a lot"),
        ("check", "example.fi", "--stake", "-5"),
        ("check", "example.fi", "--pay", "seashells"),
        ("check", "example.fi", "--base-rate", "1"),
        ("check", "example.fi", "--save", "/no/such/folder/case.wacz"),
        ("check", "example.fi", "--output", "."),
        ("check", "example.fi", "--rules", "/no/such/folder"),
        ("judge", "none.wacz"),
        ("judge", "."),
        ("verify", "none.wacz"),
        ("demo", "example.fi"),
        ("demo", "naavaturku.fi", "--why", "no/such"),
        ("demo", "naavaturku.fi", "--why", "existence/company-alive", "--format", "json"),
        ("demo", "--why", "existence/company-alive"),
        ("judge", "none.wacz", "--why", "existence/company-alife"),
        ("rules", "explain", "existence/company-alife"),
        ("rules", "show", "no/such"),
        ("rules", "new", "nothing"),
        ("nonsense",),
    ],
    ids=" ".join,
)
def test_bad_words_of_a_command_end_with_2_before_anyone_is_asked(arguments: tuple[str, ...]) -> None:
    result = run(*arguments)

    assert result.exit_code == 2
    assert len(sentence(result)) > 20


@pytest.mark.parametrize(
    "amount", ["250", "250eur", "19,90 €", "1 250", "1\u00a0250,50 €", "12\u202f345 euroa", "1000000"]
)
def test_an_amount_is_understood_as_people_write_it(amount: str) -> None:
    assert "none.wacz" in sentence(run("judge", "none.wacz", "--stake", amount))


@pytest.mark.parametrize(
    "amount", ["", "-5", "1.250", "1,250.50", "25 0", "1 2500", "250sek", "1e3", "nan", "10000000"]
)
def test_an_amount_that_could_be_meant_otherwise_is_refused(amount: str) -> None:
    assert "is no amount in euros" in sentence(run("judge", "none.wacz", "--stake", amount))


def test_a_broken_archive_and_a_broken_rule_are_named_with_their_place(tmp_path: Path) -> None:
    broken = tmp_path / "case.wacz"
    broken.write_bytes(b"PK\x05\x06" + b"\0" * 10)
    rules = tmp_path / "rules"
    (rules / "existence").mkdir(parents=True)
    (rules / "verdict.yml").write_bytes((ROOT / "rules" / "verdict.yml").read_bytes())
    (rules / "existence" / "one.yml").write_text("id: existence/one\nkind: [\n")

    archive, rule = run("judge", str(broken)), run("rules", "test", "--rules", str(rules))

    assert (archive.exit_code, rule.exit_code) == (2, 2)
    assert "case.wacz" in sentence(archive)
    assert "one.yml:" in sentence(rule)


@pytest.mark.usefixtures("simulated")
def test_a_name_that_does_not_exist_is_said_so() -> None:
    result = run("check", "eiolemassa-ollenkaan.fi")

    assert result.exit_code == 2
    assert "there is no such domain" in sentence(result)


def test_no_network_at_all_is_said_so_and_nothing_is_held_against_the_shop() -> None:
    dead = door.Network(dns_servers=(("127.0.0.1", 9),))

    case = asyncio.run(check_async("example.fi", network=dead, door_options=QUICK_DOOR, deadline_seconds=3))

    assert case.verdict is not None and case.verdict.level is Level.UNDECIDED
    assert {fact.cause for fact in case.facts.values() if fact.is_unknown} <= set(Cause)
    assert not any(fact.is_absent for fact in case.facts.values() if fact.name.startswith(("claim.", "register.")))
    assert cli._exit_code(case, None) == 3


@pytest.mark.usefixtures("simulated")
@pytest.mark.parametrize("page", ["3mb", "empty", "pdf", "image", "utf-16", "too-large", "gzip-bomb-1gb"])
def test_odd_pages_give_a_report_and_no_warning(page: str) -> None:
    result = run("check", f"web-{page}-fault.fi", "--format", "json", "--deadline", "20")

    assert result.exit_code == 0, result.output
    report = json.loads(result.stdout)
    assert report["verdict"]["level"] in ("undecided", "verified", "unproven")


@pytest.mark.usefixtures("simulated")
@pytest.mark.parametrize("name", ["hyvä-kauppa.fi", "xn--hyv-kauppa-w5a.fi", "аррӏе.com"])
def test_unicode_names_are_shown_with_their_punycode(name: str) -> None:
    result = run("check", name, "--deadline", "5")

    assert "xn--" in result.output
    assert "Traceback" not in result.output


@pytest.mark.usefixtures("simulated")
def test_save_judge_and_verify(tmp_path: Path) -> None:
    path, page = tmp_path / "case.wacz", tmp_path / "report.html"

    checked = run("check", "naavaturku.fi", "--save", str(path), "--format", "json", "--fail-on", "warning")
    judged = run("judge", str(path), "--format", "json", "--fail-on", "unproven")
    shown = run("judge", str(path), "--format", "html", "--lang", "fi", "-o", str(page))
    whole = run("verify", str(path))
    path.write_bytes(path.read_bytes().replace(b"Naava", b"Nauvo", 1))
    changed = run("verify", str(path))

    assert (checked.exit_code, judged.exit_code, shown.exit_code) == (1, 1, 0)
    first, again = json.loads(checked.stdout), json.loads(judged.stdout)
    assert first["verdict"] == again["verdict"] and first["score"] == again["score"]
    assert first["facts"] == again["facts"] and first["signals"] == again["signals"]
    jsonschema.validate(first, schema())
    assert page.read_text().startswith("<!doctype html>")
    assert whole.exit_code == 0 and "every byte as its own digests say" in whole.stdout
    assert changed.exit_code == 1 and "CRC" in changed.stdout


@pytest.mark.usefixtures("simulated")
def test_why_a_rule_came_out_so_is_told_by_check_and_again_from_the_kept_case(tmp_path: Path) -> None:
    path = tmp_path / "case.wacz"
    asked = ("--why", "deception/founding-story-holds", "--why", "existence/company-alive", "--lang", "sv")

    checked = run("check", "naavaturku.fi", "--save", str(path), *asked)
    judged = run("judge", str(path), *asked)

    assert (checked.exit_code, judged.exit_code) == (0, 0)
    assert checked.stdout == judged.stdout
    assert checked.stdout.count("Varför: ") == 2
    assert "match.founding = nej" in checked.stdout and "Butikens sida:" in checked.stdout


def test_a_mistyped_rule_is_answered_with_the_nearest_ones() -> None:
    said = sentence(run("judge", "none.wacz", "--why", "existence/company-alife"))

    assert said.startswith(
        "trustcheck: no rule is called existence/company-alife; did you mean existence/company-alive"
    )


@pytest.mark.parametrize(
    ("level", "fail_on", "code"),
    [
        (Level.VERIFIED, None, 0), (Level.WARNING, None, 0), (Level.UNDECIDED, None, 0),
        (Level.WARNING, "warning", 1), (Level.UNPROVEN, "warning", 0), (Level.VERIFIED, "warning", 0),
        (Level.UNPROVEN, "unproven", 1), (Level.WARNING, "unproven", 1), (Level.VERIFIED, "unproven", 0),
        (Level.UNDECIDED, "warning", 3), (Level.UNDECIDED, "unproven", 3),
    ],
)  # fmt: skip
def test_exit_codes(level: Level, fail_on: str | None, code: int) -> None:
    from trustcheck.model import Shop, Verdict

    verdict = Verdict(level=level, low=0.5, high=0.5, base_rate=0.1)
    shop = Shop(domain="example.fi", host="example.fi", url="https://example.fi/")

    assert cli._exit_code(Case(shop=shop, at=datetime.now(UTC), verdict=verdict), fail_on) == code


def test_demo_shows_one_shop_or_all() -> None:
    one = run("demo", "viremo.fi", "--lang", "sv", "--format", "json")

    assert json.loads(one.stdout)["verdict"]["level"] == "verified"
    assert one.stderr == "", "no progress where stderr is no terminal"


def test_schema_prints_the_schema() -> None:
    assert json.loads(run("schema").stdout) == schema()


def test_help_at_once_is_what_click_would_say() -> None:
    quick = subprocess.run([sys.executable, "-m", "trustcheck", "--help"], capture_output=True, text=True, check=True)

    renew = "python -c \"from trustcheck.cli import main; main(['--help'], prog_name='trustcheck')\""
    assert quick.stdout == run("--help").stdout, f"renew it: {renew} > trustcheck/help.txt"


def test_help_loads_no_library() -> None:
    code = (
        "import sys; sys.argv=['trustcheck','--help']; from trustcheck.start import main; main(); print(*sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    loaded = set(done.stdout.splitlines()[-1].split())
    assert not loaded & {"click", "msgspec", "httpx", "yaml", "typing", "asyncio"}


def test_every_command_has_help_and_stands_in_the_readme() -> None:
    readme = (ROOT / "README.md").read_text()
    for name, command in cli.main.commands.items():
        assert command.help, name
        assert f"trustcheck {name}" in readme


def test_the_built_in_rules_hold_their_own_tests() -> None:
    result = run("rules", "test")

    assert result.exit_code == 0
    assert f"{len(rulebook.load().rules)} rules" in result.stdout and "0 failed" in result.stdout
