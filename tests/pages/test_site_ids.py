"""Accounts and platforms that the markup is tied to."""

from __future__ import annotations

import pytest
from made_pages import shown, told

from trustcheck.model import Cause
from trustcheck.pages.page import Page


def ids(*pages: Page) -> list[tuple[str, str]]:
    return [(one.kind, one.value) for one in told("site_ids", *pages) or ()]


@pytest.mark.parametrize(
    ("markup", "kind", "value"),
    [
        ("<script async src='https://www.googletagmanager.com/gtag/js?id=G-ABCDE12345'></script>",
         "google_analytics", "G-ABCDE12345"),
        ("<script>ga('create', 'UA-7654321-2', 'auto');</script>", "google_analytics", "UA-7654321-2"),
        ("<script>(function(w,d){})(window,document,'script','dataLayer','GTM-K7XY9Z');</script>",
         "google_tag_manager", "GTM-K7XY9Z"),
        ("<noscript><iframe src='https://www.googletagmanager.com/ns.html?id=GTM-K7XY9Z'></iframe></noscript>",
         "google_tag_manager", "GTM-K7XY9Z"),
        ("<script>gtag('config', 'AW-987654321');</script>", "google_ads", "AW-987654321"),
        ("<script src='//pagead2.example/adsbygoogle.js?client=ca-pub-9876543210987654'></script>",
         "google_adsense", "pub-9876543210987654"),
        ("<script>fbq('init', '987654321098765');</script>", "meta_pixel", "987654321098765"),
        ("<script>ttq.load('C9ABCDEFGHIJKLMNOP12');</script>", "tiktok_pixel", "C9ABCDEFGHIJKLMNOP12"),
        ("<script>h._hjSettings={hjid:2345678,hjsv:6};</script>", "hotjar", "2345678"),
        ("<script>ym(98765432, 'init', {});</script>", "yandex_metrica", "98765432"),
        ("<script>pintrk('load', '2614203040506');</script>", "pinterest_tag", "2614203040506"),
        ("<script src='https://static.klaviyo.com/onsite/js/klaviyo.js?company_id=AbC123'></script>",
         "klaviyo", "AbC123"),
        ("<script>Shopify.shop = 'naava-kuppi.myshopify.com';</script>", "shopify_shop", "naava-kuppi"),
        ("<script>Shopify.theme = {\"name\":\"Dawn\",\"id\":135790246813,\"role\":\"main\"};</script>",
         "shopify_theme_id", "135790246813"),
        ("<script>var meta = {Shopify: 1, 'shopId': 65432109};</script>", "shopify_shop_id", "65432109"),
        ("<a href='/epages/naava.sf/fi_FI/'>Kauppa</a>", "epages_shop", "naava"),
    ],
)  # fmt: skip
def test_an_account_is_told(markup: str, kind: str, value: str) -> None:
    assert ids(shown(markup)) == [(kind, value)]


@pytest.mark.parametrize(
    "markup",
    [
        "<script>var a = 'UA-99999999-1';</script>",
        "<script>var a = 'G-XXXXXXXXXX', b = 'GTM-XXXXXX';</script>",
        "<script src=https://cdn.myshopify.com/a.js></script>",
        "<p>UA-7654321-2",
        "<script>var MEGA-KUPPI = 'XG-ABCDE12345X';</script>",
    ],
)
def test_samples_and_lookalikes_are_none(markup: str) -> None:
    assert told("site_ids", shown(markup)) is None


@pytest.mark.parametrize(
    ("markup", "platform"),
    [
        ("<script src='//cdn.shopify.com/s/files/1/theme.js'></script>", "shopify"),
        ("<script src='/wp-content/plugins/woocommerce/assets/a.js'></script>", "woocommerce"),
        ("<meta name=generator content='PrestaShop'>", "prestashop"),
        ("<meta name=generator content='Wix.com Website Builder'>", "wix"),
        ("<script>Static.SQUARESPACE_CONTEXT = {};</script>", "squarespace"),
        ("<script>require(['Magento_Ui/js/core/app']);</script>", "magento"),
    ],
)
def test_a_platform_is_told_by_its_marks(markup: str, platform: str) -> None:
    assert told("platform", shown(markup)) == platform


def test_marks_of_two_platforms_are_ambiguous() -> None:
    markup = "<script src='//cdn.shopify.com/a.js'></script><meta name=generator content='PrestaShop'>"

    assert told("platform", shown(markup)) is Cause.AMBIGUOUS


def test_scripts_that_were_not_read_whole_leave_it_unknown() -> None:
    long = shown("<script>" + "var a = 1;\n" * 60_000 + "</script>")

    assert told("site_ids", long) is Cause.TOO_LARGE
    assert told("platform", long) is Cause.TOO_LARGE
    assert ids(long, shown("<script>fbq('init', '987654321098765');</script>", "about")) != []


def test_an_account_on_every_page_is_told_once() -> None:
    script = "<script>fbq('init', '987654321098765');</script>"

    assert ids(shown(script), shown(script, "about")) == [("meta_pixel", "987654321098765")]


def test_ids_side_by_side_are_all_told() -> None:
    script = "<script>var all = ['UA-7654321-2','UA-7654321-3','GTM-K7XY9Z','GTM-A1B2C3'];</script>"

    assert [value for _, value in ids(shown(script))] == ["UA-7654321-2", "UA-7654321-3", "GTM-A1B2C3", "GTM-K7XY9Z"]
