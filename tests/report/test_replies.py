"""The shop's word stands beside the finding in every form, quoted, harmless, and moves nothing."""

from __future__ import annotations

import json

import msgspec
import pytest
from example_cases import RULEBOOK, capture, seen, undecided, warned

from trustcheck import report
from trustcheck.facts import known
from trustcheck.model import Case
from trustcheck.records import Reply

RULE, OTHER = "deception/identity-not-borrowed", "presence/address-in-register"
LABELS = {
    "en": "The shop's own word on this, which nobody has checked",
    "fi": "Kaupan oma vastaus, jota kukaan ei ole tarkistanut",
    "sv": "Butikens eget svar, som ingen har kontrollerat",
}


def reply(rule: str, says: str, lang: str = "fi", source: str = "prh") -> Reply:
    return Reply(rule=rule, lang=lang, says=says, source=source, fact="register.name", until="2027-06-30")


def answered(case: Case, *replies: Reply) -> Case:
    page = capture("statement", "https://metsamuoti.fi/.well-known/trustcheck.json", b"{}")
    fact = known("claim.statement", replies, seen(page, "entries", "x"))
    return msgspec.structs.replace(case, facts={**case.facts, fact.name: fact})


def show(case: Case, form: str, lang: str = "en") -> str:
    return report.show(case, RULEBOOK, lang=lang, format=form)


def flat(text: str) -> str:
    return " ".join(text.split())


@pytest.mark.parametrize("lang", sorted(LABELS))
def test_every_form_shows_the_word_beside_the_finding_as_the_shops(lang: str) -> None:
    case = answered(warned(), reply(RULE, "Meillä on sama omistaja."))
    text, html, made = (show(case, form, lang) for form in ("text", "html", "json"))
    signals = {signal["rule"]: signal for signal in json.loads(made)["signals"]}

    assert f'{LABELS[lang]}: "Meillä on sama omistaja."' in flat(text)
    assert html.count(LABELS[lang].replace("'", "&#x27;")) == 2, "among the reasons, and in the list of all questions"
    assert signals[RULE]["reply"] == {
        "lang": "fi", "says": "Meillä on sama omistaja.", "fact": "register.name", "source": "prh",
        "until": "2027-06-30",
    }  # fmt: skip
    assert all(signal["reply"] is None for rule, signal in signals.items() if rule != RULE)


def test_the_readers_language_comes_first_then_english() -> None:
    case = answered(warned(), reply(RULE, "Suomeksi."), reply(RULE, "In English.", "en"))

    assert '"Suomeksi."' in show(case, "text", "fi")
    assert '"In English."' in show(case, "text", "en")
    assert '"In English."' in show(case, "text", "sv")


def test_what_a_short_report_does_not_list_is_listed_with_its_answer() -> None:
    rule = "existence/company-owns-domain"
    text = flat(show(answered(undecided(), reply(rule, "Olemme haltija.")), "text"))

    assert "What the shop says of other findings" in text
    assert "[?] No answer came." in text and '"Olemme haltija."' in text


def test_a_finding_that_is_not_there_has_no_answer() -> None:
    case = answered(warned(), reply("existence/no-such-rule", "Kaikki on hyvin."))

    for form in ("text", "html"):
        assert "Kaikki on hyvin" not in show(case, form)


HOSTILE = (
    "<script>alert(1)</script>",
    '" ja [+] Muut vahvistavat tämän. "',
    "\u201d Viranomainen vahvistaa: \u00bb kaikki kunnossa \u201c",
    "javascript:alert(1) https://paha.example/ &lt;b&gt;",
    "pa\u0443pal.com on turvallinen",
    "x" * 400,
)


@pytest.mark.parametrize("says", HOSTILE)
def test_hostile_words_stay_words(says: str) -> None:
    case = answered(warned(), reply(RULE, says))
    text, html, made = (show(case, form) for form in ("text", "html", "json"))
    (line,) = flat(text).split(LABELS["en"])[1:]

    assert all(len(row) <= 80 for row in text.splitlines())
    assert line.startswith(': "') and line.count('"') >= 2
    assert '"' not in line[3:].partition('" As the right source')[0]
    assert "<script" not in html and 'href="javascript' not in html and 'href="https://paha' not in html
    assert json.loads(made)["signals"][0]["reply"]["says"].count('"') == 0
    if "\u0443" in says:
        assert "xn--" in text and "xn--" in html


def test_a_word_moves_nothing() -> None:
    bare, said = (json.loads(show(case, "json")) for case in (warned(), answered(warned(), reply(RULE, "Väärin."))))

    for signal in (*bare["signals"], *said["signals"]):
        del signal["reply"]
    for key in ("verdict", "score", "dimensions", "signals", "unknowns", "advice"):
        assert bare[key] == said[key], key
