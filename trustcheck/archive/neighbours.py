"""The shelf of shops that were checked on this machine: digests to compare the next one with, in one small SQLite file.

What is kept of a shop: its domain, the days of its first and last check, digests of its telling texts, telephones, mail
addresses and accounts, since when it has been there, whether a source ties it to its company, digests of the company's
number and of the domain's holder. No text, no number, no address. A damaged file is moved aside and begun anew.
"""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Callable, Iterable, Mapping
from datetime import UTC, date, datetime
from pathlib import Path
from types import TracebackType
from typing import Any, NamedTuple, TypeVar
from urllib.parse import parse_qsl

import msgspec

from trustcheck.copies import holder_digest, since_of, tied_here
from trustcheck.model import ArchiveFault, Capture, Case, Cause, Fetch, Problem, Request
from trustcheck.pages.telling import Contacts, Marks, contacts_of, digest_of, marks_from, share
from trustcheck.records import Neighbour
from trustcheck.sources.neighbours import MOST, SCHEME, Answer

FILE = "neighbours.sqlite"
MOST_SHOPS = 20_000  # those checked longest ago go first
LEAST_SHARE = 0.4  # of the text; two shops of one trade have next to no four words in a row in common
MOST_CANDIDATES = 25
MOST_TIED = 3  # what so many tied shops of different companies have is a template's, or a service's: nobody's own
LOCK_SECONDS = 2.0
_TABLES = (
    "CREATE TABLE IF NOT EXISTS shops (id INTEGER PRIMARY KEY, domain TEXT UNIQUE NOT NULL, first TEXT NOT NULL,"
    " seen TEXT NOT NULL, marks TEXT NOT NULL, since TEXT, tied INTEGER NOT NULL, company TEXT NOT NULL,"
    " holder TEXT NOT NULL)",
    "CREATE INDEX IF NOT EXISTS shops_seen ON shops (seen)",
    "CREATE TABLE IF NOT EXISTS marks (mark INTEGER, shop INTEGER, PRIMARY KEY (mark, shop)) WITHOUT ROWID",
    "CREATE TABLE IF NOT EXISTS contacts (digest TEXT, kind TEXT, shop INTEGER,"
    " PRIMARY KEY (digest, kind, shop)) WITHOUT ROWID",
    "CREATE INDEX IF NOT EXISTS contacts_shop ON contacts (shop)",
)
T = TypeVar("T")


class Standing(NamedTuple):
    """How many shops are on the shelf, the days of the oldest and newest check, and the bytes of the file."""

    shops: int
    oldest: str
    newest: str
    bytes: int


class Neighbours:
    """The shelf in that folder, or in memory without one. Use it as a context manager, or close() it."""

    def __init__(self, folder: Path | None = None) -> None:
        self._folder = folder
        self._db: sqlite3.Connection | None = None

    def __enter__(self) -> Neighbours:
        return self

    def __exit__(self, kind: type[BaseException] | None, fault: BaseException | None, at: TracebackType | None) -> None:
        self.close()

    def close(self) -> None:
        if self._db is not None:
            self._db.close()
            self._db = None

    def before(self, fetch: Fetch) -> Fetch:
        """A fetch that answers questions about neighbours from the shelf, and asks `fetch` all others."""

        async def first(request: Request) -> Capture:
            return self.answer(request) if request.source == "neighbours" else await fetch(request)

        return first

    def answer(self, request: Request) -> Capture:
        """The shops that are alike, as JSON; Problem(no_answer) when the file cannot be used."""
        at = datetime.now(UTC)
        domain, _, query = request.url.removeprefix(f"{SCHEME}:").partition("?")
        try:
            asked = parse_qsl(query, max_num_fields=100)
            marks = next((marks_from(value) for kind, value in asked if kind == "text"), None)
            contacts = tuple((kind, value) for kind, value in asked if kind != "text")
            told = self._work(lambda db: _alike(db, domain, marks, contacts))
        except (sqlite3.Error, OSError, ValueError) as fault:
            detail = f"the shelf of checked shops cannot be read ({type(fault).__name__})"
            return Capture.of(request, at, problem=Problem(Cause.NO_ANSWER, detail))
        return Capture.of(request, at, body=msgspec.json.encode(told), kept=True)

    def add(self, case: Case) -> None:
        """Puts the checked shop on the shelf, or what is new of it; nothing when its pages could not be read, or the
        file cannot be written."""
        marks, contacts = marks_from(case.text("claim.text_marks") or ""), contacts_of(case)
        if case.flag("claim.site_read") is True and (marks is not None or contacts):
            with contextlib.suppress(sqlite3.Error, OSError):
                self._work(lambda db: _put(db, case, marks, contacts))

    def standing(self) -> Standing:
        """What is on the shelf; ArchiveFault when the file cannot be read."""
        row = self._surely(lambda db: db.execute("SELECT COUNT(*), MIN(seen), MAX(seen) FROM shops").fetchone())
        file = self._folder / FILE if self._folder is not None else None
        return Standing(row[0], row[1] or "", row[2] or "", file.stat().st_size if file and file.is_file() else 0)

    def forget(self, domain: str) -> bool:
        """Takes that shop off the shelf; False when it was not on it. ArchiveFault when the file cannot be written."""
        return self._surely(lambda db: _drop(db, "SELECT id FROM shops WHERE domain = ?", (domain,)) > 0)

    def clear(self) -> int:
        """Takes all shops off the shelf; how many there were. ArchiveFault when the file cannot be written."""
        count = self._surely(lambda db: _drop(db, "SELECT id FROM shops", ()))
        with contextlib.suppress(sqlite3.Error):
            self._open().execute("VACUUM")  # what was deleted must not stay in the file
        return count

    def _surely(self, work: Callable[[sqlite3.Connection], T]) -> T:
        try:
            return self._work(work)
        except (sqlite3.Error, OSError) as fault:
            raise ArchiveFault(f"{self._folder}: the shelf of checked shops cannot be used ({fault})") from fault

    def _work(self, work: Callable[[sqlite3.Connection], T]) -> T:
        """What the work gives, done as a whole or not at all; a damaged file is moved aside first."""
        for again in (True, False):
            try:
                db = self._open()
                db.execute("BEGIN IMMEDIATE")
                try:
                    result = work(db)
                    db.execute("COMMIT")
                except BaseException:
                    with contextlib.suppress(sqlite3.Error):
                        db.execute("ROLLBACK")
                    raise
                return result
            except sqlite3.DatabaseError as fault:
                if not again or not _is_damage(fault):
                    raise
                self.close()
                self._move_aside()
        raise AssertionError("unreachable")

    def _open(self) -> sqlite3.Connection:
        if self._db is not None:
            return self._db
        place = ":memory:"
        if self._folder is not None:
            self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            file = self._folder / FILE
            file.touch(mode=0o600)  # which shops somebody looked at is nobody else's business
            place = str(file)
        db = sqlite3.connect(place, timeout=LOCK_SECONDS, isolation_level=None, check_same_thread=False)
        try:
            for line in ("PRAGMA journal_mode = WAL", "PRAGMA synchronous = NORMAL", *_TABLES):
                db.execute(line)
            db.execute("SELECT id, domain, first, seen, marks, since, tied, company, holder FROM shops LIMIT 1")
        except BaseException:
            db.close()
            raise
        self._db = db
        return db

    def _move_aside(self) -> None:
        if self._folder is None:
            return
        file = self._folder / FILE
        with contextlib.suppress(OSError):
            file.replace(self._folder / f"{FILE}.damaged")
        for rest in ("-wal", "-shm"):
            with contextlib.suppress(OSError):
                (self._folder / f"{FILE}{rest}").unlink()


def _is_damage(fault: sqlite3.DatabaseError) -> bool:
    code = getattr(fault, "sqlite_errorcode", sqlite3.SQLITE_ERROR) & 0xFF
    return code in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_ERROR)


def _marks_in(count: int) -> str:
    return ",".join("?" * count)


def _alike(db: sqlite3.Connection, domain: str, marks: Marks | None, contacts: Contacts) -> Answer:
    """The shops that are alike, those with most of the text first."""
    mine = db.execute("SELECT id, first, marks FROM shops WHERE domain = ?", (domain,)).fetchone()
    count = int(db.execute("SELECT COUNT(*) FROM shops").fetchone()[0]) - (mine is not None)
    texts = _with_text(db, marks, -1 if mine is None else int(mine[0])) if marks is not None else {}
    shared: dict[int, set[str]] = {}
    for kind, digest in contacts:
        for shop in _with_contact(db, kind, digest):
            if mine is None or shop != mine[0]:
                shared.setdefault(shop, set()).add(kind)
    rows = [_row(db, shop, texts.get(shop, 0.0), shared.get(shop, ())) for shop in sorted(texts.keys() | shared.keys())]
    rows.sort(key=lambda row: (-row.share, -len(row.contacts), not row.tied, row.first, row.domain))
    before = mine is not None and marks is not None and _same_text(marks, mine[2])
    return Answer(shops=count, first=date.fromisoformat(mine[1]) if before else None, alike=tuple(rows[:MOST]))


def _with_text(db: sqlite3.Connection, marks: Marks, mine: int) -> dict[int, float]:
    """Shops with at least LEAST_SHARE of the text, by id. What many proved shops have in common is left out."""
    inside = _marks_in(len(marks.digests))
    common = db.execute(
        f"SELECT mark FROM marks JOIN shops ON shops.id = shop WHERE mark IN ({inside}) AND tied = 1 AND company <> ''"  # noqa: S608
        " GROUP BY mark HAVING COUNT(DISTINCT company) >= ?",
        (*marks.digests, MOST_TIED),
    )
    left_out = [row[0] for row in common]
    found = db.execute(
        f"SELECT shop FROM marks WHERE mark IN ({inside}) AND shop <> ? GROUP BY shop"  # noqa: S608
        " ORDER BY COUNT(*) DESC, shop LIMIT ?",
        (*marks.digests, mine, MOST_CANDIDATES),
    ).fetchall()
    shares = {}
    for (shop,) in found:
        told = db.execute("SELECT marks FROM shops WHERE id = ?", (shop,)).fetchone()
        theirs = marks_from(told[0]) if told is not None else None
        if theirs is not None and (part := share(marks, left_out, theirs)) >= LEAST_SHARE:
            shares[shop] = round(part, 3)
    return shares


def _with_contact(db: sqlite3.Connection, kind: str, digest: str) -> list[int]:
    """Shops with that contact; none when proved shops of several companies have it: then it is a service's."""
    rows = db.execute(
        "SELECT shop, tied, company FROM contacts JOIN shops ON shops.id = shop WHERE digest = ? AND kind = ?"
        " ORDER BY first, shop",
        (digest, kind),
    ).fetchall()
    companies = {company for _, tied, company in rows if tied and company}
    return [] if len(companies) >= MOST_TIED else [shop for shop, _, _ in rows[:MOST_CANDIDATES]]


def _row(db: sqlite3.Connection, shop: int, part: float, contacts: Iterable[str]) -> Neighbour:
    told = db.execute("SELECT domain, first, since, tied, company, holder FROM shops WHERE id = ?", (shop,)).fetchone()
    domain, first, since, tied, company, holder = told
    return Neighbour(
        domain=domain,
        first=date.fromisoformat(first),
        share=part,
        contacts=tuple(sorted(contacts)),
        since=date.fromisoformat(since) if since else None,
        tied=bool(tied),
        company=company,
        holder=holder,
    )


def _same_text(marks: Marks, kept: str) -> bool:
    before = marks_from(kept)
    return before is not None and share(marks, (), before) >= LEAST_SHARE


def _put(db: sqlite3.Connection, case: Case, marks: Marks | None, contacts: Contacts) -> None:
    domain, today = case.shop.domain, case.at.date().isoformat()
    before = db.execute("SELECT first, marks FROM shops WHERE domain = ?", (domain,)).fetchone()
    kept = before is not None and (marks is None or not before[1] or _same_text(marks, before[1]))
    since = since_of(case)
    company = case.text("register.company_id") or case.text("claim.company_id") or ""
    row: Mapping[str, Any] = {
        "domain": domain,
        "first": min(before[0], today) if kept else today,
        "seen": today,
        "marks": str(marks) if marks is not None else "",
        "since": since.isoformat() if since is not None else None,
        "tied": tied_here(case) is True,
        "company": digest_of(company) if company else "",
        "holder": holder_digest(case),
    }
    _drop(db, "SELECT id FROM shops WHERE domain = ?", (domain,))
    names = ", ".join(row)
    made = db.execute(f"INSERT INTO shops ({names}) VALUES ({_marks_in(len(row))})", tuple(row.values()))  # noqa: S608
    db.executemany(
        "INSERT INTO marks VALUES (?, ?)", [(mark, made.lastrowid) for mark in marks.digests] if marks else []
    )
    db.executemany(
        "INSERT INTO contacts VALUES (?, ?, ?)", [(digest, kind, made.lastrowid) for kind, digest in contacts]
    )
    _drop(db, "SELECT id FROM shops ORDER BY seen DESC, id DESC LIMIT -1 OFFSET ?", (MOST_SHOPS,))


def _drop(db: sqlite3.Connection, which: str, values: tuple[Any, ...]) -> int:
    """Takes the shops off that the query names by id; how many there were."""
    shops = db.execute(which, values).fetchall()
    for (shop,) in shops:
        told = db.execute("SELECT marks FROM shops WHERE id = ?", (shop,)).fetchone()
        kept = marks_from(told[0])
        rows = [(mark, shop) for mark in kept.digests] if kept else []
        db.executemany("DELETE FROM marks WHERE mark = ? AND shop = ?", rows)
        db.execute("DELETE FROM contacts WHERE shop = ?", (shop,))
        db.execute("DELETE FROM shops WHERE id = ?", (shop,))
    return len(shops)
