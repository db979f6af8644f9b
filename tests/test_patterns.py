"""Every regular expression of the code is linear: twice the text costs about twice the time, whatever the text.

Each module's patterns are found by looking, also inside tuples and mappings. The texts are made of the pattern's own
letters and classes, for those are what makes it go back and try again.
"""

from __future__ import annotations

import pkgutil
import re
import time
from collections.abc import Iterator, Mapping
from importlib import import_module
from re import _parser as sre_parser  # type: ignore[attr-defined]
from typing import Any

import pytest

import trustcheck

SIZE = 2_000
SLOW_SECONDS = 0.003  # under this nothing is measured well
MOST_GROWTH = 3.2  # twice the text: linear is 2, quadratic 4
LETTERS = "a1 .-_@:/,;()<>&\n\tä\u00ad"


def patterns() -> Iterator[tuple[str, re.Pattern[Any]]]:
    for info in pkgutil.walk_packages(trustcheck.__path__, "trustcheck."):
        if info.name.endswith("__main__") or ".demo" in info.name:
            continue
        module = import_module(info.name)
        for name, value in vars(module).items():
            for at, pattern in enumerate(_inside(value, 0)):
                yield f"{info.name}.{name}[{at}]", pattern


def _inside(value: object, depth: int) -> Iterator[re.Pattern[Any]]:
    if isinstance(value, re.Pattern):
        yield value
    elif depth < 3 and isinstance(value, Mapping):
        for item in value.values():
            yield from _inside(item, depth + 1)
    elif depth < 3 and isinstance(value, tuple | list | frozenset):
        for item in value:
            yield from _inside(item, depth + 1)


def pieces(pattern: re.Pattern[Any]) -> list[str]:
    """Single letters and short strings that the pattern speaks of."""
    source = pattern.pattern
    text = source.decode("latin-1") if isinstance(source, bytes) else source
    found = set(LETTERS)
    words: list[str] = []

    def walk(node: Any) -> None:
        literal = ""
        for operation, argument in node:
            name = str(operation)
            if name == "LITERAL":
                literal += chr(argument)
                found.add(chr(argument))
            elif name == "IN":
                found.update(chr(part[1]) for part in argument if str(part[0]) == "LITERAL")
                found.update(chr(part[1][0]) for part in argument if str(part[0]) == "RANGE")
            for part in argument if isinstance(argument, tuple | list) else ():
                for inner in part if isinstance(part, list) else (part,):
                    if isinstance(inner, sre_parser.SubPattern):
                        walk(inner)
        if len(literal) > 1:
            words.append(literal)

    walk(sre_parser.parse(text, pattern.flags & ~re.DEBUG & ~(re.UNICODE if isinstance(source, bytes) else 0)))
    return sorted(found, key=lambda letter: (letter not in LETTERS, letter))[:30] + words[:8]


def texts(pattern: re.Pattern[Any], size: int) -> Iterator[str | bytes]:
    """Adversarial texts of that size: one piece again and again, alone, spaced, in pairs, and with an odd end."""
    units = pieces(pattern)
    repeated = [
        *units,
        *(f"{unit} " for unit in units),
        *(f"{unit}1" for unit in units[:16]),
        "a1",
        "a-",
        "a.",
        "1 ",
        "1-",
    ]
    for unit in repeated:
        text = (unit * (size // len(unit) + 1))[:size] + "\x00"
        yield text.encode("latin-1", "replace") if isinstance(pattern.pattern, bytes) else text


def seconds(pattern: re.Pattern[Any], text: Any) -> float:
    began = time.thread_time()
    pattern.search(text)
    spent = time.thread_time() - began
    began = time.thread_time()
    for count, _ in enumerate(pattern.finditer(text)):
        if count > len(text):
            break
    return max(spent, time.thread_time() - began)


ALL = list(patterns())


def test_there_are_patterns_to_look_at() -> None:
    assert len(ALL) > 100


@pytest.mark.parametrize(("name", "pattern"), ALL, ids=[name for name, _ in ALL])
def test_a_pattern_is_linear(name: str, pattern: re.Pattern[Any]) -> None:
    for small, large in zip(texts(pattern, SIZE), texts(pattern, 2 * SIZE), strict=True):
        cost = seconds(pattern, large)
        if cost < SLOW_SECONDS:
            continue
        growth = min(seconds(pattern, large) / max(seconds(pattern, small), 1e-6) for _ in range(3))
        assert growth < MOST_GROWTH, f"{name} {pattern.pattern!r:.200} on {small[:40]!r}: {cost:.2f} s, {growth:.1f}x"
