"""One shop on two lines, and the line that a waiting person sees."""

from __future__ import annotations

import pytest
from example_cases import AT, CASES, capture

from trustcheck.model import Capture, Case, Cause, Problem, Request
from trustcheck.report.overview import row
from trustcheck.report.progress import line
from trustcheck.report.terminal import width
from trustcheck.report.words import LANGUAGES


def test_a_row_has_the_verdict_the_shop_the_range_and_the_sentence() -> None:
    assert row(CASES["warned"](), "Shows another firm's number.", "en").splitlines() == [
        "WARNING         metsamuoti.fi                                           2% - 11%",
        "                Shows another firm's number.",
    ]
    assert row(CASES["verified"](), "", "fi").splitlines()[0].endswith(" yli 99 %")


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("name", CASES)
def test_a_row_stays_within_eighty_columns_and_safe(name: str, lang: str) -> None:
    for said in row(CASES[name](), "What \x1b[31m this is " * 9, lang).splitlines():
        assert width(said) <= 80
        assert said.isprintable()


def test_a_case_that_was_not_judged_is_undecided() -> None:
    case = CASES["verified"]()

    assert row(Case(shop=case.shop, at=case.at), "x", "en").startswith("UNDECIDED")


def test_progress_tells_who_answered_or_why_not_and_how_many_are_waited_for() -> None:
    came = capture("vies", "https://ec.europa.eu/x", b"{}")
    lost = capture("whois", "whois://whois.fi/x", problem=Cause.THROTTLED)

    assert line(came, 3, "en") == "EU VAT number service VIES: answered (still waiting for 3)"
    assert line(lost, 1, "fi").startswith("verkkotunnusrekisteri: palvelu oli ruuhkainen")


def test_progress_is_one_safe_line_whatever_the_source_is_called() -> None:
    request = Request(source="\x1b]0;x\x07\n" * 40, url="x")
    strange = Capture.of(request, AT, problem=Problem(Cause.BLOCKED))
    for lang in LANGUAGES:
        said = line(strange, 10**9, lang)
        assert said.isprintable()
        assert width(said) <= 78
