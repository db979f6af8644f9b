"""The index of a held register: one SQLite file, made at one go and never changed.

SQLite and not DuckDB: measured on a million companies (tests/bench/bench_registers.py), and it needs no extra.
company: number → what the service tells, packed with a dictionary of the first rows. name, back: the names of all
(held/names.py). place: rows that stand below a company.
"""

from __future__ import annotations

import contextlib
import os
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import datetime
from pathlib import Path

import msgspec
import zstandard

from trustcheck.company_names import name_key
from trustcheck.held import names
from trustcheck.held.register import BulkFault, Row

FORMAT = "trustcheck-register-2"
BATCH = 2000
DICTIONARY_BYTES = 48 * 1024
MAX_VALUE_BYTES = 1024 * 1024
MAX_NAMES = 200
MAX_NUMBER_CHARACTERS = 40
MAX_FOUND = 100  # rows of one answer, as the services' own pages
MAX_PLACES = 100
_TABLES = """
CREATE TABLE about (text TEXT NOT NULL, dictionary BLOB NOT NULL);
CREATE TABLE company (n INTEGER PRIMARY KEY, number TEXT NOT NULL, value BLOB NOT NULL);
CREATE TABLE place (above TEXT NOT NULL, value BLOB NOT NULL);
"""


class About(msgspec.Struct, frozen=True, kw_only=True):
    """What an index is of. at: the date of its files, the oldest of them; files: address → ETag; sha256: theirs."""

    format: str
    code: str
    at: datetime
    files: dict[str, str]
    sha256: tuple[str, ...]
    companies: int
    places: int
    bytes: int


class Writer:
    """Makes an index at `path`. Use it as a context manager: after a fault nothing is left there."""

    def __init__(self, path: Path) -> None:
        self._path, self._names_path = path, path.with_name(path.name + ".names")
        self._remove()
        self._db = sqlite3.connect(path, isolation_level=None)
        self._pack: Callable[[bytes], bytes] | None = None
        self._dictionary = b""
        self.companies = self.places = 0
        try:
            self._prepare()
        except BaseException:
            self._db.close()
            self._remove()
            raise

    def _prepare(self) -> None:
        run = self._db.execute
        run("PRAGMA journal_mode=OFF")
        run("PRAGMA synchronous=OFF")
        run("PRAGMA cache_size=-65536")
        self._db.executescript(_TABLES + names.TABLES)
        # Keys come in the order of the file; they are sorted first and then packed.
        run("ATTACH ? AS staging", (str(self._names_path),))
        run("PRAGMA staging.journal_mode=OFF")
        run("PRAGMA staging.synchronous=OFF")
        run(names.STAGING)
        run("BEGIN")

    def __enter__(self) -> Writer:
        return self

    def __exit__(self, *exc: object) -> None:
        with contextlib.suppress(sqlite3.Error):
            self._db.close()
        self._names_path.unlink(missing_ok=True)
        if exc[0] is not None:
            self._remove()

    def _remove(self) -> None:
        self._path.unlink(missing_ok=True)
        self._names_path.unlink(missing_ok=True)

    def add(self, rows: Iterable[Row]) -> Iterator[int]:
        """Writes the rows; gives the number of rows so far from time to time."""
        batch: list[Row] = []
        for row in rows:
            batch.append(row)
            if len(batch) == BATCH:
                self._write(batch)
                batch = []
                yield self.companies + self.places
        self._write(batch)
        yield self.companies + self.places

    def _write(self, rows: Sequence[Row]) -> None:
        companies: list[tuple[int, str, bytes]] = []
        places: list[tuple[str, bytes]] = []
        keys: list[tuple[str, str | None, int]] = []
        texts = [msgspec.json.encode(row.value) for row in rows]
        pack = self._pack or self._packer(texts)
        for row, text in zip(rows, texts, strict=True):
            if len(text) > MAX_VALUE_BYTES or not 0 < len(row.number) <= MAX_NUMBER_CHARACTERS:
                raise BulkFault("holds a row without a number, or too large a one")
            if row.above:
                places.append((row.above, pack(text)))
                continue
            self.companies += 1
            companies.append((self.companies, row.number, pack(text)))
            found = {name_key(name) for name in row.names[:MAX_NAMES]} - {""}
            keys += [names.staged(key, self.companies) for key in found]
        self.places += len(places)
        self._db.executemany("INSERT INTO company VALUES (?, ?, ?)", companies)
        self._db.executemany("INSERT INTO place VALUES (?, ?)", places)
        self._db.executemany(names.STAGED, keys)

    def _packer(self, texts: Sequence[bytes]) -> Callable[[bytes], bytes]:
        self._dictionary = b"".join(texts)[:DICTIONARY_BYTES]
        if len(self._dictionary) < 8:  # the library takes no shorter one
            self._dictionary = b""
        self._pack = zstandard.ZstdCompressor(level=3, dict_data=_dictionary(self._dictionary, packs=True)).compress
        return self._pack

    def finish(self, about: About) -> None:
        """Writes the indexes and what the index is of, and sees that every page can be read again."""
        if not self.companies:
            raise BulkFault("holds no company")
        run = self._db.execute
        names.write(self._db)
        run("CREATE INDEX company_number ON company (number)")
        run("CREATE INDEX place_above ON place (above)")
        run("INSERT INTO about VALUES (?, ?)", (msgspec.json.encode(about).decode(), self._dictionary))
        run("COMMIT")
        said = run("PRAGMA main.integrity_check(1)").fetchone()[0]
        if said != "ok":
            raise BulkFault(f"could not be indexed ({said})")
        self._db.close()
        with self._path.open("rb+") as file:
            os.fsync(file.fileno())


def _dictionary(content: bytes, *, packs: bool = False) -> zstandard.ZstdCompressionDict | None:
    if not content:
        return None
    made = zstandard.ZstdCompressionDict(content, dict_type=zstandard.DICT_TYPE_RAWCONTENT)
    if packs:
        made.precompute_compress(level=3)
    return made


class Index:
    """An index, open for reading. sqlite3.Error or ValueError when the file is damaged."""

    def __init__(self, path: Path) -> None:
        self._db = sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro&immutable=1", uri=True)
        try:
            text, dictionary = self._db.execute("SELECT text, dictionary FROM about").fetchone() or ("", b"")
            self.about = msgspec.json.decode(text, type=About)
            self.companies = self.about.companies
            if self.about.format != FORMAT or self.about.at.tzinfo is None:
                raise ValueError("another format")
            self._names = names.Names(self._db)
            self._unpack = zstandard.ZstdDecompressor(dict_data=_dictionary(dictionary)).decompress
        except BaseException:
            self._db.close()
            raise

    def close(self) -> None:
        self._db.close()

    def by_number(self, number: str) -> bytes | None:
        row = self._db.execute(
            "SELECT value FROM company WHERE number = ? ORDER BY n DESC LIMIT 1", (number,)
        ).fetchone()
        return self._value(row[0]) if row else None

    def by_name(self, name: str) -> tuple[int, Sequence[bytes]]:
        key = name_key(name)
        if not key:
            return 0, ()
        found, unseen = self._names.find(key)
        values = [self._nth(n) for n in sorted(found)[:MAX_FOUND]]
        return len(found) + unseen, values

    def places(self, number: str) -> Sequence[bytes]:
        rows = self._db.execute("SELECT value FROM place WHERE above = ? LIMIT ?", (number, MAX_PLACES))
        return [self._value(value) for (value,) in rows]

    def _nth(self, n: int) -> bytes:
        return self._value(self._db.execute("SELECT value FROM company WHERE n = ?", (n,)).fetchone()[0])

    def _value(self, packed: bytes) -> bytes:
        return bytes(self._unpack(packed, max_output_size=MAX_VALUE_BYTES))
