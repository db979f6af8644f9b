"""Czechia: the statistical office's register of economic subjects (RES) as one CSV, made twice a month (CC BY 4.0).

https://csu.gov.cz/statistika/registr-ekonomickych-subjektu-otevrena-data-dokumentace. Commas, UTF-8, columns told by
name. Subjects that ended are in it for four years; of persons who ended their trade only number and day are told. It
tells neither of insolvency nor of VAT, so ARES is asked first, and the file answers where ARES does not; those two stay
unknown then, for what an answer leaves out is never read as "there is none" (sources/ares.py).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any
from urllib.parse import unquote

import msgspec

from trustcheck.held.bulk import csv_rows
from trustcheck.held.register import MIB, BulkFile, Held, Register, Row, Said, asked, listed, parts
from trustcheck.model import Capture, Problem
from trustcheck.sources import ares

FILE = "https://opendata.csu.gov.cz/soubory/od/od_org03/res_data.csv"
_SEARCH = f"{ares.URL}/vyhledat#"
_PLAIN = {"FIRMA": "obchodniJmeno", "FORMA": "pravniForma", "DDATVZN": "datumVzniku", "DDATZAN": "datumZaniku"}
_PLACE = {
    "ULICE_TEXT": "nazevUlice", "COBCE_TEXT": "nazevCastiObce", "OBEC_TEXT": "nazevObce", "CDOM": "cisloDomovni",
    "COR": "cisloOrientacni", "PSC": "psc",
}  # fmt: skip
_COLUMNS = ("ICO", *_PLAIN, *_PLACE, "TEXTADR")


def _rows(pieces: Iterable[bytes]) -> Iterator[Row]:
    for row in csv_rows(pieces, ",", _COLUMNS):
        number = row["ICO"].zfill(8)
        if number.isascii() and number.isdigit() and int(number):
            name = row["FIRMA"]
            yield Row(number, (name, ares.proper_name(name)), {"ico": number, **_as_service(row)})


def _as_service(row: Mapping[str, str]) -> dict[str, Any]:
    """As ARES has it. Only an address that the office knows in its parts is in Czechia for certain."""
    place = {key: row[column] for column, key in _PLACE.items()}
    written = {"textovaAdresa": row["TEXTADR"]} if row["TEXTADR"] else {}
    seat = {**parts(place, place), "kodStatu": "CZ"} if place["nazevObce"] else written
    return {**parts({key: row[column] for column, key in _PLAIN.items()}, _PLAIN.values()), "sidlo": seat}


def _answer(url: str, held: Held) -> Said | None:
    if url.startswith(_SEARCH):
        name, start = _sought(url.removeprefix(_SEARCH))
        total, found = held.by_name(name)
        page = found[start : start + ares.NAME_ROWS]
        return Said(listed(b'{"pocetCelkem":%d,"ekonomickeSubjekty":' % total, page, b"}"), total > 0) if name else None
    path, given = asked(url, ares.URL) or ("", {})
    if not path.startswith("/") or not path[1:].isdigit() or given:
        return None
    row = held.by_number(path[1:])
    missing = b'{"kod":"NENALEZENO","popis":"Ekonomick\xc3\xbd subjekt nenalezen"}'
    return Said(row, True) if row else Said(missing, False, 404)


class _Search(msgspec.Struct):
    name: str = msgspec.field(name="obchodniJmeno")
    start: int = 0


def _sought(posted: str) -> tuple[str, int]:
    """The name, empty when there is none, and the first row that is wanted."""
    try:
        told = msgspec.json.decode(unquote(posted), type=_Search)
    except (msgspec.DecodeError, RecursionError):
        return "", 0
    return told.name, max(0, told.start)


def _says_nothing(answer: Capture) -> bool:
    """True when ARES gave no answer, or one in which neither a subject nor its absence is told."""
    read = ares.REGISTER.table if "#" in answer.request.url else None
    number = answer.request.url.rpartition("/")[2]
    return isinstance(read(answer) if read else ares.REGISTER.row(answer, number), Problem)


REGISTER = Register(
    code="cz",
    source="ares",
    title="Czech subjects: Czech Statistical Office, RES",
    licence="CC BY 4.0",
    files=(
        BulkFile(addresses=lambda today: (FILE,), rows=_rows, most_bytes=2048 * MIB, most_unpacked_bytes=2048 * MIB),
    ),
    answer=_answer,
    complete=False,
    says_nothing=_says_nothing,
)
