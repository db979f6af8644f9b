"""Twin of the Lithuanian register of legal entities (get.data.gov.lt, Spinta). Rows: legal entities; rows of the lists
of statuses and forms have `_id` and `pavadinimas` and no `ja_kodas`; those of seats, buildings, premises, streets and
towns have their model's name under `model`."""

from __future__ import annotations

from datetime import date
from typing import Any
from urllib.parse import parse_qs, unquote

from trustcheck.demo.directory import Row
from trustcheck.demo.http_server import Question
from trustcheck.demo.services import Example, Reply, Shelf, as_json
from trustcheck.demo.world import Site
from trustcheck.model import Address

HOSTS = ("get.data.gov.lt",)
PATH = "/datasets/gov/rc/jar"
_MODELS = ("Buveine", "Pastatas", "Patalpa", "Gatve", "GyvenamojiVietove")
FAULTS = {
    "400-spinta": "400 with the service's own list of errors.",
    "bankrupt": "The status points to bankruptcy.",
    "new-status": "The status points to one that is in no list.",
    "struck-off": "The entity was struck off.",
    "twice-encoded": "Texts are encoded twice.",
    "flat": "The seat is a flat: premises of a building.",
    "no-seat": "No seat of the entity is published.",
    "no-street": "The town has no streets.",
    "words": "Status and form come in words, not as references.",
}
_ERROR = {"type": "property", "code": "FieldNotInResource", "message": "Unknown property", "component": "spinta"}
ANSWERS = {"400-spinta": as_json({"errors": [_ERROR]}, status=400)}
NO_STATUS = "5ef6b364-a5ff-47fb-8600-ff859214ef85"
BANKRUPT = "20a01d01-4e39-4d14-82f3-a9af198de63b"
FORM = "00000000-0000-4000-8000-000000000017"


def _twice(row: Row) -> Row:
    return {key: value.encode().decode("latin-1") if isinstance(value, str) else value for key, value in row.items()}


def _if(model: str, **changed: Any) -> Any:
    return lambda row: {**row, **changed} if row.get("model") == model else row


def _if_entity(**changed: Any) -> Any:
    return lambda row: {**row, **changed} if "ja_kodas" in row else row


CHANGES = {
    "bankrupt": _if_entity(statusas={"_id": BANKRUPT}),
    "new-status": _if_entity(statusas={"_id": "00000000-0000-4000-8000-0000000000ff"}),
    "no-street": _if("Pastatas", gatve=None),
    "struck-off": _if_entity(isreg_data="2026-02-28"),
    "twice-encoded": _twice,
    "words": _if_entity(statusas={"pavadinimas": "Likviduojamas"}, forma={"pavadinimas": "Ma\u017eoji bendrija"}),
}


def entity(number: int, name: str, address: str | None = None, **rest: Any) -> dict[str, Any]:
    """A living entity's row; `rest` adds to it or changes it."""
    return {
        "_type": "datasets/gov/rc/jar/iregistruoti/JuridinisAsmuo", "_id": f"00000000-0000-4000-8000-{number:012d}",
        "ja_kodas": number, "ja_pavadinimas": name, "reg_data": "2016-05-02", "isreg_data": None,
        "forma": {"_id": FORM}, "statusas": {"_id": NO_STATUS}, "stat_data": None, "pilnas_adresas": address, **rest,
    }  # fmt: skip


def _id(number: int) -> str:
    return f"00000000-0000-4000-8000-{number:012d}"


def seat(entity: int, street: str, number: str, postcode: str, town: str, at: int = 100) -> tuple[dict[str, Any], ...]:
    """The rows that tell the seat of that entity; `at`: the first number for their ids."""
    building = {
        "aob_kodas": {"_id": _id(at)}, "gatve": {"_id": _id(at + 2)}, "gyvenamoji_vietove": {"_id": _id(at + 3)},
        "nr": number, "korpuso_nr": None, "pasto_kodas": postcode,
    }  # fmt: skip
    return (
        {"model": "Buveine", "_id": _id(at + 4), "juridinis_asmuo": {"_id": _id(entity)}, "adresas": {"_id": _id(at)},
         "adresas_nuo": "2016-05-02"},
        {"model": "Pastatas", "_id": _id(at + 1), **building},
        {"model": "Gatve", "_id": _id(at + 2), "pavadinimas": street, "tipo_santrumpa": "g."},
        {"model": "GyvenamojiVietove", "_id": _id(at + 3), "pavadinimas": town},
    )  # fmt: skip


NUMBER = "999999904"
EXAMPLE = Example(
    domain="kamuolys-pavyzdys.lt",
    facts={"claim.company_id": NUMBER, "claim.company_country": "LT", "claim.site_read": True},
    rows=(
        entity(int(NUMBER), 'UAB "Kamuolys Pavyzdys"'),
        *seat(int(NUMBER), "Avies", "7", "LT-99999", "Vilnius"),
        {"_id": FORM, "pavadinimas": "Akcine bendrove"},
    ),
    told={
        "register.found": True,
        "register.name": 'UAB "Kamuolys Pavyzdys"',
        "register.country": "LT",
        "register.active": True,
        "register.insolvency": None,
        "register.form": "Akcine bendrove",
        "register.registered": date(2016, 5, 2),
        "register.addresses": (
            Address(street="Avies g.", number="7", postcode="LT-99999", town="Vilnius", country="LT"),
        ),
    },
    not_there={"register.found": False, "register.active": None},
)


def play(question: Question, shelf: Shelf) -> Reply:
    missing = as_json({"errors": [{"code": "ItemDoesNotExist"}]}, status=404)
    parts = question.path.strip("/").split("/")
    model = next((part for part in parts if part in _MODELS), "")
    if model:
        return _of_model(model, "" if parts[-1] == model else parts[-1], unquote(question.query), shelf)
    path = question.path.removeprefix(PATH)
    if path.startswith("/formos_statusai/"):
        wanted = path.rpartition("/")[2]
        rows = shelf.pick(lambda row: row["_id"] == wanted and "ja_kodas" not in row)
        return Reply(as_json(rows[0]) if rows else missing, missing)
    number = parse_qs(question.query).get("ja_kodas", [""])[0]
    return Reply(_listed(shelf.pick(lambda row: str(row.get("ja_kodas")) == number)), _listed([]))


def _of_model(model: str, own: str, query: str, shelf: Shelf) -> Reply:
    """Rows of one model by their own id, or by that of another to which they point: `field._id="…"`."""

    def wanted(row: Row) -> bool:
        if row.get("model") != model:
            return False
        return row["_id"] == own or any(
            f'{key}._id="{value["_id"]}"' in query for key, value in row.items() if isinstance(value, dict)
        )

    rows = shelf.pick(wanted)
    if shelf.fault == "no-seat" and model == "Buveine":
        rows = []
    if shelf.fault == "flat" and not own and model in ("Pastatas", "Patalpa"):
        flat = {"_id": _id(99), "aob_kodas": {"_id": _id(100)}, "pastatas": {"_id": _id(101)}, "patalpos_nr": "2"}
        rows = [flat] if model == "Patalpa" else []
    if own:
        missing = as_json({"errors": [{"code": "ItemDoesNotExist"}]}, status=404)
        return Reply(as_json(rows[0]) if rows else missing, missing)
    return Reply(_listed(rows), _listed([]))


def _listed(rows: list[Row]) -> Site:
    return as_json({"_type": "datasets/gov/rc/jar/iregistruoti/JuridinisAsmuo", "_data": rows, "_page": {"next": ""}})
