"""The map and the list of shared offices beside what the shop says: what a gap of the map may and may not say."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

import pytest

from trustcheck import places
from trustcheck.compare import compare
from trustcheck.facts import absent, known, unknown
from trustcheck.model import Address, Case, Cause, Fact, Shop, State

AT = datetime(2026, 11, 21, tzinfo=UTC)
NOBODY = {"place__named_here": None, "place__website_here": None}


def said(name: str, **given: Any) -> Any:
    """The value, None (ABSENT) or the cause of that fact; given: None is ABSENT, a Cause Unknown."""
    facts = {"claim.site_read": known("claim.site_read", True)}
    for key, value in given.items():
        fact = key.replace("__", ".")
        made = absent(fact) if value is None else unknown(fact, value) if isinstance(value, Cause) else None
        facts[fact] = made or known(fact, value)
    shop = Shop(domain="kaarna.fi", host="kaarna.fi", url="https://kaarna.fi/")
    told: Fact = next(one for one in compare(Case(shop=shop, at=AT, facts=facts)) if one.name == name)
    return {State.KNOWN: told.value, State.ABSENT: None, State.UNKNOWN: told.cause}[told.state]


@pytest.mark.parametrize(
    ("found", "expected"),
    [
        ("house", True), ("street", True), ("town", None), (None, False), (Cause.AMBIGUOUS, None),
        (Cause.NOT_ASKED, None), (Cause.THROTTLED, Cause.THROTTLED),
    ],
)  # fmt: skip
def test_the_street(found: Any, expected: Any) -> None:
    assert said("match.map_address", place__found=found) == expected


def test_a_street_that_the_map_lacks_is_no_contradiction_where_others_place_the_shop() -> None:
    here = (Address(street="Kujatie", number="3", postcode="99999", town="Esimerkki", country="FI"),)
    elsewhere = (Address(street="Muukatu", number="3", postcode="99999", town="Esimerkki", country="FI"),)

    assert said("match.map_address", place__found=None, claim__addresses=here, register__addresses=here) is None
    assert said("match.map_address", place__found=None, claim__addresses=here, register__addresses=elsewhere) is False
    assert said("match.map_address", place__found=None, register__website="www.kaarna.fi") is None
    assert said("match.map_address", place__found=None, register__website="www.toinen.fi") is False


def test_what_the_map_lacks_says_nothing() -> None:
    assert said("match.map_name", place__found="house", place__named_here="Kaarna") is True
    assert said("match.map_name", place__found="house", place__named_here=None) is None
    assert said("match.map_name", place__found="street") is None, "nobody was asked who is there"
    assert said("match.map_name", place__found=Cause.BLOCKED) is Cause.BLOCKED
    assert said("match.map_name", place__found="house", place__named_here=Cause.DEADLINE) is Cause.DEADLINE
    assert said("match.map_name", claim__site_read=Cause.BLOCKED) is Cause.BLOCKED


def test_a_website_on_the_map() -> None:
    given = {"place__found": "house", "place__named_here": "Kaarna"}

    assert said("match.map_website", **given, place__website_here="https://kaarna.fi") is True
    assert said("match.map_website", **given, place__website_here=None, place__named_website="http://muu.fi") is False
    assert said("match.map_website", **given, place__website_here=None, place__named_website=None) is None
    unread = {"place__website_here": Cause.THROTTLED, "place__named_website": Cause.THROTTLED}
    assert said("match.map_website", **given, **unread) is Cause.THROTTLED


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ({**NOBODY, "place__others_here": ("Pizzeria Esimerkki",)}, False),
        ({**NOBODY, "place__others_here": ("Pizzeria Esimerkki", "Kello ja kulta")}, None),  # a house of many
        ({**NOBODY, "place__others_here": ("Kaarnan Puoti Oy",), "register__names": ("Kaarnan Puoti Oy",)}, True),
        ({**NOBODY, "place__others_here": None}, None),
        ({**NOBODY, "place__named_here": "Kaarna", "place__others_here": ("Pizzeria Esimerkki",)}, True),
        ({**NOBODY, "place__others_here": ("Pizzeria Esimerkki",), "register__mail_domain": "kaarna.fi"}, None),
        ({**NOBODY, "place__others_here": Cause.DEADLINE}, Cause.DEADLINE),
        ({**NOBODY, "place__named_here": Cause.TOO_LARGE, "place__others_here": ("A",)}, Cause.TOO_LARGE),
    ],
)  # fmt: skip
def test_who_else_is_there(given: Any, expected: Any) -> None:
    facts = {"place__found": "house", "register__company_id": "1", **given}
    assert said("match.map_others", **facts) == expected


@pytest.mark.parametrize(
    ("ours", "theirs", "expected"),
    [
        ("ma–pe 10–18, la 11–16", "Mo-Fr 10:00-18:00; Sa 11:00-15:00", True),
        ("Mon-Fri 10 am - 6 pm", "Mo-Fr 10:00-18:00", True),
        ("klo 9.30–17.00", "Mo-Fr 09:30-17:00; PH off", True),
        ("ma–pe 9–17", "Mo-Fr 10:00-18:00", None),
        ("sopimuksen mukaan", "Mo-Fr 10:00-18:00", None),
        ("avoinna aina 24/7", "24/7", True),
        ("ma–pe 10–18", None, None),
        (Cause.SCRIPT_ONLY, "Mo-Fr 10:00-18:00", Cause.SCRIPT_ONLY),
        ("ma–pe 10–18", Cause.THROTTLED, Cause.THROTTLED),
    ],
)
def test_hours(ours: Any, theirs: Any, expected: Any) -> None:
    facts = {"place__found": "house", "claim__opening_hours": ours, "place__hours": theirs}
    assert said("match.map_hours", **facts) == expected


@pytest.mark.parametrize(
    ("place", "listed"),
    [
        (Address(street="Shelton Street", number="71-75", postcode="WC2H 9JQ", town="London", country="GB"), True),
        (Address(street="Shelton Street", number="73", town="London"), True),
        (Address(street="Shelton Street", number="72", town="London", country="GB"), False),
        (Address(street="Shelton Street", number="71", town="Leeds", country="GB"), False),
        (Address(street="Sepapaja", number="6", town="Tallinn", country="EE"), True),
        (Address(street="Lõõtsa", number="2A", postcode="11415", town="Tallinn", country="EE"), True),
        (Address(street="City Road", number="124", town="London", country="US"), False),
        (Address(po_box="17", town="London", country="GB"), False),
    ],
)
def test_shared_offices(place: Address, listed: bool) -> None:
    told = said("place.shared_office", claim__addresses=(place,))
    assert (told is not None) is listed
    by_register = said("place.shared_office", claim__addresses=Cause.BLOCKED, register__addresses=(place,))
    assert by_register == (told if listed else Cause.BLOCKED), "what nobody read is not missing from the list"


def test_a_store_elsewhere_is_a_door_whatever_the_registered_address_is() -> None:
    office = (Address(street="Shelton Street", number="71-75", town="London", country="GB"),)
    store = (Address(street="Esimerkkitie", number="1", town="London", country="GB", role="store"),)

    assert said("place.shared_office", claim__stores=store, claim__addresses=(*office, *store)) is None
    assert said("place.shared_office", claim__stores=office, claim__addresses=office) is not None


def test_every_row_of_the_list_says_where_and_when_it_was_read() -> None:
    import tomllib
    from importlib.resources import files

    rows = tomllib.loads((files("trustcheck") / places.SHARED_OFFICES).read_text())["office"]

    assert len(rows) == len(places.shared_offices()) >= 10
    for row in rows:
        assert row["source"] and row["what"] and isinstance(row["date"], date) and isinstance(row["checked"], bool)
        assert row["street"] and row["number"] and row["town"] and len(row["country"]) == 2
        assert not row["checked"] or row["source"].startswith("https://"), "what was checked can be checked again"


HOURS = {"claim__hours_of_service": False}


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ({"claim__opening_hours": "ma-pe 10-18", "claim__structured_hours": "Mo-Fr 10:00-18:00", **HOURS}, True),
        ({"claim__opening_hours": "ma-pe 10-18", "claim__structured_hours": "Mo-Fr 09:00-17:00", **HOURS}, False),
        ({"claim__opening_hours": "ma-pe 10-18", "claim__structured_hours": "Mo-Fr 09:00-17:00",
          "claim__hours_of_service": True}, None),  # the telephone's
        ({"claim__opening_hours": "Mo-Fr 09:00-17:00", "claim__structured_hours": "Mo-Fr 09:00-17:00",
          "claim__hours_of_service": None}, None),  # only the structured data tell any
        ({"claim__opening_hours": "sopimuksen mukaan", "claim__structured_hours": "Mo-Fr 09:00-17:00", **HOURS}, None),
        ({"claim__opening_hours": None, "claim__structured_hours": None, "claim__hours_of_service": None}, None),
        ({"claim__opening_hours": "ma-pe 10-18", "claim__structured_hours": Cause.BLOCKED, **HOURS}, Cause.BLOCKED),
    ],
)  # fmt: skip
def test_hours_for_people_and_for_machines(given: dict[str, Any], expected: Any) -> None:
    assert said("match.hours", **given) == expected


@pytest.mark.parametrize(
    ("pins", "found", "expected"),
    [
        (("60.16990,24.93840",), "house", True),
        (("60.17700,24.93840",), "house", True),  # 800 metres
        (("60.18500,24.93840",), "street", True),  # 1.7 kilometres
        (("60.18500,24.93840",), "house", None),
        (("60.20990,24.93840",), "house", None),  # 4.4 kilometres: another part of the town
        (("60.45180,22.26660",), "house", False),  # another town
        (("60.45180,22.26660", "60.16990,24.93840"), "house", True),  # a chain with a store there too
        (("not a place", "x,y"), "house", None),
        (None, "house", None),
        (Cause.BLOCKED, "house", Cause.BLOCKED),
    ],
)
def test_the_pin_of_the_map_on_the_pages(pins: Any, found: str, expected: Any) -> None:
    given = {"claim__map_points": pins, "place__found": found, "place__point": "60.16990,24.93840"}

    assert said("match.map_pin", **given) == expected


def test_a_pin_says_nothing_where_the_map_does_not_know_the_address() -> None:
    pins = {"claim__map_points": ("60.45180,22.26660",)}

    assert said("match.map_pin", **pins, place__found="town", place__point=None) is None
    assert said("match.map_pin", **pins, place__found=None, place__point=None) is None
    assert said("match.map_pin", **pins, place__found=Cause.AMBIGUOUS, place__point=Cause.AMBIGUOUS) is None
    assert said("match.map_pin", **pins, place__found=Cause.THROTTLED, place__point=Cause.THROTTLED) is Cause.THROTTLED
