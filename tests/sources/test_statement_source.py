"""Where a shop's statement is asked for, and what is told when it is there, is not, or is somebody else's."""

from __future__ import annotations

import json
from typing import Any

import msgspec
import pytest
from source_stage import AT, answer, asked, case, dns_answer, told
from website_stage import DOMAIN, SHOP, Answer, shop_site, visit

from trustcheck.facts import known, unknown
from trustcheck.model import Capture, Case, Cause, Hop, Problem, Request
from trustcheck.sources import statement
from trustcheck.statement import MAX_BYTES, PATH

URL = f"https://{DOMAIN}{PATH}"
RECORD = f"dns:_trustcheck.{DOMAIN}?type=TXT"
FILE: dict[str, Any] = {
    "schema": "trustcheck-statement/1",
    "domain": DOMAIN,
    "until": "2027-06-30",
    "entries": [{"rule": "existence/company-in-register", "source": "prh", "says": {"fi": "Olemme rekisterissä."}}],
}
TXT = '"v=trustcheck1; rule=existence/vat-valid; until=2027-01-31; lang=fi; " "says=Tunnus on voimassa."'
NO_RECORD = dns_answer(f"_trustcheck.{DOMAIN}", "TXT", rcode="NXDOMAIN")


def shop() -> Case:
    return case(DOMAIN, known("claim.statement_url", URL))


def of(capture: Capture) -> Capture:
    """The capture as this source's own."""
    request = Request(source="statement", url=capture.request.url)
    return Capture.of(request, AT, body=capture.body, problem=capture.problem)


def facts(*captures: Capture, where: Case | None = None) -> list[Any]:
    found = told(statement, where or shop(), *map(_mine, captures))
    assert set(found) == {"claim.statement", "claim.statement_until"}
    assert len({fact.state for fact in found.values()}) == 1
    return [found["claim.statement"].state.value, found["claim.statement"].cause]


def _mine(capture: Capture) -> Capture:
    return of(capture) if capture.request.source == "dns" else capture


def page(body: Any, **rest: Any) -> Capture:
    return msgspec.structs.replace(answer("statement", URL, body), **rest)


def test_the_record_is_asked_at_once_and_the_file_when_it_is_known_where() -> None:
    assert asked(statement, case(DOMAIN)) == [RECORD]
    assert asked(statement, shop()) == [RECORD, URL]
    (file,) = [request for request in statement.ask(shop()) if request.url == URL]
    assert (file.max_bytes, file.max_age_days) == (MAX_BYTES, 0.0), "small, and never a kept one"


def test_a_file_is_told_with_each_entry() -> None:
    found = told(statement, shop(), page(FILE), of(NO_RECORD))
    (reply,) = found["claim.statement"].value

    assert (reply.rule, reply.lang, reply.says, reply.source) == (
        "existence/company-in-register", "fi", "Olemme rekisterissä.", "prh",
    )  # fmt: skip
    assert found["claim.statement_until"].value.isoformat() == "2027-06-30"
    assert found["claim.statement"].evidence[0].url == URL


def test_a_record_stands_in_for_a_file_and_a_file_comes_first() -> None:
    record = of(dns_answer(f"_trustcheck.{DOMAIN}", "TXT", '"v=spf1 -all"', TXT))
    alone = told(statement, shop(), page(b"", status=404), record)
    both = told(statement, shop(), page(FILE), record)
    hosted = told(statement, case(DOMAIN), record)
    broken = told(statement, shop(), page(b"<html>"), record)

    for found in (alone, hosted, broken):
        assert [one.says for one in found["claim.statement"].value] == ["Tunnus on voimassa."]
    assert [one.rule for one in both["claim.statement"].value] == ["existence/company-in-register"]


@pytest.mark.parametrize("status", [404, 410])
def test_absent_only_when_both_places_say_so(status: int) -> None:
    gone = page(b"<h1>no</h1>", status=status)

    assert facts(gone, NO_RECORD) == ["absent", None]
    assert facts(gone, dns_answer(f"_trustcheck.{DOMAIN}", "TXT", '"v=spf1 -all"')) == ["absent", None]
    assert facts(gone) == ["unknown", Cause.NOT_ASKED]
    assert facts(NO_RECORD) == ["unknown", Cause.NOT_ASKED]
    assert facts(gone, dns_answer(f"_trustcheck.{DOMAIN}", "TXT", rcode="SERVFAIL")) == ["unknown", Cause.NO_ANSWER]


def test_one_that_has_ended_says_nothing() -> None:
    assert facts(page({**FILE, "until": "2026-11-20"}), NO_RECORD) == ["absent", None]
    assert facts(page({**FILE, "until": "2026-11-21"}), NO_RECORD) == ["known", None]


@pytest.mark.parametrize(
    ("capture", "cause"),
    [
        (page({**FILE, "domain": "toinen.fi"}), Cause.UNREADABLE),
        (page(b"<!doctype html><title>Sivua ei ole</title>"), Cause.UNREADABLE),
        (page(b"[" * 30_000), Cause.UNREADABLE),
        (page({"a": 1}), Cause.UNREADABLE),
        (page(b" " * MAX_BYTES, problem=Problem(Cause.TOO_LARGE, "cut off")), Cause.TOO_LARGE),
        (page(json.dumps(FILE).encode(), tls_fault="self-signed certificate"), Cause.REFUSED),
        (page(FILE, status=403), Cause.REFUSED),
        (page(FILE, status=429), Cause.THROTTLED),
        (page(FILE, status=503), Cause.NO_ANSWER),
        (page(FILE, status=206), Cause.NO_ANSWER),
    ],
)
def test_what_cannot_be_read_is_unknown_with_its_cause(capture: Capture, cause: Cause) -> None:
    assert facts(capture, NO_RECORD) == ["unknown", cause]


@pytest.mark.parametrize(
    ("final", "hops", "state"),
    [
        (f"https://www.{DOMAIN}{PATH}", [URL], "known"),
        ("https://toinen.fi/.well-known/trustcheck.json", [URL], "unknown"),
        (f"http://{DOMAIN}{PATH}", [URL], "unknown"),
        (URL, [URL, "https://toinen.fi/x"], "unknown"),
        (URL, [URL, f"http://{DOMAIN}/x"], "unknown"),
    ],
)
def test_another_domain_or_plain_http_on_the_way_makes_it_nobodys(final: str, hops: list[str], state: str) -> None:
    way = tuple(Hop(url=url, status=302, location=final) for url in hops)

    assert facts(page(FILE, url=final, hops=way), NO_RECORD)[0] == state
    gone = page(b"", status=404, url=final, hops=way)
    assert facts(gone, NO_RECORD)[0] == ("absent" if state == "known" else "unknown")


def test_a_site_that_did_not_let_us_in_leaves_it_unknown_for_that_reason() -> None:
    shut = case(DOMAIN, unknown("claim.statement_url", Cause.BLOCKED, "a challenge"))

    assert asked(statement, shut) == [RECORD]
    assert facts(NO_RECORD, where=shut) == ["unknown", Cause.BLOCKED]


def test_the_address_is_told_when_the_pages_are_read_and_robots_txt_lets_us() -> None:
    name = "statement_url"
    read = visit(shop_site())[name]
    part = visit(shop_site(robots_txt="User-agent: *\nDisallow: /.well-known/"))[name]
    shut = visit(shop_site(robots_txt="User-agent: *\nDisallow: /"))[name]
    open_ = visit(shop_site(), SHOP, stop=lambda request: request.url.endswith("/meista"))[name]
    plain = visit(shop_site(home=Answer(to=f"http://{DOMAIN}/")))[name]

    assert read.value == URL
    assert (part.cause, shut.cause) == (Cause.REFUSED, Cause.REFUSED)
    assert open_.cause is Cause.NOT_ASKED
    assert plain.is_unknown
