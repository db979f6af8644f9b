"""Reading bulk files: packed and plain, whole and damaged, and no more of anything than is allowed."""

from __future__ import annotations

import gzip
import io
import json
import tracemalloc
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from trustcheck.held.bulk import MAX_ROW_CHARACTERS, csv_rows, json_rows, unpacked
from trustcheck.held.register import BulkFault

ROWS = [{"n": number, "name": "Tädin Lanka [ja] {neula} \\" * 3, "deep": [[{"a": [1]}]]} for number in range(2000)]


def _zip(*members: tuple[str, bytes], kind: int = zipfile.ZIP_DEFLATED) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", kind) as archive:
        for name, content in members:
            archive.writestr(name, content)
    return target.getvalue()


def _text(path: Path, content: bytes, most: int = 1 << 30) -> bytes:
    path.write_bytes(content)
    return b"".join(unpacked(path, most))


def _cut(text: bytes, size: int) -> Iterator[bytes]:
    return (text[start : start + size] for start in range(0, len(text), size))


@pytest.mark.parametrize("size", [1, 7, 1000, 1 << 20])
@pytest.mark.parametrize("indent", [None, 2])
def test_rows_are_the_same_however_the_text_is_cut(size: int, indent: int | None) -> None:
    rows = ROWS[:20] if size < 10 else ROWS
    text = json.dumps(rows, ensure_ascii=False, indent=indent).encode()

    assert list(json_rows(_cut(text, size))) == rows
    assert list(json_rows(_cut(b'\xef\xbb\xbf{"total": 3, "companies": ' + text + b"}", size))) == rows


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (b"", "no list"), (b"{}", "no list"), (b"null", "not JSON"), (b"[1]", "no object"), (b'[{"a":1}', "whole"),
        (b'[{"a":1},{"b"', "whole"), (b'[{"a":1} x {}]', "whole"), (b"[" * 100_000, "nested"),
        (b'[{"a":"' + b"x" * (3 * MAX_ROW_CHARACTERS), "no row"), (b"[{}, \xff{}]", "UTF-8"),
        (b" " * (3 << 20), "no list"),
        (b'{"a":' + b"{" * 200_000 + b"[", "nested|whole"), (b"[" + b"," * 1000, "whole"),
    ],
)  # fmt: skip
def test_what_is_no_whole_list_is_refused(text: bytes, said: str) -> None:
    with pytest.raises(BulkFault, match=said):
        list(json_rows(_cut(text, 1 << 18)))


def test_zip_gzip_and_plain_files_are_unpacked(tmp_path: Path) -> None:
    text = json.dumps(ROWS).encode()

    assert _text(tmp_path / "a", _zip(("readme.txt", b"x"), ("all.json", text))) == text
    assert _text(tmp_path / "a", _zip(("all.CSV", text), kind=zipfile.ZIP_STORED)) == text
    assert _text(tmp_path / "a", gzip.compress(text)) == text
    assert _text(tmp_path / "a", gzip.compress(text[:50]) + gzip.compress(text[50:])) == text
    assert _text(tmp_path / "a", text) == text


@pytest.mark.parametrize("share", [0.02, 0.3, 0.9, 0.999])
def test_a_half_packed_file_is_refused(share: float, tmp_path: Path) -> None:
    text = json.dumps(ROWS).encode()
    for whole in (_zip(("all.json", text)), gzip.compress(text)):
        with pytest.raises(BulkFault, match="not a whole"):
            _text(tmp_path / "a", whole[: int(len(whole) * share)])


def test_a_changed_byte_in_a_packed_file_is_found(tmp_path: Path) -> None:
    text = json.dumps(ROWS).encode()
    for whole in (_zip(("all.json", text), kind=zipfile.ZIP_STORED), gzip.compress(text, 0)):
        changed = bytearray(whole)
        changed[len(whole) // 2] ^= 1
        with pytest.raises(BulkFault, match="not a whole"):
            _text(tmp_path / "a", bytes(changed))


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "empty"), (b" \n", "empty"), (b"<html>Huoltokatko", "web page"), (b"PK\x03\x04 and no more", "whole ZIP"),
        (_zip(("a.json", b"[]"), ("b.json", b"[]")), "2 files"), (_zip(("a.exe", b"[]")), "0 files"),
        (_zip(("a.json", b"[]"), kind=zipfile.ZIP_LZMA), "not read"), (b"\x1f\x8b", "whole gzip"),
    ],
)  # fmt: skip
def test_what_is_no_file_of_data_is_refused(content: bytes, said: str, tmp_path: Path) -> None:
    with pytest.raises(BulkFault, match=said):
        _text(tmp_path / "a", content)


def test_a_bomb_costs_no_more_than_the_cap_and_little_memory(tmp_path: Path) -> None:
    path = tmp_path / "bomb"
    path.write_bytes(_zip(("all.json", b"[" + b" " * (60 << 20))))
    tracemalloc.start()
    with pytest.raises(BulkFault, match="unpacks to more than 20 MiB"):
        list(json_rows(unpacked(path, 20 << 20)))
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 8 << 20


CSV = "nimi;ariregistri_kood;muu\r\n" + "".join(f'"Lõng ""ja"" nõel {n}; OÜ";{10000000 + n};x\r\n' for n in range(2000))


def test_csv_is_read_by_the_names_of_its_columns() -> None:
    for size in (1, 100, 1 << 20):
        rows = list(csv_rows(_cut(b"\xef\xbb\xbf" + CSV.encode(), size), ";", ("ariregistri_kood", "nimi")))
        assert rows[7] == {"ariregistri_kood": "10000007", "nimi": 'Lõng "ja" nõel 7; OÜ'}
        assert len(rows) == 2000
    spaced = CSV.replace("nimi;ariregistri_kood", "nimi; ariregistri_kood")
    assert len(list(csv_rows([spaced.encode()], ";", ("ariregistri_kood",)))) == 2000


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "lacks the column nimi"), ("nimi;muu\r\na;b\r\n", "lacks the column ariregistri_kood"),
        (CSV[:-4], "middle of a row"), (CSV + "yksin;12", "middle of a row"), (CSV + "a;b;c;d\r\n" * 9, "middle|width"),
        (CSV + "a;b\r\n" * 9 + "a;1;x\r\n", "9 rows of another width"), (CSV + '"' + "x" * 140_000, "no CSV"),
        (CSV + "x" * (2 * MAX_ROW_CHARACTERS), "longer than any row|no CSV"),
    ],
)  # fmt: skip
def test_csv_that_is_not_whole_is_refused(text: str, said: str) -> None:
    with pytest.raises(BulkFault, match=said):
        list(csv_rows(_cut(text.encode(), 1 << 18), ";", ("nimi", "ariregistri_kood")))


def test_a_stray_row_among_thousands_is_left_out() -> None:
    lines = CSV.splitlines(keepends=True)
    text = "".join([*lines[:900], "vain;kaksi\r\n", *lines[900:]])

    assert len(list(csv_rows([text.encode()], ";", ("nimi", "ariregistri_kood")))) == 2000
