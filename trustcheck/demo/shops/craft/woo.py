"""House style "woo": the mark-up of a blog system with a shop add-on; deep wrappers, many style presets, widgets."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from trustcheck.demo.shops.craft import noise, notation
from trustcheck.demo.shops.craft.front import Brand, Leaf, Product, linked_data, product_data
from trustcheck.demo.shops.craft.modern import form

_CLASSES = {"p": "has-text-align-left", "h2": "wp-block-heading", "ul": "wp-block-list", "table": "wp-block-table"}
_WORDS = {
    "fi": ("Etusivu", "Hae tuotteita…", "Ostoskori", "Kuvaus", "Tutustu myös", "Tuotetunnus (SKU)", "Alennus!"),
    "da": ("Hjem", "Søg efter varer…", "Kurv", "Beskrivelse", "Relaterede varer", "Varenummer (SKU)", "Tilbud!"),
    "de": (
        "Startseite",
        "Produkte suchen…",
        "Warenkorb",
        "Beschreibung",
        "Ähnliche Produkte",
        "Artikelnr.",
        "Angebot!",
    ),
    "cs": ("Domů", "Hledat produkty…", "Košík", "Popis", "Související produkty", "Katalogové číslo", "Sleva!"),
    "es": ("Inicio", "Buscar productos…", "Carrito", "Descripción", "Productos relacionados", "SKU", "¡Oferta!"),
    "sv": ("Hem", "Sök produkter…", "Varukorg", "Beskrivning", "Relaterade produkter", "Artikelnr", "Rea!"),
    "en": ("Home", "Search products…", "Basket", "Description", "Related products", "SKU", "Sale!"),
    "lv": ("Sākums", "Meklēt preces…", "Grozs", "Apraksts", "Saistītās preces", "Preces kods", "Atlaide!"),
    "it": ("Home", "Cerca prodotti…", "Carrello", "Descrizione", "Prodotti correlati", "COD", "In offerta!"),
}
_SIGNS = {"CZK": "Kč", "DKK": "kr."}  # of currencies other than the euro


def _presets(seed: str) -> str:
    names = (
        "black",
        "cyan-bluish-gray",
        "white",
        "pale-pink",
        "vivid-red",
        "luminous-vivid-orange",
        "light-green-cyan",
    )
    tones = "".join(f"--wp--preset--color--{n}:#{seed.encode().hex()[i : i + 6]:0<6};" for i, n in enumerate(names))
    uses = "".join(
        f".has-{n}-color{{color:var(--wp--preset--color--{n})!important}}"
        f".has-{n}-background-color{{background-color:var(--wp--preset--color--{n})!important}}"
        for n in names
    )
    return f"<style id='global-styles-inline-css'>\nbody{{{tones}--wp--style--block-gap:24px}}{uses}\n</style>"


def _amount(text: str) -> str:
    sign = next((mark for mark in _SIGNS.values() if mark in text), "€")
    number, _, rest = text.partition(sign)
    symbol = f'<span class="woocommerce-Price-currencySymbol">{"&euro;" if sign == "€" else sign}</span>'
    return (
        f'<span class="woocommerce-Price-amount amount"><bdi>{escape(number.strip())}&nbsp;{symbol}</bdi></span>'
        + escape(rest)
    )


def _price(product: Product) -> str:
    if not product.was:
        return f'<span class="price">{_amount(product.price)}</span>'
    old = f'<del aria-hidden="true">{_amount(product.was)}</del>'
    return f'<span class="price">{old} <ins>{_amount(product.price)}</ins></span>'


def _loop(brand: Brand, shelf: Sequence[Product]) -> str:
    sale = _WORDS[brand.language][6]
    rows = []
    for turn, product in enumerate(shelf):
        flash = f'<span class="onsale">{sale}</span>' if product.was else ""
        rows.append(
            f'<li class="product type-product post-{311 + turn * 7} status-publish instock has-post-thumbnail '
            f'shipping-taxable purchasable product-type-simple"><a href="{product.path}" '
            f'class="woocommerce-LoopProduct-link woocommerce-loop-product__link">{flash}<img width="300" height="300" '
            f'src="{product.picture}" class="attachment-woocommerce_thumbnail" alt="" loading="lazy" />'
            f'<h2 class="woocommerce-loop-product__title">{escape(product.name)}</h2>\n\t{_price(product)}\n</a>'
            f'<a href="{product.path}" data-quantity="1" class="button product_type_simple add_to_cart_button '
            f'ajax_add_to_cart" rel="nofollow">{brand.buy}</a></li>'
        )
    return '<ul class="products columns-4">\n' + "\n".join(rows) + "\n</ul>"


def _body(brand: Brand, source: str, path: str, shelf: Sequence[Product]) -> str:
    calls = {"shelf": lambda: _loop(brand, shelf), "form": lambda: form(brand.language, path)}
    return notation.html(source, calls, _CLASSES)


def _menu(brand: Brand, path: str) -> str:
    return "\n".join(
        f'<li id="menu-item-{40 + turn}" class="menu-item menu-item-type-post_type menu-item-object-page '
        f'menu-item-{40 + turn}{" current-menu-item" if to == path else ""}"><a href="{to}">{label}</a></li>'
        for turn, (label, to) in enumerate(brand.nav)
    )


def _head(brand: Brand, path: str, title: str, summary: str, data: str) -> str:
    return f"""<!DOCTYPE html>
<html lang="{brand.language}">
<head>
<meta charset="UTF-8">
<meta name="viewport" content="width=device-width, initial-scale=1, maximum-scale=2.0">
<link rel="profile" href="https://gmpg.org/xfn/11">
<title>{escape(title)}</title>
<meta name='robots' content='max-image-preview:large' />
<meta name="description" content="{escape(summary or brand.tagline)}" />
<link rel="canonical" href="https://{brand.domain}{path}" />
<script>
document.documentElement.className = document.documentElement.className + ' yes-js js_active js'
window._settings = {{"baseUrl":"https:\\/\\/{brand.domain}\\/","ext":".svg",
"source":{{"concat":"/assets/site.css"}}}};
/*! emoji detection */ !function(e,n){{var o,s,e;function c(e){{try{{
var t={{supportTests:e,timestamp:(new Date).valueOf()}};
sessionStorage.setItem(o,JSON.stringify(t))}}catch(e){{}}}}}}(window,document);
</script>
<style id='wp-block-library-inline-css'>{noise.sheet(brand.domain + "blocks", brand.colour, 70)}</style>
{_presets(brand.domain)}
<link rel='stylesheet' id='theme-style-css' href='/assets/site.css' media='all' />
<style id='woocommerce-inline-inline-css'>.woocommerce form .form-row .required {{ visibility: visible; }}</style>
<noscript><style>.woocommerce-product-gallery{{ opacity: 1 !important; }}</style></noscript>
<meta name="generator" content="WooCommerce" />
{data}
</head>"""


def _shell(brand: Brand, path: str, title: str, summary: str, main: str, kind: str, data: str = "") -> str:
    _, search, basket, *_ = _WORDS[brand.language]
    nothing = _amount("0,00 " + _SIGNS.get(brand.currency, "€"))
    cart = f'<a class="cart-contents" href="{brand.basket}" title="{basket}">{nothing}</a>'
    notice = (
        f'<p class="woocommerce-store-notice demo_store">{escape(brand.announcement)}</p>' if brand.announcement else ""
    )
    return f"""{_head(brand, path, title, summary, data)}
<body class="{kind} theme-kuusi woocommerce-no-js wp-embed-responsive right-sidebar no-wc-breadcrumb">
<div id="page" class="hfeed site">
{notice}
<header id="masthead" class="site-header" role="banner"><div class="col-full"><div class="site-branding">
<div class="beta site-title"><a href="/" rel="home">{escape(brand.name)}</a></div>
<p class="site-description">{escape(brand.tagline)}</p></div>
<div class="site-search"><form role="search" method="get" class="woocommerce-product-search" action="/">
<input type="search" class="search-field" placeholder="{search}" value="" name="s" /><input type="hidden"
 name="post_type" value="product" /></form></div></div>
<nav id="site-navigation" class="main-navigation" role="navigation"><ul id="menu-paavalikko" class="menu nav-menu">
{_menu(brand, path)}
</ul></nav><ul id="site-header-cart" class="site-header-cart menu"><li>{cart if brand.basket else ""}</li></ul>
</header>
<div id="content" class="site-content" tabindex="-1"><div class="col-full"><div class="woocommerce"></div>
<div id="primary" class="content-area"><main id="main" class="site-main" role="main">
{main}
</main></div></div></div>
<footer id="colophon" class="site-footer" role="contentinfo"><div class="col-full"><div class="footer-widgets row-1">
<div class="block footer-widget-1"><div id="block-9" class="widget widget_block">
{_body(brand, brand.footer, path, ())}
</div></div></div></div></footer>
</div>
<script type="text/javascript" id="wc-add-to-cart-js-extra">
/* <![CDATA[ */
var wc_add_to_cart_params = {{"ajax_url":"\\/wp-admin\\/admin-ajax.php","i18n_view_cart":"{basket}","is_cart":""}};
/* ]]> */
</script>
<script>{noise.settings(brand.domain, locale=brand.language)}</script>
<script>{noise.LOADER}{brand.script}</script>
</body>
</html>
"""


def page(brand: Brand, leaf: Leaf, shelf: Sequence[Product]) -> str:
    """A page of text."""
    home = leaf.path == "/"
    main = f"""<article id="post-{len(leaf.body)}" class="page type-page status-publish hentry">
<header class="entry-header"><h1 class="entry-title">{escape(leaf.title)}</h1></header>
<div class="entry-content">
{_body(brand, leaf.body, leaf.path, shelf)}
</div></article>"""
    title = f"{brand.name} – {brand.tagline}" if home else f"{leaf.title} – {brand.name}"
    data = linked_data(brand.organisation) if home else ""
    return _shell(
        brand, leaf.path, title, leaf.summary, main, "home page" if home else "page-template-default page", data
    )


def item(brand: Brand, product: Product, shelf: Sequence[Product]) -> str:
    """A product page."""
    home, _, _, description, related, sku, _ = _WORDS[brand.language]
    others = [other for other in shelf if other.path != product.path][:4]
    main = f"""<nav class="woocommerce-breadcrumb"><a href="/">{home}</a> / {escape(product.name)}</nav>
<div id="product-{len(product.text)}" class="product type-product instock shipping-taxable product-type-simple">
<div class="woocommerce-product-gallery images" data-columns="4"><figure class="woocommerce-product-gallery__wrapper">
<img src="{product.picture}" alt="{escape(product.name)}" class="wp-post-image" /></figure></div>
<div class="summary entry-summary"><h1 class="product_title entry-title">{escape(product.name)}</h1>
<p class="price">{_price(product)}</p><p class="stock in-stock">{escape(product.stock)}</p>
<form class="cart" method="post" action="{product.path}"><div class="quantity"><input type="number" value="1" min="1"
 name="quantity" class="input-text qty text" /></div><button type="submit" class="single_add_to_cart_button button alt">
{brand.buy}</button></form><div class="product_meta">
<span class="sku_wrapper">{sku}: <span class="sku">{product.sku}</span>
</span></div></div>
<div class="woocommerce-tabs wc-tabs-wrapper"><div class="woocommerce-Tabs-panel" id="tab-description">
<h2>{description}</h2>
{_body(brand, product.text, product.path, ())}
</div></div>
<section class="related products"><h2>{related}</h2>{_loop(brand, others)}</section></div>"""
    title = f"{product.name} – {brand.name}"
    data = linked_data(product_data(brand, product))
    return _shell(brand, product.path, title, "", main, "product-template-default single single-product", data)
