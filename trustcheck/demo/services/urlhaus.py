"""Twin of URLhaus (urlhaus-api.abuse.ch). Rows: `host` and its `urls`, as the service lists them."""

from __future__ import annotations

from typing import Any
from urllib.parse import parse_qs

from trustcheck.demo.directory import Row
from trustcheck.demo.http_server import Question
from trustcheck.demo.services import Example, Reply, Shelf, as_json

HOSTS = ("urlhaus-api.abuse.ch",)
KEY = "urlhaus"
FAULTS = {
    "unknown-key": "200 with query_status unknown_auth_key.",
    "invalid-host": "200 with query_status invalid_host.",
    "offline": "All addresses of the host are offline: it was cleaned.",
    "other-host": "The answer is on another host.",
    "odd-status": "200 with a query_status that nobody has described.",
}
ANSWERS = {
    "unknown-key": as_json({"query_status": "unknown_auth_key"}),
    "invalid-host": as_json({"query_status": "invalid_host"}),
    "odd-status": as_json({"query_status": "http_post_expected"}),
}
CHANGES = {
    "offline": lambda row: {**row, "urls": [{**one, "url_status": "offline"} for one in row["urls"]]},
    "other-host": lambda row: {**row, "host": "ganz-anderer-demo.de"},
}


def listed(host: str, *paths: str, status: str = "online") -> dict[str, Any]:
    """The row of a host with those addresses."""
    urls = [
        {
            "id": str(4711 + n), "url": f"https://{host}{path}", "url_status": status, "threat": "malware_download",
            "date_added": "2026-11-02 08:00:00 UTC", "reporter": "erika_mustermann_demo", "tags": ["exe"],
        }
        for n, path in enumerate(paths)
    ]  # fmt: skip
    return {"host": host, "urls": urls}


EXAMPLE = Example(
    domain="wollknaeuel-demo.de",
    facts={},
    rows=(listed("wollknaeuel-demo.de", "/wp/a.exe", "/wp/b.exe"), listed("www.wollknaeuel-demo.de", "/wp/a.exe")),
    told={"list.urlhaus": 3},
    not_there={"list.urlhaus": None},
)


def play(question: Question, shelf: Shelf) -> Reply:
    missing = as_json({"query_status": "no_results"})
    if question.method != "POST" or not question.headers.get("auth-key"):
        return Reply(as_json({"error": "Unauthorized"}, status=401), as_json({"error": "Unauthorized"}, status=401))
    host = parse_qs(question.body.decode("latin-1")).get("host", [""])[0]
    rows = shelf.pick(lambda row: row["host"] == host)
    return Reply(as_json(_answer(rows[0])) if rows else missing, missing)


def _answer(row: Row) -> dict[str, Any]:
    lists = {"spamhaus_dbl": "not listed", "surbl": "not listed"}
    count = str(len(row["urls"]))
    return {
        "query_status": "ok",
        "firstseen": "2026-11-02 08:00:00 UTC",
        "url_count": count,
        "blacklists": lists,
        **row,
    }
