"""By hand: how well single columns of the labelled table rank its shops, to hold the rules against (docs/measured.md).

    python tests/bench/bench_mendeley.py

Each value of a column gets the log of its likelihood ratio on four fifths of the shops, and is tried on the fifth left
out, as the rules are. Age stands in classes of days; a date that is not told is a class of its own.
"""

from __future__ import annotations

import csv
import math
import zlib
from collections import Counter
from collections.abc import Mapping, Sequence

from mendeley_table import SOURCE, days_of

from trustcheck.calibration import FOLDS, Quality, quality

Row = Mapping[str, str]
CLASSES = (30, 90, 180, 365, 730, 1825)
MAIL, LOGO = "Presence of free contact emails", "Presence of logo URL"
WAYS = tuple(f"Presence of {way}" for way in (
    "credit card payment", "cash on delivery payment", "crypto currency", "money back payment"))  # fmt: skip
REVIEWS = ("Presence of TrustPilot reviews", "Presence of SiteJabber reviews")
TRIED: Mapping[str, tuple[str, ...]] = {
    "age of the address": ("age",),
    "mail": (MAIL,),
    "mail and ways to pay": (MAIL, *WAYS[:3]),
    "mail, ways to pay, money back, logo": (MAIL, *WAYS, LOGO),
    "… and the name's ending and length": (MAIL, *WAYS, LOGO, "ending", "length"),
    "… and reviews": (MAIL, *WAYS, LOGO, *REVIEWS),
    "… and all three": (MAIL, *WAYS, LOGO, *REVIEWS, "ending", "length"),
    "issuer of the certificate": ("Issuer organization",),
    "reviews at Trustpilot": REVIEWS[:1],
}


def ranked(rows: Sequence[Row], columns: Sequence[str]) -> Quality:
    scored = []
    for number in range(FOLDS):
        train = [row for row in rows if _fold(row) != number]
        sizes = Counter(row["Label"] for row in train)
        seen = Counter((column, row[column], row["Label"]) for row in train for column in columns)
        for row in (row for row in rows if _fold(row) == number):
            shares = [
                [(seen[column, row[column], label] + 0.5) / (sizes[label] + 1) for column in columns]
                for label in ("legitimate", "fraudulent")
            ]
            score = math.fsum(map(math.log, shares[0])) - math.fsum(map(math.log, shares[1]))
            scored.append((score, row["Label"] == "fraudulent"))
    return quality(scored)


def _fold(row: Row) -> int:
    return zlib.crc32(row["domain"].encode()) % FOLDS


def _with_more(row: dict[str, str]) -> dict[str, str]:
    days = days_of(row["Domain registration date"])
    told = str(sum(int(days) > limit for limit in CLASSES)) if days else "not told"
    name = {"ending": row["domain"].rpartition(".")[2], "length": str(int(row["Domain length"]) // 4)}
    return {**row, **name, "age": told, "days": days, "old": str(bool(days) and int(days) >= 365)}


def main() -> None:
    with SOURCE.open(encoding="utf-8-sig", newline="") as file:
        rows = [_with_more(row) for row in csv.DictReader(file)]
    for title, columns in TRIED.items():
        every, old = ranked(rows, columns), ranked([row for row in rows if row["old"] == "True"], columns)
        found = " | ".join(f"{every.found_at[share]:.1%}" for share in (0.01, 0.05))
        print(f"| {title} | {every.auc:.3f} | {found} | {old.auc:.3f} |")
    dated = [row for row in rows if row["days"]]
    by_day, old_by_day = (
        quality([(float(row["days"]), row["Label"] == "fraudulent") for row in some])
        for some in (dated, [row for row in dated if row["old"] == "True"])
    )
    found = " | ".join(f"{by_day.found_at[share]:.1%}" for share in (0.01, 0.05))
    print(f"| age by the day, {len(dated)} dated shops alone | {by_day.auc:.3f} | {found} | {old_by_day.auc:.3f} |")


if __name__ == "__main__":
    main()
