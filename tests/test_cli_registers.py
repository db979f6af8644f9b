"""`trustcheck registers`: pull, list, drop, and a check that asks what is held."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from trustcheck import cli, cli_registers
from trustcheck.demo.internet import Internet, InternetThread
from trustcheck.demo.shops import world as world_of
from trustcheck.held.pull import Step
from trustcheck.net import door

TODAY = datetime.now(UTC).date()


@pytest.fixture(scope="module")
def internet() -> Iterator[Internet]:
    with InternetThread(world_of(TODAY), today=TODAY) as running:
        yield running


@pytest.fixture(autouse=True)
def simulated(internet: Internet, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """The network is the simulated one, and what is held is held in this test's folder."""
    monkeypatch.setattr(door, "Network", lambda **options: internet.network())
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))


def run(*arguments: str) -> Result:
    return CliRunner().invoke(cli.main, list(arguments), prog_name="trustcheck")


def test_a_register_is_pulled_listed_used_and_dropped(internet: Internet, tmp_path: Path) -> None:
    assert "fi  not held" in run("registers", "list").stdout
    pulled = run("registers", "pull", "fi")
    assert pulled.exit_code == 0 and pulled.stdout.startswith("fi: held now, ") and pulled.stderr == ""
    assert "has not changed" in run("registers", "pull", "FI").stdout
    listed = run("registers", "list").stdout.splitlines()
    assert any(line.startswith("fi  ") and "companies, " in line and "CC BY 4.0" in line for line in listed)
    assert cli_registers.registers_folder() == tmp_path / "trustcheck" / "registers"
    internet.log.clear()
    checked = run("check", "viremo.fi")
    assert checked.exit_code == 0
    assert not [seen for seen in internet.log if seen.protocol == "https" and seen.host == "avoindata.prh.fi"]
    assert run("registers", "drop", "fi").stdout.startswith("fi: removed, ")
    assert "fi  not held" in run("registers", "list").stdout


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("pull", "xx"), "no register that can be held; there are"),
        (("pull", "../fi"), "no register that can be held"),
        (("drop", "fi"), "is not held"),
        (("drop", "xx"), "no register that can be held"),
    ],
)
def test_what_cannot_be_done_is_one_sentence(arguments: tuple[str, ...], said: str) -> None:
    result = run("registers", *arguments)

    assert result.exit_code == 2 and said in result.stderr and result.stderr.count("\n") == 1
    assert "Traceback" not in result.stderr


def test_a_service_that_is_down_is_one_sentence(internet: Internet, tmp_path: Path) -> None:
    internet.faults["bulk"] = "503"
    result = run("registers", "pull", "fi")
    internet.faults.pop("bulk")

    assert result.exit_code == 2 and "HTTP 503; nothing is held" in result.stderr
    (tmp_path / "file").write_text("")
    result = run("registers", "pull", "fi", "--folder", str(tmp_path / "file"))
    assert result.exit_code == 2 and "cannot be written" in result.stderr


def test_a_damaged_index_and_a_begun_download_are_shown(tmp_path: Path) -> None:
    folder = tmp_path / "trustcheck" / "registers"
    folder.mkdir(parents=True)
    (folder / "fi.sqlite").write_bytes(b"no index")
    (folder / "no-0.part").write_bytes(b"x" * 3_000_000)
    shown = run("registers", "list").stdout

    assert "fi  damaged: trustcheck registers pull fi" in shown
    assert "no  not held; 2930 KiB of a download wait to go on" in shown


def test_progress_is_shown_on_a_terminal_only(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.stderr.isatty", lambda: True, raising=False)
    show = cli_registers._progress("fi")
    show(Step("download", 20 << 20, 20 << 20))
    show(Step("index", 1234567, 1234567))
    said = capsys.readouterr().err

    assert "fi: download 20 MiB of 20 MiB" in said and "fi: index 1 234 567 of 1 234 567 rows" in said
