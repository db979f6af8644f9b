"""A shop's site out of its brand, its texts and a house style: pages, pictures, style sheet, robots.txt, sitemap."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any, Protocol

import msgspec

from trustcheck.demo.shops.craft import noise
from trustcheck.demo.world import Site


class Brand(msgspec.Struct, frozen=True, kw_only=True):
    """What every page of one shop shares. `footer` and the leaves' bodies are in the notation of notation.py."""

    domain: str
    name: str
    tagline: str
    nav: Sequence[tuple[str, str]]
    footer: str
    language: str = "fi"
    colour: str = "#2f5d50"
    encoding: str = "utf-8"
    announcement: str = ""
    organisation: Mapping[str, Any] | None = None  # JSON-LD, put on the home page
    basket: str = ""  # path of the basket, when there is one
    script: str = ""  # an inline script of the shop's own
    buy: str = "Lisää koriin"
    currency: str = "EUR"
    year: int = 2026


class Leaf(msgspec.Struct, frozen=True, kw_only=True):
    """One page that is not a product."""

    path: str
    title: str
    body: str
    summary: str = ""


class Product(msgspec.Struct, frozen=True, kw_only=True):
    """One thing for sale; `price` and `was` as printed, `amount` as a machine wants it."""

    path: str
    name: str
    price: str
    text: str
    was: str = ""
    sku: str = ""
    stock: str = "Varastossa"
    maker: str = ""  # the brand, where it is not the shop's own

    @property
    def amount(self) -> str:
        return "".join(c for c in self.price.replace(",", ".") if c.isdigit() or c == ".").strip(".")

    @property
    def picture(self) -> str:
        return "/media/" + self.path.strip("/").split("/")[-1].removesuffix(".html").removesuffix(".htm") + ".svg"


class Style(Protocol):
    """A house style: two functions that write a whole page."""

    def page(self, brand: Brand, leaf: Leaf, shelf: Sequence[Product]) -> str: ...

    def item(self, brand: Brand, product: Product, shelf: Sequence[Product]) -> str: ...


def build(
    brand: Brand,
    style: Style,
    leaves: Sequence[Leaf],
    shelf: Sequence[Product],
    *,
    robots: str | None = "",
    sitemap: bool = True,
    content_type: str = "",
) -> dict[str, Site]:
    """Every path of the site. `robots`: extra lines of robots.txt, None for no such file."""
    kind = content_type or f"text/html; charset={brand.encoding}"
    pages = {leaf.path: style.page(brand, leaf, shelf) for leaf in leaves}
    pages |= {product.path: style.item(brand, product, shelf) for product in shelf}
    site = {path: Site(body=encoded(text, brand.encoding), content_type=kind) for path, text in pages.items()}
    for product in shelf:
        drawing = noise.picture(product.path, brand.colour)
        site[product.picture] = Site(body=drawing.encode(), content_type="image/svg+xml")
    sheet = noise.sheet(brand.domain, brand.colour, 160)
    site["/assets/site.css"] = Site(body=sheet.encode(), content_type="text/css")
    if robots is not None:
        lines = ["User-agent: *", *(robots.split("\n") if robots else ["Disallow:"])]
        if sitemap:
            lines.append(f"\nSitemap: https://{brand.domain}/sitemap.xml")
        site["/robots.txt"] = Site(body=("\n".join(lines) + "\n").encode(), content_type="text/plain; charset=utf-8")
    if sitemap:
        paths = [path for path in pages if path != brand.basket]
        site["/sitemap.xml"] = Site(body=_sitemap(brand.domain, paths).encode(), content_type="application/xml")
    return site


def encoded(text: str, encoding: str) -> bytes:
    """The page in its own charset; what the charset lacks (the euro sign in Latin-1) becomes a character reference."""
    return text.encode(encoding, errors="xmlcharrefreplace")


def _sitemap(domain: str, paths: Sequence[str]) -> str:
    rows = "\n".join(f"  <url><loc>https://{domain}{path}</loc></url>" for path in paths)
    space = "http://www.sitemaps.org/schemas/sitemap/0.9"
    return f'<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="{space}">\n{rows}\n</urlset>\n'


def linked_data(value: Mapping[str, Any] | None) -> str:
    """A JSON-LD script; "<" is escaped so that no text can end it. Empty without a value."""
    if value is None:
        return ""
    text = json.dumps({"@context": "https://schema.org", **value}, ensure_ascii=False, indent=1)
    return '<script type="application/ld+json">' + text.replace("<", "\\u003c") + "</script>"


def product_data(brand: Brand, product: Product) -> dict[str, Any]:
    """schema.org Product with its Offer."""
    return {
        "@type": "Product",
        "name": product.name,
        "sku": product.sku or product.path.strip("/").split("/")[-1],
        "image": f"https://{brand.domain}{product.picture}",
        "brand": {"@type": "Brand", "name": product.maker or brand.name},
        "offers": {
            "@type": "Offer",
            "price": product.amount,
            "priceCurrency": brand.currency,
            "availability": "https://schema.org/InStock",
            "url": f"https://{brand.domain}{product.path}",
        },
    }
