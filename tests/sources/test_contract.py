"""What every source holds to, whatever comes back: no exception, no "not there" out of a failure, own facts only."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import UTC, datetime
from typing import Any

import pytest

from trustcheck.demo.services import Example, all_services
from trustcheck.facts import CATALOGUE, TYPES, absent, known
from trustcheck.model import Capture, Case, Cause, CompanyId, Fact, Problem, Request, Shop
from trustcheck.sources import Source, all_sources

AT = datetime(2026, 11, 21, 12, tzinfo=UTC)
STATUSES = (200, 201, 204, 301, 302, 400, 401, 403, 404, 410, 418, 429, 451, 500, 502, 503, 504)
# The statuses that are an answer of their own to some source: RDAP says "no such domain" so.
SAYING_NO = {"rdap": {404, 410}, "traficom": {404, 410}, "brreg": {404}, "zefix": {404}, "website": set(STATUSES)}
# Sources to which an empty list says that there is nothing.
EMPTY_SAYS_NO = {"wayback"}
JUNK = (
    b"",
    b" \r\n",
    b"\x00\xff\xfe\x80" * 300,
    b"<!doctype html><title>Just a moment...</title><p>Checking your browser</p>",
    b"null",
    b"[]",
    b"{}",
    b'"text"',
    b"17",
    b"[" * 5000,
    b'{"a":' * 3000,
    b'{"totalResults":1,"companies":[{"businessId":{"value":"9',
    b'{"value":[{"Name":1,"OrganizationId":{}}]}',
    b'{"totalResults":"many","companies":{}}',
    b'{"companies":[1,null,[]],"totalResults":-1}',
    b'{"userError":["VALID"],"isValid":true}',
    b'{"objectClassName":"domain","ldhName":5,"events":{"a":1},"entities":[[]],"status":7,"links":[null]}',
    b'{"host":1,"verified":"yes","fault":[],"protocol":{},"chain":[17]}',
    b'{"host":"a","verified":true,"fault":"","protocol":"","chain":["-----BEGIN CERTIFICATE-----\\nAAAA\\n"]}',
    b"id 0\nopcode QUERY\nrcode NOERROR\nflags QR\n;QUESTION\nexample.org. IN A\n;ANSWER\n",
    b"id 0\nflags QR\n;ANSWER\nnaava-esimerkki.fi. 60 IN MX ten mail.\n",
    ("Ä" * 70000).encode("latin-1"),
    b"created: " + b"9" * 60000,
    b": : : :\n" * 9000,
)
SOURCES = sorted(all_sources().items())
EXAMPLES = [service.EXAMPLE for service in all_services().values() if hasattr(service, "EXAMPLE")]


def _case(tld: str, *facts: Fact) -> Case:
    domain = f"naava-esimerkki.{tld}"
    shop = Shop(domain=domain, host=f"www.{domain}", url=f"https://www.{domain}/")
    return Case(shop=shop, at=AT, facts={fact.name: fact for fact in facts})


def _cases() -> list[Case]:
    """Cases that make every source ask: with numbers, without, with a name only, registered elsewhere."""
    number = CompanyId(country="FI", number="9876540-6", kind="company", owner="ambiguous")
    read = known("claim.site_read", True)
    no_number = absent("claim.company_id")
    return [
        _case(
            "fi",
            known("claim.company_id", "9876540-6"),
            known("claim.company_country", "FI"),
            known("claim.vat_number", "FI98765406"),
            known("claim.email", "info@naava-esimerkki.fi"),
            known("claim.email_domain", "naava-esimerkki.fi"),
            known("register.company_id", "9876540-6"),
        ),
        _case("fi", read, no_number, known("claim.company_ids", (number,))),
        _case("fi", read, no_number, known("domain.registrant_number", "9876540-6")),
        _case("com", read, no_number, known("claim.legal_name", "Naava Esimerkki Oy")),
        _case("com", known("domain.registered", False)),
        _case("com", read, known("claim.text_marks", "01234567" * 30 + ".")),
        _case("se"),
        _case("nowhere-known"),
        Case(
            shop=Shop(domain="naava.myshopify.com", host="naava.myshopify.com", url="https://naava.myshopify.com/"),
            at=AT,
        ),
        *map(_of_example, EXAMPLES),
    ]


def _of_example(example: Example) -> Case:
    """The case in which a source of demo/services asks its twin."""
    shop = Shop(domain=example.domain, host=example.domain, url=f"https://{example.domain}/")
    return Case(shop=shop, at=AT, facts=example.given())


def _answers() -> Iterator[tuple[str, Mapping[str, Any]]]:
    for number, body in enumerate(JUNK):
        yield f"junk {number}", {"body": body, "status": 200}
    for status in STATUSES:
        for body in (b"", b"<html>no</html>", b'{"error":"x"}'):
            yield f"status {status}", {"body": body, "status": status, "headers": (("Retry-After", "30"),)}
    for cause in Cause:
        for body in (b"", b'{"totalResults":0,"companies":[]}', b"Domain not found\n"):
            yield f"problem {cause}", {"body": body, "status": 200, "problem": Problem(cause, "it failed")}
    for body in (b'{"totalResults":0,"companies":[]}', b'{"value":[]}', b'{"userError":"INVALID","isValid":false}'):
        yield "certificate refused", {"body": body, "status": 200, "tls_fault": "self-signed certificate"}


def _play(name: str, source: Source, case: Case, given: Mapping[str, Any]) -> tuple[Case, list[Fact]]:
    """The facts when every request that the source ever makes gets this answer."""
    captures: dict[str, Capture] = {}
    for _ in range(8):
        view = Case(shop=case.shop, at=case.at, facts=_needed(source, case), captures=captures)
        fresh = [request for request in source.ask(view) if request.url not in captures]
        if not fresh:
            break
        for request in fresh:
            assert request.source == name
            captures[request.url] = Capture.of(request, AT, **given)
    view = Case(shop=case.shop, at=case.at, facts=_needed(source, case), captures=captures)
    return view, source.read(view, captures)


def _needed(source: Source, case: Case) -> dict[str, Fact]:
    return {name: case.facts[name] for name in source.NEEDS if name in case.facts}


def _hold(name: str, told: Iterable[Fact]) -> None:
    names = [fact.name for fact in told]
    assert len(names) == len(set(names)), "a fact is told once"
    for fact in told:
        spec = CATALOGUE[fact.name]
        assert name in spec.tellers, f"{name} may not tell {fact.name}"
        if fact.is_known:
            assert isinstance(fact.value, TYPES[spec.type])
            assert fact.evidence, f"{fact.name} is known without evidence"
        if fact.is_unknown:
            assert fact.cause is not None


@pytest.mark.parametrize(("name", "source"), SOURCES, ids=[name for name, _ in SOURCES])
def test_a_source_asks_the_same_questions_each_time_and_needs_only_facts_of_others(name: str, source: Source) -> None:
    for fact in source.NEEDS:
        assert fact in CATALOGUE
    for case in _cases():
        view = Case(shop=case.shop, at=case.at, facts=_needed(source, case))
        first = source.ask(view)
        assert first == source.ask(view)
        assert len({request.url for request in first}) == len(first)
        assert all(isinstance(request, Request) and 0 < request.timeout_seconds <= 60 for request in first)


@pytest.mark.parametrize(("name", "source"), SOURCES, ids=[name for name, _ in SOURCES])
def test_nothing_is_said_before_an_answer_came(name: str, source: Source) -> None:
    for case in _cases():
        told = source.read(Case(shop=case.shop, at=case.at, facts=_needed(source, case)), {})
        _hold(name, told)
        inherited = {"claim.company_id", "claim.vat_number"} & {
            fact.name for fact in case.facts.values() if fact.is_absent
        }
        # that no seal of an issuer's is on the pages follows from the pages
        said = [fact for fact in told if not (fact.is_absent and fact.name.startswith("seal."))]
        assert inherited or all(fact.is_unknown for fact in said)


@pytest.mark.parametrize(("name", "source"), SOURCES, ids=[name for name, _ in SOURCES])
def test_no_failure_becomes_an_answer(name: str, source: Source) -> None:
    if name == "website":
        pytest.skip("an odd body is a page there: tests of its own")
    for case in _cases():
        nothing_asked = {fact.name for fact in source.read(case, {}) if not fact.is_unknown}
        for label, given in _answers():
            _, told = _play(name, source, case, given)
            _hold(name, told)
            if label.startswith("status") and given["status"] in SAYING_NO.get(name, ()):
                continue
            if given["body"] == b"[]" and name in EMPTY_SAYS_NO:
                continue
            for fact in told:
                if fact.name in nothing_asked or (fact.name == "register.found" and fact.is_absent):
                    continue  # told from the facts it needs: no number is on the pages
                assert not fact.is_absent, f"{label}: {fact.name} is absent"
                assert fact.value is not False, f"{label}: {fact.name} is false"


@pytest.mark.parametrize(("name", "source"), SOURCES, ids=[name for name, _ in SOURCES])
def test_a_problem_keeps_its_cause(name: str, source: Source) -> None:
    if name == "website":
        pytest.skip("its causes come page by page: tests of its own")
    for cause in Cause:
        if cause is Cause.NOT_ASKED:
            continue
        plays = [_play(name, source, case, {"problem": Problem(cause, "it failed")})[1] for case in _cases()]
        assert cause in {fact.cause for told in plays for fact in told}, f"{name} forgets {cause}"
