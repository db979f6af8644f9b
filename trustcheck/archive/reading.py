"""Reads a case file back, and finds what was changed in it. A fault is one sentence; nothing is unpacked to disk."""

from __future__ import annotations

import hashlib
import io
import json
import stat
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import msgspec

from trustcheck.archive import case_format as form
from trustcheck.archive.writing import zipped
from trustcheck.buyer import notes
from trustcheck.model import ArchiveFault, Capture

_GZIP = 31  # zlib's word for a window of 32 KiB with a gzip header
_PIECE = 64 * 1024
_MAX_HEADERS = 256 * 1024  # of one record, those of its HTTP answer with them; the door keeps 64 KiB, in 200 lines
_MAX_HEADER_LINES = 400
_HEADERS_END = b"\r\n\r\n"
_OF_HTTP = b"application/http"


def read_case(path: Path) -> tuple[form.CaseRecord, list[Capture]]:
    """The check as it was kept, its captures, and after them the notes that were added.

    Raises ArchiveFault, also when a body is not what the index says.
    """
    members = members_of(path)
    record = _record(path, members)
    bodies = _bodies(path, members.get(form.WARC, b""))
    captures = []
    for row in record.captures:
        body = bodies.get(row.record, b"") if row.record else b""
        if hashlib.sha256(body).hexdigest() != row.capture.sha256:
            whose = f"the kept answer of {row.capture.url}"
            raise ArchiveFault(f"{path}: {whose} is missing or was changed; see trustcheck verify")
        captures.append(form.capture_of(row, body))
    noted = [members[name] for name in sorted(members) if name.startswith(form.NOTES)]
    return record, [*captures, *(notes.kept(body, record.at) for body in noted)]


def members_of(path: Path) -> dict[str, bytes]:
    """All members of the file by name, in its order. Raises ArchiveFault."""
    return _members(path, _bytes(path))


def verify_case(path: Path) -> list[str]:
    """What is wrong with the file, one sentence each; empty when not one byte differs from what was written.

    It proves that the file agrees with itself to the last byte. It cannot prove who made it: whoever changes a file
    and every digest in it makes another valid file, so keep the file's own SHA-256 elsewhere.
    """
    content = _bytes(path)
    try:
        members = _members(path, content)
    except ArchiveFault as fault:
        if not content.startswith(b"PK"):
            raise
        return [str(fault).removeprefix(f"{path}: ")]
    if form.PACKAGE not in members or form.PACKAGE_DIGEST not in members:
        return [f"{form.PACKAGE} or {form.PACKAGE_DIGEST} is missing: this is no whole WACZ file"]
    faults = list(_package_faults(members))
    faults += [] if faults else _note_faults(members)
    if zipped(members) != content:
        faults.append("the ZIP frame around the members was changed")
    try:
        record = _record(path, members)
        bodies = _bodies(path, members.get(form.WARC, b""))
    except ArchiveFault as fault:
        return [*faults, str(fault).removeprefix(f"{path}: ")]
    for row in record.captures:
        body = bodies.get(row.record, b"") if row.record else b""
        if hashlib.sha256(body).hexdigest() != row.capture.sha256:
            faults.append(f"the kept answer of {row.capture.url} is not the one that was judged")
    return faults


def _package_faults(members: Mapping[str, bytes]) -> Iterator[str]:
    try:
        digest = json.loads(members[form.PACKAGE_DIGEST])["hash"]
        resources = {row["path"]: row for row in json.loads(members[form.PACKAGE])["resources"]}
    except (ValueError, KeyError, TypeError, RecursionError):
        yield f"{form.PACKAGE} cannot be read"
        return
    if digest != f"sha256:{hashlib.sha256(members[form.PACKAGE]).hexdigest()}":
        yield f"{form.PACKAGE} was changed: its digest is another"
    for name, body in members.items():
        if name in (form.PACKAGE, form.PACKAGE_DIGEST):
            continue
        row = resources.pop(name, None)
        if row is None:
            yield f"{name} was added: the package does not list it"
        elif row.get("hash") != f"sha256:{hashlib.sha256(body).hexdigest()}" or row.get("bytes") != len(body):
            yield f"{name} was changed: its digest is another"
    yield from (f"{name} is missing" for name in resources)


def _note_faults(members: Mapping[str, bytes]) -> Iterator[str]:
    """What is wrong with the notes of a package, one sentence each."""
    names = sorted(name for name in members if name.startswith(form.NOTES))
    if not names:
        return
    package = json.loads(members[form.PACKAGE])
    for place, name in enumerate(names):
        later = names[place:]
        before = {**package, "resources": [row for row in package["resources"] if row["path"] not in later]}
        digest = hashlib.sha256(form.described(before)).hexdigest()
        note = notes.decoded(members[name])
        if note is None:
            yield f"{name} is no note that can be read"
        elif note.before != f"sha256:{digest}" or name != f"{form.NOTES}{place + 1:04}.json":
            yield f"{name} was not added to this case as it is"


def _bytes(path: Path) -> bytes:
    try:
        found = path.stat()
        if not stat.S_ISREG(found.st_mode):
            what = "a folder" if stat.S_ISDIR(found.st_mode) else "no ordinary file"
            raise ArchiveFault(f"{path}: is {what}, not a case file")
        if found.st_size > form.MAX_FILE_BYTES:
            raise ArchiveFault(f"{path}: larger than {form.MAX_FILE_BYTES >> 20} MiB, which no case file is")
        return path.read_bytes()
    except OSError as error:
        raise ArchiveFault(f"{path}: cannot be read ({error.strerror or error})") from error


def _members(path: Path, content: bytes) -> dict[str, bytes]:
    """All members by name. Only stored members are read, so nothing can swell."""
    found: dict[str, bytes] = {}
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            infos = archive.infolist()
            if len(infos) > form.MAX_MEMBERS:
                raise ArchiveFault(f"{path}: holds {len(infos)} members; a case file has a dozen at most")
            for info in infos:
                if info.compress_type != zipfile.ZIP_STORED or info.flag_bits & 0x1:
                    raise ArchiveFault(f"{path}: {info.filename!r} is packed in a way that case files never are")
                if info.filename in found:
                    raise ArchiveFault(f"{path}: {info.filename!r} is in it twice")
                found[info.filename] = archive.read(info)
    except (zipfile.BadZipFile, NotImplementedError, ValueError, EOFError, OSError, RuntimeError) as error:
        raise ArchiveFault(f"{path}: not a whole case file ({error})") from error
    return found


def _record(path: Path, members: Mapping[str, bytes]) -> form.CaseRecord:
    """case.json, checked; a schema that this version does not know is refused with what to do."""
    if form.CASE not in members:
        raise ArchiveFault(f"{path}: has no {form.CASE}; it is a web archive, but not one that trustcheck wrote")
    try:
        schema = msgspec.json.decode(members[form.CASE], type=dict[str, Any]).get("schema")
    except (msgspec.DecodeError, RecursionError, UnicodeDecodeError) as error:
        raise ArchiveFault(f"{path}: {form.CASE} cannot be read ({error})") from error
    if not isinstance(schema, int) or isinstance(schema, bool):
        raise ArchiveFault(f"{path}: {form.CASE} does not say its schema")
    if schema > form.SCHEMA:
        raise ArchiveFault(f"{path}: written by a newer trustcheck (schema {schema}); update trustcheck to read it")
    if schema not in form.READABLE:
        raise ArchiveFault(
            f"{path}: written in the old schema {schema}, which this version no longer reads (it reads {form.SCHEMA}); "
            "judge it with the trustcheck that wrote it, or check the shop again"
        )
    try:
        record = msgspec.json.decode(members[form.CASE], type=form.CaseRecord)
    except (msgspec.DecodeError, RecursionError, UnicodeDecodeError) as error:
        raise ArchiveFault(f"{path}: {form.CASE} cannot be read ({error})") from error
    if len(record.captures) > form.MAX_CAPTURES:
        raise ArchiveFault(f"{path}: lists {len(record.captures)} captures, more than a case can have")
    return record


def _bodies(path: Path, warc: bytes) -> dict[str, bytes]:
    """Bodies by WARC-Record-ID, each and all together bounded."""
    from warcio.archiveiterator import ArchiveIterator
    from warcio.exceptions import ArchiveLoadFailed

    found: dict[str, bytes] = {}
    room = form.MAX_FILE_BYTES
    try:
        for member in _inflated(path, warc):
            for record in ArchiveIterator(io.BytesIO(member), check_digests=False):
                body = record.content_stream().read(form.MAX_BODY_BYTES + 1)
                room -= len(body)
                if len(body) > form.MAX_BODY_BYTES or room < 0:
                    raise ArchiveFault(f"{path}: {form.WARC} holds more than a case can")
                found[record.rec_headers.get_header("WARC-Record-ID") or ""] = body
    except ArchiveFault:
        raise
    except (ArchiveLoadFailed, zlib.error, EOFError, ValueError, OSError, AttributeError, IndexError) as error:
        raise ArchiveFault(f"{path}: {form.WARC} cannot be read ({error})") from error
    return found


def _inflated(path: Path, warc: bytes) -> Iterator[bytes]:
    """Each member of the gzip file, which holds one record: none larger than one can be, and none with a header without
    end, which a reader of lines would look for at a cost that grows with its square."""
    too_much = ArchiveFault(f"{path}: {form.WARC} holds more than a case can")
    room, place = form.MAX_FILE_BYTES, 0
    for _ in range(form.MAX_CAPTURES + 1):
        if place >= len(warc):
            return
        inflater, member, given = zlib.decompressobj(wbits=_GZIP), bytearray(), b""
        while not inflater.eof:
            if not given:
                given, place = warc[place : place + _PIECE], place + _PIECE
            if not given:
                raise EOFError("it ends within a record")
            member += inflater.decompress(given, form.MAX_BODY_BYTES + _MAX_HEADERS + 1 - len(member))
            given = inflater.unconsumed_tail
            if len(member) > form.MAX_BODY_BYTES + _MAX_HEADERS:
                raise too_much
        place = min(place, len(warc)) - len(inflater.unused_data)
        room -= len(member)
        ends = member.find(_HEADERS_END, 0, _MAX_HEADERS)
        if ends >= 0 and _OF_HTTP in member[:ends].lower():
            ends = member.find(_HEADERS_END, ends + len(_HEADERS_END), _MAX_HEADERS)
        if ends < 0 or room < 0 or member.count(b"\n", 0, ends) > _MAX_HEADER_LINES:
            raise too_much
        yield bytes(member)
    raise too_much
