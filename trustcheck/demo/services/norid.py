"""Twin of the .no registry's count of a company's domains (rdap.norid.no). Rows: `number` and how many it holds under
.no and under its sublevels. A company without a row holds none."""

from __future__ import annotations

from typing import Any

from trustcheck.demo.directory import Row
from trustcheck.demo.http_server import Question
from trustcheck.demo.services import Example, Reply, Shelf, as_json
from trustcheck.demo.world import Site

HOSTS = ("rdap.norid.no",)
PATH = "/norid_domain_count/"
TYPE = "application/rdap+json"
FAULTS = {
    "404-rdap": "404 with an RDAP error, as for an identity that the registry does not know.",
    "not-counted": "A count that is no number.",
    "sublevels": "All domains stand under a sublevel of .no.",
    "terms": "403: the address asked too often, in RDAP's words.",
}


def _error(status: int, title: str) -> Site:
    return as_json({"errorCode": status, "title": title, "rdapConformance": ["rdap_level_0"]}, TYPE, status)


ANSWERS = {
    "404-rdap": _error(404, "Not Found"),
    "terms": _error(403, "Rate limit exceeded"),
    "not-counted": as_json({"domain_count": [{"count": "mange", "parentDomainName": "no"}]}, TYPE),
}
CHANGES = {"sublevels": lambda row: {**row, "no": 0, "sublevels": row["no"] + row["sublevels"]}}


def holder(number: str, count: int, sublevels: int = 0) -> dict[str, Any]:
    """A row: the company holds so many domains under .no itself, and so many under sublevels such as priv.no."""
    return {"number": number, "no": count, "sublevels": sublevels}


NUMBER = "100000008"
EXAMPLE = Example(
    domain="ullvotten-demo.no",
    facts={"register.company_id": NUMBER, "register.country": "NO"},
    rows=(holder(NUMBER, 3, 1),),
    told={"domain.company_count": 4},
    not_there={"domain.company_count": 0},
)


def play(question: Question, shelf: Shelf) -> Reply:
    number = question.path.removeprefix(PATH)
    rows = shelf.pick(lambda row: row["number"] == number)
    return Reply(_counted(rows[0] if rows else holder(number, 0)), _counted(holder(number, 0)))


def _counted(row: Row) -> Site:
    counts = [{"count": row["no"], "parentDomainName": "no"}]
    if row["sublevels"]:
        counts.append({"count": row["sublevels"], "parentDomainName": "priv.no"})
    return as_json({"rdapConformance": ["rdap_level_0", "norid_level_0"], "domain_count": counts}, TYPE)
