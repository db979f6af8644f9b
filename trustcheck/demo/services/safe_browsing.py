"""Twin of Google Safe Browsing v5 (urls:search). Rows: `url` and its `threatTypes`."""

from __future__ import annotations

from urllib.parse import parse_qs

from trustcheck.demo.http_server import Question
from trustcheck.demo.services import Example, Reply, Shelf, as_json
from trustcheck.demo.world import Site

HOSTS = ("safebrowsing.googleapis.com",)
KEY = "safe_browsing"
_BAD_KEY = {
    "code": 400, "message": "API key not valid. Please pass a valid API key.", "status": "INVALID_ARGUMENT",
}  # fmt: skip
FAULTS = {
    "bad-key": "400 with the service's own words on the key.",
    "empty-object": "200 with an empty object, which does not say for how long it holds.",
    "other-site": "The threats are those of another site.",
    "new-threat": "A kind of threat that nobody has described.",
    "protobuf": "The answer in the other format that the service has.",
}
ANSWERS = {
    "bad-key": as_json({"error": _BAD_KEY}, status=400),
    "empty-object": as_json({}),
    "protobuf": Site(body=b"\n\x12\n\x0e\x08\x03\xac\x02", content_type="application/x-protobuf"),
}
CHANGES = {
    "other-site": lambda row: {**row, "url": "https://ganz-anderer-demo.de/"},
    "new-threat": lambda row: {**row, "threatTypes": ["BORING_DEMO"]},
}
EXAMPLE = Example(
    domain="wollknaeuel-demo.de",
    facts={},
    rows=({"url": "https://wollknaeuel-demo.de/", "threatTypes": ["MALWARE", "SOCIAL_ENGINEERING"]},),
    told={"list.safe_browsing": "SOCIAL_ENGINEERING, MALWARE"},
    not_there={"list.safe_browsing": None},
)


def play(question: Question, shelf: Shelf) -> Reply:
    missing = as_json({"cacheDuration": "300s"})
    asked = parse_qs(question.query)
    if not asked.get("key"):
        return Reply(ANSWERS["bad-key"], ANSWERS["bad-key"])
    rows = shelf.pick(lambda row: row["url"] in asked.get("urls", ()))
    return Reply(as_json({"threats": rows, "cacheDuration": "300s"}) if rows else missing, missing)
