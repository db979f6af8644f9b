"""The book of turns: budgets held over processes and restarts, single checks first, a host's own wish kept."""

from __future__ import annotations

import random
import sqlite3
import subprocess
import sys
import textwrap
import time
from datetime import UTC, datetime
from pathlib import Path

import pytest

from trustcheck.net.budgets import BUDGETS, DAY, FREE, OTHERS, Budget
from trustcheck.net.turns import FILE, Book, Ticket, Wait, Wanted

ROOT = Path(__file__).parents[2]
START = datetime(2026, 11, 21, 12, tzinfo=UTC).timestamp()
HOST = "rekisteri.example"


class Clock:
    def __init__(self) -> None:
        self.now = START

    def __call__(self) -> float:
        return self.now


def wanted(budget: Budget, *, patient: bool = False, host: str = HOST, seconds: float = 20.0) -> Wanted:
    return Wanted(host, host, budget, seconds, patient)


def begun(book: Book, question: Wanted, patience_seconds: float) -> float | None:
    """When the question may begin, None when it would be too late."""
    given = book.take(question, book.clock() + patience_seconds)
    return given.start if isinstance(given, Ticket) else None


@pytest.mark.parametrize("host", [host for host in BUDGETS if host != OTHERS])
def test_ten_thousand_questions_and_none_over_the_limit(host: str, tmp_path: Path) -> None:
    budget, clock, chance = BUDGETS[host], Clock(), random.Random(host)
    books = [Book(tmp_path, clock) for _ in range(3)]
    starts: list[float] = []
    for _ in range(10_000 // len(BUDGETS)):
        clock.now += chance.choice((0.0, 0.0, 0.1, 3.0, 70.0, 5000.0))
        book = chance.choice(books)
        question = wanted(budget, host=host, patient=chance.random() < 0.3)
        given = book.take(question, clock.now + chance.choice((0.0, 20.0)))
        if isinstance(given, Ticket):
            starts.append(given.start)
            book.done(given)
        if chance.random() < 0.05:  # a restart
            book.close()
    starts.sort()
    assert len(starts) > 50
    for most, seconds in budget.limits:
        assert all(later - first >= seconds - 1e-6 for first, later in zip(starts, starts[most:], strict=False))
    for book in books:
        book.close()


def test_a_turn_that_is_still_to_come_is_reserved_for_a_single_check() -> None:
    book, budget = Book(clock=Clock()), Budget(((1, 2.0),))

    assert [begun(book, wanted(budget), 10.0) for _ in range(3)] == [START, START + 2, START + 4]
    assert book.take(wanted(budget), START + 5) == Wait(
        6.0, "its turn comes at 2026-11-21 12:00:06 UTC (at most 1 in 2 s)"
    )
    assert begun(book, wanted(budget), 6.0) == START + 6


def test_a_burst_then_its_pace() -> None:
    book, budget = Book(clock=Clock()), Budget(((5, 1.0), (7, DAY)))

    assert [begun(book, wanted(budget), 3.0) for _ in range(8)] == [START] * 5 + [START + 1] * 2 + [None]
    late = book.take(wanted(budget), START + 3)
    assert isinstance(late, Wait) and late.seconds == DAY and "at most 7 a day" in late.why


def test_a_batch_never_stands_before_a_single_check() -> None:
    clock = Clock()
    book, budget = Book(clock=clock), Budget(((1, 2.0),))
    batch = wanted(budget, patient=True)
    assert begun(book, batch, 100.0) == START
    for _ in range(50):  # many shops of a batch wait: none of them reserves anything
        waits = book.take(batch, START + 100)
        assert isinstance(waits, Wait) and waits.seconds == 2.0
    assert begun(book, wanted(budget), 10.0) == START + 2  # one interval
    clock.now += 2.0
    assert isinstance(book.take(batch, START + 100), Wait)
    clock.now += 2.0
    assert begun(book, batch, 0.0) == START + 4


def test_a_batch_leaves_a_part_of_each_quota() -> None:
    clock = Clock()
    book, budget = Book(clock=clock), BUDGETS["cvrapi.dk"]
    asked = 0
    for _ in range(60):
        clock.now += 10
        asked += begun(book, wanted(budget, patient=True), 0.0) is not None
    assert asked == 40
    single = 0
    for _ in range(60):
        clock.now += 10
        single += begun(book, wanted(budget), 0.0) is not None
    assert single == 10


def test_the_day_is_counted_anew_as_it_passes(tmp_path: Path) -> None:
    clock, budget = Clock(), Budget(((2, DAY),))
    book = Book(tmp_path, clock)
    assert begun(book, wanted(budget), 0.0) == START
    clock.now += 3600
    assert begun(book, wanted(budget), 0.0) == START + 3600
    book.close()
    again = Book(tmp_path, clock)
    assert begun(again, wanted(budget), 0.0) is None and again.begun(HOST, DAY) == 2
    clock.now = START + DAY + 1
    assert begun(again, wanted(budget), 0.0) == clock.now
    assert begun(again, wanted(budget), 0.0) is None
    again.close()


def test_what_was_never_asked_does_not_count() -> None:
    book, budget = Book(clock=Clock()), Budget(((1, 60.0),))
    given = book.take(wanted(budget), START)
    assert isinstance(given, Ticket)
    book.give_back(given)
    assert begun(book, wanted(budget), 0.0) == START


def test_one_at_a_time_over_processes_even_when_one_of_them_dies(tmp_path: Path) -> None:
    clock, budget = Clock(), Budget(((1, 0.5),), at_once=1)
    one, two = Book(tmp_path, clock), Book(tmp_path, clock)
    first = one.take(wanted(budget), START)
    assert isinstance(first, Ticket)
    clock.now += 3
    assert isinstance(two.take(wanted(budget), START + 30), Wait)
    one.done(first)
    assert isinstance(two.take(wanted(budget), START + 30), Ticket)
    clock.now += 24.9
    assert isinstance(one.take(wanted(budget), START + 60), Wait)
    clock.now += 0.2  # its 20 seconds and 5 more are over: nobody is there any more
    assert isinstance(one.take(wanted(budget), START + 60), Ticket)
    one.close()
    two.close()


def test_each_member_state_of_vies_has_its_own_lane() -> None:
    budget = BUDGETS["ec.europa.eu"]

    assert budget.lane("ec.europa.eu", "https://ec.europa.eu/x/rest-api/ms/FI/vat/1") == "ec.europa.eu FI"
    assert budget.lane("ec.europa.eu", "https://ec.europa.eu/x/rest-api/ms/SE/vat/1") == "ec.europa.eu SE"
    assert BUDGETS["crt.sh"].lane("crt.sh", "/ms/FI/vat") == "crt.sh"


def test_a_hosts_own_wish_holds_for_everyone_and_over_restarts(tmp_path: Path) -> None:
    clock = Clock()
    one, two = Book(tmp_path, clock), Book(tmp_path, clock)
    one.left_alone(HOST, 120.0)
    one.left_alone(HOST, 5.0)  # a shorter wish does not undo the longer one
    one.close()
    late = two.take(wanted(FREE), START + 20)
    assert late == Wait(120.0, "the host asked to be left alone until 2026-11-21 12:02:00 UTC")
    assert two.rest_until(HOST) == START + 120 and two.rest_until("muu.example") == START
    assert begun(two, wanted(FREE), 130.0) == START + 120
    clock.now += 121
    assert begun(two, wanted(FREE), 0.0) == clock.now
    two.left_alone(HOST, 1e9)
    assert two.rest_until(HOST) == clock.now + DAY
    two.close()


def test_a_clock_that_went_back_closes_nothing_for_long(tmp_path: Path) -> None:
    clock, budget = Clock(), Budget(((1, DAY),))
    clock.now += 400 * DAY
    book = Book(tmp_path, clock)
    assert begun(book, wanted(budget), 0.0) is not None
    book.left_alone(HOST, DAY)
    clock.now = START
    assert begun(book, wanted(budget), 0.0) == START
    book.close()


@pytest.mark.parametrize(
    "content", [b"", b"not a database at all" * 100, b"SQLite format 3\x00" + b"\xff" * 5000, b"\x00" * 8192]
)
def test_a_damaged_book_is_moved_aside_and_begun_anew(content: bytes, tmp_path: Path) -> None:
    (tmp_path / FILE).write_bytes(content)
    budget = Budget(((1, 60.0),))
    for _ in range(2):
        book = Book(tmp_path, Clock())
        book.take(wanted(budget), START)
        assert begun(book, wanted(budget), 0.0) is None
        book.close()
    assert not content or (tmp_path / f"{FILE}.damaged").read_bytes() == content


def test_a_book_that_breaks_while_it_is_used_goes_on(tmp_path: Path) -> None:
    budget = Budget(((1, 60.0),))
    for place in range(0, 12_000, 700):
        book = Book(tmp_path, Clock())
        assert book.take(wanted(budget), START + 90) is not None
        book.close()
        data = bytearray((tmp_path / FILE).read_bytes())
        data[place % len(data) :][:300] = b"\xa5" * 300
        data[place % len(data) : place % len(data) + 300] = b"\xa5" * 300
        (tmp_path / FILE).write_bytes(data)
        torn = Book(tmp_path, Clock())
        assert isinstance(torn.take(wanted(budget), START + 9e9), Ticket | Wait)
        torn.left_alone(HOST, 1.0)
        torn.close()


def test_a_table_of_another_shape_is_begun_anew(tmp_path: Path) -> None:
    with sqlite3.connect(tmp_path / FILE) as other:
        other.execute("CREATE TABLE begun (lane TEXT, something INTEGER)")
    other.close()
    book = Book(tmp_path, Clock())
    assert begun(book, wanted(Budget(((1, 1.0),))), 0.0) == START
    book.close()


def test_no_folder_that_can_be_written_means_turns_of_this_process(tmp_path: Path) -> None:
    (tmp_path / "tiedosto").write_text("")
    book, budget = Book(tmp_path / "tiedosto" / "alla", Clock()), Budget(((1, 60.0),))
    assert begun(book, wanted(budget), 0.0) == START
    assert begun(book, wanted(budget), 0.0) is None
    book.close()


def test_a_book_that_another_process_holds_is_waited_for(tmp_path: Path) -> None:
    book, budget = Book(tmp_path, Clock()), Budget(((1, 60.0),))
    assert begun(book, wanted(FREE), 0.0) == START
    holder = sqlite3.connect(tmp_path / FILE, isolation_level=None)
    holder.execute("BEGIN IMMEDIATE")
    assert book.take(wanted(budget), START) == Wait(0.1, "the book of turns is in use")
    holder.execute("ROLLBACK")
    holder.close()
    assert begun(book, wanted(budget), 0.0) == START
    assert not (tmp_path / f"{FILE}.damaged").exists()
    book.close()


def test_processes_side_by_side_keep_one_budget(tmp_path: Path) -> None:
    budget = Budget(((4, 0.4), (1, 0.02)))
    code = f"""
        import sys, time
        from pathlib import Path
        from trustcheck.net.budgets import Budget
        from trustcheck.net.turns import Book, Ticket, Wanted
        book, made = Book(Path(sys.argv[1])), 0
        while made < 8:
            wanted = Wanted("h", "h", Budget({budget.limits!r}), 20.0, sys.argv[2] == "batch")
            given = book.take(wanted, time.time() + 20)
            if isinstance(given, Ticket):
                time.sleep(max(0, given.start - time.time()))
                print(given.start)
                made += 1
            else:
                time.sleep(given.seconds)
        book.close()
    """
    command = [sys.executable, "-c", textwrap.dedent(code), str(tmp_path)]
    began = time.time()
    running = [
        subprocess.Popen([*command, kind], cwd=ROOT, stdout=subprocess.PIPE, text=True)
        for kind in ("single", "batch", "single")
    ]
    told = [process.communicate(timeout=60)[0] for process in running]

    assert [process.returncode for process in running] == [0, 0, 0]
    starts = sorted(float(line) for text in told for line in text.split())
    assert len(starts) == 24
    for most, seconds in budget.limits:
        assert all(later - first >= seconds - 1e-6 for first, later in zip(starts, starts[most:], strict=False))
    assert starts[-1] - began < 3 * (24 / 4) * 0.4, "turns are not lost"
