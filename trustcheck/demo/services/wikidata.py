"""Twin of Wikidata: its search for statements, its REST API, its history. Rows: items as the REST API shows them, with
`_since`: the day when their websites were written."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any
from urllib.parse import parse_qs

from trustcheck.demo.directory import Row
from trustcheck.demo.http_server import Question
from trustcheck.demo.services import Example, Reply, Shelf, as_json
from trustcheck.demo.world import Site

HOSTS = ("www.wikidata.org",)
ITEMS = "/w/rest.php/wikibase/v1/entities/items/"
FAULTS = {
    "maxlag": "200 with an error: the copies of the database lag behind.",
    "search-error": "200 with an error of the search.",
    "young": "The item is younger than a year.",
    "written-later": "The item is old, its website was written within a year.",
    "site-ended": "The website has a day on which it ended.",
    "deprecated": "The website stands under the rank of what is wrong.",
    "unnamed": "The item has neither names nor numbers.",
}


def _error(code: str) -> Site:
    return as_json({"error": {"code": code, "info": "\u2026", "docref": "See https://www.wikidata.org/w/api.php"}})


ANSWERS = {"maxlag": _error("maxlag"), "search-error": _error("cirrussearch-backend-error")}


def statement(pid: str, content: str, kind: str = "external-id") -> dict[str, Any]:
    return {
        "id": f"Q1${pid}", "rank": "normal", "property": {"id": pid, "data_type": kind}, "qualifiers": [],
        "references": [], "value": {"type": "value", "content": content},
    }  # fmt: skip


def item(number: str, name: str, site: str, since: str, **ids: str) -> Row:
    """An item with an official website since that day; `ids`: its identifiers by property (P4156="99900106")."""
    statements = {"P856": [statement("P856", site, "url")], **{pid: [statement(pid, ids[pid])] for pid in ids}}
    return {"id": number, "type": "item", "labels": {"en": name}, "statements": statements, "_since": since}


def _with_site(row: Row, **changes: Any) -> Row:
    statements = row["statements"]
    return {**row, "statements": {**statements, "P856": [{**one, **changes} for one in statements["P856"]]}}


_ENDED = [{"property": {"id": "P582", "data_type": "time"}, "value": {"type": "value", "content": {}}}]
CHANGES = {
    "young": lambda row: {**row, "_made": "2026-06-01"},
    "written-later": lambda row: {**row, "_since": "2026-06-01"},
    "site-ended": lambda row: _with_site(row, qualifiers=_ENDED),
    "deprecated": lambda row: _with_site(row, rank="deprecated"),
    "unnamed": lambda row: {**row, "labels": {}, "statements": {"P856": row["statements"]["P856"]}},
}
EXAMPLE = Example(
    domain="klubin-demo.cz",
    facts={"claim.site_read": True, "claim.trade_name": "Klubin"},
    rows=(item("Q99000001", "Klubin Demo", "http://klubin-demo.cz", "2019-05-01", P4156="99900106"),),
    told={
        "archive.wikidata_item": "Q99000001",
        "archive.wikidata_name": "Klubin Demo",
        "archive.wikidata_ids": ("99900106",),
        "archive.wikidata_age_days": 570,
    },
    not_there={"archive.wikidata_item": None, "archive.wikidata_age_days": None},
)
_NO_ITEM = as_json({"code": "resource-not-found", "message": "The requested resource does not exist"}, status=404)


def play(question: Question, shelf: Shelf) -> Reply:
    asked = {name: values[0] for name, values in parse_qs(question.query).items()}
    if question.path.startswith(ITEMS):
        rows = shelf.pick(lambda row: row["id"] == question.path.removeprefix(ITEMS))
        shown = {key: value for key, value in rows[0].items() if key[0] != "_"} if rows else {}
        return Reply(as_json(shown) if rows else _NO_ITEM, _NO_ITEM)
    if asked.get("list") == "search":
        wanted = asked.get("srsearch", "").removeprefix("haswbstatement:").split("|")
        rows = shelf.pick(lambda row: any(f"P856={site}" in wanted for site in _sites(row)))
        return Reply(_found(rows), _found([]))
    rows = shelf.pick(lambda row: row["id"] == asked.get("titles"))
    missing = as_json({"query": {"pages": [{"ns": 0, "title": asked.get("titles", ""), "missing": True}]}})
    return Reply(_revision(rows[0], asked.get("rvstart", "")) if rows else missing, missing)


def _sites(row: Row) -> list[str]:
    return [str(one["value"]["content"]) for one in row["statements"]["P856"]]


def _found(rows: list[Row]) -> Site:
    hits = [{"ns": 0, "title": row["id"], "pageid": 1, "size": 900, "snippet": ""} for row in rows]
    return as_json({"batchcomplete": True, "query": {"searchinfo": {"totalhits": len(hits)}, "search": hits}})


def _revision(row: Row, day: str) -> Site:
    """The item as it stood on that day: made before its website was written, unless the row says when."""
    made, since = row.get("_made", "2015-01-01"), row["_since"]
    page: dict[str, Any] = {"pageid": 1, "ns": 0, "title": row["id"]}
    if made <= day[:10]:
        written = max(made, since) if since <= day[:10] else made
        page["revisions"] = [{"timestamp": f"{_last(written)}T10:00:00Z", "slots": {"main": _content(row, since, day)}}]
    return as_json({"batchcomplete": True, "query": {"pages": [page]}})


def _last(day: str) -> str:
    return "2025-04-30" if day < "2025-04-30" else day


def _content(row: Row, since: str, day: str) -> Mapping[str, Any]:
    stood = since <= day[:10]
    snaks = [
        {"mainsnak": {"snaktype": "value", "datavalue": {"value": site, "type": "string"}}, "rank": "normal"}
        for site in (_sites(row) if stood else [])
    ]
    claims: Any = {"P856": snaks} if snaks else []  # nothing is told as a list where it would be an object
    content = {"type": "item", "id": row["id"], "labels": {}, "claims": claims}
    return {"contentmodel": "wikibase-item", "contentformat": "application/json", "content": json.dumps(content)}
