"""Reads bulk files piece by piece: ZIP, gzip or plain, with JSON or CSV in them. Nothing is unpacked to disk.

Everything is bounded: what comes out of a packed file, one row, one line. A file that ends before it is whole, or is no
such file at all, gives BulkFault, never a shorter list of rows.
"""

from __future__ import annotations

import codecs
import csv
import gzip
import json
import re
import struct
import zipfile
import zlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import IO, Any

from trustcheck.held.register import BulkFault

PIECE = 256 * 1024
MAX_ROW_CHARACTERS = 1024 * 1024
_DAMAGED = (
    zipfile.BadZipFile, gzip.BadGzipFile, zlib.error, struct.error, EOFError, NotImplementedError, RuntimeError,
    ValueError,
)  # fmt: skip
_PACKED = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_BETWEEN = re.compile(r"[ \t\r\n,]*")


def unpacked(path: Path, most_bytes: int) -> Iterator[bytes]:
    """The bytes in the file, unpacked, in pieces of at most PIECE. The check sums of ZIP and gzip are held to."""
    with path.open("rb") as file:
        begins = file.read(512)
    if not begins.strip():
        raise BulkFault("is empty")
    if begins.lstrip()[:1] == b"<":
        raise BulkFault("is a web page, not a file of data")
    if begins.startswith(b"PK"):
        opened, kind = _zip_member, "ZIP"
    elif begins.startswith(b"\x1f\x8b"):
        opened, kind = _gzip, "gzip"
    else:
        opened, kind = _plain, "plain"
    seen = 0
    try:
        for piece in opened(path):
            seen += len(piece)
            if seen > most_bytes:
                raise BulkFault(f"unpacks to more than {most_bytes >> 20} MiB")
            yield piece
    except _DAMAGED as fault:
        raise BulkFault(f"is not a whole {kind} file ({fault})") from fault


def _pieces(file: IO[bytes] | gzip.GzipFile) -> Iterator[bytes]:
    while piece := file.read(PIECE):
        yield piece


def _plain(path: Path) -> Iterator[bytes]:
    with path.open("rb") as file:
        yield from _pieces(file)


def _gzip(path: Path) -> Iterator[bytes]:
    with gzip.open(path, "rb") as file:
        yield from _pieces(file)


def _zip_member(path: Path) -> Iterator[bytes]:
    """The one file of data in the ZIP."""
    with zipfile.ZipFile(path) as archive:
        named = [info for info in archive.infolist() if info.filename.lower().endswith((".json", ".csv"))]
        if len(named) != 1:
            raise BulkFault(f"holds {len(named)} files of data where one is expected")
        if named[0].compress_type not in _PACKED:
            raise BulkFault("is packed in a way that is not read")
        with archive.open(named[0]) as file:
            yield from _pieces(file)


def _texts(pieces: Iterable[bytes]) -> Iterator[str]:
    decoder = codecs.getincrementaldecoder("utf-8-sig")()
    try:
        for piece in pieces:
            yield decoder.decode(piece)
        yield decoder.decode(b"", True)
    except UnicodeDecodeError as fault:
        raise BulkFault("is not UTF-8 text") from fault


def json_rows(pieces: Iterable[bytes]) -> Iterator[dict[str, Any]]:
    """The objects of the JSON array that the text is, or of the first array in the object that it is."""
    decode = json.JSONDecoder().raw_decode
    texts = _texts(pieces)
    text, place = _after_bracket(texts)
    while True:
        place = _after_space(text, place)
        if text[place : place + 1] == "]":
            return
        try:
            row, place = decode(text, place)
        except RecursionError as fault:
            raise BulkFault("holds a row that is nested too deeply") from fault
        except json.JSONDecodeError as fault:
            more = next(texts, None)
            if more is None:
                raise BulkFault("ends before its list is whole") from fault
            text, place = text[place:] + more, 0
            if len(text) > MAX_ROW_CHARACTERS + 4 * PIECE:
                raise BulkFault("holds what is no row of JSON") from fault
            continue
        if not isinstance(row, dict):
            raise BulkFault("holds a row that is no object")
        yield row


def _after_bracket(texts: Iterator[str]) -> tuple[str, int]:
    """The text as far as it was read, and the place behind the first [ in it."""
    text = ""
    for more in texts:
        text += more
        begins = text.lstrip()[:1]
        if begins and begins not in "[{":
            raise BulkFault("is not JSON")
        if "[" in text:
            return text, text.index("[") + 1
        if len(text) > MAX_ROW_CHARACTERS:
            break
    raise BulkFault("holds no list")


def _after_space(text: str, place: int) -> int:
    found = _BETWEEN.match(text, place)
    return found.end() if found else place


def csv_rows(pieces: Iterable[bytes], delimiter: str, columns: Sequence[str]) -> Iterator[Mapping[str, str]]:
    """The rows as column → text, of the columns that are named, all of which must be there.

    A row with too few or too many fields is left out; more than one in a thousand of them, or such a last row, and the
    file is refused.
    """
    lines = _lines(_texts(pieces))
    reader = csv.reader(lines, delimiter=delimiter)
    try:
        head = [name.strip() for name in next(reader, [])]
        missing = [name for name in columns if name not in head]
        if missing:
            raise BulkFault(f"lacks the column {missing[0]}")
        places = [(name, head.index(name)) for name in columns]
        bad = count = 0
        whole = True
        for count, fields in enumerate(reader, 1):  # noqa: B007 - the count is told below
            whole = len(fields) == len(head)
            if whole:
                yield {name: fields[place].strip() for name, place in places}
            else:
                bad += 1
    except csv.Error as fault:
        raise BulkFault(f"holds a row that is no CSV ({fault})") from fault
    if bad and not whole:
        raise BulkFault("ends in the middle of a row")
    if bad * 1000 > count:
        raise BulkFault(f"has {bad} rows of another width than its head")


def _lines(texts: Iterable[str]) -> Iterator[str]:
    """Lines with their ends; BulkFault when one is longer than any row."""
    rest = ""
    for text in texts:
        *whole, rest = (rest + text).split("\n")
        if len(rest) > MAX_ROW_CHARACTERS:
            raise BulkFault("holds a line that is longer than any row")
        for line in whole:
            yield line + "\n"
    if rest:
        yield rest
