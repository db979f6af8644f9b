"""Twin of the service that gives tokens for Bolagsverket's (OAuth 2.0, client credentials). Rows: none."""

from __future__ import annotations

from trustcheck.demo.http_server import Question
from trustcheck.demo.services import Reply, Shelf, as_json

HOSTS = ("portal.api.bolagsverket.se",)
TOKEN = "demo-token"  # noqa: S105
FAULTS = {
    "refused": "401: the key is not one that was given out.",
    "no-token": "200 without a token in it.",
}
ANSWERS = {
    "refused": as_json({"error": "invalid_client"}, status=401),
    "no-token": as_json({"token_type": "Bearer", "expires_in": 3600}),
}


def play(question: Question, shelf: Shelf) -> Reply:
    refused = ANSWERS["refused"]
    asked = question.method == "POST" and question.path == "/oauth2/token"
    known = question.headers.get("authorization", "").startswith("Basic ") and b"client_credentials" in question.body
    token = {"access_token": TOKEN, "token_type": "Bearer", "expires_in": 3600, "scope": "vardefulla-datamangder:read"}
    return Reply(as_json(token) if asked and known else refused, refused)
