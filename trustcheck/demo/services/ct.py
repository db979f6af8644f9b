"""Twin of crt.sh. Rows: certificates as its JSON shows them."""

from __future__ import annotations

from datetime import date
from typing import Any
from urllib.parse import parse_qs

from trustcheck.demo.directory import Row
from trustcheck.demo.fault_pages import notice
from trustcheck.demo.http_server import Question
from trustcheck.demo.services import Example, Reply, Shelf, as_json
from trustcheck.demo.world import Site

HOSTS = ("crt.sh",)
FAULTS = {
    "502": "502 with the proxy's HTML page, as on a busy day.",
    "404-html": "404 with an HTML page, although the service knows the domain.",
    "overloaded": "An empty list, which only means that the service is overloaded.",
    "no-days": "The row holds no day that can be read.",
    "ahead": "The certificate begins a year from now.",
    "logged-only": "The row tells when the certificate was logged, not when it begins.",
    "other-name": "The rows are of another domain.",
}
ANSWERS = {
    "502": Site(body=notice(502), status=502),
    "404-html": Site(body=notice(404), status=404),
    "overloaded": as_json([]),
}
_ISSUER = "C=XX, O=Esimerkkivarmenne, CN=Esimerkkivarmenne R1"


def _with(**changes: Any) -> Any:
    return lambda row: {**row, **changes}


CHANGES = {
    "no-days": _with(not_before="toistaiseksi", entry_timestamp=None),
    "ahead": _with(not_before="2027-12-01T00:00:00", entry_timestamp="2027-12-01T00:00:01"),
    "logged-only": _with(not_before=None),
    "other-name": _with(name_value="aivan-muu-demo.fi", common_name="aivan-muu-demo.fi"),
}


def certificate(domain: str, begins: date, number: int = 1) -> dict[str, Any]:
    """A certificate of the domain and its www. that was logged on the day on which it begins."""
    return {
        "issuer_ca_id": 16418, "issuer_name": _ISSUER, "common_name": domain, "name_value": f"{domain}\nwww.{domain}",
        "id": number, "entry_timestamp": f"{begins.isoformat()}T13:20:13.18",
        "not_before": f"{begins.isoformat()}T00:00:00", "not_after": f"{begins.year + 1}-01-27T12:00:00",
        "serial_number": f"{number:032x}", "result_count": 2,
    }  # fmt: skip


EXAMPLE = Example(
    domain="varmenne-demo.de",
    facts={"claim.site_read": True},
    rows=(
        certificate("varmenne-demo.de", date(2024, 2, 3), 7),
        certificate("varmenne-demo.de", date(2017, 6, 9), 3),
        certificate("toinen-varmenne-demo.de", date(2014, 1, 1), 1),
    ),
    told={"archive.first_certificate": date(2017, 6, 9)},
)


def play(question: Question, shelf: Shelf) -> Reply:
    wanted = parse_qs(question.query).get("q", [""])[0].lower()

    def is_wanted(row: Row) -> bool:
        return wanted in str(row["name_value"]).split("\n")

    return Reply(as_json(shelf.pick(is_wanted)), as_json([]))
