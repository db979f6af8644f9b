"""House style "liquid": the mark-up of a hosted platform's theme; sections with settings, product JSON."""

from __future__ import annotations

import json
from collections.abc import Sequence
from html import escape

from trustcheck.demo.shops.craft import noise, notation
from trustcheck.demo.shops.craft.front import Brand, Leaf, Product, linked_data, product_data
from trustcheck.demo.shops.craft.modern import form

_CLASSES = {"p": "rte__p", "h2": "h2 section-header__title", "ul": "rte__list", "table": "rte__table"}
_WORDS = {
    "fi": ("Ohita ja siirry sisältöön", "Normaalihinta", "Alennushinta", "Sis. verot.", "Jaa", "Ostoskori"),
    "nl": ("Naar de content", "Normale prijs", "Aanbiedingsprijs", "Inclusief belasting.", "Delen", "Winkelwagen"),
    "fr": ("Passer au contenu", "Prix habituel", "Prix promotionnel", "Taxes incluses.", "Partager", "Panier"),
    "nb": ("Gå videre til innholdet", "Vanlig pris", "Salgspris", "Inkludert avgifter.", "Del", "Handlekurv"),
    "da": ("Gå til indholdet", "Normalpris", "Udsalgspris", "Inkl. moms.", "Del", "Indkøbskurv"),
    "sv": ("Gå vidare till innehåll", "Ordinarie pris", "Försäljningspris", "Inkl. moms.", "Dela", "Varukorg"),
    "en": ("Skip to content", "Regular price", "Sale price", "Tax included.", "Share", "Cart"),
    "pl": ("Przejdź do treści", "Cena regularna", "Cena promocyjna", "Zawiera podatki.", "Udostępnij", "Koszyk"),
}


def _section(number: str, kind: str, inner: str) -> str:
    return (
        f'<div id="shopify-section-template--{number}__{kind}" class="shopify-section section section-{kind}">'
        f"<style data-shopify>.section-{kind}-{number}-padding{{padding-top:27px;padding-bottom:27px}}"
        f"@media screen and (min-width:750px){{.section-{kind}-{number}-padding{{padding-top:36px}}}}</style>\n"
        f"{inner}\n</div>"
    )


def _number(seed: str) -> str:
    return str(int.from_bytes(seed.encode()[:6].ljust(6, b"x"), "big"))[:14]


def _price(brand: Brand, product: Product) -> str:
    _, regular, sale, *_ = _WORDS[brand.language]
    if not product.was:
        return (
            f'<div class="price"><span class="visually-hidden">{regular}</span>\n'
            f'<span class="price-item price-item--regular">{escape(product.price)}</span></div>'
        )
    return (
        f'<div class="price price--on-sale"><span class="visually-hidden">{regular}</span>\n<s class="price-item">'
        f'{escape(product.was)}</s>\n<span class="visually-hidden">{sale}</span>\n'
        f'<span class="price-item price-item--sale price-item--last">{escape(product.price)}</span></div>'
    )


def _cards(brand: Brand, shelf: Sequence[Product]) -> str:
    rows = "\n".join(
        f'<li class="grid__item scroll-trigger animate--slide-in"><div class="card-wrapper product-card-wrapper">'
        f'<div class="card card--standard card--media" style="--ratio-percent: 125%;"><div class="card__inner ratio">'
        f'<div class="card__media"><div class="media media--transparent"><img src="{product.picture}" alt="'
        f'{escape(product.name)}" class="motion-reduce" loading="lazy" width="533" height="666"></div></div></div>'
        f'<div class="card__content"><h3 class="card__heading h5"><a href="{product.path}" class="full-unstyled-link">'
        f"{escape(product.name)}</a></h3>{_price(brand, product)}</div></div></div></li>"
        for product in shelf
    )
    return f'<ul class="grid product-grid grid--2-col-tablet-down grid--4-col-desktop" role="list">\n{rows}\n</ul>'


def _body(brand: Brand, source: str, path: str, shelf: Sequence[Product]) -> str:
    calls = {"shelf": lambda: _cards(brand, shelf), "form": lambda: form(brand.language, path)}
    return notation.html(source, calls, _CLASSES)


def _globals(brand: Brand) -> str:
    shop = {"shop": brand.domain, "locale": brand.language, "currency": {"active": brand.currency, "rate": "1.0"}}
    lines = [f"var Shopify = Shopify || {{}};Object.assign(Shopify, {json.dumps(shop)});"]
    lines.append(f'Shopify.theme = {{"name":"Tuuli","id":{_number(brand.domain)},"role":"main"}};')
    lines.append("window.ShopifyAnalytics = window.ShopifyAnalytics || {};ShopifyAnalytics.meta = {};")
    lines.append(noise.settings(brand.domain, routes={"cart_url": brand.basket, "predictive_search_url": "/search"}))
    return "\n".join(lines)


def _header(brand: Brand, path: str) -> str:
    cart = _WORDS[brand.language][5]
    links = "\n".join(
        f'<li><a id="HeaderMenu-{turn}" href="{to}" class="header__menu-item link link--text focus-inset">'
        f"<span{' class=header__active-menu-item' if to == path else ''}>{label}</span></a></li>"
        for turn, (label, to) in enumerate(brand.nav)
    )
    bag = f'<a href="{brand.basket}" class="header__icon" id="cart-icon-bubble">{noise.icon("cart", cart)}</a>'
    return f"""<sticky-header class="header-wrapper gradient"><header class="header header--middle-left page-width">
<h1 class="header__heading"><a href="/" class="header__heading-link link">
<span class="h2">{escape(brand.name)}</span></a></h1>
<nav class="header__inline-menu"><ul class="list-menu list-menu--inline" role="list">
{links}
</ul></nav><div class="header__icons">{bag if brand.basket else ""}</div></header></sticky-header>"""


def _shell(brand: Brand, path: str, title: str, summary: str, main: str, data: str) -> str:
    bar = ""
    if brand.announcement:
        text = f'<p class="announcement-bar__message h5"><span>{escape(brand.announcement)}</span></p>'
        bar = _section(
            _number(brand.domain), "announcement-bar", f'<div class="announcement-bar" role="region">{text}</div>'
        )
    return f"""<!doctype html>
<html class="js" lang="{brand.language}">
  <head>
    <meta charset="utf-8">
    <meta http-equiv="X-UA-Compatible" content="IE=edge">
    <meta name="viewport" content="width=device-width,initial-scale=1">
    <title>{escape(title)}</title>
    <meta name="description" content="{escape(summary or brand.tagline)}">
    <link rel="canonical" href="https://{brand.domain}{path}">
    <meta property="og:site_name" content="{escape(brand.name)}">
    <style data-shopify>{noise.sheet(brand.domain + "base", brand.colour, 90)}</style>
    <link href="/assets/site.css" rel="stylesheet" type="text/css" media="all" />
    <script>{_globals(brand)}</script>
    {data}
  </head>
  <body class="gradient">
    <a class="skip-to-content-link button visually-hidden" href="#MainContent">{_WORDS[brand.language][0]}</a>
{bar}
{_section(_number(brand.domain), "header", _header(brand, path))}
<main id="MainContent" class="content-for-layout focus-none" role="main" tabindex="-1">
{main}
</main>
<footer class="footer color-scheme-1 gradient section-footer-padding"><div class="footer__content-top page-width">
<div class="footer-block grid__item">
{_body(brand, brand.footer, path, ())}
</div></div></footer>
<ul hidden><li id="a11y-refresh-page-message">&nbsp;</li></ul>
{noise.sprite(brand.domain)}
<script>{noise.LOADER}
{brand.script}</script>
  </body>
</html>
"""


def page(brand: Brand, leaf: Leaf, shelf: Sequence[Product]) -> str:
    """A page of text."""
    title = f'<h1 class="main-page-title page-title h0">{escape(leaf.title)}</h1>'
    inner = f'<div class="page-width page-width--narrow">{title}'
    inner += f'<div class="rte">\n{_body(brand, leaf.body, leaf.path, shelf)}\n</div></div>'
    home = leaf.path == "/"
    title = f"{brand.name} | {brand.tagline}" if home else f"{leaf.title} – {brand.name}"
    data = linked_data(brand.organisation) if home else ""
    return _shell(brand, leaf.path, title, leaf.summary, _section(_number(leaf.path), "main", inner), data)


def item(brand: Brand, product: Product, shelf: Sequence[Product]) -> str:
    """A product page, with the platform's product JSON beside the text."""
    others = [other for other in shelf if other.path != product.path][:4]
    variant = {"id": int(_number(product.path)), "title": product.name, "price": product.amount, "available": True}
    inner = f"""<section class="page-width"><div class="product product--medium grid">
<div class="product__media-wrapper"><img src="{product.picture}" alt="{escape(product.name)}" width="1946"></div>
<div class="product__info-wrapper">
<h1 class="product__title">{escape(product.name)}</h1>{_price(brand, product)}
<div class="product__tax caption rte">{_WORDS[brand.language][3]}</div>
<p class="product__inventory">{escape(product.stock)}</p>
<form method="post" action="{brand.basket or product.path}" class="form" novalidate="novalidate">
<button type="submit" name="add" class="product-form__submit button button--full-width">
<span>{brand.buy}</span></button></form>
<div class="product__description rte">
{_body(brand, product.text, product.path, ())}
</div></div></div></section>
<script type="application/json" id="ProductJSON">{json.dumps(variant, ensure_ascii=False)}</script>
{_section(_number(product.path), "related-products", _cards(brand, others))}"""
    data = linked_data(product_data(brand, product))
    return _shell(brand, product.path, f"{product.name} – {brand.name}", "", inner, data)
