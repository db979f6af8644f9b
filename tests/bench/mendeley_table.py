"""By hand: the Mendeley table of shops (../shared/data/labels/mendeley_shops, CC BY 4.0) as a table of facts.

    python tests/bench/mendeley_table.py > table.csv && trustcheck rules calibrate table.csv

The table has no pages, so only what its columns say becomes a fact. Its coding of the mail column is not documented: 0
is read as none found, 1 as a free service, 2 as the shop's own domain; 3 stays unknown. Nor is it written down how
money back and logos were looked for: they are taken for what trustcheck reads by these names. Ages are days before 5
August 2023, when the table was made. Almost every fake was found weeks after its registration: age nearly is the label.
"""

from __future__ import annotations

import csv
import sys
from datetime import date
from pathlib import Path
from typing import TextIO

SOURCE = Path(__file__).parents[2] / "../shared/data/labels/mendeley_shops/mendeley_dev.csv"
MADE = date(2023, 8, 5)
COLUMNS = (
    "label", "domain", "claim.site_read", "claim.email", "claim.email_own_domain", "claim.email_free",
    "claim.payment_ways", "claim.payment_irreversible", "claim.money_back", "claim.logo", "domain.holder_days",
    "domain.age_days", "list.popularity_rank",
)  # fmt: skip
_MAIL = {"0": ("-", "-", "-"), "1": ("found", "false", "true"), "2": ("found", "true", "false")}


def days_of(written: str) -> str:
    try:
        return str(max(0, (MADE - date.fromisoformat(written[:10])).days))
    except ValueError:
        return ""


def _seen(column: str) -> str:
    return "true" if column == "1" else "-"


def facts(row: dict[str, str]) -> list[str]:
    mail = _MAIL.get(row["Presence of free contact emails"], ("", "", ""))
    ways = [
        way
        for way, column in (
            ("card", "Presence of credit card payment"), ("cash", "Presence of cash on delivery payment"),
            ("crypto", "Presence of crypto currency"),
        )
        if row[column] == "1"
    ]  # fmt: skip
    age = days_of(row["Domain registration date"])
    rank = row["Tranco List rank"]
    return [
        "fake" if row["Label"] == "fraudulent" else "honest", row["domain"], "true", *mail, "|".join(ways),
        str(bool(ways) and set(ways) <= {"crypto"}).lower() if ways else "",
        _seen(row["Presence of money back payment"]), _seen(row["Presence of logo URL"]),
        age, age, "-" if rank == "-1" else rank,
    ]  # fmt: skip


def write(out: TextIO) -> None:
    """The table of facts, as CSV."""
    with SOURCE.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    table = csv.writer(out)
    table.writerow(COLUMNS)
    table.writerows(facts(row) for row in rows)


if __name__ == "__main__":
    write(sys.stdout)
