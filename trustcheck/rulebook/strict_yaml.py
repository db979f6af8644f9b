"""YAML without its traps: plain values and the line each stands on, or a RuleFault that says what to write instead.

Read from the parser's events, so that nothing is built before it is allowed: no tags, anchors, aliases, merge keys or
directives, no key twice, one document. Only true and false are truth values and only plain decimal numbers are
numbers; whatever other YAML readers would turn into something else (NO, on, 12:30, 010, 1_000, .inf) is refused.
A day (2026-03-01) stays text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, NamedTuple

import yaml

from trustcheck.model import RuleFault

MAX_BYTES = 1024 * 1024
MAX_DEPTH = 32
MAX_NODES = 10_000
MAX_SENTENCE = 600  # of what a fault quotes from the file
LONGEST_WORD_TRAP = 5  # false; every other trap begins with a digit, a sign or a dot
Path = tuple[str | int, ...]
_LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_WHOLE = re.compile(r"-?(?:0|[1-9][0-9]{0,14})")
_DECIMAL = re.compile(r"-?(?:0|[1-9][0-9]{0,14})\.[0-9]{1,15}")
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_NUMBER_TRAP = re.compile(r"\A[-+]?(?:0o[0-7_]+|[0-9][0-9_]*|[0-9.][0-9_.]*[eE][-+]?[0-9]+)")
_EITHER_WORDS = {"yes", "no", "on", "off", "true", "false"}


class Sheet(NamedTuple):
    """A read file: `value` of dicts, lists, texts, numbers, truth values and None; `lines` by path into it, from 1."""

    name: str
    value: Any
    lines: dict[Path, int]

    def line(self, path: Path) -> int:
        """The line of that place, or of the nearest one that holds it."""
        while path and path not in self.lines:
            path = path[:-1]
        return self.lines.get(path, 1)

    def fault(self, path: Path, sentence: str) -> RuleFault:
        """The fault to raise for that place: file:line: sentence."""
        return fault(self.name, self.line(path), sentence)


def fault(name: str, line: int, sentence: str) -> RuleFault:
    """The fault to raise: file:line: sentence. What it quotes is kept on that one line, and cut when it is long."""
    if len(sentence) > MAX_SENTENCE:
        sentence = f"{sentence[: MAX_SENTENCE // 2]} … {sentence[-MAX_SENTENCE // 2 :]}"
    return RuleFault(f"{name}:{line}: {' '.join(sentence.split())}")


def read(name: str, raw: bytes) -> Sheet:
    """The file's values and lines. Raises RuleFault, and nothing else, whatever the bytes are."""
    if len(raw) > MAX_BYTES:
        raise RuleFault(f"{name}:1: the file is larger than 1 MiB")
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        raise RuleFault(f"{name}:{line}: the file is not UTF-8") from None
    try:
        return _Reader(name, yaml.parse(text, Loader=_LOADER)).sheet()
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line = mark.line + 1 if mark else 1
        if any("\t" in told[: -len(told.lstrip()) or None] for told in text.split("\n", line)[line - 1 : line]):
            raise fault(name, line, "a tab stands here; indent with spaces") from None
        raise fault(name, line, f"this is no YAML: {error.problem or error.context}") from None
    except yaml.reader.ReaderError:
        trap = yaml.reader.Reader.NON_PRINTABLE.search(text)
        line, sign = (text.count("\n", 0, trap.start()) + 1, f"U+{ord(trap[0]):04X}") if trap else (1, "a character")
        raise fault(name, line, f"this is no YAML: {sign} may not stand in it") from None
    except (yaml.YAMLError, ValueError, OverflowError) as error:
        raise fault(name, 1, f"this is no YAML: {str(error).splitlines()[0]}") from None


class _Reader:
    """Builds the values of one document out of its events, and refuses at the first event that is not allowed."""

    def __init__(self, name: str, events: Iterator[Any]) -> None:
        self.name, self.events = name, events
        self.lines: dict[Path, int] = {}
        self.nodes = 0

    def refuse(self, event: Any, sentence: str) -> RuleFault:
        return fault(self.name, event.start_mark.line + 1, sentence)

    def sheet(self) -> Sheet:
        found: list[Any] = []
        for event in self.events:
            if isinstance(event, yaml.DocumentStartEvent):
                if event.version or event.tags:
                    raise self.refuse(event, "directives (%YAML, %TAG) are not allowed")
                if found:
                    raise self.refuse(event, "a second document begins here; one file holds one")
                found.append(self.node(next(self.events), (), 1))
        if not found:
            raise RuleFault(f"{self.name}:1: the file is empty")
        return Sheet(self.name, found[0], self.lines)

    def node(self, event: Any, path: Path, depth: int) -> Any:
        if isinstance(event, yaml.AliasEvent):
            raise self.refuse(event, f"an alias (*{event.anchor}) is not allowed; write the value out")
        if event.anchor is not None:
            raise self.refuse(event, f"an anchor (&{event.anchor}) is not allowed")
        if event.tag is not None:
            raise self.refuse(event, f"a tag ({event.tag}) is not allowed")
        self.nodes += 1
        if self.nodes > MAX_NODES:
            raise self.refuse(event, f"the file holds more than {MAX_NODES} values")
        if depth > MAX_DEPTH:
            raise self.refuse(event, f"values are nested deeper than {MAX_DEPTH} levels")
        self.lines[path] = event.start_mark.line + 1
        if isinstance(event, yaml.ScalarEvent):
            return self.scalar(event)
        if isinstance(event, yaml.SequenceStartEvent):
            return self.sequence(path, depth)
        return self.mapping(path, depth)

    def sequence(self, path: Path, depth: int) -> list[Any]:
        items: list[Any] = []
        while not isinstance(event := next(self.events), yaml.SequenceEndEvent):
            items.append(self.node(event, (*path, len(items)), depth + 1))
        return items

    def mapping(self, path: Path, depth: int) -> dict[str, Any]:
        items: dict[str, Any] = {}
        while not isinstance(event := next(self.events), yaml.MappingEndEvent):
            key = self.key(event, depth)
            if key in items:
                raise self.refuse(event, f"{key} is given twice, first on line {self.lines[(*path, key)]}")
            items[key] = self.node(next(self.events), (*path, key), depth + 1)
            self.lines[(*path, key)] = event.start_mark.line + 1
        return items

    def key(self, event: Any, depth: int) -> str:
        if not isinstance(event, yaml.ScalarEvent | yaml.AliasEvent):
            raise self.refuse(event, "a key must be a word")
        if isinstance(event, yaml.ScalarEvent) and event.value == "<<" and not event.style:
            raise self.refuse(event, "a merge key (<<) is not allowed; write the values out")
        key = self.node(event, ("",), depth + 1)
        if not isinstance(key, str):
            written = getattr(event, "value", key)
            raise self.refuse(event, f"a key must be a word; put {written} in quotes if it is one")
        return key

    def scalar(self, event: Any) -> Any:
        text: str = event.value
        if event.style:  # quoted or a block: always text
            return text
        if len(text) > LONGEST_WORD_TRAP and text[0].isalpha():
            return text
        if text in ("true", "false"):
            return text == "true"
        if text in ("null", "~"):
            return None
        if _WHOLE.fullmatch(text):
            return int(text)
        if _DECIMAL.fullmatch(text):
            return float(text)
        if not text:
            raise self.refuse(event, "the value is missing; write null where nothing is meant")
        if text.lower() in _EITHER_WORDS:
            raise self.refuse(
                event, f"{text} is read as true or false by other programs; write true, false or '{text}' in quotes"
            )
        if _NUMBER_TRAP.fullmatch(text) or (not _DAY.fullmatch(text) and _read_otherwise(text)):
            raise self.refuse(
                event,
                f"{text} means something else to other programs; write a plain decimal number, or '{text}' in quotes",
            )
        return text


def _read_otherwise(text: str) -> bool:
    """Whether a YAML 1.1 reader would make anything but text of this plain scalar."""
    resolvers: dict[str | None, list[tuple[str, re.Pattern[str]]]] = yaml.SafeLoader.yaml_implicit_resolvers
    for first in (text[0], None):
        for _tag, pattern in resolvers.get(first, []):
            if pattern.match(text):
                return True
    return False
