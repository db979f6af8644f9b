"""The .ee registry's REST WHOIS: organisations are named, persons never, and only its own words say "not there"."""

from __future__ import annotations

from datetime import date
from typing import Any

import msgspec
import pytest
from source_stage import answer, asked, case, told

from trustcheck.archive.personal import MARK, strip
from trustcheck.compare import compare
from trustcheck.demo.services.rwhois import ANSWERS, CHANGES, DOMAIN, EXAMPLE, EXPIRE, HOLDER, NUMBER, REGISTERED
from trustcheck.facts import known, merge
from trustcheck.model import Case, Cause, Fact
from trustcheck.sources import rwhois

URL = f"https://rwhois.internet.ee/v1/{DOMAIN}.json"
ROW = dict(EXAMPLE.rows[0])
SHOP = case(DOMAIN)


def _told(body: Any, shop: Case = SHOP, **rest: Any) -> dict[str, Fact]:
    return told(rwhois, shop, answer("rwhois", URL, body, **rest))


def _missing(error: str, **rest: Any) -> dict[str, Fact]:
    return _told({"name": DOMAIN, "error": error}, status=404, **rest)


def test_domains_of_the_estonian_registry_are_asked_for_and_no_others() -> None:
    assert asked(rwhois, SHOP) == [URL]
    assert asked(rwhois, case("villavakka.fi")) == []
    assert asked(rwhois, case("villavakka.ee.com")) == []


def test_an_organisation_is_named_with_its_number() -> None:
    facts = _told(ROW)

    assert facts["domain.created"].value == REGISTERED
    assert facts["domain.age_days"].value == facts["domain.holder_days"].value == (date(2026, 11, 21) - REGISTERED).days
    assert facts["domain.expires"].value == EXPIRE
    assert facts["domain.registrant"].value == HOLDER
    assert facts["domain.registrant_number"].value == NUMBER
    assert facts["domain.private_person"].value is False
    assert facts["domain.holder_transfer"].cause is Cause.HIDDEN, "its day of change is not disclosed"
    assert rwhois.HOLDERS_DIFFER not in facts, "nobody else named a holder"


def test_a_name_with_other_letters_comes_back_in_them() -> None:
    shop = case("xn--lng-ona.ee")
    url = "https://rwhois.internet.ee/v1/xn--lng-ona.ee.json"

    facts = told(rwhois, shop, answer("rwhois", url, {**ROW, "name": "lõng.ee"}))

    assert facts["domain.registrant"].value == HOLDER
    assert _told({**ROW, "name": "lõng.ee"})["domain.registered"].cause is Cause.UNREADABLE


def test_a_private_holder_is_never_named() -> None:
    for holder in ("Private Person", "Kaja Naidis"):
        facts = _told({**ROW, "registrant": holder, "registrant_kind": "priv", "registrant_reg_no": "38001010000"})

        assert facts["domain.registrant"].is_absent and facts["domain.registrant_number"].is_absent
        assert facts["domain.private_person"].value is True
        assert not any("Kaja" in str(fact) or "38001010000" in str(fact) for fact in facts.values())


@pytest.mark.parametrize("fault", ["captcha", "no-kind"])
def test_a_holder_behind_the_captcha_is_unknown(fault: str) -> None:
    facts = _told(CHANGES[fault](ROW))

    for name in ("domain.registrant", "domain.registrant_number", "domain.private_person"):
        assert facts[name].cause is Cause.HIDDEN
    assert facts["domain.created"].value == REGISTERED


def test_an_organisation_without_a_number_has_none() -> None:
    assert _told({**ROW, "registrant_reg_no": None})["domain.registrant_number"].is_absent


def test_only_the_registrys_own_words_say_that_a_domain_is_not_there() -> None:
    assert _missing("Domain not found.")["domain.registered"].value is False
    assert _told(CHANGES["reserved"](ROW))["domain.registered"].value is False
    assert _missing("Policy error. Please study the rules.")["domain.registered"].cause is Cause.REFUSED
    assert _missing("No route matches")["domain.registered"].cause is Cause.NO_ANSWER
    assert _told(ANSWERS["404-html"].body, status=404)["domain.registered"].cause is Cause.UNREADABLE
    assert _told({"error": "Domain not found."}, status=404)["domain.registered"].is_unknown


def test_another_source_that_knows_the_domain_is_not_contradicted() -> None:
    shop = case(DOMAIN, known("domain.registered", True))

    assert _missing("Domain not found.", shop=shop)["domain.registered"].cause is Cause.AMBIGUOUS
    assert _told(CHANGES["reserved"](ROW), shop)["domain.registered"].cause is Cause.AMBIGUOUS


def test_a_discarded_domain_tells_its_status_alone() -> None:
    facts = _told(CHANGES["discarded"](ROW))

    assert facts["domain.registered"].value is True
    assert facts["domain.statuses"].value == ("deleteCandidate",)
    assert facts["domain.created"].cause is facts["domain.registrant"].cause is Cause.HIDDEN


def test_a_name_at_auction_is_no_private_persons() -> None:
    facts = _told(CHANGES["auction"](ROW))

    assert {fact.cause for fact in facts.values()} == {Cause.UNREADABLE}


@pytest.mark.parametrize(
    ("body", "others", "expected"),
    [
        (ROW, {"domain.registrant_number": NUMBER, "domain.private_person": False}, False),
        (ROW, {"domain.registrant_number": "99999972", "domain.private_person": False}, True),
        (ROW, {"domain.private_person": True}, True),
        (CHANGES["private"](ROW), {"domain.registrant_number": NUMBER, "domain.private_person": False}, True),
        (CHANGES["private"](ROW), {"domain.private_person": True}, False),
        (ROW, {"domain.private_person": False}, None),
        (CHANGES["captcha"](ROW), {"domain.registrant_number": NUMBER}, None),
        ({**ROW, "registrant_reg_no": ""}, {"domain.registrant_number": NUMBER}, None),
    ],
)
def test_it_tells_when_whois_names_another_holder(body: Any, others: dict[str, Any], expected: bool | None) -> None:
    facts = _told(body, case(DOMAIN, *(known(name, value) for name, value in others.items())))

    assert (facts[rwhois.HOLDERS_DIFFER].value if rwhois.HOLDERS_DIFFER in facts else None) is expected


@pytest.mark.parametrize("number", [NUMBER, "99999972"])
def test_when_two_holders_are_named_nobody_is_believed(number: str) -> None:
    own = {"domain.registrant_number": known("domain.registrant_number", number)}
    facts = merge({"whois": own, "rwhois": _told(ROW, case(DOMAIN, *own.values()))})
    shop = case(DOMAIN, *facts.values(), known("register.company_id", NUMBER))

    match = next(fact for fact in compare(shop) if fact.name == "match.domain_registrant")

    assert facts["domain.registrant_number"].value == number, "WHOIS is told first"
    assert match.value is True if number == NUMBER else match.cause is Cause.AMBIGUOUS


def _kept(body: Any) -> Any:
    return msgspec.json.decode(strip(answer("rwhois", URL, body)).body)


def test_of_persons_nothing_is_kept_and_of_organisations_name_and_number() -> None:
    contact = {"name": "Canary Person", "email": "canary@example.org", "changed": "2020-01-01"}
    body = {**ROW, "admin_contacts": [contact], "tech_contacts": [contact], "email": "canary@example.org"}
    person = {**body, "registrant": "Canary Person", "registrant_kind": "priv", "registrant_reg_no": "38001010000"}

    firm = _kept(body)
    assert (firm["registrant"], firm["registrant_reg_no"]) == (HOLDER, NUMBER)
    assert firm["admin_contacts"] == MARK and firm["name"] == DOMAIN
    for kept in (firm, _kept(person)):
        assert "anary Person" not in str(kept) and "38001010000" not in str(kept) and "canary@" not in str(kept)
    cut = answer("rwhois", URL, msgspec.json.encode(person)[:-9])
    assert strip(cut).body == MARK.encode()
    assert _told(_kept(person))["domain.private_person"].value is True
