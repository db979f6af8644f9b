"""A case file comes back as it was, and no changed byte goes unseen."""

from __future__ import annotations

import gzip
import io
import os
import random
import time
import tracemalloc
import zipfile
from datetime import UTC, datetime
from pathlib import Path

import msgspec
import pytest
from warcio.archiveiterator import ArchiveIterator

from trustcheck.archive import case_format as form
from trustcheck.archive.reading import members_of, read_case, verify_case
from trustcheck.archive.writing import write_case, zipped
from trustcheck.model import ArchiveFault, Capture, Case, Cause, Hop, Level, Problem, Request, Shop, Verdict

AT = datetime(2026, 11, 21, 12, 0, 30, 123456, tzinfo=UTC)
SHOP = Shop(domain="example.fi", host="www.example.fi", url="https://www.example.fi/")


def captures() -> list[Capture]:
    hop = Hop("http://example.fi/", 301, "https://www.example.fi/")
    web = Request(source="website", url="http://example.fi/", purpose="home")
    return [
        Capture.of(
            web,
            AT,
            url="https://www.example.fi/",
            status=200,
            headers=(("Content-Type", "text/html"), ("Content-Encoding", "br"), ("X-Odd", "a\r\nSet-Cookie: b\x00ä€")),
            body="<p>hyvää päivää</p>".encode(),
            hops=(hop,),
            peer="45.9.1.2",
            elapsed_ms=31,
        ),
        Capture.of(
            Request(source="website", url="https://example.fi/big"),
            AT,
            status=200,
            body=b"x" * 5000,
            problem=Problem(Cause.TOO_LARGE, "cut at 5000 bytes"),
        ),
        Capture.of(Request(source="dns", url="dns:example.fi?type=MX"), AT, body=b"id 0\nopcode QUERY\n"),
        Capture.of(
            Request(source="whois", url="whois://whois.fi/example.fi"), AT, body=b"domain.....: example.fi\n\xe4"
        ),
        Capture.of(Request(source="tls", url="tls://example.fi:443"), AT, body=b'{"verified":true}'),
        Capture.of(
            Request(source="vies", url="https://ec.europa.eu/x"), AT, problem=Problem(Cause.DEADLINE, "late", 4.5)
        ),
        Capture.of(Request(source="prh", url="https://avoindata.prh.fi/y"), AT, status=204),
    ]


def written(folder: Path) -> Path:
    verdict = Verdict(level=Level.UNPROVEN, low=0.5, high=0.9, base_rate=0.1)
    case = Case(shop=SHOP, at=AT, captures={row.request.url: row for row in captures()}, verdict=verdict)
    path = folder / "case.wacz"
    reports = {"report.html": "<p>warning</p>", "report.json": '{"ä": 1}'}
    write_case(path, case, rulebook="r1", reports=reports, base_rate=0.1, language="fi")
    return path


def changed(path: Path, name: str, body: bytes) -> Path:
    """The same file with one member's bytes replaced, the frame made anew."""
    with zipfile.ZipFile(path) as archive:
        members = {info.filename: archive.read(info) for info in archive.infolist()}
    path.write_bytes(zipped({**members, name: body}))
    return path


def test_every_capture_comes_back_as_it_was(tmp_path: Path) -> None:
    record, read = read_case(written(tmp_path))

    assert read == captures()
    assert (record.shop, record.at, record.rulebook, record.schema) == (SHOP, AT, "r1", form.SCHEMA)


def test_a_whole_file_has_no_fault_and_leaves_nothing_beside_it(tmp_path: Path) -> None:
    path = written(tmp_path)

    assert verify_case(path) == []
    assert [entry.name for entry in tmp_path.iterdir()] == ["case.wacz"]


def test_the_warc_inside_is_read_by_others(tmp_path: Path) -> None:
    with zipfile.ZipFile(written(tmp_path)) as archive:
        warc, index = archive.read(form.WARC), archive.read(form.INDEX).decode()
        names = archive.namelist()

    records = [
        (row.rec_type, row.rec_headers.get_header("WARC-Target-URI")) for row in ArchiveIterator(io.BytesIO(warc))
    ]
    assert ("response", "https://www.example.fi/") in records
    assert ("resource", "whois://whois.fi/example.fi") in records
    assert names[-2:] == [form.PACKAGE, form.PACKAGE_DIGEST]
    key, _, fields = index.splitlines()[0].split(" ", 2)
    row = msgspec.json.decode(fields)
    assert key.startswith("fi,example")
    at = int(row["offset"])
    one = next(iter(ArchiveIterator(io.BytesIO(warc[at : at + int(row["length"])]))))
    assert one.rec_headers.get_header("WARC-Target-URI") == row["url"]


def test_any_one_changed_byte_is_found(tmp_path: Path) -> None:
    path = written(tmp_path)
    whole = path.read_bytes()
    chance = random.Random(20261121)
    target = tmp_path / "changed.wacz"
    missed = []
    for _ in range(1000):
        place = chance.randrange(len(whole))
        other = chance.choice([value for value in range(256) if value != whole[place]])
        target.write_bytes(whole[:place] + bytes([other]) + whole[place + 1 :])
        try:
            faults = verify_case(target)
        except ArchiveFault:
            continue
        if not faults:
            missed.append(place)

    assert missed == []


@pytest.mark.parametrize("cut", [0, 1, 100, 1000])
def test_a_cut_or_lengthened_file_is_found(tmp_path: Path, cut: int) -> None:
    path = written(tmp_path)
    whole = path.read_bytes()
    path.write_bytes(whole[:-cut] if cut else whole + b"\0")

    try:
        faults = verify_case(path)
    except ArchiveFault as fault:
        faults = [str(fault)]

    assert faults


def test_a_swapped_answer_is_not_judged(tmp_path: Path) -> None:
    path = written(tmp_path)
    record = msgspec.json.decode(zipfile.ZipFile(path).read(form.CASE))
    record["captures"][0]["capture"]["sha256"] = "0" * 64
    changed(path, form.CASE, msgspec.json.encode(record))

    with pytest.raises(ArchiveFault, match="missing or was changed"):
        read_case(path)
    assert any("case.json was changed" in fault for fault in verify_case(path))


@pytest.mark.parametrize(
    ("schema", "says"),
    [(0, "old schema 0"), (2, "newer trustcheck"), ("1", "does not say its schema"), (None, "does not say its schema")],
)
def test_another_schema_is_refused_in_words(tmp_path: Path, schema: object, says: str) -> None:
    path = written(tmp_path)
    record = msgspec.json.decode(zipfile.ZipFile(path).read(form.CASE))
    record["schema"] = schema
    changed(path, form.CASE, msgspec.json.encode(record))

    with pytest.raises(ArchiveFault, match=says):
        read_case(path)


@pytest.mark.parametrize(
    "content",
    [b"", b"no zip", b"PK\x03\x04" + b"\0" * 40, b"[" * 100_000],
    ids=["empty", "text", "half a header", "brackets"],
)
def test_what_is_no_case_file_is_refused_in_words(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "case.wacz"
    path.write_bytes(content)

    with pytest.raises(ArchiveFault, match="not a whole case file"):
        read_case(path)


@pytest.mark.parametrize("body", [b"{", b"[" * 200_000, b'"x"', b'{"schema":1}', b"\xff\xfe"])
def test_a_broken_index_is_refused_in_words(tmp_path: Path, body: bytes) -> None:
    path = changed(written(tmp_path), form.CASE, body)

    with pytest.raises(ArchiveFault):
        read_case(path)


def test_a_missing_file_a_folder_and_a_foreign_wacz_are_refused_in_words(tmp_path: Path) -> None:
    with pytest.raises(ArchiveFault, match="cannot be read"):
        read_case(tmp_path / "none.wacz")
    with pytest.raises(ArchiveFault, match="is a folder"):
        read_case(tmp_path)
    foreign = tmp_path / "foreign.wacz"
    foreign.write_bytes(zipped({form.WARC: b""}))
    with pytest.raises(ArchiveFault, match="not one that trustcheck wrote"):
        read_case(foreign)


def test_packed_members_are_refused_before_they_swell(tmp_path: Path) -> None:
    path = tmp_path / "bomb.wacz"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(form.CASE, b"0" * 50_000_000)

    with pytest.raises(ArchiveFault, match="packed in a way"):
        read_case(path)


HEAD = (
    b"WARC/1.1\r\nWARC-Type: response\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: %d\r\n\r\n"
)


@pytest.mark.parametrize(
    "warc",
    [
        gzip.compress(b"\0" * 100_000_000),
        gzip.compress(b"WARC/1.1\r\n" + b"a: b\r\n" * 5_000_000 + b"\r\n\r\n"),
        gzip.compress(b"WARC/1.1\r\n" + b"a: b\r\n" * 40_000 + b"\r\n\r\n") * 1000,
        gzip.compress(HEAD % 30_000_000 + b"HTTP/1.1 200 -\r\n" + b"x" * 30_000_000),
        gzip.compress(
            HEAD % 60 + b"HTTP/1.1 200 -\r\nContent-Encoding: gzip\r\n\r\n" + gzip.compress(b"x" * 50_000_000)
        ),
        gzip.compress(b"") * 1_000_000,
    ],
    ids=[
        "zeros",
        "a header without end",
        "many headers",
        "an HTTP header without end",
        "a packed body",
        "empty records",
    ],
)
def test_an_archive_that_swells_is_refused_before_it_does(tmp_path: Path, warc: bytes) -> None:
    members = {**members_of(written(tmp_path)), form.WARC: warc}
    path = tmp_path / "bomb.wacz"
    path.write_bytes(zipped(members))
    tracemalloc.start()
    began = time.process_time()
    with pytest.raises(ArchiveFault, match=r"more than a case can|cannot be read|was changed"):
        read_case(path)
    took, peak = time.process_time() - began, tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()

    assert peak < 220 * 1024 * 1024
    assert took < 20  # far more than it takes; without the limits the first takes minutes, and gigabytes


@pytest.mark.parametrize("cut", [1, 9, 40, 300])
def test_an_archive_cut_short_is_refused(tmp_path: Path, cut: int) -> None:
    members = members_of(written(tmp_path))
    (tmp_path / "cut.wacz").write_bytes(zipped({**members, form.WARC: members[form.WARC][:-cut]}))

    with pytest.raises(ArchiveFault, match="cannot be read"):
        read_case(tmp_path / "cut.wacz")


def test_what_is_no_ordinary_file_is_not_read(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.wacz")
    with pytest.raises(ArchiveFault, match="no ordinary file"):
        read_case(tmp_path / "pipe.wacz")


def test_writing_where_one_may_not_leaves_nothing(tmp_path: Path) -> None:
    case = Case(shop=SHOP, at=AT)

    with pytest.raises(ArchiveFault, match="cannot be written"):
        write_case(tmp_path / "no" / "case.wacz", case, rulebook="", reports={}, base_rate=0.1, language="en")
    assert list(tmp_path.iterdir()) == []
