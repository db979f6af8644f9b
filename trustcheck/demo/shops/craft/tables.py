"""House style "tables": a site of 1999 that was never redone; nested tables, font tags, upper-case mark-up."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from trustcheck.demo.shops.craft import notation
from trustcheck.demo.shops.craft.front import Brand, Leaf, Product

_FONT = '<FONT FACE="Verdana, Arial, Helvetica" SIZE="2"'
_PRICE = {"fi": "Hinta", "de": "Preis"}
_META = '<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset={charset}">'
_PICTURES = (
    "otsikko", "tausta", "viiva", "nuoli", "nuoli_oikea", "nuoli_vasen", "posti", "puhelin", "kartta", "uutta",
    "tarjous", "kone1", "kone2", "kone3", "lanka1", "lanka2", "nappi_alas", "nappi_ylos",
    "kulma_vy", "kulma_oy", "kulma_va",
)  # fmt: skip
# Old editors loaded every picture of a site in advance, one line each.
PRELOAD = "var kuvat = new Array();\n" + "\n".join(
    f'kuvat[{turn}] = new Image(); kuvat[{turn}].src = "/media/{name}.gif";' for turn, name in enumerate(_PICTURES)
)


def _rows(shelf: Sequence[Product]) -> str:
    rows = "\n".join(
        f'<TR BGCOLOR="{"#FFFFCC" if turn % 2 else "#FFFFFF"}"><TD>{_FONT}><A HREF="{product.path}">'
        f'{escape(product.name)}</A></FONT></TD><TD ALIGN="right" NOWRAP>'
        f'{_FONT} COLOR="#990000"><B>{escape(product.price)}</B></FONT></TD></TR>'
        for turn, product in enumerate(shelf)
    )
    return f'<TABLE BORDER="1" CELLPADDING="4" CELLSPACING="0" WIDTH="100%">\n{rows}\n</TABLE>'


def body(source: str, shelf: Sequence[Product]) -> str:
    """The notation in upper-case mark-up, with the end tags that nobody wrote left out."""
    text = notation.html(source, {"shelf": lambda: _rows(shelf)})
    for small in ("p", "h2", "h3", "ul", "li", "table", "tr", "td", "strong"):
        old = {"h2": "H3", "h3": "H4", "strong": "B"}.get(small, small.upper())
        text = text.replace(f"<{small}>", f"<{old}>").replace(f"</{small}>", f"</{old}>")
    return text.replace("<TABLE>", '<TABLE BORDER="1" CELLPADDING="3">').replace("</LI>", "").replace("</P>", "")


def _head(brand: Brand, title: str) -> str:
    return f"""<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">
<HTML>
<HEAD>
{_META.format(charset=brand.encoding)}
<META NAME="GENERATOR" CONTENT="Kotisivu-Editori 4.7">
<META NAME="keywords" CONTENT="{escape(brand.tagline)}">
<TITLE>{escape(title)}</TITLE>
<SCRIPT LANGUAGE="JavaScript">
<!--
function vilkuta(kuva, tila) {{ if (document.images) {{ document[kuva].src = "/media/nappi" + tila + ".gif"; }} }}
var teksti = "*** {escape(brand.tagline)} ***   "; var kohta = 0;
function rullaa() {{ window.status = teksti.substring(kohta) + teksti.substring(0, kohta);
  kohta = (kohta + 1) % teksti.length;
  window.setTimeout("rullaa()", 180); }}
{PRELOAD}
{brand.script}
// -->
</SCRIPT>
<STYLE TYPE="text/css">
<!--
A:link, A:visited {{ color: {brand.colour}; text-decoration: none }} A:hover {{ text-decoration: underline }}
TD {{ font-family: Verdana, Arial, sans-serif; font-size: 10pt }} H1 {{ font-size: 17pt; color: {brand.colour} }}
-->
</STYLE>
</HEAD>"""


def shell(brand: Brand, title: str, inner: str, *, menu: bool = True) -> str:
    """A whole page with the head over everything and the menu in a coloured column."""
    spacer = '<TR><TD HEIGHT="6"><IMG SRC="/media/piste.gif" WIDTH="1" HEIGHT="6" ALT=""></TD></TR>\n'
    links = "".join(
        f'<TR><TD BGCOLOR="{brand.colour}"><A HREF="{to}">{_FONT} COLOR="#FFFFFF"><B>{label}</B></FONT></A></TD></TR>'
        f"\n{spacer}"
        for label, to in brand.nav
    )
    column = (
        f'<TD WIDTH="160" VALIGN="top"><TABLE BORDER="0" CELLPADDING="5" WIDTH="150">\n{links}</TABLE></TD>'
        if menu
        else ""
    )
    return f"""{_head(brand, title)}
<BODY BGCOLOR="#FFFFFF" TEXT="#000000" LINK="{brand.colour}" TOPMARGIN="0" onLoad="rullaa()">
<CENTER>
<TABLE BORDER="0" CELLSPACING="0" CELLPADDING="8" WIDTH="760">
<TR><TD COLSPAN="2" BGCOLOR="#FFE680" ALIGN="center"><FONT FACE="Times New Roman" SIZE="6" COLOR="{brand.colour}"><B><I>
{escape(brand.name)}</I></B></FONT><BR>{_FONT}>{escape(brand.tagline)}</FONT></TD></TR>
<TR>{column}
<TD VALIGN="top">
{inner}
</TD></TR>
<TR><TD COLSPAN="2"><HR SIZE="1" NOSHADE>
<FONT FACE="Verdana" SIZE="1">
{body(brand.footer, ())}
</FONT></TD></TR>
</TABLE>
</CENTER>
</BODY>
</HTML>
"""


def page(brand: Brand, leaf: Leaf, shelf: Sequence[Product]) -> str:
    """A page of text."""
    title = brand.name if leaf.path == "/" else f"{brand.name} - {leaf.title}"
    return shell(brand, title, f"<H1>{escape(leaf.title)}</H1>\n{body(leaf.body, shelf)}")


def item(brand: Brand, product: Product, shelf: Sequence[Product]) -> str:
    """A product page."""
    inner = f"""<H1>{escape(product.name)}</H1>
<TABLE BORDER="0" CELLPADDING="6">
<TR><TD><IMG SRC="{product.picture}" WIDTH="220" BORDER="1" ALT="{escape(product.name)}"></TD>
<TD VALIGN="top">{_FONT} COLOR="#990000"><B>{_PRICE[brand.language]}: {escape(product.price)}</B></FONT><BR>
{escape(product.stock)}</TD></TR></TABLE>
{body(product.text, ())}"""
    return shell(brand, f"{brand.name} - {product.name}", inner)
