"""`trustcheck dispute`: an owner looks at the shop's own statement, and has the source that it names asked anew."""

from __future__ import annotations

import sys

import click


@click.command()
@click.argument("shop")
@click.option("--write", is_flag=True, help="Print a statement to fill in, for what is not in order now.")
@click.option("--lang", type=click.Choice(["en", "fi", "sv"]), default="en", show_default=True)
@click.option("--contact", help="Who asks, for User-Agent: a mail address or a web page.")
@click.option("--deadline", type=click.FloatRange(5, 600), default=90, show_default=True, help="Seconds for the shop.")
def dispute(shop: str, write: bool, lang: str, contact: str | None, deadline: float) -> None:
    """Check the statement in which the SHOP answers a report.

    It stands at https://SHOP/.well-known/trustcheck.json (its form: `trustcheck schema statement`), or in TXT records
    at _trustcheck.SHOP. The sources that it names are asked anew, whatever was kept. Exit code 1: it cannot be shown.
    """
    from trustcheck import api, rulebook, settings
    from trustcheck.cli_registers import registers_folder
    from trustcheck.net.door import Network
    from trustcheck.report.dispute import dispute as told
    from trustcheck.report.dispute import draft
    from trustcheck.report.view import view
    from trustcheck.sources import all_sources
    from trustcheck.sources.statement import looks

    chosen = settings.read_settings(all_sources())
    book = rulebook.load()
    case = api.dispute(
        shop,
        network=Network(
            contact=contact or chosen.contact,
            keys=chosen.keys,
            cache_dir=settings.cache_folder(),
            state_dir=settings.state_folder(),
        ),
        without=chosen.off,
        rules=book,
        deadline_seconds=deadline,
        held=registers_folder(),
    )
    seen, places = view(case, book, lang, None, None), looks(case, case.captures)
    text = draft(seen) if write else told(seen, places)
    encoding = getattr(sys.stdout, "encoding", None) or "utf-8"
    click.echo(text.rstrip("\n").encode(encoding, "replace").decode(encoding))
    if case.flag("host.resolves") is False and case.flag("domain.registered") is not True:
        click.echo(f"trustcheck: {case.shop.domain}: there is no such domain; look at the spelling", err=True)
        raise SystemExit(2)
    if not write and any(look.state in ("faulty", "expired") for look in places):
        raise SystemExit(1)
