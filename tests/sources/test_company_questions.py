"""Which register is asked for which shop: one country's, told by what was read, and none blindly."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from itertools import product
from typing import Any

import pytest
from source_stage import case

from trustcheck.catalogue import REGISTERS
from trustcheck.facts import absent, known, merge, unknown
from trustcheck.model import Case, Cause, CompanyId, Evidence, Fact, State
from trustcheck.sources import all_sources
from trustcheck.sources.company_signs import register_country

NOBODY = ""
# A number of each country that has the right form and check digit, and belongs to nobody (or to a specification).
NUMBERS = {"FI": "9876540-6", "NO": "100000008", "CZ": "99900106", "SK": "99900106", "PL": "0001999999"}
VAT = {"FI": "FI98765406", "CZ": "CZ99900106", "PL": "PL9999999993", "DE": "DE999999999", "EL": "EL999999999"}


def _shop(domain: str, **facts: Any) -> Case:
    """A shop that was read whole: what is not named here is not on its pages."""
    base: dict[str, Any] = {"claim.company_id": None, "claim.vat_number": None, "claim.site_read": True}
    told = {**base, **{name.replace("__", "."): value for name, value in facts.items()}}
    made = [
        absent(name) if value is None else value if isinstance(value, Fact) else known(name, value)
        for name, value in told.items()
    ]
    return case(domain, *made)


def _candidate(*countries: str) -> tuple[CompanyId, ...]:
    return tuple(CompanyId(country=code, number=NUMBERS[code], kind="company", owner="ambiguous") for code in countries)


UNSURE = unknown("claim.company_id", Cause.AMBIGUOUS)
CASES: list[tuple[str, Case, str]] = [
    ("the seller's number", _shop("a.com", claim__company_id="1", claim__company_country="CZ"), "CZ"),
    ("over its domain", _shop("a.fi", claim__company_id="1", claim__company_country="SK"), "SK"),
    ("over its VAT number", _shop("a.pl", claim__company_id="1", claim__company_country="NO",
                                  claim__vat_number=VAT["PL"]), "NO"),
    ("a number alone", _shop("a.cz", claim__company_id="1"), "CZ"),
    ("a number alone and no sign", _shop("a.com", claim__company_id="1"), NOBODY),
    ("a VAT number only", _shop("a.com", claim__vat_number=VAT["CZ"]), "CZ"),
    ("over domain and name", _shop("a.fi", claim__vat_number=VAT["PL"], claim__legal_name="A Oy"), "PL"),
    ("of a land without a register of ours", _shop("a.fi", claim__vat_number=VAT["DE"]), "DE"),
    ("Greece's own letters", _shop("a.com", claim__vat_number=VAT["EL"]), "GR"),
    ("a name and a national ending", _shop("a.no", claim__trade_name="Ullvotten"), "NO"),
    ("a name and its own legal form", _shop("a.com", claim__legal_name="Naava Esimerkki Oy"), "FI"),
    ("the form goes before another ending", _shop("a.se", claim__legal_name="Naava Esimerkki Oy"), "FI"),
    ("a form of two lands and an ending", _shop("a.sk", claim__legal_name="Vlna s.r.o."), "SK"),
    ("a form of two lands and a language", _shop("a.com", claim__legal_name="Vlna s. r. o.", claim__language="cs"),
     "CZ"),
    ("a form of two lands alone", _shop("a.com", claim__legal_name="Vlna s.r.o."), NOBODY),
    ("a Polish form", _shop("a.com", claim__legal_name="Motek Sp. z o.o."), "PL"),
    ("where it says it is goes before the ending", _shop("a.no", claim__trade_name="Aalto", claim__country="FI"), "FI"),
    ("a name and nothing else", _shop("a.com", claim__trade_name="Aalto"), NOBODY),
    ("English tells no country", _shop("a.com", claim__trade_name="Aalto", claim__language="en"), NOBODY),
    ("a foreign form is no reason to leave the ending", _shop("a.fi", claim__legal_name="Aalto Ltd"), "FI"),
    ("the holder's number", _shop("a.fi", domain__registrant_number=NUMBERS["FI"], claim__country="NO"), "FI"),
    ("one number of whom nobody knows", _shop("a.com", claim__company_id=UNSURE,
                                              claim__company_ids=_candidate("SK")), "SK"),
    ("such numbers of two lands, and the ending", _shop("a.fi", claim__company_id=UNSURE,
                                                        claim__company_ids=_candidate("NO", "FI")), "FI"),
    ("of two lands and nothing else", _shop("a.com", claim__company_id=UNSURE,
                                            claim__company_ids=_candidate("NO", "FI")), NOBODY),
    ("the holder beside a foreign number", _shop("a.fi", claim__company_id=UNSURE,
                                                 claim__company_ids=_candidate("NO"),
                                                 domain__registrant_number=NUMBERS["FI"]), "FI"),
    ("nothing was read", case("a.fi"), "FI"),
]  # fmt: skip


def _countries() -> Mapping[str, str]:
    """The country of each register that is there."""
    found = {}
    for name, source in all_sources().items():
        if name in REGISTERS.split():
            register = getattr(source, "REGISTER", None)
            found[name] = register.country if register is not None else {"white_list": "PL"}.get(name, name)
    return found


@pytest.mark.parametrize(("shop", "country"), [row[1:] for row in CASES], ids=[row[0] for row in CASES])
def test_one_countrys_register_is_asked_and_the_right_one(shop: Case, country: str) -> None:
    assert register_country(shop) == country
    asking = {code for name, code in _countries().items() if all_sources()[name].ask(shop)}
    assert asking <= {country}
    telling = {code for name, code in _countries().items() if all_sources()[name].read(shop, {})}
    assert telling <= {country}


def test_every_number_goes_to_its_own_register_and_to_no_other() -> None:
    for country, number in NUMBERS.items():
        shop = _shop("a.com", claim__company_id=number, claim__company_country=country)
        asking = [name for name in _countries() if all_sources()[name].ask(shop)]
        assert {_countries()[name] for name in asking} <= {country}
        assert asking or country not in _countries().values()


def test_before_anything_was_read_no_register_is_asked() -> None:
    for ending in ("fi", "no", "cz", "sk", "pl", "ee", "com", "fr"):
        assert [name for name in _countries() if all_sources()[name].ask(case(f"a.{ending}"))] == []


def test_a_form_is_a_word_of_its_own() -> None:
    assert register_country(_shop("a.com", claim__trade_name="Kotoy")) == NOBODY
    assert register_country(_shop("a.com", claim__trade_name="Oy Kotipuu Ab")) == "FI", "both ends are Finnish"


# Facts of several registers at once: flow never makes such a case, an archive of an older version may.
AT = datetime(2026, 11, 21, tzinfo=UTC)
SEEN = Evidence(capture="0", url="https://register.example/", place="row", excerpt="x", at=AT)
_STATES = ("found", "named", "missing", "nobody", "down", "silent")
_TOGETHER = [dict(zip(("prh", "ares", "krs"), states, strict=True)) for states in product(_STATES, repeat=3)]


def _of(source: str, how: str) -> dict[str, Fact]:
    """What a register tells that found a company, found none, or failed."""
    details = ("register.company_id", "register.name", "register.website", "register.active")
    question = "register.name_found" if how in ("named", "nobody") else "register.found"
    if how in ("found", "named"):
        told = [known(question, True, SEEN), known(details[0], source, SEEN), known(details[1], f"{source} Oy", SEEN)]
        return {fact.name: fact for fact in [*told, unknown("register.active", Cause.HIDDEN)]}
    if how in ("missing", "nobody"):
        told = [known(question, False, SEEN), *(absent(name, SEEN) for name in details if "website" not in name)]
        return {fact.name: fact for fact in told}
    if how == "down":
        return {name: unknown(name, Cause.NO_ANSWER) for name in ("register.found", *details)}
    return {}


def test_no_register_hides_what_another_found_and_companies_are_not_mixed() -> None:
    for states in _TOGETHER:
        merged = merge({source: _of(source, how) for source, how in states.items()})
        found = [source for source, how in states.items() if how == "found"]
        named = [source for source, how in states.items() if how == "named"]
        if not (found or named):
            assert all(fact.value is not True for fact in merged.values()), states
            continue
        assert merged["register.found" if found else "register.name_found"].value is True, states
        number = merged["register.company_id"].value
        assert number in (found or named), states
        assert merged["register.name"].value == f"{number} Oy", states
        assert merged["register.active"].state is State.UNKNOWN, "no other register's ABSENT stands in for it"


def test_the_order_of_answers_never_matters() -> None:
    for states in _TOGETHER:
        told = [(source, _of(source, how)) for source, how in states.items()]
        assert merge(dict(told)) == merge(dict(reversed(told))), states
