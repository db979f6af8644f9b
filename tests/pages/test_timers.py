"""Whether a countdown begins anew at each visit."""

from __future__ import annotations

import pytest
from made_pages import shown, told

from trustcheck.model import Cause

CLOCK = "<div class='countdown'>00:14:59</div>"
TICK = "setInterval(tick, 1000);"


@pytest.mark.parametrize(
    "markup",
    [
        "<div class='sale-countdown' data-minutes='15'></div>",
        "<div id='countDown' data-duration='900'></div>",
        "<countdown-timer data-countdown-minutes=20></countdown-timer>",
        f"{CLOCK}<script>var countdown = new Date().getTime() + 15 * 60 * 1000; {TICK}</script>",
        f"<script>/* countdown */ let end = Date.now() + 900000; {TICK}</script>",
        f"<script>// countdown\nend.setMinutes(end.getMinutes() + 15); {TICK}</script>",
        f"<script>var timeLeft = 15 * 60; var el = $('.countdown'); {TICK}</script>",
        f"<script>function startTimer(d, e) {{ {TICK} }} var fiveMinutes = 60 * 5; startTimer(fiveMinutes);</script>",
    ],
)
def test_a_length_of_time_begins_anew(markup: str) -> None:
    assert told("countdown_resets", shown(markup)) is True


@pytest.mark.parametrize(
    "markup",
    [
        "<div class='countdown' data-countdown='2026/12/24 18:00'></div>",
        "<div class='countdown' data-end-date='2026-12-24T18:00'><b class=countdown-hours></b></div>",
        "<div class='countdown' data-end='1798135200'></div>",
        f"{CLOCK}<script>var countdown = new Date('2026-12-24'); {TICK}</script>",
        f"<script>var countDownDate = new Date('Dec 24, 2026 18:00:00').getTime(); {TICK}</script>",
    ],
)
def test_a_count_to_a_date_does_not(markup: str) -> None:
    assert told("countdown_resets", shown(markup)) is False


@pytest.mark.parametrize(
    "markup",
    [
        CLOCK,
        "<div class=countdown data-hours=3 data-minutes=15></div>",
        f"{CLOCK}<script src=/ajastin.js></script>",
        f"{CLOCK}<script>var countdown = 1; document.cookie = 'x; expires=' + (Date.now() + 86400000); {TICK}</script>",
    ],
)
def test_a_count_whose_end_is_not_on_the_page_is_unknown(markup: str) -> None:
    assert told("countdown_resets", shown(markup)) is Cause.AMBIGUOUS


@pytest.mark.parametrize(
    "markup",
    [
        "<p>Countdown to Christmas",
        f"<script>var a = Date.now() + 900000; {TICK}</script>",
        f"<script>// resend code countdown\nvar countdown = 120; {TICK}</script>",
        "<div class=countdown data-minutes=10 id=session-logout></div>",
        "<script>var countdown = 15 * 60;</script>",
    ],
)
def test_no_countdown_is_none(markup: str) -> None:
    assert told("countdown_resets", shown(markup)) is None


def test_one_that_begins_anew_outweighs_one_to_a_date() -> None:
    dated = shown("<div class=countdown data-end='2026-12-24'></div>")
    anew = shown("<div class=countdown data-minutes=15></div>", "product")

    assert told("countdown_resets", dated, anew) is told("countdown_resets", anew, dated) is True


def test_the_steady_parser_finds_the_same() -> None:
    deep = "<div>" * 3_000 + "<div class=countdown data-minutes=15></div>"

    assert told("countdown_resets", shown(deep)) is True
