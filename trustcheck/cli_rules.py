"""`trustcheck rules …`: what the rules are, whether their own tests hold, and how to write one."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from trustcheck.rulebook import Rulebook

FOLDER = click.option("--rules", "folder", type=click.Path(path_type=Path), help="Folder of rules.")
LANG = click.option("--lang", type=click.Choice(["en", "fi", "sv"]), default="en", show_default=True)


@click.group(name="rules")
def rules() -> None:
    """Look at the rules, run their tests, begin a new one."""


def _book(folder: Path | None) -> Rulebook:
    from trustcheck import rulebook

    return rulebook.load(folder)


def _say(text: str) -> None:
    from trustcheck.report.terminal import term_safe

    click.echo(term_safe(text))


@rules.command(name="list")
@FOLDER
@LANG
def list_rules(folder: Path | None, lang: str) -> None:
    """All rules: id, what each can move, title."""
    from trustcheck.rulebook import telling

    _say("\n".join(telling.listing(_book(folder), lang)))


@rules.command()
@click.argument("rule_id", metavar="RULE")
@FOLDER
@LANG
def show(rule_id: str, folder: Path | None, lang: str) -> None:
    """One RULE (such as existence/company-alive): what it asks, why, its weight, who fails it unjustly."""
    from trustcheck.rulebook import telling

    _say(telling.show(_book(folder).by_id(rule_id), lang))


@rules.command()
@click.argument("rule_id", metavar="RULE")
@FOLDER
def explain(rule_id: str, folder: Path | None) -> None:
    """How RULE decides: its conditions in words, its facts and who tells them, both sides of a match, what decides.

    Why it came out as it did for one shop: trustcheck check SHOP --why RULE.
    """
    from trustcheck.report.why import explained

    book = _book(folder)
    _say(explained(book.by_id(rule_id), book.settings))


@rules.command()
@FOLDER
def test(folder: Path | None) -> None:
    """Run the inline tests of all rules; exit code 1 when one does not hold."""
    from trustcheck import rule_tests

    book = _book(folder)
    failures = rule_tests.run(book.rules)
    for failure in failures:
        _say(str(failure))
    count = sum(len(rule.tests) for rule in book.rules)
    _say(f"{len(book.rules)} rules, {count} tests, {len(failures)} failed")
    if failures:
        raise SystemExit(1)


@rules.command()
@click.argument("rule_id", metavar="DIMENSION/NAME")
@click.option(
    "--into", type=click.Path(path_type=Path), default=Path("rules"), show_default=True, help="Folder of rules."
)
def new(rule_id: str, into: Path) -> None:
    """Begin a new rule: writes a filled template that you then change."""
    from trustcheck.archive.writing import replace_file
    from trustcheck.model import UsageFault
    from trustcheck.rulebook import telling

    text = telling.new(rule_id, _book(None).settings)
    path = into / f"{rule_id}.yml"
    if path.exists():
        raise UsageFault(f"{path}: is there already")
    if not path.parent.is_dir():
        raise UsageFault(f"{path}: there is no folder {path.parent}; --into names the folder of rules")
    replace_file(path, text.encode())
    _say(f"{path}: written; change it, then run: trustcheck rules test --rules {into}")


@rules.command()
@click.argument("table", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option(
    "--without", "kinds_out", multiple=True, metavar="KIND", help="Leave out a kind of evidence, such as age."
)
@click.option("--older-than", "days", type=int, help="Only shops whose domain is held for at least so many days.")
@FOLDER
def calibrate(table: Path, kinds_out: tuple[str, ...], days: int | None, folder: Path | None) -> None:
    """Measure the rules on TABLE, a CSV file of facts with labels: likelihood ratios, AUC, share of fakes found."""
    from trustcheck import calibration_report

    for line in calibration_report.lines(_book(folder), table, kinds_out, days):
        _say(line)
