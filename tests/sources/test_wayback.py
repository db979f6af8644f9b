"""The web archive: what its captures show of who sold here, read by our own reader, dated by the captures."""

from __future__ import annotations

import gzip
from collections.abc import Mapping
from datetime import date
from typing import Any

import pytest
from source_stage import AT, DATA, NUMBER, OTHER, answer, asked, case, told, with_captures

from trustcheck.demo.services.wayback import COLUMNS, captured
from trustcheck.facts import absent, known, unknown
from trustcheck.model import Address, Capture, Case, Cause, CompanyId, Fact, Phone, Problem, Request
from trustcheck.sources import wayback
from trustcheck.sources.archived import chosen, index_of, index_request, moment_of, page_of, page_url

DOMAIN = "villavakka-esimerkki.com"
INDEX = index_request(DOMAIN).url
PROSE = "We spin, dye and knit by hand, and we answer every letter within two days, whatever the weather is. " * 4
OWN = CompanyId(country="FI", number=NUMBER, kind="company", owner="seller")


def shop(*facts: Fact, number: bool = True) -> Case:
    base = [
        known("claim.site_read", True),
        known("claim.parked", False),
        known("claim.trade_name", "Villavakka"),
        known("claim.legal_name", "Villavakka Oy"),
        known("claim.phones", (Phone(number="+358505550100", valid=True, country="FI"),)),
    ]
    if number:
        base += [known("claim.company_id", NUMBER), known("claim.company_ids", (OWN,))]
    return case(DOMAIN, *base, *facts)


def html(title: str, *lines: str) -> str:
    body = "".join(f"<p>{line}</p>" for line in (PROSE, *lines))
    return (
        f"<!doctype html><html lang='en'><head><title>{title}</title></head><body><h1>{title}</h1>{body}</body></html>"
    )


def ours(*lines: str) -> str:
    return html("Villavakka", *lines)


def legal(number: str, name: str = "Villavakka Oy") -> str:
    return f"{name}, Business ID {number}, Lankatie 3, 00100 Helsinki"


def archive(*rows: Mapping[str, Any], skip: str = "") -> list[Capture]:
    """The index of those captures and every page that is asked for, as the archive answers them."""
    homes = [[row[column] for column in COLUMNS] for row in rows if row["original"].endswith("/")]
    kept = [answer("wayback", INDEX, [COLUMNS, *sorted(homes)] if homes else [])]
    return kept + [memento(row) for row in rows if row["timestamp"] != skip]


def memento(row: Mapping[str, Any], asked_for: str = "", **rest: Any) -> Capture:
    at = moment_of(row["timestamp"])
    assert at is not None
    url = page_url(at, row["original"])
    headers = (("memento-datetime", f"{at}"), ("content-type", "text/html"))
    given = {"body": row["html"].encode(), "status": 200, "headers": headers, **rest}
    return Capture.of(Request(source="wayback", url=asked_for or url), AT, url=url, **given)


def moved(*facts: Fact, pages: tuple[Mapping[str, Any], ...]) -> dict[str, Fact]:
    return told(wayback, shop(*facts), *archive(*pages))


FIRST = captured(DOMAIN, date(2019, 4, 5), ours(legal(NUMBER)))
TWO = captured(DOMAIN, date(2024, 10, 1), ours(legal(NUMBER)))
LAST_YEAR = captured(DOMAIN, date(2025, 10, 1), ours(legal(NUMBER)))


def test_the_index_is_asked_once_the_shop_was_read_and_then_three_captures() -> None:
    assert asked(wayback, case(DOMAIN)) == []
    assert asked(wayback, case(DOMAIN, known("claim.site_read", False))) == []
    assert asked(wayback, shop()) == [INDEX]
    later = captured(DOMAIN, date(2026, 9, 1), ours())
    index = archive(FIRST, TWO, LAST_YEAR, later)[0]

    assert asked(wayback, shop(), index) == [
        f"https://web.archive.org/web/{row['timestamp']}id_/https://{DOMAIN}/" for row in (LAST_YEAR, TWO, FIRST)
    ]


def test_at_most_six_requests_a_shop() -> None:
    link = "<a href='/contact'>Contact</a>"
    rows = [captured(DOMAIN, date(year, 5, 5), ours(link)) for year in range(2010, 2026)]
    captures = archive(*rows)
    seen: list[str] = []
    while fresh := asked(wayback, shop(), *captures):
        seen += fresh
        captures += [answer("wayback", url, b"", status=404) for url in fresh]

    assert len([capture for capture in captures if "/contact" in capture.request.url]) == 2
    assert len(seen) == 2 and len(chosen(index_rows(captures[0]), AT)) == 3


def index_rows(capture: Capture) -> Any:
    return index_of(capture, shop())


def test_the_number_of_years_ago_ties_the_shop_to_its_company_with_the_captures_own_day() -> None:
    facts = moved(pages=(FIRST, TWO, LAST_YEAR))

    since = facts["archive.identity_since"]
    assert since.value == date(2019, 4, 5)
    assert since.evidence[0].at.date() == date(2019, 4, 5)
    assert since.evidence[0].url == f"https://web.archive.org/web/20190405120000id_/https://{DOMAIN}/"
    assert NUMBER in since.evidence[0].excerpt
    assert facts["archive.first_capture"].value == facts["archive.first_shop"].value == date(2019, 4, 5)
    assert facts["archive.other_company"].is_absent and facts["archive.other_topic"].is_absent


def test_an_empty_list_is_none_and_an_empty_answer_is_not() -> None:
    assert all(fact.is_absent for fact in told(wayback, shop(), answer("wayback", INDEX, [])).values())
    assert all(fact.is_absent for fact in told(wayback, shop(), answer("wayback", INDEX, [COLUMNS])).values())
    for body in (b"", b"<html>Please wait</html>", b'[["timestamp","original"],["2019', b'[["a","b"],["c","d"]]'):
        facts = told(wayback, shop(), answer("wayback", INDEX, body))
        assert {fact.cause for fact in facts.values()} == {Cause.UNREADABLE}


def test_a_site_that_wants_no_archive_is_hidden_and_a_refusal_is_refused() -> None:
    blocked = b"org.archive.util.io.RuntimeIOException: org.archive.wayback.exception.RobotAccessControlException: x"

    hidden = told(wayback, shop(), answer("wayback", INDEX, blocked, status=403))
    refused = told(wayback, shop(), answer("wayback", INDEX, b"Forbidden", status=403))
    assert {fact.cause for fact in hidden.values()} == {Cause.HIDDEN}
    assert {fact.cause for fact in refused.values()} == {Cause.REFUSED}


def test_rows_of_other_sites_of_later_days_and_without_sense_are_left_out() -> None:
    rows = [
        COLUMNS, ["20200101000000", "https://aivan-muu.example/", "200"],
        ["20270101000000", f"https://{DOMAIN}/", "200"],
        ["20209901000000", f"https://{DOMAIN}/", "200"], ["20210203040506", f"http://www.{DOMAIN}:80/", "200"], ["x"],
        [5, None, {}],
    ]  # fmt: skip

    fact = told(wayback, shop(), answer("wayback", INDEX, rows))["archive.first_capture"]
    assert fact.value == date(2021, 2, 3)


def test_another_company_under_another_name_is_a_contradiction() -> None:
    other = html("Pohjan Pyörä", legal(OTHER, "Pohjan Pyörä Oy"))
    facts = moved(pages=(captured(DOMAIN, date(2021, 1, 2), other),))

    assert facts["archive.other_company"].value == OTHER
    assert facts["archive.other_company"].evidence[0].at.date() == date(2021, 1, 2)
    assert facts["archive.other_topic"].value == "Pohjan Pyörä"
    assert facts["archive.identity_since"].is_absent and facts["archive.first_shop"].is_absent


@pytest.mark.parametrize("line", [legal(OTHER), f"{legal(OTHER, 'Villa ja Vakka Tmi')}, puh. 050 555 0100"])
def test_a_firm_that_changed_its_form_is_not_another_company(line: str) -> None:
    facts = moved(pages=(captured(DOMAIN, date(2021, 1, 2), ours(line)),))

    assert facts["archive.other_company"].is_absent
    assert facts["archive.first_shop"].value == date(2021, 1, 2)


def test_numbers_of_payment_firms_and_of_makers_of_the_site_are_no_other_company() -> None:
    rows = captured(DOMAIN, date(2021, 1, 2), ours(f"Payments: Kassavirta Oy, Business ID {OTHER}", legal(NUMBER)))

    assert moved(pages=(rows,))["archive.other_company"].is_absent


def test_a_number_from_before_the_present_registration_ties_nothing() -> None:
    facts = moved(known("domain.created", date(2026, 1, 5)), pages=(FIRST, TWO))
    renewed = moved(known("domain.created", date(2020, 1, 5)), pages=(FIRST, TWO, LAST_YEAR))

    assert facts["archive.identity_since"].is_absent
    assert renewed["archive.identity_since"].value == date(2024, 10, 1)
    held = moved(known("domain.holder_transfer", date(2025, 1, 5)), pages=(FIRST, TWO, LAST_YEAR))
    assert held["archive.identity_since"].value == date(2025, 10, 1)


def test_old_pages_put_back_on_a_name_that_showed_something_else_meanwhile_tie_nothing() -> None:
    casino = captured(DOMAIN, date(2025, 10, 1), html("Lucky bonus", "Play now and win big prizes tonight."))

    assert moved(pages=(FIRST, TWO, casino))["archive.identity_since"].is_absent


def test_an_older_topic_is_told_with_its_title_and_this_shop_from_its_own_day() -> None:
    club = captured(DOMAIN, date(2009, 4, 5), html("Rowing Club of the Grey Bay", "We row on Tuesdays."))
    facts = moved(pages=(club, TWO, LAST_YEAR))

    assert facts["archive.other_topic"].value == "Rowing Club of the Grey Bay"
    assert facts["archive.other_topic"].evidence[0].at.date() == date(2009, 4, 5)
    assert facts["archive.first_shop"].value == date(2024, 10, 1)
    assert facts["archive.first_capture"].value == date(2009, 4, 5)


@pytest.mark.parametrize(
    "page",
    [
        html("Welcome", "Villavakka opens here in spring."),
        "<html><title>Something</title><p>Coming soon.</p></html>",
        html("Apache2 Ubuntu Default Page: It works", "This is the default welcome page of the server."),
        html("", "No title at all."),
        b"\x00\x01\x02\xff" * 50,
    ],
)
def test_what_is_not_clear_is_never_another_topic(page: str | bytes) -> None:
    text = page if isinstance(page, str) else page.decode("latin-1")
    facts = moved(pages=(captured(DOMAIN, date(2012, 4, 5), text), TWO))

    assert facts["archive.other_topic"].is_absent
    assert facts["archive.identity_since"].value == date(2024, 10, 1)


def test_a_parked_name_is_no_topic_and_ends_what_was_before_it() -> None:
    parked = (
        f"<html><head><title>{DOMAIN} is for sale</title></head><body><h1>This domain is for sale</h1>"
        "<p>Buy this domain</p><script src='https://d.sedoparking.com/x.js'></script></body></html>"
    )
    facts = moved(pages=(FIRST, TWO, captured(DOMAIN, date(2025, 10, 1), parked)))

    assert facts["archive.other_topic"].is_absent
    assert facts["archive.identity_since"].is_absent


def test_the_page_that_names_the_seller_is_read_and_dated_by_its_own_capture() -> None:
    home = captured(DOMAIN, date(2024, 10, 1), ours("<a href='/contact'>Contact</a>"))
    contact = captured(DOMAIN, date(2025, 3, 9), ours(legal(NUMBER)), "/contact")
    captures = archive(home)
    (url,) = asked(wayback, shop(), *captures)
    assert url == f"https://web.archive.org/web/20241001120000id_/https://{DOMAIN}/contact"

    facts = told(wayback, shop(), *captures, memento(contact, url))
    assert facts["archive.identity_since"].value == date(2025, 3, 9), "not the home page's day"
    assert facts["archive.first_shop"].value == date(2024, 10, 1)


def test_while_a_page_is_out_only_the_first_capture_is_told() -> None:
    facts = told(wayback, shop(), *archive(FIRST, TWO, skip="20241001120000"))

    assert set(facts) == {"archive.first_capture"}
    reading = shop(unknown("claim.company_id", Cause.NOT_ASKED), number=False)
    assert set(told(wayback, reading, *archive(FIRST))) == {"archive.first_capture"}


@pytest.mark.parametrize(
    ("given", "cause"),
    [
        ({"status": 503, "headers": ()}, Cause.NO_ANSWER),
        ({"status": 429, "headers": ()}, Cause.THROTTLED),
        ({"problem": Problem(Cause.DEADLINE, "late")}, Cause.DEADLINE),
        ({"headers": ()}, Cause.UNREADABLE),
    ],
)
def test_a_capture_that_did_not_come_leaves_unknown_what_it_could_have_told(
    given: Mapping[str, Any], cause: Cause
) -> None:
    captures = archive(FIRST, TWO, skip="20190405120000")
    facts = told(wayback, shop(), *captures, memento(FIRST, **given))

    assert facts["archive.identity_since"].value == date(2024, 10, 1), "a lower bound stays one"
    assert facts["archive.other_company"].cause is cause
    assert facts["archive.other_topic"].cause is cause


def test_pages_that_the_archive_lacks_tell_nothing_and_are_no_failure() -> None:
    captures = archive(FIRST, TWO, skip="20190405120000")
    gone = answer("wayback", page_url(moment(FIRST), FIRST["original"]), b"", status=404)
    then = memento(FIRST, status=503)

    for capture in (gone, then):
        assert told(wayback, shop(), *captures, capture)["archive.other_company"].is_absent
    alone = told(wayback, shop(), archive(FIRST)[0], gone)
    assert alone["archive.identity_since"].cause is Cause.HIDDEN, "nothing could be read at all"


def moment(row: Mapping[str, Any]) -> Any:
    return moment_of(row["timestamp"])


def test_a_capture_that_sends_to_another_site_is_none_of_this_shops() -> None:
    row = {**FIRST, "original": "https://aivan-muu.example/"}
    url = page_url(moment(FIRST), FIRST["original"])

    assert page_of(memento(row, url), shop(), "home") is None


def test_a_shop_without_a_number_has_no_archived_one() -> None:
    bare = shop(absent("claim.company_id"), number=False)
    facts = told(wayback, bare, *archive(FIRST))

    assert facts["archive.identity_since"].is_absent and facts["archive.other_company"].is_absent
    assert facts["archive.first_shop"].value == date(2019, 4, 5), "its name is enough for that"
    hidden = shop(unknown("claim.company_id", Cause.BLOCKED, "the contact page was refused"), number=False)
    assert told(wayback, hidden, *archive(FIRST))["archive.identity_since"].cause is Cause.BLOCKED


@pytest.mark.parametrize(
    "page",
    ["<div>" * 60_000, "<p " + "a=1 " * 60_000 + ">", "<script>" * 9_000, "&#0;" * 90_000, "<table><tr><td>" * 20_000],
)
def test_a_hostile_archived_page_meets_the_same_guards_as_any_page(page: str) -> None:
    facts = moved(pages=(captured(DOMAIN, date(2012, 4, 5), page), TWO))

    assert facts["archive.identity_since"].value == date(2024, 10, 1)


def test_real_answers_of_the_index_and_of_captures_are_read() -> None:
    yaml = pytest.importorskip("yaml")
    folder = DATA / "other/wayback_cdx/src/wayback/tests/cassettes"
    if not folder.exists():
        pytest.skip("the real samples are not here")
    seen = {}
    for name in (
        "test_get_memento",
        "test_get_memento_raises_blocked_error",
        "test_get_memento_raises_no_memento_error",
    ):
        exchange = yaml.safe_load((folder / f"{name}.yaml").read_text())["interactions"][0]
        body = exchange["response"]["body"]["string"]
        body = gzip.decompress(body) if body[:2] == b"\x1f\x8b" else body
        headers = tuple((key, values[0]) for key, values in exchange["response"]["headers"].items())
        url = exchange["request"]["uri"]
        domain = url.partition("id_/https://")[2].split("/")[0].removeprefix("www.")
        status = exchange["response"]["status"]["code"]
        capture = answer("wayback", url, body, status=status, headers=headers)
        seen[name] = page_of(capture, case(domain), "home")
    page = seen["test_get_memento"]
    assert page is not None and not isinstance(page, Problem)
    assert page.at.date() == date(2017, 11, 24) and page.fault is None and page.url == "https://www.fws.gov/birds/"
    blocked = seen["test_get_memento_raises_blocked_error"]
    assert isinstance(blocked, Problem) and blocked.cause is Cause.UNREADABLE
    assert seen["test_get_memento_raises_no_memento_error"] is None


def test_the_view_of_a_case_and_its_captures_agree() -> None:
    captures = archive(FIRST, TWO, LAST_YEAR)

    assert wayback.ask(with_captures(shop(), *captures)) == []


HOME = Address(street="Lankatie", number="3", postcode="00100", town="Helsinki", country="FI")
OF_2019, OF_2024, OF_2025 = (
    captured(DOMAIN, day, ours(legal(NUMBER), "Lankatie 3, 00100 Helsinki, Finland"))
    for day in (date(2019, 4, 5), date(2024, 10, 1), date(2025, 10, 1))
)


def test_how_long_this_shop_and_its_address_have_been_there_by_the_captures_own_days() -> None:
    facts = moved(known("claim.addresses", (HOME,)), pages=(OF_2019, OF_2024, OF_2025))

    assert facts["archive.shop_days"].value == (AT.date() - date(2019, 4, 5)).days
    assert facts["archive.address_days"].value == (AT.date() - date(2019, 4, 5)).days
    assert "20190405" in facts["archive.address_days"].evidence[0].url


def test_the_stores_address_counts_before_the_shops() -> None:
    store = Address(street="Kauppakatu", number="9", postcode="20100", town="Turku", country="FI", role="store")
    facts = moved(known("claim.addresses", (HOME, store)), known("claim.stores", (store,)), pages=(OF_2019, OF_2024))

    assert facts["archive.address_days"].is_absent


def test_an_address_from_before_the_present_registration_or_a_break_does_not_count() -> None:
    told_since = known("claim.addresses", (HOME,)), known("domain.created", date(2025, 1, 5))
    casino = captured(DOMAIN, date(2025, 10, 1), html("Lucky bonus", "Play now and win big prizes tonight."))

    assert moved(*told_since, pages=(OF_2019, OF_2024))["archive.address_days"].is_absent
    assert (
        moved(*told_since, pages=(OF_2019, OF_2025))["archive.address_days"].value
        == (AT.date() - date(2025, 10, 1)).days
    )
    assert moved(known("claim.addresses", (HOME,)), pages=(OF_2019, casino))["archive.address_days"].is_absent


def test_without_an_address_of_today_there_is_none_to_look_for() -> None:
    assert moved(absent("claim.addresses"), pages=(OF_2019,))["archive.address_days"].is_absent
    unread = moved(unknown("claim.addresses", Cause.BLOCKED), pages=(OF_2019,))
    assert unread["archive.address_days"].cause is Cause.BLOCKED
