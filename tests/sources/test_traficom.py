"""odata.domain.fi: a list that is not whole never says that a domain is missing from it."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from source_stage import NUMBER, OTHER, answer, asked, case, told

from trustcheck.facts import known
from trustcheck.model import Capture, Cause, Problem
from trustcheck.sources import traficom

ROOT = "https://odata.domain.fi/v4/odata/domains"
BY_NAME = f"{ROOT}?$filter=Name%20eq%20'villavakka.fi'"
QUERY = f"?$filter=OrganizationId%20eq%20'{NUMBER}'&$orderby=GrantDate%20desc"
BY_COMPANY = ROOT + QUERY
HELD = "domain.held_by_company"
SHOP = case("villavakka.fi", known("register.company_id", NUMBER))


def _row(name: str = "villavakka.fi", number: str = NUMBER, **rest: Any) -> dict[str, Any]:
    row = {
        "Name": name,
        "State": "Registered",
        "GrantDate": "2015-06-01T00:00:00+03:00",
        "LastValidityDate": "2027-06-01T00:00:00+03:00",
        "Holder": "Villavakka Oy",
        "Registrar": "Esimerkkirekisteröijä Oy",
        "OrganizationId": number,
    }
    return {**row, **rest}


def _list(*rows: dict[str, Any], url: str = BY_COMPANY, **rest: Any) -> Capture:
    return answer("traficom", url, {"@odata.context": "x", "value": list(rows), **rest})


def test_the_holder_and_the_companys_domains_are_asked() -> None:
    assert asked(traficom, SHOP) == [BY_NAME, BY_COMPANY]
    assert asked(traficom, case("villavakka.com", known("claim.company_id", NUMBER))) == [BY_COMPANY]
    assert asked(traficom, case("villavakka.com")) == []


def test_who_holds_the_domain_is_read() -> None:
    facts = told(traficom, SHOP, _list(_row(), url=BY_NAME))

    assert facts["domain.registered"].value is True
    assert facts["domain.registrant"].value == "Villavakka Oy"
    assert facts["domain.registrant_number"].value == NUMBER
    assert facts["domain.private_person"].value is False
    assert facts["domain.created"].value == date(2015, 6, 1)
    assert facts["domain.expires"].value == date(2027, 6, 1)
    assert facts["domain.holder_transfer"].is_unknown, "only WHOIS tells changes of holder"
    assert facts["domain.holder_days"].is_unknown


def test_the_name_may_come_without_its_ending() -> None:
    assert told(traficom, SHOP, _list(_row("VILLAVAKKA"), url=BY_NAME))["domain.registrant"].is_known


def test_no_row_by_name_says_nothing_as_persons_are_left_out() -> None:
    facts = told(traficom, SHOP, _list(url=BY_NAME))

    assert {fact.cause for fact in facts.values()} == {Cause.HIDDEN}


def test_the_companys_domains_are_read_and_none_is_absent() -> None:
    facts = told(traficom, SHOP, _list(_row(), _row("lanka-esimerkki.fi")))
    assert facts[HELD].value == ("lanka-esimerkki.fi", "villavakka.fi")
    assert told(traficom, SHOP, _list())[HELD].is_absent


@pytest.mark.parametrize(
    "body",
    [
        {"d": {"results": [_row()]}},
        {"odata.metadata": "x", "value": [_row()]},
        {"value": [_row()], "@odata.count": 1},
    ],
)
def test_the_three_envelopes_that_were_seen(body: Any) -> None:
    assert told(traficom, SHOP, answer("traficom", BY_COMPANY, body))[HELD].value == ("villavakka.fi",)


def test_the_next_address_is_tried_after_404_only() -> None:
    gone = answer("traficom", BY_COMPANY, "", status=404)
    following = "https://odata.domain.fi/odata/Domains" + QUERY
    assert following in asked(traficom, SHOP, gone)
    busy = answer("traficom", BY_COMPANY, "", status=503)
    assert following not in asked(traficom, SHOP, busy)
    assert told(traficom, SHOP, busy)[HELD].cause is Cause.NO_ANSWER

    moved = _list(_row(), url=following)
    assert told(traficom, SHOP, gone, moved)[HELD].value == ("villavakka.fi",)
    empty = _list(url=following)
    assert told(traficom, SHOP, gone, empty)[HELD].is_absent


def test_when_every_address_is_gone_nothing_is_known() -> None:
    paths = ("/v4/odata/domains", "/odata/Domains", "/OpenDomainData.svc/Domains")
    gone = [answer("traficom", f"https://odata.domain.fi{path}{QUERY}", "", status=404) for path in paths]

    assert asked(traficom, case("a.com", known("register.company_id", NUMBER)), *gone) == []
    assert told(traficom, SHOP, *gone)[HELD].cause is Cause.NO_ANSWER


def test_the_next_page_is_followed_at_the_service_alone() -> None:
    link = f"{ROOT}?$filter=OrganizationId%20eq%20'{NUMBER}'&$skip=1"
    first = _list(_row("a-esimerkki.fi"), **{"@odata.nextLink": link})
    assert link in asked(traficom, SHOP, first)
    assert HELD not in told(traficom, SHOP, first)
    assert told(traficom, SHOP, first, _list(_row(), url=link))[HELD].value == ("a-esimerkki.fi", "villavakka.fi")

    for bad in (
        "https://10.0.0.1/x",
        "http://odata.domain.fi/x",
        "https://odata.domain.fi.example/",
        "https://[",
        BY_COMPANY,
    ):
        trap = _list(_row("a-esimerkki.fi"), **{"@odata.nextLink": bad})
        assert asked(traficom, case("b.com", known("register.company_id", NUMBER)), trap) == []
        assert told(traficom, SHOP, trap)[HELD].cause is Cause.TOO_LARGE, "the list is not whole"


def test_a_full_page_without_a_link_goes_on_by_skip() -> None:
    full = _list(*[_row(f"a{n}-esimerkki.fi") for n in range(100)])
    assert asked(traficom, SHOP, full)[-1] == BY_COMPANY + "&$skip=100"
    rest = _list(_row(), url=BY_COMPANY + "&$skip=100")
    assert len(told(traficom, SHOP, full, rest)[HELD].value) == 101


def test_a_list_cut_short_still_tells_that_this_domain_is_in_it() -> None:
    full = _list(_row(), *[_row(f"a{n}-esimerkki.fi") for n in range(99)])
    late = answer("traficom", BY_COMPANY + "&$skip=100", problem=Problem(Cause.DEADLINE))

    assert "villavakka.fi" in told(traficom, SHOP, full, late)[HELD].value
    other = case("muu-esimerkki.fi", known("register.company_id", NUMBER))
    assert told(traficom, other, full, late)[HELD].cause is Cause.DEADLINE


def test_rows_of_another_organisation_are_not_the_companys() -> None:
    assert told(traficom, SHOP, _list(_row(number=OTHER)))[HELD].cause is Cause.UNREADABLE


def test_a_private_holder_is_never_named() -> None:
    row = _row(Holder="Ella Esimerkki", OrganizationId="", AssociationType="Private person")
    facts = told(traficom, SHOP, _list(row, url=BY_NAME))

    assert facts["domain.registrant"].is_absent
    assert facts["domain.private_person"].value is True
    assert "Ella" not in str(facts)
