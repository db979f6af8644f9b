"""Every language says the same things with the same placeholders, in words that a person can read anywhere."""

from __future__ import annotations

import re
from pathlib import Path
from string import Formatter

import pytest

from trustcheck import report, rulebook
from trustcheck.facts import CATALOGUE
from trustcheck.model import Cause, Dimension, Level, Outcome, Strength, UsageFault
from trustcheck.report.ledger import RowState
from trustcheck.report.view import advice
from trustcheck.report.words import LANGUAGES, words

BOOK = rulebook.load()
LETTERS = {"en": "", "fi": "äöåÄÖÅšž", "sv": "äöåÄÖÅ"}
# What nobody says of a shop on the strength of a machine's reading, and what only engineers say.
NOT_OUR_WORDS = {
    "en": "fake scam fraud criminal crawler parse fetch host TLD WHOIS RDAP query timeout",
    "fi": "huijaus huijari feikki rikollinen valekauppa domain URL palvelinnimi kysely aikakatkaisu",
    "sv": "bluff bedrägeri fejk skurk kriminell URL host timeout",
}


def _placeholders(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name is not None}


def test_there_are_three_languages() -> None:
    assert LANGUAGES == ("en", "fi", "sv")


@pytest.mark.parametrize("lang", LANGUAGES)
def test_same_keys_and_placeholders_as_english(lang: str) -> None:
    english, other = words("en").table, words(lang).table

    assert other.keys() == english.keys()
    loose = {"format.day", "format.moment"}  # a language may name the month or count it
    for key, text in other.items():
        assert text.strip() == text and text, key
        if key not in loose:
            assert _placeholders(text) == _placeholders(english[key]), key


@pytest.mark.parametrize("lang", LANGUAGES)
def test_no_letters_beyond_ascii_and_the_language(lang: str) -> None:
    for key, text in words(lang).table.items():
        strange = {letter for letter in text if not letter.isascii() and letter not in LETTERS[lang]}
        assert not strange, f"{key}: {strange}"
        assert text.isprintable(), key


@pytest.mark.parametrize("lang", LANGUAGES)
def test_nobody_is_called_names_and_no_jargon(lang: str) -> None:
    for key, template in words(lang).table.items():
        text = re.sub(r"\{\w+\}", "", template)
        found = [word for word in NOT_OUR_WORDS[lang].split() if re.search(rf"\b{word}", text, re.IGNORECASE)]
        assert not found, f"{key}: {found}"


@pytest.mark.parametrize("lang", LANGUAGES)
def test_each_value_that_we_may_meet_has_a_word(lang: str) -> None:
    table = words(lang).table
    for section, values in {
        "level": Level,
        "headline": Level,
        "meaning": Level,
        "outcome": Outcome,
        "strength": Strength,
        "dimension": Dimension,
        "cause": Cause,
        "state": RowState,
    }.items():
        for value in values:
            assert f"{section}.{value}" in table
    for source in {teller for spec in CATALOGUE.values() for teller in spec.tellers} - {"flow", "compare"}:
        assert f"who.{source}" in table
    assert len(words(lang)("format.months").split()) == 12


@pytest.mark.parametrize("lang", LANGUAGES)
def test_each_fact_that_a_rule_looks_at_is_told_in_words(lang: str) -> None:
    """And none that no rule looks at; where an answer is explained, it is called as the report shows it."""
    spoken = words(lang)
    told = {key.removeprefix("fact."): text for key, text in spoken.table.items() if key.startswith("fact.")}
    answers = {spoken(f"format.{name}") for name in ("yes", "no", "none")}

    assert told.keys() == {name for rule in BOOK.rules for name in rule.looks_at}
    for name, text in told.items():
        explained = re.findall(r"; ([^:;]+): ", text)
        assert answers.issuperset(explained), name
        assert not text.endswith("."), name
        assert "absent" not in text.lower() and "null" not in text.lower(), name


@pytest.mark.parametrize("lang", LANGUAGES)
def test_sentences_of_advice_are_short_enough_for_a_phone(lang: str) -> None:
    """One sentence each: what to do, and after a colon why."""
    spoken = words(lang)
    reasons = {key.partition(".")[2] for key in spoken.table if key.startswith("because.")}
    assert reasons == {key.partition(".")[2] for key in spoken.table if key.startswith("advice.")}
    for name in reasons:
        told = advice(name, spoken)
        assert len(told.text) <= 220, name
        assert told.text.startswith(f"{told.do}: ") and told.text.endswith("."), name
        assert told.text.count(". ") == 0 and told.text.count(":") == 1, name
        assert spoken(f"because.{name}")[0].islower(), name


def test_a_language_that_we_do_not_speak_is_refused_in_a_sentence() -> None:
    with pytest.raises(UsageFault, match="en, fi, sv, not in 'de'"):
        words("de")


def test_a_stranger_cannot_reach_into_a_template() -> None:
    spoken = words("en")

    assert spoken("say.link", url="{who.__class__} {0}") == "Look yourself: {who.__class__} {0}"


def test_no_word_lies_idle() -> None:
    """Words whose key is made at run time are looked for by their last part, the others whole."""
    source = "".join(path.read_text(encoding="utf-8") for path in Path(report.__file__).parent.glob("*.py"))
    made: tuple[str, ...] = (
        "level",
        "headline",
        "meaning",
        "state",
        "outcome",
        "dimension",
        "strength",
        "who",
        "cause",
        "place",
    )
    made += ("value", "country", "advice", "because", "licence", "people", "fact")
    for key in words("en").table:
        section, _, name = key.partition(".")
        used = f'"{name}"' in source if section in {"claim", "answer", "claims"} else key in source
        assert section in made or used or key in source, key
