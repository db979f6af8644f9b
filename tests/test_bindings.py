"""What ties a domain to a company beside the registry's word: each tie held, broken, not there, and not known."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

import pytest

from trustcheck.compare import compare
from trustcheck.facts import absent, known, unknown
from trustcheck.model import Address, Case, Cause, Evidence, Fact, Shop, State

AT = datetime(2026, 11, 21, tzinfo=UTC)
STORE = Address(street="Lankatie", number="3", postcode="99999", town="Esimerkki", country="FI", role="store")


def said(name: str, domain: Any = "kaarna.fi", **given: Any) -> Any:
    """True, False, None (ABSENT) or the cause of that match fact; given: None is ABSENT, a Cause Unknown."""
    facts = {}
    for key, value in given.items():
        fact = key.replace("__", ".")
        made = absent(fact) if value is None else unknown(fact, value) if isinstance(value, Cause) else None
        facts[fact] = made or known(fact, value)
    shop = Shop(domain=domain, host=domain, url=f"https://{domain}/")
    told: Fact = next(one for one in compare(Case(shop=shop, at=AT, facts=facts)) if one.name == name)
    return {State.KNOWN: told.value, State.ABSENT: None, State.UNKNOWN: told.cause}[told.state]


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ("kaarna.fi", True), ("posti.kaarna.fi", True), ("muu-demo.fi", False), ("gmail.com", None), (None, None),
        (Cause.HIDDEN, Cause.HIDDEN),
    ],
)  # fmt: skip
def test_mail_domain_of_the_register(given: Any, expected: Any) -> None:
    assert said("match.mail_domain", register__mail_domain=given) == expected


@pytest.mark.parametrize(
    ("domain", "country", "count", "expected"),
    [
        ("garn.no", "NO", 3, True), ("garn.no", "NO", 0, False),
        ("garn.com", "NO", 0, None), ("garn.no", "FI", 0, None),
        ("garn.no", "NO", Cause.THROTTLED, Cause.THROTTLED),
    ],
)  # fmt: skip
def test_company_count(domain: str, country: str, count: Any, expected: Any) -> None:
    facts = {"register__country": country, "register__company_id": "1", "domain__company_count": count}
    assert said("match.company_count", domain, **facts) == expected


@pytest.mark.parametrize(
    ("since", "other", "expected"),
    [
        (date(2023, 5, 1), None, True),
        (date(2023, 5, 1), "9012340-9", True),  # it changed hands before, and has been theirs for years
        (date(2026, 9, 1), None, None),
        (None, "9012340-9", False),
        (None, "9876540-6", None),
        (None, None, None),
        (Cause.THROTTLED, Cause.THROTTLED, Cause.THROTTLED),
    ],
)
def test_archived_identity(since: Any, other: Any, expected: Any) -> None:
    facts = {
        "archive__identity_since": since,
        "archive__other_company": other,
        "claim__company_id": "9876540-6",
    }
    assert said("match.archived_identity", domain__created=date(2011, 2, 3), **facts) == expected


def _other_company(seen: date, **dates: Any) -> Any:
    """match.archived_identity when another company's number was captured on that day."""
    proof = Evidence(
        capture="0", url="https://web.archive.org/", place="p", excerpt="9012340-9",
        at=datetime(seen.year, seen.month, seen.day, tzinfo=UTC),
    )  # fmt: skip
    facts = {
        "claim.company_id": known("claim.company_id", "9876540-6"),
        "archive.identity_since": absent("archive.identity_since"),
        "archive.other_company": known("archive.other_company", "9012340-9", proof),
    }
    for name, day in dates.items():
        fact = f"domain.{name}"
        facts[fact] = unknown(fact, day) if isinstance(day, Cause) else known(fact, day)
    case = Case(shop=Shop(domain="kaarna.com", host="kaarna.com", url="https://kaarna.com/"), at=AT, facts=facts)
    told: Fact = next(one for one in compare(case) if one.name == "match.archived_identity")
    return {State.KNOWN: told.value, State.ABSENT: None, State.UNKNOWN: told.cause}[told.state]


def test_what_was_on_a_used_name_before_it_was_bought_is_nobodys_fault() -> None:
    seen = date(2022, 5, 6)

    assert _other_company(seen, created=date(2011, 2, 3)) is False
    assert _other_company(seen, created=date(2024, 2, 3)) is None, "registered anew since"
    assert _other_company(seen, created=date(2011, 2, 3), holder_transfer=date(2024, 2, 3)) is None
    assert _other_company(seen, created=date(2026, 2, 3)) is None
    assert _other_company(seen, created=Cause.HIDDEN) is Cause.HIDDEN, "the registry tells no dates"


def test_another_companys_number_says_nothing_of_a_domain_that_is_tied_to_the_company() -> None:
    old = date(2011, 2, 3)
    facts = {
        "archive__identity_since": None,
        "archive__other_company": "9012340-9",
        "claim__company_id": "9876540-6",
    }
    name = "match.archived_identity"

    assert said(name, domain__created=old, register__website="kaarna.fi", **facts) is None
    assert said(name, domain__created=old, domain__registrant_number="9876540-6", **facts) is None
    assert said(name, archive__identity_since=Cause.THROTTLED, register__website="kaarna.fi") is None
    assert said(name, archive__identity_since=date(2020, 1, 1), register__website="kaarna.fi") is True
    assert said(name, domain__created=old, register__website=Cause.NO_ANSWER, **facts) is Cause.NO_ANSWER
    assert said(name, domain__created=old, domain__registrant=Cause.HIDDEN, **facts) is False
    story = {"claim__founded_year": 1985, "register__found": False, "archive__other_topic": "Soutuseura"}
    story |= {"archive__first_capture": date(2001, 1, 1), "archive__first_shop": date(2024, 1, 1)}
    assert said("match.first_seen", register__website="kaarna.fi", **story) is None
    assert said("match.first_seen", claim__founded_year=Cause.BLOCKED, register__website="kaarna.fi") is None
    assert said("match.first_seen", register__website=Cause.NO_ANSWER, **story) is Cause.NO_ANSWER
    assert said("match.first_seen", domain__registrant=Cause.HIDDEN, **story) is False


def test_old_pages_tie_nobody_while_a_register_may_still_have_the_company_elsewhere() -> None:
    """What is lost must not tie: with the register's answer the same pages would not."""
    facts = {"archive__identity_since": date(2019, 4, 5), "claim__company_id": "9876540-6"}
    facts |= {"domain__created": date(2011, 2, 3), "register__company_id": "9876540-6"}
    name, hidden = "match.archived_identity", Cause.HIDDEN

    assert said(name, domain__holder_transfer=hidden, register__website="www.muu.example", **facts) is None
    assert said(name, domain__holder_transfer=hidden, register__website=Cause.NO_ANSWER, **facts) is Cause.NO_ANSWER
    assert said(name, domain__holder_transfer=None, register__website=Cause.NO_ANSWER, **facts) is True
    assert said(name, domain__holder_transfer=hidden, register__website=None, **facts) is True


def test_a_domain_younger_than_a_year_has_no_archived_identity_whatever_the_archive_would_say() -> None:
    facts = {"archive__identity_since": Cause.THROTTLED, "archive__other_company": Cause.THROTTLED}

    assert said("match.archived_identity", domain__created=date(2026, 3, 1), **facts) is None
    assert said("match.archived_identity", domain__created=date(2020, 3, 1), **facts) is Cause.THROTTLED


def test_a_number_that_was_here_for_years_is_not_stolen_wherever_else_the_company_is_tied() -> None:
    ties = {
        "register__company_id": "9876540-6", "claim__company_id": "9876540-6", "register__website": "www.muu-demo.fi",
        "domain__registrant": None, "domain__registrant_number": None, "domain__held_by_company": None,
        "domain__registered": True, "seal__certificate_organisation": None, "domain__created": date(2015, 1, 1),
    }  # fmt: skip
    stolen = "match.stolen_identity"

    assert said(stolen, archive__identity_since=date(2019, 1, 1), **ties) is False
    assert said(stolen, archive__identity_since=None, archive__other_company=None, **ties) is True
    assert said(stolen, archive__identity_since=Cause.THROTTLED, **ties) is Cause.THROTTLED
    assert said(stolen, **ties) is True, "an archive that nobody asked leaves the registers' word"
    kept_out = {"archive__identity_since": Cause.HIDDEN, "archive__other_company": Cause.HIDDEN}
    assert said(stolen, **kept_out, **ties) is True, "so does one that the site's owner keeps away"
    hidden = {**ties, "register__website": None, "domain__registrant": Cause.HIDDEN, "domain__registrant_number": None}
    assert said(stolen, archive__identity_since=Cause.THROTTLED, **hidden) is False, "no register has it elsewhere"
    assert said(stolen, **kept_out, **hidden) is False
    undated = {**ties, "domain__created": Cause.HIDDEN}
    assert said(stolen, archive__identity_since=date(2019, 1, 1), **undated) is False, "it stood here all the same"


def test_old_pages_tie_only_where_the_name_is_known_to_have_stayed_in_the_same_hands() -> None:
    """A name that ran out is caught, and the old pages with a living company's number are put back."""
    name, old = (
        "match.archived_identity",
        {"archive__identity_since": date(2019, 1, 1), "claim__company_id": "9876540-6"},
    )
    created = {"domain__created": date(2015, 1, 1)}

    assert said(name, domain__created=Cause.HIDDEN, **old) is None, "the registry tells no dates"
    assert said(name, domain__created=Cause.THROTTLED, **old) is Cause.THROTTLED
    assert said(name, domain__holder_transfer=Cause.HIDDEN, **created, **old) is True
    elsewhere = {"register__website": "www.muu-demo.fi", **created, **old}
    assert said(name, domain__holder_transfer=Cause.HIDDEN, **elsewhere) is None
    assert said(name, domain__holder_transfer=Cause.THROTTLED, **elsewhere) is Cause.THROTTLED
    assert said(name, domain__holder_transfer=None, **elsewhere) is True
    assert said(name, domain__holder_transfer=date(2016, 1, 1), **elsewhere) is True


@pytest.mark.parametrize(
    ("ids", "title", "age", "expected"),
    [
        (("9876540-6",), "Muu", 900, True), ((), "Kaarna", 900, True), (("1",), "Muu", 900, False),
        (("9876540-6",), "Kaarna", 30, None),  # says nothing, and no waiting will change that
        (("1",), "Kaarna", 900, True), ((), "Muu", 900, None),  # another name alone is no contradiction
    ],
)  # fmt: skip
def test_wikidata(ids: tuple[str, ...], title: str, age: int, expected: Any) -> None:
    facts = {
        "archive__wikidata_item": "Q1", "archive__wikidata_ids": ids, "archive__wikidata_name": title,
        "archive__wikidata_age_days": age, "claim__company_id": "9876540-6", "claim__trade_name": "Kaarna",
    }  # fmt: skip
    assert said("match.wikidata", **facts) == expected
    assert said("match.wikidata", archive__wikidata_item=None) is None


@pytest.mark.parametrize(
    ("state", "url", "expected"),
    [
        ("valid", "https://www.kaarna.fi/", True), ("valid", "kaarna.fi", True), ("valid", "www.toinen-demo.de", False),
        ("expired", "www.kaarna.fi", True), ("expired", "www.toinen-demo.de", False),
        ("valid", "https://shop.kaarna.de/at", None),  # the same name under another ending: mostly the same firm
        ("unknown", None, None), (None, None, None), (Cause.NO_ANSWER, Cause.NO_ANSWER, Cause.NO_ANSWER),
        (Cause.AMBIGUOUS, "www.toinen-demo.de", False), ("valid", Cause.UNREADABLE, Cause.UNREADABLE),
    ],
)  # fmt: skip
def test_a_seal_of_trusted_shops_counts_only_for_its_own_shop(state: Any, url: Any, expected: Any) -> None:
    assert said("match.trusted_shops", seal__trusted_shops=state, seal__trusted_shops_url=url) == expected


@pytest.mark.parametrize(
    ("given", "expected", "count"),
    [
        ({"list__blocked_by": ("Quad9",), "list__spamhaus": "phishing"}, ("Quad9", "Spamhaus"), 2),
        ({"list__spamhaus": "abused for phishing", "list__blocked_by": None}, None, 2),
        ({"list__urlhaus": 3, "list__safe_browsing": "SOCIAL_ENGINEERING"}, ("URLhaus", "Google Safe Browsing"), 2),
        ({"list__blocked_by": None, "list__spamhaus": Cause.REFUSED, "list__urlhaus": Cause.NOT_ASKED}, None, 2),
        ({"list__spamhaus": Cause.REFUSED, "list__urlhaus": Cause.NOT_ASKED}, Cause.REFUSED, 1),
        ({}, Cause.NOT_ASKED, 0),
    ],
)
def test_lists_that_gave_no_answer_are_left_out_as_long_as_one_did(
    given: dict[str, Any], expected: Any, count: int
) -> None:
    assert said("match.harmful_lists", **given) == expected
    assert said("match.lists_asked", **given) == count


@pytest.mark.parametrize(
    ("places", "expected"),
    [
        ((Address(street="Lankatie", number="3 B", postcode="99999", town="Esimerkki"),), True),
        ((Address(street="Muukatu", number="3", postcode="99999", town="Esimerkki"),), False),
        (None, False),
        (Cause.HIDDEN, Cause.HIDDEN),
    ],
)
def test_establishment(places: Any, expected: Any) -> None:
    facts = {"claim__store": True, "claim__addresses": (STORE,), "register__establishments": places}
    assert said("match.establishment", **facts) == expected
    assert said("match.establishment", claim__store=None) is None


def test_lei() -> None:
    assert said("match.lei", register__lei="5299", register__lei_active=True) is True
    assert said("match.lei", register__lei="5299", register__lei_active=False) is False
    assert said("match.lei", register__lei=None) is None


@pytest.mark.parametrize(
    ("year", "topic", "first", "expected"),
    [
        (2005, "Kasinopelit", date(2025, 3, 1), False), (2025, "Kasinopelit", date(2025, 3, 1), True),
        (2005, None, date(2006, 1, 1), True), (None, "Kasinopelit", date(2025, 3, 1), None),
        (2005, Cause.NO_ANSWER, Cause.NO_ANSWER, Cause.NO_ANSWER),
    ],
)  # fmt: skip
def test_first_seen(year: Any, topic: Any, first: Any, expected: Any) -> None:
    facts = {"claim__founded_year": year, "archive__other_topic": topic, "archive__first_shop": first}
    company = {"register__found": False, "archive__first_capture": date(2001, 1, 1)}
    assert said("match.first_seen", **company, **facts) == expected


def test_first_seen_is_fair_to_firms_that_are_older_than_their_domain() -> None:
    facts = {
        "claim__founded_year": 1985,
        "archive__other_topic": "Soutuseura",
        "archive__first_capture": date(2001, 1, 1),
    }
    young = {**facts, "archive__first_shop": date(2024, 1, 1)}

    assert said("match.first_seen", register__age_days=9000, **young) is True
    assert said("match.first_seen", register__age_days=300, **young) is False
    assert said("match.first_seen", register__age_days=Cause.NO_ANSWER, **young) is Cause.NO_ANSWER
    settled = {**facts, "archive__first_shop": date(2016, 1, 1)}
    assert said("match.first_seen", register__age_days=300, **settled) is True, "ten years here are years"


def test_where_the_registry_tells_no_date_what_was_seen_long_ago_is_enough_and_what_was_not_seen_says_nothing() -> None:
    story = {"claim__founded_year": 1924, "register__found": False, "domain__age_days": Cause.HIDDEN}

    assert said("match.founding", archive__first_certificate=date(2017, 6, 9), **story) is True
    assert said("match.founding", archive__first_capture=date(2012, 6, 9), **story) is True
    assert said("match.founding", archive__first_capture=date(2025, 6, 9), **story) is Cause.HIDDEN
    assert said("match.founding", archive__first_capture=None, **story) is Cause.HIDDEN
    used = {"archive__first_capture": date(2012, 6, 9), "archive__other_topic": "Soutuseura"}
    assert said("match.founding", archive__first_shop=date(2026, 6, 9), **used, **story) is Cause.HIDDEN
    closing = {"claim__closing_down": "Ovet kiinni", "register__found": False, "domain__age_days": Cause.HIDDEN}
    assert said("match.closing_story", archive__first_certificate=date(2024, 6, 9), **closing) is True
    assert said("match.closing_story", archive__first_certificate=date(2026, 6, 9), **closing) is Cause.HIDDEN
    known_age = {**story, "domain__age_days": 90}
    assert said("match.founding", archive__first_capture=date(2012, 6, 9), **known_age) is False


SEEN = {"archive__first_certificate": date(2017, 6, 9), "archive__first_capture": date(2012, 6, 9)}
AGE, SHOP_AGE = "match.domain_age_at_least_days", "match.shop_age_at_least_days"


@pytest.mark.parametrize(
    ("given", "since"),
    [
        (SEEN, date(2012, 6, 9)),
        ({**SEEN, "archive__first_capture": None}, date(2017, 6, 9)),
        ({**SEEN, "archive__first_certificate": Cause.NO_ANSWER}, date(2012, 6, 9)),
        ({**SEEN, "archive__other_topic": "Soutuseura"}, date(2012, 6, 9)),
        ({"archive__first_certificate": Cause.NO_ANSWER, "archive__first_capture": None}, Cause.NO_ANSWER),
        ({"archive__first_certificate": Cause.HIDDEN, "archive__first_capture": Cause.BLOCKED}, Cause.HIDDEN),
    ],
)
def test_a_domain_without_a_published_date_is_at_least_as_old_as_it_was_first_seen(given: Any, since: Any) -> None:
    hidden = {"domain__created": Cause.HIDDEN, "domain__holder_days": Cause.HIDDEN}

    assert said("match.domain_seen_since", **hidden, **given) == since
    days = since if isinstance(since, Cause) else (AT.date() - since).days
    assert said(AGE, **hidden, **given) == days


def test_no_bound_is_told_where_the_registry_tells_the_day_or_still_may() -> None:
    for name in ("match.domain_seen_since", AGE):
        assert said(name, domain__created=date(2024, 1, 1), **SEEN) is None
        assert said(name, domain__created=Cause.THROTTLED, **SEEN) is Cause.THROTTLED
        assert said(name, **SEEN) is Cause.NOT_ASKED


def test_the_shop_is_at_least_as_old_as_its_own_first_page_and_not_as_the_name() -> None:
    hidden = {"domain__holder_days": Cause.HIDDEN, **SEEN, "archive__other_topic": "Soutuseura"}

    assert said(SHOP_AGE, archive__first_shop=date(2025, 11, 21), **hidden) == (AT.date() - date(2025, 11, 21)).days
    assert said(SHOP_AGE, archive__first_shop=None, **hidden) is None, "an old certificate is of the name alone"
    assert said(SHOP_AGE, archive__first_shop=Cause.BLOCKED, **hidden) is Cause.BLOCKED
    sold = {"domain__holder_days": 21, "archive__first_shop": date(2012, 6, 9)}
    assert said(SHOP_AGE, **sold) is None, "the registry knows better since when it is in these hands"
    assert said(SHOP_AGE, domain__holder_days=Cause.NO_ANSWER, archive__first_shop=date(2012, 6, 9)) is Cause.NO_ANSWER


_COMPANY: dict[str, Any] = {"register.company_id": "1", "claim.company_id": "1"}
_SIDES: dict[str, tuple[dict[str, Any], tuple[str, str]]] = {
    "domain_registrant": ({"domain.registrant_number": "1"}, ("domain", "register")),
    "company_domains": ({"domain.held_by_company": ("kaarna.fi",)}, ("domain", "register")),
    "company_count": ({"domain.company_count": 2}, ("domain", "register")),
    "register_website": ({"register.website": "kaarna.no"}, ("register", "claim")),
    "mail_domain": ({"register.mail_domain": "kaarna.no"}, ("register", "claim")),
    "certificate": (
        {"seal.certificate_organisation": "Kaarna AS", "register.names": ("Kaarna AS",)}, ("seal", "register"),
    ),
    "lei": ({"register.lei": "5299", "register.lei_active": True}, ("register.lei", "register.company_id")),
    "trusted_shops": ({"claim.seals": (), "seal.trusted_shops_url": "kaarna.no"}, ("claim", "seal")),
    "map_website": (
        {"claim.site_read": True, "place.website_here": "kaarna.no", "claim.address": "Veien 1"}, ("place", "claim"),
    ),
    "wikidata": (
        {"archive.wikidata_item": "Q1", "archive.wikidata_age_days": 400, "archive.wikidata_ids": ("1",)},
        ("archive", "register"),
    ),
    "archived_identity": (
        {"archive.identity_since": date(2023, 5, 1), "domain.created": date(2019, 5, 1)},
        ("archive", "claim"),
    ),
}  # fmt: skip


@pytest.mark.parametrize(("name", "given", "told_by"), [(name, *row) for name, row in _SIDES.items()], ids=list(_SIDES))
def test_every_tie_carries_both_sides(name: str, given: dict[str, Any], told_by: tuple[str, str]) -> None:
    facts = {
        fact: known(fact, value, Evidence(capture=fact, url=fact, place="line 1", excerpt=fact, at=AT))
        for fact, value in (_COMPANY | given).items()
    }
    domain = "kaarna.fi" if name == "company_domains" else "kaarna.no"
    shop = Shop(domain=domain, host=domain, url=f"https://{domain}/")
    tie = next(one for one in compare(Case(shop=shop, at=AT, facts=facts)) if one.name == f"match.{name}")
    assert tie.value is True
    for side in told_by:
        assert any(piece.capture.startswith(side) for piece in tie.evidence), tie.evidence


LUMIRAITA = ("Lumiraita",)


@pytest.mark.parametrize(
    ("sites", "of", "read", "expected"),
    [
        (LUMIRAITA, LUMIRAITA, LUMIRAITA, True),
        (LUMIRAITA, None, LUMIRAITA, False),
        (LUMIRAITA, Cause.BLOCKED, LUMIRAITA, False),  # one list was read, another was not
        # the shop chose whom to ask: nothing waits for a brand that does not answer
        *((LUMIRAITA, cause, cause, None) for cause in Cause),
        (None, Cause.NOT_ASKED, Cause.NOT_ASKED, None),
        *((cause, cause, cause, None) for cause in (Cause.AMBIGUOUS, Cause.UNREADABLE, Cause.NOT_ASKED)),
        *((cause, cause, cause, cause) for cause in (Cause.NO_ANSWER, Cause.THROTTLED, Cause.DEADLINE)),  # Wikidata
    ],
)
def test_a_brands_list_of_dealers(sites: Any, of: Any, read: Any, expected: Any) -> None:
    facts = {"archive__brand_sites": sites, "list__dealer_of": of, "list__dealer_lists": read}
    assert said("match.brand_dealer", claim__brands=LUMIRAITA, **facts) == expected


def test_a_shop_without_a_brand_of_others_has_no_dealers_to_be_among_and_unread_pages_are_unknown() -> None:
    nothing = {"list__dealer_of": None, "list__dealer_named": None, "list__dealer_lists": None}
    for name in ("match.brand_dealer", "match.brand_dealer_name"):
        assert said(name, claim__brands=None, list__dealer_elsewhere=None, **nothing) is None
        assert said(name, claim__brands=Cause.BLOCKED) is Cause.BLOCKED
        assert said(name) is Cause.NOT_ASKED


@pytest.mark.parametrize(
    ("named", "elsewhere", "expected"),
    [
        (LUMIRAITA, None, True),
        (LUMIRAITA, ("Lumiraita: kaarna.example",), False),
        (None, ("Lumiraita: kaarna.example",), False),
        (None, None, None),
        (Cause.NO_ANSWER, Cause.NO_ANSWER, None),
        (Cause.SCRIPT_ONLY, Cause.SCRIPT_ONLY, None),
    ],
)
def test_a_dealer_of_the_shops_name_in_a_brands_list(named: Any, elsewhere: Any, expected: Any) -> None:
    facts = {"claim__brands": LUMIRAITA, "list__dealer_lists": LUMIRAITA, "list__dealer_named": named}
    assert said("match.brand_dealer_name", list__dealer_elsewhere=elsewhere, **facts) == expected
