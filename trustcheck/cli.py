"""The commands. Nothing heavy is imported before a command needs it: `--help` must start at once."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from trustcheck import __version__
from trustcheck.cli_buyer import note, seen, seen_by_buyer
from trustcheck.cli_dispute import dispute
from trustcheck.cli_neighbours import neighbours, neighbours_folder
from trustcheck.cli_registers import registers, registers_folder
from trustcheck.cli_rules import rules
from trustcheck.cli_sources import sources

if TYPE_CHECKING:
    from trustcheck.model import Capture, Case
    from trustcheck.rulebook import Rulebook

LANGUAGES = ("en", "fi", "sv")
FORMATS = ("text", "html", "json")
DONE, FAILED_ON, USAGE, UNDECIDED = 0, 1, 2, 3
F = TypeVar("F", bound=Callable[..., Any])


class Commands(click.Group):
    """A group in which each of our own faults ends as one sentence on stderr and exit code 2, never a traceback."""

    def invoke(self, ctx: click.Context) -> Any:
        from trustcheck.model import TrustcheckError

        try:
            return super().invoke(ctx)
        except TrustcheckError as fault:
            from trustcheck.report.terminal import term_safe

            click.echo(term_safe(f"trustcheck: {fault}"), err=True)
            ctx.exit(USAGE)


def _language() -> str:
    """The reader's language by the environment; English when it is none of ours."""
    told = os.environ.get("LC_ALL") or os.environ.get("LC_MESSAGES") or os.environ.get("LANG") or ""
    return told[:2].lower() if told[:2].lower() in LANGUAGES else "en"


def _amount(ctx: click.Context, parameter: click.Parameter, text: str | None) -> float | None:
    """Euros out of 250, 250eur, 250 €, 19,90, 1 250."""
    if text is None:
        return None
    match = re.fullmatch(r"\s*(\d{1,7}|\d{1,3}(?:\s\d{3}){1,2})([.,]\d{1,2})?\s*(?:€|eur|euro|euroa)?\s*", text.lower())
    if not match:
        raise click.BadParameter(f"{text!r} is no amount in euros; write for example 250 or 1250eur")
    return float("".join(match[1].split()) + (match[2] or "").replace(",", "."))


def reading(command: F) -> F:
    """Options of every command that shows a report."""
    for option in (
        click.option("--lang", type=click.Choice(LANGUAGES), default=_language, help="Language of the report."),
        click.option("--format", "form", type=click.Choice(FORMATS), default="text", show_default=True),
        click.option("--output", "-o", type=click.Path(path_type=Path), help="Write the report to this file."),
        click.option("--stake", callback=_amount, metavar="EUR", help="What is at stake, for example 250eur."),
        click.option("--pay", help="How you would pay: card invoice paypal transfer mobilepay swish crypto gift_card."),
        click.option(
            "--why",
            multiple=True,
            metavar="RULE",
            help="Show why this rule came out as it did, in place of the report; may be given again.",
        ),
        click.option("--base-rate", type=click.FloatRange(0.001, 0.999), help="Assumed share of fakes, 0-1."),
        click.option("--rules", type=click.Path(path_type=Path), help="Folder of rules instead of the built-in ones."),
        click.option(
            "--fail-on", type=click.Choice(["warning", "unproven"]), help="Exit with 1 at this verdict or a worse one."
        ),
    ):
        command = option(command)
    return command


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"], "terminal_width": 80})
@click.version_option(__version__, prog_name="trustcheck")
def main() -> None:
    """Says what can be proved about an online shop, and warns where its claims are contradicted.

    Exit codes: 0 done; 1 verdict at or below --fail-on; 2 the command or its input cannot be used; 3 undecided
    under --fail-on, or nobody at all could be asked (no network).
    """


@main.command()
@click.argument("shop")
@click.option("--save", type=click.Path(path_type=Path), metavar="CASE.wacz", help="Keep all evidence in this file.")
@click.option("--keep-personal", is_flag=True, help="Do not take persons' data out of WHOIS and RDAP answers.")
@click.option("--contact", help="Who asks, for User-Agent: a mail address or a web page.")
@click.option("--without", multiple=True, metavar="SOURCE", help="Do not ask this source; may be given again.")
@click.option("--only", multiple=True, metavar="SOURCE", help="Ask no source but this one; may be given again.")
@click.option("--deadline", type=click.FloatRange(5, 600), default=90, show_default=True, help="Seconds for the shop.")
@seen_by_buyer
@reading
def check(shop: str, save: Path | None, keep_personal: bool, deadline: float, **shown: Any) -> None:
    """Check the online SHOP at an address such as example.fi."""
    from trustcheck import api, cli_sources, settings
    from trustcheck.archive.neighbours import Neighbours
    from trustcheck.net.door import Network
    from trustcheck.sources import all_sources

    book = _rulebook(shown["rules"])
    _before_work(book, shown, save)
    chosen = settings.read_settings(all_sources())
    for sentence in chosen.warnings:
        click.echo(f"trustcheck: {sentence}", err=True)
    with Neighbours(neighbours_folder()) as shelf:
        case = api.check(
            shop,
            network=Network(
                contact=shown["contact"] or chosen.contact,
                keys=chosen.keys,
                cache_dir=settings.cache_folder(),
                state_dir=settings.state_folder(),
            ),
            without=cli_sources.without(chosen.off, shown["only"], shown["without"]),
            rules=book,
            base_rate=shown["base_rate"],
            keep_personal=keep_personal,
            deadline_seconds=deadline,
            progress=_progress(shown["lang"]),
            held=registers_folder(),
            neighbours=shelf,
            **seen(shown),
        )
    _finish(case, book, save, shown)
    raise SystemExit(_exit_code(case, shown["fail_on"]))


@main.command()
@click.argument("shop", required=False)
@click.option("--save", type=click.Path(path_type=Path), metavar="CASE.wacz", help="Keep all evidence in this file.")
@seen_by_buyer
@reading
def demo(shop: str | None, save: Path | None, **shown: Any) -> None:
    """Check shops of a small simulated internet, over real sockets on this machine; no network is needed.

    Without SHOP all of them are checked, one line each; with SHOP (for example naavaturku.fi) one, with its report.
    """
    from trustcheck import demo_run

    book = _rulebook(shown["rules"])
    _before_work(book, shown, save)
    if shop is None and (shown["why"] or any(seen(shown).values())):
        raise click.UsageError("name the demo shop that you mean, such as naavaturku.fi")
    if shop is None:
        for line in demo_run.overview(book, shown["lang"], _progress(shown["lang"])):
            click.echo(line)
        return
    case = demo_run.check_one(
        shop, book, base_rate=shown["base_rate"], progress=_progress(shown["lang"]), seen=seen(shown)
    )
    _finish(case, book, save, shown)
    raise SystemExit(_exit_code(case, shown["fail_on"]))


@main.command()
@click.argument("case_file", type=click.Path(path_type=Path), metavar="CASE")
@reading
def judge(case_file: Path, **shown: Any) -> None:
    """Judge a kept CASE again, offline, by today's rules."""
    from trustcheck import api

    book = _rulebook(shown["rules"])
    _before_work(book, shown, None)
    case = api.judge_again(case_file, rules=book, base_rate=shown["base_rate"])
    _finish(case, book, None, shown)
    raise SystemExit(_exit_code(case, shown["fail_on"]))


@main.command()
@click.argument("case_file", type=click.Path(path_type=Path), metavar="CASE")
def verify(case_file: Path) -> None:
    """Find any changed byte in a kept CASE; then the exit code is 1."""
    from trustcheck.archive.reading import verify_case
    from trustcheck.report.terminal import term_safe

    faults = verify_case(case_file)
    for fault in faults:
        click.echo(term_safe(f"{case_file}: {fault}"))
    if faults:
        raise SystemExit(FAILED_ON)
    click.echo(term_safe(f"{case_file}: whole, every byte as its own digests say"))


@main.command()
@click.argument("of", type=click.Choice(["report", "statement"]), default="report")
def schema(of: str) -> None:
    """Print the JSON Schema of `check --format json`, or of a shop's statement.

    The statement is what a shop says of a report: see `trustcheck dispute`.
    """
    import json

    from trustcheck import statement
    from trustcheck.report import schema as report

    made = {"report": report.schema, "statement": statement.schema}[of]()
    click.echo(json.dumps(made, indent=2, ensure_ascii=False))


main.add_command(note)
main.add_command(dispute)
main.add_command(rules)
main.add_command(sources)
main.add_command(registers)
main.add_command(neighbours)


def _rulebook(folder: Path | None) -> Rulebook:
    from trustcheck import rulebook

    return rulebook.load(folder)


def _before_work(book: Rulebook, shown: dict[str, Any], save: Path | None) -> None:
    """Refuses before any shop is asked what would be refused at the end: a bad way of paying, a rule, a folder."""
    from trustcheck.advice import check_way
    from trustcheck.model import UsageFault

    check_way(shown["pay"])
    for rule in shown["why"]:
        book.by_id(rule)
    if shown["why"] and shown["form"] != "text":
        raise UsageFault("--why is told as text; leave --format out")
    for path in (save, shown["output"]):
        if path is not None and not path.absolute().parent.is_dir():
            raise UsageFault(f"{path}: there is no folder {path.absolute().parent} to write it into")
        if path is not None and path.is_dir():
            raise UsageFault(f"{path}: is a folder; name a file")


def _progress(language: str) -> Callable[[Capture, int], None]:
    """Shows on stderr what was answered, on one line that is wiped in the end; nothing when stderr is no terminal."""
    if not sys.stderr.isatty():
        return lambda capture, waiting: None
    from trustcheck.report.progress import line

    def show(capture: Capture, waiting: int) -> None:
        text = line(capture, waiting, language) if waiting else ""
        click.echo(f"\r\x1b[K{text}", err=True, nl=False)

    return show


def _show(case: Case, book: Rulebook, shown: dict[str, Any], form: str) -> str:
    from trustcheck import report

    return report.show(
        case,
        book,
        lang=shown["lang"],
        format=form,
        stake_eur=shown["stake"],
        pay=shown["pay"],
        colour=form == "text" and _coloured(shown),
    )


def _coloured(shown: dict[str, Any]) -> bool:
    terminal = shown["output"] is None and sys.stdout.isatty()
    return terminal and "NO_COLOR" not in os.environ and os.environ.get("TERM") != "dumb"


def _why(case: Case, book: Rulebook, shown: dict[str, Any]) -> str:
    from trustcheck.report.why import why

    told = (why(case, book, rule, lang=shown["lang"], colour=_coloured(shown)) for rule in shown["why"])
    return "\n".join(told)


def _finish(case: Case, book: Rulebook, save: Path | None, shown: dict[str, Any]) -> None:
    """Shows the report and keeps the case."""
    from trustcheck.archive.case_format import REPORTS
    from trustcheck.archive.writing import replace_file, write_case

    if save is not None and case.verdict is not None:
        kept = {name: _show(case, book, {**shown, "output": save}, name.rpartition(".")[2]) for name in REPORTS}
        write_case(
            save, case, rulebook=book.version, reports=kept, base_rate=case.verdict.base_rate, language=shown["lang"]
        )
    text = _why(case, book, shown) if shown["why"] else _show(case, book, shown, shown["form"])
    if shown["output"] is not None:
        replace_file(shown["output"], text.encode("utf-8", "replace"))
        return
    encoding = getattr(sys.stdout, "encoding", None) or "utf-8"
    click.echo(text.rstrip("\n").encode(encoding, "replace").decode(encoding))


def _exit_code(case: Case, fail_on: str | None) -> int:
    """0, 1 or 3 by the verdict; 2 when there is no such domain, 3 when nobody answered, each said on stderr."""
    from trustcheck.buyer import by_person
    from trustcheck.model import Level

    if case.flag("host.resolves") is False and case.flag("domain.registered") is not True:
        click.echo(f"trustcheck: {case.shop.domain}: there is no such domain; look at the spelling", err=True)
        return USAGE
    asked = [capture for capture in case.captures.values() if not by_person(capture)]
    if asked and not any(capture.body or capture.status for capture in asked):
        click.echo("trustcheck: nobody answered at all; is this machine on the network?", err=True)
        return UNDECIDED
    level = case.verdict.level if case.verdict else Level.UNDECIDED
    if fail_on is None:
        return DONE
    if level is Level.UNDECIDED:
        return UNDECIDED
    bad = {"warning": {Level.WARNING}, "unproven": {Level.WARNING, Level.UNPROVEN}}[fail_on]
    return FAILED_ON if level in bad else DONE
