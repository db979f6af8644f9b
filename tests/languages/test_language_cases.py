"""Small pages in each language, read as a visit reads them: which link leads where, what a page tells, what it is."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest
from cases.case import Case, Cases, cases_of_languages

from trustcheck.languages import all_languages
from trustcheck.model import Capture, Request, Shop
from trustcheck.pages.claims import read_claims
from trustcheck.pages.html import read_page
from trustcheck.pages.links import candidates
from trustcheck.pages.page import Page
from trustcheck.pages.tongue import language_of, language_seen

AT = datetime(2026, 11, 21, 12, tzinfo=UTC)
LEAST_CASES = 12


ALL = tuple(cases_of_languages())
LANGUAGES = pytest.mark.parametrize(("code", "made"), ALL, ids=[code for code, _ in ALL])
EVERY_CASE = [pytest.param(made, case, id=f"{code}: {case.name}") for code, made in ALL for case in made.cases]
EVERY_LINK = [
    pytest.param(made, *link, id=f"{code}: {link[0]}: {link[1]}") for code, made in ALL for link in made.links
]
EVERY_FAULT = [pytest.param(made, *fault, id=f"{code}: {fault[0]}") for code, made in ALL for fault in made.faults]


def _page(made: Cases, body: str, purpose: str, title: str = "") -> Page:
    head = f'<!doctype html><html lang="{made.html_language}"><head><title>{title}</title></head>'
    request = Request(source="website", url=f"https://{made.domain}/{purpose}", purpose=purpose)
    raw = f"{head}<body>{body}</body></html>".encode()
    headers = (("Content-Type", "text/html; charset=utf-8"),)
    return read_page(Capture.of(request, AT, body=raw, status=200, headers=headers), purpose)


def _claims(made: Cases, body: str, purpose: str) -> dict[str, Any]:
    shop = Shop(domain=made.domain, host=made.domain, url=f"https://{made.domain}/")
    facts = read_claims([_page(made, body, purpose)], shop, AT)
    return {name.removeprefix("claim."): fact.value for name, fact in facts.items() if fact.is_known}


@LANGUAGES
def test_a_language_has_a_dozen_cases_and_a_link_of_each_kind(code: str, made: Cases) -> None:
    assert code in all_languages()
    assert len(made.cases) >= LEAST_CASES
    assert {"contact", "about", "terms", "returns", "privacy", "stores", "delivery"} <= {
        kind for kind, _, _ in made.links
    }


@pytest.mark.parametrize(("made", "case"), EVERY_CASE)
def test_a_page_tells_what_it_says_and_no_more(made: Cases, case: Case) -> None:
    told = _claims(made, case.html, case.purpose)

    assert {name: told.get(name) for name in case.told} == case.told


@pytest.mark.parametrize(("made", "kind", "text", "path"), EVERY_LINK)
def test_a_link_is_known_by_its_text_and_by_its_path(made: Cases, kind: str, text: str, path: str) -> None:
    menu = f"<ul><li><a href='/p/1'>Ceramica</a><li><a href='/p/7'>{text}</a><li><a href='/p/9'>Blog</a></ul>"
    images = f"<ul><li><a href='/p/1'><img></a><li><a href='{path}'><img></a><li><a href='/blog/'><img></a></ul>"
    for body, wanted in ((menu, "/p/7"), (images, path)):
        offered = candidates([_page(made, f"<nav>{body}</nav>", "home")], made.domain)
        surest = min(offered, key=lambda one: one.cost)

        assert (surest.kind, surest.url) == (kind, f"https://{made.domain}{wanted}")
        assert {one.url for one in offered} == {f"https://{made.domain}{wanted}"}


@pytest.mark.parametrize(("made", "title", "what"), EVERY_FAULT)
def test_a_page_that_is_none_is_told_as_such(made: Cases, title: str, what: str) -> None:
    page = _page(made, f"<h1>{title}</h1>", "home", title)

    assert page.fault is not None
    assert what in page.fault_detail


@LANGUAGES
def test_plain_prose_tells_nothing(code: str, made: Cases) -> None:
    told = _claims(made, f"<main><p>{made.prose}</p></main>", "about")

    assert set(told) <= {"trade_name"}, told


@LANGUAGES
def test_the_language_is_known_by_its_small_words(code: str, made: Cases) -> None:
    page = _page(made, f"<main><p>{made.prose}</p></main>", "about")

    assert language_of(page) in (code, made.html_language)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("da", "De fleste ting har en fortid, som vi kender. Du kan se det på billedet, og vi har den med i butikken."),
        ("no", "De fleste ting har en fortid som vi kjenner. Du kan se det på bildet, og vi har den med i butikken."),
    ],
)
def test_words_that_swedes_share_with_their_neighbours_make_no_text_swedish(code: str, text: str) -> None:
    page = _page(dict(ALL)[code], f"<main><p>{text}</p></main>", "about")

    assert language_seen(page) != "sv"
