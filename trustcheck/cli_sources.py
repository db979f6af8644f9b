"""`trustcheck sources`: whom a check can ask, what is switched off, which keys are given, what each quota has left."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from trustcheck.net.budgets import Budget
    from trustcheck.net.turns import Book
    from trustcheck.settings import Settings
    from trustcheck.sources import Source

_ANY = {
    "website": "the shop's own pages", "dns": "the resolvers of this machine", "tls": "the shop's own server",
    "rdap": "the domain's registry", "whois": "the domain's registry", "spamhaus": "the resolvers of this machine",
    "statement": "the shop's own server, and the resolvers of this machine",
    "resolvers": "public resolvers: Quad9 and Cloudflare", "neighbours": "nobody: a file on this machine",
}  # fmt: skip


@click.command()
@click.option("--lang", type=click.Choice(["en", "fi", "sv"]), default="en", show_default=True)
def sources(lang: str) -> None:
    """List whom a check can ask: what each is asked, on or off, its key, what is left of its quota.

    Switch a source off for one check with --without NAME, for all in the settings' file: off = ["NAME"].
    """
    from trustcheck.net.turns import Book
    from trustcheck.report.terminal import term_safe
    from trustcheck.report.words import words
    from trustcheck.settings import config_file, read_settings, state_folder
    from trustcheck.sources import all_sources

    spoken = words(lang)
    every = all_sources()
    settings = read_settings(every)
    book = Book(state_folder())
    for name, source in every.items():
        hosts = hosts_of(name, source)
        head = [name, "off" if name in settings.off else "on", *_keys(hosts, settings, name)]
        click.echo(term_safe(", ".join(head)))
        click.echo(term_safe(f"    {spoken.get(f'who.{name}', name)}"))
        click.echo(term_safe(f"    {(source.__doc__ or '').strip().splitlines()[0]}"))
        for line in _left(hosts, book) if hosts else [_ANY.get(name, "")]:
            click.echo(term_safe(f"    {line}"))
    book.close()
    for sentence in settings.warnings:
        click.echo(term_safe(f"trustcheck: {sentence}"), err=True)
    click.echo(term_safe(f"Settings: {config_file()}"))


def hosts_of(name: str, source: Source) -> tuple[str, ...]:
    """The hosts that the source asks; empty when they are those of the shop or of its registry."""
    from urllib.parse import urlsplit

    from trustcheck.demo.services import all_services

    if name in _ANY:
        return ()
    twins = [twin.HOSTS for key, twin in all_services().items() if getattr(twin, "SOURCE", key) == name]
    if twins:
        return tuple(dict.fromkeys(host for hosts in twins for host in hosts))
    addresses = [text for text in vars(source).values() if isinstance(text, str) and text.startswith("https://")]
    return tuple(dict.fromkeys(urlsplit(address).hostname or "" for address in addresses))


def _keys(hosts: tuple[str, ...], settings: Settings, name: str) -> Iterator[str]:
    from trustcheck.demo.services import all_services
    from trustcheck.net.keys import KEYS

    needed = {getattr(twin, "KEY", "") for twin in all_services().values()}
    for key, row in KEYS.items():
        if row.host in hosts:
            how = "needed" if key in needed and set(hosts) == {row.host} else "not needed, helps"
            yield f"key {key}: " + ("given" if settings.keys.get(key) else f"{how} ({row.get_it})")


def _left(hosts: tuple[str, ...], book: Book) -> Iterator[str]:
    """A line a host: how often it may be asked, and what is left of it now."""
    from trustcheck.net.budgets import BUDGETS, OTHERS

    for host in hosts:
        budget = BUDGETS.get(host, BUDGETS[OTHERS])
        until = book.rest_until(host) - book.clock()
        rest = f"; it asked to be left alone for {until:.0f} s more" if until > 0 else ""
        yield f"{host}: {', '.join(_quota(host, budget, book))}{rest}"


def _quota(host: str, budget: Budget, book: Book) -> Iterator[str]:
    spans: Mapping[float, str] = {1.0: "a second", 60.0: "a minute", 3600.0: "an hour", 86400.0: "in 24 hours"}
    for most, seconds in budget.limits:
        span = spans.get(seconds, f"in {seconds:g} s")
        if seconds < 60 or budget.part:
            yield f"{most} {span}"
        else:
            yield f"{max(0, most - book.begun(host, seconds))} of {most} {span} left"


def without(off: frozenset[str], only: tuple[str, ...], switched_off: tuple[str, ...]) -> frozenset[str]:
    """The sources that this check does not ask. UsageFault for a name that is none."""
    from trustcheck.model import UsageFault
    from trustcheck.settings import no_such_source
    from trustcheck.sources import all_sources

    every: Mapping[str, Any] = all_sources()
    for name in (*only, *switched_off):
        if name not in every:
            raise UsageFault(no_such_source(name, every))
    return frozenset((every.keys() - set(only) if only else off) | set(switched_off))
