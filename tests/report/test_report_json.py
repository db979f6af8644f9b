"""The JSON report: the keys that programs rely on, its schema made from the types, nothing that JSON cannot hold."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from example_cases import AT, CASES, RULEBOOK, capture, seen, signal, verified, warned
from jsonschema import Draft202012Validator, FormatChecker

from trustcheck import report
from trustcheck.facts import known
from trustcheck.model import Case, Fact, Level, Outcome, Shop, State, Verdict
from trustcheck.report.json import LEFT_OUT
from trustcheck.report.schema import SCHEMA, schema
from trustcheck.report.words import LANGUAGES

DOCUMENT = Path(__file__).parents[2] / "docs" / "report.schema.json"
KEYS = [
    "schema", "shop", "checked_at", "verdict", "score", "dimensions", "signals", "facts", "captures", "requests",
    "unknowns", "advice", "rulebook",
]  # fmt: skip


def _refuse(name: str) -> None:
    raise AssertionError(f"JSON has no {name}")


def _read(text: str) -> Any:
    return json.loads(text, parse_constant=_refuse)


def _report(case: Case, lang: str = "en", **rest: Any) -> Any:
    return _read(report.show(case, RULEBOOK, lang=lang, format="json", **rest))


def _validator() -> Draft202012Validator:
    return Draft202012Validator(schema(), format_checker=FormatChecker())


def test_the_published_schema_is_the_one_made_from_the_types() -> None:
    fresh = json.dumps(schema(), indent=2, ensure_ascii=False) + "\n"

    assert DOCUMENT.read_text(encoding="utf-8") == fresh, "run: python -m trustcheck schema > docs/report.schema.json"


def test_the_schema_is_one() -> None:
    Draft202012Validator.check_schema(schema())
    assert schema()["$schema"].endswith("2020-12/schema")


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("name", CASES)
def test_every_report_fits_the_schema(name: str, lang: str) -> None:
    assert list(_validator().iter_errors(_report(CASES[name](), lang))) == []


def test_the_keys_are_exactly_those_of_the_design() -> None:
    made = _report(warned(), stake_eur=400, pay="transfer")

    assert list(made) == KEYS
    assert made["schema"] == SCHEMA
    assert made["shop"] == {"domain": "metsamuoti.fi"}
    assert made["checked_at"] == "2026-11-21T14:05:00Z"
    assert set(made["verdict"]) == {"level", "reasons", "wrong_warnings"}
    assert (made["score"]["low"], made["score"]["high"], made["score"]["base_rate"]) == (0.02, 0.11, 0.1)
    assert set(made["dimensions"]) == {"existence", "reachability", "presence", "deception", "law"}
    assert set(made["signals"][0]) == {
        "rule", "title", "outcome", "strength", "dimension", "kind", "weight", "message", "evidence", "reply",
    }  # fmt: skip
    assert made["rulebook"] == {"version": RULEBOOK.version}
    assert [sentence["id"] for sentence in made["advice"]][:2] == ["do_not_pay", "paid_transfer"]


def test_a_missing_or_added_key_does_not_fit() -> None:
    made = _report(warned())

    assert not _validator().is_valid({key: part for key, part in made.items() if key != "unknowns"})
    assert not _validator().is_valid({**made, "extra": 1})
    assert not _validator().is_valid({**made, "verdict": {"level": "fake", "reasons": []}})


def test_signals_carry_their_weight_words_and_evidence() -> None:
    first = _report(warned())["signals"][0]

    assert (first["rule"], first["outcome"], first["weight"]) == ("deception/identity-not-borrowed", "fail", -10.0)
    assert first["message"].startswith("The company Kuusikon Villa Oy has its own website")
    assert first["evidence"][0]["capture"] in {one["sha256"] for one in _report(warned())["captures"]}


def test_a_dimension_adds_up() -> None:
    counted = _report(warned())["dimensions"]["deception"]

    assert counted == {"passed": 0, "failed": 3, "unknown": 0, "not_applicable": 0, "weight": -20.0}


def test_an_unknown_keeps_its_cause_and_says_whether_it_would_decide() -> None:
    made = _report(CASES["undecided"]())

    assert made["unknowns"][0] == {
        "rule": "existence/company-owns-domain",
        "title": "The company holds the domain",
        "facts": ["match.domain_registrant"],
        "causes": ["throttled"],
        "would_decide": True,
    }
    assert made["facts"]["claim.phone"] == {
        "state": "unknown", "value": None, "cause": "blocked", "detail": "a challenge page", "evidence": [],
    }  # fmt: skip
    assert made["captures"][0]["problem"] == {"cause": "blocked", "detail": "told by the test"}


def test_absent_known_and_unknown_stay_apart() -> None:
    facts = _report(warned())["facts"]

    assert (facts["claim.phone"]["state"], facts["claim.phone"]["value"]) == ("absent", None)
    assert facts["register.registered"]["value"] == "1987-03-02"
    assert facts["claim.founded_year"]["value"] == 1924
    assert facts["domain.held_by_company"]["value"] == ["kuusikonvilla.fi", "kuusikko.fi"]
    assert facts["claim.company_ids"]["value"][0]["number"] == "9012344-1"


def test_no_page_bodies_and_little_personal_data() -> None:
    text = report.show(warned(), RULEBOOK, lang="en", format="json")

    assert "<html>" not in text
    assert "A. M" not in text, "care-of names are left out"
    assert not LEFT_OUT & _report(CASES["verified"]())["facts"].keys()


def _odd(text: str, number: float) -> Case:
    page = capture("website", "https://kauppa.example/", b"x")
    at = seen(page, text, text)
    facts = {
        "claim.legal_name": known("claim.legal_name", text, at),
        "claim.discount_percent": Fact(name="claim.discount_percent", state=State.KNOWN, value=number),
    }
    failed = signal("deception/identity-not-borrowed", Outcome.FAIL, at, facts=["claim.legal_name"])
    shop = Shop(domain="kauppa.example", host="kauppa.example", url="https://kauppa.example/")
    verdict = Verdict(level=Level.WARNING, low=number, high=number, base_rate=0.1)
    return Case(shop=shop, at=AT, facts=facts, captures={page.url: page}, signals=(failed,), verdict=verdict)


@pytest.mark.parametrize("number", [float("nan"), float("inf"), -float("inf")])
def test_what_json_has_no_number_for_is_none(number: float) -> None:
    made = _report(_odd("x", number))

    assert made["facts"]["claim.discount_percent"]["value"] is None
    assert list(_validator().iter_errors(made)) == []


def test_lone_surrogates_are_replaced_and_the_rest_comes_back_as_it_was() -> None:
    hostile = 'a\ud800b\udfff \x00\x1b[2J\x7f\x85\u202e\u2028\U0001f9f6 \\ " </script>\n\t\U000e0041'
    text = report.show(_odd(hostile, 1.0), RULEBOOK, lang="en", format="json")

    assert text.encode("utf-8")
    assert _read(text)["facts"]["claim.legal_name"]["value"] == hostile.replace("\ud800", "\ufffd").replace(
        "\udfff", "\ufffd"
    )


def test_printing_it_is_safe_too() -> None:
    for code in [*range(0x20), *range(0x7F, 0xA0), 0x202E, 0x2066, 0x200B, 0xFEFF, 0x2028, 0xE0041]:
        text = report.show(_odd(f"a{chr(code)}b", 1.0), RULEBOOK, lang="en", format="json")
        assert all(line.isprintable() for line in text.split("\n")), hex(code)


def test_same_case_same_bytes() -> None:
    assert report.show(warned(), RULEBOOK, lang="sv", format="json") == report.show(
        warned(), RULEBOOK, lang="sv", format="json"
    )


def test_a_warning_says_how_often_such_a_one_is_wrong_and_others_do_not() -> None:
    shares = _report(warned())["verdict"]["wrong_warnings"]

    assert [share["fakes"] for share in shares] == [0.01, 0.03, 0.1, 0.2]
    assert all(0 < share["about"] < share["at_most"] < 1 for share in shares)
    assert _report(verified())["verdict"]["wrong_warnings"] == []
