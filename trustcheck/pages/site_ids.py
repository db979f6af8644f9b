"""Accounts that the markup is tied to: analytics, advertising and pixel ids, the shop's platform and its number there.

Read from scripts, their addresses, frames and metas. Shops that share such an account have one owner or one maker.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from trustcheck.countries import listed
from trustcheck.facts import known, unknown
from trustcheck.model import Cause, Evidence, Fact
from trustcheck.pages.page import MAX_SCRIPT_CHARACTERS, Page
from trustcheck.records import SiteId

MAX_IDS = 60
MAX_OF_A_KIND = 10
MAX_SIGNS = 200  # looked at, of one kind in one script
BEFORE_SIGN, AFTER_SIGN = 70, 60  # characters around a sign in which an id stands
_Q = r"[\"'`]"
# Kind, texts of which one must stand in the script (tried first, for they cost nothing), and the form of the id. The
# makers' own installation texts, 2026.
_FORMS: tuple[tuple[str, tuple[str, ...], re.Pattern[str]], ...] = (
    ("google_analytics", ("G-", "UA-"), re.compile(r"(?<![\w-])(?:G-[A-Z0-9]{8,12}|UA-\d{4,10}-\d{1,4})(?![\w-])")),
    ("google_tag_manager", ("GTM-",), re.compile(r"(?<![\w-])GTM-[A-Z0-9]{4,10}(?![\w-])")),
    ("google_ads", ("AW-",), re.compile(r"(?<![\w-])AW-\d{8,12}(?![\w-])")),
    ("google_adsense", ("pub-",), re.compile(r"(?<![\w-])(?:ca-)?(pub-\d{16})(?!\d)")),
    ("meta_pixel", ("fbq",), re.compile(rf"fbq\(\s{{0,9}}{_Q}init{_Q}\s{{0,9}},\s{{0,9}}{_Q}?(\d{{10,20}})(?!\d)")),
    ("meta_pixel", ("facebook.com/tr",), re.compile(r"facebook\.com/tr/?\?id=(\d{10,20})(?!\d)")),
    ("tiktok_pixel", ("ttq",), re.compile(rf"ttq\.load\(\s{{0,9}}{_Q}([A-Z0-9]{{15,25}}){_Q}")),
    ("hotjar", ("hjid",), re.compile(r"hjid[\"']?\s{0,9}[:=]\s{0,9}[\"']?(\d{4,10})(?!\d)")),
    ("yandex_metrica", ("ym(",), re.compile(r"(?<!\w)ym\(\s{0,9}(\d{5,10})\s{0,9},\s{0,9}[\"']init")),
    ("yandex_metrica", ("mc.yandex.ru/watch/",), re.compile(r"mc\.yandex\.ru/watch/(\d{5,10})(?!\d)")),
    ("pinterest_tag", ("pintrk",), re.compile(rf"pintrk\(\s{{0,9}}{_Q}load{_Q}\s{{0,9}},\s{{0,9}}{_Q}(\d{{10,16}})")),
    ("microsoft_clarity", ("clarity",), re.compile(
        rf"{_Q}clarity{_Q}\s{{0,9}},\s{{0,9}}{_Q}script{_Q}\s{{0,9}},\s{{0,9}}{_Q}([a-z0-9]{{8,12}}){_Q}")),
    ("microsoft_ads", ("bat.bing.com",), re.compile(r"(?<!\w)ti[\"']?\s{0,9}:\s{0,9}[\"'](\d{6,10})[\"']")),
    ("snapchat_pixel", ("snaptr",), re.compile(
        rf"snaptr\(\s{{0,9}}{_Q}init{_Q}\s{{0,9}},\s{{0,9}}{_Q}([0-9a-f-]{{36}})")),
    ("klaviyo", ("klaviyo.com",), re.compile(
        r"klaviyo\.com/onsite/js/(?:klaviyo\.js\?company_id=)?([A-Za-z0-9]{6})(?!\w)|company_id=([A-Za-z0-9]{6})(?!\w)")),
    ("shopify_shop", (".myshopify.com",), re.compile(r"(?<![\w.-])([a-z0-9][a-z0-9-]{0,60})\.myshopify\.com")),
    ("shopify_shop_id", ("shopId",), re.compile(r"[\"']?shopId[\"']?\s{0,9}[:=]\s{0,9}[\"']?(\d{6,14})(?!\d)")),
    ("shopify_theme_id", ("Shopify.theme",), re.compile(
        r"Shopify\.theme\s{0,9}=\s{0,9}\{[^{}]{0,200}?[\"']id[\"']\s{0,9}:\s{0,9}(\d{6,14})(?!\d)")),
    ("wix_site", ("metaSiteId",), re.compile(r"[\"']metaSiteId[\"']\s{0,9}:\s{0,9}[\"']([0-9a-f-]{36})[\"']")),
    ("squarespace_site", ("SQUARESPACE_CONTEXT",), re.compile(r"\"websiteId\"\s{0,9}:\s{0,9}\"([0-9a-f]{24})\"")),
    ("shopline_shop", (".myshopline.com",), re.compile(r"(?<![\w.-])([a-z0-9][a-z0-9-]{0,60})\.myshopline\.com")),
    ("shoplazza_shop", (".myshoplaza.com",), re.compile(r"(?<![\w.-])([a-z0-9][a-z0-9-]{0,60})\.myshoplaza\.com")),
    ("epages_shop", ("/epages/",), re.compile(r"/epages/([\w-]{2,60})\.sf(?!\w)")),
    ("mycashflow_shop", (".mycashflow.fi",), re.compile(r"(?<![\w.-])([a-z0-9][a-z0-9-]{0,60})\.mycashflow\.fi")),
)  # fmt: skip
# Kinds whose ids stand at their sign.
_AT_SIGNS = listed("""
google_analytics google_tag_manager google_ads google_adsense shopify_shop shopify_shop_id shopline_shop shoplazza_shop
mycashflow_shop
""")
# Names that stand there for every shop of the platform.
_EVERYBODYS = listed("www cdn checkout static monorail-edge shop app apps api account accounts admin")
_SAMPLE = re.compile(r"(\d)\1{6}|12345678|X{5}")  # as in the makers' examples
# Platform, and what only its shops have: in a script on the page; in the address of one, or the generator it names.
_IN_SCRIPTS: Mapping[str, tuple[str, ...]] = {
    "shopify": ("Shopify.shop", "Shopify.theme"),
    "woocommerce": ("woocommerce_params", "wc_add_to_cart_params"),
    "prestashop": ("var prestashop =", "prestashop.emit"),
    "magento": ("Magento_", "mage/cookies"),
    "squarespace": ("SQUARESPACE_CONTEXT",),
}
_PLATFORMS: Mapping[str, tuple[str, ...]] = {
    "shopify": ("cdn.shopify.com/", "/cdn/shop/"),
    "woocommerce": ("/plugins/woocommerce/", "WooCommerce "),
    "prestashop": ("PrestaShop",),
    "magento": ("/static/version", "Magento_"),
    "mycashflow": ("mycashflow", "MyCashflow"),
    "vilkas": ("vilkas.", "Vilkas"),
    "epages": ("/epages/", "ePages"),
    "wix": ("static.parastorage.com", "static.wixstatic.com", "Wix.com Website Builder"),
    "squarespace": ("static1.squarespace.com", "assets.squarespace.com"),
    "shoplazza": ("shoplazza", "shoplaza.com"),
    "shopline": ("myshopline.com", "shoplineapp.com", "shopline.com/"),
    "bigcommerce": ("bigcommerce.com/",),
    "shopware": ("shopware", "Shopware"),
    "opencart": ("catalog/view/javascript", "index.php?route=common"),
    "ecwid": ("app.ecwid.com",),
    "lightspeed": ("cdn.webshopapp.com", "webshopapp"),
    "weebly": ("cdn2.editmysite.com",),
    "kotisivukone": ("kotisivukone", "Kotisivukone"),
    "finqu": ("finqu",),
    "quickbutik": ("quickbutik",),
    "abicart": ("abicart", "textalk.se"),
    "wikinggruppen": ("wikinggruppen", "wgrremote"),
    "starweb": ("starwebserver.se",),
    "jimdo": ("jimdo", "jimstatic.com"),
    "webador": ("jouwweb", "webador"),
}


def site_id_facts(pages: Sequence[Page]) -> list[Fact]:
    """claim.site_ids and claim.platform; Unknown(too_large) when none is seen and scripts were not read whole."""
    found: dict[SiteId, Evidence] = {}
    platforms: dict[str, Evidence] = {}
    seen = set()
    for page in pages:
        for place, text in _texts(page):
            if text in seen:
                continue
            seen.add(text)
            for kind, value, excerpt in _ids(text):
                found.setdefault(SiteId(kind=kind, value=value), page.evidence(place, excerpt))
            for name in _platforms(place, text):
                platforms.setdefault(name, page.evidence(place, text[:120]))
    told = [*_ids_fact(found), *_platform_fact(platforms)]
    cut = next((page for page in pages if sum(map(len, page.scripts)) >= MAX_SCRIPT_CHARACTERS), None)
    if cut is not None:
        names = {fact.name for fact in told}
        detail = f"the scripts of {cut.url[:200]} are too long to be read whole"
        missing = (name for name in ("claim.site_ids", "claim.platform") if name not in names)
        told += [unknown(name, Cause.TOO_LARGE, detail, cut.evidence("script", cut.url)) for name in missing]
    return told


def _texts(page: Page) -> Iterator[tuple[str, str]]:
    yield "script[src]", "\n".join(page.sources)
    for text in page.scripts:
        yield "script", text
    yield "frame", "\n".join(link.url for link in page.links if link.place == "frame")
    yield "meta[generator]", page.metas.get("generator", "")
    yield "link", "\n".join(link.url for link in page.links if "/epages/" in link.url)[:2_000]


@lru_cache(maxsize=1024)
def _ids(text: str) -> tuple[tuple[str, str, str], ...]:
    """(kind, id, words around it) of one text. Kept, for the same scripts stand on every page."""
    found: dict[tuple[str, str], str] = {}
    for kind, signs, form in _FORMS:
        if not any(sign in text for sign in signs):
            continue
        if kind == "shopify_shop_id" and "hopify" not in text:
            continue
        few = 0
        for match in _near(form, signs, text) if kind in _AT_SIGNS else form.finditer(text):
            value = next((group for group in match.groups() if group), match.group())
            if value not in _EVERYBODYS and not _SAMPLE.search(value) and (kind, value) not in found:
                found[kind, value] = text[max(0, match.start() - 20) : match.end() + 20]
                few += 1
            if few >= MAX_OF_A_KIND:
                break
    return tuple((kind, value, excerpt) for (kind, value), excerpt in found.items())


def _near(form: re.Pattern[str], signs: Sequence[str], text: str) -> Iterator[re.Match[str]]:
    """Where the form stands around one of the signs: a look there costs less than a search of the whole text."""
    for sign in signs:
        at, ended = text.find(sign), 0
        for _ in range(MAX_SIGNS):
            if at < 0:
                break
            match = form.search(text, max(ended, at - BEFORE_SIGN), at + AFTER_SIGN)
            if match is not None:
                ended = match.end()
                yield match
            at = text.find(sign, max(at + len(sign), ended))


@lru_cache(maxsize=1024)
def _platforms(place: str, text: str) -> tuple[str, ...]:
    table = _IN_SCRIPTS if place == "script" else _PLATFORMS
    return tuple(name for name, signs in table.items() if any(sign in text for sign in signs))


def _ids_fact(found: Mapping[SiteId, Evidence]) -> list[Fact]:
    told = sorted(found, key=lambda one: (one.kind, one.value))[:MAX_IDS]
    return [known("claim.site_ids", tuple(told), *(found[one] for one in told[:8]))] if told else []


def _platform_fact(platforms: Mapping[str, Evidence]) -> list[Fact]:
    """The platform when one is seen; Unknown(ambiguous) when the pages carry marks of several."""
    if not platforms:
        return []
    names = sorted(platforms)
    if "vilkas" in names and "epages" in names:  # Vilkas runs ePages
        names.remove("epages")
    evidence = [platforms[name] for name in names[:4]]
    if len(names) > 1:
        return [unknown("claim.platform", Cause.AMBIGUOUS, f"marks of {', '.join(names[:4])}", *evidence)]
    return [known("claim.platform", names[0], *evidence)]
