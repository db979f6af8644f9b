"""crt.sh and Cert Spotter: the oldest certificate is a lower bound, and a list that is empty says nothing."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Mapping
from datetime import UTC, date, datetime
from typing import Any

import pytest

from trustcheck.facts import known, unknown
from trustcheck.flow import collect
from trustcheck.model import Capture, Case, Cause, Fact, Problem, Request, Shop
from trustcheck.sources import Source, all_sources, certspotter, ct

AT = datetime(2026, 11, 21, 12, tzinfo=UTC)
SHOP = Shop(domain="naava-esimerkki.de", host="www.naava-esimerkki.de", url="https://www.naava-esimerkki.de/")
READ = known("claim.site_read", True)


def case(*facts: Fact) -> Case:
    return Case(shop=SHOP, at=AT, facts={fact.name: fact for fact in (READ, *facts)})


def row(begins: str | None, names: str = "naava-esimerkki.de", **rest: Any) -> dict[str, Any]:
    return {"id": 5, "issuer_name": "CN=Esimerkki R1", "name_value": names, "not_before": begins, **rest}


def read_ct(rows: Any, **answer: Any) -> Fact:
    asked = case()
    (request,) = ct.ask(asked)
    capture = Capture.of(request, AT, **{"body": json.dumps(rows).encode(), "status": 200, **answer})
    (fact,) = ct.read(asked, {request.url: capture})
    return fact


def test_the_oldest_of_the_domains_own_certificates_is_told_with_its_row() -> None:
    fact = read_ct([
        row("2021-03-04T00:00:00"), row("2016-02-29T23:59:59", "www.naava-esimerkki.de\nmuu.de", id=77),
        row("2009-01-01T00:00:00", "eraan-naava-esimerkki.de"),
    ])  # fmt: skip

    assert fact.value == date(2016, 2, 29)
    assert fact.evidence[0].place == "certificate 77"
    assert "2016-02-29" in fact.evidence[0].excerpt


def test_a_wildcard_of_the_domain_counts_and_a_longer_name_does_not() -> None:
    assert read_ct([row("2018-05-06T00:00:00", "*.naava-esimerkki.de")]).value == date(2018, 5, 6)
    assert read_ct([row("2018-05-06T00:00:00", "naava-esimerkki.de.toinen.example")]).is_unknown


def test_where_no_beginning_is_told_the_day_of_logging_counts() -> None:
    assert read_ct([row(None, entry_timestamp="2019-04-22T16:20:13.18")]).value == date(2019, 4, 22)


@pytest.mark.parametrize("day", ["2027-12-01T00:00:00", "1970-01-01T00:00:00", "20260230", "", "9999-99-99"])
def test_a_day_that_cannot_be_is_left_out(day: str) -> None:
    fact = read_ct([row(day)])

    assert fact.cause is Cause.UNREADABLE


def test_an_empty_list_is_not_no_certificate() -> None:
    assert read_ct([]).cause is Cause.NO_ANSWER


def test_a_page_in_place_of_rows_and_half_a_list_tell_nothing() -> None:
    assert read_ct(None, body=b"<!DOCTYPE HTML><html>crt.sh</html>").cause is Cause.UNREADABLE
    assert read_ct(None, body=b'[{"id":1,"not_before":"2016-02-29T0').cause is Cause.UNREADABLE
    assert read_ct(None, body=b"<html>", status=502).cause is Cause.NO_ANSWER
    assert read_ct(["a", 7]).cause is Cause.UNREADABLE


def test_a_list_over_the_cap_is_too_large_whatever_its_first_part_shows() -> None:
    part = json.dumps([row("2016-02-29T00:00:00")] * 9).encode()

    assert read_ct(None, body=part, problem=Problem(Cause.TOO_LARGE, "over the cap")).cause is Cause.TOO_LARGE


def test_nobody_is_asked_of_a_shop_that_was_not_read() -> None:
    nothing = Case(shop=SHOP, at=AT, facts={})

    assert ct.ask(nothing) == [] and certspotter.ask(nothing) == []


def test_the_second_log_is_asked_only_when_the_first_has_answered_and_told_nothing() -> None:
    name = "archive.first_certificate"

    assert certspotter.ask(case()) == []
    assert certspotter.ask(case(unknown(name, Cause.NOT_ASKED))) == []
    assert certspotter.ask(case(known(name, date(2016, 2, 29)))) == []
    (request,) = certspotter.ask(case(unknown(name, Cause.NO_ANSWER, "HTTP 502")))
    assert request.key == "certspotter?" and "domain=naava-esimerkki.de&" in request.url


def read_spotter(rows: Any) -> Fact:
    asked = case(unknown("archive.first_certificate", Cause.NO_ANSWER))
    (request,) = certspotter.ask(asked)
    assert isinstance(request, Request)
    (fact,) = certspotter.read(
        asked, {request.url: Capture.of(request, AT, body=json.dumps(rows).encode(), status=200)}
    )
    return fact


def test_the_second_log_says_that_it_shows_unexpired_ones_only() -> None:
    names = ["naava-esimerkki.de"]
    fact = read_spotter([
        {"id": "9", "dns_names": names, "not_before": "2026-09-09T00:00:00Z", "issuer": {"friendly_name": "E"}},
        {"id": "8", "dns_names": names, "not_before": "2026-07-03T00:00:00Z"},
    ])  # fmt: skip

    assert fact.value == date(2026, 7, 3)
    assert "unexpired certificates only" in fact.evidence[0].excerpt


def test_none_unexpired_is_hidden_not_absent() -> None:
    assert read_spotter([]).cause is Cause.HIDDEN
    assert read_spotter({"code": "rate_limited"}).cause is Cause.UNREADABLE


class Read:
    """A source that says that the shop was read once its home page came."""

    NEEDS: tuple[str, ...] = ()

    def ask(self, case: Case) -> list[Request]:
        return [Request(source="website", url=SHOP.url)]

    def read(self, case: Case, captures: Mapping[str, Capture]) -> list[Fact]:
        return [READ] if captures else []


@pytest.mark.parametrize(
    ("first", "told", "asked"),
    [
        ({"status": 502}, date(2026, 7, 3), 2),
        ({"status": 429}, date(2026, 7, 3), 2),
        ({"status": 404, "body": b"<html>"}, date(2026, 7, 3), 2),
        ({"status": 200, "body": b"<html>"}, date(2026, 7, 3), 2),
        ({"status": 200, "body": b"[]"}, date(2026, 7, 3), 2),
        ({"problem": Problem(Cause.DEADLINE, "20 s")}, date(2026, 7, 3), 2),
        ({"problem": Problem(Cause.THROTTLED, "our own budget")}, date(2026, 7, 3), 2),
        ({"problem": Problem(Cause.TOO_LARGE, "over the cap")}, date(2026, 7, 3), 2),
        ({"status": 200, "body": json.dumps([row("2016-02-29T00:00:00")]).encode()}, date(2016, 2, 29), 1),
    ],
)
def test_whatever_ails_the_first_log_the_second_is_asked_and_only_then(
    first: dict[str, Any], told: date, asked: int
) -> None:
    urls: list[str] = []
    issued = [{"id": "8", "dns_names": ["naava-esimerkki.de"], "not_before": "2026-07-03T00:00:00Z"}]

    async def fetch(request: Request) -> Capture:
        urls.append(request.url)
        if request.source == "ct":
            return Capture.of(request, AT, **first)
        return Capture.of(request, AT, body=json.dumps(issued).encode(), status=200)

    logs = {name: source for name, source in all_sources().items() if name in ("ct", "certspotter")}
    sources: dict[str, Source] = {"website": Read(), **logs}
    found = asyncio.run(collect(SHOP, fetch, at=AT, sources=sources))

    assert found.day("archive.first_certificate") == told
    assert len(urls) == 1 + asked and urls[1].startswith("https://crt.sh/")
