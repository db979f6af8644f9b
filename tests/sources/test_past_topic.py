"""Another topic by title and language: language supports, and decides only under a title with nothing in common."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from source_stage import NUMBER, answer, case, told
from test_wayback import memento

from trustcheck.demo.services.wayback import COLUMNS, captured
from trustcheck.facts import absent, known, unknown
from trustcheck.model import Cause, CompanyId, Fact
from trustcheck.sources import wayback
from trustcheck.sources.archived import index_request

DOMAIN = "aro-lankaa.fi"
TITLE = "Aro – käsin kehrättyä lankaa ja neuleohjeita"
PROSE = {
    "fi": "Meillä on täällä hyvä paikka ja se on auki joka päivä, mutta ei sunnuntaina, kun olemme kotona. ",
    "sv": "Vi har ett bra ställe som är öppet varje dag, men inte på söndagar, för då är vi hemma med barnen. ",
    "en": "We have a good place here that is open on every day of the week but not on Sundays, when we are at home. ",
    "zh": "我们每天都为您提供最好的游戏和最高的奖金,请立即注册并开始您的幸运之旅,祝您好运。",
    "id": "Kami menyediakan permainan terbaik setiap hari dengan bonus besar untuk semua anggota baru di situs kami. ",
}
CASINO = "澳门娱乐场 最新优惠 在线游戏"


def shop(*more: Fact, name: str = "Aro", title: str | None = TITLE) -> tuple[Fact, ...]:
    own = CompanyId(country="FI", number=NUMBER, kind="company", owner="seller")
    facts = {
        fact.name: fact
        for fact in (
            known("claim.site_read", True),
            known("claim.parked", False),
            known("claim.trade_name", name) if name else absent("claim.trade_name"),
            absent("claim.legal_name"),
            known("claim.company_id", NUMBER),
            known("claim.company_ids", (own,)),
            known("claim.home_title", title) if title else absent("claim.home_title"),
            known("claim.languages", ("fi",)),
            known("claim.languages_declared", ("fi",)),
            *more,
        )
    }
    return tuple(facts.values())


def page(language: str, title: str, *lines: str, declared: str | None = None) -> str:
    body = "".join(f"<p>{line}</p>" for line in (*([PROSE[language]] * 6), *lines))
    lang = language if declared is None else declared
    return (
        f"<!doctype html><html lang='{lang}'><head><title>{title}</title></head><body><main>{body}</main></body></html>"
    )


def topic(archived: str, *facts: Fact) -> Fact:
    home = captured(DOMAIN, date(2012, 4, 5), archived)
    index = answer("wayback", index_request(DOMAIN).url, [COLUMNS, [home[column] for column in COLUMNS]])
    return told(wayback, case(DOMAIN, *(facts or shop())), index, memento(home))["archive.other_topic"]


def test_a_language_that_the_shop_has_not_under_a_title_with_nothing_in_common_is_another_topic() -> None:
    fact = topic(page("zh", CASINO))

    assert fact.value == CASINO
    assert [(piece.place, piece.excerpt) for piece in fact.evidence] == [
        ("title", CASINO), ("language", "zh; today fi"),
    ]  # fmt: skip
    assert topic(page("sv", "Båtklubben i Grå viken")).value == "Båtklubben i Grå viken"
    assert topic(page("id", "Situs permainan terpercaya")).value == "Situs permainan terpercaya"


@pytest.mark.parametrize(
    "declared", ["", "en", "fi"], ids=["declares nothing", "declares the template's", "declares ours"]
)
def test_the_letters_and_words_of_the_page_count_before_what_it_declares(declared: str) -> None:
    assert topic(page("zh", CASINO, declared=declared)).value == CASINO
    assert topic(page("sv", "Båtklubben i Grå viken", declared=declared)).is_known


def test_language_alone_decides_nothing() -> None:
    assert topic(page("en", "Aro – hand-spun yarn")).is_absent, "the name is in the title"
    assert topic(page("sv", "Neuleohjeita på svenska")).is_absent, "the title has a word of ours"
    assert topic(page("sv", "Handspunnet garn", "Aro hälsar välkommen!")).is_absent, "the name is on the page"
    assert topic(page("zh", CASINO), *shop(title=None)).is_absent, "there is no title to hold it against"


def test_a_title_alone_decides_nothing_where_names_cannot_tell() -> None:
    assert topic(page("fi", "Soutuseura Harmaalahti")).is_absent


@pytest.mark.parametrize("languages", [("fi", "en"), ("en", "fi")])
def test_a_bilingual_shop_and_one_that_added_a_language_are_no_other_topic(languages: tuple[str, ...]) -> None:
    bilingual = shop(known("claim.languages", languages))

    assert topic(page("en", "Welcome to our hand-spun yarns"), *bilingual).is_absent
    assert topic(page("fi", "Tervetuloa lankapuotiin"), *bilingual).is_absent
    declared = shop(known("claim.languages_declared", ("en", "fi", "sv")))
    assert topic(page("sv", "Handspunnet garn"), *declared).is_absent, "pages that were not read may be in Swedish"


def test_a_page_that_leads_to_the_shops_language_is_of_a_shop_with_several() -> None:
    switch = '<a href="/fi/">Suomeksi</a>'

    assert topic(page("sv", "Handspunnet garn", switch)).is_absent
    assert topic(page("sv", "Handspunnet garn", '<a href="/fi-fi/etusivu">FI</a>')).is_absent
    assert topic(page("sv", "Handspunnet garn", '<a href="/filmer/">Filmer</a>')).is_known


def test_a_shop_that_declared_its_templates_english_is_no_other_topic() -> None:
    assert topic(page("fi", "Lampaanvillasta", declared="en")).is_absent
    short = "<html lang='en'><title>Lampaanvillasta</title><main><p>" + "Villaa. " * 30 + "</p></main></html>"
    assert topic(short).is_absent, "the template's English is no English"
    today = shop(known("claim.languages_declared", ("en",)))
    assert topic(page("fi", "Lampaanvillasta", declared="en"), *today).is_absent


@pytest.mark.parametrize("cause", [Cause.AMBIGUOUS, Cause.BLOCKED])
def test_nothing_is_held_against_a_shop_whose_own_language_is_not_known(cause: Cause) -> None:
    assert topic(page("zh", CASINO), *shop(unknown("claim.languages", cause))).is_absent


def test_a_name_that_stands_there_as_the_domains_own_says_nothing_by_itself() -> None:
    long = shop(known("claim.trade_name", "Aro-Lankaa"))
    for line in (f"© {DOMAIN}", f"info@{DOMAIN}", f"https://www.{DOMAIN}/"):
        assert topic(page("zh", CASINO, line), *long).value == CASINO
        assert topic(page("fi", "Harmaalahden soutajat", line), *long).is_absent, "the shop's own language"
    assert topic(page("zh", CASINO, "Aro Lankaa"), *long).is_absent


def test_a_shop_that_took_another_name_keeps_its_topic() -> None:
    renamed = shop(name="Villavakka", title="Villavakka | Käsin kehrättyä lankaa ja neuleohjeita")

    assert topic(page("fi", "Kehruukammari – käsinkehrätyt langat ja neuleet"), *renamed).is_absent
    assert topic(page("fi", "Harmaalahden soutajat – tervetuloa"), *renamed).value == (
        "Harmaalahden soutajat – tervetuloa"
    )
    assert topic(page("fi", "Suomen paras nettikasino"), *renamed).is_known, "words of any topic are none in common"


@pytest.mark.parametrize("title", ["", "Index of /", "Coming soon", "It works!", "1234", "—"])
def test_a_title_that_says_nothing_decides_nothing(title: str) -> None:
    assert not topic(page("zh", title)).is_known


def test_danish_and_norwegian_speak_for_each_other() -> None:
    line = "Vi har et fint sted som er åpent hver dag, men ikke på søndager, for da er vi hjemme med barna. "
    norwegian = f"<html lang='nb'><title>Båtforeningen</title><main><p>{line * 6}</p></main></html>"

    assert topic(norwegian, *shop(known("claim.languages", ("da",)))).is_absent
    assert topic(norwegian).is_known


@pytest.mark.parametrize("hostile", ["zh" * 5000, "-", "x" * 300_000, "\u0000", "<script>"])
def test_hostile_titles_and_languages_are_read_without_harm(hostile: Any) -> None:
    made = page("zh", hostile, declared=hostile[:20])
    assert topic(made).is_known or topic(made).is_absent
