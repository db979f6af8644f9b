"""The shop's own profiles, and icons that lead to none."""

from __future__ import annotations

import pytest
from made_pages import page, shown, told

from trustcheck.pages.outbound import parts
from trustcheck.pages.page import Page
from trustcheck.pages.social import handle_of


def profiles(*pages: Page) -> list[tuple[str, str]]:
    return [(one.platform, one.handle) for one in told("social_profiles", *pages) or ()]


@pytest.mark.parametrize(
    ("platform", "url", "handle"),
    [
        ("facebook", "https://www.facebook.com/naavaturku/?ref=x", "naavaturku"),
        ("facebook", "https://facebook.com/profile.php?id=100012345", "id=100012345"),
        ("facebook", "https://www.facebook.com/pages/Naava/22476", "22476"),
        ("facebook", "https://www.facebook.com/sharer/sharer.php?u=x", ""),
        ("facebook", "https://www.facebook.com/v2.8/plugins/like.php?href=x", ""),
        ("facebook", "https://www.facebook.com/policies/cookies/", ""),
        ("facebook", "https://www.facebook.com/", ""),
        ("instagram", "https://www.instagram.com/naava.turku/", "naava.turku"),
        ("instagram", "https://www.instagram.com/p/Cabc123/", ""),
        ("tiktok", "https://www.tiktok.com/@naava", "naava"),
        ("tiktok", "https://www.tiktok.com/@naava/video/71", ""),
        ("tiktok", "https://www.tiktok.com/legal/privacy", ""),
        ("youtube", "https://www.youtube.com/channel/UCabc/videos", "UCabc"),
        ("youtube", "https://youtube.com/@naava", "naava"),
        ("youtube", "https://www.youtube.com/watch?v=1", ""),
        ("x", "https://twitter.com/naava", "naava"),
        ("x", "https://twitter.com/intent/tweet?text=x", ""),
        ("x", "https://x.com/naava/status/123", ""),
        ("pinterest", "https://fi.pinterest.com/naava/", "naava"),
        ("pinterest", "https://www.pinterest.com/pin/create/button/?url=x", ""),
        ("linkedin", "https://www.linkedin.com/company/naava/", "naava"),
        ("linkedin", "https://www.linkedin.com/in/matti-malli/", ""),
        ("linkedin", "https://www.linkedin.com/shareArticle?url=x", ""),
        ("vk", "https://vk.com/naava", "naava"),
        ("vk", "https://vk.com/share.php?url=x", ""),
        ("whatsapp", "https://wa.me/358401234567", "+358401234567"),
        ("whatsapp", "https://api.whatsapp.com/send?phone=+358401234567", "+358401234567"),
        ("whatsapp", "https://api.whatsapp.com/send?text=x", ""),
        ("telegram", "https://t.me/naava", "naava"),
        ("telegram", "https://t.me/share/url?url=x", ""),
    ],
)
def test_an_address_tells_its_handle(platform: str, url: str, handle: str) -> None:
    _, path, query = parts(url)

    assert handle_of(platform, path, query) == handle


def test_the_footers_profiles_are_the_shops_and_those_in_the_text_are_others() -> None:
    footer = "<footer><a href='https://www.facebook.com/naavaturku'>f</a></footer>"
    article = "<p><a href='https://www.facebook.com/tuolintekija'>Tekijä</a> <a href='https://vk.com/naava'>VK</a></p>"

    assert profiles(shown(footer + article)) == [("facebook", "naavaturku"), ("vk", "naava")]
    assert profiles(shown(article, "product")) == []


def test_structured_data_tell_profiles() -> None:
    data = (
        '{"@type": "Organization", "name": "Naava Turku", "sameAs": '
        '["https://www.instagram.com/naavaturku", "https://fi.wikipedia.org/wiki/Naava"]}'
    )

    assert profiles(page("Tuoleja", structured=[data])) == [("instagram", "naavaturku")]


@pytest.mark.parametrize(
    ("markup", "platforms"),
    [
        ("<footer><a href='https://www.facebook.com/'><i></i></a></footer>", ("facebook",)),
        ("<footer><a href='https://twitter.com'>Twitter</a></footer>", ("x",)),
        ("<footer><a href='#' aria-label=Instagram><svg></svg></a></footer>", ("instagram",)),
        ("<footer><a href='https://www.facebook.com/shopify'>Facebook</a></footer>", ("facebook",)),
    ],
)
def test_an_icon_that_leads_to_nobody_is_told(markup: str, platforms: tuple[str, ...]) -> None:
    assert told("dead_social_links", shown(markup)) == platforms
    assert told("social_profiles", shown(markup)) is None


def test_share_buttons_and_policies_are_neither_profile_nor_dead() -> None:
    share = "<footer><a href='https://www.facebook.com/sharer.php?u=x'>Jaa</a></footer>"
    notice = "<p><a href='https://www.facebook.com/'>Facebook</a></p>"

    for one in (shown(share), shown(notice, "privacy")):
        assert told("dead_social_links", one) is None
        assert told("social_profiles", one) is None


def test_a_share_button_without_address_and_a_second_icon_are_not_dead() -> None:
    share = "<main><a href='#'>Facebook</a></main>"
    both = "<footer><a href='https://www.facebook.com/naavaturku'>f</a><a href='https://facebook.com/'>f</a></footer>"

    assert told("dead_social_links", shown(share)) is None
    assert told("dead_social_links", shown(both)) is None


def test_a_profile_behind_a_hash_is_alive() -> None:
    made = shown("<footer><a href='https://twitter.com/#!/naavaturku'>Twitter</a></footer>")

    assert profiles(made) == [("x", "naavaturku")]
    assert told("dead_social_links", made) is None
