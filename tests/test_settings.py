"""Settings: file and environment, faults with their line and never with a value, sources on and off."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from click.testing import CliRunner

from trustcheck import cli
from trustcheck.api import check
from trustcheck.demo.internet import InternetThread
from trustcheck.demo.services import all_services
from trustcheck.demo.shops import world as world_of
from trustcheck.demo_run import QUICK_DOOR
from trustcheck.model import Cause, UsageFault
from trustcheck.net.budgets import BUDGETS, Budget
from trustcheck.net.keys import KEYS
from trustcheck.net.turns import Book, Wanted
from trustcheck.settings import cache_folder, config_file, read_settings, state_folder
from trustcheck.sources import all_sources

SECRET = "salaisuus-17-avain"
SOURCES = all_sources()


def written(folder: Path, text: str, mode: int = 0o600) -> Path:
    file = folder / "config.toml"
    file.write_text(text, encoding="utf-8")
    file.chmod(mode)
    return file


def test_no_file_and_no_variables_mean_no_settings(tmp_path: Path) -> None:
    settings = read_settings(SOURCES, {"XDG_CONFIG_HOME": str(tmp_path)})

    assert (settings.contact, settings.keys, settings.off, settings.warnings) == ("", {}, frozenset(), ())


def test_what_the_file_says_and_what_comes_before_it(tmp_path: Path) -> None:
    file = written(
        tmp_path,
        f"""contact = "toimitus@lehti.example"
off = ["brreg", "vies"]
[keys]
companies_house = "{SECRET}"
zefix = "tunnus:{SECRET}"
""",
    )
    environment = {"TRUSTCHECK_KEY_COMPANIES_HOUSE": "toinen-avain", "TRUSTCHECK_KEY_URLHAUS": SECRET, "OTHER": "x"}
    settings = read_settings(SOURCES, environment, file)

    assert settings.contact == "toimitus@lehti.example" and settings.off == {"brreg", "vies"}
    assert settings.keys == {"companies_house": "toinen-avain", "zefix": f"tunnus:{SECRET}", "urlhaus": SECRET}
    assert settings.warnings == ()
    assert read_settings(SOURCES, {"TRUSTCHECK_CONTACT": "muu@lehti.example"}, file).contact == "muu@lehti.example"


@pytest.mark.parametrize(
    ("text", "line", "why"),
    [
        ("contact = a@b", 1, "not TOML"), ("x = 1\n\n[keys\n", 3, "not TOML"), ('a = "\n', 1, "not TOML"),
        ("off = [", 1, "not TOML"), ('contact = "a"\nkeyz = 1', 2, '"keyz" is no setting'),
        ("\ncontact = 5", 2, "contact is a text"), ('off = "brreg"', 1, "off is a list"),
        ('\noff = ["brreg", "ytj"]', 2, '"ytj" is no source; there are '), ("off = [1]", 1, "off is a list"),
        ("keys = 3", 1, "keys is a table"),
        (f'[keys]\n\ncompanies = "{SECRET}"', 3, '"companies" is no service with a key; there are bolagsverket'),
        (f'[keys]\nzefix = "{SECRET}"', 2, "has two parts"), (f'[keys]\nzefix = ":{SECRET}"', 2, "has two parts"),
        (f'[keys]\ncvrapi = " {SECRET}"', 2, "without blanks"), (f'[keys]\ncvrapi = "{SECRET}\\n"', 2, "blanks"),
        (f'[keys]\ncvrapi = ["{SECRET}"]', 2, "must be one text"), ('[keys]\ncvrapi = "abc"', 2, "has 3 characters"),
        (f'keys.cvrapi = "{SECRET}ä"', 1, "special letters"), (f'[keys]\ncvrapi = "{"x" * 501}"', 2, "501 char"),
    ],
)  # fmt: skip
def test_a_bad_file_is_named_with_its_line_and_never_its_secret(text: str, line: int, why: str, tmp_path: Path) -> None:
    file = written(tmp_path, text)
    with pytest.raises(UsageFault) as fault:
        read_settings(SOURCES, {}, file)

    assert str(fault.value).startswith(f"{file}:{line}: ") and why in str(fault.value)
    assert SECRET not in str(fault.value) and fault.value.__cause__ is None


def test_a_file_that_cannot_be_read_is_a_fault(tmp_path: Path) -> None:
    (tmp_path / "config.toml").write_bytes(b'contact = "\xff"')
    for place, why in ((tmp_path / "config.toml", "is not UTF-8 text"), (tmp_path, "cannot be read")):
        with pytest.raises(UsageFault, match=why):
            read_settings(SOURCES, {}, place)


def test_a_bad_variable_is_named_without_its_value() -> None:
    with pytest.raises(UsageFault, match="TRUSTCHECK_KEY_ZEFIX: the key zefix has two parts") as fault:
        read_settings((), {"TRUSTCHECK_KEY_ZEFIX": SECRET, "XDG_CONFIG_HOME": "/nowhere"})
    assert SECRET not in str(fault.value)

    settings = read_settings((), {"TRUSTCHECK_KEY_ZEFIKS": SECRET, "XDG_CONFIG_HOME": "/nowhere"})
    assert settings.keys == {} and "TRUSTCHECK_KEY_ZEFIKS" in settings.warnings[0]
    assert SECRET not in settings.warnings[0]


@pytest.mark.parametrize(("mode", "warned"), [(0o600, False), (0o400, False), (0o644, True), (0o660, True)])
def test_others_who_can_read_the_keys_are_warned_of(mode: int, warned: bool, tmp_path: Path) -> None:
    file = written(tmp_path, f'[keys]\ncvrapi = "{SECRET}"\n', mode)
    assert bool(read_settings(SOURCES, {}, file).warnings) == warned
    assert read_settings(SOURCES, {}, written(tmp_path, 'contact = "a"\n', mode)).warnings == ()


def test_folders_are_those_of_the_xdg_rules() -> None:
    home = {"XDG_CONFIG_HOME": "/a", "XDG_CACHE_HOME": "/b", "XDG_STATE_HOME": "/c"}
    assert [str(where(home)) for where in (config_file, cache_folder, state_folder)] == [
        "/a/trustcheck/config.toml", "/b/trustcheck", "/c/trustcheck",
    ]  # fmt: skip
    assert state_folder({"XDG_STATE_HOME": "relative"}) == Path.home() / ".local/state/trustcheck"


@pytest.fixture
def at_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home of its own for the commands."""
    for name in ("CONFIG", "CACHE", "STATE"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(tmp_path))
    (tmp_path / "trustcheck").mkdir()
    return tmp_path / "trustcheck"


def test_every_source_is_listed_with_its_keys_and_quota_and_no_secret(at_home: Path) -> None:
    written(at_home, f'off = ["brreg"]\n[keys]\ncompanies_house = "{SECRET}"\n', 0o644)
    book = Book(at_home)
    for _ in range(3):
        book.take(Wanted("rdap.norid.no", "rdap.norid.no", Budget(((9, 1.0),)), 1.0), book.clock())
    book.left_alone("crt.sh", 600.0)
    book.close()
    result = CliRunner().invoke(cli.main, ["sources"])

    assert result.exit_code == 0, result.output
    lines = result.stdout.splitlines()
    assert [line.partition(",")[0] for line in lines if line and line[0] not in " S"] == list(SOURCES)
    assert "brreg, off" in lines and "vies, on" in lines
    assert "companies_house, on, key companies_house: given" in lines
    assert any(line.startswith("certspotter, on, key certspotter: not needed, helps (") for line in lines)
    assert "    rdap.norid.no: 7 of 10 a minute left, 297 of 300 in 24 hours left" in lines
    assert any("crt.sh: " in line and "asked to be left alone for" in line for line in lines)
    assert SECRET not in result.output and "chmod 600" in result.stderr


def test_a_source_that_is_off_is_not_asked_and_says_so(at_home: Path) -> None:
    world = world_of(_today())
    shop = next(shop for shop in world.shops.values() if shop.companies and shop.honest)
    with InternetThread(world, today=_today()) as internet:
        case = check(shop.domain, network=internet.network(), without=("prh", "vies"), door_options=QUICK_DOOR)
        assert not any(seen.host == "avoindata.prh.fi" for seen in internet.log)
    asked = [capture for capture in case.captures.values() if capture.request.source in ("prh", "vies")]
    assert asked and all(capture.problem and capture.problem.cause is Cause.NOT_ASKED for capture in asked)
    found = case.fact("register.found")
    assert (found.cause, found.detail) == (Cause.NOT_ASKED, "the source is switched off")


def _today() -> date:
    return datetime.now(UTC).date()


@pytest.mark.usefixtures("at_home")
def test_without_and_only(monkeypatch: pytest.MonkeyPatch) -> None:
    from trustcheck.net import door

    with InternetThread(world_of(_today()), today=_today()) as internet:
        monkeypatch.setattr(door, "Network", lambda **options: internet.network())
        command = ["check", "viremo.fi", "--format", "json", "--only", "website", "--only", "dns", "--without", "dns"]
        result = CliRunner().invoke(cli.main, command)
        assert result.exit_code == 0, result.output
        asked = {seen.host.removeprefix("www.") for seen in internet.log if seen.protocol in ("http", "https", "whois")}
    assert asked == {"viremo.fi"}
    causes = {row["source"]: (row["problem"] or {}).get("cause") for row in json.loads(result.stdout)["captures"]}
    assert causes["dns"] == causes["tls"] == "not_asked" and causes["website"] is None


@pytest.mark.usefixtures("at_home")
@pytest.mark.parametrize("option", ["--without", "--only"])
def test_a_name_that_is_no_source_is_refused_before_anyone_is_asked(option: str) -> None:
    result = CliRunner().invoke(cli.main, ["check", "example.fi", option, "ytj"])
    assert result.exit_code == 2 and '"ytj" is no source; there are ' in result.stderr


def test_every_service_that_has_a_twin_has_a_row_of_its_own_among_the_budgets() -> None:
    """A new source says how often it may be asked; issuers' pages and brands' sites have the row of all others."""
    many = ("seal_pages", "dealers")
    hosts = {host for name, twin in all_services().items() if name not in many for host in twin.HOSTS}
    assert sorted(hosts - BUDGETS.keys()) == []
    assert sorted({key.host for key in KEYS.values()} - BUDGETS.keys() - _UNASKED) == []


_UNASKED = {"api.digitransit.fi", "avoin-paikkatieto.maanmittauslaitos.fi"}  # keys without a source yet
