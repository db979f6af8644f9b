"""What read_page makes of a page: lines as a reader sees them, where they stand, links, head."""

from __future__ import annotations

from pathlib import Path

import pytest
from page_of import lines, links, page_of

from trustcheck.model import Cause, Problem


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("<p>Y-tunnus 99<b>99</b>999-<span>9</span></p>", ["Y-tunnus 9999999-9"]),
        ("<p>info<span>@</span>kauppa.fi</p>", ["info@kauppa.fi"]),
        ("<p>Puh.\u00a009\n\t123&nbsp;45</p>", ["Puh. 09 123 45"]),
        ("<p>Y-tun&shy;nus \u200b99\u200e99</p>", ["Y-tunnus 9999"]),
        ("<p>Kauppa &amp; Pojat &euro;</p>", ["Kauppa & Pojat €"]),
        ("Kauppakatu 1<br>20100 Turku", ["Kauppakatu 1", "20100 Turku"]),
        ("<div>alku<p>keski</p>loppu</div>", ["alku", "keski", "loppu"]),
        ("<ul><li>yksi<li>kaksi</ul>", ["yksi", "kaksi"]),
        ("<p>a<!-- ei näy -->b</p>", ["ab"]),
        ("<p>a</p><script>var ei = 1</script><style>p{}</style><p>b</p>", ["a", "b"]),
        ("<svg><text>kuva</text></svg><p>teksti</p>", ["teksti"]),
        ("<div><template shadowrootmode=open><p>varjossa</p></template></div>", ["varjossa"]),
    ],
)
def test_lines_are_what_a_reader_sees_as_lines(body: str, expected: list[str]) -> None:
    assert lines(page_of(body)) == expected


def test_a_row_of_a_table_is_one_line_and_numbers_side_by_side_stay_two() -> None:
    page = page_of(
        "<table><tr><th>Y-tunnus</th><td>9999999-9</td></tr>"
        "<tr><td>Puhelin</td><td>09 123</td><td>9999999-9</td></tr>"
        "<tr><td><p>Vasen palsta</p></td><td><p>Oikea palsta</p></td></tr></table>"
        "<dl><dt>ALV</dt><dd>FI99999999</dd><dt>Osoite</dt><dd>Kuja 2</dd></dl>"
    )

    assert lines(page) == [
        "Y-tunnus 9999999-9", "Puhelin 09 123 | 9999999-9", "Vasen palsta", "Oikea palsta", "ALV FI99999999",
        "Osoite Kuja 2",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("body", "place"),
    [
        ("<header><p>X</p></header>", "header"),
        ("<div role=banner>X</div>", "header"),
        ("<div class='a site-footer dark'>X</div>", "footer"),
        ("<div id=footer-bottom>X</div>", "footer"),
        ("<footer><nav>X</nav></footer>", "footer"),
        ("<footer><address>X</address></footer>", "address"),
        ("<header><nav>X</nav></header>", "nav"),
        ("<div role=contentinfo><ul><li>X</ul></div>", "footer"),
        ("<article><header>X</header></article>", "main"),
        ("<div class='card-footer'>X</div>", "main"),
        ("<body class='has-footer sticky-header'>X", "main"),
        ("<p hidden>X</p>", "hidden"),
        ("<div style='color:red; Display : NONE'><p>X</p></div>", "hidden"),
        ("<div style='visibility:hidden'>X</div>", "hidden"),
        ("<body style='visibility:hidden'><p>X</p>", "main"),
        ("<body><template><p>X</p></template>", "hidden"),
        ("<body><noscript><p>X</p></noscript>", "hidden"),
        ("<select><option>X</select>", "label"),
        ("<img alt=X>", "alt"),
        ("<button aria-label=X></button>", "label"),
        ("<input placeholder=X>", "label"),
        ("<input type=submit value=X>", "label"),
    ],
)
def test_each_line_knows_where_it_stands(body: str, place: str) -> None:
    assert [block.place for block in page_of(body).blocks if block.text == "X"] == [place]


def test_what_follows_a_hidden_part_is_seen_again() -> None:
    page = page_of("<main><p hidden>piilo</p><p>näkyy</p></main><footer>alhaalla</footer><p>lopuksi</p>")

    assert [(block.text, block.place) for block in page.blocks] == [
        ("piilo", "hidden"), ("näkyy", "main"), ("alhaalla", "footer"), ("lopuksi", "main"),
    ]  # fmt: skip


def test_links_are_absolute_and_named_by_text_alt_or_label() -> None:
    page = page_of(
        "<a href='/yhteys'>Ota <b>yhteyttä</b></a><a href=meista.html><img alt='Meistä'></a>"
        "<a href='//muu.fi/a' aria-label=Muu></a><a href='?sivu=2'>2</a><a href='mailto:a@kauppa.fi'>posti</a>"
        "<a href='tel:+35891234'>soita</a><a href='javascript:alert(1)'>ei</a><a href='http://[x'>ei</a>"
        "<a>ei osoitetta</a><a href=/kortti><div><h3>Kuppi</h3><p>12 €</p></div></a>"
        "<map><area href=/kartta alt=Kartta></map>"
        "<a href='\\\\muu.fi\\b'>c</a><a href=' /vä li '>d</a>"
    )

    assert links(page) == [
        ("https://naava-esimerkki.fi/yhteys", "Ota yhteyttä"),
        ("https://naava-esimerkki.fi/sivut/meista.html", "Meistä"),
        ("https://muu.fi/a", "Muu"),
        ("https://naava-esimerkki.fi/sivut/yhteys?sivu=2", "2"),
        ("mailto:a@kauppa.fi", "posti"),
        ("tel:+35891234", "soita"),
        ("https://naava-esimerkki.fi/kortti", "Kuppi 12 €"),
        ("https://naava-esimerkki.fi/kartta", "Kartta"),
        ("https://muu.fi/b", "c"),
        ("https://naava-esimerkki.fi/vä li", "d"),
    ]


def test_a_base_moves_the_links_and_frames_are_links() -> None:
    page = page_of("<base href='/kauppa/'><a href=ehdot>Ehdot</a><iframe src='/kartta' title=Kartta></iframe>")
    frames = page_of("<frameset><frame src=valikko.htm name=valikko><frame src=alku.htm></frameset>")

    assert page.links[0].url == "https://naava-esimerkki.fi/kauppa/ehdot"
    assert (page.links[1].place, page.links[1].text) == ("frame", "Kartta")
    assert [link.url.rpartition("/")[2] for link in frames.links] == ["valikko.htm", "alku.htm"]
    assert frames.fault is None


def test_two_links_in_a_row_are_two_words_and_one_text_is_not_cut() -> None:
    assert lines(page_of("<div><a href=/a>Etusivu</a><a href=/b>Yhteys</a></div>")) == ["Etusivu Yhteys"]
    assert lines(page_of("<p>info<a href=/a>@</a>kauppa.fi</p>")) == ["info@kauppa.fi"]


def test_mail_that_cloudflare_hides_is_read() -> None:
    code = bytes([0x2A, *(letter ^ 0x2A for letter in b"info@kauppa.fi")]).hex()
    page = page_of(
        f"<p>Posti: <a class=__cf_email__ data-cfemail={code} href='/cdn-cgi/l/email-protection'>[piilo]</a></p>"
        f"<a href='/cdn-cgi/l/email-protection#{code}'>Kirjoita</a><span data-cfemail=zz>näkyy</span>"
    )

    assert lines(page)[0] == "Posti: info@kauppa.fi"
    assert [link.url for link in page.links] == ["mailto:info@kauppa.fi", "mailto:info@kauppa.fi"]
    assert "näkyy" in page.text


def test_the_head_is_read() -> None:
    page = page_of(
        "<html lang=fi-FI><title> Kauppa |  Yhteys </title><meta name=Description content='Kuppeja &amp; lautasia'>"
        "<meta property='og:site_name' content=Kuppikauppa><meta http-equiv=refresh content='5;url=/b'>"
        "<script type='application/ld+json'>{\"@type\":\"Store\"}</script><script>let a = '</p>'</script>"
        "<script src=/a.js></script><p>teksti</p><form><textarea></textarea><input type=password></form>"
    )

    assert (page.title, page.language, page.charset) == ("Kauppa | Yhteys", "fi", "utf-8")
    assert page.metas["description"] == "Kuppeja & lautasia"
    assert page.metas["refresh"] == "5;url=/b"
    assert page.structured == ('{"@type":"Store"}',)
    assert page.scripts == ("let a = '</p>'",)
    assert (page.has_form, page.has_textarea, page.has_password) == (True, True, True)
    assert [(block.place, block.text) for block in page.blocks[:3]] == [
        ("title", "Kauppa | Yhteys"), ("meta", "Kuppeja & lautasia"), ("meta", "Kuppikauppa"),
    ]  # fmt: skip


def test_paths_tell_the_three_nearest_lines() -> None:
    page = page_of("<footer id=alas><div><div><p>Y-tunnus</p></div></div></footer><footer id=b><p>c</p></footer>")

    assert [block.path for block in page.blocks] == ["div > div > p", "footer#b > p"]


def test_inline_scripts_are_kept_to_a_measure() -> None:
    page = page_of("<p>teksti tässä</p>" + "".join(f"<script>{letter * 200_000}</script>" for letter in "abc"))

    assert sum(map(len, page.scripts)) == 512 * 1024


def test_a_page_that_was_cut_is_read_and_says_so() -> None:
    late = page_of("<p>Y-tunnus 9999999-9</p><p>Kat", problem=Problem(Cause.DEADLINE, "late"))
    large = page_of("<p>alku</p>" + " " * (5 * 1024 * 1024) + "<p>loppu</p>")

    assert (late.truncated, late.fault, lines(late)[0]) == (True, None, "Y-tunnus 9999999-9")
    assert (large.truncated, large.fault, lines(large)) == (True, None, ["alku"])
    assert page_of("<p>koko</p>").truncated is False


def test_the_same_answer_is_read_once() -> None:
    assert page_of("<p>sama</p>") is page_of("<p>sama</p>")
    assert page_of("<p>sama</p>") is not page_of("<p>sama</p>", status=404)
    assert page_of("<p>sama</p>", status=404).fault is Cause.NO_ANSWER


def test_every_page_of_the_shared_data_is_read() -> None:
    folder = Path(__file__).parents[2] / "../shared/data/pages/smallbiz_fi"
    if not folder.is_dir():
        pytest.skip("the shared data is not here")
    read = [page_of(path.read_bytes(), kind="text/html") for path in sorted(folder.rglob("*.html"))]

    assert len(read) > 100
    assert not [page.fault_detail for page in read if page.fault is Cause.UNREADABLE]
    assert sum(1 for page in read if page.fault is None and page.blocks) > 0.95 * len(read)
