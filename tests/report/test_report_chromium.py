"""The HTML report in a real browser: no request leaves it, nothing runs, it fits a phone, paper shows all."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from example_cases import CASES, RULEBOOK
from test_report_html import INTRUDERS, hostile_case

from trustcheck import report
from trustcheck.report.words import LANGUAGES

if TYPE_CHECKING:
    from playwright.sync_api import Dialog, Page

sync_api = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")
BROWSER = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
SAMPLE = 20
OVERFLOW = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
OWN_ATTACKS = (
    "<script>alert(1)</script>",
    '"><img src=http://evil.example/x onerror=alert(1)>',
    "<iframe src=http://evil.example></iframe><link rel=stylesheet href=//evil.example/x.css>",
    "javascript:alert(document.domain)",
    "</style><style>@import 'http://evil.example/x.css'; body{background:url(http://evil.example/y)}",
    "<meta http-equiv=refresh content='0;url=http://evil.example'><base href=http://evil.example/>",
)


class Watched:
    """A page of a browser, with what it tried to do."""

    def __init__(self, page: Page, folder: Path) -> None:
        self.page, self.file = page, folder / "report.html"
        self.asked: list[str] = []
        self.dialogs: list[str] = []
        page.on("request", lambda request: self.asked.append(request.url))
        page.on("dialog", self._dialog)

    def _dialog(self, dialog: Dialog) -> None:
        self.dialogs.append(dialog.message)
        dialog.dismiss()

    def show(self, text: str, width: int = 360) -> None:
        self.file.write_text(text, encoding="utf-8")
        self.asked.clear()
        self.page.set_viewport_size({"width": width, "height": 740})
        self.page.goto(self.file.as_uri())


@pytest.fixture(scope="module")
def watched(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Watched]:
    if BROWSER is None:
        pytest.skip("no Chromium on this machine")
    with sync_api.sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=BROWSER, args=["--no-sandbox", "--disable-gpu"])
        try:
            yield Watched(browser.new_page(), tmp_path_factory.mktemp("browser"))
        finally:
            browser.close()


def _attacks() -> list[str]:
    if not INTRUDERS.is_dir():
        return list(OWN_ATTACKS)
    lines = sorted({line for path in INTRUDERS.glob("*.txt") for line in path.read_text(errors="replace").splitlines()})
    return [*OWN_ATTACKS, *lines[:: max(len(lines) // SAMPLE, 1)]]


def test_the_watch_would_see_a_dialog_and_a_request(watched: Watched) -> None:
    watched.show("<script>alert(7)</script><img src='http://127.0.0.1:9/seen'>")

    assert watched.dialogs == ["7"]
    assert "http://127.0.0.1:9/seen" in watched.asked
    watched.dialogs.clear()


def test_hostile_texts_open_no_dialog_and_ask_nobody(watched: Watched) -> None:
    for attack in _attacks():
        watched.show(report.show(hostile_case(attack, attack), RULEBOOK, lang="fi", format="html"))
        watched.page.evaluate("document.querySelectorAll('details').forEach(part => { part.open = true })")
        assert watched.asked == [watched.file.as_uri()], attack
        assert watched.page.evaluate(OVERFLOW) <= 0, attack
    assert watched.dialogs == []


@pytest.mark.parametrize("lang", LANGUAGES)
def test_no_sideways_scrolling_on_a_phone_or_a_desk(watched: Watched, lang: str) -> None:
    for make in CASES.values():
        for width in (360, 1100):
            watched.show(report.show(make(), RULEBOOK, lang=lang, format="html"), width)
            watched.page.evaluate("document.querySelectorAll('details').forEach(part => { part.open = true })")
            assert watched.page.evaluate(OVERFLOW) <= 0
    assert watched.asked == [watched.file.as_uri()]


def test_a_word_without_end_does_not_push_the_page_wide(watched: Watched) -> None:
    watched.show(report.show(hostile_case("A" * 3000, "a" * 1500), RULEBOOK, lang="sv", format="html"))

    assert watched.page.evaluate(OVERFLOW) <= 0


def test_the_style_sheet_is_let_in_by_its_digest(watched: Watched) -> None:
    watched.show(report.show(CASES["warned"](), RULEBOOK, lang="fi", format="html"))
    back = "getComputedStyle(document.querySelector('.verdict')).borderLeftWidth"

    assert watched.page.evaluate(back) == "8px"


def test_what_is_folded_on_the_screen_is_open_on_paper(watched: Watched) -> None:
    watched.show(report.show(CASES["warned"](), RULEBOOK, lang="fi", format="html"))
    heights = "[...document.querySelectorAll('details > :not(summary)')].map(part => part.checkVisibility())"

    assert not any(watched.page.evaluate(heights))
    watched.page.emulate_media(media="print")
    shown = watched.page.evaluate(
        "[...document.querySelectorAll('details > :not(summary)')].map(part => part.getBoundingClientRect().height)"
    )
    watched.page.emulate_media(media="screen")
    assert shown
    assert all(height > 0 for height in shown)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_letters_stand_out_from_their_ground(watched: Watched, scheme: str) -> None:
    """WCAG 2 contrast of at least 4.5 for every piece of text."""
    watched.page.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
    for name in CASES:
        watched.show(report.show(CASES[name](), RULEBOOK, lang="en", format="html"))
        assert watched.page.evaluate(CONTRAST) >= 4.5
    watched.page.emulate_media(color_scheme="light")


CONTRAST = """() => {
  const parse = text => (text.match(/[\\d.]+/g) || []).map(Number);
  const light = ([r, g, b]) => [r, g, b].map(v => v / 255)
    .map(v => v <= .03928 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4)
    .reduce((sum, v, i) => sum + v * [.2126, .7152, .0722][i], 0);
  const ground = part => {
    for (let at = part; at; at = at.parentElement) {
      const colour = parse(getComputedStyle(at).backgroundColor);
      if (colour.length === 3 || colour[3] > 0) return colour;
    }
    return [255, 255, 255];
  };
  let least = 99;
  for (const part of document.querySelectorAll('body *')) {
    if (![...part.childNodes].some(node => node.nodeType === 3 && node.data.trim())) continue;
    const [a, b] = [light(parse(getComputedStyle(part).color)), light(ground(part))].sort((x, y) => y - x);
    least = Math.min(least, (a + .05) / (b + .05));
  }
  return least;
}"""
