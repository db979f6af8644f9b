"""Estonia: the business register's basic data as one ZIP with one CSV, made each day (CC BY 4.0).

https://avaandmed.ariregister.rik.ee/en/downloading-open-data. Semicolons, a byte order mark, columns told by name. Only
companies that are in the register are in it, so one that is not there may have been deleted: the service is asked.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from trustcheck.held.bulk import csv_rows
from trustcheck.held.register import MIB, BulkFile, Held, Register, Row, Said, asked, listed
from trustcheck.sources import ariregister

FILE = "https://avaandmed.ariregister.rik.ee/sites/default/files/avaandmed/ettevotja_rekvisiidid__lihtandmed.csv.zip"
_COLUMNS = (
    "nimi", "ariregistri_kood", "ettevotja_oiguslik_vorm", "ettevotja_staatus", "asukoht_ettevotja_aadressis",
    "asukoha_ehak_tekstina", "indeks_ettevotja_aadressis", "ads_normaliseeritud_taisaadress",
)  # fmt: skip
_FORMS = {"Osaühing": "5"}  # the service tells forms by a code, of which this one is known


def _rows(pieces: Iterable[bytes]) -> Iterator[Row]:
    for row in csv_rows(pieces, ";", _COLUMNS):
        number = row["ariregistri_kood"]
        if number.isascii() and number.isdigit():
            yield Row(number, (row["nimi"],), _as_service(row))


def _as_service(row: Mapping[str, str]) -> dict[str, Any]:
    form = row["ettevotja_oiguslik_vorm"]
    return {
        "reg_code": int(row["ariregistri_kood"]),
        "name": row["nimi"],
        "status": row["ettevotja_staatus"],
        "legal_address": _address(row),
        "zip_code": row["indeks_ettevotja_aadressis"],
        "legal_form": _FORMS.get(form, form),
    }


def _address(row: Mapping[str, str]) -> str:
    """The whole address as the service writes it, county first; put together where the file does not have it whole."""
    whole = row["ads_normaliseeritud_taisaadress"]
    places = [part for piece in row["asukoha_ehak_tekstina"].split(",") if (part := piece.strip())]
    street = row["asukoht_ettevotja_aadressis"]
    return whole or ", ".join([*reversed(places), *([street] if street else [])])


def _answer(url: str, held: Held) -> Said | None:
    path, given = asked(url, ariregister.URL) or ("/", {})
    if path or given.keys() != {"q"}:
        return None
    if given["q"].isascii() and given["q"].isdigit():
        row = held.by_number(given["q"])
        found = [row] if row else []
    else:
        found = list(held.by_name(given["q"])[1][: ariregister.MOST_ROWS])
    return Said(listed(b'{"status":"OK","data":', found, b"}"), bool(found))


REGISTER = Register(
    code="ee",
    source="ariregister",
    title="Estonian companies: RIK, e-Business Register",
    licence="CC BY 4.0",
    files=(
        BulkFile(addresses=lambda today: (FILE,), rows=_rows, most_bytes=256 * MIB, most_unpacked_bytes=2048 * MIB),
    ),
    answer=_answer,
    complete=False,
)
