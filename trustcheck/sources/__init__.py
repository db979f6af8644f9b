"""One module a source. Each has, at module level:

    NEEDS: tuple[str, ...]                       facts of others that ask() and read() look at
    ask(case) -> list[Request]                   every request it wants, given what the case holds so far
    read(case, captures) -> list[Fact]           every fact it can tell from its own captures (by request URL)

Both are pure. `case` holds only the facts in NEEDS and this source's own captures. ask() may name requests that were
asked before: the flow asks each URL once. A fact not in the list is Unknown(not_asked).
A source is found by walking this folder; nothing registers it.
"""

from __future__ import annotations

import pkgutil
from collections.abc import Mapping
from functools import cache
from importlib import import_module
from typing import Protocol, cast

from trustcheck.model import Capture, Case, Fact, Request


class Source(Protocol):
    NEEDS: tuple[str, ...]

    def ask(self, case: Case) -> list[Request]: ...

    def read(self, case: Case, captures: Mapping[str, Capture]) -> list[Fact]: ...


@cache
def all_sources() -> Mapping[str, Source]:
    """Every source by name, in alphabetical order."""
    found: dict[str, Source] = {}
    for module in sorted(pkgutil.iter_modules(__path__), key=lambda m: m.name):
        loaded = import_module(f"{__name__}.{module.name}")
        if hasattr(loaded, "ask"):
            found[module.name] = cast(Source, loaded)
    return found
