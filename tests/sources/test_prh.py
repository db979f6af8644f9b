"""The company register: numbers that are whose, names that are whose, and rows that mean less than they seem to."""

from __future__ import annotations

import json
from datetime import date
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from source_stage import DATA, NUMBER, OTHER, THIRD, answer, asked, case, told

from trustcheck.facts import absent, known, unknown
from trustcheck.model import Address, Capture, Case, Cause, CompanyId, Fact, Problem
from trustcheck.sources import prh

URL = "https://avoindata.prh.fi/opendata-ytj-api/v3/companies"


def _described(fi: str, en: str) -> list[dict[str, str]]:
    return [{"languageCode": "3", "description": en}, {"languageCode": "1", "description": fi}]


def _entry(register: str, kind: str, ended: str | None = None, word: str = "Registered") -> dict[str, Any]:
    entry: dict[str, Any] = {"register": register, "type": kind, "authority": "1", "registrationDate": "2019-03-01"}
    return {**entry, "endDate": ended, "descriptions": _described("Rekisterissä", word)}


def _row(number: str = NUMBER, name: str = "Villavakka Oy", **rest: Any) -> dict[str, Any]:
    row: dict[str, Any] = {
        "businessId": {"value": number, "registrationDate": "2019-02-25", "source": "3"},
        "names": [
            {"name": "Lankaliike Villa", "type": "3", "registrationDate": "2020-01-01", "version": 1},
            {"name": "Entinen Villa Oy", "type": "1", "registrationDate": "2019-03-01", "endDate": "2021-01-01"},
            {"name": name, "type": "1", "registrationDate": "2021-01-01", "version": 1},
        ],
        "mainBusinessLine": {"type": "47910", "descriptions": _described("Verkkokauppa", "Retail sale by internet")},
        "website": {"url": "www.villavakka.fi", "registrationDate": "2020-01-01"},
        "companyForms": [{"type": "16", "descriptions": _described("Osakeyhtiö", "Limited company")}],
        "companySituations": [],
        "registeredEntries": [
            _entry("1", "0", "2019-02-28", "Unregistered"), _entry("1", "1"), _entry("4", "1"),
            _entry("5", "55"), _entry("6", "80", None, "VAT-liable for business activity"),
            _entry("7", "41", "2022-05-31"),
        ],
        "addresses": [
            {
                "type": 2, "street": "", "postCode": "99998", "postOfficeBox": "17", "buildingNumber": "",
                "postOffices": [{"city": "ESIMERKKI", "languageCode": "1"}],
            },
            {
                "type": 1, "street": "Lankatie", "postCode": "99999", "buildingNumber": "3", "entrance": "B",
                "apartmentNumber": "2", "apartmentIdSuffix": "", "co": "c/o Ella Esimerkki",
                "postOffices": [{"city": "EXEMPEL", "languageCode": "2"}, {"city": "ESIMERKKI", "languageCode": "1"}],
            },
        ],
        "tradeRegisterStatus": "1",
        "status": "2",
        "registrationDate": "2019-03-01",
        "lastModified": "2026-08-19T10:04:06",
    }  # fmt: skip
    return {**row, **rest}


def _found(*rows: dict[str, Any], number: str = NUMBER) -> Capture:
    return answer("prh", f"{URL}?businessId={number}", {"totalResults": len(rows), "companies": list(rows)})


def _claiming(number: str = NUMBER) -> Case:
    return case("villavakka.fi", known("claim.company_id", number), known("claim.company_country", "FI"))


def _of(**rest: Any) -> dict[str, Fact]:
    return told(prh, _claiming(), _found(_row(**rest)))


def test_the_sellers_number_is_asked_with_its_hyphen() -> None:
    assert asked(prh, _claiming()) == [f"{URL}?businessId={NUMBER}"]


def test_a_number_of_another_country_or_with_a_wrong_digit_is_not_asked() -> None:
    foreign = case("villavakka.ee", known("claim.company_id", "98765406"), known("claim.company_country", "EE"))
    assert asked(prh, foreign) == []
    assert asked(prh, _claiming("9876540-7")) == []


def test_a_company_is_read_whole() -> None:
    facts = _of()
    values = {name.removeprefix("register."): fact.value for name, fact in facts.items()}

    assert values["found"] is True
    assert values["company_id"] == NUMBER
    assert values["name"] == "Villavakka Oy"
    assert values["names"] == ("Villavakka Oy", "Lankaliike Villa"), "what ended is no name"
    assert values["form"] == "Limited company"
    assert values["active"] is True
    assert facts["register.insolvency"].is_absent
    assert values["registered"] == date(2019, 2, 25)
    assert values["age_days"] == 2826
    assert values["address"] == "Lankatie 3 B 2, 99999 Esimerkki, FI"
    assert values["addresses"][1].town == "Exempel"
    assert values["addresses"][2] == Address(postcode="99998", town="Esimerkki", country="FI", po_box="17")
    assert (values["vat_liable"], values["prepayment"], values["employer"]) == (True, True, False)
    assert values["business_line"] == "Retail sale by internet"
    assert values["website"] == "www.villavakka.fi"
    assert values["former_names"] == ("Entinen Villa Oy",)


def test_auxiliary_names_in_another_language_are_names_too_and_come_last() -> None:
    names = [
        {"name": "Wool Demo Shop", "type": "4", "version": 1}, {"name": "Villapuoti", "type": "3", "version": 1},
        {"name": "Villavakka Oy", "type": "1", "version": 1}, {"name": "Villavakka Oy", "type": "1", "endDate": "2020"},
    ]  # fmt: skip
    facts = _of(names=names)
    assert facts["register.names"].value == ("Villavakka Oy", "Villapuoti", "Wool Demo Shop")
    assert facts["register.former_names"].is_absent, "a name that was given up and taken again is in use"


@pytest.mark.parametrize(
    ("name", "missing"),
    [
        ("Villavakka Oy", True), ("Villavakka Ky", True), ("Osuuskunta Villavakka", True), ("Ab Yllelåda", True),
        ("Lohjan Kutojat ry", False), ("Villavakka", False), ("Ella Esimerkki", False), (None, False),
    ],
)  # fmt: skip
def test_only_of_a_trading_company_does_the_open_data_say_that_a_number_is_nobodys(
    name: str | None, missing: bool
) -> None:
    """The API's list of forms has no sole traders, and associations only where they trade."""
    nobody = answer("prh", f"{URL}?businessId={NUMBER}", {"totalResults": 0, "companies": []})
    named = known("claim.legal_name", name) if name else absent("claim.legal_name")
    facts = told(prh, case("v.fi", *_claiming().facts.values(), named), nobody)
    fact = facts["register.found"]

    assert (fact.value is False) is missing
    assert missing or fact.cause is Cause.HIDDEN
    # nothing more will come, so nothing is waited for
    assert missing or facts["register.website"].cause is facts["register.insolvency"].cause is Cause.HIDDEN


def test_that_a_sole_trader_is_not_there_says_nothing() -> None:
    nobody = answer("prh", f"{URL}?businessId={NUMBER}", {"totalResults": 0, "companies": []})
    for name, known_to_be_missing in (("Villavakka Oy", True), ("Tmi Villavakka", False), ("Villavakka T:mi", False)):
        shop = case("v.fi", *_claiming().facts.values(), known("claim.legal_name", name))
        fact = told(prh, shop, nobody)["register.found"]
        assert (fact.value is False) is known_to_be_missing, name
        assert fact.is_unknown is not known_to_be_missing
    wrong = case(
        "v.fi", known("claim.company_id", "9876540-7"), known("claim.company_id_checksum", False),
        known("claim.legal_name", "Tmi Villavakka"), known("claim.site_read", True),
    )  # fmt: skip
    (url,) = asked(prh, wrong)
    empty = answer("prh", url, {"totalResults": 0, "companies": []})
    assert told(prh, wrong, empty)["register.found"].value is False, "a wrong check digit is certain"


def test_a_persons_name_in_care_of_is_not_kept() -> None:
    assert "Ella" not in json.dumps([str(fact) for fact in _of().values()])


def test_the_field_called_status_means_nothing() -> None:
    assert _of(tradeRegisterStatus="4", endDate="2025-01-31", status="2")["register.active"].value is False
    assert _of(endDate="2025-01-31")["register.active"].value is False
    assert _of(status="3")["register.active"].value is True


def test_outside_the_trade_register_the_tax_administration_tells_who_lives() -> None:
    outside = [_entry("4", "1"), _entry("6", "80")]
    assert _of(tradeRegisterStatus="0", registeredEntries=outside)["register.active"].value is True
    ended = [_entry("4", "1", "2024-12-31")]
    assert _of(tradeRegisterStatus="0", registeredEntries=ended)["register.active"].value is False
    assert _of(tradeRegisterStatus="3")["register.active"].cause is Cause.AMBIGUOUS


def test_an_ended_vat_entry_and_a_not_registered_one_are_none() -> None:
    assert _of(registeredEntries=[_entry("6", "80", "2024-12-31")])["register.vat_liable"].value is False
    assert _of(registeredEntries=[_entry("5", "0", None, "Unregistered")])["register.prepayment"].value is False
    assert _of(registeredEntries=[])["register.vat_liable"].is_unknown, "a company without any entry is a row cut short"


@pytest.mark.parametrize(
    ("situation", "words"),
    [
        ({"type": "KONK", "registrationDate": "2026-05-01"}, "bankruptcy"),
        ({"type": "SELTILA", "registrationDate": "2026-05-01", "endDate": None}, "liquidation"),
        ({"type": "2", "typeCodeSet": "SANE"}, "restructuring"),
        ({"type": "9", "descriptions": _described("Konkurssi", "Bankruptcy ongoing")}, "Bankruptcy ongoing"),
        ({"type": "77"}, "situation 77"),
    ],
)
def test_an_open_situation_is_insolvency(situation: dict[str, Any], words: str) -> None:
    assert _of(companySituations=[situation])["register.insolvency"].value == words
    assert _of(companySituations=[{**situation, "endDate": "2026-08-01"}])["register.insolvency"].is_absent


def test_what_is_left_out_is_absent() -> None:
    row = _row()
    for key in ("website", "mainBusinessLine", "companySituations", "addresses"):
        del row[key]
    facts = told(prh, _claiming(), _found(row))

    for name in ("register.website", "register.business_line", "register.insolvency", "register.address"):
        assert facts[name].is_absent
    assert _of(website=None)["register.website"].is_absent


def test_no_rows_is_not_found() -> None:
    named = case("v.fi", *_claiming().facts.values(), known("claim.legal_name", "Villavakka Oy"))
    facts = told(prh, named, _found())

    assert facts["register.found"].value is False
    assert facts["register.name"].is_absent
    assert "register.insolvency" not in facts, "of a company that is not there nothing good is said"


@pytest.mark.parametrize(
    ("body", "status", "cause"),
    [
        ({"timestamp": "2026-01-01T00:00:00", "message": "Parameter businessId is missing", "errorcode": 1005}, 400,
         Cause.REFUSED),
        ("<html>Service</html>", 200, Cause.UNREADABLE),
        ({"type": "fi.prh.opendata.bis", "version": "1", "totalResults": 0, "results": []}, 200, Cause.UNREADABLE),
        ('{"totalResults":1,"companies":[{"businessId":', 200, Cause.UNREADABLE),
        ({"totalResults": 1, "companies": []}, 200, Cause.UNREADABLE),
        ({"totalResults": 1, "companies": [_row(OTHER)]}, 200, Cause.UNREADABLE),
        ("", 429, Cause.THROTTLED),
        ("<html>busy</html>", 503, Cause.NO_ANSWER),
    ],
)  # fmt: skip
def test_a_failure_is_unknown_with_its_cause(body: Any, status: int, cause: Cause) -> None:
    facts = told(prh, _claiming(), answer("prh", f"{URL}?businessId={NUMBER}", body, status=status))

    assert {fact.cause for fact in facts.values()} == {cause}
    assert len(facts) == 23


def _candidates(*numbers: str, holder: str = "") -> Case:
    ids = tuple(CompanyId(country="FI", number=number, kind="company", owner="ambiguous") for number in numbers)
    facts = [
        known("claim.company_ids", ids),
        unknown("claim.company_id", Cause.AMBIGUOUS),
        known("claim.site_read", True),
    ]
    return case("villavakka.fi", *facts, *([known("domain.registrant_number", holder)] if holder else []))


def test_ambiguous_numbers_are_looked_up_without_deciding() -> None:
    shop = _candidates(NUMBER, OTHER)
    assert asked(prh, shop) == [f"{URL}?businessId={NUMBER}", f"{URL}?businessId={OTHER}"]

    both = told(prh, shop, _found(_row()), _found(_row(OTHER, "Toinen Oy"), number=OTHER))
    assert both["register.found"].value is True
    assert both["register.name"].cause is Cause.AMBIGUOUS
    one = told(prh, shop, _found(_row()), _found(number=OTHER))
    assert one["register.found"].cause is Cause.AMBIGUOUS
    assert told(prh, shop, _found(_row())) == {}, "one answer is awaited"


def test_the_candidate_that_holds_the_domain_is_taken() -> None:
    shop = _candidates(NUMBER, OTHER, holder=OTHER)
    facts = told(prh, shop, _found(_row()), _found(_row(OTHER, "Toinen Oy"), number=OTHER))

    assert facts["register.name"].value == "Toinen Oy"


def test_at_most_three_candidates_are_asked() -> None:
    assert len(asked(prh, _candidates(NUMBER, OTHER, THIRD, "9111110-0", "9222220-8"))) == 3


def test_without_a_number_the_domain_holders_company_is_looked_up() -> None:
    shop = case("villavakka.fi", absent("claim.company_id"), known("domain.registrant_number", NUMBER))
    assert asked(prh, shop) == [f"{URL}?businessId={NUMBER}"]

    facts = told(prh, shop, _found(_row()))
    assert facts["register.name"].value == "Villavakka Oy"
    assert facts["register.found"].is_absent, "the pages show no number"


def test_nothing_is_asked_before_the_pages_were_read() -> None:
    assert asked(prh, case("villavakka.fi", known("domain.registrant_number", NUMBER))) == []
    assert told(prh, case("villavakka.fi")) == {}


def _named(name: str = "Villavakka Oy", domain: str = "villavakka.com", **rest: Fact) -> Case:
    facts = [absent("claim.company_id"), known("claim.site_read", True), known("claim.legal_name", name)]
    return case(domain, *facts, *rest.values())


def _page(*rows: dict[str, Any], total: int, page: int = 1, name: str = "Villavakka%20Oy") -> Capture:
    return answer("prh", f"{URL}?name={name}&page={page}", {"totalResults": total, "companies": list(rows)})


def test_a_name_is_asked_for_when_no_number_is_shown() -> None:
    assert asked(prh, _named()) == [f"{URL}?name=Villavakka%20Oy&page=1"]
    query = parse_qs(urlsplit(asked(prh, _named("Villa & Vakka / Ä Oy"))[0]).query)
    assert query["name"] == ["Villa & Vakka / Ä Oy"]


def test_the_finnish_register_is_not_asked_for_a_foreign_shops_name() -> None:
    assert asked(prh, _named("Muster GmbH")) == []
    assert asked(prh, _named("Muster GmbH", "muster.fi")) != []
    assert asked(prh, _named("Wool", country=known("claim.country", "FI"))) != []
    assert asked(prh, _named("X Oy")) == [], "one letter finds everything"


def test_a_page_that_was_not_read_is_no_reason_to_ask_by_name() -> None:
    shop = case(
        "villavakka.fi",
        unknown("claim.company_id", Cause.BLOCKED),
        unknown("claim.site_read", Cause.BLOCKED),
        known("claim.trade_name", "Villavakka"),
    )
    assert asked(prh, shop) == []


def test_pages_are_followed_until_all_rows_were_seen() -> None:
    others = [_row(OTHER, f"Villavakka Turku {n} Oy") for n in range(73)]
    first = _page(*others, total=80)
    assert asked(prh, _named(), first) == [f"{URL}?name=Villavakka%20Oy&page=2"]
    assert "register.name_found" not in told(prh, _named(), first), "the second page is awaited"

    second = _page(*[_row(THIRD, "Vakkavilla Oy")] * 6, _row(), total=80, page=2)
    assert asked(prh, _named(), first, second) == []
    facts = told(prh, _named(), first, second)
    assert facts["register.name_found"].value is True
    assert facts["register.company_id"].value == NUMBER


def test_a_name_that_nobody_bears() -> None:
    facts = told(prh, _named(), _page(_row(OTHER, "Villavakka Turku Oy"), total=1))

    assert facts["register.name_found"].value is False
    assert facts["register.found"].is_absent


def test_a_name_that_a_company_gave_up_is_not_called_unknown_to_the_register() -> None:
    shop = _named("Entinen Villa Oy")
    facts = told(prh, shop, _page(_row(), total=1, name="Entinen%20Villa%20Oy"))

    assert facts["register.name_found"].cause is Cause.AMBIGUOUS
    assert facts["register.name_found"].detail == f"no company is called so now, but {NUMBER} was before"


def test_a_search_too_wide_to_look_through_says_nothing() -> None:
    pages = [_page(*[_row(OTHER, "Villa Oy")] * 73, total=686_000, page=page) for page in (1, 2, 3)]
    assert asked(prh, _named(), *pages) == []
    facts = told(prh, _named(), *pages)

    assert facts["register.name_found"].cause is Cause.TOO_LARGE


def test_an_auxiliary_name_is_a_name_too_and_two_bearers_are_not_told_apart() -> None:
    shop = _named("Lankaliike Villa", "lankaliike.fi")
    name = "Lankaliike%20Villa"
    one = told(prh, shop, _page(_row(), total=1, name=name))
    assert one["register.name"].value == "Villavakka Oy"

    two = told(prh, shop, _page(_row(), _row(OTHER), total=2, name=name))
    assert two["register.name_found"].value is True
    assert two["register.company_id"].cause is Cause.AMBIGUOUS


def test_a_second_page_that_fails_keeps_no_from_being_said() -> None:
    first = _page(*[_row(OTHER, "Villa Oy")] * 73, total=80)
    url = f"{URL}?name=Villavakka%20Oy&page=2"
    late = answer("prh", url, problem=Problem(Cause.DEADLINE, "the time for this shop was over"))

    assert told(prh, _named(), first, late)["register.name_found"].cause is Cause.DEADLINE


def test_a_real_answer_reads_right() -> None:
    path = DATA / "registries/prh_v3/prh_v3_company_3466646-8.json"
    if not path.exists():
        pytest.skip("the shared sample of the register is not here")
    body = path.read_bytes()
    shop = case("patana.fi", known("claim.company_id", "3466646-8"), known("claim.company_country", "FI"))
    facts = told(prh, shop, answer("prh", f"{URL}?businessId=3466646-8", body))

    assert facts["register.active"].value is True, "though its status is 2"
    assert facts["register.registered"].value == date(2024, 8, 5)
    assert facts["register.vat_liable"].value is True
    assert facts["register.employer"].value is False
    assert facts["register.website"].is_absent
    assert [address.town for address in facts["register.addresses"].value] == ["Helsinki", "Helsingfors"]
    assert facts["register.addresses"].value[0].care_of == ""


def test_an_impossible_number_is_in_no_register_and_the_name_is_asked_instead() -> None:
    impossible = (
        known("claim.company_id", "9876540-7"),
        known("claim.company_country", "FI"),
        known("claim.company_id_checksum", False),
        known("claim.site_read", True),
        known("claim.legal_name", "Villavakka Oy"),
    )
    shop = case("villavakka.fi", *impossible)

    assert asked(prh, shop) == [f"{URL}?name=Villavakka%20Oy&page=1"]
    facts = told(prh, shop, _page(total=0))
    assert (facts["register.found"].value, facts["register.name_found"].value) == (False, False)
    assert facts["register.company_id"].is_absent


def test_the_line_of_business_by_its_division() -> None:
    assert _of(mainBusinessLine={"type": "47910", "descriptions": []})["register.division"].value == "47"
    assert _of(mainBusinessLine=None)["register.division"].is_absent
    assert _of(mainBusinessLine={"type": "X"})["register.division"].cause is Cause.UNREADABLE
