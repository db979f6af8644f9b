"""Invented shops' whole sites, in many languages and layouts, and what each holds: for the curve of bench_curve.py.

No firm, address, number or telephone here is anyone's: Finnish numbers are of the range that is not given out, the
others are computed to pass their checks. A site is told in a few lines: where its links stand, and its pages.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from made_texts import FILLER, GOODS

Pages = Mapping[str, tuple[str, str, str]]  # path → kind, heading, text: a line a paragraph


class MadeSite(NamedTuple):
    """pages: path → HTML (other kinds of body by the path's ending). kinds: path → as what a person reads it.

    held: facts (without claim.) that the whole site surely tells; unread: facts that only a body tells that we say we
    cannot read.
    """

    name: str
    domain: str
    pages: Mapping[str, str]
    kinds: Mapping[str, str]
    held: Mapping[str, str]
    unread: tuple[str, ...] = ()


def links(told: str) -> str:
    """Links out of "path text" lines; a path alone has no text, "img:" before the text puts it into an image's alt,
    "title:" into the link's title."""
    made = []
    for line in filter(None, map(str.strip, told.strip().splitlines())):
        path, _, text = line.partition(" ")
        kind, sign, alt = text.partition(":")
        if sign and kind == "img":
            made.append(f'<a href="{path}"><img src="/k.png" alt="{alt}"></a>')
        elif sign and kind == "title":
            made.append(f'<a href="{path}" title="{alt}"><svg></svg></a>')
        else:
            made.append(f'<a href="{path}">{text}</a>')
    return " ".join(made)


def html(name: str, language: str, heading: str, text: str, *, menu: str, footer: str, head: str = "") -> str:
    """One page, as shops have it: header with menu, text, footer."""
    body = "".join(f"<p>{line.strip()}</p>" for line in text.strip().splitlines())
    title = f"{heading} – {name}" if heading else name
    return (
        f'<!doctype html><html lang="{language}"><head><meta charset="utf-8"><title>{title}</title>{head}</head><body>'
        f'<header><a href="/">{name}</a><nav>{menu}</nav></header><main><h1>{heading or name}</h1>{body}'
        f"<p>{FILLER[language]}</p></main><footer>{footer}</footer></body></html>"
    )


def site(
    name: str,
    domain: str,
    language: str,
    pages: Pages,
    *,
    brand: str,
    menu: str = "",
    footer: str = "",
    footer_text: str = "",
    home: str = "",
    home_menu: str | None = None,
    home_footer: str | None = None,
    goods: int = 4,
    goods_path: str = "/products/",
    extra: Mapping[str, str] | None = None,
    held: Mapping[str, str],
    unread: tuple[str, ...] = (),
) -> MadeSite:
    """A site: the home page shows the goods; menu and footer stand on every page, but where home_… say otherwise."""
    things = GOODS[language][:goods]
    shelf = "".join(f'<p><a href="{goods_path}{slug}">{thing} {price}</a></p>' for slug, thing, price in things)
    menus, foot = links(menu), links(footer) + footer_text
    made = {
        path: html(brand, language, heading, text, menu=menus, footer=foot)
        for path, (_, heading, text) in pages.items()
    }
    for slug, thing, price in things:
        made[f"{goods_path}{slug}"] = html(brand, language, thing, price, menu=menus, footer=foot)
    made["/"] = html(
        brand,
        language,
        "",
        f"{home}\n{shelf}",
        menu=menus if home_menu is None else links(home_menu),
        footer=foot if home_footer is None else links(home_footer),
    )
    kinds = {path: kind for path, (kind, _, _) in pages.items()}
    kinds |= {f"{goods_path}{slug}": "product" for slug, _, _ in things} | {"/": "home"}
    return MadeSite(name, domain, {**made, **(extra or {})}, kinds, dict(held), unread)


def many(path: str, texts: Iterable[str]) -> str:
    """Lines for `links`: numbered paths with these texts."""
    return "\n".join(f"{path}{number} {text}" for number, text in enumerate(texts))


def with_answers(made: MadeSite, answers: Mapping[str, str]) -> MadeSite:
    """The site with other bodies at these paths."""
    return made._replace(pages={**made.pages, **answers})
