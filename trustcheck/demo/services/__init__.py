"""Twins of the services that sources ask, one module a service, found by walking this folder.

A twin has, at module level:

    HOSTS: tuple[str, ...]                    the host names at which it answers
    KEY: str                                  name of the user's key that it wants (net/keys.py)
    FAULTS: Mapping[str, str]                 its own faults beside EVERY_FAULT: name → one sentence
    CHANGES: Mapping[str, Callable[[Row], Row]]   faults that change a row of its data
    ANSWERS: Mapping[str, Site]               faults that are one fixed answer to everything
    EXAMPLE: Example                          a question that the source asks and what it must tell of the answer
    play(question, shelf) -> Reply | None     the good answer, and the service's own way to say "not here"

A module needs only those that it has something to say in. The rows are those of `DemoShop.outside` and `World.outside`
under the twin's name, in the service's own format. A fault is chosen by `DemoShop.faults` of the shop whose row was
asked for, or for all by `Internet(faults={"brreg": "503"})`.
"""

from __future__ import annotations

import pkgutil
from collections.abc import Callable, Mapping
from functools import cache
from importlib import import_module
from typing import Any, NamedTuple, Protocol, cast

import msgspec

from trustcheck.demo.directory import Directory, Row
from trustcheck.demo.faults import EVERY_FAULT, fault_of
from trustcheck.demo.http_server import Played, Question
from trustcheck.demo.register_faults import as_json, changed_answer
from trustcheck.demo.world import DemoShop, Site
from trustcheck.facts import absent, known, unknown
from trustcheck.model import Cause, Fact

__all__ = ["Example", "Reply", "Shelf", "all_services", "as_json", "faults_of", "play"]


class Reply(NamedTuple):
    """The good answer, and what the service sends when it knows nothing of what was asked.

    sound: sent as it is, whatever else is broken: robots.txt beside pages that are not to be had.
    """

    good: Site
    missing: Site
    sound: bool = False


class Example(msgspec.Struct, frozen=True, kw_only=True):
    """A question and its answer. `facts`: values that make the source ask for the shop at `domain` (None stands for
    ABSENT, a Cause for Unknown); `rows`: what the twin then holds; `told`: facts that the source must tell of them;
    `not_there`: facts it tells when the twin holds nothing (leave it empty where "not here" says nothing)."""

    domain: str
    facts: Mapping[str, Any]
    rows: tuple[Row, ...] = ()
    told: Mapping[str, Any] = {}
    not_there: Mapping[str, Any] = {}

    def given(self) -> dict[str, Fact]:
        """The facts that make the source ask."""
        return {name: _fact(name, value) for name, value in self.facts.items()}


def _fact(name: str, value: Any) -> Fact:
    if isinstance(value, Cause):
        return unknown(name, value)
    return absent(name) if value is None else known(name, value)


class Shelf:
    """The rows of one service. What is picked tells whose fault the answer has."""

    def __init__(self, name: str, directory: Directory, forced: str) -> None:
        self._name, self._directory, self._forced = name, directory, forced
        self.shop: DemoShop | None = None

    @property
    def fault(self) -> str:
        """The short name of what is broken for whom was asked about; empty when nothing is."""
        return self._forced or fault_of(self.shop, self._name)

    def pick(self, wanted: Callable[[Row], bool]) -> list[Row]:
        """The rows that are wanted, changed by the fault of the shop to which the first belongs."""
        found = [(row, shop) for row, shop in self._directory.outside(self._name) if wanted(row)]
        self.shop = self.shop or next((shop for _, shop in found if shop is not None), None)
        change = _changes(all_services()[self._name]).get(self.fault)
        return [change(row) if change else row for row, _ in found]


class Service(Protocol):
    HOSTS: tuple[str, ...]

    def play(self, question: Question, shelf: Shelf) -> Reply | None: ...


@cache
def all_services() -> Mapping[str, Service]:
    """Every twin by name, in alphabetical order."""
    found: dict[str, Service] = {}
    for module in sorted(pkgutil.iter_modules(__path__), key=lambda m: m.name):
        found[module.name] = cast(Service, import_module(f"{__name__}.{module.name}"))
    return found


def keys_of_services() -> frozenset[str]:
    """Names of the keys that twins want; the simulated internet gives its visitors one of each."""
    return frozenset(service.KEY for service in all_services().values() if hasattr(service, "KEY"))


def _changes(service: Service) -> Mapping[str, Callable[[Row], Row]]:
    return getattr(service, "CHANGES", {})


def faults_of(name: str) -> Mapping[str, str]:
    """All faults of that service: short name → one sentence."""
    return {**EVERY_FAULT, **getattr(all_services()[name], "FAULTS", {})}


def play(question: Question, directory: Directory, forced: Mapping[str, str]) -> Played | None:
    """What the service at that host does with a request; None when none lives there.

    Where two twins share a host, each leaves to the other what is not asked of it (its play() gives None).
    """
    for name, service in all_services().items():
        shelf = Shelf(name, directory, forced.get(name, ""))
        reply = service.play(question, shelf) if question.host in service.HOSTS else None
        if reply is None:
            continue
        if reply.sound:
            return Played(reply.good)
        fixed: Mapping[str, Site] = getattr(service, "ANSWERS", {})
        if shelf.fault in fixed:
            return Played(fixed[shelf.fault])
        return changed_answer(shelf.fault, reply.good, reply.missing)
    return None
