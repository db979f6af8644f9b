"""Norway: the register of units and its sub-units, each one gzip file with one JSON array, made each night (NLOD 2.0).

https://data.brreg.no/enhetsregisteret/api/dokumentasjon/no/index.html (lastned). Units that were deleted are not in it,
so a unit that is not found here is asked for at the service.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from trustcheck.held.bulk import json_rows
from trustcheck.held.register import BulkFile, Held, Register, Row, Said, asked, listed, parts
from trustcheck.sources import brreg
from trustcheck.sources.answers import text

_PLAIN = (
    "organisasjonsnummer", "navn", "hjemmeside", "registreringsdatoEnhetsregisteret", "stiftelsesdato",
    "registrertIMvaregisteret", "konkurs", "underAvvikling", "underTvangsavviklingEllerTvangsopplosning",
    "slettedato", "nedleggelsesdato", "harRegistrertAntallAnsatte", "sisteInnsendteAarsregnskap",
)  # fmt: skip
_ADDRESSES = ("forretningsadresse", "beliggenhetsadresse", "postadresse")


def _rows(pieces: Iterable[bytes]) -> Iterator[Row]:
    for row in json_rows(pieces):
        number = text(row, "organisasjonsnummer")
        if number:
            yield Row(number, (text(row, "navn"),), _slim(row))


def _places(pieces: Iterable[bytes]) -> Iterator[Row]:
    for row in json_rows(pieces):
        number, above = text(row, "organisasjonsnummer"), text(row, "overordnetEnhet")
        if number and above:
            kept = {"organisasjonsnummer": number, **parts(row, ("nedleggelsesdato",)), **_places_of(row)}
            yield Row(number, (), kept, above)


def _slim(row: Mapping[str, Any]) -> dict[str, Any]:
    """The row with what brreg reads: of the mail address only its domain, no care-of lines."""
    domain = text(row, "epostadresse").rpartition("@")[2]
    former = row.get("historiskeNavn")
    names = [parts(name, ("navn",)) for name in former if isinstance(name, dict)] if isinstance(former, list) else None
    described = {key: parts(row[key], ("kode", "beskrivelse")) for key in _DESCRIBED if isinstance(row.get(key), dict)}
    mail = {"epostadresse": f"@{domain}"} if domain else {}
    told = {} if names is None else {"historiskeNavn": names}  # an empty list says that there are none
    return {**parts(row, _PLAIN), **mail, **described, **told, **_places_of(row)}


_DESCRIBED = ("organisasjonsform", "naeringskode1")


def _places_of(row: Mapping[str, Any]) -> dict[str, Any]:
    return {key: _address(row[key]) for key in _ADDRESSES if isinstance(row.get(key), dict)}


def _address(item: Mapping[str, Any]) -> dict[str, Any]:
    lines = item.get("adresse")
    kept = [line for line in lines if isinstance(line, str) and line] if isinstance(lines, list) else []
    streets = [line for line in kept if not line.strip().lower().startswith("c/o")]
    return {**parts(item, ("postnummer", "poststed", "landkode")), "adresse": streets}


def _answer(url: str, held: Held) -> Said | None:
    path, given = asked(url, brreg.URL) or ("", {})
    if path.startswith("/enheter/") and not given:
        row = held.by_number(path[9:])
        return Said(row, True) if row else Said(b"", False, 404)
    if path == "/enheter" and {"navn", "page"} <= given.keys() <= {"navn", "page", "size"}:
        total, found = held.by_name(given["navn"])
        return Said(_page("enheter", total, found if given["page"] == "0" else []), total > 0)
    if path == "/underenheter" and given.keys() <= {"overordnetEnhet", "size"}:
        found = held.places(given.get("overordnetEnhet", ""))
        return Said(_page("underenheter", len(found), found), bool(found))
    return None


def _page(name: str, total: int, found: Sequence[bytes]) -> bytes:
    page = b'"page":{"size":100,"totalElements":%d}}' % total
    return listed(b'{"_embedded":{"%b":' % name.encode(), found, b"}," + page) if found else b"{" + page


def _files(name: str, kind: str) -> BulkFile:
    return BulkFile(
        addresses=lambda today: (f"{brreg.URL}/{name}/lastned",),
        rows=_rows if name == "enheter" else _places,
        accept=f"application/vnd.brreg.enhetsregisteret.{kind}.v2+gzip;charset=UTF-8, application/gzip, */*",
    )


REGISTER = Register(
    code="no",
    source="brreg",
    title="Norwegian units: Brønnøysundregistrene, Enhetsregisteret",
    licence="NLOD 2.0",
    files=(_files("enheter", "enhet"), _files("underenheter", "underenhet")),
    answer=_answer,
    complete=False,
)
