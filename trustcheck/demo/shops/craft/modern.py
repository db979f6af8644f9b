"""House style "modern": semantic HTML5, BEM classes, inline icons, linked data; the neat small brand of today."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from trustcheck.demo.shops.craft import noise, notation
from trustcheck.demo.shops.craft.front import Brand, Leaf, Product, linked_data, product_data

_CLASSES = {"p": "prose__p", "h2": "prose__heading", "ul": "prose__list", "table": "prose__table"}
_WORDS = {
    "fi": ("Siirry sisältöön", "Valikko", "Ostoskori", "Haku", "Käytämme evästeitä, jotta sivu toimii.", "Selvä"),
    "da": ("Gå til indhold", "Menu", "Kurv", "Søg", "Vi bruger cookies, så siden kan fungere.", "Okay"),
    "et": ("Liigu sisu juurde", "Menüü", "Ostukorv", "Otsi", "Kasutame küpsiseid, et leht toimiks.", "Selge"),
    "nl": ("Naar de inhoud", "Menu", "Winkelwagen", "Zoeken", "We gebruiken cookies, zodat de site werkt.", "Prima"),
    "cs": ("Přejít k obsahu", "Nabídka", "Košík", "Hledat", "Používáme cookies, aby web fungoval.", "Rozumím"),
    "fr": ("Aller au contenu", "Menu", "Panier", "Rechercher", "Ce site utilise des cookies nécessaires.", "D’accord"),
    "sv": ("Till innehållet", "Meny", "Varukorg", "Sök", "Vi använder kakor för att sidan ska fungera.", "Okej"),
    "nb": (
        "Til innholdet",
        "Meny",
        "Handlekurv",
        "Søk",
        "Vi bruker informasjonskapsler for at siden skal virke.",
        "OK",
    ),
    "pl": ("Przejdź do treści", "Menu", "Koszyk", "Szukaj", "Używamy plików cookie, żeby strona działała.", "Dobrze"),
    "en": ("Skip to content", "Menu", "Basket", "Search", "We use cookies to make this site work.", "Fine"),
}
_FORM = {
    "fi": ("Nimi", "Sähköposti", "Viesti", "Lähetä"),
    "da": ("Navn", "E-mail", "Besked", "Send"),
    "de": ("Name", "E-Mail", "Nachricht", "Senden"),
    "et": ("Nimi", "E-post", "Sõnum", "Saada"),
    "nl": ("Naam", "E-mail", "Bericht", "Versturen"),
    "fr": ("Nom", "E-mail", "Message", "Envoyer"),
    "cs": ("Jméno", "E-mail", "Zpráva", "Odeslat"),
    "es": ("Nombre", "Correo electrónico", "Mensaje", "Enviar"),
    "sv": ("Namn", "E-post", "Meddelande", "Skicka"),
    "nb": ("Navn", "E-post", "Melding", "Send"),
    "pl": ("Imię", "E-mail", "Wiadomość", "Wyślij"),
    "en": ("Name", "E-mail", "Message", "Send"),
    "lv": ("Vārds", "E-pasts", "Ziņa", "Nosūtīt"),
    "it": ("Nome", "E-mail", "Messaggio", "Invia"),
}


def form(language: str, action: str) -> str:
    """A contact form."""
    name, mail, message, send = _FORM[language]
    return f"""<form class="form" method="post" action="{action}" novalidate>
<div class="form__field"><label for="f-name">{name}</label><input id="f-name" name="name" autocomplete="name"></div>
<div class="form__field"><label for="f-mail">{mail}</label><input id="f-mail" name="mail" type="email"></div>
<div class="form__field"><label for="f-text">{message}</label>
<textarea id="f-text" name="text" rows="6"></textarea></div>
<button class="form__button button" type="submit">{send}</button></form>"""


def _card(brand: Brand, product: Product) -> str:
    was = f'<s class="price__was">{escape(product.was)}</s> ' if product.was else ""
    return f"""<article class="card" data-sku="{escape(product.sku)}">
<a class="card__link" href="{product.path}"><img class="card__media" loading="lazy" width="480" height="600"
 src="{product.picture}" alt="{escape(product.name)}"><h3 class="card__title">{escape(product.name)}</h3></a>
<p class="card__price price">{was}<span class="price__now">{escape(product.price)}</span></p>
<button class="card__button button button--quiet" type="button" data-add="{escape(product.path)}">{brand.buy}</button>
</article>"""


def _grid(brand: Brand, shelf: Sequence[Product]) -> str:
    cards = "\n".join(_card(brand, product) for product in shelf)
    return f'<section class="grid grid--products" aria-label="{escape(brand.name)}">\n{cards}\n</section>'


def _body(brand: Brand, source: str, path: str, shelf: Sequence[Product]) -> str:
    calls = {"shelf": lambda: _grid(brand, shelf), "form": lambda: form(brand.language, path)}
    return notation.html(source, calls, _CLASSES)


def _shell(brand: Brand, path: str, title: str, summary: str, main: str, data: str) -> str:
    skip, menu, basket, search, cookies, fine = _WORDS[brand.language]
    here = {path: " aria-current=page"}
    links = "\n".join(
        f'<li class="nav__item"><a class="nav__link" href="{to}"{here.get(to, "")}>{label}</a></li>'
        for label, to in brand.nav
    )
    bag = f'<a class="toolbar__basket" href="{brand.basket}">{noise.icon("basket", basket)}</a>' if brand.basket else ""
    bar = f'<p class="notice notice--bar">{escape(brand.announcement)}</p>' if brand.announcement else ""
    return f"""<!doctype html>
<html lang="{brand.language}" class="no-js">
<head>
<meta charset="{brand.encoding}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{escape(title)}</title>
<meta name="description" content="{escape(summary or brand.tagline)}">
<link rel="canonical" href="https://{brand.domain}{path}">
<meta property="og:site_name" content="{escape(brand.name)}"><meta property="og:title" content="{escape(title)}">
<meta property="og:type" content="website"><meta name="theme-color" content="{brand.colour}">
<style>{noise.sheet(brand.domain + "critical", brand.colour, 60)}</style>
<link rel="stylesheet" href="/assets/site.css">
<script>{noise.settings(brand.domain, locale=brand.language, currency=brand.currency)}</script>
{data}
</head>
<body class="page page--{path.strip("/").replace("/", "-") or "home"}">
{noise.sprite(brand.domain)}
<a class="skip" href="#main">{skip}</a>
{bar}
<header class="header"><div class="header__inner">
<a class="header__title" href="/">{noise.icon("mark", brand.name)}<span>{escape(brand.name)}</span></a>
<button class="toolbar__button" data-toggle="menu" aria-expanded="false">{noise.icon("menu")}
<span>{menu}</span></button>
<nav id="menu" class="nav" aria-label="{menu}"><ul class="nav__list">
{links}
</ul></nav>
<div class="toolbar"><button class="toolbar__button" aria-label="{search}">{noise.icon("search")}</button>{bag}</div>
</div></header>
<main id="main" class="main prose">
{main}
</main>
<footer class="footer"><div class="footer__inner">
{_body(brand, brand.footer, path, ())}
</div></footer>
<div id="consent" class="modal modal--cookies" hidden><p>{cookies}</p><button class="button">{fine}</button></div>
<script>{noise.LOADER}{brand.script}</script>
</body>
</html>
"""


def page(brand: Brand, leaf: Leaf, shelf: Sequence[Product]) -> str:
    """A page of text; the home page has the linked data of the organisation."""
    home = leaf.path == "/"
    head = f'<h1 class="hero__title">{escape(leaf.title)}</h1>'
    title = f"{brand.name} – {brand.tagline}" if home else f"{leaf.title} | {brand.name}"
    data = linked_data(brand.organisation) if home else ""
    return _shell(brand, leaf.path, title, leaf.summary, head + "\n" + _body(brand, leaf.body, leaf.path, shelf), data)


def item(brand: Brand, product: Product, shelf: Sequence[Product]) -> str:
    """A product page, with others of the shelf under it."""
    others = [other for other in shelf if other.path != product.path][:3]
    main = f"""<div class="gallery">
<img class="gallery__media" src="{product.picture}" alt="{escape(product.name)}"></div>
<div class="buy"><h1 class="buy__title">{escape(product.name)}</h1>
<p class="price">{f'<s class="price__was">{escape(product.was)}</s> ' if product.was else ""}<span
 class="price__now">{escape(product.price)}</span></p><p class="badge">{escape(product.stock)}</p>
<button class="button" type="button">{brand.buy}</button></div>
{_body(brand, product.text, product.path, ())}
{_grid(brand, others)}"""
    title = f"{product.name} | {brand.name}"
    return _shell(brand, product.path, title, "", main, linked_data(product_data(brand, product)))
