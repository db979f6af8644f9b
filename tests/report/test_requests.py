"""The footer: how many requests to whom, which answers were kept from earlier checks and how old they are."""

from __future__ import annotations

import json
from datetime import timedelta
from typing import Any

import msgspec
from example_cases import AT, RULEBOOK, signal

from trustcheck import report
from trustcheck.facts import known
from trustcheck.model import (
    Capture,
    Case,
    Cause,
    Evidence,
    Hop,
    Level,
    Outcome,
    Problem,
    Request,
    Shop,
    Verdict,
)
from trustcheck.report.requests import Requests, requests_of

SHOP = Shop(domain="kauppa.example", host="kauppa.example", url="https://kauppa.example/")


def made(source: str, asked: str, days: float = 0.0, **rest: Any) -> Capture:
    request = Request(source=source, url=asked)
    return Capture.of(request, AT - timedelta(days=days), **{"status": 200, "body": asked.encode(), **rest})


def case(*captures: Capture) -> Case:
    return Case(shop=SHOP, at=AT, captures={capture.request.url: capture for capture in captures})


ASKED = case(
    made("website", "https://kauppa.example/"),
    made(
        "website", "http://kauppa.example/a", url="https://www.kauppa.example/a",
        hops=(Hop("http://kauppa.example/a", 301, "https:"), Hop("https://kauppa.example/a", 302, "https://www")),
    ),
    made("dns", "dns:kauppa.example?type=MX", status=0),
    made("dns", "dns:kauppa.example?type=NS", status=0, body=b"", problem=Problem(Cause.NO_ANSWER, "x")),
    made("whois", "whois://whois.fi/kauppa.fi", status=0, problem=Problem(Cause.THROTTLED, "too many")),
    made("tls", "tls://kauppa.example:443", status=0),
    made("prh", "https://avoindata.prh.fi/x", days=3.2, kept=True),
    made("brreg", "https://data.brreg.no/x", days=0.4, kept=True),
    made("vies", "https://ec.europa.eu/x", status=0, body=b"", problem=Problem(Cause.NOT_ASKED, "off")),
    made("cvr", "https://cvrapi.dk/x", status=0, body=b"", problem=Problem(Cause.THROTTLED, "no turn")),
    made("ct", "https://crt.sh/x", status=429, body=b"", problem=Problem(Cause.THROTTLED, "it said so")),
)  # fmt: skip


def test_what_was_sent_kept_and_not_asked_is_counted() -> None:
    assert requests_of(ASKED) == Requests(
        sent=9,
        kept=2,
        not_asked=2,
        by_host=(("kauppa.example", 4), ("DNS", 2), ("crt.sh", 1), ("whois.fi", 1), ("www.kauppa.example", 1)),
        oldest_kept_days=3,
    )
    assert requests_of(case()) == Requests(sent=0, kept=0, not_asked=0, by_host=())


def _judged() -> Case:
    (kept,) = [capture for capture in ASKED.captures.values() if capture.request.source == "prh"]
    seen = Evidence(capture=kept.sha256, url=kept.url, place="names", excerpt="Kauppa Oy", at=kept.at)
    passed = msgspec.structs.replace(signal(RULEBOOK.rules[0].id, Outcome.PASS), evidence=(seen,))
    verdict = Verdict(level=Level.UNPROVEN, low=0.5, high=0.6, base_rate=0.1, reasons=(passed.rule,))
    facts = {"register.name": known("register.name", "Kauppa Oy", seen)}
    return msgspec.structs.replace(ASKED, facts=facts, signals=(passed,), verdict=verdict)


def test_every_form_tells_the_requests_and_the_age_of_a_kept_answer() -> None:
    judged = _judged()
    text = " ".join(report.show(judged, RULEBOOK, lang="en", format="text").split())
    html = report.show(judged, RULEBOOK, lang="fi", format="html")
    told = json.loads(report.show(judged, RULEBOOK, lang="sv", format="json"))

    assert "Requests sent: 9 (kauppa.example 4, DNS 2, crt.sh 1, whois.fi 1, www.kauppa.example 1)" in text
    assert "Answers that were on this machine already: 2 (age of the oldest in days: 3)" in text
    assert "Questions that were not asked: 2" in text
    assert "18 November 2026 (on this machine already, age in days: 3)" in text
    assert "vanhimman ikä päivinä: 3" in html and html.count("ikä päivinä: ") >= 3
    assert told["requests"] == {"sent": 9, "kept": 2, "not_asked": 2, "by_host": dict(requests_of(ASKED).by_host)}
    assert [row["source"] for row in told["captures"] if row["kept"]] == ["prh", "brreg"]
