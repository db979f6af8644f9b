"""Who may ask a host when: the book of all questions begun, in one small SQLite file that every process shares.

One rule makes intervals, bursts and quotas alike: of any N questions after one another, the last begins no sooner than
the limit's seconds after the first. The book also keeps what a host asked for with Retry-After, for everyone.
"""

from __future__ import annotations

import contextlib
import threading
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from trustcheck.net.budgets import DAY, HOUR, MINUTE, Budget

if TYPE_CHECKING:
    import sqlite3

FILE = "budgets.sqlite"
MAX_REST_SECONDS = DAY  # no host is left alone for longer on its own word
AHEAD_SECONDS = HOUR  # nothing is begun so far ahead: what stands there was written by a clock that was wrong
POLL_SECONDS = 0.1
LOCK_SECONDS = 0.05
LEASE_SECONDS = 5.0  # beyond a question's own time, for the process that ended without a word
_TABLES = (
    "CREATE TABLE IF NOT EXISTS begun (id INTEGER PRIMARY KEY, lane TEXT, at REAL, until REAL)",
    "CREATE INDEX IF NOT EXISTS begun_lane ON begun (lane, at)",
    "CREATE TABLE IF NOT EXISTS closed (host TEXT PRIMARY KEY, until REAL NOT NULL)",
)
_WINDOWS = {1.0: "a second", MINUTE: "a minute", 5 * MINUTE: "five minutes", HOUR: "an hour", DAY: "a day"}
T = TypeVar("T")


class Throttled(Exception):
    """The turn would come too late; the text says why. Becomes Problem(throttled)."""

    def __init__(self, why: str, seconds: float) -> None:
        super().__init__(why)
        self.seconds = seconds


class Wanted(NamedTuple):
    """A question that waits for its turn: in which lane, how long it may take, and whether it is one of a batch."""

    host: str
    lane: str
    budget: Budget
    seconds: float
    patient: bool = False


class Ticket(NamedTuple):
    """The question may begin at `start` (seconds since 1970)."""

    start: float
    row: int = 0


class Wait(NamedTuple):
    """Nothing is reserved: there may be a turn in so many seconds, and why not before."""

    seconds: float
    why: str


class Book:
    """Turns of every lane, in the folder, or in memory when there is none or it cannot be written. One a Door.

    A damaged file is moved aside and begun anew: what was counted in it is lost, and nothing else.
    """

    def __init__(self, folder: Path | None = None, clock: Callable[[], float] = time.time) -> None:
        self.clock = clock
        self._folder = folder
        self._db: sqlite3.Connection | None = None
        self._lock = threading.Lock()

    def close(self) -> None:
        with self._lock:
            self._close()

    def take(self, wanted: Wanted, latest: float) -> Ticket | Wait:
        """The turn, reserved, when it comes by `latest`; else how long to wait.

        A single check may reserve a turn that is still to come. A batch only takes one that is there now, so nothing of
        a batch ever stands before a single check but the last question begun.
        """
        busy: Ticket | Wait = Wait(POLL_SECONDS, "the book of turns is in use")
        return self._work(lambda db: self._take(db, wanted, latest), busy)

    def _take(self, db: sqlite3.Connection, wanted: Wanted, latest: float) -> Ticket | Wait:
        now, (host, lane, budget, seconds, patient) = self.clock(), wanted
        earliest, why = self._open_from(db, host, now), "the host asked to be left alone until {}"
        if budget.limits or budget.at_once:
            db.execute("DELETE FROM begun WHERE lane = ? AND at < ?", (lane, now - DAY))
            db.execute("DELETE FROM begun WHERE lane = ? AND at > ?", (lane, now + AHEAD_SECONDS))
        for most, within in budget.limits_for(patient):
            nth = "SELECT at FROM begun WHERE lane = ? ORDER BY at DESC LIMIT 1 OFFSET ?"
            row = db.execute(nth, (lane, most - 1)).fetchone()
            if row is not None and row[0] + within > earliest:
                earliest = row[0] + within
                why = f"its turn comes at {{}} (at most {most} {_WINDOWS.get(within, f'in {within:g} s')})"
        if earliest > max(latest, now) or (patient and earliest > now):
            return Wait(earliest - now, why.format(_clock_time(earliest)))
        running = "SELECT COUNT(*) FROM begun WHERE lane = ? AND until > ?"
        if budget.at_once and db.execute(running, (lane, now)).fetchone()[0] >= budget.at_once:
            return Wait(POLL_SECONDS, "it is still busy with an earlier question")
        if not (budget.limits or budget.at_once):
            return Ticket(earliest)
        until = earliest + seconds + LEASE_SECONDS
        made = db.execute("INSERT INTO begun (lane, at, until) VALUES (?, ?, ?)", (lane, earliest, until))
        return Ticket(earliest, made.lastrowid or 0)

    @staticmethod
    def _open_from(db: sqlite3.Connection, host: str, now: float) -> float:
        """From when the host may be asked, as far as its own word goes: now, or later."""
        row = db.execute("SELECT until FROM closed WHERE host = ?", (host,)).fetchone()
        return row[0] if row is not None and now < row[0] <= now + MAX_REST_SECONDS else now

    def rest_until(self, host: str) -> float:
        """Until when the host asked to be left alone; now or earlier when it did not."""
        return self._work(lambda db: self._open_from(db, host, self.clock()), 0.0)

    def left_alone(self, host: str, seconds: float) -> None:
        """Keeps the host's wish not to be asked for so long, at most a day."""
        until = self.clock() + min(seconds, MAX_REST_SECONDS)
        self._surely(
            "INSERT INTO closed VALUES (?, ?) ON CONFLICT (host) DO UPDATE SET until = max(until, excluded.until)",
            (host, until),
        )

    def done(self, ticket: Ticket) -> None:
        """The question has its answer: it is under way no more."""
        if ticket.row:
            self._surely("UPDATE begun SET until = 0 WHERE id = ?", (ticket.row,))

    def give_back(self, ticket: Ticket) -> None:
        """The question was never asked: it does not count."""
        if ticket.row:
            self._surely("DELETE FROM begun WHERE id = ?", (ticket.row,))

    def begun(self, lane: str, within: float) -> int:
        """How many questions began in the last so many seconds."""
        since = self.clock() - within
        count = "SELECT COUNT(*) FROM begun WHERE lane = ? AND at > ?"
        return self._work(lambda db: int(db.execute(count, (lane, since)).fetchone()[0]), 0)

    def _surely(self, change: str, values: tuple[str | float, ...]) -> None:
        """Makes the change, waiting a second at most for other processes."""
        for _ in range(int(1 / LOCK_SECONDS)):
            if self._work(lambda db: db.execute(change, values) is not None, False):
                return

    def _work(self, work: Callable[[sqlite3.Connection], T], when_busy: T) -> T:
        """What the work gives, done as a whole or not at all; `when_busy` while another process holds the file."""
        import sqlite3

        with self._lock:
            for tries in range(3):
                try:
                    return self._transact(work)
                except sqlite3.Error as fault:
                    code = getattr(fault, "sqlite_errorcode", sqlite3.SQLITE_ERROR) & 0xFF
                    if code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
                        return when_busy
                    self._close()
                    damaged = code in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_ERROR)
                    if tries and damaged:  # not at once: another process may have mended it
                        self._move_aside()
                    if tries == 2 or not damaged:
                        self._folder = None
            return self._transact(work)

    def _transact(self, work: Callable[[sqlite3.Connection], T]) -> T:
        db = self._db = self._db or self._connect()
        db.execute("BEGIN IMMEDIATE")
        try:
            result = work(db)
            db.execute("COMMIT")
        except BaseException:
            with contextlib.suppress(Exception):
                db.execute("ROLLBACK")
            raise
        return result

    def _connect(self) -> sqlite3.Connection:
        import sqlite3

        place = ":memory:"
        if self._folder is not None:
            try:
                self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
                place = str(self._folder / FILE)
            except OSError:
                self._folder = None
        db = sqlite3.connect(place, timeout=LOCK_SECONDS, isolation_level=None, check_same_thread=False)
        try:
            for line in ("PRAGMA journal_mode = WAL", "PRAGMA synchronous = NORMAL", *_TABLES):
                db.execute(line)
        except BaseException:
            db.close()
            raise
        return db

    def _close(self) -> None:
        if self._db is not None:
            self._db.close()
            self._db = None

    def _move_aside(self) -> None:
        if self._folder is None:
            return
        file = self._folder / FILE
        with contextlib.suppress(OSError):
            file.replace(self._folder / f"{FILE}.damaged")
        for rest in ("-wal", "-shm"):
            with contextlib.suppress(OSError):
                (self._folder / f"{FILE}{rest}").unlink()


def _clock_time(seconds: float) -> str:
    return datetime.fromtimestamp(seconds, UTC).strftime("%Y-%m-%d %H:%M:%S UTC")
