"""Twin of Cert Spotter's API. Rows: issuances as it lists them, unexpired certificates only."""

from __future__ import annotations

from datetime import date
from typing import Any
from urllib.parse import parse_qs

from trustcheck.demo.http_server import Question
from trustcheck.demo.services import Example, Reply, Shelf, as_json

HOSTS = ("api.certspotter.com",)
FAULTS = {
    "rate-limited": "429 with the service's own body and no word of when to come back.",
    "not-allowed": "403: the user's plan does not allow that question.",
    "no-names": "The issuance does not tell which names it is for.",
    "invalid-key": "401: the key is not one of the service.",
}
ANSWERS = {
    "rate-limited": as_json(
        {"code": "rate_limited", "message": "You have exceeded the API rate limit."}, status=429
    ),
    "not-allowed": as_json({"code": "not_allowed_by_plan", "message": "Your plan does not allow this."}, status=403),
    "invalid-key": as_json({"code": "unauthorized", "message": "The API key is invalid."}, status=401),
}  # fmt: skip
CHANGES = {"no-names": lambda row: {name: value for name, value in row.items() if name != "dns_names"}}


def issuance(domain: str, begins: date, number: int = 1) -> dict[str, Any]:
    """An unexpired certificate of the domain and its www."""
    issuer = {"friendly_name": "Esimerkkivarmenne", "name": "C=XX, O=Esimerkkivarmenne, CN=R1", "caa_domains": []}
    return {
        "id": str(number), "tbs_sha256": f"{number:064x}", "cert_sha256": f"{number:064x}",
        "dns_names": [domain, f"www.{domain}"], "pubkey_sha256": f"{number:064x}", "issuer": issuer,
        "not_before": f"{begins.isoformat()}T00:00:00Z", "not_after": f"{begins.year + 1}-01-27T12:00:00Z",
        "revoked": False,
    }  # fmt: skip


EXAMPLE = Example(
    domain="voimassa-demo.de",
    facts={"claim.site_read": True, "archive.first_certificate": None},  # what the other log, asked first, found
    rows=(issuance("voimassa-demo.de", date(2026, 9, 9), 2), issuance("voimassa-demo.de", date(2026, 7, 3))),
    told={"archive.first_certificate": date(2026, 7, 3)},
)


def play(question: Question, shelf: Shelf) -> Reply:
    wanted = parse_qs(question.query).get("domain", [""])[0].lower()
    return Reply(as_json(shelf.pick(lambda row: wanted in row.get("dns_names", ()))), as_json([]))
