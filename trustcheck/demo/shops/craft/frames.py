"""House style "frames": the home page is a frameset; the texts are pages of their own, with a NOFRAMES menu."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

import msgspec

from trustcheck.demo.shops.craft import tables
from trustcheck.demo.shops.craft.front import Brand, Leaf, Product

MENU = "/valikko.htm"
START = "/alku.htm"
# language → paths of menu and start, the menu's title, the way back
_WORDS = {
    "fi": (MENU, START, "Valikko", "Etusivulle"),
    "de": ("/menue.htm", "/start.htm", "Menü", "Zur Startseite"),
}


def page(brand: Brand, leaf: Leaf, shelf: Sequence[Product]) -> str:
    """A page of text without a menu; for "/" the frameset, for the menu's path its own frame."""
    if leaf.path == "/":
        return _frameset(brand, leaf)
    if leaf.path == _WORDS[brand.language][0]:
        return _menu(brand)
    return tables.page(_inside(brand), leaf, shelf)


def item(brand: Brand, product: Product, shelf: Sequence[Product]) -> str:
    """A product page."""
    return tables.item(_inside(brand), product, shelf)


def _inside(brand: Brand) -> Brand:
    """The brand as it is inside the main frame: one link, back to the start."""
    _, start, _, back = _WORDS[brand.language]
    return msgspec.structs.replace(brand, nav=((back, start),))


def _frameset(brand: Brand, leaf: Leaf) -> str:
    links = "\n".join(f'<LI><A HREF="{to}">{label}</A>' for label, to in brand.nav)
    menu, start, *_ = _WORDS[brand.language]
    return f"""<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Frameset//EN" "http://www.w3.org/TR/html4/frameset.dtd">
<HTML>
<HEAD>
<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset={brand.encoding}">
<META NAME="description" CONTENT="{escape(leaf.summary or brand.tagline)}">
<TITLE>{escape(brand.name)}</TITLE>
</HEAD>
<FRAMESET COLS="190,*" FRAMEBORDER="0" BORDER="0" FRAMESPACING="0">
<FRAME SRC="{menu}" NAME="valikko" SCROLLING="auto" NORESIZE MARGINWIDTH="4">
<FRAME SRC="{start}" NAME="paa" SCROLLING="auto">
<NOFRAMES>
<BODY BGCOLOR="#F4EFE2">
<H1>{escape(brand.name)}</H1>
{tables.body(leaf.body, ())}
<UL>
{links}
</UL>
{tables.body(brand.footer, ())}
</BODY>
</NOFRAMES>
</FRAMESET>
</HTML>
"""


def _menu(brand: Brand) -> str:
    links = "\n".join(
        f'<P><A HREF="{to}" TARGET="paa"><FONT FACE="Times New Roman" SIZE="3">{label}</FONT></A>'
        for label, to in brand.nav
    )
    return f"""<HTML>
<HEAD>
<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset={brand.encoding}">
<TITLE>{_WORDS[brand.language][2]}</TITLE>
<BASE TARGET="paa">
</HEAD>
<BODY BGCOLOR="{brand.colour}" TEXT="#FFFFFF" LINK="#FFF3C0" VLINK="#FFF3C0">
<P ALIGN="center"><FONT SIZE="4"><B>{escape(brand.name)}</B></FONT>
<HR SIZE="1">
{links}
</BODY>
</HTML>
"""
