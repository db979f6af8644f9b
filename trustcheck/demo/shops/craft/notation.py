"""A small notation in which the shops' texts are written, and its HTML.

Blank line: new paragraph. "## " heading, "- " list item, "| a | b |" table row, "> " quotation, "!shelf" the products,
"!form" the contact form; a line that begins with "<" passes through as HTML. Inside a line: **bold**, [text](address).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from html import escape

_BOLD = re.compile(r"\*\*([^*]{1,200})\*\*")
_LINK = re.compile(r"\[([^\]]{1,200})\]\(([^)\s]{1,300})\)")


def inline(text: str) -> str:
    """One line's HTML."""
    text = _BOLD.sub(r"<strong>\1</strong>", escape(text, quote=False))
    return _LINK.sub(r'<a href="\2">\1</a>', text)


def blocks(source: str) -> list[tuple[str, list[str]]]:
    """The notation as (kind, lines): h2 h3 p li row quote html call."""
    found: list[tuple[str, list[str]]] = []
    fresh = True
    for raw in source.strip().splitlines():
        line = raw.strip()
        kind, text = _kind(line)
        if not line:
            fresh = True
            continue
        joins = not fresh and found and found[-1][0] == kind and kind in ("li", "row", "quote", "html")
        if kind == "p" and not fresh and found and found[-1][0] in ("p", "li", "quote"):
            found[-1][1][-1] += " " + text
        elif joins:
            found[-1][1].append(text)
        else:
            found.append((kind, [text]))
        fresh = False
    return found


def _kind(line: str) -> tuple[str, str]:
    for mark, kind in (("### ", "h3"), ("## ", "h2"), ("- ", "li"), ("> ", "quote"), ("!", "call")):
        if line.startswith(mark):
            return kind, line[len(mark) :]
    if line.startswith("|"):
        return "row", line.strip("|")
    return ("html", line) if line.startswith("<") else ("p", line)


def html(source: str, calls: Mapping[str, Callable[[], str]], classes: Mapping[str, str] | None = None) -> str:
    """The notation as HTML; `calls` answers the "!" lines, `classes` gives a tag its class in the house's style."""
    styled = classes or {}

    def tag(name: str, inner: str) -> str:
        mark = f' class="{styled[name]}"' if name in styled else ""
        return f"<{name}{mark}>{inner}</{name}>"

    out = []
    for kind, lines in blocks(source):
        if kind in ("h2", "h3", "p"):
            out.append(tag(kind, inline(" ".join(lines))))
        elif kind == "li":
            out.append(tag("ul", "\n".join(tag("li", inline(line)) for line in lines)))
        elif kind == "quote":
            out.append(tag("blockquote", "<br>".join(inline(line) for line in lines)))
        elif kind == "row":
            rows = ("".join(f"<td>{inline(cell.strip())}</td>" for cell in line.split("|")) for line in lines)
            out.append(tag("table", "".join(f"<tr>{row}</tr>\n" for row in rows)))
        elif kind == "html":
            out.append("\n".join(lines))
        else:
            out.append(calls[lines[0]]())
    return "\n".join(out)
