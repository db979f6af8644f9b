"""Whether a script of the page makes up messages of other customers."""

from __future__ import annotations

import pytest
from made_pages import shown, told

from trustcheck.languages import all_languages

DRAW = "var n = Math.floor(Math.random() * names.length);"


@pytest.mark.parametrize(
    "script",
    [
        f"{DRAW} show(names[n] + ' osti juuri tuotteen ' + goods[n]);",
        f"{DRAW} toast(names[n] + ' from Turku just bought this');",
        f"{DRAW} el.innerText = n + ' personer tittar på det här';",
        "function pick(a){return a[Math.floor(Math.random()*a.length)]} var t = pick(towns) + ': hat gerade gekauft';",
        "function random(a,b){return Math.random()*(b-a)+a}\nsetText(random(12,40) + ' people are viewing');",
        "viewers = Math.floor(Math.random() * 30) + 12;",
        "var stockLeft = Math.ceil(Math.random()*9);",
        "let visitorsOnline = parseInt(Math.round(Math.random()*50));",
    ],
)
def test_a_message_by_chance_is_made_up(script: str) -> None:
    assert told("invented_messages", shown(f"<script>{script}</script>")) is True


@pytest.mark.parametrize(
    "script",
    [
        "toast(order.name + ' just bought ' + order.goods);",  # from a server, and perhaps true
        f"{DRAW} track('purchase', n);",
        f"{DRAW} var visitor_id = Math.floor(Math.random() * 1e9);",
        f"{DRAW} " + "x();" * 800 + "say('osti juuri')",  # far from the draw
        "var banner = Math.floor(Math.random() * 3); show(banners[banner]);",
        "",
    ],
)
def test_chance_alone_and_messages_alone_say_nothing(script: str) -> None:
    assert told("invented_messages", shown(f"<script>{script}</script>")) is None


@pytest.mark.parametrize("code", sorted(all_languages()))
def test_every_language_has_its_message(code: str) -> None:
    for said in all_languages()[code].others_buying:
        script = f"<script>{DRAW} show('Anna ' + '{said.rstrip('$').replace(chr(39), chr(92) + chr(39))} ');</script>"
        if "'" not in said:
            assert told("invented_messages", shown(script, "product")) is True, said


def test_a_text_on_the_page_is_no_script() -> None:
    assert told("invented_messages", shown("<p>Anna osti juuri tuolin. Math.random</p>")) is None
