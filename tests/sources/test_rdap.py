"""RDAP: what the registry says, what it hides, and which registry is asked."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

import pytest
from source_stage import AT, DATA, NUMBER, answer, asked, case, told

from trustcheck.model import Capture, Case, Cause, Problem, Request, Shop
from trustcheck.sources import rdap, rdap_bootstrap
from trustcheck.sources.answers import decode

LIST = rdap_bootstrap.LIST_URL
FI = "https://rdap.fi/rdap/rdap/domain/villavakka.fi"
COM = "https://rdap.verisign.com/com/v1/domain/villavakka.com"
RELATED = "https://rdap.rekisteroija.example/domain/villavakka.com"


def _entity(role: str, *properties: Any, **rest: Any) -> dict[str, Any]:
    return {"objectClassName": "entity", "roles": [role], "vcardArray": ["vcard", [*properties]], **rest}


def _fn(name: str) -> list[Any]:
    return ["fn", {}, "text", name]


def _domain(name: str = "villavakka.fi", **rest: Any) -> dict[str, Any]:
    return {
        "objectClassName": "domain",
        "ldhName": name,
        "events": [
            {"eventAction": "registration", "eventDate": "2015-06-01T00:00:00+03:00"},
            {"eventAction": "last update of RDAP database", "eventDate": "2026-11-21T00:00:00Z"},
            {"eventAction": "expiration", "eventDate": "2027-06-01T00:00:00.123456"},
        ],
        "status": ["active", "client transfer prohibited"],
        "entities": [_entity("registrar", _fn("Esimerkkirekisteröijä Oy"))],
        **rest,
    }


def _read(domain: str, url: str, body: Any, **rest: Any) -> dict[str, Any]:
    return told(rdap, case(domain), answer("rdap", url, body, **rest))


def test_the_registry_is_asked_at_once_and_a_newer_list_beside_it() -> None:
    assert asked(rdap, case("villavakka.fi")) == [LIST, FI]

    young = Case(shop=Shop(domain="a.fi", host="a.fi", url=""), at=datetime(2026, 8, 1, tzinfo=UTC))
    assert [request.url for request in rdap.ask(young)] == ["https://rdap.fi/rdap/rdap/domain/a.fi"]


def test_the_longest_suffix_wins_and_the_overrides_fill_gaps() -> None:
    table = {"fi": "https://rdap.fi/", "com.fi": "https://rdap.com.fi/"}
    assert rdap_bootstrap.server_of("a.com.fi", table) == "https://rdap.com.fi/"
    assert rdap_bootstrap.server_of("a.de") == "https://rdap.denic.de/"
    assert rdap_bootstrap.server_of("a.se") is None


def test_a_newer_list_is_used_when_it_is_sane() -> None:
    services = [[[f"x{n}"], [f"https://rdap.x{n}.example.com/"]] for n in range(600)]
    fresh = answer("rdap", LIST, {"services": [*services, [["fi"], ["https://rdap.uusi-esimerkki.fi"]]]})
    new = "https://rdap.uusi-esimerkki.fi/domain/villavakka.fi"
    assert new in asked(rdap, case("villavakka.fi"), fresh)
    facts = told(rdap, case("villavakka.fi"), fresh, answer("rdap", FI, "", status=404))
    assert facts == {}, "the answer of the server that the newer list names is awaited"

    for bad in ({"services": [[["fi"], ["https://rdap.uusi-esimerkki.fi"]]]}, "<html>", {"services": 7}):
        assert new not in asked(rdap, case("villavakka.fi"), answer("rdap", LIST, bad))


@pytest.mark.parametrize(
    "url",
    [
        "http://rdap.nic.example.com/", "https://192.0.2.1/", "https://localhost/", "https://[::1]/", "https://a@rdap.fi/",
        "https://rdap.fi:8443/", "ftp://rdap.fi/", "https://com/", "https://rdap.fi/\x00", 17, None, "https://[", "",
    ],
)  # fmt: skip
def test_only_https_at_a_public_name_is_let_into_the_list(url: Any) -> None:
    assert rdap_bootstrap.usable(url) is None
    assert rdap_bootstrap.servers_of({"services": [[["fi"], [url]]]}) == {}


def test_https_is_preferred_and_the_slash_is_added() -> None:
    listed = {"services": [[["fi"], ["http://rdap.fi/", "https://rdap.fi/v1"]], ["broken"], None, [[1], [2]], [["a"]]]}

    assert rdap_bootstrap.servers_of(listed) == {"fi": "https://rdap.fi/v1/"}


def test_the_shipped_list_is_whole_and_dated() -> None:
    assert rdap_bootstrap.snapshot_date() == date(2026, 7, 26)
    for tld, host in (("fi", "rdap.fi"), ("com", "rdap.verisign.com"), ("no", "rdap.norid.no")):
        assert host in (rdap_bootstrap.server_of(f"a.{tld}") or "")


def test_a_platforms_name_is_not_asked_of_a_registry() -> None:
    shop = case("villavakka.myshopify.com")

    assert asked(rdap, shop) == []
    assert told(rdap, shop)["domain.created"].cause is Cause.NOT_ASKED


def test_a_domain_is_read() -> None:
    facts = _read("villavakka.fi", FI, _domain())

    assert facts["domain.registered"].value is True
    assert facts["domain.created"].value == date(2015, 6, 1)
    assert facts["domain.age_days"].value == (AT.date() - date(2015, 6, 1)).days
    assert facts["domain.expires"].value == date(2027, 6, 1)
    assert facts["domain.registrar"].value == "Esimerkkirekisteröijä Oy"
    assert facts["domain.statuses"].value == ("active", "client transfer prohibited")
    assert facts["domain.holder_days"].is_unknown, "whois.fi tells changes of holder, this does not"
    assert facts["domain.registrant"].cause is Cause.HIDDEN


def test_registered_anew_the_holder_is_no_older_than_that() -> None:
    events = [
        {"eventAction": "registration", "eventDate": "2001-01-01T00:00:00Z"},
        {"eventAction": "reregistration", "eventDate": "2026-11-01T00:00:00Z"},
        {"eventAction": "transfer", "eventDate": "2026-11-15T00:00:00Z"},
    ]
    facts = _read("villavakka.com", COM, _domain("VILLAVAKKA.COM.", events=events))

    assert facts["domain.created"].value == date(2001, 1, 1)
    assert facts["domain.holder_days"].value == 20
    assert facts["domain.holder_transfer"].is_unknown, "a transfer is to another registrar"


@pytest.mark.parametrize("body", ["", "<html>Not Found</html>", {"errorCode": 404, "title": "Not Found"}])
def test_404_of_the_registry_is_not_registered_whatever_the_body(body: Any) -> None:
    facts = _read("villavakka.fi", FI, body, status=404)

    assert facts["domain.registered"].value is False
    assert not any(fact.is_absent for fact in facts.values())


def test_404_of_another_server_says_nothing() -> None:
    request = Request(source="rdap", url=FI)
    capture = Capture.of(request, AT, url="https://rdap.other.example/domain/x", status=404)
    assert told(rdap, case("villavakka.fi"), capture)["domain.registered"].cause is Cause.AMBIGUOUS


@pytest.mark.parametrize(
    ("status", "headers", "cause"),
    [
        (429, (), Cause.THROTTLED),
        (503, (("Retry-After", "9"),), Cause.THROTTLED),
        (503, (), Cause.NO_ANSWER),
        (403, (), Cause.REFUSED),
    ],
)
def test_a_failure_is_unknown_with_its_cause(status: int, headers: Any, cause: Cause) -> None:
    facts = _read("villavakka.fi", FI, "<html>", status=status, headers=headers)

    assert {fact.cause for fact in facts.values()} == {cause}


@pytest.mark.parametrize(
    "body", [_domain("muu.fi"), {"objectClassName": "entity"}, {}, [], "<html>", '{"ldhName":"villa']
)
def test_what_does_not_speak_of_the_domain_is_not_read(body: Any) -> None:
    assert _read("villavakka.fi", FI, body)["domain.registered"].cause is Cause.UNREADABLE


def _held(*properties: Any, **rest: Any) -> dict[str, Any]:
    return _read("villavakka.fi", FI, _domain(entities=[_entity("registrant", *properties, **rest)]))


def test_a_holder_is_told_when_it_is_an_organisation() -> None:
    org = _held(_fn("Villavakka"), ["kind", {}, "text", "org"])
    assert org["domain.registrant"].value == "Villavakka"
    assert org["domain.private_person"].value is False
    assert _held(_fn("Villavakka Oy"))["domain.registrant"].value == "Villavakka Oy"
    numbered = _held(_fn("Villavakka"), publicIds=[{"type": "Business ID", "identifier": NUMBER}])
    assert numbered["domain.registrant_number"].value == NUMBER


def test_a_person_is_never_named() -> None:
    for properties in (
        (_fn("Ella Esimerkki"), ["kind", {}, "text", "individual"]),
        (_fn("Private person"),),
        (_fn("Ella Esimerkki"),),
        (_fn("Ella Esimerkki"), ["org", {}, "text", "Ella Esimerkki"]),
    ):
        facts = _held(*properties)
        assert not facts["domain.registrant"].is_known
        assert "Ella" not in str(facts)
    assert _held(_fn("x"), ["kind", {}, "text", "individual"])["domain.private_person"].value is True


@pytest.mark.parametrize(
    "name", ["REDACTED FOR PRIVACY", "Not Disclosed", "Domains By Proxy, LLC", "Withheld for Privacy ehf", ""]
)
def test_redaction_is_neutral(name: str) -> None:
    facts = _held(_fn(name), ["org", {}, "text", name])

    assert facts["domain.registrant"].cause is Cause.HIDDEN
    assert facts["domain.private_person"].cause is Cause.HIDDEN


def _thin(href: str = RELATED) -> Capture:
    links = [{"rel": "self", "href": COM}, {"rel": "related", "href": href}]
    return answer("rdap", COM, _domain("VILLAVAKKA.COM", links=links))


def test_the_registrar_is_asked_once_for_the_holder_of_a_thin_registry() -> None:
    shop = case("villavakka.com")
    assert asked(rdap, shop, _thin()) == [LIST, RELATED]
    holder = _entity("registrant", _fn("x"), ["org", {}, "text", "Villavakka Oy"])
    other = answer(
        "rdap",
        RELATED,
        _domain("villavakka.com", entities=[holder], events=[], links=[{"rel": "related", "href": RELATED + "2"}]),
    )
    assert asked(rdap, shop, _thin(), other) == [LIST]
    facts = told(rdap, shop, _thin(), other)
    assert facts["domain.registrant"].value == "Villavakka Oy"
    assert facts["domain.registrant"].evidence[0].url == RELATED
    assert facts["domain.created"].value == date(2015, 6, 1), "dates are the registry's alone"


@pytest.mark.parametrize(
    "href", ["http://rdap.a.example/domain/x", "https://10.0.0.1/domain/x", "https://localhost/domain/x", "x"]
)
def test_a_link_inside_or_in_the_clear_is_not_followed(href: str) -> None:
    assert asked(rdap, case("villavakka.com"), _thin(href)) == [LIST]


def test_a_registrar_that_fails_leaves_the_registrys_answer() -> None:
    late = answer("rdap", RELATED, problem=Problem(Cause.NO_ANSWER))
    facts = told(rdap, case("villavakka.com"), _thin(), late)

    assert facts["domain.created"].is_known
    assert facts["domain.registrant"].cause is Cause.HIDDEN


def test_a_date_ahead_of_today_is_no_date() -> None:
    events = [{"eventAction": "registration", "eventDate": "2031-01-01T00:00:00Z"}]
    assert _read("villavakka.fi", FI, _domain(events=events))["domain.created"].is_unknown


def test_every_shared_sample_is_read_without_an_exception() -> None:
    folder = DATA / "rdap"
    if not folder.is_dir():
        pytest.skip("the shared samples of RDAP are not here")
    read = known = 0
    for path in sorted([*folder.rglob("*"), *(DATA / "registries/prh_v3").glob("rdap*")]):
        if not path.is_file():
            continue
        body = path.read_bytes()
        value = decode(body)
        name = value.get("ldhName") if isinstance(value, dict) else None
        domain = str(name or "villavakka.fi").lower().rstrip(".")
        shop = case(domain)
        facts = told(rdap, shop, *(answer("rdap", url, body) for url in asked(rdap, shop)))
        read += 1
        known += bool(facts) and facts["domain.created"].is_known
        rdap_bootstrap.servers_of(value)

    assert read >= 50
    assert known >= 4
