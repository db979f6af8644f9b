"""Brings a register to this machine: download, check, index, and only then in place of the old one.

A download that breaks goes on where it ended, now or at the next pull. Whatever is wrong with a new file, the old index
stays as it is.
"""

from __future__ import annotations

import asyncio
import contextlib
import hashlib
import os
import sqlite3
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from pathlib import Path
from typing import Any, NamedTuple

from trustcheck.held.bulk import unpacked
from trustcheck.held.index import FORMAT, About, Index, Writer
from trustcheck.held.register import BulkFault, BulkFile, Register
from trustcheck.held.shelf import index_path, part_path
from trustcheck.model import ArchiveFault, Capture, Cause, Request, UsageFault
from trustcheck.net.door import Door
from trustcheck.net.download import Download, Mark, drop, end, left_of, whole
from trustcheck.net.network import Network
from trustcheck.sources.answers import http_problem

NOT_MODIFIED, NOT_FOUND, PAST_THE_END = 304, 404, 416  # RFC 9110
TRIES = 5
SECONDS = 3600.0
FEWEST_OF_OLD = 0.8
_GOES_ON = frozenset({Cause.NO_ANSWER, Cause.DEADLINE})


class Step(NamedTuple):
    """How far it is. doing: "download" (bytes) or "index" (rows); of: bytes or rows in all, 0 when nobody knows."""

    doing: str
    done: int
    of: int


class Came(NamedTuple):
    """A file that is here whole."""

    path: Path
    address: str
    mark: Mark


Progress = Callable[[Step], None]


def pull(
    register: Register,
    folder: Path,
    network: Network,
    *,
    now: datetime,
    progress: Progress = lambda step: None,
    door_options: Mapping[str, Any] | None = None,
) -> tuple[About, bool]:
    """(what is held now, whether it is new). Raises ArchiveFault with a sentence; the old index stays then."""
    path = index_path(folder, register.code)
    stays = "nothing is held"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with _alone(folder / f"{register.code}.lock"):
            old = _about(path)
            stays = f"what is held, of {old.at:%Y-%m-%d}, stays" if old else stays
            came = asyncio.run(_download(register, folder, network, old, now, progress, door_options or {}))
            if came is None and old is not None:
                return old, False
            return _indexed(register, path, came or [], old, now, progress), True
    except (BulkFault, ArchiveFault) as fault:
        raise ArchiveFault(f"{register.code}: {fault}; {stays}") from fault
    except OSError as fault:
        raise ArchiveFault(f"{folder}: cannot be written ({fault.strerror or fault}); {stays}") from fault
    except sqlite3.Error as fault:
        raise ArchiveFault(f"{path}: cannot be written ({fault}); {stays}") from fault


@contextlib.contextmanager
def _alone(path: Path) -> Iterator[None]:
    """Nobody else pulls this register meanwhile. SQLite's own lock, which ends with the process, whatever ends that."""
    lock = sqlite3.connect(path, timeout=0, isolation_level=None)
    try:
        lock.execute("BEGIN EXCLUSIVE")
    except sqlite3.OperationalError as fault:
        lock.close()
        if "locked" not in str(fault):
            raise
        raise UsageFault(f"{path.stem}: another trustcheck is pulling this register now") from fault
    try:
        yield
    finally:
        lock.close()


def _about(path: Path) -> About | None:
    """What the index is of; None when there is none, or a damaged one."""
    try:
        index = Index(path)
    except (sqlite3.Error, ValueError):
        return None
    index.close()
    return index.about


async def _download(
    register: Register,
    folder: Path,
    network: Network,
    old: About | None,
    now: datetime,
    progress: Progress,
    door_options: Mapping[str, Any],
) -> list[Came] | None:
    """All files of the register; None when none of them has changed since the old index."""
    held = old.files if old else {}
    async with Door(network, **door_options) as door:
        came = [await _file(door, register, folder, n, held, now, progress) for n in range(len(register.files))]
        if all(one is None for one in came):
            return None
        return [
            one or await _file(door, register, folder, n, {}, now, progress) or _gone() for n, one in enumerate(came)
        ]


def _gone() -> Came:
    raise BulkFault("the file says that it has not changed, and is not here")


async def _file(
    door: Door,
    register: Register,
    folder: Path,
    number: int,
    held: Mapping[str, str],
    now: datetime,
    progress: Progress,
) -> Came | None:
    """The file of that number, whole; None when it is the one that is held."""
    file, path = register.files[number], part_path(folder, register.code, number)
    for address in file.addresses(now.date()):
        here = _whole(path, address)
        unless = here.mark.etag if here else held.get(address, "")
        status = await _tried(door, register.source, file, address, path, unless, progress)
        if status == NOT_MODIFIED:
            return here
        if status != NOT_FOUND:
            end(path, address)
            return _whole(path, address) or _short(path, address)
    raise BulkFault(f"{address}: the service has no such file (HTTP 404)")


def _short(path: Path, address: str) -> Came:
    drop(path)
    raise BulkFault(f"{address}: the file is empty or not as long as the service says")


async def _tried(
    door: Door, source: str, file: BulkFile, address: str, path: Path, unless: str, progress: Progress
) -> int:
    """The status once the file is whole: 200, 206, 304 or 404. A broken download goes on where it ended."""
    request = Request(
        source=source, url=address, purpose="register", accept=file.accept, max_bytes=file.most_bytes,
        timeout_seconds=SECONDS,
    )  # fmt: skip
    grows = lambda done, of: progress(Step("download", done, of))  # noqa: E731
    for _ in range(TRIES):
        download = Download(request, path, grows, unless=unless)
        capture = await door.download(download)
        if _ended(capture):
            return capture.status
        may_go_on = capture.problem is not None and capture.problem.cause in _GOES_ON
        if capture.status == PAST_THE_END or (download.have and not may_go_on):
            drop(path)  # what was begun is no longer what is there: from the start
        elif not may_go_on:
            break
    problem = http_problem(capture, (200, 206, 304, 404))
    here, _ = left_of(path, address)
    begun = f"; {here} bytes are here, and the next pull goes on from there" if here else ""
    raise ArchiveFault(f"{address}: {problem.detail if problem else 'broke off'}{begun}")


def _ended(capture: Capture) -> bool:
    return http_problem(capture, (200, 206, 304, 404)) is None


def _whole(path: Path, address: str) -> Came | None:
    """The file when all of it is here, as far as its length tells."""
    mark = whole(path, address)
    return Came(path, address, mark) if mark else None


def _indexed(
    register: Register, path: Path, came: list[Came], old: About | None, now: datetime, progress: Progress
) -> About:
    """Reads the files into a new index and puts it in the place of the old one. BulkFault when they are not right."""
    new = path.with_name(path.name + ".new")
    expected = old.companies + old.places if old else 0
    with Writer(new) as writer:
        for file, one in zip(register.files, came, strict=True):
            try:
                for rows in writer.add(file.rows(unpacked(one.path, file.most_unpacked_bytes))):
                    progress(Step("index", rows, expected))
            except BulkFault as fault:
                drop(one.path)
                raise BulkFault(f"{one.address} {fault}") from fault
        _check_number(register, writer.companies, old, came)
        about = About(
            format=FORMAT,
            code=register.code,
            at=min(_date(one.mark.modified, now) for one in came),
            files={one.address: one.mark.etag for one in came},
            sha256=tuple(_digest(one.path) for one in came),
            companies=writer.companies,
            places=writer.places,
            bytes=sum(one.path.stat().st_size for one in came),
        )
        writer.finish(about)
    new.replace(path)
    _settle(path.parent)
    for one in came:
        drop(one.path)
    return about


def _check_number(register: Register, companies: int, old: About | None, came: Sequence[Came]) -> None:
    """BulkFault when the files hold no company, or so many fewer than before that they cannot be whole."""
    fewest = old.companies * FEWEST_OF_OLD if old else 1
    if companies >= fewest:
        return
    for one in came:
        drop(one.path)
    if old is None:
        raise BulkFault(f"{came[0].address} holds no company")
    raise BulkFault(
        f"the new file holds {companies} companies where the old one held {old.companies}, too few to be whole "
        f"(to take it all the same: trustcheck registers drop {register.code}, then pull)"
    )


def _settle(folder: Path) -> None:
    """Makes the rename last through a loss of power; where a folder cannot be opened there is nothing to do."""
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _date(modified: str, now: datetime) -> datetime:
    """When the file was made, by its Last-Modified; now when it does not say, or says a time to come."""
    try:
        told = parsedate_to_datetime(modified)
    except (TypeError, ValueError):
        return now
    told = told if told.tzinfo else told.replace(tzinfo=UTC)
    return min(told, now)


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
