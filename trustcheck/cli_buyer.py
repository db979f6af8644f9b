"""What a person saw, on the command line: options of `check` and `demo`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, TypeVar

import click

F = TypeVar("F", bound=Callable[..., Any])
OPTIONS = ("payee", "iban", "paid_to_country")


def seen_by_buyer(command: F) -> F:
    """Options for what a payment page or bank statement showed. Nobody has to give them."""
    for option in (
        click.option("--payee", metavar="NAME", help="Who receives the money, as payment page or bank statement says."),
        click.option(
            "--iban", help="Account that you are to pay to; kept: its country, whether its check digits hold."
        ),
        click.option("--paid-to-country", metavar="CC", help="Country that the money goes to, such as FI or CN."),
    ):
        command = option(command)
    return command


def seen(shown: Mapping[str, Any]) -> dict[str, Any]:
    """Of a command's options those that say what a person saw, as api.check takes them."""
    return {name: shown[name] for name in OPTIONS}
