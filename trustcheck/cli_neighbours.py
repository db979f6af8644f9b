"""`trustcheck neighbours …`: the shops that were checked on this machine, with which the next one is compared."""

from __future__ import annotations

from pathlib import Path

import click

FOLDER = click.option(
    "--folder", type=click.Path(path_type=Path), default=lambda: neighbours_folder(), help="Where the file is."
)


def neighbours_folder() -> Path:
    """Where the shelf of checked shops is, unless --folder says otherwise."""
    from trustcheck.settings import state_folder

    return state_folder()


@click.group(name="neighbours")
def neighbours() -> None:
    """See and empty the shelf of shops checked on this machine.

    Each check compares the shop's story, telephones, mail boxes and accounts with those of the shops before it. Only
    digests are kept. Switch it off for one check with --without neighbours, for all in the settings' file:
    off = ["neighbours"].
    """


@neighbours.command(name="list")
@FOLDER
def list_neighbours(folder: Path) -> None:
    """How many shops are on the shelf, since when, and how large the file is."""
    from trustcheck.archive.neighbours import FILE, MOST_SHOPS, Neighbours

    if not (folder / FILE).is_file():
        click.echo(f"No shop is on the shelf. File: {folder / FILE}")
        return
    with Neighbours(folder) as shelf:
        told = shelf.standing()
    days = f", checked from {told.oldest} to {told.newest}" if told.shops else ""
    click.echo(f"{told.shops} shops (at most {MOST_SHOPS}){days}, {told.bytes / 1024:.0f} KiB. File: {folder / FILE}")


@neighbours.command()
@click.argument("shop")
@FOLDER
def forget(shop: str, folder: Path) -> None:
    """Take the SHOP at an address such as example.fi off the shelf."""
    from trustcheck.archive.neighbours import Neighbours
    from trustcheck.model import UsageFault
    from trustcheck.net.address import shop_from

    domain = shop_from(shop).domain
    with Neighbours(folder) as shelf:
        if not shelf.forget(domain):
            raise UsageFault(f"{domain}: is not on the shelf in {folder}")
    click.echo(f"{domain}: taken off")


@neighbours.command()
@FOLDER
def clear(folder: Path) -> None:
    """Take all shops off the shelf."""
    from trustcheck.archive.neighbours import Neighbours

    with Neighbours(folder) as shelf:
        click.echo(f"{shelf.clear()} shops taken off")
