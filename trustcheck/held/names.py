"""The names of a held register, in order and packed, so that those that may be a misspelt name's stand together.

A name with one slip has a half without any, so its key (company_names.name_key) stands in two lists: `name`, and for
long ones `back`, spelt backwards. What near() asks of two keys stands before each, so that no key is looked at that
cannot be near: the digits, the length, and backwards the first letter too. A list is cut into blocks of BLOCK keys, of
which only the first is indexed: common words stand at the beginning or end of many thousands of names, and a block of
them is read and compared at one go, where a row each would cost a step each, and four times the room.
"""

from __future__ import annotations

import sqlite3
import struct
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import NamedTuple

import zstandard

from trustcheck.company_names import MIN_NEAR_LETTERS, slips_allowed

BLOCK = 128
MAX_EQUAL = 1000
MAX_LOOKED_AT = 20_000  # keys of one list that share a half with the name
_LAST = "\U0010ffff"  # stands behind every key that begins alike
TABLES = """
CREATE TABLE name (first TEXT NOT NULL, keys BLOB NOT NULL, companies BLOB NOT NULL);
CREATE TABLE back (first TEXT NOT NULL, keys BLOB NOT NULL, companies BLOB NOT NULL);
"""
STAGING = "CREATE TABLE staging.keys (name TEXT NOT NULL, back TEXT, n INTEGER NOT NULL)"
STAGED = "INSERT INTO staging.keys VALUES (?, ?, ?)"


def staged(key: str, n: int) -> tuple[str, str | None, int]:
    """The row of STAGED for a company of that key."""
    return _spelt(key, len(key)), _spelt_back(key, len(key)) if len(key) >= MIN_NEAR_LETTERS else None, n


def write(db: sqlite3.Connection) -> None:
    """Packs what is staged into both lists."""
    pack = zstandard.ZstdCompressor(level=3).compress
    for table in ("name", "back"):
        rows = db.execute(f"SELECT {table}, n FROM staging.keys WHERE {table} IS NOT NULL ORDER BY 1, 2")  # noqa: S608
        while block := rows.fetchmany(BLOCK):
            keys = pack("\n".join(key for key, _ in block).encode())
            companies = struct.pack(f"<{len(block)}I", *(n for _, n in block))
            db.execute(f"INSERT INTO {table} VALUES (?, ?, ?)", (block[0][0], keys, companies))  # noqa: S608
        db.execute(f"CREATE INDEX {table}_first ON {table} (first)")


class _Run(NamedTuple):
    """Keys of one block that begin as was asked, and the packed companies of the block, theirs from `start` on."""

    keys: Sequence[str]
    companies: bytes
    start: int

    def company(self, place: int) -> int:
        return int(struct.unpack_from("<I", self.companies, 4 * (self.start + place))[0])


class Names:
    """Looks names up in an index that is open."""

    def __init__(self, db: sqlite3.Connection) -> None:
        self._db = db
        self._unpack = zstandard.ZstdDecompressor().decompress

    def find(self, key: str) -> tuple[set[int], int]:
        """(companies whose keys are equal or near, how many of the two lists were not looked through whole).

        What near() asks beside the slips (first letter, digits) is the same in all keys that are looked at. Of near
        keys those are found that have a half without a slip: all with one slip, most with two.
        """
        found = self._equal(key)
        if len(key) < MIN_NEAR_LETTERS:
            return found, 0
        forth, all_forth = self._near(key, "name")
        back, all_back = self._near(key, "back")
        return found | forth | back, (not all_forth) + (not all_back)

    def _equal(self, key: str) -> set[int]:
        spelt = _spelt(key, len(key))
        found: set[int] = set()
        for run in self._runs("name", spelt, spelt + "\0"):
            found.update(run.company(place) for place in range(len(run.keys)))
            if len(found) >= MAX_EQUAL:
                break
        return found

    def _near(self, key: str, table: str) -> tuple[set[int], bool]:
        """(companies of near keys that share the beginning, in `back` the end; whether all such keys were looked at)"""
        from rapidfuzz import process
        from rapidfuzz.distance import OSA, Indel

        spell = _spelt if table == "name" else _spelt_back
        half = len(key) // 2 - 1  # less one: two letters that changed places may stand across the middle
        most = slips_allowed(len(key), len(key))
        found: set[int] = set()
        left = MAX_LOOKED_AT
        for length in range(max(MIN_NEAR_LETTERS, len(key) - most), len(key) + most + 1):
            slips = slips_allowed(len(key), length)
            sought = spell(key, length)
            begins = sought[: len(sought) - len(key) + half]
            for run in self._runs(table, begins, begins + _LAST):
                left -= len(run.keys)
                if left < 0:
                    return found, False
                # A slip is at most one letter out and one in, which is counted in a third of the time.
                alike = process.extract(sought, run.keys, scorer=Indel.distance, score_cutoff=2 * slips, limit=None)
                found.update(run.company(at) for other, _, at in alike if OSA.distance(sought, other) <= slips)
        return found, True

    def _runs(self, table: str, low: str, high: str) -> Iterator[_Run]:
        """What stands from `low` up to, not with, `high`, block by block."""
        before = f"SELECT rowid FROM {table} WHERE first < ? ORDER BY first DESC LIMIT 1"  # noqa: S608
        first = (self._db.execute(before, (low,)).fetchone() or (1,))[0]
        # Where it ends is seen here: told to the database, it would sort all that stands before, or read on to the end.
        on = f"SELECT first, keys, companies FROM {table} WHERE rowid >= ? ORDER BY rowid"  # noqa: S608
        for begin, packed, companies in self._db.execute(on, (first,)):
            if begin >= high:
                break
            keys = self._unpack(packed).decode().split("\n")
            start, end = bisect_left(keys, low), bisect_left(keys, high)
            if start < end:
                yield _Run(keys[start:end], companies, start)


def _head(key: str, length: int) -> str:
    """The key's digits and that length: names with other digits are never near ("tie 5", "tie 7")."""
    digits = "" if key.isalpha() else "".join(filter(str.isdigit, key))
    return f"{digits}|{length:04}|"


def _spelt(key: str, length: int) -> str:
    """The key behind its digits and that length."""
    return _head(key, length) + key


def _spelt_back(key: str, length: int) -> str:
    """The key backwards, behind its digits, that length and its first letter."""
    return f"{_head(key, length)}{key[0]}{key[::-1]}"
