"""Adds a person's dated note to a case file: a new member, and not one byte of what was kept before is changed.

Each note holds the digest of the package description as it stood before. Whoever takes the note away again gets that
very description, so verify finds a note that was changed, left out or put in another's place.
"""

from __future__ import annotations

import fcntl
import hashlib
import json
import os
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, datetime
from pathlib import Path

import msgspec

from trustcheck.archive import case_format as form
from trustcheck.archive.reading import members_of, verify_case
from trustcheck.archive.writing import replace_file, sealed
from trustcheck.buyer import notes
from trustcheck.model import ArchiveFault


def add_note(
    path: Path, way: str, text: str, on: date, written_at: datetime, *, outcome: str = "", through: str = ""
) -> notes.Written:
    """The note as it was added to the file. UsageFault for a note, ArchiveFault for a file, that cannot be used."""
    note = notes.written(way, text, on, written_at, outcome=outcome, through=through)
    with _alone(path):
        return _added(path, note)


@contextmanager
def _alone(path: Path) -> Iterator[None]:
    """Whoever else adds to the file waits: else two notes at once would each replace the file, and one be lost."""
    held = _held(path)
    try:
        yield
    finally:
        if held is not None:
            os.close(held)


def _held(path: Path) -> int | None:
    """The file, locked as long as it is open; None when it cannot be read, of which its reader tells."""
    while path.is_file():
        try:
            held = os.open(path, os.O_RDONLY)
        except OSError:
            return None
        fcntl.flock(held, fcntl.LOCK_EX)
        if path.is_file() and os.path.samestat(os.fstat(held), path.stat()):
            return held
        os.close(held)  # it was replaced while we waited
    return None


def _added(path: Path, note: notes.Written) -> notes.Written:
    faults = verify_case(path)
    if faults:
        raise ArchiveFault(f"{path}: {faults[0]}; a note is added only to a whole case")
    members = members_of(path)
    here = sum(name.startswith(form.NOTES) for name in members)
    if here >= form.MAX_NOTES:
        raise ArchiveFault(f"{path}: holds {here} notes, which is as many as a case can have")
    before = members.pop(form.PACKAGE)
    del members[form.PACKAGE_DIGEST]
    note = msgspec.structs.replace(note, before=f"sha256:{hashlib.sha256(before).hexdigest()}")
    name, body = f"{form.NOTES}{here + 1:04}.json", msgspec.json.encode(note)
    package = json.loads(before)
    package["resources"].append(form.resource(name, body))
    try:
        replace_file(path, sealed({**members, name: body}, package))
    except OSError as error:
        raise ArchiveFault(f"{path}: cannot be written ({error.strerror or error})") from error
    return note
