"""Zefix: the official service with a key, the site's own search without, and what each says of nothing found."""

from __future__ import annotations

import json
from typing import Any
from urllib.parse import unquote

import pytest
from source_stage import answer, asked, case, told

from trustcheck.archive.personal import strip
from trustcheck.demo.services.zefix import CHANGES, EXAMPLE, NUMBER, UID
from trustcheck.facts import absent, known
from trustcheck.model import Case, Cause, Problem
from trustcheck.sources import zefix

SHOP = case("bergfaden-demo.ch", known("claim.company_id", NUMBER), known("claim.company_country", "CH"))
NAMED = case(
    "bergfaden-demo.ch",
    known("claim.site_read", True),
    absent("claim.company_id"),
    known("claim.legal_name", "Bergfaden Demo GmbH"),
)
OFFICIAL = f"{zefix.URL}/uid/{UID}"
NO_KEY = Problem(Cause.NOT_ASKED, "a key of zefix is needed")
ROW = dict(EXAMPLE.rows[0])
ON_SITE = {"name": ROW["name"], "uid": UID, "uidFormatted": NUMBER, "legalSeat": "Musterwil", "status": "EXISTIEREND"}
NONE = {"error": {"code": "API.ZFR.SEARCH.NORESULT"}}


def _without_key(shop: Case) -> tuple[Any, str]:
    """The refused official question, and the one that is asked in its place."""
    refused = answer("zefix", asked(zefix, shop)[0], problem=NO_KEY)
    return refused, asked(zefix, shop, refused)[0]


def _posted(url: str) -> Any:
    return json.loads(unquote(url.partition("#")[2]))


def test_with_a_key_the_official_service_is_asked() -> None:
    request = zefix.ask(SHOP)[0]

    assert (request.url, request.key, request.post) == (OFFICIAL, "zefix", "")
    search = zefix.ask(NAMED)[0]
    assert (search.key, search.post) == ("zefix", "application/json")
    assert _posted(search.url) == {"name": "Bergfaden Demo GmbH", "activeOnly": False}


def test_without_one_the_search_of_the_registers_page_is_asked_for_number_or_name() -> None:
    for shop, words in ((SHOP, NUMBER), (NAMED, "Bergfaden Demo GmbH")):
        refused, url = _without_key(shop)
        assert url.startswith(zefix.SITE_URL)
        assert _posted(url)["name"] == words
        view = Case(shop=shop.shop, at=shop.at, facts=shop.facts, captures={refused.request.url: refused})
        request = zefix.ask(view)[0]
        assert (request.key, request.post) == ("", "application/json")


def test_the_search_tells_that_it_is_there_and_lives_and_no_more() -> None:
    refused, url = _without_key(SHOP)
    facts = told(zefix, SHOP, refused, answer("zefix", url, {"list": [ON_SITE], "hasMoreResults": False}))

    assert facts["register.found"].value is True
    assert facts["register.name"].value == ROW["name"]
    assert facts["register.active"].value is True
    assert facts["register.addresses"].cause is Cause.NOT_ASKED


def test_not_found_is_said_in_each_services_own_way() -> None:
    gone = answer("zefix", OFFICIAL, {"status": 404, "error": "Not Found"}, status=404)
    assert told(zefix, SHOP, gone)["register.found"].value is False
    assert told(zefix, SHOP, answer("zefix", OFFICIAL, "<h1>404</h1>", status=404))["register.found"].is_unknown
    assert told(zefix, SHOP, answer("zefix", OFFICIAL, []))["register.found"].is_unknown

    refused, url = _without_key(SHOP)
    for status in (200, 404):
        facts = told(zefix, SHOP, refused, answer("zefix", url, NONE, status=status))
        assert facts["register.found"].value is False
    bodies: list[Any] = [{"error": {"code": "API.ZFR.GENERAL"}}, {"list": []}, {}, {"error": "x"}]
    for body in bodies:
        facts = told(zefix, SHOP, refused, answer("zefix", url, body, status=404))
        assert facts["register.found"].is_unknown, body


@pytest.mark.parametrize(
    ("state", "active", "insolvency"),
    [
        ("ACTIVE", True, None),
        ("BEING_CANCELLED", True, "liquidation"),
        ("IN_AUFLOESUNG", True, "liquidation"),
        ("CANCELLED", False, None),
        ("GELOESCHT", False, None),
        ("RESTING", None, None),
    ],
)
def test_states(state: str, active: bool | None, insolvency: str | None) -> None:
    facts = told(zefix, SHOP, answer("zefix", OFFICIAL, [{**ROW, "status": state}]))

    assert facts["register.active"].value is active
    assert facts["register.insolvency"].value == insolvency
    assert facts["register.insolvency"].is_absent is (active is True and insolvency is None)


def test_another_companys_row_is_not_read() -> None:
    row = CHANGES["other-company"](ROW)
    assert told(zefix, SHOP, answer("zefix", OFFICIAL, [row]))["register.found"].cause is Cause.UNREADABLE


def test_a_vat_number_holds_the_number() -> None:
    shop = case("bergfaden-demo.ch", absent("claim.company_id"), known("claim.vat_number", f"{NUMBER} MWST"))
    assert asked(zefix, shop) == [OFFICIAL]


def test_the_one_of_the_name_is_asked_for_with_its_number() -> None:
    search = asked(zefix, NAMED)[0]
    found = answer("zefix", search, [{key: ROW[key] for key in ("name", "uid", "status")}])
    assert asked(zefix, NAMED, found) == [OFFICIAL]
    facts = told(zefix, NAMED, found, answer("zefix", OFFICIAL, [ROW]))
    assert (facts["register.name_found"].value, facts["register.form"].value) == (True, "Limited liability company")


def test_more_results_than_were_seen_leave_it_open() -> None:
    refused, url = _without_key(NAMED)
    other = {**ON_SITE, "name": "Bergfaden Musterwil AG"}
    more = answer("zefix", url, {"list": [other], "hasMoreResults": True})
    assert told(zefix, NAMED, refused, more)["register.name_found"].cause is Cause.TOO_LARGE
    whole = answer("zefix", url, {"list": [other], "hasMoreResults": False})
    assert told(zefix, NAMED, refused, whole)["register.name_found"].value is False


def test_persons_in_the_gazette_and_beside_the_address_are_not_kept() -> None:
    row = {
        **ROW,
        "sogcPub": [{"message": "Camille Essai, von Musterwil, Gesellschafterin"}],
        "address": {**ROW["address"], "careOf": "Camille Essai"},
    }
    kept = strip(answer("zefix", OFFICIAL, [row]))

    assert "Essai" not in kept.body.decode()
    assert told(zefix, SHOP, kept)["register.found"].value is True
