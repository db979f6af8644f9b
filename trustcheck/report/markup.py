"""HTML that cannot be injected into: texts are escaped when they are put into an element, and only elements are not."""

from __future__ import annotations

from html import escape
from urllib.parse import urlsplit

from trustcheck.report.speakers import web_link
from trustcheck.report.terminal import term_safe
from trustcheck.report.values import named

LINK_CHARACTERS = 40
MOST_CHARACTERS = 2_000
_EMPTY = frozenset({"meta", "br", "wbr"})


class Markup(str):
    """Text that is HTML already, made by element()."""

    __slots__ = ()


def element(name: str, /, *inside: str, **attributes: str) -> Markup:
    """One element. Attribute names: class_ → class, aria_label → aria-label; an attribute of '' is left out."""
    given = "".join(
        f' {key.rstrip("_").replace("_", "-")}="{_safe(value)}"' for key, value in attributes.items() if value
    )
    if name in _EMPTY:
        return Markup(f"<{name}{given}>")
    return Markup(f"<{name}{given}>{together(*inside)}</{name}>")


def together(*inside: str) -> Markup:
    """The pieces one after another, escaped unless they are Markup."""
    return Markup("".join(piece if isinstance(piece, Markup) else _safe(piece) for piece in inside))


def stranger(text: str) -> Markup:
    """Words of others, cut at 2,000: misleading names get their technical form, direction cannot leak out."""
    return element("bdi", named(text if len(text) <= MOST_CHARACTERS else text[:MOST_CHARACTERS] + "\u2026"))


def quotation(text: str, lang: str) -> Markup:
    """A quiet paragraph with a stranger's words in the quotation marks of that language."""
    return element("p", "\u201c" if lang == "en" else "\u201d", stranger(text), "\u201d", class_="quiet")


def link(url: str, *inside: str) -> Markup:
    """A link that tells its target nothing about us; the bare text when the URL is none that may be followed.

    Shown as host and path when nothing is put inside.
    """
    target = web_link(url)
    if not target:
        return together(*(inside or (url,)))
    shown = inside or (_short(target),)
    more = "" if shown == (target,) else "more"
    return element("a", *shown, href=target, rel="noreferrer noopener nofollow", class_=more)


def _short(url: str) -> str:
    """Host and path, cut at the end when long: the host always stays whole. The whole URL is printed on paper."""
    parts = urlsplit(url)
    path = parts.path if len(parts.path) <= LINK_CHARACTERS else parts.path[: LINK_CHARACTERS - 1] + "\u2026"
    return parts.netloc + (path.rstrip("/") or "")


def _safe(text: str) -> str:
    """Escaped, with control, format and lone surrogate characters made visible (they could turn or hide text)."""
    return escape(term_safe(text), quote=True)
