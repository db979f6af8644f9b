"""Whether the pages show a mark of the shop's own, and what is none."""

from __future__ import annotations

import pytest
from made_pages import claims, shown, told


@pytest.mark.parametrize(
    "markup",
    [
        "<header><img src=/kuvat/logo.png alt=''></header>",
        "<nav><img data-src=/t/Naava-LOGO_2.png src=data:image/gif;base64,AA></nav>",
        "<img src=/kuvat/naava.png alt='Naava Turun logo'>",
        "<header><a class='site-logo' href='/'><svg><path d=''/></svg></a></header>",
        "<a id=logo href='/'>Naava Turku</a>",
        "<div class='kulma c-logotype--iso'>Naava</div>",
    ],
)
def test_a_logo_is_seen(markup: str) -> None:
    assert told("logo", shown(markup)) is True


@pytest.mark.parametrize(
    "markup",
    [
        "<header><a href='/'><img src=/kuvat/ylos.svg alt='Naava Turku'></a></header>",
        "<div class=header><a href='https://www.naavaturku.fi/fi/'><img src=/kuvat/naava.webp></a></div>",
        "<table><tr><td><a href=/index.html><img src=kuvat/otsikko.gif></a></table>",
    ],
)
def test_on_inner_pages_a_picture_at_the_head_that_leads_to_the_front_page_is_one(markup: str) -> None:
    assert told("logo", shown(markup, purpose="contact")) is True


@pytest.mark.parametrize("purpose", ["home", "contact"])
@pytest.mark.parametrize(
    "markup",
    [
        "",
        "<header><a href='/'>Naava Turku</a></header>",
        "<header><a href='#'><img src=/kuvat/haku.png alt='Haku'></a></header>",
        "<header><a href='/?lang=sv'><img src=/kuvat/se.png alt='Svenska'></a></header>",
        "<header><a href='https://muu.example/'><img src=/kuvat/kumppani.png></a></header>",
        "<a class=logout href='/ulos'>Kirjaudu ulos</a>",
        "<ul class=payment-logos><li>Visa</ul><ul class=brandlogo><li>Tuolitehdas</ul>",
        "<img src=/maksu/visa-logo.png alt=Visa><img src=/kuljetus/logo.png alt='Shipping partner'>",
        "<p>1<img src=/1.jpg>2<img src=/2.jpg>3<img src=/3.jpg>4<img src=/tuotteet/logo-paita.jpg alt='Logo-paita'>",
        "<header hidden><img src=/kuvat/logo.png></header>",
        "<script>var a = '<a class=logo>';</script><style>.logo{}</style><template><a class=logo></a></template>",
    ],
)
def test_what_is_no_logo_of_the_shop(markup: str, purpose: str) -> None:
    assert "logo" not in claims(shown(markup, purpose=purpose))


def test_any_page_may_show_it_and_an_element_counts_on_the_home_page_alone() -> None:
    bare = shown("<p>Tuoleja.</p>")
    inner = shown("<header><img src=/logo.svg alt='Naava'></header>", purpose="contact")
    called = shown("<a class=logo href='/'>Naava</a>", purpose="contact")

    assert told("logo", bare, inner) is True
    assert "logo" not in claims(bare, called)
    (seen,) = claims(bare, inner)["logo"].evidence
    assert (seen.place, seen.excerpt, seen.url) == (
        "img header",
        "Naava /logo.svg",
        "https://www.naavaturku.fi/contact",
    )


def test_a_page_that_the_other_parser_reads_shows_its_logo_too() -> None:
    deep = "<div>" * 3_000
    assert told("logo", shown(f"<a class='iso logo' href='/'>Naava</a>{deep}")) is True
    assert "logo" not in claims(shown(f"<a class=logout href='/'>Ulos</a>{deep}"))


def test_thousands_of_elements_of_that_name_are_read_in_no_time() -> None:
    many = "<i class='brand-logo'>x</i>" * 20_000
    assert "logo" not in claims(shown(many + "<a class=logo href='/'>Naava</a>"))  # only the first are looked at
