"""What the shop says beside what others say: the same, another, not there, or not known and why."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from invented_cases import SHOP, invented

from trustcheck.compare import COMPARISONS, compare, shop_facts
from trustcheck.facts import CATALOGUE, absent, known, unknown
from trustcheck.model import Address, Case, Cause, Fact, Phone, Shop, State

AT = datetime(2026, 11, 21, tzinfo=UTC)
ABSENT = object()
HOME = Address(street="Keksitie", number="3 B 4", postcode="20100", town="Turku", country="FI")
REGISTERED = Address(street="KEKSITIE", number="3", postcode="20100", town="TURKU", country="FI")


def told(domain: str = "kaarna.fi", **given: Any) -> dict[str, Fact]:
    """match facts over the given ones: a value is known, ABSENT is absent, a Cause is unknown; __ stands for a dot."""
    rows = {}
    for key, value in given.items():
        name = key.replace("__", ".")
        if value is ABSENT:
            rows[name] = absent(name)
        else:
            rows[name] = unknown(name, value) if isinstance(value, Cause) else known(name, value)
    case = Case(shop=Shop(domain=domain, host=domain, url=f"https://{domain}/"), at=AT, facts=rows)
    return {fact.name: fact for fact in compare(case)}


def said(fact: Fact) -> Any:
    """True, False, "absent" or the cause."""
    return {State.KNOWN: fact.value, State.ABSENT: "absent", State.UNKNOWN: fact.cause}[fact.state]


# Of a .com there is no .no registry to ask; and how many lists were asked is known whatever they answered.
SAID_ANYWAY = ("match.company_count", "match.lists_asked", "match.shops_compared")
SPEAKERS = ("claim", "domain", "register", "seal", "archive", "place", "list", "buyer")


def test_every_comparison_of_the_catalogue_is_told_and_with_nothing_known_none_is_an_answer() -> None:
    nothing = told(domain="kaarna.com")

    assert set(nothing) == {name for name, spec in CATALOGUE.items() if "compare" in spec.tellers}
    answered = {name for name, fact in nothing.items() if not fact.is_unknown}
    assert answered == {"match.company_domains", *SAID_ANYWAY}  # a .com is no .fi and no .no, whoever holds it


class Looked(dict[str, Fact]):
    """Facts that remember which of them were asked for."""

    def __init__(self, told: Mapping[str, Fact]) -> None:
        super().__init__(told)
        self.names: set[str] = set()

    def get(self, name: str, default: Any = None) -> Any:
        self.names.add(name)
        return super().get(name, default)


def test_no_comparison_looks_at_one_that_comes_after_it_or_at_itself() -> None:
    """A circle among comparisons would not show: the fact that is not there yet reads as not asked."""
    told_before: set[str] = set()
    cases = [invented(seed) for seed in range(300)]

    for name, teller in COMPARISONS.items():
        for rows in cases:
            facts = Looked(rows)
            teller(Case(shop=SHOP, at=AT, facts=facts), name)
            later = facts.names & COMPARISONS.keys() - told_before
            assert not later, f"{name} looks at {later}, told after it"
        told_before.add(name)


@pytest.mark.parametrize("cause", list(Cause))
def test_a_source_that_fails_never_becomes_an_answer(cause: Cause) -> None:
    names = [name for name in CATALOGUE if name.partition(".")[0] in SPEAKERS]

    facts = told(**{name.replace(".", "__"): cause for name in names})

    assert {said(fact) for name, fact in facts.items() if name not in SAID_ANYWAY} == {cause}


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ({"domain__registrant_number": "9000001-9", "register__company_id": "9000001-9"}, True),
        ({"domain__registrant_number": "90000019", "claim__company_id": "9000001-9"}, True),
        ({"domain__registrant_number": "9000002-7", "register__company_id": "9000001-9"}, False),
        ({"domain__private_person": True, "register__company_id": "9000001-9"}, "absent"),
        ({"domain__registrant": "Kaarna Oy", "register__names": ("Kaarna Oy",)}, True),
        ({"domain__registrant": "Kaarna Oy", "register__names": ("Kaarna Oy",), "register__country": "FI"}, True),
        ({"domain__registrant": "Kaarna Oy", "register__names": ("Kaarna Oy",), "register__country": "SE",
          "claim__company_id": "1"}, Cause.HIDDEN),
        ({"domain__registrant": "Kaarna Ltd", "register__names": ("Kaarna Oy",), "claim__company_id": "9000001-9"},
         Cause.HIDDEN),
        ({"domain__registrant": "Other Oy", "register__names": ("Kaarna Oy",), "claim__company_id": "9000001-9"},
         Cause.HIDDEN),  # nothing more will come that would tell
        ({"domain__registrant": "Other Oy", "register__names": ("Kaarna Oy",), "claim__company_id": "9000001-9",
          "domain__registrant_number": Cause.THROTTLED}, Cause.THROTTLED),
        ({"domain__registrant": "Other Oy", "claim__company_id": ABSENT, "register__names": Cause.NO_ANSWER},
         Cause.NO_ANSWER),
        ({"domain__registrant": Cause.HIDDEN}, Cause.HIDDEN),
        ({"domain__registrant": ABSENT, "domain__registrant_number": ABSENT}, "absent"),
    ],
)  # fmt: skip
def test_domain_registrant(given: dict[str, Any], expected: Any) -> None:
    assert said(told(**given)["match.domain_registrant"]) == expected


@pytest.mark.parametrize("domain", ["kaarna.com", "kaarna.shop", "kaarna.eu"])
def test_a_holder_that_anybody_may_type_ties_nobody_and_contradicts_nobody(domain: str) -> None:
    """A generic registry holds what the buyer of a name writes against no company register."""
    firm: dict[str, Any] = {"register__names": ("Kaarna Oy",), "register__company_id": "9000001-9"}

    for typed in ("Kaarna Oy", "Other Oy"):
        assert said(told(domain, domain__registrant=typed, **firm)["match.domain_registrant"]) is Cause.HIDDEN
    for typed in ("9000001-9", "9000002-7"):
        assert said(told(domain, domain__registrant_number=typed, **firm)["match.domain_registrant"]) is Cause.HIDDEN


def test_when_the_registrys_services_name_different_holders_nobody_is_believed() -> None:
    listed: dict[str, Any] = {"domain__held_by_company": ("kaarna.fi",), "register__company_id": "9000001-9"}

    person = told(**listed, domain__private_person=True, domain__registrant_number="9000001-9")
    other = told(**listed, domain__registrant_number="9000002-7")

    assert said(person["match.domain_registrant"]) == said(person["match.company_domains"]) == Cause.AMBIGUOUS
    assert said(other["match.domain_registrant"]) is False
    assert said(other["match.company_domains"]) == Cause.AMBIGUOUS


@pytest.mark.parametrize(
    ("domain", "held", "expected"),
    [
        ("kaarna.fi", ("kaarna.fi", "other.fi"), True),
        ("kaarna.fi", ("other.fi",), False),
        ("kaarna.fi", ABSENT, "absent"),
        ("kaarna.fi", Cause.NO_ANSWER, Cause.NO_ANSWER),
        ("kaarna.com", ("other.fi",), "absent"),
    ],
)
def test_company_domains(domain: str, held: Any, expected: Any) -> None:
    assert said(told(domain, domain__held_by_company=held)["match.company_domains"]) == expected


@pytest.mark.parametrize(
    ("website", "expected"),
    [
        ("www.kaarna.fi", True),
        ("https://kaarna.fi/kauppa?x=1", True),
        ("HTTP://KAARNA.FI:80/", True),
        ("www.other.fi", False),
        ("kaarna.fi.evil.com", False),
        ("not a site", "absent"),
        (ABSENT, "absent"),
        (Cause.THROTTLED, Cause.THROTTLED),
    ],
)
def test_register_website(website: Any, expected: Any) -> None:
    assert said(told(register__website=website)["match.register_website"]) == expected


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ({"claim__legal_name": "KAARNA OY", "register__names": ("Kaarna Oy", "Puupuoti")}, True),
        ({"claim__legal_name": "Oy Kaarna Ab", "register__names": ("Kaarna Oy Ab",)}, True),
        ({"claim__legal_name": "Muu Oy", "register__names": ("Kaarna Oy",)}, False),
        ({"claim__legal_name": Cause.AMBIGUOUS, "claim__legal_names": ("Muu Oy", "Kaarna Oy"),
          "register__names": ("Kaarna Oy",)}, True),
        ({"claim__legal_name": ABSENT, "register__names": ("Kaarna Oy",)}, "absent"),
        ({"claim__legal_name": "Kaarna Oy", "register__names": Cause.NO_ANSWER}, Cause.NO_ANSWER),
    ],
)  # fmt: skip
def test_register_name(given: dict[str, Any], expected: Any) -> None:
    assert said(told(**given)["match.register_name"]) == expected


def test_a_firm_whose_name_begins_with_a_word_that_the_reader_leaves_out_is_itself() -> None:
    facts = told(claim__legal_name="Sukkala Oy", register__names=("Uusi Sukkala Oy",))
    other = told(claim__legal_name="Sukkala Oy", register__names=("Iso Sukkala Oy",))

    assert said(facts["match.register_name"]) is True
    assert said(other["match.register_name"]) is False


@pytest.mark.parametrize(
    ("claimed", "former", "expected"),
    [
        ("Vanha Kaarna Oy", ("Oy Vanha Kaarna Ab", "Puupuoti Oy"), True),
        ("Kaarna Oy", ("Vanha Kaarna Oy",), False),
        ("Kaarna Oy", Cause.NO_ANSWER, False),
        ("Muu Oy", ("Vanha Kaarna Oy",), "absent"),
        ("Muu Oy", ABSENT, "absent"),
        ("Muu Oy", Cause.HIDDEN, "absent"),
        ("Muu Oy", Cause.NOT_ASKED, "absent"),
        ("Muu Oy", Cause.THROTTLED, Cause.THROTTLED),
        (ABSENT, ("Vanha Kaarna Oy",), "absent"),
        (Cause.BLOCKED, ("Vanha Kaarna Oy",), Cause.BLOCKED),
    ],
)
def test_former_name(claimed: Any, former: Any, expected: Any) -> None:
    facts = told(claim__legal_name=claimed, register__names=("Kaarna Oy",), register__former_names=former)

    assert said(facts["match.former_name"]) == expected


def test_a_certificate_with_a_name_that_was_given_up_contradicts_nobody() -> None:
    names: dict[str, Any] = {"register__names": ("Kaarna Oy",), "register__former_names": ("Vanha Kaarna Oy",)}
    for organisation, expected in (("Vanha Kaarna Oy", Cause.AMBIGUOUS), ("Kaarna Oy", True), ("Muu Oy", False)):
        facts = told(seal__certificate_organisation=organisation, **names)
        assert said(facts["match.certificate"]) == expected


@pytest.mark.parametrize(
    ("domain", "trade", "expected"),
    [
        ("kaarna.fi", "Puupuoti", True),
        ("puupuoti.fi", "Something", True),
        ("kaarna-shop.fi", "Kaarna", True),
        ("other.fi", "Something", False),
        ("other.fi", Cause.BLOCKED, Cause.BLOCKED),
    ],
)
def test_trade_name(domain: str, trade: Any, expected: Any) -> None:
    facts = told(domain, claim__trade_name=trade, register__names=("Kaarna Oy", "Puupuoti"))

    assert said(facts["match.trade_name"]) == expected


@pytest.mark.parametrize(
    ("claimed", "registered", "expected"),
    [
        (HOME, REGISTERED, True),
        (HOME, Address(street="Keksitie", number="3", postcode="20100", town="ÅBO"), True),
        (HOME, Address(street="Keksitie", number="3", postcode="20810", town="ÅBO"), True),
        (HOME, Address(street="Keksitie", number="30", postcode="20100", town="TURKU"), False),
        (HOME, Address(street="Muutie", number="3", postcode="20100", town="TURKU"), False),
        (HOME, Address(street="Keksitie", number="3", postcode="00100", town="HELSINKI"), False),
        (Address(street="Aleksanterinkatu", town="Helsinki"), REGISTERED, False),
        (HOME, Address(po_box="12", postcode="20101", town="TURKU"), Cause.HIDDEN),
    ],
)
def test_address(claimed: Address, registered: Address, expected: Any) -> None:
    facts = told(claim__addresses=(claimed,), register__addresses=(registered,))

    assert said(facts["match.address"]) == expected


def test_without_a_company_there_is_no_registered_address_to_hide() -> None:
    assert said(told(claim__addresses=(HOME,), register__addresses=ABSENT)["match.address"]) == "absent"


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ({"seal__certificate_organisation": ABSENT}, "absent"),
        ({"seal__certificate_organisation": "Kaarna Oy", "register__names": ("Kaarna Oy",)}, True),
        ({"seal__certificate_organisation": "CDN Inc.", "register__names": ("Kaarna Oy",)}, False),
        ({"seal__certificate_organisation": "Kaarna Group", "register__names": ("Kaarna Oy",),
          "seal__certificate_company_id": "9000001-9", "register__company_id": "9000001-9"}, True),
        ({"seal__certificate_organisation": "Kaarna Group", "register__names": ("Kaarna Oy",),
          "seal__certificate_company_id": "90000019", "register__company_id": "9000001-9",
          "seal__certificate_country": "DE", "register__country": "FI"}, False),
        ({"seal__certificate_organisation": "Garn Group", "register__names": ("Garn AB",),
          "seal__certificate_company_id": "SE529999999401", "register__company_id": "529999-9994",
          "seal__certificate_country": "SE", "register__country": "SE"}, True),
        # whoever wants to be taken for a firm founds a namesake: in another land, of another form, one letter off
        ({"seal__certificate_organisation": "Kaarna Oy", "register__names": ("Kaarna Oy",),
          "seal__certificate_country": "EE", "register__country": "FI"}, False),
        ({"seal__certificate_organisation": "Kaarna Ltd", "register__names": ("Kaarna Oy",)}, False),
        ({"seal__certificate_organisation": "Kaarnapuutarha Oy", "register__names": ("Kaarnanpuutarha Oy",)}, False),
        ({"seal__certificate_organisation": "Kaarna Oy", "register__names": ("Kaarna Oy",),
          "seal__certificate_company_id": "9000002-7", "register__company_id": "9000001-9",
          "seal__certificate_country": "FI", "register__country": "FI"}, False),
    ],
)  # fmt: skip
def test_certificate(given: dict[str, Any], expected: Any) -> None:
    assert said(told(**given)["match.certificate"]) == expected


@pytest.mark.parametrize(("town", "same"), [("TURKU", True), ("ÅBO", True), ("TAMPERE", False), ("TAMMERFORS", False)])
def test_a_town_is_one_in_both_its_languages(town: str, same: bool) -> None:
    facts = told(claim__addresses=(HOME,), register__addresses=(Address(street="Muutie", postcode="99999", town=town),))

    assert said(facts["match.town"]) is same


def test_vat_comparisons() -> None:
    facts = told(
        register__vat_name="KAARNA OY",
        register__names=("Kaarna Oy",),
        claim__vat_number="FI90000019",
        register__vat_liable=False,
    )

    assert said(facts["match.vat_name"]) is True
    assert said(facts["match.vat_liable"]) is False
    assert said(told(register__vat_name=ABSENT)["match.vat_name"]) == "absent"
    assert said(told(claim__vat_number=ABSENT)["match.vat_liable"]) == "absent"


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ({"claim__phone_country": "FI", "claim__country": "FI"}, True),
        ({"claim__phone_country": "TR", "claim__country": "FI"}, False),
        (
            {
                "claim__phone_country": "EE",
                "claim__country": "FI",
                "claim__phones": (
                    Phone(number="+37253000000", valid=True, country="EE"),
                    Phone(number="+358461234567", valid=True, country="FI"),
                ),
            },
            True,
        ),
        ({"claim__phone": ABSENT}, "absent"),
        ({"claim__phone_country": "FI", "claim__country": Cause.BLOCKED}, Cause.BLOCKED),
        ({"claim__phone_country": "FI", "claim__country": ABSENT, "claim__company_country": ABSENT}, "absent"),
    ],
)
def test_phone_country(given: dict[str, Any], expected: Any) -> None:
    assert said(told(**given)["match.phone_country"]) == expected


def seen(company_days: int | None, holder_days: int, **more: Any) -> dict[str, Any]:
    """Facts of a company and a domain holder of that age; None: certainly no company."""
    facts: dict[str, Any] = {
        "domain__created": AT.date() - timedelta(days=holder_days),
        "domain__age_days": holder_days,
        "domain__holder_days": holder_days,
        **more,
    }
    if company_days is None:
        return facts | {"register__name_found": False, "register__age_days": ABSENT}
    return facts | {"register__found": True, "register__age_days": company_days}


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        (seen(None, 60, claim__founded_year=1924), False),
        (seen(100, 60, claim__founded_year=1924), False),
        (seen(9000, 60, claim__founded_year=1924), True),  # an old firm may be older than its registration
        (seen(None, 4000, claim__founded_year=1924), True),
        (seen(None, 60, claim__founded_year=2024), True),
        (seen(None, 60, claim__founded_year=2015), False),
        (seen(None, 60, claim__founded_year=ABSENT), "absent"),
        (seen(None, 60, claim__founded_year=Cause.BLOCKED), Cause.BLOCKED),
        ({**seen(None, 60, claim__founded_year=1924), "register__name_found": Cause.NO_ANSWER,
          "register__age_days": Cause.NO_ANSWER}, Cause.NO_ANSWER),
        ({**seen(None, 60, claim__founded_year=1924), "domain__age_days": Cause.HIDDEN,
          "domain__holder_days": Cause.HIDDEN}, Cause.HIDDEN),
    ],
)  # fmt: skip
def test_founding(given: dict[str, Any], expected: Any) -> None:
    assert said(told(**given)["match.founding"]) == expected


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        (seen(None, 90, claim__closing_down="we close after 40 years"), False),
        (seen(5000, 90, claim__closing_down="we close after 40 years"), True),
        (seen(None, 5000, claim__closing_down="we close after 40 years"), True),
        (seen(None, 90, claim__closing_down=ABSENT), "absent"),
    ],
)
def test_closing_story(given: dict[str, Any], expected: Any) -> None:
    assert said(told(**given)["match.closing_story"]) == expected


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ({"domain__holder_transfer": ABSENT}, True),
        ({"domain__holder_transfer": date(2020, 1, 1), "domain__age_days": 6000}, True),
        ({"domain__holder_transfer": date(2026, 11, 1), "domain__age_days": 6000}, False),
        ({"domain__holder_transfer": date(2026, 11, 1), "domain__age_days": 100, "claim__founded_year": 2009}, False),
        ({"domain__holder_transfer": date(2026, 11, 1), "domain__age_days": 100, "claim__founded_year": 2026}, True),
        ({"domain__holder_transfer": date(2026, 11, 1), "domain__age_days": 6000,
          "domain__registrant_number": "9000001-9", "register__company_id": "9000001-9"}, True),
        ({"domain__holder_transfer": Cause.THROTTLED}, Cause.THROTTLED),
    ],
)  # fmt: skip
def test_holder_change(given: dict[str, Any], expected: Any) -> None:
    assert said(told(**given)["match.holder_change"]) == expected


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ({"claim__return_country": "CN", "claim__country": "FI"}, False),
        ({"claim__return_country": "FI", "claim__country": "FI"}, True),
        ({"claim__return_country": ABSENT}, "absent"),
    ],
)
def test_return_country(given: dict[str, Any], expected: Any) -> None:
    assert said(told(**given)["match.return_country"]) == expected


OWN = {"register__company_id": "9000001-9", "register__website": ABSENT, "seal__certificate_organisation": ABSENT}


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ({"domain__private_person": True, "domain__held_by_company": ("own.fi",)}, True),
        ({"domain__private_person": True, "domain__held_by_company": ABSENT, "register__website": "own.fi"}, True),
        ({"domain__private_person": True, "domain__held_by_company": ABSENT}, False),
        ({"domain__registrant_number": "9000001-9", "domain__held_by_company": ("own.fi",)}, False),
        ({"domain__registrant": Cause.HIDDEN, "domain__held_by_company": ("own.fi",)}, Cause.HIDDEN),
        # an agency, a parent or a franchisor holds the domain, a platform's certificate is shown: sold nowhere else
        ({"domain__registrant_number": "9000002-7", "domain__held_by_company": ABSENT}, False),
        ({"seal__certificate_organisation": "CDN Inc.", "register__names": ("Kaarna Oy",),
          "domain__private_person": True, "domain__held_by_company": ABSENT}, False),
        ({"domain__private_person": True, "register__website": "own.fi", "register__mail_domain": "kaarna.fi"}, False),
        ({"domain__private_person": True, "register__website": "own.fi", "register__mail_domain": "tili.fi",
          "domain__held_by_company": ABSENT}, True),
    ],
)  # fmt: skip
def test_stolen_identity(given: dict[str, Any], expected: Any) -> None:
    assert said(told(**{**OWN, **given})["match.stolen_identity"]) == expected


@pytest.mark.parametrize(
    ("domain", "shown", "mixed"),
    [("kaarna.fi", "absent", False), ("xn--hyv-sla.fi", "hyvä.fi", False), ("xn--80ak6aa92e.com", "аррӏе.com", True)],
)
def test_shop_facts(domain: str, shown: str, mixed: bool) -> None:
    facts = {fact.name: fact for fact in shop_facts(Shop(domain=domain, host=domain, url=f"https://{domain}/"))}

    assert said(facts["shop.unicode_name"]) == shown
    assert said(facts["shop.mixed_script"]) is mixed


BUSY = Cause.THROTTLED


@pytest.mark.parametrize(
    ("match", "given", "expected"),
    [
        # each once as it stands, and once while the answer that would have settled it otherwise may still come
        (
            "vat_name",
            {"register__vat_name": "Kaarna Oy", "claim__legal_name": "Tuohi Oy", "register__names": ABSENT},
            False,
        ),
        (
            "vat_name",
            {"register__vat_name": "Kaarna Oy", "claim__legal_name": "Tuohi Oy", "register__names": BUSY},
            BUSY,
        ),
        ("phone_country", {"claim__phone_country": "SE", "claim__country": "FI", "claim__company_country": "SE"}, True),
        ("phone_country", {"claim__phone_country": "SE", "claim__country": "FI", "claim__company_country": BUSY}, BUSY),
        ("map_address", {"place__found": ABSENT, "register__mail_domain": "muu.fi"}, False),
        ("map_address", {"place__found": ABSENT, "register__mail_domain": BUSY}, BUSY),
        ("establishment", {"claim__store": True, "claim__addresses": ABSENT}, "absent"),
        ("establishment", {"claim__store": True, "claim__addresses": BUSY}, BUSY),
        ("closing_story", {"claim__closing_down": "-", "domain__holder_days": 21, "register__found": False}, False),
        ("closing_story", {"claim__closing_down": "-", "domain__holder_days": BUSY, "domain__age_days": 6000}, BUSY),
    ],
)
def test_what_may_still_be_told_is_waited_for(match: str, given: dict[str, Any], expected: Any) -> None:
    found = said(told(**given)[f"match.{match}"])

    assert found == expected
