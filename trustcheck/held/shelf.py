"""The folder of held registers: what is on it, and answers from it in place of the network."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import NamedTuple

import zstandard

from trustcheck.held import all_registers
from trustcheck.held.index import About, Index
from trustcheck.held.register import Register, Said
from trustcheck.model import ArchiveFault, Capture, Fetch, Request, UsageFault
from trustcheck.net.download import mark_of

MARK = "Held-File"  # the header of an answer that cost no request
MAX_AGE_DAYS = 100
_DAMAGED = (sqlite3.Error, ValueError, zstandard.ZstdError, MemoryError, OSError)


class Standing(NamedTuple):
    """One register of the folder. about None: not held, or damaged. waiting: bytes of a download that has not ended."""

    register: Register
    about: About | None
    damaged: bool
    bytes: int
    waiting: int


def index_path(folder: Path, code: str) -> Path:
    return folder / f"{code}.sqlite"


def part_path(folder: Path, code: str, number: int) -> Path:
    """Where the download of the register's file of that number comes in."""
    return folder / f"{code}-{number}.part"


class Shelf:
    """Answers from the registers in the folder. Use it as a context manager, or close() it."""

    def __init__(self, folder: Path, now: Callable[[], datetime] = lambda: datetime.now(UTC)) -> None:
        self._folder, self._now = folder, now
        self._registers = {register.source: register for register in all_registers().values()}
        self._open: dict[str, Index | None] = {}

    def __enter__(self) -> Shelf:
        return self

    def __exit__(self, *exc: object) -> None:
        self.close()

    def close(self) -> None:
        for index in self._open.values():
            if index is not None:
                index.close()
        self._open.clear()

    def before(self, fetch: Fetch) -> Fetch:
        """A fetch that asks the held registers first, and `fetch` for what they cannot tell.

        Where the file tells less than the service it is the other way round: it answers when the service does not.
        """

        async def first(request: Request) -> Capture:
            register = self._registers.get(request.source)
            if register is None or register.says_nothing is None:
                return self.answer(request) or await fetch(request)
            capture = await fetch(request)
            return (self.answer(request) if register.says_nothing(capture) else None) or capture

        return first

    def answer(self, request: Request) -> Capture | None:
        """The answer as the service would give it, dated as the file is; None when the service must be asked.

        A company that is there is told from a file of any age up to MAX_AGE_DAYS. That one is not there is said only by
        a file that holds all, while it is no older than a kept answer might be: a firm may be newer than the file.
        """
        register = self._registers.get(request.source)
        index = self._index(register.code) if register is not None else None
        if register is None or index is None:
            return None
        age = self._now() - index.about.at
        if age > timedelta(days=MAX_AGE_DAYS):
            return None
        try:
            said = register.answer(request.url, index)
        except _DAMAGED:
            return None
        if said is None or not (said.found or (register.complete and age <= timedelta(days=request.max_age_days))):
            return None
        return _capture(request, index.about, said)

    def _index(self, code: str) -> Index | None:
        if code not in self._open:
            try:
                path = index_path(self._folder, code)
                self._open[code] = Index(path) if path.is_file() else None
            except _DAMAGED:
                self._open[code] = None
        return self._open[code]


def _capture(request: Request, about: About, said: Said) -> Capture:
    """Its address is the bulk file's, with what was looked for behind the #."""
    file = next(iter(about.files), "")
    asked = next((request.url.rpartition(mark)[2] for mark in "#?" if mark in request.url), "")
    asked = asked or request.url.rpartition("/")[2]
    mark = f"{about.code} of {about.at:%Y-%m-%d}, sha256 {' '.join(about.sha256)}"
    headers = (("Content-Type", "application/json"), (MARK, mark))
    return Capture.of(
        request, about.at, body=said.body, url=f"{file}#{asked}", status=said.status, headers=headers, kept=True
    )


def standing(folder: Path) -> Iterator[Standing]:
    """Every register that can be held, and how it stands in the folder."""
    for code, register in all_registers().items():
        path = index_path(folder, code)
        parts = [part_path(folder, code, number) for number in range(len(register.files))]
        about, damaged = None, False
        if path.is_file():
            try:
                index = Index(path)
                about = index.about
                index.close()
            except _DAMAGED:
                damaged = True
        waiting = sum(part.stat().st_size for part in parts if part.is_file())
        yield Standing(register, about, damaged, path.stat().st_size if path.is_file() else 0, waiting)


def register_of(code: str) -> Register:
    """The register of that code; UsageFault when there is none."""
    found = all_registers().get(code.strip().lower())
    if found is None:
        raise UsageFault(f"{code!r} is no register that can be held; there are {', '.join(all_registers())}")
    return found


def remove(folder: Path, code: str) -> int:
    """Removes the register and what is left of its downloads; the bytes that were freed. UsageFault when nothing is."""
    register = register_of(code)
    parts = [part_path(folder, register.code, number) for number in range(len(register.files))]
    paths = [index_path(folder, register.code), *parts, *map(mark_of, parts)]
    there = [path for path in paths if path.is_file()]
    if not there:
        raise UsageFault(f"{register.code}: is not held in {folder}")
    freed = sum(path.stat().st_size for path in there)
    try:
        for path in there:
            path.unlink()
    except OSError as fault:
        raise ArchiveFault(f"{fault.filename}: cannot be removed ({fault.strerror or fault})") from fault
    return freed
