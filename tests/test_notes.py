"""Dated notes on calls, letters and visits: which of them count, and that nothing kept is changed when one is added."""

from __future__ import annotations

import io
import json
import zipfile
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import msgspec
import pytest

from trustcheck import buyer, flow, report, rulebook
from trustcheck.archive import case_format as form
from trustcheck.archive.notes import add_note
from trustcheck.archive.reading import members_of, read_case, verify_case
from trustcheck.archive.writing import sealed, write_case, zipped
from trustcheck.buyer import notes
from trustcheck.model import ArchiveFault, Capture, Case, Cause, Outcome, Request, Shop, UsageFault

AT = datetime(2026, 11, 22, 12, tzinfo=UTC)
TODAY = AT.date()
SHOP = Shop(domain="naava-esimerkki.fi", host="naava-esimerkki.fi", url="https://naava-esimerkki.fi/")
BOOK = rulebook.load()
HOSTILE = "<script>alert(1)</script> \u202eevil\x1b[2J {register.name} %s ' OR 1=1 --"


def kept(way: str = "called", days_ago: int = 1, text: str = "Said so.", **more: str) -> Capture:
    day = TODAY - timedelta(days=days_ago)
    note = notes.written(way, text, day, max(AT, AT - timedelta(days=days_ago)), **more)
    return notes.kept(msgspec.json.encode(note), AT)


def told(*captures: Capture) -> dict[str, Any]:
    """Known facts by name; of those unknown the cause."""
    facts = buyer.read({capture.request.url: capture for capture in captures}, AT)
    return {fact.name: fact.cause or fact.value for fact in facts}


def case_file(folder: Path) -> Path:
    answer = Capture.of(Request(source="website", url=SHOP.url), AT, status=200, body=b"<p>hello</p>")
    case = Case(shop=SHOP, at=AT, captures={SHOP.url: answer})
    path = folder / "case.wacz"
    write_case(path, case, rulebook="r", reports={"report.json": "{}"}, base_rate=0.1, language="en")
    return path


def test_each_way_has_its_fact_with_its_day() -> None:
    facts = told(
        kept("called", 3, outcome="confirmed", through="register"),
        kept("wrote", 2, outcome="nobody"),
        kept("visited", 1, outcome="denied"),
    )

    assert facts["buyer.reply"] == "confirmed" and facts["buyer.reply_on"] == TODAY - timedelta(days=3)
    assert facts["buyer.shop_reply"] == "nobody"
    assert facts["buyer.visit"] == "denied" and facts["buyer.visit_on"] == TODAY - timedelta(days=1)
    assert [note.way for note in facts["buyer.notes"]] == ["called", "wrote", "visited"]


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        (((5, "confirmed"), (1, "denied")), "denied"),  # the newest answer decides
        (((5, "denied"), (1, "confirmed")), "confirmed"),
        (((5, "denied"), (1, "nobody")), "denied"),  # nobody answered is no answer
        (((5, "nobody"),), "nobody"),
        (((5, ""),), None),  # without an outcome it is only shown
        (((180, "denied"),), "denied"),
        (((181, "denied"),), None),
        (((-180, "denied"),), "denied"),  # noted after the check
        (((-181, "denied"),), None),
        (((300, "denied"), (2, "confirmed")), "confirmed"),
    ],
)
def test_which_note_counts(rows: tuple[tuple[int, str], ...], expected: str | None) -> None:
    captures = [kept("visited", days, outcome=outcome) for days, outcome in rows]

    facts, backwards = told(*captures), told(*reversed(captures))

    assert facts.get("buyer.visit") == expected
    assert facts == backwards, "the order never matters"
    assert len(facts["buyer.notes"]) == len(rows), "those that do not count are shown too"


@pytest.mark.parametrize(
    ("given", "words"),
    [
        ({"on": TODAY + timedelta(days=2)}, "has not come yet"),
        ({"text": ""}, "no letter"),
        ({"text": "\u202e\x00 ..."}, "no letter"),
        ({"text": "x" * 10_000}, "10000 characters"),
        ({"way": "visited", "through": "register"}, "calls and letters"),
        ({"way": "dreamt"}, "cannot be used"),
        ({"outcome": "maybe"}, "cannot be used"),
    ],
)
def test_a_note_that_cannot_be_used_is_refused_in_a_sentence(given: dict[str, Any], words: str) -> None:
    with pytest.raises(UsageFault, match=words):
        notes.written(**{"way": "called", "text": "Said so.", "on": TODAY, "written_at": AT, **given})


def test_the_text_loses_what_nobody_sees() -> None:
    note = told(kept(text=HOSTILE))["buyer.notes"][0]

    assert note.text.isprintable() and "\u202e" not in note.text and note.text.startswith("<script>")


GOOD = json.loads(msgspec.json.encode(notes.written("visited", "Here.", TODAY, AT, outcome="denied")))


@pytest.mark.parametrize(
    "body",
    [
        b"", b"null", b"[" * 5000, b"\xff", b"{}",
        *(
            json.dumps({**GOOD, **change}).encode()
            for change in (
                {"on": "2031-01-01"}, {"on": "9999-12-31", "written_at": "9999-12-31T23:59:59Z"}, {"on": 5},
                {"way": "flown"}, {"outcome": "sure"}, {"text": ""}, {"text": "\x00\u202e"}, {"more": 1}, {"schema": 2},
            )
        ),
    ],
)  # fmt: skip
def test_a_note_that_cannot_be_read_or_be_true_is_unknown(body: bytes) -> None:
    facts = told(notes.kept(body, AT), kept("visited", outcome="confirmed"))

    assert set(facts.values()) == {Cause.UNREADABLE}
    assert {"buyer.notes", "buyer.visit", "buyer.visit_on", "buyer.reply"} <= facts.keys()


@pytest.mark.parametrize(
    ("note", "rule", "outcome"),
    [
        (kept("called", outcome="denied", through="register"), "existence/company-confirms-shop", Outcome.FAIL),
        (kept("wrote", outcome="confirmed", through="register"), "existence/company-confirms-shop", Outcome.PASS),
        (kept("called", outcome="denied"), "reachability/shop-answered", Outcome.FAIL),
        (kept("called", outcome="confirmed"), "existence/company-confirms-shop", Outcome.NOT_APPLICABLE),
        (kept("called", outcome="nobody"), "reachability/shop-answered", Outcome.NOT_APPLICABLE),
        (kept("called"), "reachability/shop-answered", Outcome.NOT_APPLICABLE),
    ],
)
def test_notes_speak_through_rules(note: Capture, rule: str, outcome: Outcome) -> None:
    case = flow.conclude(flow.read_again(SHOP, AT, [note]), BOOK)

    assert {signal.rule: signal.outcome for signal in case.signals}[rule] is outcome


def test_no_rule_on_a_persons_word_ties_shop_and_company() -> None:
    """What one user typed supports and contradicts; it can never verify by itself."""
    asking = [rule for rule in BOOK.rules if any(name.startswith("buyer.") for name in rule.looks_at)]

    assert len(asking) >= 7
    assert not {rule.kind for rule in asking} & set(BOOK.settings.verified_by.kinds)
    assert not {rule.id for rule in asking} & set(BOOK.settings.verified_by.rules)


def test_a_note_is_a_new_member_and_no_byte_of_what_was_kept_changes(tmp_path: Path) -> None:
    path = case_file(tmp_path)
    before = members_of(path)
    add_note(path, "called", "Nobody knows them.", TODAY, AT, outcome="denied", through="register")
    add_note(path, "visited", "A pizzeria.", TODAY, AT, outcome="denied")
    after = members_of(path)

    sealing = {form.PACKAGE, form.PACKAGE_DIGEST}
    assert {name: after[name] for name in before if name not in sealing} == {
        name: body for name, body in before.items() if name not in sealing
    }
    assert sorted(after.keys() - before.keys()) == ["notes/0001.json", "notes/0002.json"]
    assert verify_case(path) == []
    record, captures = read_case(path)
    case = flow.read_again(record.shop, record.at, captures)
    assert (case.text("buyer.reply"), case.text("buyer.visit")) == ("denied", "denied")
    assert len(captures) == 3


def test_the_package_before_a_note_can_be_had_again(tmp_path: Path) -> None:
    """Whoever noted the digest of the case before finds it again in the note."""
    path = case_file(tmp_path)
    first = json.loads(members_of(path)[form.PACKAGE_DIGEST])["hash"]
    add_note(path, "called", "Nobody knows them.", TODAY, AT)

    assert json.loads(members_of(path)["notes/0001.json"])["before"] == first


def _again(path: Path, change: dict[str, bytes | None]) -> None:
    """The case with members changed or left out, and every digest of the package made anew."""
    members = {**members_of(path), **change}
    bare = {name: body for name, body in members.items() if body is not None}
    package = json.loads(bare.pop(form.PACKAGE))
    del bare[form.PACKAGE_DIGEST]
    package["resources"] = [form.resource(name, body) for name, body in bare.items()]
    path.write_bytes(sealed(bare, package))


@pytest.mark.parametrize("tampered", ["text", "left out", "answer", "renamed", "unreadable"])
def test_a_note_or_answer_that_was_changed_with_all_digests_is_still_found(tmp_path: Path, tampered: str) -> None:
    path = case_file(tmp_path)
    for text in ("First.", "Second."):
        add_note(path, "called", text, TODAY, AT)
    members = members_of(path)
    changes: dict[str, dict[str, bytes | None]] = {
        "text": {"notes/0001.json": members["notes/0001.json"].replace(b"First", b"Fancy")},
        "left out": {"notes/0001.json": None},
        "answer": {"report.json": b'{"verdict": "verified"}'},
        "renamed": {"notes/0002.json": None, "notes/0007.json": members["notes/0002.json"]},
        "unreadable": {"notes/0002.json": b"{"},
    }
    _again(path, changes[tampered])

    assert verify_case(path)


def test_no_note_is_added_to_a_changed_case_and_no_more_than_can_be(tmp_path: Path) -> None:
    path = case_file(tmp_path)
    for _ in range(form.MAX_NOTES):
        add_note(path, "called", "Again.", TODAY, AT)
    with pytest.raises(ArchiveFault, match="as many as a case can have"):
        add_note(path, "called", "Once more.", TODAY, AT)
    assert verify_case(path) == []

    members = members_of(path)
    path.write_bytes(zipped({**members, "report.json": b"{ }"}))
    with pytest.raises(ArchiveFault, match="only to a whole case"):
        add_note(path, "called", "Now?", TODAY, AT)


def test_what_is_no_case_is_refused(tmp_path: Path) -> None:
    other = io.BytesIO()
    with zipfile.ZipFile(other, "w") as archive:
        archive.writestr("a.txt", "a")
    for content in (b"", b"PK", other.getvalue(), b"\x00" * 999):
        path = tmp_path / "other.wacz"
        path.write_bytes(content)
        with pytest.raises(ArchiveFault):
            add_note(path, "called", "Hello.", TODAY, AT)
        assert path.read_bytes() == content


@pytest.mark.parametrize("lang", ["en", "fi", "sv"])
def test_every_report_shows_the_note_and_lets_nothing_of_it_loose(lang: str) -> None:
    captures = [kept("called", 2, text=HOSTILE, outcome="denied"), kept("visited", 400, text="Long ago.")]
    case = flow.conclude(flow.read_again(SHOP, AT, captures), BOOK)
    shown = {form: report.show(case, BOOK, lang=lang, format=form) for form in ("text", "html", "json")}

    assert "Long ago." in shown["text"] and "Long ago." in shown["html"]
    assert "alert(1)" in shown["text"] and "alert(1)" in shown["html"]
    assert "<script" not in shown["html"]
    for text in shown.values():
        assert not {"\x1b", "\u202e"} & set(text)
    listed = json.loads(shown["json"])["facts"]["buyer.notes"]["value"]
    assert [row["counts"] for row in listed] == [False, True]
    assert listed[1]["until"] == str(date(2026, 11, 20) + timedelta(days=180))


def test_a_report_without_notes_says_nothing_of_them() -> None:
    case = flow.conclude(flow.read_again(SHOP, AT, []), BOOK)

    assert "saw and heard" not in report.show(case, BOOK, lang="en", format="text")
