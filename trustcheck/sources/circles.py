"""Refuses sources whose NEEDS can never be met: each would wait for the others, and none of them would ever be asked.

Sources may well need each other's facts (a registry is asked for the company's domains, a register for the holder's
number) as long as one of them can begin. Whether what they tell comes to rest shows only when they are read: flow.Desk.
"""

from __future__ import annotations

import inspect
import re
from collections.abc import Mapping
from types import ModuleType
from typing import TYPE_CHECKING

from trustcheck.facts import CATALOGUE
from trustcheck.model import TrustcheckError

if TYPE_CHECKING:
    from trustcheck.sources import Source

AFTER_ALL = "compare"  # tells only when every source has been read


def check(sources: Mapping[str, Source]) -> None:
    """Raises TrustcheckError, with file and line, at the first source that would never be asked.

    A source that is not among those given is taken to tell all that the catalogue lets it tell.
    """
    for name, source in sources.items():
        for need in source.NEEDS:
            if need not in CATALOGUE:
                raise _fault(source, name, f"{name} needs {need}, and no fact is called that")
            if not set(CATALOGUE[need].tellers) - {name, AFTER_ALL}:
                raise _fault(source, name, f"{name} needs {need}, which nobody else tells before the shop is judged")
    waiting = dict(sources)
    while begun := [name for name, source in waiting.items() if _can_begin(source, name, waiting)]:
        for name in begun:
            del waiting[name]
    for name, source in sorted(waiting.items()):
        raise _fault(source, name, f"{' and '.join(sorted(waiting))} need each other's facts, and none can begin")


def _can_begin(source: Source, name: str, waiting: Mapping[str, Source]) -> bool:
    """Whether it needs nothing, or something that is told by one who does not wait himself."""
    tellers = [teller for need in source.NEEDS for teller in CATALOGUE[need].tellers]
    return not source.NEEDS or any(teller not in waiting and teller != AFTER_ALL for teller in tellers)


def _fault(source: Source, name: str, sentence: str) -> TrustcheckError:
    """With the line of the module on which NEEDS begins."""
    text = inspect.getsource(source) if isinstance(source, ModuleType) else ""
    begin = re.search(r"^NEEDS\b", text, re.MULTILINE)
    line = text.count("\n", 0, begin.start()) + 1 if begin else 1
    return TrustcheckError(f"trustcheck/sources/{name}.py:{line}: {sentence}")
