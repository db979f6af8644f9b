"""Pulling registers from their twins: whatever goes wrong with a file, the old index stays, and a sentence says why."""

from __future__ import annotations

import resource
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest
from held_stage import CODES, NOW, Step, pulled, ranges, running

from trustcheck.demo.bulk_files import FAULTS, made_at
from trustcheck.demo.internet import Internet
from trustcheck.held import all_registers
from trustcheck.held.shelf import index_path, standing
from trustcheck.model import ArchiveFault, UsageFault

FETCHED = {"cut", "changed", "no-ranges"}  # these end well
SAID = {
    "cut-always": "the next pull goes on from there", "other-etag": "cut", "wrong-range": "cut", "no-mark": "cut",
    "half-file": "is not a whole", "wrong-length": "ended before the answer was whole", "not-packed": "is not JSON",
    "html": "is a web page", "empty": "empty", "no-rows": "companies", "few-rows": "too few to be whole",
    "broken-row": "ends before its list is whole", "missing-column": "companies", "bomb": "unpacks to more than",
    "two-members": "holds 2 files of data", "404": "HTTP 404", "503": "HTTP 503", "elsewhere": "redirected to",
}  # fmt: skip
IN_CSV = {
    "not-packed": "lacks the column", "no-rows": "companies", "broken-row": "middle of a row",
    "missing-column": "lacks the column", "bomb": "longer than any row",
}  # fmt: skip


@pytest.fixture(scope="module")
def internet() -> Iterator[Internet]:
    with running() as started:
        yield started


@pytest.fixture
def bulk(internet: Internet) -> Iterator[Internet]:
    """The internet, its bulk files sound before and after, and nothing in its log."""
    internet.faults.pop("bulk", None)
    internet.log.clear()
    yield internet
    internet.faults.pop("bulk", None)


def test_all_faults_have_sentences_and_an_outcome_here() -> None:
    assert set(FAULTS) == FETCHED | set(SAID)
    assert all(sentence.endswith(".") for sentence in FAULTS.values())


@pytest.mark.parametrize("code", CODES)
def test_a_register_is_pulled_once_and_then_only_asked_whether_it_has_changed(
    code: str, bulk: Internet, tmp_path: Path
) -> None:
    steps: list[Step] = []
    about, is_new = pulled(code, tmp_path, bulk, progress=steps.append)

    assert is_new and about.companies > 0 and about.at == made_at(NOW.date())
    assert {step.doing for step in steps} == {"download", "index"}
    assert any(step.done == step.of > 0 for step in steps if step.doing == "download")
    assert sorted(path.name for path in tmp_path.iterdir()) == [f"{code}.lock", f"{code}.sqlite"]
    bulk.log.clear()
    again, is_new = pulled(code, tmp_path, bulk)
    assert (again, is_new) == (about, False)
    fetched = [seen for seen in bulk.log if seen.protocol == "https" and "if-none-match" not in seen.headers]
    assert len(fetched) == (1 if code == "gb" else 0), "only for this month's file, which is not made yet"


@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize("fault", sorted(FETCHED))
def test_a_broken_download_goes_on_or_begins_anew(code: str, fault: str, bulk: Internet, tmp_path: Path) -> None:
    sound, _ = pulled(code, tmp_path / "sound", bulk)
    bulk.log.clear()
    bulk.faults["bulk"] = fault
    about, is_new = pulled(code, tmp_path / fault, bulk)

    assert is_new and about.sha256 == sound.sha256
    assert ranges(bulk)[0] == "" and any(asked.startswith("bytes=") for asked in ranges(bulk))


def _refused(code: str, fault: str, bulk: Internet, folder: Path) -> str:
    register = all_registers()[code]
    if fault == "bomb":
        files = tuple(msgspec.structs.replace(file, most_unpacked_bytes=1 << 22) for file in register.files)
        register = msgspec.structs.replace(register, files=files)
    with pytest.raises(ArchiveFault) as fell:
        pulled(register, folder, bulk)
    return str(fell.value)


@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize("fault", sorted(SAID))
def test_what_is_wrong_with_a_file_is_said_and_the_old_index_stays(
    code: str, fault: str, bulk: Internet, tmp_path: Path
) -> None:
    about, _ = pulled(code, tmp_path, bulk)
    before = index_path(tmp_path, code).read_bytes()
    bulk.faults["bulk"] = fault
    if fault == "few-rows" and about.companies < 2:
        pytest.skip("the twin holds one company")
    if fault == "two-members" and not _is_zip(code):
        pytest.skip("not a ZIP")
    if fault in ("half-file", "bomb") and not _is_packed(code):
        pytest.skip("not a packed file")
    said = _refused(code, fault, bulk, tmp_path)

    expected = IN_CSV.get(fault, SAID[fault]) if _is_csv(code) else SAID[fault]
    assert expected in said and said.startswith(f"{code}: ") and "\n" not in said
    assert f"what is held, of {about.at:%Y-%m-%d}, stays" in said
    assert index_path(tmp_path, code).read_bytes() == before
    assert not index_path(tmp_path, code).with_name(f"{code}.sqlite.new").exists()
    bulk.faults.pop("bulk")
    assert pulled(code, tmp_path, bulk)[0].sha256 == about.sha256, "the next pull is not held up by what was wrong"
    assert bulk.leaks == []


def _is_zip(code: str) -> bool:
    return code not in ("no", "lv", "cz")


def _is_packed(code: str) -> bool:
    return code not in ("lv", "cz")


def _is_csv(code: str) -> bool:
    return code not in ("fi", "no")


def test_what_came_of_a_broken_download_is_used_by_the_next_pull(bulk: Internet, tmp_path: Path) -> None:
    bulk.faults["bulk"] = "cut-always"
    said = _refused("fi", "cut-always", bulk, tmp_path)
    waiting = next(one for one in standing(tmp_path) if one.register.code == "fi").waiting

    assert f"{waiting} bytes are here" in said and "nothing is held" in said
    bulk.faults.pop("bulk")
    bulk.log.clear()
    assert pulled("fi", tmp_path, bulk)[1]
    assert ranges(bulk) == [f"bytes={waiting}-"]


def test_a_file_that_came_whole_is_not_fetched_again_when_indexing_was_broken_off(
    bulk: Internet, tmp_path: Path
) -> None:
    def stop(step: Step) -> None:
        if step.doing == "index":
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        pulled("fi", tmp_path, bulk, progress=stop)
    assert not index_path(tmp_path, "fi").exists()
    bulk.log.clear()
    about, is_new = pulled("fi", tmp_path, bulk)
    assert is_new and about.companies > 0
    assert [seen.headers.get("if-none-match", "")[:1] for seen in bulk.log if seen.protocol == "https"] == ['"']


def test_a_file_larger_than_a_register_is_refused_before_it_is_fetched(bulk: Internet, tmp_path: Path) -> None:
    register = all_registers()["fi"]
    small = msgspec.structs.replace(register.files[0], most_bytes=1000)
    with pytest.raises(ArchiveFault, match="more than 1000"):
        pulled(msgspec.structs.replace(register, files=(small,)), tmp_path, bulk)
    assert not list(tmp_path.glob("*.part"))


@pytest.mark.parametrize("room", [2000, 20_000])
def test_a_full_disk_is_said_and_the_old_index_stays(room: int, bulk: Internet, tmp_path: Path) -> None:
    """A limit on the size of files stands for the full disk: writing fails in the download, or in the index."""
    pulled("fi", tmp_path, bulk)
    before = index_path(tmp_path, "fi").read_bytes()
    bulk.faults["bulk"] = "changed"  # so that there is something new to fetch
    old = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (room, old[1]))
    try:
        with pytest.raises(ArchiveFault, match="cannot be written"):
            pulled("fi", tmp_path / "other", bulk)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, old)
    assert index_path(tmp_path, "fi").read_bytes() == before
    assert not list((tmp_path / "other").glob("*.sqlite*"))


def test_a_folder_that_cannot_be_written_is_said(bulk: Internet, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")
    with pytest.raises(ArchiveFault, match="cannot be written"):
        pulled("fi", tmp_path / "file", bulk)
    with pytest.raises(ArchiveFault, match="cannot be written"):
        pulled("fi", tmp_path / "file" / "below", bulk)
    (tmp_path / "fi-0.part").mkdir()
    with pytest.raises(ArchiveFault, match="cannot be written"):
        pulled("fi", tmp_path, bulk)


def test_two_pulls_of_one_register_do_not_meet(bulk: Internet, tmp_path: Path) -> None:
    def again(step: Step) -> None:
        with pytest.raises(UsageFault, match="another trustcheck"):
            pulled("fi", tmp_path, bulk)

    def first(step: Step) -> None:
        if step.doing == "index":
            again(step)

    assert pulled("fi", tmp_path, bulk, progress=first)[1]


def test_a_damaged_index_is_pulled_anew(bulk: Internet, tmp_path: Path) -> None:
    pulled("fi", tmp_path, bulk)
    path = index_path(tmp_path, "fi")
    path.write_bytes(path.read_bytes()[:700])

    assert [one.damaged for one in standing(tmp_path) if one.register.code == "fi"] == [True]
    assert pulled("fi", tmp_path, bulk)[1]


def test_where_nobody_answers_the_sentence_says_so(bulk: Internet, tmp_path: Path) -> None:
    register = all_registers()["fi"]
    nowhere = msgspec.structs.replace(register.files[0], addresses=lambda today: ("https://ei-ole-demo.fi/all",))
    with pytest.raises(ArchiveFault, match="nothing is held"):
        pulled(msgspec.structs.replace(register, files=(nowhere,)), tmp_path, bulk)
