"""The maps: which address is asked about, what counts as found, and that a gap of the map is never "not there"."""

from __future__ import annotations

import asyncio
import re
from typing import Any
from urllib.parse import parse_qs, unquote, urlsplit

import msgspec
import pytest
from source_stage import AT, DATA, answer, asked, case, told, with_captures

from trustcheck.demo.internet import Internet
from trustcheck.demo.services import all_services
from trustcheck.demo.services import nominatim as twin
from trustcheck.demo.services import photon as other_twin
from trustcheck.demo.services.overpass import element
from trustcheck.demo.world import World
from trustcheck.demo_run import QUICK_DOOR
from trustcheck.facts import absent, known, unknown
from trustcheck.likeness import same_house
from trustcheck.model import Address, Capture, Case, Cause, Fact
from trustcheck.net.door import Door
from trustcheck.sources import all_sources, map_address, nominatim, overpass, photon

STORE = twin.STORE
SEAT = Address(street="Konttorikuja", number="1", postcode="00998", town="Kuvitela", country="FI", role="seat")
HERE = twin.of("Kuvitela", "00999", "FI")
POINT = (60.1, 24.9)


def shop(*places: Address, stores: tuple[Address, ...] = (), domain: str = "lankalipas-demo.fi", **more: Any) -> Case:
    facts = [known(key.replace("__", "."), value) for key, value in more.items()]
    listed = known("claim.addresses", places) if places else absent("claim.addresses")
    told_stores = known("claim.stores", stores) if stores else absent("claim.stores")
    return case(domain, known("claim.pages_read", 4), listed, told_stores, *facts)


def three(seller: Case, *answers: Any) -> dict[str, Fact]:
    """What Nominatim tells when its questions are answered so, one after the other."""
    captures: list[Capture] = []
    for body in answers:
        urls = asked(nominatim, seller, *captures)
        if not urls:
            break
        rest = body if isinstance(body, dict) and "status" in body else {"body": body}
        captures.append(answer("nominatim", urls[0], **rest))
    return told(nominatim, seller, *captures)


def test_nothing_is_asked_before_all_pages_are_read_nor_without_street_and_town() -> None:
    assert asked(nominatim, case("a-demo.fi", known("claim.addresses", (STORE,)))) == []
    for place in (
        Address(town="Kuvitela", country="FI"),
        Address(street="Lankakatu", number="3", country="FI"),
        Address(po_box="17", postcode="00991", town="Kuvitela", country="FI"),
        msgspec.structs.replace(STORE, role="returns"),
        msgspec.structs.replace(STORE, role="", care_of="Toinen Oy"),
        msgspec.structs.replace(STORE, street="L" * 200),
    ):
        assert asked(nominatim, shop(place)) == []
    assert asked(nominatim, shop(msgspec.structs.replace(STORE, country=""), domain="lankalipas-demo.com")) == []


def test_the_store_goes_before_the_seat_and_one_question_is_asked_at_a_time() -> None:
    urls = asked(nominatim, shop(SEAT, STORE, stores=(STORE,), claim__language="sv"))
    query = parse_qs(urlsplit(urls[0]).query)

    assert len(urls) == 1 and "q" not in query
    assert query["street"] == ["3b Lankakatu"] and query["city"] == ["Kuvitela"] and query["postalcode"] == ["00999"]
    assert query["countrycodes"] == ["fi"] and query["accept-language"] == ["sv"]
    assert parse_qs(urlsplit(asked(nominatim, shop(SEAT))[0]).query)["street"] == ["1 Konttorikuja"]


def test_an_answer_is_kept_for_a_month_and_the_host_is_asked_once_a_second_at_most() -> None:
    from trustcheck.net.budgets import BUDGETS

    assert {request.max_age_days for request in nominatim.ask(shop(STORE))} == {30}
    assert BUDGETS["nominatim.openstreetmap.org"].limits == ((1, 1.1),)


@pytest.mark.parametrize(
    ("row", "found", "kind"),
    [
        (twin.house("Lankakatu", "3", POINT, HERE), "house", None),
        (twin.house("Lankakatu", "1-5", POINT, HERE, "shop", "wool"), "house", "shop"),
        (twin.house("LANKAKATU", "3B", POINT, HERE, "building", "detached"), "house", "residential"),
        (twin.house("Lankakatu", "3", POINT, HERE, "building", "warehouse"), "house", "industrial"),
        (twin.house("Lankakatu", "3", POINT, HERE, "office", "company"), "house", "office"),
        (twin.house("Lankakatu", "3", POINT, HERE, "amenity", "restaurant"), "house", "other"),
        (twin.house("Lankakatu", "30", POINT, HERE), "street", None),
        (twin.street("Lankakatu", POINT, HERE), "street", None),
        (twin.house("Lankakatu", "3", POINT, twin.of("Toisaalla", "00999", "FI")), "house", None),
    ],
)
def test_what_counts_as_found(row: dict[str, Any], found: str, kind: str | None) -> None:
    facts = three(shop(STORE), [row])

    assert facts["place.found"].value == found
    assert facts["place.point"].value == "60.10000,24.90000"
    assert facts["place.kind"].value == kind and not facts["place.kind"].is_unknown
    assert facts["place.found"].evidence[0].excerpt


def test_a_missing_number_is_the_street_and_never_less() -> None:
    facts = three(shop(STORE), [], [twin.street("Lankakatu", POINT, HERE)])

    assert facts["place.found"].value == "street" and facts["place.kind"].is_absent


def test_only_a_street_that_a_well_known_town_lacks_is_absent() -> None:
    city = three(shop(STORE), [], [], [twin.town("Kuvitela", POINT, "FI")])
    village = three(shop(STORE), [], [], [twin.town("Kuvitela", POINT, "FI", "village")])
    nowhere = three(shop(STORE), [], [], [])
    elsewhere = three(shop(STORE), [], [], [twin.town("Muuala", POINT, "FI")])

    assert all(fact.is_absent for fact in city.values()) and len(city) == 3
    assert village["place.found"].value == "town" and village["place.point"].is_absent
    assert {fact.cause for fact in (*nowhere.values(), *elsewhere.values())} == {Cause.AMBIGUOUS}


@pytest.mark.parametrize(
    "street",
    [
        "S. University Blvd. Suite", "64th Street and Fifth Avenue", "via I Maggio",
        "G\u00c5\u201aowackiego", "Mannerheimint.",
        "Kauppakeskus Lankala", "C/ Condado de Trevi\u00c3\u00b1o", "Dr.Alberto Seabra", "Iso-Lankala Mall",
    ],
)  # fmt: skip
def test_a_street_that_may_be_misread_or_shortened_is_never_absent(street: str) -> None:
    place = msgspec.structs.replace(STORE, street=street)
    assert three(shop(place), [], [], [twin.town("Kuvitela", POINT, "FI")])["place.found"].value == "town"


def test_a_city_abroad_whose_signs_have_other_letters_has_no_absent_street() -> None:
    place = Address(street="Shennan Road", number="7060", town="Shenzhen", country="CN")
    assert three(shop(place), [], [], [twin.town("Shenzhen", POINT, "CN")])["place.found"].value == "town"


def test_the_last_digits_of_an_american_postcode_are_not_asked() -> None:
    place = Address(street="Cambridge Street", number="310", postcode="01803-2050", town="Burlington", country="US")
    assert parse_qs(urlsplit(asked(nominatim, shop(place))[0]).query)["postalcode"] == ["01803"]


def test_places_that_are_others_never_make_a_street_absent() -> None:
    other = twin.house("Aivan muu katu", "3", POINT, HERE)
    facts = three(shop(STORE), [other], [], [twin.town("Kuvitela", POINT, "FI")])

    assert facts["place.found"].cause is Cause.AMBIGUOUS


@pytest.mark.parametrize("step", [0, 1, 2])
def test_a_failure_of_any_question_leaves_all_unknown(step: int) -> None:
    for status, cause in ((403, Cause.REFUSED), (429, Cause.THROTTLED), (502, Cause.NO_ANSWER)):
        facts = three(shop(STORE), *[[]] * step, {"status": status, "body": b"<html>blocked</html>"})
        assert {fact.cause for fact in facts.values()} == {cause}
    facts = three(shop(STORE), *[[]] * step, {"status": 200, "body": {"error": "Unable to geocode"}})
    assert facts["place.found"].cause is Cause.REFUSED


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Mannerheimint.", "Mannerheimintie"), ("Aleksanterink.", "Aleksanterinkatu"), ("Hauptstr.", "Hauptstraße"),
        ("Kungsg.", "Kungsgatan"), ("ul. Długa", "Długa"), ("Baker St", "Baker Street"),
        ("Sepapaja tn", "Sepapaja tänav"), ("Rue Neuve", "Rue Neuve - Nieuwstraat"),
        ("North Halsted", "North Halsted Street"), ("Second Avenue", "2nd Avenue"), ("H St N.W.", "H Street Northwest"),
        ("Nieuwstraat", "Rue Neuve - Nieuwstraat"), ("Great Portland St.", "Great Portland Street"),
    ],
)  # fmt: skip
def test_one_street_written_by_two_hands(one: str, other: str) -> None:
    assert map_address.same_street(one, other) and map_address.same_street(other.split(" - ")[0], other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Kirkkokatu", "Kirkkotie"),
        ("Baker Street", "Baker Road"),
        ("", ""),
        ("Katu", "Lankakatu"),
        ("ul.", "ulica"),
        ("Main", "Mainway Road"),
    ],
)
def test_two_streets(one: str, other: str) -> None:
    assert not map_address.same_street(one, other)


@pytest.mark.parametrize(
    ("one", "shown", "same"),
    [
        ("3 b", "3", True), ("3", "3B", True), ("3", "13", False), ("4", "2;4", True), ("4", "2-6", True),
        ("3", "2-6", False), ("12", "10-1000", False), ("", "3", False), ("3", "", False), ("4-6", "4", True),
    ],
)  # fmt: skip
def test_numbers_of_houses(one: str, shown: str, same: bool) -> None:
    assert same_house(one, shown) is same


def test_towns_in_two_languages_are_one_and_countries_are_not() -> None:
    finnish = Address(street="Linnankatu", number="1", town="Åbo", country="FI")
    spot = map_address.Spot(
        street="Linnankatu", number="1", towns=("Turku",), postcode="", country="FI", point="60,22", kind="", title=""
    )

    assert map_address.same_area(finnish, spot)
    assert not map_address.same_area(finnish, msgspec.structs.replace(spot, country="SE"))


# Photon


def failed(cause: Cause = Cause.THROTTLED) -> Case:
    base = shop(STORE)
    return case("lankalipas-demo.fi", *base.facts.values(), unknown("place.found", cause))


def by_photon(*rows: Any) -> dict[str, Fact]:
    url = asked(photon, failed())[0]
    return told(photon, failed(), answer("photon", url, {"type": "FeatureCollection", "features": list(rows)}))


def test_the_second_search_is_asked_only_when_the_first_failed() -> None:
    assert len(asked(photon, failed())) == 1
    assert asked(photon, shop(STORE)) == []
    assert asked(photon, failed(Cause.AMBIGUOUS)) == asked(photon, failed(Cause.NOT_ASKED)) == []
    for fact in (absent("place.found"), known("place.found", "street")):
        assert asked(photon, case("a-demo.fi", *shop(STORE).facts.values(), fact)) == []


def test_the_second_search_is_believed_only_where_every_part_fits() -> None:
    good = other_twin.EXAMPLE.rows[0]

    assert by_photon(good)["place.found"].value == "house"
    assert by_photon(good)["place.point"].value == "60.10000,24.90000", "longitude comes first in GeoJSON"
    assert by_photon(other_twin.CHANGES["wrong-number"](good))["place.found"].value == "street"
    for fault in ("wrong-name", "wrong-country"):
        assert by_photon(other_twin.CHANGES[fault](good))["place.found"].cause is Cause.AMBIGUOUS
    moved = {**good, "properties": {**good["properties"], "city": "Muuala", "postcode": "00001"}}
    assert by_photon(moved)["place.found"].cause is Cause.AMBIGUOUS
    assert by_photon()["place.found"].cause is Cause.AMBIGUOUS, "an empty list says nothing either"
    town = other_twin.feature("place", "city", POINT, "city", name="Kuvitela", countrycode="FI")
    assert by_photon(town)["place.found"].value == "town"


# Overpass


def at_house(trade: str = "Lankalipas", *more: Fact) -> Case:
    return case(
        "lankalipas-demo.fi", *shop(STORE).facts.values(), known("place.found", "house"),
        known("place.point", "60.10000,24.90000"), known("claim.trade_name", trade), *more,
    )  # fmt: skip


def by_overpass(*elements: Any, seller: Case | None = None, **rest: Any) -> dict[str, Fact]:
    seller = seller or at_house()
    return told(overpass, seller, answer("overpass", asked(overpass, seller)[0], {"elements": elements, **rest}))


def question(seller: Case) -> str:
    body = unquote(asked(overpass, seller)[0].partition("#")[2])
    return parse_qs(body)["data"][0]


AT_DOOR = {"addr__street": "Lankakatu", "addr__housenumber": "3"}


def test_the_map_is_asked_who_is_there_only_of_a_house() -> None:
    for found in ("street", "town"):
        seller = case("a-demo.fi", *shop(STORE).facts.values(), known("place.found", found))
        assert asked(overpass, seller) == []
    assert asked(overpass, case("a-demo.fi", *at_house().facts.values(), known("place.point", "1);out;("))) == []


@pytest.mark.parametrize("name", ['Aa"];out;//', "Aa\\", "Aa.*(+)[x]{9}|^$", "Kotimainen \u0000 Lanka"])
def test_what_the_shop_says_stays_inside_its_quotes(name: str) -> None:
    asked_for = question(at_house(name))
    strings = re.findall(r'"(?:[^"\\]|\\.)*"', asked_for)

    near = "(around:150,60.10000,24.90000)"
    assert re.sub(r'"(?:[^"\\]|\\.)*"', "S", asked_for) == (
        f"[out:json][timeout:20];(nwr{near}[~S~S,i];nwr{near}[~S~S,i];"
        "nwr(around:80,60.10000,24.90000)[S~S][name];);out tags center 60;"
    )
    for string in strings:
        re.compile(re.sub(r"\\(.)", r"\1", string[1:-1]))


def test_names_and_websites_of_the_map() -> None:
    facts = by_overpass(
        element(1, POINT, name="Lankalipas Kuvitela", shop="wool", website="http://lankalipas-demo.fi", **AT_DOOR),
        element(2, POINT, name="Lankaliput", shop="tickets", **AT_DOOR),
        element(3, POINT, name="Lankalipas", highway="bus_stop"),
    )

    assert facts["place.named_here"].value == "Lankalipas Kuvitela"
    assert facts["place.website_here"].value == facts["place.named_website"].value == "http://lankalipas-demo.fi"
    assert facts["place.others_here"].value == ("Lankaliput",)
    assert facts["place.hours"].is_absent


def test_a_former_name_a_vacant_shop_and_a_neighbour_are_nobody() -> None:
    facts = by_overpass(
        element(1, POINT, name="Kahvila Muu", old_name="Lankalipas", amenity="cafe", **AT_DOOR),
        element(2, POINT, name="Tyhjä", shop="vacant", **AT_DOOR),
        element(3, POINT, name="Naapuri", shop="books", addr__street="Lankakatu", addr__housenumber="5"),
        element(4, POINT, name="Kulma", shop="books", addr__street="Toinen katu", addr__housenumber="3"),
    )

    assert facts["place.named_here"].is_absent and facts["place.website_here"].is_absent
    assert facts["place.others_here"].value == ("Kahvila Muu",)


def test_a_remark_is_a_failure_whatever_came_with_it() -> None:
    late = by_overpass(remark='runtime error: Query timed out in "query" at line 1 after 21 seconds.')
    full = by_overpass(
        element(1, POINT, name="Lankalipas", shop="wool", **AT_DOOR), remark="runtime error: out of memory"
    )

    assert {fact.cause for fact in late.values()} == {Cause.DEADLINE}
    assert {fact.cause for fact in full.values()} == {Cause.NO_ANSWER}


def test_a_list_that_was_cut_says_no_absent() -> None:
    many = [element(n, POINT, name=f"Puoti {n}", shop="books", **AT_DOOR) for n in range(overpass.MAX_PLACES)]
    facts = by_overpass(*many)

    assert facts["place.named_here"].cause is Cause.TOO_LARGE
    assert len(facts["place.others_here"].value) == overpass.MAX_OTHERS


# The twins' own faults


@pytest.mark.parametrize(
    ("name", "fault", "expected"),
    [
        ("nominatim", "400", Cause.REFUSED), ("nominatim", "403-usage", Cause.REFUSED),
        ("nominatim", "error-200", Cause.REFUSED), ("nominatim", "no-number", "street"),
        ("nominatim", "other-place", Cause.AMBIGUOUS),
        ("photon", "400", Cause.REFUSED), ("photon", "none", Cause.AMBIGUOUS),
        ("photon", "wrong-name", Cause.AMBIGUOUS),
        ("photon", "wrong-country", Cause.AMBIGUOUS), ("photon", "wrong-number", "street"),
        ("overpass", "remark", Cause.DEADLINE), ("overpass", "memory", Cause.NO_ANSWER),
        ("overpass", "rate-limited", Cause.THROTTLED), ("overpass", "busy", Cause.NO_ANSWER),
        ("overpass", "parse-error", Cause.REFUSED),
    ],
)  # fmt: skip
def test_what_each_fault_of_a_twin_means(name: str, fault: str, expected: Any) -> None:
    example, module = all_services()[name].EXAMPLE, all_sources()[name]  # type: ignore[attr-defined]
    seller = case(example.domain, *example.given().values())

    async def play() -> list[Fact]:
        captures: dict[str, Capture] = {}
        async with Internet(World(shops={}, outside={name: example.rows}), today=AT.date()) as internet:
            internet.faults[name] = fault
            async with Door(internet.network(), **QUICK_DOOR) as door:
                for _ in range(4):
                    fresh = [r for r in module.ask(with_captures(seller, *captures.values())) if r.url not in captures]
                    captures |= {capture.request.url: capture for capture in [await door.fetch(r) for r in fresh]}
        return module.read(seller, captures)

    first = asyncio.run(play())[0]
    assert (first.value if first.is_known else first.cause) == expected


# Real answers


def _samples(provider: str) -> list[str]:
    folder = DATA / f"other/geocoder/src/Provider/{provider}/Tests/.cached_responses"
    if not folder.is_dir():
        pytest.skip("the captured answers are not here")
    texts = [path.read_text(errors="replace") for path in sorted(folder.iterdir())]
    return [text[text.index('"') + 1 : text.rindex('"')] for text in texts]


def test_real_answers_of_nominatim() -> None:
    found = {}
    for place in (
        Address(street="Downing Street", number="10", town="London", country="GB"),
        Address(street="Downing Street", number="11", town="London", country="GB"),
        Address(street="Jana Pawła Woronicza", number="17", postcode="02-625", town="Warszawa", country="PL"),
        Address(street="Place des Palais", number="1", town="Brussel", country="BE"),
        Address(street="Platz der Deutschen Einheit", number="1", town="Hamburg", country="DE"),
        Address(street="Platz der Deutschen Einheit", number="1", town="Berlin", country="DE"),
    ):
        levels = [three(shop(place), text.encode()) for text in _samples("Nominatim") if text[:2] == "[{"]
        found[str(place)] = {level["place.found"].value for level in levels if level}

    assert list(found.values()) == [{"house"}, {"street"}, {"house"}, {"house"}, {"house"}, set()]


def test_real_answers_of_photon() -> None:
    place = Address(street="Avenue Gambetta", number="10", postcode="75020", town="Paris", country="FR")
    seller = case("a-demo.fr", *shop(place).facts.values(), unknown("place.found", Cause.REFUSED))
    url = asked(photon, seller)[0]
    levels = [told(photon, seller, answer("photon", url, text))["place.found"] for text in _samples("Photon")]

    assert {fact.value for fact in levels if fact.is_known} == {"house", "town"}
    assert not any(fact.is_absent for fact in levels)
