"""The text report: golden reports in three languages, 80 columns, no reliance on colour, safe for a terminal.

The golden files are written anew by `python tests/report/test_report_text.py`; read the difference before you keep it.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from example_cases import AT, CASES, RULEBOOK, capture, seen, signal

from trustcheck import report
from trustcheck.facts import known
from trustcheck.model import Case, Level, Outcome, Shop, UsageFault, Verdict
from trustcheck.report.terminal import width
from trustcheck.report.words import LANGUAGES, words

GOLDEN = Path(__file__).parent / "golden"
ALL = [(name, lang) for name in CASES for lang in LANGUAGES]
STAKES = {
    "warned": (400.0, "transfer"),
    "verified": (80.0, "card"),
    "undecided": (None, None),
    "unproven": (20.0, None),
}


def _text(name: str, lang: str, *, columns: int = 80, colour: bool = False) -> str:
    stake, pay = STAKES[name]
    return report.show(
        CASES[name](), RULEBOOK, lang=lang, format="text", stake_eur=stake, pay=pay, width=columns, colour=colour
    )


@pytest.mark.parametrize(("name", "lang"), ALL)
def test_golden(name: str, lang: str) -> None:
    assert _text(name, lang) == (GOLDEN / f"{name}.{lang}.txt").read_text(encoding="utf-8")


@pytest.mark.parametrize(("name", "lang"), ALL)
def test_no_line_is_wider_than_the_terminal(name: str, lang: str) -> None:
    for columns in (30, 44, 80, 120):
        assert all(width(line) <= columns for line in _text(name, lang, columns=columns).splitlines())
    assert _text(name, lang, columns=1) == _text(name, lang, columns=30)


@pytest.mark.parametrize(("name", "lang"), ALL)
def test_colour_adds_nothing_but_colour(name: str, lang: str) -> None:
    coloured = _text(name, lang, colour=True)

    assert re.sub(r"\x1b\[[0-9;]{1,4}m", "", coloured) == _text(name, lang)
    assert "\x1b" not in _text(name, lang)


@pytest.mark.parametrize("name", CASES)
def test_a_plain_ascii_terminal_loses_nothing_in_english(name: str) -> None:
    said = (
        _text(name, "en").replace("käpämä", "").replace("Käpämä", "").replace("Metsämuoti", "").replace("jälkeen", "")
    )

    assert said.isascii()


@pytest.mark.parametrize(("name", "lang"), ALL)
def test_the_verdict_comes_first_then_what_to_do_then_why(name: str, lang: str) -> None:
    said, spoken = _text(name, lang), words(lang)
    level = CASES[name]().verdict
    assert level is not None

    order = [f"\n{spoken(f'level.{level.level}')}: "]
    order += [f"\n{spoken(f'title.{title}')}\n---" for title in ("do", "why", "unknown", "numbers")]
    places = [said.index(part) for part in order]
    assert places == sorted(places)
    assert said.splitlines()[3].startswith(spoken(f"level.{level.level}"))


def test_the_word_is_warning_and_nothing_worse() -> None:
    for lang, word in (("en", "WARNING"), ("fi", "VAROITUS"), ("sv", "VARNING")):
        assert word in _text("warned", lang)


def test_a_company_that_exists_is_not_yet_the_shop_s() -> None:
    assert words("en")("say.not_bound") in " ".join(_text("warned", "en").split())
    assert words("en")("say.not_bound") not in " ".join(_text("verified", "en").split())


def test_attribution_is_shown_when_the_data_was_used_and_only_then() -> None:
    assert "CC BY 4.0" in _text("verified", "en")
    assert "Traficom" in _text("verified", "en")
    assert "CC BY" not in _text("undecided", "en")


def test_base_rate_range_and_rulebook_are_said_in_plain_words() -> None:
    said = " ".join(_text("warned", "en").split())

    assert "we assume that 10% of shops nobody has heard of are not what they say they are" in said
    assert "what it says it is: 2% - 11%" in said
    assert RULEBOOK.version in said


def test_a_rule_that_the_rulebook_lacks_is_shown_by_its_id() -> None:
    case = CASES["verified"]()
    kept = RULEBOOK.rules
    bare = type(RULEBOOK)(rules=(), retired=(), settings=RULEBOOK.settings, version="0")
    said = report.show(case, bare, lang="en", format="text")

    assert kept
    assert words("en")("outcome.pass") in said


def _hostile(text: str) -> Case:
    page = capture("website", "https://kauppa.example/\x1b[2J", b"x")
    at = seen(page, text, text)
    facts = [
        known(name, text, at)
        for name in ("claim.legal_name", "claim.trade_name", "claim.company_id", "claim.address", "claim.email")
    ]
    facts += [known("register.name", text, at), known("register.website", text, at), known("match.register_name", True)]
    failed = signal("deception/identity-not-borrowed", Outcome.FAIL, at, facts=["register.name"])
    shop = Shop(domain="kauppa.example", host="kauppa.example", url="https://kauppa.example/")
    verdict = Verdict(level=Level.WARNING, low=0.1, high=0.2, base_rate=0.1, reasons=(failed.rule,))
    told = {fact.name: fact for fact in facts}
    return Case(shop=shop, at=AT, facts=told, captures={page.request.url: page}, signals=(failed,), verdict=verdict)


def test_no_byte_of_a_stranger_reaches_the_terminal_as_a_command() -> None:
    attacks = [chr(code) for code in range(256)] + ["\u202e", "\u2066", "\u200b", "\ufeff", "\ud800", "\x1b]0;x\x07"]
    for attack in attacks:
        said = report.show(_hostile(f"Kauppa {attack} Oy"), RULEBOOK, lang="fi", format="text")
        assert all(line.isprintable() for line in said.split("\n")), repr(attack)


def test_hostile_texts_of_any_size_are_shown_in_bounds() -> None:
    said = report.show(_hostile("A" * 100_000), RULEBOOK, lang="fi", format="text")

    assert len(said) < 10_000


def test_bad_orders_are_refused_in_a_sentence() -> None:
    case = CASES["verified"]()
    unjudged = Case(shop=case.shop, at=case.at)
    with pytest.raises(UsageFault, match="text, html, json, not 'pdf'"):
        report.show(case, RULEBOOK, lang="fi", format="pdf")
    with pytest.raises(UsageFault, match="en, fi, sv"):
        report.show(case, RULEBOOK, lang="xx", format="text")
    with pytest.raises(UsageFault, match="judged"):
        report.show(unjudged, RULEBOOK, lang="fi", format="text")


if __name__ == "__main__":
    GOLDEN.mkdir(exist_ok=True)
    for case_name, language in ALL:
        (GOLDEN / f"{case_name}.{language}.txt").write_text(_text(case_name, language), encoding="utf-8")
