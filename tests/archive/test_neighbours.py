"""The shelf of checked shops: who is alike, what is kept of whom, and what a damaged or shared file does."""

from __future__ import annotations

import asyncio
import sqlite3
import time
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

import msgspec
import pytest

from trustcheck.archive.neighbours import FILE, MOST_TIED, Neighbours
from trustcheck.facts import absent, known
from trustcheck.model import ArchiveFault, Capture, Case, Cause, Phone, Request, Shop
from trustcheck.pages.telling import MOST_MARKS, Marks, contacts_of, marks_of
from trustcheck.sources.neighbours import Answer

AT = datetime(2026, 11, 21, 12, tzinfo=UTC)
STORY = " ".join(f"sana{number}" for number in range(90))
OTHER = " ".join(f"muu{number}" for number in range(90))


def case(domain: str, text: str = STORY, *, at: datetime = AT, phone: str = "", **told: Any) -> Case:
    """A checked shop with that story. told: facts, with __ for the dot; None: ABSENT."""
    shop = Shop(domain=domain, host=domain, url=f"https://{domain}/")
    facts = [known("claim.site_read", True)]
    if text:
        facts.append(known("claim.text_marks", str(marks_of([text], ()))))
    if phone:
        facts.append(known("claim.phones", (Phone(number=phone, valid=True),)))
    for key, value in told.items():
        name = key.replace("__", ".")
        facts.append(absent(name) if value is None else known(name, value))
    return Case(shop=shop, at=at, facts={fact.name: fact for fact in facts})


def tied(domain: str, number: str, text: str = STORY, **more: Any) -> Case:
    return case(domain, text, match__domain_registrant=True, register__company_id=number, **more)


def question(asking: Case) -> Request:
    marks = asking.text("claim.text_marks")
    asked = [*([("text", marks)] if marks else []), *contacts_of(asking)]
    return Request(source="neighbours", url=f"neighbours:{asking.shop.domain}?{urlencode(asked)}")


def told(shelf: Neighbours, asking: Case) -> Answer:
    capture = shelf.answer(question(asking))
    assert capture.problem is None
    return msgspec.json.decode(capture.body, type=Answer)


@pytest.fixture
def shelf(tmp_path: Path) -> Iterator[Neighbours]:
    with Neighbours(tmp_path) as made:
        yield made


def test_an_empty_shelf_compares_with_nobody(shelf: Neighbours) -> None:
    assert told(shelf, case("a.fi")) == Answer(shops=0)


def test_the_same_story_is_found_with_what_is_known_of_that_shop(shelf: Neighbours) -> None:
    shelf.add(tied("a.fi", "9000001-1", domain__created=date(2011, 5, 3)))
    shelf.add(case("b.fi", OTHER))
    found = told(shelf, case("copy.shop"))

    assert (found.shops, found.first, [row.domain for row in found.alike]) == (2, None, ["a.fi"])
    row = found.alike[0]
    assert (row.share, row.tied, row.since, row.first) == (1.0, True, date(2011, 5, 3), AT.date())


def test_a_shop_is_not_its_own_neighbour_and_knows_its_first_check(shelf: Neighbours) -> None:
    shelf.add(case("a.fi", at=AT - timedelta(days=400)))
    shelf.add(case("a.fi"))

    assert told(shelf, case("a.fi")) == Answer(shops=0, first=(AT - timedelta(days=400)).date())
    shelf.add(case("a.fi", OTHER, at=AT + timedelta(days=1)))  # a new story begins a new first day
    assert told(shelf, case("a.fi", OTHER)).first == (AT + timedelta(days=1)).date()
    assert told(shelf, case("a.fi")).first is None


def test_a_telephone_is_found_without_any_text(shelf: Neighbours) -> None:
    shelf.add(case("a.fi", OTHER, phone="+358912345678"))
    found = told(shelf, case("b.fi", "", phone="+358912345678"))

    assert [(row.domain, row.share, row.contacts) for row in found.alike] == [("a.fi", 0.0, ("phone",))]
    assert told(shelf, case("b.fi", "", phone="+358912345679")).alike == ()


def test_what_several_proved_companies_have_is_nobodys_own(shelf: Neighbours) -> None:
    """A template's story and a service's telephone; a crowd of unproved shops cannot make theirs so."""
    for number in range(MOST_TIED):
        shelf.add(case(f"unproved{number}.com", phone="+358912345678", claim__company_id=f"900000{number}-1"))
    assert len(told(shelf, case("b.fi", phone="+358912345678")).alike) == MOST_TIED
    for number in range(MOST_TIED):
        shelf.add(tied(f"a{number}.fi", f"900000{number}-1", phone="+358912345678"))

    assert told(shelf, case("b.fi", phone="+358912345678")).alike == ()


def test_a_page_that_was_not_read_puts_nothing_on_the_shelf(shelf: Neighbours) -> None:
    blocked = Case(shop=case("a.fi").shop, at=AT)
    shelf.add(blocked)
    shelf.add(case("b.fi", ""))

    assert shelf.standing().shops == 0


def test_no_text_number_or_address_is_in_the_file(shelf: Neighbours, tmp_path: Path) -> None:
    shelf.add(
        tied("a.fi", "9000001-1", phone="+358912345678", claim__emails=("posti@a.fi",), domain__registrant="Aava Oy")
    )
    shelf.close()
    kept = (tmp_path / FILE).read_bytes()

    assert b"a.fi" in kept
    for text in (b"sana1", b"9000001", b"12345678", b"posti", b"Aava"):
        assert text not in kept
    assert (tmp_path / FILE).stat().st_mode & 0o077 == 0


def test_two_processes_share_one_file(tmp_path: Path) -> None:
    with Neighbours(tmp_path) as one, Neighbours(tmp_path) as two:
        one.add(case("a.fi"))
        two.add(case("b.fi"))

        assert [row.domain for row in told(one, case("copy.shop")).alike] == ["a.fi", "b.fi"]
        assert told(two, case("copy.shop")).shops == 2


def test_a_damaged_file_is_moved_aside(tmp_path: Path) -> None:
    for junk in (b"no database at all" * 500, b"SQLite format 3\x00" + b"\xff" * 5000):
        (tmp_path / FILE).write_bytes(junk)
        with Neighbours(tmp_path) as shelf:
            shelf.add(case("a.fi"))
            assert told(shelf, case("b.fi")).shops == 1
        assert (tmp_path / f"{FILE}.damaged").read_bytes() == junk


def test_a_file_of_other_columns_is_moved_aside(tmp_path: Path) -> None:
    with sqlite3.connect(tmp_path / FILE) as db:
        db.execute("CREATE TABLE shops (id INTEGER PRIMARY KEY, name TEXT)")
    db.close()
    with Neighbours(tmp_path) as shelf:
        assert told(shelf, case("b.fi")).shops == 0


def test_a_folder_that_cannot_be_made_only_means_no_answer(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with Neighbours(tmp_path / "file") as shelf:
        shelf.add(case("a.fi"))
        capture = shelf.answer(question(case("b.fi")))
        with pytest.raises(ArchiveFault):
            shelf.clear()

    assert capture.problem is not None and capture.problem.cause is Cause.NO_ANSWER


@pytest.mark.parametrize(
    "url",
    ["neighbours:", "neighbours:a.fi?text=", "neighbours:a.fi?text=zz.", "neighbours:a.fi?phone=' OR 1=1 --", "x",
     "neighbours:a.fi?" + "&".join(f"phone={n}" for n in range(5000)), "neighbours:a.fi?text=" + "f" * 100_000 + "."],
)  # fmt: skip
def test_a_question_that_is_none_of_ours_is_answered_by_nothing(shelf: Neighbours, url: str) -> None:
    shelf.add(case("b.fi"))
    capture = shelf.answer(Request(source="neighbours", url=url))

    assert capture.problem is not None or msgspec.json.decode(capture.body, type=Answer).alike == ()


def test_other_questions_go_on_to_the_door(shelf: Neighbours) -> None:
    async def door(request: Request) -> Capture:
        return Capture.of(request, AT, body=b"the door's")

    fetch = shelf.before(door)
    other = Request(source="dns", url="dns:a.fi?type=A")

    assert asyncio.run(_got(fetch(other))) == b"the door's"
    assert asyncio.run(_got(fetch(question(case("a.fi"))))) == b'{"shops":0,"first":null,"alike":[]}'


async def _got(answer: Any) -> bytes:
    capture: Capture = await answer
    return capture.body


def test_one_shop_or_all_are_taken_off(shelf: Neighbours) -> None:
    shelf.add(case("a.fi", phone="+358912345678"))
    shelf.add(case("b.fi"))

    assert (shelf.forget("a.fi"), shelf.forget("a.fi")) == (True, False)
    assert [row.domain for row in told(shelf, case("c.fi", phone="+358912345678")).alike] == ["b.fi"]
    assert (shelf.clear(), shelf.standing().shops) == (1, 0)


def test_those_checked_longest_ago_go_first(shelf: Neighbours, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("trustcheck.archive.neighbours.MOST_SHOPS", 3)
    for day in range(5):
        shelf.add(case(f"a{day}.fi", at=AT + timedelta(days=day)))

    assert sorted(row.domain for row in told(shelf, case("b.fi")).alike) == ["a2.fi", "a3.fi", "a4.fi"]


def test_the_cost_of_a_look_at_a_full_shelf(shelf: Neighbours) -> None:
    """Two thousand shops with as many marks as there can be, a tenth of them with some of this one's."""
    mine = marks_of([" ".join(f"sana{n}" for n in range(400))], ())
    for number in range(2000):
        strange = tuple(sorted((number * 2654435761 + step * 40503) % (1 << 32) for step in range(MOST_MARKS)))
        digests = tuple(sorted({*mine.digests[: number % 30], *strange}))[:MOST_MARKS] if number % 10 == 0 else strange
        text = known("claim.text_marks", str(Marks(digests, False)))
        bare = case(f"a{number}.fi", "")
        shelf.add(msgspec.structs.replace(bare, facts={**bare.facts, "claim.text_marks": text}))
    asking = case("b.fi", " ".join(f"sana{n}" for n in range(400)))
    began = time.process_time()
    for _ in range(10):
        told(shelf, asking)
    spent = (time.process_time() - began) / 10
    print(f"a look at {shelf.standing().shops} shops: {1000 * spent:.1f} ms, {shelf.standing().bytes >> 10} KiB")

    assert spent < 0.1
