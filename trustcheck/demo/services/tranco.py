"""Twin of Tranco's look-up of a domain's ranks (tranco-list.eu). Rows: `domain` and its `ranks`, the newest first."""

from __future__ import annotations

from typing import Any

from trustcheck.demo.http_server import Question
from trustcheck.demo.services import Example, Reply, Shelf, as_json

HOSTS = ("tranco-list.eu",)
PATH = "/api/ranks/domain/"
FAULTS = {
    "beyond": "The domain is on the whole list, below the first million.",
    "no-dates": "The ranks have no dates.",
    "texts": "The ranks are texts.",
}


def ranked(domain: str, *ranks: int) -> dict[str, Any]:
    """The row of a domain with those ranks, the newest first, one a day."""
    days = [{"date": f"2026-11-{20 - n:02}", "rank": rank} for n, rank in enumerate(ranks)]
    return {"domain": domain, "ranks": days}


CHANGES = {
    "beyond": lambda row: {**row, "ranks": [{**day, "rank": 2_345_678} for day in row["ranks"]]},
    "no-dates": lambda row: {**row, "ranks": [{"rank": day["rank"]} for day in row["ranks"]]},
    "texts": lambda row: {**row, "ranks": [{**day, "rank": str(day["rank"])} for day in row["ranks"]]},
}
EXAMPLE = Example(
    domain="wollknaeuel-demo.de",
    facts={},
    rows=(ranked("wollknaeuel-demo.de", 81_234, 80_999),),
    told={"list.popularity_rank": 81_234},
    not_there={"list.popularity_rank": None},
)


def play(question: Question, shelf: Shelf) -> Reply:
    missing = as_json({"ranks": []})
    rows = shelf.pick(lambda row: question.path == f"{PATH}{row['domain']}")
    return Reply(as_json({"ranks": rows[0]["ranks"]}) if rows else missing, missing)
