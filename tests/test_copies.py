"""Whose story it is: a copy fails beside its original, and no honest shop beside its copy, a sister or a stranger."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

import pytest

from trustcheck import facts
from trustcheck.compare import compare
from trustcheck.model import Case, Cause, Fact, Phone, Shop
from trustcheck.pages.telling import digest_of
from trustcheck.records import Neighbour

AT = datetime(2026, 11, 21, 12, tzinfo=UTC)
TODAY = AT.date()
OLD, YOUNG = date(2014, 3, 1), date(2026, 10, 1)
NUMBER, ANOTHER = "9000001-1", "9000002-8"


def neighbour(**more: Any) -> Neighbour:
    """An old shop of another company, which no source ties to it."""
    given = {"domain": "kaislapuro.fi", "first": TODAY, "share": 0.95, "since": OLD, "company": digest_of(ANOTHER)}
    return Neighbour(**{**given, **more})


# What an honest shop's sources tell where nothing ties it: every answer is there.
UNTIED = {name: None for name in facts.CATALOGUE if name.startswith(("match.", "archive.", "register.", "domain."))}


def judged(*others: Neighbour, **told: Any) -> dict[str, Fact]:
    """The match facts of a shop. told: facts with __ for the dot; None: ABSENT, a Cause: unknown."""
    given = {**UNTIED, "archive.neighbours": others or None, "archive.neighbours_compared": 40,
             "claim.company_id": NUMBER, "claim.emails": ("a@saarniranta.fi",), "domain.created": YOUNG,
             "claim.email_domain": "saarniranta.fi",
             **{key.replace("__", "."): value for key, value in told.items()}}  # fmt: skip
    made = {}
    for name, value in given.items():
        if isinstance(value, Cause):
            made[name] = facts.unknown(name, value)
        else:
            made[name] = facts.absent(name) if value is None else facts.known(name, value)
    shop = Shop(domain="saarniranta.fi", host="saarniranta.fi", url="https://saarniranta.fi/")
    return {fact.name: fact for fact in compare(Case(shop=shop, at=AT, facts=made))}


def said(name: str, *others: Neighbour, **told: Any) -> Any:
    fact = judged(*others, **told)[f"match.{name}"]
    return fact.cause if fact.is_unknown else fact.value


TIED = {"domain__registrant_number": NUMBER, "register__company_id": NUMBER}


def test_a_young_shop_with_an_older_ones_story_has_it_from_there() -> None:
    told = judged(neighbour())

    assert told["match.cloned_text"].value is True
    assert (told["match.alike_shop"].value, told["match.alike_percent"].value) == ("kaislapuro.fi", 95)
    assert told["match.shops_compared"].value == 40
    assert told["match.shared_contacts"].is_absent and told["match.contacts_shared"].is_absent


@pytest.mark.parametrize(
    ("other", "told", "expected"),
    [
        ({"since": YOUNG}, {"domain__created": OLD}, False),  # the original beside its copy
        ({"tied": True}, TIED, False),  # both proved: nobody is blamed
        ({"tied": True, "since": YOUNG}, {"domain__created": OLD}, False),  # a tied copy of an older, untied shop
        ({"tied": True, "since": date(2026, 9, 20)}, {}, True),
        ({"tied": True, "since": None}, {}, None),  # proved, but it may be the younger
        ({"tied": True, "since": None}, {"domain__created": Cause.HIDDEN}, True),
        ({"since": date(2026, 9, 20)}, {}, None),  # within a month of each other
        ({"since": None}, {}, None),
        ({"since": None, "first": date(2026, 1, 1)}, {}, True),  # we saw it there before this one was registered
        ({}, {"domain__created": Cause.THROTTLED}, Cause.THROTTLED),
        ({"since": None}, {"domain__created": Cause.THROTTLED}, None),  # whatever the day is, it decides nothing
        ({}, {"domain__created": Cause.HIDDEN, "archive__first_shop": date(2012, 1, 1)}, False),
        ({}, {"domain__created": Cause.HIDDEN, "archive__first_shop": date(2025, 1, 1)}, True),
        ({}, {"domain__created": Cause.HIDDEN, "archive__first_shop": Cause.NO_ANSWER}, Cause.NO_ANSWER),
        ({}, {"domain__created": Cause.HIDDEN}, None),  # nobody tells how old this one is
        ({}, {"domain__created": OLD, "domain__holder_transfer": YOUNG}, True),  # an old name in new hands
        ({}, {"domain__registrant_number": Cause.NO_ANSWER}, Cause.NO_ANSWER),  # it may yet be tied here
    ],
)
def test_who_was_first(other: dict[str, Any], told: dict[str, Any], expected: Any) -> None:
    assert said("cloned_text", neighbour(**other), **told) == expected


@pytest.mark.parametrize(
    ("other", "told"),
    [
        ({"company": digest_of(NUMBER)}, {}),
        ({"company": digest_of(NUMBER), "tied": True, "contacts": ("phone",)}, {}),
        ({"company": digest_of(NUMBER), "tied": True, "share": 0.6}, {}),  # a second brand with a story of its own
        ({"company": digest_of(NUMBER), "tied": True}, {"claim__emails": None, "claim__email_domain": None}),
        ({"holder": digest_of("Kaislapuro Oy")}, {"domain__registrant": "Kaislapuro Oy"}),
        ({}, {"claim__email_domain": "kaislapuro.fi"}),
        ({"domain": "saarniranta.se", "tied": True}, {"register__active": True, "register__company_id": NUMBER}),
    ],
)
def test_sister_shops_are_not_blamed(other: dict[str, Any], told: dict[str, Any]) -> None:
    assert said("cloned_text", neighbour(**other), **told) is None


def test_a_copy_with_the_number_copied_too_is_known_by_its_mail() -> None:
    other = neighbour(company=digest_of(NUMBER), tied=True)

    assert said("cloned_text", other) is True
    assert said("cloned_text", other, domain__created=date(2010, 1, 1)) is False


def test_the_original_is_named_and_not_another_copy() -> None:
    copy = neighbour(domain="kopio.com", share=1.0, since=date(2026, 9, 25))

    assert said("alike_shop", copy, neighbour(share=0.9)) == "kaislapuro.fi"


def test_nothing_alike_is_absent_and_no_shelf_is_unknown() -> None:
    assert judged()["match.cloned_text"].is_absent
    off = {"archive__neighbours": Cause.NOT_ASKED, "archive__neighbours_compared": Cause.NOT_ASKED}
    for cause in (Cause.NOT_ASKED, Cause.DEADLINE):
        told = judged(**dict.fromkeys(off, cause))
        assert (told["match.shops_compared"].value, told["match.cloned_text"].cause) == (0, cause)
        assert told["match.shared_contacts"].cause is told["match.alike_shop"].cause is cause


@pytest.mark.parametrize(
    ("contacts", "told", "expected"),
    [
        (("phone",), {}, True),
        (("account", "mail"), {}, True),
        (("returns",), {}, None),  # a warehouse takes back the goods of many
        (("phone",), TIED, False),
        (("phone",), {"domain__created": date(2001, 1, 1)}, False),
        (("phone",), {"claim__company_id": ANOTHER}, None),
    ],
)
def test_contacts_of_another_shop(contacts: tuple[str, ...], told: dict[str, Any], expected: bool | None) -> None:
    phone = Phone(number="+358912345678", valid=True)
    found = judged(neighbour(share=0.0, contacts=contacts), claim__phones=(phone,), **told)

    assert found["match.shared_contacts"].value is expected
    assert found["match.contacts_shared"].value == tuple(f"kaislapuro.fi: {kind}" for kind in contacts)
    assert found["match.cloned_text"].is_absent
