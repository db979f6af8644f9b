"""Twins of the registers' bulk files: the whole register as one file, and all that can go wrong on the way to it.

A file is made of the rows that the register's own twin answers with. A fault of FAULTS is chosen by
`Internet(faults={"bulk": "cut"})`. Ranges are answered as RFC 9110 section 14 says.
"""

from __future__ import annotations

import gzip
import hashlib
import io
import json
import re
import zipfile
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, date, datetime, timedelta
from email.utils import format_datetime
from functools import lru_cache

from trustcheck.demo import addresses, bulk_tables
from trustcheck.demo.directory import Directory, Row
from trustcheck.demo.fault_pages import notice
from trustcheck.demo.http_server import Played, Question
from trustcheck.demo.world import Site

FAULTS: Mapping[str, str] = {
    "cut": "The connection breaks in the middle, and the rest comes when it is asked for.",
    "cut-always": "The connection breaks a little further each time.",
    "changed": "The connection breaks, and the file has changed when the rest is asked for.",
    "other-etag": "The connection breaks, and what comes as the rest is of another version.",
    "wrong-range": "The connection breaks, and what comes as the rest begins elsewhere.",
    "no-ranges": "The connection breaks, and the server only ever sends the whole.",
    "no-mark": "The connection breaks, and the server tells neither ETag nor date.",
    "half-file": "The file at the service is only half of one.",
    "wrong-length": "More bytes are promised than come.",
    "not-packed": "A text comes in place of a packed file.",
    "html": "A web page comes in place of the file.",
    "empty": "Nothing comes, with 200.",
    "no-rows": "The list in the file is empty.",
    "few-rows": "All but the first row are missing.",
    "broken-row": "The list in the file ends in the middle of a row.",
    "missing-column": "A column or the key of every row has another name.",
    "bomb": "A small file that unpacks to a hundred mebibytes.",
    "two-members": "The ZIP holds two files of data.",
    "404": "The file is not there.",
    "503": "The service is down.",
    "elsewhere": "The file has moved to another host.",
}
LINE = re.compile(r"bytes=(\d{1,12})-")
Maker = Callable[[Directory], bytes]


def _prh(directory: Directory) -> bytes:
    shops = [row for shop in directory.world.shops.values() for row in shop.companies]
    return zipped("all_companies.json", as_list([*shops, *directory.world.companies]))


def _brreg(places: bool) -> Maker:
    def make(directory: Directory) -> bytes:
        rows = [row for row, _ in directory.outside("brreg") if ("overordnetEnhet" in row) == places]
        return gzip.compress(as_list(rows), mtime=0)

    return make


def as_list(rows: object) -> bytes:
    return json.dumps(rows, ensure_ascii=False, indent=1).encode()


def zipped(name: str, *contents: bytes) -> bytes:
    """A ZIP with the content under that name, further ones with a number before theirs."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for number, content in enumerate(contents):
            info = zipfile.ZipInfo(f"{number}{name}" if number else name, (1980, 1, 1, 0, 0, 0))
            archive.writestr(info, content, compress_type=zipfile.ZIP_DEFLATED)
    return target.getvalue()


def _table(service: str, written: Callable[[Sequence[Row]], bytes], name: str = "") -> Maker:
    """The table of that service's rows, in a ZIP when it is to have a name."""

    def make(directory: Directory) -> bytes:
        text = written([row for row, _ in directory.outside(service)])
        return zipped(name, text) if name else text

    return make


BRREG = "/enhetsregisteret/api"
_EE_FILE = "ettevotja_rekvisiidid__lihtandmed.csv"
_GB_FILE = re.compile(r"/BasicCompanyDataAsOneFile-(\d{4}-\d{2}-01)\.zip")
FILES: Mapping[tuple[str, str], Maker] = {
    ("avaandmed.ariregister.rik.ee", f"/sites/default/files/avaandmed/{_EE_FILE}.zip"): _table(
        "ariregister", bulk_tables.estonian, _EE_FILE
    ),
    ("dati.ur.gov.lv", "/register/register.csv"): _table("ur", bulk_tables.latvian),
    (addresses.BRITISH_FILES, "/monthly"): _table("companies_house", bulk_tables.british, "BasicCompanyData.csv"),
    (addresses.CZECH_FILES, "/soubory/od/od_org03/res_data.csv"): _table("ares", bulk_tables.czech),
    (addresses.PRH, "/opendata-ytj-api/v3/all_companies"): _prh,
    ("data.brreg.no", f"{BRREG}/enheter/lastned"): _brreg(False),
    ("data.brreg.no", f"{BRREG}/underenheter/lastned"): _brreg(True),
}


def made_at(today: date) -> datetime:
    """When the bulk files of a world of that day were made, in UTC."""
    return datetime.combine(today, datetime.min.time(), UTC) - timedelta(hours=20)


def play(question: Question, directory: Directory, fault: str) -> Played | None:
    """What the server of a bulk file does with a request; None when no such file is there."""
    path = question.path
    if question.host == addresses.BRITISH_FILES:  # this month's is not made yet
        dated = _GB_FILE.fullmatch(path)
        last_month = (directory.today.replace(day=1) - timedelta(days=1)).replace(day=1)
        path = "/monthly" if dated and dated[1] == str(last_month) else "/none"
    maker = FILES.get((question.host, path))
    if maker is None:
        return Played(_ANSWERS["404"]) if question.host in addresses.BULK_HOSTS else None
    whole = _damaged(maker(directory), fault)
    made = made_at(directory.today)
    if fault in _ANSWERS:
        return Played(_ANSWERS[fault])
    asked = LINE.fullmatch(question.headers.get("range", ""))
    if fault == "wrong-length":
        return Played(_file(whole, made), "short-body")
    if asked is None:
        etag = _etag(whole)
        if question.headers.get("if-none-match") == etag and fault not in _CUT:
            return Played(Site(body=b"", status=304, content_type="", headers=(("ETag", etag),)))
        sent = bytes(len(whole)) if fault in _ANOTHER else whole  # zeros: nobody could overlook them in the whole
        site = _file(sent, made, marked=fault != "no-mark")
        return Played(site, "cut-body" if fault in _CUT else "")
    return _rest(whole, made, int(asked[1]), question.headers.get("if-range", ""), fault)


_ANOTHER = frozenset({"changed", "other-etag", "wrong-range"})
_CUT = frozenset({"cut", "cut-always", "changed", "other-etag", "wrong-range", "no-ranges", "no-mark"})


def _rest(whole: bytes, made: datetime, start: int, same: str, fault: str) -> Played:
    """The answer to a question for what comes after `start`, `same` being what the client holds to be the version."""
    if fault == "changed":
        return Played(_file(whole, made + timedelta(hours=1)))
    begun = _etag(bytes(len(whole)) if fault in _ANOTHER else whole)
    if fault == "no-ranges" or same not in (begun, _http_date(made)):
        return Played(_file(whole, made))
    if start >= len(whole):
        told = ("Content-Range", f"bytes */{len(whole)}")
        return Played(Site(body=b"", status=416, content_type="", headers=(told,)))
    begins = 0 if fault == "wrong-range" else start
    told = ("Content-Range", f"bytes {begins}-{len(whole) - 1}/{len(whole)}")
    site = _file(whole[begins:], made, status=206, more=(told,), etag=same if fault != "other-etag" else _etag(whole))
    return Played(site, "cut-body" if fault == "cut-always" else "")


def _file(
    body: bytes,
    made: datetime,
    *,
    status: int = 200,
    more: tuple[tuple[str, str], ...] = (),
    etag: str = "",
    marked: bool = True,
) -> Site:
    mark = (("ETag", etag or _etag(body)), ("Last-Modified", _http_date(made)), ("Accept-Ranges", "bytes"))
    kind = "application/octet-stream"
    return Site(body=body, status=status, content_type=kind, headers=(*(mark if marked else ()), *more))


def _etag(body: bytes) -> str:
    return f'"{hashlib.sha256(body).hexdigest()[:16]}"'


def _http_date(at: datetime) -> str:
    return format_datetime(at, usegmt=True)


_ANSWERS: Mapping[str, Site] = {
    "404": Site(body=notice(404), status=404),
    "503": Site(body=notice(503), status=503),
    "html": Site(body=b"<!doctype html><html><title>Huoltokatko</title><p>Palvelu on poissa.</p></html>"),
    "empty": Site(body=b"", content_type="application/zip"),
    "elsewhere": Site(
        body=b"", status=302, content_type="", headers=(("Location", "https://example.org/all_companies.zip"),)
    ),
}


def _damaged(whole: bytes, fault: str) -> bytes:
    """The file as it stands at the service that has this fault."""
    if fault == "half-file":
        return whole[: len(whole) // 2]
    if fault not in _CHANGES:
        return whole
    name, text = _text_of(whole)
    changed = _CHANGES[fault](text)
    if fault == "not-packed":
        return changed
    if fault == "two-members":
        return zipped(name or "all.json", text, text)
    return zipped(name, changed) if name else gzip.compress(changed, mtime=0) if whole[:2] == b"\x1f\x8b" else changed


def _text_of(whole: bytes) -> tuple[str, bytes]:
    """(name in the ZIP or "", the text in the file)."""
    if whole.startswith(b"PK"):
        with zipfile.ZipFile(io.BytesIO(whole)) as archive:
            name = archive.namelist()[0]
            return name, archive.read(name)
    return "", gzip.decompress(whole) if whole.startswith(b"\x1f\x8b") else whole


def _fewer(text: bytes, count: int) -> bytes:
    if text.lstrip()[:1] == b"[":
        return as_list(json.loads(text)[:count])
    return b"".join(text.splitlines(keepends=True)[: 1 + count])


def _broken(text: bytes) -> bytes:
    """The text without the second half of its last line but the brackets."""
    lines = text.rstrip(b"\r\n] ").splitlines(keepends=True)
    return b"".join(lines[:-1]) + lines[-1][: len(lines[-1]) // 2]


def _renamed(text: bytes) -> bytes:
    """The key that every row needs, or the first column but one, under another name."""
    for key in (b'"businessId"', b'"organisasjonsnummer"'):
        text = text.replace(key, b'"uusiNimi"')
    head, line_end, rest = text.partition(b"\n")
    if text.lstrip()[:1] in (b"[", b"{"):
        return text
    return re.sub(rb"ariregistri_kood|regcode|CompanyNumber|ICO", b"uusi_nimi", head) + line_end + rest


@lru_cache(1)
def _bomb() -> bytes:
    return b"[" + b" " * (100 << 20)


_CHANGES: Mapping[str, Callable[[bytes], bytes]] = {
    "not-packed": lambda text: b"just some text, no file at all\n",
    "no-rows": lambda text: _fewer(text, 0),
    "few-rows": lambda text: _fewer(text, 1),
    "broken-row": _broken,
    "missing-column": _renamed,
    "bomb": lambda text: _bomb(),
    "two-members": lambda text: text,
}
