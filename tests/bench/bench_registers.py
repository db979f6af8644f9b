"""A million made-up companies: reading the bulk file into an index, its size, and look-ups by number and by name.

    python tests/bench/bench_registers.py [COMPANIES]

Bars: 1 ms by number, 20 ms by name, both at the 99th percentile, and memory that does not grow with the file. Each
figure is told twice: as the clock ran, and as this process computed, for the clock runs for others' work too. Where
DuckDB is installed, the same look-ups are timed there: that is why the index is SQLite's.
"""

from __future__ import annotations

import importlib
import json
import random
import resource
import sys
import tempfile
import time
import zipfile
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from trustcheck.company_names import name_key
from trustcheck.held import all_registers
from trustcheck.held.bulk import unpacked
from trustcheck.held.index import FORMAT, About, Index, Writer
from trustcheck.held.shelf import Shelf, index_path
from trustcheck.model import Request

# A register admits no name that another firm bears, so words are made of enough syllables to be mostly different.
SYLLABLES = [first + second for first in "bdfghjklmnprstv" for second in ("a", "e", "iin", "o", "ul", "ys", "än", "ör")]
TRADES = ("Rakennus", "Kiinteistöt", "Kauppa", "Konsultointi", "Huolto", "Kuljetus", "Verkkokauppa", "Sijoitus", "")
# Names of the commonest words alone: a fifth of all, so that many share their beginnings, ends and lengths.
COMMON = (
    "Suomen", "Nordic", "Finland", "Group", "Service", "Rakennus", "Palvelut", "Kauppa", "Huolto", "Invest",
    "Consulting", "Kiinteistö", "Trading", "Oy", "Helsinki", "Pohjolan", "Finnish", "Solutions", "Partners", "Holding",
    "International", "Design", "Media", "Auto", "Talo", "Sijoitus", "Kuljetus", "Asunto",
)  # fmt: skip
TOWNS = ("Helsingin", "Espoon", "Tampereen", "Turun", "Oulun", "Vantaan", "Lahden", "Jyväskylän", "Kuopion", "Porin")
STREETS = (
    "koivu", "ranta", "kallio", "harju", "niitty", "metsä", "mäki", "puisto", "kirkko", "satama", "aleksi", "linnan",
    "mannerheimin", "suvi", "kesä",
)  # fmt: skip
ENDS = ("tie", "katu", "kuja", "polku", "rinne", "linna", "pirtti", "torni", "kulma", "piha")
LOOK_UPS = 2000


def number_of(n: int) -> str:
    return f"{n:07}-{n % 10}"


def company(n: int) -> dict[str, Any]:
    """A row as PRH writes it, made of its number alone. One in ten is a housing company, as in Finland."""
    chance = random.Random(n)
    word = "".join(chance.choices(SYLLABLES, k=chance.randint(3, 4))).capitalize()
    name = f"{word} {chance.choice(TRADES)} Oy".replace("  ", " ")
    if n % 10 == 0:
        name = f"Asunto Oy Helsingin {word}tie {chance.randint(1, 99)}"
    elif n % 10 == 1:
        name = f"Kiinteistö Oy {chance.choice(TOWNS)} {chance.choice(STREETS)}{chance.choice(ENDS)}"
    elif n % 10 == 2:
        name = f"{' '.join(chance.choices(COMMON, k=chance.randint(2, 4)))} Oy"
    described = [
        {"languageCode": str(code), "description": text} for code, text in ((1, "Rekisterissä"), (3, "Registered"))
    ]
    return {
        "businessId": {"value": number_of(n), "registrationDate": "2011-04-05", "source": "3"},
        "names": [
            {"name": name, "type": "1", "registrationDate": "2011-04-05", "version": 1, "source": "1"},
            {"name": f"{word} {n % 1000}", "type": "3", "registrationDate": "2015-01-01", "version": 1, "source": "1"},
        ],
        "mainBusinessLine": {"type": "47910", "descriptions": described, "registrationDate": "2011-04-05"},
        "companyForms": [{"type": "16", "descriptions": described, "registrationDate": "2011-04-05"}],
        "companySituations": [],
        "registeredEntries": [
            {"type": "1", "register": register, "descriptions": described, "registrationDate": "2011-04-05"}
            for register in ("1", "4", "5", "6", "7")
        ],
        "addresses": [
            {
                "type": 1, "street": f"{word}katu", "buildingNumber": str(n % 90), "postCode": f"{n % 900 + 10000}",
                "postOffices": [{"city": "HELSINKI", "languageCode": "1", "municipalityCode": "091"}],
                "registrationDate": "2019-07-01", "source": "0",
            }
        ],
        "tradeRegisterStatus": "1", "status": "2", "registrationDate": "2011-04-05",
    }  # fmt: skip


def write_bulk(path: Path, count: int) -> None:
    archive = zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=1)
    with archive, archive.open("all.json", "w", force_zip64=True) as file:
        for n in range(1, count + 1):
            text = json.dumps(company(n), ensure_ascii=False, separators=(",", ":"))
            file.write(("[" if n == 1 else ",").encode() + text.encode())
        file.write(b"]")


def slipped(name: str, place: int = 0) -> str:
    """The name with two letters that have changed places, in its middle unless told otherwise."""
    place = place or len(name) // 2
    return name[:place] + name[place + 1] + name[place] + name[place + 2 :]


def timed(what: str, asked: Sequence[str], look: Callable[[str], object], bar: float) -> None:
    """Prints median, 99 % and worst, as the clock ran and (behind the stroke) as this process computed."""
    runs, computed = [], []
    for text in asked:
        start, began = time.perf_counter(), time.process_time()
        look(text)
        computed.append((time.process_time() - began) * 1000)
        runs.append((time.perf_counter() - start) * 1000)
    runs.sort()
    computed.sort()
    places = {"median": len(runs) // 2, "99 %": int(len(runs) * 0.99), "worst": len(runs) - 1}
    told = "   ".join(f"{name} {runs[at]:7.3f} | {computed[at]:7.3f}" for name, at in places.items())
    print(f"{what:<34} {told}   ms (bar {bar:g})")


def megabytes() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def build(bulk: Path, folder: Path) -> Path:
    register = all_registers()["fi"]
    path = index_path(folder, "fi")
    with Writer(path) as writer:
        for _ in writer.add(register.files[0].rows(unpacked(bulk, register.files[0].most_unpacked_bytes))):
            pass
        writer.finish(
            About(
                format=FORMAT, code="fi", at=datetime.now(UTC), files={}, sha256=(), companies=writer.companies,
                places=0, bytes=bulk.stat().st_size,
            )
        )  # fmt: skip
    return path


def questions(count: int) -> dict[str, list[str]]:
    chance = random.Random(7)
    drawn = [company(chance.randint(1, count)) for _ in range(LOOK_UPS)]
    names = [row["names"][0]["name"] for row in drawn]
    common = [company(chance.randint(0, count // 10 - 1) * 10 + 1 + n % 2)["names"][0]["name"] for n in range(LOOK_UPS)]
    return {
        "number": [row["businessId"]["value"] for row in drawn],
        "number that is not there": [number_of(count + 1 + n) for n in range(LOOK_UPS)],
        "name": [name for name in names if not name.startswith("Asunto Oy Helsingin")],
        "name of a housing company": [name for name in names if name.startswith("Asunto Oy Helsingin")],
        "name of common words": common,
        "name of common words with a slip": [slipped(name, chance.randint(2, len(name) - 5)) for name in common],
        "name with a slip": [slipped(name) for name in names],
        "name that is not there": [f"Olematon {name}" for name in names],
    }


def sqlite(path: Path, asked: dict[str, list[str]]) -> None:
    index = Index(path)
    index.by_name("Olematon Oy")  # the first look-up loads the library that compares names
    for what, texts in asked.items():
        look: Callable[[str], object] = index.by_number if what.startswith("number") else index.by_name
        timed(what, texts, look, 1 if what.startswith("number") else 20)
    index.close()
    with Shelf(path.parent) as shelf:
        url = "https://avoindata.prh.fi/opendata-ytj-api/v3/companies?businessId="
        whole = lambda number: shelf.answer(Request(source="prh", url=url + number, max_age_days=1))  # noqa: E731
        timed("whole answer to a number", asked["number"], whole, 1)


def pairs(count: int) -> Iterator[tuple[str, str, str]]:
    for n in range(1, count + 1):
        row = company(n)
        yield row["businessId"]["value"], name_key(row["names"][0]["name"]), json.dumps(row)


def duckdb(folder: Path, count: int, asked: dict[str, list[str]]) -> None:
    try:
        library: Any = importlib.import_module("duckdb")
    except ImportError:
        print("DuckDB is not installed: not compared")
        return
    start = time.perf_counter()
    path, rows = folder / "register.duckdb", folder / "rows.csv"
    import csv

    with rows.open("w", newline="") as file:
        csv.writer(file).writerows(pairs(count))
    base = library.connect(str(path))
    base.execute(
        f"CREATE TABLE company AS SELECT * FROM read_csv('{rows}', header=false, "
        "columns={'number': 'VARCHAR', 'key': 'VARCHAR', 'value': 'VARCHAR'})"
    )
    base.execute("CREATE INDEX by_number ON company (number)")
    base.execute("CREATE INDEX by_key ON company (key)")
    base.execute("CHECKPOINT")
    print(f"\nDuckDB: made in {time.perf_counter() - start:.0f} s, {path.stat().st_size / 2**20:.0f} MiB")

    def by_number(text: str) -> object:
        return base.execute("SELECT value FROM company WHERE number = ?", [text]).fetchall()

    def by_key(text: str) -> object:
        return base.execute("SELECT value FROM company WHERE key = ?", [name_key(text)]).fetchall()

    def half(text: str) -> object:
        begins = name_key(text)[: len(text) // 2]
        return base.execute("SELECT key FROM company WHERE key >= ? AND key < ?", [begins, begins + "~"]).fetchall()

    timed("number", asked["number"][:300], by_number, 1)
    timed("name, equal key", asked["name"][:300], by_key, 20)
    timed("name, equal first half", asked["name"][:300], half, 20)
    base.close()


def main() -> None:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        bulk = folder / "all.zip"
        write_bulk(bulk, count)
        before, start, began = megabytes(), time.perf_counter(), time.process_time()
        path = build(bulk, folder)
        seconds, computed = time.perf_counter() - start, time.process_time() - began
        sizes = [file.stat().st_size / 2**20 for file in (bulk, path)]
        print(f"{count} companies: bulk file {sizes[0]:.0f} MiB, index {sizes[1]:.0f} MiB")
        print(f"indexed in {seconds:.0f} s ({computed:.0f} s computed)")
        print(f"memory at most {megabytes():.0f} MiB ({before:.0f} MiB before)")
        asked = questions(count)
        sqlite(path, asked)
        duckdb(folder, count, asked)


if __name__ == "__main__":
    main()
