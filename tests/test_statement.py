"""A shop's statement is read whole or not at all: forged, hostile and broken ones are refused with a reason."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator, FormatChecker

from trustcheck import statement
from trustcheck.records import Reply
from trustcheck.sources import all_sources
from trustcheck.statement import StatementFault, read_file, read_records

DOCUMENT = Path(__file__).parents[1] / "docs" / "statement.schema.json"
TODAY = date(2026, 11, 21)
DOMAIN = "kauppa-esimerkki.fi"
ENTRY: dict[str, Any] = {
    "rule": "existence/company-in-register",
    "fact": "register.found",
    "source": "prh",
    "says": {"fi": "Olemme rekisterissä nimellä Esimerkki Oy.", "en": "We are in the register."},
}
GOOD: dict[str, Any] = {
    "schema": "trustcheck-statement/1",
    "domain": DOMAIN,
    "until": "2027-06-30",
    "entries": [ENTRY],
}
RECORD = (
    "v=trustcheck1; rule=existence/company-in-register; source=prh; until=2027-06-30; lang=fi; says=Olemme; = täällä"
)


def entry(**changes: Any) -> dict[str, Any]:
    return {**GOOD, "entries": [{**ENTRY, **changes}]}


def body(told: Any) -> bytes:
    return json.dumps(told).encode()


def test_the_published_schema_is_the_one_made_from_the_types() -> None:
    fresh = json.dumps(statement.schema(), indent=2, ensure_ascii=False) + "\n"

    told = "run: python -m trustcheck schema statement > docs/statement.schema.json"
    assert DOCUMENT.read_text(encoding="utf-8") == fresh, told
    Draft202012Validator.check_schema(statement.schema())


def test_a_good_statement_fits_the_schema_and_is_read() -> None:
    checker = Draft202012Validator(statement.schema(), format_checker=FormatChecker())
    found = read_file(body(GOOD), DOMAIN, TODAY)

    assert list(checker.iter_errors(GOOD)) == []
    assert statement.holds(found, TODAY)
    assert statement.replies(found) == (
        Reply(
            rule="existence/company-in-register",
            lang="fi",
            says="Olemme rekisterissä nimellä Esimerkki Oy.",
            fact="register.found",
            source="prh",
            until="2027-06-30",
        ),
        Reply(
            rule="existence/company-in-register",
            lang="en",
            says="We are in the register.",
            fact="register.found",
            source="prh",
            until="2027-06-30",
        ),
    )


def test_what_is_left_out_is_empty_and_a_unicode_domain_is_the_same_one() -> None:
    bare = {**GOOD, "domain": "kenkä.fi", "entries": [{"rule": ENTRY["rule"], "says": {"sv": "Vi finns."}}]}
    found = read_file(b"\xef\xbb\xbf" + body(bare), "xn--kenk-ooa.fi", TODAY)

    assert [(one.fact, one.source) for one in statement.replies(found)] == [("", "")]


def test_only_known_outside_sources_can_be_named() -> None:
    assert set(statement.SOURCES) < set(all_sources())
    assert not {"website", "dns", "statement", "compare", "flow"} & set(statement.SOURCES)
    assert {"prh", "vies", "whois", "overpass"} < set(statement.SOURCES)


@pytest.mark.parametrize(
    ("told", "word"),
    [
        ({**GOOD, "domain": "toinen.fi"}, "another domain"),
        ({**GOOD, "domain": f"www.{DOMAIN}"}, "another domain"),
        ({**GOOD, "domain": ""}, "another domain"),
        ({**GOOD, "schema": "trustcheck-statement/2"}, "$.schema"),
        ({**GOOD, "until": "2028-06-30"}, "more than 400 days"),
        ({**GOOD, "until": "soon"}, "$.until"),
        ({**GOOD, "until": 20270630}, "$.until"),
        ({**GOOD, "extra": 1}, "extra"),
        ({key: part for key, part in GOOD.items() if key != "until"}, "until"),
        ({**GOOD, "entries": []}, "$.entries"),
        ({**GOOD, "entries": [{**ENTRY, "rule": f"existence/rule-{number}"} for number in range(21)]}, "$.entries"),
        ({**GOOD, "entries": [ENTRY, ENTRY]}, "entries[1].rule"),
        (entry(source="https://kauppa-esimerkki.fi/todistus"), "entries[0].source"),
        (entry(source="website"), "entries[0].source"),
        (entry(fact="register.nothing"), "no fact is called"),
        (entry(fact="claim.phone\n"), "no fact is called"),
        (entry(rule="existence/company-in-register\n"), "line break"),
        (entry(rule="../../etc/passwd"), "$.entries[0].rule"),
        (entry(rule="existence/" + "a" * 61), "$.entries[0].rule"),
        (entry(url="https://paha.example/"), "url"),
        (entry(says="just a text"), "$.entries[0].says"),
        (entry(says={}), "$.entries[0].says"),
        (entry(says={"fi": ""}), "$.entries[0].says"),
        (entry(says={"fi": "  "}), "says.fi"),
        (entry(says={"fin": "Hei"}), "$.entries[0].says"),
        (entry(says={"fi": "x" * 401}), "$.entries[0].says"),
        (entry(says=dict.fromkeys(("fi", "sv", "en", "de", "et", "lv"), "x")), "$.entries[0].says"),
        (entry(says={"fi": 17}), "$.entries[0].says"),
        ([GOOD], "object"),
        (None, "object"),
        ("text", "object"),
    ],
)
def test_a_statement_of_another_shape_or_domain_is_refused_with_the_place(told: Any, word: str) -> None:
    with pytest.raises(StatementFault) as fault:
        read_file(body(told), DOMAIN, TODAY)

    assert word in str(fault.value)


@pytest.mark.parametrize(
    "letter",
    [
        "\n", "\t", "\x00", "\x1b", "\x7f", "\x85", "\u00a0", "\u00ad", "\u200b", "\u200d", "\u202e", "\u2028",
        "\u2066", "\u2800", "\u3000", "\u3164", "\ufe0f", "\ufeff", "\ue000", "\U000e0041", "\U000e0100",
        "\u0301\u0301\u0301",
    ],
)  # fmt: skip
def test_text_that_nobody_sees_or_that_moves_other_text_is_refused(letter: str) -> None:
    with pytest.raises(StatementFault, match="nobody sees"):
        read_file(body(entry(says={"fi": f"Hyvä{letter}kauppa"})), DOMAIN, TODAY)


def test_a_lone_surrogate_is_refused() -> None:
    with pytest.raises(StatementFault):
        read_file(body(GOOD).replace(b"We are", b"We \\ud800 are"), DOMAIN, TODAY)


@pytest.mark.parametrize("says", ["Hyvä! Ö’å – £5 (café) 鞄 кошик", "<script>alert(1)</script>", "a" * 400, "e\u0301"])
def test_text_that_a_reader_sees_is_let_in_as_it_is(says: str) -> None:
    found = read_file(body(entry(says={"fi": says})), DOMAIN, TODAY)

    assert statement.replies(found)[0].says == says


@pytest.mark.parametrize(
    ("data", "word"),
    [
        (b"", "not whole JSON"),
        (b"<!doctype html><title>404</title>", "a web page came"),
        (b"[" * 30_000, "not whole JSON"),
        (b'{"schema":' * 3_000, "not whole JSON"),
        (b'{"entries":' + b"[" * 900 + b"]" * 900 + b"}", "entries"),
        (b"\xff\xfe\x00", "not whole JSON"),
        (b'{"until": NaN}', "JSON has no NaN"),
        (b'{"until": ' + b"9" * 5_000 + b"}", "not whole JSON"),
        (b" " * statement.MAX_BYTES + b"{}", "larger than"),
        (body(GOOD).replace(b'"until"', b'"domain": "kauppa-esimerkki.fi", "until"'), "twice"),
        (body(GOOD)[:-1], "not whole JSON"),
        (body(GOOD) + b"{}", "not whole JSON"),
    ],
)
def test_bytes_that_are_no_statement_are_refused(data: bytes, word: str) -> None:
    with pytest.raises(StatementFault) as fault:
        read_file(data, DOMAIN, TODAY)

    assert word in str(fault.value)


def test_a_statement_ends_on_its_last_day() -> None:
    last = read_file(body({**GOOD, "until": "2026-11-21"}), DOMAIN, TODAY)
    over = read_file(body({**GOOD, "until": "2026-11-20"}), DOMAIN, TODAY)

    assert statement.holds(last, TODAY) and not statement.holds(over, TODAY)


def test_records_make_a_statement_an_entry_each() -> None:
    second = RECORD.replace("company-in-register", "vat-valid").replace("2027-06-30", "2027-01-31")
    found = read_records(["v=spf1 -all", RECORD, second], DOMAIN, TODAY)

    assert found is not None
    assert found.until == date(2027, 1, 31), "the one that ends first"
    assert [(one.rule, one.source, one.says) for one in statement.replies(found)] == [
        ("existence/company-in-register", "prh", "Olemme; = täällä"),
        ("existence/vat-valid", "prh", "Olemme; = täällä"),
    ]


@pytest.mark.parametrize("texts", [[], ["v=spf1 -all"], ["google-site-verification=x", ""], ["V=TRUSTCHECK1"]])
def test_records_of_others_are_no_statement(texts: list[str]) -> None:
    assert read_records(texts, DOMAIN, TODAY) is None


@pytest.mark.parametrize(
    "texts",
    [
        ["v=trustcheck1"],
        ["v=trustcheck17; rule=a/b; until=2027-01-01; lang=fi; says=x"],
        [RECORD.replace("lang=fi; ", "")],
        [RECORD.replace("source=prh", "url=https://paha.example/")],
        [RECORD.replace("source=prh", "source=prh; source=vies")],
        [RECORD.replace("source=prh", "source=paha.example")],
        [RECORD.replace("2027-06-30", "2099-06-30")],
        [RECORD.partition("says=")[0]],
        [RECORD + "\u202e"],
        [RECORD, RECORD],
        [RECORD + "x" * 401],
        [RECORD.replace("company-in", f"r{number}") for number in range(11)],
        [RECORD, "v=trustcheck1; rubbish"],
    ],
)
def test_records_of_ours_that_are_broken_are_refused(texts: list[str]) -> None:
    with pytest.raises(StatementFault):
        read_records(texts, DOMAIN, TODAY)
