"""What real pages carry beside their text: style sheets, icons, drawn pictures, inline scripts. All from a seed."""

from __future__ import annotations

import json
from functools import cache
from hashlib import sha256

_PARTS = (
    "header", "nav", "drawer", "hero", "card", "grid", "price", "badge", "footer", "newsletter", "basket", "modal",
    "accordion", "breadcrumb", "swatch", "gallery", "rating", "toolbar", "filter", "pagination", "notice", "form",
)  # fmt: skip
_LIMBS = ("inner", "title", "item", "link", "media", "body", "icon", "label", "list", "wrap", "button", "meta")
_STATES = ("", "", "", ":hover", ":focus-visible", "--active", "--compact", ".is-open", "::before", "::after")
_RULES = (
    "display:flex;align-items:center;gap:var(--space-3)", "display:grid;grid-template-columns:repeat(12,1fr)",
    "padding:.75rem 1.25rem", "margin:0 auto;max-width:1180px", "font:600 1rem/1.4 var(--font-body)",
    "color:var(--ink);background:var(--paper)", "border:1px solid rgba(0,0,0,.08);border-radius:6px",
    "transition:opacity .18s ease,transform .18s ease", "position:absolute;inset:0;z-index:2",
    "opacity:0;visibility:hidden",
    "letter-spacing:.04em;text-transform:uppercase", "aspect-ratio:4/5;object-fit:cover",
    "line-height:1.65;max-width:68ch",
)  # fmt: skip


def pick(seed: str, choices: tuple[str, ...]) -> str:
    """One of the choices, always the same for the seed."""
    return choices[int.from_bytes(sha256(seed.encode()).digest()[:4], "big") % len(choices)]


@cache
def sheet(seed: str, colour: str, rules: int) -> str:
    """So many CSS rules in the manner of hand-made component styles."""
    lines = [f":root{{--brand:{colour};--ink:#1d1f21;--paper:#fff;--space-3:.75rem;--font-body:'Inter',system-ui}}"]
    for turn in range(rules):
        key = f"{seed}{turn}"
        name = f".{pick(key + 'p', _PARTS)}__{pick(key + 'l', _LIMBS)}{pick(key + 's', _STATES)}"
        rule = f"{name}{{{pick(key + 'a', _RULES)};{pick(key + 'b', _RULES)}}}"
        lines.append(f"@media (min-width:{600 + turn % 5 * 120}px){{{rule}}}" if turn % 9 == 8 else rule)
    return "\n".join(lines)


def curve(seed: str, points: int) -> str:
    """The `d` of an SVG path with so many cubic curves."""
    raw = b"".join(sha256(f"{seed}{turn}".encode()).digest() for turn in range(points // 5 + 1))
    nums = [f"{byte / 10.6:.2f}" for byte in raw]
    body = "".join("c" + " ".join(nums[turn * 6 : turn * 6 + 6]) for turn in range(points))
    return f"M{nums[0]} {nums[1]}{body}z"


@cache
def icon(seed: str, title: str = "") -> str:
    """A small inline icon, hidden from readers unless it has a title."""
    label = f'role="img"><title>{title}</title>' if title else 'aria-hidden="true" focusable="false">'
    start = f'<svg class="icon icon-{seed}" width="24" height="24" viewBox="0 0 24 24" {label}'
    return f'{start}<path d="{curve(seed, 6)}"/></svg>'


@cache
def sprite(seed: str) -> str:
    """A hidden SVG sprite of a dozen symbols, as themes put at the start of the body."""
    symbols = "".join(
        f'<symbol id="i-{name}" viewBox="0 0 24 24"><path d="{curve(seed + name, 7)}"/></symbol>'
        for name in _PARTS[:12]
    )
    return f'<svg xmlns="http://www.w3.org/2000/svg" style="display:none">{symbols}</svg>'


@cache
def picture(seed: str, colour: str) -> str:
    """A drawn product picture."""
    shapes = "".join(
        f'<path fill="{colour}" fill-opacity=".{turn + 2}" d="{curve(seed + str(turn), 8)}"/>' for turn in range(5)
    )
    return f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 30">{shapes}</svg>\n'


def settings(seed: str, **values: object) -> str:
    """An inline script with a theme's settings, long and dull as they are."""
    digest = sha256(seed.encode()).hexdigest()
    data = {
        "theme": {"name": pick(seed, _PARTS), "build": digest[:12], "nonce": digest[12:34]},
        "breakpoints": {"sm": 480, "md": 768, "lg": 1024, "xl": 1280},
        "features": {part: (index + len(seed)) % 3 > 0 for index, part in enumerate(_PARTS)},
        **values,
    }
    return f"window.__site={json.dumps(data, ensure_ascii=False)};".replace("<", "\\u003c")


LOADER = """(function(d,w){"use strict";var q=function(s){return Array.prototype.slice.call(d.querySelectorAll(s))};
function show(e){e.forEach(function(x){if(x.isIntersecting){var i=x.target;i.src=i.dataset.src||i.src;o.unobserve(i)}})}
var o=new IntersectionObserver(show,{rootMargin:"200px 0px"});q("img[loading=lazy]").forEach(function(i){o.observe(i)});
q("[data-toggle]").forEach(function(b){b.addEventListener("click",function(){var t=d.getElementById(b.dataset.toggle);
t.hidden=!t.hidden;b.setAttribute("aria-expanded",String(!t.hidden))})});
w.dataLayer=w.dataLayer||[];function gtag(){w.dataLayer.push(arguments)}gtag("consent","default",{ad_storage:"denied",
analytics_storage:"denied",wait_for_update:500});if(d.cookie.indexOf("evasteet=")<0){var c=d.getElementById("consent");
if(c)c.hidden=false}})(document,window);"""
