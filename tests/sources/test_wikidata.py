"""Wikidata: which addresses are looked for, which item is taken, since when it has the website, failures in 200."""

from __future__ import annotations

import json
from typing import Any
from urllib.parse import unquote

import pytest
from source_stage import answer, asked, case, told

from trustcheck.demo.services.wikidata import item, statement
from trustcheck.facts import absent, known
from trustcheck.model import Capture, Cause, Fact
from trustcheck.sources import wikidata
from trustcheck.sources.wikidata_items import history

ITEM = "Q99000001"
SHOP = case("prizova.cz", known("claim.site_read", True), known("claim.trade_name", "Přízová"))
FIRST, SECOND = wikidata._all_searches(SHOP)
PAGE, HISTORY = f"{wikidata.ITEMS}/{ITEM}", history(ITEM, SHOP.at)
ROW = item(ITEM, "Přízová dílna", "https://www.prizova.cz/", "2019-01-01", P4156="99900106", P2002="prizova")


def _search(url: str, *items: str) -> Capture:
    return answer("wikidata", url, {"query": {"search": [{"title": one} for one in items]}})


def _revision(sites: list[str], day: str = "2025-06-30") -> Capture:
    claims = {"P856": [{"mainsnak": {"datavalue": {"value": site}}, "rank": "normal"} for site in sites]}
    slot = {"main": {"content": json.dumps({"claims": claims if sites else []})}}
    page = {"title": ITEM, "revisions": [{"timestamp": f"{day}T08:00:00Z", "slots": slot}]}
    return answer("wikidata", HISTORY, {"query": {"pages": [page]}})


def _of(row: Any = ROW, history: Capture | None = None) -> dict[str, Fact]:
    last = history or _revision(["https://prizova.cz"])
    return told(wikidata, SHOP, _search(FIRST, ITEM), answer("wikidata", PAGE, row), last)


def test_the_usual_ways_to_write_the_address_are_asked_in_two_short_questions() -> None:
    assert asked(wikidata, SHOP) == [FIRST]
    assert asked(wikidata, SHOP, _search(FIRST)) == [SECOND]
    assert asked(wikidata, SHOP, _search(FIRST, ITEM)) == [PAGE, HISTORY]
    assert asked(wikidata, SHOP, _search(FIRST), _search(SECOND, ITEM)) == [PAGE, HISTORY]
    written = unquote(FIRST) + unquote(SECOND)
    for address in ("https://www.prizova.cz/", "https://prizova.cz", "http://www.prizova.cz", "http://prizova.cz/"):
        assert f"P856={address}" in written
    long = case(f"{'a' * 60}.{'b' * 3}.cz", *SHOP.facts.values())
    for url in wikidata._all_searches(long):
        query = unquote(url.rpartition("=")[2] if "srsearch" not in url else url.partition("srsearch=")[2])
        assert query.startswith("haswbstatement:P856=") and len(query) <= wikidata.MAX_QUERY


def test_a_shop_that_was_not_read_or_has_no_name_is_not_looked_for() -> None:
    assert asked(wikidata, case("prizova.cz", known("claim.trade_name", "Přízová"))) == []
    assert asked(wikidata, case("prizova.cz", known("claim.site_read", True), absent("claim.trade_name"))) == []


def test_an_item_is_read_with_its_numbers_and_the_day_since_when_it_has_the_website() -> None:
    facts = _of()
    assert facts["archive.wikidata_item"].value == ITEM
    assert facts["archive.wikidata_name"].value == "Přízová dílna"
    assert facts["archive.wikidata_ids"].value == ("99900106",), "a name on a social platform is no number"
    assert facts["archive.wikidata_age_days"].value == 509


def test_what_was_written_within_a_year_has_no_age() -> None:
    assert _of(history=_revision([]))["archive.wikidata_age_days"].value == 0
    assert _of(history=_revision(["https://other.example"]))["archive.wikidata_age_days"].value == 0
    none = answer("wikidata", HISTORY, {"query": {"pages": [{"title": ITEM}]}})
    assert _of(history=none)["archive.wikidata_age_days"].value == 0
    gone = answer("wikidata", HISTORY, {"query": {"pages": [{"title": ITEM, "missing": True}]}})
    assert _of(history=gone)["archive.wikidata_age_days"].cause is Cause.UNREADABLE
    down = answer("wikidata", HISTORY, b"", status=503)
    assert _of(history=down)["archive.wikidata_age_days"].cause is Cause.NO_ANSWER


def test_a_website_that_ended_or_is_called_wrong_is_none() -> None:
    site = statement("P856", "https://www.prizova.cz/", "url")
    ended = {**site, "qualifiers": [{"property": {"id": "P582"}}]}
    better = {**statement("P856", "https://other.example", "url"), "rank": "preferred"}
    for rows in ([ended], [{**site, "rank": "deprecated"}], [site, better], []):
        assert _of({**ROW, "statements": {"P856": rows}})["archive.wikidata_item"].is_absent, rows
    both = [{**site, "rank": "preferred"}, statement("P856", "https://other.example", "url")]
    assert _of({**ROW, "statements": {"P856": both}})["archive.wikidata_item"].value == ITEM


def test_none_is_absent_only_after_both_searches() -> None:
    assert told(wikidata, SHOP, _search(FIRST)) == {}
    nothing = told(wikidata, SHOP, _search(FIRST), _search(SECOND))
    assert len(nothing) == 4 and all(fact.is_absent for fact in nothing.values())


def test_of_several_items_the_oldest_is_taken() -> None:
    assert asked(wikidata, SHOP, _search(FIRST, "Q99000777", ITEM)) == [PAGE, HISTORY]


@pytest.mark.parametrize(
    ("body", "status", "cause"),
    [
        ({"error": {"code": "maxlag"}}, 200, Cause.THROTTLED),
        ({"error": {"code": "cirrussearch-backend-error"}}, 200, Cause.NO_ANSWER),
        ({"query": {}}, 200, Cause.UNREADABLE),
        ({"query": {"search": [{"title": "Talk:Q1"}]}}, 200, Cause.UNREADABLE),
        ([], 200, Cause.UNREADABLE),
        (b"", 429, Cause.THROTTLED),
    ],
)
def test_failures_of_the_search(body: Any, status: int, cause: Cause) -> None:
    for captures in ([answer("wikidata", FIRST, body, status=status)],
                     [_search(FIRST), answer("wikidata", SECOND, body, status=status)]):  # fmt: skip
        assert {fact.cause for fact in told(wikidata, SHOP, *captures).values()} == {cause}


def test_an_item_that_is_another_or_gone_is_unknown() -> None:
    assert _of({**ROW, "id": "Q5"})["archive.wikidata_item"].cause is Cause.UNREADABLE
    gone = answer("wikidata", PAGE, {"code": "resource-not-found"}, status=404)
    facts = told(wikidata, SHOP, _search(FIRST, ITEM), gone)
    assert facts["archive.wikidata_item"].cause is Cause.NO_ANSWER
