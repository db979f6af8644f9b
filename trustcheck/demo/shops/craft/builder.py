"""House style "builder": what a click-together site builder writes; nameless blocks, inline styles, little else."""

from __future__ import annotations

from collections.abc import Sequence
from hashlib import sha256
from html import escape

from trustcheck.demo.shops.craft import noise, notation
from trustcheck.demo.shops.craft.front import Brand, Leaf, Product
from trustcheck.demo.shops.craft.modern import form


def _block(seed: str, inner: str) -> str:
    mark = sha256(seed.encode()).hexdigest()
    return (
        f'<div class="bl-{mark[:6]} bl" id="b{mark[6:14]}" data-bid="{mark[14:22]}" style="padding:32px 6% 32px 6%">'
        f'<div class="bl-in" style="max-width:920px;margin:0 auto">{inner}</div></div>'
    )


def _tiles(brand: Brand, shelf: Sequence[Product]) -> str:
    tiles = "".join(
        f'<div class="tile" style="width:31%;display:inline-block;vertical-align:top"><a href="{product.path}"><img '
        f'src="{product.picture}" alt="{escape(product.name)}" style="width:100%"></a><div class="tx">'
        f'<span style="font-size:17px">{escape(product.name)}</span><br>'
        f'<span style="color:{brand.colour}">{escape(product.price)}</span></div></div>'
        for product in shelf
    )
    return f'<div class="tiles">{tiles}</div>'


def _body(brand: Brand, source: str, path: str, shelf: Sequence[Product]) -> str:
    calls = {"shelf": lambda: _tiles(brand, shelf), "form": lambda: form(brand.language, path)}
    parts = source.strip().split("\n## ")
    texts = [parts[0], *(f"## {part}" for part in parts[1:])]
    return "\n".join(
        _block(f"{brand.domain}{path}{turn}", notation.html(text, calls)) for turn, text in enumerate(texts)
    )


def _shell(brand: Brand, path: str, title: str, main: str) -> str:
    links = " ".join(f'<a class="nv" href="{to}">{label}</a>' for label, to in brand.nav)
    logo = f'<div class="logo" style="font-size:34px"><a href="/">{escape(brand.name)}</a></div><div>{links}</div>'
    return f"""<!DOCTYPE html><html lang="{brand.language}"><head><meta charset="utf-8"><title>{escape(title)}</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="generator" content="Sivupaja 3">
<meta property="og:title" content="{escape(title)}"><link rel="stylesheet" href="/assets/site.css">
<style>{noise.sheet(brand.domain + path, brand.colour, 40)}</style>
<script>{noise.settings(brand.domain)}</script></head><body style="margin:0;font-family:Georgia,serif;color:#333">
{_block(path + "head", logo)}
{main}
{_block(path + "foot", notation.html(brand.footer, {}))}
<script>{noise.LOADER}</script></body></html>
"""


def page(brand: Brand, leaf: Leaf, shelf: Sequence[Product]) -> str:
    """A page of text."""
    head = _block(leaf.path + "title", f'<h1 style="font-weight:400">{escape(leaf.title)}</h1>')
    return _shell(brand, leaf.path, f"{leaf.title} | {brand.name}", head + _body(brand, leaf.body, leaf.path, shelf))


def item(brand: Brand, product: Product, shelf: Sequence[Product]) -> str:
    """A product page."""
    head = _block(
        product.path + "item",
        f'<img src="{product.picture}" alt="" style="float:left;width:45%"><h1>{escape(product.name)}</h1><p><b>'
        f"{escape(product.price)}</b> · {escape(product.stock)}</p>",
    )
    return _shell(
        brand, product.path, f"{product.name} | {brand.name}", head + _body(brand, product.text, product.path, ())
    )
