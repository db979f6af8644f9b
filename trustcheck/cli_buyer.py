"""What a person saw, on the command line: options of `check` and `demo`, and `trustcheck note`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from pathlib import Path
from typing import Any, TypeVar

import click

F = TypeVar("F", bound=Callable[..., Any])
OPTIONS = ("payee", "iban", "paid_to_country", "ad", "notes")


def seen_by_buyer(command: F) -> F:
    """Options for what a payment page or bank statement showed. Nobody has to give them."""
    for option in (
        click.option("--payee", metavar="NAME", help="Who receives the money, as payment page or bank statement says."),
        click.option(
            "--iban", help="Account that you are to pay to; kept: its country, whether its check digits hold."
        ),
        click.option("--paid-to-country", metavar="CC", help="Country that the money goes to, such as FI or CN."),
        click.option("--ad", metavar="TEXT", help="What an advertisement for the shop said, word by word."),
        click.option(
            "--notes", type=click.Path(path_type=Path), metavar="CASE", help="Take along the notes of this case."
        ),
    ):
        command = option(command)
    return command


def seen(shown: Mapping[str, Any]) -> dict[str, Any]:
    """Of a command's options those that say what a person saw, as api.check takes them."""
    return {name: shown[name] for name in OPTIONS}


@click.command()
@click.argument("case_file", type=click.Path(path_type=Path), metavar="CASE")
@click.argument("way", type=click.Choice(["called", "wrote", "visited"]))
@click.argument("text")
@click.option("--on", "day", type=click.DateTime(["%Y-%m-%d", "%d.%m.%Y"]), required=True, help="The day of it.")
@click.option(
    "--outcome",
    type=click.Choice(["confirmed", "denied", "nobody"]),
    help="They said that the shop is theirs; that it is not, or something else is there; nobody answered.",
)
@click.option(
    "--through",
    type=click.Choice(["register", "shop"]),
    help="Where number or address came from: a register or directory, or the shop's own pages (default).",
)
def note(case_file: Path, way: str, text: str, day: datetime, outcome: str | None, through: str | None) -> None:
    """Add a dated note on a call, a letter or a visit to a kept CASE.

    Nothing that was kept is changed. `judge CASE` shows the note. It counts in a check of at most 180 days before or
    after it, when --outcome is confirmed or denied; else it is only shown.
    """
    from datetime import UTC

    from trustcheck.archive.notes import add_note
    from trustcheck.archive.reading import read_case
    from trustcheck.buyer import notes
    from trustcheck.report.terminal import term_safe

    now = datetime.now(UTC)
    kept = add_note(case_file, way, text, day.date(), now, outcome=outcome or "", through=through or "")
    checked = read_case(case_file)[0].at.date()
    if notes.counts(kept.on, checked) and kept.outcome not in notes.ANSWERS:
        said = "noted and shown; only --outcome confirmed or denied speaks for or against the shop"
    elif notes.counts(kept.on, checked):
        said = f"noted; counts in checks until {notes.until(kept.on)}; to see it: trustcheck judge CASE"
    elif not notes.counts(kept.on, now.date()):
        said = "noted and shown, but too old to count in this check or in any from now on"
    else:
        said = f"noted and shown, but too far from the check of {checked} to count; check the shop again with --notes"
    click.echo(term_safe(f"{case_file}: {said}"))
