"""`trustcheck registers …`: company registers held on this machine, so that a check asks nobody for them."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from trustcheck.held.pull import Step
    from trustcheck.held.shelf import Standing

MIB = 1024 * 1024
FOLDER = click.option(
    "--folder", type=click.Path(path_type=Path), default=lambda: registers_folder(), help="Where they are held."
)


def registers_folder() -> Path:
    """Where held registers are, unless --folder says otherwise."""
    root = os.environ.get("XDG_DATA_HOME") or str(Path.home() / ".local" / "share")
    return Path(root) / "trustcheck" / "registers"


@click.group(name="registers")
def registers() -> None:
    """Hold open company registers on this machine."""


@registers.command()
@click.argument("codes", metavar="CC...", nargs=-1, required=True)
@FOLDER
@click.option("--contact", help="Who asks, for User-Agent: a mail address or a web page.")
def pull(codes: tuple[str, ...], folder: Path, contact: str | None) -> None:
    """Download the open bulk file of each country CC (fi, no, ...) and index it.

    A download that breaks goes on at the next pull. A damaged file is refused, and what is held stays.
    """
    from datetime import UTC, datetime

    from trustcheck import settings
    from trustcheck.held import pull as pulling
    from trustcheck.held.shelf import register_of
    from trustcheck.net import door
    from trustcheck.sources import all_sources

    told = contact or settings.read_settings(all_sources()).contact
    chosen = [register_of(code) for code in codes]
    for register in chosen:
        about, is_new = pulling.pull(
            register,
            folder,
            door.Network(contact=told),
            now=datetime.now(UTC),
            progress=_progress(register.code),
        )
        state = "held now" if is_new else "has not changed"
        click.echo(f"{register.code}: {state}, {_count(about.companies)} companies of {about.at:%Y-%m-%d}")


@registers.command(name="list")
@FOLDER
def list_registers(folder: Path) -> None:
    """What is held: companies, size on disk, date; and what can be."""
    from trustcheck.held.shelf import standing

    for one in standing(folder):
        click.echo(_line(one))


@registers.command()
@click.argument("code", metavar="CC")
@FOLDER
def drop(code: str, folder: Path) -> None:
    """Remove the held register of the country CC, and what is left of a download."""
    from trustcheck.held.shelf import remove

    freed = remove(folder, code)
    click.echo(f"{code.lower()}: removed, {_size(freed)} freed")


def _line(one: Standing) -> str:
    register = one.register
    if one.about is not None:
        state = f"{_count(one.about.companies)} companies, {_size(one.bytes)}, of {one.about.at:%Y-%m-%d}"
    elif one.damaged:
        state = f"damaged: trustcheck registers pull {register.code}"
    else:
        state = "not held"
    begun = f"; {_size(one.waiting)} of a download wait to go on" if one.waiting else ""
    return f"{register.code}  {state}{begun}  ({register.title}, {register.licence})"


def _count(number: int) -> str:
    return f"{number:,}".replace(",", " ")


def _size(count: int) -> str:
    return f"{count / MIB:.0f} MiB" if count >= 10 * MIB else f"{count / 1024:.0f} KiB"


def _progress(code: str) -> Callable[[Step], None]:
    """Bytes, then rows, on one line of stderr, ten times a second at most; nothing when stderr is no terminal."""
    if not sys.stderr.isatty():
        return lambda step: None
    shown_at = 0.0

    def show(step: Step) -> None:
        nonlocal shown_at
        if time.monotonic() - shown_at < 0.1 and step.done != step.of:
            return
        shown_at = time.monotonic()
        tell = _size if step.doing == "download" else _count
        whole = f" of {tell(step.of)}" if step.of else ""
        unit = "" if step.doing == "download" else " rows"
        click.echo(f"\r\x1b[K{code}: {step.doing} {tell(step.done)}{whole}{unit}", err=True, nl=False)

    return show
