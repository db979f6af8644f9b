"""Which seals a page shows and where each leads."""

from __future__ import annotations

import pytest
from made_pages import shown, told

from trustcheck.pages.page import Page

TSID = "X" + "0123456789ABCDEF" * 2


def seals(*pages: Page) -> list[tuple[str, str, str]]:
    return [(seal.name, seal.leads, seal.id) for seal in told("seals", *pages) or ()]


@pytest.mark.parametrize(
    ("markup", "expected"),
    [
        (
            f"<a href='https://www.trustedshops.de/bewertung/info_{TSID}.html'><img alt='Trusted Shops'></a>",
            ("Trusted Shops", "page", TSID),
        ),
        (
            "<a href='https://www.trustedshops.com/'><img src=/a.png alt='Trusted Shops'></a>",
            ("Trusted Shops", "front", ""),
        ),
        ("<a href='/takuu'><img src=/kuvat/trusted-shops.png></a>", ("Trusted Shops", "shop", "")),
        ("<a href='https://muu.example/x'><img src=/kuvat/trusted_shops.png></a>", ("Trusted Shops", "elsewhere", "")),
        ("<img src=/img/norton-secured.svg alt=''>", ("Norton", "nowhere", "")),
        ("<a href='#'><img src=/1.png alt='McAfee SECURE'></a>", ("McAfee Secure", "nowhere", "")),
        ("<img data-src=/avainlippu.webp src=data:image/gif;base64,AA>", ("Avainlippu", "nowhere", "")),
        ("<a href='https://suomalainentyo.fi/yritykset/naava/'>Avainlippu</a>", ("Avainlippu", "page", "")),
        (
            "<a href='https://fi.trustpilot.com/review/naavaturku.fi'>Arviot</a>",
            ("Trustpilot", "page", "naavaturku.fi"),
        ),
        ("<a href='https://www.trustpilot.com/review/muu.example'>Arviot</a>", ("Trustpilot", "page", "muu.example")),
        (
            "<a href='https://www.thuiswinkel.org/leden/naava/certificaat'>x</a>",
            ("Thuiswinkel Waarborg", "page", "naava"),
        ),
        ("<a href='https://www.fevad.com/'>FEVAD</a>", ("FEVAD", "front", "")),
        ("<img src=/k.png alt='Trygg e-handel'>", ("Trygg e-handel", "nowhere", "")),
        ("<img src=/k.png alt='Geprüfter Online-Shop'>", ("Geprüfter Online-Shop (EHI)", "nowhere", "")),
        ("<img src=/k.png alt='Suomen Vahvimmat Platina'>", ("Suomen Vahvimmat", "nowhere", "")),
        ("<img src=/k.png alt='Luotettava Kumppani'>", ("Luotettava Kumppani", "nowhere", "")),
        ("<img src=/emaerket-logo.png>", ("e-mærket", "nowhere", "")),
        ("<img src=/k.png alt='AAA korkein luottoluokitus'>", ("AAA credit rating", "nowhere", "")),
        (f"<script src='//widgets.trustedshops.com/js/{TSID}.js'></script>", ("Trusted Shops", "widget", TSID)),
        (
            f"<script>var _tsid = '{TSID}'; s.src = '//widgets.trustedshops.com/js/' + _tsid;</script>",
            ("Trusted Shops", "widget", TSID),
        ),
        (
            "<iframe src='https://widget.trustpilot.com/box?businessunitId=5419aa'></iframe>",
            ("Trustpilot", "widget", "5419aa"),
        ),
    ],
)
def test_a_seal_is_told_with_where_it_leads_and_its_id(markup: str, expected: tuple[str, str, str]) -> None:
    assert seals(shown(markup)) == [expected]


@pytest.mark.parametrize(
    "markup",
    [
        "<p>Olemme iloisia Trusted Shops -jäsenyydestä.",
        "<a href='https://www.google.com/maps/place/x'>Kartta</a>",
        "<a href='https://www.norton.com/internet-security'>Norton</a>",
        "<a href='https://trustedshops.example.com/'>x</a>",
        "<img src=/tuoli.jpg alt='Tuoli'>",
        "<img src=/tuoli.jpg alt='" + "Tuoli jota ei ole vielä nähty missään muualla, " * 3 + "trustpilot'>",
    ],
)
def test_what_only_speaks_of_a_seal_is_none(markup: str) -> None:
    assert told("seals", shown(markup)) is None


def test_a_privacy_notice_that_links_to_an_issuer_shows_no_seal() -> None:
    link = "<a href='https://www.trustedshops.de/impressum-datenschutz/'>Trusted Shops</a>"

    assert told("seals", shown(link, "privacy")) is None
    assert told("seals", shown(link)) is None


def test_one_seal_is_told_once_and_by_its_surest_way() -> None:
    menu = "<footer><a href='https://www.trustpilot.com/review/naavaturku.fi'><img src=/trustpilot.png></a></footer>"
    bare = "<img src=/kuvat/trustpilot.png>"
    loader = "<script src=https://widget.trustpilot.com/bootstrap.js></script>"

    assert seals(shown(menu + bare + loader), shown(menu, "about")) == [("Trustpilot", "page", "naavaturku.fi")]


def test_order_of_pages_changes_nothing() -> None:
    one, two = shown("<img src=/fevad.png>"), shown("<img src=/avainlippu.png>", "about")

    assert told("seals", one, two) == told("seals", two, one)
    assert len(told("seals", one, two)) == 2
